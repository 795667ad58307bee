"""Questions to which memories hold the answer, and whether a reply gives it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from evals.runs.errors import RunError
from memlib import claims
from memlib.memory.retention import CONTAINED, content
from memlib.models.offline.facts import Fact, read

Expects: TypeAlias = Literal["value", "yes", "no"]

# What the built-in model reads as a fact, and how its user would ask for it: for the value, or where there may be many for one of them.
_ASKED: dict[str, tuple[str, Expects]] = {
    "name": ("What is my name?", "value"),
    "age": ("How old am I?", "value"),
    "birthday": ("When is my birthday?", "value"),
    "home": ("Where do I live?", "value"),
    "origin": ("Where am I from?", "value"),
    "job": ("What is my job?", "value"),
    "employer": ("Where do I work?", "value"),
    "called": ("What is my {key} called?", "value"),
    "favourite": ("What is my favorite {key}?", "value"),
    "kin home": ("Where does my {key} live?", "value"),
    "allergy": ("Am I allergic to {}?", "yes"),
    "condition": ("Do I have {}?", "yes"),
    "speaks": ("Do I speak {}?", "yes"),
    "plays": ("Do I play {}?", "yes"),
    "likes": ("Do I like {}?", "yes"),
    "dislikes": ("Do I like {}?", "no"),
}
_YES = re.compile(r"\W*(?:yes|yeah|ja|oui|sí|si|sim|是|对|喜欢|はい)\b", re.I)
_NO = re.compile(r"\W*(?:no|nein|non|não|不|いいえ)\b", re.I)
_UNKNOWN = re.compile(
    r"\b(?:don['’]t know|do not know|not sure|no information|not (?:mentioned|provided|specified)|unknown|weiß (?:ich )?nicht|no sé|"
    r"ne sais pas)\b|不知道|わかりません",
    re.I,
)


@dataclass(frozen=True)
class Question:
    """As the user asks it."""

    text: str
    answer: str
    expects: Expects = "value"
    """Whether a right reply says the answer, or affirms or denies it."""


class _Line(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    question: str = Field(min_length=1)
    answer: str = Field(min_length=1)
    expects: Expects = "value"


def question_about(statement: str) -> Question | None:
    """What the user would ask to hear this; None where that is not known."""
    fact = read(statement)
    return None if fact is None or fact.relation.name not in _ASKED else _question(fact)


def _question(fact: Fact) -> Question:
    text, expects = _ASKED[fact.relation.name]
    return Question(text.replace("{key}", fact.key).replace("{}", fact.value), fact.value, expects)


_EXAMPLE = '{"question": "Where do I live?", "answer": "Lyon"}'


def read_questions(path: Path) -> list[Question]:
    """One a line, as JSON: `{"question": ..., "answer": ..., "expects": "value"}`, the last of which may be left out."""
    try:
        # No other sign than a line break ends a line: some are part of texts.
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise RunError(f"{path} cannot be read ({error}): give a file of UTF-8 text") from error
    questions = list(_parsed(lines, path))
    if not questions:
        raise RunError(f"{path} holds no question: give one a line, as in {_EXAMPLE}")
    return questions


def _parsed(lines: list[str], path: Path) -> Iterator[Question]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            item = _Line.model_validate(json.loads(line))
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
            raise RunError(f"{path}, line {number}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from None
        except ValueError as error:
            raise RunError(f"{path}, line {number} is not JSON: {error}") from None
        yield Question(item.question, item.answer, item.expects)


def answers(question: Question, reply: str) -> bool:
    """Whether the reply gives the answer. To say that it is not known does not."""
    if _UNKNOWN.search(reply):
        return False
    if question.expects == "value":
        return _says(reply, question.answer)
    if question.expects == "no":
        return bool(_NO.match(reply)) or (claims.negated(reply) and not _YES.match(reply))
    return not _NO.match(reply) and (bool(_YES.match(reply)) or (_says(reply, question.answer) and not claims.negated(reply)))


def _says(reply: str, answer: str) -> bool:
    wanted = content(answer)
    held = len(wanted & content(reply)) >= CONTAINED * len(wanted) if wanted else answer.casefold() in reply.casefold()
    return held and claims.numbers(answer) <= claims.numbers(reply)
