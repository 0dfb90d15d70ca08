"""A handbook page: front matter and sections, read from Markdown as it really comes.

Real pages carry template tags, raw HTML tables, hard-wrapped lines and broken links. `read_page` turns them into
canonical Markdown: one paragraph, list item or table row a line, links and emphasis reduced to their words, comments and
hidden text dropped, everything sanitised. Citations quote this canonical text.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import msgspec
import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from assistant.text.sanitise import sanitise, sanitise_line


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """A heading's own text: `path` are the headings from the page's top down to it, `text` is canonical Markdown."""

    path: list[str]
    text: str

    @property
    def name(self) -> str:
        """The heading path as citations show it."""
        return " › ".join(self.path)


class HandbookPage(msgspec.Struct, frozen=True, kw_only=True):
    """One page. `lanes` is empty when any lane may answer from it; `extra` keeps the front matter's unknown keys; `problem` is what
    kept the front matter from being read."""

    source: str
    title: str
    owner: str
    lanes: list[str]
    updated: str | None
    expires: str | None
    superseded_by: str | None
    audience: dict[str, str]
    sections: list[Section]
    extra: dict[str, Any]
    problem: str | None = None

    @property
    def text(self) -> str:
        """The whole page in canonical Markdown, for the citation viewer."""
        parts = []
        for section in self.sections:
            if section.path:
                parts.append(f"{'#' * min(6, len(section.path) + 1)} {section.path[-1]}")
            parts.append(section.text)
        return "\n\n".join(part for part in parts if part)


_KNOWN_KEYS = {"title", "owner", "lanes", "updated", "expires", "superseded_by", "audience"}
_FRONT_MATTER = re.compile(r"\A﻿?---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_COMMENTS = re.compile(r"<!--.*?(?:-->|\Z)|\{%-?\s*comment\s*-?%\}.*?(?:\{%-?\s*endcomment\s*-?%\}|\Z)", re.DOTALL)
_CHANNEL_TAG = re.compile(r"\{%-?\s*\w*channel\s+\"([^\"]+)\"[^%]*-?%\}")
_TEMPLATE_TAG = re.compile(r"\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
_TAG_IN_TARGET = re.compile(r"\]\(\s*(?:\{%.*?%\}|\{\{.*?\}\})[^)\n]*\)")
_INLINE_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_INLINE_TAG = re.compile(r"</?[A-Za-z][^<>]*>")

_markdown = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def read_page(path: Path, knowledge: Path, lane_ids: set[str]) -> HandbookPage:
    """Read one page. A page below no lane's folder and without `lanes` belongs to every lane. Raises OSError."""
    raw = path.read_text(encoding="utf-8", errors="replace")
    source = path.relative_to(knowledge).as_posix()
    return parse_page(raw, source, lane_ids)


def parse_page(raw: str, source: str, lane_ids: set[str]) -> HandbookPage:
    """The page of a Markdown text; `source` is its path below `knowledge/`."""
    meta, body, problem = _front_matter(raw.replace("\r\n", "\n").replace("\r", "\n"))
    sections = _sections(_without_template_tags(body))
    headings = [section.path[0] for section in sections if section.path]
    title = sanitise_line(str(meta.get("title") or "")) or (
        headings[0] if headings else Path(source).stem.replace("-", " ")
    )
    folder = source.split("/")[0]
    lanes = [str(lane) for lane in _as_list(meta.get("lanes"))] or ([folder] if folder in lane_ids else [])
    return HandbookPage(
        source=source,
        title=title,
        owner=sanitise_line(str(meta.get("owner") or "")),
        lanes=lanes,
        updated=_date(meta.get("updated")),
        expires=_date(meta.get("expires")),
        superseded_by=str(meta["superseded_by"]) if meta.get("superseded_by") else None,
        audience=_audience(meta.get("audience")),
        sections=[_below_title(section, title) for section in sections if section.text],
        extra={key: value for key, value in meta.items() if key not in _KNOWN_KEYS},
        problem=problem,
    )


def _front_matter(raw: str) -> tuple[dict[str, Any], str, str | None]:
    """The YAML block, the body, and what is wrong with the block: one that does not parse counts as absent, so that the page is still read."""
    found = _FRONT_MATTER.match(raw)
    if not found:
        return {}, raw, None
    body = raw[found.end() :]
    try:
        meta = yaml.safe_load(found[1])
    except (yaml.YAMLError, ValueError) as error:  # YAML reads 2026-02-30 as a date, and that raises ValueError
        return {}, body, " ".join(str(error).split())
    return (meta if isinstance(meta, dict) else {}), body, None


def _without_template_tags(body: str) -> str:
    body = _COMMENTS.sub("", body)
    body = _TAG_IN_TARGET.sub("](#)", body)
    body = _CHANNEL_TAG.sub(r"#\1", body)
    return _TEMPLATE_TAG.sub("", body)


def _below_title(section: Section, title: str) -> Section:
    """The title as a first heading would stand twice in every citation."""
    if section.path and section.path[0].casefold() == title.casefold():
        return Section(path=section.path[1:], text=section.text)
    return section


def _sections(body: str) -> list[Section]:
    tokens = _markdown.parse(body)
    sections: list[Section] = []
    path: list[tuple[int, str]] = []
    lines: list[str] = []

    def close() -> None:
        text = sanitise("\n\n".join(line for line in lines if line.strip())).strip()
        if text:
            sections.append(Section(path=[name for _, name in path], text=text))
        lines.clear()

    position = 0
    while position < len(tokens):
        token = tokens[position]
        if token.type == "heading_open":
            close()
            level = int(token.tag[1])
            path = [*((depth, name) for depth, name in path if depth < level), (level, _inline(tokens[position + 1]))]
            position += 3
            continue
        end = _block_end(tokens, position)
        lines.append(_block(tokens[position : end + 1]))
        position = end + 1
    close()
    return sections


def _block_end(tokens: list[Token], start: int) -> int:
    """The index of the token that closes the block opened at `start`."""
    depth = 0
    for position in range(start, len(tokens)):
        depth += tokens[position].nesting
        if depth == 0:
            return position
    return len(tokens) - 1


def _block(tokens: list[Token]) -> str:
    kind = tokens[0].type
    if kind in ("bullet_list_open", "ordered_list_open"):
        return "\n".join(_list_lines(tokens, 0))
    if kind == "table_open":
        return _table(tokens)
    if kind in ("fence", "code_block"):
        return f"```\n{tokens[0].content.rstrip()}\n```"
    if kind == "html_block":
        return _html(tokens[0].content)
    if kind == "blockquote_open":
        return "\n\n".join(_inner_blocks(tokens))
    return "\n".join(_inline(token) for token in tokens if token.type == "inline")


def _inner_blocks(tokens: list[Token]) -> list[str]:
    blocks, position = [], 1
    while position < len(tokens) - 1:
        end = _block_end(tokens, position)
        blocks.append(_block(tokens[position : end + 1]))
        position = end + 1
    return blocks


def _list_lines(tokens: list[Token], depth: int) -> list[str]:
    """One line an item; nested lists are indented, further paragraphs of an item are joined to it."""
    lines: list[str] = []
    ordered = tokens[0].type == "ordered_list_open"
    number = int(tokens[0].attrs.get("start", 1)) if ordered else 0
    position = 1
    while position < len(tokens) - 1:
        end = _block_end(tokens, position)
        item = tokens[position : end + 1]
        marker = f"{number}." if ordered else "-"
        number += 1
        words: list[str] = []
        below: list[str] = []
        inner = 1
        while inner < len(item) - 1:
            inner_end = _block_end(item, inner)
            block = item[inner : inner_end + 1]
            if block[0].type in ("bullet_list_open", "ordered_list_open"):
                below.extend(_list_lines(block, depth + 1))
            elif block[0].type == "table_open":
                below.extend(_table(block).splitlines())
            else:
                words.append(" ".join(_block(block).replace("```", "").split()))
            inner = inner_end + 1
        if any(words):
            lines.append("  " * depth + f"{marker} {' '.join(words)}")
        lines.extend(below)
        position = end + 1
    return lines


def _table(tokens: list[Token]) -> str:
    rows: list[list[str]] = []
    for token in tokens:
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline":
            rows[-1].append(_inline(token))
    return _rows(rows)


def _rows(rows: list[list[str]]) -> str:
    """A pipe table; short rows are filled, so that every row carries all columns of its header."""
    rows = [row for row in rows if any(row)]
    if not rows:
        return ""
    width = max(len(row) for row in rows)
    lines = [
        "| " + " | ".join(cell.replace("|", "/") for cell in row + [""] * (width - len(row))) + " |" for row in rows
    ]
    return "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])


def _inline(token: Token) -> str:
    """The words of an inline token: links, emphasis and code reduced to their text, images to nothing."""
    words: list[str] = []
    for child in token.children or []:
        if child.type in ("text", "code_inline"):
            words.append(child.content)
        elif child.type in ("softbreak", "hardbreak") or (
            child.type == "html_inline" and _INLINE_BREAK.match(child.content)
        ):
            words.append(" ")
    return " ".join(_INLINE_TAG.sub(" ", "".join(words)).split())


_VOID = frozenset(
    ("br", "hr", "img", "input", "link", "meta", "wbr", "col", "area", "base", "embed", "source", "track")
)


class _HtmlText(HTMLParser):
    """Collects an HTML block's words: tables as rows, items as list lines, everything else as paragraphs; scripts and styles dropped."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.out: list[str] = []
        self.rows: list[list[str]] | None = None
        self.skip = 0
        self.hidden: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.hidden or any(name == "hidden" for name, _ in attrs):
            self.hidden += [tag] if tag not in _VOID else []
        elif tag in ("script", "style", "iframe"):
            self.skip += 1
        elif tag == "table":
            self.rows = []
        elif tag == "tr" and self.rows is not None:
            self.rows.append([])
        elif tag in ("td", "th") and self.rows is not None:
            if not self.rows:
                self.rows.append([])
            self.rows[-1].append("")
        elif tag == "li":
            self.out.append("\n- ")
        elif tag in ("p", "div", "br", "summary", "details", "ul", "ol"):
            self.out.append(" " if self.rows is not None and self.rows else "\n\n")

    def handle_endtag(self, tag: str) -> None:
        if self.hidden:
            if tag in self.hidden:  # a tag left open inside ends with the one around it
                del self.hidden[len(self.hidden) - 1 - self.hidden[::-1].index(tag) :]
            return
        if tag in ("script", "style", "iframe"):
            self.skip = max(0, self.skip - 1)
        elif tag == "table" and self.rows is not None:
            self.out.append("\n\n" + _rows([[" ".join(cell.split()) for cell in row] for row in self.rows]) + "\n\n")
            self.rows = None

    def handle_data(self, data: str) -> None:
        if self.skip or self.hidden:
            return
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += data
        else:
            self.out.append(re.sub(r"\s+", " ", data))


def _html(content: str) -> str:
    parser = _HtmlText()
    parser.feed(content)
    parser.close()
    text = "".join(parser.out)
    if parser.rows:  # a table cut off before its end tag still has its rows
        text += "\n\n" + _rows([[" ".join(cell.split()) for cell in row] for row in parser.rows])
    lines = [line.strip() for line in text.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _as_list(value: Any) -> list[Any]:
    if value is None or value == "":
        return []
    return list(value) if isinstance(value, list) else [value]


def _date(value: Any) -> str | None:
    """ISO date of a YAML value; None when it is none."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    try:
        return date.fromisoformat(str(value)).isoformat() if value else None
    except ValueError:
        return None


def _audience(value: Any) -> dict[str, str]:
    """{"country": "germany"} and the like; `everyone` and nothing are the empty dict."""
    if isinstance(value, dict):
        return {str(key).lower(): str(entry).lower() for key, entry in value.items()}
    pairs = [str(entry).split(":", 1) for entry in _as_list(value) if ":" in str(entry)]
    return {key.strip().lower(): entry.strip().lower() for key, entry in pairs}
