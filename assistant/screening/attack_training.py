"""Fits what is learnt of attacks. Runs in the training process alone: scikit-learn is heavy.

`attack_lines/*.txt` holds a text a line, each file by another writer; what steers the assistant stands in ⟦ ⟧, a text without them
is a look-alike. The two characters `\\n` stand for a line break.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import msgspec
import numpy as np

from assistant.features import bags, fit_vocabulary
from assistant.screening import attack_lines
from assistant.screening.attacks import AttackModel
from assistant.screening.reading import Reading
from assistant.screening.segments import segments

REGULARISATION = 10.0
ATTACK_WEIGHT = 2.0
ORDINARY_EVERY = 3
"""Every third ordinary question is enough to tell how people ask."""


class MarkedText(msgspec.Struct, frozen=True):
    """A text and where in it the commands to the assistant stand."""

    text: str
    attacks: list[tuple[int, int]]


def read_lines(lines: Iterable[str]) -> list[MarkedText]:
    """The marked texts of a file's lines."""
    return [_marked(line.replace("\\n", "\n")) for line in lines if line.strip()]


def shipped() -> dict[str, list[MarkedText]]:
    """The texts that come with the package, by writer."""
    return {writer: read_lines(text.splitlines()) for writer, text in attack_lines.texts().items()}


def train(marked: Sequence[MarkedText], ordinary: Sequence[str]) -> AttackModel:
    """Fit the model on the pieces of marked texts and of ordinary questions."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    pieces = [piece for text in marked for piece in _pieces(text)]
    pieces += [piece for text in ordinary[::ORDINARY_EVERY] for piece in _pieces(MarkedText(text, []))]
    bag = bags([text for text, _ in pieces], concepts=False)
    vocabulary = fit_vocabulary(bag)
    owners, columns, weights = vocabulary.weigh(bag)
    matrix = csr_matrix((weights, (owners, columns)), shape=(len(bag), len(vocabulary.buckets)))
    model = LogisticRegression(
        C=REGULARISATION, class_weight={True: ATTACK_WEIGHT, False: 1.0}, solver="liblinear", tol=0.01
    ).fit(matrix, np.array([attack for _, attack in pieces]))
    return AttackModel(vocabulary, model.coef_[0].astype(np.float32), float(model.intercept_[0]))


def _marked(line: str) -> MarkedText:
    text = ""
    attacks: list[tuple[int, int]] = []
    for part in re.split(r"(⟦[^⟧]*⟧)", line):
        body = part[1:-1] if part.startswith("⟦") else part
        if part.startswith("⟦"):
            attacks.append((len(text), len(text) + len(body)))
        text += body
    return MarkedText(text, attacks)


def _pieces(marked: MarkedText) -> list[tuple[str, bool]]:
    """The pieces as screening reads them, each with whether most of it is an attack."""
    reading = Reading(marked.text)
    found = []
    for start, end in segments(reading.plain):
        first, last = reading.origin(start, end)
        inside = sum(max(0, min(last, stop) - max(first, begin)) for begin, stop in marked.attacks)
        found.append((reading.plain[start:end], inside >= (last - first) / 2))
    return found
