"""Fits what screening is taught. Runs in the training process alone: scikit-learn is heavy."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from assistant.features import bags, fit_vocabulary
from assistant.screening.piece_model import PieceModel, Taught
from assistant.screening.private.told import KINDS, TOLD, wording
from assistant.screening.reading import Reading
from assistant.screening.segments import segments
from assistant.screening.taught import ATTACK, ATTACKS, PRIVATE, Marked, marked

REGULARISATION = 10.0
ATTACK_WEIGHT, PRIVATE_WEIGHT = 2.0, 3.0
"""What a marked piece weighs beside another."""
ATTACKS_ORDINARY, PRIVATE_ORDINARY = 3, 6
"""Every so many ordinary questions show how people ask. Few for private things: some ordinary questions tell one, and nobody marked it."""


def train(ordinary: Sequence[str]) -> Taught:
    """Both models, from all lines that ship; ordinary questions, which hold no attack, show how people ask."""
    attacks = [text for texts in marked(ATTACKS).values() for text in texts]
    private = [text for texts in marked(PRIVATE).values() for text in texts]
    look_alikes = [text.text for text in attacks if not text.places]
    return Taught(
        train_attacks(attacks, ordinary), train_private(private, [*look_alikes, *ordinary[::PRIVATE_ORDINARY]])
    )


def train_attacks(texts: Sequence[Marked], ordinary: Sequence[str]) -> PieceModel:
    """What a command to the assistant looks like."""
    return _fit([*texts, *_plain(ordinary[::ATTACKS_ORDINARY])], [ATTACK], ATTACK_WEIGHT, str)


def train_private(texts: Sequence[Marked], plain: Sequence[str]) -> PieceModel:
    """How private things are told that no form or checksum proves; `plain` texts tell none."""
    return _fit([*texts, *_plain(plain)], [TOLD, *KINDS], PRIVATE_WEIGHT, wording)


def _plain(texts: Sequence[str]) -> list[Marked]:
    return [Marked(text, []) for text in texts]


def _fit(texts: Sequence[Marked], kinds: list[str], weight: float, worded: Callable[[str], str]) -> PieceModel:
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    pieces = [piece for text in texts for piece in _pieces(text)]
    bag = bags([worded(text) for text, _ in pieces], concepts=False)
    vocabulary = fit_vocabulary(bag)
    owners, columns, weights = vocabulary.weigh(bag)
    matrix = csr_matrix((weights, (owners, columns)), shape=(len(bag), len(vocabulary.buckets)))
    fitted = [
        LogisticRegression(C=REGULARISATION, class_weight={True: weight, False: 1.0}, solver="liblinear", tol=0.01).fit(
            matrix, np.array([kind in found for _, found in pieces])
        )
        for kind in kinds
    ]
    return PieceModel(
        kinds,
        vocabulary,
        np.stack([model.coef_[0] for model in fitted], axis=1).astype(np.float32),
        np.array([model.intercept_[0] for model in fitted], dtype=np.float32),
    )


def _pieces(text: Marked) -> list[tuple[str, set[str]]]:
    """The pieces as screening reads them, each with the kinds of what stands in it: most of an attack, any of a private value."""
    reading = Reading(text.text)
    found = []
    for start, end in segments(reading.plain):
        first, last = reading.origin(start, end)
        kinds = set()
        for begin, stop, kind in text.places:
            inside = min(last, stop) - max(first, begin)
            if inside >= (last - first) / 2 if kind == ATTACK else inside > 0:
                kinds |= {kind, TOLD} if kind in KINDS else {kind}
        found.append((reading.plain[start:end], kinds))
    return found
