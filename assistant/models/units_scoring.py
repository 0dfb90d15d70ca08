"""How well each unit of the passages answers the question: the evidence that the embedded models choose by.

A unit is read in its place: a table row with its header, an item with the sentence that introduces its list, all with the headings
above. What it is worth grows with the telling terms of the question that it covers, with the similarity of meaning, and with whether
it has the kind of thing that was asked for (a number, a person to ask, a way to do it).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from assistant.embedding import Vectors, embed
from assistant.meeting import Sought, read, seek
from assistant.models.bands import holds, numbers
from assistant.records import Passage
from assistant.text.units import Unit, cells, units

OWN = 2.8
IN_PLACE = 5.8
MEANING = 4.3
PASSAGE = 0.9
NAMED_ROW = 2.5
OTHER_ROW = -0.8
NUMBER = 3.5
PERSON = 2.1
WAY = 0.0
INTRODUCTION = -1.7
WEIGHTS = np.array(
    [OWN, IN_PLACE, MEANING, PASSAGE, NAMED_ROW, OTHER_ROW, NUMBER, PERSON, WAY, INTRODUCTION], dtype=np.float32
)
"""Weights of a log-linear model that tells the units which hold the fact of a development question from the others of the same
passages. A sentence that only introduces a list (it ends with a colon) is no answer by itself."""
NAMED = 0.5
"""A row is named when the question names at least this share of its first cell."""

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
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|double|twice|never)\b",
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
    """A unit with its place and its worth, a logit."""

    unit: Unit
    passage: int
    position: int
    score: float


class Asked(msgspec.Struct, frozen=True):
    """The question as scoring reads it: its telling words, its vector, its amounts, the kinds of answer it wants."""

    sought: Sought
    vector: Vectors
    amounts: list[float]
    number: bool
    who: bool
    way: bool

    @staticmethod
    def read(question: str, rarity: Mapping[str, float], rarest: float) -> Asked:
        """`rarity` is the handbook's inverse document frequency of each term, `rarest` that of a term that it lacks."""
        return Asked(
            seek(question, lambda term: rarity.get(term, rarest)),
            embed([question])[0],
            numbers(question),
            bool(_ASKS_NUMBER.search(question)),
            bool(_ASKS_WHO.search(question)),
            bool(_ASKS_WAY.search(question)),
        )


def score_units(asked: Asked, passages: Sequence[Passage]) -> list[Scored]:
    """All units of the passages, in order of passage and place, scored."""
    placed = [
        Placed(unit, number, position)
        for number, passage in enumerate(passages)
        for position, unit in enumerate(units(passage.text))
    ]
    if not placed:
        return []
    scores = signals(asked, passages, placed) @ WEIGHTS
    return [
        Scored(entry.unit, entry.passage, entry.position, float(score))
        for entry, score in zip(placed, scores, strict=True)
    ]


class Placed(msgspec.Struct, frozen=True):
    """A unit, the number of its passage, and its position there."""

    unit: Unit
    passage: int
    position: int


def signals(asked: Asked, passages: Sequence[Passage], placed: Sequence[Placed]) -> NDArray[np.float32]:
    """What speaks for each unit, shape (units, len(WEIGHTS)), in the order of WEIGHTS."""
    own = [read(entry.unit.text) for entry in placed]
    place = [read(_place(entry.unit, passages[entry.passage])) for entry in placed]
    own_met, place_met = asked.sought.met(own), asked.sought.met(place)
    both = np.maximum(own_met, place_met) @ asked.sought.weights
    similar = np.clip(embed([_read(entry.unit, passages[entry.passage]) for entry in placed]) @ asked.vector, 0.0, 1.0)
    named = np.array([row_named(entry.unit, asked) for entry in placed])
    rows = np.array([entry.unit.kind == "row" for entry in placed])
    # Where the question's own row is at hand, other rows are beside the point.
    other_row = rows & (named < NAMED) & (named >= NAMED).any()
    passage = np.log([max(passages[entry.passage].score, 1e-6) for entry in placed])
    kinds = [_kinds_met(asked, entry.unit) for entry in placed]
    return np.column_stack([own_met @ asked.sought.weights, both, similar, passage, named, other_row, kinds]).astype(
        np.float32
    )


def _place(unit: Unit, passage: Passage) -> str:
    lead = " ".join(cells(unit.lead)) if unit.kind == "row" else unit.lead
    return f"{passage.title} {passage.section} {lead}"


def row_is_named(unit: Unit, asked: Asked) -> bool:
    """True when the question names the row by its first cell (the country, the city, the class)."""
    return row_named(unit, asked) >= NAMED


def row_named(unit: Unit, asked: Asked) -> float:
    """The share of a row's first cell that the question names, 0..1; 1 for a range that holds the question's amount."""
    if unit.kind != "row":
        return 0.0
    first = cells(unit.text)[0]
    return 1.0 if holds(first, asked.amounts) else asked.sought.named(read(first))


def _kinds_met(asked: Asked, unit: Unit) -> list[bool]:
    return [
        asked.number and bool(_HAS_NUMBER.search(unit.text)),
        asked.who and bool(_HAS_PERSON.search(unit.text)),
        asked.way and bool(_HAS_WAY.search(unit.text)),
        unit.kind == "sentence" and unit.text.endswith(":"),
    ]


def _read(unit: Unit, passage: Passage) -> str:
    """A sentence speaks for itself; a row's cells mean something only below their header and heading."""
    if unit.kind != "row":
        return unit.text
    return f"{passage.section} {' '.join(cells(unit.lead))} {' '.join(cells(unit.text))}"
