"""What can be done with an answer: override, rate, copy, sources, why, history, and people's answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec
import pytest

from assistant.records import OverrideKind, ReviewState, Status
from assistant.tui.screens.source import find_quote
from assistant.tui.state import Phase
from tests.tui.driving import NARROW, WIDE, ask, running, sees, shown, turns, until, write
from tests.tui.fake_assistant import FakeAssistant
from tests.tui.scenes import CITATION, VPN_TEXT, abstained, answer, answered, decision, exchange, queued, review


@dataclass
class Press:
    keys: tuple[str, ...]
    kind: OverrideKind
    reason: str
    lane: str | None = None


@pytest.mark.parametrize(
    "press",
    [
        Press(("ctrl+t", "2"), OverrideKind.STRONGER, "seems wrong"),
        Press(("ctrl+r", "3"), OverrideKind.HUMAN, "need a decision"),
        Press(("ctrl+l", "4", "2"), OverrideKind.WRONG_LANE, "wrong topic", "security"),
        Press(("escape", "s", "1"), OverrideKind.STRONGER, "incomplete"),
        Press(("escape", "h", "1"), OverrideKind.HUMAN, "sensitive"),
        Press(("escape", "w", "1", "1"), OverrideKind.WRONG_LANE, "asked someone else", "hr"),
    ],
    ids=lambda press: "+".join(press.keys),
)
async def test_an_override_takes_a_reason_in_one_key_and_keeps_what_was_typed(press: Press) -> None:
    fake = FakeAssistant()
    async with running(fake) as (app, pilot):
        await ask(app, pilot)
        await write(app, pilot, "half a thought")
        await pilot.press(*press.keys)
        await until(pilot, lambda: len(turns(app)) == 2 and turns(app)[1].phase == Phase.DONE)
        assert fake.overridden == [
            {"question": "q-1", "kind": press.kind, "reason": press.reason, "lane": press.lane, "person": "ada"}
        ]
        assert app.chat.composer.text == "half a thought"
        assert press.reason in shown(app, "question")


async def test_escape_leaves_an_override_unpressed() -> None:
    fake = FakeAssistant()
    async with running(fake) as (app, pilot):
        await ask(app, pilot)
        await pilot.press("ctrl+t", "escape", "ctrl+l", "1", "escape", *"on")
        assert fake.overridden == []
        assert app.chat.composer.text == "on"


async def test_keys_without_an_answer_say_so() -> None:
    async with running(FakeAssistant()) as (app, pilot):
        for key in ("ctrl+t", "ctrl+r", "ctrl+l", "ctrl+g", "ctrl+f", "ctrl+y"):
            await pilot.press(key)
            await sees(app, pilot, "Ask something first.")


async def test_good_and_bad_are_recorded_and_shown() -> None:
    fake = FakeAssistant()
    async with running(fake) as (app, pilot):
        await ask(app, pilot)
        await pilot.press("ctrl+g")
        await sees(app, pilot, "rated good")
        await pilot.press("escape", "b")
        await sees(app, pilot, "rated bad")
        assert fake.rated == [True, False]


async def test_copy_takes_the_answer_with_its_sources() -> None:
    async with running(FakeAssistant()) as (app, pilot):
        await ask(app, pilot)
        await pilot.press("ctrl+y")
        assert app.clipboard.startswith("Reset the token in the **access portal**")
        assert "[1] it/network/vpn.md" in app.clipboard


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_why_tells_signals_reasons_plan_and_rejected(size: tuple[int, int]) -> None:
    async with running(FakeAssistant(), size) as (app, pilot):
        await ask(app, pilot)
        if size == NARROW:
            await pilot.press("ctrl+p", "pagedown")
        for words in ("Rejected", "cloud/large", "may not see company data"):
            await sees(app, pilot, words)


async def test_a_digit_opens_the_source_with_the_cited_words_marked() -> None:
    async with running(FakeAssistant()) as (app, pilot):
        await ask(app, pilot)
        await pilot.press("escape", "1")
        await sees(app, pilot, "can be reset")
        await sees(app, pilot, "owner IT Service Management")
        await pilot.press("escape")
        assert app.screen is app.chat


async def test_a_source_that_is_gone_is_a_line() -> None:
    async with running(FakeAssistant(plays=[abstained()])) as (app, pilot):
        await ask(app, pilot)
        await pilot.press("escape", "2")
        await sees(app, pilot, "No page it/accounts/passwords.md")


def test_a_quote_is_found_across_line_breaks_and_emphasis() -> None:
    span = find_quote(VPN_TEXT, CITATION.quote, CITATION.section)
    assert span is not None
    found = VPN_TEXT[slice(*span)]
    assert found.startswith("can be reset\nin the **access portal**")
    assert found.endswith("ten minutes")


def test_a_quote_is_looked_for_in_its_section_first() -> None:
    text = "# One\nuse the form\n# Two\nuse the form\n"
    assert find_quote(text, "use the form", "Two") == (25, 37)
    assert find_quote(text, "use another form", "Two") is None
    assert find_quote(text, "…", "Two") is None


async def test_an_abstention_names_the_nearest_pages() -> None:
    async with running(FakeAssistant(plays=[abstained()])) as (app, pilot):
        await ask(app, pilot)
        await sees(app, pilot, "nothing is made up")
        await sees(app, pilot, "[2] it/accounts/passwords.md")


async def test_a_refusal_says_why() -> None:
    refused = [*answered(status=Status.REFUSED, answer=None, citations=[])]
    async with running(FakeAssistant(plays=[refused])) as (app, pilot):
        await ask(app, pilot)
        assert "This is not answered here. The words token and VPN are IT's." in shown(app, "above")


async def test_a_queued_question_gets_a_receipt_and_then_the_reviewers_answer() -> None:
    fake = FakeAssistant(plays=[queued()])
    waiting = exchange(decision=decision(lane="security"), answer=answer(status=Status.QUEUED), review=review())
    fake.records = [waiting]
    async with running(fake, WIDE) as (app, pilot):
        await ask(app, pilot, "My laptop was stolen.")
        await sees(app, pilot, "Receipt r-17")
        await sees(app, pilot, "Information Security")
        sent = review(state=ReviewState.SENT, reviewer="Jo Park", answer="It is **locked** now.")
        fake.records = [msgspec.structs.replace(waiting, review=sent)]
        app.chat.poll()
        await sees(app, pilot, "It is locked now.")
        await sees(app, pilot, "Answered by Jo Park")
        app.chat.poll()
        assert app.chat.open_reviews == {}


async def test_a_closed_review_says_why_there_is_no_answer() -> None:
    rejected = review(state=ReviewState.REJECTED, reviewer="Jo", note="Ask your manager.", closed_at=_now())
    fake = FakeAssistant(records=[exchange(answer=answer(status=Status.QUEUED, answer=None), review=rejected)])
    async with running(fake) as (app, pilot):
        await sees(app, pilot, "Closed without an answer by Jo: Ask your manager.")


async def test_a_reviewers_answer_appears_after_a_restart() -> None:
    sent = review(state=ReviewState.SENT, reviewer="Jo Park", answer="It is locked now.", closed_at=_now())
    fake = FakeAssistant(
        records=[
            exchange("q-1", answer=answer(status=Status.QUEUED, answer=None), review=sent),
            exchange("q-2", "An open one", answer=answer(status=Status.QUEUED, answer=None), review=review(id="r-18")),
            exchange("q-3", "An old one", review=review(state=ReviewState.SENT, closed_at="2020-01-01T00:00:00Z")),
        ]
    )
    async with running(fake, WIDE) as (app, pilot):
        await sees(app, pilot, "It is locked now.")
        await sees(app, pilot, "While you were away")
        assert list(app.chat.open_reviews) == ["q-2"]
        assert len(turns(app)) == 1


async def test_history_searches_while_typing_and_reopens_a_conversation() -> None:
    fake = FakeAssistant(
        records=[
            exchange("q-1", "How do I reset my VPN token?", conversation="c-1"),
            exchange("q-2", "Who signs an NDA?", conversation="c-2"),
            exchange("q-3", "And who stores it?", conversation="c-2"),
        ]
    )
    async with running(fake) as (app, pilot):
        await pilot.press(*"kept", "ctrl+o")
        await sees(app, pilot, "3 of 3 questions")
        await pilot.press(*"nda")
        await sees(app, pilot, "1 of 3 questions")
        await pilot.press("enter")
        await until(pilot, lambda: len(turns(app)) == 2)
        assert [turn.question for turn in turns(app)] == ["Who signs an NDA?", "And who stores it?"]
        assert app.chat.composer.text == "kept"
        await ask(app, pilot, "a follow-up")
        assert fake.asked[-1]["conversation"] == "c-2"


async def test_turns_are_selected_with_the_arrows_and_left_with_escape() -> None:
    async with running(FakeAssistant(plays=[answered("q-1"), answered("q-2")])) as (app, pilot):
        await ask(app, pilot, "one")
        await ask(app, pilot, "two")
        await pilot.press("escape", "up")
        selected = app.chat.conversation.selected()
        assert selected is not None
        assert selected.turn.question == "one"
        await pilot.press("down", "down")
        assert app.chat.composer.has_focus
        await pilot.press("escape", "escape", *"typing")
        assert app.chat.composer.text == "typing"


def _now() -> str:
    return datetime.now(UTC).isoformat()
