"""Whether a memory that a model wrote rests on what its user said of themself: checks in code, after the model.

A memory is refused when it
1. has a number or a name that occurs neither in the conversation nor in the memories that were listed;
2. rests on other words than the user's own: more of its terms stand in what the message quotes, supposes, makes up or asks without a
   word of its writer, or in what only the assistant said, than in what the user says;
3. says of the user what the user says of somebody else;
4. says nothing that was said, in the conversation's own language;
5. says only that the user wants what the message asks for now.

A change of any kind is refused when the words that its model gives for it are none of the user's last ones, or a bare question.

The assistant's last words count as the user's where the user's message agrees with them, or is too short to say it all itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from memlib.claims import beyond, comparable, content_terms, numbers
from memlib.claims.persons import said_of_another
from memlib.claims.questions import is_bare_question, tells_nothing
from memlib.claims.requests import is_only_requested
from memlib.claims.speech import ADDRESSED, AGREES, CODE, FICTION, QUOTED, SENTENCE, SPEAKS, SUPPOSED
from memlib.models.tasks import Turn
from memlib.text import terms

_SHORT = 4
"""Content terms up to which a message is an answer that lives on what was asked."""
_STEM = 3
"""Letters that two forms of a word have in common at least."""
_COPIED = 0.7
"""Share of its terms from which a quotation, with a slip mended or words left out, is a copy."""
_TITLE_WORDS, _TITLE_CHARACTERS = 3, 30
"""Up to which a quotation is a name or a title."""
_CLAUSES = re.compile("[、，；].")
"""Where words have no spaces, these tell a sentence from a title."""
_SOON = timedelta(days=35)
"""How far a relative date ("in two weeks") reaches."""


@dataclass(frozen=True)
class Ground:
    """What the memories of one capture may rest on."""

    own: str
    """What the user says of themself, and what they agree with."""
    said: str
    """The user's part of that alone: an assistant says "you" in the person of somebody else."""
    other: str
    """What is quoted, supposed, made up or only asked, and what only the assistant said."""
    last: str | None
    """The end of it: what the user's last message says or agrees with. None of an instruction, in which memories may be quoted."""
    asked: str
    """The user's last message, all of it."""
    named: str
    """Where names and numbers may come from."""
    today: str
    """ISO date."""


def ground(conversation: Sequence[Turn], known: Sequence[str], today: str) -> Ground:
    """The ground that a conversation gives, the last turn of which is the user's; `known` are the memories listed for it."""
    own: list[str] = []
    other: list[str] = []
    for place, turn in enumerate(conversation):
        if turn.role == "user":
            mine, theirs = _apart(turn.content)
            own.append(mine)
            other.append(theirs)
        else:
            answer = conversation[place + 1] if place + 1 < len(conversation) else None
            (own if answer is not None and _agrees(answer) else other).append(turn.content)
    said = [_apart(turn.content)[0] for turn in conversation if turn.role == "user"]
    named = [turn.content for turn in conversation]
    agreed = len(conversation) > 1 and conversation[-2].role == "assistant" and _agrees(conversation[-1])
    last = own[-2:] if agreed else own[-1:]
    texts = {"own": own, "said": said, "other": other, "last": last, "asked": [conversation[-1].content], "named": [*named, *known]}
    return Ground(**{name: "\n".join(parts) for name, parts in texts.items()}, today=today)


def misquoted(said: str, given: Ground) -> str | None:
    """Why the words that a change is held to rest on do not carry it; None when they do."""
    if given.last is None:
        return None
    copied = set(terms(said))
    if len(copied & set(terms(given.last))) < _COPIED * len(copied):
        return "it rests on words that the user's last message does not say of its own"
    return "it rests on a question" if is_bare_question(said) else None


def objection(memory: str, old: str | None, given: Ground) -> str | None:
    """Why the memory does not rest on the ground; None when it does. `old` is the text that it takes the place of."""
    strange = beyond(memory, f"{given.named}\n{old or ''}") - _dates(memory, given.today)
    if strange:
        return f"nobody said {', '.join(sorted(strange))}"
    claimed = content_terms(memory) - content_terms(old or "", memory)
    mine = claimed & content_terms(given.own, memory)
    theirs = (claimed & content_terms(given.other, memory)) - mine
    if len(theirs) > len(mine):
        return "it rests on words that are not the user's own"
    if old is None and said_of_another(memory, given.said):
        return "it says of the user what was said of somebody else"
    akin = _akin(claimed, content_terms(given.own)) or bool(ADDRESSED.search(memory) and ADDRESSED.search(given.own))
    if claimed and not mine and comparable(memory, given.own or given.other) and not akin:
        return "nothing of it was said"
    if given.last is not None and is_only_requested(memory, given.asked):
        return "it is what the message asks for, and no lasting wish"
    return None


def _apart(message: str) -> tuple[str, str]:
    """What the writer says, and what is quoted, supposed, made up, or asked without a word of themself."""
    rest = [match[0] for pattern in (CODE, QUOTED) for match in pattern.finditer(message)]
    plain = QUOTED.sub(_unquoted, CODE.sub(" ", message))
    fiction = FICTION.search(plain)
    if fiction is not None:
        plain, made_up = plain[: fiction.start()], plain[fiction.start() :]
        rest.append(made_up)
    own: list[str] = []
    for sentence in SENTENCE.findall(plain):
        (rest if SUPPOSED.search(sentence) or tells_nothing(sentence) else own).append(sentence)
    return " ".join(own), " ".join(rest)


def _unquoted(quote: re.Match[str]) -> str:
    """A quoted name or title stays; what else is quoted, somebody said."""
    inner = quote[0].strip("\"“”„«»「」『』'")
    is_short = len(inner.split()) <= _TITLE_WORDS and len(inner) <= _TITLE_CHARACTERS
    return inner if is_short and not SPEAKS.search(inner) and not _CLAUSES.search(inner) else " "


def _akin(words: Iterable[str], others: Iterable[str]) -> bool:
    """Whether a word begins like another or holds it: forms, compounds and short forms of one word."""
    others = [other for other in others if len(other) >= _STEM]
    return any(
        word[:_STEM] == other[:_STEM] or other in word or word in other for word in words if len(word) >= _STEM for other in others
    )


def _agrees(answer: Turn) -> bool:
    return answer.role == "user" and (AGREES.match(answer.content) is not None or len(content_terms(answer.content)) <= _SHORT)


def _dates(memory: str, today: str) -> frozenset[str]:
    """The parts of a date near today, which "tomorrow" and "next month" may have meant."""
    now = date.fromisoformat(today)
    near = [now + timedelta(days=days) for days in range(-_SOON.days, _SOON.days + 1)]
    said = numbers(memory)
    if not said & {f"month {day.month}" for day in near}:
        return frozenset({str(now.year + step) for step in (-1, 0, 1)} | {f"weekday {number}" for number in range(1, 8)})
    return frozenset(
        part for day in near for part in (str(day.year), f"month {day.month}", str(day.day), f"weekday {day.isoweekday()}")
    )
