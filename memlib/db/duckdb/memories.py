"""Reading and changing a user's memories."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from uuid import uuid4

from memlib.db import sql
from memlib.db.base import Order
from memlib.db.cache import UserMemories
from memlib.db.checks import check_cause, check_id, check_page
from memlib.db.duckdb.connection import Cursor
from memlib.db.duckdb.listing import Listing
from memlib.db.duckdb.store import Store
from memlib.db.plan import Wanted, check_expected, check_revision, plan
from memlib.db.schemas import Cause, ChangeSet, StoredMemory, TopicDay, UserMemory, UserSummary


class Memories(Store):
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
        listing = Listing(user_id, topics, agent_id, team_id, since, limit, offset, order)
        user = self._database.user(user_id, at_most=None if limit is None else _READ_FOR_A_PAGE)
        if user is None:
            with self._database.connection.cursor() as cursor:
                return listing.read(cursor)
        with user.lock:
            return listing.pick(user)

    def count_user_memories(
        self,
        *,
        user_id: str,
        topics: Sequence[str] | None = None,
        agent_id: str | None = None,
        team_id: str | None = None,
        since: int | None = None,
    ) -> int:
        with self._database.connection.cursor() as cursor:
            return Listing(user_id, topics, agent_id, team_id, since).count(cursor)

    def get_user_memory(self, memory_id: str, *, user_id: str) -> StoredMemory | None:
        check_id(user_id, "user_id")
        check_id(memory_id, "memory_id")
        user = self._database.user(user_id, at_most=_READ_FOR_A_PAGE)
        if user is not None:
            with user.lock:
                return user.by_id.get(memory_id)
        with self._database.connection.cursor() as cursor:
            rows = cursor.execute(sql.select("memories", "where key = ?"), [sql.key(user_id, memory_id)]).fetchall()
        return sql.memory_of(rows[0]) if rows else None

    def get_revision(self, *, user_id: str) -> int:
        check_id(user_id, "user_id")
        database = self._database
        user = database.user(user_id)
        if user is not None:
            return max(user.revision, database.erased.get(user_id, 0))
        with database.connection.cursor() as cursor:
            [(revision,)] = cursor.execute("select max(version) from changes where user_id = ?", [user_id]).fetchall()
        return max(revision or 0, database.erased.get(user_id, 0))

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
        check_id(user_id, "user_id")
        cause = check_cause(cause)
        wanted = Wanted.of(add, replace, delete)
        database = self._database
        with database.writing:
            user = database.whole_user(user_id)
            erased = database.erased.get(user_id, 0)
            check_revision(revision, current=max(user.revision, erased), erased=erased)
            check_expected(user, wanted, expect)
            now = int(time.time())
            planned = plan(user, wanted, user_id=user_id, now=now, tick=database.tick)
            change = ChangeSet(str(uuid4()), user_id, now, cause, planned.changes, planned.duplicates)
            if change.changes:
                self._write(user, change, database.tick())
            return change

    def get_memory_topics(self, *, user_id: str) -> dict[str, int]:
        check_id(user_id, "user_id")
        with self._database.connection.cursor() as cursor:
            return dict(cursor.execute(_TOPICS, [user_id]).fetchall())

    def get_topic_days(self, *, user_id: str) -> list[TopicDay]:
        check_id(user_id, "user_id")
        with self._database.connection.cursor() as cursor:
            rows = cursor.execute(_TOPIC_DAYS, [user_id]).fetchall()
        return [TopicDay(*row) for row in rows]

    def get_users(self, *, limit: int | None = None, offset: int = 0) -> list[UserSummary]:
        check_page(limit, offset)
        with self._database.connection.cursor() as cursor:
            rows = cursor.execute(_USERS, [limit, offset]).fetchall()
        return [UserSummary(*row) for row in rows]

    def _write(self, user: UserMemories, change: ChangeSet, version: int) -> None:
        database = self._database
        with database.in_step(change.user_id):
            with database.connection.transaction() as cursor:
                _write_memories(cursor, change, embedded=bool(database.dimensions))
                cursor.execute(*sql.insert("changes", [sql.change_row(change, version)]))
            user.apply(change.changes, version)
            database.cache.recount(change.user_id)


_READ_FOR_A_PAGE = 5_000
"""How many memories are read into memory for the sake of a few: of more, those few are asked of the file, in milliseconds."""
_TOPICS = """
    select topic, count(*) as memories from (select unnest(topics) as topic from memories where user_id = ?)
    group by topic order by memories desc, topic
"""
_TOPIC_DAYS = """
    select created_at // 86400 * 86400 as day, coalesce(topics[1], '') as topic, count(*) from memories where user_id = ?
    group by day, topic order by day, topic
"""
_USERS = """
    select user_id, sum(memories)::bigint, max(at_second) from (
        select user_id, count(*) as memories, max(updated_at) as at_second from memories group by user_id
        union all select user_id, 0, max(created_at) from messages group by user_id
        union all select distinct user_id, 0, null from changes
        union all select distinct user_id, 0, null from sessions
    ) group by user_id order by user_id limit ? offset ?
"""


def _write_memories(cursor: Cursor, change: ChangeSet, *, embedded: bool) -> None:
    added = [sql.memory_row(each.after) for each in change.changes if each.after and not each.before]
    if added:
        cursor.execute(*sql.insert("memories", added))
    for each in change.changes:
        if each.before and each.after:
            _update(cursor, each.before, each.after)
    deleted = [each.memory_id for each in change.changes if not each.after]
    if deleted:
        condition, keys = sql.among([sql.key(change.user_id, memory_id) for memory_id in deleted])
        cursor.execute(sql.delete("memories", f"where key {condition}"), keys)
    if deleted and embedded:
        condition, ids = sql.among(deleted)
        cursor.execute(sql.delete("embeddings", f"where user_id = ? and memory_id {condition}"), [change.user_id, *ids])


def _update(cursor: Cursor, before: StoredMemory, after: StoredMemory) -> None:
    """Writes the columns that differ: DuckDB deletes and inserts the row for any list among them."""
    key, *_ = row = sql.memory_row(after)
    changed = {name: new for name, old, new in zip(sql.TABLES["memories"], sql.memory_row(before), row) if old != new}
    cursor.execute(sql.update("memories", changed), [*changed.values(), key])
