"""Scoring: the unit that answers stands above the others, read in its place and by what kind of thing was asked for."""

from __future__ import annotations

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.models.units_scoring import Asked, Scored, row_is_named, score_units
from tests.models.asking import of


def scored(question: str, *pages: str) -> list[Scored]:
    request = of(question, *pages)
    return score_units(Asked.read(question, request.weights, request.rarest), request.passages)


def best(question: str, *pages: str) -> str:
    return max(scored(question, *pages), key=lambda entry: entry.score).unit.text


PHONES = """\
# Phones

Every phone has a case. The battery of a phone lasts for two years. A broken phone is replaced within 3 days.
Mara Example leads the phone team. Charge the phone at your desk.
"""


def test_the_unit_with_the_telling_words_is_best() -> None:
    assert best("how long does the battery of my phone last?", PHONES) == "The battery of a phone lasts for two years."


def test_other_words_for_the_same_thing_count() -> None:
    page = "# Time off\n\nThe canteen closes at 3 pm. Annual leave is booked in the portal. The gym is free."
    assert best("where do I book my vacation?", page) == "Annual leave is booked in the portal."
    assert best("wo buche ich meinen Urlaub?", page) == "Annual leave is booked in the portal."


def test_an_item_is_read_with_the_sentence_that_introduces_it() -> None:
    page = "# Travel\n\nFor a visa to Japan you need:\n\n- two photographs\n\nFor a parking permit you need:\n\n- a number plate"
    scores = {entry.unit.text: entry.score for entry in scored("what do I need for a visa to Japan?", page)}
    assert scores["two photographs"] > scores["a number plate"]


def test_a_row_is_read_with_its_header_and_found_by_its_name() -> None:
    page = "# Allowance\n\n| Country | Meals |\n| --- | --- |\n| Germany | 28 EUR |\n| Poland | 45 PLN |"
    assert best("meal allowance in Poland", page) == "| Poland | 45 PLN |"


def named_rows(question: str, *firsts: str) -> list[str]:
    table = "| Place | Sum |\n| --- | --- |\n" + "\n".join(f"| {first} | 1 |" for first in firsts)
    found = scored(question, table)
    return [entry.unit.text for entry in found if row_is_named(entry.unit, Asked.read(question, {}, 2.0))]


def test_a_row_is_named_by_its_first_cell() -> None:
    assert named_rows("meal allowance in Japan", "Japan", "Brazil", "everywhere but Mars") == ["| Japan | 1 |"]
    assert named_rows("what is the sum?", "Japan", "Brazil") == []


def test_a_row_that_only_shares_a_broader_concept_is_not_named() -> None:
    assert named_rows("meal allowance in Poland", "Germany", "Poland") == ["| Poland | 1 |"]
    assert named_rows("allowance of managers", "Manager", "Intern") == ["| Manager | 1 |"]


def test_a_question_for_a_figure_prefers_a_unit_with_one() -> None:
    page = "# Hotels\n\nThe hotel limit depends on the city. The hotel limit is 180 euros."
    assert best("what is the hotel limit?", page) == "The hotel limit is 180 euros."


def test_a_question_for_a_person_prefers_a_unit_with_one() -> None:
    page = "# Hotels\n\nA hotel exception is rare. A hotel exception is approved by the travel manager."
    assert best("who approves a hotel exception?", page) == "A hotel exception is approved by the travel manager."


def test_a_better_passage_lends_its_units_weight() -> None:
    page = "# Hotels\n\nBreakfast is paid."
    first, second = scored("is breakfast paid?", page, page.replace("# Hotels", "# Hotels again"))
    assert first.score > second.score


def test_every_unit_is_scored_once_in_order() -> None:
    found = scored("phone battery", PHONES, "# Other\n\nOne. Two.")
    assert [(entry.passage, entry.position) for entry in found] == [(0, n) for n in range(5)] + [(1, 0), (1, 1)]


def test_without_passages_nothing_is_scored() -> None:
    assert scored("anything") == []


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=60))
def test_any_question_gets_finite_scores(question: str) -> None:
    assert all(math.isfinite(entry.score) for entry in scored(question, PHONES))
