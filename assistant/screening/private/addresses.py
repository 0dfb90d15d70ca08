"""Home addresses: a street with a number where someone is said to live; offices and hotels are not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.records import Span
from assistant.screening.reading import Reading

_NAME = r"[^\W\d_][\w'’.-]{0,24}"
_CITY = r"[A-ZÀ-ÖØ-ÞŁŚŻŹĆ][\w'’-]{1,24}(?:[ -](?:am|an|der|sur|de|do|da|la|le|[A-ZÀ-ÖØ-ÞŁŚŻŹĆ][\w'’-]{1,24})){0,3}"
_ZIP = r"(?:[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}|D\d{1,2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}(?:-\d{3,4})?|[A-Z]\d\w ?\w{4}|\d{4}(?: [A-Z]{2})?)"
_UNIT = r"(?:,? ?(?:apt|apartment|flat|unit|appt?|apto|piso|bloco|int|interno|m|lok|wohnung|whg|top|étage|etage|floor|esc|escalera|ap)\.? ?(?:nr ?)?[\dA-Z]{1,5}\b|,? \d{1,2}[ºª°]? ?(?:esq|dto|izq|der|[A-Z])\b\.?)?"
_STREET_AFTER = (
    rf"\d{{1,5}} ?[A-Za-z]?,? (?:{_NAME} ){{1,4}}?(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|way|terrace|place|square|gardens|crescent|grove|row|hill|park|mews|boulevard|blvd|quay|view|walk|rise|green)\b\.?"
)
_STREET_GLUED = rf"(?:{_NAME}[ -]){{0,3}}?(?:[^\W\d_][\w.-]{{2,24}}(?:stra(?:ß|ss)e|strasse|str\.?|weg|platz|allee|gasse|ring|ufer|damm|steig|straat|laan)|(?:{_NAME} )?(?:Stra(?:ß|ss)e|Str\.|Weg|Platz|Allee|Gasse|Ring|Ufer|Damm)) ?\d{{1,4}} ?[a-zA-Z]?\b"
_STREET_LATIN = (
    rf"(?:\d{{1,4}} ?(?:bis|ter)?,? )?(?:rue|avenue|av\.?|boulevard|bd|place|chemin|impasse|allée|allee|quai|route|cours|calle|c/|avda\.?|avenida|plaza|paseo|ronda|camino|via|viale|piazza|corso|largo|vicolo|strada|rua|r\.|travessa|praça|praca|estrada|alameda|ul\.|ulica|ulicy|al\.|aleja|alei|os\.|osiedle|osiedlu|plac|pl\.)"
    rf" ?(?:{_NAME}[ ]){{0,5}}?{_NAME}(?:,? (?:n[.°ºr]{{0,2}} ?)?\d{{1,4}}(?:[ ]?[a-zA-Z]\b|/\d{{1,4}})?)?"
)
_TAIL = rf"{_UNIT}(?:,? (?:{_ZIP})(?:,? {_CITY})?|, {_CITY}(?:,? {_ZIP})?|,? (?:in |à |en |a |w |em )?{_CITY} {_ZIP})?"
_STREET = re.compile(rf"(?<![\w/])(?:{_STREET_AFTER}|{_STREET_GLUED}|{_STREET_LATIN}){_TAIL}", re.IGNORECASE)
_TAIL_ONLY = re.compile(_TAIL)

_HOME = re.compile(
    r"\b(?:i (?:now )?live (?:at|in|on)|lives? (?:at|on|in)|living at|home address|private address|personal address|my (?:new |current |old )?address|(?:his|her|their) (?:new |home )?address|address of (?:mr|ms|mrs)|moved (?:house )?to|i(?:'ve| have)? move[d]? to|at home(?: at)?|deliver\w* to my (?:home|house|flat)"
    r"|'s (?:home |new )?address|to my home|my home|home:|wohn\w*|privatadresse|privatanschrift|meine (?:neue )?(?:adresse|anschrift)|neue (?:adresse|anschrift)|umgezogen|heimadresse|zu hause|j'habite|habite|mon (?:nouveau )?(?:adresse|domicile)|ma nouvelle adresse|nouvelle adresse|adresse (?:perso\w*|privee)|domicile|demenage"
    r"|vivo en|vive en|mi (?:nueva )?direccion|mi domicilio|domicilio|mudado|direccion (?:particular|personal)|abito|abita|mio (?:nuovo )?indirizzo|indirizzo di casa|residen\w*|trasferit\w|moro|mora (?:na|em)|minha (?:nova )?morada|morada|meu (?:novo )?endereco|endereco (?:residencial|pessoal)|mudei"
    r"|mieszka\w*|moj (?:nowy )?adres|adres (?:domowy|zamieszkania|prywatny)|nowy adres|przeprowadz\w+|zamieszkal\w+)\b|home address"
)
_PUBLIC = re.compile(r"\b(?:office|headquarters|hq|branch|warehouse|plant|hotel|restaurant|supplier|vendor|company|buro|niederlassung|firmensitz|standort|werk|siege|bureau|bureaux|usine|oficina|sede|ufficio|filiale|escritorio|biur\w+|siedzib\w+|customer site|conference|venue|training cent(?:er|re))\b")
_SIGN = re.compile(
    r"\d.{0,60}\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|way|terrace|place|square|gardens|crescent|grove|row|hill|park|mews|boulevard|blvd|quay|view|walk|rise|green)\b|(?:stras?e|str\.|weg|platz|allee|gasse|ring|ufer|damm|straat|laan)\s?\d"
    r"|\b(?:rue|avenue|av|boulevard|bd|place|chemin|impasse|allee|quai|route|cours|calle|c/|avda|avenida|plaza|paseo|ronda|camino|via|viale|piazza|corso|largo|vicolo|strada|rua|travessa|praca|estrada|alameda|ul\.|ulica|ulicy|al\.|aleja|alei|os\.|osiedle|plac|pl\.)"
)
_REACH = 80


def find(reading: Reading) -> Iterator[Span]:
    """Streets with number, postal code and town where a word before says that someone lives there."""
    if not reading.digits:
        return
    folded, text = reading.folded, reading.plain
    for home in _HOME.finditer(folded):
        start, end = reading.sentence(home.start())
        stop = min(len(text), home.end() + _REACH * 2)
        if not _SIGN.search(folded, home.end(), stop) or _PUBLIC.search(folded, start, home.end()):
            continue
        if match := _STREET.search(text, home.end(), stop):
            if match.start() - home.end() <= _REACH and not _PUBLIC.search(folded, home.end(), match.start()):
                begin = match.start()
                tail = match.end()
                if any(character.isdigit() for character in match[0]):
                    yield Span(begin, _trim(text, begin, tail), "home_address")


def _trim(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " ,.;-":
        end -= 1
    return end
