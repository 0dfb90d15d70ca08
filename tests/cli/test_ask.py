"""`assistant ask`: one JSON document by the contract, one line for people, exit codes a script can trust."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from assistant import review
from assistant.records import Mode, ReviewState
from tests.cli.running import HARASSED, LASAGNE, LEAVE, LEGAL, PASSWORD, Cli
from tests.function_models import abstains, fails

NUMBER = (int, float)
DECISION: dict[str, Any] = {
    "id": str, "question": str, "mode": str, "lane": str, "lane_scores": dict, "needs": str, "signals": dict, "model": (str, type(None)),
    "plan": list, "rejected": list, "reasons": list, "estimate": dict, "policy": str, "segment": str, "propensity": NUMBER,
}  # fmt: skip
SIGNALS: dict[str, Any] = {
    "difficulty": NUMBER, "private": bool, "private_kinds": list, "spans": list, "risk": str, "amount": (dict, type(None)),
    "exception": bool, "injection": bool, "language": str,
}  # fmt: skip
ANSWER: dict[str, Any] = {
    "status": str, "answer": (str, type(None)), "citations": list, "attempts": list, "checks": list, "cost_usd": NUMBER, "latency_ms": NUMBER,
}  # fmt: skip
ATTEMPT: dict[str, Any] = {
    "model": str, "cost_usd": NUMBER, "latency_ms": NUMBER, "tokens_in": int, "tokens_out": int, "outcome": str,
}  # fmt: skip


def assert_shape(found: dict[str, Any], shape: dict[str, Any]) -> None:
    assert shape.keys() <= found.keys()
    for key, kind in shape.items():
        assert isinstance(found[key], kind), f"{key} is {found[key]!r}"


def assert_decision(found: dict[str, Any]) -> None:
    """DESIGN's decision, field by field."""
    assert_shape(found, DECISION)
    assert_shape(found["signals"], SIGNALS)
    assert_shape(found["estimate"], {"cost_usd": NUMBER, "latency_ms": NUMBER, "quality": NUMBER})
    assert found["mode"] in list(Mode)
    assert found["needs"] in ("answer", "stronger", "human")
    assert found["signals"]["risk"] in ("low", "medium", "high")
    assert sum(found["lane_scores"].values()) == pytest.approx(1, abs=0.01)
    for entry in found["rejected"]:
        assert_shape(entry, {"model": str, "code": str, "reason": str})
    for entry in found["reasons"]:
        assert_shape(entry, {"code": str, "text": str})
    for start, end, kind in found["signals"]["spans"]:
        assert 0 <= start < end <= len(found["question"])
        assert isinstance(kind, str)


def test_the_answer_has_the_contracts_shape(cli: Cli) -> None:
    ran = cli.run("ask", PASSWORD, "--json")
    assert (ran.code, ran.err) == (0, "")
    found = ran.json
    assert_decision(found)
    assert_shape(found, ANSWER)
    assert (found["status"], found["lane"], found["question"]) == ("answered", "it", PASSWORD)
    assert_shape(
        found["citations"][0], {"n": int, "source": str, "section": str, "quote": str, "updated": (str, type(None))}
    )
    assert_shape(found["attempts"][0], ATTEMPT)
    assert_shape(found["checks"][0], {"name": str, "passed": bool, "detail": str})


def test_for_people_it_prints_the_answer_and_its_sources(cli: Cli) -> None:
    ran = cli.run("ask", PASSWORD)
    assert ran.code == 0
    head, _, answer, *_ = ran.out.splitlines()
    assert head.startswith("it · embedded/quick · answered")
    assert answer == "A password has at least 14 characters. [1]"
    assert "[1] it/passwords.md — Passwords, updated 2026-02-01" in ran.out


def test_why_shows_the_reasons(cli: Cli) -> None:
    assert "Because" in cli.run("ask", PASSWORD, "--why").out
    assert "Because" not in cli.run("ask", PASSWORD).out


@pytest.mark.parametrize(
    ("question", "status", "code"),
    [(PASSWORD, "answered", 0), (LASAGNE, "refused", 4), (LEGAL, "queued", 3), (HARASSED, "queued", 3)],
)
@pytest.mark.parametrize("as_json", [True, False])
def test_the_exit_code_tells_how_it_ended(cli: Cli, question: str, status: str, code: int, as_json: bool) -> None:
    ran = cli.run("ask", question, *(["--json"] if as_json else []))
    assert ran.code == code
    assert status in ran.out


def test_no_grounded_answer_exits_4(cli: Cli, models: Callable[..., None]) -> None:
    models(abstains, abstains)
    ran = cli.run("ask", PASSWORD, "--json")
    assert (ran.code, ran.json["status"], ran.json["citations"]) == (4, "abstained", [])


def test_no_model_reached_exits_5_with_one_line(cli: Cli, models: Callable[..., None]) -> None:
    models(fails, fails)
    cli.run("ask", PASSWORD).refused(5, "No model could be reached", "human review")


def test_the_contact_is_shown_first(cli: Cli) -> None:
    assert "**People Care: 555 0142**" in cli.run("ask", HARASSED).out.splitlines()[2]


@pytest.mark.parametrize("mode", Mode)
def test_every_mode_can_be_asked_for(cli: Cli, mode: Mode) -> None:
    assert cli.run("ask", PASSWORD, "--mode", str(mode), "--json").json["mode"] == str(mode)


def test_a_lane_can_be_named(cli: Cli) -> None:
    assert cli.run("ask", PASSWORD, "--lane", "hr", "--json").json["lane"] == "hr"


def test_what_was_asked_is_recorded_under_the_persons_name(cli: Cli) -> None:
    asked = cli.run("ask", PASSWORD, "--json", env={"ASSISTANT_PERSON": "ann"}).json
    with cli.record as record:
        exchange = record.exchange(asked["id"])
    assert exchange.question.asker == "ann"
    assert exchange.answer is not None
    assert exchange.answer.answer == asked["answer"]


def test_places_may_stand_before_the_command_or_in_the_environment(cli: Cli) -> None:
    places = ["--workspace", str(cli.workspace), "--data", str(cli.data)]
    assert cli.run(*places, "ask", PASSWORD, "--json", places=False).json["lane"] == "it"
    env = {"ASSISTANT_WORKSPACE": str(cli.workspace), "ASSISTANT_DATA": str(cli.data)}
    assert cli.run("ask", PASSWORD, "--json", places=False, env=env).json["lane"] == "it"
    with cli.record as record:
        assert len(record.history()) == 2


def test_wait_waits_for_the_reviewers_answer(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.cli.ask._POLL_S", 0.01)
    with cli.record:  # made before two open it
        pass

    def reviewing() -> None:
        with cli.record as record:
            while not (waiting := record.reviews(state=ReviewState.QUEUED)):
                time.sleep(0.01)
            review.take(record, waiting[0].id, reviewer="rae")
            review.send(record, waiting[0].id, reviewer="rae", answer="You may sign it.")

    reviewer = threading.Thread(target=reviewing, daemon=True)
    reviewer.start()
    ran = cli.run("ask", LEGAL, "--wait", "--json")
    reviewer.join(5)
    assert (ran.code, ran.json["status"], ran.json["answer"], ran.json["reviewer"]) == (
        0,
        "answered",
        "You may sign it.",
        "rae",
    )
    assert "receipt r-" in ran.err


# --- Many lines ------------------------------------------------------------------------------------------------------


def many(cli: Cli, *lines: str, command: str = "ask") -> list[dict[str, Any]]:
    ran = cli.run(command, "-", "--json", stdin="".join(f"{line}\n" for line in lines))
    assert ran.code == 0, ran
    return ran.lines


@pytest.mark.parametrize("command", ["ask", "route"])
def test_lines_out_keep_the_order_and_repeat_the_ids(cli: Cli, command: str) -> None:
    found = many(
        cli,
        json.dumps({"id": "b", "question": PASSWORD}),
        LEAVE,
        json.dumps({"question": LASAGNE, "id": 7, "extra": [1]}),
        json.dumps({"question": LEGAL}),
        command=command,
    )
    assert [row["question"] for row in found] == [PASSWORD, LEAVE, LASAGNE, LEGAL]
    assert (found[0]["id"], found[2]["id"]) == ("b", 7)
    assert found[1]["id"].startswith("q-")
    assert [row["lane"] for row in found] == ["it", "hr", "none", "legal"]


@pytest.mark.parametrize("command", ["ask", "route"])
def test_broken_lines_get_their_own_result_and_the_run_goes_on(cli: Cli, command: str) -> None:
    found = many(
        cli,
        "{broken json, so a question about my password",
        '{"id": 1}',
        '{"id": 2, "question": 5}',
        '{"id": 3, "question": ""}',
        json.dumps({"id": 4, "question": "x" * 100_000}),
        "[1, 2]",
        '"a string with a password"',
        json.dumps({"id": 5, "question": "\x1b]0;owned\x07"}),
        json.dumps({"id": 6, "question": PASSWORD}),
        command=command,
    )
    assert [row["id"] for row in found if "error" in row] == [1, 2, 3, 4, 5]
    assert all(row["error"].keys() >= {"message", "hint", "exit_code"} for row in found if "error" in row)
    assert found[0]["question"].startswith("{broken")
    assert (found[-1]["id"], found[-1]["lane"]) == (6, "it")
    assert len(found) == 9


def test_empty_lines_are_passed_over(cli: Cli) -> None:
    assert len(many(cli, "", "   ", PASSWORD, "", command="route")) == 1
    assert many(cli, command="route") == []


def test_no_line_sees_anothers_context(cli: Cli) -> None:
    many(cli, LEAVE, "and in Germany?", "why?")
    with cli.record as record:
        exchanges = record.history()
    assert {exchange.question.context for exchange in exchanges} == {""}
    assert len({exchange.question.conversation for exchange in exchanges}) == 3


def test_a_line_is_decided_as_it_is_alone(cli: Cli) -> None:
    together = many(cli, PASSWORD, LEAVE, LASAGNE, command="route")
    alone = [cli.run("route", text, "--json").json for text in (PASSWORD, LEAVE, LASAGNE)]
    for one, other in zip(together, alone, strict=True):
        assert {**one, "id": ""} == {**other, "id": ""}


def test_more_lines_than_a_batch_all_come_out(cli: Cli) -> None:
    texts = [f"my password number {number}" for number in range(600)]
    assert [row["question"] for row in many(cli, *texts, command="route")] == texts


@pytest.mark.parametrize("command", ["ask", "route"])
def test_any_bytes_are_lines(cli: Cli, command: str) -> None:
    given = (
        b"\xff\xfe my password\r\n"
        + "Wie lang muss mein Passwort sein? 🎉".encode()
        + b"\n"
        + "vpn\u2028on two lines?".encode()
    )
    ran = cli.run(command, "-", "--json", stdin=given)
    assert (ran.code, len(ran.lines)) == (0, 3)
    assert ran.lines[1]["question"] == "Wie lang muss mein Passwort sein? 🎉"


@pytest.mark.parametrize("command", ["ask", "route"])
def test_an_id_may_be_any_number(cli: Cli, command: str) -> None:
    found = many(cli, f'{{"id": {10**30}, "question": "my password"}}', PASSWORD, command=command)
    assert len(found) == 2


@pytest.mark.parametrize(
    "line", ['{"question": "my \\ud800 password"}', '{"id": "\\ud800", "question": "my password"}']
)
@pytest.mark.parametrize("command", ["ask", "route"])
def test_half_a_character_does_not_end_the_run(cli: Cli, command: str, line: str) -> None:
    assert len(many(cli, line, PASSWORD, command=command)) == 2


def test_without_json_a_batch_reads_as_text(cli: Cli) -> None:
    ran = cli.run("ask", "-", stdin=f"{PASSWORD}\n" + "x" * 100_000 + "\n")
    assert ran.code == 0
    assert "A password has at least 14 characters." in ran.out
    assert "error: The question has 100,000 characters" in ran.out
