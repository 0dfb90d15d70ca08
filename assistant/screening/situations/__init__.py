"""Situations."""

from assistant.records import Situation
from assistant.screening.reading import Reading


def find(reading: Reading) -> list[Situation]:
    """Stub."""
    return []


def job_at_stake(reading: Reading) -> bool:
    """Stub."""
    return False
