"""What became of one golden question: pure, from the test and what the assistant decided, retrieved and said."""

from __future__ import annotations

from assistant.governance.finding import shortened
from assistant.governance.golden_tests import GoldenTest
from assistant.governance.wording import holds
from assistant.records import Answer, Decision, Needs, Record, Status

FIRST = 3
"""Passages among which the page should be: what the smallest model reads."""


class Outcome(Record, frozen=True, kw_only=True):
    """One golden question and how it fared; None where the test does not ask for it.

    found_first, found: the page is the first passage's, is among the first three, retrieved with the true lane; several pages must all be.
    cited, fact: an answer or a summary cites the page, says every fact. answered: a model's text was shown.
    broke: every way in which it went wrong, in words.
    """

    id: str
    lane: str
    question: str
    routed: str
    status: str
    model: str | None
    lane_right: bool
    needs_right: bool
    found_first: bool | None
    found: bool | None
    cited: bool | None
    fact: bool | None
    answerable: bool
    answered: bool
    abstained: bool
    cost_usd: float
    latency_ms: float
    broke: list[str]


def judge(test: GoldenTest, decision: Decision, answer: Answer, retrieved: list[str], draft: str) -> Outcome:
    """The outcome of a question that was carried through.

    retrieved: the sources of the passages that the true lane gives, best first. draft: what was prepared for a reviewer, where one answers.
    """
    text, cited = _said(test, answer, draft)
    pages = [citation.source for citation in answer.citations]
    answerable = bool(test.sources)
    missing = [fact for fact in test.facts if not holds(text, fact)]
    outcome = Outcome(
        id=test.id,
        lane=test.lane,
        question=test.question,
        routed=decision.lane,
        status=str(answer.status),
        model=answer.model or decision.model,
        lane_right=decision.lane == test.lane,
        needs_right=decision.needs is test.needs,
        found_first=bool(retrieved) and retrieved[0] in test.sources if answerable else None,
        found=set(test.sources) <= set(retrieved[:FIRST]) if answerable else None,
        cited=set(test.sources) <= set(pages) if answerable and cited else None,
        fact=not missing if test.facts else None,
        answerable=answerable,
        answered=_shown(answer),
        abstained=_abstained(decision, answer),
        cost_usd=answer.cost_usd,
        latency_ms=answer.latency_ms,
        broke=[],
    )
    return _with_words(outcome, test, decision, pages, missing)


def failed(test: GoldenTest, why: str) -> Outcome:
    """The outcome of a question that ended in an error: nothing of it is right."""
    asked = False if test.sources else None
    return Outcome(
        id=test.id, lane=test.lane, question=test.question, routed="", status="failed", model=None, lane_right=False, needs_right=False,
        found_first=asked, found=asked, cited=asked, fact=False if test.facts else None, answerable=bool(test.sources),
        answered=False, abstained=False, cost_usd=0.0, latency_ms=0.0, broke=[why],
    )  # fmt: skip


def _said(test: GoldenTest, answer: Answer, draft: str) -> tuple[str, bool]:
    """The text that must say the facts, and whether its citations are known.

    Where the test wants a person, a receipt without facts is right, and the draft that the reviewer gets counts; it is kept without its citations.
    """
    if test.needs is Needs.HUMAN and answer.status is Status.QUEUED and not answer.citations:
        return draft, False
    return answer.answer or "" if _shown(answer) else "", True


def _shown(answer: Answer) -> bool:
    """A model's text was shown: as the answer, or as a summary or draft in the receipt of a review."""
    return answer.status is Status.ANSWERED or (answer.status is Status.QUEUED and bool(answer.citations))


def _abstained(decision: Decision, answer: Answer) -> bool:
    """Nothing was found to say: out of scope, no supported answer, or no summary where the rules did not ask for a person alone."""
    silent = answer.status is Status.QUEUED and not answer.citations and decision.needs is not Needs.HUMAN
    return silent or answer.status in (Status.ABSTAINED, Status.REFUSED)


def _with_words(
    outcome: Outcome, test: GoldenTest, decision: Decision, pages: list[str], missing: list[str]
) -> Outcome:
    wanted = " and ".join(test.sources)
    broke = outcome.broke
    if not outcome.lane_right:
        broke.append(f"went to {decision.lane}")
    if not outcome.needs_right:
        broke.append(f"needs {decision.needs} instead of {test.needs}")
    if outcome.found is False:
        broke.append(f"{wanted} is not among the first {FIRST} passages")
    if outcome.answerable and outcome.abstained:
        broke.append("abstained" if outcome.lane_right else "was not answered")
    elif outcome.answerable and test.needs is not Needs.HUMAN and not outcome.answered:
        broke.append("waits for a person")
    elif outcome.cited is False:
        broke.append(f"cites {', '.join(dict.fromkeys(pages)) or 'nothing'} instead of {wanted}")
    if outcome.answerable and missing and not outcome.abstained:
        broke.append(f"does not say {', '.join(shortened(fact) for fact in missing)}")
    if not outcome.answerable and outcome.answered:
        broke.append(f"answered from {', '.join(dict.fromkeys(pages))}, though no page answers it")
    return outcome
