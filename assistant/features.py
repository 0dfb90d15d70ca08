"""Text features of what is learnt: n-grams and concepts, the same code in training and in serving, in routing and in screening.

A text becomes the set of its words, word pairs and character n-grams (2 to 5 characters, within words and over
their edges), and of the concepts that its words name in any of the company's languages. N-grams are hashed by a prefix polynomial, so that a whole batch is cut into n-grams by a handful of numpy operations
instead of a Python loop per n-gram: with S[i] = sum of c[k] * B^k for k < i, modulo 2^64, the n-gram from i to j has the
hash (S[j] - S[i]) * B^-i (Karp and Rabin 1987; B is odd, so that its inverse exists).
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from assistant.text.concepts import thesaurus
from assistant.text.terms import fold

HASH_BITS = 19
CHARACTERS_FROM = 1 << HASH_BITS
CONCEPTS_FROM = 2 << HASH_BITS
"""Buckets: words and pairs below CHARACTERS_FROM, character n-grams below CONCEPTS_FROM, concepts from there on. The three
blocks are weighted apart."""
_OWNER_SHIFT = HASH_BITS + 2
CHARACTER_SIZES = (2, 3, 4, 5)
LONGEST = 2_000
"""Characters that are read: the head and the tail of a longer text, where people put what they ask."""

_BASE = 0x9E3779B97F4A7C15 | 1
_INVERSE = pow(_BASE, -1, 1 << 64)
_MIX = np.uint64(0xD6E8FEB86659FD93)
_PAIR = np.uint64(0xC2B2AE3D27D4EB4F)

MIN_DOCUMENTS = 2

U64 = NDArray[np.uint64]
Floats = NDArray[np.float32]


_BLOCK_STARTS = np.array([CHARACTERS_FROM, CONCEPTS_FROM])
_BLOCK_WEIGHTS = np.array([1.0, 1.0, 0.5])
"""Words, characters, concepts; chosen by cross-validation over writers."""


class Bags(msgspec.Struct, frozen=True):
    """The features of a batch in CSR form: text i has the buckets `buckets[starts[i]:starts[i + 1]]`, `counts` times each; buckets are unique per text and sorted."""

    starts: NDArray[np.int64]
    buckets: NDArray[np.int32]
    counts: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.starts) - 1

    def part(self, first: int, end: int) -> Bags:
        """The texts from `first` up to `end`."""
        begin, stop = self.starts[first], self.starts[end]
        return Bags(self.starts[first : end + 1] - begin, self.buckets[begin:stop], self.counts[begin:stop])


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


def fit_vocabulary(bag: Bags) -> Vocabulary:
    """The buckets of at least MIN_DOCUMENTS texts; idf = ln((1 + n) / (1 + df)) + 1, as scikit-learn smooths it."""
    buckets, documents = np.unique(bag.buckets, return_counts=True)
    kept = documents >= min(MIN_DOCUMENTS, len(bag))
    idf = np.log((1 + len(bag)) / (1 + documents[kept])) + 1
    return Vocabulary(buckets[kept].astype(np.int32), idf.astype(np.float32))


def normalised(text: str) -> str:
    """Lower case without accents, white space squeezed to single spaces that also frame the text."""
    if len(text) > LONGEST:
        text = text[: LONGEST // 2] + " " + text[-LONGEST // 2 :]
    return f" {' '.join(fold(text).split())} "


def bags(texts: Sequence[str], *, concepts: bool = True) -> Bags:
    """The features of the texts, in order; without concepts where words alone tell."""
    lines = [normalised(text) for text in texts]
    lengths = np.fromiter((len(line) for line in lines), dtype=np.int64, count=len(lines))
    codes = np.frombuffer("".join(lines).encode("utf-32-le"), dtype=np.uint32)
    owner = np.repeat(np.arange(len(lines), dtype=np.int64), lengths)
    sums, inverses = _prefix(codes.astype(np.uint64))
    words = _words(sums, inverses, owner, (codes >= 128) | _WORD_CODES[np.minimum(codes, 127)])
    characters = _characters(sums, inverses, owner, codes == ord(" "))
    keys = [_keys(hashes, owners, 0) for hashes, owners in words]
    keys += [_keys(hashes, owners, CHARACTERS_FROM) for hashes, owners in characters]
    if concepts:
        keys.append(_concepts(lines))
    return _counted(np.concatenate(keys), len(lines))


_WORD_CODES = np.array([chr(code).isalnum() or chr(code) == "_" for code in range(128)])


def _prefix(codes: U64) -> tuple[U64, U64]:
    """S with a leading 0, and B^-i; both wrap modulo 2^64."""
    powers, inverses = _powers(len(codes) + 1)
    sums = np.zeros(len(codes) + 1, dtype=np.uint64)
    np.cumsum(codes * powers[:-1], out=sums[1:])
    return sums, inverses


_power_cache: tuple[U64, U64] = (np.ones(1, dtype=np.uint64), np.ones(1, dtype=np.uint64))


def _powers(length: int) -> tuple[U64, U64]:
    """B^i and B^-i for i < length; grown by doubling and kept."""
    global _power_cache
    cached = _power_cache
    if len(cached[0]) < length:
        size = 1 << max(12, (length - 1).bit_length())
        powers, inverses = np.full(size, _BASE, dtype=np.uint64), np.full(size, _INVERSE, dtype=np.uint64)
        powers[0] = inverses[0] = 1
        cached = _power_cache = (np.multiply.accumulate(powers), np.multiply.accumulate(inverses))
    return cached[0][:length], cached[1][:length]


Hashed = list[tuple[U64, NDArray[np.int64]]]
"""(hashes, index of the text that each belongs to), a pair for each kind of n-gram."""


def _characters(sums: U64, inverses: U64, owner: NDArray[np.int64], spaces: NDArray[np.bool_]) -> Hashed:
    """n-grams that hold a space at their edges at most, so that they stay within a word and its frame."""
    spaces_before = np.concatenate(([0], np.cumsum(spaces)))
    found: Hashed = []
    for size in CHARACTER_SIZES:
        starts = np.arange(max(0, len(owner) - size + 1))
        inner = spaces_before[starts + size - 1] - spaces_before[np.minimum(starts + 1, starts + size - 1)]
        kept = starts[(inner == 0) & (owner[starts] == owner[starts + size - 1])]
        found.append(((sums[kept + size] - sums[kept]) * inverses[kept] + np.uint64(size), owner[kept]))
    return found


def _words(sums: U64, inverses: U64, owner: NDArray[np.int64], inside: NDArray[np.bool_]) -> Hashed:
    """Words and pairs of neighbouring words of the same text."""
    edges = np.diff(np.concatenate(([False], inside, [False])).astype(np.int8))
    starts, ends = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
    words, owners = (sums[ends] - sums[starts]) * inverses[starts], owner[starts]
    paired = np.flatnonzero(owners[1:] == owners[:-1])
    return [(words, owners), (words[paired] * _PAIR + words[paired + 1], owners[paired])]


def _keys(hashes: U64, owners: NDArray[np.int64], first_bucket: int) -> NDArray[np.int64]:
    """One sortable number: text, then bucket. The multiplication spreads the hash over the upper bits, which are kept."""
    mixed = (hashes ^ (hashes >> np.uint64(32))) * _MIX
    return (owners << _OWNER_SHIFT) | first_bucket | (mixed >> np.uint64(64 - HASH_BITS)).astype(np.int64)


def _concepts(lines: Sequence[str]) -> NDArray[np.int64]:
    known = thesaurus()
    keys = [
        (at << _OWNER_SHIFT) | CONCEPTS_FROM | concept
        for at, line in enumerate(lines)
        for concept in known.concepts(line)
    ]
    return np.array(keys, dtype=np.int64)


def _counted(keys: NDArray[np.int64], texts: int) -> Bags:
    keys.sort()
    first = (
        np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1]))) if len(keys) else np.zeros(0, dtype=np.int64)
    )
    unique, counts = keys[first], np.diff(np.concatenate((first, [len(keys)])))
    starts = np.searchsorted(unique, np.arange(texts + 1, dtype=np.int64) << _OWNER_SHIFT)
    return Bags(starts, (unique & ((1 << _OWNER_SHIFT) - 1)).astype(np.int32), counts.astype(np.float32))
