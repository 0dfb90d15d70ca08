"""Passwords, PINs and one-time codes: the value after (or before) its label, told from talk about passwords."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.records import Span
from assistant.screening.private.secrets import placeholder
from assistant.screening.reading import Reading
from assistant.screening.wordlist import listed

_LABEL = (
    r"(?:(?<![a-z])(?:pass ?words?|pass ?code|pass ?phrase|pwd|passwd|pw|kennwort|\w{0,20}passwor[dt]|losung|mot de passe|mdp|code secret|contrasena|clave|contrasinal|password"
    r"|parola d'ordine|senha|palavra-passe|haslo|hasla|hasel|hasle|creds?|credentials|zugangsdaten|\w{1,20}_?pass(?:word)?)(?![a-z]))"
)
_CODE = (
    r"(?:(?<![a-z])(?:pin(?:-?code|-?nummer|-?nr)?|(?:\w{2,16}-)?pin|puk|tan|otp|totp|(?:one[- ]time|verification|security|2fa|mfa|sms|login|unlock|door|gate|alarm|safe|recovery|backup|confirmation|auth\w*)[ -]"
    r"(?:pass)?codes?|einmal-?code|einmal-?passwort|sicherheits-?code|bestatigungscode|turcode|freischaltcode|code (?:pin|sms|de verification|de securite|a usage unique|d'acces|di verifica|di sicurezza|otp)"
    r"|codigo (?:pin|sms|de verificacion|de seguridad|de verificacao|de seguranca|de acceso|de acesso)|codice (?:pin|di verifica|di sicurezza|otp|sms)|kod (?:pin|sms|weryfikacyjny|jednorazowy|dostepu))(?![a-z]))"
)
# "for the guest wifi", "vom Drucker": what the secret opens. Bounded, without digits or ends of sentence.
_FOR = r"(?:[ ,]{1,2}(?!is |ist |est |es |e |to |was |war |jest |lautet |:)[\w'./-]{1,20}){0,7}?"
_IS = r"(?:\s{0,2}(?:[:=]|->|=>)\s{0,3}|\s{1,3}(?:is now|is still|is|was|are|ist jetzt|ist|war|lautet|wurde auf|c'est|est|etait|es|era|e'|e|jest|to|brzmi|set to|changed to|zu|auf|en|a|na|para)(?:\s{0,2}:)?\s{1,3}|\s{1,3}(?=[\"']))"
_PASSWORD = re.compile(_LABEL + _FOR + _IS + r"(?:[\"'<]?)(\S{3,80})")
_DIRECT = re.compile(_LABEL + r"\s{1,2}[\"'(]?(\S{5,80})")
_DIGITS = re.compile(
    _CODE
    + r"(?:[ ,]{1,2}[a-z'.-]{1,20}){0,6}?"
    + r"(?:\s{0,2}[:=#(]\s{0,2}|\s{1,2})[\"']?(\d[\d -]{2,8}\d|\d{3})(?![\w/.-]\d|\w|%)"
)
_FURTHER = re.compile(r"\s{0,2}(?:,|/|&|and|und|et|y|e|i|or|oder)\s{1,2}(\d[\d -]{2,8}\d)(?![\w/.-]\d|\w|%)")
_REVERSED = re.compile(
    r"(?<!\S)[\"']?(\S{5,40}?)[\"']? (?:is|as|was|ist|als|war|est|comme|es|como|e|come|jako|to) (?:(?:my|the|our|your|a|mein|das|dein|unser|mon|le|notre|mi|la|mia|minha|a|moje|nasze)\s)?"
    r"(?:(?:new|old|current|neues|altes|nouveau|nueva|nuova|nova|nowe)\s)?" + _LABEL
)
_IN_URL = re.compile(r"://[^\s:/@]{1,64}:([^\s@/]{3,80})@")
_PAIR = re.compile(
    r"(?:log ?in|credentials|creds|zugangsdaten|identifiants|credenciales|credenziali|credenciais|dane logowania)(?:[ ,]{1,2}[a-z'.-]{1,20}){0,5}?(?:\s{0,2}[:=]\s{0,2}|\s)[\"']?[\w.@\\-]{2,40}[\"']?\s?(?:/|:|,|\||;)\s?[\"']?(\S{5,60})"
)

_FIRST = listed(
    """
    pass pwd pw kenn losu mot mdp code cont clav paro senh pala hasl hase cred zuga wifi wlan pin puk tan otp totp one veri secu 2fa mfa sms logi unlo
    door gate alar safe reco back conf auth einm sich best turc frei codi kod iden dane sql root admi db_p pgpa sudo user log mast start rout haup
    init stan
    """
)
_TALK = listed(
    """
    password passwords username user case sensitive masked hidden plain text default set optional obligatory yours mine nothing anything
    expired expiring wrong incorrect not rejected locked invalid blocked accepted required needed correct lost forgotten gone missing reset changed
    changing saved stored shared visible weak strong secure unsafe safe short long old new same different empty blank working broken compromised
    leaked stolen known unknown there here abgelaufen falsch nicht gesperrt ungultig vergessen weg richtig sicher unsicher alt neu notig bekannt
    schwach stark expire faux incorrecte incorrect oublie perdu bloque invalide correct valable caducada caducado incorrecta incorrecto bloqueada
    olvidada perdida valida scaduta errata sbagliata bloccata dimenticata persa valida expirada errada bloqueada esquecida perdida wygaslo bledne zle
    zablokowane zapomniane niepoprawne nieprawidlowe reset resetten andern changer cambiar cambiare alterar zmienic zmiana manager safe policy
    protected how what when where why who which please thanks help the this that always never still also only just too very being been sent asked wie
    was wann warum bitte danke comment pourquoi quand merci como donde porque gracias come perche grazie quando jak gdzie dlaczego prosze dziekuje
    about reminder rules
    """
)
_TALK_ENDING = re.compile(
    r"(?:ed|ing|ly|able|ible|ung|iert|lich|ment|tion|cion|zione|cao|ado|ada|ato|ata|wane|ony|one)$"
)
_TRAILING = ".,;:!?)]}>\"'”’“"
_OPENING = "\"'(<[„“«"
_CONTACT = re.compile(
    r"^(?:https?://|www\.)|@.+\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|info|de|fr|es|it|pt|pl|eu|uk|co|io|example|local)$"
)


def find(reading: Reading) -> Iterator[Span]:
    """`password` spans: passwords, PINs and codes alike."""
    folded = reading.folded
    if "://" in folded and "@" in folded:
        for match in _IN_URL.finditer(folded):
            if not placeholder(match[1]) and match[1].strip("$%{}") not in ("password", "pass", "pwd", "token"):
                yield Span(match.start(1), match.end(1), "password")
    if reading.keys.isdisjoint(_FIRST) and "pass" not in folded:
        return
    for match in _PASSWORD.finditer(folded):
        yield from _value(reading, match.start(1), match.end(1), folded[match.start() : match.start(1)])
    for pattern in (_DIRECT, _REVERSED, _PAIR):
        for match in pattern.finditer(folded):
            yield from _value(reading, match.start(1), match.end(1), None)
    if reading.digits:
        for match in _DIGITS.finditer(folded):
            yield Span(match.start(1), match.end(1), "password")
            further = _FURTHER.match(folded, match.end(1))
            while further:
                yield Span(further.start(1), further.end(1), "password")
                further = _FURTHER.match(folded, further.end(1))


def _value(reading: Reading, start: int, end: int, before: str | None) -> Iterator[Span]:
    """The value without quotes and punctuation, when it is one."""
    text = reading.plain
    quoted = start > 0 and text[start - 1] in "\"'“„«‘"
    while start < end and text[start] in _OPENING:
        quoted = True
        start += 1
    if quoted and (closing := _closing(text, start, end)):
        end = closing
    while (
        end > start
        and text[end - 1] in _TRAILING
        and not (text[end - 1] == "!" and text[end - 2 : end - 1].isalnum() and _ends(text, end))
    ):
        end -= 1
    value = text[start:end]
    if len(value) < 4 or placeholder(value) or _CONTACT.search(value):
        return
    if (
        _secret_like(value)
        or (quoted and value.lower() not in _TALK and len(value) >= 5)
        or (before is not None and _told(reading, before, value, end))
    ):
        yield Span(start, end, "password")


def _closing(text: str, start: int, end: int) -> int:
    for quote in "\"'”“»’":
        place = text.find(quote, start + 3, end)
        if place > 0:
            return place
    return 0


def _ends(text: str, end: int) -> bool:
    """Whether a `!` at the end belongs to the password: kept when the word before it has a digit."""
    word = text[max(0, end - 30) : end].split()[-1]
    return any(character.isdigit() for character in word)


def _secret_like(value: str) -> bool:
    """Mixed as only passwords are: letters with digits or signs inside, or capitals within."""
    letters = sum(character.isalpha() for character in value)
    digits = sum(character.isdigit() for character in value)
    signs = len(value) - letters - digits - sum(value.count(sign) for sign in "-./'’")
    if not letters:
        return digits >= 4 and signs > 0 and "%" not in value and "€" not in value and "$" not in value
    if (
        digits
        and letters >= 2
        and not re.fullmatch(
            r"(?:v?\d+(?:\.\d+)+|\d+(?:st|nd|rd|th|h|d|min|days?|gb|mb|x)|(?:windows|office|m|o|iphone|w)-?\d{1,3}|\d{1,2}-\w+)",
            value.lower(),
        )
    ):
        return True
    if signs and letters >= 3 and len(value) >= 6 and not re.search(r"[,;:()\"]", value):
        return True
    return (
        len(value) >= 8
        and re.search(r"[a-z][A-Z]", value) is not None
        and not re.match(r"(?:iP|OneD|Share|Power|Off|Out|Key|Last|Bit|Mac|You|Git|Link|Face|Pay)", value)
    )


def _told(reading: Reading, before: str, value: str, end: int) -> bool:
    """A plain word after "password:" or "password is", at the end of its clause, that says nothing about passwords."""
    folded = value.lower()
    if not folded.isalnum() or folded in _TALK or _TALK_ENDING.search(folded):
        return False
    rest = reading.folded[end : end + 6]
    closed = (
        not rest.strip()
        or rest[0] in ".,;!?\n)\"'"
        or rest.startswith((" and ", " und ", " et ", " y ", " e ", " i ", " but ", " aber"))
    )
    if folded.isdigit():
        return closed and len(folded) >= 4
    direct = re.search(r"(?:[:=]|->)\s*$", before) is not None
    return closed and (len(folded) >= 5 if direct else len(folded) >= 7)
