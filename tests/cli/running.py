"""How the tests of the command line run it: in this process, on a workspace and a data folder of their own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
from click.testing import CliRunner

from assistant.cli.main import main
from assistant.store import SqliteStore

PASSWORD = "how many characters must my password have?"
LEAVE = "how do I book annual leave in Poland?"
LEGAL = "I have to sign a non-disclosure agreement with a customer"
HARASSED = "my manager harasses me every day, he touches me"
LASAGNE = "how do I cook a lasagne?"


class Ran(msgspec.Struct, frozen=True):
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on standard output."""
        (document,) = self.lines
        return document

    @property
    def lines(self) -> list[Any]:
        """The documents on standard output, one a line."""
        return [json.loads(line) for line in self.out.split("\n") if line]

    def refused(self, code: int, *words: str) -> None:
        """It ended with this code and one clear line on standard error that holds these words."""
        assert (self.code, self.out) == (code, ""), self
        (line,) = self.err.splitlines()
        assert line.startswith("assistant: ")
        assert line.endswith(".")
        assert "Traceback" not in line
        for word in words:
            assert word in line


class Cli:
    """The command `assistant`."""

    def __init__(self, workspace: Path, data: Path) -> None:
        self.workspace, self.data = workspace, data

    def run(
        self, *words: str, stdin: str | bytes | None = None, env: dict[str, str] | None = None, places: bool = True
    ) -> Ran:
        given = [*words, "--workspace", str(self.workspace), "--data", str(self.data)] if places else list(words)
        result = CliRunner().invoke(main, given, input=stdin, env=env, prog_name="assistant")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Ran(result.exit_code, result.stdout, result.stderr)

    @property
    def record(self) -> SqliteStore:
        return SqliteStore(self.data / "record.db")
