"""The tables in PostgreSQL, and how they come to be: step by step, by one process at a time."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import psycopg
from psycopg import sql

from memlib.db.migrations import Migration, pending
from memlib.db.postgres.words import make_words_anew
from memlib.db.words import LANGUAGES, SIMPLE
from memlib.flow import Flow

if TYPE_CHECKING:
    from memlib.db.postgres.transaction import Transaction


def _configuration(language: str) -> tuple[str, str, str]:
    """How words of a language are read: without a list of words to leave out, since names may be among them ("Will", "The Who")."""
    template = "template = pg_catalog.simple" if language == SIMPLE else f"template = pg_catalog.snowball, language = {language}"
    return (
        f"create text search dictionary words_{language} ({template})",
        f'create text search configuration words_{language} (parser = pg_catalog."default")',
        f"alter text search configuration words_{language} add mapping for asciiword, word with words_{language}",
    )


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
    Migration(
        "words by the language of their memory",
        (
            *(statement for language in LANGUAGES for statement in _configuration(language)),
            "alter table memories add column language text",
        ),
        make_words_anew,
    ),
    Migration("a language for every memory", ("alter table memories alter column language set not null",)),
]


def prepare(transaction: Transaction, schema: str, where: str) -> Flow[None]:
    """Bring the schema to its present form. Who comes while another is at it waits, and then finds it done."""
    yield from transaction.rows("set local statement_timeout = 0")
    yield from transaction.rows("select pg_advisory_xact_lock(%s)", [_lock(schema)])
    steps = pending(MIGRATIONS, (yield from version(transaction, schema)), where=where)
    if not steps and (yield from _has_words_of_this_server(transaction)):
        return
    if not (yield from transaction.rows("select 1 from pg_namespace where nspname = %s", [schema])):
        yield from transaction.rows(f"create schema {schema}")
    for step in steps:
        for statement in step.statements:
            yield from transaction.rows(statement)
        if step.work:
            yield from step.work(transaction)
    if steps:
        yield from _use_extensions(transaction)
    else:
        yield from make_words_anew(transaction)
    yield from transaction.rows(_SET_META, [str(len(MIGRATIONS))])


def is_current(transaction: Transaction, schema: str) -> Flow[bool]:
    if (yield from version(transaction, schema)) != len(MIGRATIONS):
        return False
    return (yield from _has_words_of_this_server(transaction))


def version(transaction: Transaction, schema: str) -> Flow[int]:
    """0 where there are no tables yet."""
    # Asked of the catalogue, since functions may answer from a cache that does not know yet what another process has just made.
    if not (yield from transaction.rows("select 1 from pg_tables where schemaname = %s and tablename = 'meta'", [schema])):
        return 0
    found = yield from transaction.rows("select value from meta where key = 'schema'")
    return int(found[0][0]) if found else 0


def _has_words_of_this_server(transaction: Transaction) -> Flow[bool]:
    """Since they were made, the server may have been replaced by one of another major version, which stems some words otherwise."""
    found = yield from transaction.rows(f"select value = {_MAJOR} from meta where key = 'server'")  # noqa: S608 — the text below
    return bool(found) and bool(found[0][0])


_MAJOR = "(current_setting('server_version_num')::int / 10000)::text"
_SET_META = f"""
    insert into meta values ('schema', %s), ('server', {_MAJOR}) on conflict (key) do update set value = excluded.value
"""  # noqa: S608 — likewise


def has_pgvector(transaction: Transaction, schema: str) -> Flow[bool]:
    """Whether vectors are kept in pgvector's type."""
    kept = "select 1 from pg_attribute where attrelid = %s::regclass and attname = 'vector' and atttypid = to_regtype('vector')"
    return bool((yield from transaction.rows(kept, [f"{schema}.embeddings"])))


def has_pg_trgm(transaction: Transaction) -> Flow[bool]:
    [(found,)] = yield from transaction.rows("select to_regprocedure('similarity(text, text)') is not null")
    return bool(found)


def index_name(embedder_id: str) -> str:
    return f"embeddings_hnsw_{sha256(embedder_id.encode()).hexdigest()[:12]}"


def create_index(embedder_id: str, dimension: int) -> sql.Composed:
    """Of one embedder's vectors, by their nearness."""
    return sql.SQL(
        "create index if not exists {} on embeddings using hnsw ((vector::vector({})) vector_cosine_ops) where embedder_id = {}"
    ).format(sql.Identifier(index_name(embedder_id)), sql.Literal(dimension), sql.Literal(embedder_id))


def _use_extensions(transaction: Transaction) -> Flow[None]:
    """Where the server has them and this user may create them; elsewhere nearness and similarity are computed in SQL."""
    for statements in _EXTENSIONS:
        yield from transaction.rows("savepoint extension")
        try:
            for statement in statements:
                yield from transaction.rows(statement)
        except psycopg.Error:
            yield from transaction.rows("rollback to savepoint extension")


_EXTENSIONS = (
    ("create extension if not exists vector with schema public", "alter table embeddings alter column vector type vector"),
    ("create extension if not exists pg_trgm with schema public",),
)


def _lock(schema: str) -> int:
    return int.from_bytes(sha256(f"memlib:{schema}".encode()).digest()[:8], "big", signed=True)
