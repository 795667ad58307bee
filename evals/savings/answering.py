"""Asks a model the same questions with the memories before and after: whether it still knows."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from evals.extraction.asking import TODAY
from evals.savings.generator import Store
from evals.savings.measure import Answered
from evals.savings.questions import Question, answers
from memlib.db.schemas import UserMemory
from memlib.memory.listing import block_text
from memlib.models.base import ChatModel, ChatRequest, Message
from memlib.models.tasks import AnswerTask, Listed, Turn
from memlib.prompts import prompt, render


def questions_of(store: Store, *, limit: int, seed: int = 0) -> list[Question]:
    """At most so many questions, each once, to which a fact that holds is the answer; drawn by the seed."""
    asked = {fact.question.text: fact.question for fact in store.facts if fact.current and fact.question}
    return Random(f"{seed} {store.user_id}").sample(list(asked.values()), min(limit, len(asked)))  # noqa: S311 — nothing secret


def ask_both(
    questions: Sequence[Question], before: Sequence[UserMemory], after: Sequence[UserMemory], model: ChatModel
) -> tuple[Answered, ...]:
    return tuple(_ask_both(question, before, after, model) for question in questions)


def _ask_both(question: Question, before: Sequence[UserMemory], after: Sequence[UserMemory], model: ChatModel) -> Answered:
    first, second = (ask(question, memories, model) for memories in (before, after))
    return Answered(question.text, question.answer, answers(question, first), answers(question, second), first, second)


def ask(question: Question, memories: Sequence[UserMemory], model: ChatModel) -> str:
    """The model's reply, with all of the memories put before it as an agent does."""
    texts = [memory.memory for memory in memories]
    system = render("answer", instructions=prompt("answer_instructions").template, memories=block_text(texts))
    task = AnswerTask(
        conversation=(Turn("user", question.text),),
        memories=tuple(Listed(place, text) for place, text in enumerate(texts, start=1)),
        today=TODAY,
    )
    return model.complete(ChatRequest((Message("system", system), Message("user", question.text)), task=task)).text
