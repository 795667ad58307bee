"""What a person decided of an extracted memory, in place of the matcher; the files of a run keep it, and figures follow."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pydantic import BaseModel, ConfigDict, ValidationError

from evals.runs.errors import RunError
from evals.runs.folder import OVERRIDES, RunFolder, replace_file
from evals.runs.record import Key, Result
from evals.scores import CaseScore, ExtractedScore, GoldScore, Label

_REASON = "decided by a person"


class Override(BaseModel):
    """One decision."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    case_id: str
    variant: str
    repeat: int = 0
    extracted: int
    label: Label
    gold: int | None = None
    """The gold fact that it stands for; required for `matched`."""


def read_overrides(run: RunFolder) -> list[Override]:
    path = run.path / OVERRIDES
    if not path.exists():
        return []
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise RunError(f"{path} cannot be read ({error}): mend it, or delete it with all that people decided") from error
    found = []
    for number, line in enumerate(lines, start=1):
        if not line:
            continue
        try:
            found.append(Override.model_validate_json(line))
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
            raise RunError(f"line {number} of {path}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    return found


def add_override(run: RunFolder, override: Override) -> None:
    """The last decision of an extracted memory is the one that holds."""
    try:
        with (run.path / OVERRIDES).open("a", encoding="utf-8") as file:
            file.write(override.model_dump_json() + "\n")
    except OSError as error:
        raise RunError(f"{run.path} cannot be written ({error.strerror}): nothing was changed") from error


def withdraw_override(run: RunFolder, case_id: str, variant: str, repeat: int, extracted: int) -> None:
    """Let the matcher's judgement hold again."""
    where = (case_id, variant, repeat, extracted)
    kept = [each for each in read_overrides(run) if (each.case_id, each.variant, each.repeat, each.extracted) != where]
    try:
        replace_file(run.path / OVERRIDES, "".join(f"{each.model_dump_json()}\n" for each in kept))
    except OSError as error:
        raise RunError(f"{run.path} cannot be written ({error.strerror}): nothing was changed") from error


def overridden(results: dict[Key, Result], overrides: Iterable[Override]) -> dict[Key, Result]:
    """The results with the decisions in them."""
    decisions = by_result(overrides)
    return {key: decided(result, decisions.get(key, ())) for key, result in results.items()}


def by_result(overrides: Iterable[Override]) -> dict[Key, list[Override]]:
    found: dict[Key, list[Override]] = {}
    for override in overrides:
        found.setdefault((override.case_id, override.variant, override.repeat), []).append(override)
    return found


def decided(result: Result, overrides: Iterable[Override]) -> Result:
    """The result with the decisions of it in it."""
    score = result.score
    for override in overrides:
        score = score and decide(score, override)
    return result if score is result.score else replace(result, score=score)


def decide(score: CaseScore, override: Override) -> CaseScore:
    """The score with one memory's label as a person says. A fact has one memory: the one that had it before becomes a duplicate."""
    matched = override.label == "matched"
    extracted = tuple(_relabelled(each, override, matched) for each in score.extracted)
    had = {each.gold for each in score.extracted if each.extracted == override.extracted and each.label == "matched"}
    golds = tuple(_regiven(gold, override, matched, had=gold.gold in had) for gold in score.golds)
    right = all(gold.score == 2 for gold in golds) and all(each.label == "matched" for each in extracted)
    return replace(score, extracted=extracted, golds=golds, final_state_correct=right)


def _relabelled(each: ExtractedScore, override: Override, matched: bool) -> ExtractedScore:
    if each.extracted == override.extracted:
        return replace(each, label=override.label, gold=override.gold, score=2 if matched else 0, reason=_REASON)
    if matched and each.label == "matched" and each.gold == override.gold and each.op != "delete":
        return replace(each, label="duplicate", reason=_REASON)
    return each


def _regiven(gold: GoldScore, override: Override, matched: bool, *, had: bool) -> GoldScore:
    if matched and gold.gold == override.gold:
        return replace(gold, score=2, extracted=override.extracted, reason=_REASON, update_result=gold.update_result and "correct")
    if had or gold.extracted == override.extracted:
        return replace(gold, score=0, extracted=None, reason=_REASON, update_result=gold.update_result and "omitted")
    return gold
