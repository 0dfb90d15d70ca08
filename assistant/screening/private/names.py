"""Whether a text names a person: a title with a name, a common given name, or a given and a family name."""

from __future__ import annotations

import re

from assistant.screening.reading import Reading
from assistant.screening.wordlist import listed

_GIVEN = listed(
    """
    aaron adam agnieszka ahmed aisha alan alba alberto aleksandra alessandro alessia alex alexander alexandra alexandre ali alice alicia amanda amelie amina amir ana andre andrea andreas andrew angela anita anja anke ann anna anne annika antje antoine antonio antonia
    arthur astrid barbara bartosz bastian beata beatriz ben benjamin bernd bernard birgit bjorn brigitte bruno camille carla carlos carmen carolina caroline catarina catherine cecile celine chiara chloe chris christian christina christine christoph claire clara claudia colin
    conor cristina dagmar damian daniel daniela dariusz david dawid deborah denise diana diego dieter dimitri dirk dominik dominique dorota duarte eduardo elena elisa elisabeth elizabeth ellen elodie emil emilia emily emma enrico enzo erik erika esther eva ewa fabian fabio farid
    fatima federica felix fernanda fernando filip filipa florian francesca francesco francisco francois frank franziska frederic gabriel gabriela georg george gerd gerhard giacomo giorgio giovanni giulia giuseppe goncalo grace graham gregor grzegorz guillaume gustavo hamza hanna
    hannah hannes hans harald harry heike heinz helen helena helga henrik henry hugo ian ibrahim ilaria ines inga ingo ingrid irene iris isabel isabelle ivan iwona jack jacek jacob jakub james jan jana jane jasmin javier jean jennifer jens jeremy jerome jessica jim joachim joan joana joanna
    joao jochen joe johan johann johanna john jonas jonathan jordi jorg jorge jose joseph josh joshua juan judith julia julian julie julien jurgen justyna kai kamil karen karim karin karl karol katarzyna kate katharina kathrin katja kerstin kevin kim klaus krzysztof lara lars laura laurent lea
    lena leo leon leonardo leonie leticia liam lina linda lisa lorenzo louis louise luca lucas lucia luciana lucie luigi luis luisa lukas lukasz lydia maciej magda magdalena maja malgorzata manfred manon manuel manuela marc marcel marcin marco marcus marek margaret margarida maria marianne marie
    marina mario marion mark marko markus marta martha martin martina martyna mary massimo mateusz mathias matt matteo matthew matthias matthieu max maximilian melanie michael michal michele michelle miguel mike mikolaj milena miriam mohamed mohammed monica monika nadia nadine natalia natalie nathalie
    neil nele nicola nicolas nicole niklas nils nina noah nora nuno olaf oliver olivia olivier oskar oscar otto pablo paola paolo pascal patricia patrick patrizia patryk paul paula pauline pavel pawel pedro peter petra philip philipp philippe pia pierre pilar piotr rachel rafael rafal rainer ralf ralph raquel
    raul rebecca renata renate ricardo riccardo richard rita robert roberta roberto robin roger roland roman rosa ruth ryan sabine sabrina salvatore sam samuel sandra sara sarah sean sebastian serge sergio silke silvia simon simone sofia sonia sonja sophia sophie stefan stefania stefanie stefano stella stephan
    stephane stephanie stephen steve steven susan susana susanne sven sylvia sylvie szymon tadeusz tania tatjana teresa thierry thomas thorsten tiago tim timo tina tobias tom tomas tomasz torsten uli ulrich ulrike urszula ursula ute uwe valentina valerie vanessa vera veronica veronika victor victoria vincent virginie vera
    walter wanda werner wiktor will william wojciech wolfgang xavier yann yannick yasmin yusuf yvonne zbigniew zofia zoe brian carol catarzyna priya raj ravi arjun wei li mei hiroshi yuki olga svetlana igor dmitri oksana andrii mehmet ayse fatma emre elif can deniz omar layla hassan zara kofi kwame amara lucas rui
    """
)
_TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau|M\.|Mme|Mlle|Monsieur|Madame|Sr|Sra|Srta|Señora?|Don|Doña|Sig|Sig\.ra|Signora?|Dott|Senhora?|Dona|Pana?|Pani|Panu|Panem|Panią)\.? (?!Service|Office|Desk)[A-ZÀ-ÖØ-ÞŁŚŻŹĆ][\w'’-]+"
)
_CAPITAL = re.compile(r"\b[A-ZÀ-ÖØ-ÞŁŚŻŹĆ][a-zà-öø-ÿąćęłńśźżß]+(?:-[A-ZÀ-ÖØ-ÞŁŚŻŹĆ][a-zà-öø-ÿąćęłńśźżß]+)?")
_PAIR = re.compile(
    r"(?<![.!?:\n] )(?<!^)\b[A-ZÀ-ÖØ-ÞŁŚŻŹĆ][a-zà-öø-ÿąćęłńśźż]{2,15} (?:(?:van|de|da|dos|del|di|von|O')\s?)?[A-ZÀ-ÖØ-ÞŁŚŻŹĆ][a-zà-öø-ÿąćęłńśźż]{2,20}\b"
)
_NO_PERSON = re.compile(
    r"\b(?:Microsoft|Google|Service|Desk|Office|Excel|Word|Teams|Outlook|Human|Resources|People|Operations|United|New|San|Los|North|South|West|East|Great|Black|Works|Council|Group|Travel|Legal|Finance|Team|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|GmbH|Ltd|Inc|Bank|Card|Project|Street|Road|Hotel|Airport|Good|Dear|Hello|Best|Kind|Christmas|Easter|Data|Protection|Code|Conduct|Annual|Windows|Power|Point)\b"
)


def named_person(reading: Reading, start: int = 0, end: int | None = None) -> bool:
    """Whether a stretch of the text names somebody."""
    end = len(reading.plain) if end is None else end
    text = reading.plain
    if _TITLE.search(text, start, end):
        return True
    for match in _CAPITAL.finditer(text, start, end):
        if reading.folded[match.start() : match.end()].split("-")[0] in _GIVEN:
            return True
    return any(not _NO_PERSON.search(match[0]) for match in _PAIR.finditer(text, start, end)) and _mostly_small(text)


def lower_name(reading: Reading) -> bool:
    """Whether a given name stands in small letters, as people type them: "anna from sales"."""
    return any(word in _SAFE for word in reading.words)


# Given names that are no words or months of the seven languages when they stand in small letters.
_SAFE = _GIVEN - listed(
    """
    alba alex ali ana andre angela ann anne ben can carla carmen carol celine chris claire clara colin con deniz diana don emil enzo esther eva frank
    gabriel grace harry ian iris isabel ivan jack jan jean jim joan joe john jose josh juan kai karol kate kim lara lea lena leo leon li lina linda
    lisa luca luigi luis max mark marina mario marion martha mei mike nele neil nina  noah nora otto pia pilar rafael raj ralph ravi ricardo rita
    robert robin roger roland roman rosa rui ruth ryan sam sara sean serge simon simone sofia sophie stella steve sven tania tim tina tom toni uli ute
    uwe vera victor victoria wanda wei will werner zara zoe mary manon lorenzo dominik dominique martin martina max melanie michele michelle nicola
    pascal  patrick patricia paul peter philip pierre andrea carlos daniel david maria marta miguel monica silvia teresa thomas olga oscar oliver
    rachel richard samuel sandra sarah dirk elena ellen emma erik fabio felix filip florian gustavo hamza hannes hans hugo ines inga ingo irene jana
    jane jens jonas judith julia julian julie karen karin karl klaus lars laura
    """
)


def _mostly_small(text: str) -> bool:
    """Headlines and German, which capitalise other words too, say nothing by a pair of capitals."""
    capitals = sum(1 for _ in _CAPITAL.finditer(text[:400]))
    return capitals <= max(4, len(text[:400].split()) // 4)
