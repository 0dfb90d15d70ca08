"""The largest sum of money in a text, with its currency."""

from __future__ import annotations

import re

from assistant.records import Amount
from assistant.screening.reading import Reading

_SIGNS = {
    "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "zł": "PLN", "us$": "USD", "r$": "BRL", "a$": "AUD", "c$": "CAD", "s$": "SGD", "hk$": "HKD", "mx$": "MXN", "kč": "CZK",
    "₹": "INR", "₺": "TRY", "₽": "RUB", "₴": "UAH", "₩": "KRW", "₪": "ILS",
}  # fmt: skip
_NAMES = {
    "eur": "EUR", "euro": "EUR", "euros": "EUR", "usd": "USD", "dollar": "USD", "dollars": "USD", "dolar": "USD", "dolares": "USD", "dollari": "USD", "dolarow": "USD", "dolary": "USD", "bucks": "USD",
    "gbp": "GBP", "pound": "GBP", "pounds": "GBP", "quid": "GBP", "pfund": "GBP", "libras": "GBP", "sterline": "GBP", "funtow": "GBP", "livres": "GBP", "chf": "CHF", "franken": "CHF", "sfr": "CHF", "fr.": "CHF", "francs": "CHF",
    "pln": "PLN", "zl": "PLN", "zloty": "PLN", "zlotys": "PLN", "zlotych": "PLN", "zlote": "PLN", "brl": "BRL", "reais": "BRL", "real": "BRL", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "czk": "CZK", "huf": "HUF", "ron": "RON",
    "jpy": "JPY", "yen": "JPY", "cny": "CNY", "rmb": "CNY", "yuan": "CNY", "inr": "INR", "rupees": "INR", "aud": "AUD", "cad": "CAD", "nzd": "NZD", "sgd": "SGD", "hkd": "HKD", "try": "TRY", "aed": "AED", "sar": "SAR",
    "mxn": "MXN", "pesos": "MXN", "zar": "ZAR", "uah": "UAH", "ils": "ILS", "krw": "KRW", "thb": "THB", "bgn": "BGN", "rsd": "RSD", "egp": "EGP", "ars": "ARS", "cop": "COP", "clp": "CLP",
    "eurow": "EUR", "evro": "EUR", "eus": "EUR",
}  # fmt: skip
_SCALES = {
    "k": 1e3, "m": 1e6, "mio": 1e6, "mln": 1e6, "mn": 1e6, "bn": 1e9, "mrd": 1e9, "mld": 1e9, "tsd": 1e3, "tys": 1e3, "t": 1e3, "thousand": 1e3, "grand": 1e3, "million": 1e6, "millions": 1e6, "billion": 1e9,
    "tausend": 1e3, "millionen": 1e6, "milliarden": 1e9, "milliarde": 1e9, "mille": 1e3, "milliers": 1e3, "milliards": 1e9, "milliard": 1e9, "mil": 1e3, "millon": 1e6, "millones": 1e6, "mila": 1e3, "milione": 1e6, "milioni": 1e6, "miliardi": 1e9, "milhao": 1e6, "milhoes": 1e6,
    "tysiac": 1e3, "tysiace": 1e3, "tysiecy": 1e3, "milion": 1e6, "miliony": 1e6, "milionow": 1e6,
}  # fmt: skip

_NUMBER = r"\d{1,3}(?:[ .,' ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,2}(?!\d))?"
_SCALE = r"(?:\s?(?:" + "|".join(sorted(map(re.escape, _SCALES), key=len, reverse=True)) + r")\b\.?)?"
_SIGN = r"(?:us\$|r\$|a\$|c\$|s\$|hk\$|mx\$|[€$£¥₹₺₽₴₩₪])"
_NAME = r"(?:" + "|".join(sorted(map(re.escape, _NAMES), key=len, reverse=True)) + r")\b"
_BEFORE = re.compile(rf"(?<![\w.])({_SIGN}|{_NAME})\s?({_NUMBER})({_SCALE})(?![\w%])")
_AFTER = re.compile(rf"(?<![\w.,/-])({_NUMBER})({_SCALE})\s?(?:of |de |di )?-?({_SIGN}|{_NAME}|kc\b)")
_BARE = re.compile(rf"(?<![\w.,/#-])({_NUMBER})({_SCALE})(?![\w%/@:-]|[.,]\d)")
_MONEY_BEFORE = re.compile(
    r"\b(?:costs?|pric\w+|paid|pay(?:ing)?|worth|spent|spend|budget\w*|offer(?:ed|s)? (?:of|at|is)|quote[ds]?(?: is| of| at| for)?|expense|invoice (?:of|over|for)|amount\w*|total\w*|fee|kostet\w*|kosten|preis|bezahlt|gezahlt|betrag|angebot (?:uber|von)|rechnung uber|budget von"
    r"|coute|cout|prix|paye|montant|devis (?:de|a)|facture de|cuesta|costo|coste|precio|pague|pagado|pagamos|importe|presupuesto|costa|prezzo|pagato|importo|preventivo (?:di|da)|custa|custou|preco|paguei|pago|valor|orcamento|kosztuje|kosztowal\w*|cena|zaplacil\w*|kwota|kwote|budzet)"
    r"(?:\s(?:is|of|about|around|approx|roughly|over|only|exactly|almost|nearly|up|to|us|me|for|ist|sind|von|rund|etwa|ca|mehr|als|fast|uber|mir|uns|est|de|environ|presque|es|unos|casi|mas|e|di|circa|quase|cerca|jest|okolo|ponad|prawie|total|the|it|a|the)){0,3}[\s:~.]{1,3}$"
)
_NOT_A_SUM = re.compile(
    r"^\s?(?:%|percent|per cent|prozent|pour ?cents?|por ciento|por cento|per cento|procent|days?|weeks?|months?|years?|hours?|minutes?|mins?|h\b|people|persons?|users?|seats?|licen[cs]es?|pieces?|units?|times|km|kg|gb|mb|tage?|wochen|monate|jahre|stunden|stuck|personen|jours|mois|ans|heures|dias|meses|anos|horas|giorni|mesi|ore|dni|miesiecy|godzin|sztuk|osob|nights?|laptops?|nachte)(?!\w)"
)
_YEAR = re.compile(r"(?:19|20)\d\d$")


def amount(reading: Reading) -> Amount | None:
    """The largest sum; a number without a currency counts only beside a word of price, then in euros."""
    if not reading.digits:
        return None
    folded = reading.folded
    sums: list[tuple[float, str]] = []
    for match in _BEFORE.finditer(folded):
        sums.append((_value(match[2], match[3]), _currency(match[1])))
    for match in _AFTER.finditer(folded):
        sums.append((_value(match[1], match[2]), _currency(match[3])))
    if not sums:
        for match in _BARE.finditer(folded):
            if (
                _NOT_A_SUM.match(folded, match.end())
                or _NOT_A_SUM.match(folded[match.end() : match.end() + 16])
                or (_YEAR.match(match[1]) and not match[2])
            ):
                continue
            if _MONEY_BEFORE.search(folded, max(0, match.start() - 48), match.start()):
                sums.append((_value(match[1], match[2]), "EUR"))
    sums = [found for found in sums if found[0] > 0]
    if not sums:
        return None
    value, currency = max(sums)
    return Amount(value=round(value, 2), currency=currency)


def _currency(written: str) -> str:
    return _SIGNS.get(written) or _NAMES.get(written) or ("CZK" if written == "kc" else "EUR")


def _value(number: str, scale: str) -> float:
    """Read by its last separator: two digits behind it are cents, three are thousands."""
    digits = re.sub(r"[ ' ]", "", number)
    last = max(digits.rfind("."), digits.rfind(","))
    if last >= 0 and len(digits) - last - 1 in (1, 2):
        whole = re.sub(r"[.,]", "", digits[:last])
        digits = f"{whole}.{digits[last + 1 :]}"
    else:
        digits = re.sub(r"[.,]", "", digits)
    return float(digits) * _SCALES.get(scale.strip().rstrip("."), 1.0)
