"""The tables, and how their rows become values: what stores that speak SQL have in common."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any, TypeAlias

from memlib.db.schemas import Cause, ChangeSet, ChatMessage, MemoryChange, MemoryVersion, StoredMemory, Topics, UserRecord

# Primary keys only: each further index costs every write, and DuckDB has lost rows by one after a crash.
TABLES = {
    "meta": {"key": "varchar primary key", "value": "varchar not null"},
    "memories": {
        "key": "varchar primary key",
        "user_id": "varchar not null",
        "memory_id": "varchar not null",
        "memory": "varchar not null",
        "topics": "varchar[] not null",
        "agent_id": "varchar",
        "team_id": "varchar",
        "session_id": "varchar",
        "message_id": "varchar",
        "instructions": "varchar",
        "created_at": "bigint not null",
        "updated_at": "bigint not null",
        "version": "bigint not null",
    },
    "embeddings": {
        "user_id": "varchar not null",
        "memory_id": "varchar not null",
        "version": "bigint not null",
        "embedder_id": "varchar not null",
        "vector": "blob not null",  # float32, little-endian: binds and reads 30 times faster than a list
    },
    "changes": {
        "user_id": "varchar not null",
        "change_id": "varchar not null",
        "created_at": "bigint not null",
        "version": "bigint not null",
        "message_id": "varchar",
        "memory_ids": "varchar[] not null",
        "cause": "varchar not null",
        "changes": "varchar not null",
    },
    "sessions": {
        "key": "varchar primary key",
        "user_id": "varchar not null",
        "session_id": "varchar not null",
        "name": "varchar",
        "created_at": "bigint not null",
    },
    "messages": {
        "key": "varchar primary key",
        "session_key": "varchar not null",
        "user_id": "varchar not null",
        "position": "bigint not null",
        "message_id": "varchar not null",
        "role": "varchar not null",
        "content": "varchar not null",
        "created_at": "bigint not null",
        "agent_id": "varchar",
        "status": "varchar not null",
        "details": "varchar not null",
    },
}
USER_TABLES = [name for name, columns in TABLES.items() if "user_id" in columns]

Rows: TypeAlias = Sequence[Sequence[Any]]

_FEW = 4
_KEYS = ("key", "session_key")
_READ = {table: ", ".join(name for name in columns if name not in _KEYS) for table, columns in TABLES.items()}


def create(table: str) -> str:
    columns = ", ".join(f"{name} {kind}" for name, kind in TABLES[table].items())
    return f"create table {table} ({columns})"


def insert(table: str, rows: Sequence[Sequence[Any]]) -> tuple[str, list[Any]]:
    """A statement and its values: for a few rows a place for each value, for more a list for each column, as is fastest."""
    if len(rows) < _FEW:
        places = ", ".join(f"({', '.join('?' * len(row))})" for row in rows)
        return f"insert into {table} values {places}", [value for row in rows for value in row]  # noqa: S608 — names from the table above
    columns = ", ".join(f"unnest(?::{kind.split()[0]}[])" for kind in TABLES[table].values())
    return f"insert into {table} select {columns}", [list(column) for column in zip(*rows)]


def select(table: str, rest: str) -> str:
    """Rows as `memory_of`, `change_of` and `message_of` take them."""
    return f"select {_READ[table]} from {table} {rest}"  # noqa: S608 — likewise


def columns(table: str, alias: str) -> str:
    """The columns that `select` reads, of a table under another name."""
    return ", ".join(f"{alias}.{name}" for name in TABLES[table] if name not in _KEYS)


def among(values: Sequence[str]) -> tuple[str, list[Any]]:
    """The condition to be one of these, and what it binds; likewise as is fastest."""
    if len(values) < _FEW:
        return f"in ({', '.join('?' * len(values))})", list(values)
    return "in (select unnest(?::varchar[]))", [list(values)]


def update(table: str, columns: Iterable[str]) -> str:
    assignments = ", ".join(f"{name} = ?" for name in columns)
    return f"update {table} set {assignments} where key = ?"  # noqa: S608 — likewise


def delete(table: str, rest: str = "") -> str:
    return f"delete from {table} {rest}"  # noqa: S608 — likewise


def key(*ids: str) -> str:
    """One text for several ids. The lengths keep ("a:b", "c") and ("a", "b:c") apart."""
    return "".join(f"{len(part)}:{part}" for part in ids)


def memory_row(memory: StoredMemory) -> list[Any]:
    values = [getattr(memory, name) for name in TABLES["memories"] if name != "key"]
    values[3] = list(memory.topics)
    return [key(memory.user_id, memory.memory_id), *values]


def memory_of(row: Sequence[Any]) -> StoredMemory:
    return memories_of((row,))[0]


def memories_of(rows: Rows) -> list[StoredMemory]:
    """Without the checks of the constructor, which were made when it was written: they would take most of the time of a read."""
    memories = []
    for row in rows:
        memory = object.__new__(StoredMemory)
        kept = memory.__dict__
        # All names at once: to take the row apart in steps takes three times as long.
        (
            kept["user_id"], kept["memory_id"], kept["memory"], topics, kept["agent_id"], kept["team_id"], kept["session_id"],
            kept["message_id"], kept["instructions"], kept["created_at"], kept["updated_at"], kept["version"],
        ) = row  # fmt: skip
        kept["topics"] = Topics(topics)
        memories.append(memory)
    return memories


def change_row(change: ChangeSet, version: int) -> list[Any]:
    cause = {name: value for name, value in asdict(change.cause).items() if value is not None}
    memory_ids = [each.memory_id for each in change.changes]
    changes = [
        [each.operation, each.memory_id, each.before and each.before.to_dict(), each.after and each.after.to_dict()]
        for each in change.changes
    ]
    return [
        change.user_id,
        change.change_id,
        change.created_at,
        version,
        change.cause.message_id,
        memory_ids,
        _json(cause),
        _json(changes),
    ]


def change_of(row: Sequence[Any]) -> ChangeSet:
    user_id, change_id, created_at, _, _, _, cause, changes = row
    return ChangeSet(
        change_id, user_id, created_at, Cause(**json.loads(cause)), tuple(_memory_change(*each) for each in json.loads(changes))
    )


def version_of(row: Sequence[Any]) -> MemoryVersion:
    """From the change's id and time, its cause, and of its changes the one of the memory."""
    change_id, created_at, cause, change = row
    return MemoryVersion(change_id, created_at, Cause(**json.loads(cause)), _memory_change(*json.loads(change)))


def _memory_change(operation: Any, memory_id: str, before: dict[str, Any] | None, after: dict[str, Any] | None) -> MemoryChange:
    return MemoryChange(operation, memory_id, StoredMemory(**before) if before else None, StoredMemory(**after) if after else None)


def message_row(message: ChatMessage, user_id: str, session_id: str, position: int) -> list[Any]:
    return [
        key(user_id, session_id, message.message_id),
        key(user_id, session_id),
        user_id,
        position,
        message.message_id,
        message.role,
        message.content,
        message.created_at,
        message.agent_id,
        message.status,
        json.dumps(dict(message.details)),
    ]


def message_of(row: Sequence[Any]) -> ChatMessage:
    _, _, message_id, role, content, created_at, agent_id, status, details = row
    return ChatMessage(
        role,
        content,
        message_id=message_id,
        created_at=created_at,
        agent_id=agent_id,
        status=status,
        details=json.loads(details),
    )


def record_of(user_id: str, memories: Rows, changes: Rows, sessions: Rows, messages: Rows) -> UserRecord:
    """`sessions`: id, name and time; `messages`: the id of the session, and the columns that `select` reads."""
    return UserRecord(
        user_id,
        tuple(memories_of(memories)),
        tuple((row[3], change_of(row)) for row in changes),
        tuple((session_id, name, created_at) for session_id, name, created_at in sessions),
        tuple((session_id, message_of(row)) for session_id, *row in messages),
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
