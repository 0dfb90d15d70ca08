"""From nothing, and from every released schema, to today's."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from record_cases import (
    a_check,
    a_choice,
    a_decision,
    a_question,
    a_rating,
    a_review,
    an_answer,
    an_attempt,
    an_override,
    ask,
    at,
)

from assistant.errors import StoreError
from assistant.records import ReviewState
from assistant.store import SqliteStore, migrations

FIRST = Path(__file__).with_name("first_schema.sql").read_text(encoding="utf-8")


def build(path, script):
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(script)


def schema(path):
    with closing(sqlite3.connect(path)) as raw:
        return dict(raw.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))


def run_steps(path):
    with closing(sqlite3.connect(path)) as raw:
        query = "SELECT name FROM _sqlite_migrations ORDER BY id"
        return [name for (name,) in raw.execute(query)]


def add_step(monkeypatch, step, name="9999_further"):
    monkeypatch.setattr(migrations, "STEPS", [*migrations.STEPS, (name, step)])


def test_a_blank_record_gets_every_step(path):
    SqliteStore(path).close()
    assert run_steps(path) == [name for name, _ in migrations.STEPS]


def test_the_first_schema_with_rows_reads_as_it_was_written(path):
    build(path, FIRST)
    with SqliteStore(path) as store:
        exchange = store.exchange("q-1")
        assert exchange.question == a_question(text="may I [redacted]?")
        assert exchange.decision == a_decision()
        assert exchange.answer == an_answer()
        assert exchange.overrides[0].verdict.judge == "lea"
        assert exchange.overrides[0].note == an_override().note
        assert exchange.ratings == [a_rating()]
        assert exchange.choices == [a_choice()]
        assert exchange.review == a_review(state=ReviewState.TAKEN, reviewer="rita", taken_at=at(8))
        assert (store.story("q-1")[0].attempts, store.story("q-1")[0].checks) == ([an_attempt()], [a_check()])
        ask(store, "q-2")
        assert len(store.history()) == 2


def test_old_and_new_end_with_the_same_schema(tmp_path):
    old, new = tmp_path / "old.sqlite3", tmp_path / "new.sqlite3"
    build(old, FIRST)
    SqliteStore(old).close()
    SqliteStore(new).close()
    assert schema(old) == schema(new)


def test_a_further_step_runs_once_and_keeps_the_rows(path, monkeypatch):
    with SqliteStore(path) as store:
        ask(store)
        before = store.history()
    add_step(monkeypatch, lambda db: db.execute("ALTER TABLE questions ADD COLUMN channel TEXT"))
    for _ in range(2):
        with SqliteStore(path) as store:
            assert store.history() == before
    assert run_steps(path) == [name for name, _ in migrations.STEPS]


def test_a_step_that_fails_leaves_the_record_as_it_was(path, monkeypatch):
    with SqliteStore(path) as store:
        ask(store)
    before = schema(path)

    def broken(db):
        db.execute("CREATE TABLE half (a)")
        db.execute("INSERT INTO nowhere VALUES (1)")

    with monkeypatch.context() as patched:
        add_step(patched, broken)
        with pytest.raises(StoreError, match="nowhere"):
            SqliteStore(path)
    assert schema(path) == before
    with SqliteStore(path) as store:
        assert len(store.history()) == 1


def test_a_newer_record_is_refused_untouched(path, monkeypatch):
    with monkeypatch.context() as patched:
        add_step(patched, lambda db: db.execute("CREATE TABLE news (a)"))
        SqliteStore(path).close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"newer version.*9999_further"):
        SqliteStore(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("table", ["decisions", "attempts", "checks", "answers", "verdicts"])
@pytest.mark.parametrize("change", ["UPDATE {} SET body = '{{}}'", "DELETE FROM {}"])
def test_the_file_itself_refuses_to_change_what_is_appended(path, table, change):
    build(path, FIRST)
    with closing(sqlite3.connect(path)) as raw, pytest.raises(sqlite3.IntegrityError, match="only appended"):
        raw.execute(change.format(table))
