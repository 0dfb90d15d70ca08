"""Putting the parts together: a workspace and a data folder to an assistant. The only place that knows all of them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from assistant.engine import Engine
from assistant.errors import UsageError
from assistant.resources import Resources
from assistant.store import SqliteStore
from assistant.workspace import find_workspace, load_workspace


def open_resources(workspace: str | None, data: str | None) -> Resources:
    """What `route` and the lane commands need: no record is opened. Raises WorkspaceError."""
    return Resources(load_workspace(find_workspace(workspace)), data_folder(data))


def open_store(data: str | None) -> SqliteStore:
    """The record in the data folder. Raises StoreError and its kinds."""
    return SqliteStore(data_folder(data) / "record.db")


def open_assistant(workspace: str | None = None, data: str | None = None) -> Engine:
    """The assistant in process; models and index load when they are first needed, or with `ready()`."""
    resources = open_resources(workspace, data)
    return Engine(resources, open_store(data), profile(os.environ))


def data_folder(given: str | None) -> Path:
    """`given`, else ASSISTANT_DATA, else the platform's user-data folder."""
    named = given or os.environ.get("ASSISTANT_DATA")
    if named:
        return Path(named).expanduser().resolve()
    from platformdirs import user_data_path

    return user_data_path("assistant", appauthor=False)


def profile(environment: Mapping[str, str]) -> dict[str, str]:
    """Who asks, for pages with an audience: ASSISTANT_PROFILE="country=Germany, role=manager". Raises UsageError."""
    entries = [part for part in environment.get("ASSISTANT_PROFILE", "").split(",") if part.strip()]
    pairs = [entry.partition("=") for entry in entries]
    wrong = [key for key, equals, _ in pairs if not equals]
    if wrong:
        raise UsageError(
            f"ASSISTANT_PROFILE has `{wrong[0].strip()}` without a value.", "Write country=Germany, role=manager."
        )
    return {key.strip().lower(): value.strip().lower() for key, _, value in pairs}
