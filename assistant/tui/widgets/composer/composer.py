"""Where the question is written. It keeps every character until the conversation has taken it over."""

from __future__ import annotations

from textual import events
from textual.message import Message
from textual.widgets import TextArea

from assistant.records import Mode
from assistant.tui.shown import safe

DIGITS = ("1", "2", "3", "4", "5", "6", "7", "8", "9")
LONGEST = 20_000
"""More than this is no question; it would also make writing slow."""


class Composer(TextArea):
    """A small text area in which Enter sends. While lanes are `offered`, Enter takes the first and tab the
    second, whatever is typed; digits choose only while nothing is, so that no digit is ever lost.
    """

    class Submitted(Message):
        """The person pressed Enter; the text is still in the composer."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Chosen(Message):
        """A number, counted from 1: one of the lanes offered; when typed with alt and none are, a source."""

        def __init__(self, number: int, alt: bool = False) -> None:
            super().__init__()
            self.number = number
            self.alt = alt

    class Left(Message):
        """The person wants to select a turn."""

    class TooMuch(Message):
        """A paste was refused for its length; what was typed is untouched."""

        def __init__(self, length: int) -> None:
            super().__init__()
            self.length = length

    class Scrolled(Message):
        """Page up or down, meant for the conversation."""

        def __init__(self, pages: int) -> None:
            super().__init__()
            self.pages = pages

    def __init__(self) -> None:
        super().__init__(
            compact=True,
            highlight_cursor_line=False,
            tab_behavior="focus",
            placeholder="Ask a question. Enter sends it, ctrl+j starts a new line.",
        )
        self.offered = 0

    def show_mode(self, mode: Mode) -> None:
        """Write the mode on the border."""
        self.border_title = f"mode: {mode.value}"
        self.border_subtitle = "⇧tab next mode · F9 menu"

    async def _on_key(self, event: events.Key) -> None:
        key = event.key.removeprefix("alt+") if event.key.startswith("alt+") else event.key
        plain = key == event.key
        if not plain and key in DIGITS:
            self._take(event, self.Chosen(int(key), alt=True))
        elif plain and key in DIGITS[: self.offered] and not self.text:
            self._take(event, self.Chosen(int(key)))
        elif event.key == "tab" and self.offered > 1:
            self._take(event, self.Chosen(2))
        elif event.key == "enter":
            self._take(event, self.Chosen(1) if self.offered else self.Submitted(self.text))
        elif event.key in ("ctrl+j", "shift+enter"):
            event.stop()
            event.prevent_default()
            self.insert("\n")
        elif event.key == "escape":
            self._take(event, self.Left())
        elif event.key in ("pageup", "pagedown"):
            self._take(event, self.Scrolled(-1 if event.key == "pageup" else 1))
        else:
            await super()._on_key(event)

    def _take(self, event: events.Key, message: Message) -> None:
        event.stop()
        event.prevent_default()
        self.post_message(message)

    async def _on_paste(self, event: events.Paste) -> None:
        """Control characters are dropped before they are drawn; a paste that is too long is refused whole."""
        event.stop()
        event.prevent_default()
        pasted = safe(event.text)
        if len(pasted) + len(self.text) > LONGEST:
            self.post_message(self.TooMuch(len(event.text)))
        elif pasted:
            self.insert(pasted)
