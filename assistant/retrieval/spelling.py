"""A misspelt word's likely correction among the words that the handbook knows."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.text.terms import stem

SHORTEST = 5
CLOSEST = 78.0
"""Similarity 0..100 (normalised Levenshtein with transpositions) from which a word is taken for a misspelling."""


def corrected(word: str, vocabulary: Mapping[str, int]) -> str | None:
    """The nearest known term of an unknown word; None for known, short and numeric words."""
    term = stem(word)
    if len(word) < SHORTEST or word[0].isdigit() or term in vocabulary or word in vocabulary:
        return None
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    candidates = [known for known in vocabulary if known[0] == term[0] and abs(len(known) - len(term)) <= 2]
    best = process.extractOne(term, candidates, scorer=OSA.normalized_similarity, score_cutoff=CLOSEST / 100)
    return str(best[0]) if best else None
