"""The line above the composer: what was wrong with the input, or what was done."""

from __future__ import annotations

from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from assistant.tui.shown import line

SHOWN_S = 6.0


class Notice(Static):
    """One line for a moment; `!` marks a problem, so that colour is not needed to see it."""

    def __init__(self) -> None:
        super().__init__(markup=False)
        self.display = False
        self._timer: Timer | None = None

    def say(self, text: str, problem: bool = False, seconds: float = SHOWN_S) -> None:
        """Show `text` for some seconds; an empty text hides the line."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        self.display = bool(text)
        self.set_class(problem, "-problem")
        self.update(Content(("! " if problem else "· ") + line(text)))
        if text:
            self._timer = self.set_timer(seconds, self.clear)

    def clear(self) -> None:
        """Hide the line."""
        self.say("")
