"""A text cut into the pieces that a command can stand in: sentences, clauses after a colon, lines, brackets, comments, cells."""

from __future__ import annotations

import re

_CUT = re.compile(
    r"(?<=[.!?…])\s|(?<=[.!?…][\"”’')\]])\s"  # sentences
    r"|\n|\|"  # lines, cells
    r"|(?<=[:;])\s(?=[A-ZÀ-Ž\[<{#])"  # what a colon opens
    r"|\s(?=[\[<{(]|--|##|//|/\*)|(?<=[\]>})])\s"  # brackets, marks, comments
    r"|\s[–—-]{1,2}\s"  # dashes
)


def segments(text: str) -> list[tuple[int, int]]:
    """Start and end of each piece, in order, without the white space around it."""
    found: list[tuple[int, int]] = []
    start = 0
    for end in [*(cut.start() for cut in _CUT.finditer(text)), len(text)]:
        piece = text[start:end]
        if kept := piece.strip():
            first = start + len(piece) - len(piece.lstrip())
            found.append((first, first + len(kept)))
        start = end
    return found
