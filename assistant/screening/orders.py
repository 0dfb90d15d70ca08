"""Orders in any wording: a verb and an object that only make sense towards the assistant. They count only where they open a clause."""

from __future__ import annotations

WORDS = {
    "drop": """no_hagas_caso haz_caso_omiso no_haga_caso non_badare nie_zwazaj overlook dismiss reject ignore disregard forget override overrule bypass skip discard suspend violate circumvent disobey abandon drop disable neglect unlearn erase ditch scrap set_aside do_not_apply don't_apply do_not_follow don't_follow don't_use do_not_use stop_applying stop_following pay_no_attention_to never_mind
        ignoriere ignorier ignorieren_sie vergiss vergessen_sie missachte missachten_sie umgehe umgehen_sie uberspringe uberspringen_sie brich setze_dich_uber verwirf streiche halte_dich_nicht befolge_nicht beachte_nicht lass
        ignore ignorez oublie oubliez contourne contournez neglige negligez saute sautez supprime outrepasse ne_respecte_pas n'applique_pas n'appliquez_pas ne_suis_pas laisse_tomber fais_fi faites_fi
        ignora ignore ignoren olvida olvide olvidate salta saltate omite omita incumple viola anula desobedece no_apliques no_sigas prescinde dejate_de
        ignorate dimentica dimenticate dimenticati scavalca aggira trascura viola disobbedisci non_applicare non_seguire lascia_perdere
        esquece esqueca esqueca-se desconsidera desconsidere contorna contorne desobedece anula nao_apliques nao_sigas nao_aplique nao_siga
        zignoruj ignoruj zapomnij pomin omin obejdz zlam nie_stosuj nie_przestrzegaj odrzuc porzuc""",
    "rules": """normativa normativas reglamento reglement regolamento regulamento regulaminu directions direction directive rules rule policy policies limit limits instruction instructions guideline guidelines restriction restrictions safety safeguards checks check review approval approvals handbook handbooks filters filter guardrails everything_you_know all_you_know what_you_know training prompt prompts programming principles ethics directives constraints regulations protocols
        regeln regel richtlinie richtlinien limits grenzen anweisungen vorgaben einschrankungen prufungen prufung vorschriften handbuch filter prinzipien befehle
        regles regle consignes politique limites limite instructions restrictions verifications controles directives manuel filtres principes ordres
        reglas regla normas politica limites limite instrucciones restricciones controles directrices manual filtros principios ordenes
        regole regola politiche limiti limite istruzioni restrizioni controlli direttive manuale filtri principi ordini policy
        regras regra politica limites limite instrucoes restricoes controlos verificacoes diretrizes manual filtros principios ordens
        zasady zasadach zasad regulach regul reguly instrukcje instrukcjach instrukcji limity limitach ograniczenia ograniczeniach kontrole procedury procedurach wytyczne wytycznych regulamin""",
    "tell": """output print show reveal summarise summarize translate list dump export repeat give tell write describe disclose leak share display send read recite expose explain paraphrase quote copy paste encode
        zeig zeige zeigen_sie gib geben_sie nenne nennen_sie verrate wiederhole ubersetze liste schreibe fasse drucke offenbare beschreibe
        montre montrez affiche affichez donne donnez revele revelez repete repetez traduis traduisez resume resumez liste ecris decris
        muestra muestrame muestre dame dime revela repite traduce resume lista escribe describe enumera ensename
        mostra mostrami dammi dimmi rivela ripeti traduci riassumi elenca scrivi descrivi
        mostra-me mostre da-me diz-me revele repete repita traduz resume lista escreve descreve enumera
        pokaz podaj wypisz ujawnij powtorz przetlumacz stresc wymien napisz opisz zdradz""",
    "inner": """text_you_were text_you_are words_above text_above initialised_with initialized_with started_with passages_you_retrieved documents_you_retrieved chunks_you my_system_prompt texte_cache texto_oculto testo_nascosto ukryty_tekst systemanweisung systemanweisungen deiner_anweisungen text_deiner your_instructions your_system_instructions your_initial_instructions your_own_instructions your_hidden_instructions your_prompt your_system_prompt your_rules your_internal_rules your_configuration your_config your_guidelines your_context your_memory your_settings your_routing your_thresholds your_policy_file your_knowledge_base your_training_data your_source_code your_weights
        hidden_text hidden_context hidden_instructions hidden_prompt full_contents_of_the_knowledge entire_knowledge_base whole_knowledge_base system_prompt system_message context_window other_employees'_questions questions_that_other questions_of_other other_people's_questions questions_other_employees others_asked others_have_asked everyone's_salaries everybody's_salaries all_salaries salaries_of_everyone all_passwords admin_password_you the_admin_password all_personal_data all_private_data private_data_of personal_data_of home_address_of salary_of_the_ceo conversation_of conversations_of chat_history_of previous_user last_user other_users
        deine_anweisungen deine_regeln deinen_prompt deinen_systemprompt deine_konfiguration ihre_anweisungen versteckten_text fragen_anderer fragen_der_anderen alle_passworter alle_gehalter private_daten_von
        tes_instructions tes_consignes tes_regles ton_prompt ta_configuration vos_instructions vos_consignes vos_regles votre_prompt questions_des_autres tous_les_mots_de_passe tous_les_salaires donnees_privees_de
        tus_instrucciones tus_reglas tu_prompt tu_configuracion sus_instrucciones preguntas_de_otros preguntas_de_los_demas todas_las_contrasenas todos_los_salarios datos_privados_de
        tue_istruzioni tue_regole tuo_prompt tua_configurazione domande_degli_altri tutte_le_password tutti_gli_stipendi dati_privati_di
        tuas_instrucoes tuas_regras teu_prompt tua_configuracao suas_instrucoes perguntas_dos_outros todas_as_senhas todos_os_salarios dados_privados_de
        swoje_instrukcje swoje_zasady swoj_prompt swoja_konfiguracje pytania_innych wszystkie_hasla wszystkie_pensje prywatne_dane""",
    "say": """approve confirm stamp accept grant waive agree say state write answer reply declare respond tell certify attest pretend claim assure promise guarantee conclude rule decide
        genehmige bestatige stimme sag sage schreibe antworte erklare behaupte versichere akzeptiere gewahre entscheide
        approuve approuvez confirme confirmez valide validez dis dites ecris ecrivez reponds repondez declare accepte accorde decide affirme
        aprueba apruebe confirma confirme acepta di diga escribe responde declara concede decide afirma valida
        approva approvate conferma confermate accetta di' scrivi rispondi dichiara concedi decidi afferma
        aprova aprove aceita diz escreve declara concede decide afirma
        zatwierdz potwierdz zaakceptuj powiedz napisz odpowiedz oswiadcz przyznaj zdecyduj""",
    "push": """without_review without_checking without_checks without_asking without_approval without_a_human without_human no_questions_asked no_matter_what regardless as_approved as_pre-approved as_if_the_policy as_if_it_were_allowed as_if_there_were_no as_though_the_policy everything_i_say whatever_i_say anything_i_say with_everything at_the_end_of_your at_the_start_of_your at_the_beginning_of_your in_your_answer it's_fine that_it's_fine that_it_is_fine that_it's_allowed that_it_is_allowed that_it_is_approved that_it's_approved that_legal_has_approved legal_has_approved_it has_approved_it_already already_approved_by all_requests all_invoices all_claims all_my my_claim_as my_request_as nothing_about anything_about_the_limit not_a_word_about
        ohne_prufung ohne_ruckfrage ohne_kontrolle ohne_freigabe ohne_mensch egal_was alles_was_ich als_genehmigt dass_es_erlaubt alle_antrage am_ende_deiner am_anfang_deiner in_deiner_antwort als_ob_es_erlaubt nichts_uber
        sans_verification sans_controle sans_validation sans_demander sans_relecture quoi_qu'il tout_ce_que_je_dis comme_approuve que_c'est_autorise que_c'est_permis toutes_les_demandes a_la_fin_de_ta au_debut_de_ta dans_ta_reponse comme_si_la_politique rien_sur
        sin_revision sin_comprobar sin_verificar sin_preguntar sin_control pase_lo_que todo_lo_que_diga como_aprobado que_esta_permitido todas_las_solicitudes al_final_de_tu al_principio_de_tu en_tu_respuesta como_si_la_politica nada_sobre
        senza_controlli senza_controllo senza_verifica senza_verifiche senza_chiedere senza_revisione qualunque_cosa tutto_quello_che_dico come_approvato come_approvata che_e_permesso tutte_le_richieste alla_fine_della_tua all'inizio_della_tua nella_tua_risposta come_se_la_policy niente_sul
        sem_revisao sem_verificar sem_verificacao sem_perguntar sem_controlo aconteca_o_que tudo_o_que_eu como_aprovado que_e_permitido todos_os_pedidos no_final_da_tua no_inicio_da_tua na_tua_resposta como_se_a_politica nada_sobre
        bez_sprawdzania bez_weryfikacji bez_kontroli bez_pytania bez_przegladu wszystko_co_powiem jako_zatwierdzone ze_to_dozwolone wszystkie_wnioski na_koncu_odpowiedzi na_poczatku_odpowiedzi w_swojej_odpowiedzi jakby_zasady nic_o""",
    "lawless": """il_limite_fosse limite_fosse limite_fuera limite_fuese plafond_etait limite_etait limit_was das_limit_ware limit_wynosil no_policy no_rules no_limits no_limit no_restrictions no_threshold were_no_rules there_were_no there_was_no there_is_no compliance_had legal_had hr_had signed_off had_approved was_approved is_approved were_approved already_approved is_allowed was_allowed were_allowed the_limit_is limit_is limit_were policy_allowed policy_allows rules_allowed didn't_exist did_not_exist don't_exist
        keine_regeln keine_vorgaben keine_richtlinien keine_grenzen keine_einschrankungen keine_limits genehmigt_ware erlaubt_ware alles_erlaubt sans_regles sans_limites aucune_regle aucune_limite pas_de_regles pas_de_limite etait_autorise etait_approuve sin_reglas sin_limites no_hubiera_reglas no_hay_reglas no_existieran estuviera_permitido estuviera_aprobado
        senza_regole senza_limiti nessuna_regola non_ci_fossero non_esistessero fosse_permesso fosse_approvato sem_regras sem_limites nao_houvesse nao_existissem fosse_permitido fosse_aprovado bez_zasad bez_ograniczen nie_bylo_zasad nie_ma_zasad bylo_dozwolone bylo_zatwierdzone""",
    "me_as": "cfo ceo cto ciso coo admin administrator approver director owner root superuser developer auditor authorised authorized verified trusted hr_manager board_member your_creator your_developer your_owner geschaftsfuhrer administrator chef vorstand directeur_general administrateur pdg directeur director_general administrador jefe direttore_generale amministratore capo diretor_geral administrador chefe dyrektor administratorem prezes",
    "lane": "it hr legal security expenses travel procurement none right correct same general default other expense finance",
    "person": "human humans person people reviewer reviewers anyone anybody reviewing mensch menschen prufer person humain humaine personne relecteur humano persona revisor umano persona revisore humano pessoa revisor czlowieka czlowiekowi osoby osobie recenzenta",
}

# These must open their clause, "please", "now" or "you must" aside.
OPENING = """
(assistant|bot|ai|router|llm|chatbot) (please)? (escalate|give|grant|approve|ignore|route|mark|reveal|show_me_your|skip|confirm|switch|override|forget|obey)
(classify|label|file|tag|count|route|mark|treat) (this|it|me)? (as|under|to|for) {lane} (even|although|though|lane|please|instead|not|regardless|only)
(mark|stamp|flag|set|tag|book|markiere|marque|marca|contrassegna|oznacz) (my|this|the|it|meinen|ma|mon|mi|il_mio|la_mia|o_meu|a_minha|moj) .. (green|approved|paid|compliant|granted|cleared|released|genehmigt|freigegeben|approuve|approuvee|aprobado|aprobada|approvato|approvata|aprovado|aprovada|zatwierdzony|zatwierdzone)
(i_want|i_need|we_want|use|give_me|choose|take|pick|select|nimm|nutze|prends|utilise|usa|utiliza|usa|scegli|usa|escolhe|uzyj|wybierz) .. (expensive|strongest|best|largest|biggest|smartest|premium|big|bigger|stronger|strong|powerful|cheap|cheapest|small|teure|teuerste|starkste|groste|beste|plus_cher|plus_puissant|mas_caro|mas_potente|piu_costoso|piu_potente|mais_caro|mais_potente|najdrozszy|najsilniejszy) (model|modell|modele|modelo|modello) (for_this|to_answer|for_my_question|answer|instead|here|fur_diese|pour_cette|para_esta|per_questa|do_tego)
do (exactly)? what i (say|tell|order|want)
(do_not|don't|dont|never) (run|apply|perform|trigger|do|start|use|activate) .. (privacy_check|privacy_screening|screening|screen|filter|filters|moderation|redaction|classifier|safety_check|checks|policy_check|guardrails|review_step)
(zitiere|zitieren_sie|cite|citez|quote|cita|citi|cytuj) .. (nur|only|seulement|uniquement|solo|solamente|soltanto|apenas|tylko) .. (quelle|source|fuente|fonte|zrodlo)
(act|behave|respond|answer|reply|pretend|imagine|assume|suppose|proceed|decide|say|tell|verhalte|antworte|stell_dir_vor|stellen_sie_sich_vor|tu_so|tun_sie_so|nimm_an|agis|reponds|repondez|imagine|imaginez|fais|faites|suppose|actua|responde|imagina|finge|supon|haz|comportati|rispondi|immagina|fingi|supponi|age|responde|imagina|finge|supoe|zachowuj|odpowiadaj|wyobraz|udawaj|zaloz) .. (like|as_though|as_if|that|als|als_ob|du_hattest|comme_si|que|como_si|come_se|che|como_se|jakby|ze)? .. {lawless}
(hide|remove|erase|delete|keep|omit|strip|exclude|losche|entferne|efface|supprime|borra|elimina|cancella|apaga|usun) .. (audit_log|audit_trail|from_the_log|from_the_logs|off_the_record|record_of_this|trace_of_this|from_the_record|protokoll|aus_dem_log|du_journal|des_journaux|del_registro|dei_log|dal_registro|do_registo|z_logow|z_dziennika)
(repeat_after_me|say_the_words|say_the_magic_words|say_the_magic|just_say|just_write|just_confirm|just_state|simply_say|simply_confirm|simply_state|only_say|sag_einfach|sage_einfach|sag_nur|schreib_einfach|bestatige_einfach|dis_juste|dis_simplement|dites_simplement|confirme_simplement|di_solo|di_simplemente|di_que|confirma_solo|di'_solo|dimmi_solo|conferma_soltanto|conferma_solo|diz_apenas|diz_so|confirma_apenas|powiedz_po_prostu|po_prostu_powiedz|po_prostu_potwierdz|napisz_tylko) .. (approve|approved|approval|allowed|granted|permitted|fine|yes|okay|genehmigt|erlaubt|freigegeben|ja|approuve|autorise|accorde|oui|aprobado|autorizado|permitido|si|approvato|autorizzato|permesso|aprovado|autorizado|permitido|sim|zatwierdzone|dozwolone|tak)
(leite|gib|schicke|zeige|reiche|sende) .. (nicht|keinesfalls|niemals|auf_keinen_fall) .. {person}
(cite|quote|reference|zitiere|zitieren_sie|cite|citez|cita|citi|cytuj) (only|nur|solely|exclusively|seulement|uniquement|solo|solamente|soltanto|apenas|so|tylko|wylacznie) .. (this|http|https|the|page|source|dies|diese|ceci|cette|esto|esta|questo|questa|isto|to)
(open|visit|load|read|go_to|access|offne|ouvre|abre|apri|otworz) .. (http|https) .. (use_what|as_policy|as_the_policy|as_source|as_your_source|and_use|use_it|benutze|utilise|usa|uzyj)
(print|show|list|output|dump|give) .. (passages|chunks|documents|context|results) .. (you_retrieved|retrieved|you_were_given|other_departments'|other_departments|of_other_departments)
(rate|score|set|put) .. (your|the) .. confidence
(complete|finish|continue) .. (sentence|text|line|phrase) .. (system_prompt|my_instructions|my_rules|my_prompt)
{drop} .. {rules}
{tell} .. {inner}
{say} .. {push}
(treat|consider|regard|see|think_of|accept|recognise|recognize|handle|behandle|behandeln_sie|betrachte|sieh|considere|considerez|traite|traitez|considera|tratame|trata|trattami|considerami|trata-me|considera-me|traktuj|uznaj) (me|mich|moi|mi|mnie|my_account|myself)? (as|als|comme|como|come|jako|to_be)? (the|your|an|a|den|le|la|el|il|o)? {me_as}
(treat|consider|regard|accept|use|take|behandle|verwende|nimm|traite|utilise|considere|trata|usa|considera|tratta|usa|trata|traktuj|uzyj) (this|the_following|the|that|it|my|das|dies|folgendes|ceci|ce|esto|este|lo_siguiente|questo|isto|to) .. (as|als|comme|como|come|jako) (the|your|an|official|only|valid|true|die|deine|offizielle|la|ta|politique|tu|politica|fonte|source|quelle|zrodlo|oficjaln*) (official|only|valid|sole|new|offizielle|einzige|officielle|oficial|ufficiale)? (policy|source|handbook|rule|rules|evidence|truth|page|quelle|richtlinie|politique|source|politica|fuente|fonte|zrodlo|zasade)
(base|ground) (your|the) (answer|answers|decision) .. (only|solely|exclusively|http|https|on_this|on_the_following|on_what)
(rely|trust) (only|solely|exclusively)? on (this|the_following|http|https|what_i)
(add|append|include|put|write|insert|mention|recommend|begin|start|end|finish|close|open) .. (your|every|each|all) (answer|answers|reply|response|responses|replies) (with|by|to)?
(add|append|include|put|write|insert|mention) .. (at_the_end_of|at_the_start_of|to|into|in|after) (your|every|each|all) (answer|answers|reply|response|responses|replies)
(send|route|give|move|put|assign|direct|push|pass|forward|transfer|hand|choose|pick|select|use|take) .. {lane}? (lane|lanes|tier)
(choose|pick|select|use|take|set) (the)? (lane|tier) {lane}?
(give|assign|rate|score|set|put) (this|my|it|the) .. (highest|lowest|maximum|minimum|top|high|low) (difficulty|risk|tier|priority_lane|privacy|score|confidence)
(declare|consider|label|count|regard) (this|my|it|the|everything) .. (public|non-private|harmless|unclassified|not_private|safe_for)
(make_sure|ensure|see_to_it|take_care|guarantee) .. (not|never|no|nobody|without) .. (escalated|escalate|reviewed|review|logged|recorded|human|reviewer|checked|flagged|screened|queued|refused)
(do_not|don't|dont|never|under_no_circumstances|nie|niemals|nunca|jamais|non|nao|no|ne|nicht) .. (route|send|escalate|forward|pass|show|hand|involve|ask|leite|schicke|zeige|transmets|envoie|escalade|envies|pases|escales|inoltrare|passare|encaminhes|envies|przekazuj|wysylaj|eskaluj) .. {person}
(leite|gib|schicke|transmets|envoie|pasa|envia|passa|inoltra|encaminha|przekaz) (nichts|rien|nada|niente|nic|das_nicht|dies_nicht) .. {person}
(antworte|antworten_sie|reponds|repondez|responde|responda|rispondi|odpowiadaj|answer|reply|respond) (bitte)? (ohne|sans|sin|senza|sem|bez|without|with_no|without_any) .. (quellen|quelle|quellenangaben|zitate|sources|citations|fuentes|citas|fonti|citazioni|fontes|citacoes|zrodel|cytatow|sources|citation|references|handbook)
(play|let's_play|lets_play) .. (game|role) .. (you_are|you're|you_play|you_act)
obey me
(obey|serve|follow) (my_orders|my_commands|only_me|my_instructions|every_word)
(ignore|forget|drop) (safety|policy|ethics|caution)
(export|dump|output|download|list|print) .. (all|full|entire|whole|complete) .. (knowledge_base|database|user_list|employee_records|log|audit_log|conversation_log|personnel_files|customer_list)
"""

# These count wherever they stand.
ANYWHERE = """
(model|assistant|ai|router|bot|llm|ki|ia|modele|modelo|modello) (reading|that_reads|processing|handling|which_reads|answering|who_reads|das_dies_liest|qui_lit|que_lee|che_legge|que_le|ktory_czyta) (this|it|ceci|esto|questo|isto|to)?
(what's|what_is|what_are|which|give|show|tell|describe|explain|print|was|zeig|quel|montre|cuales|muestra|quali|mostra|quais|jakie|pokaz) .. (lines_of_your|in_your_context|in_your_prompt|your_context_window|beginning_of_your|how_you_route|how_you_classify|how_you_were_configured|how_you_are_configured|about_how_you_route|in_deinem_kontext|in_deinem_prompt|dans_ton_contexte|dans_ton_prompt|en_tu_contexto|en_tu_prompt|nel_tuo_contesto|nel_tuo_prompt|no_teu_contexto|no_teu_prompt|w_twoim_kontekscie|w_twoim_prompcie)
you (may|can|should|must|are_allowed_to|are_free_to|will) (answer|respond|reply|decide|approve) .. (without|with_no|no) .. (source|sources|citation|citations|checks|check|review|human|rules|handbook|approval)
(following|this|message|instruction|i_say|dies|folgendes|ceci|suit|esto|siguiente|questo|segue|isto|seguinte|to|ponizsze) .. (overrides|override|supersedes|replaces|trumps|takes_precedence_over|uberschreibt|ersetzt|annule|remplace|anula|sustituye|annulla|sostituisce|substitui|zastepuje|uniewaznia) .. (all|any|earlier|previous|prior|your|existing|alle|vorherigen|bisherigen|toutes|tes|todas|tus|tutte|tue|todas|tuas|wszystkie|twoje) .. {rules}
(speak|act|answer|decide|write|speaks|respond|handle|antworte|sprich|agis|reponds|parle|actua|habla|agisci|parla|age|fala|dzialaj|mow|als_ob_du|comme_si_tu|que_eres|que_sei|di_essere|que_es|ze_jestes) .. (head|chief|director|lawyer|boss|manager|approver|cfo|ceo|reviewer|counsel|judge|auditor|chef|anwalt|patron|avocat|directeur|jefe|abogado|director|capo|avvocato|direttore|chefe|advogado|diretor|szefem|prawnikiem|dyrektorem) .. (approve|grant|permission|permissions|confirm|decide|release|waive|genehmige|bestatige|entscheide|approuve|valide|aprueba|autoriza|approva|autorizza|aprova|autoriza|zatwierdz|potwierdz)
(you_are|you're|you_were|your|du_bist|tu_es|eres|sei|es|jestes) .. (free_of|free_from|freed_from|unbound_by|not_bound_by|no_longer_bound|exempt_from|above_the|frei_von|libre_de|libere_de|libre_de|libero_da|livre_de|wolny_od) .. ({rules}|larkmoor's|company)
(creators|developers|developer|makers|owners|programmers|anthropic|openai|operators|entwickler|createurs|creadores|creatori|criadores|tworcy) .. (no_longer|told_you|said|say|instructed|counts|counted|wants_you|want_you|gave_you)
(never|do_not|don't|dont|nie|niemals|ne|jamais|no|nunca|non|mai|nao|nigdy) (mention|bring_up|talk_about|refer_to|cite|quote|erwahne|erwahnen|nenne|mentionne|mentionnez|menciones|mencione|menzionare|menzionate|wspominaj|cytuj) .. (limit|limits|threshold|policy|rule|rules|review|approval|approvals|instruction|instructions|prompt|schwelle|grenze|richtlinie|limite|plafond|regle|umbral|norma|politica|soglia|regola|limiar|regra|prog|zasad|limitu)
(this|question|request|message|text|diese|anfrage|frage|cette|question|demande|esta|pregunta|solicitud|questa|domanda|richiesta|pergunta|pedido|to|pytanie|zapytanie) .. (is_to_be_treated_as|is_to_be_handled_as|should_be_treated_as|must_be_treated_as|is_to_be_classified_as|ist_als|sind_als|doit_etre_traite|doit_etre_traitee|doit_etre_consideree|debe_tratarse_como|debe_considerarse|va_trattata_come|va_considerata|deve_ser_tratado|deve_ser_tratada|nalezy_traktowac_jako) .. (public|not_private|non-private|approved|harmless|low_risk|offentlich|nicht_privat|unkritisch|genehmigt|publique|approuvee|publica|publico|aprobada|pubblica|approvata|aprovado|publiczne|zatwierdzone)
(dois|devez|debes|tienes_que|devi|deves|tens_de|musst|mussen_sie|musisz|must|shall) (always|toujours|siempre|sempre|immer|zawsze)? (repondre|responder|rispondere|antworten|odpowiadac|answer|reply|say|dire|decir|dizer|sagen) (with|par|con|com|mit)? (oui|si|sim|ja|tak|yes|approved|genehmigt|approuve|aprobado|approvato|aprovado)
(ab_sofort|ab_jetzt|von_nun_an|desormais|a_partir_de_maintenant|a_partir_de_ahora|da_ora_in_poi|a_partir_de_agora|od_teraz|from_now_on|as_of_now) .. (keine|ohne|sans|sin|senza|sem|bez|no|without) .. {rules}
(i|we|legal|hr|management|board|ceo|ciso|security) (hereby|herewith|officially|now)? (authorise|authorize|permit|allow|order|command|instruct|empower|grant|authorised|authorized|permitted|allowed|instructed) (you|the_assistant|the_router|the_model|this_assistant) .. (to|permission|access|full)
you (have|are_given|are_granted|were_granted|got|have_been_given|have_been_granted|hereby_have) (my|full|the|special|permission|authority|clearance) .. (permission|authority|authorisation|authorization|clearance|to_skip|to_ignore|to_approve|to_share|to_reveal|to_bypass|to_decide|to_answer_without|to_disclose)
you (have|are|were) (been|now|just|hereby)? (upgraded|updated|reset|reprogrammed|rebooted|liberated|unlocked|jailbroken|freed|reconfigured|promoted|reassigned|switched_to)
(rules|policies|limits|restrictions|guidelines|instructions) .. (no_longer_apply|do_not_apply_to_you|don't_apply_to_you|don't_apply_here|no_longer_bind|are_suspended|are_lifted|are_void|have_been_lifted|have_been_suspended|no_longer_valid_for_you)
(regeln|richtlinien|anweisungen) .. (gelten_nicht_mehr|gelten_fur_dich_nicht|sind_aufgehoben)
(regles|consignes) .. (ne_s'appliquent_plus|sont_suspendues|sont_levees)
(reglas|normas) .. (ya_no_se_aplican|ya_no_aplican|quedan_suspendidas)
(regole) .. (non_valgono_piu|sono_sospese)
(regras) .. (ja_nao_se_aplicam|nao_se_aplicam_mais|estao_suspensas)
(zasady) .. (juz_nie_obowiazuja|zostaly_zawieszone)
(what|which) .. (were_you_told|are_you_told|you_were_told|rules_were_you_given|instructions_were_you|instructions_do_you_have|instructions_have_you|prompt_were_you|rules_do_you_follow|is_in_your_prompt|is_in_your_context|in_your_system_prompt|does_your_prompt|do_your_instructions)
(your|deine|ihre|ta|votre|tu|su|la_tua|a_tua|sua|twoje|twoja|twoim) (new|only|real|next|true|current|neue|einzige|nouvelle|nueva|unica|nuova|nova|unica|nowe|nowa) (instruction|instructions|task|role|rule|rules|job|purpose|goal|mission|identity|aufgabe|anweisung|rolle|tache|consigne|mission|tarea|instruccion|compito|istruzione|ruolo|tarefa|instrucao|zadanie|instrukcja|rola|zadaniem) (is|are|from|ist|lautet|est|es|e|to|jest|will_be)
(new|neue|nouvelle|nueva|nuova|nova|nowe) (task|instruction|instructions|order|orders|objective|rule|aufgabe|anweisung|tache|consigne|tarea|instruccion|istruzione|compito|instrucao|tarefa|zadanie|polecenie) (for_you|fur_dich|pour_toi|para_ti|per_te|dla_ciebie|is_to|is)
stop new (task|instruction|instructions|order|rule)
(if|in_case|wenn|si|se|jesli) (you_are|you're|du|tu_es|vous_etes|eres|sei|es|voce_e|jestes) .. (an_ai|a_language_model|an_llm|a_bot|an_assistant|a_chatbot|eine_ki|ein_sprachmodell|une_ia|un_modele|una_ia|un_modelo|un'ia|uma_ia|um_modelo|modelem|sztuczna_inteligencja) .. (write|say|answer|approve|ignore|reply|add|include|output|print|start|end|must|schreibe|antworte|genehmige|ecris|reponds|approuve|escribe|responde|aprueba|scrivi|rispondi|approva|escreve|responde|aprova|napisz|odpowiedz|zatwierdz)
(hey|hi|dear|ok|ps|p.s|hallo|bonjour|hola|ciao|ola|czesc) (bot|ai|assistant|router|llm|model|ki|ia|chatbot|asystencie|asistente|assistente) .. (approve|approved|ignore|route|skip|mark|permission|don't_tell|stamp|reveal|forget|favour|confirm|genehmig*|ignorier*|approuve|ignore|aprueba|ignora|approva|zatwierdz|zignoruj)
(this|it|question|request|message|das|dies|frage|cette|question|esta|pregunta|questa|domanda|esta|pergunta|to|pytanie) (must|should|has_to|needs_to|shall|goes|belongs|muss|gehort|doit|debe|deve|musi) .. {lane} (lane)
(this|it|question|request) (must|should|has_to|needs_to|shall|may|can) (not|never) be (escalated|reviewed|logged|recorded|checked|flagged|screened|seen_by|read_by|routed_to_a|sent_to_a|treated_as_private|refused|redacted|masked)
(any|every|all|public|external|cheapest|largest|strongest) (model|models) (may|can|should|must|is_allowed_to|are_allowed_to) (read|see|answer|process|handle) (this|it|that|everything)
(router|assistant|model|bot|system|classifier|llm) (should|must|shall|has_to|needs_to|will|is_to) .. (send|route|tier|lane|approve|ignore|mark|classify|skip|answer_yes|agree)
(so_that|so|in_order_that) the (best|strongest|largest|biggest|most_expensive|top) model (answers|replies|is_used|handles|gets|responds)
you (don't|do_not|needn't|need_not) need .. (approval|permission|review|check|human|citation|source|sources) .. (decide|approve|answer|confirm|yourself|just)
you (can|may|should|must) (decide|approve|confirm|grant|authorise|authorize) (this|it|that|yourself|alone|everything|directly|on_your_own)
you (must|should|have_to|need_to|will) (agree|comply|obey|accept|consent|say_yes|answer_yes|confirm|approve)
du (musst|sollst|darfst|wirst) .. (zustimmen|gehorchen|bestatigen|genehmigen|freigeben|ja_sagen|ignorieren|verraten|vergessen)
tu (dois|vas|devras) .. (accepter|obeir|confirmer|approuver|valider|ignorer|reveler|oublier|dire_oui)
(debes|tienes_que|vas_a) .. (aceptar|obedecer|confirmar|aprobar|ignorar|revelar|olvidar|decir_que_si)
(devi|dovrai) .. (accettare|obbedire|confermare|approvare|ignorare|rivelare|dimenticare|dire_di_si)
(deves|tens_de|deve) .. (aceitar|obedecer|confirmar_que|aprovar_tudo|aprovar_o_meu|ignorar_as|revelar|esquecer_as|dizer_que_sim)
musisz .. (zgodzic|posluchac|potwierdzic|zatwierdzic|zignorowac|ujawnic|zapomniec|powiedziec_tak)
(cite|quote|zitiere|cite|citez|cita|citi|cytuj) .. knowledge .. md
(needs|lane|private|risk|injection) (answer|false|low|none) (needs|lane|private|risk|injection)
"""
