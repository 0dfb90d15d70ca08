"""The workspace that is shipped passes its own check."""

from __future__ import annotations

from assistant.embedding import embed
from assistant.governance.check import check
from assistant.governance.standing import read_standing
from assistant.workspace import shipped_workspace


def test_the_default_workspace_has_no_error_and_enough_of_everything() -> None:
    report = check(read_standing(shipped_workspace()), embed)
    assert [f"{finding.place}: {finding.message}" for finding in report.findings if finding.severity == "error"] == []
    assert not [finding.message for finding in report.findings if "classifier guesses" in finding.message]
    assert [row.lane for row in report.map] == ["expenses", "hr", "it", "legal", "procurement", "security", "travel"]
