"""Text as it may be kept: private spans replaced by their kind."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.records import Span

_SHORTEST = 4
"""Characters: a shorter value stands in too many other words."""


def withhold(text: str, question: str, spans: Iterable[Span]) -> str:
    """Another text with every private value of the question replaced by `[kind]`: what a model or a check repeats of it."""
    values = {question[span.start : span.end]: span.kind for span in spans}
    for value in sorted(values, key=len, reverse=True):
        if len(value) >= _SHORTEST:
            text = text.replace(value, f"[{values[value]}]")
    return text


def redact(text: str, spans: Iterable[Span]) -> str:
    """The text with every span replaced by `[kind]`; spans are offsets into this very text and do not overlap."""
    pieces: list[str] = []
    end = 0
    for span in sorted(spans, key=lambda span: span.start):
        pieces += [text[end : span.start], f"[{span.kind}]"]
        end = span.end
    return "".join([*pieces, text[end:]])
