"""The review queue: each legal move, each illegal move refused, and what the asker sees of it."""

import pytest

from assistant import review
from assistant.errors import IllegalMove, NotFound, UsageError
from assistant.records import (
    Answer,
    Check,
    Citation,
    Decision,
    Estimate,
    Mode,
    Needs,
    Question,
    ReviewState,
    Signals,
    Status,
)
from assistant.store import SqliteStore

DRAFT = "Three days [2]."
QUEUED = Answer(
    status=Status.QUEUED,
    answer=None,
    citations=[Citation(1, "hr/a.md", "A", "One."), Citation(2, "hr/b.md", "B", "Three days.")],
    attempts=[],
    checks=[Check("policy", False, "It promises.")],
    cost_usd=0.02,
    latency_ms=800.0,
    model="small-1",
)


@pytest.fixture
def store(tmp_path):
    with SqliteStore(tmp_path / "record.sqlite3") as store:
        store.add_question(Question("q-1", "raw", Mode.REVIEWED, "c-1", "ann", "2026-03-02T09:00:00.000Z"), "how many?")
        decision = Decision(
            id="q-1", question="how many?", mode=Mode.REVIEWED, lane="hr", lane_scores={}, needs=Needs.HUMAN,
            signals=Signals(), model="small-1", plan=["small-1"], rejected=[], reasons=[],
            estimate=Estimate(0.0, 0.0, 0.0), policy="1", segment="all", propensity=1.0,
        )  # fmt: skip
        store.add_decision("q-1", decision)
        yield store


@pytest.fixture
def queued(store):
    store.add_answer("q-1", QUEUED)
    return review.queue(store, "q-1", lane="hr", why="A person decides.", draft=DRAFT, text="how many?")


def in_state(store, queued, state):
    """The review, brought into a state by rita."""
    if state != ReviewState.QUEUED:
        review.take(store, queued.id, reviewer="rita")
    if state == ReviewState.SENT:
        review.send(store, queued.id, reviewer="rita", answer=DRAFT)
    if state == ReviewState.REJECTED:
        review.reject(store, queued.id, reviewer="rita", note="Ask payroll.")
    return store.review(queued.id)


DO = {
    "take": lambda store, id, who: review.take(store, id, reviewer=who),
    "send": lambda store, id, who: review.send(store, id, reviewer=who, answer="Four."),
    "reject": lambda store, id, who: review.reject(store, id, reviewer=who, note="No."),
}
CASES = [(verb, state, who) for verb in DO for state in ReviewState for who in ("rita", "otto")]


@pytest.mark.parametrize(("verb", "state", "who"), CASES)
def test_every_verb_in_every_state(store, queued, verb, state, who):
    before = in_state(store, queued, state)
    answer = store.exchange("q-1").answer
    start, end = review.MOVES[verb]
    own = before.reviewer in (None, who)
    if state == start and own:
        after = DO[verb](store, queued.id, who)
        assert (after.state, after.reviewer) == (end, who)
        assert after == store.review(queued.id)
    elif (verb, state) == ("take", ReviewState.TAKEN) and own:
        assert DO[verb](store, queued.id, who) == before
    else:
        with pytest.raises(IllegalMove):
            DO[verb](store, queued.id, who)
        assert store.review(queued.id) == before
        assert store.exchange("q-1").answer == answer


def test_every_verb_has_a_move():
    assert review.MOVES.keys() == DO.keys()


def test_a_refusal_says_what_to_do(store, queued):
    with pytest.raises(IllegalMove, match=r"is queued; `send` needs one that is taken\. Take it first"):
        review.send(store, queued.id, reviewer="rita", answer="x")
    in_state(store, queued, ReviewState.TAKEN)
    with pytest.raises(IllegalMove, match="was taken by rita"):
        review.take(store, queued.id, reviewer="otto")


def test_the_sent_answer_is_what_the_asker_sees(store, queued):
    in_state(store, queued, ReviewState.TAKEN)
    sent = review.send(store, queued.id, reviewer="rita", answer="Two days [1].", note="by the old rule")
    assert (sent.state, sent.answer, sent.note) == (ReviewState.SENT, "Two days [1].", "by the old rule")
    assert sent.closed_at >= sent.taken_at >= sent.queued_at
    answer = store.latest_exchange("c-1").answer
    assert (answer.status, answer.answer, answer.reviewer) == (Status.ANSWERED, "Two days [1].", "rita")
    assert answer.review == sent.id
    assert [citation.n for citation in answer.citations] == [1]
    # Cost stays the question's; the model and the failed check belong to the draft that was not sent.
    assert (answer.cost_usd, answer.latency_ms, answer.model, answer.checks) == (0.02, 800.0, None, [])
    assert store.story("q-1")[0].answers == [QUEUED, answer]


def test_a_draft_that_is_sent_unchanged_names_its_model(store, queued):
    in_state(store, queued, ReviewState.SENT)
    answer = store.exchange("q-1").answer
    assert (answer.model, [citation.n for citation in answer.citations]) == ("small-1", [2])


def test_a_rejection_tells_the_asker_why(store, queued):
    rejected = in_state(store, queued, ReviewState.REJECTED)
    assert (rejected.answer, rejected.note) == (None, "Ask payroll.")
    answer = store.exchange("q-1").answer
    assert (answer.status, answer.answer, answer.reviewer) == (Status.REFUSED, "Ask payroll.", "rita")
    assert (answer.citations, answer.model) == ([], None)


def test_a_question_may_wait_without_an_answer(store):
    queued = review.queue(store, "q-1", lane="hr", why="A person decides.", draft="")
    in_state(store, queued, ReviewState.TAKEN)
    review.send(store, queued.id, reviewer="rita", answer="Four.")
    answer = store.exchange("q-1").answer
    assert (answer.answer, answer.cost_usd, answer.attempts) == ("Four.", 0.0, [])


def test_a_question_is_queued_once_and_again_when_closed(store, queued):
    again = review.queue(store, "q-1", lane="hr", why="Pressed again.", draft="")
    assert again == queued
    in_state(store, queued, ReviewState.SENT)
    assert review.queue(store, "q-1", lane="hr", why="Pressed again.", draft="").id != queued.id


def test_list_and_show(store, queued):
    assert review.list_reviews(store) == review.list_reviews(store, lane="hr") == [queued]
    assert review.list_reviews(store, lane="it") == review.list_reviews(store, state=ReviewState.SENT) == []
    assert review.show(store, queued.id) == (queued, store.exchange("q-1"))


@pytest.mark.parametrize("verb", DO)
def test_an_unknown_review(store, verb):
    with pytest.raises(NotFound, match="r-0"):
        DO[verb](store, "r-0", "rita")
    with pytest.raises(NotFound):
        review.show(store, "r-0")


@pytest.mark.parametrize("verb", DO)
def test_a_reviewer_without_a_name(store, queued, verb):
    with pytest.raises(UsageError, match="no name"):
        DO[verb](store, queued.id, " ")


def test_an_empty_answer_and_an_empty_note_are_refused(store, queued):
    in_state(store, queued, ReviewState.TAKEN)
    with pytest.raises(UsageError, match="answer is empty"):
        review.send(store, queued.id, reviewer="rita", answer=" \n")
    with pytest.raises(UsageError, match="note is empty"):
        review.reject(store, queued.id, reviewer="rita", note="")
    assert store.review(queued.id).state == ReviewState.TAKEN


def test_a_sent_answer_and_its_review_are_written_together(store, queued, monkeypatch):
    in_state(store, queued, ReviewState.TAKEN)
    before = store.review(queued.id), store.exchange("q-1")

    def fails(*_):
        raise RuntimeError("killed between the two")

    monkeypatch.setattr("assistant.store.sqlite_exchanges.add_answer", fails)
    with pytest.raises(RuntimeError):
        review.send(store, queued.id, reviewer="rita", answer="Four.")
    assert (store.review(queued.id), store.exchange("q-1")) == before
