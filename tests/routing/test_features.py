"""Features: the same for a text alone, in a batch, in training and in serving."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.routing.features import BUCKETS, LONGEST, WORD_BUCKETS, bags, normalised

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


def bag(text: str) -> dict[int, float]:
    found = bags([text])
    return dict(zip(found.buckets.tolist(), found.counts.tolist(), strict=True))


@given(st.lists(texts, max_size=6))
def test_a_text_has_the_same_features_alone_and_in_a_batch(batch: list[str]) -> None:
    together = bags(batch)
    assert len(together) == len(batch)
    for number, text in enumerate(batch):
        part = slice(together.starts[number], together.starts[number + 1])
        alone = bags([text])
        assert np.array_equal(together.buckets[part], alone.buckets)
        assert np.array_equal(together.counts[part], alone.counts)


@given(st.lists(texts, max_size=4))
def test_buckets_are_sorted_unique_and_in_range(batch: list[str]) -> None:
    found = bags(batch)
    for start, end in zip(found.starts[:-1], found.starts[1:], strict=True):
        part = found.buckets[start:end]
        assert (np.diff(part) > 0).all()
        assert ((part >= 0) & (part < BUCKETS)).all()
    assert (found.counts >= 1).all()


@given(texts)
def test_case_accents_and_spacing_do_not_matter(text: str) -> None:
    assert bag("Zug " + text + " Café") == bag("  zug\n" + text + "\tcafe ")


def test_words_pairs_and_characters_are_counted_apart() -> None:
    found = bag("ab ab")
    words = [count for bucket, count in found.items() if bucket < WORD_BUCKETS]
    assert sorted(words) == [1, 2]  # the pair "ab ab" once, the word "ab" twice
    assert len(found) - len(words) == 6  # _a ab b_ _ab ab_ _ab_


def test_n_grams_do_not_reach_over_words_or_texts() -> None:
    apart = bags(["ab", "cd"])
    assert len(set(apart.buckets.tolist()) - set(bag("ab")) - set(bag("cd"))) == 0
    assert set(bag("ab cd")) - set(bag("ab")) - set(bag("cd")) != set()  # the pair alone is new
    assert all(bucket < WORD_BUCKETS for bucket in set(bag("ab cd")) - set(bag("ab")) - set(bag("cd")))


@pytest.mark.parametrize("text", ["", " ", "\n\t", "…"])
def test_a_text_without_words_has_no_words(text: str) -> None:
    assert all(bucket >= WORD_BUCKETS for bucket in bag(text))


def test_no_texts_have_no_features() -> None:
    assert len(bags([])) == 0


def test_head_and_tail_of_a_long_text_are_read() -> None:
    long = "laptop " + "x" * 50_000 + " printer"
    assert len(normalised(long)) <= LONGEST + 3
    assert "laptop" in normalised(long)
    assert "printer" in normalised(long)


def test_features_stay_the_same_between_versions() -> None:
    """A cached classifier was trained on these hashes: raise training.FORMAT when they change."""
    assert sorted(bag("vpn"))[:3] == PINNED


PINNED = [0, 0, 0]
