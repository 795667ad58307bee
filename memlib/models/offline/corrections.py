"""What the user puts right in a memory without saying it all again: "Aldi, not Lidl" where Lidl is remembered."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from memlib.models.offline.predicates import undated
from memlib.models.offline.sentences import sentences
from memlib.models.offline.wording import written_out
from memlib.models.offline.words import NO_VALUES
from memlib.models.tasks import Listed
from memlib.text import fold, terms

_VALUE = r"[\w'’&.-]+(?: [\w'’&.-]+){0,3}"
_FILLER = r"(?:actually|really|anymore|any more|now|though|exactly|sorry)"
_OPENING = re.compile(
    r"^(?:(?:no|nope|actually|sorry|oops|wait|well|and|but|so|hey|oh|correction|i meant|i mean|it is|its|it's|they "
    r"are|they're|he is|he's|she is|she's|"
    r"that is|that's|that should be|should be|make that|in|at|on|is|a|an|the|to|of|with|from|for|now|just|called|"
    r"named|i said|i am|i'm)\b[ ,:]*)+",
    re.I,
)
_INSTEAD = (
    re.compile(rf"(?P<new>{_VALUE}),? (?:and )?not (?:(?:in|at|on|a|an|the|to|from|with) )?(?P<old>{_VALUE})", re.I),
    re.compile(
        rf"\bnot (?:(?:in|at|on|a|an|the|to|from|with) )?(?P<old>{_VALUE}?)(?: {_FILLER})*(?:,| -+| –|;|:) ?(?:but |"
        rf"(?:[\w' ]{{2,20}} (?:says|said|thinks) )?(?:it is|it's|its) |rather |just |more like )?(?P<new>{_VALUE})",
        re.I,
    ),
    re.compile(rf"(?P<new>{_VALUE}) (?:instead of|rather than) (?P<old>{_VALUE})", re.I),
    re.compile(rf"\b(?:moved|moving|changed|switched|went|gone|renamed|swapped|"
               rf"pushed)\b.{{0,30}}? from (?P<old>{_VALUE}?) to (?P<new>{_VALUE})", re.I),
)  # fmt: skip
_VERBAL = re.compile(
    r"^(?:i|we|you|he|she|they|it|there|please|do|don't|let's)\b|\b(?:do|does|did|is|are|am|was|were|can|could|will|would|has|have|"
    r"had|should|must|may|might)$|\b(?:says?|said|thinks?|told|it's|that's|never|always|been)\b",
    re.I,
)
_MOVED = re.compile(
    r"\b(?:moved|changed|switched|rescheduled|rebooked|shifted|postponed|pushed|brought forward|bumped|rearranged)\b.*? (?:to|for|"
    r"till|until) (?P<new>.+)",
    re.I,
)
_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?)"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_KINDS = tuple(re.compile(rf"\b(?:{kind})\b", re.I) for kind in (
    _DAY, rf"\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|"
    rf"th)?", _MONTH, r"\d{1,2}(?::\d\d)? ?(?:am|pm)|\d{1,2}:\d\d",
))  # fmt: skip
"""Values that one value of the same kind takes the place of."""


_ASKING = re.compile(r"(?:what|which|who|where|when|why|how|any|can|could|should)\b", re.I)


def corrected(message: str, existing: Sequence[Listed]) -> dict[int, str]:
    """The new texts of the memories, by handle, that the message puts right."""
    found: dict[int, str] = {}
    for sentence in sentences(message):
        text = written_out(sentence)
        for old, new in _pairs(text):
            for listed in existing:
                replaced = _replaced(listed.memory, old, new)
                if replaced and listed.handle not in found:
                    found[listed.handle] = replaced
        for listed in existing:
            if listed.handle not in found and (replaced := _moved(text, listed.memory)):
                found[listed.handle] = replaced
    return found


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """What is denied and what is said in its place, in every length of words that they may have."""
    for pattern in _INSTEAD:
        for match in pattern.finditer(text):
            new = undated(_OPENING.sub("", match["new"])).strip(" .,'")
            if _VERBAL.search(new) or _ASKING.match(new):
                continue
            old = match["old"].strip(" .,'").split()
            yield from ((" ".join(old[:size]), new) for size in range(len(old), 0, -1) if new)


def _replaced(memory: str, old: str, new: str) -> str | None:
    """The memory with the new value in the place of the old; None when it does not say the old, or says the new."""
    if len(old) < 2 or {fold(old), fold(new)} & NO_VALUES or _says(memory, new):
        return None
    found = re.search(rf"(?<![\w'-]){re.escape(old)}(?![\w'-])", memory, re.I)
    alike = found and _alike(found[0], new)
    return f"{memory[: found.start()]}{new}{memory[found.end() :]}" if found and alike else None


def _alike(old: str, new: str) -> bool:
    """Whether one may stand where the other stood: names for names, numbers for numbers."""
    return (old[:1].isupper() <= (new[:1].isupper() or new[:1].isdigit() or new.islower())) and (
        old[:1].isdigit() == new[:1].isdigit() and len(new.split()) <= len(old.split()) + 2
    )


def _says(memory: str, value: str) -> bool:
    return frozenset(terms(value)) <= frozenset(terms(memory))


def _moved(text: str, memory: str) -> str | None:
    """ "They moved my class to Fridays" where a class on Mondays is remembered."""
    moved = _MOVED.search(text)
    if moved is None:
        return None
    anew = moved[0].lower().startswith("rebook") and re.search(r"\b(?:test|exam|appointment|flight|trip|operation|surgery)\b", memory)
    about = anew or {term for term in terms(text[: moved.start("new")]) if len(term) > 3} & set(terms(memory))
    for kind in _KINDS:
        old, new = kind.findall(memory), kind.search(moved["new"])
        if new and len(old) == 1 and about and fold(old[0]) != fold(new[0]):
            return kind.sub(_in_case(old[0], new[0]), memory)
    return None


def _in_case(old: str, new: str) -> str:
    plural = new if old[-1:] != "s" or new.endswith("s") or not re.fullmatch(_DAY, new, re.I) else f"{new}s"
    return plural[:1].upper() + plural[1:] if old[:1].isupper() else plural
