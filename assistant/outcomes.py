"""How a question ends: answered, abstained, queued for a person, refused. Pure: a run in, an Answer out."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from assistant.cascade import Run
from assistant.records import Answer, Decision, Passage, Status
from assistant.workspace import Lane, Workspace


def answered(lane: Lane, run: Run, latency_ms: float) -> Answer:
    """The draft that passed its checks, with the lane's note below it."""
    assert run.good is not None
    text = f"{run.good.text}\n\n*{lane.answer.note}*" if lane.answer.note else run.good.text
    return _answer(Status.ANSWERED, text, run, latency_ms, citations=True)


def abstained(lane: Lane, run: Run, passages: list[Passage], latency_ms: float) -> Answer:
    """Nothing supports an answer: say so, and name the nearest pages and whom to ask."""
    nearest = list(dict.fromkeys(f"{passage.title} ({passage.source})" for passage in passages))[:3]
    text = f"The {lane.name} handbook does not answer this."
    if nearest:
        text += " The nearest pages:\n\n" + "\n".join(f"- {page}" for page in nearest)
    text += f"\n\nAsk a person: press the key for human review, or write to {lane.contact}."
    return _answer(Status.ABSTAINED, text, run, latency_ms, nearest=nearest)


def queued(lane: Lane, decision: Decision, run: Run, review: str, latency_ms: float) -> Answer:
    """A receipt: who answers, within what time, whom to call now. A prepared summary comes along where it helps and is marked as such."""
    lines = [
        f"**{lane.review.reviewers}** will answer this, within about {lane.review.hours:g} working hours (receipt {review})."
    ]
    if decision.contact:
        lines.insert(0, f"**{decision.contact}**")
    # Where a rule says whom to call at once nothing may distract from it; elsewhere the handbook helps while one waits.
    likely = any(reason.code == "learnt_human" for reason in decision.reasons)
    shown = run.good if decision.contact is None or likely or not lane.answer.final else None
    if shown:
        heading = "A prepared summary of the handbook" if not lane.answer.final else "A draft"
        lines.append(f"{heading}; it is not the answer:\n\n{shown.text}")
    if shown and lane.answer.note:
        lines.append(f"*{lane.answer.note}*")
    return _answer(Status.QUEUED, "\n\n".join(lines), run, latency_ms, citations=shown is not None, review=review)


def out_of_scope(workspace: Workspace, latency_ms: float) -> Answer:
    """Nobody here owns the question."""
    names = ", ".join(lane.name for lane in workspace.lanes.values())
    text = f"This does not look like a question that the company's support owns. I answer questions for {names}. If it is one of theirs, say so with the key for a wrong lane."
    return _answer(Status.REFUSED, text, Run("", 0), latency_ms)


def kept(answer: Answer, withhold: Callable[[str], str]) -> Answer:
    """The outcome as it may be kept: without what it repeats of the question's private values."""
    return msgspec.structs.replace(
        answer,
        answer=withhold(answer.answer) if answer.answer else answer.answer,
        escalated=withhold(answer.escalated) if answer.escalated else answer.escalated,
    )


def _answer(
    status: Status,
    text: str,
    run: Run,
    latency_ms: float,
    *,
    citations: bool = False,
    review: str | None = None,
    nearest: list[str] | None = None,
) -> Answer:
    draft = run.good or run.best
    return Answer(
        status=status,
        answer=text,
        citations=draft.citations if citations and draft else [],
        attempts=run.attempts,
        checks=run.checks,
        cost_usd=round(sum(attempt.cost_usd for attempt in run.attempts), 8),
        latency_ms=latency_ms,
        model=run.model,
        review=review,
        nearest=nearest or [],
        escalated=run.escalated,
    )
