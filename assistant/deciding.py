"""From a text to a decision, without a record: what `route`, the tests of lanes and the engine share."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.errors import AssistantError, NotFound, QuestionTooLong, UsageError
from assistant.records import Decision, Mode, Question, new_id, now
from assistant.resources import Note, Resources
from assistant.routing import Asked
from assistant.screening import screen_all
from assistant.text.sanitise import sanitise, whole
from assistant.workspace import Workspace

LONGEST_QUESTION = 20_000
"""Characters; a longer text is a document, not a question."""


def admit(
    text: str, mode: Mode, workspace: Workspace, *, lane: str | None = None, conversation: str = "", person: str = ""
) -> Question:
    """The question as it is let in. Raises UsageError, QuestionTooLong and NotFound (an unknown lane)."""
    if len(text) > LONGEST_QUESTION:
        raise QuestionTooLong(f"The question has {len(text):,} characters; the assistant reads {LONGEST_QUESTION:,}.")
    if not sanitise(text).strip():
        raise UsageError("The question is empty.", "Type what you would like to know.")
    if lane is not None and lane not in workspace.lanes:
        raise NotFound(f"There is no lane `{lane}`.", f"The lanes are {', '.join(workspace.lanes)}.")
    return Question(new_id("q"), whole(text), mode, conversation, person, now(), lane)


class Deciding:
    """Decides for texts that stand alone."""

    def __init__(self, resources: Resources, note: Note = lambda stage, done, total: None) -> None:
        self._workspace = resources.workspace
        self._router, self._taught = resources.deciding(note)

    def one(self, text: str, mode: Mode, lane: str | None = None) -> Decision:
        """The decision. Raises what `admit` raises."""
        return self._router.decide(self._read([admit(text, mode, self._workspace, lane=lane)])[0])

    def many(self, texts: Sequence[str], mode: Mode, lane: str | None = None) -> list[Decision | AssistantError]:
        """A decision, or the error that kept a text out, for each in order."""
        outcomes: list[Decision | AssistantError | None] = [None] * len(texts)
        admitted: list[Question] = []
        places: list[int] = []
        for place, text in enumerate(texts):
            try:
                admitted.append(admit(text, mode, self._workspace, lane=lane))
                places.append(place)
            except AssistantError as problem:
                outcomes[place] = problem
        for place, decision in zip(places, self._router.decide_all(self._read(admitted)), strict=True):
            outcomes[place] = decision
        return [outcome for outcome in outcomes if outcome is not None]

    def _read(self, questions: Sequence[Question]) -> list[Asked]:
        screened = screen_all([question.text for question in questions], self._taught)
        return [Asked(question, found.signals, found.left) for question, found in zip(questions, screened, strict=True)]
