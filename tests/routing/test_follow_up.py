"""Only a question that leans on the one before it is read together with it."""

from __future__ import annotations

import pytest

from assistant.routing import leans_on_context


@pytest.mark.parametrize(
    "text",
    [
        "And for contractors?",
        "what about Poland?",
        "how about part-time staff",
        "and if it is stolen?",
        "Same for interns?",
        "does that apply to me?",
        "why?",
        "Germany?",
        "then who approves it?",
        "Und in Polen?",
        "et pour les stagiaires ?",
        "¿y para los becarios?",
        "e per gli stagisti?",
        "a co z praktykantami?",
        "can I do it twice?",
    ],
)
def test_it_leans_on_the_question_before(text: str) -> None:
    assert leans_on_context(text)


@pytest.mark.parametrize(
    "text",
    [
        "How many days of annual leave do I have in Poland?",
        "my laptop was stolen on the train to Berlin yesterday",
        "Who approves a purchase of new monitors for the whole team?",
        "reset my password please",
        "Wie viele Urlaubstage habe ich in Deutschland?",
        "I would like to know whether the company pays for a gym membership, since my contract says nothing about it and my manager "
        "told me to ask the support about this and that before signing anything",
    ],
)
def test_it_stands_alone(text: str) -> None:
    assert not leans_on_context(text)
