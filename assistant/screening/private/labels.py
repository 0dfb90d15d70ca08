"""What stands between a label and its value, and what marks a number as something harmless."""

from __future__ import annotations

import re

# "number is", "Nr.:", "n° =", "to" ..: one character or one whole word at a time, so that it cannot be read in two ways.
LINK = (
    r"(?:[\s:=#(\"'.>-]|(?:number|num|no|nr|nummer|numero|numer|n°|nº|is|was|ist|war|lautet|est|etait|es|era|e|jest|to|brzmi|wynosi|of mine|mine"
    r"|are|sind|sono|sao)\b){0,24}"
)

_HARMLESS = re.compile(
    r"(?:ticket|case|incident|order|purchase order|\bpo\b|invoice|inv|booking|reservation|tracking|serial|imei|version|build|error|commit|hash"
    r"|fingerprint|checksum|sha\d*|md5|uuid|guid|request id|ref(?:erence)?|article|item|sku|asset|inventory|cost cent(?:er|re)|vorgang|auftrag"
    r"|bestell\w*|rechnung\w*|buchung\w*|sendung\w*|fehler\w*|seriennummer|vorfall|kostenstelle|commande|facture|dossier|reservation|suivi"
    r"|pedido|factura|reserva|seguimiento|ordine|fattura|prenotazione|fatura|encomenda|zamowieni\w*|faktur\w*|rezerwacj\w*|zgloszeni\w*"
    r"|vat|ust-?id\w*|tva|p\.? ?iva|partita iva|nip|regon|krs|siret|siren|cnpj|cif|kvk|hrb|duns|chrome|firefox|windows)"
    r"[\s:#.()'\"-]*(?:number|num|no|nr|nummer|numero|numer|id|n°|nº|code)?[\s:#.()'\"=-]*(?:is|ist|est|es|e|jest)?[\s:#('\"-]*$"
)
_REACH = 44


def harmless(folded: str, start: int) -> bool:
    """Whether the words just before a number call it a ticket, an order, a version or the like."""
    return _HARMLESS.search(folded, max(0, start - _REACH), start) is not None
