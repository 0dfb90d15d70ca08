"""The client's side of the conversation with the assistant: everything that waits, and nothing that draws.

Its methods run in workers and report by posting messages.
"""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import TypeAlias, cast

from textual.message import Message

from assistant.errors import AssistantError, Unavailable
from assistant.interface import AnyEvent, Assistant, Failed, Page
from assistant.records import Exchange, Mode, OverrideKind, new_id
from assistant.tui import messages
from assistant.tui.state import OPEN_STATES

Connect: TypeAlias = Callable[[], Awaitable[Assistant]] | Callable[[], Assistant]

DOUBT_WAIT_S = 4.0
HISTORY = 200
SHOWN_AGAIN = timedelta(days=3)
MOST_SHOWN_AGAIN = 3
_OWN_FAULT = "The client met an error of its own: {}."
_OWN_HINT = "Try again; if it stays, send this line to the service desk."


class Session:
    """One person's connection: the assistant once it is there, and which conversation goes on."""

    def __init__(self, connect: Connect, person: str, post: Callable[[Message], object]) -> None:
        self._connect = connect
        self._post = post
        self._assistant: Assistant | None = None
        self.person = person
        self.conversation = new_id("conv")

    @property
    def assistant(self) -> Assistant:
        """The assistant; raises Unavailable before it is there."""
        if self._assistant is None:
            raise Unavailable("The assistant is not there yet.", "Wait until the header says ready.")
        return self._assistant

    async def open(self) -> None:
        """Connect, load, find what reviewers did meanwhile; each step is reported."""
        try:
            if self._assistant is None:
                self._assistant = await self._connected()
            async for progress in self._assistant.ready():
                self._post(messages.LoadingMoved(progress))
            lanes = await self._assistant.lanes()
        except AssistantError as error:
            self._post(messages.NotConnected(error.message, error.hint))
        except Exception as error:  # noqa: BLE001 - the edge of the client: a fault becomes a line, the typed text stays
            self._post(messages.NotConnected(_OWN_FAULT.format(_named(error)), _OWN_HINT))
        else:
            self._post(messages.AssistantReady(lanes))
            await self.guarded(self._catch_up())

    async def _connected(self) -> Assistant:
        found: object = (
            self._connect() if inspect.iscoroutinefunction(self._connect) else await in_thread(self._connect)
        )
        return cast(Assistant, await found if inspect.isawaitable(found) else found)

    async def ask(self, turn: str, text: str, mode: Mode) -> None:
        """Ask, and report each event of the answer."""
        await self._play(
            turn,
            lambda: self.assistant.ask(
                text, mode=mode, conversation=self.conversation, person=self.person, doubt_wait_s=DOUBT_WAIT_S
            ),
        )

    async def override(self, turn: str, question: str, kind: OverrideKind, reason: str, lane: str | None) -> None:
        """Press the key: record the override and report the events of the new answer."""
        await self._play(
            turn,
            lambda: self.assistant.override(question, kind, reason=reason, lane=lane, person=self.person),
        )

    async def _play(self, turn: str, start: Callable[[], AsyncIterator[AnyEvent]]) -> None:
        stream: AsyncIterator[AnyEvent] | None = None
        try:
            stream = start()
            async for event in stream:
                self._post(messages.EventArrived(turn, event))
        except asyncio.CancelledError:
            self._post(messages.StreamEnded(turn, cancelled=True))
            raise
        except AssistantError as error:
            self._fail(turn, error.message, error.hint, error.exit_code)
        except Exception as error:  # noqa: BLE001 - the edge of the client: a fault becomes a line, the typed text stays
            self._fail(turn, _OWN_FAULT.format(_named(error)), _OWN_HINT, 1)
        finally:
            # The interface promises an iterator; a generator also has to be closed, or a cancelled question would go on.
            close = getattr(stream, "aclose", None)
            if close is not None:
                await close()
        self._post(messages.StreamEnded(turn))

    def _fail(self, turn: str, problem: str, hint: str, exit_code: int) -> None:
        failed = Failed(question="", message=problem, hint=hint, exit_code=exit_code)
        self._post(messages.EventArrived(turn, failed))

    async def choose_lane(self, question: str, lane: str) -> None:
        """Tell which of two close lanes is meant."""
        await self.guarded(self.assistant.choose_lane(question, lane, person=self.person))

    async def rate(self, turn: str, question: str, good: bool) -> None:
        """Good or bad."""
        if await self.guarded(self.assistant.rate(question, good, person=self.person)):
            self._post(messages.RatingStored(turn, good))

    async def look(self, questions: list[str]) -> None:
        """See how queued questions stand."""
        for question in questions:
            self._post(messages.ReviewLooked(await self.assistant.exchange(question)))

    async def _catch_up(self) -> None:
        """What waits, and what a reviewer closed lately: a client that was shut meanwhile has not shown it yet."""
        if not self.person:
            return
        open_questions: list[str] = []
        closed: list[Exchange] = []
        for exchange in await self.assistant.history(person=self.person, limit=HISTORY):
            review = exchange.review
            if review is None:
                continue
            if review.state in OPEN_STATES:
                open_questions.append(exchange.question.id)
            elif _recent(review.closed_at) and not exchange.ratings:
                # A rating tells that the answer was seen; without one it is shown again at the next start.
                closed.append(exchange)
        self._post(messages.ReviewsFound(open_questions, closed[:MOST_SHOWN_AGAIN][::-1]))

    async def history(self) -> list[Exchange]:
        """This person's exchanges, newest first."""
        return await self.assistant.history(person=self.person or None, limit=HISTORY)

    async def load(self, conversation: str) -> None:
        """Read an earlier conversation to go on with it."""
        exchanges = await self.assistant.history(conversation=conversation, limit=HISTORY)
        self._post(messages.ConversationLoaded(conversation, exchanges))

    async def page(self, source: str) -> Page:
        """A handbook page."""
        return await self.assistant.page(source)

    async def guarded(self, work: Awaitable[object]) -> bool:
        """Await `work`; an error becomes one line above the composer. True when it went well."""
        try:
            await work
        except AssistantError as error:
            self._post(messages.Noticed(str(error), problem=True))
            return False
        except Exception as error:  # noqa: BLE001 - the edge of the client: a fault becomes a line
            self._post(messages.Noticed(f"{_OWN_FAULT.format(_named(error))} {_OWN_HINT}", problem=True))
            return False
        return True

    async def close(self) -> None:
        """Release the assistant."""
        if self._assistant is not None:
            await self.guarded(self._assistant.aclose())


def _named(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _recent(moment: str | None) -> bool:
    if not moment:
        return False
    closed = datetime.fromisoformat(moment)
    return datetime.now(UTC) - (closed if closed.tzinfo else closed.replace(tzinfo=UTC)) < SHOWN_AGAIN


async def in_thread(work: Callable[[], object]) -> object:
    """Run blocking `work` beside the event loop.

    A daemon thread, not the loop's pool: the pool is joined at exit, and quitting must not wait for a model to load.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[object] = loop.create_future()

    def settle(result: object, error: BaseException | None) -> None:
        if done.cancelled():
            return
        if error is not None:
            done.set_exception(error)
        else:
            done.set_result(result)

    def run() -> None:
        result, error = None, None
        try:
            result = work()
        except BaseException as caught:  # noqa: BLE001 - handed to whoever awaits
            error = caught
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle, result, error)

    threading.Thread(target=run, name="connect", daemon=True).start()
    return await done
