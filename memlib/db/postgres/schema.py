"""The tables in PostgreSQL, and how they come to be: step by step, by one process at a time."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import psycopg

from memlib.db.migrations import Migration, pending
from memlib.flow import Flow

if TYPE_CHECKING:
    from memlib.db.postgres.transaction import Transaction

EXTENSIONS = ("vector", "pg_trgm")
"""Used where they are, and done without where they are not."""

# Every table but the two at the end begins its key with the user, so that a cluster can keep all of a user on one node.
# Ids are compared byte by byte, as everywhere in memlib.
MIGRATIONS = [
    Migration(
        "memories, their history and conversations",
        (
            """
            create table users (
                user_id text collate "C" primary key,
                revision bigint not null,
                before bigint not null,
                clock bigint not null
            )
            """,
            """
            create table memories (
                user_id text collate "C" not null,
                memory_id text collate "C" not null,
                memory text not null,
                topics text[] not null,
                agent_id text collate "C",
                team_id text collate "C",
                session_id text collate "C",
                message_id text collate "C",
                instructions text,
                created_at bigint not null,
                updated_at bigint not null,
                version bigint not null,
                mark bytea not null,
                marked text collate "C" not null,
                words tsvector not null,
                size integer not null,
                primary key (user_id, memory_id)
            )
            """,
            "create index memories_by_time on memories (user_id, updated_at, version)",
            "create index memories_by_mark on memories (user_id, mark)",
            """
            create table embeddings (
                user_id text collate "C" not null,
                memory_id text collate "C" not null,
                embedder_id text collate "C" not null,
                version bigint not null,
                vector real[] not null,
                primary key (user_id, memory_id, embedder_id),
                foreign key (user_id, memory_id) references memories (user_id, memory_id) on delete cascade
            )
            """,
            "alter table embeddings alter column vector set storage external",
            """
            create table changes (
                user_id text collate "C" not null,
                change_id text collate "C" not null,
                created_at bigint not null,
                version bigint not null,
                message_id text collate "C",
                memory_ids text[] not null,
                cause text not null,
                changes text not null,
                primary key (user_id, change_id)
            )
            """,
            "create index changes_by_version on changes (user_id, version)",
            """
            create table sessions (
                user_id text collate "C" not null,
                session_id text collate "C" not null,
                name text,
                created_at bigint not null,
                primary key (user_id, session_id)
            )
            """,
            """
            create table messages (
                user_id text collate "C" not null,
                session_id text collate "C" not null,
                position bigint not null,
                message_id text collate "C" not null,
                role text not null,
                content text not null,
                created_at bigint not null,
                agent_id text collate "C",
                status text not null,
                details text not null,
                primary key (user_id, session_id, message_id),
                foreign key (user_id, session_id) references sessions (user_id, session_id) on delete cascade
            )
            """,
            "create index messages_by_position on messages (user_id, session_id, position)",
            "create table erasures (digest bytea primary key, version bigint not null)",
            'create table meta (key text collate "C" primary key, value text not null)',
            "insert into meta values ('salt', gen_random_uuid()::text)",
        ),
    ),
]


def prepare(transaction: Transaction, schema: str, where: str) -> Flow[None]:
    """Bring the schema to its present form. Who comes while another is at it waits, and then finds it done."""
    yield from transaction.rows("set local statement_timeout = 0")
    yield from transaction.rows("select pg_advisory_xact_lock(%s)", [_lock(schema)])
    steps = pending(MIGRATIONS, (yield from version(transaction, schema)), where=where)
    if not steps:
        return
    yield from transaction.rows(f"create schema if not exists {schema}")
    yield from _extend(transaction)
    for step in steps:
        for statement in step.statements:
            yield from transaction.rows(statement)
    yield from transaction.rows(
        "insert into meta values ('schema', %s) on conflict (key) do update set value = excluded.value", [str(len(MIGRATIONS))]
    )


def version(transaction: Transaction, schema: str) -> Flow[int]:
    """0 where there are no tables yet."""
    if (yield from transaction.rows("select to_regclass(%s) is null", [f"{schema}.meta"])) == [(True,)]:
        return 0
    found = yield from transaction.rows("select value from meta where key = 'schema'")
    return int(found[0][0]) if found else 0


def _extend(transaction: Transaction) -> Flow[None]:
    """Create the extensions that the server has and this user may create."""
    for name in EXTENSIONS:
        yield from transaction.rows("savepoint extension")
        try:
            yield from transaction.rows(f"create extension if not exists {name} with schema public")
        except psycopg.Error:
            yield from transaction.rows("rollback to savepoint extension")


def _lock(schema: str) -> int:
    return int.from_bytes(sha256(f"memlib:{schema}".encode()).digest()[:8], "big", signed=True)
