"""The one place that writes: JSON or text for people to standard output, errors to standard error.

Everything that people, pages or models wrote is sanitised on its way to a terminal, and never read as markup.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from assistant.errors import AssistantError
from assistant.records import to_json
from assistant.text.sanitise import sanitise, sanitise_line

# What JSON lets through raw, but a terminal obeys: DEL, the C1 controls, direction overrides. Escaped, the value stays the same.
_OBEYED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def json_document(value: Any) -> None:
    """One JSON document on one line, flushed, so that a reader of a pipe gets each line as it is made."""
    line = _OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", to_json(value))
    try:
        line.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:  # a terminal of another encoding gets the same value in ASCII
        line = json.dumps(json.loads(line))
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def text(*lines: str) -> None:
    """Lines for people."""
    sys.stdout.write("".join(sanitise(line) + "\n" for line in lines))


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], title: str = "") -> None:
    """A table as wide as the terminal allows; no cell is read as markup."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    drawn = Table(title=Text(title) if title else None, box=box.SIMPLE_HEAD, title_justify="left", pad_edge=False)
    for column in columns:
        drawn.add_column(Text(column), overflow="fold")
    for row in rows:
        drawn.add_row(*(Text(sanitise_line(cell)) for cell in row))
    Console(highlight=False, width=None if sys.stdout.isatty() else 120).print(drawn)


def note(line: str) -> None:
    """Progress and remarks, to standard error, so that they never mix with results."""
    sys.stderr.write(sanitise_line(line) + "\n")
    sys.stderr.flush()


def progress(stage: str, done: int, total: int) -> None:
    """How far long work has come, now and then, where a person watches."""
    if sys.stderr.isatty() and (not total or done == total or done % 50 == 0):
        note(f"{stage} {f'{done} of {total}' if total else '...'}")


def share(value: float | None) -> str:
    """A share 0..1 for a table; a dash where there is none."""
    return "-" if value is None else f"{value:.2f}"


def error(problem: AssistantError) -> None:
    """One clear line with what to do next."""
    note(f"assistant: {problem}")
