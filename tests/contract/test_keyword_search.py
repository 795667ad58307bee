"""Search by words, in any script, with every character taken as text."""

import pytest

from memlib.db.base import MemoryDb
from tests.contract.given import edit, forget, remember, texts


def found(db: MemoryDb, query: str, limit: int = 10) -> list[str]:
    return texts(db.keyword_search(query, user_id="ann", limit=limit))


def test_only_memories_that_share_a_word_are_found(db: MemoryDb) -> None:
    remember(db, "Has two cats", "Lives in Bern", "Likes cats and dogs")

    assert sorted(found(db, "cat")) == ["Has two cats", "Likes cats and dogs"]
    assert found(db, "horse") == []


def test_the_memory_with_the_rarer_word_comes_first(db: MemoryDb) -> None:
    remember(db, "Likes tea", "Likes coffee", "Likes soup")

    assert found(db, "likes soup")[0] == "Likes soup"
    assert len(found(db, "likes soup")) == 3


def test_the_shorter_of_equal_matches_comes_first_and_scores_fall(db: MemoryDb) -> None:
    remember(db, "Likes tea", "Likes tea when it rains outside and there is nothing else to do at all")

    hits = db.keyword_search("tea", user_id="ann", limit=10)

    assert texts(hits)[0] == "Likes tea"
    assert hits[0].score > hits[1].score > 0


def test_of_equal_scores_the_newest_comes_first(db: MemoryDb) -> None:
    remember(db, "Likes tea 1", "Likes tea 2", "Likes tea 3", updated_at=10)
    remember(db, "Likes tea 0", updated_at=20)

    assert found(db, "tea") == ["Likes tea 0", "Likes tea 3", "Likes tea 2", "Likes tea 1"]
    assert found(db, "tea", limit=2) == ["Likes tea 0", "Likes tea 3"]
    assert found(db, "tea", limit=0) == []


def test_topics_are_searched_too(db: MemoryDb) -> None:
    remember(db, "Plays every Sunday", topics=["tennis"])

    assert found(db, "tennis") == ["Plays every Sunday"]


@pytest.mark.parametrize(
    ("memory", "query"),
    [
        ("好きな食べ物は寿司です", "寿司"),
        ("用户喜欢喝绿茶", "绿茶"),
        ("用户喜欢喝绿茶", "茶"),
        ("저는 커피를 좋아해요", "커피"),
        ("Trinkt gern Kaffee in Zürich", "zurich"),
        ("Trinkt gern Kaffee in Zurich", "Zürich"),
        ("Любит чай", "ЧАЙ"),
        ("हिन्दी बोलती है", "हिन्दी"),
        ("Reads ｆｕｌｌｗｉｄｔｈ letters", "fullwidth"),
        ("Wohnt in der Hauptstraße", "HAUPTSTRASSE"),
        ("Loves 🍕 on Fridays", "🍕"),
        ("Pays 100% in cash", "100%"),
        ("Pays 100% in cash", "%"),
        ("Uses snake_case names", "_"),
        ("Writes C++ at work", "c++"),
        ("Is called O'Brien", "O'Brien"),
        ('Says "hello" a lot', '"hello"'),
        ("Has a \\ in the name", "\\"),
        ("Knows what [a-z]* means", "[a-z]*"),
        ("Is; drop table memories", "; drop"),
    ],
)
def test_every_script_and_symbol_is_found(db: MemoryDb, memory: str, query: str) -> None:
    remember(db, memory, "Something else", "另外一件事")

    assert found(db, query)[0] == memory


@pytest.mark.parametrize(
    ("memory", "query"),
    [
        ("The user has two houses", "house"),
        ("Die Nutzerin hat zwei Häuser", "Haus"),
        ("Der Nutzer wohnt in einem Haus", "Häuser"),
        ("L'utilisatrice a deux chevaux", "cheval"),
        ("L'utilisateur a mangé une pomme", "mangeait"),
        ("Tiene dos perros y una casa", "perro"),
        ("Tiene un vecino inglés", "ingleses"),
        ("L'utente ha due gatti", "gatto"),
        ("Tem dois cachorros e não quer mais", "cachorro"),
        ("用户喜欢喝绿茶", "绿茶"),
        ("好きな食べ物は寿司です", "食べ物"),
    ],
)
def test_other_forms_of_a_word_are_found_in_its_language(db: MemoryDb, memory: str, query: str) -> None:
    # The word itself, elsewhere: no literal search makes up for a form that is not known.
    remember(db, f"In English this is a word: {query}", "Something else")
    remember(db, memory)

    assert memory in found(db, query)
    assert "Something else" not in found(db, query)


def test_memories_in_several_languages_are_found_by_one_query(db: MemoryDb) -> None:
    remember(db, "Has three taxis and a bus", "Die Nutzerin fährt oft mit dem Taxi", "Tiene un taxi y dos coches", "Lives in Bern")

    assert sorted(found(db, "taxi")) == [
        "Die Nutzerin fährt oft mit dem Taxi", "Has three taxis and a bus", "Tiene un taxi y dos coches",
    ]  # fmt: skip


def test_words_that_say_little_are_words(db: MemoryDb) -> None:
    remember(db, "Listens to The Who", "Reports to Will", "Lives in Bern")

    assert found(db, "the who") == ["Listens to The Who"]
    assert found(db, "will") == ["Reports to Will"]


@pytest.mark.parametrize("typed", ["piza", "alergic", "alergic to it", "Zuerich", "resturant"])
def test_a_word_that_was_mistyped_is_found(db: MemoryDb, typed: str) -> None:
    remember(db, "Is allergic to pizza, in a restaurant in Zurich", "Lives in Bern")

    assert found(db, typed)[0] == "Is allergic to pizza, in a restaurant in Zurich"


def test_similar_words_are_not_looked_for_where_a_word_is_found(db: MemoryDb) -> None:
    remember(db, "Makes tables", "Writes fables")

    assert found(db, "tables") == ["Makes tables"]
    assert found(db, "cables tables") == ["Makes tables"]


@pytest.mark.parametrize("query", ["%", "_", "'", '"', "*", "?", ".*", "$1", "🍕", "%pizza%", "p_zza"])
def test_wildcards_match_nothing_but_themselves(db: MemoryDb, query: str) -> None:
    remember(db, "Lives in Bern", "Likes tea")

    assert found(db, query) == []


@pytest.mark.parametrize("query", ["", "  ", "\n", "\0"])
def test_an_empty_query_finds_nothing(db: MemoryDb, query: str) -> None:
    remember(db, "Likes tea")

    assert found(db, query) == []


@pytest.mark.parametrize("typed", ["piz", "pizz", "likes piz", "PIZ?", "allergi"])
def test_words_are_found_while_they_are_typed(db: MemoryDb, typed: str) -> None:
    remember(db, "Pizza on Fridays", "Is allergic to pizza", "Lives in Bern")

    assert "Is allergic to pizza" in found(db, typed)
    assert "Lives in Bern" not in found(db, typed)


def test_the_start_of_a_word_ranks_above_its_inside(db: MemoryDb) -> None:
    remember(db, "Knows an artist", "Went to a party", updated_at=10)

    assert found(db, "art") == ["Knows an artist", "Went to a party"]


def test_a_whole_word_ranks_above_half_a_word(db: MemoryDb) -> None:
    remember(db, "Owns a catamaran", "Owns a cat", updated_at=10)

    assert found(db, "cat")[0] == "Owns a cat"


def test_searches_follow_every_change(db: MemoryDb) -> None:
    tea, soup = remember(db, "Likes tea", "Likes soup")
    assert found(db, "tea") == ["Likes tea"]

    edit(db, tea.memory_id, "Likes coffee")
    assert (found(db, "tea"), found(db, "coffee")) == ([], ["Likes coffee"])

    forget(db, soup.memory_id)
    assert found(db, "soup") == []

    remember(db, "Likes soup again")
    assert found(db, "soup") == ["Likes soup again"]


def test_a_very_long_query_is_a_query(db: MemoryDb) -> None:
    remember(db, "Likes tea")

    assert found(db, "tea " * 20_000) == ["Likes tea"]
