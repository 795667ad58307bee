"""Whatever is asked of them, in whatever order, the stores answer alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, is_dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from memlib.db.base import MemoryDb
from memlib.db.schemas import Cause, ChatMessage, UserMemory, UserRecord
from memlib.errors import MemlibError
from tests.contract.stores import STORES

SIDES = ("memory-uncached", "postgres")
"""The asynchronous store runs the same operations as the blocking one."""
USERS = st.sampled_from(["ann", "bob"])
IDS = st.sampled_from(["a", "b", "c", "d"])
WORDS = st.sampled_from(
    [
        "tea",
        "Tea",
        "teas",
        "teapot",
        "likes",
        "zürich",
        "ZURICH",
        "寿司",
        "寿",
        "c++",
        "100%",
        "it's",
        "_",
        "\\",
        "cat",
        "catamaran",
        "'",
        "é",
        "häuser",
        "haus",
        "Die Nutzerin hat",
        "perros",
        "perro",
        "Le gustan los",
        "mangée",
        "mangé",
        "L'utilisateur a",
        "catamaram",
    ]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)
MEMORIES = st.builds(
    UserMemory,
    TEXTS,
    memory_id=IDS,
    topics=st.lists(WORDS, max_size=2, unique=True),
    agent_id=st.sampled_from([None, "chef"]),
    team_id=st.sampled_from([None, "kitchen"]),
    created_at=st.integers(0, 3).map(lambda day: day * 50_000),
    updated_at=st.integers(0, 3),
)
LIMITS = st.sampled_from([None, 0, 1, 2, 9])
VECTORS = st.tuples(st.integers(-2, 2), st.integers(-2, 2))
CAUSES = st.builds(Cause, st.sampled_from(["edit", "capture"]), message_id=st.sampled_from([None, "m"]))


class Machine(RuleBasedStateMachine):
    @initialize()
    def start(self) -> None:
        self.folder = TemporaryDirectory()
        self.stores = {name: STORES[name](Path(self.folder.name)) for name in SIDES}

    def teardown(self) -> None:
        for store in self.stores.values():
            store.close()
        self.folder.cleanup()

    def alike(self, call: Callable[[MemoryDb], Any]) -> None:
        """The same answer from all, or the same error."""
        answers = {name: _told(call, store) for name, store in self.stores.items()}
        for name in SIDES[1:]:
            assert answers[name] == answers[SIDES[0]], name

    def versions(self, store: MemoryDb, user: str) -> dict[str, int]:
        return {memory.memory_id: memory.version for memory in store.get_user_memories(user_id=user)}

    @rule(
        user=USERS,
        cause=CAUSES,
        add=st.lists(MEMORIES, max_size=3),
        replace=st.lists(MEMORIES, max_size=3),
        delete=st.lists(IDS, max_size=2),
        expect=st.sets(IDS, max_size=2),
        age=st.integers(0, 1),
    )
    def change(
        self, user: str, cause: Cause, add: list[UserMemory], replace: list[UserMemory], delete: list[str], expect: set[str], age: int
    ) -> None:
        def call(store: MemoryDb) -> Any:
            versions = self.versions(store, user)
            expected = (
                {each: versions.get(each, 1) - age for each in expect} if age else {each: versions.get(each, 1) for each in expect}
            )
            return store.change_user_memories(user_id=user, cause=cause, add=add, replace=replace, delete=delete, expect=expected)

        self.alike(call)

    @rule(user=USERS, memory=MEMORIES)
    def upsert(self, user: str, memory: UserMemory) -> None:
        """Nearly always without an error, so that there is something to compare."""

        def call(store: MemoryDb) -> Any:
            where = "replace" if store.get_user_memory(str(memory.memory_id), user_id=user) else "add"
            return store.change_user_memories(user_id=user, cause=Cause("edit"), **{where: [memory]})  # type: ignore[arg-type]

        self.alike(call)

    @rule(user=USERS, memory=MEMORIES, late=st.booleans(), between=st.sampled_from(["nothing", "a change", "an erasure", "a message"]))
    def decide_and_write(self, user: str, memory: UserMemory, late: bool, between: str) -> None:
        def call(store: MemoryDb) -> Any:
            revision = store.get_revision(user_id=user)
            if between == "a change":
                store.change_user_memories(user_id=user, cause=Cause("edit"), add=[UserMemory("between", memory_id="between")])
            elif between == "an erasure":
                store.erase_user(user_id=user)
            elif between == "a message":
                store.add_messages([ChatMessage("user", "x", message_id="1", created_at=1)], user_id=user, session_id="s")
            if late:
                revision = store.get_revision(user_id=user)
            return store.change_user_memories(user_id=user, cause=Cause("capture"), add=[memory], revision=revision)

        self.alike(call)
        self.alike(lambda store: store.change_user_memories(user_id=user, cause=Cause("edit"), delete=["between"]))

    @rule(user=USERS, vectors=st.dictionaries(IDS, VECTORS, max_size=3), age=st.integers(0, 1))
    def embed(self, user: str, vectors: dict[str, tuple[int, int]], age: int) -> None:
        def call(store: MemoryDb) -> Any:
            versions = self.versions(store, user)
            given = {each: (versions.get(each, 1) - age, vector) for each, vector in vectors.items()}
            store.set_embeddings(user_id=user, embedder_id="e", vectors=given)

        self.alike(call)

    @rule(user=USERS, session=IDS, ids=st.lists(IDS, max_size=3), text=TEXTS, second=st.integers(0, 5))
    def talk(self, user: str, session: str, ids: list[str], text: str, second: int) -> None:
        said = [ChatMessage("user", text, message_id=each, created_at=second) for each in ids]
        self.alike(lambda store: store.add_messages(said, user_id=user, session_id=session))

    @rule(user=USERS, session=IDS, name=st.sampled_from([None, " a ", ""]))
    def rename(self, user: str, session: str, name: str | None) -> None:
        self.alike(lambda store: store.rename_session(session, name, user_id=user))

    @rule(user=USERS, session=IDS)
    def delete_session(self, user: str, session: str) -> None:
        self.alike(lambda store: store.delete_session(session, user_id=user))

    @rule(user=USERS)
    def erase(self, user: str) -> None:
        self.alike(lambda store: store.erase_user(user_id=user))

    @rule()
    def clear(self) -> None:
        self.alike(lambda store: store.clear_memories())

    @rule(user=USERS, query=TEXTS, limit=st.sampled_from([0, 1, 2, 9]), vector=VECTORS)
    def search(self, user: str, query: str, limit: int, vector: tuple[int, int]) -> None:
        self.alike(lambda store: store.keyword_search(query, user_id=user, limit=limit))
        self.alike(lambda store: store.semantic_search(vector, user_id=user, embedder_id="e", limit=limit))
        self.alike(lambda store: sorted(each.memory_id for each in store.get_unembedded(user_id=user, embedder_id="e")))

    @rule(
        user=USERS, topics=st.none() | st.lists(WORDS, max_size=2), agent=st.sampled_from([None, "chef"]),
        since=st.sampled_from([None, 2]), limit=LIMITS, offset=st.integers(0, 2), order=st.sampled_from(["newest", "oldest"]),
    )  # fmt: skip
    def list(
        self, user: str, topics: Sequence[str] | None, agent: str | None, since: int | None, limit: int | None, offset: int, order: Any
    ) -> None:
        self.alike(
            lambda store: store.get_user_memories(
                user_id=user, topics=topics, agent_id=agent, since=since, limit=limit, offset=offset, order=order
            )
        )
        self.alike(lambda store: store.count_user_memories(user_id=user, topics=topics, agent_id=agent, since=since))

    @rule(user=USERS, limit=LIMITS)
    def overview(self, user: str, limit: int | None) -> None:
        self.alike(lambda store: [*store.get_memory_topics(user_id=user).items()])
        self.alike(lambda store: store.get_topic_days(user_id=user))
        self.alike(lambda store: store.get_sessions(user_id=user, limit=limit))

    @rule(user=USERS, memory_id=IDS, limit=LIMITS, offset=st.integers(0, 2))
    def look_back(self, user: str, memory_id: str, limit: int | None, offset: int) -> None:
        self.alike(lambda store: store.get_changes(user_id=user, memory_id=memory_id, limit=limit))
        self.alike(lambda store: store.get_changes(user_id=user, message_id="m"))
        self.alike(lambda store: store.get_memory_versions(memory_id, user_id=user, limit=limit))
        self.alike(lambda store: store.get_deleted_memories(user_id=user, limit=limit, offset=offset))

    @invariant()
    def all_hold_the_same(self) -> None:
        self.alike(lambda store: store.get_users())
        for user in ("ann", "bob"):
            self.alike(partial(_everything_of, user))


def _everything_of(user: str, store: MemoryDb) -> UserRecord:
    return store.read_user(user_id=user)


def _told(call: Callable[[MemoryDb], Any], store: MemoryDb) -> Any:
    try:
        return _comparable(call(store))
    except (MemlibError, ValueError) as error:
        return type(error)


_OWN = {"version", "change_id"}
"""What each store counts or draws by itself."""


def _comparable(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return _comparable(asdict(value) | {"": type(value).__name__})
    if isinstance(value, Mapping):
        return {name: _comparable(each) for name, each in value.items() if name not in _OWN and not _is_now(name, each)}
    if isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], int):
        return _comparable(value[1])  # a change and its version
    if isinstance(value, list | tuple):
        return [_comparable(each) for each in value]
    return pytest.approx(value, rel=1e-5, abs=1e-6) if isinstance(value, float) else value


def _is_now(name: str, value: Any) -> bool:
    """A time that a store has taken from the clock."""
    return name in ("created_at", "updated_at") and value is not None and value > 1_000_000_000


@pytest.mark.timeout(300)
def test_the_stores_answer_alike() -> None:
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=8,
            stateful_step_count=20,
            deadline=None,
            database=None,
            phases=[Phase.generate, Phase.shrink],
            suppress_health_check=list(HealthCheck),
        ),
    )
