"""Times two stores in turns, so that what disturbs the machine disturbs both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.contenders import Contender
from benchmarks.data import samples
from benchmarks.operations import USER, Call, Given, Operation

BLOCK_SECONDS = 0.002
"""The least time that a repeatable call is timed over."""
OTHER_USERS = 100

Times = dict[str, dict[str, list[float]]]
"""Seconds a call, one value a round, by operation and then by store."""


def compare(
    stores: Sequence[Callable[[Path], Contender]],
    operations: Sequence[Operation],
    *,
    size: int,
    rounds: int,
    folder: Path | None,
    progress: Callable[[str], None],
) -> Times:
    """Fill the stores alike and time the operations on them, after one round that does not count."""
    with TemporaryDirectory(dir=folder) as name:
        contenders = [store(Path(name)) for store in stores]
        for contender in contenders:
            progress(f"filling {contender.name} with {size:,} memories")
            contender.open()
            _fill(contender, size)
            _check(contender, size)
        times: Times = {operation.name: {contender.name: [] for contender in contenders} for operation in operations}
        for number in range(rounds + 1):
            for operation in operations:
                progress(f"{size:,} memories, round {number} of {rounds}: {operation.name}")
                order = contenders if number % 2 else contenders[::-1]
                for contender, seconds in zip(order, _time(operation, order, size, number)):
                    if number:
                        times[operation.name][contender.name].append(seconds)
        for contender in contenders:
            contender.close()
    return times


def _fill(contender: Contender, size: int) -> None:
    contender.fill(list(samples(size, USER)), user_id=USER)
    for number in range(OTHER_USERS):
        user_id = f"other-{number}"
        contender.fill(list(samples(size // OTHER_USERS, user_id)), user_id=user_id)


def _check(contender: Contender, size: int) -> None:
    """So that no store is timed at doing less than it was asked."""
    found = len(contender.get_all(user_id=USER)), len(contender.search(10, user_id=USER)), contender.get(f"{USER}-0", user_id=USER)
    if found[:2] != (size, 10) or found[2] is None:
        raise RuntimeError(f"{contender.name} does not hold the {size:,} memories that it was filled with")


def _time(operation: Operation, contenders: Sequence[Contender], size: int, number: int) -> list[float]:
    """Seconds a call, for each store."""
    with ExitStack() as stack:
        calls = [stack.enter_context(operation.prepare(Given(contender, size, number))) for contender in contenders]
        turns = [[timed(call, operation.repeatable) for call in turn] for turn in zip(*calls)]
        return [fmean(column) for column in zip(*turns)]


def timed(call: Call, repeatable: bool) -> float:
    """Seconds a call."""
    started = perf_counter()
    call()
    elapsed = perf_counter() - started
    if not repeatable or elapsed >= BLOCK_SECONDS:
        return elapsed
    # The first call found the processor's caches as the other store left them; the block finds them warm, as both do in turn.
    times = int(BLOCK_SECONDS / max(elapsed, 1e-7)) + 1
    started = perf_counter()
    for _ in range(times):
        call()
    return (perf_counter() - started) / times
