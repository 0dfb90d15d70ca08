"""What another process does to a record: `worker.py VERB PATH [NUMBER]`, one line out when it has happened."""

import itertools
import os
import resource
import sqlite3
import sys
import time
from pathlib import Path

from record_cases import a_review, an_answer, an_attempt, an_override, ask, at

from assistant.errors import AssistantError
from assistant.store import SqliteStore


def say(word):
    print(word, flush=True)


def lock(path, kind):
    """Hold a lock until killed."""
    raw = sqlite3.connect(path, isolation_level=None)
    if kind == "EXCLUSIVE":
        raw.execute("PRAGMA locking_mode = EXCLUSIVE")
    raw.execute(f"BEGIN {kind}")
    raw.execute("CREATE TABLE IF NOT EXISTS held (a)")
    say("held")
    time.sleep(60)


def write(path, worker):
    """Write whole stories until killed; say each question's id once its answer is committed."""
    with SqliteStore(path) as store:
        for number in itertools.count():
            id = f"q-{worker}-{number}"
            ask(store, id)
            store.add_attempt(id, 1, an_attempt())
            store.add_review(a_review(f"r-{id}", id))
            store.add_override(an_override(f"o-{id}", id))
            store.add_answer(id, an_answer())
            say(id)


def start(path, worker):
    """Open the record together with others, write one question."""
    with SqliteStore(path) as store:
        ask(store, f"q-{worker}")
    say("done")


def take(path, worker):
    """Take the review r-1 once standard input says so."""
    with SqliteStore(path) as store:
        say("ready")
        sys.stdin.readline()
        say(store.take_review("r-1", reviewer=worker, at=at(8)))


def fill(path, limit):
    """Write with a limit on the file's size until an error comes; say its kind, and whether reading still works."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
    fill_up(path)


def fill_up(path, _=""):
    """Write until an error comes; say its kind, and whether reading still works."""
    with SqliteStore(path) as store:
        try:
            for number in itertools.count():
                ask(store, f"q-{number}", redacted="long " * 2000)
        except AssistantError as error:
            say(f"{type(error).__name__} {error}")
        say(len(store.history(limit=None)))


def open_as_nobody(path, _=""):
    """Open and write as a user whom file modes stop; say the kind of error, or `open`."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    try:
        with SqliteStore(path, wait_s=0.2) as store:
            ask(store, "q-new")
    except AssistantError as error:
        say(f"{type(error).__name__} {error}")
    else:
        say("open")


VERBS = {verb.__name__: verb for verb in (lock, write, start, take, fill, fill_up, open_as_nobody)}

if __name__ == "__main__":
    verb, path, *rest = sys.argv[1:]
    VERBS[verb](Path(path), *rest)
