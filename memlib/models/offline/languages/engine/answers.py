"""Short answers, read as the statement that they make together with the question of the assistant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from memlib.models.offline.languages.engine.clauses import split
from memlib.models.offline.languages.engine.grammar import Answers, Grammar
from memlib.models.tasks import Turn

_SHORT = 8
"""Words of a question that offers two things, and no more."""
_SPEAKER = r"\b(?:ich|wir|je|on|nous)\b|\bj'"
_WORD = r"\b(?!(?:eine?[mnrs]?|der|die|das|den|dem|les|des|une)\b)[\w-]{3,}"
_QUALIFYING = r"(?:seit|depuis|weil|parce|mit|avec|bei|chez)\b"
_VALUE = 7
"""Words of a value."""
_LONGEST = 120
"""Characters of an answer that is nothing but an answer."""


def as_statements(conversation: Sequence[Turn], grammar: Grammar) -> Iterator[str]:
    """In the first person, the likeliest first; none when the last turn is not surely an answer."""
    answers = grammar.answers
    if answers is None or len(conversation) < 2 or conversation[-2].role != "assistant":
        return
    questions = [sentence for sentence in split(conversation[-2].content) if sentence.endswith("?")]
    answer = split(conversation[-1].content.strip())[0].rstrip(" .!") if conversation[-1].content.strip() else ""
    if not questions or not answer or len(answer) > _LONGEST or answer.endswith("?"):
        return
    for question in reversed(questions):
        for reading in (_offered, _polar, _preferred, _timed, _valued):
            yield from reading(question, answer, answers)


def _offered(question: str, answer: str, answers: Answers) -> Iterator[str]:
    """Shall I be less formal? Yes please."""
    if re.match(answers.yes, answer, re.I):
        yield from (wish for pattern, wish in answers.offers if re.search(pattern, question, re.I))


def _polar(question: str, answer: str, answers: Answers) -> Iterator[str]:
    """Do you have a bike or a car? The latter, a Kalkhoff."""
    asked = re.search(answers.polar, question, re.I)
    if asked is None:
        return
    said = answers.said[(asked["verb"] or asked.groupdict().get("verb2") or "").lower()]
    rest = _first_person(asked["rest"].strip(), answers)
    if choice := re.fullmatch(answers.choice, rest, re.I):
        yield from _chosen(said, choice, answer, answers)
    elif yes := re.match(answers.yes, answer, re.I):
        yield from _with(said, rest, answer[yes.end() :].strip(" ,"), answers)
    elif (no := re.match(answers.no, answer, re.I)) and said in answers.denied:
        more = re.sub(answers.not_more, "", answer[no.end() :].strip(" ,"), flags=re.I)
        yield answers.denied[said].format(rest=re.sub(answers.article, "", rest, flags=re.I), more=more)


def _preferred(question: str, answer: str, answers: Answers) -> Iterator[str]:
    """Sea or mountains? Mountains: a question without a verb."""
    choice = re.fullmatch(answers.choice, question.rstrip(" ?"), re.I)
    if choice is None or len(question.split()) > _SHORT or not re.match(answers.either, question, re.I):
        return
    first = re.split(r"[ ,]", answer)[0]
    words = [word.lower() for word in re.findall(r"[\w-]{3,}", question)]
    if first.lower() in words:
        yield answers.prefers.format(answer.split(",")[0])


def _chosen(said: str, choice: re.Match[str], answer: str, answers: Answers) -> Iterator[str]:
    for pattern, option in ((answers.latter, choice["second"]), (answers.former, choice["first"])):
        if match := re.match(pattern, answer, re.I):
            yield from _with(said, option, answer[match.end() :].strip(" ,"), answers)
            return
    plain = re.sub(answers.yes, "", answer, count=1, flags=re.I).strip(" ,")
    heard = {option: _first_heard(option, plain) for option in (choice["second"], choice["first"])}
    option, place = min(heard.items(), key=lambda each: each[1])
    if place < len(plain):
        yield from _with(said, option, plain.partition(",")[2].strip(), answers)


def _first_heard(option: str, answer: str) -> int:
    """Where the first word of the option stands in the answer; its end where none does."""
    places = (answer.lower().find(word.lower()) for word in re.findall(_WORD, option, re.I))
    return min((place for place in places if place >= 0), default=len(answer))


def _with(said: str, rest: str, more: str, answers: Answers) -> Iterator[str]:
    """The statement with what the answer adds to it; or what it adds in the place of what was asked."""
    speaks = re.match(answers.sentence, more, re.I) or (re.search(_SPEAKER, more, re.I) and not re.match(_QUALIFYING, more, re.I))
    more = "" if speaks else more
    for pattern, statement in answers.generic:
        if more and re.fullmatch(pattern, rest, re.I):
            yield statement.format(more=more)
    if not more:
        yield answers.statement.format(verb=said, rest=rest)
        return
    first, _, others = more.partition(",")
    if re.match(answers.adverbial, first, re.I) and not re.search(_SPEAKER, first, re.I):
        yield answers.qualified.format(verb=said, rest=rest, more=first)
    if participle := re.search(answers.perfect, rest, re.I):
        done = answers.statement.format(verb=said, rest=answers.done.format(more=first, participle=participle[1]))
        yield f"{done},{others}" if others else done
    yield answers.statement.format(verb=said, rest=more)
    yield f"{answers.statement.format(verb=said, rest=rest)}{' ' if more[:1].islower() else ', '}{more}"
    yield answers.statement.format(verb=said, rest=rest)


def _first_person(text: str, answers: Answers) -> str:
    for pattern, first in answers.shifts:
        text = re.sub(pattern, first, text, flags=re.I)
    return text


def _timed(question: str, answer: str, answers: Answers) -> Iterator[str]:
    """How long have you been a cook? For twelve years."""
    asked = re.search(answers.timed, question, re.I)
    if asked and not re.match(answers.no, answer, re.I):
        said = answers.said[(asked["verb"] or asked.groupdict().get("verb2") or "").lower()]
        when = answer.split(",")[0]
        since = answers.since if answers.since and re.match(answers.since, question, re.I) and answers.since not in when else ""
        yield answers.place.format(
            verb=said, answer=f"{since} {when}".strip(), rest=_first_person(asked["rest"].strip(), answers)
        ).strip()


def _valued(question: str, answer: str, answers: Answers) -> Iterator[str]:
    if re.match(answers.no, answer, re.I):
        return
    value = re.sub(answers.yes, "", answer, count=1, flags=re.I).strip(" ,")
    value = re.sub(answers.preposition, "", value, flags=re.I)
    value = value if len(value.split()) <= _VALUE else value.partition(",")[0]
    if not value or len(value.split()) > _VALUE or re.match(answers.sentence, value, re.I):
        return
    for pattern, statement in answers.asked:
        if match := re.search(pattern, question, re.I):
            if re.match(answers.finite, value, re.I):
                statement = re.sub(r" \w+ \{\}$", " {}", statement)
            yield statement.replace("{what}", match.groupdict().get("what") or "").replace("{}", value)
            return
