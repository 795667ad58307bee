"""The figures of extraction: each a ratio of counts, by the names of docs and, where it is HaluMem's, by theirs.

HaluMem's are those of its evaluation script (github MemTensor/HaluMem, eval/): its F1 is the harmonic mean of recall and target
precision, and so charges nothing for memories that no gold fact asks for. Strict F1 does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from evals.metrics.tally import FIELDS, Count, Tally, of_columns
from evals.statistics.bootstrap import Numbers


@dataclass(frozen=True)
class Metric:
    """One figure, 0 to 1, NaN where nothing can be told."""

    name: str
    title: str
    of: Callable[[Tally], Numbers]
    over: str
    """The field of `Tally` that says of how many it is."""
    unit: str
    """What these are."""
    better: Literal["higher", "lower"] = "higher"
    halumem: str | None = None
    """Its name in HaluMem's tables."""

    def sums(self, sums: Numbers) -> Numbers:
        """Of sums in the last axis."""
        return self.of(of_columns(sums))

    def size(self, sums: Numbers) -> int:
        """Of how many facts, memories or cases the figure is."""
        return int(sums[..., FIELDS.index(self.over)].sum())


def share(part: Count, whole: Count) -> Numbers:
    part, whole = np.asarray(part, dtype=np.float64), np.asarray(whole, dtype=np.float64)
    shares: Numbers = np.divide(part, whole, out=np.full(np.broadcast(part, whole).shape, np.nan), where=whole != 0)
    return shares


def harmonic(precision: Numbers, recall: Numbers) -> Numbers:
    """The harmonic mean. 0 where one of them is 0 or has nothing to tell while the other has; NaN where neither has."""
    nothing = np.isnan(precision) & np.isnan(recall)
    one, other = np.nan_to_num(precision), np.nan_to_num(recall)
    return np.where(nothing, np.nan, np.nan_to_num(share(2 * one * other, one + other)))


def _recall(of: Tally) -> Numbers:
    return share(of.covered, of.golds)


def _strict_precision(of: Tally) -> Numbers:
    return share(of.matched, of.extracted)


def _target_precision(of: Tally) -> Numbers:
    return share(of.target_accuracy, of.target)


_UPDATES = [
    Metric("update_correct", "Updates correct", lambda of: share(of.update_correct, of.updates), "updates", "updates", halumem="C"),
    Metric(
        "update_hallucinated",
        "Updates hallucinated",
        lambda of: share(of.update_hallucinated, of.updates),
        "updates",
        "updates",
        "lower",
        "H",
    ),
    Metric("update_omitted", "Updates omitted", lambda of: share(of.update_omitted, of.updates), "updates", "updates", "lower", "O"),
]
_RATES = [
    Metric("duplicate_rate", "Duplicates", lambda of: share(of.duplicate, of.extracted), "extracted", "memories", "lower"),
    Metric("conflict_rate", "Conflicts", lambda of: share(of.conflict, of.extracted), "extracted", "memories", "lower"),
    Metric("forbidden_rate", "Forbidden", lambda of: share(of.forbidden, of.extracted), "extracted", "memories", "lower"),
    Metric("verbatim_rate", "Verbatim", lambda of: share(of.verbatim, of.extracted), "extracted", "memories", "lower"),
    Metric("unsupported_rate", "Unsupported", lambda of: share(of.unsupported, of.extracted), "extracted", "memories", "lower"),
    Metric("extra_rate", "Extra", lambda of: share(of.extra, of.extracted), "extracted", "memories", "lower"),
]
_ALL = [
    Metric("strict_f1", "Strict F1", lambda of: harmonic(_strict_precision(of), _recall(of)), "golds", "facts"),
    Metric("strict_precision", "Strict precision", _strict_precision, "extracted", "memories"),
    Metric("recall", "Recall", _recall, "golds", "facts", halumem="R"),
    Metric(
        "weighted_recall", "Weighted recall", lambda of: share(of.covered_weight, of.weight), "golds", "facts", halumem="Weighted R"
    ),
    Metric("target_precision", "Target precision", _target_precision, "target", "memories", halumem="Target P"),
    Metric("accuracy", "Accuracy", lambda of: share(of.accuracy, of.extracted), "extracted", "memories", halumem="Acc."),
    Metric(
        "fmr",
        "False memory resistance",
        lambda of: share(of.resisted, of.interference),
        "interference",
        "false facts",
        halumem="FMR",
    ),
    Metric("f1", "F1 of HaluMem", lambda of: harmonic(_target_precision(of), _recall(of)), "golds", "facts", halumem="F1"),
    *_UPDATES,
    *_RATES,
    Metric(
        "nothing_false_positives",
        "Stored where nothing was to be",
        lambda of: share(of.nothing_stored, of.nothing),
        "nothing",
        "cases",
        "lower",
    ),
    Metric("final_state_accuracy", "Final state", lambda of: share(of.final_correct, of.cases), "cases", "cases"),
]
METRICS = {metric.name: metric for metric in _ALL}
HEADLINE = METRICS["strict_f1"]
