"""Features: the same for a text alone, in a batch, in training and in serving."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.features import CHARACTERS_FROM, CONCEPTS_FROM, LONGEST, bags, normalised

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
        assert (part >= 0).all()
    assert (found.counts >= 1).all()


@given(texts)
def test_case_accents_and_spacing_do_not_matter(text: str) -> None:
    assert bag("Zug " + text + " Café") == bag("  zug\n" + text + "\tcafe ")


def test_words_pairs_and_characters_are_counted_apart() -> None:
    found = bag("qx qx")
    words = [count for bucket, count in found.items() if bucket < CHARACTERS_FROM]
    characters = [bucket for bucket in found if CHARACTERS_FROM <= bucket < CONCEPTS_FROM]
    assert sorted(words) == [1, 2]  # the pair "qx qx" once, the word "qx" twice
    assert len(characters) == 6  # _q qx x_ _qx qx_ _qx_


def test_n_grams_do_not_reach_over_words_or_texts() -> None:
    alone = set(bag("qx")) | set(bag("vz"))
    assert set(bags(["qx", "vz"]).buckets.tolist()) == alone
    (pair,) = set(bag("qx vz")) - alone
    assert pair < CHARACTERS_FROM


def test_a_concept_is_a_feature_in_every_language() -> None:
    concepts = [
        {bucket for bucket in bag(word) if bucket >= CONCEPTS_FROM} for word in ("password", "Kennwort", "mot de passe")
    ]
    assert set.intersection(*concepts)


@pytest.mark.parametrize("text", ["", " ", "\n\t", "…"])
def test_a_text_without_words_has_no_words(text: str) -> None:
    assert all(bucket >= CHARACTERS_FROM for bucket in bag(text))


def test_no_texts_have_no_features() -> None:
    assert len(bags([])) == 0


def test_head_and_tail_of_a_long_text_are_read() -> None:
    long = "laptop " + "x" * 50_000 + " printer"
    assert len(normalised(long)) <= LONGEST + 3
    assert "laptop" in normalised(long)
    assert "printer" in normalised(long)
