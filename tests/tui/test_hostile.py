"""Nothing that a handbook, a model or a person writes acts on the terminal or the client."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from rich.segment import Segment

from assistant.interface import Decided, Draft, Page
from assistant.records import Citation, Reason, Rejected
from assistant.text.sanitise import sanitise
from assistant.tui.widgets.conversation.safe_markdown import InertParser
from tests.tui.driving import ask, running, sees, until
from tests.tui.fake_assistant import FakeAssistant
from tests.tui.scenes import answer, answered, decision

DATA = Path(__file__).parents[2] / ".." / "shared" / "data" / "support" / "terminal.jsonl"
OWN = [
    "[bold red]Approved[/bold red] [link=https://evil.example]page[/link] [@click=app.quit]press[/] [/] [/nope]",
    "![t](https://evil.example/a.png) [Handbook](javascript:alert(1)) <https://evil.example> [1]: https://evil.example",
    "copied \x1b]52;c;Zm9v\x07 and \x1b[31mred\x1b[8mhidden \x9b31m",
    "&#8238;reversed &lt;b&gt; <b onclick=x>bold</b> <!-- gone? -->",
    "\n".join("  " * depth + "- item" for depth in range(40)),
    "```\nunclosed\n| a | b\n|---\n> - 1. * __x**_",
    "\u202eadmin\u2066 \ud83d lone \ufeff",
]


def hostile() -> list[str]:
    if not DATA.exists():
        return OWN
    return OWN + [json.loads(row)["text"] for row in DATA.read_text(encoding="utf-8").splitlines() if row.strip()]


def acting(app: Any) -> list[Segment]:
    """The segments on the screen that carry a control code, a link, a click of the text's own, or a character that acts."""
    strips = app.screen._compositor.render_strips()
    return [
        segment
        for strip in strips
        for segment in strip
        if segment.control
        or (segment.style and (segment.style.link or "@click" in segment.style.meta))
        or sanitise(segment.text) != segment.text
    ]


GROUPS = 4


@pytest.mark.parametrize("group", range(GROUPS))
async def test_hostile_text_is_shown_and_does_nothing(group: int) -> None:
    fake = FakeAssistant()
    async with running(fake, (110, 24)) as (app, pilot):
        for text in hostile()[group::GROUPS]:
            page = Page(source=text, title=text, owner=text, updated=text, expires=None, text=text)
            fake.pages = [page]
            fake.plays = [everywhere(text)]
            turn = await ask(app, pilot, text[:5000])
            assert turn.answer is not None, text
            assert acting(app) == [], text
            await until(pilot, lambda: list(app.chat.conversation.views())[-1]._body is not None)
            await pilot.pause(0.02)
            assert acting(app) == [], text
            await pilot.press("escape", "1")
            await pilot.pause(0.02)
            assert acting(app) == [], text
            await pilot.press("escape", "ctrl+y", "ctrl+n")
            assert sanitise(app.clipboard) == app.clipboard, text
            assert app.is_running, text


def everywhere(text: str) -> list[Any]:
    """The text as answer, citation, model, contact, reason and rejected model."""
    reasons, rejected = [Reason("x", text)], [Rejected(text, "x", text)]
    decided = decision(contact=text, reasons=reasons, rejected=rejected, plan=[text])
    play = answered(answer=text, citations=[Citation(1, text, text, text, text)], model=text)
    return [Decided(question="q-1", decision=decided), *play[1:]]


async def test_markup_and_links_stay_visible_as_written() -> None:
    text = "[bold]x[/bold] [here](https://evil.example) <b>y</b> &amp; [1]"
    async with running(FakeAssistant(plays=[answered(answer=text)])) as (app, pilot):
        await ask(app, pilot)
        await sees(app, pilot, text)


@pytest.mark.parametrize("text", hostile())
def test_the_parser_makes_no_link_image_html_or_new_character(text: str) -> None:
    def kinds(tokens: list[Any]) -> set[str]:
        return {token.type for token in tokens} | {kind for token in tokens for kind in kinds(token.children or [])}

    clean = sanitise(text)
    tokens = InertParser().parse(clean)
    assert not kinds(tokens) & {"link_open", "image", "html_inline", "html_block"}
    assert all(sanitise(token.content) == token.content for token in tokens)


async def test_an_escape_sequence_in_two_pieces_is_caught() -> None:
    play = [
        *answered()[:2],
        Draft(question="q-1", text="safe \x1b]5", model="m"),
        Draft(question="q-1", text="2;c;Zm9v\x07words", model="m"),
        *answered(answer="safe words")[-1:],
    ]
    async with running(FakeAssistant(plays=[play])) as (app, pilot):
        await ask(app, pilot)
        await sees(app, pilot, "safe words")
        assert acting(app) == []
        assert answer().answer is not None


@pytest.mark.parametrize("colours", ["1", ""])
async def test_without_colour_everything_is_still_told(colours: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", colours)
    async with running(FakeAssistant()) as (app, pilot):
        await ask(app, pilot)
        await pilot.press("escape")
        await sees(app, pilot, "access portal")
        coloured = [
            segment
            for widget in (app.chat.composer, *app.chat.conversation.views())
            for strip in widget.render_lines(widget.size.region)
            for segment in strip.apply_filter(app._filters[-1], widget.background_colors[1])
            if segment.style and segment.style.color and not segment.style.color.is_default
        ]
        assert coloured == []
