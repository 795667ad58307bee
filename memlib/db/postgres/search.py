"""Finding a user's memories by words and by vectors, in the server."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import psycopg
import psycopg.sql

from memlib.db import sql
from memlib.db.checks import check_id, check_page, check_vector
from memlib.db.index import INSIDE, K1, MOST_TIMES, B, normalised
from memlib.db.postgres.driver import Rows
from memlib.db.postgres.schema import create_index
from memlib.db.postgres.store import Store
from memlib.db.postgres.transaction import Transaction
from memlib.db.postgres.words import ASKED, asked
from memlib.db.schemas import Scored, StoredMemory
from memlib.db.words import SIMILAR
from memlib.flow import Flow
from memlib.text import clean


def keyword_search(store: Store, query: str, *, user_id: str, limit: int) -> Flow[list[Scored]]:
    check_id(user_id, "user_id")
    check_page(limit)
    statement = _BY_PG_TRGM if store.has_pg_trgm else _BY_OWN_TRIGRAMS
    rows = yield from store.read(statement, asked(clean(query)) | {"schema": store.schema, "user": user_id, "limit": limit})
    return [Scored(sql.memory_of(row), score) for *row, score in rows]


def get_unembedded(store: Store, *, user_id: str, embedder_id: str) -> Flow[list[StoredMemory]]:
    check_id(user_id, "user_id")
    check_id(embedder_id, "embedder_id")
    rows = yield from store.read(_UNEMBEDDED, {"user": user_id, "embedder": embedder_id})
    return sql.memories_of(rows)


def set_embeddings(store: Store, *, user_id: str, embedder_id: str, vectors: Mapping[str, tuple[int, Sequence[float]]]) -> Flow[None]:
    check_id(user_id, "user_id")
    check_id(embedder_id, "embedder_id")
    dimension = yield from _dimension(store, embedder_id)
    for _, vector in vectors.values():
        check_vector(vector, dimension)
        dimension = len(vector)

    def work(transaction: Transaction) -> Flow[bool]:
        # No memory may change or go between here and the end: a vector belongs to one version of a text.
        yield from transaction.rows(_HOLD, [user_id])
        versions: dict[str, int] = dict((yield from transaction.rows(_VERSIONS, [user_id, list(vectors)])))
        current = {key: vector for key, (version, vector) in vectors.items() if versions.get(key) == version}
        transaction.keep = bool(current)
        if not current:
            return False
        is_first = yield from _set_dimension(transaction, embedder_id, current)
        rows = [[user_id, key, embedder_id, versions[key], normalised(vector).tolist()] for key, vector in current.items()]
        yield from transaction.each(_EMBED, rows)
        return is_first

    is_first = yield from store.write(work)
    if is_first and dimension and store.has_pgvector and dimension <= INDEXED_DIMENSIONS:
        yield from _index(store, embedder_id, dimension)


def semantic_search(store: Store, vector: Sequence[float], *, user_id: str, embedder_id: str, limit: int) -> Flow[list[Scored]]:
    check_id(user_id, "user_id")
    check_id(embedder_id, "embedder_id")
    check_page(limit)
    check_vector(vector, (yield from _dimension(store, embedder_id)))
    values = {"user": user_id, "embedder": embedder_id, "vector": normalised(vector).tolist(), "limit": limit}
    if not store.has_pgvector:
        rows = yield from store.read(_BY_SUM, values)
    else:
        rows = yield from _by_pgvector(store, values)
    return [Scored(sql.memory_of(row), score) for *row, score in rows]


def _by_pgvector(store: Store, values: dict[str, Any]) -> Flow[Rows]:
    """All vectors of the user are compared while they are few; the index, which may miss some, is for the rest."""
    if values["limit"] <= _FOUND_BY_INDEX:
        [(many,)] = yield from store.read(_HAS_MORE, values | {"few": EXACT_VECTORS})
        if many:
            statement = psycopg.sql.SQL(_BY_INDEX).format(
                embedder=psycopg.sql.Literal(values["embedder"]), dimension=psycopg.sql.Literal(len(values["vector"]))
            )
            rows = yield from store.read(statement, values | {"candidates": _FOUND_BY_INDEX})
            if len(rows) == values["limit"]:
                return rows
    return (yield from store.read(_BY_PGVECTOR, values))


def _index(store: Store, embedder_id: str, dimension: int) -> Flow[None]:
    """Made while an embedder has nearly no vectors, which takes no time. A user who may not make it does without."""

    def work(transaction: Transaction) -> Flow[None]:
        yield from transaction.rows("savepoint index")
        try:
            yield from transaction.rows(create_index(embedder_id, dimension))
        except psycopg.errors.InsufficientPrivilege:
            yield from transaction.rows("rollback to savepoint index")

    yield from store.write(work)


def _dimension(store: Store, embedder_id: str) -> Flow[int | None]:
    if embedder_id not in store.dimensions:
        rows = yield from store.read(_META, [_key(embedder_id)])
        if not rows:
            return None
        store.dimensions[embedder_id] = int(rows[0][0])
    return store.dimensions[embedder_id]


def _set_dimension(transaction: Transaction, embedder_id: str, vectors: Mapping[str, Sequence[float]]) -> Flow[bool]:
    """Whether it was not set yet. Another process may have set it since it was looked for."""
    (dimension,) = {len(vector) for vector in vectors.values()}
    is_first = bool((yield from transaction.rows(_SET_META, [_key(embedder_id), str(dimension)])))
    [(kept,)] = yield from transaction.rows(_META, [_key(embedder_id)])
    for vector in vectors.values():
        check_vector(vector, int(kept))
    return is_first


def _key(embedder_id: str) -> str:
    return f"dimension:{embedder_id}"


EXACT_VECTORS = 10_000
"""How many vectors of a user are compared one by one."""
INDEXED_DIMENSIONS = 2_000
"""As many as pgvector's index takes."""
_FOUND_BY_INDEX = 200
"""How many the index is asked for, of which the best are kept."""
_LITERALS = 1_000_000
"""Literal texts count behind terms."""
_META = "select value from meta where key = %s"
_SET_META = "insert into meta (key, value) values (%s, %s) on conflict (key) do nothing returning key"
_HOLD = "select 1 from users where user_id = %s for update"
_VERSIONS = "select memory_id, version from memories where user_id = %s and memory_id = any(%s)"
_EMBED = """
    insert into embeddings (user_id, memory_id, embedder_id, version, vector) values (%s, %s, %s, %s, %s)
    on conflict (user_id, memory_id, embedder_id) do update set version = excluded.version, vector = excluded.vector
"""
_UNEMBEDDED = sql.select(
    "memories",
    """
    where user_id = %(user)s and not exists (
        select from embeddings as e where e.user_id = %(user)s and e.embedder_id = %(embedder)s
        and e.memory_id = memories.memory_id and e.version = memories.version
    ) order by updated_at, version
    """,
)
_SEMANTIC = f"""
    select {sql.columns("memories", "m")}, {{cosine}} as score
    from embeddings as e join memories as m on m.user_id = e.user_id and m.memory_id = e.memory_id and m.version = e.version
    where e.user_id = %(user)s and e.embedder_id = %(embedder)s
    order by score desc, m.updated_at desc, m.version desc limit %(limit)s
"""  # noqa: S608 — names from the tables
_BY_PGVECTOR = _SEMANTIC.format(cosine="-(e.vector <#> %(vector)s::real[]::vector)")
_HAS_MORE = """
    select count(*) > %(few)s from (
        select from embeddings where user_id = %(user)s and embedder_id = %(embedder)s limit %(few)s + 1
    ) as found
"""
_BY_INDEX = f"""
    with near as materialized (
        select memory_id, version, vector from embeddings where user_id = %(user)s and embedder_id = {{embedder}}
        order by vector::vector({{dimension}}) <=> %(vector)s::real[]::vector limit %(candidates)s
    )
    select {sql.columns("memories", "m")}, -(e.vector <#> %(vector)s::real[]::vector) as score
    from near as e join memories as m on m.user_id = %(user)s and m.memory_id = e.memory_id and m.version = e.version
    order by score desc, m.updated_at desc, m.version desc limit %(limit)s
"""  # noqa: S608 — likewise
_BY_SUM = _SEMANTIC.format(cosine="(select sum(one::float8 * other) from unnest(e.vector, %(vector)s::real[]) as pairs (one, other))")
# BM25, as `memlib.db.index` computes it: each part of the query counts by how often a memory has it and how few memories do.
_KEYWORDS = f"""
    with own as materialized (
        select memory_id, updated_at, version, language, words, size, marked from memories where user_id = %(user)s
    ), whole as (
        select count(*)::float8 as memories, greatest(sum(size), 1)::float8 as words from own
    ), spoken as (
        select distinct language from own
    ), asked as materialized (
        select language, term, positions::int[] as places
        from spoken cross join unnest({ASKED}) as read (term, positions)
        union all
        select language, term, array[place::int + %(latin)s]
        from spoken cross join unnest(%(others)s::text[]) with ordinality as read (term, place)
    ), queries as (
        select language, array_agg(term) as terms, string_agg(quote_literal(term), ' | ')::tsquery as any_term
        from asked group by language
    ), found as materialized (
        select own.language, memory_id, updated_at, version, size,
            unnest(ts_filter(setweight(own.words, 'A', terms), '{{{{a}}}}')) as hit
        from queries join own using (language) where own.words @@ any_term
    ), by_term as (
        select memory_id, updated_at, version, size, places, least(cardinality((hit).positions), {MOST_TIMES})::float8 as times
        from found join asked on asked.language = found.language and asked.term = (hit).lexeme
    ), known as (
        select coalesce(array_agg(place), '{{{{}}}}') as places
        from (select distinct places from by_term) as hit cross join unnest(hit.places) as place
    ), literally as (
        select own.memory_id, own.updated_at, own.version, own.size, asked.place, asked.needs,
            case when position(%(starts)s || asked.text in own.marked) > 0 then 1.0 else {INSIDE} end as times
        from unnest(%(literals)s::text[], %(needs)s::text[]) with ordinality as asked (text, needs, place)
        join own on position(asked.text in own.marked) > 0
        where asked.needs = '' or not string_to_array(asked.needs, ' ')::int[] <@ (select places from known)
    ), guesses as (
        select language, term, place from asked cross join unnest(places) as place where place = any(%(guesses)s::int[])
        and not (select places from known) && %(guesses)s::int[]
        and not exists (select from literally where string_to_array(needs, ' ')::int[] && %(guesses)s::int[])
    ), similar_terms as (
        select guesses.language, place, vocabulary.term, {{similarity}} as times
        from (select distinct language from guesses) as guessed cross join lateral (
            select distinct unnest(tsvector_to_array(words)) as term from own where own.language = guessed.language
        ) as vocabulary join guesses using (language) where vocabulary.term !~ '[^a-z]'
    ), similarly as (
        select own.memory_id, own.updated_at, own.version, own.size, place, max(times) as times
        from similar_terms join own on own.language = similar_terms.language and own.words @@ term::tsquery
        where times >= {SIMILAR} group by own.memory_id, own.updated_at, own.version, own.size, place
    ), hits as (
        select memory_id, updated_at, version, size, places[1] as place, times from by_term
        union all select memory_id, updated_at, version, size, place + {_LITERALS}, times from literally
        union all select memory_id, updated_at, version, size, place + {2 * _LITERALS}, times from similarly
    ), weights as (
        select place, {K1 + 1} * ln(1 + (memories - count(*) + 0.5) / (count(*) + 0.5)) as weight
        from hits cross join whole group by place, memories
    ), best as (
        select memory_id, sum(
            weight * times / (times + {K1 * (1 - B)} + {K1 * B} * memories / words * size) order by place
        ) as score
        from hits join weights using (place) cross join whole
        group by memory_id, updated_at, version order by score desc, updated_at desc, version desc limit %(limit)s
    )
    select {sql.columns("memories", "m")}, score from best join memories as m on m.user_id = %(user)s and m.memory_id = best.memory_id
    order by score desc, m.updated_at desc, m.version desc
"""  # noqa: S608 — names and numbers from this package
_BY_PG_TRGM = _KEYWORDS.format(similarity="similarity(vocabulary.term, guesses.term)")
_BY_OWN_TRIGRAMS = _KEYWORDS.format(
    similarity="""(
    select (count(*) - count(distinct trigram))::float8 / count(distinct trigram) from (
        select distinct substr('  ' || vocabulary.term || ' ', place, 3) from generate_series(1, length(vocabulary.term) + 1) as place
        union all
        select distinct substr('  ' || guesses.term || ' ', place, 3) from generate_series(1, length(guesses.term) + 1) as place
    ) as trigrams (trigram)
)"""
)
