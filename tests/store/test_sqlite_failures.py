"""A record that cannot be read or written is a typed error that names the file, and never costs a byte of it."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from record_cases import ask

from assistant.errors import DataFolderError, StoreError, StoreLocked
from assistant.store import SqliteStore, sqlite_connection

WORKER = [sys.executable, str(Path(__file__).with_name("worker.py"))]


@contextmanager
def locked(path, kind):
    process = subprocess.Popen([*WORKER, "lock", path, kind], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout.readline() == "held\n"
        yield
    finally:
        process.kill()
        process.communicate()


def run(*words):
    done = subprocess.run([*WORKER, *map(str, words)], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.fixture
def record(path):
    with SqliteStore(path) as store:
        ask(store)
    return path


@pytest.mark.parametrize(
    "garbage", [b"tiny", b"not a database\n" * 400, os.urandom(5000)], ids=["tiny", "text", "noise"]
)
def test_a_file_of_garbage_is_named_and_left_alone(path, garbage):
    path.write_bytes(garbage)
    with pytest.raises(StoreError, match="not a record") as caught:
        SqliteStore(path)
    assert str(path) in caught.value.message
    assert path.read_bytes() == garbage
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_another_programs_database_is_left_alone(path):
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE songs (title)")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="not a record of the assistant"):
        SqliteStore(path)
    assert path.read_bytes() == before


def test_a_damaged_record_is_named_and_left_alone(record):
    whole = record.read_bytes()
    damaged = whole[:4096] + b"\xff" * (len(whole) - 4096)
    record.write_bytes(damaged)
    with pytest.raises(StoreError, match="damaged") as caught, SqliteStore(record) as store:
        ask(store, "q-2")
    assert str(record) in caught.value.message
    assert len(record.read_bytes()) >= len(whole)


def test_an_empty_file_becomes_a_record(path):
    path.touch()
    with SqliteStore(path) as store:
        ask(store)


def test_a_row_that_cannot_be_read_is_a_typed_error(record):
    with closing(sqlite3.connect(record)) as raw, raw:
        raw.execute("UPDATE questions SET body = '{\"id\": 3}'")
    with SqliteStore(record) as store, pytest.raises(StoreError, match="cannot read"):
        store.history()


def test_a_text_without_its_place_is_a_typed_error(record):
    with closing(sqlite3.connect(record)) as raw, raw:
        raw.execute('UPDATE texts SET body = \'{"signals.situations.7.evidence": "x"}\'')
    with SqliteStore(record) as store, pytest.raises(StoreError, match="no place"):
        store.history()


@pytest.mark.parametrize("kind", ["EXCLUSIVE", "IMMEDIATE"])
def test_a_record_locked_by_another_process(record, kind):
    with locked(record, kind), pytest.raises(StoreLocked), SqliteStore(record, wait_s=0.1) as store:
        ask(store, "q-2")
    with SqliteStore(record) as store:
        ask(store, "q-2")


@pytest.mark.parametrize("kind", ["EXCLUSIVE", "IMMEDIATE"])
def test_a_blank_record_locked_by_another_process(path, kind):
    with locked(path, kind), pytest.raises(StoreLocked):
        SqliteStore(path, wait_s=0.1)


def test_reading_goes_on_while_another_process_writes(record):
    with locked(record, "IMMEDIATE"), SqliteStore(record, wait_s=0.1) as store:
        assert len(store.history()) == 1
        with pytest.raises(StoreLocked):
            ask(store, "q-2")
        assert len(store.history()) == 1


def test_threads_behind_a_busy_store_do_not_wait_for_ever(record):
    with SqliteStore(record, wait_s=0.05) as store:
        with store._file.writing(), pytest.raises(StoreLocked, match="busy"):
            store.history()
        assert len(store.history()) == 1


def test_a_full_disk_keeps_what_was_written(path):
    kind, read = run("fill", path, 400_000)
    assert kind.startswith("DataFolderError")
    assert str(path) in kind
    with SqliteStore(path) as store:
        assert len(store.history(limit=None)) == int(read) > 0
        ask(store, "q-new")


@pytest.mark.skipif(os.geteuid() != 0 or sys.platform != "linux", reason="mounting a small disk needs root on Linux")
def test_a_small_disk_that_is_full(tmp_path):
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", tmp_path], capture_output=True).returncode:
        pytest.skip("this machine does not allow mounting")
    try:
        kind, read = run("fill_up", tmp_path / "record.sqlite3")
        assert kind.startswith("DataFolderError")
        assert "full" in kind
        assert int(read) > 0
    finally:
        subprocess.run(["umount", tmp_path], check=True)


def test_a_full_file_is_a_typed_error_and_rolls_back(record):
    with SqliteStore(record) as store:
        with store._file.reading() as connection:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(DataFolderError, match="full"):
            ask(store, "q-2", redacted="long " * 20_000)
        assert [exchange.question.id for exchange in store.history()] == ["q-1"]


@pytest.mark.parametrize("there", [True, False], ids=["record", "no record"])
def test_a_read_only_folder(there):
    # Not pytest's own folder: the worker gives up being root, whom modes do not stop, and could not reach that.
    folder = Path(tempfile.mkdtemp())
    path = folder / "record.sqlite3"
    try:
        if there:
            with SqliteStore(path) as store:
                ask(store)
            path.chmod(0o444)
        folder.chmod(0o555)
        (said,) = run("open_as_nobody", path)
        assert said.startswith("DataFolderError")
        assert str(path) in said
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_a_folder_that_is_a_file(tmp_path):
    (tmp_path / "data").touch()
    with pytest.raises(DataFolderError, match="cannot be created"):
        SqliteStore(tmp_path / "data" / "record.sqlite3")


def test_a_record_that_is_a_folder(path):
    path.mkdir()
    with pytest.raises(DataFolderError):
        SqliteStore(path)


def test_folder_and_record_are_the_owners_alone(tmp_path):
    path = tmp_path / "new" / "record.sqlite3"
    SqliteStore(path).close()
    assert path.stat().st_mode & 0o077 == path.parent.stat().st_mode & 0o077 == 0


def test_every_family_of_sqlite_errors_has_words(path):
    codes = {getattr(sqlite3, name) for name in dir(sqlite3) if name.startswith("SQLITE_")}
    families = {code for code in codes if isinstance(code, int) and 0 < code < 0x100}
    for code in families:
        error = sqlite3.OperationalError("what happened")
        error.sqlite_errorcode = code
        translated = sqlite_connection._in_our_words(error, path)
        assert isinstance(translated, StoreError)
        assert str(path) in translated.message


def test_opening_loads_sqlite_utils_only_when_the_schema_is_due(record):
    script = """
import sys, time
from assistant.store import SqliteStore
begun = time.perf_counter()
with SqliteStore(sys.argv[1]) as store:
    store.history()
    print(time.perf_counter() - begun < 0.03, "sqlite_utils" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", script, record], capture_output=True, text=True, check=True)
    assert done.stdout == "True False\n"
