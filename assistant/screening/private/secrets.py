"""Keys and tokens: vendors' prefixes, JSON web tokens, private key blocks, and random strings after a label."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator

from assistant.records import Span
from assistant.screening.private.labels import LINK
from assistant.screening.reading import Reading
from assistant.screening.wordlist import listed

_BEGIN = "-----BEGIN"
_HEAD = re.compile(r"-----BEGIN ([A-Z0-9 ]{0,30})PRIVATE KEY( BLOCK)?-----")
_BODY_LINE = re.compile(
    r"(?:\s*(?:[A-Za-z0-9+/=]{8,}|(?:Proc-Type|DEK-Info|Version|Comment|Hash)[:=][^\n]{0,80}|[A-Za-z0-9+/]{1,7}={0,2}(?=\s*(?:\n|$|-----)))(?:\\n)?\s*)"
)

_VENDORS = re.compile(
    r"(?<![\w-])(?:sk-(?:proj-|ant-|or-|live-)?[A-Za-z0-9_-]{16,}|(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9]{16,}|(?:AKIA|ASIA|AGPA|AIDA|AROA)[0-9A-Z]{12,20}"
    r"|gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\w{20,}|gl(?:pat|dt|rt|cbt|ptt)-[\w-]{16,}|xox[abeoprs]-[\w-]{10,}|xapp-[\w-]{10,}|AIza[\w-]{30,}|ya29\.[\w-]{20,}"
    r"|SG\.[\w-]{16,}\.[\w-]{16,}|hf_[A-Za-z0-9]{20,}|npm_[A-Za-z0-9]{20,}|pypi-[\w-]{20,}|dop_v1_[a-f0-9]{30,}|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{20,}|key-[0-9a-f]{32}"
    r"|sq0(?:atp|csp)-[\w-]{20,}|EAAC[A-Za-z0-9]{20,}|NRAK-[A-Z0-9]{20,}|hvs\.[\w-]{20,}|dapi[a-f0-9]{30,}|ATATT[\w=-]{20,}|ATCTT[\w=-]{20,}|glc_[\w=+/-]{20,}"
    r"|lin_api_\w{20,}|figd_[\w-]{20,}|PMAK-[\w-]{20,}|r8_\w{20,}|gsk_\w{20,}|pat[A-Za-z0-9]{14}\.[a-f0-9]{40,}|secret_[A-Za-z0-9]{30,}|AGE-SECRET-KEY-1[0-9A-Z]{20,})"
)
_JWT = re.compile(r"(?<![\w-])eyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*)?(?:\.{3}|…)?")
_SLACK_HOOK = re.compile(r"https://hooks\.slack\.com/services/[\w/]{20,80}")
_SIGNED = re.compile(
    r"[?&;](?:sig|signature|access_token|api_?key|apikey|token|AccountKey|SharedAccessKey|X-Amz-Signature)=([\w%+/=.-]{12,})"
)

_LABELLED = re.compile(
    r"(?<![a-z])(?:(?:api|secret|access|auth|client|signing|encryption|decryption|service|bearer|session|refresh|personal access|deploy|account|storage|license|licence|product"
    r"|activation|recovery|bitlocker|wpa2?|private|ssh|webhook|zugangs|sitzungs)[ _-]{0,2}(?:access |account )?(?:key|token|secret|schlussel|id)s?|token|secret|bearer|apikey|key"
    r"|cle(?: d'?api| secrete| api)?|jeton|clave(?: (?:de |secreta )?(?:api|acceso|licencia)?)?|llave|chiave(?: api| segreta)?|chave(?: (?:de )?(?:api|acesso|licenca))?|klucz(?:a)?(?: api| licencyjny| dostepu)?"
    r"|(?:api-?|lizenz|produkt|geheim|wiederherstellungs)?schlussel|geheimnis|segredo|secreto|segreto)(?![a-z])(?:[ \w]{0,24}?(?= ?[:=]))?"
    + LINK
    + r"(?<![\w+/-])([\w+/=.~-]{12,512})"
)
_NOT_SECRET = re.compile(
    r"(?:public|publi[ck]\w*|offentlich\w*|publi(?:que|ca|co)|pubbli\w*|finger ?prints?|fingerabdruck|empreinte|huella|hash(?:es)?|checksum|commit|sha-?\d*|md5|digest|thumbprint|foreign|primary|key id|registry|ssh-(?:rsa|ed25519))\W{0,3}(?:\w+\W{1,9}){0,2}$"
)
_NETWORK = re.compile(r"\b(?:wlan|wi-?fi|wpa\d?|hotspot)\b")
_UUID = re.compile(r"^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$", re.IGNORECASE)
_GROUPS = re.compile(r"(?<![\w-])(?:\d{6}-){7}\d{6}(?![\w-])")
_SHORTEST, _ENTROPY = 12, 2.9


def find(reading: Reading) -> Iterator[Span]:
    """`private_key`, `jwt` and `api_key` spans."""
    text = reading.plain
    if _BEGIN in text:
        yield from _blocks(text)
    if "eyJ" in text:
        for match in _JWT.finditer(text):
            yield Span(match.start(), match.end(), "jwt")
    if not reading.digits:
        return
    for match in _VENDORS.finditer(text):
        if not placeholder(match[0]):
            yield Span(match.start(), match.end(), "api_key")
    if "://" in text or "=" in text:
        for match in _SLACK_HOOK.finditer(text):
            yield Span(match.start(), match.end(), "api_key")
        for match in _SIGNED.finditer(text):
            if random(match[1]):
                yield Span(match.start(1), match.end(1), "api_key")
    if reading.keys.isdisjoint(_LABEL_KEYS):
        return
    for match in _LABELLED.finditer(reading.folded):
        start, end = match.span(1)
        value = text[start:end].rstrip(".-")
        if random(value) and not _NOT_SECRET.search(reading.folded, max(0, match.start() - 30), start):
            network = _NETWORK.search(reading.folded, max(0, match.start() - 40), start) is not None
            yield Span(start, start + len(value), "password" if network else "api_key")
    for match in _GROUPS.finditer(text):
        yield Span(match.start(), match.end(), "api_key")


# First letters of the labels, as `Reading.keys` holds them; compounds of German end in them, so their own beginnings are here too.
_LABEL_KEYS = listed(
    """
    key keys toke secr bear apik api_ api cle jeto clav llav chia chav kluc schl gehe segr lize prod wied clie acce auth aws_ clos sess refr priv lice
    serv aws azur sign zuga sitz x my_ db_ gith gitl slac stri open wpa wpa2
    """
)


def random(value: str) -> bool:
    """Whether a string looks drawn by a machine: letters and digits mixed, high entropy, no placeholder and no UUID, date or path."""
    if len(value) < _SHORTEST or placeholder(value) or _UUID.match(value):
        return False
    digits = sum(character.isdigit() for character in value)
    letters = sum(character.isalpha() for character in value)
    if not digits or letters < 3 or value.count("/") > 4 or value.count(".") > 3:
        return False
    if digits < 2 and value.lower() == value:
        return False
    return entropy(value) >= _ENTROPY


def entropy(value: str) -> float:
    """Shannon entropy in bits a character."""
    return -sum(count / len(value) * math.log2(count / len(value)) for count in Counter(value).values())


_PLACEHOLDER = re.compile(
    r"x{4,}|\*{2,}|•{2,}|\.{3,}|…|your[-_ ]?|<|\{\{|\$\{|placeholder|(?<![A-Za-z0-9])example|redacted|changeme|dummy|insert|replace|my[-_]?(?:api)?[-_]?key|0{6,}|1234567890abcdef|abcdef123456|deadbeef",
    re.IGNORECASE,
)


def placeholder(value: str) -> bool:
    """Whether a value only stands for one: `xxxxx`, `<token>`, `your-key-here`."""
    return _PLACEHOLDER.search(value) is not None or len(set(value)) <= 2


def _blocks(text: str) -> Iterator[Span]:
    place = 0
    while head := _HEAD.search(text, place):
        # The end belongs to this block only before the next one begins; so no stretch is walked twice.
        opening = text.find(_BEGIN, head.end())
        closing = text.find("-----END", head.end(), opening if opening >= 0 else len(text))
        if closing >= 0:
            mark = text.find("-----", closing + 8)
            place = mark + 5 if mark >= 0 else len(text)
        else:
            place = head.end()
            while line := _BODY_LINE.match(text, place):
                place = line.end()
        end = place
        while end > head.end() and text[end - 1].isspace():
            end -= 1
        yield Span(head.start(), end, "private_key")
        place = max(place, head.end())
