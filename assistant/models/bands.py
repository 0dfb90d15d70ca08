"""Rows that state a range: "over EUR 1,000 up to EUR 5,000" is the row for a question about 1,200."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"(?<![\w.,-])(\d{1,3}(?:[., ]\d{3})+|\d+)(?:[.,]\d{1,2})?\s?(k\b|thousand\b)?", re.IGNORECASE)
_UP_TO = re.compile(
    r"\b(?:up to|to|until|at most|max(?:imum)?|below|under|less than|not (?:more|over))\b|[-–—≤<]", re.IGNORECASE
)
_OVER = re.compile(r"\b(?:over|above|more than|from|exceeding|at least|beyond)\b|[≥>]", re.IGNORECASE)
_LEAST = 10
"""Smaller numbers are days, people or steps rather than what a band of amounts is about."""


def numbers(text: str) -> list[float]:
    """The whole amounts in a text: "1,000", "1.000", "1 000" and "1k" are one thousand."""
    return [
        float(re.sub(r"\D", "", found[1])) * (1000 if found[2] else 1)
        for found in _NUMBER.finditer(text)
        if not re.fullmatch(r"20[0-4]\d", found[1])
    ]


def holds(cell: str, amounts: list[float]) -> bool:
    """True when the cell states a range that holds one of these amounts. "over" leaves its own number out, "up to" keeps it."""
    stated = numbers(cell)
    sought = [amount for amount in amounts if amount >= _LEAST]
    if not stated or not sought or max(stated) < _LEAST:
        return False
    over, up_to = _OVER.search(cell), _UP_TO.search(cell)
    if len(stated) >= 2 and (over or up_to):
        return any(stated[0] < amount <= stated[1] for amount in sought)
    if over:
        return any(amount > stated[0] for amount in sought)
    if up_to:
        return any(amount <= stated[0] for amount in sought)
    return False
