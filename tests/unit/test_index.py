"""The indexes rank as their formulas say, and following changes ends where building anew would."""

import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from memlib.db.index import KeywordIndex, VectorIndex, normalised
from memlib.db.schemas import StoredMemory

WORDS = ["tea", "soup", "bern", "寿司", "zürich", "100%", "pizza", "pizzeria"]
MEMORIES = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join), min_size=1, max_size=8)


def memory(memory_id: str, text: str, *topics: str) -> StoredMemory:
    return StoredMemory(text, memory_id=memory_id, user_id="ann", topics=topics, created_at=1, updated_at=1, version=1)  # type: ignore[arg-type]


def index_of(*texts: str) -> KeywordIndex:
    return KeywordIndex(memory(str(number), text) for number, text in enumerate(texts))


def test_scores_are_those_of_bm25() -> None:
    index = index_of("tea tea soup", "tea bern", "bern")

    scores = index.search("tea")

    idf = math.log(1 + (3 - 2 + 0.5) / (2 + 0.5))
    assert scores == pytest.approx(
        {
            "0": idf * 2 * 2.2 / (2 + 1.2 * (0.25 + 0.75 * 3 / 2)),
            "1": idf * 1 * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 2 / 2)),
        }
    )


def test_terms_add_up_and_a_repeated_one_counts_once() -> None:
    index = index_of("tea soup", "tea bern")

    both, tea, soup = index.search("tea soup tea"), index.search("tea"), index.search("soup")

    assert both["0"] == pytest.approx(tea["0"] + soup["0"])
    assert both["1"] == pytest.approx(tea["1"])


def test_a_term_of_every_memory_still_counts_for_something() -> None:
    assert all(score > 0 for score in index_of("tea", "tea soup").search("tea").values())


@settings(deadline=None)
@given(MEMORIES, MEMORIES, st.randoms(use_true_random=False))
def test_following_changes_ends_where_building_anew_would(kept: list[str], gone: list[str], chance: random.Random) -> None:
    stay = [memory(f"k{number}", text) for number, text in enumerate(kept)]
    leave = [memory(f"g{number}", text, "topic") for number, text in enumerate(gone)]
    index = KeywordIndex()
    for each in chance.sample([*stay, *leave], len(stay) + len(leave)):
        index.add(each)
    for each in chance.sample(leave, len(leave)):
        index.remove(each)

    built = KeywordIndex(stay)

    assert index.entries == built.entries
    for query in [*WORDS, "piz", "%", "topic", "soup tea"]:
        assert index.search(query) == pytest.approx(built.search(query))


def test_an_empty_index_finds_nothing() -> None:
    assert KeywordIndex().search("tea") == {}
    assert VectorIndex().search(normalised([1, 0]), 5) == {}


def test_a_memory_of_symbols_only_is_found() -> None:
    assert index_of("🍕", "🍣").search("🍣").keys() == {"1"}


vectors = st.tuples(st.integers(-9, 9), st.integers(-9, 9)).filter(any)


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 6), st.none() | vectors), max_size=60), vectors, st.integers(0, 9))
def test_vectors_are_found_by_cosine_after_any_changes(
    changes: list[tuple[int, tuple[int, int] | None]], query: tuple[int, int], limit: int
) -> None:
    index = VectorIndex()
    model: dict[str, tuple[int, int]] = {}
    for number, vector in changes:
        model.pop(str(number), None)
        if vector is None:
            index.discard(str(number))
        else:
            index.set(str(number), normalised(vector))
            model[str(number)] = vector

    found = index.search(normalised(query), limit)

    cosines = {each: (x * query[0] + y * query[1]) / math.hypot(x, y) / math.hypot(*query) for each, (x, y) in model.items()}
    best = sorted(cosines.values(), reverse=True)[:limit]
    assert sorted(found.values(), reverse=True)[:limit] == pytest.approx(best, abs=1e-6)
    assert all(score == pytest.approx(cosines[each], abs=1e-6) for each, score in found.items())
    assert all(each in index for each in model)
    assert "7" not in index


def test_a_normalised_vector_has_length_one() -> None:
    assert normalised([3, 4]).tolist() == pytest.approx([0.6, 0.8])
    assert normalised([1e-300, 0]).tolist() == [1, 0]
