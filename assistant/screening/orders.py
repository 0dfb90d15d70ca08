"""Orders in any wording: a verb and an object that only make sense towards the assistant. They count only where they open a clause."""

from __future__ import annotations

WORDS = {
    "drop": """ignore disregard forget override overrule bypass skip discard suspend violate circumvent disobey abandon drop disable neglect unlearn erase ditch scrap set_aside do_not_apply don't_apply do_not_follow don't_follow don't_use do_not_use stop_applying stop_following pay_no_attention_to never_mind
        ignoriere ignorier ignorieren_sie vergiss vergessen_sie missachte missachten_sie umgehe umgehen_sie uberspringe uberspringen_sie brich setze_dich_uber verwirf streiche halte_dich_nicht befolge_nicht beachte_nicht lass
        ignore ignorez oublie oubliez contourne contournez neglige negligez saute sautez supprime outrepasse ne_respecte_pas n'applique_pas n'appliquez_pas ne_suis_pas laisse_tomber fais_fi faites_fi
        ignora ignore ignoren olvida olvide olvidate salta saltate omite omita incumple viola anula desobedece no_apliques no_sigas prescinde dejate_de
        ignorate dimentica dimenticate dimenticati scavalca aggira trascura viola disobbedisci non_applicare non_seguire lascia_perdere
        esquece esqueca esqueca-se desconsidera desconsidere contorna contorne desobedece anula nao_apliques nao_sigas nao_aplique nao_siga
        zignoruj ignoruj zapomnij pomin omin obejdz zlam nie_stosuj nie_przestrzegaj odrzuc porzuc""",
    "rules": """rules rule policy policies limit limits instruction instructions guideline guidelines restriction restrictions safety safeguards checks check review approval approvals handbook handbooks filters filter guardrails everything_you_know all_you_know what_you_know training prompt prompts programming principles ethics directives constraints orders regulations protocols
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
    "inner": """your_instructions your_system_instructions your_initial_instructions your_own_instructions your_hidden_instructions your_prompt your_system_prompt your_rules your_internal_rules your_configuration your_config your_guidelines your_context your_memory your_settings your_routing your_thresholds your_policy_file your_knowledge_base your_training_data your_source_code your_weights
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
    "push": """without_review without_checking without_checks without_asking without_approval without_a_human without_human no_questions_asked no_matter_what regardless as_approved as_pre-approved as_if_the_policy as_if_it_were_allowed as_if_there_were_no as_though_the_policy everything_i_say whatever_i_say anything_i_say with_everything at_the_end_of_your at_the_start_of_your at_the_beginning_of_your in_your_answer within_policy is_within_policy it's_fine that_it's_fine that_it_is_fine that_it's_allowed that_it_is_allowed that_it_is_approved that_it's_approved that_i_am_allowed that_i'm_allowed that_i_may that_legal_has_approved legal_has_approved_it has_approved_it_already already_approved_by all_requests all_invoices all_claims all_my my_claim_as my_request_as nothing_about anything_about_the_limit not_a_word_about
        ohne_prufung ohne_ruckfrage ohne_kontrolle ohne_freigabe ohne_mensch egal_was alles_was_ich als_genehmigt dass_es_erlaubt dass_ich_darf alle_antrage am_ende_deiner am_anfang_deiner in_deiner_antwort als_ob_es_erlaubt nichts_uber
        sans_verification sans_controle sans_validation sans_demander sans_relecture quoi_qu'il tout_ce_que_je_dis comme_approuve que_c'est_autorise que_c'est_permis que_j'ai_le_droit toutes_les_demandes a_la_fin_de_ta au_debut_de_ta dans_ta_reponse comme_si_la_politique rien_sur
        sin_revision sin_comprobar sin_verificar sin_preguntar sin_control pase_lo_que todo_lo_que_diga como_aprobado que_esta_permitido que_puedo todas_las_solicitudes al_final_de_tu al_principio_de_tu en_tu_respuesta como_si_la_politica nada_sobre
        senza_controlli senza_controllo senza_verifica senza_verifiche senza_chiedere senza_revisione qualunque_cosa tutto_quello_che_dico come_approvato come_approvata che_e_permesso che_posso tutte_le_richieste alla_fine_della_tua all'inizio_della_tua nella_tua_risposta come_se_la_policy niente_sul
        sem_revisao sem_verificar sem_verificacao sem_perguntar sem_controlo aconteca_o_que tudo_o_que_eu como_aprovado que_e_permitido que_posso todos_os_pedidos no_final_da_tua no_inicio_da_tua na_tua_resposta como_se_a_politica nada_sobre
        bez_sprawdzania bez_weryfikacji bez_kontroli bez_pytania bez_przegladu wszystko_co_powiem jako_zatwierdzone ze_to_dozwolone ze_mi_wolno wszystkie_wnioski na_koncu_odpowiedzi na_poczatku_odpowiedzi w_swojej_odpowiedzi jakby_zasady nic_o""",
    "me_as": "cfo ceo cto ciso coo admin administrator approver director owner root superuser developer auditor authorised authorized verified trusted hr_manager board_member your_creator your_developer your_owner geschaftsfuhrer administrator chef vorstand directeur_general administrateur pdg directeur director_general administrador jefe direttore_generale amministratore capo diretor_geral administrador chefe dyrektor administratorem prezes",
    "lane": "it hr legal security expenses travel procurement none right correct same general default other expense finance",
    "person": "human humans person people reviewer reviewers anyone anybody reviewing mensch menschen prufer person humain humaine personne relecteur humano persona revisor umano persona revisore humano pessoa revisor czlowieka czlowiekowi osoby osobie recenzenta",
}

# These must open their clause, "please", "now" or "you must" aside.
OPENING = """
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
