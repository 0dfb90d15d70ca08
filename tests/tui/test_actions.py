"""One registry: every action has its method, its key, its line in the help, and no key is taken twice."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

from textual.widgets import TextArea

from assistant.records import Mode, OverrideKind
from assistant.tui.actions import ACTIONS, key_name
from assistant.tui.app import MODES, REASONS, AssistantApp
from assistant.tui.screens.choice import KEYS
from tests.tui.driving import running, seen, sees
from tests.tui.fake_assistant import FakeAssistant

FLOW_CONTROL_AND_PREFIXES = {"ctrl+s", "ctrl+q", "ctrl+z", "ctrl+a", "ctrl+b"}
NEEDED_WHILE_TYPING = {
    "ctrl+e",
    "ctrl+k",
    "ctrl+u",
    "ctrl+w",
    "ctrl+d",
    "ctrl+v",
    "ctrl+x",
    "ctrl+h",
    "ctrl+i",
    "ctrl+m",
}


def test_every_action_has_a_method() -> None:
    for one in ACTIONS:
        name = "interrupt" if one.name == "cancel" else one.name
        assert hasattr(AssistantApp, f"action_{name}"), one.name


def test_no_key_or_letter_is_taken_twice() -> None:
    keys = Counter(key for one in ACTIONS for key in one.keys)
    letters = Counter(one.letter for one in ACTIONS if one.letter)
    assert max(keys.values()) == max(letters.values()) == 1


def test_keys_leave_typing_and_the_terminal_alone() -> None:
    keys = {key for one in ACTIONS if one.name != "quit" for key in one.keys}
    assert not keys & (FLOW_CONTROL_AND_PREFIXES | NEEDED_WHILE_TYPING)
    assert all(len(key) > 1 for key in keys)
    assert {"ctrl+e", "ctrl+k"} <= {key for binding in TextArea.BINDINGS for key in binding.key.split(",")}  # type: ignore[union-attr]


def test_every_mode_is_explained_and_every_reason_has_a_key() -> None:
    assert set(MODES) == set(Mode)
    assert set(REASONS) == set(OverrideKind)
    assert all(len(reasons) <= len(KEYS) for reasons in REASONS.values())


async def test_help_lists_every_action() -> None:
    async with running(FakeAssistant(), size=(100, 60)) as (app, pilot):
        await pilot.press("f1")
        for one in ACTIONS:
            await sees(app, pilot, one.help)
            await sees(app, pilot, key_name(one.keys[0]))


async def test_the_key_bar_always_ends_with_help() -> None:
    for width in (40, 80, 120):
        async with running(FakeAssistant(), size=(width, 24)) as (app, _):
            assert seen(app).splitlines()[-1].endswith("F1 help")


async def test_light_and_dark_are_a_key_apart() -> None:
    async with running(FakeAssistant()) as (app, pilot):
        assert app.current_theme.dark
        await pilot.press("f12")
        assert not app.current_theme.dark


async def test_ctrl_c_closes_a_dialog() -> None:
    async with running(FakeAssistant()) as (app, pilot):
        await pilot.press("f1", "ctrl+c")
        assert app.screen is app.chat


def test_starting_loads_nothing_heavy() -> None:
    code = (
        "import sys, assistant.tui.app\n"
        "heavy = {'markdown_it', 'textual.widgets._markdown', 'numpy', 'sklearn',"
        " 'litellm', 'sqlite_utils', 'httpx', 'wordllama', 'assistant.engine', 'assistant.store', 'assistant.workspace'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
