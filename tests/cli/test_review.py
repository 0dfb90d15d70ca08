"""`assistant review`: the queue from the reviewer's side."""

from __future__ import annotations

import pytest

from tests.cli.running import HARASSED, LEGAL, PASSWORD, Cli


@pytest.fixture
def waiting(cli: Cli) -> str:
    """A review that waits in Legal."""
    return str(cli.run("ask", LEGAL, "--json").json["review"])


def test_the_queue_shows_what_is_open_oldest_first(cli: Cli, waiting: str) -> None:
    other = cli.run("ask", HARASSED, "--json").json["review"]
    assert [entry["id"] for entry in cli.run("review", "list", "--json").json] == [waiting, other]
    assert [entry["id"] for entry in cli.run("review", "list", "--lane", "hr", "--json").json] == [other]
    shown = cli.run("review", "list").out
    assert waiting in shown
    assert "non-disclosure" in shown


def test_an_empty_queue_says_so(cli: Cli) -> None:
    assert cli.run("review", "list").out == "Nothing waits.\n"
    assert cli.run("review", "list", "--json").json == []


def test_a_review_is_shown_with_question_draft_and_decision(cli: Cli, waiting: str) -> None:
    out = cli.run("review", "show", waiting).out
    for words in (LEGAL, "Prepared draft", "non-disclosure agreement is on the legal share", "Lane      legal"):
        assert words in out
    shown = cli.run("review", "show", waiting, "--json").json
    assert (shown["review"]["id"], shown["exchange"]["question"]["text"]) == (waiting, LEGAL)


def test_taken_and_sent_it_becomes_the_askers_answer(cli: Cli, waiting: str) -> None:
    assert cli.run("review", "take", waiting, "--as", "rae").out == f"{waiting} is taken by rae.\n"
    sent = cli.run("review", "send", waiting, "You may sign it.", "--as", "rae", "--json").json
    assert (sent["state"], sent["answer"], sent["reviewer"]) == ("sent", "You may sign it.", "rae")
    assert cli.run("review", "list", "--json").json == []
    assert [entry["id"] for entry in cli.run("review", "list", "--state", "sent", "--json").json] == [waiting]
    with cli.record as record:
        answer = record.exchange(sent["question"]).answer
    assert answer is not None
    assert (answer.status, answer.answer) == ("answered", "You may sign it.")


def test_the_answer_may_come_from_standard_input_or_be_the_draft(cli: Cli, waiting: str) -> None:
    other = str(cli.run("ask", HARASSED, "--json").json["review"])
    for review in (waiting, other):
        cli.run("review", "take", review, "--as", "rae")
    assert cli.run("review", "send", other, "-", "--as", "rae", "--json", stdin="Two\nlines.\n").json[
        "answer"
    ].split() == ["Two", "lines."]
    draft = cli.run("review", "show", waiting, "--json").json["review"]["draft"]
    assert cli.run("review", "send", waiting, "--draft", "--as", "rae", "--json").json["answer"] == draft


def test_rejected_the_note_tells_the_asker_why(cli: Cli, waiting: str) -> None:
    cli.run("review", "take", waiting, "--as", "rae")
    rejected = cli.run("review", "reject", waiting, "Ask your manager first.", "--as", "rae", "--json").json
    assert (rejected["state"], rejected["note"]) == ("rejected", "Ask your manager first.")


def test_the_reviewer_is_who_sits_there_unless_named(cli: Cli, waiting: str) -> None:
    assert cli.run("review", "take", waiting, "--json", env={"ASSISTANT_PERSON": "rae"}).json["reviewer"] == "rae"


def test_illegal_moves_are_refused_with_one_line(cli: Cli, waiting: str) -> None:
    cli.run("review", "send", waiting, "Yes.", "--as", "rae").refused(2, waiting, "Take it first")
    cli.run("review", "take", waiting, "--as", "rae")
    cli.run("review", "take", waiting, "--as", "bob").refused(2, "taken by rae")
    cli.run("review", "send", waiting, "Yes.", "--as", "bob").refused(2, "taken by rae")
    cli.run("review", "send", waiting, "  ", "--as", "rae").refused(2, "empty")
    cli.run("review", "reject", waiting, "", "--as", "rae").refused(2, "empty")
    cli.run("review", "take", "r-unknown").refused(2, "r-unknown")


def test_what_a_reviewer_writes_is_kept_safe_and_redacted(cli: Cli, waiting: str) -> None:
    cli.run("review", "take", waiting, "--as", "rae")
    sent = cli.run(
        "review", "send", waiting, "Pay to DE89 3704 0044 0532 0130 00 \x1b[2J now", "--as", "rae", "--json"
    ).json
    assert sent["answer"] == "Pay to [iban]  now"


def test_a_question_that_was_answered_does_not_wait(cli: Cli) -> None:
    assert cli.run("ask", PASSWORD, "--json").json["review"] is None
    assert cli.run("review", "list", "--json").json == []
