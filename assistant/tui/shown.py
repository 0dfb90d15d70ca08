"""How text, money and time are shown: safe for a terminal, short, the same everywhere.

Whatever came from a person, a page or a model passes through `safe` or `line` before it reaches a widget, and widgets
take it as `Content` or with markup switched off. Nothing here interprets markup.
"""

from __future__ import annotations

from textual.content import Content

from assistant.text.sanitise import sanitise, sanitise_line

TAB = 4


def safe(text: str) -> str:
    """Text of several lines without anything that a terminal would act on; tabs become spaces."""
    return sanitise(text).expandtabs(TAB)


def line(text: str, limit: int = 0) -> str:
    """The same on one line, cut with an ellipsis after `limit` characters where one is given."""
    flat = sanitise_line(text)
    return flat if not limit or len(flat) <= limit else flat[: limit - 1].rstrip() + "…"


def cost(usd: float) -> str:
    """Money in dollars with as many digits as matter."""
    if usd <= 0:
        return "$0"
    return f"${usd:.4f}" if usd < 0.01 else f"${usd:.2f}"


def latency(ms: float) -> str:
    """Time in milliseconds below a second, else in seconds."""
    return f"{ms:.0f} ms" if ms < 1000 else f"{ms / 1000:.1f} s"


def day(moment: str | None) -> str:
    """The date of an ISO moment; empty when there is none."""
    return line(moment)[:10] if moment else ""


def many(count: int, noun: str) -> str:
    """`1 page`, `2 pages`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def stacked(parts: list[Content]) -> Content:
    """The parts under each other."""
    return Content("\n").join(parts)
