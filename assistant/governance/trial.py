"""A trial of the portfolio's models on the golden tests: what `quality` and `latency_ms` in portfolio.toml should say.

Each model gets the passages of the true lane, so that a trial judges the model and neither the router nor its gates.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from contextlib import aclosing
from statistics import median

import msgspec

from assistant.errors import ModelError
from assistant.governance.golden import Told
from assistant.governance.golden_tests import GoldenTest
from assistant.governance.rehearsal import asker_of, golden_tests
from assistant.governance.wording import holds
from assistant.models import Finished, Model, ModelRequest
from assistant.records import Record
from assistant.resources import Resources
from assistant.retrieval import Search


class Trial(Record, frozen=True, kw_only=True):
    """How one model fared. Shares are 0..1, latency is the median in milliseconds, cost the mean in USD a question.

    quality: of the answerable questions, those answered with every fact. right_when_answered: of those that it answered.
    not_answered: of the unanswerable questions, those that it left alone. failed: calls that broke.
    """

    model: str
    questions: int
    quality: float
    answered: float
    right_when_answered: float | None
    not_answered: float | None
    failed: int
    latency_p50_ms: float
    cost_usd: float


class _Tried(msgspec.Struct, frozen=True):
    outcome: str
    right: bool
    latency_ms: float
    cost_usd: float


def try_models(
    resources: Resources, names: Sequence[str] = (), told: Told = lambda stage, done, total: None
) -> list[Trial]:
    """Try the named models, or all of them, on every golden test of all lanes. Raises UsageError for a line that is no test."""
    loaded = resources.load(told)
    tests = golden_tests(resources.workspace)
    requests = [_request(resources, loaded.search, test) for test in tests]
    chosen = [model for name, model in loaded.models.items() if not names or name in names]
    return [asyncio.run(_try(model, tests, requests, resources, told)) for model in chosen]


def _request(resources: Resources, search: Search, test: GoldenTest) -> ModelRequest:
    lane = resources.workspace.lanes[test.lane]
    found = search.search(
        test.question,
        {test.lane: 1.0},
        limit=lane.retrieval.passages,
        borrow=lane.retrieval.borrow,
        person=asker_of(resources, test),
    )
    return ModelRequest(
        question=test.question,
        passages=found,
        weights=search.weights(test.question),
        rarest=search.rarest,
        max_sentences=lane.answer.max_sentences,
    )


async def _try(
    model: Model, tests: Sequence[GoldenTest], requests: Sequence[ModelRequest], resources: Resources, told: Told
) -> Trial:
    prices = {entry.name: (entry.price_in, entry.price_out) for entry in resources.workspace.portfolio.models}
    tried: list[_Tried] = []
    for number, (test, request) in enumerate(zip(tests, requests, strict=True), 1):
        tried.append(await _one(model, test, request, prices[model.name]))
        told(f"Trying {model.name}", number, len(tests))
    answerable = [entry for entry, test in zip(tried, tests, strict=True) if test.facts]
    unanswerable = [entry for entry, test in zip(tried, tests, strict=True) if not test.sources]
    answered = [entry for entry in answerable if entry.outcome == "ok"]
    right = sum(entry.right for entry in answered)
    return Trial(
        model=model.name,
        questions=len(tests),
        quality=right / max(1, len(answerable)),
        answered=len(answered) / max(1, len(answerable)),
        right_when_answered=right / len(answered) if answered else None,
        not_answered=sum(entry.outcome != "ok" for entry in unanswerable) / len(unanswerable) if unanswerable else None,
        failed=sum(entry.outcome == "failed" for entry in tried),
        latency_p50_ms=median([entry.latency_ms for entry in tried] or [0.0]),
        cost_usd=sum(entry.cost_usd for entry in tried) / max(1, len(tried)),
    )


async def _one(model: Model, test: GoldenTest, request: ModelRequest, price: tuple[float, float]) -> _Tried:
    started = time.perf_counter()
    finished: Finished | None = None
    try:
        async with aclosing(model.stream(request)) as stream:
            async for part in stream:
                if isinstance(part, Finished):
                    finished = part
    except ModelError:
        finished = None
    latency = (time.perf_counter() - started) * 1000
    if finished is None:
        return _Tried("failed", False, latency, 0.0)
    cost = finished.cost_usd or (finished.tokens_in * price[0] + finished.tokens_out * price[1]) / 1_000_000
    return _Tried(finished.outcome, all(holds(finished.text, fact) for fact in test.facts), latency, cost)
