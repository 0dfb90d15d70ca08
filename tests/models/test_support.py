"""Support: how sure it is that the passages hold the answer at all, 0..1, whatever the size of the handbook."""

from __future__ import annotations

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.models import ModelRequest
from assistant.models.support import support
from assistant.models.units_scoring import Asked
from tests.models.asking import of

BATTERY = "# Phones\n\nThe battery of a phone lasts for two years and is replaced by the phone team."
CANTEEN = "# Canteen\n\nThe soup is served at noon. The queue is shorter after one."


def sure(request: ModelRequest) -> float:
    return support(Asked.read(request.question, request.weights, request.rarest), request, request.passages)


QUESTION = "how long does the battery of a phone last before it is replaced?"


def test_a_page_that_holds_the_words_supports_more_than_one_that_does_not() -> None:
    assert sure(of(QUESTION, BATTERY)) > sure(of(QUESTION, CANTEEN))


def test_without_passages_or_words_there_is_no_support() -> None:
    assert sure(of(QUESTION)) == 0
    assert sure(of("what is it?", BATTERY)) == 0


def test_words_together_support_more_than_words_scattered_over_pages() -> None:
    scattered = [f"# {word}\n\nThe {word} stands here alone." for word in ("battery", "phone", "years", "replaced")]
    assert sure(of(QUESTION, BATTERY)) > sure(of(QUESTION, *scattered))


def test_a_heading_alone_is_no_support() -> None:
    assert sure(of("battery of the phone", "# Battery of the phone\n\nAsk the desk.")) < sure(
        of("battery of the phone", BATTERY)
    )


def test_another_language_gets_credit_for_the_same_thing_in_other_words() -> None:
    page = "# Leave\n\nUnused annual leave lapses at the end of March."
    request = of("Wann verfällt mein Urlaub?", page)
    assert sure(msgspec.structs.replace(request, language="de")) > sure(request)


def test_the_same_evidence_counts_the_same_in_a_small_and_a_large_handbook() -> None:
    """Term weights grow with the handbook; what they are measured against grows with them."""
    request = of(QUESTION, BATTERY)
    for size in (0.5, 4.0):
        weights = {term: weight * size for term, weight in request.weights.items()}
        grown = msgspec.structs.replace(request, weights=weights, rarest=request.rarest * size)
        assert (sure(grown) >= 0.5) == (sure(request) >= 0.5)


@settings(deadline=None)
@given(st.text(max_size=80), st.sampled_from(["en", "de", "pl"]))
def test_it_is_a_probability_for_any_question(question: str, language: str) -> None:
    assert 0 <= sure(of(question, BATTERY, CANTEEN, language=language)) <= 1
