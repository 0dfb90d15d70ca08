"""This person's earlier questions: search while typing, Enter opens the conversation to go on with it."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from assistant.errors import AssistantError
from assistant.records import Exchange
from assistant.tui.session import Session
from assistant.tui.shown import line
from assistant.tui.state import turn_of
from assistant.tui.widgets.conversation.parts import outcome


class HistoryScreen(ModalScreen[str | None]):
    """Gives back the id of the conversation to open, or None."""

    CSS_PATH = "dialog.tcss"
    AUTO_FOCUS = "Input"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("up", "move(-1)", show=False, priority=True),
        Binding("down", "move(1)", show=False, priority=True),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._exchanges: list[Exchange] = []

    def compose(self) -> ComposeResult:
        """A line to search in, the list below it."""
        with Vertical(classes="box -full") as box:
            box.border_title, box.border_subtitle = "History", "type to search · Enter opens · esc closes"
            yield Input(placeholder="Search your questions", select_on_focus=False)
            yield Static("Reading …", markup=False, classes="count")
            yield OptionList(markup=False)

    async def on_mount(self) -> None:
        """Read the record in a worker."""
        self.query_one(OptionList).can_focus = False
        self.run_worker(self._load(), group="history")

    async def _load(self) -> None:
        try:
            self._exchanges = await self._session.history()
        except AssistantError as error:
            self.query_one(".count", Static).update(f"! {line(str(error))}")
        else:
            self._filter(self.query_one(Input).value)

    def _filter(self, wanted: str) -> None:
        """Every word has to occur in question, lane or answer."""
        words = wanted.casefold().split()
        listed = self.query_one(OptionList)
        listed.clear_options()
        found = [one for one in self._exchanges if all(word in _searched(one) for word in words)]
        listed.add_options([Option(_row(one), id=one.question.id) for one in found])
        if found:
            listed.highlighted = 0
        self.query_one(".count", Static).update(f"{len(found)} of {len(self._exchanges)} questions, newest first")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search while typing."""
        self._filter(event.value)

    def on_input_submitted(self) -> None:
        """Enter opens the highlighted one."""
        listed = self.query_one(OptionList)
        if listed.highlighted is not None:
            self._give(listed.get_option_at_index(listed.highlighted).id)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click opens it."""
        self._give(event.option_id)

    def _give(self, question: str | None) -> None:
        self.dismiss(next((one.question.conversation for one in self._exchanges if one.question.id == question), None))

    def action_move(self, by: int) -> None:
        """Move in the list while the cursor stays in the search."""
        listed = self.query_one(OptionList)
        if by < 0:
            listed.action_cursor_up()
        else:
            listed.action_cursor_down()

    def action_leave(self) -> None:
        """Close."""
        self.dismiss(None)


def _searched(exchange: Exchange) -> str:
    answer = exchange.answer.answer or "" if exchange.answer else ""
    return f"{exchange.question.text} {exchange.decision.lane} {answer}".casefold()


def _row(exchange: Exchange) -> Content:
    when = line(exchange.question.asked_at)[:16].replace("T", " ")
    return Content.assemble(
        (when, "$foreground 68%"),
        (f"  {line(exchange.decision.lane, 12):<12}", "bold"),
        f" {line(exchange.question.text, 70)}",
        (f"  {outcome(turn_of(exchange))}", "$foreground 68%"),
    )
