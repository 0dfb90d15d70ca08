"""The top line: what this is, the mode, and how things stand."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from assistant.tui.shown import line


class HeaderLine(Widget):
    """Product and mode on the left, the state on the right. The state is told in words; its mark only repeats it."""

    mode: reactive[str] = reactive("")
    mark: reactive[str] = reactive("○")
    state: reactive[str] = reactive("starting")

    def render(self) -> Content:
        """One line as wide as the screen."""
        left = Content.assemble(
            (" Assistant", "bold"), ("  internal support", "$foreground 68%"), f"   mode {self.mode}"
        )
        right = Content.assemble((self.mark, "bold $accent"), " ", line(self.state, 46), " ")
        width = self.size.width
        if left.cell_length + right.cell_length + 2 > width:
            left = Content.assemble((" Assistant", "bold"), f"  {self.mode}")
        gap = max(2, width - left.cell_length - right.cell_length)
        return Content.assemble(left, " " * gap, right)
