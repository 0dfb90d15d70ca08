"""Sentence embeddings: the static model that ships inside wordllama's wheel, loaded offline, once.

256 dimensions, float32, unit length, so that a dot product is the cosine. Importing this module is cheap; the
model is loaded at the first call (about half a second).
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

DIMENSIONS = 256
MODEL = "wordllama-l2-256"
_LONGEST = 4_000
"""Characters read of a text: the mean of a longer text's words says no more."""

_lock = threading.Lock()
_model: Any = None


def embed(texts: Sequence[str]) -> Vectors:
    """The texts' vectors, shape (len(texts), 256); a text without words is the zero vector."""
    if not texts:
        return np.zeros((0, DIMENSIONS), dtype=np.float32)
    vectors = np.asarray(_loaded().embed([text[:_LONGEST] for text in texts], norm=False), dtype=np.float32)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > 0), dtype=np.float32)


def _loaded() -> Any:
    global _model
    if _model is None:
        with _lock:
            if _model is None:
                _model = _load()
    return _model


def _load() -> Any:
    """wordllama looks below `cache_dir` and then tries a download; pointed at its own package it finds its files and stays offline."""
    from pathlib import Path

    import wordllama

    return wordllama.WordLlama.load(cache_dir=Path(wordllama.__file__).parent, disable_download=True)
