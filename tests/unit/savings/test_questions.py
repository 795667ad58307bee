"""Questions made from facts, and which replies answer them."""

from __future__ import annotations

from pathlib import Path

import pytest

from evals.runs.errors import RunError
from evals.savings.answering import ask_both, questions_of
from evals.savings.generator import store
from evals.savings.questions import Question, answers, question_about, read_questions
from memlib.db.schemas import UserMemory
from memlib.models.offline import OfflineModel
from tests.models import ScriptedModel

HOME = Question("Where do I live?", "Lyon")
LIKES = Question("Do I like tea?", "tea", "yes")
DISLIKES = Question("Do I like tea?", "tea", "no")


@pytest.mark.parametrize(
    ("question", "reply", "right"),
    [
        (HOME, "You live in Lyon.", True),
        (HOME, "You live in Paris.", False),
        (HOME, "I don't know where you live.", False),
        (Question("When?", "21 May 2019"), "On 21 May 2019", True),
        (Question("When?", "21 May 2019"), "On 21 May 2018", False),
        (LIKES, "Yes.", True),
        (LIKES, "Yes, you do.", True),
        (LIKES, "You love tea.", True),
        (LIKES, "No, you don't like tea.", False),
        (LIKES, "There is no information on tea, I don't know.", False),
        (DISLIKES, "No.", True),
        (DISLIKES, "You don't like tea.", True),
        (DISLIKES, "Yes, you like tea.", False),
        (Question("我住在哪里？", "东京"), "你住在东京。", True),
    ],
)
def test_a_reply_is_right_when_it_gives_the_answer(question: Question, reply: str, right: bool) -> None:
    assert answers(question, reply) is right


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        ("User lives in Lyon", Question("Where do I live?", "Lyon")),
        ("User has a dog named Rex", Question("What is my dog called?", "Rex")),
        ("User loves tea", Question("Do I like tea?", "tea", "yes")),
        ("User is fond of tea in a way that no form has", None),
    ],
)
def test_a_question_is_made_of_a_statement_where_its_form_is_known(statement: str, question: Question | None) -> None:
    assert question_about(statement) == question


def test_the_same_questions_are_asked_with_the_memories_before_and_after() -> None:
    before, after = [UserMemory("User lives in Lyon"), UserMemory("User has a cat")], [UserMemory("User has a cat")]

    (answered,) = ask_both([HOME], before, after, OfflineModel())

    assert (answered.before, answered.after) == (True, False)


def test_a_model_reads_the_memories_as_an_agent_would_put_them() -> None:
    model = ScriptedModel(answer="You live in Lyon.")

    ask_both([HOME], [UserMemory("User lives in Lyon")], [], model)

    assert "- User lives in Lyon" in model.asked[0].messages[0].content
    assert model.asked[0].messages[1].content == "Where do I live?"


def test_questions_of_a_store_are_of_what_holds_and_each_asked_once() -> None:
    given = store("user-0-0", memories=200)

    questions = questions_of(given, limit=30)

    assert len({question.text for question in questions}) == 30
    assert questions == questions_of(given, limit=30)
    current = {fact.question for fact in given.facts if fact.current}
    assert set(questions) <= current


def test_a_trip_is_asked_for_by_its_place_and_answered_by_its_year() -> None:
    for language in ("en", "de", "es", "fr", "zh", "ja"):
        trips = [
            fact
            for fact in store(f"trips-{language}", memories=150, language=language).facts
            if fact.kind == "trip" and fact.language == language
        ]

        assert trips
        assert all(
            trip.question and trip.question.answer.isdecimal() and trip.question.answer not in trip.question.text for trip in trips
        )
        assert all(trip.question and "  " not in trip.question.text and "( " not in trip.question.text for trip in trips)


def test_questions_of_the_users_own_are_read_and_broken_lines_named(tmp_path: Path) -> None:
    path = tmp_path / "questions.jsonl"
    path.write_text(
        '{"question": "Where do I live?", "answer": "Lyon"}\n\n{"question": "Do I like tea?", "answer": "tea", "expects": "yes"}\n'
    )

    assert read_questions(path) == [HOME, LIKES]

    for line, reason in (
        ("{", "line 1 is not JSON"),
        ('{"question": "?"}', "line 1: answer"),
        ('{"question": "?", "answer": "a", "x": 1}', "x"),
        ("", "holds no question"),
        (b"\xff", "give a file of UTF-8 text"),
    ):
        path.write_bytes(line if isinstance(line, bytes) else line.encode())
        with pytest.raises(RunError, match=reason):
            read_questions(path)
