"""A clause taken apart: of whom it speaks, its verb with what helps it, and what goes with the verb."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from memlib.models.offline.predicates.forms import is_gerund, is_participle, is_past, lemma
from memlib.models.offline.words import listed

Aspect: TypeAlias = Literal["being", "present", "progressive", "perfect", "past", "passive", "able", "future", "former"]

_ADVERBS = listed("""
usually, always, often, normally, typically, rarely, never, sometimes, seldom, generally, mostly, mainly, only, regularly,
occasionally, also, still, currently, already, really, just, now, actually, finally, recently, hardly, barely, even
""")
_KEPT = listed("""
usually, always, often, normally, typically, rarely, never, sometimes, seldom, generally, mostly, mainly, only, regularly,
occasionally,
hardly, barely
""")
_BE, _HAVE, _DO = (
    frozenset({"am", "is", "are", "was", "were", "been", "be"}),
    frozenset({"have", "has", "had"}),
    frozenset({"do", "does", "did"}),
)
_MODAL = frozenset({"can", "could", "will", "would", "should", "must", "may", "might", "shall"})


@dataclass(frozen=True)
class Predicate:
    adverbs: tuple[str, ...]
    helpers: tuple[str, ...]
    """Auxiliaries as they were said, without "not"."""
    negated: bool
    verb: str
    """As it was said; empty after a bare "to be"."""
    complement: str
    aspect: Aspect

    @property
    def lemma(self) -> str:
        return lemma(self.verb) if self.verb else "be"

    @property
    def kept_adverbs(self) -> tuple[str, ...]:
        """Those that say how often."""
        return tuple(adverb for adverb in self.adverbs if adverb in _KEPT)


def taken_apart(text: str) -> Predicate | None:
    """What follows a subject: "have never played the oboe"; None where no verb is found."""
    words = re.sub(r"^(have|has) got (?!to\b)", r"\1 ", text, flags=re.I).split()
    adverbs: list[str] = []
    helpers: list[str] = []
    negated = False
    while words:
        low = words[0].lower()
        if low in _ADVERBS and len(words) > 1:
            adverbs.append(low)
            negated = negated or low == "never"
        elif low == "not" and helpers:
            negated = True
        elif _helps(low, helpers, words[1:]):
            helpers.append(low)
        else:
            break
        words = words[1:]
    aspect = _aspect(helpers, words[0] if words else "")
    if aspect is None:
        return None
    bare = aspect == "being"
    verb, rest = ("", words) if bare else (words[0], words[1:])
    return Predicate(tuple(adverbs), tuple(helpers), negated, verb, " ".join(rest), aspect)


def _helps(word: str, helpers: list[str], after: list[str]) -> bool:
    """Whether the word is an auxiliary here, and no verb of its own: "do not run", but "do yoga"."""
    following = next((each for each in after if each.lower() not in _ADVERBS | {"not"}), "").lower()
    if word in _BE or word in _MODAL:
        return True
    if word in _DO:
        return after[:1] == ["not"]
    if word in _HAVE:
        return following in {"been", "got"} or (is_participle(following) and following not in {"set", "cut"})
    if word == "used":
        return following == "to"
    return (word == "to" and helpers[-1:] == ["used"]) or (word == "got" and helpers[-1:] == ["have"])


def _aspect(helpers: list[str], verb: str) -> Aspect | None:
    last = helpers[-1] if helpers else ""
    if last in _BE:
        if is_gerund(verb):
            return "progressive"
        return "passive" if is_participle(verb) else "being"
    if not verb or not re.fullmatch(r"[A-Za-z][\w'-]*", verb):
        return None
    if last == "to" and "used" in helpers:
        return "former"
    if last in {"can", "could"}:
        return "able"
    if last in {"will", "shall"}:
        return "future"
    if last in _MODAL:
        return None
    if last in _HAVE:
        return "perfect"
    if last == "did":
        return "past"
    return "past" if is_past(verb) else "present"
