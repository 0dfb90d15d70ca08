"""Injected commands."""

from __future__ import annotations

from assistant.screening.reading import Reading


class Attack:
    """An attack and the question that is left without it."""

    def __init__(self, left: str) -> None:
        self.left = left


def find(reading: Reading) -> Attack | None:
    """Stub."""
    return None
