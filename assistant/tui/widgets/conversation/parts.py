"""The lines of a turn, as content: pure functions from what the turn knows. Nothing here interprets markup."""

from __future__ import annotations

from collections.abc import Mapping

from textual.content import Content

from assistant.interface import LaneInfo
from assistant.records import ReviewState, Status
from assistant.tui.shown import cost, day, latency, line, many, safe, stacked
from assistant.tui.state import DRAFTING, Phase, Turn

Lanes = Mapping[str, LaneInfo]
QUESTION_SHOWN = 1_500
DRAFT = "draft — being checked"

_OUTCOMES = {
    Status.ANSWERED: "answer",
    Status.ABSTAINED: "no grounded answer",
    Status.QUEUED: "with a person",
    Status.REFUSED: "refused",
}


def lane_name(lane: str, lanes: Lanes) -> str:
    """The lane's name as its owner wrote it, else its id."""
    if lane == "none":
        return "out of scope"
    return line(lanes[lane].name if lane in lanes else lane, 24)


def question(turn: Turn) -> Content:
    """What was asked; for a turn that nobody typed, why it stands here."""
    text = safe(turn.question).strip()
    if len(text) > QUESTION_SHOWN:
        text = text[:QUESTION_SHOWN].rstrip() + f" … ({len(turn.question)} characters)"
    if not turn.origin:
        return Content.assemble(("❯ ", "bold $accent"), (text, "bold"))
    return Content.assemble(
        ("↻ ", "bold $accent"), (line(turn.origin), "bold"), ("  " + line(text, 90), "$foreground 68%")
    )


def outcome(turn: Turn) -> str:
    """Where the turn stands, in a few words."""
    if turn.phase == Phase.WAITING:
        return "waits"
    if turn.phase == Phase.CANCELLED:
        return "no answer recorded" if turn.decision and not turn.attempts else "cancelled"
    if turn.phase == Phase.FAILED:
        return "failed"
    if turn.closed_by_person and turn.review is not None:
        return "answered by a person" if turn.review.state == ReviewState.SENT else "closed by a person"
    if turn.answer is not None:
        return _OUTCOMES[turn.answer.status]
    if turn.doubt:
        return "which lane?"
    if turn.stage == "reading":
        return f"reading {many(len(turn.passages), 'passage')} …"
    if turn.stage == DRAFTING:
        return DRAFT
    return f"{line(turn.stage, 40)} …" if turn.stage else ("working …" if turn.decision else "deciding …")


def badge(turn: Turn, lanes: Lanes) -> Content:
    """Lane, model, outcome, cost and latency on one line."""
    parts: list[Content] = []
    if turn.decision is not None:
        parts.append(Content.styled(f" {lane_name(turn.decision.lane, lanes)} ", "bold on $primary 30%"))
    model = (turn.answer.model if turn.answer else None) or turn.model
    if model:
        parts.append(Content.styled(line(model, 40), "$foreground"))
    parts.append(Content.styled(outcome(turn), "italic $accent" if turn.phase == Phase.RUNNING else "$foreground"))
    if turn.answer is not None and turn.answer.attempts:
        spent = f"{cost(turn.answer.cost_usd)} · {latency(turn.answer.latency_ms)}"
        parts.append(Content.styled(spent, "$foreground 68%"))
    return Content.styled(" · ", "$foreground 68%").join(parts)


def contact(turn: Turn) -> Content:
    """Whom to call now, when the question needs a person at once."""
    if turn.decision is None or not turn.decision.contact:
        return Content("")
    return Content.assemble(("! Do not wait for an answer. ", "bold"), safe(turn.decision.contact).strip())


def notes(turn: Turn) -> Content:
    """What the system did of itself."""
    said = []
    for step in turn.escalations:
        who = "A person takes over" if step.to == "human" else f"{line(step.to, 40)} took over"
        said.append(Content.assemble(("↑ ", "bold $accent"), (f"{who}: {line(step.why)}", "$foreground 68%")))
    return stacked(said)


def sources(turn: Turn) -> list[Content]:
    """The numbered pages that digits open, one line each."""
    if turn.answer is None:
        return []
    if turn.answer.citations:
        return [
            _source(one.n, one.source, one.section, f"  {day(one.updated)}" if one.updated else "")
            for one in turn.answer.citations
        ]
    return [_source(number, source) for number, source in enumerate(turn.answer.nearest, 1)]


def _source(number: int, source: str, section: str = "", updated: str = "") -> Content:
    named = f" {line(source, 60)}" + (f" › {line(section, 60)}" if section else "")
    return Content.assemble((f"[{number}]", "bold $accent"), named, (updated, "$foreground 68%"))


def before_sources(turn: Turn) -> Content:
    """What stands above the pages when there is no answer."""
    if turn.answer is None or turn.closed_by_person:
        return Content("")
    if turn.answer.status == Status.ABSTAINED:
        near = "These come nearest:" if turn.answer.nearest else ""
        return Content(f"The handbooks do not answer this, so nothing is made up. {near}".strip())
    if turn.answer.status == Status.REFUSED and not turn.answer.answer:
        why = "; ".join(line(one.text) for one in turn.decision.reasons) if turn.decision else ""
        return Content(f"This is not answered here. {why}".strip())
    return Content("")


def tail(turn: Turn, lanes: Lanes) -> Content:
    """Receipt, reviewer, error and rating, one line each."""
    said: list[Content] = []
    if turn.phase == Phase.FAILED:
        said.append(Content.assemble(("✗ ", "bold $error"), (line(turn.problem), "bold"), " ", line(turn.hint)))
    elif turn.phase == Phase.CANCELLED and not turn.decision:
        said.append(Content.styled("Nothing was answered.", "$foreground 68%"))
    said += _with_a_person(turn, lanes)
    if turn.answer is not None and turn.answer.status == Status.ABSTAINED:
        said.append(Content.styled("^r hands the question to a person.", "$foreground 68%"))
    if turn.rating is not None:
        said.append(Content.styled("✓ rated good" if turn.rating else "✗ rated bad", "$foreground 68%"))
    return stacked(said)


def _with_a_person(turn: Turn, lanes: Lanes) -> list[Content]:
    review, answer = turn.review, turn.answer
    if review is not None and turn.closed_by_person:
        who, when = line(review.reviewer or "a reviewer"), day(review.closed_at)
        if review.state == ReviewState.SENT:
            return [Content.assemble(("✓ ", "bold $success"), f"Answered by {who}", (f"  {when}", "$foreground 68%"))]
        return [Content(f"Closed without an answer by {who}: {line(review.note)}")]
    if not turn.queued:
        return []
    receipt = line((answer.review if answer else None) or (review.id if review else "") or "-")
    stays = Content.styled("The answer will appear here, also after a restart.", "$foreground 68%")
    if receipt in turn.text:
        # The text says already who answers, and under which receipt.
        return [stays]
    lines = [Content.assemble("With a person. Receipt ", (receipt, "bold"))]
    lane = lanes.get(turn.decision.lane) if turn.decision else None
    who = line(review.reviewer) if review is not None and review.reviewer else ""
    if who:
        lines.append(Content(f"Taken by {who}"))
    elif lane is not None:
        lines.append(Content(f"Goes to {line(lane.owner)} · {line(lane.contact)}"))
    return [*lines, stays]


def doubt(turn: Turn, lanes: Lanes) -> Content:
    """The two lanes that are close, each with its key."""
    if not turn.doubt:
        return Content("")
    offers = [Content("Two lanes are close. ")]
    for number, lane in enumerate(turn.doubt, 1):
        summary = f" {line(lanes[lane].summary, 48)}" if lane in lanes else ""
        offers.append(
            Content.assemble(
                (f" {number} ", "bold reverse"), f" {lane_name(lane, lanes)}", (summary, "$foreground 68%")
            )
        )
    first, second = (lane_name(lane, lanes) for lane in (turn.doubt[0], turn.doubt[min(1, len(turn.doubt) - 1)]))
    keys = f"Enter, or waiting a moment, takes {first}; tab takes {second}."
    offers.append(Content.styled(keys, "$foreground 68%"))
    return stacked(offers)


def plain(turn: Turn) -> str:
    """The answer with its sources as text, for the clipboard."""
    lines = [safe(turn.text).strip()]
    lines += [one.plain for one in sources(turn)]
    return "\n".join(part for part in lines if part)
