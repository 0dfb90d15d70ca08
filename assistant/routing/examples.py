"""The example questions that teach the lane classifier, read from `lanes/<id>/examples.txt`.

One example a line; the two characters `\\n` stand for a line break. `# topic: name` and `# writer: name` head the lines
below them: topics show a lane owner what is thin, writers keep cross-validation honest. `needs-human.txt` and `needs-stronger.txt`
beside it repeat those examples that call for a person or for a stronger model.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import msgspec

from assistant.records import Needs
from assistant.workspace import NONE, Workspace

_HEADER = re.compile(r"^#\s*(topic|writer)\s*:\s*(.+?)\s*$")


class Example(msgspec.Struct, frozen=True, kw_only=True):
    """One labelled question; `line` counts from 1 in the lane's file. `needs` is what it calls for, as its lane's owner sees it."""

    text: str
    lane: str
    topic: str
    writer: str
    line: int
    needs: Needs = Needs.ANSWER


def read_examples(workspace: Workspace) -> list[Example]:
    """All examples of all lanes and of `none`, in file order."""
    return [example for lane in [*workspace.lanes, NONE] for example in lane_examples(workspace, lane)]


def lane_examples(workspace: Workspace, lane: str) -> list[Example]:
    """The examples of one lane; none when the file is missing."""
    called = {
        example.text: needs
        for needs in (Needs.STRONGER, Needs.HUMAN)
        for example in parse_examples(_lines(workspace.needs_file(lane, needs)), lane)
    }
    examples = parse_examples(_lines(workspace.examples_file(lane)), lane)
    return [msgspec.structs.replace(example, needs=called.get(example.text, Needs.ANSWER)) for example in examples]


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines() if path.is_file() else []


def parse_examples(lines: Iterable[str], lane: str) -> Iterable[Example]:
    """The examples of a file's lines."""
    heads = {"topic": "", "writer": ""}
    for number, line in enumerate(lines, 1):
        if header := _HEADER.match(line):
            heads[header[1]] = header[2]
        elif (text := line.strip()) and not text.startswith("#"):
            yield Example(
                text=text.replace("\\n", "\n"), lane=lane, topic=heads["topic"], writer=heads["writer"], line=number
            )
