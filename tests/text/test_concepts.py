"""Concepts: a question meets a page that says the same in other words or another language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.text.concepts import Thesaurus, thesaurus
from assistant.text.terms import words

SMALL = Thesaurus(
    [
        "# a comment",
        "",
        "annual leave, vacation, holiday, urlaub, congé payé",
        "leave",
        "expense report, spesenabrechnung",
        "mail, email",
        "outlook > mail",
        "pigeon post > carrier",
    ]
)


def share(one: str, other: str, of: Thesaurus = SMALL) -> bool:
    return bool(of.concepts(one) & of.concepts(other))


@pytest.mark.parametrize(
    ("question", "page"),
    [
        ("how much vacation do I get?", "Annual leave is 30 days."),
        ("Wie viel Urlaub habe ich?", "Annual leave is 30 days."),
        ("combien de conges payes", "Holidays are booked in the portal."),
        ("my spesenabrechnung", "Hand in an expense report."),
        ("VACATIONS", "vacation"),
    ],
)
def test_other_words_and_languages_meet(question: str, page: str) -> None:
    assert share(question, page)


def test_the_longest_term_wins() -> None:
    assert not share("annual leave", "leave the building")
    (found,) = SMALL.find(words("annual leave"))
    assert (found.start, found.end) == (0, 2)


def test_a_narrower_term_meets_its_broader_one_and_not_the_other_way_round() -> None:
    assert SMALL.concepts("outlook") >= SMALL.concepts("mail")
    assert share("pigeon post", "carrier")


def test_parts_of_a_phrase_do_not_name_it() -> None:
    assert SMALL.concepts("the annual meeting") == frozenset()


def test_a_changed_thesaurus_has_another_digest() -> None:
    assert Thesaurus(["a b, c d"]).digest == Thesaurus(["a b, c d"]).digest
    assert Thesaurus(["a b, c d"]).digest != Thesaurus(["a b, c e"]).digest


@given(
    st.lists(st.sampled_from(["annual", "leave", "vacation", "outlook", "mail", "x", "report", "expense"]), max_size=12)
)
def test_found_terms_lie_in_the_text_in_order_without_overlap(spoken: list[str]) -> None:
    position = 0
    for found in SMALL.find(spoken):
        assert position <= found.start < found.end <= len(spoken)
        assert found.own
        position = found.end


def test_the_shipped_thesaurus_joins_the_companys_languages() -> None:
    for other in ("Kennwort", "mot de passe", "contraseña", "senha", "hasło"):
        assert share(other, "password", thesaurus()), other
    assert not share("password", "parental leave", thesaurus())
