"""`assistant route`: decisions only, no model is called and nothing is recorded."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import click

from assistant.cli import options, output
from assistant.cli.lines import Line, failure, read_lines
from assistant.errors import AssistantError
from assistant.records import Decision, Mode, to_builtins

if TYPE_CHECKING:
    from assistant.deciding import Deciding

_BATCH = 256


@click.command()
@click.argument("question")
@options.mode
@options.lane
@options.as_json
@options.places
def route(question: str, mode: str, lane: str | None, as_json: bool, workspace: str | None, data: str | None) -> None:
    """Decide for one QUESTION, or with `-` for one a line of standard input.

    Example: assistant route "my laptop was stolen" --json
    """
    from assistant.assembly import open_resources
    from assistant.deciding import Deciding

    deciding = Deciding(open_resources(workspace, data), note=lambda stage, done, total: output.note(f"{stage} ..."))
    if question == "-":
        for result in _decide_lines(deciding, read_lines(), Mode(mode), lane):
            output.json_document(result) if as_json else output.text(_line(result))
        return
    decision = deciding.one(question, Mode(mode), lane)
    if as_json:
        output.json_document(decision)
    else:
        output.text(*describe(decision))


def _decide_lines(deciding: Deciding, lines: Iterable[Line], mode: Mode, lane: str | None) -> Iterator[dict[str, Any]]:
    """A result for every line, in order; the classifier reads a batch at once."""
    for batch in _batches(lines):
        outcomes = deciding.many([line.question for line in batch], mode, lane)
        for line, outcome in zip(batch, outcomes, strict=True):
            if isinstance(outcome, AssistantError):
                yield failure(line, outcome)
            else:
                result: dict[str, Any] = to_builtins(outcome)
                yield {**result, "id": line.id} if line.id is not None else result


def _batches(lines: Iterable[Line]) -> Iterator[list[Line]]:
    remaining = iter(lines)
    while batch := list(itertools.islice(remaining, _BATCH)):
        yield batch


def _line(result: dict[str, Any]) -> str:
    if "error" in result:
        return f"{'error':12} {result['error']['message']}"
    return f"{result['lane']:12} {result['needs']:9} {result['model'] or '-':20} {' '.join(result['question'].split())[:100]}"


def describe(decision: Decision) -> list[str]:
    """A decision for people: what, why, and what was not chosen."""
    lines = [
        f"Lane      {decision.lane}",
        f"Needs     {decision.needs}",
        f"Plan      {' → '.join(decision.plan) or 'no model'}",
        f"Expected  {decision.estimate.cost_usd:.4f} USD, {decision.estimate.latency_ms:.0f} ms, quality {decision.estimate.quality:.2f}",
        f"Policy    {decision.policy}",
    ]
    if decision.contact:
        lines.append(f"Contact   {decision.contact}")
    lines += ["", "Because"] + [f"  {reason.text}" for reason in decision.reasons]
    if decision.rejected:
        lines += ["", "Not chosen"] + [f"  {entry.model} ({entry.code}): {entry.reason}" for entry in decision.rejected]
    ranked = sorted(decision.lane_scores.items(), key=lambda pair: -pair[1])
    lines += ["", "Lanes     " + "  ".join(f"{name} {score:.2f}" for name, score in ranked[:4])]
    return lines
