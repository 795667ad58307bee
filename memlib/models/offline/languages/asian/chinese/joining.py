"""Which two facts of Chinese are one thing to know: whoever is named beside a fact about them is named in it."""

from __future__ import annotations

from dataclasses import replace

from memlib.models.offline.facts import Fact

_PAUSE = "，"
_OF_PET = frozenset({"kin name", "kin age"})


def joined(before: Fact, fact: Fact) -> Fact | None:
    """养了一只三花，叫馒头; 女儿叫糖糖，上小学一年级."""
    if before.relation.name == "pet" and fact.relation.name in _OF_PET and fact.key in before.value:
        return replace(before, value=f"{before.value}{_PAUSE}{_said(fact)}")
    if not fact.key or before.key != fact.key:
        return None
    if (before.relation.name, fact.relation.name) == ("kin name", "kin age"):
        return replace(before, value=f"{before.value}{_PAUSE}{fact.value}")
    if before.relation.name == "kin name" and _PAUSE not in before.value:
        return replace(before, value=f"{before.value}{_PAUSE}{_said(fact)}")
    if fact.relation.name == "kin name" and _PAUSE not in before.value:
        return replace(fact, value=f"{fact.value}{_PAUSE}{_said(before)}")
    return None


def _said(fact: Fact) -> str:
    """What is said of them, without them."""
    return fact.memory.removeprefix(f"用户的{fact.key}")
