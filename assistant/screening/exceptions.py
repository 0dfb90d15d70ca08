"""Whether an exception to a rule is asked for; asking which exceptions exist is none."""

from __future__ import annotations

import re

from assistant.screening.phrases import Phrases
from assistant.screening.reading import Reading

_ASKED = Phrases(
    """
    (make|making|grant|get|ask|asking|request|requesting|need|want|apply|approve|allow|like|have|give|authorise|authorize|sign_off|beg|consider) .. (an|a|one|one-off|this|any|me|us|for|some) (exception|exemption|waiver|derogation|special_permission|special_approval|dispensation)
    (exception|exemption|waiver|special_permission|dispensation) .. (please|possible|for_me|for_us|for_my|for_our|in_my_case|in_this_case|this_time|this_once|be_made|be_granted|approved|granted|requested|just_once|who_can|who_approves|can_i|can_we|could_i|for_this)
    (can|could|may|would|is|please|any_chance|possible) .. (as_an_exception|exceptionally|by_way_of_exception|just_this_once|just_once|only_this_once|this_one_time|bend_the_rule|bend_the_rules|make_an_exception|outside_the_policy|outside_policy|off_policy|turn_a_blind_eye|look_the_other_way)
    (as_an_exception|exceptionally|just_this_once|only_this_once|just_once|this_one_time) .. (can|could|may|approve|allow|pay|would|possible|please|okay|ok)
    (go_over|exceed|above|over|beyond|higher_than|go_above|more_than) .. (limit|cap|ceiling|maximum|allowance|budget|rate|per_diem|threshold) .. (can|could|may|possible|approve|approved|allowed|anyway|please|accept|reimburse*|who_approves|okay|ok|exception)
    (can|could|may|would|please|possible|approve|allow) .. (go_over|exceed|go_above|go_beyond|spend_more_than|above|over|overstep) .. (limit|cap|ceiling|maximum|allowance|hotel_rate|per_diem|threshold)
    (skip|bypass|waive|without|avoid|ignore|circumvent|get_around|work_around|leave_out) .. (approval|tender|three_quotes|quotes|receipt|purchase_order|po_requirement|rule|policy|requirement|deadline|notice_period|waiting_period|review|mfa|training|limit|process|vat_number) .. (possible|can|could|may|this_time|once|please|urgent|in_this_case|allowed|ok|okay|for_me|exception)
    (can|could|may|possible|please|allowed|want_to|like_to) .. (skip|bypass|waive|circumvent|get_around|work_around|leave_out|do_without) .. (approval|tender|quotes|quotation|receipt|purchase_order|rule|policy|requirement|deadline|notice_period|notice|waiting_period|mfa|training|limit|process|probation|the_po|sequence)
    (even_though|although|despite|though|in_spite_of|regardless_of) .. (policy|rule|rules|limit|not_allowed|forbidden|cap|deadline|against_the|guideline|probation) .. (can|could|may|possible|allow|approve|would|please|still|let)
    (can|could|may|would|please|allow|approve|still|possible|accept|reimburse*|let) .. (even_though|although|despite|though|in_spite_of|regardless_of) .. (policy|rule|rules|limit|not_allowed|forbidden|cap|deadline|expired|guideline|probation)
    (i_know|know_the|we_know|aware) .. (policy|rule|rules|limit|deadline|not_allowed|normally|usually|against|cap) .. (but|however|still)
    (missed|past|after|late_for|passed) .. (deadline|cut-off|cutoff) .. (still|accept|anyway|exception|make_an|can_i|could_i|possible|let_me|be_paid)
    (longer|more|earlier|later|extra|further|another) .. than .. (policy|rule|rules|limit|allowed|permitted|usual|maximum|normally) .. (can|could|may|possible|please|approve|okay)
    (normally|usually|otherwise) (not)? (allowed|forbidden|requires|required|need|needs|only|must|isn't|not) .. (can|could|may|please|this_time|once|in_my_case|but)
    (special|hardship) (case|circumstances|arrangement|permission|treatment) .. (can|could|may|please|approve|possible|ask|request|grant)
    (can|could|may|please|approve|possible|ask_for|request|grant|apply_for) .. (special_arrangement|special_permission|special_treatment|special_approval|hardship_case|extension_beyond|flexible_on_this|special_rule)
    (beg|plead|implore) .. (let|allow|approve|make)
    (exception|exemption|dispensation) (for|to|to_the|request|form|required)
    (urgent|emergency|an|another) exception
    (exception|waiver) .. (surely|for_that|for_this|in_our_case|conceivable|form)
    (could|can|may|might|would|please) .. (be_waived|be_exempted|be_exempt|exempted|exempt_us|exempt_me|waive_the|waive_it)
    (ausnahme|ausnahmen) (bei|fur|von|vom|zur|zu|beantragen|genehmigen)
    (derogation|exception) (pour|a_la|au)
    (excepcion|eccezione|deroga|excecao|wyjatek) (para|a_la|al|per|alla|a|od|dla)
    (could|can|would|may|please) .. (back_date|backdated|retroactively|retrospectively) .. (approve|approved|accept|book|reimburse|pay)
    # Deutsch
    (ausnahme|ausnahmegenehmigung|sondergenehmigung|ausnahmeregelung|sonderregelung|kulanz|dispens) .. (machen|genehmig*|bekomm*|moglich|beantrag*|erteil*|gewahr*|bitte|brauche|fur_mich|fur_uns|in_meinem_fall|bitten|drin|geben|gestatt*|zulass*)
    (mache|machen|macht|genehmig*|bekomm*|beantrag*|erteil*|gewahr*|bitte|brauche|konnt|kann|konnte|mochte|wer) .. (eine|einer|um|ausnahmsweise|fur_eine|die)? (ausnahme|ausnahmegenehmigung|sondergenehmigung|sonderregelung|kulanz)
    (ausnahmsweise|trotzdem|obwohl|trotz) .. (kann|konnen|darf|durfen|moglich|genehm*|ubernehm*|erlaubt|erstatt*|limit|richtlinie|regel|frist|obergrenze)
    (kann|konnen|darf|durfen|konnte|wurde|wurdet|konnten) .. (ausnahmsweise|trotz|obwohl)
    (uber|oberhalb|ohne) .. (limit|grenze|obergrenze|genehmigung|ausschreibung|beleg|richtlinie|hochstsatz) .. (moglich|erlaubt|darf|kann|genehm*|ausnahm*|trotzdem)
    # Francais
    (exception|derogation|a_titre_exceptionnel|exceptionnellement|passe-droit|faveur) .. (possible|accord*|fair*|obten*|pour_moi|pour_nous|dans_mon_cas|s'il_vous|peut*|pouv*|autoris*|accept*|demand*|pourr*|puis|serait)
    (faire|demander|obtenir|accorder|autoriser|solliciter|pouvez|pourriez|peut-on|puis-je|voudrais|est-il_possible|serait-il_possible|possible|besoin) .. (une|d'une|la|un|a_titre)? (exception|derogation|exceptionnel|exceptionnellement|passe-droit)
    (depasser|au-dela|au_dela|malgre|en_depit|sans) .. (plafond|limite|regle|delai|politique|justificatif|appel_d'offres|preavis) .. (possible|puis*|peut*|pouv*|accept*|autoris*|exception*)
    (puis-je|peut-on|pouvons-nous|est-il_possible|serait-il_possible|possible_de) .. (depasser|au-dela|au_dela|malgre|prolonger|deroger) .. (plafond|limite|regle|delai|politique|date|duree|initialement)
    # Espanol
    (excepcion|dispensa|permiso_especial|autorizacion_especial|excepcionalmente|de_forma_excepcional|por_esta_vez|solo_esta_vez) .. (hac*|posible|pued*|pod*|conced*|autoriz*|aprob*|para_mi|para_nosotros|en_mi_caso|solicit*|pedir|quien|por_favor)
    (hacer|hagan|haced|hacerme|pedir|solicitar|conceder|necesito|pueden|podeis|podrian|podria|se_puede|puedo|es_posible|quisiera|quiero) .. (una|la|un|de)? (excepcion|dispensa|permiso_especial|autorizacion_especial|excepcional|excepcionalmente|por_esta_vez|solo_esta_vez)
    (superar|sobrepasar|exceder|por_encima|saltarme|saltarnos|saltar|sin) .. (limite|tope|norma|politica|plazo|autorizacion|licitacion|tres_ofertas|recibo|regla) .. (posible|puedo|podemos|pueden|se_puede|excepcion*|esta_vez|autoriz*)
    (puedo|podemos|pueden|se_puede|es_posible|podria|podriamos) .. (superar|sobrepasar|exceder|por_encima|saltarme|saltarnos|pasarme|aunque|pese_a|a_pesar) .. (limite|tope|norma|politica|plazo|licitacion|regla|ofertas|permit*)
    # Italiano
    (eccezione|deroga|strappo_alla_regola|eccezionalmente|in_via_eccezionale|per_questa_volta) .. (far*|possibile|puo|posso|poss*|conced*|autorizz*|approv*|per_me|per_noi|nel_mio_caso|chied*|chi)
    (fare|fate|chiedere|ottenere|concedere|avere|serve|bisogno|possibile|potete|potreste|posso|possiamo|si_puo|vorrei) .. (una|un|la|in_via)? (eccezione|deroga|strappo|eccezionalmente|eccezionale|questa_volta)
    (superare|oltre|sforare|saltare|senza|nonostante|malgrado|anche_se) .. (limite|tetto|massimale|regola|policy|termine|scadenza|autorizzazione|gara|preventivi|ricevuta|regolamento) .. (possibile|posso|possiamo|si_puo|potete|deroga|autorizz*)
    (posso|possiamo|si_puo|potete|e_possibile) .. (superare|sforare|saltare|oltre|nonostante|anche_se) .. (limite|tetto|massimale|regola|policy|termine|gara|preventivi|regolamento)
    # Portugues
    (excecao|excepcao|dispensa|autorizacao_especial|excecionalmente|excepcionalmente|so_desta_vez|so_esta_vez) .. (faz*|possivel|pod*|conced*|autoriz*|aprov*|para_mim|para_nos|no_meu_caso|ped*|solicit*|quem|abr*)
    (fazer|facam|abrir|pedir|solicitar|conceder|preciso|podem|poderiam|pode|posso|e_possivel|gostaria|queria|quero) .. (uma|a|um|de)? (excecao|excepcao|dispensa|autorizacao_especial|excecionalmente|excepcionalmente|so_desta_vez|so_esta_vez)
    (ultrapassar|exceder|acima|sem|apesar) .. (limite|teto|tecto|regra|politica|prazo|autorizacao|concurso|recibo|propostas) .. (possivel|posso|podemos|pode|excec*|desta_vez|autoriz*)
    (posso|podemos|pode-se|e_possivel|podem) .. (ultrapassar|exceder|acima|apesar|mesmo_que|embora) .. (limite|teto|tecto|regra|politica|prazo|concurso)
    # Polski
    (wyjatek|wyjatku|wyjatkowo|odstepstwo|odstepstwa|specjalna_zgoda|specjalna_zgode|w_drodze_wyjatku) .. (zrobic|mozna|mozliw*|prosz*|zgod*|czy|dla_mnie|dla_nas|w_moim|uzysk*|moge|mozemy|zrobi*|kto)
    (zrobic|zrobcie|prosze|prosic|uzyskac|dostac|czy|mozna|moge|mozemy|potrzebuje|chcialbym|chcialabym|zgode_na) .. (wyjatek|wyjatku|wyjatkowo|odstepstwo|odstepstwa|specjalna_zgode|w_drodze_wyjatku)
    (przekroczyc|ponad|mimo|bez|pomimo|choc) .. (limit|limitu|zasad*|regulamin*|termin*|zgody|przetargu|polityk*|paragonu) .. (moge|mozna|mozemy|mozliwe|wyjatk*)
    (moge|mozna|mozemy|czy_moge|czy_mozna) .. (przekroczyc|mimo|pomimo|obejsc|pominac) .. (limit|limitu|zasad*|regulamin*|termin*|przetarg*|polityk*)
    """
)
# About exceptions as such: which there are, how many, who decides on them in general; and the word in other trades.
_ABOUT = re.compile(
    r"\b(?:(?:what|which|are there|any|list of|how many|where are|who (?:handles|decides on|grants|approves)|is there an?|is there any) (?:the )?exceptions?(?! .{0,20}(?:for me|for us|in my case|possible))|what counts as an exception|exceptions? (?:to|from) (?:the|this) (?:rule|policy|limit)s?\s?(?:exist|are there)|without exception|no exceptions?\b|(?:java|null|unhandled|runtime|pointer|python|stack|thrown?) ?(?:pointer )?exception|exception (?:handling|error|in thread|report|code|log|access|0x)|firewall exception|antivirus exception|welche ausnahmen|gibt es ausnahmen|quelles exceptions|y a-t-il des exceptions|que excepciones|hay excepciones|quali eccezioni|ci sono eccezioni|que excecoes|ha excecoes|jakie wyjatki|czy sa wyjatki)\b"
)


def asked(reading: Reading) -> bool:
    """Whether the text asks for an exception."""
    return _ASKED.first(reading) is not None and _ABOUT.search(reading.folded) is None
