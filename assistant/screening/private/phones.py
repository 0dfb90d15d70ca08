"""Private phone numbers: mobile, or called someone's own; hotlines, extensions and service numbers are not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.records import Span
from assistant.screening.private.labels import harmless
from assistant.screening.reading import Reading

_NUMBER = re.compile(
    r"(?<![\w.,/:+*#-])(?:\+|00)?\(?\d[\d()]{0,5}(?:[ ./()-]{1,2}[\d()]{1,12}){0,7}(?![\w*#]|[.,:/-]\d)"
)
_OWN = re.compile(
    r"\b(?:my|his|her|their|private?|personal|home|mobile|cell(?:phone)?|whatsapp|call me|text me|reach me|ring me|phone me|me (?:at|on|under)|signal|handy\w*|mobil\w*|privat\w*|meine?r?|erreichbar|erreichen sie mich"
    r"|rufen sie mich|ruf mich|portable|mon (?:numero|tel\w*)|appelez-moi|joindre|joignable|perso\w*|movil|mi (?:numero|tel\w*)|llam\w+|particular|cellulare|mio (?:numero|tel\w*)|chiamatemi|chiamami|telemovel|celular|meu (?:numero|tel\w*)|ligue"
    r"|ligar|komork\w*|moj (?:numer|tel\w*)|prywatn\w*|zadzwon\w*|dzwonic|'s (?:number|phone)|numer (?:jego|jej)|lives? at|contact me|emergency contact|notfallkontakt|next of kin)\b"
)
_PUBLIC = re.compile(
    r"\b(?:hotline|helpline|help ?desk|service ?desk|servicedesk|support|reception|switchboard|front desk|office (?:number|phone|line)|main line|landline|company (?:number|phone)|work (?:phone|number)|desk phone|ext(?:ension)?|durchwahl"
    r"|zentrale|empfang|buro\w*|dienst\w*|standard|accueil|bureau|centralita|oficina|recepcion|soporte|assistenza|ufficio|centralino|rececao|suporte|escritorio|infolinia|recepcj\w*|biur\w*|sluzbow\w*|emergency (?:line|number)|incident line|travel line"
    r"|supplier|vendor|hotel|airline|embassy|consulate|bank'?s|customer service|toll[- ]free|dial-?in|conference (?:call|bridge)|meeting id|fax|published|website|numero verde|notruf|speak-?up|pension fund|insurer|airport|restaurant|lieferant\w*|fournisseur|proveedor|fornitore|fornecedor|dostawc\w*)\b"
)
_OWN_AFTER = re.compile(
    r"[\s,(-]{0,3}(?:mobile|cell|private?|privat|personal|home|handy|mobil|perso|movil|cellulare|telemovel|celular|komorka|prywatny)\b"
)
_PHONE_WORD = re.compile(
    r"\b(?:phone|tel(?:e(?:phone|fon\w*|fono|fone)?)?|call\w*|number|nummer|numero|numer|ring|text|sms|anruf\w*|ligar|rufnummer|contact)\b[^\n]{0,40}$"
)
# National forms of mobile numbers, digits only.
_MOBILE = re.compile(
    r"(?:07\d{9}|01[567]\d{8,9}|0[67]\d{8}|08[35679]\d{7}|[67]\d{8}|3[1-9]\d{8}|9[1236]\d{7}|[1-9]{2}9\d{8}|\d{10})$"
)
_DATE = re.compile(r"(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})(?: .*)?$")
_MONEY = re.compile(r"^\s?(?:€|eur|usd|gbp|pln|zl|\$|£|%|km\b|days|tage|kwh)")
_FREEPHONE = re.compile(
    r"(?:\+|00)?(?:1 ?[-(]?8(?:00|33|44|55|66|77|88)|\d{2} ?\(?0?\)?800|0?800|0?180[1-7]|0?80[58]|0?90[0-9](?=\d{6})|112|911|999)"
)


def find(reading: Reading) -> Iterator[Span]:
    """Private numbers."""
    if not reading.digits:
        return
    folded = reading.folded
    for match in _NUMBER.finditer(folded):
        digits = re.sub(r"\D", "", match[0])
        if not 8 <= len(digits) <= 15 or _DATE.match(match[0]) or _MONEY.match(folded[match.end() : match.end() + 6]):
            continue
        start, end = match.span()
        if match[0].count("(") != match[0].count(")"):
            continue
        if _is_private(folded, start, end, match[0], digits):
            yield Span(start, end, "phone")


def _is_private(folded: str, start: int, end: int, written: str, digits: str) -> bool:
    around = folded[max(0, start - 70) : start]
    around = re.split(r"[.!?\n](?=\s)", around)[-1]
    after = re.split(r"[.!?\n]", folded[end : end + 40])[0]
    if _FREEPHONE.match(written) or harmless(folded, start):
        return False
    if _OWN_AFTER.match(after):
        return True
    own, public = _last(_OWN, around), _last(_PUBLIC, around)
    if public >= 0 and public >= own:
        return False
    if own < 0 and _PUBLIC.search(after):
        return False
    international = written.startswith(("+", "00")) and len(digits) >= 9
    if own >= 0:
        return international or written.startswith(("0", "(")) or _grouped(written) or _MOBILE.match(digits) is not None
    if international:
        return _international(written)
    return (_PHONE_WORD.search(around) is not None or _shaped(written)) and _MOBILE.match(digits) is not None


def _last(pattern: re.Pattern[str], text: str) -> int:
    place = -1
    for match in pattern.finditer(text):
        place = match.start()
    return place


def _grouped(written: str) -> bool:
    return re.search(r"\d[ /.-]\d", written) is not None


def _shaped(written: str) -> bool:
    """Grouped as only phone numbers are."""
    return (
        re.fullmatch(
            r"\(?\d{3}\)?[ -]\d{3}-\d{4}|07\d{3} \d{6}|07\d{3} \d{3} \d{3}|0[67](?:[ .]\d\d){4}|01[567]\d[ /-]\d{6,8}|\(\d\d\) ?9\d{4}-\d{4}|3\d\d \d{3} ?\d{4}|08[3-9] \d{3} \d{4}",
            written,
        )
        is not None
    )


def _international(written: str) -> bool:
    """Without a word beside it a number counts when it is a mobile one, or may be."""
    import phonenumbers

    try:
        number = phonenumbers.parse(re.sub(r"^00", "+", written))
    except phonenumbers.NumberParseException:
        return False
    kind = phonenumbers.number_type(number)
    return bool(kind in (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE))
