"""What people wrote stands in one table; without it the record is still read."""

import sqlite3
from contextlib import closing

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
    at,
)

from assistant.records import Cause, Reason, ReviewState, Signals, Situation, Verdict
from assistant.store import SqliteStore

SECRET = "zanzibar"


def write_everything(store, id):
    """A story in which every text that a person or a model wrote holds the secret."""
    store.add_question(a_question(id, text=SECRET, context=SECRET), SECRET)
    signals = Signals(situations=[Situation("leave", SECRET), Situation("pay", SECRET)])
    store.add_lane_choice(a_choice(question=id))
    store.add_decision(id, a_decision(id, question=SECRET, signals=signals, reasons=[Reason("lane", SECRET)]))
    store.add_attempt(id, 1, an_attempt(detail=SECRET))
    store.add_check(id, 1, a_check(detail=SECRET))
    answer = an_answer(SECRET, attempts=[an_attempt(detail=SECRET)], checks=[a_check(detail=SECRET)])
    store.add_answer(id, answer)
    store.add_override(an_override(f"o-{id}", id, note=SECRET))
    store.judge(f"o-{id}", Verdict(True, Cause.MODEL, SECRET, "lea", at(8)))
    store.add_rating(a_rating(question=id, note=SECRET))
    store.add_review(a_review(f"r-{id}", id, why=SECRET, draft=SECRET, text=SECRET))
    store.take_review(f"r-{id}", reviewer="rita", at=at(8))
    sent = {"state": ReviewState.SENT, "answer": SECRET, "note": SECRET}
    store.close_review(f"r-{id}", reviewer="rita", at=at(9), outcome=answer, **sent)


def test_every_text_stands_in_the_table_of_texts_alone(path):
    with SqliteStore(path) as store:
        write_everything(store, "q-1")
    with closing(sqlite3.connect(path)) as raw:
        tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        holding = [table for table in tables if SECRET in str(raw.execute(f"SELECT * FROM {table}").fetchall())]
    assert holding == ["texts"]


def test_without_its_texts_the_record_is_read_and_others_keep_theirs(path):
    with SqliteStore(path) as store:
        write_everything(store, "q-1")
        write_everything(store, "q-2")
        kept = store.exchange("q-2")
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("DELETE FROM texts WHERE question = 'q-1'")
    with SqliteStore(path) as store:
        exchange, story = store.exchange("q-1"), store.story("q-1")
        assert SECRET not in str(exchange) + str(story) + str(store.overrides()[1]) + str(store.reviews()[0])
        assert exchange.decision.reasons == [Reason("lane", "")]
        assert exchange.overrides[0].verdict.cause == Cause.MODEL
        assert exchange.review.state == ReviewState.SENT
        assert (exchange.answer.answer, exchange.answer.cost_usd) == ("", 0.01)
        assert store.exchange("q-2") == kept


def test_the_number_of_a_removed_text_is_never_given_to_another(path):
    with SqliteStore(path) as store:
        write_everything(store, "q-1")
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("DELETE FROM texts")
    with SqliteStore(path) as store:
        write_everything(store, "q-2")
        assert SECRET not in str(store.exchange("q-1"))
