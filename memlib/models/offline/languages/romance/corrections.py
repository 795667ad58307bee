"""Which memories a message puts right or carries on: one value in the place of another, all else as it was."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from memlib.claims import content_terms
from memlib.models.offline.languages.romance.cutting import drawn_in
from memlib.models.offline.languages.romance.grammar import Romance
from memlib.models.offline.languages.romance.openings import expanded
from memlib.models.offline.languages.romance.people import article_of, named_kin
from memlib.models.tasks import Listed
from memlib.text import fold

_ALIKE = 0.75
"""From which on two names are spellings of one."""


def corrected_in(sentences: Sequence[str], existing: Sequence[Listed], language: Romance) -> dict[int, str]:
    """The new texts of the memories, by handle, in which one value is put in the place of another."""
    found: dict[int, str] = {}
    for sentence in (*sentences, " ".join(sentences)):
        for listed in existing:
            for old, new in _pairs(sentence, language):
                if listed.handle not in found and (text := _replaced(listed.memory, old, new)):
                    found[listed.handle] = text
            text = next(
                (text for change in (_respelled, _died, _carried_on) if (text := change(sentence, listed.memory, language))), ""
            )
            if listed.handle not in found and text:
                found[listed.handle] = text
    return found


def _pairs(sentence: str, language: Romance) -> Iterator[tuple[str, str]]:
    """What is denied and what is said in its place, in every length of words that they may have."""
    for pattern in language.changes.instead:
        for match in re.finditer(pattern, sentence, re.I):
            old, new = match["old"].split(), match["new"].split()
            for size in range(len(old), 0, -1):
                yield from ((" ".join(old[:size]), " ".join(new[start:])) for start in range(len(new)))


def _replaced(memory: str, old: str, new: str) -> str:
    """With the new value where the memory has the old; empty where it has not, or where the two are of different kinds."""
    found = re.search(rf"(?<![\w-]){re.escape(old)}(?![\w-])", memory, re.I)
    if found is None or len(old) < 2 or re.search(rf"(?<![\w-]){re.escape(new)}(?![\w-])", memory, re.I):
        return ""
    alike = found[0][0].isupper() == new[0].isupper() and found[0][0].isdigit() == new[0].isdigit()
    return f"{memory[: found.start()]}{new}{memory[found.end() :]}" if alike and content_terms(new) else ""


def _respelled(sentence: str, memory: str, language: Romance) -> str:
    """The name as it is written: Christian, not Cristian."""
    if not re.search(language.changes.spelled, sentence, re.I):
        return ""
    names = r"(?<![\w-])[A-ZÀ-Þ][\w'-]{2,}"
    for name in re.findall(names, sentence):
        for known in re.findall(names, memory.removeprefix(language.user)):
            if known != name and SequenceMatcher(None, fold(known), fold(name)).ratio() >= _ALIKE:
                return memory.replace(known, name)
    return ""


def _died(sentence: str, memory: str, language: Romance) -> str:
    """What is left to know of somebody of whom the memory tells."""
    match = re.search(
        rf"{named_kin(language)}(?:{language.changes.died})(?: (?:{language.moment}))?(?P<aged> (?:con|com|a) \d+ {language.patterns['years']})?",
        sentence,
        re.I,
    )
    if match is None or not re.search(rf"\b{match['kin']}\b", memory, re.I) or (match["name"] and match["name"] not in memory):
        return ""
    article = article_of(match["kin"].lower(), language)
    name = f", {match['name']}," if match["name"] else ""
    verb = language.changes.died_told[article in {"La", "A"}]
    return f"{article} {match['kin'].lower()} {language.of_user}{name} {verb}{match['aged'] or ''}"


def _carried_on(sentence: str, memory: str, language: Romance) -> str:
    """The memory after a step that the message tells of: the next year of a course, another post, a wedding."""
    for step in language.changes.steps:
        match = re.search(expanded(step.said, language), drawn_in(sentence), re.I)
        if match and (old := re.search(expanded(step.known, language), memory)):
            values = {name: value or "" for name, value in {**old.groupdict(), **match.groupdict()}.items()}
            values["new"] = re.sub(language.gendered, r"\g<stem>o", values.get("new", ""), flags=re.I)
            text = f"{memory[: old.start()]}{step.told.format(**values)}{memory[old.end() :]}"
            return text.strip() if text.strip() != memory else ""
    return ""
