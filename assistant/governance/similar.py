"""Pairs of vectors that point the same way, found in blocks so that ten thousand examples fit in memory."""

from __future__ import annotations

import numpy as np

from assistant.embedding import Vectors

_BLOCK = 1024


def similar_pairs(vectors: Vectors, at_least: float) -> list[tuple[int, int, float]]:
    """(i, j, cosine) with i < j of all unit vectors whose cosine is at least so much, in order; zero vectors have none."""
    pairs: list[tuple[int, int, float]] = []
    for start in range(0, len(vectors), _BLOCK):
        cosines = vectors[start : start + _BLOCK] @ vectors[start:].T
        rows, columns = np.nonzero(cosines >= at_least)
        pairs.extend(
            (start + row, start + column, float(cosines[row, column]))
            for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
            if row < column
        )
    return pairs
