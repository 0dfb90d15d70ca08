"""The lane classifier as it serves: numpy alone, one question or thousands.

Two scorers vote: a linear model over hashed n-grams, which knows the words, and nearest neighbours over sentence
embeddings (the mean of the five most similar examples of each lane), which knows the meaning. A multinomial
logistic regression over both scores, fitted on questions of writers that neither scorer had seen, turns them into
calibrated probabilities (stacking: Wolpert 1992; calibration: Platt 1999).
"""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from assistant.embedding import embed
from assistant.errors import StoreError
from assistant.routing.features import CHARACTERS_FROM, CONCEPTS_FROM, Bags, bags

Floats = NDArray[np.float32]

NEIGHBOURS = 5
NEIGHBOUR_DIMENSIONS = 96
"""wordllama's embeddings are trained so that their first dimensions stand alone; 96 lose nothing here and fit the cache."""
_BATCH = 512
_BLOCK_STARTS = np.array([CHARACTERS_FROM, CONCEPTS_FROM])
_BLOCK_WEIGHTS = np.array([1.0, 1.0, 0.5])
"""Words, characters, concepts; chosen by cross-validation over writers."""


class Vocabulary(msgspec.Struct, frozen=True):
    """The buckets that the examples use: their sorted numbers and the inverse document frequency of each."""

    buckets: NDArray[np.int32]
    idf: Floats

    def weigh(self, bag: Bags) -> tuple[NDArray[np.int64], NDArray[np.int64], Floats]:
        """(owner, column, weight) of each known feature: (1 + ln count) * idf, words, characters and concepts each of their block's length per text."""
        owners = np.repeat(np.arange(len(bag)), np.diff(bag.starts))
        columns = np.minimum(np.searchsorted(self.buckets, bag.buckets), len(self.buckets) - 1)
        known = self.buckets[columns] == bag.buckets
        owners, columns = owners[known], columns[known]
        weights = (1 + np.log(bag.counts[known])) * self.idf[columns]
        kind = np.searchsorted(_BLOCK_STARTS, bag.buckets[known], side="right")
        block = owners * len(_BLOCK_WEIGHTS) + kind
        lengths = np.sqrt(np.bincount(block, weights * weights))
        return owners, columns, (_BLOCK_WEIGHTS[kind] * weights / lengths[block]).astype(np.float32)


class Neighbours(msgspec.Struct, frozen=True):
    """The examples' embeddings, grouped by lane: lane k has the rows `starts[k]:starts[k + 1]`."""

    vectors: Floats
    starts: NDArray[np.int64]

    def scores(self, queries: Floats) -> Floats:
        """The mean similarity of the five nearest examples of each lane, shape (queries, lanes)."""
        similar = queries @ self.vectors.T
        columns = []
        for start, end in zip(self.starts[:-1], self.starts[1:], strict=True):
            best = min(NEIGHBOURS, int(end - start))
            part = similar[:, start:end]
            if best == 0:
                columns.append(np.zeros(len(queries), dtype=np.float32))
            else:
                columns.append(np.partition(part, -best, axis=1)[:, -best:].mean(axis=1))
        return np.stack(columns, axis=1)


class Classifier(msgspec.Struct, frozen=True):
    """A trained lane classifier. `weights` is (features, lanes), `stack` is (2 * lanes + 1, lanes), its last row the intercept."""

    lanes: list[str]
    vocabulary: Vocabulary
    weights: Floats
    intercepts: Floats
    neighbours: Neighbours
    stack: Floats

    def probabilities(self, texts: Sequence[str]) -> Floats:
        """P(lane | text), shape (len(texts), lanes); rows sum to 1."""
        parts = [self._batch(texts[at : at + _BATCH]) for at in range(0, len(texts), _BATCH)]
        return np.concatenate(parts) if parts else np.zeros((0, len(self.lanes)), dtype=np.float32)

    def _batch(self, texts: Sequence[str]) -> Floats:
        scores = self.scores(bags(texts), neighbour_vectors(texts))
        return softmax(scores @ self.stack[:-1] + self.stack[-1])

    def scores(self, bag: Bags, vectors: Floats) -> Floats:
        """Both scorers' scores side by side, shape (texts, 2 * lanes): what the stack is fitted on."""
        owners, columns, weights = self.vocabulary.weigh(bag)
        terms = self.weights[columns] * weights[:, None]
        sums = np.concatenate([np.zeros((1, len(self.lanes))), np.cumsum(terms, axis=0, dtype=np.float64)])
        ends = np.searchsorted(owners, np.arange(len(bag) + 1))
        linear = (sums[ends[1:]] - sums[ends[:-1]] + self.intercepts).astype(np.float32)
        return np.concatenate([linear, self.neighbours.scores(vectors)], axis=1)


def neighbour_vectors(texts: Sequence[str]) -> Floats:
    """The first dimensions of the texts' embeddings, unit length, shape (texts, 96)."""
    vectors = embed(texts)[:, :NEIGHBOUR_DIMENSIONS]
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > 0), dtype=np.float32)


def softmax(scores: Floats) -> Floats:
    """Rows to probabilities."""
    exponentials = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(exponentials / exponentials.sum(axis=1, keepdims=True), dtype=np.float32)


def save(classifier: Classifier, path: Path) -> None:
    """Write it whole or not at all."""
    partial = path.with_suffix(".partial.npz")
    np.savez(
        partial,
        lanes=np.array(classifier.lanes),
        buckets=classifier.vocabulary.buckets,
        idf=classifier.vocabulary.idf,
        weights=classifier.weights,
        intercepts=classifier.intercepts,
        vectors=classifier.neighbours.vectors,
        starts=classifier.neighbours.starts,
        stack=classifier.stack,
    )
    partial.replace(path)


def load(path: Path) -> Classifier:
    """Read what `save` wrote. Raises StoreError when the file is damaged, FileNotFoundError when it is not there."""
    try:
        with np.load(path, allow_pickle=False) as kept:
            return Classifier(
                [str(lane) for lane in kept["lanes"]],
                Vocabulary(kept["buckets"], kept["idf"]),
                kept["weights"],
                kept["intercepts"],
                Neighbours(kept["vectors"], kept["starts"]),
                kept["stack"],
            )
    except (ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise StoreError(f"The trained classifier {path.name} is damaged ({error}).", "It is trained anew.") from error
