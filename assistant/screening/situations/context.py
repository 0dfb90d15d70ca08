"""Whether words tell of something that is so: not supposed, not denied, not a rule, a course or a story."""

from __future__ import annotations

import re

from assistant.screening.phrases import Found, Phrases
from assistant.screening.reading import Reading
from assistant.screening.wordlist import listed

_SUPPOSED = re.compile(
    r"\b(?:(?<!know )(?<!sure )(?<!tell )(?<!see )(?<!check )(?<!wonder )(?<!unsure )(?<!whether or )(?<!even )(?<!as )(?<!okay )(?<!ok )(?<!fine )(?<!alright )(?<!mind )if|in case|in the event|suppos(?:e|ing)|imagine|hypothetical\w*|what happens when|what happens after|assuming|should (?:my|a|an|somebody|someone|anyone)"
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


_INVENTED = Phrases(
    """
    (novel|movie|film|song|lyrics|poem|limerick|haiku|short_story|riddle|netflix|video_game|thriller|i_dreamt|i_dreamed|what_it_means_freud|gedicht|liedtext|kurzgeschichte|chanson|poeme|pelicula|cancion|poema|romanzo|canzone|racconto|filme|letra_da_musica|wiersz*|piosenk*|opowiadani*)
    (dream|traum|reve|sueno|sogno|sonho|sen) .. (means|mean|bedeutet|signifie|significa|znaczy)
    """
)
_PRIVATE_LIFE = Phrases(
    """
    (my|our|mein|meine|unser|mon|ma|mi|il_mio|la_mia|meu|minha|moj|moja) (teenage|older|younger|eldest|own|private|little|kleiner)? (dog|cat|horse|hamster|son|daughter|husband|wife|mother|mum|mom|father|dad|brother|sister|grandmother|grandma|grandpa|landlord|neighbour|neighbor|flatmate|friend|uncle|aunt|cousin|club|choir|private_club|hund|katze|sohn|tochter|mann|frau|mutter|vater|bruder|schwester|oma|opa|vermieter|nachbar|freund|freundin|chien|chat|fils|fille|mari|femme|mere|pere|frere|soeur|voisin|ami|amie|perro|gato|hijo|hija|marido|mujer|madre|padre|hermano|hermana|vecino|amigo|amiga|cane|gatto|figlio|figlia|marito|moglie|fratello|sorella|vicino|amico|amica|cao|filho|filha|mulher|mae|pai|irmao|irma|vizinho|pies|kot|syn|corka|maz|zona|mama|tata|brat|siostra|sasiad|przyjaciel) (s|has|had|was|is|got|fell|lost|told|firm|company|hat|ist|wurde|a|est|ha|fue|e|ma|zostal|evidently|just|at)
    (home_pc|home_computer|computer_at_home|own_computer_at_home|privater_rechner|privatrechner|mon_ordinateur_personnel|mi_ordenador_personal|mio_computer_di_casa|meu_computador_pessoal|private_club|the_choir's)
    """
)
_WORK = listed(
    "work boss mana coll kole team chef jefe capo szef offi cust clie supp kund dien arbe trav serv trab lavo prac sluz"
)
_SPEAKERS = listed(
    """
    i my me we us our ich mein mir mich uns wir je j mon ma moi yo mi mis io mio mia eu meu minh ja moj moja mnie coll kole boss mana chef jefe
    capo szef
    """
)


def invented(reading: Reading) -> bool:
    """Whether a song, a film or a dream is spoken of."""
    return _INVENTED.first(reading) is not None


def private_life(reading: Reading) -> bool:
    """Whether it happened to family, friends or at home; a word of work beside it leaves that open."""
    return reading.keys.isdisjoint(_WORK) and _PRIVATE_LIFE.first(reading) is not None


def in_person(reading: Reading) -> bool:
    """Whether somebody speaks of themselves or of people at work."""
    return not reading.keys.isdisjoint(_SPEAKERS)
