"""The panel that explains the decision: at the right of a wide screen, a dialog of its own on a narrow one."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from assistant.tui.state import Turn
from assistant.tui.widgets.conversation.parts import Lanes
from assistant.tui.widgets.why.explain import explain


class WhyPanel(VerticalScroll, can_focus=False):
    """Shows `explain` for one turn and follows it while it goes on."""

    BORDER_TITLE = "Why"

    def __init__(self, turn: Turn | None = None, lanes: Lanes | None = None) -> None:
        super().__init__()
        self._explained = explain(turn, lanes or {})

    def compose(self) -> ComposeResult:
        """One block of text."""
        yield Static(self._explained, markup=False)

    def show(self, turn: Turn | None, lanes: Lanes) -> None:
        """Explain another turn, or the same as it is now."""
        self._explained = explain(turn, lanes)
        self.query_one(Static).update(self._explained)
