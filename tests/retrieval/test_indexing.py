"""The index follows the pages: what changed is read again, what is gone is forgotten, the rest is left alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.errors import DataFolderError, StoreError
from assistant.retrieval import IndexReport, Search, index_knowledge
from assistant.store.passage_index import PassageIndex

LANES = {"it", "hr", "legal"}


@pytest.fixture
def index(tmp_path: Path) -> Iterator[PassageIndex]:
    opened = PassageIndex(tmp_path / "data" / "index.db")
    yield opened
    opened.close()


@pytest.fixture
def knowledge(root: Path) -> Path:
    return root / "knowledge"


def sources(index: PassageIndex) -> set[str]:
    return set(index.digests())


def run(knowledge: Path, index: PassageIndex) -> tuple[int, int, int]:
    report = index_knowledge(knowledge, index, LANES)
    return report.pages, report.changed, report.removed


def test_the_first_run_reads_every_page(knowledge: Path, index: PassageIndex) -> None:
    assert run(knowledge, index) == (6, 6, 0)
    assert "hr/leave.md" in sources(index)


def test_indexing_twice_changes_nothing(knowledge: Path, index: PassageIndex) -> None:
    run(knowledge, index)
    before = index.contents().passages
    assert run(knowledge, index) == (6, 0, 0)
    assert index.contents().passages == before


def test_a_changed_page_is_read_again_and_its_old_words_are_forgotten(knowledge: Path, index: PassageIndex) -> None:
    run(knowledge, index)
    (knowledge / "it" / "vpn.md").write_text("# VPN\n\nThe client is called Gannet.", encoding="utf-8")
    assert run(knowledge, index) == (6, 1, 0)
    assert index.keyword(["gannet"], [], 5)
    assert not index.keyword(["tern"], [], 5)


def test_a_removed_page_is_forgotten(knowledge: Path, index: PassageIndex) -> None:
    run(knowledge, index)
    (knowledge / "it" / "vpn.md").unlink()
    assert run(knowledge, index) == (5, 0, 1)
    assert not index.keyword(["tern"], [], 5)


def test_a_page_in_a_new_folder_is_found(knowledge: Path, index: PassageIndex) -> None:
    run(knowledge, index)
    deep = knowledge / "hr" / "by country" / "pl"
    deep.mkdir(parents=True)
    (deep / "święta.md").write_text("# Święta\n\nEaster Monday is free.", encoding="utf-8")
    assert run(knowledge, index) == (7, 1, 0)
    assert "hr/by country/pl/święta.md" in sources(index)


def test_new_lanes_read_the_pages_again(knowledge: Path, index: PassageIndex) -> None:
    run(knowledge, index)
    assert index_knowledge(knowledge, index, {*LANES, "travel"}).changed == 6


def test_a_workspace_without_pages_is_no_error(tmp_path: Path, index: PassageIndex) -> None:
    assert index_knowledge(tmp_path / "nowhere", index, LANES) == IndexReport(0, 0, 0)
    assert Search(index).search("anything", {"it": 1.0}, limit=3) == []


def test_progress_counts_up_to_all_pages(knowledge: Path, index: PassageIndex) -> None:
    told: list[tuple[int, int]] = []
    index_knowledge(knowledge, index, LANES, lambda done, total: told.append((done, total)))
    assert told == [(number, 6) for number in range(1, 7)]


def test_an_unreadable_page_is_named_and_the_others_are_read(
    knowledge: Path, index: PassageIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.read_bytes

    def read_bytes(path: Path) -> bytes:
        if path.name == "vpn.md":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    report = index_knowledge(knowledge, index, LANES)
    assert report.pages == 5
    assert report.unreadable == [("it/vpn.md", "Permission denied")]


@pytest.mark.parametrize(
    "end",
    [
        "\n",
        pytest.param(
            "\r\n",
        ),
    ],
)
def test_a_page_from_any_editor_keeps_its_front_matter(tmp_path: Path, index: PassageIndex, end: str) -> None:
    raw = "---\ntitle: Bonus\naudience: {role: manager}\nexpires: 2030-01-01\n---\n\nThe bonus is secret.\n"
    (tmp_path / "bonus.md").write_bytes(raw.replace("\n", end).encode())
    index_knowledge(tmp_path, index, LANES)
    contents = index.contents()
    assert [(passage.title, passage.expires) for passage in contents.passages] == [("Bonus", "2030-01-01")]
    assert contents.audiences == [{"role": "manager"}]


def test_an_index_that_is_no_database_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "index.db"
    path.write_bytes(b"no database " * 100)
    with pytest.raises(StoreError, match="Delete that file"):
        PassageIndex(path)


def test_a_folder_that_cannot_be_made_is_a_data_folder_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DataFolderError):
        PassageIndex(tmp_path / "file" / "cache" / "index.db")
