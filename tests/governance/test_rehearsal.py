"""Golden tests run through the real engine and leave nothing behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import NotFound, UsageError
from assistant.governance.rehearsal import golden_tests, rehearse
from assistant.resources import Resources
from assistant.workspace import load_workspace
from tests.governance.workspaces import add, put, small_workspace

MANAGERS = "---\ntitle: Interviews\naudience:\n  role: manager\n---\nA hiring manager holds **three interviews** before choosing an applicant.\n"


@pytest.fixture(scope="module")
def resources(tmp_path_factory: pytest.TempPathFactory) -> Resources:
    folder = tmp_path_factory.mktemp("rehearsal")
    root = small_workspace(folder / "workspace")
    put(root, "knowledge/hr/interviews.md", MANAGERS)
    add(
        root,
        "lanes/hr/tests.jsonl",
        '{"id": "hr-3", "question": "how many interviews before choosing an applicant", "source": "hr/interviews.md", "facts": ["three interviews"]}\n',
    )
    return Resources(load_workspace(root), folder / "data")


def test_every_test_has_its_outcome_in_order(resources: Resources) -> None:
    told: list[tuple[str, int, int]] = []
    outcomes = rehearse(resources, told=lambda stage, done, total: told.append((stage, done, total)))
    assert [outcome.id for outcome in outcomes] == ["hr-1", "hr-2", "hr-3", "it-1"]
    assert told[-1] == ("Asking the golden questions", 4, 4)
    assert outcomes[3].found is True
    assert outcomes[3].latency_ms > 0


def test_one_lane_can_be_run_alone(resources: Resources) -> None:
    assert [outcome.id for outcome in rehearse(resources, "it")] == ["it-1"]


def test_a_page_for_managers_is_found_as_a_manager(resources: Resources) -> None:
    assert next(outcome for outcome in rehearse(resources, "hr") if outcome.id == "hr-3").found_first is True


def test_nothing_is_recorded(resources: Resources) -> None:
    data = resources.index_path.parents[1]
    rehearse(resources, "it")
    assert not list(data.rglob("record*"))


def test_an_unknown_lane_is_not_found(resources: Resources) -> None:
    with pytest.raises(NotFound, match="payroll"):
        golden_tests(resources.workspace, "payroll")


def test_a_line_that_is_no_test_stops_the_run_and_names_its_place(root: Path) -> None:
    add(root, "lanes/hr/tests.jsonl", "{nonsense\n")
    with pytest.raises(UsageError, match=r"lanes/hr/tests\.jsonl:3: the line cannot be read"):
        golden_tests(load_workspace(root))


def test_a_lane_without_tests_has_none(root: Path) -> None:
    (root / "lanes/it/tests.jsonl").unlink()
    assert golden_tests(load_workspace(root), "it") == []
