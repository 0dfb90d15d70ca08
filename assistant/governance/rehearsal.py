"""A rehearsal: the engine as it runs, over a record that is thrown away when the golden tests are done."""

from __future__ import annotations

import asyncio
import tempfile
from functools import partial
from pathlib import Path

from assistant.engine import Engine
from assistant.errors import NotFound, UsageError
from assistant.governance.golden import Told, run_golden
from assistant.governance.golden_tests import GoldenTest, parse_tests
from assistant.governance.outcome import FIRST, Outcome
from assistant.resources import Resources
from assistant.retrieval import Search
from assistant.store import SqliteStore, Store
from assistant.workspace import Workspace


def rehearse(
    resources: Resources, lane: str | None = None, told: Told = lambda stage, done, total: None
) -> list[Outcome]:
    """Run the golden tests of one lane, or of all. Nothing is recorded. Raises NotFound and UsageError (a line that is no test)."""
    tests = golden_tests(resources.workspace, lane)
    search = resources.load(told).search
    with (
        tempfile.TemporaryDirectory(prefix="assistant-tests-") as folder,
        SqliteStore(Path(folder) / "record.db") as store,
    ):
        ask_as = partial(_engine_for, resources, store)
        return asyncio.run(run_golden(tests, ask_as, partial(_sources, resources, search), told=told))


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


def _engine_for(resources: Resources, store: Store, test: GoldenTest) -> Engine:
    return Engine(resources, store, asker_of(resources, test))


def _sources(resources: Resources, search: Search, test: GoldenTest) -> list[str]:
    borrow = resources.workspace.lanes[test.lane].retrieval.borrow
    person = asker_of(resources, test)
    found = search.search(test.question, {test.lane: 1.0}, limit=FIRST, borrow=borrow, person=person)
    return [passage.source for passage in found]


def asker_of(resources: Resources, test: GoldenTest) -> dict[str, str]:
    """Whom the test has in mind: one of those for whom its pages are written. Who runs the tests must not matter."""
    pages = [page for source in test.sources if (page := resources.page(source))]
    return {key: wanted for page in pages for key, wanted in page.audience.items()}
