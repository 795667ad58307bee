"""A run's results for other programs: JSON of all figures, CSV by case, JUnit XML by case."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from io import StringIO

from junitparser import Error, Failure, JUnitXml, TestCase, TestSuite

from evals.cases.case import Case
from evals.metrics.extraction import METRICS
from evals.metrics.tally import matrix
from evals.report.gates import Verdict
from evals.report.summary import SUMMARIES, Summary
from evals.runs.record import Key, Result
from evals.scores import CaseScore

CSV_FIELDS = (
    *("case_id", "variant", "repeat", "language", "tags", "error", "strict_f1", "strict_precision", "recall", "final_state_correct"),
    *("leaks", "expected", "got", "labels", "calls", "input_tokens", "output_tokens", "seconds"),
)


def as_json(summary: Summary) -> str:
    return SUMMARIES.dump_json(summary, indent=2).decode() + "\n"


def as_csv(results: Mapping[Key, Result], cases: Mapping[str, Case]) -> str:
    """A line a result. A cell that a spreadsheet would take for a formula begins with an apostrophe."""
    file = StringIO()
    writer = csv.DictWriter(file, CSV_FIELDS, lineterminator="\n")
    writer.writeheader()
    for result in results.values():
        row = _row(result, cases[result.case_id])
        writer.writerow({name: _harmless(value) for name, value in row.items()})
    return file.getvalue()


def _row(result: Result, case: Case) -> dict[str, object]:
    score, outcome = result.score, result.outcome
    values: dict[str, object] = {
        "case_id": case.id,
        "variant": result.variant,
        "repeat": result.repeat,
        "language": case.language,
        "tags": " ".join(case.tags),
        "error": outcome.error or "",
        "expected": " | ".join(f"{each.op}: {each.memory or each.memory_id}" for each in case.expected),
        "got": " | ".join(f"{each.op}: {each.memory or each.before}" for each in outcome.operations),
        "calls": outcome.calls,
        "input_tokens": outcome.input_tokens,
        "output_tokens": outcome.output_tokens,
        "seconds": round(outcome.seconds, 6),
    }
    if score is not None:
        values |= {name: _of_case(score, name) for name in ("strict_f1", "strict_precision", "recall")}
        values |= {"final_state_correct": score.final_state_correct, "leaks": len(score.leaks)}
        values["labels"] = " ".join(each.label for each in score.extracted)
    return values


def _of_case(score: CaseScore, name: str) -> float | str:
    """Empty where the case cannot tell."""
    value = float(METRICS[name].sums(matrix([score]))[0])
    return "" if value != value else round(value, 6)


def _harmless(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value


def as_junit(results: Mapping[Key, Result], verdict: Verdict) -> str:
    """A suite a variant, a test a result, which passes when all was captured and nothing else; and a suite of the gates."""
    report = JUnitXml("memlib evals")
    for variant in dict.fromkeys(result.variant for result in results.values()):
        suite = TestSuite(variant)
        suite.add_testcases([_test(result) for result in results.values() if result.variant == variant])
        report.add_testsuite(suite)
    report.add_testsuite(_gates(verdict))
    report.update_statistics()  # type: ignore[no-untyped-call]
    return str(report.tostring().decode())  # type: ignore[no-untyped-call]


def _test(result: Result) -> TestCase:
    name = result.case_id + (f" (repeat {result.repeat + 1})" if result.repeat else "")
    test = TestCase(_printable(name), classname=_printable(result.variant), time=round(result.outcome.seconds, 3))
    if result.score is None:
        test.result = [Error(_printable(result.outcome.error or "not graded"), type_="error")]
    elif faults := list(_faults(result.score)):
        test.result = [Failure(_printable("; ".join(faults)), type_="failure")]
    return test


def _faults(score: CaseScore) -> Iterator[str]:
    if score.leaks:
        yield f"{len(score.leaks)} values were stored that may not be"
    yield from (f"expected change {gold.gold + 1} ({gold.op}): {gold.reason}" for gold in score.golds if gold.score < 2)
    yield from (f"{each.label}: {each.memory or each.op}: {each.reason}" for each in score.extracted if each.label != "matched")


def _gates(verdict: Verdict) -> TestSuite:
    suite = TestSuite("gates")
    for failure in verdict.failures or ("all gates",):
        test = TestCase(_printable(failure), classname="gates")
        if verdict.failures:
            test.result = [Failure(_printable(failure), type_="gate")]
        suite.add_testcase(test)
    return suite


def _printable(text: str) -> str:
    """XML takes no control characters."""
    return "".join(character if character.isprintable() else " " for character in text)
