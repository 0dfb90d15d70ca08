"""`assistant overrides`: who pressed the key on what, and what became of it."""

from __future__ import annotations

import asyncio

import pytest

from assistant.assembly import open_assistant
from assistant.records import OverrideKind
from tests.cli.running import PASSWORD, Cli


@pytest.fixture
def pressed(cli: Cli) -> str:
    """A question on passwords that a person sent from IT to HR."""
    question = cli.run("ask", PASSWORD, "--json", env={"ASSISTANT_PERSON": "ann"}).json["id"]

    async def press() -> str:
        assistant = open_assistant(str(cli.workspace), str(cli.data))
        stream = assistant.override(
            question, OverrideKind.WRONG_LANE, reason="other department", lane="hr", note="it is on leave", person="ann"
        )
        [event async for event in stream]
        (found,) = await assistant.overrides()
        await assistant.aclose()
        return found.id

    return asyncio.run(press())


def test_the_log_is_listed_and_filtered(cli: Cli, pressed: str) -> None:
    for words in ([], ["--lane", "it"], ["--lane", "hr"], ["--kind", "wrong_lane"], ["--open"]):
        assert [entry["id"] for entry in cli.run("overrides", "list", *words, "--json").json] == [pressed], words
    for words in (["--lane", "legal"], ["--kind", "human"], ["--judged"]):
        assert cli.run("overrides", "list", *words, "--json").json == [], words
    shown = cli.run("overrides", "list").out
    assert pressed in shown
    assert "it → hr" in shown


def test_an_empty_log_says_so(cli: Cli) -> None:
    assert cli.run("overrides", "list").out == "No override matches.\n"


def test_the_whole_story_is_shown(cli: Cli, pressed: str) -> None:
    out = cli.run("overrides", "show", pressed).out
    for words in (
        "--- Turn 1",
        "--- Turn 2",
        PASSWORD,
        "other department (it is on leave)",
        "Verdict: open",
        "embedded/quick: ok",
        "passed citations_exist",
    ):
        assert words in out
    shown = cli.run("overrides", "show", pressed, "--json").json
    assert (shown["override"]["id"], [turn["turn"] for turn in shown["story"]]) == (pressed, [1, 2])


def test_a_verdict_is_kept_and_a_later_one_replaces_it(cli: Cli, pressed: str) -> None:
    cli.run("overrides", "judge", pressed, "--cause", "router", "--as", "owner")
    judged = cli.run(
        "overrides",
        "judge",
        pressed,
        "--cause",
        "preference",
        "--disagree",
        "--note",
        "fine as it was",
        "--as",
        "owner",
        "--json",
    ).json
    assert (judged["verdict"]["agrees"], judged["verdict"]["cause"], judged["verdict"]["judge"]) == (
        False,
        "preference",
        "owner",
    )
    assert [entry["id"] for entry in cli.run("overrides", "list", "--judged", "--json").json] == [pressed]
    assert "not needed, cause preference, by owner" in cli.run("overrides", "show", pressed).out


def test_export_gives_labels_a_router_can_learn_from(cli: Cli, pressed: str) -> None:
    (row,) = cli.run("overrides", "export").lines
    assert (row["question"], row["lane"], row["lane_chosen"], row["kind"], row["verdict"]) == (
        PASSWORD,
        "it",
        "hr",
        "wrong_lane",
        None,
    )


@pytest.mark.parametrize("words", [("show", "o-unknown"), ("judge", "o-unknown", "--cause", "router")])
def test_an_unknown_override_is_refused_with_one_line(cli: Cli, words: tuple[str, ...]) -> None:
    cli.run("overrides", *words).refused(2, "o-unknown")


def test_a_cause_must_be_one_of_the_six(cli: Cli, pressed: str) -> None:
    ran = cli.run("overrides", "judge", pressed, "--cause", "weather")
    assert (ran.code, ran.out) == (2, "")
    assert "weather" in ran.err
