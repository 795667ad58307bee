"""What a run is to be, as the address says it: the cases, the variants, and how they are run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from evals.cases.case import Case
from evals.cases.choice import HOLDOUT, Choice
from evals.cases.library import STARTER, CaseLibrary
from evals.cases.shelf import Shelf
from evals.extraction.variants import Variant
from evals.running import record_variant
from evals.runs.record import VariantRecord, hash_cases
from memlib.memory.versions import InstructionLibrary, InstructionVersion, built_in
from pages.shared import address

DEFAULT_MODEL = "default"
"""Stands in the address for the model that the environment names."""
MAX_REPEATS = 20
MAX_CONCURRENCY = 64


@dataclass(frozen=True)
class Plan:
    """By the address."""

    file: str = STARTER
    splits: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    holdout: bool = False
    """Whether the hold-out split is run, and nothing else."""
    variants: tuple[str, ...] = ()
    """Hashes of instructions."""
    models: tuple[str, ...] = (DEFAULT_MODEL,)
    repeats: int = 1
    concurrency: int = 8
    cached: bool = True

    def cases(self, shelf: Shelf) -> Chosen:
        """Only cases that were reviewed."""
        splits = (HOLDOUT,) if self.holdout else self.splits
        return _chosen(shelf, Choice(splits=splits, tags=self.tags, reviewed=True), holdout=self.holdout)

    @property
    def source(self) -> str:
        """Where the cases are from, for people."""
        return "the starter set" if self.file == STARTER else self.file


@dataclass(frozen=True)
class Chosen:
    """The cases of a run."""

    cases: tuple[Case, ...]
    hash: str


@lru_cache(maxsize=8)
def _chosen(shelf: Shelf, choice: Choice, *, holdout: bool) -> Chosen:
    cases = tuple(choice.of(shelf.cases if holdout else shelf.open))
    return Chosen(cases, hash_cases(cases))


def read(library: InstructionLibrary) -> Plan:
    return Plan(
        file=address.one("file", STARTER) or STARTER,
        splits=address.every("split"),
        tags=address.every("tag"),
        holdout=bool(address.one("holdout")),
        variants=address.every("variant") or (library.default().hash,),
        models=address.every("model") or (DEFAULT_MODEL,),
        repeats=min(address.number("repeats"), MAX_REPEATS),
        concurrency=min(address.number("concurrency", 8), MAX_CONCURRENCY),
        cached=not address.one("nocache"),
    )


def shelf_of(plan: Plan, library: CaseLibrary) -> Shelf:
    """A `CasesRefused` when the file is not there or cannot be read."""
    return library.read(library.source(plan.file))


def variants_of(plan: Plan, versions: Sequence[InstructionVersion]) -> list[VariantRecord]:
    """Each of the instructions with each of the models; a `ValueError` when a model cannot be had."""
    chosen = [version for version in versions if version.hash in plan.variants]
    twice = {name for name, count in Counter(version.name for version in chosen).items() if count > 1}
    return [
        record_variant(
            Variant(
                (f"{version.name} {version.hash}" if version.name in twice else version.name)
                + ("" if len(plan.models) == 1 else f"@{model}"),
                None if version == built_in() else version.text,
                None if model == DEFAULT_MODEL else model,
            )
        )
        for version in chosen
        for model in plan.models
    ]
