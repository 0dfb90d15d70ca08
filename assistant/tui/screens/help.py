"""All keys, from the registry."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from assistant.tui.actions import ACTIONS, FIXED, Group, key_name, key_names
from assistant.tui.screens.reading import ReadingScreen
from assistant.tui.shown import stacked

WIDTH = 14


class HelpScreen(ReadingScreen):
    """Every action with its keys and its letter."""

    def compose(self) -> ComposeResult:
        """One block of text."""
        with self.box("Keys", "↑↓ scroll · esc closes"):
            yield Static(_help(), markup=False)


def _help() -> Content:
    lines: list[Content] = []
    for group in Group:
        lines.append(Content.styled(group.value, "bold $accent"))
        for one in ACTIONS:
            if one.group == group:
                lines.append(_row(key_names(one), key_name(one.letter) if one.letter else "", one.help))
        lines += [_row(keys, "", text) for keys, text, belongs in FIXED if belongs == group]
        lines.append(Content(""))
    lines.append(
        Content.styled("The letter in the second column works while a turn is selected (esc).", "$foreground 68%")
    )
    return stacked(lines)


def _row(keys: str, letter: str, text: str) -> Content:
    return Content.assemble((keys.ljust(WIDTH), "bold"), (letter.ljust(3), "bold $accent"), text)
