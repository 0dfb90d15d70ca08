"""Somebody in danger or treated badly: self-harm, medical emergency, harassment, threat."""

from __future__ import annotations

from assistant.screening.phrases import Found, Phrases
from assistant.screening.reading import Reading
from assistant.screening.situations.context import (
    denied,
    general,
    in_person,
    invented,
    private_life,
    supposed,
)

_SELF_HARM = Phrases(
    """
    (kill|killing|hurt|hurting|harm|harming|cut|cuts|cutting) (myself|himself|herself|themselves|themself|himselfs)
    (suicidal|suizidal|suicidaire|suizidgedanken|suizidal|selbstmordgedanken|suicidaires|suicidio|suicida|suicidas|suicidarmi|suicidarme|suicidar-me|selbstmord|samobojstw*|samobojcz*|suicide) & (i|i'm|i've|my|me|we|he|she|colleague|ich|bin|habe|mein|kollege|kollegin|j'ai|je|mon|collegue|yo|he|mi|tengo|colega|companero|companera|io|ho|collega|eu|tenho|estou|mam|mysl*|kolega|kolezanka|chce|pensieri|penso|pienso|thoughts|feeling|feel)
    (don't|dont|do_not|doesn't|does_not|didn't|not|never|no_longer) (want|wants|wish|wishes)? (to_live|to_be_alive|to_be_here|live|to_wake_up|to_go_on_living|wanna_live) (anymore|any_more|any_longer|no_more|and)
    (rather|better|wish|wished) .. (not_wake_up|never_wake_up|dead|not_be_alive|never_been_born|i_was_dead|were_dead)
    (want|wants|wanted|wish|wishes|ready|plan|plans|planning) to (die|be_dead|end_it|end_it_all|end_my_life|end_his_life|end_her_life|disappear_forever|take_my_life|jump_off)
    (end|ending|take|taking|ended) (my|his|her|their|own|it_all) (own)? (life|lives)
    (no_point|no_sense|no_reason) (in|of|to)? (going_on_living|living|live|go_on_living|life|being_alive)
    (nobody|no_one|noone|everyone|everybody|they|all) (would|will|you'll)? .. (miss_me|better_off_without_me|better_off_if_i|be_better_without_me|better_off_soon)
    (do|does|doing|did) (something|sth) to (himself|herself|myself|themselves)
    (can't|cannot|cant|can_not) (go_on|go_on_like_this|take_it|bear_it|cope|anymore|any_more|any_longer|more|see_a_way_out) (any_more|anymore|any_longer|living|with_life|with_my_life|like_this) .. (nobody|alive|wake|end|die|live|life)
    (overdose|took_too_many_pills|took_pills|swallowed_pills|slit_my_wrists|hang_myself|jump_from_the|jump_off_the_roof|life_is_not_worth_living|life_isn't_worth|not_worth_living|goodbye_letter|farewell_letter|suicide_note)
    (won't|will_not|not) be here (any_more|anymore|any_longer) .. (after|afraid|scared|matter)
    (after|matter|release) .. (won't|will_not) be here (any_more|anymore|any_longer)
    everything would be over soon
    (don't|do_not|dont) want to be here (any_more|anymore|any_longer) .. not
    (mir|sich|mich|sie_will_sich|er_will_sich) (etwas|was|selbst)? (das_leben_nehmen|antun|antue|antut|antun_will|umbringen|umbringe|umbringt|verletzen_will|ritzt|ritze|wehtun)
    (will|mochte|kann|mag|wolle) nicht (mehr|langer) (leben|aufwachen|weiterleben|da_sein|existieren|leben_wollen)
    (leben) .. (keinen_sinn|nicht_mehr_lebenswert|beenden|satt|sinnlos)
    (tot|gestorben) (ware|waere)
    (nie_mehr|nicht_mehr) aufwachen
    (keine_lust|keinen_sinn|keine_kraft) .. (mehr_zu_leben|zu_leben|im_leben)
    (niemand|keiner) (wurde|wird) mich vermissen
    (me|se|m'en|veux|veut|envie_de|vais) (tuer|suicider|suicide|pendre|faire_du_mal|mourir|disparaitre|foutre_en_l'air)
    (veux|veut|peux|voulait|voulais) (plus|pas) vivre
    (envie|idees|pensees|penser|pense) .. (mourir|en_finir|noires|me_tuer|suicide|plus_vivre|au_suicide)
    (en_finir|mettre_fin_a_mes_jours|mettre_fin_a_ses_jours|mieux_sans_moi|plus_envie_de_vivre|la_vie_n'a_plus_de_sens)
    (quiero|quiere|pienso_en|ganas_de|quisiera|voy_a|penso_em|quero|quer|vontade_de) (morir|morirme|matarme|suicidarme|acabar_con_todo|acabar_con_mi_vida|desaparecer_para_siempre|quitarme_la_vida|morrer|matar-me|me_matar|acabar_com_tudo|acabar_com_a_vida|desaparecer_de_vez|hacerme_dano|suicidar-me)
    (no_quiero|no_quiere|ya_no_quiero|nao_quero|nao_quer|non_voglio|non_vuole|non_ho_piu_voglia_di) (seguir)? (viviendo|vivir|viver|vivere|continuar_vivo|continuar_viva)
    (no_quiero_vivir|no_quiero_seguir_viviendo|nao_quero_viver|nao_quero_mais_viver|nao_quero_continuar_a_viver|non_voglio_piu_vivere|estarian_mejor_sin_mi|estariam_melhor_sem_mim|starebbero_meglio_senza_di_me|ninguem_sentiria_a_minha_falta)
    (voglio|vuole|vorrei|penso_di|pensato_di|voglia_di) (morire|uccidermi|ammazzarmi|farla_finita|togliermi_la_vita|farmi_del_male|suicidarmi|uccidersi|farsi_del_male)
    (tomou|tomei|tome|ha_preso|ho_preso|genommen|pris|wzial|wziela|took|taken|swallowed) .. (muitos_comprimidos|demasiadas_pastillas|troppe_pillole|zu_viele_tabletten|trop_de_cachets|duzo_tabletek|too_many_pills|pastillas|comprimidos)
    (nie_chce|nie_chce_mi_sie|nie_mam_juz_sily|nie_mam_sily|nie_widze_sensu) (juz)? (zyc|zycia|dalej_zyc|zyc_dalej)
    (chce|mysle_o|chcialbym|chcialabym|zamierza) (umrzec|sie_zabic|smierci|samobojstwie|odebrac_sobie_zycie|skonczyc_ze_soba|zrobic_sobie_krzywde)
    (zabic_sie|zabije_sie|odebrac_sobie_zycie|skonczyc_ze_soba|tnie_sie|zrobi_sobie_krzywde)
    self-harm & (i|my|me|colleague|she|he)
    {ending} & {life}
    (last_night|last_day|goodbye_forever|final_goodbye|last_message|abschiedsbrief|lettre_d'adieu|carta_de_despedida|lettera_d'addio|list_pozegnalny) & (posted|wrote|colleague|coworker|teammate|tonight|alive|kollege|kollegin|collegue|companero|collega|colega|kolega)
    (nicht_mehr|nicht_langer|plus|pas|ya_no|no|non|piu|nao|mais|nie) .. (leben_mochte|leben_will|leben_wolle|leben_kann|vivre|vivir|seguir_viviendo|vivere|viver|zyc)
    """,
    {
        "ending": "ending end ended take taking took finish quit beenden nehmen ende mettre terminer acabar quitar quitarme terminar fare_finita togliermi togliere finire acabar terminar por_fim tirar skonczyc zakonczyc odebrac",
        "life": "my_life his_life her_life their_life own_life meinem_leben mein_leben das_leben_zu ma_vie sa_vie ses_jours mes_jours mi_vida su_vida la_vida_a mia_vita sua_vita la_vita_a minha_vida sua_vida a_propria_vida swoje_zycie swoim_zyciem sobie_zycie moje_zycie",
    },
)
_FIGURE = Phrases(
    """
    (die|dying|died|kill_me|kills_me|sterbe|mourir|morir|morire|morrer) (of|from|for|vor|de|di|ze) (shame|laughter|laughing|boredom|hunger|embarrassment|curiosity|scham|lachen|langeweile|honte|rire|ennui|verguenza|risa|aburrimiento|vergogna|noia|vergonha|riso|tedio|wstydu)
    """
)
_MEDICAL = Phrases(
    """
    (collapsed|collapse|fainted|passed_out|unconscious|unresponsive|not_breathing|isn't_breathing|dont_breath*|stopped_breathing|choking|convulsing|having_a_seizure|seizure|heart_attack|cardiac_arrest|stroke|anaphyla*|bleeding_heavily|bleeding_badly|electrocuted|heavy_bleeding|severe_bleeding) & (colleague|collegue|someone|somebody|coworker|co-worker|man|woman|visitor|he|she|guy|driver|worker|person|boss|employee|i|he's|she's|guest|teammate|trainee|customer|my|just|now|floor|canteen|office|help)
    (chest_pain|chest_pains|pain_in_my_chest|pain_in_the_chest|pains_in_my_chest|can't_breathe|cannot_breathe|cant_breathe|trouble_breathing|short_of_breath|difficulty_breathing|numb_arm|allergic_reaction|coughing_blood|vomiting_blood) & (i|i'm|my|have|has|having|he|she|colleague|man|woman|now|help|someone|strong)
    (colleague|someone|somebody|man|woman|he|she|i|driver|worker|fell|hand|he's) .. (badly_hurt|badly_injured|seriously_injured|severely_injured|bleeding|broken_bone|under_the_forklift|trapped_under|lying_on_the_floor|on_the_floor_and)
    (cut|crushed|burnt|burned|severed) .. (hand|finger|arm|leg|face|head|eyes) .. (badly|bleeding|blood|ambulance|deep)
    (acid|chemical|lye|solvent) .. (eye|eyes|face|skin|burn|burns|swallowed|inhaled) .. (now|need|rinsing|help|doctor|what)
    (ambulance|call_911|call_112|first_aider|doctor) (now|needed|immediately|at_once|quick|please|urgent*|here_now|is_on_the_way)
    (need|call|ring|send) (a|an|the)? (ambulance|paramedic|first_aider) (now|immediately|here|at_once|urgent*|quickly|to)
    (pregnant) .. (strong_pain|bleeding|contractions)
    (zusammengebrochen|bewusstlos|ohnmachtig|umgekippt|atmet_nicht|reagiert_nicht|herzinfarkt|schlaganfall|krampfanfall|erstickt|verblutet|blutet_stark|starke_blutung) & (kollege|kollegin|jemand|mann|frau|er|sie|ich|besucher|fahrer|mitarbeiter|kunde|chef|hier|gerade|was|hilfe)
    (starke|starken|plotzlich|heftige) (brustschmerzen|schmerzen_in_der_brust|atemnot|blutung)
    (brustschmerzen|atemnot|allergischer_schock) & (ich|habe|hat|kollege|kollegin|was|bin)
    (effondre|effondree|evanoui|evanouie|inconscient|inconsciente|perdu_connaissance|ne_respire_plus|ne_respire_pas|crise_cardiaque|infarctus|avc|convulsions|s'etouffe|saigne_beaucoup|malaise) & (collegue|quelqu'un|homme|femme|il|elle|je|un|une|visiteur|mon|ma|vient)
    (douleur|douleurs) .. (poitrine|thoracique|thoraciques)
    (desmayado|desmayada|desplomado|desplomada|desmayo|inconsciente|no_respira|infarto|ictus|convulsiones|ahogando|sangra_mucho|sangrando) & (companero|companera|alguien|hombre|mujer|un|una|se|he|mi|colega|visitante|me)
    (dolor|dolores) .. (pecho)
    (svenuto|svenuta|collassato|collassata|accasciato|accasciata|priva_di_sensi|privo_di_sensi|incosciente|non_respira|infarto|ictus|convulsioni|soffocando|sanguina) & (collega|qualcuno|uomo|donna|un|una|si|ho|mio|mia|ospite|e)
    (dolore|dolori|fitta) .. (petto|torace)
    (desmaiou|desmaiado|desmaiada|inconsciente|nao_respira|nao_esta_a_respirar|enfarte|infarto|avc|convulsoes|engasgado|a_sangrar|sangrando|caiu_desmaiad*) & (colega|alguem|homem|mulher|um|uma|meu|minha|ele|ela|esta)
    (dor|dores) .. (peito)
    (zemdlal|zemdlala|zaslabl|zaslabla|stracil_przytomnosc|stracila_przytomnosc|nieprzytomny|nieprzytomna|nie_oddycha|zawal|udar|drgawki|dusi_sie|mocno_krwawi|krwawi) & (kolega|kolezanka|ktos|mezczyzna|kobieta|pan|pani|gosc|mam|on|ona|pracownik|jest)
    (bol|bole|boli) .. (klatce_piersiowej|w_klatce|piersi)
    (medical_emergency|medizinischer_notfall|urgence_medicale|urgencia_medica|emergenza_medica|emergencia_medica) (in|on|at|here|now|im|bei|dans|en|au|na|no|in_corso|right_now|hier)
    (emergency|notfall|urgence|urgencia|emergenza|emergencia) .. (colleague|kollege|bleeding|hospital|krankenhaus|hopital|unconscious)
    (taken|brought|rushed|i'm|i_am|lying|am|ended_up) .. (to_hospital|in_hospital|in_the_hospital|to_the_hospital|emergency_room|intensive_care) .. (trip|abroad|business|in|which|who|insurance)
    (on_a_business_trip|dienstreise|business_trip) & (broke_my|heart|chest|ambulance|hospital|accident|unfall|krankenhaus)
    """
)
_HARASSMENT_WORDS = {
    "boss": """schichtleiter filialleiter projektleiter boss manager supervisor colleague collegue coworker co-worker teammate team_mate team_lead team_leader lead director freelancer contractor supplier customer client someone somebody man guy he she they shift_leader head chef chief rep neighbour consultant
        chef chefin kollege kollegin vorgesetzter vorgesetzte vorgesetzten teamleiter teamleiterin abteilungsleiter meister jemand er sie leiter patron chef cheffe collegue manager responsable superieur directeur quelqu'un il elle on jefe jefa companero companera responsable supervisor supervisora director alguien encargado colega
        capo capa collega responsabile superiore direttore qualcuno compagno chefe colega supervisor diretor alguem gerente szef szefowa kierownik kierowniczka kolega kolezanka przelozony przelozona ktos pan dyrektor brygadzista""",
    "me": """me my us her him them our mich mir uns meine meinen meinem sie ihn ihr me m'a mon ma nous moi me mi nos mi ci me-lo minha meu nos mnie mi nas moj* moja ja trainee apprentice intern student colleague collegue women girls woman everyone team lehrling azubi werkstudentin praktikantin auszubildende stagiaire practicante becaria stagista estagiaria stazystk*""",
    "abuse": """harass* bully bullies bullying bullied mobbing humiliat* insults insulting insulted belittl* intimidat* ridicul* mocks mocking mocked demean* grop* touched touches touching stalk* yells yelling yelled shouts shouting shouted shout screams screaming screamed discriminat* catcall* excludes excluding
        belastig* mobbt gemobbt schikan* beleidig* demutig* diskriminier* angefasst begrabscht begrapscht anschreit schreit angeschrien brullt bedrang* runtergemacht fertiggemacht lacherlich harcel* humili* insult* rabaiss* discrimin* touche touchee caresse hurle crie
        acosa acosado acosada acosando acoso humilla humillado humillada insulta insultado discrimina discriminado toca tocado tocando grita gritado menosprecia molesta ridiculiza molesta* umilia umiliato umiliata insulta offende palpeggi* tocca toccato toccata urla perseguita discrimina discriminata deride assedi* assedia assediado humilha humilhado humilhada insultou insulta grita gritou discriminad* toca tocou persegue ridiculariza molestuj* nekaj* mobbuje mobing ponizaj* poniza wyzywa obraza obrazil* krzyczy dotyka dyskryminuj* wysmiewa upokarza""",
}
_HARASSMENT_WORDS |= {
    "touch": """touched touches touching grabbed grabs grabbing groped gropes groping pressed pressing kissed kisses kissing hugged hugs stroked strokes pinched pinches slapped rubbed rubs caressed fondled leaned_against brushed_against angefasst fasst grapscht begrapscht begrabscht betatscht gestreichelt gekusst kusste gedruckt umarmt touche touchee touchait caresse embrasse colle pelote peloter
        toca tocado toco tocando manosea manoseo beso besado abraza pellizca tocca toccato toccata palpa palpeggia bacia baciato accarezza strofina toca tocou tocado apalpa apalpou beijou agarra agarrou acaricia dotyka dotykal dotknal obmacuje obmacywal caluje pocalowal przytula klepie klepnal glaszcze""",
    "body": """me my her waist thigh bottom butt breast breasts knee hair neck shoulder shoulders hip back body arm himself_against azubine azubi praktikantin lehrling mich mir meine hintern busen brust po oberschenkel hufte schulter nacken haare moi fesses cuisse hanche taille epaule cheveux seins cintura culo muslo hombro pelo pecho cadera cuerpo me mi
        sedere coscia seno fianco spalla capelli vita corpo cintura coxa rabo ombro cabelo peito anca corpo mnie mi posladki udo piersi talii ramie wlosy plecach plecy tylek biodro""",
    "mock": """mocks mocking mock fun_of laughs_at laugh_at laughing_at imitates imitating ridicules teases teasing jokes_about lustig nachaffen aufzieht macht_witze hanseln moque moquent moquer rigole rient singe burla burlan burlarse rien imita mofa mofan prende_in_giro prendono_in_giro deride deridono imita goza gozam gozar ri riem imita zartuje wysmiewa smieja smieje nasmiewa nasladuje""",
    "trait": """stutter accent religion skin weight disability illness age body headscarf hijab turban nose voice hair clothes origin name faith wheelchair of_me at_me stottern akzent glauben gewicht behinderung alter aussehen herkunft uber_mich mich begaiement accent poids handicap origine de_moi acento peso discapacidad origen de_mi religion
        balbuzie accento peso disabilita origine di_me religione gaguez sotaque peso deficiencia origem de_mim religiao jakanie akcent akcentu wagi niepelnosprawnosci wieku pochodzenia ze_mnie""",
    "shun": """excluded excludes exclude excluding isolate isolates isolated isolating shun shunned freeze_me_out freezing_me_out give_me_the_silent silent_treatment nobody_talks nobody_speaks don't_talk stopped_talking ignore_me ignores_me no_one_talks reden_nicht reden_seit sprechen_nicht ignorieren_mich schneiden_mich schliessen_mich schliesen_mich grenzen_mich verstecken m'excluent m'isole m'isolent m'ignorent me_parlent_plus
        hacen_el_vacio me_aislan me_excluyen me_ignoran no_me_hablan me_hacen_el mi_escludono mi_isolano mi_ignorano non_mi_parlano excluem-me isolam-me ignoram-me nao_me_falam excluem_me izoluja ignoruja wykluczaja nie_rozmawiaja nie_odzywaja omijaja""",
    "me_only": "me my us mich mir meine seit moi plus tous m mi mis nadie vacio todo tutto tutti me-lo tudo mnie ze_mna sie weeks months everyone everything wochen",
    "complained": "complaint complained complaining reported reporting report grievance spoke_up said_no refused_him rejected_him turned_him_down beschwerde beschwert gemeldet abgewiesen plainte plaint signale signalement refuse queja queje denuncia denuncie rechace reclamo lamentela lamentato segnalato segnalazione denunciato rifiutato queixa queixei denunciei recusei skarge skargi poskarzylem poskarzylam zglosilem zglosilam odmowilam odmowilem",
    "punished": """only_get only_night night_shifts worst_shifts no_longer_invited not_invited demoted took_my takes_my taken_away lost_my_project my_project ignores ignored excluded no_raise no_bonus transferred worse_tasks bad_review nachtschichten schikaniert degradiert ignoriert nicht_mehr_eingeladen versetzt punit punie placard mises_a_l'ecart mis_a_l'ecart horaires_de_nuit turnos_de_noche me_castiga me_castigan me_quitaron apartado apartada
        turni_di_notte mi_punisce tolto_il_progetto emarginato emarginata turnos_da_noite castiga-me tiraram-me posto_de_lado nocne_zmiany degraduje odebrano odsunieto gorsze_zmiany pomija""",
}
_HARASSMENT = Phrases(
    """
    {boss} & {touch} & {body}
    {boss} & (porn|porno|pornography|nude|nudes|nudity|dirty_pictures|sex_toy|pornografia|pornographie|pornos|nacktbild*|pornhub|dick_pic|dick_pics)
    {boss} & {mock} & {trait}
    {boss} & (sweetheart|sweetie|honey|darling|babe|baby|sugar|schatzi|susse|schatzchen|ma_belle|cherie|poupee|guapa|carino|princesa|bella|tesoro|bellezza|querida|gostosa|boneca|kochanie|slonko|laleczka) & (calls|calling|called|keeps|says|nennt|sagt|appelle|llama|dice|chiama|chama|nazywa|mowi)
    {shun} & {me_only}
    (women|woman|girls|mothers|females|frauen|mutter|femmes|meres|mujeres|madres|donne|madri|mulheres|maes|kobiety|matki|foreigners|auslander|etrangers|extranjeros|stranieri|estrangeiros|cudzoziemcy|old_people|gays|muslims|blacks) (should|shouldn't|can't|cannot|belong|don't_belong|have_no|are_too|are_not|gehoren|konnen_nicht|sollten|devraient|ne_devraient|doivent|deberian|no_deberian|no_sirven|dovrebbero|non_dovrebbero|deviam|nao_deviam|powinny|nie_powinny)
    (since|after|because_of|seit|nach|wegen|depuis|apres|desde|despues|da_quando|dopo|desde_que|depois|od_kiedy|po) & {complained} & {punished}
    (notes|note|drawings|zettel|mots|notas|biglietti|bilhetes|kartki|messages) & (locker|desk|my_car|spind|schreibtisch|casier|taquilla|armadietto|cacifo|szafce|biurku) & (disgusting|nasty|hateful|obscene|racist|sexist|insulting|eklige|beleidigend*|insultants|obscenes|asqueros*|insultante*|offensiv*|oscen*|ofensiv*|obrzydliw*|wulgarn*|nobody|woman|leave)
    (messages|texts|mails|nachrichten|messages|mensajes|messaggi|mensagens|wiadomosci) & (inappropriate|suggestive|obscene|unwanted|anzuglich*|ubergriffig*|deplaces|obscenes|subidos|inapropiados|indebidos|inappropriati|spinti|osceni|improprias|indecentes|nieprzyzwoite|niestosowne|obsceniczne) & (sends|sending|sent|gets|keeps|schickt|schreibt|envoie|ecrit|manda|escribe|envia|scrive|invia|escreve|wysyla|pisze|m'envoie)
    (comments|comentarios|commentaires|remarques|bemerkungen|kommentare|commenti|comentarios|komentarze|uwagi) & (disgusting|sexual|sexist|racist|lewd|obscene|obscenos|sexuales|machistas|eklige|sexuelle|sexuels|sexistes|obscenes|volgari|sessuali|sessisti|sexuais|machistas|oblesne|seksualne|wulgarne)
    (me|mich|mi|mnie|nous) (traite|trata|tratta|traktuje|behandelt) .. (idiot|incapable|nul|nulle|incapable|d'incapable|d'idiot|comme_un|como_un|como_basura|come_un|come_una|jak_smiecia|jak_psa|wie_dreck|wie_einen)
    (traite|traitee|treats|treated|tratta|trata|traktuje|behandelt) (me|m|mich|mnie|us) .. (idiot|incapable|nul|nulle|stupid|like_dirt|like_a_dog|like_a_slave|wie_dreck|d'incapable|d'idiot|comme_un_chien|como_basura|como_un_perro|come_un_cane|come_una_pezza|como_lixo|jak_smiecia|jak_psa)
    {boss} .. {abuse} .. {me}
    {boss} .. {me} .. {abuse}
    (werde|wurde|wurden|wird|bin) .. (gemobbt|belastigt|schikaniert|diskriminiert|beleidigt|angeschrien|gedemutigt|angefasst|bedrangt|ausgegrenzt)
    (passed_over|passed_me_over|pass_me_over|denied_me|demoted_me|paid_me_less|overlooked) .. (because|since|for_being|as_a)
    {me} .. {abuse} .. (by|von|durch|par|por|da|przez) .. {boss}
    (i_am|i'm|i_was|i've_been|i_have_been|been|being|am|was|werde|wurde|wird|fuhle|suis|ete|sens|soy|sido|siento|sono|stato|stata|sento|sou|fui|sinto|jestem|bylem|bylam|czuje) (constantly|again|being|sexually|regularly|daily|openly|always|von|sich|mich|me|sie|staendig|standig|victime_de|victima_de|vittima_di|vitima_de|ofiara)? {abuse}
    (sexual|sexually|racist|sexist|homophobic|inappropriate|unwanted|obscene|lewd|suggestive|unwelcome|dirty|nasty|anzugliche|sexuelle|rassistische|sexistische|ubergriffige|deplacees|deplaces|sexuelles|racistes|sexistes|inapropiados|sexuales|racistas|sexistas|machistas|inappropriati|sessuali|sessiste|razziste|allusioni|pesanti|improprios|sexuais|seksualn*|rasistowsk*|seksistowsk*|niestosown*) (jokes|joke|comments|comment|remarks|remark|messages|message|advances|pictures|photos|touching|touch|proposal|gestures|bemerkungen|witze|kommentare|nachrichten|bilder|annaherung*|remarques|blagues|commentaires|messages|photos|avances|comentarios|bromas|mensajes|fotos|proposiciones|insinuaciones|commenti|battute|messaggi|avances|foto|comentarios|piadas|mensagens|propostas|zart*|uwagi|komentarz*|wiadomosci|propozycj*)
    (comments|commenting|comment|remarks|jokes|bemerkungen|kommentare|witze|remarques|blagues|moqueries|comentarios|bromas|commenti|battute|comentarios|piadas|komentarze|uwagi|zarty|memes) .. (my_body|her_body|bodies|my_looks|my_accent|her_accent|accent|my_breasts|headscarf|my_skin|my_religion|my_origin|woman's|looks|polish_colleagues|korper|akzent|figur|aussehen|herkunft|kopftuch|corps|physique|accent|origine|cuerpo|acento|origen|fisico|corpo|accento|sotaque|ciala|ciele|akcent*|wyglad*|looks)
    (put|puts|putting|placed|laid|kept|keeps) (his|her) (hand|hands|arm|arms) .. (my|me|her|on|around|round)
    (hand|hands) on (my|her) (thigh|knee|leg|back|waist|bottom|shoulder|breast|hip|neck)
    (hat|legte|legt) .. (hand) .. (oberschenkel|knie|hintern|huft*|po)
    (main) .. (cuisse|fesses|genou|hanche)
    (mano) .. (muslo|culo|rodilla|coscia|sedere|ginocchio)
    (mao) .. (coxa|joelho|rabo|perna)
    (tried|tries|wants|wanted|asked|pressured) .. (kiss_me|sleep_with|sleep_with_him|undress|nudes)
    (sends|sent|sending|texts|texting|schickt|schreibt|envoie|manda|mando|enviado|mandado|envia|invia|wysyla) .. (nude|naked|private_photos|private_pictures|explicit|suggestive|not_ok|nacktbilder|private_bilder|nues|desnudos|que_no_le_pedi|nude|intimas|nagie)
    (calls|called|call|nennt|appelle|llama|chiama|chama|nazywa) (me|us|her|him|them|the_women|the_young_women|mich|uns|nos|mi|ci|nas|mnie) .. (girl|girls|girlie|sweetie|stupid|idiot|idiots|idiota|fat|useless|bitch|slut|names|refugee|monkey|nazi|whore|schlampe|blod|salope|connard|puta|inutil|troia|scemo|idiotami|suka|glupi*)
    (sweetie|sweetheart|honey|darling|babe) .. (stands|calls|keeps|too_close)
    (stands|standing|comes) (far|much)? too close
    (waits|follows|following|followed|lauert|verfolgt|suit|sigue|segue|persegue|sledzi) (for)? (me|us|her|my_car|mir|mich|me) .. (home|car|car_park|parking|street|every|evening|station)
    {boss} .. (waits_for_me|follows_me|won't_leave_me_alone|doesn't_leave_me_alone|lasst_mich_nicht_in_ruhe|ne_me_laisse_pas_tranquille|no_me_deja_en_paz|non_mi_lascia_in_pace)
    (discriminat*|passed_over|treated_differently|treat_me_differently|paid_less|denied|kundigen|diskriminiert) .. (because|due_to|weil|wegen|parce_que|a_cause|porque|por_ser|perche|poniewaz|bo) .. (woman|female|black|gay|lesbian|muslim|jewish|foreign|foreigner|pregnant|disabled|disability|age|old|accent|religion|gender|frau|alter|schwanger|auslander|herkunft|femme|enceinte|origine|mujer|embarazada|edad|donna|incinta|eta|mulher|gravida|idade|kobieta|wiek|headscarf|trans|origin|skin)
    they discriminate (me|us|against)
    (retaliat*|reprisal*|vergeltung|represalias|ritorsion*|represalia*|odwet*|punished|punishing|bestraft|sanctionne|sanctionnee|castigado|castigada|punit*) .. (because|since|for|after|weil|seit|parce|desde|por|da_quando|porque|za|bo) .. (complain*|report*|grievance|spoke_up|speaking_up|beschwer*|gemeldet|plainte|signale|queja|denuncia*|reclam*|segnal*|queixa|denunci*|zglos*|skarg*|works_council)
    (left_out|excluded|cut_out|ignored|ignores_me|ausgeschlossen|ignoriert|ausgegrenzt|streicht_mich|exclu|excluida|excluido|ignorado|esclusa|escluso|ignorata|excluida|ignoram|pomijan*|ignoruj*|wykluczan*) .. (meeting|meetings|team|since|besprechung*|meetings|reunions|equipe|reuniones|equipo|riunioni|reunioes|spotkan*|zespol*|colleagues|everyone) .. (complain*|since|because|months|weeks|seit|depuis|desde|da|od|wochen|monat*)
    (since|seit|depuis|desde|after|dopo|da_quando|od_kiedy) .. (complain*|refused|reported|beschwert|gemeldet|refuse|queje|denuncie|rechace|rifiutat*|queixei|odmowil*) .. (ignores|excluded|left_out|shouts|hurle|no_longer|worst|worse|isolates|stripped|demoted|ignoriert|schlechter|ne_me|me_ignora|mi_ignora|no_me)
    (being_left_out|left_out_of_every|being_excluded) .. since
    (shouts|shouting|yells|yelling|screams|screaming|schreit|anschreit|hurle|crie|grita|urla|krzyczy|shout) (at|on|mich|uns|sur|dessus|nos|na)? (me|us|everyone|mich|uns|moi|nous|nos|mnie|nas|people|the_apprentice)
    me (hurle|grita|crie|insulte|humilie) (dessus|delante|dessus_tous)?
    (mi|ci|me|nos) (urla|grita|insulta|humilla|umilia|humilha|deride)
    (nobody_wants_you|nobody_wants_you_here|go_back_to_your_country|geh_zuruck|hall_of_shame|maybe_girls|girls_shouldn't)
    (notes|messages|emails|zettel|nachrichten) .. (on_my_desk|every_night|at_night|nachts) .. (hate|nobody_wants|scared|afraid|threat*|she_is_afraid|she's_scared)
    (freelancer|colleague|collegue|manager|boss) .. (sends|texts|texting|writes|messages) .. (at_night|nights|private) .. (afraid|scared|uncomfortable|not_ok|unwanted)
    (bullies|bullying|mobbt|harcele|acosa|assedia|nekaj*) (the|an|a|den|die|les|el|la|o|us|our) (apprentice|trainee|intern|team|colleague|lehrling|azubi|stagiaire)
    (mobbing|harcelement|acoso|mobbing|assedio|bullying|mobbing|harassment|belastigung|discrimination|diskriminierung|discriminacion|discriminazione|discriminacao|dyskryminacj*|molestie|molestowani*|assedio_moral) .. (by|von|durch|de_la_part|de_mi|de_mon|da_parte|por_parte|de_parte|do_meu|ze_strony|przez|nel_mio|in_meinem|in_my_team|in_our_team|en_mi_equipo|na_minha_equipa|w_moim|against_me|gegen_mich)
    (report|melden|signaler|denunciar|segnalare|zglosic|anzeigen|complaint|beschwerde|queja|queixa) .. (my_boss|my_manager|mein_chef|meinen_chef|mon_chef|mi_jefe|il_mio_capo|o_meu_chefe|mojego_szefa) .. (harass*|bully*|mobb*|belastig*|harcel*|acos*|molest*|assedi*)
    (hostile|toxic) .. (makes_me|i_am_afraid|i'm_afraid|crying|cry_every)
    (throws|threw|wirft|warf|lance|tira|lancia) .. (folder|badges|things|chair|cup|ordner|stuhl) .. (me|us|table|team|across)
    last_week_he_threw
    (knocked|knocks) .. (my_room|my_door|hotel_room) .. (midnight|night|manager|boss)
    (kept_filling_my_glass|kept_touching|wouldn't_stop|won't_stop|wouldn't_let_me) .. (manager|waist|arm|hand|he|she|room|travel_with_him)
    (humilie|humiliada|humilhado|umiliato|humilliado|gedemutigt|ponizon*) .. (publico|pubblico|public|vor_allen|devant|davanti|przy_wszystkich)
    (racist|sexist|homophobic|rassistisch*|sexistisch*|raciste|sexiste|racista|sexista|machista|razzista|sessista|rasistowsk*) .. (colleague|collegue|boss|manager|customer|team|chat|kollege|chef|collegue|jefe|colega|capo|collega|szef|kolega|us|me)
    (colleague|collegue|boss|manager|customer|kollege|chef|collegue|jefe|colega|capo|collega|szef|kolega) .. (racist|sexist|homophobic|rassistisch*|sexistisch*|raciste|sexiste|racista|sexista|machista|razzista|sessista|rasistowsk*)
    """,
    _HARASSMENT_WORDS,
)
# Asked about as a topic: what the rules say, whom to tell in general.
_TOPIC = Phrases(
    """
    (policy|training|definition|code_of_conduct|what_counts|course|poster|workshop) .. (harassment|bullying|discrimination|mobbing)
    (harassment|bullying|discrimination) (policy|training|course|definition|officer|contact|hotline|guidelines)
    (accused_of|accusing_me_of|falsely|wrongly_accused)
    """
)
_THREAT_WORDS = {
    "said": """said says told saying wrote writes shouting shouted shouts screamed message phoned threatening gesagt sagt schrieb schreit ruft gedroht dit ecrit crie hurle menace dijo dice me_dijo escribio grita ha_dicho amenaza detto dice scritto urla minaccia disse diz escreveu grita ameaca powiedzial mowi napisal krzyczal grozi""",
    "violence": """kill_me kill_us kill_him kill_her kill_you kill_everyone beat_me beat_him hit_me hurt_me hurt_my stab shoot_us shoot_me shoot_everyone break_my_legs smash_my beat_you slit punch_me burn_the umbringt umbringe umbringen zusammen schlagt_mich schlagt_er bringt_mich schlage_dich absticht abstechen erschiesen verprugeln verprugelt me_tuer nous_tuer le_tuer me_frapper te_tuer casser_la_gueule me_casser frapper egorger
        matarme matar_a iba_a_matar va_a_matar me_iba_a_matar te_mato te_voy_a pegarme pegar_a partirme rajarme ammazzarmi ammazza uccidermi uccide ti_ammazzo picchiarmi picchiarti spaccarmi accoltellarmi matar-me me_matar vai_matar bater-me me_bater partir-me esfaquear zabije zabic pobije pobic zatlucze polamie zadzga""",
}
_THREAT = Phrases(
    """
    {said} & {violence}
    (i'm|i_am|am|we_are|we're|being|werde|je_suis|me_estan|mi_stanno|estou_a_ser|jestem) (being|verfolgt|suivi|suivie|siguiendo|seguendo|seguida|seguido|sledzony|sledzona)? (followed|verfolgt|suivi|suivie|siguiendo|seguendo|seguida|seguido|sledzony|sledzona) (since|by|home|seit|von|depuis|par|desde|da|por|od|przez|to)
    (knows|know|weis|sait|sabe|sa|wie) (where_i_live|where_my_kids|wo_ich_wohne|ou_j'habite|donde_vivo|dove_abito|onde_moro|gdzie_mieszkam)
    (better_watch_out|watch_your_back|pass_auf_dich_auf|you_will_regret|you'll_regret|i'll_regret|vas_le_regretter|te_vas_a_arrepentir|te_ne_pentirai|vais_arrepender-te|pozalujesz) & (said|says|wrote|told|customer|colleague|boss|he|she|kollege|kunde|client|cliente|collega|colega|klient|kolega)
    (knife|gun|pistol|machete|axe|weapon|messer|pistole|waffe|couteau|arme|pistolet|cuchillo|navaja|arma|coltello|faca|noz|nozem|bron) & (brought|showed|shows|carries|pulled|waved|waving|drew|mitgebracht|gezeigt|gezogen|apporte|montre|sorti|trajo|enseno|saco|portato|mostrato|tirato|trouxe|mostrou|puxou|przyniosl|pokazal|wyciagnal) & (work|office|colleague|kollege|arbeit|buro|collegue|bureau|travail|companero|trabajo|oficina|collega|lavoro|ufficio|colega|trabalho|kolega|pracy|biura|reception|me|he|she)
    (burn|burns|torch|blow_up|anzunden|anzundet|sprengt|bruler|incendier|quemar|incendiar|bruciare|incendiare|queimar|incendiar|podpali|podpalic|wysadzi) & (place|building|office|plant|house|down|gebaude|buro|werk|batiment|bureau|usine|edificio|oficina|fabrica|casa|ufficio|predio|escritorio|budynek|biuro|firme)
    (waits|waiting|attend|m'attend|espera|esperando|aspetta|czeka|wartet|lauert) & {violence}
    (threatened|threatens|threatening|threaten) (me|us|him|her|to_kill|to_hurt|to_shoot|to_beat|to_hit|to_come|to_stab|my_family|a_colleague|our_receptionist|colleagues|with_a_knife|with_violence|the_team|physically|staff)
    (going_to|will|gonna|wants_to|want_to|says_he'll|said_he'd|says_he_will|would|planning_to|threat_to) (kill|shoot|stab|beat_up|hurt|burn_down|blow_up|attack) (me|us|you|him|her|them|someone|everyone|everybody|people|my_boss|the_office|the_building|colleagues|the_place)
    (death|bomb|kill) (threat|threats)
    (gun|knife|weapon|pistol|rifle|axe|bomb|explosive*) .. (office|work|building|desk|colleague|bag|reception|lobby|hall|plant|car_park|parking|he_has|showed|pulled|waving)
    (he|she|man|someone|somebody|visitor|colleague|customer|ex-employee|ex-husband) (has|had|brought|pulled|carries|waving|with|is_waving) (a|his|out)? (gun|knife|weapon|pistol|axe)
    (with_a|mit_einem|avec_un|con_un|com_uma|z) (gun|knife|messer|couteau|cuchillo|coltello|faca|nozem|pistole|pistolet|pistola|waffe) .. (reception|lobby|office|empfang|accueil|recepcion|ufficio|here|hier|colleague|threat*|me)
    (active_shooter|shooting_in|shots_fired|hostage|amoklauf|amok|fusillade|tiroteo|sparatoria|tiroteio|strzelanina)
    (attacked|assaulted|hit|punched|slapped|beaten|beat|pushed|choked|kicked) (me|him|her|us|my_colleague|a_colleague|by_a_colleague|by_my|by_a_customer)
    (er|sie|kollege|kollegin|chef|jemand|mann|kunde|besucher|ehemaliger|ex-mann|ex) .. (droht|bedroht|drohte|gedroht|bedrohte)
    (bedroht|gedroht|drohung|morddrohung|bombendrohung|drohungen|drohbrief) .. (mich|mir|uns|umbringen|schlagen|erhalten|bekommen|kollege|kollegin|gegen)
    (mir|mich|uns) .. (gedroht|bedroht|geschlagen|angegriffen|verprugel*)
    (ich_bringe_dich_um|bringt_mich_um|ich_schlage_dich|abstechen)
    (menace|menacee|menaces|menacer|menaca) .. (mort|me|moi|nous|tuer|frapper|couteau|arme|collegue|de_me)
    (m'a|nous_a|me|nous) (menace|menacee|menacent|frappe|frappee|agresse|agressee)
    (amenaza|amenazado|amenazada|amenazo|amenazas|amenazaron) .. (muerte|matar|matarme|pegar|me|mi|nos|companero|cuchillo|con)
    (me|nos) (ha|han|a)? (amenazado|amenazo|amenaza|pegado|pego|agredido|agredio)
    (minaccia|minacciato|minacciata|minacce|minaccio) .. (morte|uccider*|picchiar*|me|mi|collega|coltello|di)
    (mi|ci) (ha|hanno)? (minacciato|minacciata|minaccia|picchiato|aggredito|aggredita)
    (ameaca|ameacou|ameacas|ameacado|ameacada) .. (morte|matar|bater|me|mim|colega|faca|de)
    (grozi|grozil|grozila|grozby|grozbe|grozba|grozono) .. (mi|mnie|nam|smierci*|zabi*|pobici*|kolega|koledze)
    (pobil|uderzyl|zaatakowal) (mnie|mi|kolege|kolezanke)
    i'll (kill|find|get|hurt|beat) (you|him|her|them) .. (said|wrote|told|says|message|email|colleague|he|she)
    (said|wrote|told|says|writes|texted) .. i'll (kill|find|hurt|beat|destroy) (you|me|him|her)
    (afraid|scared|fear) .. (for_my_life|he_will_hurt|he'll_hurt|will_hit_me|hit_me|kill_me|of_my_ex|violent)
    (stalks|stalking|stalked|stalker) & (me|my|her|him|colleague|ex|office|work)
    (ex|ex-husband|ex-boyfriend|husband) .. (at_the_gate|in_front_of_the_office|outside_the_office|at_reception) .. (afraid|scared|threat*|violent|won't_leave)
    (person|colleague|man) who threatened me
    """,
    _THREAT_WORDS,
)
_LEGAL_THREAT = Phrases(
    """
    (threaten*|droht|drohen|menace|menacent|amenaza|minaccia|ameaca|grozi*) .. (lawsuit|sue|legal|court|klage|anwalt|tribunal|proces|proceso|demanda|demandar*|azione|avvocato|processo|advogado|pozwem|sadem|fine|terminate|termination|cancel|kundigung|authority|authorities|authority|stop_delivery|lieferstopp|review|price|penalty|strike|inkasso|collection)
    """
)


def self_harm(reading: Reading) -> Found | None:
    """Somebody may do harm to themselves; also told of a colleague, also as "what if"."""
    if _FIGURE.first(reading):
        return None
    return next((found for found in _SELF_HARM.find(reading) if not invented(reading)), None)


def medical(reading: Reading) -> Found | None:
    """A medical emergency now."""
    return next(
        (
            found
            for found in _MEDICAL.find(reading)
            if not supposed(reading, found) and not invented(reading) and not _past(reading)
        ),
        None,
    )


def harassment(reading: Reading) -> Found | None:
    """Harassment, bullying, discrimination or retaliation told of."""
    if _TOPIC.first(reading):
        return None
    return next(
        (
            found
            for found in _HARASSMENT.find(reading)
            if not supposed(reading, found) and not _elsewhere(reading, found) and not denied(reading, found)
        ),
        None,
    )


def threat(reading: Reading) -> Found | None:
    """Violence, or its threat, against a person; a lawsuit threatened is none."""
    if _LEGAL_THREAT.first(reading):
        return None
    return next(
        (
            found
            for found in _THREAT.find(reading)
            if not supposed(reading, found) and not _elsewhere(reading, found) and not denied(reading, found)
        ),
        None,
    )


_PAST = Phrases(
    """
    (last_year|years_ago|months_ago|in_2019|in_2020|in_2021|in_2022|in_2023|letztes_jahr|vor_jahren|l'annee_derniere|el_ano_pasado|l'anno_scorso|no_ano_passado|w_zeszlym_roku|after_my_heart_attack|since_my_heart_attack|nach_meinem_herzinfarkt|after_a_heart_attack|after_her_stroke|after_my_stroke|recovering_from)
    """
)


def _elsewhere(reading: Reading, found: Found) -> bool:
    return invented(reading) or private_life(reading) or (general(reading, found) and not in_person(reading))


def _past(reading: Reading) -> bool:
    return _PAST.first(reading) is not None
