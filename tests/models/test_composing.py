"""Composing: the handbook's own words in their own order, each with its citation, nothing that makes no sense alone."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.checks import CheckRules, Draft, run_checks
from assistant.models.composing import Composed, compose
from assistant.models.units_scoring import Asked, score_units
from tests.models.asking import of

STRICT = CheckRules(every_sentence=True, verbatim=True, max_sentences=8, today="2026-06-01")


def composed(question: str, *pages: str, passages: int = 3, units: int = 8) -> Composed:
    request = of(question, *pages)
    asked = Asked.read(question, request.weights, request.rarest)
    scored = score_units(asked, request.passages)
    return compose(asked, scored, request.passages, passages_at_most=passages, units_at_most=units)


def failures(question: str, found: Composed, *pages: str) -> list[str]:
    given = Draft(question=question, text=found.text, citations=found.citations, passages=of(question, *pages).passages)
    return [f"{check.name}: {check.detail}" for check in run_checks(given, STRICT) if not check.passed]


BADGES = """\
---
title: Badges
updated: 2026-02-03
---
# Badges

A lost badge is blocked at once. Report a lost badge at the reception. The reception is open until 8 pm.

For a new badge you need:

- the signed badge form
- an identity card
- 20 euros for the badge

| Building | Badge desk |
| --- | --- |
| North | room 12 |
| South | room 40 |
"""


def test_a_sentence_stands_verbatim_with_its_mark() -> None:
    found = composed("who blocks a lost badge?", BADGES)
    assert "A lost badge is blocked at once. [1]" in found.text
    assert found.citations[0].source == "it/page0.md"
    assert found.citations[0].updated == "2026-02-03"


def test_a_list_comes_whole_with_the_sentence_that_introduces_it() -> None:
    lines = composed("what do I need for a new badge?", BADGES, units=2).text.splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("For a new badge you need:"))
    items = [line for line in lines[start + 1 :] if line.startswith("- ")]
    assert [item.split(" [")[0] for item in items] == [
        "- the signed badge form",
        "- an identity card",
        "- 20 euros for the badge",
    ]


def test_a_table_row_comes_with_its_header() -> None:
    text = composed("which badge desk is in the South building?", BADGES, passages=1, units=1).text
    assert "| Building | Badge desk |\n| --- | --- |\n" in text
    assert "| South | room 40 [" in text


def test_units_keep_the_order_of_the_page() -> None:
    text = composed("lost badge reception open", BADGES).text
    found = [text.find(sentence) for sentence in ("A lost badge", "Report a lost", "The reception is")]
    shown = [place for place in found if place >= 0]
    assert shown == sorted(shown)
    assert len(shown) > 1


def test_neighbouring_sentences_share_a_citation_that_quotes_them_together() -> None:
    found = composed("lost badge", BADGES, units=2)
    assert any(". " in citation.quote for citation in found.citations)


def test_no_more_passages_than_allowed() -> None:
    pages = [f"# Badge {place}\n\nA lost badge in {place} is blocked at once." for place in ("Rome", "Paris", "Graz")]
    for limit in (1, 2, 3):
        assert len({citation.source for citation in composed("lost badge", *pages, passages=limit).citations}) <= limit


def test_the_very_same_sentence_is_not_said_twice() -> None:
    found = composed(
        "when is a lost badge blocked?",
        "# One\n\nA lost badge is blocked at once.",
        "# Two\n\nA lost badge is blocked at once.",
    )
    assert found.text.count("A lost badge is blocked at once.") == 1


def test_citations_are_numbered_as_they_appear() -> None:
    found = composed("badge", BADGES, "# More\n\nA badge is worn visibly.")
    assert [citation.n for citation in found.citations] == list(range(1, len(found.citations) + 1))
    places = [found.text.index(f"[{citation.n}]") for citation in found.citations]
    assert places == sorted(places)


def test_the_pieces_make_up_the_text() -> None:
    found = composed("lost badge", BADGES)
    assert "".join(found.pieces) == found.text
    assert len(found.pieces) > 1


def test_nothing_to_choose_from_is_nothing_said() -> None:
    assert composed("lost badge").text == ""
    assert composed("lost badge").citations == []


def test_a_code_block_passes_the_checks_too() -> None:
    page = "# Tunnel\n\n```\nssh -p 2222 tunnel\n```"
    found = composed("ssh tunnel", page)
    assert "ssh -p 2222 tunnel" in found.text
    assert failures("ssh tunnel", found, page) == []


_words = st.sampled_from(["lost", "badge", "desk", "the", "42", "Poland", "form"])
_sentence = st.lists(_words, min_size=2, max_size=6).map(lambda words: " ".join(words).capitalize() + ".")
_items = st.lists(st.lists(_words, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=13)
_blocks = st.one_of(
    st.lists(_sentence, min_size=1, max_size=4).map(" ".join),
    _items.map(lambda items: "You need a badge:\n\n" + "\n".join(f"- {item}" for item in items)),
    _items.map(lambda rows: "| Badge | Desk |\n| --- | --- |\n" + "\n".join(f"| {row} | 1 |" for row in rows)),
)
_pages = st.lists(_blocks, min_size=1, max_size=5).map(lambda blocks: "# Badges\n\n" + "\n\n".join(blocks))


@settings(deadline=None, max_examples=80)
@given(st.lists(_pages, min_size=1, max_size=3), st.integers(1, 3), st.integers(1, 8))
def test_whatever_the_pages_hold_the_answer_passes_the_strictest_checks(
    pages: list[str], passages: int, units: int
) -> None:
    question = "where is the lost badge form?"
    found = composed(question, *pages, passages=passages, units=units)
    assert failures(question, found, *pages) == []
