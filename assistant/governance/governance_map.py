"""The governance map: for every lane who owns it, which models may answer, how, and who answers instead."""

from __future__ import annotations

from assistant.governance.standing import Standing
from assistant.records import Record
from assistant.workspace import Lane, Model


class LaneRow(Record, frozen=True, kw_only=True):
    """One lane of the map. `models` are those that may answer, by name; counts are of rules, examples, tests and pages.

    final: a model's checked answer goes out. draft_shown: its text is seen before the checks.
    """

    lane: str
    name: str
    owner: str
    risk: str
    models: list[str]
    tier: str
    stronger: str
    quality_floor: float
    final: bool
    draft_shown: bool
    every_sentence: bool
    verbatim: bool
    rules: int
    reviewers: str
    hours: float
    examples: int
    tests: int
    pages: int


def governance_map(standing: Standing) -> list[LaneRow]:
    """Every lane whose file can be read, in order."""
    return [_row(folder, lane, standing) for folder, lane in standing.lanes.items()]


def allowed_models(lane: Lane, models: list[Model]) -> list[Model]:
    """The models of the portfolio that the lane's owner approved, strong enough and good enough for its simplest question."""
    return [
        model
        for model in models
        if ("*" in lane.models.approved or model.name in lane.models.approved)
        and model.tier.rank >= lane.models.tier.rank
        and model.quality >= lane.models.quality_floor
    ]


def _row(folder: str, lane: Lane, standing: Standing) -> LaneRow:
    return LaneRow(
        lane=folder,
        name=lane.name,
        owner=lane.owner,
        risk=lane.risk,
        models=[model.name for model in allowed_models(lane, standing.models)],
        tier=str(lane.models.tier),
        stronger=str(lane.models.stronger),
        quality_floor=lane.models.quality_floor,
        final=lane.answer.final,
        draft_shown=lane.answer.final and not lane.answer.hold_draft,
        every_sentence=lane.citations.every_sentence,
        verbatim=lane.citations.verbatim,
        rules=len(lane.rules),
        reviewers=lane.review.reviewers,
        hours=lane.review.hours,
        examples=len(standing.examples.get(folder, [])),
        tests=len(standing.tests.get(folder, [])),
        pages=sum(folder in page.lanes for page in standing.pages),
    )
