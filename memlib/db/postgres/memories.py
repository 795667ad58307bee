"""Reading a user's memories."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from memlib.db import sql
from memlib.db.base import Order
from memlib.db.checks import check_id, check_page
from memlib.db.listing import check_order, given
from memlib.db.postgres.store import Store
from memlib.db.schemas import StoredMemory, TopicDay, UserSummary
from memlib.flow import Flow


def get_user_memories(
    store: Store,
    *,
    user_id: str,
    limit: int | None = None,
    offset: int = 0,
    topics: Sequence[str] | None = None,
    agent_id: str | None = None,
    team_id: str | None = None,
    since: int | None = None,
    order: Order = "newest",
) -> Flow[list[StoredMemory]]:
    check_page(limit, offset)
    check_order(order)
    asked = given(user_id, topics, agent_id, team_id, since)
    rows = yield from store.read(_list(tuple(asked), order, limit, bool(offset)), {**asked, "offset": offset} if offset else asked)
    return sql.memories_of(rows)


def count_user_memories(
    store: Store,
    *,
    user_id: str,
    topics: Sequence[str] | None = None,
    agent_id: str | None = None,
    team_id: str | None = None,
    since: int | None = None,
) -> Flow[int]:
    asked = given(user_id, topics, agent_id, team_id, since)
    [(count,)] = yield from store.read(_COUNT + _where(asked), asked)
    return int(count)


def get_user_memory(store: Store, memory_id: str, *, user_id: str) -> Flow[StoredMemory | None]:
    check_id(user_id, "user_id")
    check_id(memory_id, "memory_id")
    rows = yield from store.read(_ONE, [user_id, memory_id])
    return sql.memory_of(rows[0]) if rows else None


def get_revision(store: Store, *, user_id: str) -> Flow[int]:
    check_id(user_id, "user_id")
    [(revision,)] = yield from store.read(_REVISION, [user_id, store.digest(user_id)])
    return int(revision)


def get_memory_topics(store: Store, *, user_id: str) -> Flow[dict[str, int]]:
    check_id(user_id, "user_id")
    rows = yield from store.read(_TOPICS, [user_id])
    return dict(rows)


def get_topic_days(store: Store, *, user_id: str) -> Flow[list[TopicDay]]:
    check_id(user_id, "user_id")
    rows = yield from store.read(_TOPIC_DAYS, [user_id])
    return [TopicDay(*row) for row in rows]


def get_users(store: Store, *, limit: int | None = None, offset: int = 0) -> Flow[list[UserSummary]]:
    check_page(limit, offset)
    rows = yield from store.read(_USERS, [limit, offset])
    return [UserSummary(*row) for row in rows]


def _where(filters: Iterable[str]) -> str:
    return f"where {' and '.join(_FILTERS[name] for name in filters)}"


@lru_cache
def _list(filters: tuple[str, ...], order: Order, limit: int | None, has_offset: bool) -> str:
    """With the limit in it: the server plans for a few rows and for many differently, and for an unknown number each time anew."""
    rest = [_where(filters), _ORDERS[order]]
    rest += [] if limit is None else [f"limit {limit:d}"]
    rest += ["offset %(offset)s"] if has_offset else []
    return sql.select("memories", " ".join(rest))


_FILTERS = {
    "user": "user_id = %(user)s",
    "topics": "topics && %(topics)s::text[]",
    "agent": "agent_id = %(agent)s",
    "team": "team_id = %(team)s",
    "since": "updated_at >= %(since)s",
}
_ORDERS: dict[Order, str] = {"newest": "order by updated_at desc, version desc", "oldest": "order by updated_at, version"}
_COUNT = "select count(*) from memories "
_ONE = sql.select("memories", "where user_id = %s and memory_id = %s")
_REVISION = """
    select greatest(
        (select revision from users where user_id = %s), (select version from erasures where digest = %s), 0
    )
"""
_TOPICS = """
    select topic, count(*) as memories from memories cross join unnest(topics) as topic where user_id = %s
    group by topic order by memories desc, topic collate "C"
"""
_TOPIC_DAYS = """
    select created_at / 86400 * 86400 as day, coalesce(topics[1], '') collate "C" as topic, count(*) from memories where user_id = %s
    group by day, topic order by day, topic
"""
_USERS = """
    select user_id, sum(memories)::bigint, max(at_second) from (
        select user_id, count(*) as memories, max(updated_at) as at_second from memories group by user_id
        union all select user_id, 0, max(created_at) from messages group by user_id
        union all select distinct user_id, 0, null::bigint from changes
        union all select distinct user_id, 0, null::bigint from sessions
    ) as everyone group by user_id order by user_id limit %s offset %s
"""
