"""What teaches screening: a text a line, a file a writer. In `attacks/`, what steers the assistant stands in ⟦ ⟧; in `private/`, each
private value stands in ⟦kind:value⟧. A text without them is a look-alike. The two characters `\\n` stand for a line break."""

from __future__ import annotations

import functools
import hashlib
import re
from importlib import resources

import msgspec

_MARK = re.compile(r"(⟦[^⟧]*⟧)")
ATTACKS, PRIVATE = "attacks", "private"
ATTACK = "attack"


class Marked(msgspec.Struct, frozen=True):
    """A text, and the start, end and kind of each place that is marked in it."""

    text: str
    places: list[tuple[int, int, str]]


def marked(subject: str) -> dict[str, list[Marked]]:
    """The texts of a subject, by writer."""
    return {
        writer: [read_line(line, kinds=subject == PRIVATE) for line in text.splitlines() if line.strip()]
        for writer, text in _files(subject).items()
    }


def read_line(line: str, *, kinds: bool) -> Marked:
    """One line; with `kinds` each mark names its own, else all are attacks."""
    text = ""
    places: list[tuple[int, int, str]] = []
    for part in _MARK.split(line.replace("\\n", "\n")):
        kind, body = "", part
        if part.startswith("⟦"):
            kind, body = part[1:-1].split(":", 1) if kinds else (ATTACK, part[1:-1])
            places.append((len(text), len(text) + len(body), kind.strip()))
        text += body
    return Marked(text, places)


@functools.cache
def digest() -> str:
    """Tells one version of the lines from another."""
    texts = [text for subject in (ATTACKS, PRIVATE) for text in _files(subject).values()]
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:12]


@functools.cache
def _files(subject: str) -> dict[str, str]:
    folder = resources.files(__name__) / subject
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".txt")), key=lambda file: file.name)
    return {file.name[:-4]: file.read_text(encoding="utf-8") for file in files}
