"""What dialogs for reading have in common: a bordered box that scrolls with the arrows and closes with escape."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen


class ReadingScreen(ModalScreen[None]):
    """A dialog to read and leave."""

    CSS_PATH = "dialog.tcss"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,enter", "leave", show=False),
        Binding("up,k", "scroll(-1)", show=False),
        Binding("down,j", "scroll(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown,space", "page(1)", show=False),
    ]

    def box(self, title: str, subtitle: str = "esc closes") -> VerticalScroll:
        """The box; both titles are our own words."""
        box = VerticalScroll(classes="box -full", can_focus=False)
        box.border_title, box.border_subtitle = title, subtitle
        return box

    def action_leave(self) -> None:
        """Close."""
        self.dismiss(None)

    def action_scroll(self, lines: int) -> None:
        """Scroll by lines."""
        self.query_one(".box", VerticalScroll).scroll_relative(y=lines, animate=False)

    def action_page(self, pages: int) -> None:
        """Scroll by pages."""
        box = self.query_one(".box", VerticalScroll)
        box.scroll_relative(y=pages * max(1, box.size.height - 1), animate=False)
