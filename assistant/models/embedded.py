"""The embedded models: real answerers on this machine, without weights to download.

They choose verbatim handbook units and never write a sentence of their own. `embedded/quick` answers from the best passage,
`embedded/thorough` from several; both abstain when the passages do not support an answer.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncGenerator, Sequence

import msgspec

from assistant.models.base import Delta, Finished, ModelRequest
from assistant.models.composing import Composed, compose
from assistant.models.support import support
from assistant.models.units_scoring import Asked, Scored, score_units

ABSTAIN_BELOW = 0.5
_CHARACTERS_PER_TOKEN = 4


class Reading(msgspec.Struct, frozen=True):
    """How an embedded model reads: passages read, passages quoted, units quoted, and by how much (a logit) the best passage's best
    unit must lead every other passage's: one that quotes a single passage leaves a close race to a more thorough reader. From a lead
    of 2 on, the best passage alone was right as often as four of them on the golden tests and on tests/real_input; from 1, in seven of
    a hundred cases less."""

    read: int
    quoted: int
    units: int
    lead: float


READINGS = {"embedded/quick": Reading(6, 1, 4, 2.0), "embedded/thorough": Reading(8, 4, 8, 0.0)}


class EmbeddedModel:
    """One of the embedded models."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._reading = READINGS[name]

    async def stream(self, request: ModelRequest) -> AsyncGenerator[Delta | Finished, None]:
        """The answer in pieces. Scoring runs in a thread: it is arithmetic, and the event loop must not wait for it."""
        composed, sure = await asyncio.to_thread(self.answer, request)
        answered = bool(composed.pieces) and sure >= ABSTAIN_BELOW
        if answered:
            for piece in composed.pieces:
                yield Delta(piece)
                await asyncio.sleep(0)
        yield Finished(
            outcome="ok" if answered else "abstained",
            text=composed.text if answered else "",
            citations=composed.citations if answered else [],
            tokens_in=sum(len(passage.text) for passage in request.passages) // _CHARACTERS_PER_TOKEN,
            tokens_out=len(composed.text) // _CHARACTERS_PER_TOKEN if answered else 0,
            support=round(sure, 4),
        )

    def answer(self, request: ModelRequest) -> tuple[Composed, float]:
        """The composed answer and its support 0..1; pure."""
        passages = request.passages[: self._reading.read]
        asked = Asked.read(request.question, request.weights, request.rarest)
        scored = score_units(asked, passages)
        units = min(self._reading.units, request.max_sentences)
        composed = compose(asked, scored, passages, passages_at_most=self._reading.quoted, units_at_most=units)
        clear = lead(scored) >= self._reading.lead
        return composed, support(asked, request, passages) if clear else 0.0


def lead(scored: Sequence[Scored]) -> float:
    """How far the best unit is ahead of the best unit of any other passage, in logits; infinite when there is no other."""
    best: dict[int, float] = {}
    for entry in scored:
        best[entry.passage] = max(best.get(entry.passage, entry.score), entry.score)
    first, second = sorted([*best.values(), -math.inf, -math.inf], reverse=True)[:2]
    return first - second
