"""The steps by which a schema comes to its present form, the same for every store that speaks SQL."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from memlib.errors import DatabaseError
from memlib.flow import Flow


@dataclass(frozen=True)
class Migration:
    """One step. Once released it is never changed: another one is put behind it."""

    name: str
    statements: tuple[str, ...]
    work: Callable[[Any], Flow[None]] | None = None
    """What is done with the transaction behind the statements, where these alone cannot do it."""


def pending(migrations: Sequence[Migration], version: int, *, where: object) -> Sequence[Migration]:
    """The steps that a schema of this version still needs. A schema's version is how many steps it has had, 0 before the first."""
    if version > len(migrations):
        raise DatabaseError(
            f"{where} was written by a newer memlib (schema {version}, this one knows {len(migrations)}): update memlib"
        )
    return migrations[version:]
