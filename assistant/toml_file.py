"""A TOML file decoded into a typed struct; an error names file, key and line."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import TypeVar

import msgspec

from assistant.errors import WorkspaceError

T = TypeVar("T")

_KEY_LINE = re.compile(r"""^\s*(?:"([^"]+)"|'([^']+)'|([A-Za-z0-9_-]+))\s*=""")
_TABLE_LINE = re.compile(r"^\s*(\[\[?)\s*([^\]]+?)\s*\]\]?")
_MSGSPEC_PATH = re.compile(r" - at `(?:key(?:` in `| in ))?\$\.?([^`]*)`$")
_UNKNOWN_KEY = re.compile(r"unknown field `([^`]+)`")
_MISSING_KEY = re.compile(r"missing required field `([^`]+)`")
_WRONG_KEY = re.compile(r"(?i)invalid enum value '([^']+)'$")
_TOML_LINE = re.compile(r"\(at line (\d+)")


def read_toml(path: Path, shape: type[T], *, root: Path) -> T:
    """Decode the file at `path` as `shape`; paths in errors are shown below `root`. Raises WorkspaceError."""
    name = path.relative_to(root).as_posix()
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise WorkspaceError("the file is missing", file=name) from None
    except (OSError, UnicodeDecodeError) as error:
        raise WorkspaceError(f"cannot be read: {error}", file=name) from None
    try:
        return msgspec.convert(tomllib.loads(text), shape)
    except tomllib.TOMLDecodeError as error:
        at = _TOML_LINE.search(str(error))
        raise WorkspaceError(f"not valid TOML: {error}", file=name, line=int(at[1]) if at else None) from None
    except msgspec.ValidationError as error:
        raise _located(str(error), text, name) from None


def _located(message: str, text: str, name: str) -> WorkspaceError:
    at = _MSGSPEC_PATH.search(message)
    path = at[1] if at else ""
    problem = _MSGSPEC_PATH.sub("", message)
    named = (
        _UNKNOWN_KEY.search(problem)
        or _MISSING_KEY.search(problem)
        or (_WRONG_KEY.search(problem) if "at `key` in" in message else None)
    )
    key = ".".join(part for part in (path, named[1] if named else "") if part)
    return WorkspaceError(problem[0].lower() + problem[1:], file=name, key=key or None, line=line_of(text, key))


def line_of(text: str, key: str) -> int | None:
    """The line (from 1) of a dotted key such as `rules[2].when.amount_over`, or of its nearest parent; None when neither stands there."""
    best, depth = None, 0
    wanted = key.split(".")
    for number, found in _keys(text):
        parts = found.split(".")
        shared = 0
        while shared < min(len(parts), len(wanted)) and parts[shared] == wanted[shared]:
            shared += 1
        if shared == len(parts) and shared > depth:
            best, depth = number, shared
    return best


def _keys(text: str) -> list[tuple[int, str]]:
    """Every table header and key of the text with its line; array tables carry their index."""
    keys: list[tuple[int, str]] = []
    table = ""
    counts: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if header := _TABLE_LINE.match(line):
            table = header[2]
            if header[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
                table = f"{table}[{counts[table]}]"
            keys.append((number, table))
        elif entry := _KEY_LINE.match(line):
            key = entry[1] or entry[2] or entry[3]
            keys.append((number, f"{table}.{key}" if table else key))
    return keys
