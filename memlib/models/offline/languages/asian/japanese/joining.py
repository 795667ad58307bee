"""Which two facts of Japanese are one thing to know: whoever is named beside a fact about them is named in it."""

from __future__ import annotations

from dataclasses import replace

from memlib.models.offline.facts import Fact

_AND = "で、"


def joined(before: Fact, fact: Fact) -> Fact | None:
    """だいふくという猫を飼っています; 娘の名前は結菜で、小1です."""
    if before.relation.name == "pet" and fact.key and fact.key in before.value:
        return _of_pet(before, fact)
    if before.relation.name == "kin name" and fact.key and before.key == fact.key and fact.relation.forms[0].endswith("は{}です"):
        return replace(before, value=f"{before.value}{_AND}{fact.value}")
    return None


def _of_pet(pet: Fact, fact: Fact) -> Fact | None:
    if fact.relation.name == "kin name":
        return replace(pet, value=pet.value.replace(fact.key, f"{fact.value}という{fact.key}", 1))
    if fact.relation.name == "kin age":
        return replace(pet, value=f"{fact.value}の{pet.value}")
    return None
