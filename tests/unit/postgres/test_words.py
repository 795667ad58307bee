"""What keyword search keeps of a memory in the server, and that the server reads words as memlib does."""

from __future__ import annotations

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from memlib.claims.languages import SPACED
from memlib.db.postgres import PostgresDb
from memlib.db.postgres.words import STARTS, asked, mark_starts, stemmed
from memlib.db.words import LANGUAGES, read_by, term_of
from memlib.text import fold
from tests import postgres_server
from tests.contract.given import remember, texts

KEPT = {
    "Likes green teas, and Zürich!": (
        "german",
        "'and':4 'food':6 'green':2 'lik':1 'teas':3 'zurich':5",
        6,
        "|likes |green |teas,| |and |zurich!| |food",
    ),
    "寿司が好き, O'Brien \\ C++ 100%": (
        "french",
        "'100':9 'brien':2 'c':3 'food':4 'o':1 'が好':7 '司が':6 '好き':8 '寿司':5",
        9,
        "|寿司が好き,| |o'|brien |\\| |c+|+| |100%| |food",
    ),
}
FORMS = {
    "english": "house houses housing relation relational allergic allergies generously",
    "german": "haus häuser häusern straße straßen größer schöne schönes gegangen trinkt trinken",
    "french": "manger mangé mangées mangeait cheval chevaux élève œuvre nationalité",
    "spanish": "inglés ingleses perro perros canción canciones comió rápidamente niño",
    "italian": "gatto gatti città libertà mangerò velocissimo nazione nazioni",
    "portuguese": "cachorro cachorros coração corações nação nações não comendo",
    "simple": "houses häuser łódź ingleses",
}


@pytest.mark.parametrize("text", KEPT)
def test_terms_stay_what_they_are_in_stores_that_hold_them(text: str, db: PostgresDb, schema: str) -> None:
    """When this must change, memories that are stored have the old terms: a migration has to make them anew."""
    remember(db, text, topics=["food"])

    with psycopg.connect(postgres_server.url(), options=f"-c search_path={schema}") as connection:
        [kept] = connection.execute("select language, words::text, size, marked from memories").fetchall()

    assert (*kept[:3], kept[3].replace(STARTS, "|")) == KEPT[text]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_server_stems_as_memlib_does(language: str, db: PostgresDb, schema: str) -> None:
    words = FORMS[language].split()

    assert _stems(words, language, schema) == [term_of(word, language) for word in words]


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_words_have_another_stem_in_a_server_whose_stemmers_are_older(language: str, db: PostgresDb, schema: str) -> None:
    function_words = {word for each in SPACED for word in each.function | each.negations | each.denials}
    words = sorted(word for word in function_words | set(FORMS[language].split()) if word.isalpha())

    differ = [word for word, stem in zip(words, _stems(words, language, schema), strict=True) if stem != term_of(word, language)]

    assert len(words) > 700
    assert len(differ) < len(words) / 20, differ


def _stems(words: list[str], language: str, schema: str) -> list[str]:
    each = f"(tsvector_to_array({stemmed('%s::text', 'word')}))[1]"
    with psycopg.connect(postgres_server.url(), options=f"-c search_path={schema}") as connection:
        rows = connection.execute(f"select {each} from unnest(%s::text[]) as word", [language, read_by(language, words)])
        return [stem for (stem,) in rows]


@settings(deadline=None)
@given(st.text(), st.text(max_size=3), st.text(max_size=3))
def test_a_part_of_a_text_is_found_in_it_with_its_words_marked(part: str, before: str, after: str) -> None:
    folded = fold(part)
    whole = mark_starts(fold(before) + folded + fold(after))

    assert mark_starts(folded).removeprefix(STARTS) in whole


@settings(deadline=None)
@given(st.text(max_size=50))
def test_a_query_is_read_whatever_it_holds(query: str) -> None:
    bound = asked(query)

    assert len(bound["literals"]) == len(bound["needs"])


def test_a_word_longer_than_the_server_takes_is_kept_by_its_beginning(db: PostgresDb) -> None:
    remember(db, "x" * 9_000, "日" * 9_000, "é" * 9_000, "1" * 9_000)

    for text in ("x" * 9_000, "日日", "é" * 9_000, "1" * 9_000):
        assert texts(db.keyword_search(text, user_id="ann", limit=1))[0].startswith(text)
