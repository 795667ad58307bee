"""The values that the store keeps: memories, changes to them, and conversations. All are frozen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import KW_ONLY, dataclass, field
from typing import Any, Literal, NoReturn, TypeAlias

Operation: TypeAlias = Literal["add", "update", "delete"]
ChangeKind: TypeAlias = Literal["edit", "capture", "task", "tool", "optimize", "clear", "import", "undo"]


class Topics(list[str]):
    """A list that cannot be changed, so that a memory can be shared between callers. Equal to a list of the same strings."""

    def _frozen(self, *_: Any, **__: Any) -> NoReturn:
        raise TypeError("a memory's topics cannot be changed in place: use dataclasses.replace(memory, topics=[...])")

    append = extend = insert = remove = pop = clear = sort = reverse = _frozen
    __setitem__ = __delitem__ = __iadd__ = __imul__ = _frozen

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(tuple(self))

    def __reduce__(self) -> tuple[type[Topics], tuple[list[str]]]:
        return Topics, (list(self),)


@dataclass(frozen=True)
class UserMemory:
    """One thing that is known about one user."""

    memory: str
    _: KW_ONLY
    memory_id: str | None = None
    user_id: str | None = None
    agent_id: str | None = None
    """The agent that wrote it; None when a person or a program did."""
    team_id: str | None = None
    topics: Iterable[str] | None = None
    """Always a list once constructed; None and [] are the same."""
    created_at: int | None = None
    """Unix seconds, UTC."""
    updated_at: int | None = None
    """Unix seconds, UTC."""
    session_id: str | None = None
    """The conversation it was captured from."""
    message_id: str | None = None
    """The message it was captured from."""
    instructions: str | None = None
    """Hash of the capture instructions that it was captured with."""

    def __post_init__(self) -> None:
        if not isinstance(self.memory, str):
            raise TypeError(f"a memory must be a text, not {type(self.memory).__name__}")
        topics = Topics(self.topics or ())
        if isinstance(self.topics, str) or not all(isinstance(topic, str) for topic in topics):
            raise TypeError("topics must be a list of strings")
        object.__setattr__(self, "topics", topics)

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON types."""
        values = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return {name: value for name, value in values.items() if value is not None} | {"topics": list(values["topics"])}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> UserMemory:
        """The inverse of `to_dict`. An unknown field is a `TypeError`."""
        return cls(**values)


@dataclass(frozen=True)
class StoredMemory(UserMemory):
    """A memory as it comes back from the store: complete."""

    _: KW_ONLY
    memory_id: str = field()
    user_id: str = field()
    topics: Topics = field()
    created_at: int = field()
    updated_at: int = field()
    version: int = field()
    """Rises with every write of the user's memories and is never used twice: what compare-and-set compares."""


@dataclass(frozen=True)
class MemoryChange:
    """One memory before and after a change."""

    operation: Operation
    memory_id: str
    before: StoredMemory | None
    """None when it was added."""
    after: StoredMemory | None
    """None when it was deleted."""


@dataclass(frozen=True)
class Cause:
    """Why a change was made, and by whom."""

    kind: ChangeKind
    _: KW_ONLY
    agent_id: str | None = None
    team_id: str | None = None
    session_id: str | None = None
    message_id: str | None = None
    instructions: str | None = None
    """Hash of the capture instructions."""
    undoes: str | None = None
    """The change that an undo takes back."""


@dataclass(frozen=True)
class ChangeSet:
    """What one transaction did to one user's memories."""

    change_id: str
    user_id: str
    created_at: int
    """Unix seconds, UTC."""
    cause: Cause
    changes: tuple[MemoryChange, ...]
    duplicates: Mapping[str, str] = field(default_factory=dict)
    """Memory ids that were not written, each with the id of the memory that already says the same. Not kept in the history."""


@dataclass(frozen=True)
class MemoryVersion:
    """What one change did to one memory."""

    change_id: str
    created_at: int
    """Unix seconds, UTC."""
    cause: Cause
    change: MemoryChange


@dataclass(frozen=True)
class TopicDay:
    """How many of a user's present memories were first written on one day, by topic."""

    day: int
    """Unix seconds, UTC, of its midnight."""
    topic: str
    """The first of a memory's topics, under which it is counted; empty for those that have none."""
    memories: int


@dataclass(frozen=True)
class Scored:
    """A memory found by a search."""

    memory: StoredMemory
    score: float
    """BM25 or cosine; higher is nearer. Compare within one search only."""


@dataclass(frozen=True)
class ChatMessage:
    """One message of a conversation, as the store keeps it."""

    role: Literal["user", "assistant"]
    content: str
    """With secrets masked."""
    _: KW_ONLY
    message_id: str
    created_at: int
    """Unix seconds, UTC."""
    agent_id: str | None = None
    status: Literal["complete", "stopped", "failed"] = "complete"
    details: Mapping[str, Any] = field(default_factory=dict)
    """What a page shows beside it (tokens, seconds, the change it caused), as JSON types."""


@dataclass(frozen=True)
class Session:
    """A conversation of one user."""

    session_id: str
    user_id: str
    name: str | None
    created_at: int
    """Unix seconds, UTC."""
    updated_at: int
    """Unix seconds, UTC: its last message."""
    messages: int
    """How many messages it has."""


@dataclass(frozen=True)
class UserRecord:
    """Everything that a store keeps of one user, as another store can take it in. Vectors are not part of it: searches make them."""

    user_id: str
    memories: tuple[StoredMemory, ...] = ()
    """By version."""
    changes: tuple[tuple[int, ChangeSet], ...] = ()
    """Each with its version, the first first."""
    sessions: tuple[tuple[str, str | None, int], ...] = ()
    """Id, name and time of beginning, by id."""
    messages: tuple[tuple[str, ChatMessage], ...] = ()
    """Each with the id of its conversation, in the order in which they were added."""

    @property
    def last_version(self) -> int:
        return max([memory.version for memory in self.memories] + [version for version, _ in self.changes], default=0)


@dataclass(frozen=True)
class UserSummary:
    """One line of the list of users."""

    user_id: str
    memories: int
    updated_at: int | None
    """Unix seconds, UTC: the last memory written or message sent."""
