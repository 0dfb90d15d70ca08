"""One turn on the screen: the question, then a card with badge, answer, sources and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from assistant.tui.actions import turn_bindings
from assistant.tui.shown import stacked
from assistant.tui.state import Phase, Turn
from assistant.tui.widgets.conversation import parts

if TYPE_CHECKING:
    from assistant.tui.widgets.conversation.safe_markdown import SafeMarkdown

REDRAW_S = 0.05
"""Streamed text is drawn at most this often: models write faster than people read."""


class Sources(Static):
    """The numbered sources, one line each; a click opens the one under the pointer."""

    def on_click(self, event: events.Click) -> None:
        """Tell which line was clicked."""
        event.stop()
        self.post_message(TurnView.SourceOpened(event.get_content_offset_capture(self).y + 1))


class TurnView(Vertical, can_focus=True):
    """Shows a `Turn`; it keeps no state of its own but what is drawn. Selected, it takes single letters."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *turn_bindings(),
        Binding("up,k", "step(-1)", show=False),
        Binding("down,j", "step(1)", show=False),
        Binding("escape,i", "write", show=False),
        Binding("enter", "take_first", show=False),
        *[Binding(str(number), f"open({number})", show=False) for number in range(1, 10)],
    ]

    class SourceOpened(Message):
        """A digit or a click, counted from 1: a source, or a lane while two are offered."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    class Stepped(Message):
        """Select the turn before (-1) or after (1)."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    class Done(Message):
        """Back to the composer; with `enter`, the first of two lanes is taken on the way."""

        def __init__(self, enter: bool = False) -> None:
            super().__init__()
            self.enter = enter

    def __init__(self, turn: Turn) -> None:
        super().__init__()
        self.turn = turn
        self._lanes: parts.Lanes = {}
        self._body: SafeMarkdown | None = None
        self._drawing = False

    def compose(self) -> ComposeResult:
        """All lines stand from the start; those without text are not displayed."""
        yield Static(markup=False, classes="question")
        with Vertical(classes="card"):
            yield Static(markup=False, classes="contact")
            yield Static(markup=False, classes="badge")
            yield Static(markup=False, classes="notes")
            yield Static(markup=False, classes="doubt")
            yield Vertical(classes="body")
            yield Static(markup=False, classes="above")
            yield Sources(markup=False, classes="sources")
            yield Static(markup=False, classes="tail")

    def on_mount(self) -> None:
        """Draw what is known already."""
        self.show(self._lanes)

    def show(self, lanes: parts.Lanes) -> None:
        """Draw the turn as it is now; the text follows within a moment."""
        self._lanes = lanes
        if not self.is_mounted:
            return
        turn = self.turn
        self._say("question", parts.question(turn))
        self._say("contact", parts.contact(turn))
        self._say("badge", parts.badge(turn, lanes))
        self._say("notes", parts.notes(turn))
        self._say("doubt", parts.doubt(turn, lanes))
        self._say("above", parts.before_sources(turn))
        self._say("sources", stacked(parts.sources(turn)))
        self._say("tail", parts.tail(turn, lanes))
        self.set_class(turn.phase == Phase.RUNNING, "-running")
        self.set_class(turn.phase == Phase.FAILED, "-failed")
        self.draw_text_soon()

    def draw_text_soon(self) -> None:
        """Draw the text alone: all that changes with each piece of a stream."""
        if not self._drawing and (self.turn.text or self._body is not None):
            self._drawing = True
            self.set_timer(REDRAW_S if self.turn.phase == Phase.RUNNING else 0.001, self._draw_text)

    def _say(self, part: str, content: Content) -> None:
        line = self.query_one(f".{part}", Static)
        line.display = bool(content)
        line.update(content)

    async def _draw_text(self) -> None:
        """Bring the Markdown up to date. Markdown is imported here, when the first answer comes."""
        from assistant.tui.widgets.conversation.safe_markdown import SafeMarkdown

        self._drawing = False
        body = self.query_one(".body", Vertical)
        if self._body is None:
            self._body = SafeMarkdown()
            await body.mount(self._body)
        if not self._body.is_attached:
            # The client is being closed, or the conversation was left: there is nothing to draw on any more.
            return
        body.display = bool(self.turn.text)
        body.set_class(self.turn.phase == Phase.RUNNING, "-draft")
        await self._body.write(self.turn.text)

    def action_step(self, by: int) -> None:
        """Select a neighbour."""
        self.post_message(self.Stepped(by))

    def action_open(self, number: int) -> None:
        """Open a source or choose a lane."""
        self.post_message(self.SourceOpened(number))

    def action_write(self) -> None:
        """Back to the composer."""
        self.post_message(self.Done())

    def action_take_first(self) -> None:
        """Enter: take the first of two lanes, and back to the composer."""
        self.post_message(self.Done(enter=True))
