"""Passport numbers: only after their label, since their form proves nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.records import Span
from assistant.screening.reading import Reading

_LABELLED = re.compile(
    r"\b(?:passports?|reisepass\w*|pass(?:nummer|-?nr)|passeport|pasaporte|passaporto|passaporte|paszport\w*)\b[^\d\n]{0,40}?"
    r"(?<![\w-])([A-Z]{1,3}[ -]?\d{5,9}|(?=[A-Z0-9]*\d[A-Z0-9]*\d[A-Z0-9]*\d)[A-Z0-9]{7,10}|\d{9}|\d{2} ?\d{7})(?![\w-])"
)
_FIRST = re.compile(r"pas")


def find(reading: Reading) -> Iterator[Span]:
    """Labelled passport numbers."""
    if not reading.digits or not _FIRST.search(reading.folded):
        return
    # The label is read in any case, the number in capitals as printed, or as typed in lower case.
    for text in (_label_folded(reading), reading.folded.upper().replace("PASS", "pass").replace("PASZ", "pasz")):
        spans = [Span(match.start(1), match.end(1), "passport") for match in _LABELLED.finditer(text)]
        if spans:
            yield from spans
            return


def _label_folded(reading: Reading) -> str:
    """`plain` with every word that has no digit in lower case."""
    if len(reading.plain) != len(reading.folded):
        return reading.folded
    characters = list(reading.folded)
    for match in _MAYBE.finditer(reading.plain):
        characters[match.start() : match.end()] = match[0]
    return "".join(characters)


_MAYBE = re.compile(r"\b(?:[A-Z]{1,3}[ -])?[A-Z0-9]*\d[A-Z0-9]*\b")
