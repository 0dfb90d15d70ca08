"""`lanes check` names every fault with its file and line, in a whole workspace and in a broken one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from assistant.embedding import DIMENSIONS, Vectors, embed
from assistant.governance.check import CheckReport, check
from assistant.governance.finding import Finding
from assistant.governance.similar import similar_pairs
from assistant.governance.standing import read_standing
from tests.governance.workspaces import POLICY, add, lane, put


def test_a_clean_workspace_has_no_error_and_its_map(root: Path) -> None:
    report = _check(root)
    assert _errors(report) == []
    assert [row.lane for row in report.map] == ["hr", "it"]
    assert (report.map[1].examples, report.map[1].tests, report.map[1].pages) == (8, 1, 1)


def test_few_examples_and_thin_topics_are_warnings(root: Path) -> None:
    messages = [
        f"{finding.file} {finding.message}" for finding in _check(root).findings if finding.severity == "warning"
    ]
    assert "lanes/it/examples.txt 8 examples; below 800 the classifier guesses" in messages
    assert "lanes/none/examples.txt 8 examples; below 1,200 the classifier guesses" in messages
    assert "lanes/it/lane.toml the topic `devices` has 0 examples" in messages


def test_an_example_said_twice_is_a_warning_with_both_lines(root: Path) -> None:
    line = add(root, "lanes/it/examples.txt", "FORGOT my password!\n")
    assert ("warning", "lanes/it/examples.txt", line, "says the same as line 2: “FORGOT my password!”") in _rows(root)


def test_an_example_meant_twice_is_a_warning_that_shows_the_pair(root: Path) -> None:
    line = add(root, "lanes/it/examples.txt", "how long must the password be\n")
    found = [finding for finding in _check(root, embed).findings if "means nearly the same" in finding.message]
    assert [(finding.file, finding.line, finding.severity) for finding in found] == [
        ("lanes/it/examples.txt", line, "warning")
    ]
    assert "line 8" in found[0].message
    assert "“how long must a password be” / “how long must the password be”" in found[0].message


def test_an_example_in_two_lanes_is_an_error(root: Path) -> None:
    line = add(root, "lanes/none/examples.txt", "Payslip is wrong.\n")
    message = "the same example teaches another lane in lanes/hr/examples.txt:5: “Payslip is wrong.”"
    assert ("error", "lanes/none/examples.txt", line, message) in _rows(root)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{nonsense", "the line cannot be read"),
        ('{"id": "x", "question": "q", "needs": "perhaps"}', "the line cannot be read: Invalid enum value 'perhaps'"),
        (
            '{"id": "x", "question": "q", "sauce": "a.md"}',
            "the line cannot be read: Object contains unknown field `sauce`",
        ),
        ('{"id": "x", "question": "q", "source": "it/gone.md"}', "`x` names the page it/gone.md, which does not exist"),
        (
            '{"id": "x", "question": "q", "source": "../lanes/policy.toml"}',
            "`x` names the page ../lanes/policy.toml, which does",
        ),
        (
            '{"id": "x", "question": "q", "source": "it/passwords.md", "facts": ["4 characters"]}',
            "`x`: “4 characters” does not stand in it/passwords.md",
        ),
        ('{"id": "x", "question": "q", "facts": ["14 characters"]}', "`x` has facts but names no page that says them"),
        ('{"id": "hr-1", "question": "q"}', "the id `hr-1` stands in lanes/hr/tests.jsonl:1 too"),
    ],
)
def test_a_golden_test_that_cannot_be_met_is_an_error(root: Path, line: str, message: str) -> None:
    number = add(root, "lanes/it/tests.jsonl", line + "\n")
    errors = _errors(_check(root))
    assert [(error.file, error.line) for error in errors] == [("lanes/it/tests.jsonl", number)]
    assert errors[0].message.startswith(message)


def test_a_fact_may_stand_on_any_of_the_pages(root: Path) -> None:
    sources = '["it/passwords.md", "hr/leave.md"]'
    add(
        root,
        "lanes/it/tests.jsonl",
        f'{{"id": "x", "question": "q", "source": {sources}, "facts": ["30 days", "15 minutes"]}}\n',
    )
    assert _errors(_check(root)) == []


def test_a_golden_question_that_is_taught_is_a_warning(root: Path) -> None:
    line = add(root, "lanes/it/tests.jsonl", '{"id": "x", "question": "Printer jams again"}\n')
    message = "the question is taught in lanes/it/examples.txt:6, so it measures nothing: “Printer jams again”"
    assert ("warning", "lanes/it/tests.jsonl", line, message) in _rows(root)


def test_a_page_for_a_lane_that_does_not_exist_is_an_error(root: Path) -> None:
    put(root, "knowledge/hr/bonus.md", "---\ntitle: Bonus\nlanes: [hr, payroll]\n---\nPaid in May.\n")
    assert ("error", "knowledge/hr/bonus.md", 3, "there is no lane `payroll`") in _rows(root)


def test_a_rule_for_a_situation_that_nobody_reads_is_an_error(root: Path) -> None:
    put(root, "lanes/policy.toml", POLICY.replace('["harassment"]', '["harrassment"]'))
    (found,) = _errors(_check(root))
    assert found.place.startswith("lanes/policy.toml:")
    assert "screening reads no situation `harrassment`; it reads self_harm," in found.message


BROKEN: dict[str, tuple[str, str | bytes | None, str]] = {
    "lane file missing": ("lanes/it/lane.toml", None, "the file is missing"),
    "lane file no TOML": ("lanes/it/lane.toml", "id = ", "not valid TOML"),
    "lane file wrong type": ("lanes/it/lane.toml", "id = 4\n", "expected `str`"),
    "lane file not UTF-8": ("lanes/it/lane.toml", b"id = '\xff'", "cannot be read"),
    "portfolio missing": ("lanes/portfolio.toml", None, "the file is missing"),
    "policy broken": ("lanes/policy.toml", "[rules", "not valid TOML"),
    "examples missing": ("lanes/it/examples.txt", None, "the examples are missing"),
    "examples not UTF-8": ("lanes/it/examples.txt", b"one\ntwo\xff\n", "is not UTF-8 here"),
    "tests not UTF-8": ("lanes/it/tests.jsonl", b'\n{"id": "\xff", "question": "q"}', "is not UTF-8 here"),
    "page with an impossible date": ("knowledge/it/x.md", "---\nupdated: 2026-02-30\n---\nText.\n", "cannot be read"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_file_is_an_error_and_the_rest_is_still_checked(root: Path, case: str) -> None:
    file, content, message = BROKEN[case]
    put(root, file, content) if content is not None else (root / file).unlink()
    add(root, "lanes/hr/tests.jsonl", "{nonsense\n")
    errors = _errors(_check(root))
    assert any(error.file == file and message in error.message for error in errors), errors
    assert any(error.file == "lanes/hr/tests.jsonl" and error.line == 3 for error in errors)


def test_errors_in_two_lane_files_are_both_told(root: Path) -> None:
    put(root, "lanes/it/lane.toml", "id = ")
    lane(root, "hr", "HR", risk="none")
    assert {error.file for error in _errors(_check(root))} == {"lanes/it/lane.toml", "lanes/hr/lane.toml"}


def test_a_page_of_a_lane_whose_file_is_broken_names_no_unknown_lane(root: Path) -> None:
    put(root, "lanes/it/lane.toml", "id = ")
    put(root, "knowledge/hr/both.md", "---\nlanes: [hr, it]\n---\nText.\n")
    assert {error.file for error in _errors(_check(root))} == {"lanes/it/lane.toml"}


def test_an_empty_folder_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "lanes").mkdir()
    report = _check(tmp_path)
    assert "lanes" in {error.file for error in _errors(report)}
    assert report.map == []


def test_similar_pairs_are_found_across_blocks() -> None:
    vectors = np.eye(DIMENSIONS, dtype=np.float32)[np.arange(2_000) % DIMENSIONS]
    pairs = similar_pairs(vectors, 0.97)
    expected = [(i, j) for i in range(2_000) for j in range(i + 1, 2_000) if (j - i) % DIMENSIONS == 0]
    assert sorted((i, j) for i, j, _ in pairs) == expected


def test_zero_vectors_resemble_nothing() -> None:
    assert similar_pairs(np.zeros((3, DIMENSIONS), dtype=np.float32), 0.97) == []


def _all_different(texts: list[str] | tuple[str, ...]) -> Vectors:
    return np.zeros((len(texts), DIMENSIONS), dtype=np.float32)


def _check(root: Path, vectors: object = _all_different) -> CheckReport:
    return check(read_standing(root), vectors)  # type: ignore[arg-type]


def _errors(report: CheckReport) -> list[Finding]:
    return [finding for finding in report.findings if finding.severity == "error"]


def _rows(root: Path) -> list[tuple[str, str, int | None, str]]:
    return [(found.severity, found.file, found.line, found.message) for found in _check(root).findings]
