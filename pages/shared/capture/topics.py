"""The topics that instructions name: a section "Topics" of the text, which can be read out of it and written into it.

    ## Topics

    - Capture: allergies, medication
    - Ignore: weather

Other lines of the section, and all other text, stay as they are. Without topics there is no such section.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

List = Literal["capture", "ignore"]

_HEADING = re.compile(r"#{1,6}\s")
_TITLE = re.compile(r"#{1,6}\s+topics\s*#*\s*", re.IGNORECASE)
_LINE = re.compile(r"\s*[-*+]?\s*(?P<list>capture|ignore)\s*:(?P<topics>.*)", re.IGNORECASE)
_EDGES = " \t.,;"


@dataclass(frozen=True)
class Topics:
    """What to capture and what to ignore, in the order of the text; no topic twice."""

    capture: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


def topics_of(text: str) -> Topics:
    """The topics that the text names; what stands in both lists is to be captured."""
    lines = text.split("\n")
    named: dict[str, list[str]] = {"capture": [], "ignore": []}
    for line in lines[slice(*_section(lines))]:
        if (match := _LINE.fullmatch(line)) is not None:
            named[match["list"].lower()] += match["topics"].split(",")
    return _tidy(named["capture"], named["ignore"])


def with_topics(text: str, topics: Topics) -> str:
    """The text with these topics in place of those that it names; the text itself where they are the same."""
    topics = _tidy(topics.capture, topics.ignore)
    if topics == topics_of(text):
        return text
    lines = text.split("\n")
    start, end = _section(lines)
    rest = [line for line in lines[start + 1 : end] if not _LINE.fullmatch(line)]
    prose = "\n".join(rest).strip("\n")
    written = "\n".join(
        f"- {name}: {', '.join(each)}" for name, each in (("Capture", topics.capture), ("Ignore", topics.ignore)) if each
    )
    title = lines[start].strip() if start < end else "## Topics"
    section = "\n\n".join(part for part in (title, prose, written) if part) if prose or written else ""
    before, after = ("\n".join(part).strip("\n") for part in (lines[:start], lines[end:]))
    return "\n\n".join(part for part in (before, section, after) if part)


def moved(topics: Topics, chosen: Iterable[str], into: List) -> Topics:
    """These topics as that list. One that stood in the other list leaves it."""
    chosen = [part for topic in chosen for part in topic.split(",")]
    keys = {_key(topic) for topic in chosen}
    capture, ignore = ([topic for topic in each if _key(topic) not in keys] for each in (topics.capture, topics.ignore))
    return _tidy(chosen, ignore) if into == "capture" else _tidy(capture, chosen)


def _section(lines: list[str]) -> tuple[int, int]:
    """From its heading to the next one; where there is none, the end."""
    start = next((number for number, line in enumerate(lines) if _TITLE.fullmatch(line)), len(lines))
    end = next((number for number in range(start + 1, len(lines)) if _HEADING.match(lines[number])), len(lines))
    return start, end


def _tidy(capture: Iterable[str], ignore: Iterable[str]) -> Topics:
    """Each topic once, in the first list that has it."""
    first: dict[str, tuple[str, str]] = {}
    for into, names in (("capture", capture), ("ignore", ignore)):
        for name in map(_name, names):
            first.setdefault(_key(name), (into, name))
    first.pop("", None)
    return Topics(*(tuple(name for into, name in first.values() if into == wanted) for wanted in ("capture", "ignore")))


def _name(topic: str) -> str:
    return " ".join(topic.replace(",", " ").split()).strip(_EDGES)


def _key(topic: str) -> str:
    return _name(topic).casefold()
