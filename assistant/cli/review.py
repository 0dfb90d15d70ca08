"""`assistant review`: questions that wait for a person."""

from __future__ import annotations

import os
import sys

import click

from assistant.cli import options, output
from assistant.cli.asker import person
from assistant.records import Review, ReviewState

_reviewer = click.option("--as", "reviewer", metavar="NAME", help="Who reviews; your login name when left out.")


@click.group()
def review() -> None:
    """Answer the questions that need a person.

    Example: assistant review list --lane legal
    """


@review.command("list")
@options.lane
@click.option("--state", type=click.Choice([str(state) for state in ReviewState]), help="Only those in this state.")
@options.as_json
@options.places
def list_reviews(lane: str | None, state: str | None, as_json: bool, workspace: str | None, data: str | None) -> None:
    """The queue, oldest first; without --state what is still open.

    Example: assistant review list --state queued
    """
    from assistant import review as queue
    from assistant.assembly import open_store

    with open_store(data) as store:
        found = queue.list_reviews(store, lane=lane, state=ReviewState(state) if state else None)
    if state is None:
        found = [entry for entry in found if entry.state in (ReviewState.QUEUED, ReviewState.TAKEN)]
    if as_json:
        output.json_document(found)
    elif not found:
        output.text("Nothing waits.")
    else:
        output.table(
            ("review", "lane", "state", "since", "reviewer", "question"),
            [(r.id, r.lane, str(r.state), r.queued_at[:16], r.reviewer or "", r.text[:80]) for r in found],
        )


@review.command("show")
@click.argument("review_id")
@options.as_json
@options.places
def show(review_id: str, as_json: bool, workspace: str | None, data: str | None) -> None:
    """A review with the question, the decision and the prepared draft.

    Example: assistant review show r-1m87k328heak5z
    """
    from assistant import review as queue
    from assistant.assembly import open_store
    from assistant.cli.route import describe

    with open_store(data) as store:
        found, exchange = queue.show(store, review_id)
    if as_json:
        output.json_document({"review": found, "exchange": exchange})
        return
    output.text(f"{found.id} · {found.lane} · {found.state} · queued {found.queued_at[:16]}", f"Why: {found.why}", "")
    output.text("Question", f"  {exchange.question.text}", "", "Prepared draft", found.draft or "  none", "")
    output.text(*describe(exchange.decision))


@review.command("take")
@click.argument("review_id")
@_reviewer
@options.as_json
@options.places
def take(review_id: str, reviewer: str | None, as_json: bool, workspace: str | None, data: str | None) -> None:
    """Take it, so that nobody else answers it too.

    Example: assistant review take r-1m87k328heak5z
    """
    from assistant import review as queue
    from assistant.assembly import open_store

    with open_store(data) as store:
        _done(queue.take(store, review_id, reviewer=reviewer or person(os.environ)), as_json)


@review.command("send")
@click.argument("review_id")
@click.argument("answer", required=False)
@click.option("--draft", is_flag=True, help="Send the prepared draft as it is.")
@click.option("--note", default="", help="A remark for the record.")
@_reviewer
@options.as_json
@options.places
def send(
    review_id: str,
    answer: str | None,
    draft: bool,
    note: str,
    reviewer: str | None,
    as_json: bool,
    workspace: str | None,
    data: str | None,
) -> None:
    """Send ANSWER (`-` reads it from standard input) to the asker.

    Example: assistant review send r-1m87k328heak5z "Yes, the template may be signed."
    """
    from assistant import review as queue
    from assistant.assembly import open_store
    from assistant.desk import keepable

    with open_store(data) as store:
        text = store.review(review_id).draft if draft else sys.stdin.read() if answer == "-" else answer or ""
        name = reviewer or person(os.environ)
        _done(queue.send(store, review_id, reviewer=name, answer=keepable(text), note=keepable(note)), as_json)


@review.command("reject")
@click.argument("review_id")
@click.argument("note")
@_reviewer
@options.as_json
@options.places
def reject(
    review_id: str, note: str, reviewer: str | None, as_json: bool, workspace: str | None, data: str | None
) -> None:
    """Close it without an answer; NOTE tells the asker why.

    Example: assistant review reject r-1m87k328heak5z "Please ask your manager first."
    """
    from assistant import review as queue
    from assistant.assembly import open_store
    from assistant.desk import keepable

    with open_store(data) as store:
        _done(queue.reject(store, review_id, reviewer=reviewer or person(os.environ), note=keepable(note)), as_json)


def _done(found: Review, as_json: bool) -> None:
    if as_json:
        output.json_document(found)
    else:
        output.text(f"{found.id} is {found.state}{f' by {found.reviewer}' if found.reviewer else ''}.")
