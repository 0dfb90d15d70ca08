"""How far a text meets each word of a question: in the same word, in one of like meaning, or in another word for the same thing.

Late interaction (MaxSim: Khattab and Zaharia, "ColBERT", 2020) over static word embeddings: a question's word is met as well
as by the text's most similar word, so that "vacation" finds "leave" without a synonym list; where the thesaurus knows
both words, the meeting counts at least CONCEPT. A word's vector is looked up once a process.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from assistant.embedding import DIMENSIONS, Vectors, embed
from assistant.text.concepts import thesaurus
from assistant.text.terms import FUNCTION_WORDS, stem, words

CONCEPT = 0.8
"""What a word of the same concept is worth beside the very word."""
SAME = 0.9
"""From this similarity on two words are forms of one: "managers" and "manager", but not "Paris" and "Lyon"."""
_LONGEST_QUESTION = 60
"""Telling words read of a question; a pasted log has thousands."""

Ids = NDArray[np.int64]


class Lexicon:
    """The vectors of the words met so far, a row a word; grows as words come, from any thread."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._vectors = np.zeros((4096, DIMENSIONS), dtype=np.float32)
        self._lock = threading.Lock()

    def numbers(self, spoken: Iterable[str]) -> Ids:
        """The distinct words' row numbers."""
        distinct = set(spoken)
        if missing := [word for word in distinct if word not in self._numbers]:
            self._learn(missing)
        return np.fromiter((self._numbers[word] for word in distinct), dtype=np.int64, count=len(distinct))

    def vectors(self, numbers: Ids) -> Vectors:
        """The rows of these words, unit length."""
        return self._vectors[numbers]

    def _learn(self, missing: list[str]) -> None:
        rows = embed(missing)
        with self._lock:
            for word, row in zip(missing, rows, strict=True):
                number = self._numbers.get(word, len(self._numbers))
                if number == len(self._vectors):
                    self._vectors = np.concatenate([self._vectors, np.zeros_like(self._vectors)])
                self._vectors[number] = row
                self._numbers[word] = number  # last, so that no reader sees a number without its row


LEXICON = Lexicon()


class Reading(msgspec.Struct, frozen=True):
    """A text as meeting reads it: its distinct words' numbers and the concept marks that it says."""

    numbers: Ids
    marks: frozenset[int] = frozenset()


def read(text: str, *, concepts: bool = True) -> Reading:
    """A text's words and, unless left out, what it says."""
    marks = thesaurus().says(text) if concepts else frozenset[int]()
    return Reading(LEXICON.numbers(word for word in words(text) if word not in FUNCTION_WORDS), marks)


class Sought(msgspec.Struct, frozen=True):
    """A question's telling words, with their weights (they sum to 1), vectors and the concept marks that each seeks."""

    words: list[str]
    weights: NDArray[np.float32]
    vectors: Vectors
    marks: list[frozenset[int]]

    def met(self, readings: Sequence[Reading]) -> NDArray[np.float32]:
        """How far each text meets each word, 0..1, shape (texts, words)."""
        met = np.zeros((len(readings), len(self.words)), dtype=np.float32)
        some = [at for at, reading in enumerate(readings) if len(reading.numbers)]
        if not some or not self.words:
            return met
        owned = np.concatenate([readings[at].numbers for at in some])
        distinct, places = np.unique(owned, return_inverse=True)
        similar = np.clip(LEXICON.vectors(distinct) @ self.vectors.T, 0.0, 1.0)[places]
        starts = np.concatenate(([0], np.cumsum([len(readings[at].numbers) for at in some])[:-1]))
        met[some] = np.maximum.reduceat(similar, starts, axis=0)
        for column, marks in enumerate(self.marks):
            if marks:
                said = [at for at in some if met[at, column] < CONCEPT and not marks.isdisjoint(readings[at].marks)]
                met[said, column] = CONCEPT
        return met

    def named(self, reading: Reading) -> float:
        """The share of a text's words that the question names: in the same word, near enough; all of a short one of the same concept."""
        if not len(reading.numbers) or not self.words:
            return 0.0
        same = (LEXICON.vectors(reading.numbers) @ self.vectors.T).max(axis=1) >= SAME
        concept = any(not marks.isdisjoint(reading.marks) for marks in self.marks)
        return max(float(same.mean()), 1 / len(reading.numbers) if concept else 0.0)

    def share(self, readings: Sequence[Reading]) -> NDArray[np.float32]:
        """The share of the question's weight that each text meets, 0..1."""
        return self.met(readings) @ self.weights


def seek(question: str, weight: Callable[[str], float], meant: Mapping[str, str] | None = None) -> Sought:
    """`weight` says how telling a term (stemmed) is; `meant` gives the likely right word for a misspelt one."""
    spoken = words(question)
    marks: dict[str, frozenset[int]] = {}
    for found in thesaurus().find(spoken):
        for word in spoken[found.start : found.end]:
            marks[word] = marks.get(word, frozenset()) | found.seeks
    telling = [word for word in dict.fromkeys(spoken) if word not in FUNCTION_WORDS][:_LONGEST_QUESTION]
    read_as = [(meant or {}).get(word, word) for word in telling]
    weights = np.array([weight(stem(word)) for word in read_as], dtype=np.float32)
    total = float(weights.sum())
    return Sought(
        telling,
        weights / total if total else weights,
        embed(read_as),
        [marks.get(word, frozenset()) for word in telling],
    )
