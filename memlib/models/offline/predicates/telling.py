"""A predicate in the third person: of the user, or of one of theirs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from memlib.models.offline import words
from memlib.models.offline.grammar import about_user, third
from memlib.models.offline.patterns import CAPITAL, one_of
from memlib.models.offline.predicates.ending import whole
from memlib.models.offline.predicates.lasting import lasts
from memlib.models.offline.predicates.predicate import Predicate, taken_apart

_WHICH = (
    r"(?:(?:older|younger|elder|little|big|oldest|youngest|eldest|other|first|second|middle|half|twin|late|old|new|baby|teenage) )?"
)
_OWN = re.compile(r"(?:I|we)\s+(?P<rest>.+)", re.I | re.S)
_KIN = re.compile(
    rf"(?:my|our) (?P<key>{_WHICH}(?:{one_of(words.KIN | words.FOLKS)}|"
    rf"{one_of(words.PETS)})(?:,? {CAPITAL}[\w'-]+)?),?\s+(?P<rest>.+)",
    re.I | re.S,
)

_CREED = re.compile(rf"^(?:an? )?(?P<creed>{one_of(words.CREEDS)})\b", re.I)
_UNDONE = re.compile(
    r"\bbut (?:(?:I|we) )?(?:have )?(?:came|come|moved|went|gone|quit|left|stopped|no longer|gave up|not anymore)\b", re.I
)
"""What was so and did not last."""


@dataclass(frozen=True)
class Told:
    text: str
    """What follows "User", or "User's sister"."""
    key: str = ""
    """Who of the user's own it is told of; empty for the user."""

    @property
    def memory(self) -> str:
        return f"User's {self.key} {self.text}" if self.key else f"User {self.text}"


def told_by(clause: str) -> list[Told]:
    """What the clause tells that lasts, each thing that one is by itself; empty where it tells nothing that surely does."""
    own, kin = _OWN.fullmatch(clause), _KIN.fullmatch(clause)
    subject = own or kin
    said = taken_apart(subject["rest"]) if subject else None
    if said is None or subject is None:
        return []
    complement = whole(said.complement)
    if (
        _UNDONE.search(clause)
        or complement.startswith("together")
        or (said.lemma == "have" and re.search(r"\band (?:an?|two|three|four) ", complement))
    ):
        return []
    key = re.sub(r",(?= )", "", kin["key"]) if kin and not own else ""
    if key and (not _agrees(said, key) or (said.aspect == "future" and words.PETS & set(key.lower().split()))):
        return []
    parts = re.split(r",? and |, ", complement) if said.aspect == "being" else []
    several = len(parts) > 1 and all(lasts(said, part, of_kin=bool(key)) for part in parts)
    verb = _verb(said, of_kin=bool(key))
    kept = parts if several else [complement] if lasts(said, complement, of_kin=bool(key)) else []
    return [Told(" ".join(filter(None, (verb, _plain(about_user(part))))), key) for part in kept]


def _agrees(said: Predicate, key: str) -> bool:
    """Whether the verb is finite: "my dog has", but not "(does) my dog have"."""
    plural = key.lower().split(",")[0].endswith(("s", "children", "parents"))
    first = said.helpers[0] if said.helpers else said.verb.lower()
    return first not in {"be", "been"} and (plural or said.aspect != "present" or bool(said.helpers) or first != said.lemma)


def _plain(complement: str) -> str:
    """a muslim -> Muslim; the 2nd of April -> 2 April"""
    text = _CREED.sub(lambda match: match["creed"].capitalize(), complement)
    return re.sub(r"\bthe (\d{1,2})(?:st|nd|rd|th)?(?: of)? (?=(?-i:[A-Z]))", r"\1 ", text)


_THIRD = {"am": "is", "are": "is", "have": "has", "were": "was", "do": "does"}


def _verb(said: Predicate, *, of_kin: bool) -> str:
    """The verb with all that helps it: "have never played" -> "has never played"."""
    adverbs = " ".join(said.kept_adverbs)
    helpers = [helper if of_kin else _THIRD.get(helper, helper) for helper in said.helpers]
    if helpers:
        first, *others = helpers
        no = "not" if said.negated and "never" not in said.adverbs else ""
        return " ".join(filter(None, (f"{first}{'' if first == 'can' else ' '}{no}".strip(), adverbs, *others, said.verb)))
    finite = said.verb if of_kin or said.aspect == "past" else third(said.verb)
    return " ".join(filter(None, (adverbs, finite)))
