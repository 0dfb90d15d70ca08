"""The cascade: attempt, check, stop or go on to the next model of the plan.

Every attempt and check is written as it happens. What fails its checks is never an answer.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing

import msgspec

from assistant.checks import CheckRules, Draft, run_checks
from assistant.errors import ModelError
from assistant.interface import AnyEvent, Attempted, Checked, Escalated
from assistant.interface import Draft as DraftEvent
from assistant.models import Finished, Model, ModelRequest
from assistant.off_loop import off_loop
from assistant.records import Attempt, Check
from assistant.store import Store


class Run(msgspec.Struct):
    """One run through a plan: what it has come to so far. `good` is the draft that passed, `best` the last that was written."""

    question: str
    turn: int
    attempts: list[Attempt] = []
    checks: list[Check] = []
    good: Draft | None = None
    best: Draft | None = None
    model: str | None = None
    escalated: str | None = None
    why: str = ""
    withhold: Callable[[str], str] = str

    def keepable_check(self, check: Check) -> Check:
        """The verdict without what it repeats of the question's private values."""
        return msgspec.structs.replace(check, detail=self.withhold(check.detail))

    @property
    def reached(self) -> bool:
        """False when every call failed."""
        return not self.attempts or any(attempt.outcome in ("ok", "abstained") for attempt in self.attempts)


async def cascade(
    run: Run,
    plan: list[Model],
    request: ModelRequest,
    rules: CheckRules,
    store: Store,
    *,
    prices: Mapping[str, tuple[float, float]],
    time_limit_s: float,
    show_draft: bool,
) -> AsyncGenerator[AnyEvent, None]:
    """Call the plan's models in order until a draft passes its checks; `run` holds the outcome."""
    deadline = time.monotonic() + time_limit_s
    for number, model in enumerate(plan, 1):
        async with aclosing(_attempt(run, model, request, store, prices, deadline, show_draft)) as events:
            async for event in events:
                yield event
        why = run.why
        if run.best is not None and run.attempts[-1].outcome == "ok":
            verdicts = [run.keepable_check(check) for check in await off_loop(run_checks, run.best, rules)]
            for check in verdicts:
                await off_loop(store.add_check, run.question, len(run.attempts), check, turn=run.turn)
                yield Checked(question=run.question, check=check)
            run.checks.extend(verdicts)
            failed = [check for check in verdicts if not check.passed]
            if not failed:
                run.good, run.model = run.best, model.name
                return
            why = f"the check `{failed[0].name}` failed: {failed[0].detail}"
        if number < len(plan):
            run.escalated = f"{plan[number].name} took over from {model.name}: {why}"
            yield Escalated(question=run.question, model=model.name, to=plan[number].name, why=why)


async def _attempt(
    run: Run,
    model: Model,
    request: ModelRequest,
    store: Store,
    prices: Mapping[str, tuple[float, float]],
    deadline: float,
    show_draft: bool,
) -> AsyncGenerator[AnyEvent, None]:
    started = time.perf_counter()
    finished: Finished | None = None
    outcome, run.why = "cancelled", ""
    first = True
    try:
        async with aclosing(model.stream(request)) as stream:
            # Each step has what is left of the time; the reader's own work between the steps is not cut off.
            while True:
                async with asyncio.timeout(max(0.01, deadline - time.monotonic())):
                    part = await anext(stream, None)
                if part is None:
                    break
                if isinstance(part, Finished):
                    finished, outcome = part, part.outcome
                elif show_draft:
                    yield DraftEvent(question=run.question, text=part.text, model=model.name, restart=first)
                    first = False
        if finished is None:
            outcome, run.why = "failed", "its answer broke off"
    except TimeoutError:
        outcome, run.why = "timeout", "it took longer than the mode allows"
    except ModelError as error:
        outcome, run.why = "failed", error.message
    except Exception as crash:  # noqa: BLE001  a model that breaks in its own way must not end the question
        outcome, run.why = "failed", f"it broke: {type(crash).__name__}"
    finally:  # a client that cancels still leaves the attempt in the record
        attempt = _record(model.name, outcome, run.why, finished, started, prices)
        run.attempts.append(attempt)
        await asyncio.shield(off_loop(store.add_attempt, run.question, len(run.attempts), attempt, turn=run.turn))
    if outcome == "abstained":
        run.why = "it found no answer in the passages"
    if finished and outcome == "ok":
        run.best = Draft(
            question=request.question, text=finished.text, citations=finished.citations, passages=request.passages
        )
    yield Attempted(question=run.question, attempt=attempt)


def _record(
    model: str,
    outcome: str,
    detail: str,
    finished: Finished | None,
    started: float,
    prices: Mapping[str, tuple[float, float]],
) -> Attempt:
    price_in, price_out = prices[model]
    tokens_in, tokens_out = (finished.tokens_in, finished.tokens_out) if finished else (0, 0)
    return Attempt(
        model=model,
        cost_usd=(tokens_in * price_in + tokens_out * price_out) / 1_000_000,
        latency_ms=round((time.perf_counter() - started) * 1000, 3),
        tokens_in=tokens_in,
        tokens_out=tokens_out,
        outcome=outcome,
        detail=detail,
    )
