"""The largest sum with its currency; a bare number is none unless a word of price stands beside it."""

from __future__ import annotations

import pytest

from tests.screening.reading import screen


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("the hotel was 1.500,00 €", 1500.0, "EUR"),
        ("I paid £1,200.50 for the flight", 1200.5, "GBP"),
        ("a dinner for $2k", 2000.0, "USD"),
        ("faktura na 3,5 tys. zł", 3500.0, "PLN"),
        ("25k euros for the stand", 25000.0, "EUR"),
        ("R$ 450 de táxi", 450.0, "BRL"),
        ("12 000 EUR de matériel", 12000.0, "EUR"),
        ("CHF 1'250.– in Zürich", 1250.0, "CHF"),
        ("EUR 99.90 or EUR 120?", 120.0, "EUR"),
        ("a machine for 1.2 million euros", 1_200_000.0, "EUR"),
        ("2,5 Mio. € Umsatz", 2_500_000.0, "EUR"),
        ("mil euros", None, None),
        ("60 000 zł brutto", 60000.0, "PLN"),
        ("the laptop costs 30000, who approves", 30000.0, "EUR"),
        ("kosztuje 4500, kto zatwierdza", 4500.0, "EUR"),
        ("Die Maschine kostet 18.000", 18000.0, "EUR"),
        ("quote of 7,450 USD", 7450.0, "USD"),
        ("¥20000 for the taxi", 20000.0, "JPY"),
        ("200 laptops for 3 teams", None, None),
        ("my ticket 4500012 from 2024", None, None),
        ("room 1200 in building 4", None, None),
        ("version 3.5 of the tool", None, None),
        ("30 days of leave", None, None),
    ],
)
def test_the_largest_sum(text: str, value: float | None, currency: str | None) -> None:
    found = screen(text).amount
    assert (found and found.value, found and found.currency) == (value, currency)
