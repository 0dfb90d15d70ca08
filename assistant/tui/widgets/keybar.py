"""The bottom line: the keys that make sense now, from the registry of actions."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from assistant.tui.actions import ACTIONS, Action, When, key_name


class KeyBar(Widget):
    """As many keys as fit; help stays at the right end at any width."""

    running: reactive[bool] = reactive(False)
    answered: reactive[bool] = reactive(False)
    selecting: reactive[bool] = reactive(False)

    def render(self) -> Content:
        """The keys of the moment, each `key label`."""
        helping = self._label(next(one for one in ACTIONS if one.name == "help"))
        entries = [*self._entries(), helping]
        gap = "  "
        if self._width(entries, gap) > self.size.width:
            gap = " " if self.selecting else gap
        while len(entries) > 1 and self._width(entries, gap) > self.size.width:
            del entries[-2]
        return Content.assemble(" ", Content(gap).join(entries))

    @staticmethod
    def _width(entries: list[Content], gap: str) -> int:
        return 1 + sum(one.cell_length for one in entries) + len(gap) * (len(entries) - 1)

    def _entries(self) -> list[Content]:
        if self.selecting:
            letters = [self._label(one, one.letter) for one in ACTIONS if one.letter and one.when == When.ANSWER]
            why = self._label(next(one for one in ACTIONS if one.name == "why"), "y")
            return [*letters, why, _entry("1-9", "open"), _entry("esc", "write"), _entry("↑↓", "turns")]
        return [self._label(one) for one in ACTIONS if one.name != "help" and self._fits(one)]

    def _fits(self, one: Action) -> bool:
        match one.when:
            case When.ALWAYS:
                return True
            case When.ANSWER:
                return self.answered and not self.running
            case When.RUNNING:
                return self.running
            case _:
                return False

    def _label(self, one: Action, key: str = "") -> Content:
        return _entry(key_name(key or one.keys[0]), one.label)


def _entry(key: str, label: str) -> Content:
    return Content.assemble((key, "bold $accent"), " ", (label, "$foreground 68%"))
