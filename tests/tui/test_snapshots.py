"""How it looks, narrow and wide. `pytest --snapshot-update` accepts a change after you have looked at it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from textual.pilot import Pilot

from assistant.errors import NoModelReachable
from assistant.tui.app import AssistantApp
from assistant.tui.theme import LIGHT
from tests.tui.driving import NARROW, WIDE, client, seen, until, write
from tests.tui.fake_assistant import FakeAssistant, abstained, answered, doubted, exchange, queued

Compare = Callable[..., bool]
sizes = pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])


def scene(app: AssistantApp, wanted: str, keys: tuple[str, ...] = ()) -> Callable[[Pilot[None]], Awaitable[None]]:
    """Ask, wait until `wanted` is on the screen, then press the keys."""

    async def play(pilot: Pilot[None]) -> None:
        await until(pilot, lambda: app.chat.ready)
        await write(app, pilot, "How do I reset my VPN token?")
        await pilot.press("enter")
        await until(pilot, lambda: wanted in seen(app))
        await pilot.press(*keys)
        await pilot.pause(0.05)

    return play


STATES: dict[str, tuple[list[Any], str, tuple[str, ...]]] = {
    "streaming": ([*answered()[:4], asyncio.Event()], "access portal", ()),
    "answered": (answered(), "works within ten minutes", ()),
    "selected": (answered(), "works within ten minutes", ("escape",)),
    "queued": (queued(), "Receipt r-17", ()),
    "abstained": (abstained(), "passwords.md", ()),
    "error": ([NoModelReachable("No model could be reached.")], "could be reached", ()),
    "doubt": (doubted(wait_s=60.0), "Two lanes are close", ()),
    "why": (answered(), "works within ten minutes", ("ctrl+p",)),
    "help": (answered(), "works within ten minutes", ("f1",)),
    "history": (answered(), "works within ten minutes", ("ctrl+o",)),
    "reasons": (answered(), "works within ten minutes", ("ctrl+t",)),
    "modes": (answered(), "works within ten minutes", ("f9",)),
    "source": (answered(), "works within ten minutes", ("escape", "1")),
}


@sizes
@pytest.mark.parametrize("state", list(STATES))
def test_state(snap_compare: Compare, state: str, size: tuple[int, int]) -> None:
    play, wanted, keys = STATES[state]
    fake = FakeAssistant(plays=[list(play)], records=[exchange(), exchange("q-2", "Who signs an NDA?")])
    app = client(fake)
    assert snap_compare(app, terminal_size=size, run_before=scene(app, wanted, keys))


@sizes
def test_light(snap_compare: Compare, size: tuple[int, int]) -> None:
    app = client(FakeAssistant(plays=[queued()]))
    app.theme = LIGHT.name
    assert snap_compare(app, terminal_size=size, run_before=scene(app, "Receipt r-17"))


@sizes
def test_welcome(snap_compare: Compare, size: tuple[int, int]) -> None:
    app = client(FakeAssistant())

    async def ready(pilot: Pilot[None]) -> None:
        await until(pilot, lambda: "Procurement" in seen(app))

    assert snap_compare(app, terminal_size=size, run_before=ready)
