"""An extractive answer: the units that answer the question, in the handbook's own words and order, each with its citation.

Nothing is rephrased. A list comes with the sentence that introduces it, a table row with its header; neighbouring units of one
passage share one citation, whose quote is the text that they make up there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from assistant.models.units_scoring import Asked, Scored, row_is_named
from assistant.records import Citation, Passage
from assistant.text.units import Unit, cells

NEAR = 2.0
"""A further unit is taken when its score (a logit) is no further below the best one's."""
LIST_LIMIT = 10
ROW_LIMIT = 12
_LEANS = re.compile(
    r"(?:it|this|that|these|those|they|he|she|there|then|otherwise|however|but|if not|in that case|after that|instead|exceptions?|unless|only|also)\b",
    re.IGNORECASE,
)
"""A sentence that opens so continues the one before it, or takes part of it back."""


class Composed(msgspec.Struct, frozen=True):
    """The text in pieces (so that it can be streamed) and its citations."""

    pieces: list[str]
    citations: list[Citation]

    @property
    def text(self) -> str:
        """The whole answer, Markdown."""
        return "".join(self.pieces)


def compose(
    asked: Asked, scored: Sequence[Scored], passages: Sequence[Passage], *, passages_at_most: int, units_at_most: int
) -> Composed:
    """The answer from the best units of at most so many passages."""
    best = sorted(scored, key=lambda entry: (-entry.score, entry.passage, entry.position))
    floor = best[0].score - NEAR if best else 0.0
    chosen: dict[int, list[Scored]] = {}
    taken = 0
    for entry in best:
        if entry.score < floor or taken >= units_at_most:
            break
        if entry.passage not in chosen and len(chosen) >= passages_at_most:
            continue
        group = chosen.setdefault(entry.passage, [])
        if entry in group or _said(entry.unit.text, chosen):
            continue
        for mate in _with_company(entry, scored, asked):
            if mate not in group and taken < units_at_most + (LIST_LIMIT if mate.unit.kind in ("item", "row") else 0):
                group.append(mate)
                taken += 1
    return _written(
        [(passages[number], sorted(group, key=lambda entry: entry.position)) for number, group in chosen.items()]
    )


def _with_company(entry: Scored, scored: Sequence[Scored], asked: Asked) -> list[Scored]:
    """The unit with those that it makes no sense without: its whole short list, the rows named alike, the sentence after it."""
    block = [other for other in scored if other.passage == entry.passage and other.unit.block == entry.unit.block]
    if entry.unit.kind == "item":
        return block if len(block) <= LIST_LIMIT else _window(entry, block, LIST_LIMIT)
    if entry.unit.kind == "row":
        named = [other for other in block if row_is_named(other.unit, asked)]
        if entry in named:
            return named[:ROW_LIMIT]
        return block if len(block) <= ROW_LIMIT else [entry]
    at = block.index(entry)
    follows = [other for other in block[at + 1 : at + 2] if _LEANS.match(other.unit.text)]
    company = [entry, *follows]
    if follows and not entry.unit.text.endswith(":"):
        return company
    # "You need:" is nothing without the list below it.
    below = [other for other in scored if other.passage == entry.passage and other.unit.lead == entry.unit.text]
    return [*company, *below[:LIST_LIMIT]]


def _window(entry: Scored, block: list[Scored], size: int) -> list[Scored]:
    start = max(0, min(block.index(entry) - 2, len(block) - size))
    return block[start : start + size]


def _said(text: str, chosen: dict[int, list[Scored]]) -> bool:
    """True when another page says the very same: it is not said twice."""
    return any(entry.unit.text == text for group in chosen.values() for entry in group)


def _written(groups: list[tuple[Passage, list[Scored]]]) -> Composed:
    pieces: list[str] = []
    citations: list[Citation] = []
    for passage, group in groups:
        for run in _runs(group):
            number = len(citations) + 1
            citations.append(Citation(number, passage.source, passage.section, _quote(run), passage.updated))
            pieces.extend(_markdown(run, number, first=not pieces))
    return Composed(pieces, citations)


def _runs(group: list[Scored]) -> list[list[Unit]]:
    """Rows of one table, items of one list, and sentences that follow each other share a citation."""
    runs: list[list[Scored]] = []
    for entry in group:
        last = runs[-1][-1] if runs else None
        follows = last is not None and (entry.position == last.position + 1 or entry.unit.kind in ("item", "row"))
        if last and follows and entry.unit.block == last.unit.block:
            runs[-1].append(entry)
        else:
            runs.append([entry])
    return [[entry.unit for entry in run] for run in runs]


def _quote(run: list[Unit]) -> str:
    return (" " if run[0].kind == "sentence" else "\n").join(unit.text for unit in run)


def _markdown(run: list[Unit], number: int, *, first: bool) -> list[str]:
    """The run as Markdown, a piece a unit; the citation mark stands at the end of every unit."""
    gap = "" if first else "\n\n"
    mark = f" [{number}]"
    if run[0].kind == "row":
        header = run[0].lead
        rule = "|" + " --- |" * len(cells(header))
        return [f"{gap}{header}\n{rule}", *(f"\n{_row(unit.text, mark)}" for unit in run)]
    if run[0].kind == "item":
        lead = f"{gap}{run[0].lead}{mark}\n" if run[0].lead else gap
        return [
            *([lead] if lead else []),
            *(f"{'' if at == 0 and not run[0].lead else chr(10)}- {unit.text}{mark}" for at, unit in enumerate(run)),
        ]
    if run[0].kind == "code":
        return [f"{gap}```\n{run[0].text}\n```\n{mark.strip()}"]
    return [f"{gap if at == 0 else ' '}{unit.text}{mark}" for at, unit in enumerate(run)]


def _row(text: str, mark: str) -> str:
    body = text.rstrip().removesuffix("|").rstrip()
    return f"{body}{mark} |"
