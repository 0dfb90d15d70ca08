"""A rehearsal: the engine as it runs, over a record that is thrown away when the golden tests are done."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from assistant.engine import Engine
from assistant.errors import NotFound, UsageError
from assistant.governance.golden import Told, run_golden
from assistant.governance.golden_tests import GoldenTest, parse_tests
from assistant.governance.outcome import FIRST, Outcome
from assistant.resources import Resources
from assistant.retrieval import Search
from assistant.store import SqliteStore
from assistant.workspace import Workspace


def rehearse(resources: Resources, lane: str | None = None, told: Told = lambda done, total: None) -> list[Outcome]:
    """Run the golden tests of one lane, or of all. Nothing is recorded. Raises NotFound and UsageError (a line that is no test)."""
    tests = golden_tests(resources.workspace, lane)
    return asyncio.run(_rehearse(resources, tests, told))


def golden_tests(workspace: Workspace, lane: str | None = None) -> list[GoldenTest]:
    """The tests of one lane, or of all in order. Raises NotFound and UsageError."""
    if lane is not None and lane not in workspace.lanes:
        raise NotFound(f"There is no lane `{lane}`.", f"The lanes are {', '.join(workspace.lanes)}.")
    tests: list[GoldenTest] = []
    for name in [lane] if lane else workspace.lanes:
        path = workspace.tests_file(name)
        # What is not UTF-8 becomes a mark: `lanes check` tells of it.
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines() if path.is_file() else []
        found, unreadable = parse_tests(lines, name, f"lanes/{name}/tests.jsonl")
        if unreadable:
            raise UsageError(
                f"{unreadable[0].place}: {unreadable[0].message}.", "Correct it; `assistant lanes check` shows all."
            )
        tests.extend(found)
    return tests


async def _rehearse(resources: Resources, tests: list[GoldenTest], told: Told) -> list[Outcome]:
    search = resources.load().search
    with tempfile.TemporaryDirectory(prefix="assistant-tests-") as folder:
        # No profile: how a lane fares must not depend on who runs its tests.
        engine = Engine(resources, SqliteStore(Path(folder) / "record.db"))
        try:
            return await run_golden(
                tests, engine, lambda question, lane: _sources(search, resources.workspace, question, lane), told=told
            )
        finally:
            await engine.aclose()


def _sources(search: Search, workspace: Workspace, question: str, lane: str) -> list[str]:
    borrow = workspace.lanes[lane].retrieval.borrow
    return [passage.source for passage in search.search(question, lane, limit=FIRST, borrow=borrow)]
