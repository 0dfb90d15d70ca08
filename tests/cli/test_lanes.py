"""The four verbs: what people read, what scripts get, and how they exit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from assistant.cli.lanes import lanes
from tests.governance.workspaces import put, small_workspace


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return small_workspace(tmp_path / "workspace")


def run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(lanes, [*words, "--workspace", str(root), "--data", str(root.parent / "data")])


def document(root: Path, *words: str) -> Any:
    return json.loads(run(root, *words, "--json").stdout)


def test_list_prints_the_map(root: Path) -> None:
    result = run(root, "list")
    assert result.exit_code == 0
    for words in ("Governance map", "Owner of IT", "embedded/quick", "small to medium", "HR desk"):
        assert words in result.stdout


def test_list_gives_a_row_a_lane_as_json(root: Path) -> None:
    rows = document(root, "list")
    assert [(row["lane"], row["owner"], row["hours"], row["examples"]) for row in rows] == [
        ("hr", "Owner of HR", 4.0, 8),
        ("it", "Owner of IT", 4.0, 8),
    ]


def test_list_names_situations_with_their_rules(root: Path) -> None:
    assert "policy.toml: harassment" in run(root, "list", "--situations").stdout
    uses = {use["name"]: use["rules"] for use in document(root, "list", "--situations")}
    assert uses["harassment"] == ["policy.toml: harassment"]
    assert uses["fraud"] == []


def test_show_reads_as_sentences(root: Path) -> None:
    result = run(root, "show", "it")
    assert result.exit_code == 0
    assert "IT (it), owned by Owner of IT, risk low" in result.stdout
    assert "harassment: when harassment, bullying or discrimination is told of, a person answers" in result.stdout
    assert document(root, "show", "it")["pages"] == ["it/passwords.md"]


def test_show_of_an_unknown_lane_is_wrong_usage(root: Path) -> None:
    result = run(root, "show", "payroll")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "assistant: There is no lane `payroll`. The lanes are hr, it.\n"


def test_check_exits_0_with_warnings_alone(root: Path) -> None:
    result = run(root, "check")
    assert result.exit_code == 0
    assert "warning  lanes/it/examples.txt: 8 examples; below 800 the classifier guesses" in result.stdout
    assert result.stdout.index("warning ") < result.stdout.index("Governance map")
    assert "0 errors, 6 warnings." in result.stdout


def test_check_exits_2_with_an_error_and_lists_all(root: Path) -> None:
    put(root, "lanes/it/lane.toml", "id = \n")
    (root / "lanes/portfolio.toml").unlink()
    put(root, "lanes/hr/tests.jsonl", "{nonsense\n")
    result = run(root, "check")
    assert result.exit_code == 2
    for place in ("lanes/it/lane.toml:1", "lanes/portfolio.toml", "lanes/hr/tests.jsonl:1"):
        assert f"error    {place}: " in result.stdout
    found = document(root, "check")
    assert found["errors"] == 3
    assert {"severity", "file", "line", "key", "message"} <= set(found["findings"][0])
    assert [row["lane"] for row in found["map"]] == ["hr"]


def test_check_of_a_folder_without_lanes_is_one_line(tmp_path: Path) -> None:
    result = run(tmp_path, "check")
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1


def test_test_prints_a_row_a_lane_and_their_sum(root: Path) -> None:
    found = document(root, "test")
    assert [(row["lane"], row["tests"]) for row in found["lanes"]] == [("hr", 2), ("it", 1)]
    assert (found["all"]["tests"], found["all"]["answerable"], found["all"]["unanswerable"]) == (3, 2, 1)
    assert "failed" not in found
    result = run(root, "test", "it")
    assert result.exit_code == 0
    assert "lane ok" in result.stdout
    assert result.stderr == ""


def test_test_lists_what_broke_when_asked(root: Path) -> None:
    question = '{"id": "it-9", "question": "how many characters must a password have", "source": "hr/leave.md", "facts": ["26 days"]}\n'
    put(root, "lanes/it/tests.jsonl", question)
    (broken,) = document(root, "test", "it", "--failed")["failed"]
    assert broken["id"] == "it-9"
    assert "does not say “26 days”" in broken["broke"]
    assert "it-9  how many characters must a password have" in run(root, "test", "it", "--failed").stdout


@pytest.mark.parametrize("verb", ["list", "show", "check", "test"])
def test_every_verb_has_help_with_an_example(verb: str) -> None:
    result = CliRunner().invoke(lanes, [verb, "--help"])
    assert result.exit_code == 0
    assert f"Example: assistant lanes {verb}" in " ".join(result.stdout.split())
