"""Cases, scores and runs for tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from evals.cases.case import Case
from evals.grading import grade
from evals.matching.matcher import Matcher
from evals.runs.folder import RunFolder
from evals.runs.record import Result, VariantRecord, new_record
from evals.scores import CaseScore, ExtractedScore, GoldScore, Label, Operation, Outcome, Score, UpdateResult
from memlib.memory.capture import Policy


def case(name: str = "c1", said: str = "I live in Graz.", /, *expected: str, **fields: Any) -> Case:
    """A case in which the expected memories are to be added."""
    adds = [{"op": "add", "memory": memory} for memory in expected]
    return Case.model_validate({"id": name, "messages": [{"role": "user", "content": said}], "expected": adds} | fields)


def gold(score: Score, importance: float = 1.0, update: UpdateResult | None = None, topics: Sequence[str] = ()) -> GoldScore:
    return GoldScore(0, score, importance, "update" if update else "add", None, 0.5, "by hand", tuple(topics), update)


def got(label: Label, score: Score = 0, of: int | None = None) -> ExtractedScore:
    return ExtractedScore(0, "add", f"a memory that is {label}", label, score, of, 0.5, "by hand")


def scored(case_id: str, golds: Sequence[GoldScore] = (), extracted: Sequence[ExtractedScore] = (), **fields: Any) -> CaseScore:
    """A graded case; facts and memories get their places in the order given."""
    values: dict[str, Any] = {
        "case_id": case_id,
        "cluster": case_id,
        "language": "en",
        "tags": (),
        "golds": tuple(GoldScore(**{**vars(each), "gold": place}) for place, each in enumerate(golds)),
        "extracted": tuple(ExtractedScore(**{**vars(each), "extracted": place}) for place, each in enumerate(extracted)),
        "operations": (),
        "final_state_correct": False,
        "leaks": (),
        "nothing_expected": not golds,
    }
    return CaseScore(**(values | fields))


def variant(name: str = "default", instructions: str | None = None, model: str | None = "offline") -> VariantRecord:
    policy = Policy(instructions=instructions)
    return VariantRecord(
        name=name, instructions=instructions, text=policy.text, hash=policy.hash, model=model, model_id=model or "none"
    )


def run_of(path: Path, cases: Sequence[Case], *variants: VariantRecord, repeats: int = 1) -> RunFolder:
    """A run that has not begun."""
    return RunFolder.create(path, new_record(variants or [variant()], cases, cases_from="a test", repeats=repeats), cases)


def graded_run(path: Path, cases: Sequence[Case], remembered: Mapping[str, Mapping[str, Sequence[str] | None]]) -> RunFolder:
    """A run in which each variant added these memories in each case; None for a model that failed."""
    run = run_of(path, cases, *(variant(name, f"Remember as {name}.") for name in remembered))
    matcher = Matcher()
    with run.appending() as results:
        for name, by_case in remembered.items():
            for each in cases:
                texts = by_case[each.id]
                outcome = outcome_of(texts)
                results.add(Result(each.id, name, 0, outcome, None if texts is None else grade(each, outcome, matcher)))
    return run


def outcome_of(texts: Sequence[str] | None) -> Outcome:
    if texts is None:
        return Outcome((), (), error="the model was away")
    adds = tuple(Operation("add", f"m{place}", text, None) for place, text in enumerate(texts))
    return Outcome(adds, tuple(texts), calls=1, input_tokens=100, output_tokens=10, reply="a reply")
