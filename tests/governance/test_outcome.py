"""What counts as right in a golden test, and what is told of one that broke."""

from __future__ import annotations

import msgspec
import pytest

from assistant.governance.golden import score, scores
from assistant.governance.golden_tests import GoldenTest
from assistant.governance.outcome import Outcome, failed, judge
from assistant.records import Answer, Citation, Decision, Estimate, Mode, Needs, Signals, Status

TEST = GoldenTest(
    id="it-1", lane="it", question="q", sources=["it/a.md"], facts=["14 characters"], needs=Needs.ANSWER, line=1
)
UNANSWERABLE = msgspec.structs.replace(TEST, sources=[], facts=[])
FOR_A_PERSON = msgspec.structs.replace(TEST, needs=Needs.HUMAN)
RETRIEVED = ["it/b.md", "it/a.md", "it/c.md"]


def test_a_good_answer_breaks_nothing() -> None:
    outcome = judge(TEST, decision(), answer("At least **14  characters** [1]."), ["it/a.md"], "")
    assert outcome.broke == []
    assert (outcome.found_first, outcome.found, outcome.cited, outcome.fact) == (True, True, True, True)
    assert (outcome.answered, outcome.abstained) == (True, False)


@pytest.mark.parametrize(
    ("test", "decided", "said", "retrieved", "broke"),
    [
        (TEST, {"lane": "hr"}, {}, RETRIEVED, ["went to hr"]),
        (TEST, {"needs": Needs.STRONGER}, {}, RETRIEVED, ["needs stronger instead of answer"]),
        (TEST, {}, {}, ["it/b.md"], ["it/a.md is not among the first 3 passages"]),
        (TEST, {}, {"source": "it/b.md"}, RETRIEVED, ["cites it/b.md instead of it/a.md"]),
        (TEST, {}, {"text": "At least 8 [1]."}, RETRIEVED, ["does not say “14 characters”"]),
        (TEST, {}, {"status": Status.ABSTAINED, "source": None}, RETRIEVED, ["abstained"]),
        (
            TEST,
            {"lane": "none"},
            {"status": Status.REFUSED, "source": None},
            RETRIEVED,
            ["went to none", "was not answered"],
        ),
        (UNANSWERABLE, {}, {}, RETRIEVED, ["answered from it/a.md, though no page answers it"]),
        (UNANSWERABLE, {}, {"status": Status.QUEUED}, RETRIEVED, ["answered from it/a.md, though no page answers it"]),
        (UNANSWERABLE, {}, {"status": Status.ABSTAINED, "source": None}, RETRIEVED, []),
        (UNANSWERABLE, {}, {"status": Status.QUEUED, "source": None}, RETRIEVED, []),
    ],
)
def test_what_broke_is_told_in_words(
    test: GoldenTest, decided: dict[str, object], said: dict[str, object], retrieved: list[str], broke: list[str]
) -> None:
    assert judge(test, decision(**decided), answer(**said), retrieved, "").broke == broke


def test_an_answerable_question_that_waits_for_a_person_is_no_answer() -> None:
    outcome = judge(TEST, decision(needs=Needs.HUMAN), answer("wait", Status.QUEUED, None), RETRIEVED, "14 characters")
    assert (outcome.fact, outcome.answered, outcome.abstained) == (False, False, False)
    assert outcome.broke == ["needs human instead of answer", "waits for a person", "does not say “14 characters”"]


def test_where_a_person_must_answer_the_fact_may_stand_in_the_reviewers_draft() -> None:
    receipt = answer("wait", Status.QUEUED, None)
    outcome = judge(FOR_A_PERSON, decision(needs=Needs.HUMAN), receipt, RETRIEVED, "At least 14 characters [1].")
    assert (outcome.fact, outcome.cited, outcome.broke) == (True, None, [])


def test_a_summary_for_a_reviewer_counts_like_an_answer() -> None:
    outcome = judge(TEST, decision(), answer(status=Status.QUEUED), RETRIEVED, "")
    assert (outcome.cited, outcome.fact, outcome.answered, outcome.broke) == (True, True, True, [])


def test_of_several_pages_all_must_be_found_and_cited() -> None:
    two = msgspec.structs.replace(TEST, sources=["it/a.md", "it/b.md"])
    assert judge(two, decision(), answer(), RETRIEVED, "").found is True
    outcome = judge(two, decision(), answer(), ["it/a.md", "it/a.md", "it/c.md", "it/b.md"], "")
    assert (outcome.found_first, outcome.found, outcome.cited) == (True, False, False)


def test_scores_are_shares_of_the_tests_that_ask_for_it() -> None:
    outcomes = [
        judge(TEST, decision(), answer(), ["it/a.md"], ""),
        judge(TEST, decision(lane="hr"), answer("no", source="it/b.md"), RETRIEVED, ""),
        judge(UNANSWERABLE, decision(), answer(status=Status.ABSTAINED, source=None), [], ""),
    ]
    found = score("it", outcomes)
    assert (found.tests, found.answerable, found.unanswerable) == (3, 2, 1)
    assert found.lane_right == pytest.approx(2 / 3)
    assert (found.needs_right, found.found_first, found.found, found.cited, found.fact) == (1.0, 0.5, 1.0, 0.5, 0.5)
    assert (found.not_answered, found.abstained) == (1.0, 0.0)
    assert (found.cost_usd, found.latency_p50_ms) == (pytest.approx(0.002), 12.0)


def test_a_question_that_failed_counts_as_wrong_everywhere() -> None:
    outcome = failed(TEST, "failed: no model")
    found = score("it", [outcome])
    assert outcome.broke == ["failed: no model"]
    assert (found.lane_right, found.found, found.cited, found.fact) == (0.0, 0.0, 0.0, 0.0)


def test_a_lane_without_tests_has_no_shares() -> None:
    assert score("it", []).lane_right is None
    assert scores([]) == []


def test_lanes_are_scored_apart() -> None:
    other: Outcome = judge(msgspec.structs.replace(TEST, lane="hr"), decision(lane="hr"), answer(), RETRIEVED, "")
    assert [
        (row.lane, row.lane_right) for row in scores([judge(TEST, decision(), answer(), RETRIEVED, ""), other])
    ] == [
        ("it", 1.0),
        ("hr", 1.0),
    ]


def decision(lane: str = "it", needs: Needs = Needs.ANSWER) -> Decision:
    return Decision(
        id="q", question="q", mode=Mode.CHEAPEST, lane=lane, lane_scores={}, needs=needs, signals=Signals(), model="m", plan=["m"],
        rejected=[], reasons=[], estimate=Estimate(0, 0, 0), policy="1", segment="all", propensity=1.0,
    )  # fmt: skip


def answer(
    text: str = "At least 14 characters [1].", status: Status = Status.ANSWERED, source: str | None = "it/a.md"
) -> Answer:
    citations = [Citation(1, source, "S", "quote")] if source else []
    return Answer(
        status=status, answer=text, citations=citations, attempts=[], checks=[], cost_usd=0.002, latency_ms=12.0
    )
