"""Payment cards: issuer range, length and Luhn digit; with a label also a mistyped one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.records import Span
from assistant.screening.private.labels import harmless
from assistant.screening.reading import Reading

_NUMBER = re.compile(r"(?<![\w.,/+-])\d(?:[ -]?\d){11,18}(?![\w-])")
_ISSUERS = re.compile(
    r"4\d{12}(?:\d{3}){0,2}$|5[1-5]\d{14}$|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}$|3[47]\d{13}$|(?:2131|1800)\d{11}$|3(?:0[0-5]|[689]\d)\d{11}$"
    r"|6(?:011|5\d\d|4[4-9]\d)\d{12}$|35(?:2[89]|[3-8]\d)\d{12}$|(?:5018|5020|5038|6304|6759|676[1-3])\d{8,15}$|62\d{14,17}$"
)
_GROUPED = re.compile(r"\d{4}([ -])\d{4}\1\d{4}\1\d{4}$|\d{4}([ -])\d{6}\2\d{5}$|[345]\d{14,15}$")
_LABEL = re.compile(
    r"\b(?:card|visa|mastercard|amex|kreditkarte\w*|karte|carte|tarjeta|carta|cartao|kart\w*)\b|\bkreditkarte"
)
_SIDE = re.compile(
    r"\b(?:exp(?:iry|ires|iration)?(?: date)?|valid (?:until|thru|to)|gultig bis|ablauf\w*|cvv2?|cvc2?|cv2|prufziffer|expire|caduca|scadenza"
    r"|validade|wazna do|security code)\b[\s:=.]{0,3}(?:is |ist |est |es )?(\d{2} ?/ ?\d{2,4}|\d{3,4}\b)"
)


def find(reading: Reading) -> Iterator[Span]:
    """Card numbers, and as `context` the expiry date and check digits beside one."""
    if not reading.digits:
        return
    text = reading.plain
    seen = False
    for match in _NUMBER.finditer(text):
        digits = match[0].replace(" ", "").replace("-", "")
        labelled = _LABEL.search(reading.folded, max(0, match.start() - 60), match.start()) is not None
        if (_ISSUERS.match(digits) and luhn(digits) and (labelled or not harmless(reading.folded, match.start()))) or (
            labelled and _GROUPED.match(match[0]) and len(set(digits)) > 2
        ):
            seen = True
            yield Span(match.start(), match.end(), "credit_card")
    if seen:
        for match in _SIDE.finditer(reading.folded):
            yield Span(match.start(1), match.end(1), "context")


def luhn(digits: str) -> bool:
    """Whether the last digit is the one that Luhn's formula asks for; all zeros do not count."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit)
        if place % 2:
            value = value * 2 - 9 if value > 4 else value * 2
        total += value
    return total > 0 and total % 10 == 0
