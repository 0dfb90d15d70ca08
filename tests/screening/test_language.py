"""The language is told from few words."""

from __future__ import annotations

import pytest

from tests.screening.reading import screen


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("How many days of leave do I have?", "en"),
        ("vpn", "en"),
        ("laptop broken", "en"),
        ("our per diem in Bad Homburg", "en"),
        ("Wie viele Urlaubstage habe ich?", "de"),
        ("Drucker geht nicht", "de"),
        ("Combien de jours de congé me reste-t-il ?", "fr"),
        ("mot de passe oublié", "fr"),
        ("¿Cuántos días de vacaciones me quedan?", "es"),
        ("no puedo entrar en el correo", "es"),
        ("Quanti giorni di ferie mi restano?", "it"),
        ("non riesco ad accedere alla posta", "it"),
        ("Quantos dias de férias tenho?", "pt"),
        ("não consigo entrar no email", "pt"),
        ("Ile dni urlopu mi zostało?", "pl"),
        ("nie działa drukarka", "pl"),
        ("", "en"),
        ("12345", "en"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert screen(text).language == language
