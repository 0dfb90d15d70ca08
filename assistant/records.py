"""The frozen types that flow from step to step and into the record.

Units: money in USD, time in milliseconds, probabilities and qualities 0..1, moments as ISO 8601 in UTC. The field
names are the outside contract's, so that one encoder serves `--json`, the record and the API.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import msgspec


class Mode(StrEnum):
    """The employee's priority; it comes from the picker or the flag alone, never from the text."""

    FASTEST = "fastest"
    CHEAPEST = "cheapest"
    BEST = "best"
    PRIVATE = "private"
    REVIEWED = "reviewed"


class Needs(StrEnum):
    """What the request calls for, whatever the mode."""

    ANSWER = "answer"
    STRONGER = "stronger"
    HUMAN = "human"


class Tier(StrEnum):
    """How strong a model is; compare with `rank`."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"

    @property
    def rank(self) -> int:
        """0 for small to 2 for large."""
        return _TIER_RANKS[self]


class Privacy(StrEnum):
    """Where a model runs; data goes only to a model at least as private as it needs."""

    PRIVATE = "private"
    APPROVED = "approved"
    PUBLIC = "public"

    @property
    def rank(self) -> int:
        """0 for private (our machines) to 2 for public."""
        return _PRIVACY_RANKS[self]


_TIER_RANKS = {tier: rank for rank, tier in enumerate(Tier)}
_PRIVACY_RANKS = {privacy: rank for rank, privacy in enumerate(Privacy)}


class Status(StrEnum):
    """How a question ended, or where it stands."""

    ANSWERED = "answered"
    ABSTAINED = "abstained"
    QUEUED = "queued"
    REFUSED = "refused"


class Record(msgspec.Struct, frozen=True):
    """Base of all records: immutable, equal by value."""


class Span(msgspec.Struct, frozen=True, array_like=True):
    """A marked piece of the question: character offsets into the text as given, end exclusive, and its kind."""

    start: int
    end: int
    kind: str


class Amount(Record, frozen=True):
    """The largest sum of money named in the question, in its own currency (ISO 4217)."""

    value: float
    currency: str


class Situation(Record, frozen=True):
    """What is happening to the asker, as screening reads it: `harassment`, `incident`, `self_harm` .., with the words that show it."""

    name: str
    evidence: str


class Signals(Record, frozen=True):
    """What is known of a request before it is routed."""

    difficulty: float = 0.0
    private: bool = False
    private_kinds: list[str] = []
    spans: list[Span] = []
    risk: str = "low"
    amount: Amount | None = None
    exception: bool = False
    injection: bool = False
    language: str = "en"
    situations: list[Situation] = []


class Reason(Record, frozen=True):
    """One step of the explanation: a stable code and a sentence for people."""

    code: str
    text: str


class Rejected(Record, frozen=True):
    """A model that was not chosen, and why."""

    model: str
    code: str
    reason: str


class Estimate(Record, frozen=True):
    """What the plan is expected to cost and to achieve."""

    cost_usd: float
    latency_ms: float
    quality: float


class Decision(Record, frozen=True):
    """Lane, plan and reasons, written before any model is called."""

    id: str
    question: str
    mode: Mode
    lane: str
    lane_scores: dict[str, float]
    needs: Needs
    signals: Signals
    model: str | None
    plan: list[str]
    rejected: list[Rejected]
    reasons: list[Reason]
    estimate: Estimate
    policy: str
    segment: str
    propensity: float
    doubt: list[str] = []
    rules: list[str] = []
    contact: str | None = None


class Question(Record, frozen=True):
    """A question as the engine admitted it."""

    id: str
    text: str
    mode: Mode
    conversation: str
    asker: str
    asked_at: str
    lane: str | None = None
    context: str = ""


class Passage(Record, frozen=True):
    """A retrieved section of a handbook page. `source` is the page's path below `knowledge/`; `score` ranks, it is no probability."""

    id: str
    source: str
    section: str
    text: str
    title: str = ""
    lanes: list[str] = []
    updated: str | None = None
    expires: str | None = None
    superseded_by: str | None = None
    score: float = 0.0


class Citation(Record, frozen=True):
    """The `n`th citation of an answer: a verbatim quote from a section of a page."""

    n: int
    source: str
    section: str
    quote: str
    updated: str | None = None


class Attempt(Record, frozen=True):
    """One model call. `outcome` is `ok`, `abstained`, `failed`, `timeout` or `cancelled`; `estimated` marks a cost that no provider confirmed."""

    model: str
    cost_usd: float
    latency_ms: float
    tokens_in: int
    tokens_out: int
    outcome: str
    detail: str = ""
    estimated: bool = False


class Check(Record, frozen=True):
    """An evaluator's verdict on an answer."""

    name: str
    passed: bool
    detail: str
    version: str = "1"


class Answer(Record, frozen=True):
    """The outcome of one question. `answer` is Markdown with citation marks [n]; None when there is none to show."""

    status: Status
    answer: str | None
    citations: list[Citation]
    attempts: list[Attempt]
    checks: list[Check]
    cost_usd: float
    latency_ms: float
    model: str | None = None
    review: str | None = None
    reviewer: str | None = None
    nearest: list[str] = []
    escalated: str | None = None


class OverrideKind(StrEnum):
    """What a person asked for by pressing the key."""

    STRONGER = "stronger"
    HUMAN = "human"
    WRONG_LANE = "wrong_lane"


class Cause(StrEnum):
    """Whose fault an override shows, as a reviewer or lane owner judges it."""

    ROUTER = "router"
    MODEL = "model"
    CHECK = "check"
    POLICY = "policy"
    KNOWLEDGE = "knowledge"
    PREFERENCE = "preference"


class Verdict(Record, frozen=True):
    """What became of an override. `agrees` tells whether the person was right to press the key."""

    agrees: bool
    cause: Cause
    note: str
    judge: str
    judged_at: str


class Override(Record, frozen=True):
    """A person pressed the key. `reason` is one of the short reasons offered; `lane` is the lane that the person names instead."""

    id: str
    question: str
    kind: OverrideKind
    reason: str
    person: str
    pressed_at: str
    lane_before: str
    model_before: str | None
    lane: str | None = None
    note: str = ""
    verdict: Verdict | None = None


class ReviewState(StrEnum):
    """Where a queued question stands."""

    QUEUED = "queued"
    TAKEN = "taken"
    SENT = "sent"
    REJECTED = "rejected"


class Review(Record, frozen=True):
    """A question that waits for a person, with the draft or summary prepared for that person."""

    id: str
    question: str
    lane: str
    state: ReviewState
    why: str
    draft: str
    queued_at: str
    text: str = ""
    reviewer: str | None = None
    taken_at: str | None = None
    closed_at: str | None = None
    answer: str | None = None
    note: str = ""


class Rating(Record, frozen=True):
    """Good or bad, by the asker."""

    question: str
    good: bool
    person: str
    rated_at: str
    note: str = ""


class LaneChoice(Record, frozen=True):
    """The asker chose between close lanes: a label for the classifier."""

    question: str
    offered: list[str]
    chosen: str
    person: str
    chosen_at: str


class Exchange(Record, frozen=True):
    """One question with all that became of it: what history, `overrides show` and follow-ups read."""

    question: Question
    decision: Decision
    answer: Answer | None
    overrides: list[Override] = []
    ratings: list[Rating] = []
    choices: list[LaneChoice] = []
    review: Review | None = None


def new_id(prefix: str) -> str:
    """A short identifier that sorts by time: prefix, millisecond clock and 24 random bits, in base 32."""
    millis = int(datetime.now(UTC).timestamp() * 1000)
    return f"{prefix}-{_base32(millis, 9)}{_base32(int.from_bytes(os.urandom(4)) >> 7, 5)}"


def now() -> str:
    """This moment, ISO 8601 in UTC with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def to_json(record: Any) -> str:
    """One line of JSON for a record or any built-in value; non-ASCII stays as it is."""
    return msgspec.json.encode(record).decode()


def to_builtins(record: Any) -> Any:
    """The record as dicts, lists, strings and numbers."""
    return msgspec.to_builtins(record)


_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


def _base32(value: int, width: int) -> str:
    digits = []
    for _ in range(width):
        value, digit = divmod(value, 32)
        digits.append(_ALPHABET[digit])
    return "".join(reversed(digits))
