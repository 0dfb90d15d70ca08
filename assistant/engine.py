"""The story of one question: screen, route, write the decision, retrieve, attempt and check, answer or queue for a person.

The engine is the only writer of the record. The decision stands in it before any model is called.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from functools import partial

import msgspec

from assistant import outcomes, overrides, review
from assistant.cascade import Run, cascade
from assistant.checks import CheckRules
from assistant.deciding import Deciding, admit
from assistant.desk import Desk, keepable
from assistant.errors import AssistantError, NoModelReachable, NotFound, UsageError
from assistant.interface import (
    Answered,
    AnyEvent,
    Decided,
    Doubt,
    Escalated,
    Failed,
    Progress,
    Retrieved,
)
from assistant.models import ModelRequest
from assistant.off_loop import off_loop
from assistant.records import (
    Answer,
    Decision,
    Exchange,
    LaneChoice,
    Mode,
    Needs,
    OverrideKind,
    Passage,
    Signals,
    Tier,
    new_id,
    now,
)
from assistant.resources import Loaded, Resources
from assistant.routing import Asked, leans_on_context
from assistant.screening import screen
from assistant.screening.redaction import redact, withhold
from assistant.store import Store
from assistant.text.sanitise import sanitise
from assistant.workspace import NONE


class Engine(Desk):
    """The assistant in process. One engine serves any number of questions at once."""

    def __init__(self, resources: Resources, store: Store, profile: dict[str, str] | None = None) -> None:
        super().__init__(resources, store, profile)
        self._doubts: dict[str, tuple[list[str], asyncio.Future[str]]] = {}
        self._texts: dict[str, str] = {}

    async def ready(self) -> AsyncIterator[Progress]:
        """See Assistant."""
        loop = asyncio.get_running_loop()
        news: asyncio.Queue[Progress | None] = asyncio.Queue()

        def note(stage: str, done: int, total: int) -> None:
            loop.call_soon_threadsafe(news.put_nowait, Progress(question="", stage=stage, done=done, total=total))

        loading = asyncio.ensure_future(off_loop(self._resources.load, note))
        loading.add_done_callback(lambda _: news.put_nowait(None))
        while (progress := await news.get()) is not None:
            yield progress
        await loading

    async def route(self, text: str, *, mode: Mode = Mode.CHEAPEST, lane: str | None = None) -> Decision:
        """See Assistant."""
        deciding = await off_loop(Deciding, self._resources)
        return await off_loop(deciding.one, text, mode, lane)

    async def ask(
        self,
        text: str,
        *,
        mode: Mode = Mode.CHEAPEST,
        conversation: str | None = None,
        lane: str | None = None,
        person: str = "",
        doubt_wait_s: float = 0.0,
    ) -> AsyncIterator[AnyEvent]:
        """See Assistant."""
        started = time.perf_counter()
        question_id = ""
        try:
            question = admit(
                text, mode, self._workspace, lane=lane, conversation=conversation or new_id("c"), person=person
            )
            question_id, text = question.id, question.text
            loaded = await off_loop(self._resources.load)
            screened = await off_loop(screen, text, loaded.taught)
            before = await off_loop(self._store.latest_exchange, question.conversation)
            redacted = await off_loop(_redacted, text, screened.signals)
            follows = before is not None and leans_on_context(text)
            if before and follows:
                question = msgspec.structs.replace(question, context=_thread(before))
            await off_loop(self._store.add_question, question, redacted)
            self._texts[question.id] = text
            stays = before.decision.lane if before and follows and before.decision.lane != NONE else None
            asked = Asked(question, screened.signals, screened.left, stays)
            decision = await off_loop(loaded.router.decide, asked)
            if decision.doubt and doubt_wait_s > 0:
                waited = time.perf_counter()
                choice = self._open_doubt(question.id, decision.doubt)
                yield Doubt(question=question.id, lanes=decision.doubt, wait_s=doubt_wait_s)
                chosen = await self._chosen(question.id, choice, doubt_wait_s)
                started += time.perf_counter() - waited
                if chosen and chosen != decision.lane:
                    asked = msgspec.structs.replace(asked, question=msgspec.structs.replace(question, lane=chosen))
                    decision = await off_loop(loaded.router.decide, asked)
            async with aclosing(self._carry_through(loaded, asked, decision, redacted, started)) as events:
                async for event in events:
                    yield event
        except AssistantError as error:
            yield Failed(question=question_id, message=error.message, hint=error.hint, exit_code=error.exit_code)

    async def _carry_through(
        self, loaded: Loaded, asked: Asked, decision: Decision, redacted: str, started: float
    ) -> AsyncGenerator[AnyEvent, None]:
        """From the decision to the outcome, for a new question and for one that was overridden."""
        question = asked.question
        withhold = partial(_withheld, asked)
        kept = msgspec.structs.replace(decision, question=redacted, signals=_kept_signals(decision.signals, withhold))
        turn = await off_loop(self._store.add_decision, question.id, kept)
        yield Decided(question=question.id, decision=decision)
        if decision.lane == NONE:
            answer = outcomes.out_of_scope(self._workspace, _elapsed(started))
            await off_loop(self._store.add_answer, question.id, answer, turn=turn)
            yield Answered(question=question.id, answer=answer)
            return
        lane = self._workspace.lanes[decision.lane]
        mode = self._workspace.policy.modes[decision.mode]
        by_person = (
            decision.needs is Needs.HUMAN or not lane.answer.final or mode.release == "reviewer" or not decision.plan
        )
        text = _standalone(asked)
        passages = await off_loop(self._retrieve, loaded, asked, decision, text)
        yield Retrieved(question=question.id, passages=passages)
        run = Run(question.id, turn, withhold=withhold)
        request = ModelRequest(
            question=text,
            passages=passages,
            weights=loaded.search.weights(text),
            rarest=loaded.search.rarest,
            language=asked.signals.language,
            max_sentences=lane.answer.max_sentences,
        )
        rules = CheckRules(
            every_sentence=lane.citations.every_sentence,
            verbatim=lane.citations.verbatim,
            max_sentences=lane.answer.max_sentences,
            today=self._resources.today.isoformat(),
        )
        plan = [loaded.models[name] for name in decision.plan]
        prices = {model.name: (model.price_in, model.price_out) for model in self._workspace.portfolio.models}
        show_draft = not by_person and not lane.answer.hold_draft
        models = cascade(
            run, plan, request, rules, self._store, prices=prices, time_limit_s=mode.time_limit_s, show_draft=show_draft
        )
        async with aclosing(models) as events:
            async for event in events:
                yield event
        if by_person:
            why = next(
                (r.text for r in decision.reasons if r.code.startswith("rule:")),
                f"{lane.name} answers through a person.",
            )
            answer = await self._queue(decision, redacted, run, why, started)
            yield Escalated(question=question.id, model=run.model or "", to="human", why=why)
        elif run.good:
            answer = outcomes.answered(lane, run, _elapsed(started))
        elif not run.reached:
            raise NoModelReachable("No model could be reached for this question.")
        else:
            answer = outcomes.abstained(lane, run, passages, _elapsed(started))
        await off_loop(self._store.add_answer, question.id, outcomes.kept(answer, withhold), turn=turn)
        yield Answered(question=question.id, answer=answer)

    async def _queue(self, decision: Decision, redacted: str, run: Run, why: str, started: float) -> Answer:
        lane = self._workspace.lanes[decision.lane]
        draft = run.good or run.best
        queued = await off_loop(
            review.queue,
            self._store,
            decision.id,
            lane=lane.id,
            why=why,
            draft=run.withhold(draft.text) if draft else "",
            text=redacted,
        )
        return outcomes.queued(lane, decision, run, queued.id, _elapsed(started))

    def _retrieve(self, loaded: Loaded, asked: Asked, decision: Decision, text: str) -> list[Passage]:
        """Passages of the lane, and of the lanes that were close, by how close they were."""
        settings = self._workspace.lanes[decision.lane].retrieval
        own = decision.lane_scores.get(decision.lane) or 1.0
        lanes = {lane: max(settings.borrow, min(1.0, score / own)) for lane, score in decision.lane_scores.items()}
        if asked.question.lane or not settings.borrow:  # a person chose the lane, or its owner keeps to its own pages
            lanes = {}
        return loaded.search.search(
            text, {**lanes, decision.lane: 1.0}, limit=settings.passages, borrow=settings.borrow, person=self._profile
        )

    async def choose_lane(self, question: str, lane: str, *, person: str = "") -> LaneChoice:
        """See Assistant."""
        if lane not in self._workspace.lanes:
            raise NotFound(f"There is no lane `{lane}`.")
        offered, waiting = self._doubts.get(question, ([], None))
        if offered and lane not in offered:
            raise UsageError(
                f"`{lane}` was not offered.", f"Choose {' or '.join(offered)}, or override the lane afterwards."
            )
        choice = LaneChoice(question, offered, lane, person, now())
        await off_loop(self._store.add_lane_choice, choice)
        if waiting is not None and not waiting.done():
            waiting.set_result(lane)
        return choice

    def _open_doubt(self, question: str, lanes: list[str]) -> asyncio.Future[str]:
        """From now on a choice counts, also one made while the reader still holds the event."""
        self._doubts[question] = (lanes, asyncio.get_running_loop().create_future())
        return self._doubts[question][1]

    async def _chosen(self, question: str, choice: asyncio.Future[str], wait_s: float) -> str | None:
        try:
            return await asyncio.wait_for(choice, wait_s)
        except TimeoutError:
            return None
        finally:
            del self._doubts[question]

    async def override(
        self,
        question: str,
        kind: OverrideKind,
        *,
        reason: str,
        lane: str | None = None,
        note: str = "",
        person: str = "",
    ) -> AsyncIterator[AnyEvent]:
        """See Assistant."""
        started = time.perf_counter()
        try:
            if lane is not None and lane not in self._workspace.lanes:
                raise NotFound(f"There is no lane `{lane}`.", f"The lanes are {', '.join(self._workspace.lanes)}.")
            note, reason = (
                await off_loop(keepable, note),
                await off_loop(keepable, reason),
            )
            exchange = await off_loop(self._store.exchange, question)
            await off_loop(
                overrides.record_override, self._store, question, kind, reason=reason, person=person,
                per_day=self._workspace.policy.overrides.per_day, lane=lane, note=note,
            )  # fmt: skip
            loaded = await off_loop(self._resources.load)
            asked = await off_loop(self._asked_again, loaded, exchange, kind, lane)
            decision = await off_loop(loaded.router.decide, asked)
            through = self._carry_through(loaded, asked, decision, exchange.question.text, started)
            async with aclosing(through) as events:
                async for event in events:
                    yield event
        except AssistantError as error:
            yield Failed(question=question, message=error.message, hint=error.hint, exit_code=error.exit_code)

    def _asked_again(self, loaded: Loaded, exchange: Exchange, kind: OverrideKind, lane: str | None) -> Asked:
        """The question as it is decided anew; after a restart its text is the redacted one that was kept."""
        text = self._texts.get(exchange.question.id, exchange.question.text)
        before = exchange.decision
        forced = lane or (before.lane if before.lane != NONE else None)
        question = msgspec.structs.replace(exchange.question, text=text, lane=forced)
        screened = screen(text, loaded.taught)
        signals = before.signals if text == exchange.question.text else screened.signals
        asked = Asked(question, signals, screened.left)
        if kind is OverrideKind.HUMAN:
            return msgspec.structs.replace(asked, needs=Needs.HUMAN)
        if kind is OverrideKind.STRONGER:
            return msgspec.structs.replace(asked, needs=Needs.STRONGER, above=self._tier(exchange))
        return asked

    def _tier(self, exchange: Exchange) -> Tier | None:
        used = (exchange.answer.model if exchange.answer else None) or exchange.decision.model
        return next((model.tier for model in self._workspace.portfolio.models if model.name == used), None)


def _redacted(text: str, signals: Signals) -> str:
    return sanitise(redact(text, signals.spans))


def _withheld(asked: Asked, text: str) -> str:
    return withhold(text, asked.question.text, asked.signals.spans)


def _kept_signals(signals: Signals, withhold: Callable[[str], str]) -> Signals:
    """The signals as they may be kept: the evidence of a situation quotes the question."""
    seen = [msgspec.structs.replace(found, evidence=withhold(found.evidence)) for found in signals.situations]
    return msgspec.structs.replace(signals, situations=seen)


def _thread(before: Exchange) -> str:
    """What a follow-up leans on: the question before it, with that one's own context."""
    return "\n".join(part for part in (before.question.context, before.question.text) if part)[-600:]


def _standalone(asked: Asked) -> str:
    return f"{asked.question.context}\n{asked.text}" if asked.question.context else asked.text


def _elapsed(started: float) -> float:
    return round((time.perf_counter() - started) * 1000, 3)
