"""The command as a process: pipes that close, Ctrl-C, bytes that are no text, terminals that would obey."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import LEAVE, PASSWORD, Cli

HOSTILE = Path(__file__).parents[3] / "shared" / "data" / "support" / "terminal.jsonl"


def command(cli: Cli, *words: str) -> list[str]:
    return [sys.executable, "-m", "assistant.cli", *words, "--workspace", str(cli.workspace), "--data", str(cli.data)]


def start(cli: Cli, *words: str) -> subprocess.Popen[str]:
    pipes: Any = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(command(cli, *words), text=True, encoding="utf-8", **pipes)


def test_each_line_out_comes_as_soon_as_it_is_made_and_ctrl_c_ends_with_one_line(cli: Cli) -> None:
    with start(cli, "ask", "-", "--json") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for question in (PASSWORD, LEAVE):
            process.stdin.write(json.dumps({"id": question[:3], "question": question}) + "\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == question[:3]
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert (process.returncode, err.splitlines()) == (130, ["assistant: Interrupted."])


def test_a_reader_that_leaves_is_no_crash(cli: Cli) -> None:
    with start(cli, "route", "-", "--json") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write(f"{PASSWORD}\n" * 300)
        process.stdin.close()
        assert "Traceback" not in process.stderr.read()
        assert process.wait(20) != 0


def test_a_byte_that_is_no_text_is_no_crash(cli: Cli) -> None:
    ran = subprocess.run(
        [*map(os.fsencode, command(cli, "route", "--json")), b"my p\xe4ssword"], capture_output=True, check=False
    )
    assert b"Traceback" not in ran.stderr
    assert ran.returncode in (0, 2)


@pytest.mark.parametrize("words", [("route", "-", "--json"), ("ask", "-")], ids=" ".join)
def test_a_terminal_of_another_encoding_is_no_crash(cli: Cli, words: tuple[str, ...]) -> None:
    env = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    given = "Paßwort für Zürich? 🔑\n".encode()
    ran = subprocess.run(command(cli, *words), input=given, capture_output=True, check=False, env=env)
    assert b"Traceback" not in ran.stderr
    assert ran.returncode == 0
    assert "--json" not in words or json.loads(ran.stdout)["question"] == given.decode().strip()


# --- Terminals -------------------------------------------------------------------------------------------------------


def obeyed(text: str) -> list[str]:
    """Characters that a terminal would act on rather than show."""
    return [
        hex(ord(character))
        for character in text
        if character not in "\n\t" and unicodedata.category(character) in ("Cc", "Cs")
    ] + [
        hex(ord(character))
        for character in text
        if 0x202A <= ord(character) <= 0x202E or 0x2066 <= ord(character) <= 0x2069
    ]


def hostile() -> list[str]:
    """Hostile strings, without those that are no text at all: these are other tests'."""
    own = [
        "\x1b[2J\x1b[31m",
        "\x1b]0;owned\x07",
        "\x9b31m",
        "\x9d0;x\x9c",
        "\u202egnp",
        "\x08\x08",
        "\x7f",
        "\r over",
        "\x1b]52;c;eA==\x07",
    ]
    if HOSTILE.is_file():
        own += [json.loads(line)["text"] for line in HOSTILE.read_text(encoding="utf-8").splitlines()]
    return [text for text in own if not any("\ud800" <= character <= "\udfff" for character in text)]


def test_what_people_read_holds_nothing_that_a_terminal_obeys(cli: Cli) -> None:
    for text in hostile():
        question = f"my password {text} is too short"
        for words in (("route", question), ("ask", question, "--why"), ("route", "vpn", "--lane", text)):
            ran = cli.run(*words)
            assert obeyed(ran.out + ran.err) == [], words
    for words in (("review", "list"), ("overrides", "list"), ("knowledge", "search", "\x1b[2Jpassword")):
        assert obeyed(cli.run(*words).out) == []


def test_json_holds_no_raw_control_character_of_a_7_bit_terminal(cli: Cli) -> None:
    for text in hostile():
        ran = cli.run("route", f"my password {text}", "--json")
        assert not [character for character in ran.out if character < " " and character != "\n"]


def test_json_on_a_terminal_holds_nothing_that_it_obeys(cli: Cli) -> None:
    for text in hostile():
        assert obeyed(cli.run("route", f"my password {text}", "--json").out) == []
