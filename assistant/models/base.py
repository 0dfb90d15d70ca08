"""What every model looks like to the engine, whoever serves it."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Protocol

import msgspec

from assistant.records import Citation, Passage


class ModelRequest(msgspec.Struct, frozen=True, kw_only=True):
    """One call. Passages are quoted data, best first; they never carry instructions.

    weights: how telling each term of the question is in this handbook (inverse document frequency), by term.
    rarest: the weight of a term that no page holds; it grows with the handbook.
    language: of the question, ISO 639-1.
    max_sentences: the longest answer that the lane wants, in units (sentences, items, rows).
    """

    question: str
    passages: list[Passage]
    weights: dict[str, float]
    rarest: float
    language: str = "en"
    max_sentences: int = 8


class Delta(msgspec.Struct, frozen=True):
    """More text."""

    text: str


class Finished(msgspec.Struct, frozen=True, kw_only=True):
    """The end of a call. `outcome` is `ok` or `abstained`; `text` is the whole text that the deltas made up.

    support: how well the passages support an answer, 0..1, as the model sees it.
    """

    outcome: str
    text: str
    citations: list[Citation]
    tokens_in: int
    tokens_out: int
    support: float
    cost_usd: float = 0.0
    estimated: bool = False


class Model(Protocol):
    """A model that can be called. `name` is its name in the portfolio."""

    name: str

    def stream(self, request: ModelRequest) -> AsyncGenerator[Delta | Finished, None]:
        """Deltas, then one Finished. Raises ModelError when the call fails."""
