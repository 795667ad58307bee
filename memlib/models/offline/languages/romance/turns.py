"""What the tables of a language say of turns of talk: idioms, changes, styles and short answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Saying:
    """What is said by an idiom: a pattern with named groups, and the memory with their names in braces."""

    relation: str
    topics: tuple[str, ...]
    pattern: str
    told: str
    single: bool = False


@dataclass(frozen=True)
class Step:
    """What carries a memory on: from one year of a course to the next, from a friend to a husband."""

    said: str
    """Pattern of the message; its groups, and those of `known`, are the names in braces of `told`."""
    known: str
    """Pattern of what the memory says."""
    told: str
    """What it says then."""


@dataclass(frozen=True)
class Changes:
    """How a language corrects, ends and asks to forget."""

    instead: tuple[str, ...]
    """Patterns with the groups `old` and `new`."""
    over: tuple[str, ...]
    """Patterns of clauses with the group `what`."""
    forget: tuple[str, ...]
    """Patterns of sentences with the group `what`."""
    switched: str
    """Pattern that tells that something took the place of what is over, in words that are not read."""
    forget_that: str
    """Pattern that asks to forget what was just said."""
    died: str
    """Pattern of the verbs of dying, and how it is told, of him and of her."""
    died_told: tuple[str, str]
    steps: tuple[Step, ...]
    spelled: str
    """Pattern that tells that a name is written otherwise."""


@dataclass(frozen=True)
class Style:
    """How a language asks for answers of a kind."""

    address: tuple[tuple[str, str], ...]
    """Patterns of how the user wants to be addressed, and the memory, with the names of groups in braces."""
    wants: str
    """The words for "wants ", in every memory of a style."""
    lasting: str
    """Pattern of "from now on"."""
    answering: str
    """Pattern of the verbs and nouns of answering."""
    never: str
    """Pattern of "do not use"."""
    without: str
    manner: str
    """Pattern of one manner: in English, without emojis."""
    answers: str
    """The noun of which a manner is told."""
    adjectives: Mapping[str, str]
    """What is said of an adverb, as that noun's adjective."""


@dataclass(frozen=True)
class Spoken:
    """How well a language is spoken."""

    told: str
    """The verb."""
    levels: str
    """Pattern of what stands behind the name of a language."""
    none: str
    """Pattern of what says that it is not spoken."""


@dataclass(frozen=True)
class Answers:
    """How short answers go on from a question."""

    asked: tuple[tuple[str, str], ...]
    """Patterns of questions, and what the answer states, with {} for its words."""
    yes: str
    no: str
    none: str
    """Pattern of "neither"."""
    studying: str
    """Pattern of a question about what one studies."""
    year: str
    """Pattern of the year of a course."""
    in_year: str
    """What states both, with their names in braces."""
    polar: str
    """Pattern of a question to be answered with yes or no; its groups are `verb` and `rest`."""
    you: str
    """The ending that makes a verb's third person one of "you"."""
