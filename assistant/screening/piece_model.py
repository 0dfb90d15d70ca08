"""What was learnt of pieces of text: how likely one is a command to the assistant, or tells something private, and of which kind."""

from __future__ import annotations

import os
import secrets
import zipfile
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from assistant.errors import StoreError
from assistant.features import Bags, Vocabulary

Floats = NDArray[np.float32]


class PieceModel(msgspec.Struct, frozen=True):
    """A logistic regression for each kind over the words and characters of a piece; `weights` is (features, kinds)."""

    kinds: list[str]
    vocabulary: Vocabulary
    weights: Floats
    intercepts: Floats

    def probabilities(self, pieces: Bags) -> Floats:
        """P(kind | piece), each kind on its own, shape (pieces, kinds)."""
        if not len(pieces) or not self.kinds:
            return np.zeros((len(pieces), len(self.kinds)), dtype=np.float32)
        owners, columns, weights = self.vocabulary.weigh(pieces)
        scores = np.stack(
            [np.bincount(owners, row[columns] * weights, minlength=len(pieces)) for row in self.weights.T], axis=1
        )
        return np.asarray(1 / (1 + np.exp(-(scores + self.intercepts))), dtype=np.float32)


_NONE = PieceModel(
    [],
    Vocabulary(np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.float32)),
    np.zeros((0, 0), dtype=np.float32),
    np.zeros(0, dtype=np.float32),
)


class Taught(msgspec.Struct, frozen=True):
    """Both models that screening reads with."""

    attacks: PieceModel = _NONE
    private: PieceModel = _NONE


UNTAUGHT = Taught()
"""Nothing was learnt: no attack is seen, and private is only what rules and checksums show."""


def save(taught: Taught, path: Path) -> None:
    """Write it whole or not at all; two that write at once do not meet."""
    partial = path.with_suffix(f".{os.getpid()}-{secrets.token_hex(4)}.npz")
    arrays: dict[str, NDArray[np.generic]] = {}
    for name, model in (("attacks", taught.attacks), ("private", taught.private)):
        arrays |= {
            f"{name}_kinds": np.array(model.kinds),
            f"{name}_buckets": model.vocabulary.buckets,
            f"{name}_idf": model.vocabulary.idf,
            f"{name}_weights": model.weights,
            f"{name}_intercepts": model.intercepts,
        }
    np.savez(partial, **arrays)  # type: ignore[arg-type]
    partial.replace(path)


def load(path: Path) -> Taught:
    """Read what `save` wrote. Raises StoreError when the file is damaged, FileNotFoundError when it is not there."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
            return Taught(
                *(
                    PieceModel(
                        [str(kind) for kind in kept[f"{name}_kinds"]],
                        Vocabulary(kept[f"{name}_buckets"], kept[f"{name}_idf"]),
                        kept[f"{name}_weights"],
                        kept[f"{name}_intercepts"],
                    )
                    for name in ("attacks", "private")
                )
            )
    except (ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise StoreError(
            f"What screening was taught, {path.name}, is damaged ({error}).", "It is learnt anew."
        ) from error
