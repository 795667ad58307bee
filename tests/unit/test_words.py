"""What keyword search compares: stems in the language of a memory, and all other terms as they are."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from memlib.db.words import ACCENTS, LANGUAGES, Asked, Literal, Words, language_of, similarity, term_of, trigrams
from memlib.text import fold, runs


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Has two cats", "english"),
        ("Prefers window seats", "english"),
        ("André drinks coffee", "english"),
        ("Die Nutzerin hat zwei Häuser", "german"),
        ("L'utilisatrice a deux chevaux", "french"),
        ("Tiene dos perros", "spanish"),
        ("L'utente ha due gatti", "italian"),
        ("Tem dois cachorros e não quer mais", "portuguese"),
        ("Любит чай", "simple"),
        ("用户喜欢喝绿茶", "simple"),
        ("Złośliwość rzeczy", "simple"),
    ],
)
def test_the_language_of_a_memory_is_told_from_its_words(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("english", "house houses"),
        ("german", "Haus Hauses Häuser Häusern"),
        ("french", "manger mangé mangée mangées mangeait"),
        ("spanish", "inglés ingleses"),
        ("italian", "gatto gatti"),
        ("portuguese", "cachorro cachorros"),
    ],
)
def test_the_forms_of_a_word_are_one_term(language: str, forms: str) -> None:
    assert len({term_of(word, language) for word in Words.of(forms).latin}) == 1


@settings(deadline=None)
@given(st.text(alphabet="abdeinorstuz" + ACCENTS, min_size=1, max_size=12), st.sampled_from(LANGUAGES))
def test_terms_have_no_accents(word: str, language: str) -> None:
    assert term_of(word, language) == fold(term_of(word, language))


@settings(deadline=None)
@given(st.text())
def test_each_word_of_a_text_is_read(text: str) -> None:
    words = Words.of(text)

    assert len(words) >= len(runs(fold(text)))
    assert all(term.isalpha() for term in words.latin)


def test_what_no_stemmer_reads_stays_as_it_is() -> None:
    words = Words.of("Ärzte, C3PO, snake_case, 42, Любит, 寿司が")

    assert words.latin == ("ärzte",)
    assert words.others == ("c3po", "snake_case", "42", "любит", "寿司", "司が")


def test_a_query_has_each_of_its_parts_once() -> None:
    assert Asked.of("Tea tea C++ 寿司 tea") == Asked(
        ("tea", "c"), ("寿司",), (Literal("tea", (0,)), Literal("c++", ()), Literal("寿司", (2,))), ()
    )
    assert Asked.of("alergic to fish").guesses == (0, 2)


def test_words_are_similar_by_the_trigrams_that_they_share() -> None:
    assert trigrams("cat") == {"  c", " ca", "cat", "at "}
    assert similarity("cat", "cat") == 1
    assert similarity("piza", "pizza") == pytest.approx(4 / 7)
    assert similarity("cat", "dog") == 0
