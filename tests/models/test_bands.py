"""Bands: which row of an approval table an amount falls into."""

from __future__ import annotations

import pytest

from assistant.models.bands import holds, numbers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("an expense over 1000 euros", [1000.0]),
        ("EUR 1,000 to 25.000", [1000.0, 25000.0]),
        ("about 31k", [31000.0]),
        ("1 250,00 €", [1250.0]),
        ("since 2024, room B12", []),
        ("no numbers", []),
    ],
)
def test_amounts_are_read_in_every_spelling(text: str, found: list[float]) -> None:
    assert numbers(text) == found


@pytest.mark.parametrize(
    ("cell", "amount", "inside"),
    [
        ("up to EUR 1,000", 1000, True),
        ("up to EUR 1,000", 1001, False),
        ("over EUR 1,000 up to EUR 5,000", 1000, False),
        ("over EUR 1,000 up to EUR 5,000", 3000, True),
        ("EUR 5,000 - 25,000", 7000, True),
        ("over EUR 15,000", 1000, False),
        ("over EUR 15,000", 16000, True),
        ("Germany", 1000, False),
        ("up to 5 days", 3, False),
    ],
)
def test_a_range_holds_the_amounts_between_its_ends(cell: str, amount: float, inside: bool) -> None:
    assert holds(cell, [float(amount)]) is inside
