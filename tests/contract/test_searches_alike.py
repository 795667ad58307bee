"""Searches by words find the same memories with the same scores in a file and in PostgreSQL, in every language."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from memlib.db.base import MemoryDb
from memlib.db.duckdb import DuckDb
from memlib.db.postgres import PostgresDb
from tests import postgres_server
from tests.contract.given import remember

_numbers = count()
_SCHEMA = "searched_alike"
OPENINGS = [
    "The user has",
    "Die Nutzerin hat ein",
    "L'utilisateur a été",
    "Tiene un",
    "L'utente è",
    "O usuário não quer",
    "用户喜欢",
    "Любит",
    "Zażółć",
    "",
]
_WORDS = """
    house houses housing relational relation Haus Häuser Häusern haus schöne schönes mange mangé mangées cheval chevaux inglés
    ingleses perro perros canción canciones cancion gatto gatti città libertà coração corações coracao nação nações Zürich Zurich
    pizza piza Pizzeria restaurant resturant allergic alergic The Who it I a C++ C# 100% 42 007 mp3 mp3s snake_case _ ' é ıssız
    ÉCOLE ecole école œuvre Łódź Straße strasse ﬁne naïve 寿司 寿司が好き 寿 绿茶 커피를 ЧАЙ чай 🍕 O'Brien well-known e-mail a@b.c
    www.example.com/x -3.5 1e5 Ⅳ ² ß İstanbul
"""
TEXTS = st.builds(
    "{} {}".format, st.sampled_from(OPENINGS), st.lists(st.sampled_from(_WORDS.split()), min_size=1, max_size=6).map(" ".join)
)
QUERIES = st.lists(
    st.sampled_from(_WORDS.split()) | st.sampled_from(_WORDS.split()).map(lambda word: word[:-1]), min_size=1, max_size=4
).map(" ".join)


@pytest.fixture(scope="module")
def stores() -> Iterator[tuple[MemoryDb, MemoryDb]]:
    with DuckDb(":memory:") as file, PostgresDb(postgres_server.url(), db_schema=_SCHEMA) as server:
        yield file, server
    postgres_server.drop_schemas(_SCHEMA)


@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(st.lists(TEXTS, min_size=1, max_size=8, unique=True), st.lists(QUERIES | st.text(max_size=8), min_size=1, max_size=6))
def test_both_stores_give_the_same_scores_in_the_same_order(
    stores: tuple[MemoryDb, MemoryDb], memories: list[str], queries: list[str]
) -> None:
    user = f"user {next(_numbers)}"
    for store in stores:
        remember(store, *memories, user_id=user, updated_at=1)

    for query in queries:
        file, server = (
            [(each.memory.memory, each.score) for each in store.keyword_search(query, user_id=user, limit=9)] for store in stores
        )

        assert [text for text, _ in server] == [text for text, _ in file], query
        assert [score for _, score in server] == pytest.approx([score for _, score in file], rel=1e-6), query
