"""Reading what was changed, when and why."""

from __future__ import annotations

from memlib.db import sql
from memlib.db.checks import check_id, check_page
from memlib.db.postgres.store import Store
from memlib.db.postgres.transaction import Transaction
from memlib.db.schemas import ChangeSet, MemoryVersion
from memlib.flow import Flow


def get_changes(
    store: Store, *, user_id: str, memory_id: str | None = None, message_id: str | None = None, limit: int | None = None
) -> Flow[list[ChangeSet]]:
    check_id(user_id, "user_id")
    check_page(limit)
    for name, value in (("memory_id", memory_id), ("message_id", message_id)):
        if value is not None:
            check_id(value, name)
    rows = yield from store.read(_CHANGES, {"user": user_id, "memory": memory_id, "message": message_id, "limit": limit})
    return [sql.change_of(row) for row in rows]


def get_change(store: Store, change_id: str, *, user_id: str) -> Flow[ChangeSet | None]:
    check_id(user_id, "user_id")
    check_id(change_id, "change_id")
    rows = yield from store.read(_CHANGE, [user_id, change_id])
    return sql.change_of(rows[0]) if rows else None


def change_in(transaction: Transaction, change_id: str, *, user_id: str) -> Flow[ChangeSet | None]:
    """The change as this transaction sees it."""
    rows = yield from transaction.rows(_CHANGE, [user_id, change_id])
    return sql.change_of(rows[0]) if rows else None


def get_memory_versions(store: Store, memory_id: str, *, user_id: str, limit: int | None = None) -> Flow[list[MemoryVersion]]:
    check_id(user_id, "user_id")
    check_id(memory_id, "memory_id")
    check_page(limit)
    rows = yield from store.read(_VERSIONS, {"user": user_id, "memory": memory_id, "limit": limit})
    return [sql.version_of(row) for row in rows]


def get_deleted_memories(store: Store, *, user_id: str, limit: int | None = None, offset: int = 0) -> Flow[list[MemoryVersion]]:
    check_id(user_id, "user_id")
    check_page(limit, offset)
    rows = yield from store.read(_DELETED, {"user": user_id, "limit": limit, "offset": offset})
    return [sql.version_of(row) for row in rows]


def count_deleted_memories(store: Store, *, user_id: str) -> Flow[int]:
    check_id(user_id, "user_id")
    [(count,)] = yield from store.read(_COUNT_DELETED, {"user": user_id})
    return int(count)


_CHANGES = sql.select(
    "changes",
    """
    where user_id = %(user)s and (%(memory)s::text is null or %(memory)s = any(memory_ids))
    and (%(message)s::text is null or message_id = %(message)s)
    order by version desc limit %(limit)s
    """,
)
_CHANGE = sql.select("changes", "where user_id = %s and change_id = %s")
# A memory's part of a change is cut out of its JSON by the server: a change of very many memories takes seconds to read whole.
_PART = "(changes::json -> (array_position(memory_ids, {memory}) - 1))::text"
_VERSIONS = f"""
    select change_id, created_at, cause, {_PART.format(memory="%(memory)s")} from changes
    where user_id = %(user)s and %(memory)s = any(memory_ids) order by version desc limit %(limit)s
"""  # noqa: S608 — the text above
_GONE = """
    select memory_id, max(version) as version from changes cross join unnest(memory_ids) as memory_id where user_id = %(user)s
    and not exists (select from memories where memories.user_id = %(user)s and memories.memory_id = unnested.memory_id)
    group by memory_id
""".replace("as memory_id", "as unnested (memory_id)")
_DELETED = f"""
    select change_id, created_at, cause, {_PART.format(memory="memory_id")} from changes join (
        {_GONE} order by version desc, memory_id collate "C" limit %(limit)s offset %(offset)s
    ) as gone using (version) where user_id = %(user)s order by version desc, memory_id collate "C"
"""  # noqa: S608 — likewise
_COUNT_DELETED = f"select count(*) from ({_GONE}) as gone"  # noqa: S608 — likewise
