"""Attacks on the assistant and texts that only look so: a text a line, a file a writer; see `screening.attack_training`."""

from __future__ import annotations

import functools
import hashlib
from importlib import resources


@functools.cache
def texts() -> dict[str, str]:
    """The files that come with the package, by writer."""
    files = (file for file in resources.files(__name__).iterdir() if file.name.endswith(".txt"))
    return {file.name[:-4]: file.read_text(encoding="utf-8") for file in sorted(files, key=lambda file: file.name)}


@functools.cache
def digest() -> str:
    """Tells one version of the lines from another."""
    return hashlib.sha256("\n".join(texts().values()).encode()).hexdigest()[:12]
