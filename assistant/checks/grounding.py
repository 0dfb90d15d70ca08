"""Numbers: every figure in the answer stands in what the sentence cites."""

from __future__ import annotations

import re

from assistant.checks.citations import MARK, section_texts
from assistant.checks.evaluate import CheckRules, Draft
from assistant.records import Check
from assistant.text.terms import words
from assistant.text.units import units

_NUMBER = re.compile(r"\d")


def numbers(draft: Draft, rules: CheckRules) -> Check:
    """The figures of each unit stand in the quotes of its marks, or in their passages."""
    texts = section_texts(draft)
    held = {
        citation.n: set(words(citation.quote + " " + texts.get((citation.source, citation.section), "")))
        for citation in draft.citations
    }
    for unit in units(draft.text):
        cited: set[str] = set().union(*(held.get(int(number), set()) for number in MARK.findall(unit.text)))
        missing = [word for word in words(MARK.sub("", unit.text)) if _NUMBER.search(word) and word not in cited]
        if missing:
            return Check("numbers_grounded", False, f"{missing[0]} does not stand in what is cited: {unit.text[:80]}")
    return Check("numbers_grounded", True, "all figures found")
