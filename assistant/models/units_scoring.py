"""How well each unit of the passages answers the question: the evidence that the embedded models choose by.

A unit is read in its place: a table row with its header, an item with the sentence that introduces its list, all with the headings
above. What it is worth grows with the telling terms of the question that it covers, with the similarity of meaning, and with whether
it has the kind of thing that was asked for (a number, a person to ask, a way to do it).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec
import numpy as np

from assistant.embedding import Vectors, embed
from assistant.records import Passage
from assistant.text.concepts import thesaurus
from assistant.text.terms import FUNCTION_WORDS, stem, terms, words
from assistant.text.units import Unit, cells, units

OWN = 3.8
PLACE = 3.7
MEANING = 4.8
PASSAGE = 4.2
NUMBER = 0.9
PERSON = 1.5
WAY = 0.3
NAMED_ROW = 2.0
INTRODUCTION = -4.0
"""Weights of a logistic model that tells the units which hold the fact of a golden test, or of a question of tests/real_input, from
the others of the same passages; rounded, and then set by hand for passages, named rows and introductions. A sentence that only introduces a list (it ends with a colon) is no answer by itself."""

_ASKS_NUMBER = re.compile(
    r"\b(?:how (?:much|many|long|often|soon|late|far|big|old)|what(?:'s| is| are)? the (?:\w+ ){0,3}(?:limit|maximum|max|rate|deadline|price|cost|amount|threshold|percentage|fee|number)|"
    r"when|deadline|limit|maximum|max|per (?:day|night|km|mile|month|year)|what (?:time|date|day|age|size|amount)|wie (?:viel|viele|lange|hoch)|bis wann|combien|quand|cuánto|cuanto|cuándo|quanto|quando|ile|kiedy)\b",
    re.IGNORECASE,
)
_ASKS_WHO = re.compile(
    r"\b(?:who|whom|whose|contact|approves?|sign off|responsible|which team|wer|wen|qui|quién|quien|quem|chi|kto|kogo)\b",
    re.IGNORECASE,
)
_ASKS_WAY = re.compile(
    r"\b(?:how (?:do|can|to|should|would|does)|what do i (?:do|need)|steps?|process|procedure|wie (?:kann|mache|bekomme)|comment|cómo|como|come|jak)\b",
    re.IGNORECASE,
)
_HAS_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|double|twice|once|never|daily|weekly|monthly|annually)\b",
    re.IGNORECASE,
)
_HAS_PERSON = re.compile(
    r"@|\b(?:manager|supervisor|team|desk|director|head of|officer|partner|specialist|department|lead|line|ext\.|#\w+)\b",
    re.IGNORECASE,
)
_HAS_WAY = re.compile(
    r"^(?:\W*(?:open|click|select|go|log|sign|send|fill|submit|choose|enter|request|ask|call|contact|write|create|use|attach|complete|email|press|report|download|install|visit))\b|\b(?:you can|you must|you should|you need to|please)\b",
    re.IGNORECASE,
)


class Scored(msgspec.Struct, frozen=True):
    """A unit with its place and its worth. `covered` are the question's terms that it covers in its place; `similarity` is the cosine."""

    unit: Unit
    passage: int
    position: int
    score: float
    covered: frozenset[str]
    similarity: float


class Asked(msgspec.Struct, frozen=True):
    """The question as scoring reads it: its terms with their weights (they sum to 1), the marks of the concepts that each seeks, its vector, the kinds of answer it wants."""

    weights: dict[str, float]
    concepts: dict[str, frozenset[int]]
    vector: Vectors
    number: bool
    who: bool
    way: bool

    @staticmethod
    def read(question: str, rarity: dict[str, float]) -> Asked:
        """`rarity` is the handbook's inverse document frequency of each term; a term that it lacks counts as rare."""
        rarest = max(rarity.values(), default=1.0)
        raw = {term: rarity.get(term, rarest) for term in terms(question)}
        total = sum(raw.values()) or 1.0
        return Asked(
            {term: value / total for term, value in raw.items()},
            _concepts_of_terms(question),
            embed([question])[0],
            bool(_ASKS_NUMBER.search(question)),
            bool(_ASKS_WHO.search(question)),
            bool(_ASKS_WAY.search(question)),
        )

    def covered(self, own: frozenset[str], concepts: frozenset[int]) -> frozenset[str]:
        """The question's terms that a text with these terms and concepts covers, in the same word or in another for the same thing."""
        return frozenset(
            term
            for term in self.weights
            if term in own or not concepts.isdisjoint(self.concepts.get(term, frozenset()))
        )

    def coverage(self, found: frozenset[str] | set[str]) -> float:
        """The share of the question's weight that these terms cover, 0..1."""
        return sum(self.weights.get(term, 0.0) for term in found)


def score_units(asked: Asked, passages: Sequence[Passage]) -> list[Scored]:
    """All units of the passages, in order of passage and place, scored."""
    placed = [
        (number, position, unit)
        for number, passage in enumerate(passages)
        for position, unit in enumerate(units(passage.text))
    ]
    if not placed:
        return []
    vectors = embed([_read(unit, passages[number]) for number, _, unit in placed])
    similarities = np.clip(vectors @ asked.vector, 0.0, 1.0)
    headings = [_covered(asked, f"{passage.title} {passage.section}") for passage in passages]
    top = max((passage.score for passage in passages), default=1.0) or 1.0
    scored = []
    named = [row_is_named(unit, asked) for _, _, unit in placed]
    any_named = any(named)  # where the question's own row is at hand, other rows are beside the point
    for at, ((number, position, unit), similarity) in enumerate(zip(placed, similarities, strict=True)):
        own = _covered(asked, unit.text)
        place = (
            headings[number] | _covered(asked, " ".join(cells(unit.lead)) if unit.kind == "row" else unit.lead)
        ) - own
        score = (
            OWN * asked.coverage(own)
            + PLACE * asked.coverage(place)
            + MEANING * float(similarity)
            + PASSAGE * passages[number].score / top
            + _kinds_met(asked, unit)
            + NAMED_ROW * (2 * named[at] - (unit.kind == "row" and any_named))
        )
        scored.append(Scored(unit, number, position, score, own | place, float(similarity)))
    return scored


def _covered(asked: Asked, text: str) -> frozenset[str]:
    return asked.covered(frozenset(terms(text)), thesaurus().says(text)) if text else frozenset()


def _concepts_of_terms(question: str) -> dict[str, frozenset[int]]:
    """Each term of the question with the concepts of the phrases that it stands in."""
    spoken = words(question)
    concepts: dict[str, frozenset[int]] = {}
    for found in thesaurus().find(spoken):
        for word in spoken[found.start : found.end]:
            if word not in FUNCTION_WORDS:
                concepts[stem(word)] = concepts.get(stem(word), frozenset()) | found.seeks
    return concepts


def row_is_named(unit: Unit, asked: Asked) -> bool:
    """True when the question names the row by its first cell (the country, the city, the class)."""
    return unit.kind == "row" and bool(_covered(asked, cells(unit.text)[0]))


def _kinds_met(asked: Asked, unit: Unit) -> float:
    return (
        NUMBER * (asked.number and bool(_HAS_NUMBER.search(unit.text)))
        + PERSON * (asked.who and bool(_HAS_PERSON.search(unit.text)))
        + WAY * (asked.way and bool(_HAS_WAY.search(unit.text)))
        + INTRODUCTION * (unit.kind == "sentence" and unit.text.endswith(":"))
    )


def _read(unit: Unit, passage: Passage) -> str:
    """A sentence speaks for itself; a row's cells mean something only below their header and heading."""
    if unit.kind != "row":
        return unit.text
    return f"{passage.section} {' '.join(cells(unit.lead))} {' '.join(cells(unit.text))}"
