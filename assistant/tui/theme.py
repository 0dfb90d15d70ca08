"""Two quiet themes, one dark and one light, and which one to start with."""

from __future__ import annotations

from collections.abc import Mapping

from textual.theme import Theme

DARK = Theme(
    name="assistant-dark",
    dark=True,
    primary="#6ea8dc",
    secondary="#86b3a4",
    accent="#d6ab66",
    warning="#d6ab66",
    error="#e5827b",
    success="#8bbd8f",
    background="#15181d",
    surface="#1c2027",
    panel="#252a33",
    foreground="#d9dee6",
)
LIGHT = Theme(
    name="assistant-light",
    dark=False,
    primary="#1f5fa0",
    secondary="#2b6b5b",
    accent="#8a5200",
    warning="#8a5200",
    error="#b3261e",
    success="#2b6b3a",
    background="#fafaf7",
    surface="#ffffff",
    panel="#e9e9e3",
    foreground="#22262c",
)


def first_theme(environment: Mapping[str, str]) -> str:
    """Textual's own variable wins; else light where the terminal says that its background is (COLORFGBG)."""
    if named := environment.get("TEXTUAL_THEME"):
        return named
    background = environment.get("COLORFGBG", "").rpartition(";")[2]
    return LIGHT.name if background in ("7", "15") else DARK.name
