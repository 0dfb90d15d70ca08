"""How likely each candidate passage holds the answer: keyword, vector and late-interaction evidence in one log-linear model.

The weights are those of a listwise softmax (ListNet: Cao et al. 2007) fitted on the development questions of this repository;
`exp(score - best score)` is then how likely a passage is beside the best one.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from assistant.meeting import Reading, Sought, read
from assistant.records import Passage
from assistant.text.units import units

Floats = NDArray[np.float32]

KEYWORD = 2.0
VECTOR = 5.5
PASSAGE_MET = 8.5
UNIT_MET = 5.0
HEADING_MET = 3.0
KEPT = 4_000
"""Passages whose reading is kept, the most recently used ones: some 2 kB each."""


class PassageReading(msgspec.Struct, frozen=True):
    """A passage read for meeting: as a whole with its headings, the headings alone, and each unit alone."""

    whole: Reading
    heading: Reading
    units: list[Reading]


class Readings:
    """Passages read once and kept while they are in use."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, PassageReading] = OrderedDict()

    def of(self, number: int, passage: Passage) -> PassageReading:
        """The reading of the passage that stands at this place of the index."""
        kept = self._kept.get(number)
        if kept is None:
            heading = f"{passage.title} {passage.section}"
            kept = PassageReading(
                read(f"{heading} {passage.text}"),
                read(heading, concepts=False),
                [read(unit.text, concepts=False) for unit in units(passage.text)],
            )
            self._kept[number] = kept
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(number)
        return kept


def evidence(sought: Sought, keyword: Floats, vector: Floats, readings: Sequence[PassageReading]) -> Floats:
    """The five signals of each candidate, all 0..1, shape (candidates, 5): BM25 beside the best one's, cosine, and the share of the
    question's weight that the passage, its best unit and its headings meet."""
    parts = [unit for reading in readings for unit in reading.units]
    owners = np.repeat(np.arange(len(readings)), [len(reading.units) for reading in readings])
    unit_met = np.zeros(len(readings), dtype=np.float32)
    np.maximum.at(unit_met, owners, sought.share(parts))
    whole, heading = (sought.share([getattr(reading, part) for reading in readings]) for part in ("whole", "heading"))
    return np.stack([keyword, np.clip(vector, 0.0, 1.0), whole, unit_met, heading], axis=1)


def ranked(signals: Floats) -> Floats:
    """How likely each candidate is beside the best one, 0..1."""
    scores = signals @ np.array([KEYWORD, VECTOR, PASSAGE_MET, UNIT_MET, HEADING_MET], dtype=np.float32)
    return np.asarray(np.exp(scores - scores.max(initial=-np.inf)), dtype=np.float32)
