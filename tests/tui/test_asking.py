"""What the client promises while a question is on its way."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from textual import events

from assistant.errors import NoModelReachable, QuestionTooLong, StoreLocked
from assistant.interface import Decided, Draft, Escalated, Progress
from assistant.records import Mode
from assistant.tui.app import AssistantApp
from assistant.tui.state import Phase
from tests.tui.driving import ask, running, seen, sees, shown, turns, until, write
from tests.tui.fake_assistant import FakeAssistant
from tests.tui.scenes import answered, decision, doubted, queued


async def test_an_answer_shows_lane_model_cost_and_sources() -> None:
    async with running(FakeAssistant()) as (app, pilot):
        await ask(app, pilot)
        await sees(app, pilot, "access portal")
        for words in ("IT", "embedded/quick", "$0.0004", "1.2 s", "[1] it/network/vpn.md", "2025-03-01"):
            await sees(app, pilot, words)


async def test_a_question_typed_while_loading_waits_and_is_then_asked() -> None:
    loaded = asyncio.Event()
    fake = FakeAssistant(loading=[Progress(question="", stage="indexing pages", done=3, total=9), loaded])
    async with running(fake, ready=False) as (app, pilot):
        await sees(app, pilot, "indexing pages 3/9")
        await pilot.press(*"vpn", "enter")
        await sees(app, pilot, "1 waiting")
        assert fake.asked == []
        loaded.set()
        await until(pilot, lambda: turns(app)[0].phase == Phase.DONE)
        assert [one["text"] for one in fake.asked] == ["vpn"]


async def test_typing_reaches_the_composer_before_anything_is_loaded() -> None:
    async with running(FakeAssistant(loading=[asyncio.Event()]), ready=False) as (app, pilot):
        await pilot.press(*"early")
        assert app.chat.composer.text == "early"


async def test_questions_run_one_after_another() -> None:
    first = asyncio.Event()
    fake = FakeAssistant(plays=[[first, *answered("q-1")], answered("q-2")])
    async with running(fake) as (app, pilot):
        for text in ("one", "two"):
            await write(app, pilot, text)
            await pilot.press("enter")
        await until(pilot, lambda: len(turns(app)) == 2 and fake.asked)
        assert [turn.phase for turn in turns(app)] == [Phase.RUNNING, Phase.WAITING]
        first.set()
        await until(pilot, lambda: all(turn.phase == Phase.DONE for turn in turns(app)))
        assert [one["text"] for one in fake.asked] == ["one", "two"]


async def test_follow_ups_keep_their_conversation_and_a_new_one_does_not() -> None:
    fake = FakeAssistant()
    async with running(fake) as (app, pilot):
        await ask(app, pilot, "first")
        await ask(app, pilot, "and then?")
        await pilot.press("ctrl+n")
        assert turns(app) == []
        await ask(app, pilot, "something else")
        first, second, third = (one["conversation"] for one in fake.asked)
        assert first == second != third
        assert all(one["person"] == "ada" for one in fake.asked)


async def test_a_draft_says_so_and_a_restart_drops_it() -> None:
    held = asyncio.Event()
    play: list[Any] = [
        Decided(question="q-1", decision=decision()),
        Draft(question="q-1", text="old words", model="embedded/quick"),
        Escalated(question="q-1", model="embedded/quick", to="embedded/thorough", why="No citation."),
        Draft(question="q-1", text="new words", model="embedded/thorough", restart=True),
        held,
        *answered()[-1:],
    ]
    async with running(FakeAssistant(plays=[play])) as (app, pilot):
        await write(app, pilot, "vpn")
        await pilot.press("enter")
        await sees(app, pilot, "new words")
        await sees(app, pilot, "draft — being checked")
        assert "old words" not in seen(app)
        await sees(app, pilot, "embedded/thorough took over: No citation.")
        held.set()
        await sees(app, pilot, "access portal")
        assert "new words" not in seen(app)


async def test_ctrl_c_cancels_the_running_question_and_gives_its_words_back() -> None:
    fake = FakeAssistant(plays=[[Decided(question="q-1", decision=decision()), "hold"]])
    async with running(fake) as (app, pilot):
        await write(app, pilot, "a long question")
        await pilot.press("enter")
        await until(pilot, lambda: turns(app) and turns(app)[0].decision)
        await pilot.press("ctrl+c")
        await until(pilot, lambda: fake.cancelled == 1)
        assert turns(app)[0].phase == Phase.CANCELLED
        assert app.chat.composer.text == "a long question"
        assert (await ask(app, pilot, "again")).phase == Phase.DONE


async def test_a_cancelled_question_never_replaces_what_was_typed_since() -> None:
    async with running(FakeAssistant(plays=[["hold"]])) as (app, pilot):
        await write(app, pilot, "first")
        await pilot.press("enter", *"next")
        await pilot.press("ctrl+c")
        await until(pilot, lambda: turns(app)[0].phase == Phase.CANCELLED)
        assert app.chat.composer.text == "next"


async def test_ctrl_c_when_idle_hints_first_and_then_quits() -> None:
    fake = FakeAssistant()
    async with running(fake) as (app, pilot):
        await pilot.press("ctrl+c")
        await sees(app, pilot, "Press ctrl+c again to quit")
        await pilot.press("ctrl+c")
        await pilot.pause()
        assert app.return_code == 0
    assert fake.closed


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (NoModelReachable("No model could be reached."), "No model could be reached."),
        (QuestionTooLong("The question has 30,000 characters."), "Shorten it"),
        (RuntimeError("boom"), "The client met an error of its own: RuntimeError: boom."),
    ],
)
async def test_an_error_is_a_line_in_the_conversation_and_the_words_come_back(error: Exception, words: str) -> None:
    async with running(FakeAssistant(plays=[[error]])) as (app, pilot):
        turn = await ask(app, pilot, "my question")
        assert turn.phase == Phase.FAILED
        assert words in shown(app, "tail")
        assert app.chat.composer.text == "my question"


async def test_an_answer_that_breaks_off_is_an_error_not_a_spinner() -> None:
    async with running(FakeAssistant(plays=[answered()[:3]])) as (app, pilot):
        assert (await ask(app, pilot)).problem == "The answer broke off."


async def test_a_failed_start_is_shown_and_the_next_question_tries_again() -> None:
    fake = FakeAssistant(loading=[StoreLocked("The record is in use.")])
    async with running(fake, ready=False) as (app, pilot):
        await sees(app, pilot, "The record is in use.")
        await sees(app, pilot, "not connected")
        fake.loading.clear()
        assert (await ask(app, pilot)).phase == Phase.DONE


async def test_an_assistant_may_be_connected_by_a_coroutine_or_fail_to() -> None:
    async def connect() -> Any:
        raise OSError("no route")

    app = AssistantApp(connect, "ada")
    async with app.run_test() as pilot:
        await sees(app, pilot, "OSError: no route")


async def test_an_empty_question_gets_a_line_and_is_not_asked() -> None:
    fake = FakeAssistant()
    async with running(fake) as (app, pilot):
        await write(app, pilot, " \n ")
        await pilot.press("enter")
        await sees(app, pilot, "Type a question first.")
        assert fake.asked == []


async def test_a_huge_paste_is_refused_and_the_typed_text_stays() -> None:
    async with running(FakeAssistant()) as (app, pilot):
        await pilot.press(*"mine")
        app.chat.composer.post_message(events.Paste("x" * 100_000))
        await sees(app, pilot, "100,000 characters")
        assert app.chat.composer.text == "mine"


async def test_a_huge_text_is_refused_at_enter_and_stays() -> None:
    fake = FakeAssistant()
    async with running(fake) as (app, pilot):
        await write(app, pilot, "word\n" * 20_000)
        await pilot.press("enter")
        await sees(app, pilot, "99,999 characters")
        assert fake.asked == []
        assert len(app.chat.composer.text) == 100_000


async def test_control_characters_are_dropped_from_a_paste() -> None:
    async with running(FakeAssistant()) as (app, pilot):
        app.chat.composer.post_message(events.Paste("a\x1b[31mb\x07\x00c\nd\u202e"))
        await until(pilot, lambda: app.chat.composer.text)
        assert app.chat.composer.text == "abc\nd"


async def test_a_contact_is_shown_before_any_answer() -> None:
    async with running(FakeAssistant(plays=[[queued()[0], "hold"]])) as (app, pilot):
        await write(app, pilot, "my laptop was stolen")
        await pilot.press("enter")
        await sees(app, pilot, "Call the security line at once")
        assert turns(app)[0].phase == Phase.RUNNING


async def test_the_mode_of_the_picker_goes_with_the_question() -> None:
    fake = FakeAssistant()
    async with running(fake, mode=Mode.FASTEST) as (app, pilot):
        await ask(app, pilot, "one")
        await pilot.press("shift+tab", "shift+tab")
        await ask(app, pilot, "two")
        await pilot.press("f9")
        await sees(app, pilot, "Only models on our own machines")
        await pilot.press("4")
        await ask(app, pilot, "three")
        assert [one["mode"] for one in fake.asked] == [Mode.FASTEST, Mode.BEST, Mode.PRIVATE]


@pytest.mark.parametrize(("key", "lane"), [("1", "it"), ("2", "security"), ("enter", "it"), ("tab", "security")])
async def test_a_doubt_is_settled_by_one_key(key: str, lane: str) -> None:
    fake = FakeAssistant(plays=[doubted(wait_s=9.0)])
    async with running(fake) as (app, pilot):
        await write(app, pilot, "token")
        await pilot.press("enter")
        await sees(app, pilot, "Two lanes are close")
        await pilot.press(key)
        await until(pilot, lambda: turns(app)[0].phase == Phase.DONE)
        assert fake.chosen == [lane]
        assert fake.asked[0]["doubt_wait_s"] > 0


async def test_a_doubt_never_blocks_and_goes_after_a_moment() -> None:
    fake = FakeAssistant(plays=[doubted(wait_s=0.05)])
    async with running(fake) as (app, pilot):
        assert (await ask(app, pilot)).phase == Phase.DONE
        assert fake.chosen == []
        assert "Two lanes" not in seen(app)


async def test_a_doubt_never_swallows_typing() -> None:
    fake = FakeAssistant(plays=[doubted(wait_s=9.0)])
    async with running(fake) as (app, pilot):
        await write(app, pilot, "token")
        await pilot.press("enter")
        await sees(app, pilot, "Two lanes are close")
        await pilot.press(*"at 12")
        assert app.chat.composer.text == "at 12"
        assert fake.chosen == []
        await pilot.press("enter")
        await until(pilot, lambda: fake.chosen == ["it"])
        assert app.chat.composer.text == "at 12"
