"""The why panel as a dialog, for screens too narrow to have it at the side."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.widgets import Static

from assistant.tui.screens.reading import ReadingScreen
from assistant.tui.state import Turn
from assistant.tui.widgets.conversation.parts import Lanes
from assistant.tui.widgets.why.explain import explain


class WhyScreen(ReadingScreen):
    """Signals, reasons, plan and rejected alternatives of one turn."""

    def __init__(self, turn: Turn | None, lanes: Lanes) -> None:
        super().__init__()
        self._explained = explain(turn, lanes)

    def compose(self) -> ComposeResult:
        """One block of text."""
        with self.box("Why", "↑↓ scroll · esc closes"):
            yield Static(self._explained, markup=False)
