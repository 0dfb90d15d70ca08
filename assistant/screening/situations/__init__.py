"""What is happening to the asker: read from whole phrases, one file a group of situations."""

from __future__ import annotations

from collections.abc import Callable

from assistant.records import Situation
from assistant.screening.phrases import Found
from assistant.screening.reading import Reading
from assistant.screening.situations import countries, incident, legal, people, wrongdoing
from assistant.screening.situations.jobs import job_at_stake

__all__ = ["find", "job_at_stake"]

_DETECTORS: tuple[tuple[str, Callable[[Reading], Found | None]], ...] = (
    ("self_harm", people.self_harm),
    ("medical_emergency", people.medical),
    ("harassment", people.harassment),
    ("threat", people.threat),
    ("incident", incident.find),
    ("exposed_secret", wrongdoing.exposed_secret),
    ("whistleblowing", wrongdoing.whistleblowing),
    ("fraud", wrongdoing.fraud),
    ("data_subject_request", legal.data_subject_request),
    ("legal_decision", legal.decision),
    ("risk_country", countries.find),
)


def find(reading: Reading) -> list[Situation]:
    """The situations in a text, gravest first, each with the words that show it."""
    return [Situation(name=name, evidence=found.words) for name, detect in _DETECTORS if (found := detect(reading))]
