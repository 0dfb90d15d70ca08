"""An incident that has happened or is happening: device gone, data out, malware running, account taken, secret given away."""

from __future__ import annotations

import re

from assistant.screening.phrases import Found, Phrases
from assistant.screening.reading import Reading
from assistant.screening.situations.context import general, invented, private_life, supposed

WORDS = {
    "device": """laptop laptops notebook tablet ipad iphone phone smartphone mobile cellphone workphone handy diensthandy diensttelefon firmenhandy firmenlaptop dienstlaptop laptoptasche rechner computer pc macbook thinkpad
        usb usb-stick stick pendrive pen_drive thumb_drive hard_drive hard_disk drive festplatte badge token access_card key_card keycard keyring key_ring id_card bag backpack rucksack briefcase suitcase ausweis dienstausweis zutrittskarte zutrittschip schlusselbund tasche
        ordinateur portable pc telephone tablette cle_usb disque_dur badge sacoche sac ordenador portatil movil telefono tableta tarjeta_de_acceso credencial mochila bolso maletin disco_duro pendrive llavero acreditacion
        computer portatile cellulare tablet chiavetta tesserino cartellino zaino borsa valigetta badge chiavi computador telemovel celular portatil cracha mochila pasta pen cartao_de_acesso
        laptopa laptop komputer telefon sluzbowy_telefon tablet identyfikator karta_dostepu karte_dostepu przepustka przepustke plecak torba torbe torebke pendrive'a klucze notes dysk handys telefony car auto rental_car van voiture coche""",
    "papers": """folder files documents document papers file contract contracts offer list printout notes cvs dossier akten akte ordner unterlagen dokumente vertrag mappe documentos carpeta papeles expediente expedientes documenti cartella fascicolo carte contratti documents contrats papiers pasta documentos processo dokumenty teczka teczke umowe umowa segregator""",
    "stolen": """stolen stole robbed snatched nicked pinched swiped gestohlen geklaut entwendet geraubt vole volee derobe derobee robado robada robaron sustrajeron hurtado rubato rubata rubati sottratto roubado roubada roubaram furtado furtada ukradziono ukradli skradziono skradziony skradziona ukradl ukradziony""",
    "lost": """lost lossed misplaced vanished disappeared missing gone unfindable verloren weg verschwunden abhandengekommen verlegt vermisse perdu perdue perdus egare egaree disparu disparue perdi perdido perdida perdimos extraviado extravie desaparecido desaparecida perso persa smarrito smarrita sparito sparita perdi perdeu perdido extraviei desapareceu sumiu
        zgubil* zgubiony zgubiona zgubiono zginal zginela zaginal zaginela stracilem""",
    "left": """left forgot forgotten liegen_lassen liegengelassen liegen_gelassen stehen_lassen stehengelassen vergessen oublie oubliee laisse laissee olvide olvidado dejado deje dimenticato dimenticata lasciato lasciata esqueci esqueceu deixei deixado zostawil* zapomnial*""",
    "place": """train taxi cab bus tram metro plane flight flug flugzeug airplane airport flughafen uber restaurant hotel bar cafe pub bahn zug ice s-bahn u-bahn ubahn kneipe tren avion gare aeropuerto restaurante treno aereo volo stazione aeroporto comboio trem aviao voo pociagu pociag samolocie taksowce autobusie hotelu tramwaju metrze
        street beach playa praia park conference fair messe platform bahnsteig canal seat station""",
    "our": "my our mein meine meinen unser unsere unseren mon ma mes notre nos mi mis nuestro nuestra mio mia miei nostro nostra meu minha nosso nossa moj moja moje nasz nasza mojego sluzbowy sluzbowego work company the firmen dienst",
    "i": "i we ich wir j'ai on nous he hemos yo ho abbiamo eu jest somebody someone he she colleague kollege kollegin",
    "sent": "sent send went gone landed handed attached emailed mailed forwarded shared posted uploaded geschickt versendet verschickt gesendet weitergeleitet gemailt envoye envoyee transmis enviado envie enviamos mande mandado inviato inviata mandato spedito enviei enviou mandei mandou encaminhei wyslal* wyslano przeslal* udostepnil*",
    "wrong": """wrong incorrect falsche falschen falscher falschem mauvais mauvaise mauvaises equivocado equivocada equivocadas erroneo sbagliato sbagliata sbagliati errado errada erradas niewlasciwego niewlasciwej niewlasciwy zlego zlej bledny bledn* nie_tego nie_do_tego""",
    "data": """wage wages payslip payslips table quotation quote drawing drawings roadmap extract certificates birthdays addresses cvs data list lists file files document documents contract contracts salary salaries salaris payroll payslips customer customers client clients personal confidential internal database records details spreadsheet mail email emails attachment attachments offer prices price_list cvs
        daten liste kundenliste kundendaten gehaltsliste gehaltsdaten vertrag unterlagen datei dateien krankmeldungen anhang personaldaten donnees liste fichier contrat dossier salaires clients coordonnees datos lista archivo contrato nominas clientes dati elenco file contratto stipendi clienti cedolini dados lista ficheiro contrato salarios clientes recibos
        danych dane liste lista plik umowe umowa wynagrodzen klientow pesel fakture""",
    "leaked": """leaked leak leaking exposed published compromised breached stolen hacked online_for_everyone publicly_visible durchgesickert geleakt veroffentlicht offengelegt offen_im_netz fuite divulgue divulguees divulguees filtrado filtrada filtrados expuesto expuestos divulgati esposti trapelati vazaram vazados vazou expostos wyciekly wyciek wyciekla ujawnion*""",
    "public": """publicly public everyone everybody anyone googleable internet forum google world whole_company linkedin facebook twitter reddit social_media offentlich internet allen jeder publique publiquement tous internet publico internet todos pubblico tutti internet rede publicznie kazdy wszyscy internecie forum""",
    "malware": "malware virus trojan ransomware spyware keylogger rootkit worm trojaner schadsoftware erpressungstrojaner rancongiciel logiciel_malveillant cheval_de_troie troyano secuestro troiano cavalo_de_troia wirus wirusa trojan* zlosliw* szyfruj* xmrig",
    "clicked": "clicked click klicked opened open klickte geklickt draufgeklickt angeklickt geoffnet clique ouvert pulse clique pinche clicado hice_clic abri abierto cliccato aperto cliquei carreguei abri kliknal* kliknel* otworzyl* scanned scaned",
    "link": "link links attachment anhang url qr lien piece_jointe enlace adjunto allegato anexo zalacznik odnosnik linka qr-code page site seite site pagina strone stronie",
    "bait": "phishing phish fake scam suspicious pretended pretending spoofed fraudulent gefalscht* falsche falschen verdachtig* angeblich* hameconnage frauduleux suspect fausse falso falsa sospechoso truffa finta falsa sospetta sospetto burla suspeito falszyw* podejrzan* oszustw* looked_like looked_real looks_like pretend",
    "entered": "entered typed put gave gived given filled submitted eingegeben eingetippt gegeben angegeben verraten saisi entre donne rentre introducido introduje puse metido inserito digitato dato fornito introduzi digitei inseri dei coloquei wpisal* podal* wprowadzil*",
    "credentials": "password passwords passwort kennwort credentials login logins code codes pin tan details zugangsdaten mot_de_passe identifiants contrasena clave codigo credenciales datos credenziali password codice senha palavra-passe codigo dados haslo hasla login kod kodu dane iban bank_details",
    "stranger": "caller stranger scammer fraudster microsoft unknown anrufer anruf betruger fremden appel inconnu escroc llamada desconocido estafador chiamata sconosciuto truffatore chamada desconhecido nieznajom* oszust* rozmowc* remote_access teamviewer anydesk fernzugriff phone him",
    "account": "account accounts login mailbox email inbox profile konto kontos postfach profil anmeldung compte boite messagerie cuenta buzon sesion perfil account casella profilo accesso conta caixa_de_correio perfil sessao konto konta skrzynk* logowani* user benutzer",
    "taken": """hacked hijacked compromised taken_over cracked breached gehackt gekapert ubernommen kompromittiert pirate piratee pirates compromis usurpe hackeado hackeada hackearon pirateado comprometida violato violata hackerato hackerata compromesso invadida invadiram hackeada comprometida przejet* zhakowan* wlamal* wlaman*""",
    "cannot_find": """can't_find cannot_find cant_find couldn't_find can_not_find nowhere_to_be_found not_where_i_left no_longer_there no_longer_in_my wasn't_there isn't_there not_there not_answering nicht_finden nicht_auffindbar finde_nicht nicht_mehr_da unauffindbar ne_trouve_pas ne_trouve_plus retrouve_pas retrouve_plus introuvable n'est_plus no_encuentro no_lo_encuentro no_la_encuentro no_aparece
        non_trovo non_lo_trovo non_la_trovo non_c'e_piu non_si_trova nao_encontro nao_o_encontro nao_a_encontro ja_nao_esta nie_moge_znalezc nie_znajduje nie_ma_go nie_ma_jej zginal zginela zniknal zniknela zaginal disappeared vanished disparu desaparecido sparito desapareceu verschwunden misplaced must_have_fallen went_missing gone_missing has_walked""",
    "secret_data": """salary salaries payroll payslip payslips sick_days sick_notes margins price_list quote quotation customer_data client_data customer_list client_list personal_data contract contracts minutes_of_the_board bank_details passport passports personnel medical confidential patient cvs applications offer
        gehalter gehaltsliste lohnliste kundendaten kundenliste krankmeldungen vertrag angebot personaldaten bewerbungen salaires fiches_de_paie coordonnees_bancaires donnees_clients contrat devis dossiers nominas datos_bancarios datos_de_clientes datos_de_un_cliente contrato oferta
        stipendi buste_paga cedolini dati_bancari dati_dei_clienti dati_di_un_cliente contratto offerta recibos_de_vencimento dados_bancarios dados_de_clientes dados_de_um_cliente proposta lista_plac wynagrodzenia dane_klientow dane_klienta dane_osobowe umowe oferte""",
    "went": """went sent reached mailed emailed forwarded landed attached shared uploaded handed delivered printed geschickt gesendet gemailt weitergeleitet gelandet envoye transfere transmis parti envie mande mando enviado reenviado inviato mandato spedito inoltrato enviei mandei encaminhei reencaminhei wyslalem wyslalam przeslalem przeslalam poszlo trafilo""",
    "astray": """by_accident accidentally by_mistake mistakenly out_to_the wrong instead_of whole_site outsider outsiders external competitor another_customer another_client other_customer private_mail private_account went_out_to versehentlich aus_versehen falschen falsche fremde par_erreur mauvais mauvaise a_un_client concurrent por_error equivocado equivocada otra_empresa otro_cliente competencia
        per_errore per_sbaglio sbagliato sbagliata un_altro concorrente por_engano errada errado outra_empresa outro_cliente przez_pomylke omylkowo innej_firmy innego_klienta niewlasciw* konkurencji""",
    "gave": """gave given told entered typed put filled submitted shared read_out confirmed eingegeben gegeben verraten durchgegeben genannt eingetippt donne saisi entre communique rentre di dado introduje meti puse facilite escribi dato inserito messo fornito digitato comunicato pus dei inseri introduzi digitei meti podalem podalam wpisalem wpisalam wprowadzilem przekazalem""",
    "code": "password passwords code codes mfa_code pin credentials login passwort kennwort zugangsdaten tan mot_de_passe identifiants code contrasena clave codigo credenciales password codice credenziali senha palavra-passe codigo haslo hasla kod dane_logowania",
    "trap": """fake faked phishing scam phone caller stranger from_it_but pretended claimed said_he said_she_was looked_like not_ours gefalschten gefalschte falschen falsche anrufer telefon angeblich betruger phishing-seite faux fausse telephone inconnu pretendu arnaque falso falsa telefono desconocido enlace sms estafa finto finta telefono sconosciuto link truffa
        falso falsa telefone desconhecido link suspeito burla falszywej falszywa telefon oszust* nieznajom* podejrzan* link linku""",
    "logged_in": "logged log login log-in logon signed_in sign-in signed_into access accessed angemeldet eingeloggt anmeldung zugegriffen connecte connecte connexion acces iniciado_sesion inicio_de_sesion acceso entrado accesso entrato loggato acesso entrou iniciou_sessao zalogowal zalogowala logowanie logowal wszedl",
    "my_account": "my_account my_mailbox my_profile my_login my_name my_user my_password meinem_konto mein_konto meinem_account mein_account meinem_postfach mon_compte ma_boite mi_cuenta mi_correo mi_usuario mio_account mia_casella mio_profilo minha_conta meu_perfil moje_konto mojego_konta mojej_skrzynki",
    "not_me": """not_me wasn't_me was_not_me i_wasn't i_was_not i_was_asleep nicht_ich ich_nicht war_ich_nicht ich_war_das_nicht pas_moi n'etait_pas_moi no_fui no_he_sido no_era_yo non_ero_io non_sono_stato non_sono_stata nao_fui nao_era_eu to_nie_ja nie_bylem
        china china chin russia russland rosji brazil vietnam nigeria india lagos jakarta abroad ausland etranger extranjero estero estrangeiro zagranicy night nachts""",
    "intruder": "someone somebody stranger hacker hackers attacker intruder jemand fremder quelqu'un alguien qualcuno alguem ktos",
}

_RULES = """
# by concept: what is ours is out of reach, what is secret went astray, a code was given away, a stranger is inside
{our} & {device} & {cannot_find}
{device} & {cannot_find} & {place}
{device} & (fell_out|fallen_out|fell_from|slipped_out|caido|caduto|caiu|wypadl|wypadla|tombe|rausgefallen|herausgefallen) & (pocket|bag|car|bike|train|taxi|metro|bus|zug|tasche|poche|bolsillo|tasca|bolso|kieszeni|concert)
(dropped|lost|left) & {device} & (somewhere|between|no_idea_where|don't_know_where|irgendwo|quelque_part|algun_sitio|da_qualche_parte|algures|gdzies)
(portato_via|portati_via|llevado|llevaron|emporte|zabrano|mitgenommen|weggenommen|levaram) & {device} & (mi|me|nos|mir|mi_hanno|m'a|jemand|ktos|alguien|hanno)
{secret_data} & {went} & {astray}
(wrong_person|wrong_people|wrong_address|wrong_recipient|outsider|external) & (cc|bcc|copy|distribution|invited|added) & (put|sent|now|have|has|added|invited|mail|minutes)
{went} & (to_all|to_everyone|to_the_whole|whole_site|entire_company|an_alle|a_todos|a_tutti|a_tous|do_wszystkich|whole_company) & {secret_data}
{gave} & {code} & {trap}
(quote|quotation|offer|contract|price_list|salary|file|list|prices|margins) .. went_out_to
{stranger} & (in|inside|reading|listening|has_been) & (teams_channel|our_channel|our_chat|our_network|our_system|my_mailbox|our_mailbox|our_meeting|shared_folder|our_server)
(encrypts|encrypting|encrypted|verschlusselt|chiffre|cifra|cripta|encripta|szyfruje) & (file|files|after_another|itself|dateien|fichiers|archivos|ficheros|file|pliki|ficheiros) & {our}
(data|files|computer|pc|screen|daten|donnees|datos|dati|dados|dane) & (locked|gesperrt|bloque|bloquees|bloqueados|bloccati|zablokowane|encrypted) & (pay|hours|ransom|bitcoin|zahlen|payer|pagar|pagare|zaplacic|stunden|heures|horas|ore)
(opened|installed|ran|downloaded|geoffnet|installiert|ouvert|installe|abri|instale|aperto|installato|instalei|otworzylem|otworzylam|zainstalowalem|pobralem) & (unknown_sender|unknown|cracked|pirated|strange|unbekannt*|inconnu|desconocid*|sconosciut*|desconhecid*|nieznan*|zip|exe) & (pop_up|pop-ups|popups|windows_pop|slow|fan|strange|weird|encrypted|virus|black_window|all_the_time|fenster|fenetres|ventanas|finestre|janelas|okna)
{logged_in} & {my_account} & {not_me}
{logged_in} & {my_account} & {stranger}
# gone
{our} .. {device} .. {stolen}
{stolen} .. {our} .. {device}
{device} {stolen}
{device} (was|were|got|has_been|been|is|wurde|wurden|ist|a_ete|fue|ha_sido|e_stato|foi|zostal|just_got) {stolen}
{our} {device} .. {lost}
(i|we|he|she|ich|wir|colleague|kollege|kollegin|freelancer|courier|just|have|has|i've) (have|has|just|think_i|habe|hab|haben|hat|probably)? {lost} .. {device}
{lost} (my|our|the|his|her|a|work|company) .. {device}
{lost} {device}
{device} {lost}
{device} (is|was|are|has|ist|sind|seems|est|a|ha|e|foi|jest|has_been|have|to_be|seems_to_be|samt_zutrittschip) {lost}
(habe|hab|haben|hat) {our} .. {device} .. {lost}
{device} .. (verloren|geklaut|abhandengekommen|verschwunden)
{our} {device} .. {left} .. {place}
{left} .. {device} .. {place}
{device} .. {left} .. {place}
{left} .. {papers} .. {place}
{papers} .. {left} .. {place}
{device} .. {place} .. (liegen_lassen|liegen_gelassen|stehen_lassen|vergessen)
(perdi|perdimos|perdio|perso|smarrito|perdu|egare|zgubil*|extravie|extraviei|olvide) .. {device}
(perdi|perdimos|perso|smarrito|perdu|egare|zgubil*|extravie|extraviei) .. {papers}
(me|nos|mi|ci|m'a|nous_a|te) (han|ha|hanno|ont)? {stolen} .. {device}
(m'a|nous_a|on_m'a|m'ont) .. (vole|derobe|pirate)
{intruder} (has|have|had|hat|a|ha|just)? (stole|stolen|took|grabbed|snatched|swiped|nicked|taken|gestohlen|geklaut|vole|robado|rubato|roubou|ukradl) .. ({device}|{papers})
ukradl* .. {device}
ukradziono .. {device}
(dropped|threw) .. {device} .. (canal|river|sea|lake|water)
(car|van|flat|house|auto|wagen|wohnung|voiture|coche|macchina|carro|samochod) .. (broken_into|aufgebrochen|break-in|fracturee|cambriole|forzado|scassinata|arrombado|wlaman*) .. {device}
{device} .. (taken|snatched|grabbed) (from|on|at|out) .. ({place}|car|desk|office|room)
{device} (not|isn't|nowhere)? (to_be_found|aufzufinden)
non_si_trova .. {device}
{device} .. non_si_trova
{device} .. (no_aparece|nie_ma|n'est_plus_la|ne_se_trouve_plus)
# data out
{sent} .. {data} .. {wrong}
{data} .. {sent} .. {wrong}
{wrong} .. (recipient|recipients|person|customer|address|adress|distribution|empfanger|verteiler|kunden|destinataire|destinatario|persona|pessoa|odbiorcy|osoby|attachment|anhang|mailing_list|company|firma|firm|martin|muller) .. {sent}
{sent} .. {wrong} (recipient|person|customer|address|adress|list|distribution|empfanger|verteiler|kunden|destinataire|personne|destinatario|persona|pessoa|odbiorcy|osoby|one|company|supplier|client|people|group|team|attachment|file|mailing_list)
wrong_attachment .. (customer|client|supplier|sent|to|external)
{sent} .. {data} .. (by_mistake|accidentally|by_accident|versehentlich|aus_versehen|irrtumlich|par_erreur|por_error|por_engano|per_errore|per_sbaglio|przez_pomylke|omylkowo|sin_querer|instead_of)
(accidentally|mistakenly|versehentlich|aus_versehen|par_erreur|por_error|por_engano|per_errore|przez_pomylke|omylkowo) .. {sent}
{sent} & {data} & (versehentlich|aus_versehen|irrtumlich|par_erreur|por_error|sin_querer|por_engano|per_errore|per_sbaglio|przez_pomylke|omylkowo|by_mistake|by_accident|accidentally)
{data} .. (versehentlich|irrtumlich|par_erreur|por_error|por_engano|per_errore|przez_pomylke|by_mistake) .. {sent}
{sent} .. {data} (list|lists)? .. to .. (all_staff|all_employees|everyone|everybody|whole_company|entire_company|another_customer|a_different_customer|other_customer|competitor|outside|external)
(autocomplete|autofill|outlook) (picked|chose|put|selected|took) ..
(cc|kopie|copie|copia) (instead_of|statt|au_lieu_de|en_lugar_de|em_vez_de|invece_di|zamiast) (bcc|cci|cco|ccn|udw|blindkopie)
{data} .. (is|are|were|was|has_been|have_been|been|got|sind|wurden|ist|ont_ete|sont|han_sido|estan|sono|sono_stati|foram|estao|zostaly|just) {leaked}
{leaked} .. (customer_data|personal_data|kundendaten|donnees_clients|datos_de_clientes|dati_dei_clienti|dados_de_clientes|dane_klientow|client_data|employee_data)
(data_breach|data_leak|datenleck|datenpanne|fuite_de_donnees|violation_de_donnees|brecha_de_datos|fuga_de_datos|filtracion_de_datos|fuga_di_dati|violacao_de_dados|fuga_de_dados|wyciek_danych|security_breach) (in|at|on|happened|right_now|just|bei|heute|passiert|chez|en|hoy|em|hoje|w|dzis|today|this|last|affecting)
{data} .. (visible|accessible|open|readable|findable|found|sichtbar|zuganglich|visible|accessibles|visibles|accesibles|visibili|accessibili|visiveis|widoczn*|dostepn*) .. {public}
{papers} .. (visible|accessible|open|sichtbar|visible|visibles|visibili) .. {public}
(someone|somebody|colleague|ex-colleague|employee|former|he|she|jemand|quelqu'un|alguien|qualcuno|alguem|ktos) .. (posted|published|uploaded|copying|copied|exported|leaked|downloading|descargando|descarregar|veroffentlicht|hochgeladen|publie|publicado|pubblicato|publicou|opublikowal) .. (price|prices|source_code|code|database|client_list|customer_list|supplier_master|screenshots|internal|confidential|preisliste|interne|internes|interno|interna|cennik*|screenshots|chart|private_drive|private_dropbox|dropbox|folders|pastas_inteiras|whole)
(found|saw) (our|internal|company) .. (on_google|on_the_internet|online|on_a_public|in_a_public|on_reddit|on_github|on_the_dark_web)
shared .. {data} .. (anyone_with|everyone|publicly|public_link|anyone_can)
(anyone_with_the_link|anyone_can_view) .. (client|customer|medical|personal|salary|contracts|months|days|weeks)
shared .. (anyone_with_the_link|anyone_can_view|public_link) ..
(printed_payroll|payslips|salary_list|printed_payslips|personnel_files|gehaltsabrechnungen) .. (printer|copier|tray|corridor|taken|took|lying|drucker|flur|gone)
{sent} & (payroll|salary|salaries|payslip|payslips|personnel|patient|medical|passports|passport_copies|bank_details|gehaltsliste|gehaltsdaten|krankmeldungen|salaires|nominas|stipendi|cedolini|dados_bancarios|wynagrodzen) & (customer|supplier|external|client|outside|competitor|everyone|all_staff|kunden|lieferanten|fournisseur|proveedor|cliente|fornitore|fornecedor|klienta|dostawcy)
(won't|refuses|wont|will_not|doesn't|stopped) .. (give|giving|return|hand) .. {device}
link .. anyone .. (open_for|weeks|months|days|contained|contains|with_client|contracts|client_data)
(put|posted|published|appeared|shows_up|offered|found|uploaded) .. (public_website|social_media|leak_site|public_forum|web_image_search|darknet|dark_web|pastebin|file_sharing_site)
(cleared|left|lying) .. (payslips|medical_certificates|cvs|personnel_files|salary_list) .. (printer|copier|tray|meeting_room|train|corridor)
# malware
(files|file|dateien|fichiers|ficheros|archivos|pliki) .. (named|ending|endings|extension|renamed|suddenly|called|renombran) .. (locked|lock|lock3d|enc|encrypted|crypt*|lock*)
(note|message|komunikat|txt|nachricht|message) .. (bitcoin|ransom|okup*|losegeld|rancon)
(machines|computers|servers|pcs|rechner) .. (encrypting|encrypted|infected|verschlusseln)
(browser|searches|homepage|start_page|page_d'accueil) .. (casino|betting|redirect*|on_its_own|by_itself|alone|elsewhere|opens_pages|publicitaires) .. (since|installed|because)
(since|after|depuis) .. (installed|install|installe) .. (browser|pages|window|windows|fenetres|mouse|redirect*|pop-ups) .. (opens|open|ouvrent|casino|own|itself|betting|moves|change)
(webcam|camera) .. (light|lampe) .. (by_itself|on_its_own|alone|goes_on)
(xmrig|kdevtmpfsi|cryptominer|crypto_miner|miner|mining) & (cpu|fan|machine|process|task_manager|node|somebody|laptop|server|pc)
(quarantine_failed|defender_disabled_itself|antivirus_switched_itself_off|antivirus_has_switched_itself)
(pasted|paste|pressed|press|ran|run) .. (command|win|powershell|cracked|pirated|crack) .. (captcha|human|did|forum|it)
(powershell|cmd_window|black_window) .. (launched|macro|attachment|opened)
(macro|macros|attachment) .. (launched|started|opened|ran) .. (powershell|cmd|window)
(connected|plugged|enchufado|angesteckt|branche) .. (usb|stick|camera) .. (window|windows|itself|ventanas|odd|red|opened|virus)
(usb|stick) .. (plugged|connected|enchufado) .. (odd|window|red|virus|opened|itself)
{our} {device} .. (hacked|infected|compromised|gehackt|infiziert|pirate|hackeado|infetto|hackeado|zhakowany)
(compromised|backdoored|malicious) (version|versions|package|packages|npm|library) .. (installed|have|agents|build|server|our)
(roubaram-me|roubaram|furtaram|furtaram-me|levaram) .. {device}
{device} .. (roubaram|furtaram|robaron|ukradli)
{our} .. ({device}|pc|system|systems|server|servers|files|machine|network|computer|rechner|dateien|fichiers|ficheros|archivos|ficheiros|pliki) .. (encrypted|infected|locked_by|verschlusselt|infiziert|chiffres|infecte|infectes|cifrados|infectado|encriptados|criptati|cifrati|infetto|infettato|encriptados|infetado|infectado|zaszyfrowan*|zainfekowan*)
(files|dateien|fichiers|ficheros|archivos|file|ficheiros|pliki) .. (encrypted|verschlusselt|chiffres|cifrados|criptati|encriptados|zaszyfrowane|renamed|strange_endings|renombran|encrypting)
(ransomware|bitcoin|ransom|losegeld|rancon|rescate|riscatto|resgate|okup*) .. (screen|note|pay|asks|demands|wants|files|message|running|hit|bildschirm|verlangt|ecran|pantalla|schermo|ecra|ekran*|attack|here)
(screen|note|message|bildschirm|ecran|pantalla|schermo|ecra|ekran*|demands|asks|asking|pay|verlangt) .. (ransom|bitcoin|bitcoins|losegeld|rancon|rescate|riscatto|resgate|okup*)
{malware} .. (running|found|detected|active|on_my|on_our|auf_meinem|auf_unserem|gefunden|entdeckt|detecte|trouve|sur_mon|detectado|encontrado|en_mi|en_nuestro|trovato|rilevato|sul_mio|no_meu|na_minha|detetado|na_moim|wykryl*|wykryto|says_trojan|infected|spreading)
(says|found|detected|caught|installed|have|has|got|gefunden|meldet|detecte|detecto|detectado|trovato|rilevato|encontrou|detetou|wykryl*|wykryto|znalazl*) .. (a|an|einen|un|uma|um)? {malware}
(mouse|cursor|pointer|maus|mauszeiger|souris|curseur|raton|puntero|cursore|rato|mysz|myszka|kursor) .. (moves|moving|moved|bewegt|bouge|mueve|movia|muove|muoveva|mexe|move|rusza) .. (by_itself|itself|alone|own|selbst|allein|alleine|toute_seule|tout_seul|solo|sola|da_solo|sozinho|sozinha|sam|sama)
(black_window|fenetre_noire|schwarzes_fenster|ventana_negra|finestra_nera|janela_preta|czarne_okno) .. (opened|opens|opening|appeared|keeps|apparue|s'ouvre|geoffnet|abre|abrio|abriu|aperta|pojawi*)
(opened|opening|ouvert|geoffnet|abri|aperto|otworzyl*|downloaded|download) .. (black_window|fenetre_noire|schwarzes_fenster|ventana_negra|finestra_nera|janela_preta|czarne_okno)
macros .. (said_yes|enabled|allowed|clicked_yes|aktiviert|erlaubt)
(enabled|allowed|accepted|activated|aktiviert|active|habilite|attivato|ativei|wlaczyl*) (the_macros|macros|makros|les_macros|las_macros|le_macro|as_macros|makra)
# phishing with an effect
{clicked} & {link} & {bait}
{clicked} (on|the|a|on_the|on_a|auf|auf_den|sur_le|sur_un|en_el|en_un|sul|su_un|no|num|w)? {link} .. {entered}
{clicked} (on_the|the|auf_den|sur_le|en_el|sul|no|w)? link .. (mail|email|sms|message|text|it|by|he|before|now|was|what|password|nachricht|correo|messaggio|wiadomosci)
{entered} .. {credentials} & (page|site|form|website|seite|formular|page|site|formulaire|pagina|formulario|web|modulo|pagina|sito|stron*|fake|phishing|looked_like|looks_like)
{entered} .. {credentials} & {stranger}
{stranger} .. {entered} .. {credentials}
(gave|gived|given|granted|let|gegeben|donne|dato|dei|dalem|dalam) .. (remote|acces|access|fernzugriff|acceso|accesso|acesso|dostep) .. (screen|skreen|pc|computer|laptop|rechner|caller|microsoft|him|them)
(gave|granted) .. (caller|microsoft|microsft|stranger|scammer) ..
(hab_draufgeklickt|draufgeklickt|habe_geklickt) .. (kennwort|passwort|daten|eingegeben)
(approved|accepted|confirmed|pressed_yes|pressed_ok|tapped_yes|bestatigt|valide|approuve|aprobe|aprovei|approvato|zatwierdzil*) .. (sign-in|sign_in|login|mfa|push|prompt|prompts|request|anfrage|anmeldung|demande|solicitud|richiesta|pedido) .. (mistake|accident|not_mine|asleep|night|versehentlich|erreur|error|errore|engano|pomylk*|which_i_did_not|didn't)
(prompts|push|pushes|prompt|approval|validation|demandes_de_validation) .. (pressed_yes|tapped_yes|approved|appuye_sur_oui|accepted)
(transferred|paid|uberwiesen|vire|transferido|bonificato|transferi|przelal*) .. (scammer|fraudster|fake_supplier|fake_invoice|fake_ceo|betruger|wrong_account)
# account taken over
{our} {account} .. (been|was|is|got|wurde|ist|a_ete|est|ha_sido|esta|e_stato|foi|zostal*|has_been)? {taken}
{taken} .. {our} {account}
{intruder} (else)? (is|has|was|used|uses|is_using|hat|est|utilise|ha|esta|usou|logged|loggt)? .. (used|using|in|into|accessed|logged_into|signed_in|hacked|broke|changed|reading|benutzt|zugriff|utilise|accede|entrado|usato|usou|entrou|entro|uzyl|wszedl|liest) .. {our} (own|work|company)? ({account}|bank_details|messages|mails|emails)
(login|log-in|logins|sign-in|signin|logged_in|anmeldung|anmeldeversuch|connexion|inicio_de_sesion|accesso|acceso|login|logowani*) .. (from|in|aus|depuis|de|desde|dal|da|z|at) .. (not_me|wasn't_me|was_not_me|not_mine|nicht_ich|war_ich_nicht|pas_moi|no_he_sido|no_fui|non_sono_stato|non_ero|nao_fui|to_nie_ja|asleep|never_been|i_am_in|ich_sitze|bylem_w_domu|bloccatemi|on_the_plane|nie_ja)
(account|login|log-in|user|konto|compte|cuenta|usuario|conta|profilo) .. (i_was_asleep|when_i_was_asleep|i_didn't|i_did_not|i_never|nicht_von_mir|ce_n'est_pas_moi|no_fui_yo|yo_estaba|non_sono_stato_io|nao_fui_eu|to_nie_ja|never_wrote|not_by_me|not_created_by_me|not_me)
(rule|forwarding|regel|weiterleitung|regle|regla|regola|regra|regul*) .. (didn't_make|didn't_create|did_not_create|not_created|never_created|did_not_make|not_made_by_me|nicht_erstellt|nicht_angelegt|pas_creee|pas_cree|no_cree|non_ho_creato|nao_criei|fui_eu_que|nie_tworzyl*|didn't_set)
(mails|emails|messages|claim|posts|orders|mensajes|correos|nachrichten|messages|cosas|claims|order) .. (i_never_wrote|never_wrote|i_didn't_write|i_didn't_send|i_never_sent|never_placed|nie_geschrieben|nicht_geschrieben|no_escribi|que_no_escribi|non_ho_scritto|nao_escrevi|nie_wysylal*|i_did_not_send|i_never_placed)
(changed|changes) my (bank_details|password|iban|account) .. (i_didn't|wasn't_me|not_me|without)
(got|been|were|wurden|are|have_been|nos|fomos|siamo_stati|zostalismy|we're|we_are) (hacked|gehackt|pirates|hackeado|hackeados|hackerati|zhakowani|attacked_by_hackers)
(unknown_device|device_i_don't_know|dispositivo_che_non_conosco|dispositivo_desconocido|unbekanntes_gerat|appareil_inconnu|nieznane_urzadzenie) .. (account|signed-in|registered|profile|profilo|cuenta|konto|compte|list)
(ongoing|active|under|live) (attack|breach|intrusion|cyberattack|cyber_attack)
(hacker|hackers|attacker|intruder) .. (in_our|inside|in_my|has_access|have_access|is_in|are_in|got_in)
"""

_OVER = Phrases(
    """
    (turned_up|found_it|found_again|reappeared|wiedergefunden|wieder_da|wieder_aufgetaucht|aufgetaucht|retrouve|retrouvee|encontrado|encontre|aparecio|ritrovato|ritrovata|encontrei|apareceu|znalazl*|odnalazl*|came_back|is_back|was_returned|has_turned_up)
    """
)
# Not the asker's trouble: somebody else's stolen goods, things that were merely left behind or lost in meaning.
_NOT_IT = Phrases(
    """
    (lost|stolen) (property_office|and_found|his_husband|her_husband|his_wife|husband|wife|connection|signal|sync|track)
    (connection|signal|vpn|internet|access|luggage|suitcase|baggage|bagage|gepack|koffer|maleta|equipaje|valigia|bagaglio|bagagem|mala|walizk*|bagaz*) .. (lost|missing|gone|verloren|perdu|perdido|perso|smarrito|zgubion*)
    (order|parcel|package|chair|goods|delivery|shipment|paket|bestellung|lieferung|colis|commande|paquete|pedido|pacco|ordine|encomenda|paczka|przesylka|expense_report|claim|spesenabrechnung) .. (sent|went|delivered|shipped|geliefert|geschickt|livre|enviado|consegnat*|enviada|dostarczon*|gone) .. (wrong|falsche|mauvais*|equivocad*|sbagliat*|errad*|zly|zlego)
    (link|links) .. (training|course|survey|meeting|portal|form|schulung|kurs|formation|curso|corso|szkoleni*) .. (empty|broken|doesn't|not|error|leer|vide|vacio|vuoto)
    (how_quickly|how_soon|how_fast|within|by_when|deadline|who_gets|who_is_told|wie_schnell) .. (reported|report|told|notified|gemeldet|melden)
    (airline|fluggesellschaft|carrier) .. (lost|verloren) .. (luggage|bag|suitcase|koffer|gepack)
    (missing|lost) (icon|button|driver|charger|cable|update|option|feature|menu)
    (icon|button|menu|taskbar|sound|charger|battery|screen|display|keyboard|drive_letter|toner|ink) .. (missing|gone|lost|weg|verschwunden)
    (forgot|forgotten|left|vergessen) .. (at_home|zu_hause|daheim)
    (forgot|vergessen|forgotten|left) .. (badge|ausweis|laptop|phone|card|karte) (at_home|zu_hause|daheim)
    """
)
_EVENTS = Phrases(_RULES, WORDS)


def find(reading: Reading) -> Found | None:
    """The words that tell of an incident."""
    for found in _EVENTS.find(reading):
        if (
            supposed(reading, found)
            or _denied(reading, found)
            or (general(reading, found) and not _first_person(reading, found))
        ):
            continue
        if _NOT_IT.first(reading) or _OVER.first(reading) or invented(reading) or private_life(reading):
            return None
        return found
    return None


def _denied(reading: Reading, found: Found) -> bool:
    """Whether the event itself is denied; "login from Brazil, not me" and "a rule I did not create" deny something else."""
    return _NOTHING_HAPPENED.search(reading.folded, max(0, found.start - 14), found.end) is not None


def _first_person(reading: Reading, found: Found) -> bool:
    start, end = reading.sentence(found.start)
    return _I.search(reading.folded[start:end] + " ") is not None


_NOTHING_HAPPENED = re.compile(
    r"(?:\bnot|n't|\bnever|\bnicht|\bpas|\bno|\bnon|\bnao|\bnie)\s(?:been |yet |actually |really |ete |sido |stato |stata |zostal\w* |(?:ha|he|me lo han|foi|fue|hanno) )?"
    r"(?:stolen|lost|hacked|gone|leaked|clicked|entered|typed|sent|given|opened|missing|encrypted|infected|gestohlen|verloren|gehackt|geklickt|geoffnet|verschickt|weg|vole|perdu|clique|ouvert|envoye|robado|perdido|abierto|enviado|rubato|perso|aperto|inviato|roubado|aberto|enviei|cliquei|perdi|skradzion\w+|zgubi\w+|klikn\w+|otworzy\w+)\b"
    r"|\b(?:nobody|no one|niemand|personne|nadie|nessuno|ninguem|nikt)\b"
)
_I = re.compile(
    r"\b(?:my|i|we|our|mein\w*|ich|wir|unser\w*|j'ai|mon|ma|mes|notre|mi|mis|he|hemos|mio|mia|ho|abbiamo|meu|minha|nosso|moj\w*|mi|nam)\b"
)
