"""The review queue: the one part of the record that changes, from state to state."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

import msgspec

from assistant.errors import NotFound
from assistant.records import Review, ReviewState
from assistant.store.sqlite_rows import Value, add_row, add_texts, grouped, read, require_question, select
from assistant.store.text_apart import Closing, join, split


def _select(where: str, then: str = "") -> str:
    closing = "LEFT JOIN texts y ON y.id = t.closing"
    return select("reviews", where=where, then=then, more=", y.body AS closing_texts", join=closing)


def add_review(connection: sqlite3.Connection, review: Review) -> Review:
    """Queue the review, or find the one with which its question waits already."""
    require_question(connection, review.question)
    query = _select("t.question = ? AND t.state IN ('queued', 'taken')")
    open_one = connection.execute(query, [review.question]).fetchone()
    if open_one is not None:
        return _read(open_one)
    # The state, the reviewer and the closing words change; they live in columns, and the body keeps what was queued.
    queued = msgspec.structs.replace(review, answer=None, note="")
    closing_rest, closing_texts = split(Closing(answer=review.answer, note=review.note))
    rest, texts = split(queued)
    columns: dict[str, Value] = {
        "id": review.id,
        "question": review.question,
        "lane": review.lane,
        "state": review.state,
        "reviewer": review.reviewer,
        "queued_at": review.queued_at,
        "taken_at": review.taken_at,
        "closed_at": review.closed_at,
        "body": rest,
        "text": add_texts(connection, review.question, texts),
        "closing_body": closing_rest,
        "closing": add_texts(connection, review.question, closing_texts),
    }
    add_row(connection, "reviews", columns)
    return review


def one_review(connection: sqlite3.Connection, review: str) -> Review:
    """One review. Raises NotFound."""
    row = connection.execute(_select("t.id = ?"), [review]).fetchone()
    if row is None:
        raise NotFound(f"The record holds no review `{review}`.", "List them with `assistant review list`.")
    return _read(row)


def reviews(connection: sqlite3.Connection, lane: str | None, state: ReviewState | None) -> list[Review]:
    """Reviews, oldest first."""
    wanted = "(? IS NULL OR t.lane = ?) AND (? IS NULL OR t.state = ?)"
    query = _select(wanted, "ORDER BY t.queued_at, t.number")
    return [_read(row) for row in connection.execute(query, [lane, lane, state, state])]


def reviews_of(connection: sqlite3.Connection, questions: Iterable[str]) -> dict[str, Review]:
    """The latest review of each question that has one."""
    query = _select("t.question IN ({marks})", "ORDER BY t.number")
    return {question: _read(rows[-1]) for question, rows in grouped(connection, query, questions)}


def take(connection: sqlite3.Connection, review: str, reviewer: str, at: str) -> bool:
    """Move the review from queued to taken, if it is queued."""
    statement = "UPDATE reviews SET state = 'taken', reviewer = ?, taken_at = ? WHERE id = ? AND state = 'queued'"
    taken = connection.execute(statement, [reviewer, at, review]).rowcount == 1
    if not taken:
        one_review(connection, review)
    return taken


def end(
    connection: sqlite3.Connection, review: str, reviewer: str, state: ReviewState, closing: Closing, at: str
) -> Review | None:
    """Move the review from taken by this reviewer to an end state; None if it is not theirs.

    The caller's transaction holds the write lock, so nobody can move it between the look and the move.
    """
    found = one_review(connection, review)
    if found.state != ReviewState.TAKEN or found.reviewer != reviewer:
        return None
    rest, texts = split(closing)
    number = add_texts(connection, found.question, texts)
    statement = "UPDATE reviews SET state = ?, closed_at = ?, closing_body = ?, closing = ? WHERE id = ?"
    connection.execute(statement, [state, at, rest, number, review])
    return found


def _read(row: sqlite3.Row) -> Review:
    closing = join(Closing, row["closing_body"], row["closing_texts"])
    return msgspec.structs.replace(
        read(Review, row),
        state=ReviewState(row["state"]),
        reviewer=row["reviewer"],
        taken_at=row["taken_at"],
        closed_at=row["closed_at"],
        answer=closing.answer,
        note=closing.note,
    )
