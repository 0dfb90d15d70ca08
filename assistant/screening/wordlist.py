"""Word lists as running text, which stays readable where a list of quoted words does not."""

from __future__ import annotations


def listed(text: str) -> frozenset[str]:
    """The words of a text, separated by white space."""
    return frozenset(text.split())
