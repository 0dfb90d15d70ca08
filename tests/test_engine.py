"""The story of one question: what happens in which order, what is written when, and who answers in the end."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import importlib
import shutil
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from assistant.engine import Engine
from assistant.errors import IllegalMove, NotFound, QuotaReached, UsageError
from assistant.interface import (
    Answered,
    AnyEvent,
    Attempted,
    Checked,
    Decided,
    Doubt,
    Draft,
    Escalated,
    Failed,
    Progress,
    Retrieved,
)
from assistant.models import Delta, Finished, ModelRequest
from assistant.records import Answer, Cause, Mode, OverrideKind, Privacy, ReviewState, Status, Verdict, now
from assistant.resources import Resources
from assistant.retrieval import Search
from assistant.routing.classifier import Classifier
from assistant.store import SqliteStore
from assistant.workspace import Workspace, load_workspace
from tests.function_models import (
    QUICK,
    THOROUGH,
    Bench,
    abstains,
    fails,
    finished,
    hangs,
    kinds,
    lies,
    of,
    quotes,
    with_lane,
    with_policy,
    with_time_limit,
)

PASSWORD = "how many characters must my password have?"
LEAVE = "how do I book annual leave in Poland?"
LEGAL = "I have to sign a non-disclosure agreement with a customer"
HARASSED = "my manager harasses me every day, he touches me"
LASAGNE = "how do I cook a lasagne?"
CLOSE = "I need the annual leave contract clause"

Build = Callable[..., Bench]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    with SqliteStore(tmp_path / "data" / "record.db", wait_s=1.0) as opened:
        yield opened


@pytest.fixture
def build(small: Workspace, classifier: Classifier, search: Search, store: SqliteStore, tmp_path: Path) -> Build:
    def made(workspace: Workspace = small, store: Any = store, **models: Any) -> Bench:
        return Bench(workspace, classifier, search, store, tmp_path / "data", **models)

    return made


def outcome(events: list[AnyEvent]) -> Answer:
    assert isinstance(events[-1], Answered), events[-1]
    return events[-1].answer


def failure(events: list[AnyEvent]) -> Failed:
    assert isinstance(events[-1], Failed), events[-1]
    return events[-1]


# --- One question, answered ------------------------------------------------------------------------------------------


async def test_events_come_in_the_order_of_the_story(build: Build) -> None:
    events = await build().ask(PASSWORD)
    assert kinds(events) == ["Decided", "Retrieved", "Draft", "Attempted", "Checked", "Answered"]
    assert len({event.question for event in events}) == 1


async def test_the_answer_is_the_draft_that_passed_with_its_citations(build: Build) -> None:
    events = await build().ask(PASSWORD)
    answer = outcome(events)
    assert (answer.status, answer.model, answer.escalated, answer.review) == (Status.ANSWERED, QUICK, None, None)
    assert "".join(draft.text for draft in of(events, Draft)) == answer.answer.replace(" ", "")
    assert [citation.source for citation in answer.citations] == [of(events, Retrieved)[0].passages[0].source]
    assert answer.attempts == [event.attempt for event in of(events, Attempted)]
    assert answer.checks == [event.check for event in of(events, Checked)]
    assert all(check.passed for check in answer.checks)
    assert answer.latency_ms > 0


async def test_the_cost_is_that_of_the_tokens_at_the_portfolios_prices(build: Build) -> None:
    answer = outcome(await build().ask(PASSWORD))
    assert answer.cost_usd == pytest.approx((1_000 * 1.0 + 100 * 2.0) / 1e6)


async def test_everything_that_was_told_is_in_the_record(build: Build, store: SqliteStore) -> None:
    events = await build().ask(PASSWORD, person="ann", conversation="c-1")
    (turn,) = store.story(events[0].question)
    assert turn.decision == of(events, Decided)[0].decision
    assert turn.attempts == [event.attempt for event in of(events, Attempted)]
    assert turn.checks == [event.check for event in of(events, Checked)]
    assert turn.answers == [outcome(events)]
    exchange = store.exchange(events[0].question)
    assert (exchange.question.asker, exchange.question.conversation, exchange.question.text) == ("ann", "c-1", PASSWORD)


async def test_the_decision_stands_in_the_record_before_any_model_is_called(build: Build, store: SqliteStore) -> None:
    seen: list[Any] = []

    def looks(request: ModelRequest) -> Any:
        seen.extend(store.history())
        return quotes(request)

    events = await build(quick=looks).ask(PASSWORD)
    assert [exchange.decision for exchange in seen] == [of(events, Decided)[0].decision]
    assert seen[0].answer is None


async def test_the_note_of_the_lane_stands_below_the_answer(build: Build) -> None:
    assert (outcome(await build().ask(LEAVE)).answer or "").endswith("\n\n*Your contract comes first.*")


async def test_a_lane_may_hold_its_draft_back(build: Build, small: Workspace) -> None:
    events = await build(with_lane(small, "it", answer={"hold_draft": True})).ask(PASSWORD)
    assert of(events, Draft) == []
    assert outcome(events).status is Status.ANSWERED


async def test_a_model_gets_the_lanes_passages_and_its_limit(build: Build, small: Workspace) -> None:
    bench = build(with_lane(small, "it", answer={"max_sentences": 3}, retrieval={"passages": 2, "borrow": 0.0}))
    await bench.ask(PASSWORD)
    (request,) = bench.quick.requests
    assert request.max_sentences == 3
    assert len(request.passages) <= 2
    assert all(passage.source.startswith("it/") for passage in request.passages)


async def test_many_questions_at_once_do_not_mix(build: Build, store: SqliteStore) -> None:
    texts = [PASSWORD, LEAVE, LEGAL, LASAGNE, "the vpn drops on my laptop"] * 3
    bench = build()
    runs = await asyncio.gather(*(bench.ask(text) for text in texts))
    assert len({events[0].question for events in runs}) == len(texts)
    for text, events in zip(texts, runs, strict=True):
        exchange = store.exchange(events[0].question)
        assert exchange.question.text == text
        assert exchange.answer == outcome(events)


# --- Escalation, abstention, failure ---------------------------------------------------------------------------------


async def test_a_failed_check_calls_the_next_model(build: Build, store: SqliteStore) -> None:
    events = await build(quick=lies).ask(PASSWORD)
    assert kinds(events) == [
        "Decided",
        "Retrieved",
        "Draft",
        "Attempted",
        "Checked",
        "Escalated",
        "Draft",
        "Attempted",
        "Checked",
        "Answered",
    ]
    (moved,) = of(events, Escalated)
    assert (moved.model, moved.to) == (QUICK, THOROUGH)
    assert "numbers_grounded" in moved.why
    answer = outcome(events)
    assert (answer.status, answer.model) == (Status.ANSWERED, THOROUGH)
    assert "98765" not in (answer.answer or "")
    assert THOROUGH in (answer.escalated or "")
    assert [attempt.model for attempt in store.story(events[0].question)[0].attempts] == [QUICK, THOROUGH]
    assert answer.cost_usd == pytest.approx((1_200 + 12_000) / 1e6)


async def test_a_new_draft_drops_the_one_before(build: Build) -> None:
    drafts = of(await build(quick=lies).ask(PASSWORD), Draft)
    assert [draft.model for draft in drafts if draft.restart] == [QUICK, THOROUGH]
    assert drafts[0].restart


async def test_what_no_model_can_say_well_is_not_said(build: Build) -> None:
    answer = outcome(await build(quick=lies, thorough=lies).ask(PASSWORD))
    assert (answer.status, answer.model, answer.citations) == (Status.ABSTAINED, None, [])
    assert "98765" not in (answer.answer or "")
    assert [check.name for check in answer.checks if not check.passed] == ["numbers_grounded"] * 2


async def test_when_all_abstain_the_nearest_pages_and_a_contact_are_named(build: Build) -> None:
    events = await build(quick=abstains, thorough=abstains).ask(PASSWORD)
    answer = outcome(events)
    assert [attempt.outcome for attempt in answer.attempts] == ["abstained", "abstained"]
    assert answer.status is Status.ABSTAINED
    assert answer.nearest[0] == "Passwords (it/passwords.md)"
    assert "it@example.org" in (answer.answer or "")
    assert of(events, Escalated)[0].to == THOROUGH


async def test_a_model_that_fails_is_followed_by_the_next(build: Build) -> None:
    answer = outcome(await build(quick=fails).ask(PASSWORD))
    assert [(attempt.model, attempt.outcome) for attempt in answer.attempts] == [(QUICK, "failed"), (THOROUGH, "ok")]
    assert answer.attempts[0].detail == "The provider is down."
    assert answer.status is Status.ANSWERED


async def test_a_model_that_takes_too_long_is_ended(build: Build, small: Workspace) -> None:
    events = await build(with_time_limit(small, 0.05), quick=hangs).ask(PASSWORD)
    assert of(events, Attempted)[0].attempt.outcome == "timeout"


async def test_when_no_model_can_be_reached_it_says_so_and_the_attempts_stay(build: Build, store: SqliteStore) -> None:
    events = await build(quick=fails, thorough=fails).ask(PASSWORD)
    assert failure(events).exit_code == 5
    (turn,) = store.story(events[0].question)
    assert [attempt.outcome for attempt in turn.attempts] == ["failed", "failed"]


async def test_out_of_scope_calls_no_model(build: Build, store: SqliteStore) -> None:
    bench = build()
    events = await bench.ask(LASAGNE)
    assert kinds(events) == ["Decided", "Answered"]
    assert outcome(events).status is Status.REFUSED
    assert bench.calls == 0
    assert store.exchange(events[0].question).answer == outcome(events)


@pytest.mark.parametrize(
    ("text", "options", "words"),
    [
        ("", {}, "empty"),
        (" \n\t ", {}, "empty"),
        ("\x1b[2J\u200b", {}, "empty"),
        ("x" * 100_000, {}, "100,000 characters"),
        ("vpn", {"lane": "sales"}, "no lane `sales`"),
    ],
)
async def test_what_cannot_be_asked_fails_with_one_line_and_leaves_no_trace(
    build: Build, store: SqliteStore, text: str, options: Any, words: str
) -> None:
    (failed,) = await build().ask(text, **options)
    assert isinstance(failed, Failed)
    assert words in failed.message
    assert (failed.exit_code, bool(failed.hint)) == (2, True)
    assert store.history(limit=None) == []


@pytest.mark.parametrize(
    "text",
    [
        "\x00 my vpn",
        "パスワード",
        "пароль",
        "🎉",
        "a" * 20_000,
        "<script>",
        "[bold]vpn[/bold]",
        "{{vpn}} {% raw %}",
        "'; DROP TABLE texts; --",
        pytest.param(
            "\ud800 vpn",
            id="lone surrogate",
        ),
    ],
)
async def test_any_other_text_comes_to_an_outcome(build: Build, store: SqliteStore, text: str) -> None:
    events = await build().ask(text, lane="it")
    assert outcome(events).status is Status.ANSWERED
    assert len(store.history()) == 1


# --- A person answers ------------------------------------------------------------------------------------------------


async def test_what_needs_a_person_waits_for_one_with_the_contact_at_once(build: Build, store: SqliteStore) -> None:
    events = await build().ask(HARASSED)
    assert of(events, Decided)[0].decision.contact == "People Care: 555 0142"
    assert of(events, Escalated)[-1].to == "human"
    answer = outcome(events)
    assert answer.status is Status.QUEUED
    assert (answer.answer or "").startswith("**People Care: 555 0142**")
    (review,) = store.reviews()
    assert (review.id, review.lane, review.state, review.text) == (answer.review, "hr", ReviewState.QUEUED, HARASSED)
    assert review.why == "Harassment is heard by a person."


async def test_who_may_be_in_danger_is_shown_no_draft(build: Build) -> None:
    events = await build().ask(HARASSED)
    assert of(events, Draft) == []
    assert outcome(events).citations == []


async def test_a_person_is_asked_even_when_no_model_can_be_reached(build: Build, store: SqliteStore) -> None:
    assert outcome(await build(quick=fails, thorough=fails).ask(HARASSED)).status is Status.QUEUED
    assert [review.draft for review in store.reviews()] == [""]


@pytest.mark.parametrize("mode", Mode)
async def test_legal_never_answers_finally(build: Build, mode: Mode) -> None:
    events = await build().ask(LEGAL, mode=mode)
    answer = outcome(events)
    assert of(events, Decided)[0].decision.lane == "legal"
    assert answer.status is Status.QUEUED
    assert of(events, Draft) == []
    assert "it is not the answer" in (answer.answer or "")
    assert answer.review


async def test_a_lane_without_final_answers_gives_none_after_an_override_either(build: Build) -> None:
    bench = build()
    question = (await bench.ask(LEGAL))[0].question
    assert outcome(await bench.override(question, OverrideKind.STRONGER)).status is Status.QUEUED


async def test_the_reviewed_mode_lets_a_reviewer_release_the_draft(build: Build, store: SqliteStore) -> None:
    bench = build()
    events = await bench.ask(PASSWORD, mode=Mode.REVIEWED)
    review = store.reviews()[0]
    assert outcome(events).status is Status.QUEUED
    assert review.draft
    await bench.engine.review_take(review.id, reviewer="rae")
    await bench.engine.review_send(review.id, reviewer="rae", answer=review.draft)
    final = (await bench.engine.exchange(events[0].question)).answer
    assert final is not None
    assert (final.status, final.answer, final.reviewer) == (Status.ANSWERED, review.draft, "rae")


async def test_of_two_reviewers_one_takes_it(build: Build, store: SqliteStore) -> None:
    bench = build()
    await bench.ask(HARASSED)
    review = store.reviews()[0].id
    results = await asyncio.gather(
        *(bench.engine.review_take(review, reviewer=name) for name in ("ann", "bob")), return_exceptions=True
    )
    assert sorted(type(result).__name__ for result in results) == [IllegalMove.__name__, "Review"]


# --- Private data ----------------------------------------------------------------------------------------------------

IBAN, CARD, CODE = "DE89 3704 0044 0532 0130 00", "4111 1111 1111 1111", "hunter2-Kx9!"
PRIVATE = f"my password is {CODE}, can I reset it? my account is {IBAN} and the card {CARD}"
_FORMS = [IBAN, CARD, CODE, *(value.replace(" ", "") for value in (IBAN, CARD))]


def leaks(tmp_path: Path) -> list[str]:
    """Where in the record a private value stands."""
    with contextlib.closing(sqlite3.connect(tmp_path / "data" / "record.db")) as record:
        tables = [name for (name,) in record.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = [(table, str(row)) for table in tables for row in record.execute(f"SELECT * FROM {table}")]
    return [f"{table}: {value}" for table, row in rows for value in _FORMS if value in row]


def public_quick(small: Workspace) -> Workspace:
    quick, thorough = small.portfolio.models
    models = [msgspec.structs.replace(quick, privacy=Privacy.PUBLIC), thorough]
    return msgspec.structs.replace(small, portfolio=msgspec.structs.replace(small.portfolio, models=models))


async def test_no_table_of_the_record_holds_private_data(build: Build, store: SqliteStore, tmp_path: Path) -> None:
    bench = build()
    first = (await bench.ask(PRIVATE, conversation="c-1", lane="it", mode=Mode.REVIEWED))[0].question
    await bench.ask("and for the same card?", conversation="c-1")
    await bench.ask(f"{HARASSED}, and he paid with {CARD}", conversation="c-1")
    await bench.engine.rate(first, False, note=f"it asked for {CARD}", person="ann")
    await bench.override(first, OverrideKind.HUMAN, note=f"call me, IBAN {IBAN}", person="ann")
    review = store.reviews()[0]
    await bench.engine.review_take(review.id, reviewer="rae")
    await bench.engine.review_send(review.id, reviewer="rae", answer=f"Use {IBAN} [1].", note=f"seen {CARD}")
    pressed = (await bench.engine.overrides())[0]
    await bench.engine.judge(pressed.id, Verdict(True, Cause.ROUTER, f"the card {CARD}", "owner", now()))
    assert leaks(tmp_path) == []
    assert "[password]" in store.exchange(first).question.text


async def test_what_a_model_repeats_of_the_question_is_kept_redacted_too(build: Build, tmp_path: Path) -> None:
    def repeats(request: ModelRequest) -> Any:
        text, citations = quotes(request) or ("", [])
        return f"{request.question.replace('[', '(')} [1]. {text}", citations

    bench = build(quick=repeats, thorough=repeats)
    await bench.ask(PRIVATE, lane="it")
    await bench.ask(PRIVATE, lane="it", mode=Mode.REVIEWED)
    assert leaks(tmp_path) == []


async def test_the_evidence_of_a_situation_is_kept_redacted_too(build: Build, tmp_path: Path) -> None:
    await build().ask(f"my laptop {CARD} got nicked from the coffee shop ten minutes ago", lane="it")
    assert leaks(tmp_path) == []


async def test_private_data_goes_to_private_models_only(build: Build, small: Workspace) -> None:
    bench = build(public_quick(small))
    await bench.ask(PASSWORD)
    assert (len(bench.quick.requests), len(bench.thorough.requests)) == (1, 0)
    decision = of(await bench.ask(PRIVATE, lane="it"), Decided)[0].decision
    assert (len(bench.quick.requests), len(bench.thorough.requests)) == (1, 1)
    assert [(entry.model, entry.code) for entry in decision.rejected] == [(QUICK, "privacy")]


async def test_after_a_restart_an_override_still_keeps_it_private(build: Build, small: Workspace) -> None:
    question = (await build(public_quick(small)).ask(PRIVATE, lane="it"))[0].question
    restarted = build(public_quick(small))
    events = await restarted.override(question, OverrideKind.WRONG_LANE, lane="hr")
    assert of(events, Decided)[0].decision.plan == [THOROUGH]
    assert restarted.quick.requests == []


async def test_the_context_of_a_follow_up_is_redacted(build: Build) -> None:
    bench = build()
    await bench.ask(PRIVATE, conversation="c-1", lane="it")
    await bench.ask("and what about that?", conversation="c-1")
    assert not [value for value in _FORMS if value in bench.quick.requests[-1].question]


# --- Follow-ups ------------------------------------------------------------------------------------------------------


async def test_a_follow_up_keeps_lane_and_context(build: Build) -> None:
    bench = build()
    await bench.ask(LEAVE, conversation="c-1")
    events = await bench.ask("and in Germany?", conversation="c-1")
    assert of(events, Decided)[0].decision.lane == "hr"
    assert bench.quick.requests[-1].question == f"{LEAVE}\nand in Germany?"
    assert of(events, Retrieved)[0].passages[0].source == "hr/leave.md"


async def test_a_change_of_subject_leaves_lane_and_context(build: Build) -> None:
    bench = build()
    await bench.ask(LEAVE, conversation="c-1")
    events = await bench.ask(PASSWORD, conversation="c-1")
    assert of(events, Decided)[0].decision.lane == "it"
    assert bench.quick.requests[-1].question == PASSWORD


async def test_another_conversation_sees_nothing_of_this_one(build: Build) -> None:
    bench = build()
    await bench.ask(LEAVE, conversation="c-1")
    await bench.ask("and in Germany?", conversation="c-2", lane="it")
    assert bench.quick.requests[-1].question == "and in Germany?"


async def test_a_long_thread_of_follow_ups_stays_short(build: Build) -> None:
    bench = build()
    await bench.ask(LEAVE, conversation="c-1")
    for number in range(30):
        await bench.ask(f"and in country {number}, with quite some words behind it that go on?", conversation="c-1")
    assert len(bench.quick.requests[-1].question) < 1_000


async def test_history_gives_a_conversation_back_oldest_first(build: Build) -> None:
    bench = build()
    for text in (LEAVE, PASSWORD):
        await bench.ask(text, conversation="c-1", person="ann")
    await bench.ask(LASAGNE, conversation="c-2", person="bob")
    assert [exchange.question.text for exchange in await bench.engine.history(conversation="c-1")] == [LEAVE, PASSWORD]
    assert [exchange.question.text for exchange in await bench.engine.history()] == [LASAGNE, PASSWORD, LEAVE]
    assert [exchange.question.text for exchange in await bench.engine.history(person="bob")] == [LASAGNE]


# --- Overrides -------------------------------------------------------------------------------------------------------


async def test_a_stronger_model_is_of_a_higher_tier(build: Build, store: SqliteStore) -> None:
    bench = build()
    question = (await bench.ask(PASSWORD, person="ann"))[0].question
    events = await bench.override(question, OverrideKind.STRONGER, note="too short", person="ann")
    decision = of(events, Decided)[0].decision
    assert (decision.plan, decision.lane, decision.needs) == ([THOROUGH], "it", "stronger")
    assert outcome(events).model == THOROUGH
    assert [turn.turn for turn in store.story(question)] == [1, 2]
    (pressed,) = await bench.engine.overrides()
    assert (pressed.kind, pressed.reason, pressed.note, pressed.model_before) == (
        OverrideKind.STRONGER,
        "incomplete",
        "too short",
        QUICK,
    )


async def test_when_there_is_no_stronger_model_a_person_answers(build: Build) -> None:
    bench = build()
    question = (await bench.ask(PASSWORD, mode=Mode.BEST))[0].question
    answer = outcome(await bench.override(question, OverrideKind.STRONGER))
    assert answer.status is Status.QUEUED


async def test_asking_for_a_person_queues_it_with_the_draft(build: Build, store: SqliteStore) -> None:
    bench = build()
    question = (await bench.ask(PASSWORD))[0].question
    events = await bench.override(question, OverrideKind.HUMAN)
    assert outcome(events).status is Status.QUEUED
    (review,) = store.reviews(lane="it")
    assert review.question == question
    assert review.draft


async def test_asking_for_a_person_twice_waits_once(build: Build, store: SqliteStore) -> None:
    bench = build()
    question = (await bench.ask(PASSWORD))[0].question
    for _ in range(2):
        await bench.override(question, OverrideKind.HUMAN)
    assert len(store.reviews()) == 1


async def test_a_wrong_lane_is_answered_in_the_right_one(build: Build, store: SqliteStore) -> None:
    bench = build()
    question = (await bench.ask(PASSWORD))[0].question
    events = await bench.override(question, OverrideKind.WRONG_LANE, lane="hr")
    assert of(events, Decided)[0].decision.lane == "hr"
    assert all(
        passage.source.startswith("hr/") or "hr" not in passage.lanes
        for passage in of(events, Retrieved)[0].passages[:1]
    )
    assert (await bench.engine.overrides(lane="hr"))[0].lane_before == "it"


async def test_what_was_taken_for_out_of_scope_can_be_put_right(build: Build) -> None:
    bench = build()
    question = (await bench.ask(LASAGNE))[0].question
    assert outcome(await bench.override(question, OverrideKind.WRONG_LANE, lane="hr")).status is Status.ANSWERED


@pytest.mark.parametrize(
    ("kind", "options", "words"),
    [
        (OverrideKind.WRONG_LANE, {"lane": "sales"}, "no lane `sales`"),
        (OverrideKind.WRONG_LANE, {}, "needs the right one"),
        (OverrideKind.WRONG_LANE, {"lane": "it"}, "needs the right one"),
    ],
)
async def test_an_override_that_makes_no_sense_is_refused_and_not_recorded(
    build: Build, kind: OverrideKind, options: Any, words: str
) -> None:
    bench = build()
    question = (await bench.ask(PASSWORD))[0].question
    failed = failure(await bench.override(question, kind, **options))
    assert words in failed.message
    assert failed.exit_code == 2
    assert await bench.engine.overrides() == []


async def test_an_unknown_question_cannot_be_overridden(build: Build) -> None:
    assert failure(await build().override("q-unknown", OverrideKind.HUMAN)).exit_code == 2


async def test_the_quota_of_the_day_holds_and_a_person_is_always_free(build: Build, small: Workspace) -> None:
    bench = build()
    question = (await bench.ask(PASSWORD))[0].question
    lanes = ["hr", "it", "hr", "it"]
    results = [await bench.override(question, OverrideKind.WRONG_LANE, lane=lane, person="ann") for lane in lanes]
    assert [type(events[-1]) for events in results] == [Answered] * small.policy.overrides.per_day + [Failed]
    assert failure(results[-1]).hint == QuotaReached.default_hint
    assert outcome(await bench.override(question, OverrideKind.HUMAN, person="ann")).status is Status.QUEUED
    assert isinstance((await bench.override(question, OverrideKind.WRONG_LANE, lane="it", person="bob"))[-1], Answered)


async def test_ratings_and_verdicts_stay_with_the_question(build: Build) -> None:
    bench = build()
    question = (await bench.ask(PASSWORD))[0].question
    await bench.engine.rate(question, False, note="meh", person="ann")
    await bench.engine.rate(question, True, person="ann")
    await bench.override(question, OverrideKind.STRONGER)
    pressed = (await bench.engine.overrides(judged=False))[0]
    await bench.engine.judge(pressed.id, Verdict(True, Cause.MODEL, "", "owner", now()))
    exchange = await bench.engine.exchange(question)
    assert [rating.good for rating in exchange.ratings] == [True]
    assert [override.verdict.cause for override in exchange.overrides if override.verdict] == [Cause.MODEL]
    with pytest.raises(NotFound):
        await bench.engine.rate("q-unknown", True)


# --- Doubt -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def doubtful(small: Workspace) -> Workspace:
    """Every question is a doubt between the two likeliest lanes."""
    return with_policy(small, thresholds=msgspec.structs.replace(small.policy.thresholds, doubt_margin=1.0))


async def test_a_key_chooses_the_lane_while_the_question_waits(
    build: Build, doubtful: Workspace, store: SqliteStore
) -> None:
    bench = build(doubtful)
    events: list[AnyEvent] = []
    asked = asyncio.Event()

    async def reading() -> None:
        async for event in bench.engine.ask(CLOSE, doubt_wait_s=5.0):
            events.append(event)
            asked.set()

    task = asyncio.create_task(reading())
    await asked.wait()
    await asyncio.sleep(0.01)  # a person is never as quick as the reader
    (doubt,) = of(events, Doubt)
    chosen = await bench.engine.choose_lane(doubt.question, doubt.lanes[1], person="ann")
    await asyncio.wait_for(task, 2.0)
    assert (chosen.offered, chosen.chosen) == (doubt.lanes, doubt.lanes[1])
    assert of(events, Decided)[0].decision.lane == doubt.lanes[1]
    assert store.lane_choices() == [chosen]


@pytest.mark.parametrize("pick", [0, 1])
async def test_a_reader_that_chooses_before_it_reads_on_is_heard(build: Build, doubtful: Workspace, pick: int) -> None:
    bench = build(doubtful)
    events: list[AnyEvent] = []
    async with asyncio.timeout(2.0):
        async for event in bench.engine.ask(CLOSE, doubt_wait_s=0.1):
            events.append(event)
            if isinstance(event, Doubt):
                choice = await bench.engine.choose_lane(event.question, event.lanes[pick])
    (doubt,) = of(events, Doubt)
    assert choice.offered == doubt.lanes
    assert of(events, Decided)[0].decision.lane == doubt.lanes[pick]


async def test_when_nobody_chooses_in_time_the_first_lane_is_taken(
    build: Build, doubtful: Workspace, store: SqliteStore
) -> None:
    events = await build(doubtful).ask(CLOSE, doubt_wait_s=0.02)
    assert kinds(events)[:2] == ["Doubt", "Decided"]
    assert of(events, Decided)[0].decision.lane == of(events, Doubt)[0].lanes[0]
    assert store.lane_choices() == []


async def test_waiting_for_a_person_is_no_time_of_ours(build: Build, doubtful: Workspace) -> None:
    started = time.perf_counter()
    answer = outcome(await build(doubtful).ask(CLOSE, doubt_wait_s=0.1))
    assert (time.perf_counter() - started) * 1000 - answer.latency_ms >= 95


async def test_without_time_to_wait_nobody_is_asked(build: Build, doubtful: Workspace) -> None:
    assert of(await build(doubtful).ask(CLOSE), Doubt) == []


async def test_only_a_lane_can_be_chosen(build: Build) -> None:
    with pytest.raises(NotFound):
        await build().engine.choose_lane("q-1", "none")


# --- Cancelling and waiting ------------------------------------------------------------------------------------------


async def test_a_cancelled_task_leaves_its_attempt_in_the_record(build: Build, store: SqliteStore) -> None:
    bench = build(quick=hangs)
    task = asyncio.create_task(bench.ask(PASSWORD))
    await bench.quick.called.wait()
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
    (exchange,) = store.history()
    (turn,) = store.story(exchange.question.id)
    assert [attempt.outcome for attempt in turn.attempts] == ["cancelled"]
    assert exchange.answer is None


async def test_a_closed_stream_leaves_its_attempt_in_the_record(build: Build, store: SqliteStore) -> None:
    stream = build(quick=hangs).engine.ask(PASSWORD)
    async for event in stream:
        if isinstance(event, Draft):
            break
    await stream.aclose()  # type: ignore[attr-defined]
    (turn,) = store.story(store.history()[0].question.id)
    assert [attempt.outcome for attempt in turn.attempts] == ["cancelled"]


async def test_after_a_cancel_the_next_question_is_answered(build: Build) -> None:
    bench = build(quick=hangs)
    task = asyncio.create_task(bench.ask(PASSWORD))
    await bench.quick.called.wait()
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
    assert outcome(await bench.ask(PASSWORD, mode=Mode.BEST)).status is Status.ANSWERED


async def test_a_slow_reader_is_not_cancelled_by_the_models_time_limit(build: Build, small: Workspace) -> None:
    def words(request: ModelRequest) -> AsyncIterator[Delta | Finished]:
        async def stream() -> AsyncIterator[Delta | Finished]:
            text, citations = quotes(request) or ("", [])
            yield Delta(text)
            yield finished(text, citations)

        return stream()

    async def reading() -> AnyEvent:
        async for event in build(with_time_limit(small, 0.05), quick=words).engine.ask(PASSWORD):
            if isinstance(event, Draft):
                await asyncio.sleep(0.08)
        return event

    (last,) = await asyncio.gather(asyncio.create_task(reading()), return_exceptions=True)
    assert isinstance(last, Answered)


@pytest.mark.parametrize(
    "ending",
    [
        pytest.param(
            "reader leaves",
        ),
        "time is up",
        "task is cancelled",
    ],
)
async def test_a_models_stream_is_closed_when_nobody_reads_on(build: Build, small: Workspace, ending: str) -> None:
    """An open stream is a connection that a provider goes on filling, and charging for."""
    closed: list[bool] = []

    def endless(request: ModelRequest) -> AsyncIterator[Delta | Finished]:
        async def stream() -> AsyncIterator[Delta | Finished]:
            try:
                yield Delta("Well")
                await asyncio.Event().wait()
            finally:
                closed.append(True)

        return stream()

    gc.disable()  # what is closed by the garbage collector alone is not closed
    try:
        bench = build(with_time_limit(small, 0.03 if ending == "time is up" else 30.0), quick=endless)
        held = bench.quick.streams
        if ending == "reader leaves":
            events = bench.engine.ask(PASSWORD)
            async for event in events:
                if isinstance(event, Draft):
                    break
            await events.aclose()  # type: ignore[attr-defined]
        elif ending == "time is up":
            await bench.ask(PASSWORD)
        else:
            task = asyncio.create_task(bench.ask(PASSWORD))
            await bench.quick.called.wait()
            await asyncio.sleep(0.01)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        assert closed == [True]
        assert len(held) == 1
    finally:
        gc.enable()


async def test_a_cancel_is_heard_even_as_a_word_arrives(build: Build) -> None:
    for _ in range(20):
        bench = build(quick=hangs)
        task = asyncio.create_task(bench.ask(PASSWORD))
        await bench.quick.called.wait()
        task.cancel()
        (result,) = await asyncio.gather(task, return_exceptions=True)
        assert isinstance(result, asyncio.CancelledError)
        assert bench.thorough.requests == []


class Ticking:
    """A task that only ticks, and slow work that notes whether the ticking went on meanwhile."""

    def __init__(self) -> None:
        self.ticks = 0
        self.stopped: list[str] = []

    def slowed(self, name: str, function: Callable[..., Any], pause_s: float = 0.04) -> Callable[..., Any]:
        def slowly(*args: Any, **kwargs: Any) -> Any:
            before = self.ticks
            time.sleep(pause_s)
            if self.ticks == before:
                self.stopped.append(name)
            return function(*args, **kwargs)

        return slowly

    async def during(self, work: Coroutine[Any, Any, list[AnyEvent]]) -> None:
        ticker = asyncio.create_task(self._tick())
        assert isinstance((await work)[-1], Answered)
        ticker.cancel()

    async def _tick(self) -> None:
        while True:
            self.ticks += 1
            await asyncio.sleep(0.001)


class SlowStore:
    """A record on a slow disk."""

    def __init__(self, store: SqliteStore, ticking: Ticking, quick: tuple[str, ...]) -> None:
        self._store, self._ticking, self._quick = store, ticking, quick

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._store, name)
        return method if name in self._quick else self._ticking.slowed(name, method)


@pytest.mark.parametrize(
    "quick",
    [
        pytest.param(("add_attempt",), id="all but the attempt"),
        pytest.param(
            (),
            id="all",
        ),
    ],
)
async def test_a_slow_record_does_not_stop_the_event_loop(
    build: Build, store: SqliteStore, quick: tuple[str, ...]
) -> None:
    ticking = Ticking()
    await ticking.during(build(store=SlowStore(store, ticking, quick)).ask(PASSWORD))
    assert ticking.stopped == []


async def test_a_slow_search_does_not_stop_the_event_loop(
    build: Build, search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticking = Ticking()
    monkeypatch.setattr(search, "search", ticking.slowed("search", search.search))
    await ticking.during(build().ask(PASSWORD))
    assert ticking.stopped == []


@pytest.mark.parametrize(
    "step",
    [
        "assistant.engine.screen",
        pytest.param("assistant.engine.redact"),
        "assistant.cascade.run_checks",
    ],
)
async def test_a_slow_step_does_not_stop_the_event_loop(
    build: Build, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    ticking = Ticking()
    module, _, name = step.rpartition(".")
    monkeypatch.setattr(step, ticking.slowed(name, getattr(importlib.import_module(module), name)))
    await ticking.during(build().ask(PASSWORD))
    assert ticking.stopped == []


# --- The rest of the interface ---------------------------------------------------------------------------------------


async def test_route_decides_as_ask_does_and_leaves_no_trace(build: Build, store: SqliteStore) -> None:
    bench = build()
    decision = await bench.engine.route(PASSWORD, mode=Mode.BEST)
    assert bench.calls == 0
    assert store.history(limit=None) == []
    told = of(await bench.ask(PASSWORD, mode=Mode.BEST), Decided)[0].decision
    assert msgspec.structs.replace(decision, id=told.id) == told


async def test_ready_tells_of_its_progress_and_ends_ready(small: Workspace, data: Path, store: SqliteStore) -> None:
    engine = Engine(Resources(small, data), store)
    told = [progress async for progress in engine.ready()]
    assert all(isinstance(progress, Progress) for progress in told)
    assert any(progress.total == 6 and progress.done == 6 for progress in told)
    assert [progress async for progress in engine.ready()] == []


async def test_lanes_are_shown_with_owner_and_contact(build: Build) -> None:
    lanes = await build().engine.lanes()
    assert [(lane.id, lane.owner, lane.contact) for lane in lanes][1] == ("it", "Owner of IT", "it@example.org")


async def test_a_cited_page_can_be_read(build: Build) -> None:
    bench = build()
    citation = outcome(await bench.ask(PASSWORD)).citations[0]
    page = await bench.engine.page(citation.source)
    assert (page.source, page.title, page.owner, page.updated) == (
        "it/passwords.md",
        "Passwords",
        "Service desk",
        "2026-02-01",
    )
    assert citation.quote in page.text


@pytest.mark.parametrize(
    "source",
    [
        "it/unknown.md",
        "",
        ".",
        "it",
        "../lanes/policy.toml",
        "/etc/passwd",
        "it/../../lanes/policy.toml",
        pytest.param("it/\x00.md", id="nul"),
        pytest.param("x" * 5_000, id="long"),
    ],
)
async def test_nothing_else_can_be_read_as_a_page(build: Build, source: str) -> None:
    with pytest.raises(NotFound):
        await build().engine.page(source)


async def test_closing_twice_is_fine(build: Build) -> None:
    bench = build()
    await bench.engine.aclose()
    await bench.engine.aclose()


# --- What a review of the whole found --------------------------------------------------------------------------------


async def test_only_an_offered_lane_can_be_chosen_in_doubt(build: Build, doubtful: Workspace) -> None:
    engine = build(doubtful).engine
    doubts = 0
    async for event in engine.ask(CLOSE, doubt_wait_s=0.05):
        if isinstance(event, Doubt):
            doubts += 1
            other = next(lane for lane in doubtful.lanes if lane not in event.lanes)
            with pytest.raises(UsageError):
                await engine.choose_lane(event.question, other)
    assert doubts == 1


async def test_the_reason_of_an_override_is_kept_redacted(build: Build, store: SqliteStore) -> None:
    bench = build()
    events = await bench.ask(PASSWORD)
    question = of(events, Decided)[0].decision.id
    secret = "card 4111 1111 1111 1111"
    async for _ in bench.engine.override(question, OverrideKind.HUMAN, reason=secret):
        pass
    (override,) = store.overrides()
    assert "4111" not in override.reason


async def test_a_page_for_some_is_no_page_for_others(build: Build, small: Workspace, tmp_path: Path) -> None:
    root = tmp_path / "audience"
    shutil.copytree(small.root, root)
    (root / "knowledge" / "de.md").write_text("---\naudience: 'country: Germany'\n---\n# Only here\nA rule.\n", "utf-8")
    resources = Resources(load_workspace(root), tmp_path / "data")
    with SqliteStore(tmp_path / "other.db") as record:
        with pytest.raises(NotFound):
            await Engine(resources, record, {"country": "france"}).page("de.md")
        page = await Engine(resources, record, {"country": "germany"}).page("de.md")
    assert page.title == "Only here"
