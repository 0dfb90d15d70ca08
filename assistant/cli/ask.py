"""`assistant ask`: a question to a cited answer, recorded like one asked in the client."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from typing import Any

import click

from assistant.cli import options, output
from assistant.cli.asker import person
from assistant.cli.exit_codes import OF_STATUS
from assistant.cli.lines import Line, failure, read_lines
from assistant.errors import AssistantError
from assistant.interface import Answered, AnyEvent, Assistant, Decided, Escalated, Failed
from assistant.records import Answer, Decision, Mode, ReviewState, Status, to_builtins

_POLL_S = 1.0


@click.command()
@click.argument("question")
@options.mode
@options.lane
@click.option("--wait", is_flag=True, help="Wait for the reviewer where a person must answer.")
@click.option("--why", is_flag=True, help="Show the reasons and the models that were not chosen.")
@options.as_json
@options.places
def ask(
    question: str,
    mode: str,
    lane: str | None,
    wait: bool,
    why: bool,
    as_json: bool,
    workspace: str | None,
    data: str | None,
) -> None:
    """Answer QUESTION, or with `-` one a line of standard input.

    Example: assistant ask "how do I get a new laptop?" --mode best
    """
    from assistant.assembly import open_assistant

    assistant = open_assistant(workspace, data)
    if question == "-":
        asyncio.run(_many(assistant, Mode(mode), lane, as_json))
        return
    sys.exit(asyncio.run(_one(assistant, question, Mode(mode), lane, wait, why, as_json)))


async def _one(
    assistant: Assistant, text: str, mode: Mode, lane: str | None, wait: bool, why: bool, as_json: bool
) -> int:
    try:
        await _ready(assistant)
        decision, answer = await _carry_through(assistant, text, mode, lane)
        if answer.status is Status.QUEUED and wait:
            answer = await _reviewed(assistant, decision.id, answer)
        if as_json:
            output.json_document(_document(decision, answer))
        else:
            _print(decision, answer, why)
        return OF_STATUS[answer.status]
    finally:
        await assistant.aclose()


async def _many(assistant: Assistant, mode: Mode, lane: str | None, as_json: bool) -> None:
    """Each line stands alone: a conversation of its own."""
    try:
        await _ready(assistant)
        async for line, result in _results(assistant, mode, lane):
            if isinstance(result, AssistantError):
                document = failure(line, result)
                output.json_document(document) if as_json else output.text(f"error: {result.message}")
            else:
                decision, answer = result
                document = _document(decision, answer)
                if line.id is not None:
                    document["id"] = line.id
                output.json_document(document) if as_json else _print(decision, answer, why=False)
    finally:
        await assistant.aclose()


async def _results(
    assistant: Assistant, mode: Mode, lane: str | None
) -> AsyncIterator[tuple[Line, tuple[Decision, Answer] | AssistantError]]:
    for line in read_lines():
        try:
            yield line, await _carry_through(assistant, line.question, mode, lane)
        except AssistantError as problem:
            yield line, problem


async def _ready(assistant: Assistant) -> None:
    """Say what takes long, once a stage, and only to a person."""
    stage = ""
    async for progress in assistant.ready():
        if progress.stage != stage and sys.stderr.isatty():
            stage = progress.stage
            output.note(f"{stage} ...")


async def _carry_through(assistant: Assistant, text: str, mode: Mode, lane: str | None) -> tuple[Decision, Answer]:
    """The decision and the outcome. Raises the error that a `Failed` tells of."""
    decision: Decision | None = None
    answer: Answer | None = None
    async for event in assistant.ask(text, mode=mode, lane=lane, person=person(os.environ)):
        if isinstance(event, Decided):
            decision = event.decision
        elif isinstance(event, Answered):
            answer = event.answer
        else:
            _tell(event)
    if decision is None or answer is None:
        raise AssistantError("The question ended without an outcome.")
    return decision, answer


def _tell(event: AnyEvent) -> None:
    if isinstance(event, Failed):
        problem = AssistantError(event.message, event.hint)
        problem.exit_code = event.exit_code
        raise problem
    if isinstance(event, Escalated) and sys.stderr.isatty():
        output.note(f"{event.to} takes over: {event.why}")


async def _reviewed(assistant: Assistant, question: str, receipt: Answer) -> Answer:
    """Wait until the review is closed, however often this is interrupted and started anew."""
    output.note(f"Waiting for a reviewer (receipt {receipt.review}); Ctrl-C keeps the question in the queue.")
    while True:
        exchange = await assistant.exchange(question)
        closed = exchange.review is not None and exchange.review.state in (ReviewState.SENT, ReviewState.REJECTED)
        if closed and exchange.answer is not None:
            return exchange.answer
        await asyncio.sleep(_POLL_S)


def _document(decision: Decision, answer: Answer) -> dict[str, Any]:
    """The decision with the answer's fields: one flat JSON object. `model` is the one that answered, where one did."""
    document = {**to_builtins(decision), **to_builtins(answer)}
    document["model"] = answer.model or decision.model
    return document


def _print(decision: Decision, answer: Answer, why: bool) -> None:
    cost = f"{answer.cost_usd:.4f} USD · {answer.latency_ms:.0f} ms"
    output.text(f"{decision.lane} · {answer.model or decision.model or 'no model'} · {answer.status} · {cost}", "")
    output.text(answer.answer or "", "")
    for citation in answer.citations:
        updated = f", updated {citation.updated}" if citation.updated else ""
        output.text(f"[{citation.n}] {citation.source} — {citation.section}{updated}")
    if answer.escalated:
        output.text("", f"Escalated: {answer.escalated}")
    if why:
        from assistant.cli.route import describe

        output.text("", *describe(decision))
