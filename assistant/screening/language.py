"""Which of the seven languages a text is in, by its function words and its diacritics."""

from __future__ import annotations

from assistant.screening.reading import Reading

DEFAULT = "en"
_READ = 400

_WORDS = {
    "en": """a an he she his her him so no now out one since same new its it's says said then too very here off over only some other want use using got slow broken open works working signed sent help line policy colleague ten the and is are was were my your our i we you they it this that what how when where who why can could should would do does did have has had not for from with
        about if please need get to of on at be been will but there their or an which any by don im ive anyone someone me us after before still than want still got am as""",
    "de": """der die das den dem des ein eine einen einem einer und ist sind war waren ich wir sie er es mein meine meinen meinem meiner mir mich uns unser unsere was wie wann wo wer warum
        kann konnen darf muss soll habe haben hat nicht fur von mit auf bei zu zum zur im am wenn bitte brauche noch nach oder aber auch aus wird werden dass ob kein keine als bin man gibt""",
    "fr": """le la les des du un une et est sont etait je nous vous il elle on mon ma mes notre nos votre que quoi qui quand comment ou pourquoi peut peux puis dois doit faut ai as avons avez ont
        pas pour avec sur dans par au aux ce cette si mais sans plus chez suis etre faire quel quelle quels est-ce c j l d n qu""",
    "es": """el la los las un una unos y es son fue era yo nosotros usted mi mis nuestro nuestra que cuando como donde quien por puedo puede podemos debo hay tengo tiene he ha hemos no para con en
        del al lo se me si pero sin mas esta este esto ser hacer cual cuanto cuantos quiero necesito les nos muy ya porque""",
    "it": """il lo la i gli le un uno una e sono era io noi lei mio mia miei mie nostro nostra che quando come dove chi perche posso puo possiamo devo ho ha abbiamo hanno non per con su nel nella
        del della dei delle al alla ai di da si mi ci se ma senza piu questo questa essere fare quale quanto quanti vorrei serve c anche ancora dopo stato""",
    "pt": """o a os as um uma e sao era eu nos voce meu minha meus minhas nosso nossa que quando como onde quem posso pode podemos devo tenho tem temos nao para com em no na nos nas
        do da dos das ao pelo pela se me mas sem mais este esta isto ser fazer qual quanto quantos quero preciso ja foi ou por ainda estou esta depois""",
    "pl": """i w z na do nie sie jest sa byl byla bylo ja my moj moja moje mojego mojej nasz nasza co jak kiedy gdzie kto dlaczego czy moge mozna musze mam ma mamy dla od po przez przy
        o u za ze to ten ta te tego tej ale oraz bez juz jeszcze tylko moim mnie nam prosze trzeba ile jaki jaka jakie lub byc zrobic aby zeby by""",
}
_SIGNS = {
    "de": "äöüßÄÖÜ", "fr": "èêëçîïôùûœàâÈÊÇÀÂ", "es": "ñ¿¡Ñ", "pt": "ãõÃÕ", "pl": "ąćęłńśźżĄĆĘŁŃŚŹŻ", "it": "ìò",
}  # fmt: skip
_SHARED_SIGNS = {"é": ("fr", "es", "pt", "it"), "á": ("es", "pt"), "í": ("es", "pt"), "ó": ("es", "pl", "pt"), "ú": ("es", "pt"), "à": ("it", "fr", "pt"), "è": ("it", "fr"), "ç": ("fr", "pt"), "ê": ("fr", "pt"), "â": ("pt", "fr"), "ù": ("it", "fr"), "ô": ("fr", "pt")}  # fmt: skip
# Words of the trade that give a telegraphic question away when it has no function word.
_CONTENT = {
    "de": "urlaub passwort rechnung beantragen krank vertrag laptop geht drucker reisekosten dienstreise neues bestellen gekundigt zuruckgeben kostet unterschreiben zugang gestohlen verloren kollege chef",
    "fr": "conge conges mot passe facture demande contrat ordinateur voyage imprimante remboursement frais panne signer badge bulletin paie arret maladie mois vole perdu bonjour",
    "es": "vacaciones contrasena factura solicitar contrato ordenador portatil viaje impresora gastos nomina baja firmar reembolso perdido robado hola pedir correo tarjeta dias",
    "it": "ferie fattura richiesta contratto computer viaggio stampante spese rimborso busta paga malattia firmare badge permesso giorni rubato perso buongiorno portatile",
    "pt": "ferias senha fatura pedido contrato computador viagem impressora despesas reembolso recibo assinar baixa cartao dias roubado perdido ola bom dia",
    "pl": "urlop haslo faktura wniosek umowa komputer laptop podroz drukarka wydatki zwrot podpisac zwolnienie delegacja dni ukradziono zgubilem skradziony dzien dobry",
}

_INDEX: dict[str, list[tuple[str, float]]] = {}
for _language, _line in _WORDS.items():
    for _word in _line.split():
        _INDEX.setdefault(_word, []).append((_language, 1.0))
for _language, _line in _CONTENT.items():
    for _word in _line.split():
        _INDEX.setdefault(_word, []).append((_language, 0.8))
# A word that several languages share says less for each of them.
_WEIGHED = {word: [(language, weight / len(claims)) for language, weight in claims] for word, claims in _INDEX.items()}
_SIGN_WEIGHTS: dict[str, list[tuple[str, float]]] = {}
for _language, _signs in _SIGNS.items():
    for _sign in _signs:
        _SIGN_WEIGHTS.setdefault(_sign, []).append((_language, 1.2))
for _sign, _languages in _SHARED_SIGNS.items():
    _SIGN_WEIGHTS[_sign] = [(language, 0.6) for language in _languages]


def language(reading: Reading) -> str:
    """The likeliest language; English when nothing tells."""
    scores: dict[str, float] = {}
    for word in reading.words[:_READ]:
        for name, weight in _WEIGHED.get(word, ()):
            scores[name] = scores.get(name, 0.0) + weight
    if not reading.plain.isascii():
        for character in reading.plain[: _READ * 4]:
            if character > "\x7f":
                for name, weight in _SIGN_WEIGHTS.get(character, ()):
                    scores[name] = scores.get(name, 0.0) + weight
    if not scores:
        return DEFAULT
    best = max(scores, key=lambda name: (scores[name], name == DEFAULT))
    # A borrowed word is no language: "our per diem in Bad Homburg" stays English.
    return best if scores[best] > scores.get(DEFAULT, 0.0) + 0.2 and scores[best] >= 0.5 else DEFAULT
