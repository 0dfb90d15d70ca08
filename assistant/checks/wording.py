"""Wording: the answer is there, is no longer than the lane wants, and promises nothing on the company's behalf."""

from __future__ import annotations

import re

from assistant.checks.citations import answer_units, squeezed
from assistant.checks.evaluate import CheckRules, Draft
from assistant.records import Check
from assistant.text.units import units

LIST_ALLOWANCE = 24
"""Items and rows beyond the lane's limit: a list or table is read at a glance."""

_PROMISE = re.compile(
    r"\b(?:we|i) (?:hereby )?(?:promise|guarantee|approve|authori[sz]e|confirm your|grant)\b|\byour (?:request|exception|claim|leave) (?:is|has been) (?:hereby )?(?:approved|granted)\b",
    re.IGNORECASE,
)


def not_empty(draft: Draft, rules: CheckRules) -> Check:
    """There is an answer."""
    return Check(
        "not_empty", bool(draft.text.strip()), "an answer" if draft.text.strip() else "the model wrote nothing"
    )


def length(draft: Draft, rules: CheckRules) -> Check:
    """Sentences up to the lane's limit."""
    sentences = sum(unit.kind == "sentence" for unit in units(draft.text))
    others = sum(unit.kind != "sentence" for unit in units(draft.text))
    fits = sentences <= rules.max_sentences * 2 and others <= rules.max_sentences + LIST_ALLOWANCE
    return Check("length", fits, f"{sentences} sentences, {others} items and rows")


def no_promise(draft: Draft, rules: CheckRules) -> Check:
    """No promise or approval beyond the page's own words."""
    everything = " ".join(squeezed(passage.text) for passage in draft.passages)
    for unit in answer_units(draft):
        if _PROMISE.search(unit.text) and squeezed(unit.text) not in everything:
            return Check("no_promise", False, f"promises on the company's behalf: {unit.text[:80]}")
    return Check("no_promise", True, "none")
