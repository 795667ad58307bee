"""What keyword search keeps of a memory in the server."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from memlib.db.postgres import PostgresDb
from memlib.db.postgres.words import STARTS, Asked, Words, mark_starts, words_of
from memlib.db.schemas import UserMemory
from memlib.text import fold
from tests.contract.given import remember, texts

KEPT = {
    "Likes green teas, and Zürich!": Words(
        "'like':1 'green':2 'tea':3 'and':4 'zurich':5 'food':6", 6, "|likes |green |teas,| |and |zurich!| |food"
    ),
    "寿司が好き, O'Brien \\ C++ 100%": Words(
        "'寿司':1 '司が':2 'が好':3 '好き':4 'o':5 'brien':6 'c':7 '100':8 'food':9",
        9,
        "|寿司が好き,| |o'|brien |\\| |c+|+| |100%| |food",
    ),
}


@pytest.mark.parametrize("text", KEPT)
def test_terms_stay_what_they_are_in_stores_that_hold_them(text: str) -> None:
    """When this must change, memories that are stored have the old terms: a migration has to make them anew."""
    words = words_of(UserMemory(text, topics=["food"]))

    assert Words(words.vector, words.size, words.marked.replace(STARTS, "|")) == KEPT[text]


@settings(deadline=None)
@given(st.text(), st.text(max_size=3), st.text(max_size=3))
def test_a_part_of_a_text_is_found_in_it_with_its_words_marked(part: str, before: str, after: str) -> None:
    folded = fold(part)
    whole = mark_starts(fold(before) + folded + fold(after))

    assert mark_starts(folded).removeprefix(STARTS) in whole


@settings(deadline=None)
@given(st.text(max_size=50))
def test_a_query_is_read_whatever_it_holds(query: str) -> None:
    asked = Asked.of(query)

    assert len(asked.literals) == len(asked.needs)


def test_a_word_longer_than_the_server_takes_is_kept_by_its_beginning(db: PostgresDb) -> None:
    remember(db, "x" * 9_000, "日" * 9_000)

    assert texts(db.keyword_search("x" * 9_000, user_id="ann", limit=1)) == ["x" * 9_000]
    assert texts(db.keyword_search("日日", user_id="ann", limit=1)) == ["日" * 9_000]
