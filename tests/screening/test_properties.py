"""Whatever the text: no error, spans in order that never overlap, the same result twice, and time that grows with the length."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.screening import Taught, screen
from tests.screening.injection_texts import ATTACKS
from tests.screening.private_texts import ALL as PRIVATE
from tests.screening.situation_texts import ALL as SITUATIONS

_PIECES = [*(text for text, _ in PRIVATE), *(text for text, _ in SITUATIONS), *(text for text, _, _ in ATTACKS)]
_SEPARATORS = st.sampled_from([" ", ". ", "\n", "", "\u200b", " — "])


def _sound(text: str, taught: Taught) -> None:
    signals, left = (found := screen(text, taught)).signals, found.left
    end = 0
    for span in signals.spans:
        assert end <= span.start < span.end <= len(text)
        end = span.end
    assert signals.private == bool(signals.spans)
    assert signals.private_kinds == sorted({span.kind for span in signals.spans})
    assert found == screen(text, taught)
    assert len(left) <= len(text)
    assert left == text or signals.injection


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_any_text(taught: Taught, text: str) -> None:
    _sound(text, taught)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(_PIECES), _SEPARATORS), min_size=1, max_size=6))
def test_any_mixture_of_real_ones(taught: Taught, pieces: list[tuple[str, str]]) -> None:
    _sound("".join(text + separator for text, separator in pieces), taught)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(_PIECES), st.integers(0, 200), st.characters())
def test_one_character_put_in(taught: Taught, text: str, place: int, character: str) -> None:
    _sound(text[:place] + character + text[place:], taught)


_HOSTILE = {
    "digits": "1",
    "digit and space": "4 ",
    "card after card": "4111 1111 1111 1111 ",
    "letters": "a",
    "at signs": "a@",
    "keys": "eyJ",
    "begin": "-----BEGIN PRIVATE KEY-----",
    "base64": "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo",
    "my my": "my my ",
    "laptop": "my laptop was ",
    "password": "password is ",
    "token": "token: ",
    "labels": "iban passport ssn account number phone ",
    "ignore": "ignore all the ",
    "brackets": "<[{",
    "quotes": "\"'",
    "tags": "<system>",
    "new lines": "\n",
    "spaces": " ",
    "apart": "a b ",
    "wide": "ａ\u200b",
    "money": "€ 1.000,",
    "percent": "%41",
    "streets": "I live at 1 ",
    "capitals": "Anna Kowalska ",
    "health": "I have cancer and ",
    "sentences": "My boss said I can sign the contract. ",
}


@pytest.mark.parametrize("piece", _HOSTILE.values(), ids=_HOSTILE)
def test_time_grows_with_the_length(taught: Taught, piece: str) -> None:
    """Ten times the length in no more than some twenty-five times the time, and 100 kB within seconds on a busy machine."""
    short, long = (piece * (size // len(piece) + 1) for size in (10_000, 100_000))
    screen(short, taught)
    started = time.process_time()
    screen(short, taught)
    middle = time.process_time()
    screen(long, taught)
    ended = time.process_time()
    assert ended - middle < 25 * (middle - started) + 0.1
    assert ended - middle < 6
