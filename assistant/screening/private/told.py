"""Private things that are told rather than proved by their form: health, pay, discipline, homes, customers, plans of the company.

What was learnt says how likely a piece of text tells one; rules and checksums go first, and this fills what they leave.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.records import Span
from assistant.screening.piece_model import PieceModel
from assistant.screening.reading import Reading
from assistant.screening.segments import segments

TOLD = "told"
"""Any of the kinds below: easier to learn than which."""
KINDS = ("health", "salary", "discipline", "home_address", "confidential_business", "customer_record")
TOLD_FROM = 0.3
"""A piece tells something private from this probability on, chosen on writers whom the model had not read: what is missed may leave
the house, what is flagged in vain is only kept nearer."""
SURELY_FROM = 0.6
"""A further piece of the same text tells something of its own only from here on: redaction takes no more than it must."""
_OWN = re.compile(
    r"\b(?:my|mine|i|me|i'm|i've|our|we|mein\w*|ich|mir|mich|unser\w*|wir|mon|ma|mes|je|moi|notre|nous|mis?|yo|nuestr\w*|meus?|minhas?|eu|nosso|mio|mia|miei|io|nostr\w*|moja|moje|moim|mnie|ja|nasz\w*)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<=[a-zà-ž,:(] )[A-ZÀ-Ž][a-zà-ž]{2,}")
_FULL_NAME = re.compile(r"[A-ZÀ-Ž][a-zà-ž]+ (?:[A-Z]\. |de |van |von |da )?[A-ZÀ-Ž][a-zà-ž]+")
_SUM = re.compile(r"\d[\d.,' ]{3,}")
_DIGIT = re.compile(r"\d")


def wording(piece: str) -> str:
    """The piece as the model reads it: every digit a 0, and words for what counts more than which one: somebody's own, a name, a sum."""
    signs = [
        word
        for word, there in (
            ("xxown", _OWN.search(piece)),
            ("xxname", _NAME.search(piece)),
            ("xxfullname", _FULL_NAME.search(piece)),
            ("xxnumber", _DIGIT.search(piece)),
            ("xxsum", _SUM.search(piece)),
        )
        if there
    ]
    return " ".join([_DIGIT.sub("0", piece), *signs])


def pieces(reading: Reading) -> list[tuple[int, int]]:
    """The places in `plain` that are judged."""
    return segments(reading.plain)


def told(
    reading: Reading,
    places: Sequence[tuple[int, int]],
    judged: Sequence[Sequence[float]],
    model: PieceModel,
    known: Sequence[Span],
) -> list[Span]:
    """The spans, in `plain`, of the pieces that tell something private, without what is known there already."""
    found = []
    rows = [dict(zip(model.kinds, row, strict=True)) for row in judged]
    # The likeliest piece tells it; the others only where they are likely on their own.
    enough = min(SURELY_FROM, max((likely.get(TOLD, 0.0) for likely in rows), default=0.0))
    for (start, end), likely in zip(places, rows, strict=True):
        if likely.pop(TOLD, 0.0) < max(TOLD_FROM, enough):
            continue
        kind = max(likely, key=likely.__getitem__)
        inside = sorted((span for span in known if span.start < end and span.end > start), key=lambda span: span.start)
        if any(span.kind == kind for span in inside):
            continue
        edges = [start, *(edge for span in inside for edge in (span.start, span.end)), end]
        first, last = max(zip(edges[::2], edges[1::2], strict=True), key=lambda gap: gap[1] - gap[0])
        if any(character.isalnum() for character in reading.plain[first:last]):
            found.append(Span(first, last, kind))
    return found
