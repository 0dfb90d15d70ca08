"""A small dialog of numbered lines: one keystroke chooses, escape leaves everything as it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from assistant.tui.shown import line, stacked

KEYS = "123456789abcdef"


@dataclass(frozen=True, slots=True)
class Choice:
    """One line: what it gives back, its label, and a few words on it."""

    value: str
    label: str
    detail: str = ""


class ChoiceScreen(ModalScreen[str | None]):
    """Gives back the value chosen, or None."""

    CSS_PATH = "dialog.tcss"

    def __init__(self, title: str, choices: Sequence[Choice], current: str = "") -> None:
        super().__init__()
        self._heading = title
        self._choices = choices[: len(KEYS)]
        self._at = next((at for at, one in enumerate(self._choices) if one.value == current), 0)

    def compose(self) -> ComposeResult:
        """A box with the lines; the last one says which keys work."""
        with VerticalScroll(classes="box", can_focus=False) as box:
            box.border_title = self._heading
            box.border_subtitle = "number chooses · esc leaves"
            yield Static(self._lines(), markup=False, classes="rows")

    def _lines(self) -> Content:
        width = max(len(line(one.label, 40)) for one in self._choices)
        rows = []
        for at, one in enumerate(self._choices):
            here = at == self._at
            row = Content.assemble(
                ("▸ " if here else "  ", "bold $accent"),
                (KEYS[at], "bold $accent"),
                "  ",
                (line(one.label, 40).ljust(width), "bold" if here else ""),
                ("  " + line(one.detail) if one.detail else "", "$foreground 68%"),
            )
            rows.append(row)
        return stacked(rows)

    def on_key(self, event: events.Key) -> None:
        """Numbers choose; arrows and Enter work too. Nothing else leaves the dialog."""
        event.stop()
        if event.character and event.character in KEYS[: len(self._choices)]:
            self.dismiss(self._choices[KEYS.index(event.character)].value)
        elif event.key == "enter":
            self.dismiss(self._choices[self._at].value)
        elif event.key == "escape":
            self.dismiss(None)
        elif event.key in ("up", "down"):
            self._at = (self._at + (1 if event.key == "down" else -1)) % len(self._choices)
            self.query_one(".rows", Static).update(self._lines())

    def on_click(self, event: events.Click) -> None:
        """A click on a line chooses it; beside the box it leaves."""
        rows = self.query_one(".rows", Static)
        offset = event.get_content_offset(rows)
        if offset is not None and 0 <= offset.y < len(self._choices):
            self.dismiss(self._choices[offset.y].value)
        elif event.widget is self:
            self.dismiss(None)
