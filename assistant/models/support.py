"""Whether the passages support an answer at all: the embedded models' own doubt.

A logistic model over three facts: how much of the question's telling terms the best units and their headings cover, how
similar in meaning the best unit is, and whether any single passage covers the question (scattered hits of a word each are no
answer). Its coefficients were fitted on the golden tests of the shipped lanes, answerable and not.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from assistant.models.units_scoring import Asked, Scored

INTERCEPT = -3.2
COVERED = 3.6
SIMILAR = 4.0
UNIT_COVERED = 1.2


def support(asked: Asked, scored: Sequence[Scored]) -> float:
    """The probability that the passages hold the answer, 0..1."""
    if not scored or not asked.weights:
        return 0.0
    covered, unit_covered, similar = evidence(asked, scored)
    return 1 / (1 + math.exp(-(INTERCEPT + COVERED * covered + SIMILAR * similar + UNIT_COVERED * unit_covered)))


def evidence(asked: Asked, scored: Sequence[Scored]) -> tuple[float, float, float]:
    """(share of the question covered by the best passage, by the best unit in its place, similarity of the best unit)."""
    by_passage: dict[int, set[str]] = {}
    for entry in scored:
        by_passage.setdefault(entry.passage, set()).update(entry.covered)
    covered = max(asked.coverage(found) for found in by_passage.values())
    best = max(scored, key=lambda entry: entry.score)
    return covered, asked.coverage(best.covered), max(entry.similarity for entry in scored)
