"""Fits the matcher on the labelled pairs: `python -m evals.matching.calibration` writes thresholds.json anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from sklearn.metrics import cohen_kappa_score

from evals.matching.features import Features, features
from evals.matching.guards import guarded
from evals.matching.model import CUT, THRESHOLDS, Agreement, Logistic, Thresholds
from evals.matching.pairs import PAIRS, Pair, calibration_pairs

# Which way each measure may count. Left free, the fit holds against a memory that it looks like the gold, because the labelled
# pairs that look most alike are those with a changed value: identical texts would not match.
_COVERED = {"covered": 1, "exchanged": -1, "framed": -1, "woven": 1, "lost": -1, "length": 1}
_TOUCHED = {"covered": 1, "needed": 1, "exchanged": -1, "framed": -1, "woven": 1}
_KEPT = 0.855
"""The share of paraphrases that has to be kept: the threshold is the highest with which it is, in cross-validation."""
_PART_FROM = 0.6
_STRANGERS = 3
_DIGITS = 4
"""Kept of each weight, so that the file is the same on every machine."""


def fit(pairs: Sequence[Pair]) -> Thresholds:
    chances = _chances(pairs)
    threshold = _threshold(chances)
    return Thresholds(
        pairs_sha256=sha256(PAIRS.read_bytes()).hexdigest(),
        covered=_logistic(pairs, _COVERED, is_same).answering_from(threshold),
        touched=_logistic(pairs, _TOUCHED, is_part).answering_from(_PART_FROM),
        agreement=_agreement(chances, threshold),
    )


def is_same(pair: Pair) -> bool:
    return pair.label == "same"


def is_part(pair: Pair) -> bool:
    return pair.label != "different"


def _logistic(pairs: Sequence[Pair], signs: dict[str, int], wanted: Callable[[Pair], bool]) -> Logistic:
    """Of the pairs that no guard parts, of every gold with itself, and of golds with the memories of other pairs."""
    unparted = [pair for pair in pairs if not guarded(pair.gold, pair.extracted)]
    unrelated = [pair for pair in _unrelated(pairs) if not guarded(pair.gold, pair.extracted)]
    itself = [features(pair.gold, pair.gold) for pair in pairs]
    measured = [features(pair.gold, pair.extracted) for pair in (*unparted, *unrelated)] + itself
    answers = np.array([wanted(pair) for pair in unparted] + [False] * len(unrelated) + [True] * len(itself))
    weights, bias = _fitted(_matrix(measured, signs), np.where(answers, 1.0, -1.0), list(signs.values()))
    return Logistic(weights=dict(zip(signs, weights)), bias=bias)


def _unrelated(pairs: Sequence[Pair]) -> list[Pair]:
    """Each gold with the memories of the next pairs of its language and fold."""
    groups: dict[tuple[str, int], list[Pair]] = {}
    for pair in pairs:
        groups.setdefault((pair.language, pair.fold), []).append(pair)
    return [
        pair.model_copy(update={"extracted": group[(place + step) % len(group)].extracted})
        for group in groups.values()
        for place, pair in enumerate(group)
        for step in range(1, min(_STRANGERS + 1, len(group)))
    ]


def _matrix(measured: Sequence[Features], names: Iterable[str]) -> NDArray[np.float64]:
    return np.array([[getattr(each, name) for name in names] for each in measured], dtype=np.float64)


def _fitted(values: NDArray[np.float64], answers: NDArray[np.float64], signs: Sequence[int]) -> tuple[list[float], float]:
    """Ridge-penalised logistic regression on standardised values, each weight on its side of 0."""
    mean, spread = values.mean(axis=0), values.std(axis=0) + 1e-9
    scaled = (values - mean) / spread

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        margins = answers * (scaled @ weights[:-1] + weights[-1])
        pull = -answers / (1 + np.exp(margins))
        slope = np.append(scaled.T @ pull + weights[:-1], pull.sum())
        return float(np.logaddexp(0, -margins).sum() + weights[:-1] @ weights[:-1] / 2), slope

    bounds = [(0, None) if sign > 0 else (None, 0) for sign in signs] + [(None, None)]
    found = minimize(loss, np.zeros(len(signs) + 1), jac=True, bounds=bounds, method="L-BFGS-B").x
    weights = found[:-1] / spread
    return [round(float(weight), _DIGITS) for weight in weights], round(float(found[-1] - weights @ mean), _DIGITS)


@dataclass(frozen=True)
class _Chance:
    """Of a pair, by models that were fitted without its fold."""

    pair: Pair
    covered: float
    touched: float

    def label(self, threshold: float) -> str:
        return "same" if self.covered >= threshold else "partial" if self.touched >= _PART_FROM else "different"


def _chances(pairs: Sequence[Pair]) -> list[_Chance]:
    return [chance for fold in sorted({pair.fold for pair in pairs}) for chance in _held_out(pairs, fold)]


def _held_out(pairs: Sequence[Pair], fold: int) -> list[_Chance]:
    others = [pair for pair in pairs if pair.fold != fold]
    covered, touched = _logistic(others, _COVERED, is_same), _logistic(others, _TOUCHED, is_part)
    held_out = [pair for pair in pairs if pair.fold == fold]
    return [_Chance(pair, 0.0 if _is_cut(pair) else _chance(pair, covered), _chance(pair, touched)) for pair in held_out]


def _chance(pair: Pair, model: Logistic) -> float:
    return 0.0 if guarded(pair.gold, pair.extracted) else model.likeness(features(pair.gold, pair.extracted))


def _is_cut(pair: Pair) -> bool:
    return features(pair.gold, pair.extracted).cut > CUT


def _threshold(chances: Sequence[_Chance]) -> float:
    paraphrases = [chance.covered for chance in chances if chance.pair.kind == "paraphrase"]
    steps = [step / 100 for step in range(99, 0, -1)]
    return next(step for step in steps if np.mean([chance >= step for chance in paraphrases]) >= _KEPT)


def _agreement(chances: Sequence[_Chance], threshold: float) -> Agreement:
    labels, given = [chance.pair.label for chance in chances], [chance.label(threshold) for chance in chances]
    kinds = [chance.pair.kind for chance in chances]
    right = [(kind, label == other) for kind, label, other in zip(kinds, labels, given)]
    return Agreement(
        pairs=len(chances),
        accuracy=round(float(np.mean([good for _, good in right])), _DIGITS),
        kappa=round(float(cohen_kappa_score(labels, given)), _DIGITS),
        paraphrases_kept=round(float(np.mean([good for kind, good in right if kind == "paraphrase"])), _DIGITS),
        kinds={kind: (sum(good for other, good in right if other == kind), kinds.count(kind)) for kind in sorted(set(kinds))},
    )


if __name__ == "__main__":
    fitted = fit(calibration_pairs())
    THRESHOLDS.write_text(fitted.model_dump_json(indent=1) + "\n", encoding="utf-8")
    print(f"{fitted.agreement}; paraphrases kept: {fitted.agreement.paraphrases_kept:.3f}")  # noqa: T201
