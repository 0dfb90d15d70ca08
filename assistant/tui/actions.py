"""The one list of what can be done: it feeds the keys, the key bar and the help screen.

Keys that work while a question is being written are control, function and shifted keys that common terminals, tmux and
screen pass on; ctrl+a, b, s, q and z are left out for their sake, F1 and F10 have a second key. The single letters work
while a turn is selected (escape selects the last one), so they never take a letter away from the composer.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from textual.binding import Binding


class Group(StrEnum):
    """The sections of the help screen."""

    ANSWER = "With an answer"
    CONVERSATION = "In the conversation"
    CLIENT = "Anywhere"


class When(StrEnum):
    """When the key bar offers an action."""

    ALWAYS = "always"
    ANSWER = "answer"
    RUNNING = "running"
    IDLE = "idle"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Action:
    """Something a person can do: `name` is the app's `action_<name>`, `letter` works while a turn is selected."""

    name: str
    keys: tuple[str, ...]
    letter: str
    label: str
    help: str
    group: Group
    when: When = When.ALWAYS


ACTIONS: tuple[Action, ...] = (
    Action(
        "stronger", ("ctrl+t", "f2"), "s", "stronger", "Answer again with a stronger model", Group.ANSWER, When.ANSWER
    ),
    Action("human", ("ctrl+r", "f3"), "h", "human", "Hand the question to a person", Group.ANSWER, When.ANSWER),
    Action("wrong_lane", ("ctrl+l", "f4"), "w", "lane", "Wrong lane: choose the right one", Group.ANSWER, When.ANSWER),
    Action("good", ("ctrl+g", "f5"), "g", "good", "This answer was good", Group.ANSWER, When.ANSWER),
    Action("bad", ("ctrl+f", "f6"), "b", "bad", "This answer was bad (a fault)", Group.ANSWER, When.ANSWER),
    Action(
        "cancel",
        ("ctrl+c",),
        "",
        "cancel",
        "Cancel the running question; twice when idle: quit",
        Group.CLIENT,
        When.RUNNING,
    ),
    Action("why", ("ctrl+p", "f8"), "y", "why", "Why: signals, reasons, plan, rejected models", Group.ANSWER),
    Action("history", ("ctrl+o", "f10"), "", "history", "Open an earlier conversation", Group.CONVERSATION),
    Action("next_mode", ("shift+tab",), "", "mode", "Next mode", Group.CONVERSATION),
    Action("new", ("ctrl+n",), "", "new", "Start a new conversation", Group.CONVERSATION),
    Action("copy", ("ctrl+y", "f7"), "c", "copy", "Copy the answer with its sources", Group.ANSWER, When.ANSWER),
    Action("modes", ("f9", "alt+m"), "m", "modes", "Choose the mode from a menu", Group.CONVERSATION, When.NEVER),
    Action("theme", ("f12", "alt+t"), "", "theme", "Light or dark", Group.CLIENT, When.NEVER),
    Action("quit", ("ctrl+q",), "", "quit", "Quit", Group.CLIENT, When.NEVER),
    Action("help", ("f1", "ctrl+underscore", "ctrl+slash"), "question_mark", "help", "All keys", Group.CLIENT),
)

FIXED: tuple[tuple[str, str, Group], ...] = (
    ("Enter", "Send the question", Group.CONVERSATION),
    ("^j", "New line in the question", Group.CONVERSATION),
    ("1 2", "When two lanes are offered: choose one", Group.CONVERSATION),
    ("Enter tab", "The same while text is typed: the first, the second", Group.CONVERSATION),
    ("esc", "Select the last turn; again: back to writing", Group.CONVERSATION),
    ("↑ ↓", "With a turn selected: the one before or after", Group.CONVERSATION),
    ("PgUp PgDn", "Scroll the conversation", Group.CONVERSATION),
    ("1..9", "With a turn selected: open that source", Group.ANSWER),
)
"""Keys that belong to one widget rather than to the app, listed for the help screen."""

_BY_NAME = {action.name: action for action in ACTIONS}


def action(name: str) -> Action:
    """The action of that name."""
    return _BY_NAME[name]


def screen_bindings() -> list[Binding]:
    """The keys of the conversation screen; they come before the composer's own."""
    return [
        Binding(",".join(one.keys), f"app.{one.name}", one.label, show=False, priority=True)
        for one in ACTIONS
        if one.name not in ("cancel", "quit")
    ]


def turn_bindings() -> list[Binding]:
    """The single letters that work while a turn is selected."""
    return [Binding(one.letter, f"app.{one.name}", one.label, show=False) for one in ACTIONS if one.letter]


_NAMES = {"escape": "esc", "question_mark": "?", "ctrl+underscore": "^/", "ctrl+slash": "^/", "shift+tab": "⇧tab"}


def key_name(key: str) -> str:
    """A key as the key bar and the help screen write it: `^t`, `F2`, `⇧tab`."""
    if key in _NAMES:
        return _NAMES[key]
    if key.startswith("ctrl+"):
        return "^" + key.removeprefix("ctrl+")
    return key.upper() if key[0] == "f" and key[1:].isdigit() else key


def key_names(one: Action) -> str:
    """All keys of an action, without repeats, for the help screen."""
    return " ".join(dict.fromkeys(key_name(key) for key in one.keys))
