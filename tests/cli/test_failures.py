"""Whatever is wrong with the machine, the folder or the question: one clear line, the right exit code, no traceback."""

from __future__ import annotations

import functools
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.assembly import open_resources
from assistant.errors import AssistantError
from assistant.store import SqliteStore
from tests.cli.running import PASSWORD, Cli
from tests.small import put, swap

COMMANDS = [("ask", PASSWORD), ("route", PASSWORD)]
RECORD_COMMANDS = [("ask", PASSWORD), ("review", "list"), ("overrides", "list")]


# --- The question ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["ask", "route"])
@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("", ["is empty"]),
        ("  \t ", ["is empty"]),
        ("\x1b]0;title\x07\u200b\u202e", ["is empty"]),
        ("x" * 100_000, ["100,000 characters", "20,000"]),
    ],
)
def test_what_is_no_question_is_refused(cli: Cli, command: str, question: str, words: list[str]) -> None:
    cli.run(command, question).refused(2, *words)


@pytest.mark.parametrize("command", ["ask", "route"])
@pytest.mark.parametrize(
    "question",
    ["\x00 password", "\x1b[31mpassword\x1b[0m", "パスワードの長さは？", "Какой длины должен быть пароль?", "كلمة المرور", "🔑🔑🔑", "a" * 20_000, "[red]password[/red]", "p\u0301" * 2_000],
)  # fmt: skip
def test_any_other_text_gets_its_result(cli: Cli, command: str, question: str) -> None:
    ran = cli.run(command, question, "--json")
    assert ran.code in (0, 3, 4)
    assert ran.json["question"] == question


@pytest.mark.parametrize("command", ["ask", "route"])
def test_an_unknown_lane_is_refused_with_those_there_are(cli: Cli, command: str) -> None:
    cli.run(command, PASSWORD, "--lane", "sales").refused(2, "no lane `sales`", "hr, it, legal")


# --- The workspace ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [*COMMANDS, ("models", "list"), ("knowledge", "index"), ("lanes", "list")])
def test_a_broken_lane_file_is_named_with_its_line(root: Path, data: Path, words: tuple[str, ...]) -> None:
    swap(root, "lanes/it/lane.toml", 'risk = "low"', 'risk = "tiny"')
    Cli(root, data).run(*words).refused(2, "lanes/it/lane.toml:6 [risk]", "tiny", "assistant lanes check")


@pytest.mark.parametrize("words", COMMANDS)
def test_a_workspace_that_is_none_is_refused(tmp_path: Path, data: Path, words: tuple[str, ...]) -> None:
    Cli(tmp_path / "nowhere", data).run(*words).refused(2, "--workspace", "no lanes/ folder")


def test_too_few_examples_are_the_workspaces_fault(root: Path, tmp_path: Path) -> None:
    for lane in ("hr", "legal", "none"):
        put(root, f"lanes/{lane}/examples.txt", "")
    ran = Cli(root, tmp_path / "data").run("route", PASSWORD)
    assert (ran.code, ran.out) == (2, "")
    assert "at least two lanes" in ran.err.splitlines()[-1]
    assert "Traceback" not in ran.err


# --- The data folder -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        ("ask", PASSWORD),
        pytest.param(
            ("route", PASSWORD),
        ),
        ("review", "list"),
        ("overrides", "list"),
    ],
)
def test_a_data_folder_that_cannot_be_made_is_refused(cli: Cli, tmp_path: Path, words: tuple[str, ...]) -> None:
    put(tmp_path, "file", "")
    Cli(cli.workspace, tmp_path / "file" / "data").run(*words).refused(2, "--data")


@pytest.fixture
def read_only(cli: Cli) -> Iterator[Cli]:
    """A data folder that holds the classifier and is closed to writing."""
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        pytest.skip("root may write everywhere, and there is no setpriv to give that right up")
    paths = [*cli.data.rglob("*"), cli.data]
    for path in paths:
        path.chmod(0o555 if path.is_dir() else 0o444)
    yield cli
    for path in reversed(paths):
        path.chmod(0o755)


def without_privilege(cli: Cli, *words: str) -> subprocess.CompletedProcess[str]:
    """The command as its owner, but bound by permissions even when that is root."""
    bound = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
    places = ["--workspace", str(cli.workspace), "--data", str(cli.data)]
    ran = [*bound, sys.executable, "-m", "assistant.cli", *words, *places]
    return subprocess.run(ran, capture_output=True, text=True, check=False)


def test_a_read_only_data_folder_is_refused_by_ask(read_only: Cli) -> None:
    ran = without_privilege(read_only, "ask", PASSWORD)
    assert (ran.returncode, ran.stdout) == (2, "")
    (line,) = ran.stderr.splitlines()
    assert "permission denied" in line.lower()
    assert "--data" in line


def test_a_read_only_data_folder_is_enough_for_route(read_only: Cli) -> None:
    ran = without_privilege(read_only, "route", PASSWORD, "--json")
    assert (ran.returncode, ran.stderr) == (0, "")


# --- The record ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", RECORD_COMMANDS)
@pytest.mark.parametrize("garbage", [b"garbage " * 500, b"SQLite format 3\x00" + b"\xff" * 4_000])
def test_a_garbage_record_is_named_and_left_untouched(cli: Cli, words: tuple[str, ...], garbage: bytes) -> None:
    path = cli.data / "record.db"
    path.write_bytes(garbage)
    cli.run(*words).refused(1, str(path), "damaged")
    assert path.read_bytes() == garbage


@pytest.mark.parametrize("words", RECORD_COMMANDS)
def test_another_programs_database_is_left_untouched(cli: Cli, words: tuple[str, ...]) -> None:
    path = cli.data / "record.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE photos (id)")
    other.close()
    before = path.read_bytes()
    cli.run(*words).refused(1, "not a record of the assistant")
    assert path.read_bytes() == before


def test_a_locked_record_is_waited_for_and_then_refused(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.assembly.SqliteStore", functools.partial(SqliteStore, wait_s=0.05))
    with cli.record:
        pass
    holder = sqlite3.connect(cli.data / "record.db", isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    try:
        cli.run("ask", PASSWORD).refused(1, "locked by another process", "--data")
    finally:
        holder.close()
    assert cli.run("ask", PASSWORD).code == 0


def test_a_damaged_index_says_which_file_to_delete(cli: Cli) -> None:
    path = open_resources(str(cli.workspace), str(cli.data)).index_path
    path.write_bytes(b"garbage " * 500)
    cli.run("ask", PASSWORD).refused(1, str(path), "Delete that file")
    path.unlink()
    assert cli.run("ask", PASSWORD).code == 0


# --- Debugging -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [("ask", ""), ("route", ""), ("review", "show", "r-unknown")])
def test_debug_shows_the_traceback(cli: Cli, words: tuple[str, ...]) -> None:
    with pytest.raises(AssistantError):
        cli.run(*words, "--debug")
