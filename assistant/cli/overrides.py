"""`assistant overrides`: who pressed the key on what, and what became of it."""

from __future__ import annotations

import os

import click

from assistant.cli import options, output
from assistant.cli.asker import person
from assistant.records import Cause, Override, OverrideKind

_kind = click.option("--kind", type=click.Choice([str(kind) for kind in OverrideKind]), help="Only this kind.")
_judged = click.option("--judged/--open", "judged", default=None, help="Only with, or only without a verdict.")


@click.group()
def overrides() -> None:
    """Read the override log and judge it.

    Example: assistant overrides list --lane it --open
    """


@overrides.command("list")
@options.lane
@_kind
@_judged
@click.option("--limit", default=200, show_default=True, type=click.IntRange(1), help="The newest so many.")
@options.as_json
@options.places
def list_overrides(
    lane: str | None,
    kind: str | None,
    judged: bool | None,
    limit: int,
    as_json: bool,
    workspace: str | None,
    data: str | None,
) -> None:
    """The log, newest first.

    Example: assistant overrides list --kind wrong_lane
    """
    from assistant import overrides as log
    from assistant.assembly import open_store

    with open_store(data) as store:
        found = log.list_overrides(
            store, lane=lane, kind=OverrideKind(kind) if kind else None, judged=judged, limit=limit
        )
    if as_json:
        output.json_document(found)
    elif not found:
        output.text("No override matches.")
    else:
        output.table(
            ("override", "at", "person", "kind", "lane", "model", "reason", "verdict"),
            [
                (o.id, o.pressed_at[:16], o.person, str(o.kind), _lanes(o), o.model_before or "", o.reason, _verdict(o))
                for o in found
            ],
        )


@overrides.command("show")
@click.argument("override_id")
@options.as_json
@options.places
def show(override_id: str, as_json: bool, workspace: str | None, data: str | None) -> None:
    """The whole story of one override: every decision, attempt, check and answer of its question.

    Example: assistant overrides show o-1m87k328heak5z
    """
    from assistant import overrides as log
    from assistant.assembly import open_store
    from assistant.cli.route import describe

    with open_store(data) as store:
        found, story = log.show(store, override_id)
    if as_json:
        output.json_document({"override": found, "story": story})
        return
    output.text(f"{found.id} · {found.kind} · {_lanes(found)} · by {found.person} at {found.pressed_at[:16]}")
    output.text(
        f"Reason: {found.reason}{f' ({found.note})' if found.note else ''}", f"Verdict: {_verdict(found) or 'open'}"
    )
    for turn in story:
        output.text(
            "",
            f"--- Turn {turn.turn}, {turn.at[:16]} ---",
            f"Question  {turn.decision.question}",
            *describe(turn.decision),
        )
        for attempt in turn.attempts:
            output.text(
                f"Attempt   {attempt.model}: {attempt.outcome}, {attempt.latency_ms:.0f} ms, {attempt.cost_usd:.4f} USD {attempt.detail}"
            )
        for check in turn.checks:
            output.text(f"Check     {'passed' if check.passed else 'FAILED'} {check.name}: {check.detail}")
        for answer in turn.answers:
            output.text(f"Outcome   {answer.status}", answer.answer or "")
        for pressed in turn.overrides:
            output.text(f"Override  {pressed.kind}: {pressed.reason}")


@overrides.command("judge")
@click.argument("override_id")
@click.option(
    "--cause", type=click.Choice([str(cause) for cause in Cause]), required=True, help="Whose fault it shows."
)
@click.option(
    "--agree/--disagree", "agrees", default=True, show_default=True, help="Was the person right to press the key?"
)
@click.option("--note", default="", help="What the next reader should know.")
@click.option("--as", "judge_name", metavar="NAME", help="Who judges; your login name when left out.")
@options.as_json
@options.places
def judge(
    override_id: str,
    cause: str,
    agrees: bool,
    note: str,
    judge_name: str | None,
    as_json: bool,
    workspace: str | None,
    data: str | None,
) -> None:
    """Judge an override: its cause, and whether it was right.

    Example: assistant overrides judge o-1m87k328heak5z --cause router --note "the invoice was a supplier's"
    """
    from assistant import overrides as log
    from assistant.assembly import open_store
    from assistant.desk import keepable

    with open_store(data) as store:
        found = log.judge(
            store,
            override_id,
            agrees=agrees,
            cause=Cause(cause),
            judge=judge_name or person(os.environ),
            note=keepable(note),
        )
    if as_json:
        output.json_document(found)
    else:
        output.text(f"{found.id}: {_verdict(found)}")


@overrides.command("export")
@options.lane
@_kind
@_judged
@options.as_json
@options.places
def export(
    lane: str | None, kind: str | None, judged: bool | None, as_json: bool, workspace: str | None, data: str | None
) -> None:
    """JSON lines that a router can be trained on: overrides with their outcome and verdict, and lane choices.

    Example: assistant overrides export --judged > labels.jsonl
    """
    from assistant import overrides as log
    from assistant.assembly import open_store

    with open_store(data) as store:
        for row in log.training_rows(store, lane=lane, kind=OverrideKind(kind) if kind else None, judged=judged):
            output.json_document(row)


def _lanes(override: Override) -> str:
    return f"{override.lane_before} → {override.lane}" if override.lane else override.lane_before


def _verdict(override: Override) -> str:
    if override.verdict is None:
        return ""
    return f"{'right' if override.verdict.agrees else 'not needed'}, cause {override.verdict.cause}, by {override.verdict.judge}"
