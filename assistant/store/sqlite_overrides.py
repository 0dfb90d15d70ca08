"""The override log and its verdicts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

import msgspec

from assistant.errors import NotFound
from assistant.records import Override, OverrideKind, Verdict
from assistant.store.sqlite_rows import Value, grouped, insert, limited, read, require_turn, select
from assistant.store.text_apart import join

_VERDICT = ", v.body AS verdict_body, y.body AS verdict_texts"
_LATEST_VERDICT = """
    LEFT JOIN verdicts v ON v.number = (SELECT max(number) FROM verdicts WHERE override = t.id)
    LEFT JOIN texts y ON y.id = v.text
"""


def _select(where: str, then: str) -> str:
    return select("overrides", where=where, then=then, more=_VERDICT, join=_LATEST_VERDICT)


def add_override(connection: sqlite3.Connection, override: Override, at_most: int | None, since: str) -> bool:
    """Append the override unless the person has `at_most` already; says whether it was appended."""
    if at_most is not None and count_overrides(connection, override.person, since) >= at_most:
        return False
    columns: dict[str, Value] = {
        "id": override.id,
        "question": override.question,
        "turn": require_turn(connection, override.question),
        "kind": override.kind,
        "lane_before": override.lane_before,
        "lane": override.lane,
        "person": override.person,
        "pressed_at": override.pressed_at,
    }
    insert(connection, "overrides", msgspec.structs.replace(override, verdict=None), override.question, **columns)
    if override.verdict:
        add_verdict(connection, override, override.verdict)
    return True


def add_verdict(connection: sqlite3.Connection, override: Override, verdict: Verdict) -> None:
    """Append a verdict on the override."""
    columns = {"cause": verdict.cause, "judge": verdict.judge, "judged_at": verdict.judged_at}
    insert(connection, "verdicts", verdict, override.question, override=override.id, **columns)


def judge(connection: sqlite3.Connection, override: str, verdict: Verdict) -> Override:
    """Append a verdict; the override with it."""
    add_verdict(connection, one_override(connection, override), verdict)
    return one_override(connection, override)


def one_override(connection: sqlite3.Connection, override: str) -> Override:
    """One override. Raises NotFound."""
    row = connection.execute(_select("t.id = ?", ""), [override]).fetchone()
    if row is None:
        raise NotFound(f"The record holds no override `{override}`.", "List them with `assistant overrides list`.")
    return _read(row)


def overrides(
    connection: sqlite3.Connection,
    lane: str | None,
    kind: OverrideKind | None,
    judged: bool | None,
    person: str | None,
    since: str | None,
    limit: int | None,
) -> list[Override]:
    """The override log, newest first."""
    wanted: dict[str, list[Value]] = {"t.pressed_at >= ?": [since or ""]}
    if lane is not None:
        wanted["? IN (t.lane_before, t.lane)"] = [lane]
    if kind is not None:
        wanted["t.kind = ?"] = [kind]
    if judged is not None:
        wanted["(v.number IS NOT NULL) = ?"] = [judged]
    if person is not None:
        wanted["t.person = ?"] = [person]
    query = _select(" AND ".join(wanted), "ORDER BY t.pressed_at DESC, t.number DESC LIMIT ?")
    values = [value for some in wanted.values() for value in some]
    return [_read(row) for row in connection.execute(query, [*values, limited(limit)])]


def count_overrides(connection: sqlite3.Connection, person: str, since: str) -> int:
    """How many overrides count against the person's quota."""
    query = "SELECT count(*) FROM overrides WHERE person = ? AND pressed_at >= ? AND kind != ?"
    return int(connection.execute(query, [person, since, OverrideKind.HUMAN]).fetchone()[0])


def overrides_of(connection: sqlite3.Connection, questions: Iterable[str]) -> dict[str, list[tuple[int, Override]]]:
    """The overrides of many questions, oldest first, each with the turn that drew it."""
    query = _select("t.question IN ({marks})", "ORDER BY t.number")
    return {
        question: [(row["turn"], _read(row)) for row in rows]
        for question, rows in grouped(connection, query, questions)
    }


def _read(row: sqlite3.Row) -> Override:
    override = read(Override, row)
    if row["verdict_body"] is None:
        return override
    return msgspec.structs.replace(override, verdict=join(Verdict, row["verdict_body"], row["verdict_texts"]))
