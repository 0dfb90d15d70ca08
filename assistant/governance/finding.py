"""A finding: one thing in the workspace's files that an owner should look at."""

from __future__ import annotations

from typing import Literal

from assistant.errors import WorkspaceError
from assistant.records import Record

Severity = Literal["error", "warning"]


class Finding(Record, frozen=True, kw_only=True):
    """Where it is and what is wrong. An error makes the workspace unfit, a warning makes it weaker."""

    severity: Severity
    file: str
    message: str
    key: str | None = None
    line: int | None = None

    @property
    def place(self) -> str:
        """File, line and key as an editor opens them: `lanes/it/lane.toml:12 [models.tier]`."""
        line = f":{self.line}" if self.line is not None else ""
        return f"{self.file}{line}{f' [{self.key}]' if self.key else ''}"


def error(file: str, message: str, *, line: int | None = None, key: str | None = None) -> Finding:
    """What must be mended before the workspace is used."""
    return Finding(severity="error", file=file, message=message, key=key, line=line)


def warning(file: str, message: str, *, line: int | None = None, key: str | None = None) -> Finding:
    """What an owner may leave, but should know."""
    return Finding(severity="warning", file=file, message=message, key=key, line=line)


def of_problem(problem: WorkspaceError) -> Finding:
    """A workspace problem as a finding."""
    return error(problem.file or "lanes", problem.problem, line=problem.line, key=problem.key)


def shortened(text: str, longest: int = 70) -> str:
    """A text as a finding quotes it: one line, in quotation marks."""
    line = " ".join(text.split())
    return f"“{line if len(line) <= longest else line[: longest - 1].rstrip() + '…'}”"
