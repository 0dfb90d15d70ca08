"""Models made of functions, and an engine over the small workspace that calls them instead of the embedded ones."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any, TypeAlias

import msgspec

from assistant.engine import Engine
from assistant.errors import ModelError
from assistant.interface import AnyEvent
from assistant.models import Delta, Finished, ModelRequest
from assistant.records import Citation
from assistant.resources import Loaded, Note, Resources
from assistant.retrieval import IndexReport, Search
from assistant.routing import Router
from assistant.routing.classifier import Classifier
from assistant.screening import UNTAUGHT
from assistant.store import Store
from assistant.text.units import units
from assistant.workspace import Workspace
from tests.small import TODAY

QUICK, THOROUGH = "embedded/quick", "embedded/thorough"

Said: TypeAlias = "tuple[str, list[Citation]] | None"
Function: TypeAlias = Callable[[ModelRequest], "Said | AsyncIterator[Delta | Finished]"]


class FunctionModel:
    """A model that says what its function returns: (text, citations), None to abstain, or its own stream."""

    def __init__(self, name: str, function: Function) -> None:
        self.name = name
        self.requests: list[ModelRequest] = []
        self.called = asyncio.Event()
        self.streams: list[AsyncIterator[Delta | Finished]] = []
        self._function = function

    def stream(self, request: ModelRequest) -> AsyncIterator[Delta | Finished]:
        """Every stream is held, so that one that nobody closes stays open."""
        self.streams.append(self._stream(request))
        return self.streams[-1]

    async def _stream(self, request: ModelRequest) -> AsyncIterator[Delta | Finished]:
        self.requests.append(request)
        self.called.set()
        said = self._function(request)
        if isinstance(said, AsyncIterator):
            async for part in said:
                yield part
            return
        text, citations = said or ("", [])
        for word in text.split(" ") if text else []:
            yield Delta(word)
        yield finished(text, citations, "ok" if said else "abstained")


def finished(text: str, citations: list[Citation], outcome: str = "ok") -> Finished:
    return Finished(outcome=outcome, text=text, citations=citations, tokens_in=1_000, tokens_out=100, support=0.9)


def quotes(request: ModelRequest) -> Said:
    """The first sentence, item or row of the best passage, cited: a good answer as far as the checks can see."""
    passage = request.passages[0]
    unit = units(passage.text)[0].text
    return f"{unit.rstrip('|').rstrip()} [1]", [Citation(1, passage.source, passage.section, unit, passage.updated)]


def lies(request: ModelRequest) -> Said:
    """A figure that stands nowhere."""
    passage = request.passages[0]
    return "It is 98765 [1].", [Citation(1, passage.source, passage.section, passage.text.splitlines()[0])]


def abstains(request: ModelRequest) -> Said:
    return None


def fails(request: ModelRequest) -> Said:
    raise ModelError("The provider is down.")


def hangs(request: ModelRequest) -> AsyncIterator[Delta | Finished]:
    """One word, and then nothing ever again."""

    async def stream() -> AsyncIterator[Delta | Finished]:
        yield Delta("Well")
        await asyncio.Event().wait()

    return stream()


class Given(Resources):
    """Resources that are loaded already."""

    def __init__(self, workspace: Workspace, data: Path, given: Loaded) -> None:
        super().__init__(workspace, data, TODAY)
        self._given = given

    def router(self, note: Note = lambda stage, done, total: None) -> Router:
        return self._given.router

    def load(self, note: Note = lambda stage, done, total: None) -> Loaded:
        return self._given


class Bench:
    """An engine with its models at hand."""

    def __init__(
        self,
        workspace: Workspace,
        classifier: Classifier,
        search: Search,
        store: Store,
        data: Path,
        *,
        quick: Function = quotes,
        thorough: Function = quotes,
    ) -> None:
        self.workspace, self.store = workspace, store
        self.quick, self.thorough = FunctionModel(QUICK, quick), FunctionModel(THOROUGH, thorough)
        models = {model.name: model for model in (self.quick, self.thorough)}
        loaded = Loaded(Router(workspace, classifier), UNTAUGHT, search, models, IndexReport(6, 0, 0))  # type: ignore[arg-type]
        self.engine = Engine(Given(workspace, data, loaded), store)

    async def ask(self, text: str, **options: Any) -> list[AnyEvent]:
        return [event async for event in self.engine.ask(text, **options)]

    async def override(self, question: str, kind: Any, **options: Any) -> list[AnyEvent]:
        return [event async for event in self.engine.override(question, kind, reason="incomplete", **options)]

    @property
    def calls(self) -> int:
        return len(self.quick.requests) + len(self.thorough.requests)


def of(events: list[AnyEvent], kind: type) -> list[Any]:
    """The events of one kind."""
    return [event for event in events if isinstance(event, kind)]


def kinds(events: list[AnyEvent]) -> list[str]:
    """The kinds in order, repetitions once."""
    names = [type(event).__name__ for event in events]
    return [name for number, name in enumerate(names) if number == 0 or names[number - 1] != name]


def with_lane(workspace: Workspace, lane: str, **changes: Any) -> Workspace:
    """The workspace with one lane changed; a table is changed by a dict of its keys."""
    old = workspace.lanes[lane]
    replaced = {
        key: msgspec.structs.replace(getattr(old, key), **value) if isinstance(value, dict) else value
        for key, value in changes.items()
    }
    return msgspec.structs.replace(workspace, lanes={**workspace.lanes, lane: msgspec.structs.replace(old, **replaced)})


def with_policy(workspace: Workspace, **changes: Any) -> Workspace:
    return msgspec.structs.replace(workspace, policy=msgspec.structs.replace(workspace.policy, **changes))


def with_time_limit(workspace: Workspace, seconds: float) -> Workspace:
    modes = {name: msgspec.structs.replace(mode, time_limit_s=seconds) for name, mode in workspace.policy.modes.items()}
    return with_policy(workspace, modes=modes)
