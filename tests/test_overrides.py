"""The override log: the quota, the verdicts, and the rows that a router is trained on."""

import json
import sqlite3
from contextlib import closing

import msgspec
import pytest

from assistant import overrides
from assistant.errors import NotFound, QuotaReached, UsageError
from assistant.records import (
    Answer,
    Attempt,
    Cause,
    Decision,
    Estimate,
    LaneChoice,
    Mode,
    Needs,
    OverrideKind,
    Question,
    Signals,
    Status,
)
from assistant.store import SqliteStore

DECISION = Decision(
    id="q-1", question="may I?", mode=Mode.CHEAPEST, lane="hr", lane_scores={"hr": 0.6}, needs=Needs.ANSWER,
    signals=Signals(), model="small-1", plan=["small-1"], rejected=[], reasons=[],
    estimate=Estimate(0.0, 0.0, 0.0), policy="7", segment="all", propensity=1.0,
)  # fmt: skip


def an_answer(status=Status.ANSWERED, model="small-1"):
    return Answer(status, "Yes.", citations=[], attempts=[], checks=[], cost_usd=0.0, latency_ms=0.0, model=model)


def ask(store, id="q-1", *, answered=True):
    store.add_question(Question(id, "raw", Mode.CHEAPEST, "c-1", "ann", "2026-03-02T09:00:00.000Z"), "may I?")
    store.add_decision(id, msgspec.structs.replace(DECISION, id=id))
    if answered:
        store.add_attempt(id, 1, Attempt("small-1", 0.0, 1.0, 1, 1, "failed"))
        store.add_attempt(id, 2, Attempt("large-1", 0.0, 1.0, 1, 1, "ok"))
        store.add_answer(id, an_answer(model="large-1"))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "record.sqlite3"


@pytest.fixture
def store(path):
    with SqliteStore(path) as store:
        ask(store)
        yield store


def press(store, kind=OverrideKind.STRONGER, question="q-1", **how):
    how = {"reason": "too shallow", "person": "ann", "per_day": 2, "at": "2026-03-02T10:00:00.000Z"} | how
    return overrides.record_override(store, question, kind, **how)


def test_an_override_names_what_it_overrides(store):
    override = press(store, note="left out part-time")
    assert (override.lane_before, override.model_before, override.note) == ("hr", "large-1", "left out part-time")
    assert store.exchange("q-1").overrides == [override]


def test_before_an_answer_the_decided_model_is_the_one_overridden(store):
    ask(store, "q-2", answered=False)
    assert press(store, question="q-2").model_before == "small-1"


def test_the_quota_is_one_persons_and_one_days(store):
    press(store)
    press(store, OverrideKind.WRONG_LANE, lane="it", at="2026-03-02T23:59:59.999Z")
    with pytest.raises(QuotaReached, match="the 2 overrides"):
        press(store)
    assert len(store.overrides()) == 2
    press(store, person="bob")
    press(store, at="2026-03-03T00:00:00.000Z")


def test_asking_for_a_human_is_always_allowed_and_never_counts(store):
    for _ in range(3):
        press(store, OverrideKind.HUMAN, per_day=1)
    press(store, per_day=1)
    press(store, OverrideKind.HUMAN, per_day=1)
    with pytest.raises(QuotaReached):
        press(store, per_day=1)


def test_the_moment_is_now_unless_given(store):
    assert press(store, at=None).pressed_at > "2026-03-02"


@pytest.mark.parametrize("lane", [None, "hr"])
def test_a_wrong_lane_needs_another_one(store, lane):
    with pytest.raises(UsageError, match="right one"):
        press(store, OverrideKind.WRONG_LANE, lane=lane)
    assert store.overrides() == []


def test_an_unknown_question(store):
    with pytest.raises(NotFound, match="q-0"):
        press(store, question="q-0")


def test_list_show_and_judge(store):
    first = press(store)
    second = press(store, OverrideKind.HUMAN, at="2026-03-02T11:00:00.000Z")
    assert overrides.list_overrides(store) == [second, first]
    judged = overrides.judge(store, first.id, agrees=True, cause=Cause.MODEL, judge="lea", note="thin")
    assert (judged.verdict.agrees, judged.verdict.cause, judged.verdict.judge) == (True, Cause.MODEL, "lea")
    assert overrides.list_overrides(store, judged=True) == [judged]
    assert overrides.list_overrides(store, lane="hr", kind=OverrideKind.HUMAN, limit=1) == [second]
    found, story = overrides.show(store, first.id)
    assert found == judged
    assert story == store.story("q-1")


def test_a_verdict_needs_a_judge_and_an_override(store):
    override = press(store)
    with pytest.raises(UsageError, match="judge has no name"):
        overrides.judge(store, override.id, agrees=True, cause=Cause.MODEL, judge="")
    for step in (lambda: overrides.show(store, "o-0"),
                 lambda: overrides.judge(store, "o-0", agrees=True, cause=Cause.MODEL, judge="lea")):  # fmt: skip
        with pytest.raises(NotFound, match="o-0"):
            step()


def test_a_training_row(store):
    override = press(store, OverrideKind.WRONG_LANE, lane="it", reason="not mine", note="it is about my laptop")
    store.add_decision("q-1", msgspec.structs.replace(DECISION, lane="it", policy="8"))
    store.add_attempt("q-1", 1, Attempt("other-1", 0.0, 1.0, 1, 1, "abstained"))
    store.add_answer("q-1", an_answer(Status.ABSTAINED))
    overrides.judge(store, override.id, agrees=True, cause=Cause.ROUTER, judge="lea", note="yes")
    assert overrides.training_rows(store) == [
        {
            "id": override.id,
            "question": "may I?",
            "lane": "hr",
            "lane_chosen": "it",
            "models": ["small-1", "large-1"],
            "outcome": "abstained",
            "reason": "not mine",
            "kind": "wrong_lane",
            "verdict": True,
            "cause": "router",
            "note": "it is about my laptop",
            "mode": "cheapest",
            "needs": "answer",
            "policy": "7",
            "at": "2026-03-02T10:00:00.000Z",
        }
    ]


def test_a_row_before_verdict_and_outcome(store):
    ask(store, "q-2", answered=False)
    press(store, question="q-2")
    (row,) = overrides.training_rows(store)
    assert (row["models"], row["outcome"], row["verdict"], row["cause"], row["lane_chosen"]) == (
        [],
        None,
        None,
        None,
        None,
    )


def test_each_override_of_a_question_describes_its_own_turn(store):
    press(store)
    store.add_decision("q-1", msgspec.structs.replace(DECISION, model="large-1"))
    store.add_attempt("q-1", 1, Attempt("large-2", 0.0, 1.0, 1, 1, "ok"))
    press(store, OverrideKind.HUMAN, at="2026-03-02T11:00:00.000Z")
    store.add_answer("q-1", an_answer(Status.QUEUED))
    rows = overrides.training_rows(store)
    assert [row["models"] for row in rows] == [["small-1", "large-1"], ["large-2"]]
    assert [row["outcome"] for row in rows] == ["queued", "queued"]


def choose(store, chosen="it", question="q-1", at="2026-03-02T09:00:01.000Z"):
    store.add_lane_choice(LaneChoice(question, ["hr", "it"], chosen, "ann", at))


def test_lane_choices_are_labels_too(store):
    choose(store)
    press(store)
    choice, override = overrides.training_rows(store)
    assert (choice["kind"], override["kind"]) == ("lane_choice", "stronger")
    assert tuple(choice) == tuple(override) == overrides.COLUMNS
    assert (choice["id"], choice["question"]) == ("q-1", "may I?")
    assert (choice["lane"], choice["lane_chosen"], choice["outcome"]) == ("hr", "it", "answered")
    assert json.loads(json.dumps(choice)) == choice


def test_a_choice_without_a_decision_trains_nothing(store):
    store.add_question(Question("q-2", "raw", Mode.BEST, "c-1", "ann", "2026-03-02T09:00:00.000Z"), "may I?")
    choose(store, question="q-2")
    assert overrides.training_rows(store) == []


def test_rows_can_be_chosen(store):
    choose(store)
    first = press(store)
    press(store, OverrideKind.HUMAN, at="2026-03-03T10:00:00.000Z")
    overrides.judge(store, first.id, agrees=False, cause=Cause.PREFERENCE, judge="lea")

    def kinds(**wanted):
        return [row["kind"] for row in overrides.training_rows(store, **wanted)]

    assert kinds() == ["lane_choice", "stronger", "human"]
    assert kinds(kind=OverrideKind.HUMAN) == kinds(judged=False) == ["human"]
    assert kinds(judged=True) == ["stronger"]
    assert kinds(lane="it") == ["lane_choice"]
    assert kinds(lane="hr") == ["lane_choice", "stronger", "human"]
    assert kinds(lane="legal") == []
    assert kinds(since="2026-03-03") == ["human"]


def test_a_question_whose_text_was_removed_trains_nothing(store, path):
    choose(store)
    press(store)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("DELETE FROM texts")
    assert overrides.training_rows(store) == []
