"""What workers tell the screen. A worker never touches a widget: it posts one of these, and a handler owns the state."""

from __future__ import annotations

from textual.message import Message

from assistant.interface import AnyEvent, LaneInfo, Progress
from assistant.records import Exchange


class LoadingMoved(Message):
    """Models or index are being loaded."""

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self.progress = progress


class AssistantReady(Message):
    """Questions are answered from now on."""

    def __init__(self, lanes: list[LaneInfo]) -> None:
        super().__init__()
        self.lanes = lanes


class NotConnected(Message):
    """The assistant could not be started; the next question tries again."""

    def __init__(self, problem: str, hint: str) -> None:
        super().__init__()
        self.problem = problem
        self.hint = hint


class EventArrived(Message):
    """One event of the interface, for the turn with that key."""

    def __init__(self, turn: str, event: AnyEvent) -> None:
        super().__init__()
        self.turn = turn
        self.event = event


class StreamEnded(Message):
    """The events of a turn are over, by themselves or because the person cancelled."""

    def __init__(self, turn: str, cancelled: bool = False) -> None:
        super().__init__()
        self.turn = turn
        self.cancelled = cancelled


class Noticed(Message):
    """One line to show above the composer for a moment."""

    def __init__(self, text: str, problem: bool = False) -> None:
        super().__init__()
        self.text = text
        self.problem = problem


class RatingStored(Message):
    """The rating of a turn was recorded."""

    def __init__(self, turn: str, good: bool) -> None:
        super().__init__()
        self.turn = turn
        self.good = good


class ReviewsFound(Message):
    """At start: questions of this person that still wait, and those a reviewer closed since they last looked."""

    def __init__(self, open_questions: list[str], closed: list[Exchange]) -> None:
        super().__init__()
        self.open_questions = open_questions
        self.closed = closed


class ReviewLooked(Message):
    """A queued question as it stands now."""

    def __init__(self, exchange: Exchange) -> None:
        super().__init__()
        self.exchange = exchange


class ConversationLoaded(Message):
    """An earlier conversation, oldest exchange first, to be continued."""

    def __init__(self, conversation: str, exchanges: list[Exchange]) -> None:
        super().__init__()
        self.conversation = conversation
        self.exchanges = exchanges
