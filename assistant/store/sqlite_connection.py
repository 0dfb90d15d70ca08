"""One SQLite file: opened, locked among threads, and its errors put into our own words. The only place that does either."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from assistant.errors import AssistantError, DataFolderError, StoreError, StoreLocked
from assistant.store.migrations import is_due, migrate

_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}
_FOLDER = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_READONLY: "it is read-only",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened",
    sqlite3.SQLITE_PERM: "access is not permitted",
    sqlite3.SQLITE_IOERR: "the disk reports an error",
}

_MAKING = threading.Lock()


class SqliteFile:
    """One connection shared by all threads, one at a time.

    A connection a thread would allow parallel reads, but pools come and go and would leave connections behind; the
    record's statements take well under a millisecond, so threads hardly ever wait for one another.
    """

    def __init__(self, path: Path, *, wait_s: float) -> None:
        self.path = path
        self._wait_s = wait_s
        self._lock = threading.Lock()
        _make(path)
        with self._translated():
            self._connection = sqlite3.connect(path, timeout=wait_s, isolation_level=None, check_same_thread=False)
        try:
            with self._translated():
                self._set_up()
        except AssistantError:
            self._connection.close()
            raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, inside one snapshot of the record."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection, inside one transaction that holds the write lock: all of it is kept, or nothing."""
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    def close(self) -> None:
        """Close the connection once no thread uses it."""
        with self._lock, self._translated():
            self._connection.close()

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        # Without a limit here, ten threads behind a locked file would wait ten times as long as the last of them should.
        if not self._lock.acquire(timeout=self._wait_s * 2):
            raise StoreLocked(f"The record {self.path} is busy.")
        try:
            with self._translated():
                self._connection.execute(begin)
                try:
                    yield self._connection
                    self._connection.execute("COMMIT")
                finally:
                    if self._connection.in_transaction:
                        self._connection.execute("ROLLBACK")
        finally:
            self._lock.release()

    def _set_up(self) -> None:
        connection = self._connection
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")
        # In WAL mode a killed process loses nothing that was committed; only a power cut may take the last commits.
        connection.execute("PRAGMA synchronous = NORMAL")
        # The look at the steps comes first: turning on WAL writes to the file, and it may be another program's.
        due = is_due(connection, str(self.path))
        if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            self._enable_wal()
        if due:
            migrate(connection)

    def _enable_wal(self) -> None:
        """Switch a new file to WAL. SQLite does not wait for another process that is doing the same, so we do."""
        until = time.monotonic() + self._wait_s
        while True:
            try:
                self._connection.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF not in _LOCKED or time.monotonic() > until:
                    raise
                time.sleep(0.01)
            else:
                return

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise _in_our_words(error, self.path) from error
        except (msgspec.ValidationError, msgspec.DecodeError) as error:
            raise StoreError(f"The record {self.path} holds a row that this version cannot read: {error}.") from error
        except UnicodeEncodeError as error:
            raise StoreError("The text holds characters that are no valid Unicode; nothing was recorded.") from error


def _make(path: Path) -> None:
    """An empty file for the record when there is none, readable by its owner alone."""
    # Closing a file drops the locks that other connections of this process hold on it: only a file that none of them
    # can have opened yet may be opened here.
    with _MAKING:
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            if not path.exists():
                path.touch(mode=0o600)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise DataFolderError(f"The record {path} cannot be created: {reason}.") from error


def _in_our_words(error: sqlite3.Error, path: Path) -> StoreError:
    # Errors of the Python layer (a closed connection) carry no code; the low byte of a code is its family.
    family = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & 0xFF
    if family in _LOCKED:
        return StoreLocked(f"The record {path} is locked by another process.")
    if family in _DAMAGED:
        return StoreError(
            f"{path} is damaged or not a record ({error}); it was left untouched.",
            "Restore a copy, or name another folder with --data.",
        )
    if family in _FOLDER:
        return DataFolderError(f"The record {path} cannot be written: {_FOLDER[family]} ({error}).")
    return StoreError(f"The record {path} cannot be used: {str(error).rstrip('.')}.")
