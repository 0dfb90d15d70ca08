"""The record in one SQLite file. Each method is one transaction around one function of the nouns' modules."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from assistant.records import (
    Answer,
    Attempt,
    Check,
    Decision,
    Exchange,
    LaneChoice,
    Override,
    OverrideKind,
    Question,
    Rating,
    Review,
    ReviewState,
    Verdict,
)
from assistant.store import sqlite_exchanges as exchanges
from assistant.store import sqlite_overrides as overrides
from assistant.store import sqlite_reviews as reviews
from assistant.store.protocol import Store, Turn
from assistant.store.sqlite_connection import SqliteFile
from assistant.store.text_apart import Closing


class SqliteStore(Store):
    """A `Store` in the file at `path`, which is made when it is missing. What the methods promise stands in `Store`.

    `wait_s` is how long a call waits for another process that holds the file. Raises DataFolderError when the file
    cannot be made or written, StoreLocked, and StoreError when it is damaged or no record; it is then left as it is.
    """

    def __init__(self, path: Path | str, *, wait_s: float = 5.0) -> None:
        self._file = SqliteFile(Path(path), wait_s=wait_s)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """See Store."""
        self._file.close()

    def add_question(self, question: Question, redacted: str) -> None:
        """See Store."""
        with self._file.writing() as connection:
            exchanges.add_question(connection, question, redacted)

    def add_decision(self, question: str, decision: Decision) -> int:
        """See Store."""
        with self._file.writing() as connection:
            return exchanges.add_decision(connection, question, decision)

    def add_attempt(self, question: str, n: int, attempt: Attempt, *, turn: int | None = None) -> None:
        """See Store."""
        with self._file.writing() as connection:
            exchanges.add_attempt(connection, question, n, attempt, turn)

    def add_check(self, question: str, n: int, check: Check, *, turn: int | None = None) -> None:
        """See Store."""
        with self._file.writing() as connection:
            exchanges.add_check(connection, question, n, check, turn)

    def add_answer(self, question: str, answer: Answer, *, turn: int | None = None) -> None:
        """See Store."""
        with self._file.writing() as connection:
            exchanges.add_answer(connection, question, answer, turn)

    def exchange(self, question: str) -> Exchange:
        """See Store."""
        with self._file.reading() as connection:
            return exchanges.exchange(connection, question)

    def latest_exchange(self, conversation: str) -> Exchange | None:
        """See Store."""
        with self._file.reading() as connection:
            return next(iter(exchanges.history(connection, conversation, None, 1)), None)

    def history(
        self, *, conversation: str | None = None, person: str | None = None, limit: int | None = 50
    ) -> list[Exchange]:
        """See Store."""
        with self._file.reading() as connection:
            found = exchanges.history(connection, conversation, person, limit)
        return found if conversation is None else found[::-1]

    def decisions(self, question: str) -> list[Decision]:
        """See Store."""
        with self._file.reading() as connection:
            return exchanges.decisions(connection, question)

    def story(self, question: str) -> list[Turn]:
        """See Store."""
        with self._file.reading() as connection:
            return exchanges.story(connection, question)

    def add_rating(self, rating: Rating) -> None:
        """See Store."""
        with self._file.writing() as connection:
            exchanges.add_rating(connection, rating)

    def add_lane_choice(self, choice: LaneChoice) -> None:
        """See Store."""
        with self._file.writing() as connection:
            exchanges.add_lane_choice(connection, choice)

    def lane_choices(self, *, since: str | None = None, limit: int | None = None) -> list[LaneChoice]:
        """See Store."""
        with self._file.reading() as connection:
            return exchanges.lane_choices(connection, since, limit)

    def add_override(self, override: Override, *, at_most: int | None = None, since: str = "") -> bool:
        """See Store."""
        with self._file.writing() as connection:
            return overrides.add_override(connection, override, at_most, since)

    def override(self, override: str) -> Override:
        """See Store."""
        with self._file.reading() as connection:
            return overrides.one_override(connection, override)

    def overrides(
        self,
        *,
        lane: str | None = None,
        kind: OverrideKind | None = None,
        judged: bool | None = None,
        person: str | None = None,
        since: str | None = None,
        limit: int | None = 200,
    ) -> list[Override]:
        """See Store."""
        with self._file.reading() as connection:
            return overrides.overrides(connection, lane, kind, judged, person, since, limit)

    def judge(self, override: str, verdict: Verdict) -> Override:
        """See Store."""
        with self._file.writing() as connection:
            return overrides.judge(connection, override, verdict)

    def count_overrides(self, person: str, since: str) -> int:
        """See Store."""
        with self._file.reading() as connection:
            return overrides.count_overrides(connection, person, since)

    def add_review(self, review: Review) -> Review:
        """See Store."""
        with self._file.writing() as connection:
            return reviews.add_review(connection, review)

    def review(self, review: str) -> Review:
        """See Store."""
        with self._file.reading() as connection:
            return reviews.one_review(connection, review)

    def review_of(self, question: str) -> Review | None:
        """See Store."""
        with self._file.reading() as connection:
            return reviews.reviews_of(connection, [question]).get(question)

    def reviews(self, *, lane: str | None = None, state: ReviewState | None = None) -> list[Review]:
        """See Store."""
        with self._file.reading() as connection:
            return reviews.reviews(connection, lane, state)

    def take_review(self, review: str, *, reviewer: str, at: str) -> bool:
        """See Store."""
        with self._file.writing() as connection:
            return reviews.take(connection, review, reviewer, at)

    def close_review(
        self,
        review: str,
        *,
        reviewer: str,
        state: ReviewState,
        answer: str | None,
        note: str,
        at: str,
        outcome: Answer,
    ) -> bool:
        """See Store."""
        with self._file.writing() as connection:
            closed = reviews.end(connection, review, reviewer, state, Closing(answer=answer, note=note), at)
            if closed is not None:
                exchanges.add_answer(connection, closed.question, outcome, None)
        return closed is not None
