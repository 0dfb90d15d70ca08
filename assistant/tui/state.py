"""What one turn of a conversation knows. Pure: events go in, widgets read; no screen library here."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from assistant.interface import (
    Answered,
    AnyEvent,
    Attempted,
    Checked,
    Decided,
    Doubt,
    Draft,
    Escalated,
    Failed,
    Progress,
    Retrieved,
)
from assistant.records import (
    Answer,
    Attempt,
    Check,
    Decision,
    Exchange,
    Mode,
    Passage,
    Review,
    ReviewState,
    Status,
    new_id,
)


class Phase(StrEnum):
    """Where a turn stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


DRAFTING = "drafting"
OPEN_STATES = (ReviewState.QUEUED, ReviewState.TAKEN)


@dataclass(slots=True)
class Turn:
    """One question and what became of it, as far as the client has heard.

    `key` is the client's own name for it; `id` is the question's once the first event told it. `origin` says why a turn
    stands here that nobody typed: an override, or a reviewer's answer to an earlier question.
    """

    question: str
    mode: Mode
    key: str = field(default_factory=lambda: new_id("turn"))
    origin: str = ""
    id: str = ""
    phase: Phase = Phase.WAITING
    stage: str = ""
    doubt: list[str] = field(default_factory=list)
    decision: Decision | None = None
    passages: list[Passage] = field(default_factory=list)
    draft: str = ""
    model: str = ""
    attempts: list[Attempt] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)
    escalations: list[Escalated] = field(default_factory=list)
    answer: Answer | None = None
    problem: str = ""
    hint: str = ""
    rating: bool | None = None
    review: Review | None = None

    def apply(self, event: AnyEvent) -> None:
        """Take in one event."""
        self.id = event.question or self.id
        match event:
            case Progress():
                self.stage = event.stage
            case Doubt():
                self.doubt = list(event.lanes)
            case Decided():
                self.decision, self.doubt, self.stage = event.decision, [], ""
            case Retrieved():
                self.passages, self.stage = event.passages, "reading"
            case Draft():
                self.draft = event.text if event.restart else self.draft + event.text
                self.model, self.stage = event.model, DRAFTING
            case Attempted():
                self.attempts.append(event.attempt)
                self.stage = "checking"
            case Checked():
                self.checks.append(event.check)
            case Escalated():
                self.escalations.append(event)
                self.stage = ""
            case Answered():
                self.answer, self.doubt = event.answer, []
                self.phase, self.stage, self.draft = Phase.DONE, "", ""
            case Failed():
                self.problem, self.hint, self.doubt = event.message, event.hint, []
                self.phase, self.stage, self.draft = Phase.FAILED, "", ""

    def cancel(self) -> None:
        """The person cancelled it; what was drafted is no answer and goes."""
        self.phase, self.stage, self.draft, self.doubt = Phase.CANCELLED, "", "", []

    def look(self, exchange: Exchange) -> bool:
        """Take in how a queued question stands now; true when that is news."""
        before = (self.review, self.answer)
        self.review = exchange.review
        if self.closed_by_person and exchange.answer is not None:
            self.answer = exchange.answer
        return before != (self.review, self.answer)

    @property
    def text(self) -> str:
        """The Markdown to show: a reviewer's answer, else the answer, else the draft."""
        if self.review is not None and self.review.state == ReviewState.SENT and self.review.answer:
            return self.review.answer
        if self.answer is not None:
            return self.answer.answer or ""
        return self.draft

    @property
    def queued(self) -> bool:
        """It waits for a person."""
        if self.review is not None:
            return self.review.state in OPEN_STATES
        return self.answer is not None and self.answer.status == Status.QUEUED

    @property
    def closed_by_person(self) -> bool:
        """A reviewer sent an answer or closed it without one."""
        return self.review is not None and self.review.state not in OPEN_STATES

    @property
    def sources(self) -> list[str]:
        """The pages that digits open: those cited, else those nearest."""
        if self.answer is None:
            return []
        return [one.source for one in self.answer.citations] or list(self.answer.nearest)


def turn_of(exchange: Exchange, origin: str = "") -> Turn:
    """The turn that shows a recorded exchange."""
    turn = Turn(
        question=exchange.question.text,
        mode=exchange.question.mode,
        id=exchange.question.id,
        origin=origin,
        phase=Phase.DONE if exchange.answer is not None else Phase.CANCELLED,
        decision=exchange.decision,
        answer=exchange.answer,
        review=exchange.review,
        rating=exchange.ratings[-1].good if exchange.ratings else None,
    )
    if exchange.answer is not None:
        turn.attempts, turn.checks = list(exchange.answer.attempts), list(exchange.answer.checks)
    return turn
