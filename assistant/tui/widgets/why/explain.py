"""Why a turn went the way it went, as content: signals, reasons, plan, rejected alternatives, checks."""

from __future__ import annotations

from textual.content import Content

from assistant.records import Decision, Signals
from assistant.tui.shown import cost, latency, line, stacked
from assistant.tui.state import Turn
from assistant.tui.widgets.conversation.parts import Lanes, lane_name

BAR = 10


def explain(turn: Turn | None, lanes: Lanes) -> Content:
    """Everything known about how the turn was decided, in the order in which it was decided."""
    if turn is None or turn.decision is None:
        return Content.styled(
            "Ask something: here stands which lane and model were chosen, and why.", "$foreground 68%"
        )
    decision = turn.decision
    lines: list[Content] = []
    lines += _section("Lane", _lanes(decision, lanes))
    lines += _section("Needs", [Content(f"{decision.needs.value} (mode {decision.mode.value})")])
    lines += _section("Signals", _signals(decision.signals))
    lines += _section("Reasons", [Content(f"· {line(one.text)}") for one in decision.reasons])
    lines += _section("Plan", _plan(turn, decision))
    lines += _section(
        "Rejected",
        [
            Content.assemble(f"✗ {line(one.model, 40)} ", (line(one.reason), "$foreground 68%"))
            for one in decision.rejected
        ],
    )
    lines += _section("Checks", _checks(turn))
    lines += _section("Estimate and outcome", _estimate(turn, decision))
    policy = f"policy {line(decision.policy)}" + (f" · {line(decision.segment)}" if decision.segment else "")
    lines += _section("Record", [Content(policy), Content.styled(line(decision.id), "$foreground 68%")])
    return stacked(lines)


def _section(title: str, lines: list[Content]) -> list[Content]:
    return [Content.styled(title, "bold $accent"), *lines, Content("")] if lines else []


def _lanes(decision: Decision, lanes: Lanes) -> list[Content]:
    best = sorted(decision.lane_scores.items(), key=lambda item: -item[1])[:4]
    if not best:
        return [Content.styled(lane_name(decision.lane, lanes), "bold")]
    width = max(len(lane_name(lane, lanes)) for lane, _ in best)
    rows = []
    for lane, score in best:
        chosen = lane == decision.lane
        full = round(max(0.0, min(1.0, score)) * BAR)
        row = f"{'▸' if chosen else ' '} {lane_name(lane, lanes).ljust(width)} {'█' * full}{'░' * (BAR - full)} {score:.2f}"
        rows.append(Content.styled(row, "bold" if chosen else "$foreground 68%"))
    return rows


def _signals(signals: Signals) -> list[Content]:
    said = [f"difficulty {signals.difficulty:.2f} · risk {line(signals.risk, 20)} · {line(signals.language, 10)}"]
    kinds = ", ".join(line(kind, 30) for kind in signals.private_kinds)
    said.append(f"private: {kinds or 'yes'}" if signals.private else "private: no")
    if signals.amount is not None:
        said.append(f"amount {signals.amount.value:,.2f} {line(signals.amount.currency, 5)}")
    if signals.exception:
        said.append("asks for an exception")
    if signals.injection:
        said.append("carries instructions to the assistant; they were ignored")
    said += [f"{line(one.name, 30)}: “{line(one.evidence, 80)}”" for one in signals.situations]
    return [Content(one) for one in said]


def _plan(turn: Turn, decision: Decision) -> list[Content]:
    """The cascade; a call that was made shows what it took."""
    made = {attempt.model: attempt for attempt in turn.attempts}
    rows = []
    for number, model in enumerate(decision.plan, 1):
        row = f"{number} {line(model, 40)}"
        if (attempt := made.get(model)) is not None:
            row += f"  {line(attempt.outcome, 20)} · {cost(attempt.cost_usd)} · {latency(attempt.latency_ms)}"
        rows.append(Content(row))
    return rows or [Content("no model: a person answers")]


def _checks(turn: Turn) -> list[Content]:
    checks = turn.answer.checks if turn.answer is not None and turn.answer.checks else turn.checks
    return [
        Content.assemble(
            ("✓ passed " if one.passed else "✗ failed ", "$success" if one.passed else "$error"),
            line(one.name, 30),
            (f" {line(one.detail)}" if one.detail else "", "$foreground 68%"),
        )
        for one in checks
    ]


def _estimate(turn: Turn, decision: Decision) -> list[Content]:
    estimate = decision.estimate
    rows = [
        f"expected {cost(estimate.cost_usd)} · {latency(estimate.latency_ms)} · quality {estimate.quality:.2f}",
    ]
    if turn.answer is not None:
        rows.append(f"took     {cost(turn.answer.cost_usd)} · {latency(turn.answer.latency_ms)}")
    return [Content(row) for row in rows]
