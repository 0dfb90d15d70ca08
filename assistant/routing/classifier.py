"""The lane classifier as it serves: numpy alone, one question or thousands.

Two scorers vote: a linear model over hashed n-grams, which knows the words, and nearest neighbours over sentence
embeddings (the mean of the five most similar examples of each lane), which knows the meaning. A multinomial
logistic regression over both scores, fitted on questions of writers that neither scorer had seen, turns them into
calibrated probabilities (stacking: Wolpert 1992; calibration: Platt 1999).
"""

from __future__ import annotations

import os
import secrets
import zipfile
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from assistant.embedding import embed
from assistant.errors import StoreError
from assistant.features import Bags, Vocabulary, bags
from assistant.records import Needs

Floats = NDArray[np.float32]

NEIGHBOURS = 5
NEIGHBOUR_DIMENSIONS = 48
"""wordllama's embeddings are trained so that their first dimensions stand alone; 48 lose little here and fit the cache."""
_BATCH = 512


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


NEEDS = (Needs.ANSWER, Needs.STRONGER, Needs.HUMAN)


class Calls(msgspec.Struct, frozen=True):
    """What a request calls for, learnt from the examples: `weights` is (features, 3), `stack` is (3 + lanes + 1, 3) over its scores and
    the lanes'; both are empty where no example calls for more than an answer."""

    weights: Floats
    intercepts: Floats
    stack: Floats

    def probabilities(self, own: Floats, lanes: Floats) -> Floats:
        """P(answer, stronger, human), shape (texts, 3)."""
        if not len(self.stack):
            return np.tile(np.array([1.0, 0.0, 0.0], dtype=np.float32), (len(own), 1))
        return softmax(np.concatenate([own, lanes], axis=1) @ self.stack[:-1] + self.stack[-1])


class Judged(msgspec.Struct, frozen=True):
    """A batch judged: P(lane) and P(answer, stronger, human) of each text."""

    lanes: Floats
    needs: Floats


class Classifier(msgspec.Struct, frozen=True):
    """A trained lane classifier. `weights` is (features, lanes), `stack` is (2 * lanes + 1, lanes), its last row the intercept."""

    lanes: list[str]
    vocabulary: Vocabulary
    weights: Floats
    intercepts: Floats
    neighbours: Neighbours
    stack: Floats
    calls: Calls

    def probabilities(self, texts: Sequence[str]) -> Floats:
        """P(lane | text), shape (len(texts), lanes); rows sum to 1."""
        return self.judge(texts).lanes

    def judge(self, texts: Sequence[str]) -> Judged:
        """Lanes and needs of the texts, in order."""
        parts = [self._batch(texts[at : at + _BATCH]) for at in range(0, len(texts), _BATCH)]
        if not parts:
            return Judged(np.zeros((0, len(self.lanes)), dtype=np.float32), np.zeros((0, len(NEEDS)), dtype=np.float32))
        return Judged(np.concatenate([part.lanes for part in parts]), np.concatenate([part.needs for part in parts]))

    def _batch(self, texts: Sequence[str]) -> Judged:
        lanes, calls = self.scores(bags(texts), neighbour_vectors(texts))
        needs = self.calls.probabilities(calls, lanes[:, : len(self.lanes)])
        return Judged(softmax(lanes @ self.stack[:-1] + self.stack[-1]), needs)

    def scores(self, bag: Bags, vectors: Floats) -> tuple[Floats, Floats]:
        """What the stacks are fitted on: both lane scorers' scores side by side, shape (texts, 2 * lanes), and those of `calls`."""
        owners, columns, weights = self.vocabulary.weigh(bag)
        heads = np.concatenate([self.weights[columns], self.calls.weights[columns]], axis=1) if len(columns) else None
        linear = np.tile(np.concatenate([self.intercepts, self.calls.intercepts]), (len(bag), 1))
        if heads is not None:
            sums = np.cumsum(heads * weights[:, None], axis=0, dtype=np.float64)
            sums = np.concatenate([np.zeros((1, sums.shape[1])), sums])
            ends = np.searchsorted(owners, np.arange(len(bag) + 1))
            linear += (sums[ends[1:]] - sums[ends[:-1]]).astype(np.float32)
        lanes = len(self.lanes)
        return np.concatenate([linear[:, :lanes], self.neighbours.scores(vectors)], axis=1), linear[:, lanes:]


def neighbour_vectors(texts: Sequence[str]) -> Floats:
    """The first dimensions of the texts' embeddings, unit length, shape (texts, 48)."""
    vectors = embed(texts)[:, :NEIGHBOUR_DIMENSIONS]
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > 0), dtype=np.float32)


def softmax(scores: Floats) -> Floats:
    """Rows to probabilities."""
    exponentials = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(exponentials / exponentials.sum(axis=1, keepdims=True), dtype=np.float32)


def save(classifier: Classifier, path: Path) -> None:
    """Write it whole or not at all; two that write at once do not meet."""
    partial = path.with_suffix(f".{os.getpid()}-{secrets.token_hex(4)}.npz")
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
        calls_weights=classifier.calls.weights,
        calls_intercepts=classifier.calls.intercepts,
        calls_stack=classifier.calls.stack,
    )
    partial.replace(path)


def load(path: Path) -> Classifier:
    """Read what `save` wrote. Raises StoreError when the file is damaged, FileNotFoundError when it is not there."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
            return Classifier(
                [str(lane) for lane in kept["lanes"]],
                Vocabulary(kept["buckets"], kept["idf"]),
                kept["weights"],
                kept["intercepts"],
                Neighbours(kept["vectors"], kept["starts"]),
                kept["stack"],
                Calls(kept["calls_weights"], kept["calls_intercepts"], kept["calls_stack"]),
            )
    except (ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise StoreError(f"The trained classifier {path.name} is damaged ({error}).", "It is trained anew.") from error
