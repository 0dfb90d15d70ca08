"""What was learnt of attacks: how likely a piece of text is a command to the assistant, from many writers' attacks and look-alikes."""

from __future__ import annotations

import os
import secrets
import zipfile
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from assistant.errors import StoreError
from assistant.features import Vocabulary, bags

Floats = NDArray[np.float32]


class AttackModel(msgspec.Struct, frozen=True):
    """A logistic regression over the words and characters of a piece."""

    vocabulary: Vocabulary
    weights: Floats
    intercept: float

    def probabilities(self, pieces: Sequence[str]) -> Floats:
        """P(attack | piece), shape (pieces,)."""
        if not pieces or not len(self.weights):
            return np.zeros(len(pieces), dtype=np.float32)
        bag = bags(pieces, concepts=False)
        owners, columns, weights = self.vocabulary.weigh(bag)
        scores = np.bincount(owners, self.weights[columns] * weights, minlength=len(pieces)) + self.intercept
        return np.asarray(1 / (1 + np.exp(-scores)), dtype=np.float32)


NOTHING_LEARNT = AttackModel(
    Vocabulary(np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.float32)), np.zeros(0, dtype=np.float32), 0.0
)
"""Sees no attack anywhere."""


def save(model: AttackModel, path: Path) -> None:
    """Write it whole or not at all; two that write at once do not meet."""
    partial = path.with_suffix(f".{os.getpid()}-{secrets.token_hex(4)}.npz")
    vocabulary = model.vocabulary
    np.savez(partial, buckets=vocabulary.buckets, idf=vocabulary.idf, weights=model.weights, intercept=model.intercept)
    partial.replace(path)


def load(path: Path) -> AttackModel:
    """Read what `save` wrote. Raises StoreError when the file is damaged, FileNotFoundError when it is not there."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
            return AttackModel(Vocabulary(kept["buckets"], kept["idf"]), kept["weights"], float(kept["intercept"]))
    except (ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise StoreError(
            f"What was learnt of attacks, {path.name}, is damaged ({error}).", "It is learnt anew."
        ) from error
