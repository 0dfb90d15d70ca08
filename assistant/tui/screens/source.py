"""The page behind a citation, with the cited words marked and scrolled into sight."""

from __future__ import annotations

import re
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from assistant.errors import AssistantError
from assistant.interface import Page
from assistant.tui.screens.reading import ReadingScreen
from assistant.tui.session import Session
from assistant.tui.shown import day, line, safe
from assistant.tui.state import Turn

MARK = "bold underline on $accent 35%"
_WORD = re.compile(r"\w+")
_HEADING = re.compile(r"^#{1,6} .*$", re.MULTILINE)


def find_quote(text: str, quote: str, section: str = "") -> tuple[int, int] | None:
    """Where the quoted words stand in `text`, whatever line breaks and Markdown lie between them.

    The section is searched first, since short words may stand on a page twice.
    """
    words = _WORD.findall(quote)
    if not words:
        return None
    pattern = re.compile(r"\b" + r"\W+".join(map(re.escape, words)) + r"\b", re.IGNORECASE)
    title = section.split("›")[-1].split(">")[-1].strip()
    start = text.find(title) if title else -1
    found = (pattern.search(text, start) if start > 0 else None) or pattern.search(text)
    return found.span() if found else None


class SourceScreen(ReadingScreen):
    """One page at a time; digits and the arrows left and right go to the other sources of the turn."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", show=False),
        Binding("right", "step(1)", show=False),
    ]

    def __init__(self, session: Session, turn: Turn, index: int) -> None:
        super().__init__()
        self._session = session
        self._turn = turn
        self._at = index

    def compose(self) -> ComposeResult:
        """The page's own lines first, then its text."""
        with self.box("Source", "↑↓ scroll · ←→ other sources · esc closes"):
            yield Static(markup=False, classes="about")
            yield Static("Opening …", markup=False, classes="page")

    def on_mount(self) -> None:
        """Fetch the page."""
        self._open()

    def _open(self) -> None:
        self.run_worker(self._load(), group="page", exclusive=True)

    async def _load(self) -> None:
        source = self._turn.sources[self._at]
        try:
            page = await self._session.page(source)
        except AssistantError as error:
            self._show_text(Content(f"[{self._at + 1}] {line(source)}"), Content(f"! {line(str(error))}"))
        else:
            self._show_page(page)

    def _show_page(self, page: Page) -> None:
        text = safe(page.text)
        citations = self._turn.answer.citations if self._turn.answer else []
        cited = citations[self._at] if self._at < len(citations) else None
        quote = safe(cited.quote) if cited else ""
        span = find_quote(text, quote, safe(cited.section)) if cited else None
        facts = [
            f"owner {line(page.owner)}" if page.owner else "",
            f"updated {day(page.updated)}" if page.updated else "",
        ]
        if page.expires:
            facts.append(f"expires {day(page.expires)}")
        number = cited.n if cited else self._at + 1
        about = Content.assemble(
            (f"[{number}] {line(page.title)}", "bold"),
            f"\n{line(page.source)}",
            ("  " + " · ".join(fact for fact in facts if fact), "$foreground 68%"),
        )
        if quote and span is None:
            missing = "\nThese words are not on the page as it stands now: "
            about = Content.assemble(about, (missing, "bold"), f"“{line(quote)}”")
        body = Content(text)
        for heading in _HEADING.finditer(text):
            body = body.stylize("bold", *heading.span())
        if span is not None:
            body = body.stylize(MARK, *span)
        self._show_text(about, body)
        if span is not None:
            self.call_after_refresh(self._bring_into_sight, text, span[0])

    def _show_text(self, about: Content, body: Content) -> None:
        self.query_one(".about", Static).update(about)
        self.query_one(".page", Static).update(body)

    def _bring_into_sight(self, text: str, start: int) -> None:
        """Bring the marked words to the upper third; lines are counted as wrapped."""
        page, box = self.query_one(".page", Static), self.query_one(".box", VerticalScroll)
        above = len(Content(text[:start]).wrap(max(1, page.size.width)))
        box.scroll_to(y=max(0, page.virtual_region.y + above - box.size.height // 3), animate=False)

    def action_step(self, by: int) -> None:
        """The source before or after."""
        self._at = (self._at + by) % len(self._turn.sources)
        self._open()

    def on_key(self, event: events.Key) -> None:
        """A digit opens that source."""
        if event.character and event.character.isdigit() and 1 <= int(event.character) <= len(self._turn.sources):
            event.stop()
            self._at = int(event.character) - 1
            self._open()
