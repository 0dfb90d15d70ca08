"""The golden tests of a lane, read from `lanes/<id>/tests.jsonl`: a question, the pages that answer it, the facts it must say."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from assistant.governance.finding import Finding, error
from assistant.records import Needs


class GoldenTest(msgspec.Struct, frozen=True, kw_only=True):
    """One golden question. Without a page in `sources` nothing answers it, and the assistant must not either."""

    id: str
    lane: str
    question: str
    sources: list[str]
    facts: list[str]
    needs: Needs
    line: int


class _Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    question: str
    source: str | list[str] | None = None
    facts: list[str] = []
    needs: Needs = Needs.ANSWER


def parse_tests(lines: Iterable[str], lane: str, file: str) -> tuple[list[GoldenTest], list[Finding]]:
    """The tests of a file's lines, and an error for every line that is none. Empty lines are passed over."""
    tests: list[GoldenTest] = []
    findings: list[Finding] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            found = msgspec.json.decode(line, type=_Line)
        except msgspec.DecodeError as problem:
            findings.append(error(file, f"the line cannot be read: {problem}", line=number))
            continue
        tests.append(_test(found, lane, number))
    return tests, findings


def _test(found: _Line, lane: str, number: int) -> GoldenTest:
    sources = [found.source] if isinstance(found.source, str) else found.source or []
    return GoldenTest(
        id=found.id,
        lane=lane,
        question=found.question,
        sources=sources,
        facts=found.facts,
        needs=found.needs,
        line=number,
    )
