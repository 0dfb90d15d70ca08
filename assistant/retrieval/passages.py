"""A page's sections cut into passages: what is indexed, retrieved and cited.

A passage is a section, or as many whole blocks of a long one as fit; lists, tables and paragraphs are never cut, except
that a table longer than a passage is cut between rows, each piece with its header.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.records import Passage
from assistant.retrieval.page import HandbookPage

LONGEST = 1_400
"""Characters of a passage: about 350 tokens, so that six fit any model's context."""


def passages(page: HandbookPage) -> list[Passage]:
    """The passages of a page in reading order; ids are stable while the page does not change."""
    found: list[Passage] = []
    for section in page.sections:
        for text in _pieces(section.text):
            found.append(
                Passage(
                    id=f"{page.source}#{len(found)}",
                    source=page.source,
                    section=section.name or page.title,
                    text=text,
                    title=page.title,
                    lanes=page.lanes,
                    updated=page.updated,
                    expires=page.expires,
                    superseded_by=page.superseded_by,
                )
            )
    return found


def _pieces(text: str) -> Iterator[str]:
    kept: list[str] = []
    size = 0
    for block in _blocks(text):
        if kept and size + len(block) > LONGEST:
            yield "\n\n".join(kept)
            # The sentence that introduces a list stays with it.
            kept = kept[-1:] if kept[-1].endswith(":") and len(kept) > 1 else []
            size = sum(map(len, kept))
        kept.append(block)
        size += len(block)
    if kept:
        yield "\n\n".join(kept)


def _blocks(text: str) -> Iterator[str]:
    for block in text.split("\n\n"):
        if len(block) > LONGEST and block.startswith("|"):
            header, rule, *rows = block.split("\n")
            yield from ("\n".join([header, rule, *part]) for part in _grouped(rows, LONGEST - len(header)))
        elif len(block) > LONGEST and "\n" in block and not block.startswith("```"):
            yield from ("\n".join(part) for part in _grouped(block.split("\n"), LONGEST))
        else:
            yield block


def _grouped(lines: list[str], longest: int) -> Iterator[list[str]]:
    part: list[str] = []
    size = 0
    for line in lines:
        if part and size + len(line) > longest:
            yield part
            part, size = [], 0
        part.append(line)
        size += len(line)
    if part:
        yield part
