"""Private mail addresses: at a free mail host, or called private; the company's and role mailboxes are not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.records import Span
from assistant.screening.reading import Reading
from assistant.screening.wordlist import listed

_LOCAL = re.compile(r"[\w.+%-]{1,64}$")
_DOMAIN = re.compile(r"([a-z0-9][a-z0-9-]{0,62})((?:\.[a-z0-9-]{1,63}){1,4})(?![\w-])")
_FREE = listed(
    """
    gmail googlemail outlook hotmail live msn yahoo ymail rocketmail icloud me mac aol gmx web t-online freenet posteo mailbox proton protonmail pm
    tutanota tuta tutamail orange wanadoo free laposte sfr neuf bbox libero virgilio alice tiscali tin inwind hotmail terra telefonica sapo uol bol ig
    clix iol wp o2 onet interia gazeta op poczta vp seznam fastmail hey zoho yandex mail qq 163 btinternet sky virginmedia comcast verizon bluewin
    hispeed chello aon eircom freemail webmail privatemail mymail homemail inbox arcor online kabelmail skynet telenet
    """
)
_ROLE = re.compile(
    r"^(?:info|support|help|helpdesk|service|servicedesk|sales|contact|kontakt|contacto|office|admin|noreply|no-reply|hr|it|security|legal|press|jobs|careers"
    r"|billing|accounts?|payable|invoices?|rechnung|facturas?|team|abuse|postmaster|webmaster|privacy|dpo|name|yourname|your\.name|user(?:name)?|email|someone"
    r"|firstname\.lastname|vorname\.nachname|prenom\.nom|xxx+|test|example|foo|you|me)\d*$"
)
_CALLED = re.compile(
    r"\b(?:private?|personal|home|own|privat\w*|personlich\w*|prive\w*|perso(?:nnelle?)?|personale|particular|pessoal|prywatn\w*|osobist\w*)\b[^\n@]{0,40}$"
)
_AFTER = re.compile(
    r"^[\s,(-]{0,3}(?:\(?(?:my |is my |mein[e]? |ma |mi |mia |meu )?(?:private|personal|privat\w*|prive|perso|personale|pessoal|prywatn\w*))\b"
)


def find(reading: Reading) -> Iterator[Span]:
    """Private addresses."""
    text = reading.folded
    place = text.find("@")
    while place >= 0:
        local = _LOCAL.search(text, max(0, place - 64), place)
        domain = _DOMAIN.match(text, place + 1)
        if local and domain:
            start, end = local.start(), domain.end()
            name = local[0].strip(".+-%")
            start += len(local[0]) - len(local[0].lstrip(".+-%"))
            if name and not _ROLE.match(name) and _private(text, start, end, domain[1], domain[2]):
                yield Span(start, end, "email_personal")
        place = text.find("@", place + 1)


def _private(text: str, start: int, end: int, host: str, rest: str) -> bool:
    if host in _FREE and (len(rest) <= 8 or rest == ".example"):
        return True
    return (
        _CALLED.search(text, max(0, start - 60), start) is not None or _AFTER.search(text[end : end + 40]) is not None
    )
