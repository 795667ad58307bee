"""Vectors and search by them."""

import math

import pytest

from memlib.db.base import MemoryDb
from memlib.db.schemas import StoredMemory
from tests.contract.given import edit, forget, remember, texts


def embed(db: MemoryDb, memory: StoredMemory, *vector: float, embedder_id: str = "e") -> None:
    db.set_embeddings(user_id="ann", embedder_id=embedder_id, vectors={memory.memory_id: (memory.version, vector)})


def nearest(db: MemoryDb, *vector: float, embedder_id: str = "e", limit: int = 10) -> list[str]:
    return texts(db.semantic_search(vector, user_id="ann", embedder_id=embedder_id, limit=limit))


def test_the_nearest_come_first_by_cosine(db: MemoryDb) -> None:
    tea, soup, bern = remember(db, "Likes tea", "Likes soup", "Lives in Bern")
    embed(db, tea, 10, 0)
    embed(db, soup, 3, 3)
    embed(db, bern, 0, 0.5)

    hits = db.semantic_search([1, 0], user_id="ann", embedder_id="e", limit=10)

    assert texts(hits) == ["Likes tea", "Likes soup", "Lives in Bern"]
    assert [hit.score for hit in hits] == pytest.approx([1, math.sqrt(0.5), 0], abs=1e-6)
    assert nearest(db, 1, 0, limit=1) == ["Likes tea"]
    assert nearest(db, 1, 0, limit=0) == []


def test_of_equal_cosines_the_newest_comes_first(db: MemoryDb) -> None:
    for memory in remember(db, "one", "two", "three"):
        embed(db, memory, 1, 1)

    assert nearest(db, 1, 0) == ["three", "two", "one"]
    assert nearest(db, 1, 0, limit=2) == ["three", "two"]


def test_memories_without_a_vector_are_listed_until_they_have_one(db: MemoryDb) -> None:
    tea, soup = remember(db, "Likes tea", "Likes soup")

    assert sorted(texts(db.get_unembedded(user_id="ann", embedder_id="e"))) == ["Likes soup", "Likes tea"]
    embed(db, tea, 1, 0)
    assert db.get_unembedded(user_id="ann", embedder_id="e") == [soup]
    assert nearest(db, 1, 0) == ["Likes tea"]


def test_a_replaced_memory_needs_a_new_vector(db: MemoryDb) -> None:
    [tea] = remember(db, "Likes tea")
    embed(db, tea, 1, 0)

    edit(db, tea.memory_id, "Likes coffee")

    assert nearest(db, 1, 0) == []
    [coffee] = db.get_unembedded(user_id="ann", embedder_id="e")
    assert coffee.memory == "Likes coffee"
    embed(db, coffee, 0, 1)
    assert nearest(db, 1, 0) == ["Likes coffee"]


def test_a_vector_of_a_former_text_is_dropped(db: MemoryDb) -> None:
    [tea] = remember(db, "Likes tea")
    edit(db, tea.memory_id, "Likes coffee")

    embed(db, tea, 1, 0)
    db.set_embeddings(user_id="ann", embedder_id="e", vectors={"unknown": (1, [1, 0])})

    assert nearest(db, 1, 0) == []
    assert len(db.get_unembedded(user_id="ann", embedder_id="e")) == 1


def test_a_vector_may_be_set_again(db: MemoryDb) -> None:
    tea, soup = remember(db, "Likes tea", "Likes soup")
    embed(db, tea, 1, 0)
    embed(db, soup, 0, 1)

    embed(db, tea, 0, 1)
    embed(db, soup, 1, 0)

    assert nearest(db, 1, 0) == ["Likes soup", "Likes tea"]


def test_a_deleted_memory_is_not_found(db: MemoryDb) -> None:
    memories = remember(db, *(f"fact {number}" for number in range(12)))
    for number, memory in enumerate(memories):
        embed(db, memory, 1, number)

    forget(db, memories[0].memory_id, memories[11].memory_id, memories[5].memory_id)

    assert nearest(db, 1, 0) == [f"fact {number}" for number in range(12) if number not in (0, 5, 11)]


def test_a_memory_that_returns_under_its_id_has_no_vector(db: MemoryDb) -> None:
    [tea] = remember(db, "Likes tea", memory_id="m1")
    embed(db, tea, 1, 0)
    forget(db, "m1")

    remember(db, "Likes soup", memory_id="m1")

    assert nearest(db, 1, 0) == []


def test_embedders_are_kept_apart(db: MemoryDb) -> None:
    tea, soup = remember(db, "Likes tea", "Likes soup")
    embed(db, tea, 1, 0)
    embed(db, soup, 1, 0, 0, embedder_id="other")

    assert nearest(db, 1, 0) == ["Likes tea"]
    assert nearest(db, 1, 0, 0, embedder_id="other") == ["Likes soup"]
    assert nearest(db, 1, embedder_id="third") == []


@pytest.mark.parametrize("vector", [[0, 0], [math.nan, 1], [math.inf, 1], []])
def test_a_vector_without_a_direction_is_refused(db: MemoryDb, vector: list[float]) -> None:
    tea, soup = remember(db, "Likes tea", "Likes soup")

    with pytest.raises(ValueError, match="finite and not zero"):
        db.set_embeddings(
            user_id="ann", embedder_id="e", vectors={tea.memory_id: (tea.version, [1, 0]), soup.memory_id: (soup.version, vector)}
        )
    with pytest.raises(ValueError, match="finite and not zero"):
        nearest(db, *vector)

    assert len(db.get_unembedded(user_id="ann", embedder_id="e")) == 2


def test_a_vector_of_another_dimension_is_refused(db: MemoryDb) -> None:
    tea, soup = remember(db, "Likes tea", "Likes soup")
    embed(db, tea, 1, 0)

    with pytest.raises(ValueError, match="2 dimensions, not 3"):
        embed(db, soup, 1, 0, 0)
    with pytest.raises(ValueError, match="2 dimensions, not 3"):
        nearest(db, 1, 0, 0)


def test_very_small_and_very_large_vectors_keep_their_direction(db: MemoryDb) -> None:
    tea, soup = remember(db, "Likes tea", "Likes soup")
    embed(db, tea, 1e-30, 0)
    embed(db, soup, 0, 1e30)

    assert nearest(db, 1e-30, 1e-31) == ["Likes tea", "Likes soup"]
