"""The review queue: a question that needs a person waits, is taken by one reviewer, and is sent or rejected by that one.

Five verbs over the record. The answer that a reviewer sends becomes the question's answer, a further row beside the
draft, so that the asker meets it in the history.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

import msgspec

from assistant.errors import IllegalMove, UsageError
from assistant.records import Answer, Exchange, Review, ReviewState, Status, new_id, now
from assistant.store import Store


class Move(NamedTuple):
    """From which state to which a verb leads."""

    start: ReviewState
    end: ReviewState


MOVES: Final[dict[str, Move]] = {
    "take": Move(ReviewState.QUEUED, ReviewState.TAKEN),
    "send": Move(ReviewState.TAKEN, ReviewState.SENT),
    "reject": Move(ReviewState.TAKEN, ReviewState.REJECTED),
}
"""The whole state table; `queue` makes what it starts from. Only the reviewer who took a review may send or reject it."""

_MARK = re.compile(r"\[(\d+)\]")


def queue(store: Store, question: str, *, lane: str, why: str, draft: str, text: str = "") -> Review:
    """Let the question wait for a person; when it waits already, the review that it waits with."""
    review = Review(
        id=new_id("r"),
        question=question,
        lane=lane,
        state=ReviewState.QUEUED,
        why=why,
        draft=draft,
        queued_at=now(),
        text=text,
    )
    return store.add_review(review)


def list_reviews(store: Store, *, lane: str | None = None, state: ReviewState | None = None) -> list[Review]:
    """Reviews of a lane and a state, oldest first; of all when neither is given."""
    return store.reviews(lane=lane, state=state)


def show(store: Store, review: str) -> tuple[Review, Exchange]:
    """A review with the exchange that it is about. Raises NotFound."""
    found = store.review(review)
    return found, store.exchange(found.question)


def take(store: Store, review: str, *, reviewer: str) -> Review:
    """Take it; again by the same reviewer changes nothing. Raises IllegalMove when another was faster, NotFound."""
    _named(reviewer)
    if store.take_review(review, reviewer=reviewer, at=now()):
        return store.review(review)
    found = store.review(review)
    if found.state == MOVES["take"].end and found.reviewer == reviewer:
        return found
    raise _illegal("take", found, reviewer)


def send(store: Store, review: str, *, reviewer: str, answer: str, note: str = "") -> Review:
    """Send the answer to the asker. Raises IllegalMove unless this reviewer has taken it, NotFound."""
    if not answer.strip():
        raise UsageError("The answer is empty.", "Write it, or reject the review with a note.")
    return _close(store, "send", review, reviewer=reviewer, status=Status.ANSWERED, answer=answer, note=note)


def reject(store: Store, review: str, *, reviewer: str, note: str) -> Review:
    """Close it without an answer. Raises IllegalMove unless this reviewer has taken it, NotFound."""
    if not note.strip():
        raise UsageError("The note is empty.", "Tell the asker why there is no answer.")
    return _close(store, "reject", review, reviewer=reviewer, status=Status.REFUSED, answer=None, note=note)


def _close(
    store: Store, verb: str, review: str, *, reviewer: str, status: Status, answer: str | None, note: str
) -> Review:
    _named(reviewer)
    found = store.review(review)
    # What the asker reads: the answer, or in its place the note that tells why there is none.
    outcome = _outcome(store.exchange(found.question).answer, found, reviewer, status, answer or note)
    end = MOVES[verb].end
    if not store.close_review(
        review, reviewer=reviewer, state=end, answer=answer, note=note, at=now(), outcome=outcome
    ):
        raise _illegal(verb, store.review(review), reviewer)
    return store.review(review)


def _outcome(before: Answer | None, review: Review, reviewer: str, status: Status, text: str) -> Answer:
    """The question's new answer. Cost, time and attempts remain the question's; the checks judged the draft, not this text."""
    if before is None:
        before = Answer(status, None, citations=[], attempts=[], checks=[], cost_usd=0.0, latency_ms=0.0)
    marks = {int(number) for number in _MARK.findall(text)}
    return msgspec.structs.replace(
        before,
        status=status,
        answer=text,
        citations=[citation for citation in before.citations if citation.n in marks],
        checks=[],
        model=before.model if text == review.draft else None,
        review=review.id,
        reviewer=reviewer,
    )


def _named(reviewer: str) -> None:
    if not reviewer.strip():
        raise UsageError("The reviewer has no name.", "Say who reviews, for example with --reviewer.")


def _illegal(verb: str, review: Review, reviewer: str) -> IllegalMove:
    move = MOVES[verb]
    if review.state == ReviewState.TAKEN and review.reviewer != reviewer:
        return IllegalMove(f"Review {review.id} was taken by {review.reviewer}.", "Choose another one.")
    by = f" by {review.reviewer}" if review.reviewer else ""
    queued = review.state == ReviewState.QUEUED
    return IllegalMove(
        f"Review {review.id} is {review.state}{by}; `{verb}` needs one that is {move.start}.",
        "Take it first." if queued else "Choose another one with `assistant review list`.",
    )
