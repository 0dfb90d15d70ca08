"""What is wrong with the pages' front matter: lanes that do not exist leave a page unread, and nobody notices."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from assistant.governance.finding import Finding, error
from assistant.retrieval import HandbookPage

_LANES_KEY = re.compile(r"^lanes\s*:", re.MULTILINE)


def pages_findings(pages: list[HandbookPage], lane_ids: Collection[str], knowledge: Path) -> Iterator[Finding]:
    """An error for every lane that a page names and that has no folder."""
    for page in pages:
        for lane in page.lanes:
            if lane not in lane_ids:
                line = _line(knowledge / page.source)
                yield error(f"knowledge/{page.source}", f"there is no lane `{lane}`", line=line, key="lanes")


def _line(path: Path) -> int | None:
    text = path.read_text(encoding="utf-8", errors="replace")
    found = _LANES_KEY.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else None
