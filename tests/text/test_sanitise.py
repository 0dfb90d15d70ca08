"""What is shown, stored or compared holds nothing that a terminal would act on."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.text.sanitise import sanitise, sanitise_line

HOSTILE = Path(__file__).parents[3] / "shared" / "data" / "support" / "terminal.jsonl"

texts = st.text(st.characters() | st.sampled_from("\x1b\x9b\x9d\x07[]0;m\r\n\t\u202e\u200b\u0301\ud800"))


def harmless(text: str) -> bool:
    """No control but line end and tab, no direction override, no invisible character but joiners."""
    return all(
        character in "\n\t\u200c\u200d" or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
        for character in text
    )


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("plain words, [brackets] and [b]markup[/b]", "plain words, [brackets] and [b]markup[/b]"),
        ("Zażółć gęślą jaźń — 日本語 ✅", "Zażółć gęślą jaźń — 日本語 ✅"),
        ("red \x1b[31mtext\x1b[0m", "red text"),
        ("title \x1b]0;owned\x07 set", "title  set"),
        ("link \x1b]8;;http://evil.example\x1b\\here\x1b]8;;\x1b\\", "link here"),
        ("clipboard \x1b]52;c;ZXZpbA==\x9cdone", "clipboard done"),
        ("8-bit \x9b2Jclear", "8-bit clear"),
        ("cut off \x1b[38;2;25", "cut off "),
        ("open string \x1b]0;never ends\nnext line stays", "open string \nnext line stays"),
        ("back\x08\x08space and \x7f delete", "backspace and  delete"),
        ("reset \x1bc all", "reset  all"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("right \u202eto left\u202c", "right to left"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("tag \U000e0041\U000e0042 characters", "tag  characters"),
        ("lone \ud800 surrogate", "lone  surrogate"),
        ("private \ue000 use", "private  use"),
        ("line\u2028separator", "lineseparator"),
        ("nul\x00byte", "nulbyte"),
        ("family 👨\u200d👩\u200d👧", "family 👨\u200d👩\u200d👧"),
    ],
)  # fmt: skip
def test_what_a_terminal_would_act_on_is_taken_out(given: str, shown: str) -> None:
    assert sanitise(given) == shown


def test_stacked_marks_do_not_smear_over_other_lines() -> None:
    assert len(sanitise("a" + "\u0301" * 500)) <= 5
    assert sanitise("e\u0301t\u00e9") == "e\u0301t\u00e9"


def test_a_line_is_one_line() -> None:
    assert sanitise_line("  one\n\ttwo \x1b[2J three\r\n") == "one two three"


@given(texts)
def test_the_result_is_harmless_whatever_came_in(text: str) -> None:
    assert harmless(sanitise(text))


@given(texts)
def test_sanitising_twice_changes_nothing_more(text: str) -> None:
    assert sanitise(sanitise(text)) == sanitise(text)


@given(st.text(st.characters(categories=["L", "N", "P", "Zs"])))
def test_letters_figures_and_punctuation_pass_unchanged(text: str) -> None:
    assert sanitise(text) == text


@given(texts)
def test_a_line_holds_no_line_end(text: str) -> None:
    assert "\n" not in sanitise_line(text)
    assert "\t" not in sanitise_line(text)


def test_hostile_strings_collected_by_others_are_harmless() -> None:
    if not HOSTILE.is_file():
        pytest.skip("the shared hostile strings are not on this machine")
    rows = [json.loads(line) for line in HOSTILE.read_text(encoding="utf-8").splitlines()]
    assert rows
    assert [row["id"] for row in rows if not harmless(sanitise(row["text"]))] == []
