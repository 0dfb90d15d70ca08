"""Whether words tell of something that is so: not supposed, not denied, not a rule, a course or a story."""

from __future__ import annotations

import re

from assistant.screening.phrases import Found
from assistant.screening.reading import Reading

_SUPPOSED = re.compile(
    r"\b(?:(?<!know )(?<!sure )(?<!tell )(?<!see )(?<!check )(?<!wonder )(?<!unsure )(?<!whether or )(?<!even )(?<!as )if|in case|in the event|suppos(?:e|ing)|imagine|hypothetical\w*|what happens when|what happens after|assuming|should (?:my|a|an|somebody|someone|anyone)"
    r"|whenever|every time someone|when (?:a|an|someone|somebody|people|employees)\b|could (?:a|an|someone)"
    r"|(?<!als )(?<!weis nicht )wenn|falls|angenommen|im falle?|bei (?:verlust|diebstahl|verdacht)|sollte (?:ein|jemand|mein)"
    r"|(?<!sais pas )si (?!e\b|son\b|sono\b|era\b)(?:mon|ma|mes|un|une|on|je|quelqu'un|l'on|nous|mi|me|alguien|el|la|mio|se|roban|pierdo|j'ai|tu|vous)|en cas|au cas|supposons|lorsqu'(?:un|on)|quand (?:un|on|quelqu'un)"
    r"|en caso|supongamos|cuando (?:un|alguien|se)|que pasa si|in caso|nel caso|supponiamo|quando (?:un|uma|qualcuno|alguem)|se (?:perdo|mi|un|una|uno|qualcuno|dovessi|il mio|la mia|vengo|alguem|eu|o meu|a minha|perder|for|me roubarem|mi rubano)|caso (?:eu|o|a|alguem)"
    r"|jesli|jezeli|gdyby|gdy (?:ktos|pracownik|zgubie|mi)|w razie|w przypadku|co jesli|zalozmy)\b"
)
_GENERAL = re.compile(
    r"\b(?:policy|policies|guideline\w*|procedures?|process|training|e-?learning|quiz|course|workshop|webinar|poster|definition|what (?:is|are|counts as|does)|difference between|examples? of|statistics|article|news|documentary|film|movie|novel|book|podcast|series|template|handbook|how (?:many|often|long|common|much)|are there|is there a|do we have"
    r"|richtlinie\w*|schulung\w*|definition|vorlage|kurs|leitfaden|was (?:ist|gilt als|zahlt als)|politique|procedure|formation|modele|qu'est-ce (?:que|qu)|politica|procedimiento|curso|formacion|plantilla|que es|procedura|corso|formazione|modulo|cos'e|formacao|modelo|o que e|procedura|szkoleni\w*|polityk\w*|regulamin|co to jest)\b"
)
_DENIED = re.compile(
    r"(?:\bnot\b|n't\b|\bnever\b|\bno longer\b|\bnobody\b|\bno one\b|\bwithout (?:any|a)\b|\bnicht\b(?! mehr)|\bniemand\b|\bkeine[rn]?\b|\bpas ete\b|\bn'a (?:pas|jamais)\b|\bno (?:ha|han|he|fue|me)\b|\bnunca\b|\bnon (?:ha|e|hanno|mi)\b|\bnao (?:foi|me|houve)\b|\bnie (?:zostal\w*|byl\w*|ma)\b)"
)


def supposed(reading: Reading, found: Found, reach: int = 90) -> bool:
    """Whether a condition stands before the words, in their sentence: "what do I do if my laptop is stolen"."""
    start, _ = reading.sentence(found.start)
    return _SUPPOSED.search(reading.folded, max(start, found.start - reach), found.end) is not None


def general(reading: Reading, found: Found) -> bool:
    """Whether the sentence is about a rule, a course, a word or a story."""
    start, end = reading.sentence(found.start)
    return _GENERAL.search(reading.folded, max(start, found.start - 200), min(end, found.end + 200)) is not None


def denied(reading: Reading, found: Found) -> bool:
    """Whether the words say that it is not so: "my laptop was not stolen"."""
    return _DENIED.search(reading.folded, max(0, found.start - 14), found.end) is not None
