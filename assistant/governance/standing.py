"""What stands in a workspace folder, whole or broken: every file that can be read, and a finding for each that cannot.

`load_workspace` stops at the first error, as a program that answers must. Governance goes on: the owner of one lane reads
its state while another lane's file is being repaired.
"""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import msgspec

from assistant.errors import WorkspaceError
from assistant.governance.finding import Finding, error, of_problem
from assistant.governance.golden_tests import GoldenTest, parse_tests
from assistant.retrieval import HandbookPage, read_page
from assistant.routing.examples import Example, parse_examples
from assistant.toml_file import read_toml
from assistant.workspace import NONE, Lane, Model, PolicyFile, Portfolio, workspace_problems

T = TypeVar("T")


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """The readable part of a workspace. `folders` are the lanes' folders, of which `lanes` holds those with a valid file.

    `policy` is None when its file is broken. `findings` tell what could not be read.
    """

    root: Path
    folders: list[str]
    lanes: dict[str, Lane]
    models: list[Model]
    policy: PolicyFile | None
    examples: dict[str, list[Example]]
    tests: dict[str, list[GoldenTest]]
    pages: list[HandbookPage]
    findings: list[Finding]

    @property
    def knowledge(self) -> Path:
        """The folder of handbook pages."""
        return self.root / "knowledge"


def read_standing(root: Path) -> Standing:
    """Everything readable below `root`. Raises nothing for what its files say."""
    folder = root / "lanes"
    folders = (
        sorted(path.name for path in folder.iterdir() if path.is_dir() and path.name != NONE) if folder.is_dir() else []
    )
    findings = [of_problem(problem) for problem in workspace_problems(root)]
    examples = {lane: _examples(root, lane, findings) for lane in [*folders, NONE]}
    tests = {lane: _tests(root, lane, findings) for lane in folders}
    lanes = {lane: found for lane in folders if (found := _toml(folder / lane / "lane.toml", Lane, root))}
    portfolio = _toml(folder / "portfolio.toml", Portfolio, root)
    return Standing(
        root=root,
        folders=folders,
        lanes=lanes,
        models=portfolio.models if portfolio else [],
        policy=_toml(folder / "policy.toml", PolicyFile, root),
        examples=examples,
        tests=tests,
        pages=_pages(root, set(folders), findings),
        findings=findings,
    )


def _toml(path: Path, shape: type[T], root: Path) -> T | None:
    try:
        return read_toml(path, shape, root=root)
    except WorkspaceError:  # `workspace_problems` has told of it
        return None


def _examples(root: Path, lane: str, findings: list[Finding]) -> list[Example]:
    return list(parse_examples(_lines(root, f"lanes/{lane}/examples.txt", findings), lane))


def _tests(root: Path, lane: str, findings: list[Finding]) -> list[GoldenTest]:
    file = f"lanes/{lane}/tests.jsonl"
    tests, unreadable = parse_tests(_lines(root, file, findings), lane, file)
    findings.extend(unreadable)
    return tests


def _lines(root: Path, file: str, findings: list[Finding]) -> list[str]:
    """The lines of a text file; none when it is missing, and of one in another encoding what can be read."""
    path = root / file
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return []
    except OSError as problem:
        findings.append(error(file, f"cannot be read: {problem.strerror or problem}"))
        return []
    try:
        return raw.decode("utf-8").splitlines()
    except UnicodeDecodeError as problem:
        findings.append(error(file, "is not UTF-8 here", line=raw.count(b"\n", 0, problem.start) + 1))
        return raw.decode("utf-8", errors="replace").splitlines()


def _pages(root: Path, lane_ids: set[str], findings: list[Finding]) -> list[HandbookPage]:
    knowledge = root / "knowledge"
    pages: list[HandbookPage] = []
    for path in sorted(knowledge.rglob("*.md")) if knowledge.is_dir() else []:
        if not path.is_file():
            continue
        file = path.relative_to(root).as_posix()
        try:
            page = read_page(path, knowledge, lane_ids)
        except OSError as problem:
            findings.append(error(file, f"cannot be read: {problem}"))
            continue
        if page.problem:
            findings.append(error(file, f"its front matter cannot be read: {page.problem}"))
        pages.append(page)
    return pages
