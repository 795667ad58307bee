"""Changes to the memories that are asked for in so many words: "forget where I live", "add that I like tea"."""

from __future__ import annotations

import re
from collections.abc import Callable

from memlib.models.offline.aspects import categories_of, content_terms, relations_of
from memlib.models.offline.capture import statements
from memlib.models.offline.composition import Part
from memlib.models.offline.facts import Fact, Gone, read
from memlib.models.offline.revision import Revision
from memlib.models.offline.words import categories
from memlib.models.tasks import CaptureReply, EditTask

_POLITE = re.compile(
    r"^(?:(?:please|could you|can you|would you|i want you to|i would like you to|i'd like you to|now|ok|okay|and|so|you should)[ ,]+)+",
    re.I,
)
_FORGET = re.compile(
    r"(?:forget|delete|remove|erase|drop|clear|discard|wipe|do(?:n't| not) remember|stop remembering)\b\s*(?P<what>.*)", re.I | re.S
)
_ALL = re.compile(
    r"(?:all|everything|it all)?(?: (?:of )?(?:the|my|your|these|those)? ?(?:memories|facts|data|information))?"
    r"(?: (?:that )?you (?:know|remember|have|stored)(?: (?:about|on|of) me)?| about me)?\W*",
    re.I,
)
_SET = re.compile(
    r"(?:change|update|set|correct|replace|edit|make|fix)\s+(?:my\s+)?(?P<what>[\w' -]+?)\s+(?:to|into|with|=|as)\s+(?P<value>.+)",
    re.I | re.S,
)
_ADD = re.compile(
    r"(?:add|remember|note|save|store|keep in mind|record|memori[sz]e|write down)\b(?: (?:the )?(?:fact|memory|note))?[:,]?\s*(?:that\s+)?(?P<what>.+)",
    re.I | re.S,
)
_ABOUT = re.compile(
    r"^(?:that|about|the (?:fact|memory|memories|entry|part|thing)(?: (?:that|about|of|on))?|everything|anything|all|what i (?:said|told you)|you know|memories|facts|about|that)\s+",
    re.I,
)


def edit(task: EditTask) -> CaptureReply:
    revision = Revision(task.existing, task.operations)
    instruction = _POLITE.sub("", task.instruction.strip()).rstrip(" .!")
    if forget := _FORGET.match(instruction):
        revision.drop(meant(forget["what"], task.today))
    elif change := _SET.match(instruction):
        revision.take(_assigned(change["what"], change["value"], task.today))
    else:
        add = _ADD.match(instruction)
        revision.take(_stated(add["what"] if add else instruction, task.today))
    return revision.reply


def _assigned(what: str, value: str, today: str) -> list[Fact | Gone]:
    """change my name to Jon: said as "my name is Jon", or as the sentence that the relation is stated with."""
    tries = [f"my {what} is {value}", *(f"I {verb} {value}" for verb in ("live in", "work at", "am", "am from", "like"))]
    wanted = relations_of(what)
    for attempt in tries:
        found = statements(attempt, today)
        if any(isinstance(item, Fact) and (item.relation.name in wanted or item.key) for item in found):
            return found
    return []


def _stated(text: str, today: str) -> list[Fact | Gone]:
    found = statements(text, today)
    third = read(text)
    return found or ([third] if third else [])


def meant(what: str, today: str) -> Callable[[Part], bool]:
    """Whether a statement is among those that the words point at."""
    if not what or _ALL.fullmatch(what):
        return lambda part: bool(what)
    target = what
    for _ in range(3):
        target = _ABOUT.sub("", target)
    stated = [item for item in statements(target, today) if isinstance(item, Fact)]
    if stated:
        return lambda part: isinstance(part, Fact) and any(item.says_same(part) for item in stated)
    return lambda part: _points_at(target, part)


def _points_at(target: str, part: Part) -> bool:
    own = content_terms(part if isinstance(part, str) else f"{part.memory} {' '.join(part.topics)}")
    wanted = content_terms(target)
    if wanted and wanted <= own:
        return True
    if not isinstance(part, Fact):
        return False
    kinds = categories_of(target)
    if kinds:
        # Nobody who asks to forget a taste means an allergy.
        return "health" not in part.topics and not kinds.isdisjoint(categories(part.value))
    return part.relation.name in relations_of(target) and not wanted - _naming(target)


def _naming(target: str) -> frozenset[str]:
    """Terms of the target that name a relation, not a value."""
    return frozenset(term for term in content_terms(target) if relations_of(term))
