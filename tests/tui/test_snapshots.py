"""How it looks, narrow and wide. `pytest --snapshot-update` accepts a change after you have looked at it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from textual.pilot import Pilot

from assistant.errors import NoModelReachable
from assistant.tui.app import AssistantApp
from assistant.tui.theme import LIGHT
from tests.tui.driving import NARROW, WIDE, client, seen, until, write
from tests.tui.fake_assistant import FakeAssistant
from tests.tui.scenes import abstained, answered, doubted, exchange, queued

Compare = Callable[..., bool]
sizes = pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])


def scene(
    app: AssistantApp, wanted: str, keys: tuple[str, ...] = (), then: str = ""
) -> Callable[[Pilot[None]], Awaitable[None]]:
    """Ask, wait until `wanted` is on the screen, then press the keys and wait for what they bring."""

    async def play(pilot: Pilot[None]) -> None:
        await until(pilot, lambda: app.chat.ready)
        await write(app, pilot, "How do I reset my VPN token?")
        await pilot.press("enter")
        await until(pilot, lambda: wanted in seen(app))
        if keys:
            await pilot.press(*keys)
            await until(pilot, lambda: then in seen(app))
        # A dialog is drawn over what stood behind it; one more drawing makes that the same on quick and slow machines.
        app.screen.refresh(layout=True)
        await pilot.pause(0.05)

    return play


STATES: dict[str, tuple[list[Any], str, tuple[str, ...], str]] = {
    "streaming": ([*answered()[:4], "hold"], "access portal", (), ""),
    "answered": (answered(), "works within ten minutes", (), ""),
    "selected": (answered(), "works within ten minutes", ("escape",), "s stronger"),
    "queued": (queued(), "Receipt r-17", (), ""),
    "abstained": (abstained(), "passwords.md", (), ""),
    "error": ([NoModelReachable("No model could be reached.")], "could be reached", (), ""),
    "doubt": (doubted(wait_s=60.0), "Two lanes are close", (), ""),
    "why": (answered(), "works within ten minutes", ("ctrl+p",), "Lane"),
    "help": (answered(), "works within ten minutes", ("f1",), "Answer again"),
    "history": (answered(), "works within ten minutes", ("ctrl+o",), "of 2 questions"),
    "reasons": (answered(), "works within ten minutes", ("ctrl+t",), "incomplete"),
    "modes": (answered(), "works within ten minutes", ("f9",), "Only models on our own"),
    "source": (answered(), "works within ten minutes", ("escape", "1"), "can be reset"),
}


@sizes
@pytest.mark.parametrize("state", list(STATES))
def test_state(snap_compare: Compare, state: str, size: tuple[int, int]) -> None:
    play, wanted, keys, then = STATES[state]
    fake = FakeAssistant(plays=[list(play)], records=[exchange(), exchange("q-2", "Who signs an NDA?")])
    app = client(fake)
    if state == "why" and size == WIDE:
        keys = ()  # The panel is open already.
    assert snap_compare(app, terminal_size=size, run_before=scene(app, wanted, keys, then))


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
