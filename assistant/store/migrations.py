"""The schema of the record as named steps. A step that was released is never edited; a change is a further step.

sqlite-utils runs the steps and remembers which have run. It is imported only when a step is due: its import costs more
than everything else that opening a record does.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeAlias

from assistant.errors import StoreError

if TYPE_CHECKING:
    from sqlite_utils import Database

Step: TypeAlias = "tuple[str, Callable[[Database], None]]"

SET: Final = "record"
"""The name under which sqlite-utils keeps the steps that have run."""


def first_schema(db: Database) -> None:
    """All tables of the first release."""
    db.executescript(_FIRST_SCHEMA)


STEPS: Final[list[Step]] = [("0001_first_schema", first_schema)]


def is_due(connection: sqlite3.Connection, path: str) -> bool:
    """Whether a step is due. Only reads.

    Raises StoreError when the file belongs to another program or to a newer version of this one.
    """
    known = {name for name, _ in STEPS}
    done = _done(connection, path)
    if newer := sorted(done - known):
        raise StoreError(
            f"The record {path} was written by a newer version of the assistant ({', '.join(newer)}).",
            "Update the assistant, or name another folder with --data.",
        )
    return done != known


def migrate(connection: sqlite3.Connection) -> None:
    """Run all steps that are due, or none of them."""
    from sqlite_utils import Database, Migrations

    migrations = Migrations(SET)
    for name, step in STEPS:
        migrations(name=name)(step)
    # The write lock comes first: of two processes that open a new record, the second waits here and finds nothing due.
    connection.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(Database(connection, execute_plugins=False))
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _done(connection: sqlite3.Connection, path: str) -> set[str]:
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables:
        return set()
    query = "SELECT name FROM _sqlite_migrations WHERE migration_set = ?"
    done = {name for (name,) in connection.execute(query, [SET])} if "_sqlite_migrations" in tables else set()
    if not done:
        raise StoreError(
            f"{path} is a database, but not a record of the assistant; it was left untouched.",
            "Name another folder with --data.",
        )
    return done


# Each row keeps its record as JSON in `body`, beside the columns that are searched. `text` and `closing` name a row of
# `texts` without a foreign key: removing a text must leave the record as it was written. AUTOINCREMENT keeps the number
# of a removed text from being given to a stranger's. The foreign key to (question, turn) holds the promise that a
# decision stands in the record before any attempt, check or answer does.
_FIRST_SCHEMA = """
CREATE TABLE questions (
    id TEXT PRIMARY KEY NOT NULL,
    conversation TEXT NOT NULL,
    asker TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    body TEXT NOT NULL,
    text INTEGER
);
CREATE INDEX questions_conversation ON questions (conversation, asked_at);
CREATE INDEX questions_asker ON questions (asker, asked_at);
CREATE INDEX questions_asked_at ON questions (asked_at);

CREATE TABLE texts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    question TEXT NOT NULL REFERENCES questions (id) DEFERRABLE INITIALLY DEFERRED,
    body TEXT NOT NULL
);
CREATE INDEX texts_question ON texts (question);

CREATE TABLE decisions (
    number INTEGER PRIMARY KEY,
    question TEXT NOT NULL REFERENCES questions (id),
    turn INTEGER NOT NULL,
    lane TEXT NOT NULL,
    policy TEXT NOT NULL,
    at TEXT NOT NULL,
    body TEXT NOT NULL,
    text INTEGER,
    UNIQUE (question, turn)
);

CREATE TABLE attempts (
    number INTEGER PRIMARY KEY,
    question TEXT NOT NULL,
    turn INTEGER NOT NULL,
    n INTEGER NOT NULL,
    model TEXT NOT NULL,
    outcome TEXT NOT NULL,
    at TEXT NOT NULL,
    body TEXT NOT NULL,
    text INTEGER,
    FOREIGN KEY (question, turn) REFERENCES decisions (question, turn)
);
CREATE INDEX attempts_question ON attempts (question, turn);

CREATE TABLE checks (
    number INTEGER PRIMARY KEY,
    question TEXT NOT NULL,
    turn INTEGER NOT NULL,
    n INTEGER NOT NULL,
    name TEXT NOT NULL,
    passed INTEGER NOT NULL,
    at TEXT NOT NULL,
    body TEXT NOT NULL,
    text INTEGER,
    FOREIGN KEY (question, turn) REFERENCES decisions (question, turn)
);
CREATE INDEX checks_question ON checks (question, turn);

CREATE TABLE answers (
    number INTEGER PRIMARY KEY,
    question TEXT NOT NULL,
    turn INTEGER NOT NULL,
    status TEXT NOT NULL,
    at TEXT NOT NULL,
    body TEXT NOT NULL,
    text INTEGER,
    FOREIGN KEY (question, turn) REFERENCES decisions (question, turn)
);
CREATE INDEX answers_question ON answers (question, turn);

CREATE TABLE overrides (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    question TEXT NOT NULL,
    turn INTEGER NOT NULL,
    kind TEXT NOT NULL,
    lane_before TEXT NOT NULL,
    lane TEXT,
    person TEXT NOT NULL,
    pressed_at TEXT NOT NULL,
    body TEXT NOT NULL,
    text INTEGER,
    FOREIGN KEY (question, turn) REFERENCES decisions (question, turn)
);
CREATE INDEX overrides_question ON overrides (question, turn);
CREATE INDEX overrides_person ON overrides (person, pressed_at);
CREATE INDEX overrides_pressed_at ON overrides (pressed_at);

CREATE TABLE verdicts (
    number INTEGER PRIMARY KEY,
    override TEXT NOT NULL REFERENCES overrides (id),
    cause TEXT NOT NULL,
    judge TEXT NOT NULL,
    judged_at TEXT NOT NULL,
    body TEXT NOT NULL,
    text INTEGER
);
CREATE INDEX verdicts_override ON verdicts (override);

CREATE TABLE ratings (
    number INTEGER PRIMARY KEY,
    question TEXT NOT NULL REFERENCES questions (id),
    person TEXT NOT NULL,
    good INTEGER NOT NULL,
    rated_at TEXT NOT NULL,
    body TEXT NOT NULL,
    text INTEGER
);
CREATE INDEX ratings_question ON ratings (question);

CREATE TABLE lane_choices (
    number INTEGER PRIMARY KEY,
    question TEXT NOT NULL REFERENCES questions (id),
    person TEXT NOT NULL,
    chosen TEXT NOT NULL,
    chosen_at TEXT NOT NULL,
    body TEXT NOT NULL,
    text INTEGER
);
CREATE INDEX lane_choices_question ON lane_choices (question);
CREATE INDEX lane_choices_chosen_at ON lane_choices (chosen_at);

CREATE TABLE reviews (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    question TEXT NOT NULL REFERENCES questions (id),
    lane TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'taken', 'sent', 'rejected')),
    reviewer TEXT,
    queued_at TEXT NOT NULL,
    taken_at TEXT,
    closed_at TEXT,
    body TEXT NOT NULL,
    text INTEGER,
    closing_body TEXT NOT NULL,
    closing INTEGER
);
CREATE INDEX reviews_lane ON reviews (lane, state, queued_at);
CREATE INDEX reviews_question ON reviews (question);
CREATE UNIQUE INDEX reviews_open ON reviews (question) WHERE state IN ('queued', 'taken');
""" + "".join(
    f"""
CREATE TRIGGER {table}_keep_{verb.lower()} BEFORE {verb} ON {table} BEGIN
    SELECT RAISE(ABORT, '{table} are only appended to');
END;
"""
    for table in ("decisions", "attempts", "checks", "answers", "verdicts")
    for verb in ("UPDATE", "DELETE")
)
