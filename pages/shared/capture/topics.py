"""The topics that instructions name: a section "Topics" of the text, which is read out of it and written into it.

    ## Topics

    - Capture: allergies, medication
    - Ignore: weather

Other lines of the section, and all other text, stay as they are. Without topics there is no such section. Of several, the
first is written.
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
    named: dict[str, list[str]] = {"capture": [], "ignore": []}
    for title, lines in _parts(text):
        for match in filter(None, map(_LINE.fullmatch, lines if title else [])):
            named[match["list"].lower()] += match["topics"].split(",")
    return _tidy(named["capture"], named["ignore"])


def with_topics(text: str, topics: Topics) -> str:
    """The text with these topics in place of those that it names; the text itself where they are the same."""
    topics = _tidy(topics.capture, topics.ignore)
    if topics == topics_of(text):
        return text
    parts = _parts(text)
    if not any(title for title, _ in parts):
        parts.append(("## Topics", []))
    written = "\n".join(
        f"- {name}: {', '.join(each)}" for name, each in (("Capture", topics.capture), ("Ignore", topics.ignore)) if each
    )
    blocks: list[str] = []
    for title, lines in parts:
        prose = "\n".join(line for line in lines if not (title and _LINE.fullmatch(line))).strip("\n")
        body = [part for part in (prose, written if title else "") if part]
        blocks += [title, *body] if title and body else body
        written = "" if title else written
    return "\n\n".join(blocks)


def moved(topics: Topics, chosen: Iterable[str], into: List) -> Topics:
    """These topics as that list. One that stood in the other list leaves it."""
    chosen = [part for topic in chosen for part in topic.split(",")]
    keys = {_key(topic) for topic in chosen}
    capture, ignore = ([topic for topic in each if _key(topic) not in keys] for each in (topics.capture, topics.ignore))
    return _tidy(chosen, ignore) if into == "capture" else _tidy(capture, chosen)


def _parts(text: str) -> list[tuple[str, list[str]]]:
    """The text in order: sections that name topics, with their heading and lines, and what stands between, with no heading."""
    parts: list[tuple[str, list[str]]] = [("", [])]
    for line in text.split("\n"):
        if _TITLE.fullmatch(line):
            parts.append((line.strip(), []))
        elif parts[-1][0] and _HEADING.match(line):
            parts.append(("", [line]))
        else:
            parts[-1][1].append(line)
    return parts


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
