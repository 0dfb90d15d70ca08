"""The index brought up to date with the pages: only what changed is read again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import msgspec

from assistant.embedding import MODEL, embed
from assistant.retrieval.page import parse_page
from assistant.retrieval.passages import passages
from assistant.store.passage_index import PassageIndex, Row
from assistant.text.concepts import thesaurus

FORMAT = "3"
"""Raise it when splitting or embedding changes, so that every page is indexed anew."""


class IndexReport(msgspec.Struct, frozen=True):
    """What an indexing run did; `unreadable` names pages that were passed over and why."""

    pages: int
    changed: int
    removed: int
    unreadable: list[tuple[str, str]] = []


def index_knowledge(
    knowledge: Path,
    index: PassageIndex,
    lane_ids: set[str],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> IndexReport:
    """Index new and changed pages, forget removed ones. `progress` gets (pages done, pages in all)."""
    known = index.digests()
    files = sorted(path for path in knowledge.rglob("*.md") if path.is_file()) if knowledge.is_dir() else []
    unreadable: list[tuple[str, str]] = []
    changed = 0
    seen: set[str] = set()
    for done, path in enumerate(files, 1):
        source = path.relative_to(knowledge).as_posix()
        try:
            raw = path.read_bytes()
        except OSError as error:
            unreadable.append((source, error.strerror or str(error)))
            continue
        seen.add(source)
        digest = hashlib.sha256(
            f"{FORMAT} {MODEL} {thesaurus().digest} {sorted(lane_ids)}\n".encode() + raw
        ).hexdigest()
        if known.get(source) != digest:
            _index_page(index, raw.decode("utf-8", errors="replace"), source, digest, lane_ids)
            changed += 1
        progress(done, len(files))
    removed = [source for source in known if source not in seen]
    for source in removed:
        index.remove_page(source)
    return IndexReport(len(seen), changed, len(removed), unreadable)


def _index_page(index: PassageIndex, raw: str, source: str, digest: str, lane_ids: set[str]) -> None:
    page = parse_page(raw, source, lane_ids)
    found = passages(page)
    texts = [f"{passage.title}. {passage.section}. {passage.text}" for passage in found]
    concepts = [thesaurus().says(text) for text in texts]
    rows = [Row(*parts, page.audience) for parts in zip(found, concepts, embed(texts), strict=True)]
    index.replace_page(source, digest, rows)
