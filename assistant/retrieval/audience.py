"""Who may read a page: everyone, or those whose profile has all that its front matter asks for."""

from __future__ import annotations

from collections.abc import Mapping


def may_read(audience: Mapping[str, str], person: Mapping[str, str]) -> bool:
    """`audience` and `person` map country, department and role to lower-case names; an empty audience is everyone."""
    return all(person.get(key) == wanted for key, wanted in audience.items())
