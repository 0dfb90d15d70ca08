"""What the whole suite shares: a small workspace, its trained classifier, and an environment that is nobody's own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from assistant.learnt import learnt
from assistant.retrieval import Search, index_knowledge
from assistant.routing.classifier import Classifier
from assistant.store.passage_index import PassageIndex
from assistant.workspace import Workspace, load_workspace
from tests.small import TODAY, write_small

# A busy machine is no failure: speed is shown by tests/bench, not by a deadline.
settings.register_profile("assistant", deadline=None)
settings.load_profile("assistant")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: takes a minute and the package index; runs only with `-m slow`")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if "slow" not in config.getoption("markexpr", ""):
        skip = pytest.mark.skip(reason="slow: run it with `-m slow`")
        for item in items:
            if item.get_closest_marker("slow"):
                item.add_marker(skip)


@pytest.fixture(autouse=True)
def _nobodys_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("WORKSPACE", "DATA", "PERSON", "PROFILE"):
        monkeypatch.delenv(f"ASSISTANT_{name}", raising=False)


@pytest.fixture(scope="session")
def small_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small workspace's folder; nobody may write to it."""
    return write_small(tmp_path_factory.mktemp("small") / "workspace")


@pytest.fixture(scope="session")
def small(small_root: Path) -> Workspace:
    return load_workspace(small_root)


@pytest.fixture(scope="session")
def trained_cache(small: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache folder that holds the small workspace's classifier, trained once."""
    cache = tmp_path_factory.mktemp("trained") / "cache"
    learnt(small, cache)
    return cache


@pytest.fixture(scope="session")
def classifier(small: Workspace, trained_cache: Path) -> Classifier:
    return learnt(small, trained_cache).classifier


@pytest.fixture(scope="session")
def search(small: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Search]:
    """A search over the small workspace's pages, on a day when the old printers' page has expired."""
    index = PassageIndex(tmp_path_factory.mktemp("search") / "index.db")
    index_knowledge(small.knowledge, index, set(small.lanes))
    yield Search(index, TODAY)
    index.close()


@pytest.fixture
def root(small_root: Path, tmp_path: Path) -> Path:
    """A copy of the small workspace that the test may break; the trained classifier fits it while the examples stay."""
    return Path(shutil.copytree(small_root, tmp_path / "workspace"))


@pytest.fixture
def data(trained_cache: Path, tmp_path: Path) -> Path:
    """A data folder with the trained classifier and nothing else."""
    folder = tmp_path / "data"
    shutil.copytree(trained_cache, folder / "cache")
    return folder
