"""Business that must not get out: unannounced deals, closures, layoffs and figures, tender detail; facts of a named customer's account."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.records import Span
from assistant.screening.phrases import Phrases
from assistant.screening.reading import Reading
from assistant.screening.wordlist import listed

_SECRET = Phrases(
    """
    (unannounced|not_announced|not_yet_announced|not_public|not_yet_public|unpublished|not_published|not_been_announced|before_the_announcement|before_it_is_announced|before_we_announce|until_the_announcement|before_publication|still_secret|still_confidential|strictly_confidential|under_embargo|insider_information|not_known_yet|nobody_knows_yet|not_communicated_yet|secret_until|confidential_until|noch_nicht_offentlich|noch_nicht_bekannt|noch_nicht_angekundigt|unveroffentlicht*|noch_geheim|streng_vertraulich|vor_der_bekanntgabe|vor_der_veroffentlichung|pas_encore_annonce|pas_encore_annoncee|pas_encore_public|pas_encore_publique|non_publie|avant_l'annonce|confidentiel_jusqu|encore_secret|aun_no_es_publico|todavia_no_es_publico|sin_anunciar|no_anunciado|no_anunciada|antes_del_anuncio|no_publicado|aun_no_anunciad*|todavia_no_se_ha_anunciado|aun_es_secreto|non_ancora_annunciat*|non_ancora_pubblic*|prima_dell'annuncio|ancora_riservat*|ancora_segret*|non_pubblicat*|ainda_nao_anunciad*|ainda_nao_e_publico|antes_do_anuncio|nao_publicad*|ainda_e_segredo|ainda_confidencial|jeszcze_nieogloszon*|jeszcze_nie_ogloszon*|przed_ogloszeniem|nieopublikowan*|jeszcze_tajn*|jeszcze_niepubliczn*)
    """
)
_MATTER = Phrases(
    """
    (acquisition|acquire|acquiring|takeover|merger|merge|buy_out|divest|divestment|sell_the|selling_the|spin-off|ipo|joint_venture|due_diligence|close_the|closing_the|closing|closure|shut_down|shutting|layoff|layoffs|lay_off|redundancies|restructuring|job_cuts|cut_jobs|cutting|relocation_of|revenue|ebit|ebitda|profit|loss|margin|quarterly_figures|q1|q2|q3|q4|results|forecast|guidance|turnover|product_launch|launch_of|roadmap|new_ceo|successor|deal|bid|offer_price|our_bid|tender)
    (ubernahme|ubernehmen|kauf_von|fusion|fusionieren|verkauf|schliesung|schliesen|werksschliesung|stellenabbau|entlassungen|abbau|umsatz|gewinn|verlust|quartalszahlen|zahlen|prognose|ergebnis|angebotspreis|gebot)
    (acquisition|rachat|racheter|fusion|cession|fermeture|fermer|licenciements|plan_social|suppression|chiffre_d'affaires|resultats|benefice|perte|previsions|offre)
    (adquisicion|compra_de|fusion|venta_de|cierre|cerrar|despidos|ere|facturacion|resultados|beneficio|perdidas|prevision|oferta|licitacion)
    (acquisizione|fusione|vendita|cessione|chiusura|chiudere|licenziamenti|esuberi|fatturato|risultati|utile|perdita|previsioni|offerta|gara)
    (aquisicao|compra_da|fusao|venda|encerramento|fechar|encerrar|despedimentos|demissoes|faturacao|resultados|lucro|prejuizo|previsao|proposta|concurso)
    (przejecie|przejecia|przejac|fuzja|fuzji|sprzedaz|zamkniecie|zamknac|zwolnienia_grupowe|zwolnien|przychody|wyniki|zysk|strata|prognoza|oferta|przetarg*)
    """
)
_PLAIN = Phrases(
    """
    (we_will|we_are_going_to|we're_going_to|we_plan_to|we_want_to|board_decided_to|board_has_decided_to|management_plans_to|company_will|going_to|about_to|secretly|plan_to) (acquire|buy_out|take_over|merge_with|close|shut|lay_off|sell|divest|cut|announce) .. (gmbh|ltd|plant|site|factory|division|jobs|people|employees|subsidiary|competitor|branch|office|in_march|next_quarter|next_month|business_unit)
    (project) (codename|code_name|falcon|phoenix|titan|aurora|condor|blue|neptune|orion|atlas) .. (acquisition|merger|deal|closure|closing|layoff|layoffs|sale|takeover|due_diligence)
    (i|we|will) .. (lay_off|make_redundant|let_go) .. (people|employees|of_our|next_month|staff|colleagues) .. (announced|told|secret|know|confidential|yet)
    """
)
# What was bid in a tender: only with the figure itself.
_TENDER = Phrases(
    """
    (our|the_competitor's|competing) (bid|offer|tender_price|bid_price|offer_price|reserve_price|lowest_bid) .. (is|was|of|at|will_be) .. (eur|euro|euros|million|k|usd|gbp|mio|lakh|percent)
    (bidder|supplier|vendor|bieter|soumissionnaire|licitador|offerente|concorrente|oferent) (a|b|c|one|two|1|2|3) .. (offered|bid|quoted|bietet|bot|propose|ofrece|offre|ofereceu|zaoferowal)
    (tender|ausschreibung|appel_d'offres|licitacion|gara|concurso|przetarg) .. (bid_of|offered|quoted|bietet|angebot_von|propose|ofrece|ha_offerto|ofereceu|zaoferowal) .. (eur|euro|euros|mio|million|k|pln|zl)
    (we|our|us) .. (bid|offered|quoted|tendered) .. (tender|bidder|bid|ausschreibung|licitacion|gara|concurso|przetarg)
    (other|second|losing|winning|competing|next|rival) (bidder|bid|offer|tenderer) .. (offered|was|is|at|bids|bid|quoted|wants)
    """
)
_PUBLISHED = re.compile(
    r"(?<!not )(?<!not yet )(?<!un)\b(?:published|publicly announced|press release|was announced|has been announced|annual report|according to the press|in the news|was in the paper|veroffentlichten|pressemitteilung|geschaftsbericht|publies|communique de presse|publicad[oa]s? en|nota de prensa|comunicato stampa|comunicado de imprensa|komunikat prasowy)\b"
)

_CUSTOMER = re.compile(
    r"\b(?:customer|client|account|kunden?|kundin|cliente?|clienti|klient\w*)\s+(?:number\s+\S+\s+|no\.?\s+\S+\s+|named\s+|called\s+|is\s+)?\(?([A-ZÀ-ÖØ-ÞŁŚŻŹĆ][\w&'’.-]+(?:\s(?:&\s)?[A-ZÀ-ÖØ-ÞŁŚŻŹĆ][\w&'’.-]*|\s(?:GmbH|AG|Ltd|SA|SL|Srl|SpA|Lda|Inc|BV|SAS|KG|sp\.? z o\.?o\.?)){0,4})"
    r"|\b((?!Kund|Customer|Client|Klient)[A-ZÀ-ÖØ-ÞŁŚŻŹĆ][\w&'’-]+(?:\s[A-ZÀ-ÖØ-ÞŁŚŻŹĆ][\w&'’-]*){0,3}\s(?:GmbH(?: & Co\.? KG)?|AG|Ltd|Limited|S\.?A\.?|S\.?L\.?|S\.?r\.?l\.?|SpA|Lda|Inc|LLC|BV|SAS|KG|sp\. z o\.o\.))\b"
)
_FACT = re.compile(
    r"\b(?:owes?|owed|overdue|outstanding|unpaid|in arrears|behind with|credit limit|payment terms of|discount of|gets? \d+ ?%|rebate of|contract (?:value|ends|expires|number)|terminat\w+ (?:their|its|the) contract|cancelled (?:their|its|the) (?:contract|subscription|order)|balance|account (?:number|balance)|insolven\w+|bankrupt\w*|complain\w*|ordered \d|order(?:ed)? (?:volume|worth)|last order|their (?:price|prices|discount)"
    r"|schuldet|offene (?:rechnung|forderung|posten)|uberfallig\w*|im verzug|mahnung|kreditlimit|rabatt|vertrag (?:lauft|endet)|gekundigt|kontostand|insolvent\w*|kundennummer|doit|impaye\w*|en retard|remise de|resilie|encours|solde|debe|impagad\w+|atrasad\w+|descuento|rescindi\w+|saldo|limite de credito|deve|insolut\w+|scadut\w+|sconto|disdett\w+|saldo|fido|em atraso|em divida|desconto|rescindiu|zalega|nieoplacon\w+|zadluzeni\w+|rabat\w*|wypowiedzial\w*|saldo|limit kredytowy)\b"
)

_FACT_KEYS = listed(
    """
    owes owe owed over outs unpa arre behi cred paym disc get gets reba cont term canc bala acco inso bank comp orde last thei schu offe uber verz
    mahn kred raba vert geku kont kund doit impa reta remi resi enco sold debe  impa atra desc resc sald limi deve inso scad scon disd fido divi desc
    zale niep zadl wypo
    """
)


def find(reading: Reading) -> Iterator[Span]:
    """`confidential_business` and `customer_record` spans: the words of the matter, the fact of the account."""
    secret = _SECRET.first(reading)
    if secret is not None:
        matter = next((found for found in _MATTER.find(reading)), None)
        if matter is not None:
            start, end = reading.sentence(matter.start)
            yield Span(matter.start, _until_stop(reading, matter.start, end), "confidential_business")
            return
    plain = _PLAIN.first(reading) or (_TENDER.first(reading) if reading.digits else None)
    if plain is not None and not _PUBLISHED.search(reading.folded):
        yield Span(plain.start, plain.end, "confidential_business")
    if not reading.keys.isdisjoint(_FACT_KEYS) and _FACT.search(reading.folded):
        for customer in _CUSTOMER.finditer(reading.plain):
            start, end = reading.sentence(customer.start())
            fact = _FACT.search(reading.folded, max(0, start - 1), min(len(reading.folded), end + 160))
            if fact is not None:
                group = 1 if customer[1] else 2
                first = min(customer.start(group), fact.start())
                last = max(customer.end(group), fact.end())
                yield Span(first, last if last - first < 120 else customer.end(group), "customer_record")
                return


def _until_stop(reading: Reading, start: int, end: int) -> int:
    stop = re.search(r"[,;:(]| (?:but|and|aber|und|mais|et|pero|y|ma|e|mas|ale|i) ", reading.folded[start:end])
    last = start + stop.start() if stop else end
    while last > start and reading.folded[last - 1] in " .,;:!?\n-":
        last -= 1
    return last
