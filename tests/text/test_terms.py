"""Words and terms: the same thing written differently compares as equal."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.text.terms import FUNCTION_WORDS, fold, stem, terms, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1,000", "1000"),
        ("1.000.000", "1,000,000"),
        ("2,5", "2.5"),
        ("Résumé", "resume"),
        ("Überstunden", "uberstunden"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("don't", "don’t"),
        ("PASSWORD", "password"),
        ("ＰＡＳＳＷＯＲＤ", "password"),
    ],
)
def test_spellings_of_the_same_word_are_one_word(one: str, other: str) -> None:
    assert words(one) == words(other)


@pytest.mark.parametrize(("one", "other"), [("2.5", "25"), ("1,00", "100"), ("14", "41"), ("it's 5", "it's 50")])
def test_different_numbers_stay_different(one: str, other: str) -> None:
    assert words(one) != words(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("passwords", "password"), ("travelling", "travelled"), ("expenses", "expense"), ("approved", "approving")],
)
def test_inflected_forms_are_one_term(one: str, other: str) -> None:
    assert terms(one) == terms(other)


def test_function_words_carry_no_term() -> None:
    assert terms("how do I get the password of my laptop?") == [stem("password"), stem("laptop")]
    assert terms("what is it that you do?") == []


def test_order_and_repetition_are_kept() -> None:
    assert words("two Two 2, three") == ["two", "two", "2", "three"]


def test_underscores_and_symbols_are_no_words() -> None:
    assert words("___ -- !?  \n\t @#") == []
    assert words("snake_case") == ["snake", "case"]


@given(st.text().filter(lambda text: unicodedata.normalize("NFKC", text) == text))
def test_words_are_lower_case_and_hold_no_space(text: str) -> None:
    assert all(word == word.lower() and not any(map(str.isspace, word)) for word in words(text))


@pytest.mark.parametrize("styled", ["𝐏𝐀𝐒𝐒𝐖𝐎𝐑𝐃", "𝙿𝚊𝚜𝚜𝚠𝚘𝚛𝚍"])
def test_styled_letters_are_the_same_word(styled: str) -> None:
    assert words(styled) == ["password"]


@given(st.text())
def test_terms_come_from_words_that_are_no_function_words(text: str) -> None:
    assert terms(text) == [stem(word) for word in words(text) if word not in FUNCTION_WORDS]


@given(st.integers(0, 10**12))
def test_thousands_separators_do_not_change_a_number(number: int) -> None:
    assert words(f"{number:,}") == words(str(number))


@given(st.text(st.characters(max_codepoint=127)))
def test_folding_ascii_is_lower_case(text: str) -> None:
    assert fold(text) == text.lower()


@given(st.text(st.characters(categories=["Ll", "Lu", "Zs"], max_codepoint=0x24F)))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)
