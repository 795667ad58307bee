"""What of a message is code: nobody says it of themself."""

from __future__ import annotations

import pytest

from memlib.claims.speech import CODE
from memlib.db.duckdb import DuckDb
from memlib.memory import MemoryManager


@pytest.mark.parametrize(
    "message",
    [
        "Is this right?\n// I am Bob and live in Leeds\nint tries = 3;",
        "Why does it fail?\n# my name is Bob\nname = 3",
        "Explain: /* I live in Leeds with Bob */ please",
        "<!-- I am Bob, a nurse --> what is this?",
        "-- I have a cat called Bob\nselect f(x)",
    ],
)
def test_a_comment_in_code_is_code(message: str) -> None:
    assert "Bob" not in CODE.sub("", message)


def test_nothing_is_remembered_of_a_comment_in_code(memory_db: DuckDb) -> None:
    manager = MemoryManager(db=memory_db)
    assert not manager.create_user_memories(message="-- I have a cat called Mo\nselect f(x)", user_id="ann").changes


@pytest.mark.parametrize(
    "message",
    ["Hi\n# Ann, I live in Leeds\nNice to meet you", "I paid (twice) for it; I live in Rome", "see http://a.b/c: I live in Leeds"],
)
def test_a_hash_a_semicolon_and_an_address_are_no_code(message: str) -> None:
    assert CODE.sub("", message) == message
