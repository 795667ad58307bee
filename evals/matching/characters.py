"""How alike two texts look: TF-IDF cosine over character 3- to 5-grams, the weights from the calibration texts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import HashingVectorizer, TfidfTransformer

from evals.matching.pairs import calibration_pairs
from memlib.text import fold

# Hashed, because n-grams that the calibration texts lack would drop out of a vocabulary, and with them the very names that differ.
_GRAMS = HashingVectorizer(
    analyzer="char_wb", ngram_range=(3, 5), preprocessor=fold, n_features=2**18, alternate_sign=False, norm=None, dtype=np.float64
)


@cache
def _weights() -> TfidfTransformer:
    texts = [text for pair in calibration_pairs() for text in (pair.gold, pair.extracted)]
    return TfidfTransformer().fit(_GRAMS.transform(texts))


@lru_cache(maxsize=4096)
def _vector(text: str) -> csr_matrix:
    return _weights().transform(_GRAMS.transform([text]))


def looks_alike(a: str, b: str) -> float:
    """0 to 1."""
    return float((_vector(a) @ _vector(b).T).sum())
