"""Whether somebody's job is at stake: then much depends on the answer, whatever its subject."""

from __future__ import annotations

from assistant.screening.phrases import Phrases
from assistant.screening.reading import Reading

_AT_STAKE = Phrases(
    """
    (i|i've|i_was|was|been|got|he|she|they|me) .. (fired|dismissed|laid_off|made_redundant|sacked|terminated)
    (fire|dismiss|terminate|lay_off|sack) (me|him|her|them|my|an_employee|one_of_my)
    (lose|losing|cost) (my|his|her) job
    (my|his|her) (dismissal|redundancy|termination)
    (bin|wurde|werde|wird|wurden) .. (gekundigt|entlassen|gefeuert|freigestellt)
    (meine|fristlose|betriebsbedingte) (kundigung)
    (licencie|licenciee|mon_licenciement|perdre_mon_emploi|perdre_mon_travail)
    (despedido|despedida|mi_despido|perder_mi_trabajo|perder_el_trabajo|me_van_a_despedir|me_han_despedido)
    (licenziato|licenziata|mio_licenziamento|perdere_il_lavoro)
    (fui_despedido|fui_despedida|meu_despedimento|minha_demissao|perder_o_emprego)
    (zwolniony|zwolniona|zwolnili_mnie|moje_zwolnienie_z_pracy|strace_prace|stracic_prace)
    """
)


def job_at_stake(reading: Reading) -> bool:
    """Whether a dismissal is told of or feared."""
    return _AT_STAKE.first(reading) is not None
