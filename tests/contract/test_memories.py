"""Reading memories."""

import pytest

from memlib.db.base import MemoryDb
from memlib.db.schemas import TopicDay, UserMemory
from tests.contract.given import EDIT, edit, forget, remember, texts


def test_a_memory_comes_back_complete(db: MemoryDb) -> None:
    given = UserMemory(
        "Plays the cello",
        memory_id="m1",
        agent_id="agent",
        team_id="team",
        topics=["music", "hobbies"],
        created_at=10,
        updated_at=20,
        session_id="s1",
        message_id="msg1",
        instructions="hash",
    )

    db.change_user_memories(user_id="ann", cause=EDIT, add=[given])

    stored = db.get_user_memory("m1", user_id="ann")
    assert stored is not None
    assert stored.version > 0
    assert stored.to_dict() == given.to_dict() | {"user_id": "ann", "version": stored.version}


def test_what_is_missing_is_filled_in(db: MemoryDb) -> None:
    [memory] = remember(db, "Plays the cello")

    assert memory.memory_id
    assert memory.created_at == memory.updated_at > 1_700_000_000
    assert (memory.user_id, memory.topics, memory.agent_id) == ("ann", [], None)


def test_a_user_without_memories_has_an_empty_list(db: MemoryDb) -> None:
    assert db.get_user_memories(user_id="nobody") == []
    assert db.get_user_memory("m1", user_id="nobody") is None
    assert db.get_memory_topics(user_id="nobody") == {}
    assert db.get_revision(user_id="nobody") == 0


def test_the_most_recently_updated_come_first(db: MemoryDb) -> None:
    remember(db, "old", updated_at=10)
    remember(db, "new", updated_at=30)
    remember(db, "middle", updated_at=20)

    assert texts(db.get_user_memories(user_id="ann")) == ["new", "middle", "old"]
    assert texts(db.get_user_memories(user_id="ann", order="oldest")) == ["old", "middle", "new"]


def test_of_the_same_second_the_last_written_comes_first(db: MemoryDb) -> None:
    remember(db, "one", "two", updated_at=10)
    remember(db, "three", updated_at=10)

    assert texts(db.get_user_memories(user_id="ann")) == ["three", "two", "one"]


def test_a_replaced_memory_moves_to_the_front(db: MemoryDb) -> None:
    first, _ = remember(db, "one", "two")

    edit(db, first.memory_id, "uno")

    assert texts(db.get_user_memories(user_id="ann")) == ["uno", "two"]


@pytest.mark.parametrize("order", ["newest", "oldest"])
@pytest.mark.parametrize(("limit", "offset"), [(2, 0), (2, 1), (2, 4), (0, 0), (None, 3), (9, 9), (None, 9)])
def test_pages_are_cut_from_the_order(db: MemoryDb, limit: int | None, offset: int, order: str) -> None:
    remember(db, "one", "two", "three", "four", "five")
    everything = texts(db.get_user_memories(user_id="ann", order=order))  # type: ignore[arg-type]

    page = db.get_user_memories(user_id="ann", limit=limit, offset=offset, order=order)  # type: ignore[arg-type]

    assert texts(page) == everything[offset : None if limit is None else offset + limit]


def test_memories_are_filtered_by_any_of_the_topics(db: MemoryDb) -> None:
    remember(db, "Likes tea", topics=["drinks"])
    remember(db, "Likes soup", topics=["food", "warm"])
    remember(db, "Lives in Bern", topics=["home"])
    remember(db, "Is tall")

    assert texts(db.get_user_memories(user_id="ann", topics=["warm", "home"])) == ["Lives in Bern", "Likes soup"]
    assert texts(db.get_user_memories(user_id="ann", topics=["food"], limit=1)) == ["Likes soup"]
    assert db.get_user_memories(user_id="ann", topics=["war"]) == []
    assert db.get_user_memories(user_id="ann", topics=[]) == []


def test_memories_are_filtered_by_who_wrote_them(db: MemoryDb) -> None:
    remember(db, "From the chef", agent_id="chef", team_id="kitchen")
    remember(db, "From the waiter", agent_id="waiter", team_id="kitchen")
    remember(db, "From a person")

    assert texts(db.get_user_memories(user_id="ann", agent_id="chef")) == ["From the chef"]
    assert texts(db.get_user_memories(user_id="ann", team_id="kitchen")) == ["From the waiter", "From the chef"]
    assert db.get_user_memories(user_id="ann", agent_id="waiter", team_id="bar") == []


def test_memories_are_filtered_by_when_they_last_changed(db: MemoryDb) -> None:
    remember(db, "old", topics=["food"], updated_at=10)
    remember(db, "new", topics=["food"], updated_at=20)
    remember(db, "newest", updated_at=30)

    assert texts(db.get_user_memories(user_id="ann", since=20)) == ["newest", "new"]
    assert texts(db.get_user_memories(user_id="ann", since=20, topics=["food"], limit=9)) == ["new"]
    assert db.get_user_memories(user_id="ann", since=31) == []


def test_memories_are_counted_by_the_same_filters(db: MemoryDb) -> None:
    remember(db, "one", topics=["food"], updated_at=10)
    remember(db, "two", topics=["food", "home"], agent_id="chef", updated_at=20)
    remember(db, "three", team_id="kitchen", updated_at=30)
    remember(db, "another user's", topics=["food"], user_id="bob")

    assert db.count_user_memories(user_id="ann") == 3
    assert db.count_user_memories(user_id="ann", topics=["home", "food"]) == 2
    assert db.count_user_memories(user_id="ann", topics=[]) == 0
    assert db.count_user_memories(user_id="ann", agent_id="chef") == 1
    assert db.count_user_memories(user_id="ann", team_id="kitchen", since=30) == 1
    assert db.count_user_memories(user_id="ann", topics=["food"], since=20) == 1
    assert db.count_user_memories(user_id="nobody") == 0


def test_one_memory_and_one_page_of_very_many_are_as_those_of_few(db: MemoryDb) -> None:
    """Beyond some number a store may read them otherwise."""
    memories = remember(db, *(f"fact {number}" for number in range(6_000)), topics=["x"])
    last = memories[-1]

    page = db.get_user_memories(user_id="ann", limit=2, offset=1, topics=["x"])

    assert texts(page) == ["fact 5998", "fact 5997"]
    assert db.get_user_memory(last.memory_id, user_id="ann") == last
    forget(db, last.memory_id)
    assert db.get_user_memory(last.memory_id, user_id="ann") is None
    assert texts(db.get_user_memories(user_id="ann", limit=1)) == ["fact 5998"]


def test_topics_are_counted_the_most_frequent_first(db: MemoryDb) -> None:
    remember(db, "one", topics=["food"])
    remember(db, "two", topics=["home", "food", "food"])
    gone = remember(db, "three", topics=["home", "work"])

    forget(db, gone[0].memory_id)

    assert list(db.get_memory_topics(user_id="ann").items()) == [("food", 2), ("home", 1)]


def test_memories_are_counted_by_day_and_first_topic(db: MemoryDb) -> None:
    day = 86_400
    remember(db, "one", topics=["food", "home"], created_at=day + 5)
    remember(db, "two", topics=["food"], created_at=2 * day - 1)
    remember(db, "three", created_at=day, updated_at=9 * day)
    remember(db, "four", topics=["food"], created_at=2 * day)
    remember(db, "another user's", created_at=day, user_id="bob")

    assert db.get_topic_days(user_id="ann") == [TopicDay(day, "", 1), TopicDay(day, "food", 2), TopicDay(2 * day, "food", 1)]
    assert db.get_topic_days(user_id="nobody") == []


def test_texts_and_topics_are_normalised(db: MemoryDb) -> None:
    [memory] = remember(db, "  Cafe\u0301 \0 \ud800 owner \n", topics=[" food ", "", "food"])

    assert memory.memory == "Café   owner"
    assert memory.topics == ["food"]


def test_a_memory_cannot_be_changed_in_the_hands_of_its_reader(db: MemoryDb) -> None:
    remember(db, "Likes tea", topics=["drinks"])
    [memory] = db.get_user_memories(user_id="ann")

    with pytest.raises(TypeError, match="replace"):
        memory.topics.append("food")
    db.get_user_memories(user_id="ann").clear()

    assert db.get_user_memories(user_id="ann") == [memory]


def test_many_memories_are_written_at_once(db: MemoryDb) -> None:
    remember(db, *(f"fact {number}" for number in range(1_000)))

    assert len(db.get_user_memories(user_id="ann")) == 1_000
