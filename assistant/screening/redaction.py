"""Text as it may be kept: private spans replaced by their kind."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.records import Span


def redact(text: str, spans: Iterable[Span]) -> str:
    """The text with every span replaced by `[kind]`; spans are offsets into this very text and do not overlap."""
    pieces: list[str] = []
    end = 0
    for span in sorted(spans, key=lambda span: span.start):
        pieces += [text[end : span.start], f"[{span.kind}]"]
        end = span.end
    return "".join([*pieces, text[end:]])
