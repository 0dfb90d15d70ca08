"""Whether an exception to a rule is asked for."""

from __future__ import annotations

from assistant.screening.reading import Reading


def asked(reading: Reading) -> bool:
    """Stub."""
    return False
