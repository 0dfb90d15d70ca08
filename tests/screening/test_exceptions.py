"""An exception that is asked for is told from a question about exceptions."""

from __future__ import annotations

import pytest

from tests.screening.reading import screen


@pytest.mark.parametrize(
    "text",
    [
        "can you make an exception for my hotel in Davos",
        "I'd like an exception to the two-day rule",
        "could the approval be waived for a mouse",
        "May I go over the hotel limit this once?",
        "I know the policy says economy, but could I fly business after surgery",
        "can we skip the three quotes, it is urgent",
        "is it possible to approve this as an exception",
        "Kann ich ausnahmsweise erste Klasse fahren?",
        "Ich bitte um eine Ausnahme von der Hotelgrenze",
        "puis-je avoir une dérogation pour le plafond hôtel ?",
        "est-il possible de dépasser le plafond cette fois",
        "¿podéis hacer una excepción con el hotel?",
        "¿puedo superar el límite de la cena por esta vez?",
        "si può fare un'eccezione per il limite dell'albergo?",
        "podem abrir uma exceção para o meu caso?",
        "proszę o wyjątek od limitu hotelowego",
        "czy można zrobić wyjątek?",
    ],
)
def test_asked_for(text: str) -> None:
    assert screen(text).exception


@pytest.mark.parametrize(
    "text",
    [
        "What exceptions exist to the hotel limit?",
        "are there exceptions for directors",
        "Welche Ausnahmen gibt es?",
        "quelles exceptions à la règle ?",
        "jakie wyjątki są w regulaminie",
        "java.lang.NullPointerException: unhandled exception in thread main",
        "what is the hotel limit in Rome",
        "how do I add a firewall exception on my laptop",
        "who approves trips to Rome",
    ],
)
def test_only_spoken_of(text: str) -> None:
    assert not screen(text).exception
