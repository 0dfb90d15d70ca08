"""The main screen, first half: from the first frame to the end of an answer.

It owns the turns: workers post messages, the handlers here change what a turn knows and have it drawn.
"""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.screen import Screen
from textual.worker import Worker

from assistant.interface import Doubt, Draft, Failed
from assistant.records import Mode, OverrideKind
from assistant.tui import messages
from assistant.tui.actions import screen_bindings
from assistant.tui.session import Session
from assistant.tui.state import DRAFTING, Phase, Turn
from assistant.tui.widgets.composer.composer import LONGEST, Composer
from assistant.tui.widgets.conversation.conversation import Conversation
from assistant.tui.widgets.header import HeaderLine
from assistant.tui.widgets.keybar import KeyBar
from assistant.tui.widgets.notice import SHOWN_S, Notice

if TYPE_CHECKING:
    from assistant.tui.widgets.why.panel import WhyPanel

WIDE = 110
Override: TypeAlias = tuple[str, OverrideKind, str, str | None]
"""The question's id, what was asked for, the reason, and the lane named instead."""


class AskingScreen(Screen[None]):
    """Header, conversation with the why panel beside it, notice, composer, key bar; and the asking."""

    AUTO_FOCUS = "Composer"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (WIDE, "-wide")]
    BINDINGS: ClassVar[list[BindingType]] = [*screen_bindings()]

    def __init__(self, session: Session, mode: Mode) -> None:
        super().__init__()
        self.session = session
        self.mode = mode
        self.furnished = False
        self.ready = False
        self.opening = False
        self.running: Turn | None = None
        self.waiting: deque[Turn] = deque()
        self.failed = False
        self._early = False
        self._progress = "starting"
        self._worker: Worker[None] | None = None
        self._overrides: dict[str, Override] = {}
        self.conversation = Conversation()
        self.composer = Composer()
        self.why: WhyPanel | None = None

    def compose(self) -> ComposeResult:
        """Few widgets: the first frame waits for them."""
        yield HeaderLine()
        yield Horizontal(id="middle")
        yield Notice()
        yield self.composer
        yield KeyBar()

    def on_mount(self) -> None:
        """Everything heavy starts after the first frame."""
        self.show_mode(self.mode)
        self.call_after_refresh(self._furnish)

    async def _furnish(self) -> None:
        """After the first frame: what it did without, then the assistant."""
        from assistant.tui.widgets.why.panel import WhyPanel

        self.app.stylesheet.read(Path(__file__).with_name("turns.tcss"))
        self.app.refresh_css(animate=False)
        self.why = WhyPanel()
        await self.query_one("#middle").mount(self.conversation, self.why)
        self.furnished = True
        self.open_session()
        if self._early:
            self.composer.post_message(Composer.Submitted(self.composer.text))

    # -- starting ---------------------------------------------------------------------------------------------------

    def open_session(self) -> None:
        """Connect, or try again."""
        if not self.opening and not self.ready:
            self.opening, self.failed, self._progress = True, False, "starting"
            self.run_worker(self.session.open(), group="open")
            self.refresh_state()

    def on_loading_moved(self, message: messages.LoadingMoved) -> None:
        """Visible progress, with a count where there is one."""
        progress = message.progress
        self._progress = progress.stage + (f" {progress.done}/{progress.total}" if progress.total else "")
        self.refresh_state()

    def on_assistant_ready(self, message: messages.AssistantReady) -> None:
        """Answer what was typed meanwhile."""
        self.ready, self.opening = True, False
        self.conversation.show_lanes(message.lanes)
        self._next()

    async def on_not_connected(self, message: messages.NotConnected) -> None:
        """Show why in the conversation; a question that waited goes back to the composer, those after it wait on."""
        self.opening, self.failed = False, True
        turn = self.waiting.popleft() if self.waiting else Turn(question="", mode=self.mode, origin="Start")
        if self.conversation.view(turn.key) is None:
            await self.conversation.add(turn)
        turn.apply(Failed(question="", message=message.problem, hint=message.hint, exit_code=1))
        self._settle(turn)
        self.refresh_state()

    # -- asking -----------------------------------------------------------------------------------------------------

    async def on_composer_submitted(self, message: Composer.Submitted) -> None:
        """Take the text over as a turn; it runs when its time has come."""
        text = message.text.strip()
        if not self.furnished:
            self._early = True
        elif not text and not self.ready and not self.opening:
            self.open_session()
        elif not text:
            self.say("Type a question first.", problem=True)
        elif len(text) > LONGEST:
            self._too_much(len(text))
        else:
            self.composer.clear()
            await self.enqueue(Turn(question=text, mode=self.mode))

    async def enqueue(self, turn: Turn, override: Override | None = None) -> None:
        """Show a turn and run it now, or after those before it."""
        if override is not None:
            self._overrides[turn.key] = override
        self.waiting.append(turn)
        await self.conversation.add(turn)
        self.composer.focus()
        self.open_session()
        self._next()

    def _next(self) -> None:
        if self.ready and self.running is None and self.waiting:
            turn = self.running = self.waiting.popleft()
            turn.phase = Phase.RUNNING
            override = self._overrides.pop(turn.key, None)
            if override is not None:
                work = self.session.override(turn.key, *override)
            else:
                work = self.session.ask(turn.key, turn.question, turn.mode)
            self._worker = self.run_worker(work, group="ask")
            self.conversation.refresh_turn(turn.key)
        self.refresh_state()

    def on_event_arrived(self, message: messages.EventArrived) -> None:
        """One event of the interface: the turn takes it in, then it is drawn."""
        turn = self.turn(message.turn)
        if turn is None or turn.phase != Phase.RUNNING:
            return
        if isinstance(message.event, Draft) and turn.stage == DRAFTING and turn.model == message.event.model:
            turn.apply(message.event)
            self.conversation.grow_turn(turn.key)
            return
        turn.apply(message.event)
        if isinstance(message.event, Doubt):
            self.set_timer(message.event.wait_s, lambda: self._withdraw(turn))
        self.conversation.refresh_turn(turn.key)
        self.refresh_state()

    def on_stream_ended(self, message: messages.StreamEnded) -> None:
        """The turn is over, whatever came; the next one may run."""
        turn = self.turn(message.turn)
        if turn is not None and turn.phase == Phase.RUNNING:
            turn.apply(Failed(question="", message="The answer broke off.", hint="Ask again.", exit_code=1))
        if self.running is not None and self.running.key == message.turn:
            self.running, self._worker = None, None
            if turn is not None:
                self._settle(turn)
        self._next()

    def cancel(self) -> bool:
        """Stop the running question, or take back the last one that waits; false when there is none."""
        turn, worker = self.running, self._worker
        if turn is not None and worker is not None:
            self.running, self._worker = None, None
            worker.cancel()
        elif self.waiting:
            turn = self.waiting.pop()
            self._overrides.pop(turn.key, None)
        else:
            return False
        turn.cancel()
        self._settle(turn)
        self._next()
        return True

    def _settle(self, turn: Turn) -> None:
        """Give the words of a question that failed back to the composer, if nothing else is typed there."""
        if turn.phase in (Phase.FAILED, Phase.CANCELLED) and not turn.origin and not self.composer.text:
            self.composer.load_text(turn.question)
            self.composer.move_cursor(self.composer.document.end)
        self.settled(turn)
        self.conversation.refresh_turn(turn.key)

    def settled(self, turn: Turn) -> None:
        """Hook: a turn came to its end."""

    def turn(self, key: str) -> Turn | None:
        """The turn with that key, if it is still in the conversation."""
        view = self.conversation.view(key)
        return view.turn if view is not None else None

    # -- doubt ------------------------------------------------------------------------------------------------------

    def choose(self, number: int) -> bool:
        """Take one of the lanes offered; false when none are."""
        turn = self.running
        if turn is None or not 1 <= number <= len(turn.doubt):
            return False
        lane = turn.doubt[number - 1]
        self._withdraw(turn)
        self.run_worker(self.session.choose_lane(turn.id, lane), group="choose")
        return True

    def _withdraw(self, turn: Turn) -> None:
        turn.doubt = []
        self.conversation.refresh_turn(turn.key)
        self.refresh_state()

    def on_composer_chosen(self, message: Composer.Chosen) -> None:
        """A digit or Enter while two lanes are offered, or alt and a digit for a source."""
        if not self.choose(message.number) and message.alt:
            self.open_source(message.number)

    def open_source(self, number: int) -> None:
        """Hook: open a source of the turn in question."""

    # -- what the edges show ----------------------------------------------------------------------------------------

    def show_mode(self, mode: Mode) -> None:
        """The mode for the questions to come."""
        self.mode = mode
        self.composer.show_mode(mode)
        self.query_one(HeaderLine).mode = mode.value

    def refresh_state(self) -> None:
        """Header, key bar, composer and why panel follow the state."""
        header, keys = self.query_one(HeaderLine), self.query_one(KeyBar)
        waits = f" · {len(self.waiting)} waiting" if self.waiting else ""
        if self.failed:
            mark, state = "✗", "not connected, Enter tries again"
        elif not self.ready:
            mark, state = "◔", f"{self._progress} …{waits}"
        elif self.running is not None:
            mark, state = "◔", f"answering{waits}"
        else:
            mark, state = "●", "ready"
        header.mark, header.state = mark, state
        target = self.conversation.target()
        keys.running = self.running is not None
        keys.answered = target is not None and bool(target.turn.id)
        keys.selecting = self.conversation.selected() is not None
        self.composer.offered = len(self.running.doubt) if self.running is not None else 0
        if self.why is not None:
            self.why.show(target.turn if target is not None else None, self.conversation.lanes)

    def say(self, text: str, problem: bool = False, seconds: float = SHOWN_S) -> None:
        """Show one line above the composer for a moment."""
        self.query_one(Notice).say(text, problem, seconds)

    def on_composer_too_much(self, message: Composer.TooMuch) -> None:
        """A paste that is too long."""
        self._too_much(message.length)

    def _too_much(self, length: int) -> None:
        self.say(f"{length:,} characters: at most {LONGEST:,} are read. What you typed is kept.", problem=True)
