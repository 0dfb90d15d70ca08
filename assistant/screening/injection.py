"""Commands to the assistant or the router inside a question, and the question that is left without them.

Talk about such commands, about other systems or about one's own earlier message is none, nor is asking for a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.screening.commands import COMMANDS, SQUEEZED, TAGS
from assistant.screening.decoding import hidden
from assistant.screening.orders import ANYWHERE, OPENING, WORDS
from assistant.screening.phrases import Phrases
from assistant.screening.reading import Reading
from assistant.screening.wordlist import listed


class Attack:
    """Injected commands: the words that show them, and the text as given without them."""

    __slots__ = ("evidence", "left")

    def __init__(self, evidence: str, left: str) -> None:
        self.evidence, self.left = evidence, left


_COMMANDS = Phrases(COMMANDS + ANYWHERE, WORDS)
_OPENINGS = Phrases(OPENING, WORDS)
_TAGS = re.compile(TAGS, re.MULTILINE)
# No mark of a machine's conversation without one of these signs or words.
_TAG_SIGN = re.compile(r"[<\[{#]|--")
_TAG_WORDS = listed(
    "lanes knowledge classification sensitivity confidentiality verdict decision approval system assistant developer admin router new lane needs risk private injection needs_human requires_human human_review privacy route routing mode tier difficulty review"
)
_SQUEEZED = re.compile(SQUEEZED)

# Somebody else is the subject of the verb: "can I ignore the instructions above", "he told me to reveal the prompt".
_OTHER_SUBJECT = re.compile(
    r"(?:\b(?:can|may|should|must|do|did|could|shall|would|if|when|why|how do|how can|how could|how would|what if|that|which|who|where|to whom|whether|not|never|don't)\s(?:i|we|he|she|they|one|you|users?|people|employees|attackers?|hackers?|somebody|someone|a (?:user|customer|colleague|model|mail|prompt))"
    r"|\b(?:i|we|he|she|they|it|users?|people|attackers?|hackers?|who|colleague|boss|manager|supplier|customer|someone|somebody|team|vendor|email|mail|caller|message|text|document|page|ticket)\b(?: \w+){0,2}?"
    r"|\b(?:told|asked|asks|tells|wants|want|instructed|ordered|allowed|tried|trying|able|supposed|forced) (?:me|us|him|her|them|people|it)?(?: to| not to)?|\b(?:darf|kann|soll|muss|konnen|durfen|sollen) (?:ich|wir|man)(?: \w+)?|\b(?:puis-je|peut-on|dois-je|puedo|podemos|debo|posso|possiamo|devo|podemos|moge|mozemy|czy))\s$"
)
_POLITE = re.compile(
    r"\b(?:i (?:want|need|order|command|instruct|tell|ask|beg|demand|require|would like|'d like|authori[sz]e|hereby)(?: that)? (?:you )?(?:to )?|you (?:must|should|have to|will|shall|can|may|need to|are to|now) (?:now )?|can you (?:please )?|could you |will you |would you |please )$"
)
_TALK = re.compile(
    r"\b(?:prompt[- ]injections?|jail ?breaks?|injection attacks?|what does|what is meant|meaning of|explain(?:ed|s)? (?:what|how|why)|example of|for example|phrases? (?:like|such as)|such as|saw|seen|found|read|received|got|says|said|say|contains?|contained|reads|wrote|written|writes|stood|stating|states|with the (?:text|words|sentence)|hidden text|white text|in white|a mail|an email|e-mail|the mail|our (?:chat ?bot|bot|own bot|llm|assistant product)"
    r"|customer's|chat ?gpt|copilot|gemini|claude|siri|alexa|vendor's|supplier's|other (?:system|assistant|bot)s?|awareness|training|slide|article|blog|news|report(?:ed)?|detect(?:ion)?|defen[cd]e|protect|against|vulnerab\w+|pen ?test\w*|attacks?|attackers?|hackers?|is it (?:dangerous|risky|possible)|steht|stand|schrieb|geschrieben|enthalt|gefunden|erklar\w*|was bedeutet|beispiel|angriff\w*|kunden|unser(?:en|em)? (?:chat)?bot"
    r"|signifie|trouve|contient|contenait|ecrit|exemple|attaque\w*|notre (?:chat)?bot|significa|encontre|contiene|contenia|ponia|decia|escrito|ejemplo|ataque\w*|nuestro (?:chat)?bot|trovato|conteneva|scritto|esempio|attacc\w+|il nostro (?:chat)?bot|encontrei|continha|dizia|exemplo|nosso (?:chat)?bot|znalazlem|zawiera\w*|napisane|przyklad\w*|atak\w*|nasz\w* (?:chat)?bot\w*)\b"
)
_BEFORE_ORDER = re.compile(
    r"(?:^|[,;:.!?()\-\"]|\b(?:and|but|then|so|also|und|aber|dann|et|mais|puis|y|pero|luego|e|ma|poi|mas|depois|i|oraz|potem))\s*"
    r"(?:(?:please|pls|just|simply|now|always|never|instead|first|kindly|hey|bot|ai|assistant|you must|you should|you have to|you will|you can|can you|could you|would you|i want you to|i need you to|i order you to|for this conversation|for now|today|in this case|before answering|do me a favou?r|bitte|jetzt|einfach|immer|nur"
    r"|mal|du sollst|s'il te plait|s'il vous plait|maintenant|simplement|juste|toujours|por favor|ahora|simplemente|siempre|solo|per favore|adesso|ora|semplicemente|sempre|agora|simplesmente|prosze|teraz|po prostu|zawsze|tylko)[\s,:]*){0,4}$"
)
# Instructions and rules for something are the company's, not the assistant's: "what are your instructions for returning a laptop".
_MATTER = re.compile(
    r"(?:(?<=instructions)|(?<=directives))\s(?:for|on|about|regarding|concerning|to)\s(?!me\b|us\b|this|today|now|and\b)|(?<=rules)\s(?:for|on|about|regarding)\s(?!me\b|us\b|this|today|now)"
    r"|(?:(?<=anweisungen)|(?<=richtlinien))\s(?:fur|zu|zum|zur)\s|(?<=instructions)\s(?:pour|sur)\s|(?<=instrucciones)\s(?:para|sobre)\s|(?<=istruzioni)\s(?:per|su)\s|(?<=instrukcje)\sdo\s"
)
_QUOTE = re.compile(r"\"[^\"\n]{3,400}\"|(?<!\w)'[^'\n]{8,400}'(?!\w)")
_STOP = re.compile(r"[.!?;\n]+(?=\s|$|[\"')])|\n")
_TURN = re.compile(
    r"[,;:-]\s*(?:and |but |now |then |und |et |y |e )?(?=(?:how|what|where|when|who|why|which|can i|may i|is there|do i|does|are there|wie|was|wo|wann|wer|warum|kann ich|darf ich|comment|ou|quand|qui|combien|puis-je|como|donde|cuando|quien|cuant\w+|puedo|come|dove|quando|chi|posso|onde|quem|quant\w+|jak|gdzie|kiedy|kto|czy|ile)\b)"
    r"| (?:and|but|then|und|et|y|e|i) (?=(?:how (?:do|can|many|much|long)|what is|where (?:do|is|can)|when (?:do|is)|who |can i |may i |wie |wo |wann |comment |como |come |jak ))"
)
_JOIN = re.compile(
    r"(?:[,:(-]\s*|\s(?:and|but|also|then|und|aber|dann|et|mais|puis|y|pero|e|ma|poi|mas|i|oraz|a)\s+(?:also |then |please |bitte )?)$"
)
_DECODE_ASK = re.compile(
    r"\b(?:decode|base64|hex|rot13|decipher|dekodier\w*|decode[zr]?|decodifica\w*|zdekoduj|follow|execute|obey)\b"
)


def find(reading: Reading) -> Attack | None:
    """The commands in a text; None when there are none."""
    spans: list[tuple[int, int]] = list(_commands(reading))
    for secret in hidden(reading):
        inner = Reading(secret.text)
        if any(_commands(inner)) or _SQUEEZED.search(re.sub(r"\W", "", inner.folded)):
            start, end = secret.start, secret.end
            if (start, end) == (0, len(reading.plain)):
                spans += _same_place(reading, inner)
            else:
                spans.append(_with_request(reading, start, end))
    if not spans:
        return None
    start, end = spans[0]
    return Attack(reading.plain[start:end], _without(reading, spans))


def _commands(reading: Reading) -> Iterator[tuple[int, int]]:
    folded = reading.folded
    if not reading.marks.isdisjoint(_TAG_WORDS) or _TAG_SIGN.search(folded):
        for match in _TAGS.finditer(folded):
            if not _quoted_talk(reading, match.start(), match.end()):
                yield match.start(), match.end()
    for found in _COMMANDS.find(reading):
        if not _spoken_of(reading, found.start, found.end):
            yield _clause(reading, found.start, found.end)
    for found in _OPENINGS.find(reading):
        if _opens(reading, found.start) and not _spoken_of(reading, found.start, found.end):
            yield _clause(reading, found.start, found.end)


def _opens(reading: Reading, start: int) -> bool:
    """Whether a clause begins here, or only polite or pushing words stand before."""
    begin, _ = reading.sentence(start)
    return _BEFORE_ORDER.search(reading.folded[max(begin, start - 60) : start]) is not None


def _spoken_of(reading: Reading, start: int, end: int) -> bool:
    """Whether the words only tell of a command, or somebody else is to obey."""
    begin, _ = reading.sentence(start)
    before = reading.folded[max(begin, start - 120) : start]
    if _quoted_talk(reading, start, end):
        return True
    if _MATTER.match(reading.folded, end):
        return True
    if _OTHER_SUBJECT.search(before) and not _POLITE.search(before):
        return True
    talk = _TALK.search(before)
    return talk is not None and not re.search(r"\b(?:then|now|and|please|anyway|instead)\b", before[talk.end() :])


def _quoted_talk(reading: Reading, start: int, end: int) -> bool:
    """Whether the words stand in quotes, and what is around speaks about them."""
    folded = reading.folded
    if '"' not in folded and "'" not in folded:
        return False
    for quote in _QUOTE.finditer(folded, max(0, start - 400), min(len(folded), end + 400)):
        if quote.start() <= start and end <= quote.end():
            around = (
                folded[max(0, quote.start() - 160) : quote.start()] + " | " + folded[quote.end() : quote.end() + 160]
            )
            return _TALK.search(around) is not None or "?" in around
    return False


def _clause(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """The command with what belongs to it: back to the last stop or joining word, on to the end or to where a question begins."""
    folded = reading.folded
    begin, finish = reading.sentence(start)
    before = folded[begin:start]
    cut = max(
        (
            match.end()
            for match in re.finditer(r"[,;:(]\s|\s(?:and|but|also|und|aber|et|mais|y|pero|ma|mas|oraz|ale)\s", before)
        ),
        default=0,
    )
    stop = _STOP.search(folded, end)
    finish = min(finish, stop.end() if stop else finish) if stop is None or stop.end() >= end else finish
    finish = max(finish, end)
    turn = _TURN.search(folded, end, finish)
    return begin + cut, turn.end() if turn else finish


def _with_request(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """The encoded stretch, and the sentence that asks to decode it."""
    begin, _ = reading.sentence(start)
    if _DECODE_ASK.search(reading.folded, max(begin, start - 160), start):
        return begin, end
    return start, end


def _same_place(reading: Reading, inner: Reading) -> list[tuple[int, int]]:
    """Where the decoded text is as long as the text itself, its commands stand at the same places; else all of it goes."""
    if len(inner.plain) == len(reading.plain) and inner.folded[::-1][:20] != reading.folded[:20]:
        return list(_commands(inner))
    return [(0, len(reading.plain))]


def _without(reading: Reading, spans: list[tuple[int, int]]) -> str:
    """The text as given without these stretches, and without the words that joined them."""
    kept: list[str] = []
    place = 0
    for start, end in sorted(spans):
        if end <= place:
            continue
        start = max(start, place)
        kept.append(_JOIN.sub(" ", _given(reading, place, start)))
        place = end
    kept.append(_given(reading, place, len(reading.plain)))
    text = "".join(kept)
    return text.strip(" \t,;:-\n") if any(character.isalnum() for character in text) else ""


def _given(reading: Reading, start: int, end: int) -> str:
    if start >= end:
        return ""
    first, last = reading.origin(start, end)
    return reading.given[first:last]
