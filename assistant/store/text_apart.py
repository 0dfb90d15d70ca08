"""A record in two halves: what people wrote, and the rest.

The rest stays as long as the record does. The text half stands in a table of its own and can be removed: the record is
then read back with empty texts. Sentences that may quote the question (evidence, reasons, details) belong to the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, TypeVar

import msgspec

from assistant.records import (
    Answer,
    Attempt,
    Check,
    Decision,
    LaneChoice,
    Override,
    Question,
    Rating,
    Record,
    Review,
    Verdict,
    to_builtins,
)

R = TypeVar("R", bound=Record)


class Closing(Record, frozen=True):
    """What the reviewer wrote when the review was closed."""

    answer: str | None = None
    note: str = ""


# `*` stands for each item of a list. A text is left behind as "", which its type allows everywhere.
_TEXTS: Final[dict[type[Record], tuple[str, ...]]] = {
    Question: ("text", "context"),
    Decision: ("question", "signals.situations.*.evidence", "reasons.*.text"),
    Attempt: ("detail",),
    Check: ("detail",),
    Answer: ("answer", "attempts.*.detail", "checks.*.detail"),
    Override: ("note",),
    Verdict: ("note",),
    Rating: ("note",),
    LaneChoice: (),
    Review: ("why", "draft", "text"),
    Closing: ("answer", "note"),
}


def split(record: Record) -> tuple[str, str | None]:
    """The record without its texts as JSON, and its texts as JSON by their place; None when it has none."""
    rest = to_builtins(record)
    texts: dict[str, str] = {}
    for path in _TEXTS[type(record)]:
        for holder, key, place in _places(rest, path.split("."), ""):
            if holder[key]:
                texts[place] = holder[key]
                holder[key] = ""
    return _json(rest), _json(texts) if texts else None


def join(kind: type[R], rest: str, texts: str | None) -> R:
    """The record of its two halves. Raises msgspec.ValidationError or DecodeError on what `split` did not write."""
    value = msgspec.json.decode(rest)
    # The texts carry their places, so rows stay readable when the table above changes.
    for place, text in msgspec.json.decode(texts, type=dict[str, str]).items() if texts else ():
        try:
            _put(value, place.split("."), text)
        except (LookupError, TypeError, ValueError) as error:
            raise msgspec.ValidationError(f"there is no place `{place}` for a text") from error
    return msgspec.convert(value, kind)


def _put(value: Any, path: list[str], text: str) -> None:
    *way, last = path
    for step in way:
        value = value[int(step) if isinstance(value, list) else step]
    value[last] = text


def _places(value: Any, path: list[str], place: str) -> Iterator[tuple[Any, Any, str]]:
    """Each spot that the path leads to: its holder, the key in it, and its full place such as `reasons.0.text`."""
    first, *further = path
    keys = range(len(value)) if first == "*" else [first]
    for key in keys:
        here = f"{place}.{key}" if place else str(key)
        if further:
            yield from _places(value[key], further, here)
        else:
            yield value, key, here


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()
