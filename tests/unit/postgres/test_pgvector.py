"""Nearness with pgvector, with its index, and without either; similar words with and without pg_trgm."""

from __future__ import annotations

import inspect
import random
import time
from collections.abc import Callable, Iterator

import psycopg
import pytest

from memlib.db.base import MemoryDb
from memlib.db.postgres import PostgresDb, search
from memlib.db.schemas import Cause, UserMemory
from tests import postgres_server
from tests.contract import test_keyword_search, test_vectors
from tests.contract.given import remember, texts

CONTRACT = [
    test
    for contract in (test_keyword_search, test_vectors)
    for name, test in inspect.getmembers(contract, inspect.isfunction)
    if name.startswith("test_") and list(inspect.signature(test).parameters) == ["db"]
]


@pytest.fixture(scope="module")
def plain_url() -> Iterator[str]:
    """Of a database in which its user may not create extensions."""
    with psycopg.connect(postgres_server.url(), autocommit=True) as admin:
        admin.execute("create role plain login password 'plain'")
        admin.execute("create database plain")
        parts = admin.info
        yield f"postgresql://plain:plain@{parts.host}:{parts.port}/plain"
        admin.execute("drop database plain with (force)")
        admin.execute("drop role plain")


@pytest.fixture
def plain(plain_url: str, schema: str) -> Iterator[PostgresDb]:
    admin_url = postgres_server.url().rpartition("/")[0] + "/plain"
    with psycopg.connect(admin_url, autocommit=True) as admin:
        admin.execute(f"create schema {schema} authorization plain")
    with PostgresDb(plain_url, db_schema=schema) as db:
        yield db


@pytest.mark.skipif(bool(postgres_server.GIVEN), reason="makes a database and a role")
@pytest.mark.parametrize("test", CONTRACT, ids=lambda test: test.__name__)
def test_without_extensions_the_contract_holds_too(test: Callable[[MemoryDb], None], plain: PostgresDb) -> None:
    assert not plain._store.has_pgvector
    assert not plain._store.has_pg_trgm
    test(plain)


@pytest.mark.skipif(bool(postgres_server.GIVEN), reason="makes a database and a role")
@pytest.mark.parametrize("query", ["piza", "resturant", "alergik", "zzzz"])
def test_similar_words_are_found_alike_with_and_without_pg_trgm(query: str, plain: PostgresDb, db: PostgresDb) -> None:
    found = []
    for store in (plain, db):
        remember(store, "Likes pizza", "Eats in restaurants", "Pizzas and allergies", "Ist allergisch gegen Nüsse", updated_at=1)
        found.append([(each.memory.memory, pytest.approx(each.score)) for each in store.keyword_search(query, user_id="ann", limit=9)])

    assert db._store.has_pg_trgm
    assert not plain._store.has_pg_trgm
    assert found[0] == found[1]
    assert bool(found[0]) == (query != "zzzz")


@pytest.mark.skipif(bool(postgres_server.GIVEN), reason="makes a database and a role")
def test_pgvector_that_comes_later_is_used_from_the_next_start(plain: PostgresDb, plain_url: str, schema: str) -> None:
    _fill(plain, "ann", 50)
    before = plain.semantic_search([1.0] * 8, user_id="ann", embedder_id="e", limit=9)
    with psycopg.connect(postgres_server.url().rpartition("/")[0] + "/plain", autocommit=True) as admin:
        admin.execute("create extension vector")
        admin.execute(f"alter table {schema}.embeddings alter column vector type vector")

    with PostgresDb(plain_url, db_schema=schema) as again:
        assert again._store.has_pgvector
        after = again.semantic_search([1.0] * 8, user_id="ann", embedder_id="e", limit=9)
        _fill(again, "bob", 3)

    assert texts(after) == texts(before)
    assert [each.score for each in after] == pytest.approx([each.score for each in before], rel=1e-5)


def near(db: PostgresDb, limit: int) -> list[str]:
    return texts(db.semantic_search([1.0] * 8, user_id="ann", embedder_id="e", limit=limit))


def test_the_index_is_used_for_many_vectors_and_finds_what_comparing_all_does(schema: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # The planner would not take the trouble for so few.
    url = f"{postgres_server.url()}?options=-c%20enable_sort%3Doff"
    with PostgresDb(url, db_schema=schema) as db:
        _fill(db, "ann", 300)
        _fill(db, "bob", 300)
        exact = near(db, 20)
        monkeypatch.setattr(search, "EXACT_VECTORS", 299)

        found = near(db, 20)

    assert found == exact
    assert _index_scans(schema) > 0


def test_more_than_the_index_finds_are_compared_one_by_one(db: PostgresDb, monkeypatch: pytest.MonkeyPatch) -> None:
    _fill(db, "ann", 300)
    monkeypatch.setattr(search, "EXACT_VECTORS", 10)

    assert len(near(db, 290)) == 290


def _fill(db: PostgresDb, user_id: str, count: int) -> None:
    numbers = random.Random(user_id)
    added = db.change_user_memories(
        user_id=user_id, cause=Cause("import"), add=[UserMemory(f"fact {number}", memory_id=str(number)) for number in range(count)]
    )
    vectors = {
        each.memory_id: (each.after.version, [numbers.gauss(0, 1) for _ in range(8)])
        for each in added.changes
        if each.after is not None
    }
    db.set_embeddings(user_id=user_id, embedder_id="e", vectors=vectors)


def _index_scans(schema: str) -> int:
    """Of the connections that have ended: each tells its counts when its process ends, which is waited for, 10 s at most."""
    counts = "select coalesce(sum(idx_scan), 0) from pg_stat_user_indexes where schemaname = %s and indexrelname ~ '^embeddings_hnsw_'"
    with psycopg.connect(postgres_server.url(), autocommit=True) as admin:
        for _ in range(1_000):
            [(scans,)] = admin.execute(counts, [schema]).fetchall()
            if scans:
                break
            time.sleep(0.01)
    return int(scans)
