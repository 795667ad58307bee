"""What a variant cost: calls, tokens, money and time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from evals.scores import Outcome


@dataclass(frozen=True)
class Cost:
    """Of all runs whose model answered."""

    runs: int
    calls: int
    input_tokens: int
    output_tokens: int
    estimated: bool
    """Whether some tokens were estimated, because the server did not say."""
    money: float | None
    """None when the price table does not have the model."""
    currency: str
    p50: float | None
    """Median seconds of a capture; what came from the cache counts as it took at first. None without a run."""
    p95: float | None


def cost_of(outcomes: Sequence[Outcome], *, money: float | None, currency: str) -> Cost:
    answered = [outcome for outcome in outcomes if outcome.error is None]
    p50, p95 = np.quantile([outcome.seconds for outcome in answered], [0.5, 0.95]) if answered else (None, None)
    return Cost(
        runs=len(answered),
        calls=sum(outcome.calls for outcome in answered),
        input_tokens=sum(outcome.input_tokens for outcome in answered),
        output_tokens=sum(outcome.output_tokens for outcome in answered),
        estimated=any(outcome.estimated for outcome in answered),
        money=money,
        currency=currency,
        p50=None if p50 is None else float(p50),
        p95=None if p95 is None else float(p95),
    )
