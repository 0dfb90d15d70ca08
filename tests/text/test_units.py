"""The units that an answer may quote: whole sentences, items, rows and code, verbatim and in order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.text.units import cells, split_sentences, units


def texts_of(markdown: str) -> list[str]:
    return [unit.text for unit in units(markdown)]


@pytest.mark.parametrize(
    "text",
    [
        "Ask e.g. the desk.",
        "See Sec. 4 of the rules.",
        "Dr. Example signs it.",
        "It costs 3.50 USD a day.",
        "Approx. 30 days are usual.",
        "J. R. Example decides.",
        "Use the file report.pdf for it.",
        "z.B. Reisekosten sind dabei.",
    ],
)
def test_a_full_stop_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert split_sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two. Three.", ["One.", "Two.", "Three."]),
        ("Really? Yes! Fine…", ["Really?", "Yes!", "Fine…"]),
        ('She said "no." Then she left.', ['She said "no."', "Then she left."]),
        ("First claim. [1] Second claim [2].", ["First claim. [1]", "Second claim [2]."]),
        ("Claim [1]. [2] Next one.", ["Claim [1]. [2]", "Next one."]),
        ("It is 14. Change it yearly.", ["It is 14.", "Change it yearly."]),
        ("no capital. after the stop", ["no capital. after the stop"]),
        ("Über alles? Ärzte helfen.", ["Über alles?", "Ärzte helfen."]),
    ],
)
def test_sentences_end_where_a_reader_sees_the_end(text: str, sentences: list[str]) -> None:
    assert split_sentences(text) == sentences


def test_hard_wrapped_lines_are_one_sentence() -> None:
    assert texts_of("A password has\nat least 14\ncharacters. It is\nchanged every year.") == [
        "A password has at least 14 characters.",
        "It is changed every year.",
    ]


def test_an_item_knows_the_sentence_that_introduces_its_list() -> None:
    found = units("Old days. You need:\n\n- a badge\n- a form that\n  is signed\n\nThen wait.")
    assert [(unit.kind, unit.text, unit.lead) for unit in found] == [
        ("sentence", "Old days.", ""),
        ("sentence", "You need:", ""),
        ("item", "a badge", "You need:"),
        ("item", "a form that is signed", "You need:"),
        ("sentence", "Then wait.", ""),
    ]


@pytest.mark.parametrize("marker", ["-", "*", "+", "1.", "2)"])
def test_every_kind_of_list_marker_makes_items(marker: str) -> None:
    assert [(unit.kind, unit.text) for unit in units(f"{marker} one thing\n{marker} another")] == [
        ("item", "one thing"),
        ("item", "another"),
    ]


def test_a_row_knows_the_header_of_its_table() -> None:
    found = units("| Country | Days |\n| --- | ---: |\n| Germany | 30 |\n| Poland | 26 |")
    assert [(unit.kind, unit.text, unit.lead) for unit in found] == [
        ("row", "| Germany | 30 |", "| Country | Days |"),
        ("row", "| Poland | 26 |", "| Country | Days |"),
    ]


def test_two_lists_do_not_share_a_block() -> None:
    blocks = [unit.block for unit in units("First:\n\n- a b\n- c d\n\nSecond:\n\n- e f")]
    assert blocks[1] == blocks[2]
    assert len(set(blocks)) == 4


def test_a_code_block_is_one_unit_verbatim() -> None:
    (unit,) = units("```\nssh host\n  # no heading, - no item\n```")
    assert (unit.kind, unit.text) == ("code", "ssh host\n  # no heading, - no item")


def test_headings_and_table_rules_are_no_units() -> None:
    assert texts_of("# Title\n\n## Part\n\nText here.\n\n---\n") == ["Text here."]


def test_an_unclosed_fence_still_gives_its_text() -> None:
    assert texts_of("```\nabc") == ["abc"]


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ("| a | b |", ["a", "b"]),
        ("a | b", ["a", "b"]),
        (r"| a \| b | c |", ["a | b", "c"]),
        ("| a |  |", ["a", ""]),
    ],
)
def test_cells_are_trimmed_and_keep_escaped_bars(row: str, found: list[str]) -> None:
    assert cells(row) == found


def squeezed(text: str) -> str:
    return "".join(text.split())


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_sentences_lose_nothing_but_white_space(text: str) -> None:
    assert squeezed("".join(split_sentences(text))) == squeezed(text)


@given(st.lists(st.text(st.sampled_from("ab A.!?[1]-|#`* ")), max_size=8))
def test_units_add_nothing_and_keep_the_order(lines: list[str]) -> None:
    rest = iter(squeezed("".join(lines)))
    for unit in units("\n".join(lines)):
        assert all(character in rest for character in squeezed(unit.text)), (
            f"{unit.text!r} does not stand behind what came before"
        )
