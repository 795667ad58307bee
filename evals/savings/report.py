"""A run of savings as tables, Markdown, CSV, JSON and JUnit XML."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO

from junitparser import Error, Failure, JUnitXml, TestCase, TestSuite

from evals.metrics.figures import Figure
from evals.report.gates import Verdict
from evals.report.tables import Rows
from evals.savings.figures import METRICS
from evals.savings.folder import SavingsRecord
from evals.savings.measure import Measured
from evals.savings.summary import SUMMARIES, Beside, SavingsSummary, StrategySummary

CSV_FIELDS = (
    *(
        "user_id",
        "strategy",
        "matched_to",
        "error",
        "tokens_before",
        "tokens_after",
        "memories_before",
        "memories_after",
        "facts",
        "found",
    ),
    *("weight", "weight_found", "lost", "added", "stale", "resurrected", "questions", "right_before", "right_after"),
    *("calls", "input_tokens", "output_tokens", "seconds"),
)
_SHOWN = 20


def tables(summary: SavingsSummary) -> Iterator[Rows]:
    strategies = summary.strategies
    yield Rows(
        f"What is saved and kept, {_sizes(strategies)}; with 95 % intervals", ("strategy", *_titles(_KEPT)), _rows(strategies, _KEPT)
    )
    if any(each.figures["answers_after"].n for each in strategies if each.figures):
        asked = [each for each in strategies if each.figures and each.figures["answers_after"].n]
        count = asked[0].figures["answers_after"].n
        yield Rows(f"Answers to {count:,} questions", ("strategy", *_titles(_ANSWERED)), _rows(asked, _ANSWERED))
    rows = tuple(_beside(strategy, beside) for strategy in strategies for beside in strategy.beside)
    if rows:
        header = ("strategy", "baseline with as many tokens", "its retention", "difference", "95 % interval")
        yield Rows("Retention beside the baselines", header, rows)
    yield Rows(
        "Cost", ("strategy", "calls", "tokens sent", "tokens got", "turns until it pays", "seconds", "failed"), _costs(strategies)
    )


_KEPT = ("saving", "retention", "weighted_retention", "facts_per_100_tokens", "added", "stale", "resurrected")
_ANSWERED = ("answers_before", "answers_after", "answer_change")


def _titles(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(METRICS[name].title for name in names)


def _sizes(strategies: Sequence[StrategySummary]) -> str:
    figures = next((each.figures for each in strategies if each.figures), None)
    if figures is None:
        return "of nothing"
    return f"of {figures['retention'].n:,} facts in {figures['saving'].n:,} tokens of {figures['saving'].clusters:,} users"


def _rows(strategies: Iterable[StrategySummary], names: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    return tuple((each.name, *(figure_text(each.figures.get(name), name) for name in names)) for each in strategies)


def _costs(strategies: Iterable[StrategySummary]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            each.name,
            f"{each.calls:,}",
            f"{each.input_tokens:,}",
            f"{each.output_tokens:,}",
            "never" if each.break_even is None else f"{each.break_even:.1f}",
            f"{each.seconds:.2f}",
            f"{each.failed} of {each.stores}",
        )
        for each in strategies
    )


def figure_text(figure: Figure | None, name: str) -> str:
    """A share with its interval, both in %; a count; facts in 100 tokens."""
    if figure is None or figure.value is None:
        return "could not tell"
    if name in ("added", "stale", "resurrected"):
        return f"{figure.value:.0f}"
    if name == "facts_per_100_tokens":
        return f"{figure.value:.2f}"
    return f"{figure.value:.1%}" + (
        "" if figure.low is None or figure.high is None else f" [{100 * figure.low:.1f}, {100 * figure.high:.1f}]"
    )


def _beside(strategy: StrategySummary, beside: Beside) -> tuple[str, ...]:
    value, spread = beside.difference.value, beside.difference.interval
    return (
        strategy.name,
        beside.baseline,
        "could not tell" if beside.retention is None else f"{beside.retention:.1%}",
        "could not tell" if value is None else f"{value:+.3f}",
        "could not tell" if spread is None else f"{spread.low:+.3f} to {spread.high:+.3f}",
    )


def as_markdown(summary: SavingsSummary, verdict: Verdict, record: SavingsRecord) -> str:
    parts = ["# Token savings", *verdict.lines, *(f"Failed: {failure}" for failure in verdict.failures)]
    parts += [_table(rows) for rows in tables(summary)]
    parts += [lost for strategy in summary.strategies if (lost := _lost(strategy))]
    parts.append(
        f"Run {summary.run}: {record.stores} stores from {record.stores_from} (hash {record.stores_hash}), model {record.model_id}, "
        f"seed {record.seed}, revision {record.revision or 'unknown'}, {record.created_at}. Tokens by o200k_base, one memory a line."
    )
    return "\n\n".join(parts) + "\n"


def _table(rows: Rows) -> str:
    lines = [rows.header, tuple("---" for _ in rows.header), *rows.rows]
    return f"## {rows.title}\n\n" + "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def _lost(strategy: StrategySummary) -> str:
    if not strategy.lost:
        return ""
    more = [f"- and {len(strategy.lost) - _SHOWN:,} more"] if len(strategy.lost) > _SHOWN else []
    lines = [f"- {user}: {fact}" for user, fact in strategy.lost[:_SHOWN]]
    return "\n".join([f"## Facts that {strategy.name} lost\n", *lines, *more])


def as_json(summary: SavingsSummary) -> str:
    return SUMMARIES.dump_json(summary, indent=2).decode() + "\n"


def as_csv(results: Iterable[Measured]) -> str:
    """A line a store and strategy. A cell that a spreadsheet would take for a formula begins with an apostrophe."""
    file = StringIO()
    writer = csv.DictWriter(file, CSV_FIELDS, lineterminator="\n")
    writer.writeheader()
    for result in results:
        row = {name: _cell(getattr(result, name, "")) for name in CSV_FIELDS}
        answers = result.answers
        row |= {"questions": len(answers), "right_before": sum(a.before for a in answers), "right_after": sum(a.after for a in answers)}
        writer.writerow(row)
    return file.getvalue()


def _cell(value: object) -> object:
    text = " | ".join(value) if isinstance(value, tuple) else "" if value is None else value
    return f"'{text}" if isinstance(text, str) and text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def as_junit(results: Iterable[Measured], verdict: Verdict) -> str:
    """A suite a strategy, a test a store, which passes when no fact was lost; and a suite of the gates."""
    report = JUnitXml("memlib evals savings")
    own = [result for result in results if result.matched_to is None]
    for strategy in dict.fromkeys(result.strategy for result in own):
        suite = TestSuite(strategy)
        suite.add_testcases([_test(result) for result in own if result.strategy == strategy])
        report.add_testsuite(suite)
    gates = TestSuite("gates")
    gates.add_testcases([_failed(TestCase(f"gate {number}"), failure) for number, failure in enumerate(verdict.failures, start=1)])
    report.add_testsuite(gates)
    report.update_statistics()  # type: ignore[no-untyped-call]
    return str(report.tostring().decode())  # type: ignore[no-untyped-call]


def _test(result: Measured) -> TestCase:
    test = TestCase(result.user_id, classname=result.strategy, time=round(result.seconds, 3))
    if result.error is not None:
        test.result = [Error(result.error, type_="error")]
        return test
    return _failed(test, f"lost: {'; '.join(result.lost)}") if result.lost else test


def _failed(test: TestCase, why: str) -> TestCase:
    test.result = [Failure(why, type_="failure")]
    return test
