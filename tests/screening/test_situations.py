"""Situations are read from what happens, not from single words."""

from __future__ import annotations

import pytest

from tests.screening.reading import screen
from tests.screening.situation_texts import ALL
from tests.screening.situation_variants import ALL as VARIANTS


@pytest.mark.parametrize(("text", "expected"), ALL, ids=[text[:48] for text, _ in ALL])
def test_what_happens_is_told_from_what_is_only_mentioned(text: str, expected: set[str]) -> None:
    signals = screen(text)
    assert {situation.name for situation in signals.situations} == expected
    assert all(situation.evidence in text for situation in signals.situations)


@pytest.mark.parametrize(("text", "expected"), VARIANTS, ids=[text[:48] for text, _ in VARIANTS])
def test_other_words_tell_the_same(text: str, expected: set[str]) -> None:
    found = {situation.name for situation in screen(text).situations}
    assert expected <= found
    assert bool(found) == bool(expected)


@pytest.mark.parametrize(
    ("text", "risk"),
    [
        ("my laptop was stolen", "high"),
        ("can you approve this contract?", "medium"),
        ("I paid 1,450 EUR for a hotel", "medium"),
        ("quote over 80,000 EUR for a machine", "high"),
        ("I was dismissed yesterday, what about my bonus", "high"),
        ("please make an exception for my hotel", "medium"),
        ("how do I book a train", "low"),
    ],
)
def test_risk_follows_what_is_at_stake(text: str, risk: str) -> None:
    assert screen(text).risk == risk
