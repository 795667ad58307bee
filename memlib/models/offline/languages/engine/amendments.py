"""Memories that stay as they are but for one thing that the message tells: an amount, a stage, a level, a place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.engine.clauses import own_sentences
from memlib.models.offline.languages.engine.grammar import Grammar
from memlib.models.offline.languages.engine.memories import read_back
from memlib.models.tasks import Listed

_IN = "in|à|en|au"
_NAMED_PLACE = r"[A-ZÄÖÜÀ-Þ][\w'-]+"
_PLACE = rf"(?:(?:{_IN}) )?(?P<name>{_NAMED_PLACE})"


def recounted(message: str, existing: Sequence[Listed], grammar: Grammar) -> dict[int, str]:
    """The new texts of the memories, by handle, whose amount the message says anew, in the same unit: "down to 25 hours now"."""
    found: dict[int, str] = {}
    for sentence in own_sentences(message, grammar):
        for amount in re.finditer(grammar.changes.amounts, sentence, re.I):
            unit = next((unit for unit in grammar.changes.units if re.fullmatch(unit, amount["unit"], re.I)), r"(?!)")
            old = [(each, match) for each in existing if (match := re.search(rf"\b(\d+)(?= (?:{unit})\b)", each.memory, re.I))]
            if len(old) == 1 and old[0][1][0] != amount["new"]:
                listed, match = old[0]
                found[listed.handle] = f"{listed.memory[: match.start()]}{amount['new']}{listed.memory[match.end() :]}"
    return found


def completed(said: Sequence[Fact], existing: Sequence[Listed], grammar: Grammar) -> dict[int, tuple[Fact, str]]:
    """The memories of what is studied, by handle, with what says how far, and the text that tells both."""
    stages = [new for new in said if re.match(grammar.changes.stage, new.value, re.I)]
    found: dict[int, tuple[Fact, str]] = {}
    for new in stages:
        for listed in existing:
            old = read_back(listed.memory, grammar)
            if (
                old
                and old.relation.name == new.relation.name
                and old.key == new.key
                and not re.search(grammar.changes.stage, old.value, re.I)
            ):
                tells = new.memory.removeprefix(f"{grammar.user} ")
                found[listed.handle] = new, f"{listed.memory.rstrip('.')} {grammar.and_} {tells}"
    return found


def levelled(message: str, existing: Sequence[Listed], grammar: Grammar) -> dict[int, str]:
    """The one memory of a language that is learnt, by handle, with the level that the message says was reached."""
    learnt = [listed for listed in existing if (old := read_back(listed.memory, grammar)) and old.relation.name in {"learns", "speaks"}]
    reached = [match for sentence in own_sentences(message, grammar) if (match := re.search(grammar.changes.level, sentence, re.I))]
    if len(learnt) != 1 or not reached or re.search(r"\b[A-CN][1-5]\b", learnt[0].memory):
        return {}
    said = reached[0].groupdict()
    level = grammar.changes.at_level.format(said["level"], said.get("reached") or grammar.changes.reached)
    return {learnt[0].handle: f"{learnt[0].memory.rstrip('.')} {level}"}


def moved(said: Sequence[Fact], existing: Sequence[Listed]) -> dict[int, tuple[Fact, str]]:
    """The memories of a home that tell more than the place, "lives in Rennes with Luc", by handle, with the new place and the text."""
    found: dict[int, tuple[Fact, str]] = {}
    for new in (new for new in said if new.relation.name == "home"):
        place = re.fullmatch(_PLACE, new.value)
        for listed in existing if place else ():
            old = re.fullmatch(rf"(?P<begin>\D* (?:{_IN}) ){_NAMED_PLACE}(?P<more> \D+)", listed.memory.rstrip("."))
            if place and old and new.memory.startswith(re.sub(rf"(?:{_IN}) $", "", old["begin"]).rstrip()):
                found[listed.handle] = new, f"{old['begin']}{place['name']}{old['more']}"
    return found
