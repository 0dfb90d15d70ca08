"""Text from people, pages and models made safe for a terminal.

Escape sequences, control characters, direction overrides and invisible characters are taken out before anything is
shown, stored or compared; what is left is plain text. Markup of the screen library is never interpreted: clients render
with it switched off, so brackets stay as they are.
"""

from __future__ import annotations

import re
import unicodedata

# ESC-introduced sequences, whole or cut off: CSI, the string kinds (OSC, DCS, SOS, PM, APC) up to their end, and two-character escapes;
# the C1 forms of CSI and the string kinds too. A string that never ends swallows only its own line, so that an attack cannot hide the rest.
_SEQUENCE = re.compile(
    r"""
    (?:\x1b\[ | \x9b) [\x30-\x3f]* [\x20-\x2f]* [\x40-\x7e]?
    | (?:\x1b[\]PX^_] | [\x9d\x90\x98\x9e\x9f]) [^\x07\x1b\x9c\n]* (?:\x07 | \x1b\\ | \x9c)?
    | \x1b [\x20-\x2f]* [\x30-\x7e]?
    """,
    re.VERBOSE,
)

_SURROGATE = re.compile("[\ud800-\udfff]")
_KEPT_CONTROLS = {"\n", "\t"}
_JOINERS = {"\u200c", "\u200d"}
_LONGEST_MARK_RUN = 4


def sanitise(text: str) -> str:
    """Drop escape sequences, control, direction and invisible characters; normalise line ends and stacked marks."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _SEQUENCE.sub("", text)
    if text.isascii() and text.isprintable():
        return text
    return _limit_marks("".join(character for character in text if _shown(character)))


def whole(text: str) -> str:
    """The text with every half of a character (a lone surrogate, from a broken byte or JSON) replaced by U+FFFD; offsets stay."""
    return _SURROGATE.sub("\ufffd", text)


def sanitise_line(text: str) -> str:
    """The same on one line: line ends and tabs become single spaces."""
    return " ".join(sanitise(text).split())


def _shown(character: str) -> bool:
    if character in _KEPT_CONTROLS:
        return True
    category = unicodedata.category(character)
    if category == "Cf":
        return character in _JOINERS
    return category not in ("Cc", "Cs", "Co", "Zl", "Zp")


def _limit_marks(text: str) -> str:
    """At most four combining marks in a row: more only smear over neighbouring lines."""
    kept: list[str] = []
    run = 0
    for character in text:
        run = run + 1 if unicodedata.combining(character) else 0
        if run <= _LONGEST_MARK_RUN:
            kept.append(character)
    return "".join(kept)
