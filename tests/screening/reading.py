"""Signals without anything learnt: what rules and detectors alone find."""

from __future__ import annotations

from assistant.records import Signals
from assistant.screening import UNTAUGHT
from assistant.screening import screen as _screen


def screen(text: str) -> Signals:
    return _screen(text, UNTAUGHT).signals
