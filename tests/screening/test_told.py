"""Private things that are told: found in texts of a writer whom the model never read, and not in ordinary questions."""

from __future__ import annotations

import itertools

import pytest

from assistant.screening import Taught, screen
from assistant.screening.taught import PRIVATE, marked
from assistant.screening.training import train_private


def flagged(texts: list[str], taught: Taught) -> float:
    return sum(screen(text, taught).signals.private for text in texts) / len(texts)


def test_private_texts_of_an_unread_writer_are_found(ordinary: list[str]) -> None:
    writers = marked(PRIVATE)
    unread = writers.pop("p1")
    taught = Taught(private=train_private([text for texts in writers.values() for text in texts], ordinary[::6]))
    assert flagged([text.text for text in unread if text.places], taught) > 0.75
    assert flagged([text.text for text in unread if not text.places], taught) < 0.15


def test_ordinary_questions_are_seldom_flagged(taught: Taught, ordinary: list[str]) -> None:
    assert flagged(ordinary[1::40], taught) < 0.08


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Marta Kowalska has been off since her second epileptic fit, who covers her shifts?", "health"),
        ("Ich verdiene 61.200 Euro brutto im Jahr, ist das für meine Stufe wenig?", "salary"),
        (
            "We will close the Lodz plant in March, nobody there knows yet. Who prints the letters?",
            "confidential_business",
        ),
    ],
)
def test_what_is_told_has_its_kind(taught: Taught, text: str, kind: str) -> None:
    assert kind in screen(text, taught).signals.private_kinds


def test_a_value_with_a_form_of_its_own_keeps_its_place(taught: Taught) -> None:
    text = "My salary of 61,200 a year goes to DE89 3704 0044 0532 0130 00 since June."
    spans = screen(text, taught).signals.spans
    assert "iban" in {span.kind for span in spans}
    assert all(first.end <= second.start for first, second in itertools.pairwise(spans))
