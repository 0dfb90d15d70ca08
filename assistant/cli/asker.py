"""Who sits at the terminal, as the record knows them."""

from __future__ import annotations

import getpass
from collections.abc import Mapping


def person(environment: Mapping[str, str]) -> str:
    """ASSISTANT_PERSON, else the login name."""
    named = environment.get("ASSISTANT_PERSON", "").strip()
    if named:
        return named
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no login name in a bare container
        return "employee"
