"""Citations: they exist, they quote what stands there, and where the lane asks for it every sentence has one."""

from __future__ import annotations

import re

from assistant.checks.evaluate import CheckRules, Draft
from assistant.records import Check
from assistant.text.units import Unit, units

MARK = re.compile(r"\[(\d{1,3})\]")


def exist(draft: Draft, rules: CheckRules) -> Check:
    """Every mark has its citation, every citation its mark, and each names a passage that the model was given."""
    marks = {int(number) for number in MARK.findall(draft.text)}
    numbers = {citation.n for citation in draft.citations}
    given = {(passage.source, passage.section) for passage in draft.passages}
    if not marks:
        return Check("citations_exist", False, "the answer cites nothing")
    if marks - numbers:
        return Check("citations_exist", False, f"no citation stands behind {_list(marks - numbers)}")
    if numbers - marks:
        return Check("citations_exist", False, f"no sentence uses {_list(numbers - marks)}")
    strangers = sorted(
        {citation.source for citation in draft.citations if (citation.source, citation.section) not in given}
    )
    if strangers:
        return Check("citations_exist", False, f"not among the passages: {', '.join(strangers)}")
    return Check("citations_exist", True, f"{len(marks)} cited")


def verbatim(draft: Draft, rules: CheckRules) -> Check:
    """Every quote stands word for word in its passage; where the lane asks for it, so does every cited unit of the answer."""
    texts = {place: squeezed_lines(text) for place, text in section_texts(draft).items()}
    for citation in draft.citations:
        held = texts.get((citation.source, citation.section), "")
        if not all(squeezed(line) in held for line in citation.quote.splitlines()):
            return Check("quotes_verbatim", False, f"the quote of [{citation.n}] does not stand in {citation.source}")
    if rules.verbatim:
        everything = "\n".join(texts.values())
        for unit in answer_units(draft):
            if squeezed(unit.text) not in everything:
                return Check("quotes_verbatim", False, f"not in the handbook's words: {unit.text[:80]}")
    return Check("quotes_verbatim", True, f"{len(draft.citations)} quotes found")


def every_sentence(draft: Draft, rules: CheckRules) -> Check:
    """Where the lane asks for it, every sentence, item and row carries a mark."""
    if not rules.every_sentence:
        return Check("every_sentence_cited", True, "not asked for in this lane")
    for unit in units(draft.text):
        if not MARK.search(unit.text):
            return Check("every_sentence_cited", False, f"without a citation: {unit.text[:80]}")
    return Check("every_sentence_cited", True, "all cited")


def answer_units(draft: Draft) -> list[Unit]:
    """The units of the answer without their marks."""
    found = units(MARK.sub("", draft.text))
    return [Unit(kind=unit.kind, text=" ".join(unit.text.split()), block=unit.block, lead=unit.lead) for unit in found]


def section_texts(draft: Draft) -> dict[tuple[str, str], str]:
    """What was given of each (source, section); a long section comes as several passages."""
    texts: dict[tuple[str, str], str] = {}
    for passage in draft.passages:
        place = (passage.source, passage.section)
        texts[place] = f"{texts[place]}\n{passage.text}" if place in texts else passage.text
    return texts


def squeezed_lines(text: str) -> str:
    """Every line squeezed."""
    return "\n".join(squeezed(line) for line in text.splitlines())


def squeezed(text: str) -> str:
    """White space squeezed, so that line ends and table padding do not decide."""
    return " ".join(text.replace("|", " | ").split()).strip("| ")


def _list(numbers: set[int]) -> str:
    return ", ".join(f"[{number}]" for number in sorted(numbers))
