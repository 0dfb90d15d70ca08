"""What is written is read back equal, whatever the records hold."""

from uuid import uuid4

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from record_cases import a_decision, a_question, anything

from assistant.records import (
    Answer,
    Attempt,
    Check,
    Decision,
    LaneChoice,
    Override,
    Question,
    Rating,
    Review,
    Verdict,
)
from assistant.store import text_apart

# The store lives for all examples; each example writes under names of its own.
shared = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def asked(store):
    question = f"q-{uuid4()}"
    store.add_question(a_question(question), "text")
    store.add_decision(question, a_decision(question))
    return question


def named(record, **names):
    return msgspec.structs.replace(record, **names)


@shared
@given(question=anything(Question), redacted=anything(Question).map(lambda other: other.text))
def test_question(store, question, redacted):
    question = named(question, id=str(uuid4()))
    store.add_question(question, redacted)
    store.add_decision(question.id, a_decision())
    assert store.exchange(question.id).question == named(question, text=redacted)
    assert question.id in [found.question.id for found in store.history(conversation=question.conversation)]


@shared
@given(decision=anything(Decision), attempt=anything(Attempt), check=anything(Check), answer=anything(Answer))
def test_a_turn(store, decision, attempt, check, answer):
    question = asked(store)
    assert store.add_decision(question, decision) == 2
    store.add_attempt(question, 1, attempt)
    store.add_check(question, 1, check)
    store.add_answer(question, answer)
    _, turn = store.story(question)
    assert (turn.decision, turn.attempts, turn.checks, turn.answers) == (decision, [attempt], [check], [answer])
    exchange = store.exchange(question)
    assert (exchange.decision, exchange.answer) == (decision, answer)


@shared
@given(override=anything(Override), rating=anything(Rating), choice=anything(LaneChoice), verdict=anything(Verdict))
def test_what_people_do(store, override, rating, choice, verdict):
    question = asked(store)
    override = named(override, id=str(uuid4()), question=question)
    store.add_override(override)
    store.add_rating(named(rating, question=question))
    store.add_lane_choice(named(choice, question=question))
    exchange = store.exchange(question)
    assert exchange.overrides == [override]
    assert exchange.ratings == [named(rating, question=question)]
    assert exchange.choices == [named(choice, question=question)]
    assert store.judge(override.id, verdict) == named(override, verdict=verdict)


@shared
@given(review=anything(Review))
def test_review(store, review):
    question = asked(store)
    review = named(review, id=str(uuid4()), question=question)
    assert store.add_review(review) == review
    assert store.review(review.id) == store.review_of(question) == store.exchange(question).review == review


@pytest.mark.parametrize("kind", sorted(text_apart._TEXTS, key=str))
@given(data=st.data())
def test_the_halves_make_the_whole_and_the_rest_holds_no_text(kind, data):
    record = data.draw(anything(kind))
    rest, texts = text_apart.split(record)
    assert text_apart.join(kind, rest, texts) == record
    alone = text_apart.join(kind, rest, None)
    assert text_apart.split(alone) == (rest, None)
