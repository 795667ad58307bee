"""One case through one capture: what is changed, what is in the store then, and what went wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from evals.cases.case import Case
from evals.extraction.asking import TODAY, AskedModel, Kept, NoReplies, Replies, key_of, on_the_day
from evals.extraction.outcome import capture_case
from evals.extraction.variants import Variant
from evals.scores import Operation, Outcome
from memlib import flow
from memlib.db.duckdb import DuckDb
from memlib.errors import ModelUnavailable
from memlib.models.base import ChatModel, ChatRequest
from memlib.models.tasks import CaptureTask
from tests.eval_cases import case
from tests.models import ScriptedModel, add, changes

MOVED = case(
    "moved",
    "I moved to Lyon, I sail, and forget the cat",
    existing=[
        {"memory_id": "home", "memory": "User lives in Paris", "topics": ["home"]},
        {"memory_id": "cat", "memory": "User has a cat"},
    ],
)
CHANGES = changes(
    {"op": "update", "memory_id": 1, "memory": "User lives in Lyon"}, {"op": "delete", "memory_id": 2}, add("User sails", "likes")
)


@pytest.fixture
def db() -> Iterator[DuckDb]:
    with DuckDb(":memory:") as opened:
        yield opened


def outcome_of(case: Case, model: ChatModel, db: DuckDb, variant: Variant | None = None, replies: Replies | None = None) -> Outcome:
    asked = AskedModel(model, NoReplies() if replies is None else replies)
    return flow.run(capture_case(case, variant or Variant("default"), asked, db, user_id="a user"))


def test_the_outcome_names_each_change_by_the_ids_of_the_case(db: DuckDb) -> None:
    outcome = outcome_of(MOVED, ScriptedModel(capture=CHANGES), db)

    by_op = {operation.op: operation for operation in outcome.operations}
    assert by_op["update"] == Operation("update", "home", "User lives in Lyon", "User lives in Paris", ("home",))
    assert by_op["delete"] == Operation("delete", "cat", None, "User has a cat", ())
    assert (by_op["add"].memory, by_op["add"].topics) == ("User sails", ("likes",))
    assert set(outcome.final) == {"User lives in Lyon", "User sails"}
    assert (outcome.calls, outcome.input_tokens, outcome.output_tokens, outcome.error) == (1, 100, 10, None)
    assert outcome.reply == CHANGES


async def test_awaited_it_is_the_same(db: DuckDb) -> None:
    asked = AskedModel(ScriptedModel(capture=CHANGES), NoReplies(), limit=asyncio.Semaphore(1))

    outcome = await flow.arun(capture_case(MOVED, Variant("default"), asked, db, user_id="a user"))

    assert set(outcome.final) == {"User lives in Lyon", "User sails"}


def test_what_was_refused_is_told_with_its_reason(db: DuckDb) -> None:
    outcome = outcome_of(case(), ScriptedModel(capture=changes(add("User's card is 4111 1111 1111 1111"))), db)

    assert outcome.refused == (("add", "it holds a card number"),)
    assert "4111" not in outcome.reply


def test_a_value_that_the_capture_stored_is_a_leak_also_when_only_the_history_has_it(db: DuckDb) -> None:
    secret = case("c1", "my locker is Zeppelin77", must_not=["zeppelin 77", "absent"])

    assert outcome_of(secret, ScriptedModel(capture=changes(add("User's locker opens by Zeppelin77"))), db).leaks == ("zeppelin 77",)


def test_a_value_that_the_case_itself_put_in_the_store_is_none(db: DuckDb) -> None:
    known = case(must_not=["Zeppelin77"], existing=[{"memory_id": "m", "memory": "Zeppelin77"}])

    assert outcome_of(known, ScriptedModel(), db).leaks == ()


def test_a_failure_of_the_model_is_an_error_and_leaves_the_store_as_the_case_has_it(db: DuckDb) -> None:
    outcome = outcome_of(MOVED, ScriptedModel(capture=ModelUnavailable("the server is gone")), db)

    assert outcome.error == "ModelUnavailable: the server is gone"
    assert (outcome.operations, set(outcome.final)) == ((), {"User lives in Paris", "User has a cat"})


def test_a_reply_that_is_none_is_kept_for_a_look_without_its_secrets(db: DuckDb) -> None:
    outcome = outcome_of(case(), ScriptedModel(capture="Sure! Your card 4111 1111 1111 1111"), db)

    assert outcome.error is not None
    assert outcome.error.startswith("ModelReplyInvalid")
    assert outcome.reply == "Sure! Your card [card number removed]"


@pytest.mark.parametrize("text", ["Remember only $name and ${places}, {braces} and %s.", "Nur Tiere. " * 9_000])
def test_instructions_reach_the_model_to_the_letter(text: str, db: DuckDb) -> None:
    model = ScriptedModel()
    outcome_of(case(), model, db, Variant("odd", text))

    assert text.strip() in model.asked[0].messages[0].content


def test_every_day_is_the_same_day_to_the_model(db: DuckDb) -> None:
    model = ScriptedModel()
    outcome_of(case(), model, db)

    [request] = model.asked
    assert isinstance(request.task, CaptureTask)
    assert request.task.today == TODAY
    assert f"Today is {TODAY}" in request.messages[1].content


class Remembered(dict[str, Kept], Replies):
    def put(self, key: str, kept: Kept) -> None:
        self[key] = kept


def test_what_was_asked_before_is_answered_from_what_was_kept_and_counts_the_seconds_that_it_took(db: DuckDb) -> None:
    replies, model = Remembered(), ScriptedModel(capture=changes(add("User sails")), seconds=0.2)
    first = outcome_of(case("one", "I sail a lot."), model, db, replies=replies)
    with DuckDb(":memory:") as other:
        second = outcome_of(case("one", "I sail a lot."), model, other, replies=replies)

    assert len(model.asked) == 1
    assert second.operations[0].memory == first.operations[0].memory == "User sails"
    assert second.seconds >= 0.2


def request(text: str = "hello") -> ChatRequest:
    model = ScriptedModel()
    with DuckDb(":memory:") as db:
        outcome_of(case("c1", text), model, db)
    return on_the_day(model.asked[0])


def test_another_text_another_model_and_another_repeat_are_asked_anew() -> None:
    from memlib.models.openai import OpenAIChat

    here, there = (OpenAIChat("m", base_url=f"http://{host}/v1", api_key="k") for host in ("here", "there"))
    keys = {
        key_of(model, request(text), repeat)
        for model in (here, there, OpenAIChat("n", base_url="http://here/v1"))
        for text in ("hello", "goodbye")
        for repeat in (0, 1)
    }

    assert len(keys) == 12
    assert key_of(here, request(), 0) == key_of(OpenAIChat("m", base_url="http://here/v1", api_key="another"), request(), 0)
