"""Commands to the assistant or the router inside a question, and the question that is left without them.

A text is read piece by piece, also what is hidden in it by an encoding. Talk about such commands, about other systems or about one's own
earlier message is none, nor is asking for a person: the examples in `attack_lines` teach the difference.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from assistant.screening.decoding import hidden
from assistant.screening.reading import Reading
from assistant.screening.segments import segments

ATTACK_FROM = 0.55
"""A piece is an attack from this probability on, chosen on writers whom the model had not seen."""
SURE_FROM = 0.95
"""A text that would be left empty is one only from this probability on: an ordinary question must not vanish."""
_JOIN = re.compile(
    r"(?:[,:(-]\s*|\s(?:and|but|also|then|und|aber|dann|et|mais|puis|y|pero|e|ma|poi|mas|i|oraz|a)\s+(?:also |then |please |bitte )?)$"
)
_DECODE_ASK = re.compile(
    r"\b(?:decode|base64|hex|rot13|decipher|dekodier\w*|decode[zr]?|decodifica\w*|zdekoduj|follow|execute|obey)\b"
)


class Piece(msgspec.Struct, frozen=True):
    """A stretch of `plain` and the text to judge it by: its own words, or what is hidden there."""

    start: int
    end: int
    text: str


class Attack(msgspec.Struct, frozen=True):
    """Injected commands: the words that show them, and the text as given without them."""

    evidence: str
    left: str


def pieces(reading: Reading) -> list[Piece]:
    """Everything in a text that may be a command, hidden texts last."""
    plain = reading.plain
    found = [Piece(start, end, plain[start:end]) for start, end in segments(plain)]
    for secret in hidden(reading):
        inner = Reading(secret.text).plain
        begin, end = _with_request(reading, secret.start, secret.end)
        same = (secret.start, secret.end) == (0, len(plain)) and len(inner) == len(plain)
        for first, last in segments(inner):
            # Where the decoded text is as long as the text itself, its commands stand at the same places.
            place = (first, last) if same and inner[:20] != plain[::-1][:20] else (begin, end)
            found.append(Piece(*place, inner[first:last]))
    return found


def attack(reading: Reading, read: Sequence[Piece], probabilities: Sequence[float]) -> Attack | None:
    """The attack that these pieces make up, judged by their probabilities; None when there is none."""
    found = [(piece, likely) for piece, likely in zip(read, probabilities, strict=True) if likely >= ATTACK_FROM]
    if not found:
        return None
    left = _without(reading, [(piece.start, piece.end) for piece, _ in found])
    if not left and max(likely for _, likely in found) < SURE_FROM:
        left = reading.given
    first = found[0][0]
    return Attack(reading.plain[first.start : first.end], left)


def _with_request(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """The encoded stretch, and the sentence that asks to decode it."""
    begin, _ = reading.sentence(start)
    if _DECODE_ASK.search(reading.folded, max(begin, start - 160), start):
        return begin, end
    return start, end


def _without(reading: Reading, spans: list[tuple[int, int]]) -> str:
    """The text as given without these stretches, and without the words that joined them; empty when no word is left."""
    kept: list[str] = []
    place = 0
    for start, end in sorted(spans):
        if end <= place:
            continue
        start = max(start, place)
        kept.append(_JOIN.sub(" ", _given(reading, place, start)))
        place = end
    kept.append(_given(reading, place, len(reading.plain)))
    text = "".join(kept)
    return text.strip(" \t,;:-\n") if any(character.isalnum() for character in text) else ""


def _given(reading: Reading, start: int, end: int) -> str:
    if start >= end:
        return ""
    first, last = reading.origin(start, end)
    return reading.given[first:last]
