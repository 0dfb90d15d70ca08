"""Bank accounts: IBAN by length and checksum, national account numbers by their label."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.records import Span
from assistant.screening.private.labels import LINK
from assistant.screening.reading import Reading

_LENGTHS = dict(
    re.findall(
        r"([A-Z]{2})(\d\d)",
        "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29CH21CR22CY28CZ24DE22DK18DO28EE20ES24FI18FO18FR27GB22GE22GI23GL18GR27GT28HR21HU28"
        "IE22IL23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21MA28MC27MD24ME22MK19MR27MT31MU30NL18NO15PK24PL28PS29PT25QA29RO24RS22"
        "SA24SC31SE24SI19SK24SM27ST25SV28TN24TR26UA29VA22VG24XK20",
    )
)
_IBAN = re.compile(r"\b[A-Za-z]{2}\d{2}(?=[ -]?[A-Za-z0-9]{2})")
_PART = re.compile(r"[ -]?[A-Za-z0-9]")
_IBAN_LABEL = re.compile(r"\biban\b[^\n]{0,24}$")
_LABELLED = re.compile(
    r"\b(?:(?:bank )?(?:account|acct|a/c)(?: |-)?(?:number|no\b|num\b|nr\b|#)|bank (?:account|details)|account(?= (?:is )?\d)|kontonummer|bankverbindung|bankkonto"
    r"|kto\b\.?-?(?:nr)?|konto(?=[ :]*(?:nr|\d))|(?:numero de )?compte(?: bancaire)?|rib\b|(?:numero de )?cuenta(?: bancaria)?|ccc\b|conto(?: corrente)?|c/c\b"
    r"|(?:numero d[ae] )?conta(?: bancaria| corrente)?|nib\b|(?:numer )?(?:konta|rachunku)(?: bankowego)?|nrb\b|clabe)"
    r"(?![\w@])[^\d\n@]{0,36}?(?<![\w.])([a-z]{0,2}\d[\d a-z/.-]{4,32}\d)(?![\w@])"
)
_SIDE = re.compile(
    r"\b(?:sort[ -]?code|bsb|blz|bankleitzahl|routing(?: number)?|aba|ifsc|agencia|swift|bic)\b"
    + LINK
    + r"(\d{3} \d{3} \d{2}\b|\d{2}[- ]?\d{2}[- ]?\d{2}\b|\d{3,9}(?:-\d{1,3})?\b"
    r"|[a-z]{4}(?:[a-z]{2}[a-z0-9]{2}(?:[a-z0-9]{3})?|0[a-z0-9]{6})\b)"
)
_OTHER_ACCOUNT = re.compile(
    r"(?:customer|client|kunden|user|supplier|ledger|g/l|gl|cost|expense|frequent flyer|loyalty|cliente|klienta|mail|service)[ -]*$"
)
_ALONE = re.compile(
    r"(?<![\w.,/+-])\d{2}(?: ?\d{4}){6}(?![\w-])|(?<![\w.,/+-])\d{4}[ -]\d{4}[ -]\d{2}[ -]\d{10}(?![\w-])"
)


def find(reading: Reading) -> Iterator[Span]:
    """IBANs, labelled and self-proving account numbers, and as `context` the codes beside one."""
    if not reading.digits:
        return
    seen = False
    for span in (*_ibans(reading), *_accounts(reading)):
        seen = True
        yield span
    if seen:
        for match in _SIDE.finditer(reading.folded):
            yield Span(match.start(1), match.end(1), "context")


def _ibans(reading: Reading) -> Iterator[Span]:
    text = reading.plain
    for match in _IBAN.finditer(text):
        length = int(_LENGTHS.get(match[0][:2].upper(), 0))
        end = match.end()
        for _ in range(length - 4):
            part = _PART.match(text, end)
            if part is None:
                break
            end = part.end()
        else:
            if not length or (end < len(text) and text[end].isalnum()):
                continue
            compact = re.sub(r"[ -]", "", text[match.start() : end]).upper()
            if proven(compact) or _IBAN_LABEL.search(reading.folded, max(0, match.start() - 30), match.start()):
                yield Span(match.start(), end, "iban")


def _accounts(reading: Reading) -> Iterator[Span]:
    folded = reading.folded
    for match in _LABELLED.finditer(folded):
        start, end = match.span(1)
        value = match[1]
        # Words after the number are no part of it.
        if stray := re.search(r"[ .-]+[a-z]{2,}| [a-z](?= |$)", value[2:]):
            end = start + 2 + stray.start()
        while end > start and not folded[end - 1].isdigit():
            end -= 1
        digits = sum(character.isdigit() for character in folded[start:end])
        if digits >= 6 and not _OTHER_ACCOUNT.search(folded, max(0, match.start() - 20), match.start()):
            yield Span(start, end, "bank_account")
    for match in _ALONE.finditer(folded):
        compact = re.sub(r"[ -]", "", match[0])
        if (len(compact) == 26 and proven("PL" + compact)) or (len(compact) == 20 and _spanish(compact)):
            yield Span(match.start(), match.end(), "bank_account")


def proven(iban: str) -> bool:
    """Whether the check digits of a compact, upper-case IBAN are right."""
    return int("".join(str(int(character, 36)) for character in iban[4:] + iban[:4])) % 97 == 1


def _spanish(digits: str) -> bool:
    from stdnum.es import ccc

    return bool(ccc.is_valid(digits))
