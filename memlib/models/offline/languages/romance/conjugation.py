"""The forms in which a speaker says a verb of himself, and the form of the third person that each becomes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from memlib.models.offline.languages.romance.grammar import Paradigm


@dataclass(frozen=True)
class Form:
    """One form of a verb, of whoever it is said."""

    third: str
    verb: str
    """Its infinitive, without the reflexive pronoun."""
    tense: str
    """present, past, imperfect, progressive, wish, habit, future or resumed."""


@dataclass(frozen=True)
class Conjugation:
    """The forms of a language's lexicon, by how they are written."""

    first: dict[str, Form]
    third: dict[str, Form]
    plural: dict[str, Form]
    """Of several others: viven."""
    participles: dict[str, str]
    """Their infinitives: vissuto."""
    gerunds: dict[str, str]
    infinitives: frozenset[str]


def conjugated(lexicon: Iterable[str], paradigm: Paradigm) -> Conjugation:
    """Forms of "vivir", of "jugar:jueg" with the stem that the stress changes, and of the paradigm's irregular verbs."""
    found = Conjugation({}, {}, {}, {}, {}, frozenset(entry.partition(":")[0] for entry in lexicon))
    for entry in lexicon:
        verb, _, stressed = entry.partition(":")
        ending = next(ending for ending in paradigm.participle if verb.endswith(ending))
        stem = verb.removesuffix(ending)
        kind = f"{ending}+" if stressed == "isc" else ending
        for tense, first, third in _forms(verb, stem, stem if stressed in {"", "isc"} else stressed, kind, paradigm):
            for form in first.split():
                found.first.setdefault(form, Form(third, verb, tense))
            found.third.setdefault(third, Form(third, verb, tense))
            if tense == "present":
                several = paradigm.plurals.get(third) or _joined(third, kind, paradigm)
                found.plural.setdefault(several, Form(several, verb, tense))
        found.participles.update(
            dict.fromkeys(paradigm.irregular_participles.get(verb, stem + paradigm.participle[ending]).split(), verb)
        )
        found.gerunds[paradigm.irregular_gerunds.get(verb, stem + paradigm.gerund[ending])] = verb
    return found


def _forms(verb: str, stem: str, stressed: str, kind: str, paradigm: Paradigm) -> Iterator[tuple[str, str, str]]:
    """Tense, forms of the first person parted by spaces, form of the third."""
    irregular = {tense: (first, third) for tense, first, third in paradigm.irregular.get(verb, ())}
    for tense, (ones, third, ours) in paradigm.endings[kind].items():
        base = stressed if tense == "present" else stem
        said = " ".join(_spelled(verb, base, one, paradigm) for one in ones.split())
        regular = (f"{said} {_spelled(verb, stem, ours, paradigm)}", _spelled(verb, base, third, paradigm))
        first, told = irregular.pop(tense, regular)
        yield tense, first, told
    yield from ((tense, first, third) for tense, (first, third) in irregular.items())


def _spelled(verb: str, stem: str, ending: str, paradigm: Paradigm) -> str:
    """Written as it sounds: empecé of empezar, recojo of recoger, giochiamo of giocare."""
    for infinitives, letters, before, after in paradigm.spelling:
        if verb.endswith(infinitives) and ending[:1] in letters:
            return stem.removesuffix(before) + after + ending
    return (stem[:-1] if stem.endswith("i") and ending.startswith("i") else stem) + ending


def _joined(third: str, kind: str, paradigm: Paradigm) -> str:
    cut, ending = paradigm.several[kind]
    return third.removesuffix(cut) + ending
