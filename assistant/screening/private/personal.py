"""Health, pay and discipline: told of a named person or of the asker, with the detail itself; plain life events are none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.records import Span
from assistant.screening.phrases import Phrases
from assistant.screening.private.names import named_person
from assistant.screening.reading import Reading
from assistant.screening.wordlist import listed

_ILLNESS = """
    depression depressed depressive burnout burn-out cancer tumour tumor leukaemia leukemia chemotherapy chemo radiotherapy diabetes diabetic epilepsy epileptic asthma hiv aids hepatitis multiple_sclerosis parkinson alzheimer dementia stroke heart_attack heart_condition heart_disease heart_failure bypass
    anxiety_disorder anxiety panic_attacks panic_disorder bipolar schizophrenia adhd autism autistic ptsd ocd eating_disorder anorexia bulimia addiction alcoholism alcoholic rehab psychiatric psychotherapy psychotherapist therapy_sessions migraine migraines crohn crohn's colitis endometriosis fibromyalgia arthritis lupus slipped_disc herniated_disc
    surgery  biopsy dialysis transplant miscarriage ivf fertility_treatment hysterectomy vasectomy abortion sleep_apnoea wheelchair hearing_loss antidepressants insulina insulin kidney_disease liver_disease tuberculosis covid pneumonia concussion autoimmune blood_clots thyroid terminally_ill palliative
    depressionen depressiv krebs tumor leukamie chemotherapie strahlentherapie diabetiker diabetikerin epilepsie herzinfarkt schlaganfall bandscheibenvorfall angststorung panikattacken bipolare schizophrenie essstorung alkoholiker alkoholabhangig  suchtkrank psychotherapie psychiatrie therapie knieoperation hiv-positiv brustkrebs fehlgeburt schwerbehindert schwerbehinderung diagnostiziert rheuma erschopfungssyndrom
    depression depressif cancer leucemie chimiotherapie diabete diabetique epilepsie sclerose infarctus avc anxiete trouble_bipolaire schizophrenie anorexie alcoolique alcoolisme psychiatrie psychotherapie hernie_discale fausse_couche handicap handicapee diagnostique  operee opere crises_d'angoisse
    depresion cancer leucemia quimioterapia diabetes diabetico diabetica epilepsia esclerosis infarto ictus ansiedad trastorno_bipolar esquizofrenia anorexia alcoholismo alcoholico psiquiatra psicoterapia hernia_discal aborto discapacidad diagnosticaron diagnosticado diagnosticada
    depressione cancro tumore leucemia chemioterapia diabete diabetico diabetica epilessia sclerosi infarto ictus ansia disturbo_bipolare schizofrenia anoressia alcolismo alcolista psichiatra psicoterapia ernia_del_disco aborto disabilita diagnosticato diagnosticata intervento attacchi_di_panico
    depressao cancro cancer tumor leucemia quimioterapia diabetes diabetico diabetica epilepsia esclerose enfarte avc ansiedade transtorno_bipolar esquizofrenia anorexia alcoolismo alcoolico psiquiatra psicoterapia hernia_discal aborto deficiencia diagnosticaram diagnosticado diagnosticada cirurgia
    depresja depresje depresji raka rak nowotwor nowotworem chemioterapia chemioterapii cukrzyca cukrzyce cukrzycy epilepsja padaczka padaczke stwardnienie zawal udar lekowe nerwica nerwice dwubiegunowa schizofrenia anoreksja alkoholizm alkoholikiem psychiatra psychiatry psychoterapia poronila poronienie niepelnosprawnosc zdiagnozowano operacji
    hip_operation knee_operation back_operation heart_operation my_operation after_an_operation knee_surgery mon_operation une_operation mi_operacion una_operacion me_operaron me_operan
"""
_HEALTH = Phrases("{illness}", {"illness": _ILLNESS})
_OWN_HEALTH = re.compile(
    r"\b(?:i(?:'m| am| have| had| was| suffer| got|'ve)|my (?!company|insurance|employer)|since my|after my|mine|ich (?:habe|bin|leide|hatte|war|wurde)|mein(?:e|en|er|em)?|bei mir|mir wurde|j'ai|je (?:suis|souffre|fais)|mon|ma|mes|m'a|tengo|soy|estoy|padezco|sufro|mi|mis|me (?:han|diagnosticaron|operan|operaron)|ho|sono|soffro|mio|mia|miei|mi (?:hanno|e stat\w)|tenho|sou|estou|sofro|meu|minha|mam|jestem|choruje|moj\w*|mnie|u mnie|mi zdiagnozowano)\b"
)
_NO_DETAIL = re.compile(
    r"\b(?:insurance (?:covers?|cover)|does (?:the|our) insurance|cover(?:ed)? by|policy|guideline|programme|program|training|course|prevention|talk on|lecture|donation|charity|marathon|run for|awareness|if (?:i|someone|somebody|an employee|a colleague)|someone with|people with|employees with|colleagues? with an?|a colleague|disabled (?:parking|toilet|access|account|user)|account|disabled by|operation (?:mode|system|manual|times)|operations|therapy (?:dog|room)|surgery hours|kosten fur|im allgemeinen)\b"
)

# An unnamed relative, colleague or employee: told of, but nobody that the text identifies.
_RELATIVE = re.compile(
    r"\b(?:mother|father|mum|mom|dad|son|daughter|wife|husband|partner|child|children|kid|parents?|brother|sister|colleague|collegue|employee|boss|manager|her|his|their|mutter|vater|sohn|tochter|frau|mann|kind|kollege|kollegin|mitarbeiter(?:in)?|mere|pere|fils|fille|femme|mari|enfant|collegue|madre|padre|hijo|hija|mujer|marido|companer[oa]|figli[oa]|moglie|marito|collega|mae|pai|filh[oa]|esposa|colega|matka|ojciec|syn|corka|zona|maz|dziecko|koleg[ai]|kolezanka)\b(?! is (?:me|i)\b)[^.!?\n]{0,60}$"
)

_MONEY = r"(?:[€$£]\s?\d[\d.,' ]{2,12}\d ?k?|\d[\d.,' ]{0,10}\d ?k?\s?(?:€|\$|£|eur\b|euros?\b|usd\b|gbp\b|chf\b|pln\b|zl\b|reais\b|brl\b|franken\b|pounds?\b|dollars?\b|k\b|brutto\b|netto\b|gross\b|net\b|brut\b|a year\b|per year\b|p\.?a\.?\b|a month\b|per month\b|im monat\b|im jahr\b|par mois\b|par an\b|al mes\b|al mese\b|al ano\b|por mes\b|miesiecznie\b|rocznie\b)(?:\s?(?:brutto|netto|gross|net|brut|bruto))?|\d{2,3}k\b|\d{1,3}[.,' ]?\d{3}\b|\d{1,2}(?:[.,]\d)? ?%)"
_PAY_WORD = r"(?:salary|salaries|earns?|earning|wage|wages|base pay|gross pay|my pay|pay rise|payrise|pay raise|salary raise|raise of|bonus|compensation|(?:get|gets|am|is|was|being|are) paid|(?<!that )(?<!which )(?<!it )(?<!this )makes|gehalt|lohn|verdien\w*|bonus|pramie|gehaltserhohung|salaire|gagne|remuneration|prime|augmentation|salario|sueldo|nomina|gano|gana|(?<!un )(?<!el )(?<!del )(?<!de )cobro|cobra|bonus|aumento|stipendio|guadagn\w+|prendo|premio|salario|ordenado|vencimento|ganho|ganha|recebo|recebe|pensja|pensje|pensji|zarabiam|zarabia|wynagrodzeni\w+|premi[aei]|podwyzk\w+|wyplat\w+|zarobki)"
_PAY = re.compile(
    rf"\b{_PAY_WORD}\b[^\n.!?]{{0,60}}?(?<![\w.,])({_MONEY})|(?<![\w.,])({_MONEY})[^\n.!?\d]{{0,30}}?\b{_PAY_WORD}\b"
)
_PAY_KEYS = listed(
    """
    sala earn wage base gros my pay payr rais bonu comp paid gets make geha lohn verd pram gagn remu prim augm suel nomi gano gana cobr aume stip guad
    pren prem orde venc ganh rece pens zara wyna podw wypl
    """
)
_OWN_PAY = re.compile(
    r"\b(?:my|i (?:earn|make|get|am paid|was paid|received|got)|i'm (?:on|paid)|mein\w*|ich (?:verdiene|bekomme|erhalte|habe)|mon|ma|je (?:gagne|touche|percois)|mi (?:salario|sueldo|nomina|bonus|pensja|aumento)|gano|cobro|il mio|la mia|mio|guadagno|prendo|meu|minha|ganho|recebo|moj\w*|zarabiam|dostaje|mojej)\b"
)
_NOT_PAY = re.compile(
    r"\b(?:claim|account says|rent|landlord|invoice|hotel|ticket|taxi|supplier|receipt|meal|dinner|per diem|flight|expense|reimburs\w*|rechnung|spesen|purchase|order|licen[cs]e|vendor|contractor|deposit|fee|bought|laptop|fare|minimum wage|threshold|limit|mileage|freelancer|day rate|gift|voucher|lunch|train|course|per km|paid (?:for|a|the)|budget)\b"
)

_DISCIPLINE = Phrases(
    """
    (written_warning|verbal_warning|final_warning|warning_letter|formal_warning|disciplinary|disciplinary_hearing|disciplinary_procedure|disciplinary_action|performance_improvement_plan|pip|improvement_plan|dismissed_for|fired_for|sacked_for|suspended|dismissal|misconduct|caught_stealing|warned_for|put_on_a_pip)
    (abmahnung|abgemahnt|abmahnungen|gekundigt_wegen|fristlos|freigestellt|disziplinarverfahren|verwarnung|zielvereinbarungsgesprach_wegen)
    (avertissement|blame|mise_a_pied|procedure_disciplinaire|sanction_disciplinaire|licencie_pour|licenciee_pour|faute_grave|mis_a_pied)
    (amonestacion|amonestado|amonestada|expediente_disciplinario|sancion|sancionado|sancionada|suspension_de_empleo|despedido_por|despedida_por|advertencia_por_escrito)
    (richiamo_scritto|richiamo_formale|lettera_di_richiamo|provvedimento_disciplinare|procedimento_disciplinare|contestazione_disciplinare|sospeso|sospesa|licenziato_per|licenziata_per|ammonizione)
    (processo_disciplinar|advertencia|repreensao|repreendido|repreendida|suspenso|suspensa|sancao_disciplinar|despedido_por|despedida_por)
    (nagana|nagane|nagany|upomnienie|kara_porzadkowa|kare_porzadkowa|postepowanie_dyscyplinarne|dyscyplinarka|dyscyplinarke|dyscyplinarnie|zawieszony|zawieszona)
    """
)
_OWN_DISCIPLINE = re.compile(
    r"\b(?:i (?:got|received|have|had|was|am|have been|'ve)|i've|i'm|my|me|got|received|ich (?:habe|wurde|bin|bekam|bekommen)|habe|mein\w*|mir|j'ai|je (?:suis|viens)|mon|ma|m'a|he recibido|me (?:han|ha|dieron|pusieron)|mi|ho (?:ricevuto|avuto)|mi (?:hanno|e arrivat\w)|mio|mia|recebi|fui|estou|meu|minha|dostalem|dostalam|otrzymal\w*|mam|moj\w*|mnie)\b"
)
_NO_DISCIPLINE = re.compile(
    r"\b(?:account|user|login|licence|license|service|flight|job queue|order|delivery|payment|supplier|if (?:i|someone|an employee)|what is|how many|template|konto|compte|cuenta|suspended (?:account|user|ceiling))\b"
)


_NO_ILLNESS = listed(
    """
    this that which what delays noise heat slow lack connection outages problem problems network wifi internet system
    """
)
_DIAGNOSED_KEYS = listed("diag suff leid souf pade sufr soff sofr chor zdia")
_DIAGNOSED = re.compile(
    r"\b(?:diagnosed with|suffer(?:ing|s)? from|diagnose von|leide(?:t)? (?:an|unter)|diagnostiquee? (?:avec|d')|souffr\w+ (?:de|d')|diagnosticad[oa] (?:de|con)|padezco|sufro de|diagnosticat[oa] (?:un|una)|soffro di|diagnosticad[oa] com|sofro de|choruje na|zdiagnozowano u mnie|zdiagnozowano mi)\s?((?:an? |un |une |una |eine[rn]? )?\w[\w-]{3,30}(?: (?:disorder|disease|syndrome|sclerosis))?)"
)


def find(reading: Reading) -> Iterator[Span]:
    """`health`, `salary` and `discipline` spans: the words of the illness or measure, the sum of the pay."""
    folded = reading.folded
    for found in _HEALTH.find(reading):
        start, end = reading.sentence(found.start)
        if _NO_DETAIL.search(folded, start, end) or (
            _RELATIVE.search(folded, start, found.start) and not named_person(reading, start, end)
        ):
            continue
        if _concerns(reading, _OWN_HEALTH, start, end):
            yield Span(found.start, found.end, "health")
    for match in _DIAGNOSED.finditer(folded) if not reading.keys.isdisjoint(_DIAGNOSED_KEYS) else ():
        start, end = reading.sentence(match.start())
        if (
            match[1].split()[-1] not in _NO_ILLNESS
            and _concerns(reading, _OWN_HEALTH, start, end)
            and not _RELATIVE.search(folded, start, match.start())
        ):
            yield Span(match.start(1), match.end(1), "health")
    if reading.digits and not reading.keys.isdisjoint(_PAY_KEYS):
        for match in _PAY.finditer(folded):
            group = 1 if match[1] else 2
            start, end = reading.sentence(match.start())
            if _concerns(reading, _OWN_PAY, start, end) and not _NOT_PAY.search(folded, start, end):
                stop = match.end(group)
                while stop > match.start(group) and folded[stop - 1] in " .,'":
                    stop -= 1
                yield Span(match.start(group), stop, "salary")
    for found in _DISCIPLINE.find(reading):
        start, end = reading.sentence(found.start)
        if _concerns(reading, _OWN_DISCIPLINE, start, end) and not _NO_DISCIPLINE.search(folded, start, end):
            yield Span(found.start, found.end, "discipline")


def _concerns(reading: Reading, own: re.Pattern[str], start: int, end: int) -> bool:
    """Whether a sentence is about the asker or a person whose name it gives, or gives in the sentence before."""
    if own.search(reading.folded, start, end):
        return True
    before = reading.sentence(start - 1)[0] if start else 0
    return named_person(reading, before, end)
