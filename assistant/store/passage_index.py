"""The passages of the handbook in SQLite: full text (FTS5) and vectors, a row a passage.

A cache that can be rebuilt from the pages at any time; each page is replaced in one transaction, so that a killed
indexing run leaves whole pages. Connections are made for one thread at a time and guarded by a lock.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from assistant.errors import DataFolderError, StoreError, StoreLocked
from assistant.records import Passage
from assistant.text.terms import words

_SCHEMA = """
CREATE TABLE IF NOT EXISTS pages (source TEXT PRIMARY KEY, digest TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS passages (
    number INTEGER PRIMARY KEY, source TEXT NOT NULL REFERENCES pages(source) ON DELETE CASCADE,
    audience TEXT NOT NULL, passage BLOB NOT NULL, vector BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS passages_of_page ON passages(source);
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(
    title, section, body, concepts, tokenize = 'porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE IF NOT EXISTS vocabulary USING fts5vocab(words, 'row');
"""
SCHEMA = "3"
"""Stands in the file's name: raise it with every change of the tables, and older files are left alone."""
_WEIGHTS = "2.0, 1.5, 1.0, 0.6"
"""BM25 weights of title, section, body and concepts."""


class Row(msgspec.Struct, frozen=True):
    """A passage with its concepts, vector and audience, as indexed."""

    passage: Passage
    concepts: frozenset[int]
    vector: NDArray[np.float32]
    audience: dict[str, str]


class Contents(msgspec.Struct, frozen=True):
    """All passages at once, aligned: row numbers, passages without text, vectors (n, dimensions) and audiences."""

    numbers: NDArray[np.int64]
    passages: list[Passage]
    vectors: NDArray[np.float32]
    audiences: list[dict[str, str]]


class PassageIndex:
    """The index in the file at `path`; created when it is missing. Raises StoreError and its kinds."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.RLock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(path, check_same_thread=False, timeout=5.0)
            with self._lock:
                self._connection.executescript(
                    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;"
                )
                self._connection.executescript(_SCHEMA)
        except OSError as error:
            raise DataFolderError(f"The data folder {path.parent} cannot be written: {error.strerror}.") from error
        except sqlite3.Error as error:
            raise self._problem(error) from error

    def digests(self) -> dict[str, str]:
        """The digest of every page that is indexed."""
        return dict(self._all("SELECT source, digest FROM pages"))

    def replace_page(self, source: str, digest: str, rows: Iterable[Row]) -> None:
        """Index a page anew, all of it or nothing."""
        encode = msgspec.json.encode
        try:
            with self._lock, self._connection as connection:
                self._drop(connection, source)
                connection.execute("INSERT INTO pages VALUES (?, ?)", (source, digest))
                for row in rows:
                    passage = row.passage
                    number = connection.execute(
                        "INSERT INTO passages (source, audience, passage, vector) VALUES (?, ?, ?, ?)",
                        (
                            source,
                            encode(row.audience).decode(),
                            encode(passage),
                            row.vector.astype(np.float32).tobytes(),
                        ),
                    ).lastrowid
                    connection.execute(
                        "INSERT INTO words (rowid, title, section, body, concepts) VALUES (?, ?, ?, ?, ?)",
                        (
                            number,
                            *(" ".join(words(text)) for text in (passage.title, passage.section, passage.text)),
                            " ".join(map(_token, sorted(row.concepts))),
                        ),
                    )
        except sqlite3.Error as error:
            raise self._problem(error) from error

    def remove_page(self, source: str) -> None:
        """Forget a page and its passages."""
        try:
            with self._lock, self._connection as connection:
                self._drop(connection, source)
        except sqlite3.Error as error:
            raise self._problem(error) from error

    def contents(self) -> Contents:
        """Everything needed to rank in memory, in row order."""
        rows = self._all("SELECT number, passage, vector, audience FROM passages ORDER BY number")
        decode = msgspec.json.Decoder(Passage).decode
        vectors = [np.frombuffer(row[2], dtype=np.float32) for row in rows]
        return Contents(
            np.array([row[0] for row in rows], dtype=np.int64),
            [decode(row[1]) for row in rows],
            np.stack(vectors) if vectors else np.zeros((0, 1), dtype=np.float32),
            [msgspec.json.decode(row[3], type=dict[str, str]) for row in rows],
        )

    def keyword(self, terms: Sequence[str], concepts: Iterable[int], limit: int) -> list[tuple[int, float]]:
        """(row number, BM25) of the passages that hold any of the terms or concepts, best first; higher is better."""
        sought = ['"' + term.replace('"', "") + '"' for term in terms] + [_token(concept) for concept in concepts]
        if not sought:
            return []
        match = " OR ".join(sought)
        found = self._all(
            f"SELECT rowid, -bm25(words, {_WEIGHTS}) AS score FROM words WHERE words MATCH ? ORDER BY score DESC LIMIT ?",
            (match, limit),
        )
        return [(int(number), float(score)) for number, score in found]

    def vocabulary(self) -> dict[str, int]:
        """Every term of the index (stemmed) with the number of passages that hold it."""
        return {str(term): int(count) for term, count in self._all("SELECT term, doc FROM vocabulary")}

    def close(self) -> None:
        """Release the file."""
        with self._lock:
            self._connection.close()

    def _drop(self, connection: sqlite3.Connection, source: str) -> None:
        connection.execute("DELETE FROM words WHERE rowid IN (SELECT number FROM passages WHERE source = ?)", (source,))
        connection.execute("DELETE FROM passages WHERE source = ?", (source,))
        connection.execute("DELETE FROM pages WHERE source = ?", (source,))

    def _all(self, sql: str, parameters: Sequence[object] = ()) -> list[Any]:
        try:
            with self._lock:
                return self._connection.execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            raise self._problem(error) from error

    def _problem(self, error: sqlite3.Error) -> StoreError:
        text = str(error)
        if "locked" in text or "busy" in text:
            return StoreLocked(f"The index {self._path.name} is in use by another program.")
        if any(sign in text for sign in ("full", "readonly", "unable to open", "disk I/O")):
            return DataFolderError(f"The index {self._path} cannot be written: {text}.")
        return StoreError(
            f"The index {self._path} cannot be read: {text}.", "Delete that file; it is rebuilt from the pages."
        )


def _token(concept: int) -> str:
    """A concept as a word that no text holds."""
    return f"concept{concept}x"
