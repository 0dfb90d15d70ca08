"""Training of the lane classifier. Runs in the training process alone (see `assistant.learnt`): scikit-learn is heavy."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from assistant.features import Bags, bags, fit_vocabulary
from assistant.routing.classifier import (
    NEEDS,
    Calls,
    Classifier,
    Floats,
    Neighbours,
    neighbour_vectors,
)
from assistant.routing.examples import Example

REGULARISATION = 0.3
TOLERANCE = 0.1
"""Where liblinear stops: finer takes half as long again and places no question better (measured on held-out writers). The primal solver draws no random numbers, which threads would share."""
FOLDS = 4


Ints = NDArray[np.int64]


class Corpus(msgspec.Struct, frozen=True):
    """The examples as arrays: features, embeddings, label numbers and fold numbers."""

    bag: Bags
    vectors: Floats
    labels: Ints
    needs: Ints
    folds: Ints


def train(examples: list[Example], lanes: list[str]) -> Classifier:
    """Fit both scorers on all examples, and the stack on scores of folds that hold out whole writers."""
    corpus = Corpus(
        bags([example.text for example in examples]),
        neighbour_vectors([example.text for example in examples]),
        np.array([lanes.index(example.lane) for example in examples]),
        np.array([NEEDS.index(example.needs) for example in examples]),
        _folds(examples),
    )
    everything = np.ones(len(examples), dtype=bool)
    held = [corpus.folds == fold for fold in np.unique(corpus.folds)]
    with ThreadPoolExecutor() as pool:  # liblinear releases the interpreter's lock
        whole = pool.submit(_scorers, corpus, everything, lanes)
        parts = list(pool.map(lambda out: _scorers(corpus, ~out, lanes), held))
    scores = np.zeros((len(examples), 2 * len(lanes)), dtype=np.float32)
    calls = np.zeros((len(examples), whole.result().calls.weights.shape[1]), dtype=np.float32)
    for out, part in zip(held, parts, strict=True):
        scores[out], calls[out] = part.scores(_rows(corpus.bag, out), corpus.vectors[out])
    trained = whole.result()
    needs = np.zeros((0, 0), dtype=np.float32)
    if calls.shape[1]:
        needs = _stack(np.concatenate([calls, scores[:, : len(lanes)]], axis=1), corpus.needs, len(NEEDS))
    return msgspec.structs.replace(
        trained,
        stack=_stack(scores, corpus.labels, len(lanes)),
        calls=msgspec.structs.replace(trained.calls, stack=needs),
    )


def _folds(examples: list[Example]) -> Ints:
    """A fold for each example: whole writers together where they are named, else every nth line."""
    writers = sorted({example.writer for example in examples})
    if len(writers) < FOLDS:
        return np.arange(len(examples)) % FOLDS
    return np.array([writers.index(example.writer) % FOLDS for example in examples])


def _scorers(corpus: Corpus, chosen: NDArray[np.bool_], lanes: list[str]) -> Classifier:
    """Both scorers fitted on the chosen examples; the stack is still empty."""
    from scipy.sparse import csr_matrix
    from sklearn.svm import LinearSVC

    bag, labels = _rows(corpus.bag, chosen), corpus.labels[chosen]
    vocabulary = fit_vocabulary(bag)
    owners, columns, weights = vocabulary.weigh(bag)
    matrix = csr_matrix((weights, (owners, columns)), shape=(len(bag), len(vocabulary.buckets)))
    linear = np.zeros((len(vocabulary.buckets), len(lanes)), dtype=np.float32)
    intercepts = np.full(len(lanes), -1.0, dtype=np.float32)  # a lane without examples never wins
    for lane in np.unique(labels):
        model = LinearSVC(C=REGULARISATION, tol=TOLERANCE, dual=False).fit(matrix, labels == lane)
        linear[:, lane], intercepts[lane] = model.coef_[0], model.intercept_[0]
    calls = _calls(matrix, corpus.needs[chosen], bool(corpus.needs.any()))
    order = np.argsort(labels, kind="stable")
    starts = np.searchsorted(labels[order], np.arange(len(lanes) + 1))
    neighbours = Neighbours(np.ascontiguousarray(corpus.vectors[chosen][order]), starts)
    return Classifier(lanes, vocabulary, linear, intercepts, neighbours, np.zeros((0, 0), dtype=np.float32), calls)


def _calls(matrix: Any, needs: Ints, wanted: bool) -> Calls:
    """One linear model a need; the rare needs weigh as much as the usual one."""
    from sklearn.svm import LinearSVC

    heads = len(NEEDS) if wanted else 0
    weights, intercepts = np.zeros((matrix.shape[1], heads), dtype=np.float32), np.full(heads, -1.0, dtype=np.float32)
    for need in range(heads):
        if (needs == need).any() and not (needs == need).all():
            model = LinearSVC(C=REGULARISATION, class_weight="balanced", tol=TOLERANCE, dual=False).fit(
                matrix, needs == need
            )
            weights[:, need], intercepts[need] = model.coef_[0], model.intercept_[0]
    return Calls(weights, intercepts, np.zeros((0, 0), dtype=np.float32))


def _stack(scores: Floats, labels: Ints, lanes: int) -> Floats:
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=1.0, max_iter=1000).fit(scores, labels)
    stack = np.full((scores.shape[1] + 1, lanes), 0.0, dtype=np.float32)
    stack[-1] = -30.0  # lanes that no label names
    present = model.classes_
    coefficients, intercepts = model.coef_, model.intercept_
    if len(present) == 2:  # the binary model holds one row, for the second class
        coefficients, intercepts = np.vstack([-coefficients, coefficients]), np.hstack([-intercepts, intercepts])
    stack[:-1, present], stack[-1, present] = coefficients.T, intercepts
    return stack


def _rows(bag: Bags, chosen: NDArray[np.bool_]) -> Bags:
    sizes = np.diff(bag.starts)
    kept = np.repeat(chosen, sizes)
    starts = np.concatenate(([0], np.cumsum(sizes[chosen])))
    return Bags(starts, bag.buckets[kept], bag.counts[kept])
