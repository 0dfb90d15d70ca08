"""What is private is found, value by value; what only looks like it stays public."""

from __future__ import annotations

import pytest

from tests.screening.private_texts import ALL
from tests.screening.reading import screen


@pytest.mark.parametrize(("text", "expected"), ALL, ids=[text[:48] for text, _ in ALL])
def test_spans_hold_the_value_alone(text: str, expected: list[tuple[str, str]]) -> None:
    signals = screen(text)
    found = [(text[span.start : span.end], span.kind) for span in signals.spans]
    assert sorted(kind for _, kind in found) == sorted(kind for _, kind in expected)
    for value, kind in expected:
        assert not value or (value, kind) in found
    assert signals.private == bool(expected)
    assert signals.private_kinds == sorted({kind for _, kind in expected})
