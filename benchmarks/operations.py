"""What is timed: each operation prepares its calls, untimed, and puts back what it changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import count
from random import Random

from benchmarks.contenders import Contender
from benchmarks.data import samples

USER = "measured"
OPTIMIZED_MEMORIES = 100
WRITES = 10
"""Calls of a writing operation in one round."""
READS = 3
"""Memories that are read by their id in one round; one only where a store that reads all to find one takes seconds."""
LARGE = 50_000

Call = Callable[[], object]
_fresh = count()


@dataclass(frozen=True)
class Given:
    """What an operation is done to."""

    store: Contender
    size: int
    """How many memories the user has."""
    round: int
    """Fixes what is chosen at random, so that both stores are asked the same."""


@dataclass(frozen=True)
class Operation:
    """One way to use a given.store."""

    name: str
    prepare: Callable[[Given], AbstractContextManager[list[Call]]]
    repeatable: bool
    """Whether a call can be made again and do the same, so that a fast one is timed over many."""


@contextmanager
def _add(given: Given) -> Iterator[list[Call]]:
    ids: list[str] = []
    new = list(samples(WRITES, f"add-{next(_fresh)}"))
    yield [lambda each=each: ids.append(given.store.add(each.memory, each.topics, user_id=USER)) for each in new]  # type: ignore[misc]
    for memory_id in ids:
        given.store.delete(memory_id, user_id=USER)


@contextmanager
def _get(given: Given) -> Iterator[list[Call]]:
    yield [partial(given.store.get, memory_id, user_id=USER) for memory_id in _some_ids(given, READS if given.size < LARGE else 1)]


@contextmanager
def _list(given: Given) -> Iterator[list[Call]]:
    yield [partial(given.store.get_all, user_id=USER)]


@contextmanager
def _search(given: Given) -> Iterator[list[Call]]:
    yield [partial(given.store.search, 10, user_id=USER)]


@contextmanager
def _replace(given: Given) -> Iterator[list[Call]]:
    new = samples(WRITES, f"replace-{next(_fresh)}")
    chosen = _some_ids(given, WRITES)
    yield [partial(given.store.replace, memory_id, each.memory, each.topics, user_id=USER) for memory_id, each in zip(chosen, new)]


@contextmanager
def _delete(given: Given) -> Iterator[list[Call]]:
    ids = [given.store.add(each.memory, each.topics, user_id=USER) for each in samples(WRITES, f"delete-{next(_fresh)}")]
    yield [partial(given.store.delete, memory_id, user_id=USER) for memory_id in ids]


@contextmanager
def _optimize(given: Given) -> Iterator[list[Call]]:
    user_id = f"optimized-{next(_fresh)}"
    given.store.fill(list(samples(OPTIMIZED_MEMORIES, user_id)), user_id=user_id)
    yield [partial(given.store.optimize, user_id=user_id)]
    given.store.clear(user_id=user_id)


@contextmanager
def _open(given: Given) -> Iterator[list[Call]]:
    def open_and_search() -> None:
        given.store.open()
        given.store.search(10, user_id=USER)

    given.store.close()
    yield [open_and_search]
    # A first write has more to prepare than those that follow, which are what is timed.
    [first] = samples(1, f"first-{next(_fresh)}")
    given.store.delete(given.store.add(first.memory, first.topics, user_id=USER), user_id=USER)


def _some_ids(given: Given, wanted: int) -> list[str]:
    return [f"{USER}-{place}" for place in Random(given.round).sample(range(given.size), wanted)]


OPERATIONS = {
    operation.name: operation
    for operation in (
        Operation("add", _add, repeatable=False),
        Operation("get one", _get, repeatable=True),
        Operation("list", _list, repeatable=True),
        Operation("search, limit 10", _search, repeatable=True),
        Operation("replace", _replace, repeatable=False),
        Operation("delete", _delete, repeatable=False),
        Operation(f"optimise {OPTIMIZED_MEMORIES} memories", _optimize, repeatable=False),
        Operation("open and search", _open, repeatable=False),
    )
}
