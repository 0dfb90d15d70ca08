"""Fixed surroundings for every test of the client: no colour or theme from the developer's own terminal."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _fixed_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "COLORFGBG", "TEXTUAL_THEME"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def _quick_pilot(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pilot looks twice per key whether the app is idle; a shorter look makes the suite three times as quick."""
    monkeypatch.setattr("textual._wait.SLEEP_GRANULARITY", 0.004)
