"""Whom "he", "she" and "they" mean: the one of the user's own that was named just before."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial

from memlib.models.offline.words import KIN, PETS

_ONE = "|".join(re.escape(word) for word in sorted(KIN | PETS, key=lambda word: (-len(word), word)))
_NAME = r"(?-i:[A-ZÀ-Þ][a-zà-ÿ'-]+)"
_MENTION = re.compile(
    rf"\b(?:my|our) (?P<kin>(?:(?:older|younger|elder|little|big|oldest|youngest|eldest|new|old) )?(?:{_ONE}))\b(?!'s\b(?! (?:an?|"
    rf"the|not|been|from|in|at|\d+)\b)|'(?!s))"
    rf"(?:,? (?P<name>{_NAME})(?![\w' -]*\b(?:and|or)\b {_NAME}))?",
    re.I,
)
_APPOSED = re.compile(
    rf"^(?P<name>{_NAME}),? (?P<own>(?:my|our) (?:{_ONE})),? (?=(?:is|has|lives|works|loves|likes|hates|plays|was|just)\b)", re.I
)
"""Ben, my brother, is ...: read as "my brother Ben is"."""
_HE = re.compile(r"husband|boyfriend|father|dad|grandpa|grandfather|brother|son\b|stepson|uncle|nephew|grandson", re.I)
_SHE = re.compile(r"wife|girlfriend|mother|mom|mum|grandma|grandmother|sister|daughter|aunt|niece|granddaughter", re.I)
_PRONOUN = re.compile(
    r"(?P<before>^|, |; | and | but )(?P<he>he|she|they|it)"
    r"(?P<verb>(?:(?<=he)|(?<=she))s(?= )|'s| is|'re| are| has| was| lives| works| loves| likes| hates|"
    r" plays| speaks| studies| collects| turned| goes| teaches| died| passed)\b",
    re.I,
)


_SEVERAL = re.compile(rf"\b(?P<who>(?:{_ONE})s|children|puppies|bunnies|mice)\b", re.I)
_OURS = re.compile(rf"\b(?:ours|mine)(?: are|,)? (?:(?:called|named) )?(?={_NAME},? (?:and|&) {_NAME})", re.I)


def spelled_out(message: str, before: str = "") -> str:
    """The message with "ours" and "mine" told by what was spoken of: "2 rabbits? ours are called ..." -> "our rabbits are called ...".

    `before` is what the assistant said.
    """
    whose = _OURS.search(message)
    spoken = [*_SEVERAL.finditer(before), *_SEVERAL.finditer(message[: whose.start()])] if whose else []
    return _OURS.sub(f"our {spoken[-1]['who'].lower()} are called ", message) if spoken else message


def resolved(sentences: Iterable[str]) -> list[str]:
    """The sentences with such a pronoun at the beginning of a clause replaced: "my son Leo. He's 4" -> "my son Leo is 4"."""
    found: list[str] = []
    meant: re.Match[str] | None = None
    for sentence in (_APPOSED.sub(r"\g<own> \g<name> ", sentence) for sentence in sentences):
        here = None if re.match(r"(?:he|she)\b", sentence, re.I) else next(_MENTION.finditer(sentence), None)
        several = len({one["kin"].lower() for one in _MENTION.finditer(sentence)}) > 1
        meant = (
            None if several else here or (meant if re.match(r"(?:and |but |also,? )?(?:he|she|they|it)\b", sentence, re.I) else None)
        )
        found.append(_PRONOUN.sub(partial(_named, meant=meant), sentence) if meant else sentence)
    return found


def _named(pronoun: re.Match[str], meant: re.Match[str] | None) -> str:
    if (
        meant is None
        or not _fits(pronoun["he"].lower(), meant["kin"])
        or (pronoun.start() < meant.end() and pronoun.string is meant.string)
    ):
        return pronoun[0]
    verb = {"s": " is", "'s": " is", "'re": " are"}.get(pronoun["verb"].lower(), pronoun["verb"])
    whom = f"my {meant['kin']}{' ' + meant['name'] if meant['name'] else ''}"
    return f"{pronoun['before'].replace(' and ', ', ').replace(' but ', ', ')}{whom}{verb}"


def _fits(pronoun: str, kin: str) -> bool:
    pet = any(word in PETS for word in (kin.lower(), kin.lower().split()[-1]))
    match pronoun:
        case "he":
            return pet or not _SHE.search(kin)
        case "she":
            return pet or not _HE.search(kin)
        case "they":
            return kin.lower().endswith("s") or kin.lower() in {"children", "partner", "child", "kid"}
        case _:
            return pet
