"""One fake for all tests of the client: it plays the events it is given and remembers what it was asked."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from assistant.errors import AssistantError, NotFound
from assistant.interface import AnyEvent, Doubt, LaneInfo, Page, Progress
from assistant.records import Exchange, LaneChoice, Rating
from tests.tui.scenes import LANES, VPN, answered


@dataclass
class FakeAssistant:
    """Plays `plays`, one list a question; an AssistantError in a list is raised, "choice" waits for a lane,
    "hold" for ever, and an asyncio.Event until it is set.
    """

    plays: list[list[Any]] = field(default_factory=list)
    records: list[Exchange] = field(default_factory=list)
    loading: list[Any] = field(default_factory=list)
    asked: list[dict[str, Any]] = field(default_factory=list)
    overridden: list[dict[str, Any]] = field(default_factory=list)
    chosen: list[str] = field(default_factory=list)
    rated: list[bool] = field(default_factory=list)
    looked: list[str] = field(default_factory=list)
    cancelled: int = 0
    closed: bool = False
    pages: list[Page] = field(default_factory=lambda: [VPN])
    _choice: asyncio.Event = field(default_factory=asyncio.Event)

    async def ready(self) -> AsyncIterator[Progress]:
        for step in self.loading:
            if isinstance(step, asyncio.Event):
                await step.wait()
            elif isinstance(step, AssistantError):
                raise step
            else:
                yield step

    async def ask(self, text: str, **options: Any) -> AsyncIterator[AnyEvent]:
        self.asked.append({"text": text, **options})
        async for event in self._play():
            yield event

    async def override(self, question: str, kind: Any, **options: Any) -> AsyncIterator[AnyEvent]:
        self.overridden.append({"question": question, "kind": kind, **options})
        async for event in self._play():
            yield event

    async def _play(self) -> AsyncIterator[AnyEvent]:
        try:
            for step in self.plays.pop(0) if self.plays else answered():
                if isinstance(step, asyncio.Event):
                    await step.wait()
                elif step == "choice":
                    await self._choice.wait()
                elif step == "hold":
                    await asyncio.Event().wait()
                elif isinstance(step, Exception):
                    raise step
                else:
                    if isinstance(step, Doubt):
                        asyncio.get_running_loop().call_later(step.wait_s, self._choice.set)
                    yield step
        except asyncio.CancelledError:
            self.cancelled += 1
            raise

    async def choose_lane(self, question: str, lane: str, *, person: str = "") -> LaneChoice:
        self.chosen.append(lane)
        self._choice.set()
        return LaneChoice(question, ["it", "security"], lane, person, "2025-06-02T09:00:00Z")

    async def rate(self, question: str, good: bool, *, note: str = "", person: str = "") -> Rating:
        self.rated.append(good)
        return Rating(question, good, person, "2025-06-02T09:00:00Z")

    async def history(
        self, *, conversation: str | None = None, person: str | None = None, limit: int = 50
    ) -> list[Exchange]:
        if conversation is not None:
            return [one for one in self.records if one.question.conversation == conversation]
        return self.records[::-1][:limit]

    async def exchange(self, question: str) -> Exchange:
        self.looked.append(question)
        for one in self.records:
            if one.question.id == question:
                return one
        raise NotFound(f"No question {question}.")

    async def lanes(self) -> list[LaneInfo]:
        return LANES

    async def page(self, source: str) -> Page:
        for one in self.pages:
            if one.source == source:
                return one
        raise NotFound(f"No page {source}.")

    async def aclose(self) -> None:
        self.closed = True
