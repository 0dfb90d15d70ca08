"""The conversation: turns under each other, or a welcome while there are none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from assistant.interface import LaneInfo
from assistant.tui.shown import line, stacked

if TYPE_CHECKING:
    from assistant.tui.state import Turn
    from assistant.tui.widgets.conversation.turn_view import TurnView


class Conversation(VerticalScroll, can_focus=False):
    """Holds the views of the turns and keeps the newest in sight while nobody scrolls up."""

    def __init__(self) -> None:
        super().__init__()
        self.lanes: dict[str, LaneInfo] = {}
        self._views: list[TurnView] = []

    def compose(self) -> ComposeResult:
        """Only the welcome, so that the first frame is quick."""
        yield Static(self._welcome(), markup=False, classes="welcome")

    def on_mount(self) -> None:
        """Follow the text as it grows."""
        self.anchor()

    def _welcome(self) -> Content:
        lines = [
            Content.styled("Ask anything that an internal handbook or a colleague would know.", "bold"),
            Content("Answers name their sources. Say when one is wrong: that is how the routing learns."),
            Content(""),
        ]
        width = max((len(line(lane.name, 20)) for lane in self.lanes.values()), default=0)
        lines += [
            Content.assemble((line(lane.name, 20).ljust(width + 2), "bold $accent"), line(lane.summary, 90))
            for lane in self.lanes.values()
        ]
        return stacked(lines)

    def show_lanes(self, lanes: list[LaneInfo]) -> None:
        """The lanes are known: the welcome lists them, and turns name them properly."""
        self.lanes = {lane.id: lane for lane in lanes}
        for welcome in self.query(".welcome").results(Static):
            welcome.update(self._welcome())
        for view in self.views():
            view.show(self.lanes)

    def views(self) -> Iterator[TurnView]:
        """The turns from top to bottom."""
        return iter(self._views)

    def view(self, key: str) -> TurnView | None:
        """The view of the turn with that key."""
        return next((view for view in self.views() if view.turn.key == key), None)

    def find(self, question: str) -> TurnView | None:
        """The newest view of the question with that id."""
        return next((view for view in reversed(self._views) if view.turn.id == question), None)

    async def add(self, turn: Turn) -> TurnView:
        """A turn at the end, scrolled into sight."""
        await self.query(".welcome").remove()
        from assistant.tui.widgets.conversation.turn_view import TurnView

        view = TurnView(turn)
        self._views.append(view)
        await self.mount(view)
        view.show(self.lanes)
        self.anchor()
        return view

    async def clear(self) -> None:
        """Empty, with the welcome back."""
        self._views.clear()
        await self.remove_children()
        await self.mount(Static(self._welcome(), markup=False, classes="welcome"))

    def refresh_turn(self, key: str) -> None:
        """Draw one turn anew."""
        if (view := self.view(key)) is not None:
            view.show(self.lanes)

    def grow_turn(self, key: str) -> None:
        """Draw more of one turn's text."""
        if (view := self.view(key)) is not None:
            view.draw_text_soon()

    def selected(self) -> TurnView | None:
        """The turn that has the focus."""
        return next((view for view in self._views if view is self.screen.focused), None)

    def target(self) -> TurnView | None:
        """The turn that an action means: the selected one, else the last."""
        return self.selected() or next(reversed(self._views), None)

    def select(self, by: int = 0) -> bool:
        """Select the last turn, or the one before or after the selected; false when there is none."""
        views = self._views
        current = self.selected()
        place = len(views) - 1 if current is None else views.index(current) + by
        if not 0 <= place < len(views):
            return False
        views[place].focus()
        views[place].scroll_visible(animate=False)
        return True
