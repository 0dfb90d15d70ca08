"""Checks: each evaluator passes what is right, fails what is wrong with the reason, and a crash never lets a draft pass."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.checks import CheckRules, Draft, run_checks
from assistant.records import Check, Citation, Passage

LEAVE = Passage(
    id="hr/leave.md#0", source="hr/leave.md", section="Days",
    text="Annual leave is 30 days. Unused days lapse on 31 March. You need a form.\n\n- signed\n- dated\n\n"
    "| Country | Days |\n| --- | --- |\n| Poland | 26 days |",
)  # fmt: skip
SICK = Passage(id="hr/sick.md#0", source="hr/sick.md", section="Certificate", text="A certificate is due from day 4.")
STRICT = CheckRules(every_sentence=True, verbatim=True, max_sentences=4, today="2026-06-01")
LOOSE = msgspec.structs.replace(STRICT, every_sentence=False, verbatim=False)


def cite(n: int, quote: str, passage: Passage = LEAVE) -> Citation:
    return Citation(n, passage.source, passage.section, quote)


DAYS = cite(1, "Annual leave is 30 days.")


def draft(text: str, *citations: Citation, passages: list[Passage] | None = None) -> Draft:
    return Draft(
        question="how many days?", text=text, citations=list(citations or [DAYS]), passages=passages or [LEAVE, SICK]
    )


def verdicts(given: Draft, rules: CheckRules = LOOSE) -> dict[str, Check]:
    return {check.name: check for check in run_checks(given, rules)}


def failed(given: Draft, rules: CheckRules = LOOSE) -> set[str]:
    return {name for name, check in verdicts(given, rules).items() if not check.passed}


def test_what_stands_in_the_handbook_passes_every_check() -> None:
    text = "Annual leave is 30 days. [1] A certificate is due from day 4. [2]"
    given = draft(text, DAYS, cite(2, "A certificate is due from day 4.", SICK))
    assert failed(given, STRICT) == set()
    assert len(verdicts(given, STRICT)) == 8


def test_a_citation_that_no_sentence_uses_fails() -> None:
    given = draft("Annual leave is 30 days. [1]", DAYS, cite(2, "A certificate is due from day 4.", SICK))
    assert failed(given) == {"citations_exist"}


def test_rows_and_items_pass_like_sentences() -> None:
    text = (
        "| Country | Days |\n| --- | --- |\n| Poland | 26 days [1] |\n\nYou need a form. [2]\n- signed [2]\n- dated [2]"
    )
    assert failed(draft(text, cite(1, "| Poland | 26 days |"), cite(2, "signed\ndated")), STRICT) == set()


FAILURES: dict[str, tuple[Draft, CheckRules, str, str]] = {
    "nothing was written": (draft("  \n"), LOOSE, "not_empty", "wrote nothing"),
    "nothing is cited": (draft("Annual leave is 30 days."), LOOSE, "citations_exist", "cites nothing"),
    "a mark without a citation": (draft("Leave is 30 days [1][7]."), LOOSE, "citations_exist", "[7]"),
    "a page that was not given": (
        draft("Leave is long [1].", Citation(1, "hr/other.md", "Days", "Annual leave is 30 days.")), LOOSE, "citations_exist", "hr/other.md"),
    "a section that was not given": (
        draft("Leave is long [1].", Citation(1, "hr/leave.md", "Other", "Annual leave is 30 days.")), LOOSE, "citations_exist", "hr/leave.md"),
    "a quote that does not stand there": (draft("Leave [1].", cite(1, "Annual leave is 40 days.")), LOOSE, "quotes_verbatim", "[1]"),
    "a quote from another page": (draft("Day 4 [1].", cite(1, "A certificate is due from day 4.")), LOOSE, "quotes_verbatim", "[1]"),
    "a paraphrase where the lane wants the words": (draft("You get 30 days. [1]"), STRICT, "quotes_verbatim", "You get 30 days"),
    "a sentence without a mark": (draft("Annual leave is 30 days. [1] Take it all."), STRICT, "every_sentence_cited", "Take it all"),
    "an item without a mark": (draft("Days [1]:\n\n- signed [1]\n- dated"), STRICT, "every_sentence_cited", "dated"),
    "a row without a mark": (draft("| Country | Days |\n| --- | --- |\n| Poland | 26 days |\n\nSee [1]."), STRICT, "every_sentence_cited", "Poland"),
    "a figure from nowhere": (draft("Annual leave is 35 days [1]."), LOOSE, "numbers_grounded", "35"),
    "a figure of another page": (draft("Annual leave starts on day 4 [1]."), LOOSE, "numbers_grounded", "4"),
    "a figure without a mark": (draft("Leave is fine [1]. It is 30 days."), LOOSE, "numbers_grounded", "30"),
    "too many sentences": (draft("Leave is good [1]. " * 20), LOOSE, "length", "20 sentences"),
    "a promise": (draft("We approve your leave [1]."), LOOSE, "no_promise", "We approve"),
    "an approval": (draft("Your request has been approved [1]."), LOOSE, "no_promise", "Your request"),
    "a guarantee": (draft("I guarantee 30 days [1]."), LOOSE, "no_promise", "guarantee"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAILURES)
def test_it_fails_with_the_reason(name: str) -> None:
    given, rules, check, reason = FAILURES[name]
    verdict = verdicts(given, rules)[check]
    assert not verdict.passed
    assert reason in verdict.detail


@pytest.mark.parametrize(
    "text",
    [
        "Annual leave is 30 days [1].",
        "You have 30 days of leave [1]. Days lapse on 31 March [1].",
        "Poland has 26 days [1].",
        "The rules approve nothing by themselves [1].",
        "Your manager approves it [1].",
    ],
)
def test_a_fair_rewording_passes_in_a_lane_that_allows_it(text: str) -> None:
    assert failed(draft(text)) == set()


@pytest.mark.parametrize(("written", "held"), [("1,000", "1000"), ("1000", "1,000"), ("2.5", "2,5")])
def test_a_figure_may_be_written_differently(written: str, held: str) -> None:
    passage = msgspec.structs.replace(LEAVE, text=f"The limit is {held} euros.")
    given = draft(f"Up to {written} euros [1].", cite(1, f"The limit is {held} euros."), passages=[passage])
    assert failed(given) == set()


def test_a_promise_in_the_pages_own_words_is_a_quote() -> None:
    passage = msgspec.structs.replace(LEAVE, text="We guarantee a reply in 2 days.")
    quote = cite(1, "We guarantee a reply in 2 days.")
    assert failed(draft("We guarantee a reply in 2 days. [1]", quote, passages=[passage]), STRICT) == set()


@pytest.mark.parametrize(
    ("facts", "passes"),
    [
        ({}, True),
        ({"expires": "2026-06-01"}, True),
        ({"expires": "2026-05-31"}, False),
        ({"superseded_by": "hr/new.md"}, False),
    ],
)
def test_an_answer_rests_on_pages_in_force(facts: dict[str, Any], passes: bool) -> None:
    passage = msgspec.structs.replace(LEAVE, **facts)
    assert verdicts(draft("Annual leave is 30 days. [1]", passages=[passage]))["pages_in_force"].passed is passes


def test_an_old_page_beside_one_in_force_is_named_and_passes() -> None:
    old = msgspec.structs.replace(LEAVE, expires="2020-01-01")
    text = "Annual leave is 30 days. [1] A certificate is due from day 4. [2]"
    verdict = verdicts(draft(text, DAYS, cite(2, "A certificate is due from day 4.", SICK), passages=[old, SICK]))[
        "pages_in_force"
    ]
    assert verdict.passed
    assert "hr/leave.md" in verdict.detail


def test_white_space_and_table_padding_do_not_decide() -> None:
    passage = msgspec.structs.replace(LEAVE, text="| Poland   |  26 days|\n\nAnnual leave\nis 30 days.")
    assert "quotes_verbatim" not in failed(draft("26 days [1].", cite(1, "| Poland | 26 days |"), passages=[passage]))


def test_a_section_given_in_several_passages_is_read_whole() -> None:
    first, second = (
        msgspec.structs.replace(LEAVE, id=f"x#{n}", text=text)
        for n, text in enumerate(("Take a form.", "It has 3 pages."))
    )
    given = draft("It has 3 pages. [1]", cite(1, "It has 3 pages."), passages=[second, first])
    assert failed(given, STRICT) == set()


def test_a_check_that_crashes_has_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(draft: Draft, rules: CheckRules) -> Check:
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr("assistant.checks.wording.no_promise", crash)
    verdict = verdicts(draft("Annual leave is 30 days. [1]"))["no_promise"]
    assert not verdict.passed
    assert "ZeroDivisionError" in verdict.detail


@given(st.text(st.sampled_from("ab 1[]().\n|-*`#?!") | st.characters(), max_size=80), st.booleans())
def test_every_check_gives_a_verdict_on_any_text(text: str, strict: bool) -> None:
    found = run_checks(draft(text), STRICT if strict else LOOSE)
    assert len({check.name for check in found}) == len(found) == 8
    assert all(check.detail and "itself failed" not in check.detail for check in found)
    assert all(check.version for check in found)
