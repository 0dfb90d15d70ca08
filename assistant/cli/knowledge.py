"""`assistant knowledge`: the handbook pages and their index."""

from __future__ import annotations

import sys

import click

from assistant.cli import options, output
from assistant.errors import NotFound


@click.group()
def knowledge() -> None:
    """The handbook pages that answers are quoted from.

    Example: assistant knowledge search "lost receipt" --lane expenses
    """


@knowledge.command("index")
@options.as_json
@options.places
def index(as_json: bool, workspace: str | None, data: str | None) -> None:
    """Read new and changed pages, forget removed ones.

    Example: assistant knowledge index
    """
    from assistant.assembly import open_resources

    def note(stage: str, done: int, total: int) -> None:
        if sys.stderr.isatty() and (not total or done == total or done % 25 == 0):
            output.note(f"{stage} {f'{done} of {total}' if total else '...'}")

    report = open_resources(workspace, data).load(note).indexed
    if as_json:
        output.json_document(report)
        return
    output.text(f"{report.pages} pages, {report.changed} read anew, {report.removed} forgotten.")
    for source, why in report.unreadable:
        output.note(f"Not read: {source} ({why})")


@knowledge.command("search")
@click.argument("question")
@options.lane
@click.option("--limit", default=6, show_default=True, type=click.IntRange(1, 50), help="How many passages.")
@options.as_json
@options.places
def search(question: str, lane: str | None, limit: int, as_json: bool, workspace: str | None, data: str | None) -> None:
    """The passages that a QUESTION would be answered from, with their scores.

    Example: assistant knowledge search "meal limit Germany" --lane expenses
    """
    from assistant.assembly import open_resources

    resources = open_resources(workspace, data)
    if lane is not None and lane not in resources.workspace.lanes:
        raise NotFound(f"There is no lane `{lane}`.", f"The lanes are {', '.join(resources.workspace.lanes)}.")
    found = resources.load().search.search(
        question, {lane: 1.0} if lane else {}, limit=limit, borrow=0.35 if lane else 1.0
    )
    if as_json:
        output.json_document(found)
        return
    for passage in found:
        output.text(
            f"{passage.score:.2f}  {passage.source} — {passage.section}",
            f"      {' '.join(passage.text.split())[:160]}",
            "",
        )
    if not found:
        output.text("No passage matches.")
