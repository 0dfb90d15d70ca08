"""The units that an answer may quote: sentences, list items, table rows, code blocks.

Works on the canonical Markdown that `retrieval.page` writes (one paragraph, item or row a line) and on any other
Markdown, hard-wrapped lines included. Index, answers and citation checks all split here, so that what one
quotes the others find.
"""

from __future__ import annotations

import re
from typing import Literal

import msgspec

Kind = Literal["sentence", "item", "row", "code"]


class Unit(msgspec.Struct, frozen=True, kw_only=True):
    """One quotable piece. `text` is verbatim; `lead` is the sentence that introduces a list, or the table's header row; `block` numbers the paragraph, list or table."""

    kind: Kind
    text: str
    block: int
    lead: str = ""


_ITEM = re.compile(r"^(\s*)(?:[-*+•]|\d{1,3}[.)])\s+(.*)$")
_RULE_ROW = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
_FENCE = re.compile(r"^\s*(?:```|~~~)")
_MARKS = re.compile(r"(?:\[\d{1,3}\]\s*)+")
_HEADING = re.compile(r"^\s{0,3}#{1,6}\s")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*+(?:\s?\[\d+\])*+(?=\s+[\"'“‘(\[]*[^\Wa-z_])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|vs|approx|no|nr|art|sec|fig|ext|dr|mr|mrs|ms|prof|inc|ltd|st|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|u\.s|z\.b|bzw|ca|p\.ex|np|m\.in)\.|\b[A-Z]\.)$",
    re.IGNORECASE,
)


def units(markdown: str) -> list[Unit]:
    """The quotable units of a text in order; headings and table rules are none."""
    found: list[Unit] = []
    block = 0
    lead = ""
    for kind, lines in _blocks(markdown):
        block += 1
        if kind == "code":
            found.append(Unit(kind="code", text="\n".join(lines), block=block, lead=lead))
        elif kind == "table":
            header, *rows = lines
            found.extend(Unit(kind="row", text=row.strip(), block=block, lead=header.strip()) for row in rows)
        elif kind == "list":
            found.extend(Unit(kind="item", text=item, block=block, lead=lead) for item in lines)
        elif found and found[-1].kind == "code" and _MARKS.fullmatch(lines[0].strip()):
            last = found.pop()  # the marks of a code block stand on the line below it
            found.append(Unit(kind="code", text=f"{last.text} {lines[0].strip()}", block=last.block, lead=last.lead))
        else:
            sentences = split_sentences(" ".join(line.strip() for line in lines))
            found.extend(Unit(kind="sentence", text=sentence, block=block) for sentence in sentences)
            lead = sentences[-1] if sentences else ""
            continue
        if kind != "list":
            lead = ""
    return found


def split_sentences(text: str) -> list[str]:
    """The sentences of running text, closing quotes and citation marks kept with their sentence."""
    sentences: list[str] = []
    start = 0
    for end in _SENTENCE_END.finditer(text):
        piece = text[start : end.end()].strip()
        if _ABBREVIATION.search(piece):
            continue
        if piece:
            sentences.append(piece)
        start = end.end()
    if rest := text[start:].strip():
        sentences.append(rest)
    return sentences


def cells(row: str) -> list[str]:
    """The cells of a table row, trimmed."""
    return [cell.strip().replace(r"\|", "|") for cell in re.split(r"(?<!\\)\|", row.strip().strip("|"))]


def _blocks(markdown: str) -> list[tuple[str, list[str]]]:
    """(kind, lines): `text`, `list` (one item a line, wrapped lines joined), `table` (header first), `code`."""
    blocks: list[tuple[str, list[str]]] = []
    kind = ""
    fenced = False
    for line in markdown.splitlines():
        if _FENCE.match(line):
            fenced = not fenced
            if fenced:
                blocks.append(("code", []))
            kind = "code" if fenced else ""
            continue
        if fenced:
            blocks[-1][1].append(line)
        elif not line.strip():
            kind = "" if kind != "list" else "list-gap"
        elif _HEADING.match(line):
            kind = ""
        elif _RULE_ROW.match(line) and "-" in line:
            continue
        elif item := _ITEM.match(line):
            if not kind.startswith("list"):
                blocks.append(("list", []))
            blocks[-1][1].append(item[2].strip())
            kind = "list"
        elif line.lstrip().startswith("|") and line.count("|") >= 2:
            if kind != "table":
                blocks.append(("table", []))
            blocks[-1][1].append(line)
            kind = "table"
        elif kind == "list" or (kind == "list-gap" and line.startswith("  ")):
            blocks[-1][1][-1] += " " + line.strip()
        else:
            if kind != "text":
                blocks.append(("text", []))
            blocks[-1][1].append(line.lstrip("> "))
            kind = "text"
    return [(kind, lines) for kind, lines in blocks if lines]
