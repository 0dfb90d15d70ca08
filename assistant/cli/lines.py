"""Many questions on standard input: plain text or JSON objects, one a line."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from assistant.errors import AssistantError
from assistant.records import Status
from assistant.text.sanitise import whole


class Line(msgspec.Struct, frozen=True):
    """One line in: the question, the id to repeat, and everything else that a JSON object carried."""

    question: str
    id: str | int | None = None
    fields: dict[str, Any] = {}


def read_lines(stream: Iterable[str] | None = None) -> Iterator[Line]:
    """Lines of the stream (standard input); empty ones are passed over, any that starts with `{` and parses is JSON."""
    for raw in stream if stream is not None else _standard_input():
        text = raw.rstrip("\r\n")
        if text.strip():
            yield parse_line(text)


def parse_line(text: str) -> Line:
    """One line."""
    if text.lstrip().startswith("{"):
        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            return Line(whole(text))
        question = found.get("question")
        name = found.get("id")
        return Line(
            whole(question) if isinstance(question, str) else "", whole(name) if isinstance(name, str) else name, found
        )
    return Line(whole(text))


def failure(line: Line, problem: AssistantError) -> dict[str, Any]:
    """The result of a line that could not be carried through; the run goes on."""
    return {
        "id": line.id,
        "question": line.question[:200],
        "status": str(Status.REFUSED),
        "error": {"message": problem.message, "hint": problem.hint, "exit_code": problem.exit_code},
    }


def _standard_input() -> Iterator[str]:
    """Standard input as UTF-8 whatever the locale; a broken byte becomes a mark instead of an end."""
    sys.stdin.reconfigure(encoding="utf-8", errors="replace", newline="\n")  # type: ignore[union-attr]
    return iter(sys.stdin)
