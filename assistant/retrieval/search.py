"""A question to passages: keyword and vector ranking fused, the lane's own pages first.

Keyword: BM25 over title, section and body, misspelt words corrected against the index's own vocabulary. Vector: cosine of
static embeddings. Fusion by normalised scores, since with few passages ranks throw away how clear a hit is.
Expired and superseded pages rank behind what is in force, never in front.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date
from typing import Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from assistant.embedding import embed
from assistant.meeting import Sought, seek
from assistant.records import Passage
from assistant.retrieval.audience import may_read
from assistant.retrieval.ranking import Readings, evidence, ranked
from assistant.retrieval.spelling import corrected
from assistant.store.passage_index import PassageIndex
from assistant.text.concepts import thesaurus
from assistant.text.terms import FUNCTION_WORDS, terms, words

Method = Literal["keyword", "vector", "hybrid"]

DEPTH = 80
"""Passages considered of each ranking."""
NOT_IN_FORCE = 0.001
"""What an expired or superseded page's score is worth beside one in force."""

NUMBER = 0.3
"""What a number is worth beside a word as rare: mostly it is the asker's own sum, date or case."""

Floats = NDArray[np.float32]


class Search:
    """Searches an index as it stood when this was made; make a new one after indexing."""

    def __init__(self, index: PassageIndex, today: date | None = None) -> None:
        self._index = index
        self._contents = index.contents()
        self._position = {int(number): at for at, number in enumerate(self._contents.numbers)}
        self._vocabulary = index.vocabulary()
        self._readings = Readings()
        self._today = (today or date.today()).isoformat()

    def __len__(self) -> int:
        return len(self._contents.passages)

    def search(
        self,
        question: str,
        lanes: Mapping[str, float],
        *,
        limit: int,
        borrow: float = 0.0,
        method: Method = "hybrid",
        person: Mapping[str, str] | None = None,
    ) -> list[Passage]:
        """The best passages, best first, with scores 0..1.

        lanes: what each lane's pages are worth, 1 for the lane that answers. borrow: the least worth of any other
        lane's pages; 0 leaves them out.
        person: country, department and role of the asker (lower case), for pages with an audience.
        """
        if not self._contents.passages:
            return []
        scores = self._scores(question, method)
        candidates = np.flatnonzero(scores > 0)
        weighted = [
            (float(scores[at]) * self._worth(at, lanes, borrow, person or {}), at) for at in candidates.tolist()
        ]
        best = sorted((pair for pair in weighted if pair[0] > 0), key=lambda pair: (-pair[0], pair[1]))[:limit]
        return [msgspec.structs.replace(self._contents.passages[at], score=round(score, 4)) for score, at in best]

    def _scores(self, question: str, method: Method) -> Floats:
        scores = np.zeros(len(self._contents.passages), dtype=np.float32)
        keyword, vector = self._keyword(question), self._vector(question)
        if method == "keyword":
            scores[list(keyword)] = list(keyword.values())
        elif method == "vector":
            scores[list(vector)] = list(vector.values())
        else:
            candidates = list(keyword | vector)
            scores[candidates] = self._ranked(question, candidates, keyword)
        return scores

    def _keyword(self, question: str) -> dict[int, float]:
        """The best passages by BM25, the best one's score taken as 1."""
        spoken = [word for word in dict.fromkeys(words(question)) if word not in FUNCTION_WORDS]
        sought = spoken + list(self._meant(spoken).values())
        found = self._index.keyword(sought, thesaurus().seeks(question), DEPTH)
        top = found[0][1] if found else 1.0
        return {self._position[number]: max(0.0, score) / top for number, score in found}

    def _vector(self, question: str) -> dict[int, float]:
        """The nearest passages by cosine."""
        similar = self._contents.vectors @ embed([question])[0]
        nearest = np.argpartition(-similar, min(DEPTH, len(similar) - 1))[:DEPTH]
        return {int(at): float(similar[at]) for at in nearest if similar[at] > 0}

    def _ranked(self, question: str, candidates: list[int], keyword: Mapping[int, float]) -> Floats:
        return ranked(self.signals(question, candidates, keyword)) if candidates else np.zeros(0, dtype=np.float32)

    def signals(self, question: str, candidates: list[int], keyword: Mapping[int, float]) -> Floats:
        """The evidence for each candidate; see ranking.evidence."""
        return evidence(
            self.sought(question),
            np.array([keyword.get(at, 0.0) for at in candidates], dtype=np.float32),
            self._contents.vectors[candidates] @ embed([question])[0],
            [self._readings.of(at, self._contents.passages[at]) for at in candidates],
        )

    def sought(self, question: str) -> Sought:
        """The question's telling words as this handbook weighs them, misspelt ones read as what was meant."""
        spoken = [word for word in dict.fromkeys(words(question)) if word not in FUNCTION_WORDS]
        return seek(question, self._weight_of, self._meant(spoken))

    def _meant(self, spoken: list[str]) -> dict[str, str]:
        """Words that the index does not know, with their likely corrections."""
        return {word: better for word in spoken if (better := corrected(word, self._vocabulary))}

    def weights(self, question: str) -> dict[str, float]:
        """How telling each term of the question is here: ln(1 + passages / (1 + passages that hold it)); numbers count for less."""
        return {term: self._weight_of(term) for term in terms(question)}

    @property
    def rarest(self) -> float:
        """The weight of a term that no passage holds."""
        return self._weight(0)

    def _weight_of(self, term: str) -> float:
        weight = self._weight(self._vocabulary.get(term, 0))
        if term[0].isdigit():
            return NUMBER * weight
        return weight if len(term) > 1 else 0.0

    def _weight(self, holding: int) -> float:
        return math.log(1 + len(self._contents.passages) / (1 + holding))

    def _worth(self, at: int, lanes: Mapping[str, float], borrow: float, person: Mapping[str, str]) -> float:
        passage = self._contents.passages[at]
        audience = self._contents.audiences[at]
        if not may_read(audience, person):
            return 0.0
        worth = max((lanes.get(lane, borrow) for lane in passage.lanes), default=1.0)
        if passage.superseded_by or (passage.expires and passage.expires < self._today):
            worth *= NOT_IN_FORCE
        return worth
