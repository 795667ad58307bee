"""The one verdict of a run: what the page says first, what the report begins with, and what the exit status is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from evals.metrics.extraction import METRICS
from evals.metrics.figures import Figure
from evals.report.comparison import Comparison
from evals.report.gates import Gate, Verdict
from evals.report.summary import Summary, VariantSummary
from memlib.models.offline import OfflineModel


def parse_gate(text: str) -> Gate:
    """From "strict_f1=0.80"."""
    gate = Gate.parse(text, METRICS, example="strict_f1=0.80")
    if not 0 <= gate.bound <= 1:
        raise ValueError(f"{gate.metric} lies between 0 and 1, and so must its bound, not {gate.bound:g}")
    return gate


def judge(
    summary: Summary, *, gates: Iterable[Gate] = (), against: Sequence[Comparison] = (), fail_on_regression: bool = False
) -> Verdict:
    """`against`: how the variants do beside a baseline of another run."""
    failures = [_leaked(variant) for variant in summary.variants if variant.leaks]
    failures += [
        why
        for gate in gates
        for variant in summary.variants
        if (why := gate.failure(variant.name, variant.micro[gate.metric].value, sample="cases"))
    ]
    if fail_on_regression:
        failures += [f"{each.second}: a regression. {sentence(each)}" for each in against if each.worsened]
    comparisons = [sentence(each, summary) for each in (*against, *summary.comparisons)]
    lines = [
        *comparisons,
        *unread(summary.variants),
        *(_figure_line(variant) for variant in summary.variants),
        *incomplete(summary.variants),
    ]
    return Verdict(tuple(lines), tuple(failures), summary.complete)


def sentence(comparison: Comparison, summary: Summary | None = None) -> str:
    """The comparison in words."""
    first, second, value = comparison.first, comparison.second, comparison.f1.value
    if value is None:
        return f"**{second}** and **{first}** cannot be compared: they share no case that could tell"
    if comparison.worsened:
        return sentence(comparison.mirrored(), summary)
    spread, detectable = comparison.f1.interval, comparison.f1.detectable
    within = f" [{spread.low:+.3f}, {spread.high:+.3f}]" if spread else ""
    gap = f"F1 {value:+.3f}{within}, n = {comparison.cases}"
    counts = f"better on {comparison.better} cases, worse on {comparison.worse}"
    if comparison.clear:
        return f"**{second}** beats **{first}**: {gap}; {counts}{_cost_change(summary, first, second)}"
    limit = f"; a difference below {detectable:.3f} would not show in a sample like this" if detectable else ""
    return f"no clear difference between **{second}** and **{first}**: {gap}; {second} is {counts}{limit}"


def _cost_change(summary: Summary | None, before: str, after: str) -> str:
    variants = {variant.name: variant.cost for variant in summary.variants} if summary else {}
    if before not in variants or after not in variants:
        return ""
    old, new = variants[before], variants[after]
    if old.money and new.money:
        return f", cost {new.money / old.money - 1:+.0%}"
    tokens = old.input_tokens + old.output_tokens, new.input_tokens + new.output_tokens
    return f", tokens {tokens[1] / tokens[0] - 1:+.0%}" if tokens[0] else ""


def _figure_line(variant: VariantSummary) -> str:
    f1 = figure_text(variant.micro["strict_f1"])
    precision, recall = (figure_text(variant.micro[name]) for name in ("strict_precision", "recall"))
    return (
        f"**{variant.name}**: strict F1 {f1} (precision {precision}, recall {recall}), "
        f"n = {variant.micro['strict_f1'].n} facts in {variant.graded} cases; "
        + (f"{variant.leaks} leaks" if variant.leaks else "no leak")
    )


def figure_text(figure: Figure) -> str:
    """The figure with its interval; "could not tell" when the sample cannot."""
    if figure.value is None:
        return "could not tell"
    return f"{figure.value:.3f}" + ("" if figure.low is None or figure.high is None else f" [{figure.low:.3f}, {figure.high:.3f}]")


def _leaked(variant: VariantSummary) -> str:
    some = ", ".join(variant.leaking[:5]) + (" and others" if len(variant.leaking) > 5 else "")
    return f"{variant.name}: {variant.leaks} values were stored that may not be, in {some}"


def unread(variants: Sequence[VariantSummary]) -> list[str]:
    """That the offline model works by rules is no finding about the instructions."""
    unread = {variant.hash for variant in variants if variant.model == OfflineModel().id}
    if len(unread) < 2:
        return []
    return ["the offline model follows no instructions, so its variants cannot differ: compare instructions with another model"]


def incomplete(variants: Sequence[VariantSummary]) -> list[str]:
    """What is missing in their figures, in words."""
    failed, missing = (sum(getattr(variant, name) for variant in variants) for name in ("failed", "missing"))
    planned = sum(variant.planned for variant in variants)
    lines = []
    if failed:
        errors = (error for variant in variants for error, _ in variant.errors)
        lines.append(
            f"incomplete: the model failed on {failed} of {planned} results, which are in no figure; "
            f"run them again with --retry-failed. Most often it said: {next(errors)}"
        )
    if missing:
        lines.append(f"incomplete: {missing} of {planned} results are not there yet; go on with --resume")
    return lines
