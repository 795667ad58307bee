"""A conversation as rows, while a turn runs and after it."""

from __future__ import annotations

import pytest

from memlib.db.duckdb import DuckDb
from memlib.db.schemas import ChatMessage
from memlib.errors import ModelUnavailable
from pages.shared.playground import conversation
from pages.shared.playground.conversation import Conversation
from pages.shared.playground.jobs import TurnJob


def asked(text: str, number: int = 1) -> ChatMessage:
    return ChatMessage("user", text, message_id=f"q{number}", created_at=number)


def answered(text: str, number: int = 1, status: str = "complete") -> ChatMessage:
    return ChatMessage("assistant", text, message_id=f"a{number}", created_at=number, status=status)  # type: ignore[arg-type]


def loaded(db: DuckDb, *messages: ChatMessage, job: TurnJob | None = None) -> Conversation:
    if messages:
        db.add_messages(messages, user_id="ada", session_id="s")
    return conversation.load(db, job, user_id="ada", session_id="s")


def ended(error: BaseException | None = None, *, stopped: bool = False) -> TurnJob:
    job = TurnJob("Hello")
    job.running, job.error, job.stopped = False, error, stopped
    return job


def test_an_empty_conversation_has_no_rows_and_no_failure(memory_db: DuckDb) -> None:
    assert loaded(memory_db) == Conversation((), None, None, None, None)


@pytest.mark.parametrize("stored", [(), (asked("Hello"),), (asked("Hello"), answered("", status="failed"))])
def test_the_message_of_a_running_turn_shows_once(memory_db: DuckDb, stored: tuple[ChatMessage, ...]) -> None:
    talk = loaded(memory_db, asked("Before", 0), answered("Yes", 0), *stored, job=TurnJob("Hello"))

    assert [row.text for row in talk.rows] == ["Before", "Yes", "Hello"]
    assert talk.job is not None
    assert talk.failure is None


def test_the_message_of_a_running_turn_shows_without_its_secrets(memory_db: DuckDb) -> None:
    talk = loaded(memory_db, job=TurnJob("My card is 4111 1111 1111 1111"))

    assert "4111" not in talk.rows[-1].text


def test_the_same_message_twice_in_a_row_shows_twice(memory_db: DuckDb) -> None:
    talk = loaded(memory_db, asked("Hello"), answered("Hi"), job=TurnJob("Hello"))

    assert [row.text for row in talk.rows] == ["Hello", "Hi", "Hello"]


def test_a_failed_turn_says_why_and_can_be_sent_again(memory_db: DuckDb) -> None:
    talk = loaded(memory_db, asked("Hello"), answered("", status="failed"), job=ended(ModelUnavailable("no server")))

    assert (talk.failure, talk.retry) == ("no server", "Hello")
    assert [row.text for row in talk.rows] == ["Hello"]


def test_an_internal_failure_is_not_shown_in_its_own_words(memory_db: DuckDb) -> None:
    talk = loaded(memory_db, asked("Hello"), job=ended(KeyError("secret detail")))

    assert talk.failure is not None
    assert "secret detail" not in talk.failure


def test_a_turn_that_was_stopped_early_can_be_sent_again(memory_db: DuckDb) -> None:
    talk = loaded(memory_db, asked("Hello"), job=ended(stopped=True))

    assert (talk.failure, talk.retry) == ("The answer was stopped before it began.", "Hello")


def test_a_message_without_an_answer_after_a_restart_can_be_sent_again(memory_db: DuckDb) -> None:
    talk = loaded(memory_db, asked("Hello"))

    assert (talk.failure, talk.retry) == ("The app ended before the answer came.", "Hello")


def test_a_conversation_is_named_after_its_first_message_once(memory_db: DuckDb) -> None:
    talk = loaded(memory_db, asked("I live in Lyon"), answered("Noted"))
    unnamed = memory_db.get_sessions(user_id="ada")
    [shown] = conversation.with_name(memory_db, unnamed, talk.rows, "s")
    [named] = memory_db.get_sessions(user_id="ada")
    memory_db.rename_session("s", "My own name", user_id="ada")

    [renamed] = conversation.with_name(memory_db, memory_db.get_sessions(user_id="ada"), talk.rows, "s")

    assert (shown.name, named.name) == ("I live in Lyon", "I live in Lyon")
    assert renamed.name == memory_db.get_sessions(user_id="ada")[0].name == "My own name"
