"""The first step: what a text carries and asks for, read without files or network."""

from assistant.screening.attacks import NOTHING_LEARNT, AttackModel
from assistant.screening.screen import Screened, private_spans, screen, screen_all

__all__ = ["NOTHING_LEARNT", "AttackModel", "Screened", "private_spans", "screen", "screen_all"]
