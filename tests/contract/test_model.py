"""Whatever is done, in whatever order, a store knows what a plain dictionary would know."""

import dataclasses
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from memlib.db.schemas import ChangeSet, ChatMessage, StoredMemory, UserMemory
from memlib.errors import MemoryConflict, MemoryNotFound
from memlib.text import fingerprint, terms
from tests.contract.given import EDIT
from tests.contract.stores import DURABLE, STORES

USERS = st.sampled_from(["ann", "bob", "1:a"])
IDS = st.sampled_from(["a", "b", "c", "d", "1:b"])
TEXTS = st.sampled_from(
    ["Likes tea", "likes tea.", "Likes coffee", "Lives in Zürich", "lives in zurich", "寿司が好き", "100% sure", "Owns a cat"]
)
MEMORIES = st.builds(
    UserMemory,
    TEXTS,
    memory_id=IDS,
    topics=st.lists(st.sampled_from(["food", "home", "hobby"]), max_size=2, unique=True),
    agent_id=st.sampled_from([None, "chef"]),
    updated_at=st.integers(0, 3),
)
VECTORS = st.tuples(st.integers(-2, 2), st.integers(-2, 2)).filter(any)
QUERIES = ["tea", "zurich", "寿司", "cat", "likes"]


class StoreMachine(RuleBasedStateMachine):
    store: ClassVar[str]

    @initialize()
    def start(self) -> None:
        self.folder = TemporaryDirectory()
        self.db = STORES[self.store](Path(self.folder.name))
        self.memories: dict[str, dict[str, StoredMemory]] = {}
        self.history: dict[str, list[ChangeSet]] = {}
        self.vectors: dict[int, tuple[float, float]] = {}
        """By the version of the memory."""
        self.messages: dict[tuple[str, str], dict[str, ChatMessage]] = {}
        self.newest_version = 0

    def teardown(self) -> None:
        self.db.close()
        self.folder.cleanup()

    @rule(user=USERS, memories=st.lists(MEMORIES, max_size=4, unique_by=lambda each: each.memory_id), others=st.sets(IDS, max_size=2))
    def change(self, user: str, memories: list[UserMemory], others: set[str]) -> None:
        before = self.memories.get(user, {})
        add = [each for each in memories if each.memory_id not in before]
        replace = [each for each in memories if each.memory_id in before]
        delete = [each for each in others & before.keys() if each not in {memory.memory_id for memory in memories}]
        change = self.db.change_user_memories(user_id=user, cause=EDIT, add=add, replace=replace, delete=delete)
        self._changed(user, change, add, replace, delete)

    @rule(user=USERS, memory=MEMORIES, other=MEMORIES)
    def change_wrongly(self, user: str, memory: UserMemory, other: UserMemory) -> None:
        present = memory.memory_id in self.memories.get(user, {})
        with pytest.raises(MemoryConflict if present else MemoryNotFound):
            self.db.change_user_memories(
                user_id=user,
                cause=EDIT,
                add=[memory if present else dataclasses.replace(other, memory_id="new")],
                delete=[] if present else [str(memory.memory_id)],
            )

    def _changed(self, user: str, change: ChangeSet, add: list[UserMemory], replace: list[UserMemory], delete: list[str]) -> None:
        before = self.memories.get(user, {})
        wanted = {str(each.memory_id): each for each in [*add, *replace]}
        after = {memory_id: memory for memory_id, memory in before.items() if memory_id not in delete}
        for each in change.changes:
            assert each.before == before.get(each.memory_id)
            if each.after:
                memory = wanted[each.memory_id]
                assert (each.after.memory, each.after.topics, each.after.updated_at) == (
                    memory.memory,
                    memory.topics,
                    memory.updated_at,
                )
                assert each.after.agent_id == (memory.agent_id or (each.before.agent_id if each.before else None))
                assert each.after.version > self.newest_version
                after[each.memory_id] = each.after
        marks = {memory_id: fingerprint(memory.memory) for memory_id, memory in after.items()}
        assert len(set(marks.values())) == len(marks)
        assert {each.memory_id for each in change.changes} == (wanted.keys() | set(delete)) - change.duplicates.keys()
        for memory_id, holder in change.duplicates.items():
            assert holder != memory_id
            assert marks[holder] == fingerprint(wanted[memory_id].memory)
        self.memories[user] = after
        if change.changes:
            self.history.setdefault(user, []).insert(0, change)
        self.newest_version = max([self.newest_version, *(memory.version for memory in after.values())])

    @rule(user=USERS, memory_id=IDS, vector=VECTORS, age=st.integers(0, 1))
    def set_vector(self, user: str, memory_id: str, vector: tuple[float, float], age: int) -> None:
        memory = self.memories.get(user, {}).get(memory_id)
        version = memory.version - age if memory else 1
        self.db.set_embeddings(user_id=user, embedder_id="e", vectors={memory_id: (version, vector)})
        if memory and not age:
            self.vectors[memory.version] = vector

    @rule(user=USERS, session=IDS, ids=st.lists(IDS, min_size=1, max_size=3, unique=True), text=TEXTS, second=st.integers(0, 5))
    def talk(self, user: str, session: str, ids: list[str], text: str, second: int) -> None:
        said = [ChatMessage("user", text, message_id=each, created_at=second) for each in ids]
        self.db.add_messages(said, user_id=user, session_id=session)
        self.messages.setdefault((user, session), {}).update({each.message_id: each for each in said})

    @rule(user=USERS, session=IDS)
    def delete_session(self, user: str, session: str) -> None:
        if self.messages.pop((user, session), None):
            self.db.delete_session(session, user_id=user)
        else:
            with pytest.raises(MemoryNotFound):
                self.db.delete_session(session, user_id=user)

    @rule(user=USERS)
    def erase(self, user: str) -> None:
        self.db.erase_user(user_id=user)
        self.memories.pop(user, None)
        self.history.pop(user, None)
        self.messages = {key: value for key, value in self.messages.items() if key[0] != user}

    @rule()
    def clear(self) -> None:
        assert self.db.clear_memories() == sum(map(len, self.memories.values()))
        self.memories.clear()
        self.history.clear()

    @rule()
    def reopen(self) -> None:
        if self.store in DURABLE:
            self.db.close()
            self.db = STORES[self.store](Path(self.folder.name))

    @invariant()
    def the_store_knows_what_the_model_knows(self) -> None:
        for user in ("ann", "bob", "1:a"):
            self._check_memories(user, self.memories.get(user, {}))
            assert self.db.get_changes(user_id=user) == [
                ChangeSet(**(vars(each) | {"duplicates": {}})) for each in self.history.get(user, [])
            ]
            sessions = {session: messages for (owner, session), messages in self.messages.items() if owner == user}
            assert {each.session_id: each.messages for each in self.db.get_sessions(user_id=user)} == {
                session: len(messages) for session, messages in sessions.items()
            }
            for session, messages in sessions.items():
                assert self.db.get_messages(user_id=user, session_id=session) == list(messages.values())

    def _check_memories(self, user: str, memories: dict[str, StoredMemory]) -> None:
        newest = sorted(memories.values(), key=lambda each: (-each.updated_at, -each.version))
        assert self.db.get_user_memories(user_id=user) == newest
        assert self.db.get_user_memories(user_id=user, topics=["food"]) == [each for each in newest if "food" in each.topics]
        assert self.db.count_user_memories(user_id=user, topics=["food"]) == sum("food" in each.topics for each in newest)
        once = {each.memory_id for change in self.history.get(user, []) for each in change.changes}
        assert {each.change.memory_id for each in self.db.get_deleted_memories(user_id=user)} == once - memories.keys()
        assert self.db.get_memory_topics(user_id=user) == Counter(topic for each in newest for topic in each.topics)
        for query in QUERIES:
            found = {hit.memory.memory_id for hit in self.db.keyword_search(query, user_id=user, limit=99)}
            assert found == {each.memory_id for each in newest if set(terms(query)) & set(terms(" ".join([each.memory, *each.topics])))}
        hits = self.db.semantic_search([1, 0], user_id=user, embedder_id="e", limit=99)
        assert {hit.memory: pytest.approx(hit.score) for hit in hits} == {
            memory: x / (x**2 + y**2) ** 0.5
            for memory in newest
            if memory.version in self.vectors
            for x, y in [self.vectors[memory.version]]
        }


@pytest.mark.parametrize("name", STORES)
def test_a_store_knows_what_a_dictionary_would_know(name: str) -> None:
    class Machine(StoreMachine):
        store = name

    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=10, stateful_step_count=30, deadline=None, database=None, suppress_health_check=list(HealthCheck)
        ),
    )
