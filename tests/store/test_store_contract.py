"""What every backend of the record promises."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from record_cases import (
    a_check,
    a_choice,
    a_decision,
    a_question,
    a_rating,
    a_review,
    an_answer,
    an_attempt,
    an_override,
    ask,
    at,
)

from assistant.errors import AssistantError, NotFound, StoreError, UsageError
from assistant.records import Cause, OverrideKind, ReviewState, Status, Verdict


def test_only_the_redacted_question_is_kept(store):
    kept = ask(store, redacted="may I [redacted]?")
    assert store.exchange("q-1").question == kept
    assert "secret" not in str(store.history())


def test_an_exchange_shows_all_that_became_of_a_question(store):
    question = ask(store)
    store.add_lane_choice(a_choice())
    store.add_answer("q-1", an_answer())
    store.add_override(an_override())
    store.add_rating(a_rating())
    store.add_review(a_review())
    exchange = store.exchange("q-1")
    assert exchange.question == question
    assert exchange.decision == a_decision()
    assert exchange.answer == an_answer()
    assert exchange.overrides == [an_override()]
    assert exchange.ratings == [a_rating()]
    assert exchange.choices == [a_choice()]
    assert exchange.review == a_review()


def test_a_fresh_exchange_has_no_answer(store):
    ask(store)
    exchange = store.exchange("q-1")
    assert (exchange.answer, exchange.review, exchange.overrides) == (None, None, [])


def test_an_override_begins_a_further_turn_and_the_first_stays_readable(store):
    ask(store, decided=False)
    assert store.add_decision("q-1", a_decision()) == 1
    store.add_attempt("q-1", 1, an_attempt())
    store.add_check("q-1", 1, a_check(passed=False))
    store.add_answer("q-1", an_answer("weak"))
    store.add_override(an_override())
    assert store.add_decision("q-1", a_decision(model="large-1")) == 2
    store.add_attempt("q-1", 1, an_attempt("large-1"))
    store.add_answer("q-1", an_answer("strong"))

    assert store.exchange("q-1").decision.model == "large-1"
    assert store.exchange("q-1").answer.answer == "strong"
    assert [decision.model for decision in store.decisions("q-1")] == ["small-1", "large-1"]
    first, second = store.story("q-1")
    assert (first.turn, first.attempts, first.checks) == (1, [an_attempt()], [a_check(passed=False)])
    assert (first.answers, first.overrides) == ([an_answer("weak")], [an_override()])
    assert (second.turn, second.attempts, second.checks) == (2, [an_attempt("large-1")], [])
    assert (second.answers, second.overrides) == ([an_answer("strong")], [])


def test_a_turn_can_be_named_while_another_runs(store):
    ask(store)
    store.add_decision("q-1", a_decision())
    store.add_attempt("q-1", 1, an_attempt("late"), turn=1)
    store.add_check("q-1", 1, a_check("late"), turn=1)
    store.add_answer("q-1", an_answer("late"), turn=1)
    first, second = store.story("q-1")
    assert [attempt.model for attempt in first.attempts] == ["late"]
    assert (second.attempts, second.checks, second.answers) == ([], [], [])


def test_a_later_answer_is_a_further_row_and_counts(store):
    ask(store)
    store.add_answer("q-1", an_answer(None, status=Status.QUEUED))
    store.add_answer("q-1", an_answer("by hand", reviewer="rita"))
    assert store.exchange("q-1").answer.reviewer == "rita"
    assert [answer.status for answer in store.story("q-1")[0].answers] == ["queued", "answered"]


def test_history_is_newest_first_and_a_conversation_oldest_first(store):
    for number, (asker, conversation) in enumerate([("ann", "a"), ("bob", "b"), ("ann", "a"), ("ann", "c")], 1):
        ask(store, f"q-{number}", asker=asker, conversation=conversation, asked_at=at(number))

    def ids(**wanted):
        return [exchange.question.id for exchange in store.history(**wanted)]

    assert ids() == ["q-4", "q-3", "q-2", "q-1"]
    assert ids(limit=2) == ["q-4", "q-3"]
    assert ids(limit=None) == ["q-4", "q-3", "q-2", "q-1"]
    assert ids(person="ann") == ["q-4", "q-3", "q-1"]
    assert ids(conversation="a") == ["q-1", "q-3"]
    assert ids(conversation="a", limit=1) == ["q-3"]
    assert ids(conversation="a", person="bob") == []
    assert ids(conversation="unheard") == []


def test_questions_of_the_same_moment_keep_their_order(store):
    for number in range(5):
        ask(store, f"q-{number}")
    assert [exchange.question.id for exchange in store.history(conversation="c-1")] == [f"q-{n}" for n in range(5)]


def test_the_latest_exchange_of_a_conversation(store):
    assert store.latest_exchange("c-1") is None
    ask(store, "q-1", asked_at=at(1))
    ask(store, "q-2", asked_at=at(2))
    ask(store, "q-3", asked_at=at(3), decided=False)
    assert store.latest_exchange("c-1").question.id == "q-2"


def test_a_long_history_is_read_whole(store):
    for number in range(1201):
        store.add_question(a_question(f"q-{number}"), "")
        store.add_decision(f"q-{number}", a_decision())
    assert len(store.history(limit=None)) == 1201


def test_a_question_that_was_never_decided_is_no_exchange(store):
    ask(store, decided=False)
    assert store.history() == []
    assert store.decisions("q-1") == store.story("q-1") == []
    with pytest.raises(NotFound, match="no decision"):
        store.exchange("q-1")


@pytest.mark.parametrize(
    "write",
    [
        lambda store: store.add_attempt("q-1", 1, an_attempt()),
        lambda store: store.add_check("q-1", 1, a_check()),
        lambda store: store.add_answer("q-1", an_answer()),
        lambda store: store.add_override(an_override()),
    ],
)
def test_nothing_is_written_before_the_decision(store, write):
    ask(store, decided=False)
    with pytest.raises(NotFound):
        write(store)
    store.add_decision("q-1", a_decision())
    write(store)


@pytest.mark.parametrize(
    "step",
    [
        lambda store: store.exchange("q-0"),
        lambda store: store.decisions("q-0"),
        lambda store: store.story("q-0"),
        lambda store: store.add_decision("q-0", a_decision()),
        lambda store: store.add_attempt("q-0", 1, an_attempt()),
        lambda store: store.add_attempt("q-1", 1, an_attempt(), turn=2),
        lambda store: store.add_rating(a_rating(question="q-0")),
        lambda store: store.add_lane_choice(a_choice(question="q-0")),
        lambda store: store.add_override(an_override(question="q-0")),
        lambda store: store.override("o-0"),
        lambda store: store.judge("o-0", a_verdict()),
        lambda store: store.add_review(a_review(question="q-0")),
        lambda store: store.review("r-0"),
        lambda store: store.take_review("r-0", reviewer="rita", at=at(8)),
        lambda store: close(store, "r-0", "rita"),
    ],
)
def test_an_unknown_identifier_is_not_found_and_leaves_nothing(store, step):
    ask(store)
    before = store.history()
    with pytest.raises(NotFound):
        step(store)
    assert store.history() == before
    store.add_answer("q-1", an_answer())


def test_a_question_is_recorded_once(store):
    ask(store)
    with pytest.raises(UsageError, match="already holds"):
        store.add_question(a_question(), "other")
    assert store.exchange("q-1").question.text == "may I [redacted]?"


def test_the_latest_rating_of_each_person_counts(store):
    ask(store)
    for rating in (a_rating(True), a_rating(True, person="bob"), a_rating(False)):
        store.add_rating(rating)
    assert [(rating.person, rating.good) for rating in store.exchange("q-1").ratings] == [("bob", True), ("ann", False)]


def test_lane_choices_newest_first(store):
    ask(store, decided=False)
    for minute in (2, 4, 3):
        store.add_lane_choice(a_choice(chosen_at=at(minute)))
    assert [choice.chosen_at for choice in store.lane_choices()] == [at(4), at(3), at(2)]
    assert [choice.chosen_at for choice in store.lane_choices(since=at(3), limit=1)] == [at(4)]


def a_verdict(**changes):
    return Verdict(**{"agrees": True, "cause": Cause.ROUTER, "note": "n", "judge": "lea", "judged_at": at(9)} | changes)


def test_the_override_log_is_searched_newest_first(store):
    ask(store)
    store.add_override(an_override("o-1", pressed_at=at(1)))
    store.add_override(an_override("o-2", pressed_at=at(2), kind=OverrideKind.HUMAN, person="bob"))
    store.add_override(an_override("o-3", pressed_at=at(3), kind=OverrideKind.WRONG_LANE, lane="it"))
    store.judge("o-2", a_verdict())

    def ids(**wanted):
        return [override.id for override in store.overrides(**wanted)]

    assert ids() == ["o-3", "o-2", "o-1"]
    assert ids(lane="hr") == ["o-3", "o-2", "o-1"]
    assert ids(lane="it") == ["o-3"]
    assert ids(kind=OverrideKind.HUMAN) == ids(judged=True) == ids(person="bob") == ["o-2"]
    assert ids(judged=False) == ["o-3", "o-1"]
    assert ids(since=at(2)) == ["o-3", "o-2"]
    assert ids(limit=1) == ["o-3"]
    assert ids(lane="hr", judged=False, since=at(2), person="ann") == ["o-3"]


def test_a_later_verdict_replaces_the_earlier(store):
    ask(store)
    store.add_override(an_override())
    assert store.judge("o-1", a_verdict()).verdict == a_verdict()
    second = a_verdict(agrees=False, cause=Cause.PREFERENCE, note="")
    assert store.judge("o-1", second) == store.override("o-1") == store.overrides()[0]
    assert store.exchange("q-1").overrides[0].verdict == store.story("q-1")[0].overrides[0].verdict == second


def test_overrides_for_a_human_do_not_count(store):
    ask(store)
    for number, (kind, minute) in enumerate([("stronger", 1), ("human", 2), ("wrong_lane", 3)]):
        store.add_override(an_override(f"o-{number}", kind=OverrideKind(kind), pressed_at=at(minute)))
    store.add_override(an_override("o-9", person="bob"))
    assert store.count_overrides("ann", at(0)) == 2
    assert store.count_overrides("ann", at(2)) == 1
    assert store.count_overrides("eve", at(0)) == 0


def test_a_full_quota_writes_nothing(store):
    ask(store)
    assert store.add_override(an_override("o-1"), at_most=1, since=at(0))
    assert not store.add_override(an_override("o-2"), at_most=1, since=at(0))
    assert [override.id for override in store.overrides()] == ["o-1"]
    assert store.add_override(an_override("o-3"), at_most=1, since=at(6))


def test_a_question_waits_once(store):
    ask(store)
    assert store.add_review(a_review("r-1")).id == "r-1"
    assert store.add_review(a_review("r-2")).id == "r-1"
    store.take_review("r-1", reviewer="rita", at=at(7))
    assert store.add_review(a_review("r-3")).state == ReviewState.TAKEN
    close(store, "r-1", "rita")
    assert store.add_review(a_review("r-4")).id == "r-4"
    assert store.review_of("q-1").id == "r-4"
    assert store.exchange("q-1").review.id == "r-4"


def test_the_queue_is_searched_oldest_first(store):
    for number, (lane, minute) in enumerate([("hr", 3), ("it", 2), ("hr", 1)]):
        ask(store, f"q-{number}")
        store.add_review(a_review(f"r-{number}", f"q-{number}", lane=lane, queued_at=at(minute)))
    store.take_review("r-0", reviewer="rita", at=at(8))

    def ids(**wanted):
        return [review.id for review in store.reviews(**wanted)]

    assert ids() == ["r-2", "r-1", "r-0"]
    assert ids(lane="hr") == ["r-2", "r-0"]
    assert ids(state=ReviewState.QUEUED) == ["r-2", "r-1"]
    assert ids(lane="hr", state=ReviewState.TAKEN) == ["r-0"]
    assert store.review_of("q-1").id == "r-1"


def test_review_of_a_question_that_never_had_one(store):
    ask(store)
    assert store.review_of("q-1") is None
    assert store.review_of("q-0") is None


def close(store, review, reviewer, answer="Yes."):
    return store.close_review(
        review,
        reviewer=reviewer,
        state=ReviewState.SENT,
        answer=answer,
        note="checked",
        at=at(9),
        outcome=an_answer(answer, reviewer=reviewer),
    )


def test_only_the_one_who_took_it_closes_a_review(store):
    ask(store)
    store.add_review(a_review())
    assert not close(store, "r-1", "rita")
    assert store.take_review("r-1", reviewer="rita", at=at(8))
    assert not store.take_review("r-1", reviewer="otto", at=at(8))
    assert not close(store, "r-1", "otto")
    assert store.exchange("q-1").answer is None
    assert close(store, "r-1", "rita")
    assert not close(store, "r-1", "rita", "again")
    closed = a_review(
        state=ReviewState.SENT, reviewer="rita", taken_at=at(8), closed_at=at(9), answer="Yes.", note="checked"
    )
    assert store.review("r-1") == closed
    assert store.exchange("q-1").answer.answer == "Yes."
    assert not store.take_review("r-1", reviewer="rita", at=at(9))


def test_of_many_reviewers_one_takes_it(open_store):
    stores = [open_store() for _ in range(4)]
    ask(stores[0])
    stores[0].add_review(a_review())
    start = threading.Barrier(16)

    def race(number):
        start.wait()
        return stores[number % 4].take_review("r-1", reviewer=f"r{number}", at=at(8))

    with ThreadPoolExecutor(16) as pool:
        won = list(pool.map(race, range(16)))
    assert won.count(True) == 1
    assert stores[0].review("r-1").reviewer == f"r{won.index(True)}"


def test_of_many_presses_the_quota_lets_through_as_many_as_it_says(open_store):
    stores = [open_store() for _ in range(4)]
    ask(stores[0])
    start = threading.Barrier(16)

    def press(number):
        start.wait()
        return stores[number % 4].add_override(an_override(f"o-{number}"), at_most=3, since=at(0))

    with ThreadPoolExecutor(16) as pool:
        assert list(pool.map(press, range(16))).count(True) == 3
    assert len(stores[0].overrides()) == 3


def test_threads_share_one_store(store):
    def story(number):
        id = f"q-{number}"
        ask(store, id, conversation=id)
        for n in range(1, 4):
            store.add_attempt(id, n, an_attempt(f"m-{n}"))
            assert store.exchange(id).decision == a_decision(id)
        store.add_answer(id, an_answer())
        return len(store.history(conversation=id))

    with ThreadPoolExecutor(12) as pool:
        assert list(pool.map(story, range(60))) == [1] * 60
    assert len(store.history(limit=None)) == 60
    assert [attempt.model for attempt in store.story("q-59")[0].attempts] == ["m-1", "m-2", "m-3"]


def test_turns_are_numbered_without_gaps_under_a_race(open_store):
    stores = [open_store(), open_store()]
    ask(stores[0], decided=False)
    with ThreadPoolExecutor(8) as pool:
        turns = list(pool.map(lambda n: stores[n % 2].add_decision("q-1", a_decision()), range(24)))
    assert sorted(turns) == list(range(1, 25))


def test_what_was_written_is_there_after_reopening(open_store):
    first = open_store()
    ask(first)
    first.add_answer("q-1", an_answer())
    before = first.history()
    first.close()
    assert open_store().history() == before


def test_a_closed_store_says_so(store):
    store.close()
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.history()
    with pytest.raises(StoreError, match="closed"):
        ask(store)


def test_invalid_unicode_is_refused_whole(store):
    with pytest.raises(AssistantError, match="Unicode"):
        store.add_question(a_question(), "\ud800")
    ask(store)
