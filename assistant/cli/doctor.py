"""`assistant doctor`: does everything that answering needs work on this machine?"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import click

from assistant.cli import options, output
from assistant.cli.exit_codes import ExitCode
from assistant.errors import AssistantError


@click.command()
@options.as_json
@options.places
def doctor(as_json: bool, workspace: str | None, data: str | None) -> None:
    """Check workspace, data folder, record, classifier and index; say what to mend.

    Example: assistant doctor
    """
    from assistant.assembly import data_folder, open_resources, open_store
    from assistant.workspace import find_workspace

    def record() -> str:
        with open_store(data) as store:
            return f"{len(store.history(limit=None))} questions recorded"

    def answering() -> str:
        loaded = open_resources(workspace, data).load()
        return f"{loaded.indexed.pages} pages, {len(loaded.search)} passages, {len(loaded.models)} models"

    probes: list[tuple[str, Callable[[], str]]] = [
        ("workspace", lambda: str(find_workspace(workspace))),
        ("lanes", lambda: ", ".join(open_resources(workspace, data).workspace.lanes)),
        ("data folder", lambda: _writable(data_folder(data))),
        ("record", record),
        ("answering", answering),
        ("terminal", _terminal),
    ]
    rows = [_probe(name, probe) for name, probe in probes]
    if as_json:
        output.json_document([{"part": name, "ok": ok, "detail": detail} for name, ok, detail in rows])
    else:
        output.table(
            ("part", "state", "detail"), [(name, "ok" if ok else "BROKEN", detail) for name, ok, detail in rows]
        )
    sys.exit(ExitCode.DONE if all(ok for _, ok, _ in rows) else ExitCode.USAGE)


def _probe(name: str, probe: Callable[[], str]) -> tuple[str, bool, str]:
    try:
        return name, True, probe()
    except (AssistantError, OSError) as problem:
        return name, False, str(problem)


def _writable(folder: Path) -> str:
    """Try it: what a folder's permissions say is not always so."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=folder):
        return str(folder)


def _terminal() -> str:
    import os
    import shutil

    size = shutil.get_terminal_size()
    return f"{size.columns}x{size.lines}, {os.environ.get('TERM', 'no TERM')}, encoding {sys.stdout.encoding}"
