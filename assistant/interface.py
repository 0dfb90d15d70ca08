"""What every client sees of the assistant: one protocol and the events of one question.

The client in the terminal, the command line and the HTTP server speak this protocol and know nothing below it. Events
are records with a literal `kind`; `encode_event` and `decode_event` are the only way to and from bytes.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Protocol, TypeAlias

import msgspec

from assistant.records import (
    Answer,
    Attempt,
    Check,
    Decision,
    Exchange,
    LaneChoice,
    Mode,
    Override,
    OverrideKind,
    Passage,
    Rating,
    Review,
    ReviewState,
    Verdict,
)


class Event(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind"):
    """Base of the events; `question` is the question's id."""

    question: str


class Progress(Event, frozen=True, kw_only=True, tag="progress"):
    """Long work goes on (loading models, indexing pages). `total` is 0 where it is not known."""

    stage: str
    done: int = 0
    total: int = 0


class Doubt(Event, frozen=True, kw_only=True, tag="doubt"):
    """Two lanes are close. The client may answer with `choose_lane` within `wait_s` seconds; else the first is taken."""

    lanes: list[str]
    wait_s: float


class Decided(Event, frozen=True, kw_only=True, tag="decided"):
    """The decision as recorded; no model has been called yet. `contact` inside it is shown at once."""

    decision: Decision


class Retrieved(Event, frozen=True, kw_only=True, tag="retrieved"):
    """The passages that the model is given."""

    passages: list[Passage]


class Draft(Event, frozen=True, kw_only=True, tag="draft"):
    """More text of the draft; it is not the answer until its checks have passed. `restart` drops what came before."""

    text: str
    model: str
    restart: bool = False


class Attempted(Event, frozen=True, kw_only=True, tag="attempted"):
    """A model call ended."""

    attempt: Attempt


class Checked(Event, frozen=True, kw_only=True, tag="checked"):
    """A check ran on the draft."""

    check: Check


class Escalated(Event, frozen=True, kw_only=True, tag="escalated"):
    """The system moved up itself: from one model to the next of the plan, or to a person (`to` is `human`)."""

    model: str
    to: str
    why: str


class Answered(Event, frozen=True, kw_only=True, tag="answered"):
    """The outcome, recorded; the last event unless `Failed` came."""

    answer: Answer


class Failed(Event, frozen=True, kw_only=True, tag="failed"):
    """The question could not be carried through; one clear line and what to do next."""

    message: str
    hint: str
    exit_code: int


AnyEvent: TypeAlias = (
    Progress | Doubt | Decided | Retrieved | Draft | Attempted | Checked | Escalated | Answered | Failed
)

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(AnyEvent)


def encode_event(event: AnyEvent) -> bytes:
    """One event as a line of JSON, without the line end."""
    return _encoder.encode(event)


def decode_event(line: bytes | str) -> AnyEvent:
    """The event of one line. Raises msgspec.ValidationError on anything else."""
    event: AnyEvent = _decoder.decode(line)
    return event


class LaneInfo(msgspec.Struct, frozen=True, kw_only=True):
    """What a client shows of a lane."""

    id: str
    name: str
    owner: str
    summary: str
    contact: str


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """A handbook page as its owner wrote it, for the citation viewer. `text` is Markdown, sanitised."""

    source: str
    title: str
    owner: str
    updated: str | None
    expires: str | None
    text: str


class Assistant(Protocol):
    """The one interface, the same in process and over HTTP. Identifiers are strings; all errors are AssistantErrors."""

    def ready(self) -> AsyncIterator[Progress]:
        """Load models and index; yields progress, ends when questions are answered without waiting."""

    def ask(
        self,
        text: str,
        *,
        mode: Mode = Mode.CHEAPEST,
        conversation: str | None = None,
        lane: str | None = None,
        person: str = "",
        doubt_wait_s: float = 0.0,
    ) -> AsyncIterator[AnyEvent]:
        """One question as a stream of events. `lane` forces the lane; `doubt_wait_s` is how long a client may choose."""

    async def route(self, text: str, *, mode: Mode = Mode.CHEAPEST, lane: str | None = None) -> Decision:
        """The decision alone: no model is called and nothing is recorded."""

    async def choose_lane(self, question: str, lane: str, *, person: str = "") -> LaneChoice:
        """The asker's choice between the lanes of a `Doubt`; recorded as a label."""

    def override(
        self,
        question: str,
        kind: OverrideKind,
        *,
        reason: str,
        lane: str | None = None,
        note: str = "",
        person: str = "",
    ) -> AsyncIterator[AnyEvent]:
        """Record the override, then answer anew: by a stronger model, in the lane named, or by queueing for a person."""

    async def rate(self, question: str, good: bool, *, note: str = "", person: str = "") -> Rating:
        """Good or bad; the latest rating of a person counts."""

    async def history(
        self, *, conversation: str | None = None, person: str | None = None, limit: int = 50
    ) -> list[Exchange]:
        """Exchanges, newest first; those of one conversation oldest first."""

    async def exchange(self, question: str) -> Exchange:
        """One question with all that became of it. Raises NotFound."""

    async def lanes(self) -> list[LaneInfo]:
        """The lanes of the workspace."""

    async def page(self, source: str) -> Page:
        """A handbook page by its path below `knowledge/`. Raises NotFound."""

    async def reviews(self, *, lane: str | None = None, state: ReviewState | None = None) -> list[Review]:
        """Queued questions, oldest first."""

    async def review_take(self, review_id: str, *, reviewer: str) -> Review:
        """Take it; of two reviewers one wins, the other gets IllegalMove."""

    async def review_send(self, review_id: str, *, reviewer: str, answer: str, note: str = "") -> Review:
        """Send the answer to the asker."""

    async def review_reject(self, review_id: str, *, reviewer: str, note: str) -> Review:
        """Close it without an answer; the note tells the asker why."""

    async def overrides(
        self, *, lane: str | None = None, kind: OverrideKind | None = None, judged: bool | None = None, limit: int = 200
    ) -> list[Override]:
        """The override log, newest first."""

    async def judge(self, override_id: str, verdict: Verdict) -> Override:
        """A lane owner's or reviewer's verdict; a later one replaces it."""

    async def aclose(self) -> None:
        """Release files and tasks."""
