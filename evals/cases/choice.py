"""Narrows cases down: by their words, split, tags, language, and whether they were reviewed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from evals.cases.case import Case
from memlib.text import fold

NO_SPLIT = "none"
"""Stands for the split of a case that is in none."""
HOLDOUT = "holdout"


@dataclass(frozen=True)
class Choice:
    """Which cases are meant. What is empty narrows nothing."""

    text: str = ""
    """Words that must all occur, whatever their case."""
    splits: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    """Any of these."""
    languages: tuple[str, ...] = ()
    reviewed: bool | None = None

    def of(self, cases: Iterable[Case]) -> list[Case]:
        words = fold(self.text).split()
        tags = set(self.tags)
        return [
            case
            for case in cases
            if (not self.splits or split_of(case) in self.splits)
            and (not self.languages or case.language in self.languages)
            and (self.reviewed is None or case.reviewed == self.reviewed)
            and (not tags or not tags.isdisjoint(case.tags))
            and (not words or _has(case, words))
        ]

    @property
    def narrow(self) -> bool:
        return self != Choice()


def split_of(case: Case) -> str:
    return case.split or NO_SPLIT


def locked(case: Case) -> bool:
    """Whether it is of the hold-out split, whose expected changes nobody may see who works on the others."""
    return case.split == HOLDOUT


def _has(case: Case, words: list[str]) -> bool:
    text = fold(searchable(case))
    return all(word in text for word in words)


def searchable(case: Case) -> str:
    parts = [case.id, case.note or "", *(message.content for message in case.messages)]
    parts += [memory.memory for memory in case.existing]
    parts += [expected.memory for expected in case.expected if expected.memory]
    return "\n".join(parts)
