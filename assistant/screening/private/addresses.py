"""Home addresses: a street with a number where someone is said to live; offices and hotels are not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.records import Span
from assistant.screening.reading import Reading

_UPPER = r"A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻ"
_NAME = r"[^\W\d_][\w'’.-]{0,24}"
_PROPER = rf"[{_UPPER}][\w'’.-]{{1,24}}"
_CITY = (
    rf"[{_UPPER}][^\W\d_][^\W\d_'’-]{{0,24}}(?:[ -](?:am|an|der|sur|de|do|da|la|le|[{_UPPER}][^\W\d_]{{2,24}})){{0,3}}"
)
_ZIP = r"(?:[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}|D\d{1,2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}(?:-\d{3,4})?|[A-Z]\d\w ?\w{4}|\d{4}(?: [A-Z]{2})?)\b"
_UNIT = r"(?:,? ?(?i:apt|apartment|flat|unit|appt|apto|piso|bloco|int|interno|lok|wohnung|whg|étage|etage|floor|esc|escalera)\.? ?(?:nr ?)?[\dA-Z]{1,5}\b|,? (?:m|m\.) ?\d{1,4}\b|,? \d{1,2}[ºª°]? ?(?i:esq|dto|izq|der|[A-Z])\b\.?)?"
_STREET_AFTER = rf"\d{{1,5}}(?:[A-Za-z]|-\d{{1,4}})?,? (?:{_NAME} ){{1,4}}?(?i:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|way|terrace|place|square|gardens|crescent|grove|row|hill|park|mews|boulevard|blvd|quay|view|walk|rise|green)\b\.?"
_STREET_GLUED = rf"(?:[{_UPPER}][\w.]{{1,20}}[ -]){{0,2}}(?:[^\W\d_][\w.-]{{2,24}}(?i:stra(?:ß|ss)e|str\.?|weg|platz|allee|gasse|ring|ufer|damm|steig|straat|laan)|(?i:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|ufer|damm)) ?\d{{1,4}} ?[a-zA-Z]?\b"
_STREET_GERMAN = rf"(?:Am|Im|An der|An den|Zum|Zur|In der|Auf dem|Auf der|Unter den) [{_UPPER}][\w-]{{2,24}}(?: [{_UPPER}][\w-]{{2,24}})? \d{{1,4}} ?[a-z]?\b"
_PARTICLE = r"(?:de|des|du|d'|la|le|les|l'|del|della|delle|dei|degli|di|da|das|do|dos|e|et|y|al|im|von|św\.|gen\.)"
_STREET_LATIN = (
    rf"(?:\d{{1,4}} ?(?:bis|ter)?,? )?(?i:rue|avenue|av\.?|boulevard|bd|place|chemin|impasse|allée|allee|quai|route|cours|calle|c/|avda\.?|avenida|plaza|paseo|ronda|camino|via|viale|piazza|corso|largo|vicolo|strada|rua|r\.|travessa|praça|praca|estrada|alameda|ul\.|ulica|ulicy|al\.|aleja|alei|os\.|osiedle|osiedlu|plac|pl\.)"
    rf"(?: ?{_PARTICLE}){{0,3}} ?{_PROPER}(?: (?:{_PARTICLE} ){{0,2}}{_PROPER}){{0,4}}(?:,? (?:n[.°ºr]{{0,2}} ?)?\d{{1,4}}(?: ?[a-zA-Z]\b(?!\.)|/\d{{1,4}})?(?!\d))?"
)
_TAIL = rf"{_UNIT}(?:,? (?:{_ZIP})(?:,? {_CITY})?|, {_CITY}(?:,? {_ZIP})?|,? (?:in |à |en |a |w |em )?{_CITY} {_ZIP})?"
_STREET = re.compile(rf"(?<![\w/])(?:{_STREET_AFTER}|{_STREET_GLUED}|{_STREET_GERMAN}|{_STREET_LATIN}){_TAIL}")

_HOME = re.compile(
    r"\b(?:new home|my (?:flat|apartment|house|parents' (?:house|place))|i (?:now )?live (?:at|in|on)|lives? (?:at|on|in)|living at|home address|private address|personal address|my (?:new |current |old )?address|(?:his|her|their) (?:new |home )?address|address of (?:mr|ms|mrs)|moved (?:house )?to|i(?:'ve| have)? move[d]? to|at home(?: at)?|deliver\w* to my (?:home|house|flat)"
    r"|'s (?:home |new )?address|to my home|my home|home:|wohn\w*|privatadresse|privatanschrift|meine (?:neue )?(?:adresse|anschrift)|neue (?:adresse|anschrift)|umgezogen|heimadresse|zu hause|j'habite|habite|mon (?:nouveau )?(?:adresse|domicile)|ma nouvelle adresse|nouvelle adresse|adresse (?:perso\w*|privee)|domicile|demenage"
    r"|vivo en|vive en|mi (?:nueva )?direccion|nueva direccion|mi nuevo domicilio|mi domicilio|domicilio|mudado|direccion (?:particular|personal)|abito|abita|mio (?:nuovo )?indirizzo|indirizzo di casa|residen\w*|trasferit\w|moro|mora (?:na|em)|minha (?:nova )?morada|morada|meu (?:novo )?endereco|endereco (?:residencial|pessoal)|mudei"
    r"|mieszka\w*|moj (?:nowy )?adres|adres (?:domowy|zamieszkania|prywatny)|nowy adres|przeprowadz\w+|zamieszkal\w+)\b|home address"
)
_PUBLIC = re.compile(
    r"\b(?:office|headquarters|hq|branch|warehouse|plant|hotel|restaurant|supplier|vendor|company|buro|niederlassung|firmensitz|standort|werk|siege|bureau|bureaux|usine|oficina|sede|ufficio|filiale|escritorio|biur\w+|siedzib\w+|customer site|conference|venue|training cent(?:er|re))\b"
)
_SIGN = re.compile(
    r"\d.{0,60}\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|way|terrace|place|square|gardens|crescent|grove|row|hill|park|mews|boulevard|blvd|quay|view|walk|rise|green)\b|\b(?:am|im|an der|an den|zum|zur|in der|auf dem|auf der|unter den) [a-z]{3,24}(?: [a-z]{3,24})? \d|(?:stras?e|str\.|weg|platz|allee|gasse|ring|ufer|damm|straat|laan)\s?\d"
    r"|\b(?:rue|avenue|av|boulevard|bd|place|chemin|impasse|allee|quai|route|cours|calle|c/|avda|avenida|plaza|paseo|ronda|camino|via|viale|piazza|corso|largo|vicolo|strada|rua|travessa|praca|estrada|alameda|ul\.|ulica|ulicy|al\.|aleja|alei|os\.|osiedle|plac|pl\.)"
)
_REACH = 80


def find(reading: Reading) -> Iterator[Span]:
    """Streets with number, postal code and town where a word before says that someone lives there."""
    if not reading.digits:
        return
    folded, text = reading.folded, reading.plain
    for home in _HOME.finditer(folded):
        start, _ = reading.sentence(home.start())
        if _PUBLIC.search(folded, start, home.end()):
            continue
        after = _street(reading, home.end(), min(len(text), home.end() + 2 * _REACH))
        if after and after.start - home.end() > _REACH:
            after = None
        # "Polna 12 is my new address": the street may stand before the words.
        if span := after or _street(reading, max(0, home.start() - _REACH), home.start()):
            yield span


def _street(reading: Reading, start: int, end: int) -> Span | None:
    """A street with its number in a stretch of the text, unless an office or a hotel is named there."""
    if not _SIGN.search(reading.folded, start, end):
        return None
    match = _STREET.search(reading.plain, start, end)
    if match is None or not any(map(str.isdigit, match[0])) or _PUBLIC.search(reading.folded, start, match.start()):
        return None
    return Span(match.start(), match.start() + len(match[0].rstrip(" ,.;-")), "home_address")
