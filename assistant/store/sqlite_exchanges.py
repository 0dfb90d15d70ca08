"""Questions, and what was decided, tried, checked, answered, rated and chosen: the appended part of the record."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import TypeVar

import msgspec

from assistant.errors import UsageError
from assistant.records import (
    Answer,
    Attempt,
    Check,
    Decision,
    Exchange,
    LaneChoice,
    Question,
    Rating,
    Record,
    now,
)
from assistant.store.protocol import Turn
from assistant.store.sqlite_overrides import overrides_of
from assistant.store.sqlite_reviews import reviews_of
from assistant.store.sqlite_rows import Value, grouped, insert, limited, read, require_question, require_turn, select

R = TypeVar("R", bound=Record)


def add_question(connection: sqlite3.Connection, question: Question, redacted: str) -> None:
    """Append the question with its redacted text in place of its text."""
    if connection.execute("SELECT 1 FROM questions WHERE id = ?", [question.id]).fetchone():
        raise UsageError(f"The record already holds a question `{question.id}`.", "Give each question its own id.")
    kept = msgspec.structs.replace(question, text=redacted)
    columns = {"conversation": kept.conversation, "asker": kept.asker, "asked_at": kept.asked_at}
    insert(connection, "questions", kept, kept.id, id=kept.id, **columns)


def add_decision(connection: sqlite3.Connection, question: str, decision: Decision) -> int:
    """Append the decision as a new turn; its number."""
    require_question(connection, question)
    query = "SELECT coalesce(max(turn), 0) + 1 FROM decisions WHERE question = ?"
    turn = int(connection.execute(query, [question]).fetchone()[0])
    columns = {"lane": decision.lane, "policy": decision.policy, "at": now()}
    insert(connection, "decisions", decision, question, question=question, turn=turn, **columns)
    return turn


def add_attempt(connection: sqlite3.Connection, question: str, n: int, attempt: Attempt, turn: int | None) -> None:
    """Append an attempt to a turn."""
    columns: dict[str, Value] = {
        "question": question,
        "turn": require_turn(connection, question, turn),
        "n": n,
        "at": now(),
    }
    insert(connection, "attempts", attempt, question, model=attempt.model, outcome=attempt.outcome, **columns)


def add_check(connection: sqlite3.Connection, question: str, n: int, check: Check, turn: int | None) -> None:
    """Append a check to a turn."""
    columns: dict[str, Value] = {
        "question": question,
        "turn": require_turn(connection, question, turn),
        "n": n,
        "at": now(),
    }
    insert(connection, "checks", check, question, name=check.name, passed=check.passed, **columns)


def add_answer(connection: sqlite3.Connection, question: str, answer: Answer, turn: int | None) -> None:
    """Append an answer to a turn."""
    columns: dict[str, Value] = {"question": question, "turn": require_turn(connection, question, turn), "at": now()}
    insert(connection, "answers", answer, question, status=answer.status, **columns)


def add_rating(connection: sqlite3.Connection, rating: Rating) -> None:
    """Append a rating."""
    require_question(connection, rating.question)
    columns: dict[str, Value] = {"person": rating.person, "good": rating.good, "rated_at": rating.rated_at}
    insert(connection, "ratings", rating, rating.question, question=rating.question, **columns)


def add_lane_choice(connection: sqlite3.Connection, choice: LaneChoice) -> None:
    """Append a lane choice."""
    require_question(connection, choice.question)
    columns = {"person": choice.person, "chosen": choice.chosen, "chosen_at": choice.chosen_at}
    insert(connection, "lane_choices", choice, choice.question, question=choice.question, **columns)


def lane_choices(connection: sqlite3.Connection, since: str | None, limit: int | None) -> list[LaneChoice]:
    """Lane choices, newest first."""
    query = select("lane_choices", where="t.chosen_at >= ?", then="ORDER BY t.chosen_at DESC, t.number DESC LIMIT ?")
    return [read(LaneChoice, row) for row in connection.execute(query, [since or "", limited(limit)])]


def exchange(connection: sqlite3.Connection, question: str) -> Exchange:
    """One exchange. Raises NotFound when the question is unknown or was never decided."""
    require_turn(connection, question)
    return _exchanges(connection, [question])[0]


def history(
    connection: sqlite3.Connection, conversation: str | None, person: str | None, limit: int | None
) -> list[Exchange]:
    """The newest exchanges, newest first."""
    # A process that died between question and decision leaves a question that is no exchange.
    wanted, values = ["EXISTS (SELECT 1 FROM decisions d WHERE d.question = q.id)"], []
    for column, value in (("conversation", conversation), ("asker", person)):
        if value is not None:
            wanted.append(f"q.{column} = ?")
            values.append(value)
    query = f"SELECT q.id FROM questions q WHERE {' AND '.join(wanted)} ORDER BY q.asked_at DESC, q.rowid DESC LIMIT ?"
    return _exchanges(connection, [row["id"] for row in connection.execute(query, [*values, limited(limit)])])


def decisions(connection: sqlite3.Connection, question: str) -> list[Decision]:
    """All decisions on the question, oldest first."""
    require_question(connection, question)
    query = select("decisions", where="t.question = ?", then="ORDER BY t.turn")
    return [read(Decision, row) for row in connection.execute(query, [question])]


def story(connection: sqlite3.Connection, question: str) -> list[Turn]:
    """All turns of the question, oldest first."""
    require_question(connection, question)

    def rows(table: str) -> list[sqlite3.Row]:
        query = select(table, where="t.question = ?", then="ORDER BY t.turn, t.number")
        return connection.execute(query, [question]).fetchall()

    def of_turn(table: str, kind: type[R]) -> dict[int, list[R]]:
        found: dict[int, list[R]] = {}
        for row in rows(table):
            found.setdefault(row["turn"], []).append(read(kind, row))
        return found

    attempts, checks, answers = of_turn("attempts", Attempt), of_turn("checks", Check), of_turn("answers", Answer)
    pressed = overrides_of(connection, [question]).get(question, [])
    return [
        Turn(
            turn=(turn := row["turn"]),
            at=row["at"],
            decision=read(Decision, row),
            attempts=attempts.get(turn, []),
            checks=checks.get(turn, []),
            answers=answers.get(turn, []),
            overrides=[override for number, override in pressed if number == turn],
        )
        for row in rows("decisions")
    ]


def _exchanges(connection: sqlite3.Connection, ids: Sequence[str]) -> list[Exchange]:
    """The exchanges of decided questions, in the order of the ids; a handful of queries, however many there are."""

    def all_of(kind: type[R], table: str) -> dict[str, list[R]]:
        query = select(table, where="t.question IN ({marks})", then="ORDER BY t.number")
        return {question: [read(kind, row) for row in rows] for question, rows in grouped(connection, query, ids)}

    def latest(kind: type[R], table: str) -> dict[str, R]:
        newest = f"SELECT max(number) FROM {table} WHERE question IN ({{marks}}) GROUP BY question"
        query = select(table, where=f"t.number IN ({newest})")
        return {question: read(kind, rows[0]) for question, rows in grouped(connection, query, ids)}

    asked = select("questions", where="t.id IN ({marks})", more=", t.id AS question")
    questions = {question: read(Question, rows[0]) for question, rows in grouped(connection, asked, ids)}
    decided, answered = latest(Decision, "decisions"), latest(Answer, "answers")
    ratings, choices = all_of(Rating, "ratings"), all_of(LaneChoice, "lane_choices")
    overrides, reviews = overrides_of(connection, ids), reviews_of(connection, ids)
    return [
        Exchange(
            question=questions[id_],
            decision=decided[id_],
            answer=answered.get(id_),
            overrides=[override for _, override in overrides.get(id_, [])],
            ratings=_counting(ratings.get(id_, [])),
            choices=choices.get(id_, []),
            review=reviews.get(id_),
        )
        for id_ in ids
    ]


def _counting(ratings: list[Rating]) -> list[Rating]:
    """The latest rating of each person, oldest first."""
    latest: dict[str, Rating] = {}
    for rating in ratings:
        latest.pop(rating.person, None)
        latest[rating.person] = rating
    return list(latest.values())
