"""Several processes on one record, and processes that are killed while they write."""

import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from record_cases import a_decision, a_review, an_answer, an_attempt, ask

from assistant.store import SqliteStore

WORKER = [sys.executable, str(Path(__file__).with_name("worker.py"))]


def begin(*words):
    return subprocess.Popen(
        [*WORKER, *map(str, words)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_many_processes_may_open_a_blank_record_at_once(path):
    workers = [begin("start", path, number) for number in range(6)]
    for worker in workers:
        said, complained = worker.communicate(timeout=60)
        assert said == "done\n", complained
    with SqliteStore(path) as store:
        assert len(store.history()) == 6


def test_of_many_processes_one_takes_a_review(path):
    with SqliteStore(path) as store:
        ask(store)
        store.add_review(a_review())
    workers = [begin("take", path, f"r{number}") for number in range(5)]
    for worker in workers:
        assert worker.stdout.readline() == "ready\n"
    for worker in workers:
        worker.stdin.write("\n")
        worker.stdin.flush()
    took = [worker.communicate(timeout=60)[0].strip() for worker in workers]
    assert sorted(took) == ["False"] * 4 + ["True"]
    with SqliteStore(path) as store:
        assert store.review("r-1").reviewer == f"r{took.index('True')}"


@pytest.mark.parametrize("seconds", [0.0, 0.011, 0.05, 0.173])
def test_killed_writers_leave_a_readable_record(path, seconds):
    workers = [begin("write", path, number) for number in range(2)]
    first = [worker.stdout.readline().strip() for worker in workers]
    time.sleep(seconds)
    for worker in workers:
        worker.send_signal(signal.SIGKILL)
    said = [line for worker in workers for line in worker.communicate()[0].split()]
    with SqliteStore(path) as store:
        for id in first + said:
            # What was said to be written is there, whole.
            exchange = store.exchange(id)
            assert (exchange.decision, exchange.answer) == (a_decision(id), an_answer())
            assert store.story(id)[0].attempts == [an_attempt()]
            assert exchange.review.id == f"r-{id}"
        assert len(store.history(limit=None)) >= len(first + said)
        ask(store, "q-after")
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize("milliseconds", range(0, 300, 60))
def test_a_process_killed_while_it_makes_the_record(path, milliseconds):
    worker = begin("start", path, 0)
    while not path.exists():
        time.sleep(0.001)
    time.sleep(milliseconds / 1000)
    worker.kill()
    worker.communicate()
    with SqliteStore(path) as store:
        ask(store, "q-after")
        assert store.exchange("q-after").question.id == "q-after"
