"""Spelling: a misspelt word finds its word; known words, numbers and strangers are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.retrieval.spelling import corrected
from assistant.text.terms import stem

KNOWN = {stem(word): 1 for word in ("password", "reimbursement", "laptop", "vacation", "certificate", "expense")}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("pasword", "password"),
        ("passwrod", "password"),
        ("passwordd", "password"),
        ("reimbersement", "reimbursement"),
        ("certifcate", "certificate"),
        ("lapotp", "laptop"),
    ],
)
def test_a_misspelt_word_finds_its_word(written: str, meant: str) -> None:
    assert corrected(written, KNOWN) == stem(meant)


@pytest.mark.parametrize("word", ["password", "passwords", "laptop", "expenses", "vacations"])
def test_a_known_word_is_left_alone(word: str) -> None:
    assert corrected(word, KNOWN) is None


@pytest.mark.parametrize("word", ["zeppelin", "password1234567", "12345", "1000", "pass", "lapt", "stationery"])
def test_strangers_numbers_and_short_words_are_left_alone(word: str) -> None:
    assert corrected(word, KNOWN) is None


def test_an_empty_vocabulary_corrects_nothing() -> None:
    assert corrected("pasword", {}) is None


@given(st.text(st.characters(categories=["Ll"], max_codepoint=0x17F), min_size=1, max_size=20))
def test_a_correction_is_always_a_known_term(word: str) -> None:
    assert corrected(word, KNOWN) in (None, *KNOWN)
