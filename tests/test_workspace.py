"""The workspace: found in one order, loaded whole, and every mistake named with file, key and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import WorkspaceError
from assistant.records import Mode
from assistant.workspace import find_workspace, load_workspace, shipped_workspace, workspace_problems
from tests.small import put, swap, write_small


def only_problem(root: Path) -> WorkspaceError:
    (problem,) = workspace_problems(root)
    return problem


def test_a_valid_workspace_loads_whole(root: Path) -> None:
    workspace = load_workspace(root)
    assert workspace_problems(root) == []
    assert list(workspace.lanes) == ["hr", "it", "legal"]
    assert workspace.lanes["legal"].answer.final is False
    assert [model.name for model in workspace.portfolio.models] == ["embedded/quick", "embedded/thorough"]
    assert set(workspace.policy.modes) == set(Mode)


def test_the_shipped_workspace_is_valid_and_has_designs_lanes() -> None:
    assert workspace_problems(shipped_workspace()) == []
    lanes = set(load_workspace(shipped_workspace()).lanes)
    assert lanes == {"it", "hr", "expenses", "procurement", "security", "travel", "legal"}


def test_named_before_environment_before_here_before_shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    named, environment, here = (write_small(tmp_path / name) for name in ("named", "environment", "here"))
    monkeypatch.chdir(here)
    monkeypatch.setenv("ASSISTANT_WORKSPACE", str(environment))
    assert find_workspace(named) == named
    assert find_workspace() == environment
    monkeypatch.delenv("ASSISTANT_WORKSPACE")
    assert find_workspace() == here
    monkeypatch.chdir(tmp_path)
    assert find_workspace() == shipped_workspace()


def test_a_folder_with_lanes_alone_is_not_taken_by_chance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lanes").mkdir()
    monkeypatch.chdir(tmp_path)
    assert find_workspace() == shipped_workspace()


@pytest.mark.parametrize("origin", ["--workspace", "ASSISTANT_WORKSPACE"])
def test_a_named_folder_that_is_none_is_an_error_that_says_who_named_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, origin: str
) -> None:
    monkeypatch.setenv("ASSISTANT_WORKSPACE", str(tmp_path))
    with pytest.raises(WorkspaceError, match=origin) as caught:
        find_workspace(tmp_path if origin == "--workspace" else None)
    assert caught.value.exit_code == 2
    assert "lanes/" in caught.value.hint


LANE, PORTFOLIO, POLICY = "lanes/it/lane.toml", "lanes/portfolio.toml", "lanes/policy.toml"

# name: (file, old, new, file of the problem, key, words of the message)
MISTAKES: dict[str, tuple[str, str, str, str, str | None, str]] = {
    "a misspelt key": (LANE, "quality_floor", "quality_flor", LANE, "models.quality_flor", "unknown field"),
    "a missing key": (LANE, 'owner = "Owner of IT"\n', "", LANE, "owner", "missing"),
    "a wrong type": (LANE, "passages = 4", 'passages = "four"', LANE, "retrieval.passages", "int"),
    "a share above one": (LANE, "quality_floor = 0.5", "quality_floor = 1.5", LANE, "models.quality_floor", "<= 1"),
    "an unknown risk": (LANE, 'risk = "low"', 'risk = "tiny"', LANE, "risk", "tiny"),
    "an unknown tier": (LANE, 'tier = "small"', 'tier = "huge"', LANE, "models.tier", "huge"),
    "no TOML at all": (LANE, 'id = "it"', 'id = = "it"', LANE, None, "not valid TOML"),
    "an id that is not the folder's": (LANE, 'id = "it"', 'id = "itt"', LANE, "id", "folder is `it`"),
    "a model that the portfolio lacks": (LANE, 'approved = ["*"]', 'approved = ["gpt"]', LANE, "models.approved[0]", "`gpt`"),
    "a tier that no approved model has": (LANE, 'tier = "small"', 'tier = "large"', LANE, "models.tier", "large"),
    "a mode that is none": (POLICY, "[modes.private]", "[modes.unknown]", POLICY, "modes.unknown", "unknown"),
    "a rule that does nothing": (POLICY, 'needs = "stronger"\nreason = "The sum', 'reason = "The sum', POLICY, "rules[2]", "does nothing"),
    "a rule that always fires": (POLICY, "when = { amount_over = 1000 }", "when = {}", POLICY, "rules[2].when", "always fire"),
    "a rule twice": (POLICY, 'name = "exception-asked"', 'name = "harassment"', POLICY, "rules[1].name", "twice"),
    "a contact that is none": (POLICY, 'contact = "people_care"', 'contact = "nobody"', POLICY, "rules[0].contact", "nobody"),
    "a lane's contact that is none": (LANE, "hours = 4", 'hours = 4\ncontact = "nobody"', LANE, "review.contact", "nobody"),
    "a lane that is none": (POLICY, 'lane = "hr"', 'lane = "sales"', POLICY, "rules[0].lane", "sales"),
    "a misspelt condition": (POLICY, "amount_over", "amount_above", POLICY, "rules[2].when.amount_above", "unknown field"),
    "a model twice": (PORTFOLIO, 'name = "embedded/thorough"', 'name = "embedded/quick"', PORTFOLIO, "models[1].name", "twice"),
    "a negative price": (PORTFOLIO, "price_in = 1.0", "price_in = -1.0", PORTFOLIO, "models[0].price_in", ">= 0"),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_named_with_file_key_and_words(root: Path, name: str) -> None:
    file, old, new, where, key, words = MISTAKES[name]
    swap(root, file, old, new)
    problem = workspace_problems(root)[0]
    assert (problem.file, problem.key) == (where, key)
    assert words in problem.message
    assert where in problem.message


def test_a_mistake_reads_as_two_sentences(root: Path) -> None:
    swap(root, LANE, 'risk = "low"', 'risk = "tiny"')
    assert ". Correct it and run `assistant lanes check`." in str(only_problem(root))


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (LANE, "quality_floor = 0.5", "quality_floor = 1.5"),
        (LANE, "passages = 4", 'passages = "four"'),
        (LANE, 'id = "it"', 'id = = "it"'),
        (POLICY, 'contact = "people_care"', 'contact = "nobody"'),
        (POLICY, "amount_over", "amount_above"),
        (PORTFOLIO, "price_in = 10.0", "price_in = -10.0"),
    ],
)
def test_the_line_is_the_one_that_was_changed(root: Path, file: str, old: str, new: str) -> None:
    swap(root, file, old, new)
    lines = (root / file).read_text(encoding="utf-8").splitlines()
    assert workspace_problems(root)[0].line == next(number for number, line in enumerate(lines, 1) if new in line)


def test_all_mistakes_are_collected_and_the_first_is_raised(root: Path) -> None:
    swap(root, LANE, 'risk = "low"', 'risk = "tiny"')
    swap(root, "lanes/hr/lane.toml", 'tier = "small"', 'tier = "huge"')
    swap(root, PORTFOLIO, "price_in = 1.0", "price_in = -1.0")
    problems = workspace_problems(root)
    assert [problem.file for problem in problems] == ["lanes/hr/lane.toml", LANE, PORTFOLIO]
    with pytest.raises(WorkspaceError) as caught:
        load_workspace(root)
    assert str(caught.value) == str(problems[0])


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("lanes/it/lane.toml", "missing"),
        ("lanes/portfolio.toml", "missing"),
        ("lanes/policy.toml", "missing"),
        ("lanes/it/examples.txt", "examples are missing"),
        ("lanes/none/examples.txt", "out of scope are missing"),
    ],
)
def test_a_missing_file_is_named(root: Path, file: str, words: str) -> None:
    (root / file).unlink()
    problem = workspace_problems(root)[0]
    assert problem.file == file
    assert words in problem.message


def test_a_file_that_is_no_text_is_named(root: Path) -> None:
    (root / LANE).write_bytes(b"id = \xff\xfe")
    assert only_problem(root).file == LANE


def test_a_misspelt_mode_is_named_with_its_place(root: Path) -> None:
    swap(root, POLICY, "[modes.private]", "[modes.unknown]")
    problem = only_problem(root)
    assert problem.key is not None
    assert problem.line is not None
    assert "$" not in problem.message


def test_a_mode_that_is_missing_is_named(root: Path) -> None:
    text = (root / POLICY).read_text(encoding="utf-8")
    start, end = text.index("[modes.private]"), text.index("[modes.reviewed]")
    put(root, POLICY, text[:start] + text[end:])
    assert "`private` is missing" in only_problem(root).message


def test_a_lane_may_not_move_questions(root: Path) -> None:
    rule = (
        '\n[[rules]]\nname = "grab"\nwhen = { lanes = ["hr"] }\nneeds = "human"\nreason = "Everything is ours now."\n'
    )
    put(root, LANE, (root / LANE).read_text(encoding="utf-8") + rule)
    assert "only policy.toml" in only_problem(root).message


def test_a_workspace_without_lanes_says_so(tmp_path: Path) -> None:
    (tmp_path / "lanes").mkdir()
    assert "no lane" in workspace_problems(tmp_path)[0].message


def test_a_lane_without_pages_is_no_error(root: Path) -> None:
    (root / "knowledge" / "legal" / "ndas.md").unlink()
    assert workspace_problems(root) == []


def test_two_workspaces_have_two_keys(small_root: Path, root: Path) -> None:
    assert load_workspace(small_root).key() != load_workspace(root).key()
    assert load_workspace(small_root).examples_hash() == load_workspace(root).examples_hash()


def test_loading_reads_and_never_writes(root: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in root.rglob("*")}
    load_workspace(root)
    assert {path: path.stat().st_mtime_ns for path in root.rglob("*")} == before
