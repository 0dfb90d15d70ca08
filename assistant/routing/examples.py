"""The example questions that teach the lane classifier, read from `lanes/<id>/examples.txt`.

One example a line; the two characters `\\n` stand for a line break. `# topic: name` and `# writer: name` head the lines
below them: topics show a lane owner what is thin, writers keep cross-validation honest.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from assistant.workspace import NONE, Workspace

_HEADER = re.compile(r"^#\s*(topic|writer)\s*:\s*(.+?)\s*$")


class Example(msgspec.Struct, frozen=True, kw_only=True):
    """One labelled question; `line` counts from 1 in the lane's file."""

    text: str
    lane: str
    topic: str
    writer: str
    line: int


def read_examples(workspace: Workspace) -> list[Example]:
    """All examples of all lanes and of `none`, in file order."""
    return [example for lane in [*workspace.lanes, NONE] for example in lane_examples(workspace, lane)]


def lane_examples(workspace: Workspace, lane: str) -> list[Example]:
    """The examples of one lane; none when the file is missing."""
    path = workspace.examples_file(lane)
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return list(parse_examples(lines, lane))


def parse_examples(lines: Iterable[str], lane: str) -> Iterable[Example]:
    """The examples of a file's lines."""
    heads = {"topic": "", "writer": ""}
    for number, line in enumerate(lines, 1):
        if header := _HEADER.match(line):
            heads[header[1]] = header[2]
        elif text := line.strip():
            if not text.startswith("#"):
                yield Example(
                    text=text.replace("\\n", "\n"), lane=lane, topic=heads["topic"], writer=heads["writer"], line=number
                )
