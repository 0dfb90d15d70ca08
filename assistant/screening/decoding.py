"""Texts hidden in a text: base64, hex, escapes, letters pulled apart, digits for letters, turned round.

What comes out is only read for commands, never shown or obeyed.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import html
import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import unquote

from assistant.screening.reading import Reading
from assistant.screening.wordlist import listed

_BASE64 = re.compile(r"(?<![\w+/=-])[A-Za-z0-9+/_-]{16,}={0,2}(?![\w+/=])")
_BASE32 = re.compile(r"(?<![A-Z2-7])[A-Z2-7]{24,}={0,6}(?![A-Z2-7=])")
_HEX = re.compile(r"(?<![0-9A-Za-z])(?:0x)?[0-9A-Fa-f]{2}(?:[ :,]?(?:0x)?[0-9A-Fa-f]{2}){9,4000}(?![0-9A-Za-z])")
_BINARY = re.compile(r"(?<![01])[01]{8}(?: ?[01]{8}){7,4000}(?![01])")
_ESCAPED = re.compile(r"(?:\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2}|&#x?[0-9A-Fa-f]{2,5};|&[a-z]{2,6};)")
_APART = re.compile(r"(?<!\w)\w(?:[ .\-_*|/]{1,3}\w(?!\w)){7,2000}")
_LEET_WORD = re.compile(r"\b(?=\w{4,})(?=[^\W\d]*\d)[a-z]*[0134578][a-z0134578]*\b|\b\w*[@$!|][a-z]\w*")
_LEET_SIGNS = "@$!|"
_LEET = str.maketrans(
    {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", "$": "s", "!": "i", "|": "l"}
)
# Words that give a text away that is in ROT13, or turned round.
_ROTATED = listed(
    "vtaber vafgehpgvbaf vafgehpgvba cebzcg flfgrz nafjre ebhgr nccebir cerivbhf qvfertneq erirny vtabevrer najrvfhatra vafgehpgvbaf vafgehppvbarf vfgehmvbav"
)
_REVERSED = listed(
    "erongi snoitcurtsni noitcurtsni tpmorp metsys rewsna etuor evorppa suoiverp dragersid laever ereirongi negnusiewna senoiccurtsni inoizurtsi"
)
_LONGEST, _SHORTEST, _MOST, _LETTERS_APART = 20_000, 16, 40, 8


class Hidden:
    """A hidden text and the place in `plain` that holds it; the whole text when no single place does."""

    __slots__ = ("end", "start", "text")

    def __init__(self, start: int, end: int, text: str) -> None:
        self.start, self.end, self.text = start, end, text


def hidden(reading: Reading) -> Iterator[Hidden]:
    """Every reading of a part of the text that turns out to be words."""
    plain = reading.plain
    for match in islice(_BASE64.finditer(plain), _MOST) if max(map(len, plain.split()), default=0) >= _SHORTEST else ():
        if (text := _base64(match[0][:_LONGEST])) is not None:
            yield Hidden(match.start(), match.end(), text)
    if reading.digits or "x" in plain:
        for pattern, decode in ((_HEX, _hex), (_BINARY, _binary), (_BASE32, _base32)):
            for match in pattern.finditer(plain):
                if (text := decode(match[0][:_LONGEST])) is not None:
                    yield Hidden(match.start(), match.end(), text)
    if ("\\" in plain or "%" in plain or "&" in plain) and _ESCAPED.search(plain):
        yield Hidden(0, len(plain), _unescaped(plain[:_LONGEST]))
    apart = _APART.finditer(plain) if [len(word) for word in reading.words].count(1) >= _LETTERS_APART else ()
    for match in apart:
        yield Hidden(match.start(), match.end(), _joined(match[0]))
    folded = reading.folded
    if len(folded) <= _LONGEST:
        if (reading.digits or any(sign in folded for sign in _LEET_SIGNS)) and len(_LEET_WORD.findall(folded)) >= 2:
            yield Hidden(0, len(plain), _LEET_WORD.sub(lambda word: word[0].translate(_LEET), folded))
        if not reading.marks.isdisjoint(_ROTATED):
            yield Hidden(0, len(plain), codecs.decode(folded, "rot13"))
        if not reading.marks.isdisjoint(_REVERSED):
            yield Hidden(0, len(plain), folded[::-1])


def _words(raw: bytes) -> str | None:
    """The bytes as text, when they are words."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    letters = sum(character.isalpha() or character == " " for character in text)
    return text if len(text) >= 8 and letters >= 0.7 * len(text) and text.isprintable() | ("\n" in text) else None


def _base64(token: str) -> str | None:
    body = token.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return _words(base64.b64decode(body + "=" * (-len(body) % 4)))
    except (binascii.Error, ValueError):
        return None


def _base32(token: str) -> str | None:
    body = token.rstrip("=")
    try:
        return _words(base64.b32decode(body + "=" * (-len(body) % 8)))
    except (binascii.Error, ValueError):
        return None


def _hex(token: str) -> str | None:
    return _words(bytes.fromhex(re.sub(r"0x|[ :,]", "", token)))


def _binary(token: str) -> str | None:
    bits = token.replace(" ", "")
    return _words(bytes(int(bits[place : place + 8], 2) for place in range(0, len(bits) - 7, 8)))


def _unescaped(text: str) -> str:
    text = re.sub(r"\\x([0-9A-Fa-f]{2})|\\u([0-9A-Fa-f]{4})", lambda code: chr(int(code[1] or code[2], 16)), text)
    text = html.unescape(unquote(text))
    return "".join(character if not 0xD800 <= ord(character) <= 0xDFFF else " " for character in text)


def _joined(apart: str) -> str:
    """Letters pulled apart put together; a wider gap was a space."""
    separator = apart[1] if len(apart) > 1 else " "
    wide = re.sub(r"[ .\-_*|/]{2,}", "\0", apart)
    return wide.replace(separator, "").replace("\0", " ")
