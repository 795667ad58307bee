"""What memlib asks of a store. Every statement is about one user, named by `user_id`; failures are `DatabaseError`s."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Protocol, TypeAlias

from memlib.db.schemas import (
    Cause,
    ChangeSet,
    ChatMessage,
    MemoryVersion,
    Scored,
    Session,
    StoredMemory,
    TopicDay,
    UserMemory,
    UserRecord,
    UserSummary,
)

Order: TypeAlias = Literal["newest", "oldest"]


class MemoryDb(Protocol):
    """A store whose methods block. One instance serves all threads of a process."""

    # Memories

    def get_user_memories(
        self,
        *,
        user_id: str,
        limit: int | None = None,
        offset: int = 0,
        topics: Sequence[str] | None = None,
        agent_id: str | None = None,
        team_id: str | None = None,
        since: int | None = None,
        order: Order = "newest",
    ) -> list[StoredMemory]:
        """By `updated_at`, then by version. With `topics`, those that have at least one of them; with `since`, those whose
        `updated_at` (Unix seconds) is that or later."""
        ...

    def count_user_memories(
        self,
        *,
        user_id: str,
        topics: Sequence[str] | None = None,
        agent_id: str | None = None,
        team_id: str | None = None,
        since: int | None = None,
    ) -> int:
        """How many `get_user_memories` has of these, on all pages."""
        ...

    def get_user_memory(self, memory_id: str, *, user_id: str) -> StoredMemory | None: ...

    def get_revision(self, *, user_id: str) -> int:
        """The version of the user's last change; 0 when there was none."""
        ...

    def change_user_memories(
        self,
        *,
        user_id: str,
        cause: Cause,
        add: Sequence[UserMemory] = (),
        replace: Sequence[UserMemory] = (),
        delete: Sequence[str] = (),
        expect: Mapping[str, int] | None = None,
        revision: int | None = None,
    ) -> ChangeSet:
        """Change the user's memories and record the change, in one transaction: all of it, or an error and nothing.

        `add`: without an id it gets a UUID. `created_at` and `updated_at` that are given are kept, those that are missing are now.
        An id that the user has already is a `MemoryConflict`.
        `replace`: by id; `created_at` stays, `updated_at` is kept when given and else now; agent, team, session, message and
        instructions that are None stay as they were. `delete`: by id. An id that the user does not have is a `MemoryNotFound`.
        `expect`: versions by memory id, and `revision`: what `get_revision` said. Where they differ: `MemoryConflict`; where the user
        has been erased since: `MemoryNotFound`, as nothing that was decided before may bring a user back.
        A text that, by `memlib.text.fingerprint`, another memory of the user says already is not written but reported in
        `ChangeSet.duplicates`. A change set that then changes nothing leaves no trace in the history.
        """
        ...

    def keyword_search(self, query: str, *, user_id: str, limit: int) -> list[Scored]:
        """By BM25, best first; ties by the newest. Only memories that share a term with the query, or hold it literally."""
        ...

    # Vectors. They are made when a search needs them, so that a write never waits for an embedder.

    def get_unembedded(self, *, user_id: str, embedder_id: str) -> list[StoredMemory]:
        """The memories that have no vector of this embedder for their present text."""
        ...

    def set_embeddings(self, *, user_id: str, embedder_id: str, vectors: Mapping[str, tuple[int, Sequence[float]]]) -> None:
        """Vectors by memory id, each with the version of the text that it is of; those of other versions are dropped.

        A vector that is zero or not finite is a `ValueError`. Stored normalised.
        """
        ...

    def semantic_search(self, vector: Sequence[float], *, user_id: str, embedder_id: str, limit: int) -> list[Scored]:
        """By cosine similarity, best first, among the memories that have a vector of this embedder."""
        ...

    # Overviews

    def get_memory_topics(self, *, user_id: str) -> dict[str, int]:
        """How many memories have each topic, the most frequent first."""
        ...

    def get_topic_days(self, *, user_id: str) -> list[TopicDay]:
        """The memories by the day of their `created_at`, the first day first, and then by topic."""
        ...

    def get_users(self, *, limit: int | None = None, offset: int = 0) -> list[UserSummary]:
        """Everyone with a memory, a conversation or a history, by user id."""
        ...

    # History

    def get_changes(
        self, *, user_id: str, memory_id: str | None = None, message_id: str | None = None, limit: int | None = None
    ) -> list[ChangeSet]:
        """The last change first. With `memory_id`, those that touched it; with `message_id`, those that it caused."""
        ...

    def get_change(self, change_id: str, *, user_id: str) -> ChangeSet | None: ...

    def get_memory_versions(self, memory_id: str, *, user_id: str, limit: int | None = None) -> list[MemoryVersion]:
        """What each change did to this memory, the last change first. Other memories of a change are not read."""
        ...

    def get_deleted_memories(self, *, user_id: str, limit: int | None = None, offset: int = 0) -> list[MemoryVersion]:
        """The last change of each memory that was once there and is no more, the last deleted first; those of one change by id."""
        ...

    def count_deleted_memories(self, *, user_id: str) -> int: ...

    # Conversations

    def add_messages(self, messages: Sequence[ChatMessage], *, user_id: str, session_id: str, after: str | None = None) -> None:
        """Append to a conversation, which begins with its first message. An id that it has already replaces that message in place.

        `after`: the id of a message that the conversation must have for it; else nothing is stored, and a `MemoryNotFound` says so.
        """
        ...

    def get_messages(self, *, user_id: str, session_id: str, limit: int | None = None) -> list[ChatMessage]:
        """The last `limit`, oldest first."""
        ...

    def get_sessions(self, *, user_id: str, limit: int | None = None) -> list[Session]:
        """The last used first."""
        ...

    def rename_session(self, session_id: str, name: str | None, *, user_id: str) -> None:
        """A conversation that the user does not have is a `MemoryNotFound`; so it is for deleting."""
        ...

    def delete_session(self, session_id: str, *, user_id: str) -> None: ...

    # Everything

    def erase_user(self, *, user_id: str) -> None:
        """Remove every trace of the user, freed blocks of the file included."""
        ...

    def read_user(self, *, user_id: str) -> UserRecord:
        """Everything of the user, as of one moment."""
        ...

    def write_user(self, record: UserRecord) -> None:
        """Take in a user of another store, with all ids, versions and times. A user that this store has is a `MemoryConflict`."""
        ...

    def clear_memories(self) -> int:
        """Remove the memories of all users, with their history; how many they were. Conversations stay."""
        ...

    def close(self) -> None: ...


class AsyncMemoryDb(Protocol):
    """A store with the methods of `MemoryDb` under the same names, each a coroutine, of which one stands here for all."""

    async def get_revision(self, *, user_id: str) -> int: ...
