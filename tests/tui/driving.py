"""Starting the client with the fake behind it, and waiting for what it shows rather than for time to pass."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from textual.pilot import Pilot
from textual.widgets import Static

from assistant.records import Mode
from assistant.tui.app import AssistantApp
from assistant.tui.state import Phase, Turn
from tests.tui.fake_assistant import FakeAssistant

NARROW = (80, 24)
WIDE = (120, 40)
PATIENCE = 300


def client(fake: FakeAssistant, mode: Mode = Mode.CHEAPEST) -> AssistantApp:
    app = AssistantApp(lambda: fake, "ada", mode)
    app.chat.composer.cursor_blink = False
    return app


async def until(pilot: Pilot[None], happened: Callable[[], Any]) -> None:
    """Let the app work until `happened`; fails after some seconds."""
    for _ in range(PATIENCE):
        if happened():
            await pilot.pause()
            return
        await pilot.pause(0.01)
    raise AssertionError("It did not happen in time.")


@asynccontextmanager
async def running(
    fake: FakeAssistant, size: tuple[int, int] = NARROW, mode: Mode = Mode.CHEAPEST, ready: bool = True
) -> AsyncIterator[tuple[AssistantApp, Pilot[None]]]:
    app = client(fake, mode)
    async with app.run_test(size=size) as pilot:
        if ready:
            await until(pilot, lambda: app.chat.ready)
        yield app, pilot


async def write(app: AssistantApp, pilot: Pilot[None], text: str) -> None:
    """Put `text` into the composer, as if typed."""
    app.chat.composer.load_text(text)
    app.chat.composer.move_cursor(app.chat.composer.document.end)
    await pilot.pause()


async def ask(app: AssistantApp, pilot: Pilot[None], text: str = "How do I reset my VPN token?") -> Turn:
    """Ask and wait for the end of it."""
    before = len(turns(app))
    await write(app, pilot, text)
    await pilot.press("enter")
    await until(pilot, lambda: len(turns(app)) > before and turns(app)[-1].phase not in (Phase.WAITING, Phase.RUNNING))
    return turns(app)[-1]


def turns(app: AssistantApp) -> list[Turn]:
    return [view.turn for view in app.chat.conversation.views()]


def seen(app: AssistantApp) -> str:
    """All text on the screen in front, in reading order."""
    strips = app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in strips)


async def sees(app: AssistantApp, pilot: Pilot[None], *words: str) -> None:
    """Wait until all the words are on the screen."""
    await until(pilot, lambda: all(word in seen(app) for word in words))


def shown(app: AssistantApp, name: str) -> str:
    """The text of one line of the last turn."""
    view = list(app.chat.conversation.views())[-1]
    return str(view.query_one(f".{name}", Static).visual)
