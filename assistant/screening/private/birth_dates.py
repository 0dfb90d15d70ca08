"""Dates of birth: a date just after (or before) a word that says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.records import Span
from assistant.screening.reading import Reading
from assistant.screening.wordlist import listed

MONTHS = (
    r"(?:jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar|rero|braio)?|fev(?:rier|ereiro)?|mar(?:ch|s|zo|co|ca)?|marz|april|apr(?:il|ile)?|avril|abr(?:il)?|may|mai[o]?|mayo|maggio|june?i?|juin|jun(?:io|ho)|giugno|jul(?:y|i|io|ho)?|juil(?:let)?|luglio"
    r"|aug(?:ust)?|aout|agosto|ago|sep(?:t|tember|tembre|tiembre)?|set(?:embro|tembre)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|out(?:ubro)?|ott(?:obre)?|nov(?:ember|embre|iembre|embro)?|dec(?:ember|embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?|stycznia"
    r"|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia)"
)
DATE = (
    rf"(?:\d{{1,2}}\s?[./-]\s?\d{{1,2}}\s?[./-]\s?(?:19|20)?\d{{2}}|(?:19|20)\d{{2}}[./-]\d{{1,2}}[./-]\d{{1,2}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.|er|º)?\s(?:of\s|de\s)?{MONTHS}\.?,?\s(?:de\s|del\s)?(?:19|20)\d{{2}}|{MONTHS}\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s(?:19|20)\d{{2}})"
)
_LABEL = (
    r"(?<![a-z])(?:born|birth ?day|date of birth|birth ?date|d\.?o\.?b\.?|geboren|geb\.|geburtstag|geburtsdatum|nee? le|naissance|nacid[oa]|nacio|naci|nacimiento|cumpleanos|nat[oa] il|nat[oa] a|nascita|compleanno|nascid[oa]|nasci|nasceu|nascimento"
    r"|urodzon[ya]|urodzil\w*|urodzenia|urodzin\w*|ur\.)(?![a-z])"
)
_AFTER = re.compile(_LABEL + rf"[^\d\n]{{0,56}}?(?<!\d)({DATE})(?![\d/])")
_BEFORE = re.compile(
    rf"(?<![\d.])({DATE})[\s,(]{{1,3}}(?:is |was |ist |est |es |e |to )?(?:my |his |her |mein |ma |mi |la mia |a minha |moja )?{_LABEL}"
)
_YEAR = re.compile(r"(?:19|20)\d{2}|[./-]\s?\d{2}(?!\d)")
_FIRST = listed(
    """
    born birt date dob d geb gebo gebu ne nee nais naci cump nato nata nasc comp urod ur
    """
)


def find(reading: Reading) -> Iterator[Span]:
    """Labelled dates of birth."""
    if not reading.digits or reading.keys.isdisjoint(_FIRST):
        return
    for pattern in (_AFTER, _BEFORE):
        for match in pattern.finditer(reading.folded):
            if _YEAR.search(match[1]):
                yield Span(match.start(1), match.end(1), "date_of_birth")
