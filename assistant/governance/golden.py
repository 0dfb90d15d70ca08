"""Golden tests through the whole chain: every question asked of an assistant, and what a lane's owner learns from it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from statistics import fmean, median

from assistant.governance.golden_tests import GoldenTest
from assistant.governance.outcome import Outcome, failed, judge
from assistant.interface import Answered, Assistant, Decided, Failed
from assistant.records import Answer, Decision, Mode, Record

Retrieve = Callable[[GoldenTest], list[str]]
"""The sources of the passages that the test's lane gives for its question, best first."""
AskAs = Callable[[GoldenTest], Assistant]
"""The assistant as the person knows it whom a test has in mind."""
Told = Callable[[str, int, int], None]
"""Told of a stage, what is done of it and how much there is (0 when that is not known)."""


class LaneScore(Record, frozen=True, kw_only=True):
    """How a lane fared. All but counts, cost and latency are shares 0..1; None where no test asks for it.

    not_answered: of the unanswerable questions. abstained: of the answerable ones. Cost is the mean, latency the median of all.
    """

    lane: str
    tests: int
    answerable: int
    unanswerable: int
    lane_right: float | None
    needs_right: float | None
    found_first: float | None
    found: float | None
    cited: float | None
    fact: float | None
    not_answered: float | None
    abstained: float | None
    cost_usd: float
    latency_p50_ms: float


async def run_golden(
    tests: Sequence[GoldenTest],
    ask_as: AskAs,
    retrieve: Retrieve,
    *,
    mode: Mode = Mode.CHEAPEST,
    told: Told = lambda stage, done, total: None,
) -> list[Outcome]:
    """Ask every question in order, each in a conversation of its own.

    An assistant records what it is asked: give it a store to throw away.
    """
    outcomes: list[Outcome] = []
    for number, test in enumerate(tests, 1):
        assistant = ask_as(test)
        result = await _asked(test.question, assistant, mode)
        if isinstance(result, str):
            outcomes.append(failed(test, result))
        else:
            decision, answer = result
            retrieved = await asyncio.to_thread(retrieve, test)
            draft = (await assistant.exchange(decision.id)).review if answer.review else None
            outcomes.append(judge(test, decision, answer, retrieved, draft.draft if draft else ""))
        told("Asking the golden questions", number, len(tests))
    return outcomes


async def _asked(question: str, assistant: Assistant, mode: Mode) -> tuple[Decision, Answer] | str:
    """The decision and the answer, or why there is none."""
    decision: Decision | None = None
    answer: Answer | None = None
    why = "ended without an outcome"
    async for event in assistant.ask(question, mode=mode):
        if isinstance(event, Decided):
            decision = event.decision
        elif isinstance(event, Answered):
            answer = event.answer
        elif isinstance(event, Failed):
            why = f"failed: {event.message}"
    return (decision, answer) if decision and answer else why


def scores(outcomes: Sequence[Outcome]) -> list[LaneScore]:
    """A score for each lane, in the order of the tests."""
    lanes = dict.fromkeys(outcome.lane for outcome in outcomes)
    return [score(lane, [outcome for outcome in outcomes if outcome.lane == lane]) for lane in lanes]


def score(name: str, outcomes: Sequence[Outcome]) -> LaneScore:
    """The score of these outcomes together, under this name."""
    answerable = [outcome for outcome in outcomes if outcome.answerable]
    unanswerable = [outcome for outcome in outcomes if not outcome.answerable]
    return LaneScore(
        lane=name,
        tests=len(outcomes),
        answerable=len(answerable),
        unanswerable=len(unanswerable),
        lane_right=_share(outcome.lane_right for outcome in outcomes),
        needs_right=_share(outcome.needs_right for outcome in outcomes),
        found_first=_share(outcome.found_first for outcome in outcomes),
        found=_share(outcome.found for outcome in outcomes),
        cited=_share(outcome.cited for outcome in outcomes),
        fact=_share(outcome.fact for outcome in outcomes),
        not_answered=_share(not outcome.answered for outcome in unanswerable),
        abstained=_share(outcome.abstained for outcome in answerable),
        cost_usd=fmean([outcome.cost_usd for outcome in outcomes] or [0.0]),
        latency_p50_ms=median([outcome.latency_ms for outcome in outcomes] or [0.0]),
    )


def _share(verdicts: Iterable[bool | None]) -> float | None:
    """The share of those that are true, of those that were asked."""
    asked = [verdict for verdict in verdicts if verdict is not None]
    return sum(asked) / len(asked) if asked else None
