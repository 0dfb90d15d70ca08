"""The override log: who pressed the key on what, what became of it, and the labels that a router learns from it."""

from __future__ import annotations

from typing import Any, Final

from assistant.errors import QuotaReached, UsageError
from assistant.records import (
    Cause,
    LaneChoice,
    Override,
    OverrideKind,
    Verdict,
    new_id,
    now,
)
from assistant.store import Store, Turn

COLUMNS: Final = (
    "id", "question", "lane", "lane_chosen", "models", "outcome", "reason", "kind",
    "verdict", "cause", "note", "mode", "needs", "policy", "at",
)  # fmt: skip
"""The keys of a training row, in their order."""


def record_override(
    store: Store,
    question: str,
    kind: OverrideKind,
    *,
    reason: str,
    person: str,
    per_day: int,
    lane: str | None = None,
    note: str = "",
    at: str | None = None,
) -> Override:
    """Record that a person overrode the latest decision on the question.

    Raises QuotaReached after `per_day` overrides of that person on that day (UTC); asking for human review is always
    allowed and never counts. Raises NotFound for an unknown question, UsageError for a wrong lane without the right one.
    """
    exchange = store.exchange(question)
    decision, answer = exchange.decision, exchange.answer
    if kind == OverrideKind.WRONG_LANE and lane in (None, decision.lane):
        raise UsageError("A wrong lane needs the right one.", f"Name a lane other than `{decision.lane}`.")
    pressed_at = at or now()
    override = Override(
        id=new_id("o"),
        question=question,
        kind=kind,
        reason=reason,
        person=person,
        pressed_at=pressed_at,
        lane_before=decision.lane,
        model_before=(answer.model if answer else None) or decision.model,
        lane=lane,
        note=note,
    )
    at_most = None if kind == OverrideKind.HUMAN else per_day
    if not store.add_override(override, at_most=at_most, since=pressed_at[:10]):
        raise QuotaReached(f"You have used the {per_day} overrides of this day.")
    return override


def list_overrides(
    store: Store,
    *,
    lane: str | None = None,
    kind: OverrideKind | None = None,
    judged: bool | None = None,
    limit: int | None = 200,
) -> list[Override]:
    """The override log, newest first."""
    return store.overrides(lane=lane, kind=kind, judged=judged, limit=limit)


def show(store: Store, override: str) -> tuple[Override, list[Turn]]:
    """An override with the whole story of its question. Raises NotFound."""
    found = store.override(override)
    return found, store.story(found.question)


def judge(
    store: Store, override: str, *, agrees: bool, cause: Cause, judge: str, note: str = "", at: str | None = None
) -> Override:
    """A lane owner's or reviewer's verdict; a later one replaces it, the earlier stays in the record."""
    if not judge.strip():
        raise UsageError("The judge has no name.", "Say who judges.")
    return store.judge(override, Verdict(agrees=agrees, cause=cause, note=note, judge=judge, judged_at=at or now()))


def training_rows(
    store: Store,
    *,
    lane: str | None = None,
    kind: OverrideKind | None = None,
    judged: bool | None = None,
    since: str | None = None,
) -> list[dict[str, Any]]:
    """Overrides and lane choices as labelled rows that a router can be trained on, oldest first.

    `lane` and `models` are what was decided and tried when the key was pressed, `outcome` is how the question ended
    afterwards, `verdict` is whether the judge agrees. Lane choices (kind `lane_choice`) come along when neither `kind`
    nor `judged` asks for overrides alone. A question whose text was removed trains nothing and is left out.
    """
    pressed = store.overrides(lane=lane, kind=kind, judged=judged, since=since, limit=None)
    rows = [_override_row(override, store.story(override.question)) for override in pressed]
    if kind is None and judged is None:
        # A process that died between choice and decision leaves a choice without a story.
        chosen = [(choice, store.story(choice.question)) for choice in store.lane_choices(since=since)]
        rows += [_choice_row(choice, story) for choice, story in chosen if story and lane in (None, *_lanes(choice))]
    return sorted((row for row in rows if row["question"]), key=lambda row: (row["at"], row["id"]))


def _override_row(override: Override, story: list[Turn]) -> dict[str, Any]:
    turn = next(turn for turn in story if any(other.id == override.id for other in turn.overrides))
    verdict = override.verdict
    return _row(
        story[story.index(turn) :],
        id=override.id,
        lane=override.lane_before,
        lane_chosen=override.lane,
        reason=override.reason,
        kind=override.kind.value,
        verdict=verdict.agrees if verdict else None,
        cause=verdict.cause.value if verdict else None,
        note=override.note,
        at=override.pressed_at,
    )


def _choice_row(choice: LaneChoice, story: list[Turn]) -> dict[str, Any]:
    return _row(
        story,
        id=choice.question,
        lane=_lanes(choice)[0],
        lane_chosen=choice.chosen,
        reason="",
        kind="lane_choice",
        verdict=None,
        cause=None,
        note="",
        at=choice.chosen_at,
    )


def _row(turns: list[Turn], **label: Any) -> dict[str, Any]:
    """The label with what it is a label of: the first of the turns, and how the last of them ended."""
    first = turns[0]
    answers = [answer for turn in turns for answer in turn.answers]
    described = {
        "question": first.decision.question,
        "models": [attempt.model for attempt in first.attempts],
        "outcome": answers[-1].status.value if answers else None,
        "mode": first.decision.mode.value,
        "needs": first.decision.needs.value,
        "policy": first.decision.policy,
    }
    row = label | described
    return {key: row[key] for key in COLUMNS}


def _lanes(choice: LaneChoice) -> list[str]:
    """The lanes of a choice, the router's first one first."""
    return [*choice.offered, choice.chosen]
