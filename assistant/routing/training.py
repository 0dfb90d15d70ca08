"""Training of the lane classifier: the one place that needs scikit-learn, run in a process of its own.

`python -m assistant.routing.training WORKSPACE OUT.npz` reads the examples and writes the classifier. Serving code calls
`trained_classifier`, which runs that process when the cache holds none for these examples, so that the assistant itself
never loads scikit-learn.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from assistant.errors import DataFolderError, StoreError, WorkspaceError
from assistant.routing.classifier import (
    NEEDS,
    Calls,
    Classifier,
    Floats,
    Neighbours,
    Vocabulary,
    load,
    neighbour_vectors,
    save,
)
from assistant.routing.examples import Example, read_examples
from assistant.routing.features import Bags, bags
from assistant.text.concepts import thesaurus
from assistant.workspace import NONE, Workspace, load_workspace

FORMAT = "4"
"""Raise it when features or models change, so that older caches are left alone."""
MIN_DOCUMENTS = 2
REGULARISATION = 0.3
TOLERANCE = 0.1
"""Where liblinear stops: finer takes half as long again and places no question better (measured on held-out writers)."""
FOLDS = 4

Ints = NDArray[np.int64]


def trained_classifier(workspace: Workspace, cache: Path, note: Callable[[str], None] = lambda _: None) -> Classifier:
    """The classifier of the workspace's examples: from the cache, else trained now (some seconds; `note` is told).

    Raises DataFolderError when the cache cannot be written, WorkspaceError when there are too few examples.
    """
    path = cache / f"classifier-{FORMAT}-{thesaurus().digest}-{workspace.examples_hash()}.npz"
    try:
        return load(path)
    except FileNotFoundError:
        note("Learning the lanes from their examples")
    except StoreError as error:
        note(error.message)
    except OSError as error:
        raise DataFolderError(f"The data folder {cache} cannot be read: {error.strerror}.") from error
    try:
        cache.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataFolderError(f"The data folder {cache} cannot be written: {error.strerror}.") from error
    run = subprocess.run(
        [sys.executable, "-m", "assistant.routing.training", str(workspace.root), str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode != 0:
        last = (run.stderr.strip().splitlines() or ["no output"])[-1]
        if "No space left" in last or "Read-only" in last or "Permission denied" in last:
            raise DataFolderError(f"The trained classifier cannot be written to {cache}: {last}")
        raise WorkspaceError(f"the classifier could not be trained: {last}", file="lanes")
    return load(path)


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
    vocabulary = _vocabulary(bag)
    owners, columns, weights = vocabulary.weigh(bag)
    matrix = csr_matrix((weights, (owners, columns)), shape=(len(bag), len(vocabulary.buckets)))
    linear = np.zeros((len(vocabulary.buckets), len(lanes)), dtype=np.float32)
    intercepts = np.full(len(lanes), -1.0, dtype=np.float32)  # a lane without examples never wins
    for lane in np.unique(labels):
        model = LinearSVC(C=REGULARISATION, tol=TOLERANCE, random_state=0).fit(matrix, labels == lane)
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
            model = LinearSVC(C=REGULARISATION, class_weight="balanced", tol=TOLERANCE, random_state=0).fit(
                matrix, needs == need
            )
            weights[:, need], intercepts[need] = model.coef_[0], model.intercept_[0]
    return Calls(weights, intercepts, np.zeros((0, 0), dtype=np.float32))


def _vocabulary(bag: Bags) -> Vocabulary:
    """The buckets of at least two examples; idf = ln((1 + n) / (1 + df)) + 1, as scikit-learn smooths it."""
    buckets, documents = np.unique(bag.buckets, return_counts=True)
    kept = documents >= min(MIN_DOCUMENTS, len(bag))
    idf = np.log((1 + len(bag)) / (1 + documents[kept])) + 1
    return Vocabulary(buckets[kept].astype(np.int32), idf.astype(np.float32))


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


def _main(words: list[str]) -> Iterator[str]:
    root, out = Path(words[0]), Path(words[1])
    workspace = load_workspace(root)
    lanes = [*workspace.lanes, NONE]
    examples = read_examples(workspace)
    named = {example.lane for example in examples}
    if len(named) < 2:
        yield f"examples of at least two lanes are needed, found {len(named)}"
        return
    save(train(examples, lanes), out)


if __name__ == "__main__":
    sys.exit("\n".join(_main(sys.argv[1:])) or 0)
