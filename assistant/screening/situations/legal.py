"""What only Legal may give: a concrete approval, interpretation or signature; and a single person's request for their data."""

from __future__ import annotations

import re

from assistant.screening.phrases import Found, Phrases
from assistant.screening.reading import Reading
from assistant.screening.situations.context import supposed

_WORDS = {
    "paper": """nda ndas contract contrat agreement agrement clause clauses terms t&cs dpa msa sla loi letter_of_intent amendment addendum lease licence license eula settlement offer_letter draft wording text power_of_attorney guarantee annex appendix policy_wording disclaimer statement framework document order_form cla waiver mou term_sheet slogan advert flyer disclosure undertaking conditions
        vertrag vertrage vertrags rahmenvertrag mietvertrag liefervertrag nda avv klausel klauseln agb vereinbarung geheimhaltungsvereinbarung entwurf absichtserklarung vollmacht nachtrag lizenz lizenzvertrag dokument auftragsverarbeitung
        contrat contrats accord clause clauses cgv avenant bail lettre_d'intention accord_de_confidentialite projet_de_contrat document conditions procuration
        contrato contratos acuerdo clausula clausulas anexo adenda acuerdo_de_confidencialidad carta_de_intenciones poder borrador condiciones convenio
        contratto contratti accordo clausola clausole allegato accordo_di_riservatezza lettera_di_intenti procura bozza condizioni documento
        contrato acordo clausula clausulas aditamento anexo acordo_de_confidencialidade carta_de_intencoes procuracao minuta documento
        umowa umowe umowy klauzula klauzule klauzuli aneks porozumienie nda list_intencyjny pelnomocnictwo projekt_umowy regulamin dokument""",
    "this": """this the our their his her its these that attached my enclosed following new supplier's customer's his customer supplier vendor's
        diesen diese dieses dieser den die das unseren unser unsere ihren ihre beigefugten angehangten anbei mein meinen ce cet cette ces le la les notre leur son joint ci-joint mon
        este esta estos estas el la los las nuestro nuestra su adjunto mi questo questa questi queste il lo la l nostro nostra loro allegato mio este esta estes o a nosso nossa anexo meu te ten ta tego tej nasz nasza nasza zalaczon* moj moja""",
    "review": """review check look_at look_over look_through read approve sign sign_off clear vet verify examine have_a_look go_through sanity-check glance confirm green-light ok okay release authorise authorize countersign endorse chek
        prufen pruft prufe prufst anschauen ansehen durchlesen freigeben genehmigen unterschreiben unterzeichnen zeichnen gegenlesen absegnen abzeichnen bestatigen verifier relire valider approuver signer examiner regarder controler confirmer
        revisar revisen revisa aprobar firmar validar comprobar mirar examinar autorizar confirmar verificare controllare rivedere approvare firmare leggere esaminare validare guardare autorizzare confermare rever verificar aprovar assinar analisar ler validar confirmar
        sprawdzic sprawdzenie zatwierdzic podpisac przejrzec zaakceptowac ocenic zweryfikowac potwierdzic przeczytac""",
    "ask": """can_you could_you would_you will_you please pls can_legal could_legal can_someone can_somebody could_someone could_somebody sombody somebody someone need_you need_legal i_need we_need i'd_like we'd_like want_you kindly legal_to have_legal ask_you may_i_ask
        konnt_ihr konnen_sie konntet_ihr konnten_sie kannst_du kann_jemand bitte kann_legal wurden_sie wurdet_ihr ich_brauche wir_brauchen pouvez-vous pourriez-vous peux-tu merci_de j'ai_besoin est-ce_que_vous vous_pouvez quelqu'un_peut veuillez
        podeis podrias podriais pueden podrian puede puedes por_favor necesito necesitamos alguien potete potreste puo puoi potrebbe per_favore ho_bisogno abbiamo_bisogno qualcuno podem poderiam pode podes por_favor preciso precisamos alguem
        czy_mozecie mozecie czy_moglibyscie prosze prosba czy_moze czy_ktos potrzebuje potrzebujemy""",
    "may": """may_i may_we can_i can_we could_i could_we should_i should_we am_i_allowed are_we_allowed ok_to is_it_ok_to fine_to safe_to okay_to must_we must_i do_we_have_to shall_i shall_we
        darf_ich durfen_wir kann_ich konnen_wir soll_ich sollen_wir puis-je pouvons-nous peut-on dois-je devons-nous on_peut je_peux est-ce_que_je_peux est-ce_qu'on_peut
        puedo podemos debo debemos se_puede posso possiamo devo dobbiamo si_puo posso podemos devo devemos pode-se moge mozemy czy_moge czy_mozemy czy_mamy mam wolno""",
    "sign": "sign countersign accept agree_to click_accept initial unterschreiben unterzeichnen zeichnen akzeptieren annehmen signer accepter parapher firmar aceptar firmare accettare siglare assinar aceitar podpisac zaakceptowac przyjac",
    "does": """does do is are can could may must would should mean means allow allows let lets permit permits oblige obliges entitle entitles cover covers bind binds apply applies require requires protect protects exclude excludes give gives prevent prevents forbid forbids breach violate what whose which say says read limit
        erlaubt darf durfen kann konnen bedeutet heist deckt gilt verpflichtet verbietet schliest gestattet mussen muss haften zulasst permet autorise signifie oblige couvre interdit peut peut-on s'applique veut_dire exclut engage
        permite significa obliga cubre prohibe puede podemos aplica autoriza quiere_decir excluye consente significa obbliga copre vieta puo possiamo vale si_applica esclude autorizza permite significa obriga cobre proibe pode podemos aplica-se autoriza exclui quer_dizer
        pozwala oznacza zobowiazuje obejmuje zakazuje moze mozemy dotyczy znaczy wyklucza wiaze czy""",
}
_DECISION = Phrases(
    """
    (is_it_okay|is_it_ok|okay|ok|alright|fine|all_right) .. (i|we) .. {sign} .. {this} .. {paper}
    (is|are|does) the .. (cap|limit|liability|penalty|notice|term|warranty|indemnity|deadline) .. (section|clause|article|paragraph|annex)
    (durfen|konnen|mussen|darf|kann|muss) (wir|ich|er|man|sie) .. (laut|gemas|nach|unter) .. (vertrag|rahmenvertrag|klausel|vereinbarung|lizenz|agb|mietvertrag|nda)
    (freigabe|prufung|durchsicht|unterschrift|genehmigung) (der|des|dieser|dieses|meiner|meines|unserer|unseres|fur) .. {paper}
    (bitte|bitten) um .. (freigabe|prufung|durchsicht|unterschrift|genehmigung|stellungnahme) .. {paper}
    {ask} .. {review} .. {paper}
    {ask} .. {paper} .. {review}
    (check|review|chek|read) {this} (contract|nda|agreement|dpa|lease|clause|draft)
    {paper} .. {ask} .. {review}
    {paper} .. {may} .. {sign}
    {may} .. {sign} .. {this} .. {paper}
    {may} .. {this} .. {paper} .. {sign}
    {may} (just|simply|already|now|bitte|denn|einfach|quand_meme|ya|ja|juz|go_ahead_and)? {sign} (it|this|that|them|das|es|ihn|so|ca|cela|le|lo|esto|questo|isto|to|as_is|anyway)
    {may} (das|es|ihn|ihn_so|das_so|den|lo|le|la|il|to|go|ja|je)? (so)? (unterschreiben|unterzeichnen|zeichnen|firmar|firmarlo|firmarla|firmare|firmarlo|signer|assinar|podpisac)
    {may} (live_with|accept|agree_to|go_along_with|delete|strike|change|remove|drop|swap|replace) .. {this} .. (clause|clauses|wording|sentence|paragraph|section|liability|indemnity|nda|terms|penalty|cap|limit|exclusivity|contract|dpa|agreement)
    (can_we_live_with|can_we_agree|do_we_agree|konnen_wir_das_so|kann_man_das_so|is_that_clause_acceptable|is_that_clause|do_you_agree|seht_ihr_das_auch|fight_it|do_we_fight|okay_for_legal|ok_for_legal|fine_from_a_legal|legally_ok|from_a_legal_point)
    (does|do|will|would|is|are|can) {this} (nda|contract|agreement|licence|license|lease|warranty|guarantee|dpa|clause|liability_cap|indemnity|indemnification|terms|framework|hotel's_contract|power_of_attorney) .. {does}
    does .. (contract|agreement|nda|clause|indemnity|liability_cap|cap|warranty|exclusion) .. (oblige|cover|covers|apply|allow|let|permit|entitle|bind|protect|mean|include|extend|exclude|prevent)
    (deckt|gilt|erlaubt|verbietet|umfasst) (unsere|unser|diese|dieser|die|der) (nda|vertrag|klausel|geheimhaltung|vereinbarung|haftung)
    {does} .. (under|according_to|gemas|laut|nach|selon|d'apres|segun|secondo|segundo|zgodnie_z|wedlug|in|im|dans|en|nel|no|w) {this} .. (agreement|contract|nda|lease|clause|vertrag|rahmenvertrag|klausel|vereinbarung|contrat|accord|clause|contrato|acuerdo|clausula|contratto|accordo|clausola|contrato|acordo|umowa|umowy|umowie|klauzul*)
    (under|according_to|gemas|laut|selon|segun|secondo|segundo|zgodnie_z) {this} .. (agreement|contract|nda|lease|vertrag|rahmenvertrag|contrat|accord|contrato|acuerdo|contratto|accordo|acordo|umowa|umowy) .. {does}
    (what|how|was|wie|que|comment|cosa|come|o_que|co|jak) .. (mean|means|interpret|read|understand|oblige|construe|bedeutet|heist|auslegen|verstehen|signifie|veut_dire|interpreter|significa|quiere_decir|interpretar|interpretare|quer_dizer|oznacza|rozumiec|interpretowac) .. (deal|contract|agreement|nda|clause|paragraph|our|this|vertrag|klausel|contrat|contrato|contratto|umow*|clausul*|clausola|klauzul*)
    (contract|agreement|clause|nda|terms|t&cs|lease|vertrag|klausel|contrat|contrato|acuerdo|contratto|clausola|clausula|umowa|umowie|klauzula) (says|say|states|reads|stipulates|sagt|besagt|steht|dit|stipule|dice|dicen|prevede|diz|mowi|stanowi|jest_napisane) .. (what|does|is|are|can|may|mean|which|whose|darf|heist|was|que|peut|puede|significa|cosa|pode|co|czy|working_days)
    (nel_contratto|im_vertrag|dans_le_contrat|en_el_contrato|no_contrato|w_umowie) .. (c'e_scritto|steht|est_ecrit|il_est_ecrit|pone|dice|esta_escrito|diz|jest_napisane|napisano)
    (clause|section|article|paragraph|para|annex|klausel|ziffer|paragraf|abschnitt|artikel|anhang|clause|alinea|article|annexe|clausula|articulo|apartado|anexo|clausola|articolo|comma|allegato|clausula|artigo|paragrafo|klauzula|punkt|paragraf|art) (n|no|nr)? (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|30) .. (liability|liable|apply|applies|allow|allows|let|permit|mean|means|oblige|oblig*|entitle|cap|penalty|terminate|renew|renewed|right|exclude|exclusion|cover|covers|indemnit*|read|look_at|late|delivery|erlaub*|haft*|kundig*|bedeut*|heist|permet|autorise|oblige|penalit*|permite|obliga|permette|consente|obriga|pozwala|oznacza|kara|prolong*|who's_right|strike|accept|interpret*)
    (allow|allows|let|lets|permit|entitle|oblige|mean|cover|apply|read|look_at|interpret|erlaubt|bedeutet|permet|permite|obliga|consente|pozwala|what_does|does|under|per|according_to|laut|gemas) .. (clause|klausel|ziffer|clausula|clausola|klauzula|klauzule) (n|no|nr)? (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|30)
    (please_read|please_interpret|read_for_me|interpret) .. (clause|section|paragraph|contract|agreement)
    (is|are|ist|sind|est|es|e|jest|czy) {this} (contract|agreement|clause|signature|nda|letter_of_intent|penalty|vertrag|klausel|contrat|contrato|contratto|clausola|umowa|klauzula|termination) .. (binding|valid|void|enforceable|legal|lawful|acceptable|ok|okay|fine|bindend|wirksam|gultig|rechtens|zulassig|valable|legal|legale|valido|valida|vinculante|vincolante|wazna|wiazaca|zgodna)
    (need|needs|waiting_for|get|have|want|brauche|brauchen|warten|besoin|attends|necesito|esperando|bisogno|aspetto|preciso|aguardo|potrzebuje|czekam) .. (legal's|your|legal|ihre|eure|freigabe_von|votre|su|vuestra|vostra|vosso|wasz*) .. (approval|sign-off|signoff|ok|okay|clearance|go-ahead|green_light|signature|opinion|blessing|freigabe|zustimmung|genehmigung|unterschrift|accord|validation|feu_vert|signature|aprobacion|visto_bueno|firma|approvazione|benestare|parere|aprovacao|assinatura|parecer|zgoda|zgode|akceptacj*|podpis*)
    (does_legal|will_legal|can_legal|could_legal|would_legal|has_legal|is_legal) (approve|sign|agree|ok|okay|clear|accept|fine|approved|release|waive)
    {ask} (approve|sign_off|sign|authorise|authorize|clear|green-light|waive|release|freigeben|genehmigen|approuver|valider|aprobar|autorizar|approvare|autorizzare|aprovar|zatwierdzic) {this}
    {ask} .. {this} .. (freigeben|genehmigen|absegnen|unterschreiben|valider|approuver)
    (approve|freigabe) .. {this} .. (contract|nda|agreement|settlement|campaign|advert|press_release|wording|offer|terms|before_i_sign|before_we_sign)
    (check|review|look|read|chek) .. (before_i_sign|before_we_sign|befor_i_sine|before_i_sine|before_signing)
    (strikes_out|struck_out|strikes|deleted|changed|removes|adds|added|insists_on|demands|wants) .. (penalty_clause|liability_cap|clause|unlimited_liability|liability_clause|indemnity|nineteen_changes) .. (accept|ok|agree|fine|we|may|can|do|fight|acceptable)
    (settlement|vergleich|transaction|acuerdo_extrajudicial|transazione|acordo|ugoda) of .. (accept|advisable|approve|agree|annehmen|accepter|aceptar|accettare|aceitar|przyjac)
    can .. (be_dated_back|be_backdated|sign_it_afterwards|sign_it_with_an_earlier|be_made_retroactive)
    (just_standard) .. (look|clause)
    """,
    _WORDS,
)
# How the desk works, where a form is, who may sign at all, how long papers are kept: answered from the handbook.
_PROCESS = re.compile(
    r"\b(?:how (?:long|do i (?:get|send|submit|request|find|start)|do we (?:get|send)|does (?:the )?(?:review|legal)|can i get|much time|many)|who (?:signs|can sign|may sign|reviews?|checks?|approves?|is allowed|in legal|does|reads?|do check|has to sign)|where (?:do|can|is|are|to|should)|template|whom? do i|what (?:is the|do you need|is needed|documents)|turnaround|how must|when (?:do|does|is|must|will)|do i need|do we need|is (?:an|a) "
    r"|wie lange|wer (?:darf|muss|pruft|unterschreibt|kann)|wo (?:finde|ist|kann|reiche)|vorlage|muster|combien de temps|qui (?:peut|doit|signe|relit|valide)|ou (?:trouver|est|puis|envoyer)|modele|cuanto (?:tiempo|tarda)|quien (?:puede|debe|firma|revisa)|donde|plantilla|quanto tempo|chi (?:puo|deve|firma|controlla)|dove|onde|quem (?:pode|deve|assina)|ile (?:czasu|trwa)|kto (?:moze|podpisuje|sprawdza|zatwierdza)|gdzie|wzor)\b"
)
_CONCRETE = re.compile(
    r"\b(?:this|attached|anbei|ci-joint|adjunto|in allegato|em anexo|w zalaczeniu|our|their|clause \d|§ ?\d|section \d|annex|before i sign|deal|diesen?|dieser|diese|unser\w*|ce|cette|notre|este|esta|nuestr\w+|quest[oa]|nostr\w+|nosso|nossa|t[ea]n?|tej|nasz\w*)\b"
)

# The second way to tell: papers of a certain deal, and a question about what they do to us, anywhere in the text.
_PAPER = Phrases(
    """
    (nda|ndas|contract|contrat|agreement|agrement|clause|lease|dpa|msa|sla|letter_of_intent|loi|annex|indemnity|liability|penalty|terms|t&cs|wording|audit_right|confidentiality|conditions|exclusivity|force_majeure|eula|statement_of_work|framework|warranty|settlement|undertaking|guarantee)
    (vertrag|rahmenvertrag|mietvertrag|klausel|agb|vereinbarung|geheimhaltung*|haftung|vertragsstrafe|entwurf|auftragsbestatigung|gewahrleistung)
    (accord|avenant|bail|cgv|confidentialite|penalite|acuerdo|contrato|clausula|confidencialidad|anexo|contratto|accordo|clausola|riservatezza|allegato|penale|acordo|clausulas|confidencialidade|termos|umowa|umowe|umowy|klauzula|aneks|poufnosci|kara_umowna|regulamin|bozza)
    """
)
_SPECIFIC = Phrases(
    """
    (the|our|this|my|his|their|your|that|its) .. (nda|contract|agreement|clause|lease|dpa|indemnity|liability|penalty|terms|wording|audit_right|framework|warranty|draft|undertaking|conditions|licence)
    (customer|client|supplier|vendor|partner|freelancer|toolmaker|landlord|hotel|haulier|other_side|other_party|buyer|lawyer|start-up|university|start_up|consultant|reseller|dealer|bank) .. (wants|want|demands|insists|returned|sent|says|claims|crossed|strikes|struck|refuses|added|has_put|requires|changed|removed|proposes|asks_for|offers|threatens|hands|terminated|cancelled|now_says)
    (supplier's|customer's|vendor's|client's|landlord's|hotel's|haulier's|freelancer's|trainer's|partner's|integrator|kunden|lieferanten) .. (contract|nda|terms|clause|agreement|own|conditions|t&cs|agb)
    (clause|section|art|article|paragraph|annex|klausel|ziffer|clausula|clausola|klauzula) (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|c|b|a|no|nr)
    (der|unser|ein|dem) (kunde|kunden|lieferant|lieferanten|vermieter|partner|dienstleister) .. (will|mochte|verlangt|besteht|hat|fordert|schickt|droht)
    (den|unseren|diesen|im|der|die) .. (vertrag|rahmenvertrag|klausel|vereinbarung)
    (le|notre|un|ce|mon) (client|fournisseur|partenaire|bailleur|prestataire) .. (veut|exige|demande|a_barre|a_renvoye|refuse|propose|insiste)
    (el|nuestro|un|la) (cliente|proveedor|socio|otra_parte|hotel) .. (quiere|exige|pide|tacho|ha_tachado|devolvio|insiste|se_niega|propone)
    (il|nostro|un|la) (cliente|fornitore|partner|controparte|proprietario) .. (vuole|chiede|esige|pretende|ha_cancellato|insiste|rifiuta|propone)
    (o|nosso|um|a) (cliente|fornecedor|parceiro|outra_parte|senhorio) .. (quer|exige|pede|riscou|devolveu|insiste|recusa|propoe)
    (klient|dostawca|kontrahent|partner|druga_strona|wynajmujacy) .. (chce|zada|wymaga|wykreslil|odeslal|nalega|odmawia|proponuje|pyta)
    (i|we|my_deputy|colleague) .. signed
    (attached|ci-joint|anbei|adjunto|in_allegato|em_anexo|w_zalaczeniu|pasted|draft)
    """
)
_VERDICT = Phrases(
    """
    (are|is|was) (we|i|it|that|he|she|the|this|a) .. (bound|liable|obliged|entitled|valid|binding|void|enforceable|allowed|in_force|acceptable|negotiable)
    (can|may|must|could|should|do|shall) (we|i|they|he|she) .. (get_out|terminate|cancel|accept|sign|agree|strike|cross|soften|live_with|let_them|change|publish|raise|pay|object|refuse|right_to|use)
    (does|do|would|will|can) (it|that|this|he|our|their|the|a|they) .. (apply|cover|protect|bind|mean|include|allow|oblige|prevail|extend|show)
    (which|whose|what) .. (applies|apply|prevails|prevail|in_force|valid|accept|liable_for|mean|means|oblige)
    (look_at|read_it|read_for|read_this|check_it|check_this|look_over|go_through|review_it|review_this|who_looks_at|who_can_read|someone_read|check_this_contract|can_someone_read|read_it_for_me|turn_a)
    (problem|binding_or_not|fine|normal_or_not|ok|accept|may_i|who_is_right|who's_right|acceptance_of_what|still_valid)
    (may|can|could) (i|we) (cross|strike|delete)
    (durfen|konnen|mussen|sollen|kann|darf|muss|gilt|sind|ist|haften) (wir|ich|das|er|man|es|unser|die|der|dann) .. (unterschreiben|annehmen|akzeptieren|kundigen|gebunden|wirksam|gultig|verpflichtet|ablehnen|zahlen|zulassig|raus|streichen)
    (vertrag|mietvertrag|nda|rahmenvertrag) .. (prufen|auslegen|unterschreiben|vor_unterschrift)
    (est-ce_normal|est-il_valable|est-elle_valable|est-ce_negociable|nous_oblige-t-elle|nous_engage|peut-on_accepter|pouvons-nous_accepter|doit-on_accepter|on_accepte|est-ce_valable|negociable|puis-je_signer|peut-on_resilier)
    (vale_asi|es_valido|obliga_igualmente|estamos_obligados|nos_obliga|podemos_aceptar|es_normal|podemos_firmar|lo_aceptamos|podemos_rescindir|puedo_firmar)
    (possiamo_accettare|siamo_vincolati|siamo_obbligati|e_valido|e_valida|possiamo_firmare|ci_obbliga|lo_accettiamo|possiamo_recedere|e_normale|permette_di)
    (podemos_aceitar|estamos_obrigados|e_valido|e_valida|posso_assinar|podemos_assinar|compromete_a_empresa|aceitamos|podemos_rescindir|posso_clicar)
    (czy_mozemy|mozemy_wypowiedziec|czy_obejmuje|obejmuje_tez|mozemy_podpisac|czy_jestesmy|jest_wazna|zgadzamy_sie|czy_mozna_przyjac|czy_to_normalne)
    """
)

_REQUEST = Phrases(
    """
    {person} .. (should|must|shall|to) .. (erase|delete|remove|destroy) .. (his|her|their|application|file|record|records|data|photo|cv|everything)
    (want|would_like|ask|request|demand|need) .. you to .. (delete|erase|remove|forget|destroy) .. (everything|all|whatever|my) .. (on_me|about_me|of_mine|data|records|file)
    {person} & (quer_saber|quiere_saber|vuole_sapere|veut_savoir|mochte_wissen|will_wissen|chce_wiedziec|wants_to_know|asks_which|asks_what|would_like_to_know) & (data|daten|donnees|datos|dati|dados|dane|danych)
    {person} .. {demand} .. {data}
    {demand} .. {data} .. (of|from|by|von|de|da|od) .. {person}
    (i|we|my|ich|je|yo|quiero|io|voglio|vorrei|eu|quero|chce|zadam|exijo|hereby|herewith) .. (request|demand|want|exercise|ask_for|require|verlange|fordere|beantrage|mochte|demande|exige|souhaite|solicito|exijo|quiero|pido|richiedo|chiedo|voglio|vorrei|solicito|peco|quero|zadam|wnosze|prosze_o|chce) .. {my_data}
    (delete|erase|remove|loscht|loschen|supprimer|effacer|supprimez|borrar|eliminar|borren|cancellare|cancellate|eliminare|apagar|apaguem|usuncie|usunac) (all|alle|toutes|todos|tutti|todos|wszystkie)? .. {my_data}
    (pursuant_to|under|according_to|gemas|nach|conformement_a|en_virtud_de|ai_sensi_dell|ai_sensi|ao_abrigo_do|na_podstawie) (article|art|artikel|l'article|articulo|articolo|artigo) (15|16|17|20|21) .. (request|data|daten|donnees|datos|dati|dados|danych|copy|erasure|access|i|ich|je)
    (under_gdpr|gdpr) .. (request|asked|asks|wants|demands) .. (copy|emails|data|deletion|erasure|access)
    {person} .. (under_gdpr|gdpr|dsgvo|rgpd|rodo|lgpd) .. (copy|emails|data|deletion|erasure|access|asked)
    {person} .. (exercis*|invok*|withdraws|withdrew|widerruft|retire|revoca|retira|wycof*) .. (consent|right_to|rights|einwilligung|consentement|consentimiento|consenso|consentimento|zgod*|access|erasure)
    {person} .. {demand} .. (correction|rectification|berichtigung|auskunft|rectificacion|rettifica|correcao|retificacao|sprostowan*|portability|take_his_photo|face_taken_off|face_out_of|picture_taken|interview_notes|remove_her_photo|remove_his_photo)
    (received|got|have|bekommen|erhalten|recu|recibido|ricevuto|recebi|dostalem|otrzymalem|came_to|hat_uns_ein) .. (dsar|data_subject_request|subject_access_request|access_request|erasure_request|deletion_request|auskunftsersuchen|loschantrag|demande_d'acces|demande_d'effacement|solicitud_de_acceso|solicitud_de_supresion|richiesta_di_accesso|richiesta_di_cancellazione|pedido_de_acesso|pedido_de_apagamento|wniosek_o_dostep|wniosek_o_usuniecie|right_to_be_forgotten)
    (dsar|access_request|erasure_request|deletion_request|subject_access_request) (from|by|of) (a|an|the|our|mr|ms|mrs|former|one)
    """,
    {
        "person": """intern trainee contractor customer client ex-employee former_employee employee applicant candidate person user subscriber patient visitor colleague ex-customer someone somebody man woman he she lady gentleman collegue mr ms mrs guest supplier's_employee actor
            kunde kundin bewerber bewerberin mitarbeiter mitarbeiterin ehemaliger ex-mitarbeiter person jemand herr frau client cliente candidat candidate salarie salariee ancien personne monsieur madame quelqu'un candidato candidata empleado empleada exempleado persona alguien senor senora
            dipendente ex persona qualcuno signore signora funcionario funcionaria ex-funcionario trabalhador pessoa alguem klient klientka kandydat kandydatka pracownik byly osoba ktos pan pani""",
        "demand": """wants want wanted asks asked ask asking demands demanded demand requests requested insists would_like requires wants_us claims begs
            will mochte verlangt fordert bittet wunscht fragt veut voudrait demande exige souhaite reclame quiere pide exige solicita ha_pedido reclama pidio vuole chiede pretende richiede esige ha_chiesto quer pede exige solicita pediu chce zada prosi domaga zazadal""",
        "data": """all_his_data all_her_data all_data his_data her_data their_data data_about data_deleted data_erased data_we data_held copy_of_all all_personal_data personal_data deleted erased deletion erasure forget access_to_his what_data which_data delete_everything his_file erasure_of his_record alle_daten seine_daten ihre_daten auskunft loschung geloscht gespeichert
            toutes_ses_donnees ses_donnees les_donnees suppression effacement acces_a_ses sus_datos todos_sus_datos todos_los_datos los_datos supresion borrado borrar borremos eliminar suoi_dati tutti_i_suoi i_dati cancellazione cancellare accesso_ai seus_dados todos_os_dados os_dados apagamento eliminacao apagar
            swoich_danych swoje_dane jego_danych wszystkich_danych danych usuniecia usuniecie dostepu_do_danych interview_notes all_his his_data_deleted""",
        "my_data": """my_data my_personal_data data_about_me data_you_hold_about data_you_have_about data_you_store_about information_about_me all_personal_data_you my_records my_file a_copy_of_my meine_daten meine_personenbezogenen daten_uber_mich auskunft_uber_meine alle_daten_uber mes_donnees donnees_me_concernant mis_datos datos_sobre_mi datos_personales_que
            miei_dati dati_che_mi_riguardano meus_dados dados_sobre_mim moje_dane moich_danych danych_o_mnie information_about_all_personal my_emails_deleted my_picture_taken_down my_photo_taken_down""",
    },
)
_OWN_UPDATE = re.compile(
    r"\b(?:update|change my|correct my (?:address|bank)|export my|migrate|backup|back up|restore|transfer my|sync|laptop|phone|drive|onedrive|folder|tablet|disk)\b"
)


def decision(reading: Reading) -> Found | None:
    """A concrete thing to approve, interpret or sign."""
    for found in _DECISION.find(reading):
        if supposed(reading, found):
            continue
        start, end = reading.sentence(found.start)
        if _PROCESS.search(
            reading.folded, max(start, found.start - 80), min(end, found.end + 40)
        ) and not _CONCRETE.search(reading.folded, start, end):
            continue
        return found
    paper = _PAPER.first(reading)
    if paper is None or _PROCESS.search(reading.folded):
        return None
    verdict = next((found for found in _VERDICT.find(reading) if not supposed(reading, found)), None)
    return verdict if verdict is not None and _SPECIFIC.first(reading) is not None else None


def data_subject_request(reading: Reading) -> Found | None:
    """One person asks for, corrects or deletes their data."""
    return next(
        (
            found
            for found in _REQUEST.find(reading)
            if not supposed(reading, found) and not _OWN_UPDATE.search(reading.folded)
        ),
        None,
    )
