"""All evaluators of an answer, run in order; each gives a verdict, and one that crashes gives a failed one."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from assistant.records import Check, Citation, Passage


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """What a model wrote: Markdown with marks [n], its citations, and the passages that it was given."""

    question: str
    text: str
    citations: list[Citation]
    passages: list[Passage]


class CheckRules(msgspec.Struct, frozen=True, kw_only=True):
    """What the lane demands: a mark at every sentence, quoted words verbatim, at most so many units; `today` is an ISO date."""

    every_sentence: bool
    verbatim: bool
    max_sentences: int
    today: str


Evaluator = Callable[[Draft, CheckRules], Check]


def run_checks(draft: Draft, rules: CheckRules) -> list[Check]:
    """Every evaluator's verdict, in order."""
    from assistant.checks import citations, grounding, in_force, wording

    evaluators: list[tuple[str, Evaluator]] = [
        ("not_empty", wording.not_empty),
        ("citations_exist", citations.exist),
        ("quotes_verbatim", citations.verbatim),
        ("every_sentence_cited", citations.every_sentence),
        ("numbers_grounded", grounding.numbers),
        ("pages_in_force", in_force.in_force),
        ("length", wording.length),
        ("no_promise", wording.no_promise),
    ]
    return [_guarded(name, evaluator, draft, rules) for name, evaluator in evaluators]


def _guarded(name: str, evaluator: Evaluator, draft: Draft, rules: CheckRules) -> Check:
    try:
        return evaluator(draft, rules)
    except Exception as crash:  # noqa: BLE001  an evaluator that breaks must not let an unchecked answer pass
        return Check(name, False, f"the check itself failed: {type(crash).__name__}: {crash}")
