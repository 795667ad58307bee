"""What a run is to be, from what was typed: its cases, its variants, its models."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

import typer

from evals.cases.case import Case
from evals.cases.sources import read_source
from evals.extraction.variants import Variant, model_of
from evals.runs.errors import RunError
from evals.runs.record import VariantRecord
from memlib.errors import InstructionsError
from memlib.memory.versions import InstructionLibrary, built_in, resolve

STARTER = ("train", "validation")
HOLDOUT = "holdout"


@dataclass(frozen=True)
class Given:
    """What is to be run."""

    cases: list[Case]
    source: str
    """Where they are from, in words."""
    troubles: list[str]
    """What was left out, and why."""


def load_cases(paths: Sequence[Path], *, holdout: bool, tags: Iterable[str], skip_invalid: bool) -> Given:
    """The reviewed cases with one of the tags; those of the hold-out split only when it is asked for."""
    cases: dict[str, Case] = {}
    troubles: list[str] = []
    for path in paths or _starter(holdout=holdout):
        read = read_source(path, skip_invalid=skip_invalid)
        troubles += [f"{path}: {problem}" for problem in read.problems]
        for case in read.cases:
            if case.id in cases:
                raise RunError(f"{path}: the id {case.id!r} is in another of the files too: ids must be unique in a run")
            cases[case.id] = case
    wanted = set(tags)
    kept = [case for case in cases.values() if case.reviewed and (not wanted or wanted & set(case.tags))]
    held_out = [case for case in kept if case.split == HOLDOUT]
    if held_out and not holdout:
        kept = [case for case in kept if case.split != HOLDOUT]
        troubles.append(f"{len(held_out)} cases of the hold-out split are left out; --holdout looks at them")
    if not kept:
        raise RunError("no case is left to run: " + ("; ".join(troubles) or "none is reviewed, or none has one of the tags"))
    source = ", ".join(path.name for path in paths) or "the starter set"
    return Given(kept, source, troubles)


def _starter(*, holdout: bool) -> list[Path]:
    with as_file(files("evals").joinpath("data", "starter")) as folder:
        return [folder / f"{split}.jsonl" for split in ((HOLDOUT,) if holdout else STARTER)]


def load_variants(texts: Sequence[str], models: Sequence[str]) -> list[VariantRecord]:
    """Each of the instructions with each of the models."""
    chosen = [_instructions(text) for text in texts] or [_default()]
    asked: Sequence[str | None] = models or [None]
    variants = [
        Variant(name if len(asked) == 1 else f"{name}@{model}", instructions, model) for name, instructions in chosen for model in asked
    ]
    names = [variant.name for variant in variants]
    if len(set(names)) < len(names):
        raise typer.BadParameter(f"each variant needs a name of its own; there are {', '.join(names)}", param_hint="--variant")
    return [
        VariantRecord(
            name=each.name,
            instructions=each.instructions,
            text=each.text,
            hash=each.hash,
            model=each.model,
            model_id=model_of(each.model).id,
        )
        for each in variants
    ]


def _instructions(text: str) -> tuple[str, str | None]:
    """From "name=file.md", or the name or hash of kept instructions. None stands for the default, whatever that is later."""
    name, has_file, wanted = text.partition("=")
    if has_file and not (name.strip() and wanted.strip()):
        raise typer.BadParameter(f"{text!r} must be a name, = and a file of instructions", param_hint="--variant")
    try:
        version = resolve(wanted if has_file else text)
    except InstructionsError as error:
        raise typer.BadParameter(f"{error}; a variant is name=file.md, or a name from the library", param_hint="--variant") from error
    return name.strip(), None if version == built_in() else version.text


def _default() -> tuple[str, str | None]:
    version = InstructionLibrary().default()
    return version.name, None if version == built_in() else version.text
