"""The main screen, second half: what people answer, what is kept, and which turn is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events

from assistant.records import Mode, Review
from assistant.tui import messages
from assistant.tui.screens.asking import AskingScreen
from assistant.tui.session import Session
from assistant.tui.shown import line
from assistant.tui.state import Turn, turn_of
from assistant.tui.widgets.composer.composer import Composer

if TYPE_CHECKING:
    from assistant.tui.widgets.conversation.turn_view import TurnView

POLL_S = 4.0


class ChatScreen(AskingScreen):
    """Reviewers' answers, ratings, earlier conversations and the selection of turns."""

    def __init__(self, session: Session, mode: Mode) -> None:
        super().__init__(session, mode)
        self.open_reviews: dict[str, Review | None] = {}

    def on_mount(self) -> None:
        """Look after questions that wait for a person, as long as there are some."""
        self.set_interval(POLL_S, self.poll)

    # -- people's answers -------------------------------------------------------------------------------------------

    def poll(self) -> None:
        """See how the queued questions stand."""
        if self.ready and self.open_reviews:
            look = self.session.guarded(self.session.look(list(self.open_reviews)))
            self.run_worker(look, group="poll", exclusive=True)

    async def on_reviews_found(self, message: messages.ReviewsFound) -> None:
        """At start: show what reviewers answered meanwhile, and watch the rest."""
        for exchange in message.closed:
            if self.conversation.find(exchange.question.id) is None:
                await self.conversation.add(turn_of(exchange, origin="While you were away"))
        self.open_reviews |= dict.fromkeys(message.open_questions)
        if waiting := len(message.open_questions):
            verb = "question still waits" if waiting == 1 else "questions still wait"
            self.say(f"{waiting} {verb} for a person; ^o shows your history.")
        self.refresh_state()

    async def on_review_looked(self, message: messages.ReviewLooked) -> None:
        """A queued question moved: draw it where it stands, or at the end of the conversation."""
        exchange = message.exchange
        closed = turn_of(exchange).closed_by_person
        if closed and exchange.question.id not in self.open_reviews:
            return
        view = self.conversation.find(exchange.question.id)
        if view is not None and view.turn.look(exchange):
            self.conversation.refresh_turn(view.turn.key)
        elif view is None and closed:
            await self.conversation.add(turn_of(exchange, origin="An earlier question"))
        if closed:
            del self.open_reviews[exchange.question.id]
            self.say(f"A person closed: {line(exchange.question.text, 50)}")
        self.refresh_state()

    def settled(self, turn: Turn) -> None:
        """Watch a question that waits for a person."""
        if turn.queued and turn.id:
            self.open_reviews.setdefault(turn.id, turn.review)

    # -- conversations ----------------------------------------------------------------------------------------------

    async def on_conversation_loaded(self, message: messages.ConversationLoaded) -> None:
        """Show an earlier conversation and go on with it."""
        await self.renew(message.conversation)
        for exchange in message.exchanges:
            turn = turn_of(exchange)
            await self.conversation.add(turn)
            self.settled(turn)
        self.refresh_state()

    async def renew(self, conversation: str) -> None:
        """An empty conversation with that id; what is typed stays."""
        self.session.conversation = conversation
        await self.conversation.clear()
        self.composer.focus()
        self.refresh_state()

    # -- turns ------------------------------------------------------------------------------------------------------

    def on_rating_stored(self, message: messages.RatingStored) -> None:
        """Show the rating on its turn."""
        if (turn := self.turn(message.turn)) is not None:
            turn.rating = message.good
            self.conversation.refresh_turn(turn.key)

    def on_noticed(self, message: messages.Noticed) -> None:
        """One line above the composer."""
        self.say(message.text, problem=message.problem)

    def on_composer_left(self) -> None:
        """Escape: select the last turn."""
        if not self.conversation.select():
            self.say("There is no turn to select yet.")

    def on_composer_scrolled(self, message: Composer.Scrolled) -> None:
        """Page up and down scroll the conversation while the composer keeps the cursor."""
        if message.pages < 0:
            self.conversation.scroll_page_up(animate=False)
        else:
            self.conversation.scroll_page_down(animate=False)

    def on_turn_view_stepped(self, message: TurnView.Stepped) -> None:
        """Select a neighbour; below the last turn is the composer."""
        if not self.conversation.select(message.by) and message.by > 0:
            self.composer.focus()

    def on_turn_view_done(self, message: TurnView.Done) -> None:
        """Back to writing; Enter takes the first of two lanes on the way."""
        if message.enter:
            self.choose(1)
        self.composer.focus()

    def on_turn_view_source_opened(self, message: TurnView.SourceOpened) -> None:
        """A digit on a selected turn: a lane while two are offered, else a source."""
        if not self.choose(message.number):
            self.open_source(message.number)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Another turn may be meant now."""
        self.refresh_state()

    def open_source(self, number: int) -> None:
        """Open a page of the turn that is meant, with the cited words marked."""
        view = self.conversation.target()
        sources = view.turn.sources if view is not None else []
        if view is None or not sources:
            self.say("This turn names no sources.")
            return
        from assistant.tui.screens.source import SourceScreen

        answer = view.turn.answer
        index = next((at for at, one in enumerate(answer.citations if answer else []) if one.n == number), number - 1)
        if not 0 <= index < len(sources):
            self.say(f"There is no source {number} here.")
            return
        self.app.push_screen(SourceScreen(self.session, view.turn, index))
