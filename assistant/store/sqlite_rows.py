"""What all tables of the record have in common: a record in, a row out, and back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from typing import TypeVar

from assistant.errors import NotFound
from assistant.records import Record
from assistant.store import text_apart

R = TypeVar("R", bound=Record)
Value = str | int | float | None

_BATCH = 500  # SQLite before 3.32 takes 999 parameters in a statement


def insert(connection: sqlite3.Connection, table: str, record: Record, owner: str, **columns: Value) -> None:
    """Append the record as a row; `owner` is the question that its texts belong to."""
    rest, texts = text_apart.split(record)
    add_row(connection, table, columns | {"body": rest, "text": add_texts(connection, owner, texts)})


def add_row(connection: sqlite3.Connection, table: str, columns: dict[str, Value]) -> None:
    """Append a row. Table and columns are this program's own words, never a caller's."""
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", [*columns.values()])


def add_texts(connection: sqlite3.Connection, owner: str, texts: str | None) -> int | None:
    """Keep the text half of a record; the number by which its row refers to it."""
    if texts is None:
        return None
    return connection.execute("INSERT INTO texts (question, body) VALUES (?, ?)", [owner, texts]).lastrowid


def select(table: str, *, where: str, then: str = "", more: str = "", join: str = "") -> str:
    """A query for whole records: the rows `t` of a table with their texts; `more` columns, from a further `join`."""
    source = f"{table} t LEFT JOIN texts x ON x.id = t.text {join}"
    return f"SELECT t.*, x.body AS texts{more} FROM {source} WHERE {where} {then}"


def read(kind: type[R], row: sqlite3.Row) -> R:
    """The record of a row that `select` found."""
    return text_apart.join(kind, row["body"], row["texts"])


def grouped(
    connection: sqlite3.Connection, query: str, questions: Iterable[str]
) -> Iterator[tuple[str, list[sqlite3.Row]]]:
    """Run a query with `question IN (...)` over many questions; the rows by question. `{marks}` in it takes the ids."""
    ids = list(questions)
    found: dict[str, list[sqlite3.Row]] = {}
    for start in range(0, len(ids), _BATCH):
        batch = ids[start : start + _BATCH]
        for row in connection.execute(query.replace("{marks}", ", ".join("?" * len(batch))), batch):
            found.setdefault(row["question"], []).append(row)
    return iter(found.items())


def limited(limit: int | None) -> int:
    """The limit as SQLite wants it: -1 for none."""
    return -1 if limit is None else limit


def require_question(connection: sqlite3.Connection, question: str) -> None:
    """Raise NotFound unless the question was admitted."""
    if connection.execute("SELECT 1 FROM questions WHERE id = ?", [question]).fetchone() is None:
        raise NotFound(f"The record holds no question `{question}`.")


def require_turn(connection: sqlite3.Connection, question: str, turn: int | None = None) -> int:
    """The given turn of the question, or its latest. Raises NotFound when there is none."""
    query = "SELECT max(turn) FROM decisions WHERE question = ? AND (? IS NULL OR turn = ?)"
    (found,) = connection.execute(query, [question, turn, turn]).fetchone()
    if found is None:
        require_question(connection, question)
        which = "no decision" if turn is None else f"no turn {turn}"
        raise NotFound(f"The record holds {which} of question `{question}`.")
    return int(found)
