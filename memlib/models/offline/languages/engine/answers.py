"""Short answers, read as the statement that they make together with the question of the assistant."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memlib.claims.speech import SENTENCE
from memlib.models.offline.languages.engine.grammar import Answers, Grammar
from memlib.models.tasks import Turn

_LONGEST = 120
"""Characters of an answer that is nothing but an answer."""


def as_statement(conversation: Sequence[Turn], grammar: Grammar) -> str:
    """In the first person; empty when the last turn is not surely an answer."""
    answers = grammar.answers
    if answers is None or len(conversation) < 2 or conversation[-2].role != "assistant":
        return ""
    questions = [match[0].strip() for match in SENTENCE.finditer(conversation[-2].content) if match[0].strip().endswith("?")]
    answer = re.split(r"(?<=[.!?])\s", conversation[-1].content.strip())[0].rstrip(" .!")
    if not questions or not answer or len(answer) > _LONGEST or answer.endswith("?"):
        return ""
    return _polar(questions[-1], answer, answers) or _valued(questions[-1], answer, answers)


def _polar(question: str, answer: str, answers: Answers) -> str:
    """Do you have a bike or a car? The latter, a Kalkhoff."""
    asked = re.search(answers.polar, question, re.I)
    if asked is None:
        return ""
    said = answers.said[(asked["verb"] or asked.groupdict().get("verb2") or "").lower()]
    rest = _first_person(asked["rest"].strip(), answers)
    choice = re.fullmatch(answers.choice, rest, re.I)
    if choice:
        return _chosen(said, choice, answer, answers)
    yes = re.match(answers.yes, answer, re.I)
    if yes is None:
        return ""
    more = answer[yes.end() :].strip(" ,")
    return _with(said, rest, more, answers)


def _chosen(said: str, choice: re.Match[str], answer: str, answers: Answers) -> str:
    for pattern, option in ((answers.latter, choice["second"]), (answers.former, choice["first"])):
        if match := re.match(pattern, answer, re.I):
            return _with(said, option, answer[match.end() :].strip(" ,"), answers)
    plain = re.sub(answers.yes, "", answer, count=1, flags=re.I).strip(" ,")
    for option in (choice["second"], choice["first"]):
        heads = [word for word in re.findall(r"[\w-]{3,}", option) if word.lower() in plain.lower()]
        if heads:
            return _with(said, option, plain.partition(",")[2].strip(), answers)
    return ""


def _with(said: str, rest: str, more: str, answers: Answers) -> str:
    """The statement with what the answer adds to it."""
    statement = answers.statement.format(verb=said, rest=rest)
    if not more:
        return statement
    if participle := re.search(answers.perfect, rest, re.I):
        return answers.statement.format(verb=said, rest=answers.done.format(more=more.split(",")[0], participle=participle[1]))
    if re.match(answers.adverbial, more, re.I):
        return answers.qualified.format(verb=said, rest=rest, more=more.split(",")[0])
    return f"{statement}. {more}"


def _first_person(text: str, answers: Answers) -> str:
    for pattern, first in answers.shifts:
        text = re.sub(pattern, first, text, flags=re.I)
    return text


def _valued(question: str, answer: str, answers: Answers) -> str:
    if re.match(answers.no, answer, re.I):
        return ""
    value = re.sub(answers.yes, "", answer, count=1, flags=re.I).strip(" ,")
    value = re.sub(answers.preposition, "", value, flags=re.I)
    if not value or len(value.split()) > 7 or re.match(answers.sentence, value, re.I):
        return ""
    for pattern, statement in answers.asked:
        if match := re.search(pattern, question, re.I):
            return statement.replace("{what}", match.groupdict().get("what") or "").replace("{}", value)
    return ""
