"""The terminal client: it starts at once, connects behind the first frame, and turns keys into calls.

Nothing heavy is imported here; dialogs and Markdown come when they are first needed.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.screen import Screen

from assistant.errors import UsageError
from assistant.records import Mode, OverrideKind, new_id
from assistant.tui.screens.chat import ChatScreen
from assistant.tui.session import Connect, Session
from assistant.tui.shown import line
from assistant.tui.state import Phase, Turn
from assistant.tui.theme import DARK, LIGHT, first_theme

if TYPE_CHECKING:
    from assistant.tui.widgets.conversation.turn_view import TurnView

QUIT_HINT_S = 3.0

MODES = {
    Mode.FASTEST: "The quickest answer that passes its checks",
    Mode.CHEAPEST: "The cheapest acceptable answer",
    Mode.BEST: "The strongest model first, whatever it takes",
    Mode.PRIVATE: "Only models on our own machines",
    Mode.REVIEWED: "A person looks at the answer before you get it",
}
REASONS = {
    OverrideKind.STRONGER: ("incomplete", "seems wrong", "too vague", "not my case", "want a second opinion"),
    OverrideKind.HUMAN: ("sensitive", "seems wrong", "need a decision", "my case is special", "do not trust it"),
    OverrideKind.WRONG_LANE: ("asked someone else", "wrong topic", "wrong handbook", "more than one topic"),
}
TITLES = {
    OverrideKind.STRONGER: "Stronger model",
    OverrideKind.HUMAN: "Human review",
    OverrideKind.WRONG_LANE: "Wrong lane",
}


class AssistantApp(App[None]):
    """The client. `connect` is called after the first frame: awaited, or run in a thread when it is a plain function."""

    TITLE = "Assistant"
    # Here, not on the screen: Textual reads a screen's own styles only when it is pushed, and this one is the first.
    CSS_PATH = "screens/chat.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+c", "interrupt", show=False, priority=True),
        Binding("ctrl+q", "quit", show=False, priority=True),
    ]

    def __init__(self, connect: Connect, person: str = "", mode: Mode = Mode.CHEAPEST) -> None:
        # Without colour the terminal's own two are used, and the filter that greys our palette is not needed.
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        # Set without the watcher, which would have the styles parsed twice before the first frame.
        self.set_reactive(App.theme, first_theme(os.environ))
        self.stylesheet.set_variables(self.get_css_variables())
        self.session = Session(connect, person, self._post)
        self.chat = ChatScreen(self.session, mode)
        self._quitting = False

    def get_default_screen(self) -> Screen[None]:
        """The conversation, without an empty screen before it."""
        return self.chat

    def _post(self, message: Message) -> None:
        self.chat.post_message(message)

    def on_mount(self) -> None:
        """Leave in good order when the terminal is closed or the system asks for it: the terminal is restored."""
        if self.is_headless:
            return
        loop = asyncio.get_running_loop()
        for name in ("SIGTERM", "SIGHUP"):
            with contextlib.suppress(AttributeError, NotImplementedError, RuntimeError):
                number = getattr(signal, name)
                loop.add_signal_handler(number, self.exit, None, 128 + number)

    async def on_unmount(self) -> None:
        """Leave nothing open."""
        await self.session.close()

    # -- leaving ----------------------------------------------------------------------------------------------------

    def action_interrupt(self) -> None:
        """Ctrl-C: close a dialog, else copy what is selected, else cancel, else quit when pressed again."""
        if self.screen is not self.chat:
            self.screen.dismiss(None)
        elif selected := self.chat.get_selected_text():
            self.copy_to_clipboard(selected)
            self.chat.clear_selection()
            self.chat.say("Copied.")
        elif self.chat.cancel():
            self.chat.say("Cancelled.")
        elif self._quitting:
            self.exit()
        else:
            self._quitting = True
            self.chat.say("Press ctrl+c again to quit.", seconds=QUIT_HINT_S)
            self.set_timer(QUIT_HINT_S, self._stay)

    def _stay(self) -> None:
        self._quitting = False

    # -- overrides --------------------------------------------------------------------------------------------------

    def action_stronger(self) -> None:
        """Answer again with a stronger model."""
        self._press(OverrideKind.STRONGER)

    def action_human(self) -> None:
        """Hand the question to a person."""
        self._press(OverrideKind.HUMAN)

    def action_wrong_lane(self) -> None:
        """Name the right lane, then the reason."""
        from assistant.tui.screens.choice import Choice, ChoiceScreen

        turn = self._decided()
        if turn is None or turn.decision is None:
            return
        current = turn.decision.lane
        lanes = [lane for lane in self.chat.conversation.lanes.values() if lane.id != current]
        if not lanes:
            self.chat.say("There is no other lane.", problem=True)
            return

        def named(lane: str | None) -> None:
            if lane is not None:
                self._press(OverrideKind.WRONG_LANE, lane, turn)

        choices = [Choice(lane.id, lane.name, lane.summary) for lane in lanes]
        self.push_screen(ChoiceScreen(f"Wrong lane ({current}). Which is right?", choices), named)

    def _press(self, kind: OverrideKind, lane: str | None = None, turn: Turn | None = None) -> None:
        """Ask for the reason in one keystroke, then override. The composer is not touched."""
        from assistant.tui.screens.choice import Choice, ChoiceScreen

        meant = turn or self._decided()
        if meant is None:
            return

        async def pressed(reason: str | None) -> None:
            if reason is None:
                return
            if self.chat.running is meant:
                self.chat.cancel()
            origin = f"{TITLES[kind]}{f' → {lane}' if lane else ''}: {reason}"
            answer = Turn(question=meant.question, mode=meant.mode, origin=origin)
            await self.chat.enqueue(answer, (meant.id, kind, reason, lane))

        choices = [Choice(reason, reason) for reason in REASONS[kind]]
        self.push_screen(ChoiceScreen(f"{TITLES[kind]}: why?", choices), pressed)

    def _target(self) -> TurnView | None:
        view = self.chat.conversation.target()
        if view is None:
            self.chat.say("Ask something first.")
        return view

    def _decided(self) -> Turn | None:
        """The turn that is meant, once it has a decision to be overridden."""
        view = self._target()
        if view is None:
            return None
        if view.turn.decision is None or not view.turn.id:
            later = "Mode reviewed (F9) brings it to a person." if view.turn.phase == Phase.FAILED else "Wait a moment."
            self.chat.say(f"Nothing was decided on this question. {later}")
            return None
        return view.turn

    # -- with an answer ---------------------------------------------------------------------------------------------

    def action_good(self) -> None:
        """Rate the answer good."""
        self._rate(True)

    def action_bad(self) -> None:
        """Rate the answer bad."""
        self._rate(False)

    def _rate(self, good: bool) -> None:
        turn = self._decided()
        if turn is not None and turn.phase == Phase.DONE:
            self.chat.run_worker(self.session.rate(turn.key, turn.id, good), group="rate")
        elif turn is not None:
            self.chat.say("There is no answer yet to rate.")

    def action_copy(self) -> None:
        """Copy the answer with its sources."""
        from assistant.tui.widgets.conversation.parts import plain

        view = self._target()
        if view is None:
            return
        if text := plain(view.turn):
            self.copy_to_clipboard(text)
            self.chat.say(f"Copied: {line(text, 50)}")
        else:
            self.chat.say("There is no answer to copy.")

    def action_why(self) -> None:
        """The why panel: at the side where there is room, else a dialog."""
        if self.chat.has_class("-wide") and self.chat.why is not None:
            self.chat.why.toggle_class("-closed")
            return
        from assistant.tui.screens.why import WhyScreen

        view = self.chat.conversation.target()
        self.push_screen(WhyScreen(view.turn if view else None, self.chat.conversation.lanes))

    # -- conversation and client ------------------------------------------------------------------------------------

    def action_next_mode(self) -> None:
        """The next of the five modes."""
        modes = list(Mode)
        self.chat.show_mode(modes[(modes.index(self.chat.mode) + 1) % len(modes)])

    def action_modes(self) -> None:
        """Choose the mode from a menu that explains each."""
        from assistant.tui.screens.choice import Choice, ChoiceScreen

        def chosen(mode: str | None) -> None:
            if mode is not None:
                self.chat.show_mode(Mode(mode))

        choices = [Choice(mode.value, mode.value, text) for mode, text in MODES.items()]
        self.push_screen(ChoiceScreen("Mode", choices, current=self.chat.mode.value), chosen)

    async def action_new(self) -> None:
        """A new conversation; nothing typed is lost."""
        if self._free():
            await self.chat.renew(new_id("conv"))

    def action_history(self) -> None:
        """Open an earlier conversation."""
        if not self._free():
            return
        if not self.chat.ready:
            self.chat.say("History opens once the header says ready.")
            return
        from assistant.tui.screens.history import HistoryScreen

        def opened(conversation: str | None) -> None:
            if conversation:
                self.chat.run_worker(self.session.guarded(self.session.load(conversation)), group="history")

        self.push_screen(HistoryScreen(self.session), opened)

    def _free(self) -> bool:
        if self.chat.running is None and not self.chat.waiting:
            return True
        self.chat.say("A question is still running: wait for it, or cancel it with ctrl+c.")
        return False

    def action_theme(self) -> None:
        """Light or dark."""
        self.theme = DARK.name if not self.current_theme.dark else LIGHT.name

    def action_help(self) -> None:
        """Every key."""
        from assistant.tui.screens.help import HelpScreen

        self.push_screen(HelpScreen())


def run_client(connect: Connect, person: str, mode: Mode = Mode.CHEAPEST) -> int:
    """Run the client until the person leaves; gives back the exit code. Raises UsageError without a terminal."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError("The client needs a terminal.", 'Ask from a script with `assistant ask "your question"`.')
    app = AssistantApp(connect, person, mode)
    app.run()
    return app.return_code or 0
