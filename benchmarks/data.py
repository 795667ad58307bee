"""Memories to fill stores with: of realistic length, none twice, and the same in every run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

FIRST_SECOND = 1_700_000_000
_SUBJECTS = ("User", "User's sister", "User's colleague Maria", "User's neighbour", "User's oldest friend", "User's manager")
_VERBS = ("likes", "often talks about", "is learning about", "wants to read more on", "has stopped worrying about", "is writing about")
_THINGS = (
    "gardening",
    "old maps",
    "jazz",
    "the history of Rome",
    "sourdough",
    "sailing",
    "chess",
    "graph theory",
    "watercolours",
    "beekeeping",
)
_CIRCUMSTANCES = (
    "since moving to the coast",
    "because of a book that a friend gave away",
    "mostly at weekends when the house is quiet",
    "and would like to meet others who do",
    "although there is little time for it between work and the children",
    "and keeps notes on it in a small blue notebook",
)
_TOPICS = ("hobbies", "family", "work", "travel", "reading", "health")


@dataclass(frozen=True)
class Sample:
    """A memory before any store has it."""

    memory_id: str
    memory: str
    topics: list[str]
    updated_at: int
    """Unix seconds, UTC; rises from one sample to the next."""


def samples(count: int, name: str) -> Iterator[Sample]:
    """`count` memories of 12 to 22 words; their ids and texts hold the name and so differ from those of other names."""
    random = Random(name)
    for number in range(count):
        words = [random.choice(part) for part in (_SUBJECTS, _VERBS, _THINGS, _CIRCUMSTANCES)]
        text = f"{' '.join(words)}, as noted in conversation {number} of {name}."
        yield Sample(f"{name}-{number}", text, random.sample(_TOPICS, random.randint(1, 3)), FIRST_SECOND + number)
