"""One question, read once for all detectors.

Detectors work on `plain`: the text as a reader sees it, compatibility forms folded (NFKC), look-alike letters of other
scripts made Latin, invisible characters gone. `folded` is the same, lower case and without accents, character for
character. `origin` maps a position in either back to the text as given.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from assistant.screening.lookalikes import LOOKALIKES

_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"[.!?…](?=\s|$|[\"'”’)])|\n")
# Letters, signs and punctuation of the seven languages: text of these alone is already plain.
_UNUSUAL = re.compile(r"[^\x00-\x7f\u00a1-\u00ac\u00ae-\u017f–—‘’‚“”„…€•\u00a0]")
_DIGIT = re.compile(r"\d")
_SENTENCE_REACH = 400
KEY_LENGTH, SHORT_KEY = 4, 3
# Marks of stems are told from whole words by this sign.
STEM = "*"

_PUNCTUATION = {
    "‘": "'", "’": "'", "‚": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-", "‑": "-",
    "\u00a0": " ", "\t": " ", "\r": " ", "ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "s", "æ": "a", "œ": "o",
}  # fmt: skip


class _Fold(dict[int, str]):
    """A translation table that fills itself: lower case, no accent, always one character for one."""

    def __missing__(self, code: int) -> str:
        lowered = chr(code).lower()
        character = unicodedata.normalize("NFKD", lowered[0])[0]
        character = _PUNCTUATION.get(character, character)
        if code < 0x3000:
            self[code] = character
        return character


_FOLD = _Fold()


class Reading:
    """A text prepared for the detectors.

    `words` are those of `folded` in order, `keys` their first four letters, `marks` the words and their
    marked beginnings; `candidates` is where `phrases` keeps what it has looked up.

    Args:
        given: the text as the employee wrote it.
    """

    __slots__ = ("_ends", "candidates", "digits", "folded", "given", "keys", "marks", "offsets", "plain", "words")

    def __init__(self, given: str) -> None:
        self.given = given
        self.offsets: list[int] | None = None
        self.plain = given
        if not given.isascii() and _UNUSUAL.search(given):
            self.plain, self.offsets = _reveal(given)
        self.folded = _fold_ascii(self.plain) if self.plain.isascii() else self.plain.translate(_FOLD)
        self.words: list[str] = _WORD.findall(self.folded)
        self.keys = {word[:KEY_LENGTH] for word in self.words}
        self.marks = {STEM + key for key in self.keys}.union(self.words, [STEM + key[:SHORT_KEY] for key in self.keys])
        self.digits = _DIGIT.search(self.plain) is not None
        self.candidates: dict[int, list[Any]] | None = None
        self._ends: list[int] | None = None

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The place in the text as given of a stretch of `plain`."""
        if self.offsets is None or end <= start:
            return start, end
        return self.offsets[start], self.offsets[end - 1] + 1

    def sentence(self, position: int) -> tuple[int, int]:
        """Start and end of the sentence that holds a position of `plain`; of an endless one the part around it."""
        if self._ends is None:
            self._ends = [found.end() for found in _SENTENCE_END.finditer(self.plain)]
        start, end = max(0, position - _SENTENCE_REACH), min(len(self.plain), position + _SENTENCE_REACH)
        # Sentences are few; a question rarely has ten. Long pastes pay the linear walk only where something matched.
        low, high = 0, len(self._ends)
        while low < high:
            middle = (low + high) // 2
            if self._ends[middle] <= position:
                low = middle + 1
            else:
                high = middle
        if low:
            start = max(start, self._ends[low - 1])
        if low < len(self._ends):
            end = min(end, self._ends[low])
        return start, end


def _fold_ascii(text: str) -> str:
    """The fast way for most questions."""
    folded = text.lower()
    return folded.translate(_FOLD) if "`" in folded or "\t" in folded or "\r" in folded else folded


def _reveal(given: str) -> tuple[str, list[int]]:
    """What a reader sees, and for each of its characters the index of the one it came from."""
    characters: list[str] = []
    offsets: list[int] = []
    for index, character in enumerate(given):
        seen = _SEEN[character]
        if seen:
            characters.append(seen)
            offsets.extend([index] * len(seen))
    return "".join(characters), offsets


class _Seen(dict[str, str]):
    """What a reader sees of one character: nothing, itself, or its compatibility form."""

    def __missing__(self, character: str) -> str:
        seen = self._look(character)
        if len(self) < 20_000:
            self[character] = seen
        return seen

    @staticmethod
    def _look(character: str) -> str:
        code = ord(character)
        if 0xE0020 <= code <= 0xE007E:  # tag characters: an invisible copy of ASCII
            return chr(code - 0xE0000)
        if character in LOOKALIKES:
            return LOOKALIKES[character]
        category = unicodedata.category(character)
        # Format characters, variation selectors and combining marks show nothing of their own.
        if category in ("Cf", "Mn", "Me", "Cn") or character == "\u3164":
            return ""
        if category == "Zs":
            return " "
        if category in ("Zl", "Zp"):
            return "\n"
        if category == "Cc" and character not in "\n\t\r":
            return ""
        if code < 0x250:
            return character
        return unicodedata.normalize("NFKC", character)


_SEEN = _Seen()
