"""Meeting: the very word, a word of like meaning, and another word for the same thing, each counted once."""

from __future__ import annotations

import threading

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.meeting import CONCEPT, Lexicon, read, seek


def met(question: str, text: str) -> dict[str, float]:
    sought = seek(question, lambda term: 1.0)
    return dict(zip(sought.words, sought.met([read(text)])[0].tolist(), strict=True))


def test_the_very_word_is_met_wholly() -> None:
    assert met("battery", "The battery lasts.")["battery"] > 0.99


def test_a_word_of_like_meaning_is_met_better_than_an_unrelated_one() -> None:
    found = met("laptop", "Your computer is replaced.")["laptop"]
    assert met("laptop", "The soup is served.")["laptop"] < found < 0.99


def test_another_word_for_the_same_thing_counts_at_least_a_concept() -> None:
    assert met("Urlaub", "Annual leave lapses in March.")["urlaub"] >= np.float32(CONCEPT)


def test_function_words_are_not_sought() -> None:
    assert seek("what is the battery of a phone", lambda term: 1.0).words == ["battery", "phone"]


def test_a_misspelt_word_is_read_as_what_was_meant() -> None:
    sought = seek("batery", lambda term: 1.0, {"batery": "battery"})
    assert sought.met([read("The battery lasts.")])[0, 0] > 0.99


def test_the_share_weighs_words_by_how_telling_they_are() -> None:
    sought = seek("battery zeppelin", lambda term: 3.0 if term == "batteri" else 1.0)
    assert 0.75 <= sought.share([read("battery")])[0] < 1.0


def test_a_text_without_words_meets_nothing() -> None:
    sought = seek("battery", lambda term: 1.0)
    assert sought.met([read(""), read("battery")])[0, 0] == 0.0
    assert seek("", lambda term: 1.0).share([read("battery")]).tolist() == [0.0]


@settings(deadline=None)
@given(st.text(max_size=80), st.lists(st.text(max_size=80), max_size=4))
def test_shares_lie_between_0_and_1(question: str, texts: list[str]) -> None:
    shares = seek(question, lambda term: 1.0).share([read(text) for text in texts])
    assert ((shares >= 0) & (shares <= 1 + 1e-5)).all()


def test_threads_that_learn_words_at_once_agree_on_them() -> None:
    lexicon = Lexicon()
    spoken = [f"word{number}" for number in range(300)]
    threads = [threading.Thread(target=lexicon.numbers, args=(spoken,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(lexicon.numbers(spoken)) == list(range(300))
    fresh = Lexicon()
    for word in spoken[::50]:
        np.testing.assert_allclose(
            lexicon.vectors(lexicon.numbers([word])), fresh.vectors(fresh.numbers([word])), atol=1e-6
        )
