"""National and personal tax numbers: by their own form and checksum, or after their label."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib import import_module

from assistant.records import Span
from assistant.screening.private.labels import harmless
from assistant.screening.reading import Reading
from assistant.screening.wordlist import listed

# (form, module of stdnum that proves it, or none when the form is strong enough)
_FORMS: tuple[tuple[re.Pattern[str], str | None], ...] = tuple(
    (re.compile(rf"(?<![\w.,/+-])(?:{form})(?![\w/-]|[.,]\d)"), module)
    for form, module in (
        (r"(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}", None),  # US SSN as printed
        (r"(?!bg|gb|kn|nk|nt|tn|zz)[a-ceghj-prtw-z][abceghj-nprtw-z] ?\d{2} ?\d{2} ?\d{2} ?[a-d]", None),
        (
            r"[a-z]{6} ?\d[\dlmnpqrstuv] ?[abcdehlmprst] ?\d[\dlmnpqrstuv] ?[a-z]\d[\dlmnpqrstuv]{2} ?[a-z]",
            "it.codicefiscale",
        ),
        (r"\d{8}[ -]?[a-z]", "es.dni"),
        (r"[xyz][ -]?\d{7}[ -]?[a-z]", "es.nie"),
        (r"\d{3}\.\d{3}\.\d{3}-\d{2}", "br.cpf"),
        (r"\d{11}", "pl.pesel"),
        (r"[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[ab]) ?\d{3} ?\d{3} ?\d{2}", "fr.nir"),
        (r"\d{2} \d{3} \d{3} \d{3}", "de.idnr"),
        (r"\d{2} ?[0-3]\d[01]\d{3} ?[a-z] ?\d{3}", None),  # German pension insurance
        (r"\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}", "be.nn"),
        (r"756\.?\d{4}\.?\d{4}\.?\d{2}", "ch.ssn"),
        (r"\d{7}[a-w][a-iw]?", "ie.pps"),
        (r"(?:19|20)?\d{2}[01]\d[0-3]\d[-+]\d{4}", "se.personnummer"),
        (r"[0-3]\d[01]\d{3}[-+a]\d{3}[0-9a-y]", "fi.hetu"),
        (r"\d{4} \d{4} \d{4}", "in_.aadhaar"),
        (r"\d{6}/\d{4}", "cz.rc"),
        (r"[a-z]{4}\d{6}[hm][a-z]{5}[0-9a-z]\d", "mx.curp"),
    )
)

_LABELLED = re.compile(
    r"(?<![a-z])(?:ssn|social(?: |-)security(?: |-)?(?:number|no|nr|#)?|national insurance(?: number| no)?|nino|ni number|national id(?:entity)?(?: card)?(?: number)?|id card(?: number)?|identity card"
    r"|personal (?:id|identification|identity)(?: number| code)?|(?:personal )?tax(?:payer)? (?:id|identification|number|file number|ref)\w*(?: number)?|tin|itin|tfn|nhs number|medicare(?: number)?|driv(?:er'?s?|ing) licen[cs]e(?: number)?"
    r"|steuer-?(?:id|idnr|identifikationsnummer|nummer)|idnr|sozialversicherungs-?(?:nummer|nr)|rentenversicherungs-?(?:nummer|nr)|sv-?(?:nummer|nr)|versicherungsnummer|personalausweis\w*|ausweis-?(?:nummer|nr)|fuhrerschein\w*|ahv(?:-?(?:nummer|nr))?"
    r"|(?:numero de )?securite sociale|nir|num(?:ero)? (?:de )?secu|carte (?:nationale )?d'identite|cni|numero fiscal|spi|permis de conduire"
    r"|dni|nie|nif|nuss|(?:numero de la )?seguridad social|carnet de (?:identidad|conducir)|codice fiscale|c\.? ?f\.(?= )|carta d'?identita|tessera sanitaria|patente"
    r"|niss|(?:numero de )?seguranca social|cartao de cidadao|bilhete de identidade|numero de contribuinte|cpf|rg|pis|pesel(?:u)?|dow(?:od|odu) (?:osobist\w+)|(?:numer|nr) dowodu(?: osobistego)?|prawo jazdy"
    r"|bsn|burgerservicenummer|rijksregisternummer|pps(?:n| number)?|personnummer|cpr|henkilotunnus|aadhaar|pan(?: card)?(?= (?:number|no|is))|sin(?= ?(?:number|is|:))|curp|rut)(?![a-z])"
    r"[^\d\n@]{0,44}?(?<![\w.])((?:[a-z]{1,3}[ -](?=\d))?[a-z]{0,6}\d[\da-z]{0,15}(?:[ ./-](?=[a-z]{0,3}\d|[a-z](?![\w]))[\da-z]{1,10}){0,6})(?![\w@])"
)
_LABEL_KEYS = listed(
    """
    ssn soci nati nino ni id iden pers tax taxp tin itin tfn nhs medi driv steu idnr sozi rent sv vers ausw fuhr ahv secu nume num nir cart cni spi
    perm dni nie nif nuss segu carn codi c cf tess pate niss bilh cpf rg pis pese dowo nr prawo praw bsn burg rijk pps ppsn cpr henk aadh pan sin curp
    rut
    """
)
_DATE = re.compile(r"(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})$")
_LEAD = re.compile(r"([^\W\d]{1,3})[ -]")
_TAIL = re.compile(r"[ ./-]([^\W\d])$")
_ENOUGH_DIGITS = re.compile(r"\d{6}")


def find(reading: Reading) -> Iterator[Span]:
    """National ids, social security, identity card and personal tax numbers."""
    if not reading.digits:
        return
    folded = reading.folded
    if _ENOUGH_DIGITS.search(re.sub(r"(?<=\w)[ ./-](?=\w)", "", folded)):
        for form, module in _FORMS:
            for match in form.finditer(folded):
                if (module is None or _valid(module, match[0])) and not harmless(folded, match.start()):
                    yield Span(match.start(), match.end(), "national_id")
    if reading.keys.isdisjoint(_LABEL_KEYS):
        return
    for match in _LABELLED.finditer(folded):
        start, end = _trimmed(reading.plain, *match.span(1))
        value = folded[start:end]
        if sum(character.isdigit() for character in value) >= 6 and not _DATE.match(value):
            yield Span(start, end, "national_id")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without words beside the number: letters set off by a space belong to it only as capitals."""
    if (lead := _LEAD.match(text, start, end)) and not lead[1].isupper():
        start = lead.end()
    if (tail := _TAIL.search(text, start, end)) and not tail[1].isupper():
        end = tail.start()
    return start, end


def _valid(module: str, value: str) -> bool:
    """The proof by stdnum, loaded when a candidate is there: its tables are no cost of ordinary questions."""
    check: Callable[[str], bool] = import_module(f"stdnum.{module}").is_valid
    return bool(check(value))
