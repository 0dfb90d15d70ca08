"""What injected commands look like, in seven languages: overriding, posing, disclosing, routing, deciding, skipping, fetching, citing."""

from __future__ import annotations

COMMANDS = """
# --- override the rules
(ignore|disregard|forget|override|overrule|bypass|discard|drop|neglect|overwrite|cancel|delete|suspend|disable|set_aside|stop_following|do_not_follow|don't_follow|no_longer_follow|disobey) (all|any|every|the|these|those|your|of|all_of|all_the|all_your|everything|my|previous|prior|earlier|above|preceding|system|initial|original|whatever|safety|existing|current)? .. (instructions|instruction|rules|rule|prompt|prompts|guidelines|guideline|directives|directive|guardrails|restrictions|constraints|programming|safeguards|filters|safety|orders|policies|system_message|system_prompt|configuration|training)
(ignore|disregard|forget|discard) (all|everything|anything|whatever) (that|which)? (came|comes|was|is|stands|you_were|you_have_been|before_this|above|prior|previous|preceding|written) (before|above|told|said)?
(ignoriere|ignorier|ignorieren_sie|vergiss|vergessen_sie|missachte|missachten_sie|ubergehe|umgehe|uberschreibe|setze_dich) .. (anweisungen|anweisung|regeln|instruktionen|vorgaben|befehle|richtlinien|systemprompt|system-prompt|prompt|einschrankungen|bisherige|bisherigen|alles)
(ignore|ignorez|ignorer|oublie|oubliez|oublier|neglige|negligez|contourne|contournez|fais_abstraction|faites_abstraction|ne_tiens_pas_compte|ne_tenez_pas_compte|passe_outre|outrepasse) .. (instructions|instruction|consignes|consigne|regles|directives|ordres|restrictions|prompt|invite|precedentes|precedents|tout_ce_qui_precede)
(ignora|ignore|ignorad|olvida|olvide|olvidate|omite|desobedece|salta|anula|haz_caso_omiso|no_hagas_caso) .. (instrucciones|instruccion|reglas|normas|directrices|ordenes|indicaciones|restricciones|prompt|todo_lo_anterior)
(ignora|ignorate|ignorare|dimentica|dimenticate|trascura|scavalca|aggira|disattiva|non_seguire) .. (istruzioni|istruzione|regole|direttive|ordini|indicazioni|restrizioni|prompt|tutto_quello_che|quanto_sopra)
(ignora|ignore|ignorar|ignorem|esquece|esqueca|esquecam|desconsidera|desconsidere|contorna|anula) .. (instrucoes|instrucao|regras|normas|diretrizes|diretivas|ordens|indicacoes|restricoes|prompt|tudo_o_que)
(zignoruj|ignoruj|zignorujcie|zapomnij|pomin|obejdz|uniewaznij|nie_stosuj) .. (instrukcje|instrukcji|polecenia|polecen|zasady|zasad|regul|reguly|wytyczne|wytycznych|ograniczen*|prompt|wszystko_co|poprzednie|wczesniejsze)
(new|updated|revised|real|actual|true|your|following|neue|nouvelles|nuevas|nuove|novas|nowe) (system_instructions|system_instruction|instructions_follow|system_rule|system_rules|system_prompt) (is|are|apply|follow|says)?
# --- pose as something else
(you_are|you're|you_shall_be|you_will_be) now (a|an|the|in|dan|my|no_longer|free|unrestricted|called|acting|operating|jailbroken|root|admin|developer|without)
(from_now_on|henceforth|from_this_moment|starting_now|as_of_now) (you|always|answer|every|ignore|respond|act|no|all|treat|reply|route|do_not|never|approve|mark)
(act|behave|respond|answer|reply|operate|function|work) as (if_you|though_you|dan|a_dan|an_ai|an_unrestricted|a_different|another|an_admin|an_administrator|a_system|root|a_router|the_router|the_system|if_there_were_no|an_evil|my_boss|a_jailbroken|a_human_reviewer|the_ciso|the_approver|a_model|an_assistant_without)
(pretend|imagine|simulate|roleplay|role-play|assume|suppose|play) .. (you_are|you're|you_were|you_have|to_be|that_you|as_an|you_can|there_are_no) (an|a|the|not|no|my|dan|in|unrestricted|unfiltered|allowed|admin|without|another|root|bound|evil|free|rules|restrictions|had|access|human|my_boss)
(enter|enable|activate|switch_to|turn_on|go_into|start|begin) (the|a|your)? (developer|debug|god|dan|admin|administrator|maintenance|unrestricted|jailbreak|sudo|root|test|evil|override|unsafe|diagnostic) mode
(developer|debug|god|dan|admin|maintenance|sudo|root|override|diagnostic) mode (on|enabled|activated|active|engaged)
(without|no|free_of|free_from) (any|all|your)? (restrictions|filters|guardrails|safety_rules|limitations) .. (answer|respond|reply|act|you)
(answer|respond|reply|act) .. (without|no|free_of|ignoring) (any|all|your|the)? (restrictions|filters|guardrails|safety_rules|limitations|rules|censorship)
(du_bist|sie_sind) (jetzt|nun|ab_jetzt|ab_sofort) (ein|eine|der|die|im|kein|nicht|dan|mein|frei|admin)
(ab_jetzt|ab_sofort|von_nun_an) (bist|antworte|antwortest|ignoriere|gilt|antworten|wirst|sollst|behandle|leite|routest)
(tu_so|tun_sie_so|stell_dir_vor|verhalte_dich|handle|spiel) .. (als_ob_du|als_ob_sie|als_warst|als_waren_sie|du_bist|du_warst|wie_ein_admin|wie_eine_ki)
(tu_es|vous_etes) (maintenant|desormais|a_present) (un|une|le|la|en|dan|mon|libre|sans|administrateur)
(a_partir_de_maintenant|desormais|dorenavant) (tu|vous|reponds|repondez|ignore|ignorez|agis|agissez|toujours)
(fais_comme_si|faites_comme_si|agis_comme|agissez_comme|imagine_que_tu|imaginez_que_vous|comporte-toi|comportez-vous|fais_semblant|pretends_que)
(ahora_eres|ahora_es_usted|eres_ahora|a_partir_de_ahora|desde_ahora|de_ahora_en_adelante) .. (un|una|eres|responde|ignora|actua|siempre|el|debes|sin|dan|contesta)
(actua|actue|comportate|finge|haz|imagina) (como_si|como_un|como_una|que_eres|ser|de_cuenta_que)
(ora_sei|adesso_sei|sei_ora|d'ora_in_poi|da_ora_in_poi|da_adesso) .. (un|una|sei|rispondi|ignora|agisci|sempre|il|devi|senza|dan|non)
(fai_finta|fingi|comportati|agisci|immagina) (di_essere|che_tu|come_se|come_un|come_una|di_non)
(agora_es|agora_voce_e|tu_es_agora|voce_agora_e|a_partir_de_agora|de_agora_em_diante|doravante) .. (um|uma|es|responde|responda|ignora|ignore|sempre|o|deve|sem|dan|voce|age|aja)
(finge|finja|age|aja|comporta-te|comporte-se|faz_de_conta|imagina|imagine) (que_es|que_voce|como_se|como_um|ser)
(jestes_teraz|teraz_jestes|od_teraz|od_tej_chwili) .. (jestes|odpowiadaj|odpowiadasz|ignoruj|zawsze|dzialaj|asystentem|modelem|bez|dan|masz|traktuj)
(udawaj|zachowuj_sie|wyobraz_sobie|wciel_sie|dzialaj) (ze_jestes|jakbys|jak_gdybys|ze|w|jako)
# --- disclose
(reveal|show|print|repeat|output|display|tell|give|leak|dump|disclose|list|share|recite|paste|expose|write|send|echo|return|summarise|summarize|translate|quote|copy|read|spell) .. (your|the|its|this_assistant's|hidden|internal|initial|full|entire) .. (system_prompt|system_prompts|system_message|system_instructions|initial_prompt|hidden_prompt|prompt_above|prompt_verbatim|instructions_verbatim|hidden_instructions|secret_instructions|developer_message|developer_instructions|initial_instructions|internal_instructions|original_instructions|hidden_rules|internal_rules|secret_rules|routing_rules|routing_policy|routing_table|lane_scores|chain_of_thought|env_variables|environment_variables|context_window|instructions_you_were|instructions_above|text_above|rules_you_were|routing_thresholds|api_keys_you|retrieved_passages|other_users'|other_employees')
(reveal|show|print|repeat|output|display|tell_me|give_me|leak|dump|disclose|recite|share|list|write_out|what_is|what's|what_are|what_were) (me|us|all|out|of|verbatim)? (your|thy) (exact|full|own|complete|entire|secret|hidden|internal|initial|original|first|current)? (system_prompt|prompt|instructions|system_instructions|system_message|initial_instructions|hidden_instructions|rules|configuration|guidelines|directives)
(repeat|print|output|show|echo|copy|recite|translate|summarise|summarize) .. (everything|all|the_text|the_words|all_text|the_content|whatever) (that_is|that_stands|written|you_see|that_comes)? (above|before_this|preceding|so_far)
(what_is|what's|what_does|what_are|how_does) the system_prompt (say)?
(show|list|print|give|tell|send|reveal|dump|export|read) (me|us|out)? .. (other|another|all) (users'|users|user's|employees'|employee's|people's|person's|colleagues') .. (questions|question|data|conversations|chats|history|messages|salaries|salary|answers|records)
(zeig|zeige|zeigen_sie|verrate|verraten_sie|gib|geben_sie|nenne|nennen_sie|wiederhole|wiederholen_sie|drucke|offenbare|schreibe|schreib) .. (systemprompt|system-prompt|system_prompt|systemanweisung*|deine_anweisungen|ihre_anweisungen|deine_regeln|deinen_prompt|versteckte*|interne_anweisungen|internen_regeln|deine_instruktionen|routing-regeln)
(montre|montrez|revele|revelez|affiche|affichez|repete|repetez|donne|donnez|divulgue|divulguez|ecris|recopie|recopiez|imprime) .. (prompt_systeme|invite_systeme|prompt_initial|prompt|tes_instructions|vos_instructions|instructions_systeme|instructions_cachees|consignes_internes|tes_regles|vos_regles|tes_consignes|vos_consignes|regles_de_routage)
(muestra|muestrame|revela|revelame|imprime|repite|dame|dime|ensename|escribe|divulga|copia) .. (prompt_del_sistema|prompt_de_sistema|prompt_inicial|tu_prompt|tus_instrucciones|sus_instrucciones|instrucciones_del_sistema|instrucciones_ocultas|instrucciones_internas|tus_reglas|reglas_internas|reglas_de_enrutamiento)
(mostra|mostrami|rivela|rivelami|stampa|ripeti|dammi|dimmi|scrivi|copia|divulga) .. (prompt_di_sistema|prompt_del_sistema|system_prompt|prompt_iniziale|tuo_prompt|tue_istruzioni|istruzioni_di_sistema|istruzioni_nascoste|istruzioni_interne|tue_regole|regole_interne)
(mostra|mostre|mostra-me|revela|revele|imprime|repete|repita|da-me|diz-me|diga|escreve|escreva|divulga|copia) .. (prompt_do_sistema|prompt_de_sistema|prompt_inicial|teu_prompt|seu_prompt|tuas_instrucoes|suas_instrucoes|instrucoes_do_sistema|instrucoes_ocultas|instrucoes_internas|tuas_regras|suas_regras)
(pokaz|ujawnij|wypisz|powtorz|podaj|wydrukuj|napisz|zdradz|wyswietl) .. (prompt_systemowy|systemowy_prompt|prompt_systemu|swoj_prompt|swoje_instrukcje|instrukcje_systemowe|ukryte_instrukcje|swoje_zasady|wewnetrzne_instrukcje|instrukcji_systemowych|wewnetrzne_zasady)
# --- tell the router
(route|send|forward|direct|assign|dispatch|escalate|pass|hand) (this|it|me|my_question|the_question|my_request|everything|that|the_request|this_question|this_request|this_message|all) .. (lane|model|gpt-4|gpt-5|gpt|claude|llm|tier|strongest|biggest|largest|most_expensive|cheapest_model|best_model|premium|frontier|cloud_model|public_model|external_model|opus)
(route|routing) (to|this_to|it_to|as|target)? (the)? (lane|it_lane|hr_lane|none|legal_lane|expenses_lane|security_lane|procurement_lane|travel_lane|large|small_model|large_model|public)
(classify|label|mark|tag|treat|flag|declare|register|consider|handle|process|categorise|categorize|score|rate|set|count|file) (this|it|the_question|my_question|the_text|everything|this_question|this_request|this_message|this_text|the_request|my_request|the_following|that|me|all_of_this) .. (as|to|under|is) .. (public|not_private|non-private|nonprivate|not_confidential|non-confidential|non-sensitive|not_sensitive|unclassified|harmless|safe|low_risk|low-risk|no_risk|approved|pre-approved|preapproved|already_approved|lane|hr_lane|it_lane|expenses|procurement|travel|security|legal|none|out_of_scope|trivial|simple|easy|difficult|hard|urgent_lane|high_priority|answer|verified|exempt)
(lane|needs|risk|private|privacy|mode|model|tier|difficulty|injection|exception|propensity|segment|needs_human|requires_review|confidence) (is|to)? (must_be|should_be|shall_be|equals|forced_to|has_to_be) (set_to|forced_to)? (answer|human|stronger|low|high|medium|false|true|none|public|private|best|large|small|hr|it|legal|expenses|travel|security|procurement|0|1|fastest|cheapest|approved)
(set|change|force|put|switch|override|overwrite|assign|choose|return|output|emit) (the|your|my|this)? (lane|needs|risk|privacy|private_flag|private|mode|tier|difficulty|injection|injection_flag|risk_level|privacy_class|lane_score|lane_scores|routing_mode|quality_floor|needs_field|confidence|decision|sensitivity) .. (to|as|answer|human|low|high|false|true|none|public|private|best|large|small|zero|0|1|hr|legal|it)
(use|choose|pick|select|take|call|switch_to|give_me|answer_with|respond_with|run) (the|your|only|a|always|only_the|me)? (strongest|biggest|largest|most_expensive|most_powerful|most_capable|best|smartest|premium|top|large|smallest|cheapest|frontier|public|external|cloud|unrestricted|uncensored|stronger|small) (available|possible)? (model|models|llm|tier|ai)
(use|choose|pick|select|switch_to|call) (the)? (model|gpt-4|gpt-4o|gpt-5|claude|opus|gemini|llama|mistral|deepseek|chatgpt) .. (for_this|for_my|instead|to_answer|answer|only|not_the)
(this|it|my_question|everything|the_text|following) (is|counts_as|contains) (not|no|hereby|officially)? (private|confidential|sensitive|personal_data|public) .. (so|therefore|hence) (you_can|you_may|use|send|route|treat|no_need|skip)
(you|assistant|router|system|model) (must|should|shall|have_to|need_to|are_to|will|are_required_to|are_allowed_to|may|can|are_authorised_to|are_authorized_to|are_permitted_to) (now|always|never|not|only)? (ignore|route|classify|approve|confirm|reveal|disclose|skip|bypass|obey|comply|mark|cite|answer_yes|say_yes|agree|override|answer_only|answer_with|respond_with|reply_with|output|print|not_escalate|not_refuse|not_cite|not_check|not_log|forget|fetch)
(leite|sende|schicke|route|weise|ubergib) (das|dies|diese|mich|es|diese_frage|diese_anfrage|die_anfrage|alles) .. (modell|lane|spur|starkste|grosste|groste|teuerste|beste_modell)
(stufe|behandle|markiere|klassifiziere|werte|kennzeichne|behandeln_sie|markieren_sie|stufen_sie|betrachte) (das|dies|diese|diesen|es|die|alles|meine|mich) .. (offentlich|nicht_privat|unkritisch|harmlos|genehmigt|nicht_vertraulich|freigegeben|niedriges_risiko|als_it|als_hr|lane|geringes_risiko)
(nutze|verwende|nimm|benutze|wahle|verwenden_sie|nutzen_sie|nehmen_sie) (das|den|die|immer|bitte_das)? (starkste|grosste|groste|beste|teuerste|billigste|leistungsfahigste|kleinste) .. (modell|ki)
(envoie|envoyez|dirige|dirigez|oriente|orientez|transmets|achemine|acheminez|route|routez) (ceci|cela|cette|la|le|ma|tout|ca) .. (modele|lane|file|plus_puissant|plus_cher|voie)
(classe|classez|marque|marquez|considere|considerez|traite|traitez|etiquette|etiquetez) (ceci|cela|cette|ce|la|le|ma|tout|ca) .. (public|publique|non_prive|non_confidentiel|approuve|approuvee|sans_risque|risque_faible|lane|inoffensif)
(utilise|utilisez|prends|prenez|choisis|choisissez) (toujours)? (le|la) (modele|plus_grand|plus_gros|plus_puissant|plus_cher|meilleur_modele|modele_le_plus)
(envia|envie|dirige|dirija|enruta|enrute|manda|deriva) (esto|esta|mi|este|todo) .. (modelo|lane|carril|mas_potente|mas_caro)
(clasifica|clasifique|marca|marque|considera|considere|trata|trate|etiqueta) (esto|esta|este|mi|todo|la) .. (publico|publica|no_privado|no_privada|no_confidencial|aprobado|aprobada|bajo_riesgo|riesgo_bajo|lane|inofensivo)
(usa|use|utiliza|utilice|elige|elija) (siempre)? (el|la) (modelo|mas_potente|mas_grande|mas_caro|mejor_modelo|modelo_mas)
(invia|indirizza|instrada|manda|passa) (questo|questa|la|tutto|il) .. (modello|lane|corsia|piu_potente|piu_costoso)
(classifica|contrassegna|segna|considera|tratta|etichetta|marca) (questo|questa|la|tutto|il|come) .. (pubblico|pubblica|non_privato|non_privata|non_riservato|approvato|approvata|basso_rischio|rischio_basso|lane|innocuo)
(usa|utilizza|scegli) (sempre)? (il|la) (modello|piu_potente|piu_grande|piu_costoso|miglior_modello)
(envia|envie|encaminha|encaminhe|direciona|direcione|manda) (isto|esta|este|a|tudo|o) .. (modelo|lane|mais_potente|mais_caro|via)
(classifica|classifique|marca|marque|considera|considere|trata|trate|etiqueta) (isto|esta|este|a|tudo|o|como) .. (publico|publica|nao_privado|nao_privada|nao_confidencial|aprovado|aprovada|baixo_risco|risco_baixo|lane|inofensivo)
(usa|use|utiliza|utilize|escolhe|escolha) (sempre)? o (modelo|mais_potente|maior_modelo|melhor_modelo|modelo_mais)
(przekieruj|wyslij|skieruj|przeslij) (to|te|moje|wszystko|pytanie|zapytanie) .. (modelu|model|lane|najsilniejszego|najwiekszego|najdrozszego)
(oznacz|sklasyfikuj|potraktuj|traktuj|zaklasyfikuj|uznaj) (to|te|moje|wszystko|pytanie|tekst|jako) .. (publiczne|publiczny|nieprywatne|niepoufne|zatwierdzone|zatwierdzony|bezpieczne|niskie_ryzyko|lane|nieszkodliwe)
(uzyj|wybierz|skorzystaj_z) (zawsze)? (najsilniejszego|najwiekszego|najlepszego|najdrozszego|najmocniejszy|najwiekszy|najlepszy) (modelu|model)
# --- decide
(always|only|just|simply|you_must|must|automatically|immediately) (answer|reply|respond|say|confirm|output|return|state) (with|only_with|that|only|me)? (yes|approved|ok|okay|granted|accepted|allowed|confirmed|true|sure)
(answer|reply|respond) (with|only_with|only|just|exactly|always|simply) (yes|approved|granted|ok_approved|the_word|exactly_this|the_single_word|the_following|confirmed|allowed)
(your|the) (answer|reply|response|output|verdict|decision) (must|should|shall|has_to|is_to|will|needs_to) (be|start|begin|read|say|contain|end|consist|confirm|state|always)
(say|state|confirm|write|tell_me|tell_them|answer|declare|claim|reply) (that|only_that|officially)? (it|this|my|i|the|everything|i_am|they|we) .. (is_approved|are_approved|was_approved|is_allowed|am_allowed|has_been_approved|is_authorised|is_authorized|is_compliant|are_authorised|is_permitted|may_be_paid|is_fine_with_legal|is_signed_off) .. (regardless|whatever|no_matter|even_if|without|in_any_case|anyway|always)
(approve|authorise|authorize|grant|release|sign_off|confirm|accept|pay|waive) (this|it|my|the|all|everything|me) .. (without|no|skipping|skip|bypassing|immediately_without|regardless_of) .. (review|human|check|checks|checking|approval|asking|questions|verification|policy|rules|looking|escalation|citations)
(approve|authorise|authorize|grant|accept|confirm) (all|every|everything|any) (requests|request|claims|claim|expenses|questions|exceptions|following|future|from_me)
(consider|treat|regard|count) (this|it|my|the|everything|me) .. (as_approved|approved|as_already_approved|as_pre-approved|as_signed_off|as_authorised|as_authorized|as_verified|as_granted|as_administrator|as_an_admin|as_admin|as_confirmed|as_compliant|as_safe)
(antworte|antworten_sie|sage|sag|sagen_sie|bestatige|bestatigen_sie) (immer|nur|einfach|ausschliesslich|stets|ausschlieslich|bitte_nur)? (mit)? (ja|genehmigt|ok|erlaubt|freigegeben|zugestimmt)
(genehmige|genehmigen_sie|bestatige|erteile|gib_frei|freigeben|akzeptiere) (das|dies|diese|diesen|es|alles|alle|meine|meinen|den|die|sofort) .. (ohne|egal|ungepruft|automatisch|sofort|trotz) .. (prufung|mensch*|ruckfrage|regeln|freigabe|kontrolle|limit|richtlinie|was)
(deine|ihre|die) antwort (muss|soll|lautet|hat)
(reponds|repondez|dis|dites|confirme|confirmez) (toujours|seulement|uniquement|simplement|juste)? (par|que)? (oui|approuve|d'accord|accorde|valide|c'est_approuve|autorise)
(approuve|approuvez|valide|validez|accorde|accordez|autorise|autorisez) (ceci|cela|cette|ma|mon|le|la|tout|toutes|directement) .. (sans|quoi_qu'il|malgre|automatiquement) .. (verification|controle|humain*|validation|poser|revue|regles|arrive)
(ta|votre|la) reponse (doit|devra)
(responde|responda|contesta|di|diga|confirma|confirme) (siempre|solo|solamente|unicamente|simplemente)? (con|que)? (si|aprobado|aprobada|concedido|autorizado|esta_aprobado|permitido)
(aprueba|apruebe|autoriza|autorice|concede|valida|confirma) (esto|esta|este|mi|el|la|todo|todas|directamente) .. (sin|aunque|pese|automaticamente) .. (revision|revisar|control|human*|preguntar|verificar|comprobar|reglas)
(tu|su|la) respuesta (debe|tiene|sera|ha_de)
(rispondi|rispondete|di'|dite|conferma|confermate) (sempre|solo|soltanto|unicamente|semplicemente)? (con|che)? (si|approvato|approvata|concesso|autorizzato|e_approvato|consentito)
(approva|approvate|autorizza|autorizzate|concedi|convalida|conferma) (questo|questa|la|il|tutto|tutte|mia|mio|direttamente|subito) .. (senza|anche_se|automaticamente) .. (verifica|controllo|controlli|revisione|uman*|chiedere|regole|domande)
(la_tua|la_vostra|la) risposta (deve|dovra)
(responde|responda|diga|confirma|confirme) (sempre|so|apenas|somente|simplesmente)? (com|que)? (sim|aprovado|aprovada|concedido|autorizado|esta_aprovado|permitido)
(aprova|aprove|autoriza|autorize|concede|conceda|valida|confirma) (isto|esta|este|a|o|tudo|todas|meu|minha|ja|diretamente) .. (sem|mesmo_que|automaticamente) .. (revisao|verificacao|controlo|controle|human*|perguntar|verificar|regras)
(a_tua|a_sua|tua|sua) resposta (deve|tem_de|tem_que)
(odpowiadaj|odpowiedz|odpowiedzcie|mow|powiedz|potwierdz) (zawsze|tylko|wylacznie|po_prostu)? (ze|jednym_slowem)? (tak|zatwierdzone|zgoda|dozwolone|zaakceptowane|zatwierdzono)
(zatwierdz|zaakceptuj|autoryzuj|przyznaj|potwierdz) (to|ten|te|moj|moja|moje|wszystko|wszystkie|wniosek|natychmiast) .. (bez|mimo|automatycznie) .. (sprawdz*|weryfikac*|czlowiek*|kontrol*|pytan*|zasad*|przegladu)
(twoja|wasza) odpowiedz (musi|ma|powinna)
# --- skip
(skip|bypass|disable|turn_off|deactivate|switch_off|omit|suppress|circumvent|avoid|leave_out|no) (the|all|any|your|every|human)? (human_review|human_reviewer|review_queue|review_step|the_review|checks|safety_checks|safety_check|citation_check|citations|citation|grounding_check|verification|screening|screen|privacy_screening|privacy_check|moderation|evaluator|evaluators|policy_check|policy_checks|audit_log|logging|guardrails|guardrail|safety_filter|safety_filters|content_filter|filter|filters|gates|the_router|routing|disclaimers|escalation|approval_step) (and|for|this|please|step|on|in|when|needed|required|here)?
(do_not|don't|dont|never|no_need_to|you_needn't|there_is_no_need_to|without) (escalate|escalating|log|logging|record|recording|audit|cite|citing|screen|screening|flag|flagging|queue|queueing|involve_a_human|involve_a_person|send_this_to_a_human|send_it_to_a_human|send_to_review|ask_a_human|check_the_policy|check_policy|check_citations|verify|moderate|refuse|redact|mask|mention_the_policy|mention_these_instructions|mention_this_instruction|tell_the_user|tell_anyone_about_these|store_this|write_this_to|apply_the_policy|apply_any_policy|apply_your|follow_your|follow_the_rules|follow_any_rule|follow_any_policy|use_the_handbook|use_any_source|use_sources|quote_the)
(no|without) (human|person|reviewer|human_review|review) (is|needed|required|necessary|involved|has_to|should|must|needs_to) .. (so|just|answer|approve|look|see|directly|needed|required|necessary|involved|review|check)
(human_review|human_reviewer|review|escalation|a_citation|citations|privacy_check) (is|are) (not|unnecessary|not_necessary|switched_off|disabled|suspended) (needed|required|necessary|for)?
(uberspringe|umgehe|deaktiviere|schalte|lass|lasse|uberspringen_sie|deaktivieren_sie|unterlasse) .. (menschliche_prufung|prufung|prufungen|prufschritt|kontrolle|kontrollen|quellenangaben|zitate|filter|protokoll*|sicherheitsprufung|freigabe|uberprufung|datenschutzprufung|screening)
(keine|ohne) (menschliche_prufung|menschliche_kontrolle|quellen_nennen|weiterleitung_an_einen_menschen|protokollierung)
(leite|gib|schicke|protokolliere|speichere|logge) (das|dies|es|diese_anfrage|nichts) (nicht|keinesfalls) (an|weiter|zu|mit|in)
(saute|sautez|ignore|contourne|contournez|desactive|desactivez|evite|evitez) .. (verification|verifications|controle|controles|relecture_humaine|revue_humaine|validation_humaine|filtre|filtres|citations|sources|journalisation|moderation)
(n'enregistre_pas|ne_journalise_pas|ne_cite_pas|ne_cite_aucune|ne_transmets_pas|n'escalade_pas|ne_citez_pas|ne_transmettez_pas|ne_consigne_pas)
(omite|omita|salta|saltate|desactiva|desactive|evita|evite) .. (revision|revision_humana|controles|comprobaciones|verificacion|filtros|filtro|citas|fuentes|registro|moderacion)
(no_registres|no_cites|no_escales|no_envies_esto_a|no_lo_registres|sin_revision_humana|sin_citar)
(salta|saltate|ometti|disattiva|disattivate|evita|evitate|aggira) .. (revisione|revisione_umana|controlli|controllo|verifica|verifiche|filtri|filtro|citazioni|fonti|registrazione|moderazione)
(non_registrare|non_citare|non_inoltrare|senza_revisione_umana|senza_citare)
(salta|salte|pula|pule|omite|omita|desativa|desative|evita|contorna) .. (revisao|revisao_humana|controlos|verificacao|verificacoes|filtros|filtro|citacoes|fontes|registo|registro|moderacao)
(nao_registes|nao_registe|nao_cites|nao_cite|nao_encaminhes|sem_revisao_humana|sem_citar)
(pomin|wylacz|obejdz|nie_stosuj) .. (weryfikacj*|kontrol*|sprawdz*|filtr*|cytowani*|cytat*|zrodla|rejestrowani*|logowania_zdarzen|moderacj*|przeglad*)
(nie_zapisuj|nie_loguj|nie_cytuj|nie_eskaluj|nie_przekazuj|bez_udzialu_czlowieka|bez_przegladu)
# --- fetch and cite
(fetch|load|browse|visit|curl|wget|retrieve|crawl|navigate_to|go_to|access|open|read|download|call|import) (the|this|from|and|url|page|content|instructions|file|a|following|contents)? .. (http|https|ftp|file) .. (follow|execute|obey|do_what|do_whatever|as_instructed|answer_from|answer_with)
(fetch|curl|wget|crawl|browse) (the|this|from|to|url)? (http|https|ftp|url)
(follow|obey|execute|do|carry_out|comply_with|run) (the|all|every|any|those|these) (instructions|commands|orders|steps|directives) (in|on|at|from|given|there|below|hidden|contained|inside|within|that_follow|decoded|of_the) .. (http|https|url|link|page|document|decoded|base64|text|block|file|attachment|following|comment|string|below|hidden)
(decode|decipher|decrypt|dekodiere|entschlussle|decodez|decodifica|decodifique|zdekoduj) .. (and|then|und|et|y|e|i) .. (follow|execute|obey|do|run|act|comply|befolge|fuhre|execute*|suis|suivez|sigue|ejecuta|segui|esegui|segue|executa|wykonaj)
(cite|quote|reference|name|use|give) (only|the|this|page|always|as|as_source|as_your|my|me|knowledge|source|section|policy|handbook|a|any)? .. (as_the_only_source|as_your_source|as_source|as_your_only|as_the_source|as_evidence|even_if_it|regardless|no_matter|instead_of_the_handbook|instead_of_the_policy|not_the_handbook|that_does_not_exist|invented|made-up|fake_source|made_up_source|as_official_policy|as_the_policy)
(cite|quote|reference) (knowledge|page|the_page|source|section) .. (md|page|section|source) .. (for|in|whatever|as|always|regardless)
(make_up|invent|fabricate|fake) (a|the|some|your|any|citations|sources)? (citation|citations|source|sources|reference|references|quote|policy|page|section)
(zitiere|zitieren_sie|nenne|gib) .. (als_quelle|als_einzige_quelle|als_beleg) .. (auch_wenn|obwohl|egal|statt|immer)
(erfinde|erfinden_sie|inventa|inventez|invente|wymysl) .. (quelle|quellen|zitat|source|sources|citation|fuente|fuentes|cita|fonte|fonti|citazione|fontes|citacao|zrodlo|zrodla)
(rufe|lade|offne|hole) .. (http|https) .. (und|befolge|ausfuhren|auf)
(charge|ouvre|ouvrez|visite|recupere|telecharge) .. (http|https) .. (et|suis|suivez|execute)
# --- to the assistant by name
(note|message|instruction|instructions|attention|memo|hint|order|command) (to|for) (the|this|any|all)? (assistant|ai|llm|model|router|bot|chatbot|language_model|classifier|screening|system|grader|judge|evaluator)
(hinweis|anweisung|nachricht|befehl) (an|fur) (den|die|das|alle)? (assistenten|ki|modell|router|bot|chatbot|sprachmodell)
(note|instruction|message|consigne) (a|pour|au|destinee) (l'assistant|l'ia|l|le_modele|assistant|modele|routeur|bot)
(nota|instruccion|mensaje|instrucao|mensagem|istruzione|messaggio) (para|per|al|all|ao) (el|la|o|il)? (asistente|ia|modelo|assistente|modello|router|bot|enrutador|roteador)
(uwaga|instrukcja|polecenie|wiadomosc|notatka) (dla|do) (asystenta|ai|modelu|routera|bota|sztucznej_inteligencji)
(dear|hey|hello|attention|listen) (ai|assistant|router|llm|bot|language_model|model) .. (ignore|you_must|route|approve|mark|set|treat|forget|reveal|print|override|skip|classify)
(as|being) (an|the|a) (ai|assistant|router|llm|language_model) .. (you_must|you_have_to|you_should|you_will) (now|always|obey|comply|approve|ignore|answer_yes)
(system|admin|administrator|developer|security|policy|router) (override|overrides) (code|accepted|granted|active|enabled|now|mode|authorised|authorized|engaged|is|ignore|route|approve|all)
(end_of|ende_der|fin_de_la|fim_da|koniec) (user_input|user_message|user_question|user_query|prompt|context|benutzereingabe|question|nutzerfrage) .. (system|new|now|begin|start|instructions|ignore)
sudo (approve|route|ignore|set|reveal|show|answer|override|grant|make|mode)
"""

# Marks that only a machine's conversation has, up to their end or the end of the line.
TAGS = (
    r"<\|?(?:im_start|im_end|system|start_header_id|endoftext|eot_id|user|assistant)\|?>(?:[^\n]{0,2000}?<\|?/?(?:im_end|system|endoftext|eot_id)\|?>|[^\n]*)"
    r"|</?(?:system|instructions?|assistant|developer|sys|prompt|admin|router|override|user_input|question)(?:[ _-][^>\n]{0,60})?>(?:[^<\n]{0,2000}</(?:system|instructions?|assistant|developer|sys|prompt|admin|router|override)[^>\n]{0,20}>|[^\n]*)"
    r"|<<sys>>[^\n]*|\[/?inst\][^\n]*|\[(?:system|assistant|developer|admin|router|ai|llm)(?: [\w ]{1,30})?\][^\n]*"
    r"|[{,]\s*['\"]?role['\"]?\s*:\s*['\"](?:system|assistant|developer)['\"][^\n]*"
    r"|[{,]\s*['\"]?(?:lane|needs|risk|private|injection|needs_human|model|plan)['\"]?\s*:\s*['\"]?(?:answer|human|stronger|low|high|false|true|none|public|hr|it|legal|expenses|travel|security|procurement)['\"]?[^\n]*"
    r"|\b(?:lane|needs|risk|private|injection|needs_human|requires_human|human_review|privacy|route|routing|mode|tier|difficulty|review)\s{0,2}(?:=|:=|==)\s{0,2}['\"]?(?:answer|human|stronger|low|high|medium|false|true|none|no|off|0|1|public|private|best|large|small|hr|it|legal|expenses|travel|security|procurement|fastest|cheapest|skip|skipped)\b[^\n.!?]{0,200}"
    r"|^\s{0,8}#{1,6}\s?(?:system|new|updated|developer|admin|override|assistant|router)\s?(?:prompt|message|instructions?|rules?|override|note|directive)?\s*:?[^\n]*"
    r"|^\s{0,8}(?:system|developer|assistant|admin|router)\s?(?:prompt|message|note|override|instructions?|directive|notice|command)?\s{0,2}:[^\n]{0,300}\b(?:you|must|ignore|route|always|never|set|answer|approve|approved|respond|reply|do not|treat|lane|model|mark|user|override|confirm|du|tu|anweisung\w*|antwort\w*|genehmig\w*|reponds|responde|rispondi|odpowiedz)\b[^\n]*"
    r"|(?:(?<=[.!?;\n)\]] )|^)(?:system|developer|admin|router) (?:prompt|message|note|override|instructions?|directive|notice|command)\s{0,2}:[^\n]*"
    r"|(?:^|(?<=[\n.;,(] )|(?<=\())(?:classification|sensitivity|confidentiality|verdict|decision|approval|data class|privacy class)\s{0,2}[:=]\s{0,2}(?:public|none|low|approved|granted|unclassified|not private|not confidential|safe)\b[^\n]{0,80}"
    r"|\b(?:contents? of|print|show|read|open|output|cat) (?:me |the )?(?:file |of )?(?:lanes|knowledge|assistant)/[\w./-]{1,80}\.(?:toml|txt|jsonl|py)\b[^\n.!?]{0,80}"
    r"|\bnew (?:task|instruction|order|directive|objective)s?\s{0,2}:[^\n]*"
    r"|^\s{0,8}-{2,}\s?(?:end|begin|start|new)[^\n]{0,40}(?:instructions?|prompt|system|user|question|context|input)[^\n]{0,40}-{2,}[^\n]*"
)

# Commands whose letters stood apart, with no word boundary left.
SQUEEZED = (
    r"(?:ignore|disregard|forget|bypass|override)(?:all|any|your|the|my|these)*(?:previous|prior|above|earlier|your|system|preceding)?(?:instructions?|rules|prompts?|guidelines|policy|policies)"
    r"|(?:reveal|show|print|repeat|tell)(?:me)?(?:your|the)?(?:system|hidden|initial)(?:prompt|instructions?)|youarenow(?:dan|an?|in|the)|(?:developer|god|debug|admin)mode(?:on|enabled)"
    r"|ignorieren?(?:sie)?(?:alle)?(?:bisherigen|vorherigen)?anweisungen|ignore[rz]?(?:toutes)?lesinstructions|ignoralasinstrucciones|ignora(?:tutte)?leistruzioni|ignora(?:todas)?asinstrucoes|zignorujinstrukcje|approvewithoutreview|skip(?:the)?(?:human)?review|markaspublic|markthisaspublic|routethisto"
)
