"""Wrong done to the company or by it: secrets in the open, fraud, wrongdoing to report."""

from __future__ import annotations

from assistant.screening.phrases import Found, Phrases
from assistant.screening.reading import Reading
from assistant.screening.situations.context import denied, general, supposed
from assistant.screening.wordlist import listed

_SECRET = {
    "secret": """key keys api_key api_keys apikey access_key aws_key secret secrets token tokens password passwords credential credentials private_key connection_string certificate .env env_file logins pin passphrase signing_key admin_password root_password
        schlussel aws-schlussel api-schlussel api-key passwort passworter kennwort zugangsdaten zugangsschluessel geheimnis cle cles cle_api mot_de_passe mots_de_passe identifiants jeton clave claves contrasena contrasenas credenciales llave chiave chiavi chiave_api chiave_privata password credenziali
        chave chaves senha senhas credenciais palavra-passe klucz klucze klucza haslo hasla hasel dane_logowania tokena""".replace(
        ".env ", ""
    ),
    "open": """public repo repository github gitlab git bitbucket slack teams channel chat ticket wiki confluence jira forum stack_overflow pastebin internet log logs screenshot docker_hub npm email e-mail mail newsletter photo
        offentlich offentliches oeffentlichen kanal public depot canal publico repositorio hilo canale pubblico repository repositorio canal publicznym publiczne repozytorium kanale kanal sticky_note post-it whiteboard monitor wall footer linkedin press_photo cc google gist""",
    "put": """gepushed pushes subio subieron shared publicar pasted pushed committed commited leaked exposed posted pasted published uploaded checked_in mailed emailed sent shared visible readable hard-coded hardcoded printed stuck hanging gerutscht gepusht committet geleakt gepostet veroffentlicht hochgeladen eingecheckt geschickt verschickt pousse commite publie colle fuite envoye partage
        subido subi publicado publique pegado pegue filtrado enviado compartido expuesto aparecio pubblicato caricato committato incollato inviato esposto condiviso publiquei publicado colei enviei exposta partilhei apareceu wyslal* wrzucil* opublikowal* wypchnal* wkleil* wyciekl* udostepnil* went slipped landed ended_up left""",
}
_EXPOSED = Phrases(
    """
    {put} & {secret} & {open}
    {put} & (signing_key|private_key|root_password|admin_password|production_password|database_password|secret_key|access_key|master_password) & (vendor|supplier|customer|client|external|plain_text|plaintext|clear_text|in_clear|klartext|lieferant*|fournisseur|proveedor|fornitore|fornecedor|dostawc*|everyone)
    {put} .. {secret} .. {open}
    {secret} .. {put} .. {open}
    {secret} .. (in|on|im|in_einem|auf|dans|sur|en|nel|sul|no|na|em|w|na|into|to) (a|the|our|git|public|einem|einer|offentlichen|un|une|le|la|el|um|uma|il|o|shared)? (public|offentlichen|publico|pubblico|publicznym)? (repo|repository|github|gitlab|git|slack|channel|ticket|wiki|log|logs|forum|screenshot|repositorio|depot|kanal|kanale|kanal|sticky_note|post-it|photo|confluence|pastebin|public_repo|press_photo|monitor|repozytorium)
    (public|offentlich*) (repo|repository|repository) .. {secret}
    {secret} .. (leaked|exposed|compromised|geleakt|durchgesickert|kompromittiert|fuite|compromis|compromise|compromises|filtrada|filtrado|filtradas|comprometida|trapelata|compromessa|vazou|vazada|exposta|wyciekl*|visible_to_everyone|sichtbar_fur|visible_to_300|is_public|in_clear|im_klartext|en_clair|in_chiaro|shown_in)
    (leaked|exposed|published|pushed|committed|pasted|posted|geleakt|gepusht|publie|publicado|pubblicato|publiquei) (our|an|my|the|a|some|einen|ein|die|une|un|la|una|el|as|uma)? .. {secret}
    {secret} (mailed|emailed|sent|geschickt|gesendet|envoyee|envoye|enviada|inviata|wyslan*) (to|an|a|via|do|per|by|par|por)
    (mailed|emailed|sent) .. (private_key|signing_key|production_password|database_password|admin_password|root_password|secret_key) .. (supplier|customer|client|external|wrong|instead|vendor|cc)
    (mailed|emailed|sent) .. (supplier|customer|client|vendor|freelancer) .. (private_key|signing_key|secret_key|production_password|database_password)
    (private_key) .. (mailed|sent) .. (customer|supplier|instead)
    (passwords|logins|credentials|hasla|passworter|mots_de_passe|contrasenas|senhas) .. (shared_drive|plain_text|plaintext|klartext|unencrypted|note_under|dysku_wspolnym|wspolnym_dysku) ..
    (token|key|password|secret) .. in_the_(url|log|logs|code|repo|screenshot|email|ticket|chat|wiki)
    (anyone|everybody|everyone|jeder|tout_le_monde|todos|tutti|kazdy) .. (can_see|can_read|sieht|lesen_kann|peut_voir|puede_ver|puo_vedere|pode_ver|widzi) .. {secret}
    """,
    _SECRET,
)
_ASKED_HOW = Phrases(
    """
    (where|how|wo|wie|ou|comment|donde|como|dove|come|onde|gdzie|jak|may|can|darf|puis-je|puedo|posso|moge) .. (store|keep|save|rotate|rotated|hand_over|speichern|ablegen|aufbewahren|stocker|conserver|guardar|almacenar|conservare|salvare|rotar|przechowywac|change|andern|changer|cambiar|cambiare|mudar|zmienic|use|used|create|request|get|reset)
    (how_often|wie_oft|cada_cuanto|combien_de_fois|ogni_quanto|jak_czesto|better_way|best_practice)
    """
)
_ACTOR = """
    colleague collegue coworker co-worker teammate boss manager director supervisor lead head employee buyer driver cashier accountant someone somebody he she they supplier vendor freelancer contractor team_member deputy foreman salesman rep
    kollege kollegin chef chefin vorgesetzter mitarbeiter mitarbeiterin leiter fahrer einkaufer jemand er sie lieferant collegue patron responsable directeur chauffeur acheteur quelqu'un il elle fournisseur
    companero companera jefe jefa encargado director conductor comprador alguien proveedor empleado collega capo responsabile direttore autista qualcuno lui lei fornitore dipendente
    colega chefe gerente diretor motorista comprador alguem ele ela fornecedor funcionario kolega kolezanka szef kierownik dyrektor kierowca ktos on ona dostawca pracownik
"""
_FRAUD_WORDS = {
    "actor": _ACTOR,
    "fake": """fake faked forged false falsified falsifies fabricated invented made_up fictitious bogus doctored photoshopped altered duplicate_on_purpose falsch gefalschte gefalschten gefalscht falscht erfundene fingierte manipuliert faux fausse fausses falsifie falsifiees inventees fictives bidon
        falso falsa falsos falsas falsifica inventados inventadas ficticios falsi false falsificati finti inventati fittizi falsas falsos falsifica forjados inventadas falszywe falszywych falszuje podrobione podrabia fikcyjne lewe zmyslone""",
    "claim": """receipt receipts invoice invoices expense expenses claim claims mileage timesheet timesheets hours bill bills per_diem travel_costs overtime belege quittungen quittung rechnung rechnungen spesen spesenabrechnung stunden reisekosten fahrtenbuch recus recu facture factures notes_de_frais note_de_frais frais heures justificatifs
        recibos recibo facturas factura gastos tickets horas dietas kilometraje scontrini scontrino ricevute fatture fattura rimborsi spese nota_spese ore trasferte recibos faturas fatura despesas horas quilometros paragony rachunki faktury delegacje rozliczenia kilometrowka godziny koszty""",
    "inflate": """inflates inflating pads padding fiddles fiddling doubles rounds_up cheats cheating claims_twice bills_twice manipulates schummelt betrugt doppelt frisiert gonfle gonfler triche majore trafique infla inflando hincha duplica gonfia gonfiando trucca maggiora infla aumenta duplica zawyza oszukuje podwaja naciaga""",
    "private": """private personal family own wife's girlfriend's weekend holiday privates private_fahrten privaten private familie urlaub wochenend* prive prives privees perso personnels famille vacances privado privados privada privadas personales familiares familia vacaciones privato privati private personali famiglia vacanze privados privadas pessoais familia ferias prywatne prywatnych prywatny rodzinne wakacje""",
    "charged": """company_card corporate_card as_business as_client client_meals business_trip business_trips as_expenses on_expenses through_the_company company_pays firmenkarte dienstreise dienstreisen rechnet ab_als als_geschaftlich auf_firmenkosten uber_die_firma carte_de_l'entreprise carte_pro en_frais notes_de_frais frais_professionnels aux_frais
        gastos_de_empresa tarjeta_de_empresa como_gastos a_cargo_de_la_empresa carta_aziendale come_spese a_spese_della spese_aziendali cartao_da_empresa como_despesas por_conta_da_empresa firmowej_karty firmowa_karte karty_firmowej jako_sluzbowe na_koszt_firmy""",
    "take": "takes taking steals stealing stole pockets pocketing helps_himself disappears disappearing nimmt klaut stiehlt steckt vole prend_dans pique roba robando coge se_queda ruba rubando prende si_intasca rouba roubando tira kradnie zabiera wynosi podbiera",
    "cash": "cash till petty_cash cashbox money_from stock copper scrap tools_to_sell material_from kasse bargeld schrott kupfer caisse stock ferraille caja efectivo existencias cassa contanti magazzino caixa dinheiro_da stock kasy kasa gotowke zlom towar",
}
_WHISTLE_WORDS = {
    "org": """we our us management company firm boss manager director plant site branch subsidiary supervisor ceo cfo team department he she they colleague unsere unser wir firma werk leitung chef geschaftsfuhrung abteilung vorgesetzter notre nous entreprise direction patron usine chef responsable site
        empresa direccion jefe fabrica planta nuestra nuestro director azienda direzione capo stabilimento ditta nostra nostro responsabile empresa direcao chefe fabrica nossa nosso diretor firma zarzad szef zaklad fabryka kierownik nasza nasz dyrektor""",
    "hide": """hides hide hiding conceals conceal concealing covers_up cover_up covered_up covering_up hushes_up hushed_up kept_secret keeps_quiet sweeps verheimlicht verheimlichen vertuscht vertuschen verschweigt verschweigen cache cachent cacher dissimule etouffe oculta ocultan ocultar encubre tapa nasconde nascondono occulta insabbia esconde escondem oculta encobre ukrywa ukrywaja zataja tuszuje""",
    "matter": """accident accidents authorities authority auditors auditor regulator inspectors defect defects safety injury injuries leak losses unfall unfalle behorde behorden mangel sicherheitsmangel prufer verluste accident accidents autorites inspection defauts securite pertes accidente accidentes autoridades defectos seguridad perdidas inspeccion
        incidente incidenti autorita difetti sicurezza perdite ispettori acidente acidentes autoridades defeitos seguranca perdas wypadek wypadki wypadkow wladzami urzedem wady usterki bezpieczenstwa straty""",
    "forge": """falsifies falsify falsified falsifying forges forging forged fakes faking manipulates manipulated manipulating cooks cooking doctors doctored falscht falschen gefalscht manipuliert frisiert falsifie falsifient trafique truque falsifica falsifican manipula amana trucan falsifica falsificano trucca manipolano manipola falsifica falsificam manipula falszuje falszuja manipuluje podrabia""",
    "record": """results test_results tests certificates certificate records measurements readings books accounts balance_sheet inspection_reports safety_checks emissions logs figures data_for_the ergebnisse messwerte prufberichte zertifikate bilanz protokolle abgaswerte resultats certificats mesures comptes bilan rapports resultados certificados mediciones cuentas informes
        risultati certificati misure bilancio rapporti conti resultados certificados medicoes contas relatorios wyniki certyfikaty pomiary bilans raporty ksiegi protokoly""",
    "dump": "dumps dump dumped dumping discharges discharged pours poured empties burns buries entsorgt entsorgen kippt leitet verbrennt deverse deversent jette brule vierte vierten tira quema scarica scaricano brucia sversa despeja despejam deita queima wylewa wylewaja zrzuca spala zakopuje",
    "waste": """waste oil waste_oil chemicals solvent solvents paint sludge toxic rinse_water abfall altol chemikalien losungsmittel abwasser giftmull dechets huile produits_chimiques eaux_usees residuos aceite quimicos vertidos rifiuti olio sostanze acque_reflue residuos oleo quimicos efluentes odpady olej chemikalia scieki""",
    "bribe": "bribe bribes bribing bribed bribery kickback kickbacks hush_money schmiergeld schmiergelder besticht bestechen bestechung pots-de-vin pot-de-vin soudoie soborno sobornos soborna mordidas tangente tangenti mazzette bustarelle corrompe suborno subornos luvas lapowke lapowki lapowka przekupuje",
    "official": "official officials inspector inspectors customs authority authorities minister mayor police beamte beamten behorde zoll inspektor inspecteurs inspecteur fonctionnaire fonctionnaires douane funcionario funcionarios inspector inspectores aduana funzionario funzionari ispettori dogana funcionario funcionarios fiscais alfandega urzednik urzednikom urzednicy inspektor inspektorom celnik",
    "told": "told ordered asked asks forced forces pressured pressures makes wants instructed have_to must_i i_am_to befohlen verlangt angewiesen soll sollen zwingt gezwungen demande oblige force ordonne pide piden obliga obligan ordenado mandado chiede chiedono obbliga costringe ordinato pede pedem obriga mandaram mandou kaze kazal kazano zmusza zmuszaja prosi",
    "backdate": "backdate back-date backdated backdating predate ruckdatieren zuruckdatieren zuruckdatiert antidater antidate antedatar antefechar retrodatar retrodatare antedatare pre-datar antydatowac postdatowac",
}
_WHISTLE = Phrases(
    """
    {org} & {hide} & {matter}
    {org} & {forge} & {record}
    {org} & {dump} & {waste}
    {org} & {bribe} & {official}
    {org} & (paid_off|bribed|bought_off|bestochen|geschmiert|soudoye|achete|comprado|sobornado|corrotto|comprato|subornado|przekupil*|przekupiony)
    {told} & {backdate}
    {told} & (delete|destroy|shred|wipe|loschen|vernichten|schreddern|supprimer|detruire|borrar|destruir|eliminar|cancellare|distruggere|apagar|destruir|usunac|zniszczyc) & (audit|auditors|auditor|inspection|investigation|prufung|prufer|revision|audit|controle|enquete|auditoria|inspeccion|ispezione|revisione|inspecao|kontrola|kontroli|audytem|before_they_come)
    (sell|sells|selling|ship|ships|shipping|deliver|delivering|use|using|verkaufen|liefern|vendons|livrons|vendemos|entregamos|vendiamo|sprzedajemy) & (unsafe|defective|faulty|dangerous|untested|contaminated|unsicher|defekt|gefahrlich|mangelhaft|dangereux|defectueux|peligros*|defectuos*|pericolos*|difettos*|perigos*|defeituos*|niebezpieczn*|wadliw*) & (know|knows|knowingly|nobody|wants_to_hear|hushed|wissen|wissentlich|savons|sait|sabemos|sabe|sappiamo|sanno|wiemy|wie)
    (tax_evasion|money_laundering|price_fixing|cartel|steuerhinterziehung|geldwasche|preisabsprache|fraude_fiscale|blanchiment|evasion_fiscal|blanqueo|evasione_fiscale|riciclaggio|evasao_fiscal|lavagem_de_dinheiro|pranie_pieniedzy|oszustwo_podatkowe|zmowa_cenowa) & (our|we|my|company|boss|firm|unser*|firma|notre|nous|patron|nuestr*|empresa|jefe|nostr*|azienda|capo|noss*|chefe|nasz*|szef|wir)
    (want|wants|would_like|like|need|i'd_like|have|how_do_i|how_can_i|can_i|could_i|where_do_i|where_can_i|mochte|will|muss|wie_kann_ich|wo_kann_ich|veux|voudrais|souhaite|comment|quiero|quisiera|debo|como|donde|voglio|vorrei|devo|come|dove|quero|gostaria|preciso|onde|chce|chcialbym|chcialabym|jak|gdzie|moge) .. (report|blow_the_whistle|melden|anzeigen|signaler|denoncer|denunciar|segnalare|denunciare|comunicar|reportar|zglosic) .. (wrongdoing|misconduct|illegal*|corruption|bribe*|bribery|kickback*|fraud|manipulat*|falsif*|forged|cartel|price_fixing|dumping|tax_evasion|money_laundering|safety_violation*|verstos*|korruption|schmiergeld*|bestechung|straftat|betrug|illegale*|corruption|pots-de-vin|illegal*|corrupcion|soborno*|ilegal*|corruzione|tangent*|illecit*|irregularidad*|corrupcao|suborno*|ilegal*|irregularidade*|korupcj*|lapowk*|naduzyc*|nielegaln*|lamanie_prawa|oszustw*)
    (mochte|will|muss|kann|wollen|mochten) & (korruption|schmiergeld*|bestechung|straftat|illegale*|verstos*|manipulation*|falschung*|kartell*|umweltverschmutzung) & (melden|anzeigen|hinweisen)
    (my|our|the|a|mein|unser|mon|notre|mi|nuestro|il_mio|nosso|meu|moj|nasz) (boss|manager|director|company|supervisor|colleague|plant|cfo|ceo|subsidiary|chef|firma|werk|entreprise|patron|directeur|empresa|jefe|director|capo|azienda|direttore|chefe|diretor|szef|dyrektor|team|regional_manager|department) .. (bribe*|bribing|kickback*|takes_money|receives_money|falsif*|forges_test|forging_test|backdat*|back-date*|manipulates|manipulated|dumps|dumping|cooking_the_books|evades|evading|launders|laundering|cover_up|covers_up|covering_up|schmiergeld*|besticht|falscht|manipuliert|vertuscht|falsifie|corromp|pots-de-vin|soborna*|falsifica*|manipula*|corrompe|tangent*|falsifica|suborna*|lapowk*|falszuj*|ukrywa|fixes_prices)
    (test_certificates|safety_checks|certificates|inspection|safety_records|test_records|emission*|measurements|prufzertifikate|certificats|certificados|certificati|controlli_di_sicurezza|certyfikat*|controles|safety_tests|logs|time_sheets) .. (faked|forged|falsified|manipulated|backdated|signed_without|being_signed_for|without_being|that_never|never_were|gefalscht|manipuliert|falsifies|falsificados|falsificati|senza_essere|firmati_senza|falszow*)
    (makes|make|forces|forced|asked|asks|told|tells|wants|pressures|zwingt|verlangt|oblige|obliga|costringe|obriga|kaze) me to? .. (back-date|backdate|falsify|forge|sign_false|lie_to|hide|cover_up|shred|wipe|delete_evidence|delete_the_evidence|manipulate|fake|falschen|verschweigen|falsifier|cacher|falsificar|ocultar|falsificare|nascondere|falszowac|ukryc)
    (waste|rinse_water|chemicals|abwasser|dechets|residuos|rifiuti|residuos|odpady|scieki) .. (dumped|dumping|into_the_stream|into_the_river|illegally|at_night|illegal|illegalement|ilegalmente|illegalmente|nielegalnie)
    (letting|pour|pouring|dump|dumping) .. (waste|rinse_water|chemicals|oil|dirty) .. (stream|river|sewer|at_night|ground)
    (am|will|are) (i|we) .. protected .. (report|blow|tell|told|whistle)
    (i_suspect|i_believe|i_have_reason|i_know|i've_seen|i_have_seen|i_witnessed|i_noticed|reason_to_believe|ich_vermute|ich_habe_gesehen|je_soupconne|sospecho|sospetto|suspeito|podejrzewam) .. (bribe*|bribery|kickback*|corruption|cartel|price_fixing|falsif*|illegal*|misconduct|wrongdoing|receives_money|embezzl*|insider|korruption|schmiergeld*|kartell|corruption|entente|corrupcion|soborno*|corruzione|tangent*|corrupcao|suborno*|korupcj*|lapowk*|zmow*)
    (cartel|price_fixing|kartell|preisabsprachen|bribery|bribe) .. (i've_seen|i_have_seen|i_saw|i_know|with_competitor|i_have_proof|evidence|mails|beweise)
    (confided|told_me|erzahlte|confie) .. (illegal*|dumped|bribe*|bribery|fraud|stealing)
    (blow_the_whistle|blowing_the_whistle|speak_up_about|act_as_a_whistleblower|i_am_a_whistleblower|lancer_l'alerte|als_hinweisgeber)
    (i_have|there_is|we_have) .. (proof|evidence) .. (bribe*|corruption|fraud|manipulat*|illegal*|falsif*|price_fixing)
    (uses|use|sells|sold|hide|hides|hiding|hidden|concealed) .. (from_the_auditors|from_the_regulator|from_auditors|safety_defect|safety_defects)
    (invoices|rechnungen|factures|facturas|fatture|faturas|faktury) .. (for_work_which_no_one|for_work_nobody|never_been_done|nunca_prestados|mai_eseguit*|work_that_was_never)
    (official|beamter|fonctionnaire|funcionario|funzionario|urzednik) .. (wants_money|asked_for_money|demands_money|bribe|little_something|schmiergeld|pot-de-vin|soborno|mordida|tangente|suborno|lapowk*)
    """,
    _WHISTLE_WORDS,
)
_FRAUD = Phrases(
    """
    {actor} & {fake} & {claim}
    {actor} & {inflate} & {claim}
    {actor} & {private} & {charged}
    {actor} & {take} & {cash}
    {actor} & (gets|receives|takes|accepts|pockets|bekommt|kassiert|touche|recibe|cobra|prende|riceve|recebe|bierze|dostaje) & (money|kickback|kickbacks|envelope|commission|cash|geld|provision|schmiergeld|argent|commission|dinero|comision|soldi|tangenti|dinheiro|comissao|pieniadze|lapowki) & (supplier|vendor|lieferant|lieferanten|fournisseur|proveedor|fornitore|fornecedor|dostawcy|distributor|contractor|agency)
    {actor} & (hours|overtime|shifts|days|stunden|uberstunden|heures|horas|ore|straordinari|godziny|nadgodziny) & (never_worked|didn't_work|did_not_work|not_worked|nie_gearbeitet|nicht_gearbeitet|jamais_faites|pas_faites|no_trabajadas|no_ha_trabajado|mai_fatte|mai_lavorate|nao_trabalhadas|nieprzepracowane)
    (firm|company|supplier|vendor|firma|lieferant|societe|fournisseur|empresa|proveedor|ditta|fornitore|azienda|empresa|fornecedor|spolka|dostawca) & (belongs_to|owned_by|run_by|gehort|appartient|pertenece|es_de|appartiene|pertence|nalezy_do) & (wife|brother|sister|cousin|husband|son|himself|frau|bruder|mann|femme|frere|mujer|hermano|moglie|fratello|mulher|irmao|zony|brata|manager's|boss|chef|jefe|capo|chefe|szefa)
    (i_suspect|suspect|suspects|suspected|i_think|i_believe|i'm_sure|pretty_sure|i_noticed|noticed|looks_like|seems|i_found|found|ich_vermute|vermute|verdacht|glaube|je_soupconne|je_crois|j'ai_decouvert|sospecho|creo_que|he_visto|sospetto|credo|ho_scoperto|suspeito|acho_que|descobri|podejrzewam|mysle_ze|odkrylem) .. (fraud*|embezzl*|theft|stealing|steals|stolen_from|kickback*|fake_invoice|fake_invoices|fake_receipts|fake_expenses|forged|forging|fictitious|inflated|padding|fiddling|cheating|double_claim*|betrug|betrugt|unterschlag*|veruntreu*|klaut|stiehlt|gefalscht*|scheinrechnung*|fraude|detourn*|vole|fausses|fausse|fraude|malversacion|roba|robando|falsas|falsos|facturas_falsas|frode|ruba|rubando|false|falsi|gonfiat*|fraude|desvi*|rouba|falsas|falsos|oszustw*|kradnie|kradziez*|falszyw*|wyludz*|defraud*)
    (colleague|collegue|boss|manager|director|employee|supplier|vendor|teammate|he|she|someone|somebody|buyer|kollege|kollegin|chef|lieferant|jemand|collegue|chef|fournisseur|quelqu'un|companero|companera|jefe|proveedor|alguien|collega|capo|fornitore|qualcuno|colega|chefe|fornecedor|alguem|kolega|kolezanka|szef|dostawca|ktos|driver) .. (kickback|steals|stealing|is_stealing|stole_money|stole_from|embezzl*|fiddles|fiddling|fakes|faking|forges|forged|falsified|falsifies|submits_fake|claims_twice|claiming_twice|claimed_twice|double_claims|padding|pads|takes_kickbacks|kickback*|bills_us_for|invoices_never|betrugt|unterschlagt|fischt|klaut|stiehlt|falscht|fraude|detourne|vole_dans|falsifie|roba|falsifica|desvia|estafa|ruba|trucca|truffa|gonfia|rouba|desvia|falsifica|kradnie|falszuje|wyludza|oszukuje|zawyza)
    (fake|forged|false|fictitious|inflated|invented|gefalschte|erfundene|fausses|faux|falsas|falsos|inventadas|false|falsi|inventati|falsas|falsos|falszywe|fikcyjne|podrobione|zawyzone) (receipts|receipt|invoices|expenses|expense_reports|mileage|timesheets|hours|quittungen|belege|rechnungen|stunden|recus|notes_de_frais|factures|recibos|facturas|tickets|ricevute|scontrini|rimborsi|fatture|recibos|faturas|despesas|paragony|faktury|rachunki|delegacje) .. (colleague|boss|manager|he|she|submitted|claims|someone|kollege|chef|collegue|companero|jefe|collega|capo|colega|chefe|kolega|szef|approves|approved|employee|team|somebody|every_month|hands_in|report)
    (colleague|boss|manager|he|she|someone|kollege|kollegin|chef|collegue|companero|jefe|collega|capo|colega|chefe|kolega|kolezanka|szef|employee|somebody|team_member) .. (fake|forged|false|fictitious|inflated|invented|gefalschte|erfundene|fausses|faux|falsas|falsos|inventadas|false|falsi|inventati|falszywe|fikcyjne|podrobione|zawyzone) (receipts|receipt|invoices|expenses|mileage|timesheets|hours|quittungen|belege|rechnungen|stunden|recus|notes_de_frais|factures|recibos|facturas|tickets|ricevute|scontrini|rimborsi|fatture|recibos|faturas|despesas|paragony|faktury|rachunki|delegacje)
    (same_receipt|same_taxi|same_invoice|same_dinner|same_hotel) .. (twice|two_people|both) .. (colleague|boss|he|she|claims|claimed|manager|on_purpose)
    (private|personal) (dinners|trips|purchases|weekend|shopping|fuel|holidays|holiday) .. (company_card|corporate_card|as_business|as_client|as_expenses) .. (boss|colleague|manager|he|she)
    (boss|colleague|manager|he|she|director|team_lead|chef|kollege) .. (private|personal|family|wife's|his_wife) (dinners|trips|purchases|weekend|shopping|fuel|holidays|holiday|dinner|trip|purchase|meals|flight|flights) .. (company_card|corporate_card|as_business|as_client|as_expenses|through_the_company|as_a_business|expenses|claims)
    (cash|money|till|petty_cash|stock|material|copper|kasse|geld|caisse|argent|caja|dinero|cassa|soldi|dinheiro|kasy|pieniadze) .. (missing|disappears|disappearing|stolen|fehlt|verschwindet|manque|disparait|falta|desaparece|mancano|sparisce|desaparece|znikaj*|brakuje) .. (suspect|colleague|someone|think|every|kollege|collegue|alguien|qualcuno|alguem|ktos|again)
    (embezzl*|veruntreu*|unterschlag*|detournement_de_fonds|malversacion|appropriazione_indebita|desvio_de_dinheiro|defraudacj*) .. (colleague|boss|manager|department|team|in|by|our|kollege|suspect)
    (shell|ghost|phantom|letterbox|fake) (company|companies|supplier|suppliers|employee|employees|vendor) .. (payments|invoices|paid|payroll|belongs|bank|orders|wife|colleague)
    (supplier|vendor|lieferant|fournisseur|proveedor|fornitore|fornecedor|dostawca) .. (belongs_to|owned_by|is_the_wife|is_his_wife|gehort) .. (boss|manager|buyer|colleague|chef|kollege|wife|brother|frau|bruder)
    (bribe|bribed|bribes|kickback|kickbacks|schmiergeld|pot-de-vin|soborno|tangente|suborno|lapowke|lapowka) .. (offered|asked|demanded|paid|took|takes|accepted|angeboten|verlangt|propose|demande|ofrecio|pidio|offert*|chiest*|ofereceu|pediu|zaproponowal|zazadal|supplier|distributor)
    (offered|demanded|paid|took|accepted|asked_for|asks_for|angeboten|verlangt) .. (bribe|kickback|schmiergeld|pot-de-vin|soborno|tangente|suborno|lapowke|cash_under_the_table|envelope)
    (claim|expense|expenses|receipt) .. (that_never_took_place|never_happened|never_took_place|invented|he_wasn't_there|she_wasn't_there|was_on_holiday)
    (hours|timesheets|overtime|stunden|heures|horas|ore|godziny) .. (never_worked|didn't_work|not_worked|nicht_gearbeitet|nie_gearbeitet|nunca_trabajadas|mai_fatte|wasn't_even_there)
    """,
    _FRAUD_WORDS,
)


def exposed_secret(reading: Reading) -> Found | None:
    """A key or password is where others can read it."""
    for found in _EXPOSED.find(reading):
        if (
            supposed(reading, found)
            or general(reading, found)
            or denied(reading, found)
            or (_ASKED_HOW.first(reading) and "?" in reading.plain and not _happened(reading))
        ):
            continue
        return found
    return None


def whistleblowing(reading: Reading) -> Found | None:
    """Wrongdoing in or by the company, reported or about to be."""
    return next((found for found in _WHISTLE.find(reading) if not supposed(reading, found)), None)


def fraud(reading: Reading) -> Found | None:
    """Fraud suspected of a person or a supplier."""
    return next((found for found in _FRAUD.find(reading) if not supposed(reading, found)), None)


_HAPPENED = listed(
    """
    push comm leak past post publ sent mail expo acci mist gepu subi colo wysl wrzu visi ich j'ai clea in
    """
)


def _happened(reading: Reading) -> bool:
    return not reading.keys.isdisjoint(_HAPPENED)
