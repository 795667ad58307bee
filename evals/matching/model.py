"""How what is measured of a pair becomes one figure: two small logistic models, fitted on the calibration pairs and kept in a file."""

from __future__ import annotations

from functools import cache
from math import exp, log
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter

from evals.matching.features import Features

THRESHOLDS = Path(__file__).with_name("thresholds.json")

CUT = 0.4
"""`Features.cut` beyond which a memory states a part of the fact at most: so do 22 of the 27 labelled pairs beyond it."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Logistic(_Part):
    weights: dict[str, float]
    """By the names of `Features`."""
    bias: float

    def likeness(self, features: Features) -> float:
        """0 to 1; from .5 on the answer is yes."""
        return 1 / (1 + exp(-self.bias - sum(weight * getattr(features, name) for name, weight in self.weights.items())))

    def says_yes(self, features: Features) -> bool:
        return self.likeness(features) >= 0.5

    def answering_from(self, probability: float) -> Logistic:
        """The same model, shifted so that this probability becomes .5."""
        return self.model_copy(update={"bias": round(self.bias - log(probability / (1 - probability)), 4)})


class Agreement(_Part):
    """With the labels, each pair judged by a model that was fitted without its fold."""

    pairs: int
    accuracy: float
    """Share of pairs with the very label, of same, partial and different."""
    kappa: float
    """Cohen's, of the three labels."""
    paraphrases_kept: float
    """Share of the paraphrases that are held to be the same."""
    kinds: dict[str, tuple[int, int]]
    """Of each kind, how many pairs got their label, of how many."""

    def __str__(self) -> str:
        return f"accuracy {self.accuracy:.3f}, Cohen's kappa {self.kappa:.3f} on {self.pairs} labelled pairs (cross-validated)"


class Thresholds(_Part):
    pairs_sha256: str
    """Of the calibration file that it was fitted on."""
    covered: Logistic
    """Whether the memory states all of the fact."""
    touched: Logistic
    """Whether it states at least a part."""
    agreement: Agreement


@cache
def thresholds() -> Thresholds:
    return TypeAdapter(Thresholds).validate_json(THRESHOLDS.read_bytes())
