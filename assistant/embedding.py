"""Sentence embeddings: the static model that ships inside wordllama's wheel, read from its files, offline, once.

A text's vector is the mean of its tokens' vectors: 256 dimensions, float32, unit length, so that a dot product is the cosine.
wordllama's own class holds the matrix in double the size and brings a downloader along; its files are read directly
instead (a test holds that the vectors are the same). Importing this module is cheap; the first call loads the model.
"""

from __future__ import annotations

import functools
import importlib.util
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assistant.errors import Unavailable

Vectors = NDArray[np.float32]

DIMENSIONS = 256
MODEL = "wordllama-l2-256"
_LONGEST = 4_000
"""Characters read of a text: the mean of a longer text's words says no more."""
_BATCH = 256


def embed(texts: Sequence[str]) -> Vectors:
    """The texts' vectors, shape (len(texts), 256); a text without words is the zero vector. Raises Unavailable."""
    parts = [_batch(texts[at : at + _BATCH]) for at in range(0, len(texts), _BATCH)]
    return np.concatenate(parts) if parts else np.zeros((0, DIMENSIONS), dtype=np.float32)


def _batch(texts: Sequence[str]) -> Vectors:
    tokenizer, matrix = _model()
    ids = [
        encoded.ids for encoded in tokenizer.encode_batch([text[:_LONGEST] for text in texts], add_special_tokens=False)
    ]
    sizes = np.array([len(tokens) for tokens in ids])
    sums = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
    some = sizes > 0
    if some.any():
        tokens = np.fromiter((token for text in ids for token in text), dtype=np.int64, count=int(sizes.sum()))
        starts = np.concatenate(([0], np.cumsum(sizes[some])[:-1]))
        rows = matrix[np.minimum(tokens, len(matrix) - 1)].astype(np.float32)
        sums[some] = np.add.reduceat(rows, starts, axis=0)
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    return np.asarray(np.divide(sums, lengths, out=np.zeros_like(sums), where=lengths > 0), dtype=np.float32)


@functools.lru_cache(maxsize=1)
def _model():  # type: ignore[no-untyped-def]  # tokenizers carries no types
    """(tokenizer, matrix of token vectors in half precision)."""
    from safetensors import safe_open
    from tokenizers import Tokenizer

    found = importlib.util.find_spec("wordllama")
    if found is None or not found.submodule_search_locations:
        raise Unavailable(
            "The package wordllama, which carries the embeddings, is missing.", "Install the assistant anew."
        )
    folder = Path(next(iter(found.submodule_search_locations)))
    tokenizer = Tokenizer.from_file(str(folder / "tokenizers" / "l2_supercat_tokenizer_config.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    with safe_open(folder / "weights" / "l2_supercat_256.safetensors", framework="np") as weights:
        return tokenizer, weights.get_tensor("embedding.weight")
