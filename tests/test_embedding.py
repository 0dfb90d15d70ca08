"""The static embeddings: the same vectors as wordllama's own, offline."""

from pathlib import Path

import numpy as np
import pytest

from assistant.embedding import DIMENSIONS, embed

TEXTS = ["How do I reset my password?", "ile dni urlopu mam w Polsce", "x", "emoji 🙂 and 中文", "long " * 300]


def test_vectors_are_those_of_wordllama() -> None:
    wordllama = pytest.importorskip("wordllama")
    model = wordllama.WordLlama.load(cache_dir=Path(wordllama.__file__).parent, disable_download=True)
    theirs = model.embed(TEXTS, norm=True)
    assert np.allclose(embed(TEXTS), theirs, atol=2e-3)


def test_vectors_have_unit_length_and_a_text_without_words_is_zero() -> None:
    vectors = embed([*TEXTS, ""])
    assert vectors.shape == (len(TEXTS) + 1, DIMENSIONS)
    assert np.allclose(np.linalg.norm(vectors[:-1], axis=1), 1.0, atol=1e-5)
    assert not vectors[-1].any()


def test_a_batch_gives_what_its_texts_give_alone() -> None:
    together = embed(TEXTS * 100)
    assert np.allclose(together[: len(TEXTS)], np.vstack([embed([text]) for text in TEXTS]), atol=1e-6)


def test_no_text_no_vector() -> None:
    assert embed([]).shape == (0, DIMENSIONS)
