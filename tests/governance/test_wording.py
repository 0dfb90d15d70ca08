"""A fact is recognised whatever Markdown, spacing and citations do to it, and never inside another number."""

from __future__ import annotations

import pytest

from assistant.governance.wording import holds, same_words


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("You get **EUR  32** a day.", "EUR 32"),
        ("| Poland | PLN 55 [1] |", "pln 55"),
        ("You need the\nline manager [1] and the director [2].", "line manager and the director"),
        ("Write to [the desk](mailto:desk@x.org).", "the desk"),
        ("<td>15 minutes</td>", "15 minutes"),
        ("Choose `Show PIN`.", "Show PIN"),
        ("the manager’s yes", "manager's yes"),
        ("R&amp;D budget", "R&D budget"),
        ("call +353 1 555 0199 now", "+353 1 555 0199"),
    ],
)
def test_a_fact_stands_there_whatever_the_marks(text: str, fact: str) -> None:
    assert holds(text, fact)


@pytest.mark.parametrize(
    ("text", "fact"), [("within 15 days", "5 days"), ("EUR 320", "EUR 32"), ("nothing", "EUR 32"), ("anything", "")]
)
def test_a_part_of_another_number_is_no_fact(text: str, fact: str) -> None:
    assert not holds(text, fact)


def test_case_spacing_and_punctuation_make_no_new_example() -> None:
    assert same_words("Forgot my  password!") == same_words("forgot my password")
    assert same_words("forgot my password") != same_words("forgot your password")
    assert same_words("???") == "???"
