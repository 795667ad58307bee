"""What is meant by "forget ...": which statements the words point at."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeAlias

from memlib.models.offline.aspects import categories_of, content_terms, relations_of, specific_terms
from memlib.models.offline.composition import Part
from memlib.models.offline.facts import Fact
from memlib.models.offline.sentences import readable, split
from memlib.models.offline.statements import facts
from memlib.models.offline.wording import written_out
from memlib.models.offline.words import categories
from memlib.models.tasks import Turn

Meant: TypeAlias = Callable[[Part], bool]

POLITE = re.compile(
    r"^(?:(?:please|could you|can you|would you|will you|i want you to|i would like you to|now|ok|okay|and|so|but|no|"
    r"actually|sorry|oh|hey|you should|"
    r"you can|just|kindly)[ ,]+)+",
    re.I,
)
_VERB = re.compile(r"(?:forget|delete|remove|erase|drop|clear|discard|wipe|(?:do not|don't|stop) remember(?:ing)?|unlearn)\b", re.I)
_FORGET = re.compile(rf"{_VERB.pattern}(?: about\b)?\s*(?P<what>.*)", re.I | re.S)
_TAKE_OFF = re.compile(
    r"(?:take|strike|cross|scratch|leave|get) (?P<what>.+?) (?:off|out|from)(?: of)?(?: (?:your|the|my) "
    r"(?:list|notes?|memory|memories|files?|records?|profile))?(?:[,;.:] .*)?",
    re.I | re.S,
)
"""Said of a list or of notes that are the assistant's."""
_LISTED = re.compile(r"\b(?:off|out|from)(?: of)? (?:your|the|my) (?:list|notes?|memory|memories|files?|records?|profile)\b", re.I)
_LONGEST = 300
"""Characters of an instruction."""
_ALL = re.compile(
    r"(?:all|everything|it all)?(?: (?:of )?(?:the|my|your|these|those|them)? ?(?:memories|memory|facts|data|information)?)?"
    r"(?: ?(?:that )?you (?:know|remember|have|stored|saved)(?: (?:about|on|of) me)?| ?(?:about|on) me)?",
    re.I,
)
_LAST = re.compile(
    r"(?:that|this|what i (?:just )?(?:said|told you|wrote)|the last (?:thing|one|message)(?: i (?:said|told you))?|"
    r"my last message)(?: please)?",
    re.I,
)
_EVERYTHING = re.compile(
    r"(?:everything|anything|all|whatever|what)(?: that)?(?: you(?: have| know| remember| stored| saved| have "
    r"stored)?(?: stored| saved)?)?(?: on| about) (?P<subjects>(?!me\b).+?)[?.! ]*",
    re.I,
)
_COLLECTIVES = {
    "boys": re.compile(r"\b(?:step|grand)?sons?\b|\bboys?\b|\bbrothers\b", re.I),
    "girls": re.compile(r"\b(?:step|grand)?daughters?\b|\bgirls?\b|\bsisters\b", re.I),
    "kids": re.compile(r"\b(?:step|grand)?(?:sons?|daughters?|child(?:ren)?|kids?)\b", re.I),
    "children": re.compile(r"\b(?:step|grand)?(?:sons?|daughters?|child(?:ren)?|kids?)\b", re.I),
    "ex": re.compile(r"\bex(?:-\w+)?\b", re.I),
    "parents": re.compile(r"\b(?:mother|father|mum|mom|dad|parents?)\b", re.I),
    "pets": re.compile(r"\b(?:dog|cat|pet|rabbit|horse|bird|hamster|tortoise|fish)s?\b", re.I),
}
_OWN = re.compile(r"\b(?:my|mine|i|i'm|me|myself)\b", re.I)
_ABOUT = re.compile(
    r"^(?:that|about|the (?:fact|memory|memories|entry|part|thing|one)(?: (?:that|about|of|on|with))?|everything|"
    r"anything|all|memories|facts|"
    r"what (?:i (?:said|told you)|you know)(?: about)?|what)\s+",
    re.I,
)


def instruction(text: str) -> str | None:
    """What is to be forgotten, in the words of the instruction; None when it asks for something else."""
    if len(text) > _LONGEST or not (_VERB.search(text) or _LISTED.search(text)):
        return None
    plain = POLITE.sub("", _without_thanks(text))
    match = _FORGET.fullmatch(plain) or (_TAKE_OFF.fullmatch(plain) if _LISTED.search(plain) else None)
    return re.split(r",\s+(?:I|I am|my|we|it|that|he|she|they|this)\b", match["what"])[0].strip() if match else None


def _without_thanks(text: str) -> str:
    return re.sub(r"(?:[ ,]+(?:please|thanks|thank you|ok|okay))*[ .!?]*$", "", written_out(text.strip()), flags=re.I)


def meant(what: str, today: str) -> Meant:
    """The statements that an instruction points at."""
    if what and _ALL.fullmatch(what):
        return lambda _: True
    target = what
    for _ in range(3):
        target = _ABOUT.sub("", target)
    stated = facts(target, today)
    if stated:
        return _same_as(stated)
    return lambda part: bool(target) and _points_at(target, part)


def in_chat(conversation: Sequence[Turn], today: str) -> list[Meant]:
    """What the last turn asks to forget. Only what it says of the user: "delete the last paragraph" is about a text."""
    pieces = split(readable(conversation[-1].content))
    found: list[Meant] = []
    for position, piece in enumerate(pieces):
        what = instruction(piece)
        if what is None:
            continue
        if _LAST.fullmatch(what):
            found.append(_same_as(_last_said(conversation, " ".join(pieces[:position]), today)))
        elif about := _EVERYTHING.fullmatch(what):
            found += [_about(subject) for subject in re.split(r",? (?:and|or) (?:about )?|, (?:about )?", about["subjects"]) if subject]
        elif _OWN.search(what) or _LISTED.search(piece):
            found.append(meant(what, today))
    return found


def _about(subject: str) -> Meant:
    """What names it, or speaks of those whom it calls "the boys", "the family"."""
    plain = re.sub(r"^(?:the|my|our) ", "", subject.strip(" .?!"), flags=re.I)
    members = _COLLECTIVES.get(plain.lower())
    wanted = content_terms(plain)

    def points(part: Part) -> bool:
        text = part if isinstance(part, str) else part.memory
        return bool(members and members.search(text)) or (bool(wanted) and wanted <= content_terms(text))

    return points


def _last_said(conversation: Sequence[Turn], before: str, today: str) -> list[Fact]:
    earlier = [turn.content for turn in conversation[:-1] if turn.role == "user"]
    return facts(before, today) or (facts(earlier[-1], today) if earlier else [])


def _same_as(stated: list[Fact]) -> Meant:
    return lambda part: isinstance(part, Fact) and any(item.says_same(part) for item in stated)


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
        return "health" not in part.topics and not kinds.isdisjoint(categories(f"{part.key} {part.value}"))
    return part.relation.name in relations_of(target) and specific_terms(target) <= content_terms(f"{part.key} {part.value}")
