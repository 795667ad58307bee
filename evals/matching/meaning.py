"""How alike two texts are to an embedder: the probability that they state the same, by a curve fitted on the calibration pairs."""

from __future__ import annotations

import numpy as np

from evals.matching.guards import guarded
from evals.matching.pairs import calibration_pairs
from memlib.models.base import Embedder

MEANT = 0.5
"""The probability from which an embedder is taken at its word."""


class Meaning:
    def __init__(self, embedder: Embedder) -> None:
        from sklearn.linear_model import LogisticRegression  # half of the time that the matcher takes to load

        self.embedder = embedder
        self._vectors: dict[str, np.ndarray] = {}
        pairs = [pair for pair in calibration_pairs() if not guarded(pair.gold, pair.extracted)]
        self._learn([text for pair in pairs for text in (pair.gold, pair.extracted)])
        cosines = [[self._cosine(pair.gold, pair.extracted)] for pair in pairs]
        self._curve = LogisticRegression().fit(np.array(cosines), [pair.label == "same" for pair in pairs])

    def probability(self, gold: str, extracted: str) -> float:
        self._learn([gold, extracted])
        return float(self._curve.predict_proba(np.array([[self._cosine(gold, extracted)]]))[0, 1])

    def _learn(self, texts: list[str]) -> None:
        fresh = [text for text in dict.fromkeys(texts) if text not in self._vectors]
        if fresh:
            vectors = np.asarray(self.embedder.embed(fresh).vectors, dtype=float)
            self._vectors |= dict(zip(fresh, vectors / np.linalg.norm(vectors, axis=1, keepdims=True)))

    def _cosine(self, a: str, b: str) -> float:
        return float(self._vectors[a] @ self._vectors[b])
