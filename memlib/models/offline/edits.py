"""Changes to the memories that are asked for in so many words: "forget where I live", "add that I like tea"."""

from __future__ import annotations

import re

from memlib.models.offline.aspects import content_terms, relations_of
from memlib.models.offline.composition import take_apart
from memlib.models.offline.facts import Fact, Gone
from memlib.models.offline.forgetting import POLITE, instruction, meant
from memlib.models.offline.revision import Revision
from memlib.models.offline.statements import statements
from memlib.models.tasks import CaptureReply, EditTask

_SET = re.compile(
    r"(?:change|update|set|correct|edit|make|fix)\s+(?:my\s+)?(?P<what>[\w' -]+?)\s+(?:to|into|=|as)\s+(?P<value>.+)", re.I | re.S
)
_REPLACE = re.compile(r"(?:replace|change|swap)\s+(?P<old>.+?)\s+(?:with|by|for|to)\s+(?P<new>.+)", re.I | re.S)
_ADD = re.compile(
    r"(?:add|remember|note|save|store|keep in mind|record|memori[sz]e|write down)\b(?: (?:the|a) (?:fact|memory|"
    r"note))?[:,]?\s*(?:that\s+)?(?P<what>.+)",
    re.I | re.S,
)
_SAID_AS = (
    "my {what} is {value}",
    "I live in {value}",
    "I work at {value}",
    "I am {value}",
    "I am {value} years old",
    "I am from {value}",
    "I like {value}",
)


def edit(task: EditTask) -> CaptureReply:
    """What it cannot make sense of changes nothing."""
    revision = Revision(task.existing, task.operations)
    text = POLITE.sub("", task.instruction.strip()).rstrip(" .!")
    forget = instruction(text)
    if forget is not None:
        revision.drop(meant(forget, task.today))
    elif said := _assigned(text, task.today) or _stated(text, task.today):
        revision.take(said)
    elif swap := _REPLACE.fullmatch(text):
        _swap(revision, task, swap["old"], swap["new"])
    return revision.reply


def _assigned(text: str, today: str) -> list[Fact | Gone]:
    """change my name to Jon: said as "my name is Jon", or as another sentence that states what is named."""
    change = _SET.fullmatch(text)
    if change is None:
        return []
    wanted = relations_of(change["what"])
    for pattern in _SAID_AS:
        found = statements(pattern.format(what=change["what"], value=change["value"]), today)
        if any(isinstance(item, Fact) and (item.relation.name in wanted or item.key) for item in found):
            return found
    return []


def _stated(text: str, today: str) -> list[Fact | Gone]:
    add = _ADD.fullmatch(text)
    stated = add["what"] if add else text
    third = [part for part in take_apart(stated) if isinstance(part, Fact)] if re.match(r"(?:the )?user\b", stated, re.I) else []
    return list(third) or statements(stated, today)


def _swap(revision: Revision, task: EditTask, old: str, new: str) -> None:
    """replace tea with coffee: in every fact whose value it is."""
    wanted = content_terms(old)
    for listed in task.existing:
        for part in take_apart(listed.memory):
            if isinstance(part, Fact) and wanted and part.content == wanted:
                revision.replace(part, new)
