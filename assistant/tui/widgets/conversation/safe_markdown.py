"""Markdown from models and handbooks, shown with nothing in it that acts.

Links, images, HTML, autolinks, references and entities are not parsed, so they stay visible as they were written;
entities, because `&#8238;` would otherwise become a direction override after the text was cleaned. Import this module
late: it brings the Markdown parser with it, which the first frame does not need.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from textual.widgets import Markdown

from assistant.tui.shown import safe

DEEPEST = 14
_OFF = ["link", "image", "autolink", "html_inline", "html_block", "reference", "entity"]


class InertParser(MarkdownIt):
    """CommonMark with tables, without everything in the list above; what nests too deep is shown as it was written."""

    def __init__(self) -> None:
        super().__init__("commonmark", {"html": False, "linkify": False, "maxNesting": 2 * DEEPEST})
        self.enable(["table", "strikethrough"]).disable(_OFF)

    def parse(self, src: str, env: MutableMapping[str, Any] | None = None) -> list[Token]:
        """The tokens of `src`; one block of code when lists in lists would push the text off the screen."""
        tokens = super().parse(src, env)
        if max((token.level for token in tokens), default=0) < DEEPEST:
            return tokens
        return [Token("code_block", "", 0, content=src, map=[0, src.count("\n") + 1], block=True)]


class SafeMarkdown(Markdown):
    """A Markdown widget that sanitises what it is given and appends what streams in."""

    def __init__(self) -> None:
        super().__init__(parser_factory=InertParser, open_links=False)
        self.written = ""

    async def write(self, text: str) -> None:
        """Show `text`, given whole: what only grew is appended, anything else replaces what stood here.

        Cleaning the whole text each time, not each piece, catches an escape sequence that comes in two pieces.
        """
        clean = safe(text)
        if clean == self.written:
            return
        before, self.written = self.written, clean
        if before and clean.startswith(before):
            await self.append(clean[len(before) :])
        else:
            await self.update(clean)
