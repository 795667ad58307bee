"""What is said behind a comma of a fact just told: which of two places, how long, with what; and when it is too much to carry."""

from __future__ import annotations

import re
from dataclasses import replace

from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.romance.cutting import Clause
from memlib.models.offline.languages.romance.grammar import Romance
from memlib.models.offline.languages.romance.phrase import NAME, Phrase
from memlib.models.offline.languages.romance.telling import in_third_person, told

_QUALIFIED = frozenset({"job", "employer", "habit", "home", "possession", "studies", "hobby", "plays", "plan", "origin"})
"""Relations whose facts go on behind a comma."""
_PLACED = frozenset({"origin", "home"})


def refined(new: list[Fact], phrase: Phrase, clause: Clause, language: Romance) -> list[Fact]:
    """The facts with what qualifies the last one; none where more is said of it than is understood: ", ni miel", ", Ana y Leo"."""
    if not new or not clause.following:
        return new
    behind = clause.following[0]
    also_not = re.match(r"(?:ni|né|nem|mica) ", behind, re.I) and not (phrase.negation and new[-1].relation.name == "skill")
    if also_not or re.fullmatch(rf"{NAME} (?:y|e) {NAME}", behind):
        return []
    *others, last = new
    kind = last.relation.name.removeprefix("kin ")
    if kind in _PLACED and re.fullmatch(rf"{language.that_of} (?-i:[A-ZÀ-Þ])[\w ]+", behind, re.I):
        return [*others, replace(last, value=f"{last.value}, {behind}")]
    if kind not in _QUALIFIED:
        return new
    found = [*others, last]
    for fragment in clause.following:
        counted = kind == "possession" and re.match(rf"(?:{language.patterns['a']}) ", fragment, re.I)
        if counted and (beside := told(replace(phrase, rest=fragment), language)):
            found += beside
        elif len(found) == len(new) and _qualifies(fragment, language):
            found[-1] = last = replace(last, value=_joined(last.value, in_third_person(fragment, language), language))
        else:
            break
    return found


def _qualifies(fragment: str, language: Romance) -> bool:
    return re.match(rf"(?:{language.qualifying})(?!\w)", fragment, re.I) is not None and not re.match(
        rf"(?:{language.asides})(?!\w)", fragment, re.I
    )


def _joined(value: str, fragment: str, language: Romance) -> str:
    """Where and with whom stays with the verb; what else qualifies it is set off as it was."""
    plain = re.match(rf"(?:{language.patterns['place']}|{language.patterns['with']})(?!\w)", fragment, re.I)
    return f"{value}{' ' if plain else ', '}{fragment}"
