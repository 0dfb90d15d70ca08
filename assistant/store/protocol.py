"""The questions that the engine, the review queue and the override log ask of the record.

A question is answered in *turns*: the first when it is asked, a further one each time an override makes the assistant
decide anew. Decisions, attempts, checks and answers are only ever appended, each under its turn, so the whole story
stays readable; only a review has a state that changes.

The record holds redacted text only, and the callers redact: `add_question` is given the redacted question beside the
record, everything else arrives redacted. What people wrote is kept apart from the record (see `text_apart`); once it is
removed, the same records are read back with empty texts.

Every method raises StoreError, or one of its kinds, when the record cannot be read or written, and NotFound for an
identifier that it does not hold.
"""

from __future__ import annotations

from typing import Protocol

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
    Record,
    Review,
    ReviewState,
    Verdict,
)


class Turn(Record, frozen=True):
    """One answering of a question, in the order of its happening. `overrides` are those that this turn's answer drew."""

    turn: int
    at: str
    decision: Decision
    attempts: list[Attempt] = []
    checks: list[Check] = []
    answers: list[Answer] = []
    overrides: list[Override] = []


class Store(Protocol):
    """The record. Sync; every method may be called from any thread, and each is one transaction."""

    def add_question(self, question: Question, redacted: str) -> None:
        """A question was admitted. Only `redacted` is kept of its text; `context` must be redacted by the caller."""

    def add_decision(self, question: str, decision: Decision) -> int:
        """A decision on the question was made; begins a turn and returns its number, from 1."""

    def add_attempt(self, question: str, n: int, attempt: Attempt, *, turn: int | None = None) -> None:
        """The `n`th model call, from 1, of a turn; of the latest turn if none is given."""

    def add_check(self, question: str, n: int, check: Check, *, turn: int | None = None) -> None:
        """A check of what the `n`th attempt wrote."""

    def add_answer(self, question: str, answer: Answer, *, turn: int | None = None) -> None:
        """An outcome of the question. A later one (a stronger model's, a reviewer's) is a further row; the latest counts."""

    def exchange(self, question: str) -> Exchange:
        """The question with its latest decision, its latest answer and all that people did about it."""

    def latest_exchange(self, conversation: str) -> Exchange | None:
        """The last question of a conversation; None when it has none."""

    def history(
        self, *, conversation: str | None = None, person: str | None = None, limit: int | None = 50
    ) -> list[Exchange]:
        """The newest exchanges, newest first; those of one conversation oldest first. What was never decided is left out."""

    def decisions(self, question: str) -> list[Decision]:
        """All decisions on the question, oldest first."""

    def story(self, question: str) -> list[Turn]:
        """All turns of the question with everything appended under them, oldest first."""

    def add_rating(self, rating: Rating) -> None:
        """Good or bad; an exchange shows the latest of each person."""

    def add_lane_choice(self, choice: LaneChoice) -> None:
        """The asker chose between close lanes; the question need not be decided yet."""

    def lane_choices(self, *, since: str | None = None, limit: int | None = None) -> list[LaneChoice]:
        """The lane choices from `since` on, newest first."""

    def add_override(self, override: Override, *, at_most: int | None = None, since: str = "") -> bool:
        """A person pressed the key. With `at_most`, write it only if `count_overrides(person, since)` is below that;
        counting and writing are one step. Says whether it was written."""

    def override(self, override: str) -> Override:
        """One override with its latest verdict."""

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
        """The override log, newest first. `lane` finds what left the lane and what was meant for it."""

    def judge(self, override: str, verdict: Verdict) -> Override:
        """Add a verdict; the latest counts, the earlier ones stay in the record."""

    def count_overrides(self, person: str, since: str) -> int:
        """The person's overrides from `since` on, without those that asked for a human: these are free."""

    def add_review(self, review: Review) -> Review:
        """Queue it. A question waits once: when it has an open review, that one is returned and nothing is written."""

    def review(self, review: str) -> Review:
        """One review as it stands."""

    def review_of(self, question: str) -> Review | None:
        """The latest review of the question; None when it never had one."""

    def reviews(self, *, lane: str | None = None, state: ReviewState | None = None) -> list[Review]:
        """Reviews, oldest first; of all states when none is given."""

    def take_review(self, review: str, *, reviewer: str, at: str) -> bool:
        """Move it from queued to taken, in one step: of two reviewers one is told True."""

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
        """Move it from taken by this reviewer to `state` and append the question's `outcome`, both or neither.

        False when it is not theirs to close.
        """

    def close(self) -> None:
        """Release the file; a second call does nothing. Any other method raises StoreError afterwards."""
