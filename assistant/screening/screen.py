"""This step from the outside: texts in, what they carry and ask for out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from assistant.features import bags
from assistant.records import Amount, Signals, Situation, Span
from assistant.screening import amounts, exceptions, injection, situations
from assistant.screening.language import language
from assistant.screening.piece_model import UNTAUGHT, Taught
from assistant.screening.private import (
    addresses,
    banks,
    birth_dates,
    business,
    cards,
    emails,
    national_ids,
    passports,
    passwords,
    personal,
    phones,
    secrets,
    told,
)
from assistant.screening.reading import Reading
from assistant.screening.spans import resolve

_DETECTORS: tuple[Callable[[Reading], Iterable[Span]], ...] = (
    secrets.find,
    cards.find,
    banks.find,
    national_ids.find,
    passports.find,
    emails.find,
    passwords.find,
    birth_dates.find,
    phones.find,
    addresses.find,
    personal.find,
    business.find,
)

# Life, safety and freedom, or the company's data: a wrong answer here cannot be taken back.
_GRAVE = frozenset(
    ("self_harm", "medical_emergency", "harassment", "threat", "incident", "exposed_secret", "whistleblowing", "fraud")
)
_WEIGHTY = frozenset(("legal_decision", "data_subject_request", "risk_country"))
_BIG_SUM, _NOTABLE_SUM = 25_000, 1_000


class Screened(msgspec.Struct, frozen=True):
    """A text read: its signals, and the question that is left without the commands that someone put into it. `left` may be empty:
    then nothing was asked but the attack."""

    signals: Signals
    left: str


def screen(text: str, taught: Taught) -> Screened:
    """What a text carries and asks for, before it is routed: private data, sums, situations, injected commands.

    Pure and linear in the length of the text. `difficulty` stays 0: routing measures it.

    Args:
        text: the question as the employee wrote it; span offsets count in it.
        taught: what was learnt of attacks and of private things.
    """
    return screen_all([text], taught)[0]


def screen_all(texts: Sequence[str], taught: Taught) -> list[Screened]:
    """Each text on its own, but all their pieces judged at once."""
    readings = [Reading(text) for text in texts]
    pieces = [injection.pieces(reading) for reading in readings]
    places = [told.pieces(reading) for reading in readings]
    commands = [piece.text for read in pieces for piece in read]
    tellings = [
        told.wording(reading.plain[start:end])
        for reading, cut in zip(readings, places, strict=True)
        for start, end in cut
    ]
    bag = bags([*commands, *tellings], concepts=False)
    attacks = taught.attacks.probabilities(bag.part(0, len(commands)))
    likely = iter(attacks[:, 0].tolist() if taught.attacks.kinds else [0.0] * len(attacks))
    judged = iter(taught.private.probabilities(bag.part(len(commands), len(bag))).tolist())
    return [
        _screened(
            reading,
            injection.attack(reading, read, [next(likely) for _ in read]),
            _private(reading, cut, [next(judged) for _ in cut], taught),
        )
        for reading, read, cut in zip(readings, pieces, places, strict=True)
    ]


def private_spans(text: str) -> list[Span]:
    """The private values that form and rules show in a text, a note or an answer: a handbook's sentence must not vanish on a likeness."""
    return _private(Reading(text), [], [], UNTAUGHT)


def _private(reading: Reading, places: list[tuple[int, int]], judged: list[list[float]], taught: Taught) -> list[Span]:
    """The private spans of a text, in its offsets as given: what form and rules show, then what was told between."""
    known = resolve(span for find in _DETECTORS for span in find(reading))
    spans = [*known, *told.told(reading, places, judged, taught.private, known)]
    given = [(reading.origin(span.start, span.end), span.kind) for span in spans]
    return sorted((Span(start, end, kind) for (start, end), kind in given), key=lambda span: span.start)


def _screened(reading: Reading, attack: injection.Attack | None, spans: list[Span]) -> Screened:
    # An attack adds nothing: sums, exceptions and situations are read in the question that is left.
    asked = Reading(attack.left) if attack else reading
    happening = situations.find(asked)
    amount = amounts.amount(asked)
    exception = exceptions.asked(asked)
    signals = Signals(
        private=bool(spans),
        private_kinds=sorted({span.kind for span in spans}),
        spans=spans,
        risk=_risk(asked, happening, amount, exception),
        amount=amount,
        exception=exception,
        injection=attack is not None,
        language=language(asked if attack and attack.left.strip() else reading),
        situations=happening,
    )
    return Screened(signals, attack.left if attack else reading.given)


def _risk(reading: Reading, happening: list[Situation], amount: Amount | None, exception: bool) -> str:
    names = {situation.name for situation in happening}
    value = amount.value if amount else 0.0
    if names & _GRAVE or value > _BIG_SUM or situations.job_at_stake(reading):
        return "high"
    if names & _WEIGHTY or exception or value > _NOTABLE_SUM:
        return "medium"
    return "low"
