"""What answering needs and what takes time to load: classifier, index, models. Loaded once, behind the first frame."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec

from assistant.learnt import learnt
from assistant.models import Model, make_models
from assistant.retrieval import HandbookPage, IndexReport, Search, index_knowledge, read_page
from assistant.routing import Router
from assistant.screening import Taught
from assistant.store.passage_index import SCHEMA, PassageIndex
from assistant.workspace import Workspace

Note = Callable[[str, int, int], None]
"""Told of a stage, what is done of it and how much there is (0 when that is not known)."""


class Loaded(msgspec.Struct, frozen=True):
    """Everything in memory."""

    router: Router
    taught: Taught
    search: Search
    models: dict[str, Model]
    indexed: IndexReport


class Resources:
    """Loads on demand, once; any thread may call."""

    def __init__(self, workspace: Workspace, data: Path, today: date | None = None) -> None:
        self.workspace = workspace
        self.today = today or date.today()
        self._data = data
        self._lock = threading.Lock()
        self._deciding: tuple[Router, Taught] | None = None
        self._loaded: Loaded | None = None

    @property
    def loaded(self) -> Loaded | None:
        """What is loaded, without waiting for it."""
        return self._loaded

    def deciding(self, note: Note = lambda stage, done, total: None) -> tuple[Router, Taught]:
        """All that a decision needs: the router, and what screening was taught. Raises DataFolderError and WorkspaceError."""
        with self._lock:
            return self._load_deciding(note)

    def load(self, note: Note = lambda stage, done, total: None) -> Loaded:
        """Everything. Raises DataFolderError, StoreError and WorkspaceError."""
        with self._lock:
            if self._loaded is None:
                router, taught = self._load_deciding(note)
                index = PassageIndex(self.index_path)
                report = index_knowledge(
                    self.workspace.knowledge,
                    index,
                    set(self.workspace.lanes),
                    lambda done, total: note("Reading the handbooks", done, total),
                )
                note("Opening the index", 0, 0)
                search = Search(index, self.today)
                self._loaded = Loaded(router, taught, search, make_models(self.workspace.portfolio), report)
            return self._loaded

    @property
    def index_path(self) -> Path:
        """The index of this workspace's pages: workspaces do not share one."""
        return self._data / "cache" / f"index-{SCHEMA}-{self.workspace.key()}.db"

    def page(self, source: str) -> HandbookPage | None:
        """A handbook page by its path below `knowledge/`; None when there is none, or the path leads out of it."""
        root = self.workspace.knowledge.resolve()
        try:
            path = (root / source).resolve()
            found = path.is_relative_to(root) and path.is_file()
            return read_page(path, root, set(self.workspace.lanes)) if found else None
        except (OSError, ValueError):  # a name that no file system holds
            return None

    def _load_deciding(self, note: Note) -> tuple[Router, Taught]:
        if self._deciding is None:
            found = learnt(self.workspace, self._data / "cache", lambda text: note(text, 0, 0))
            self._deciding = Router(self.workspace, found.classifier), found.taught
        return self._deciding
