"""The first step: what a text carries and asks for, read without files or network."""

from assistant.screening.piece_model import UNTAUGHT, Taught
from assistant.screening.screen import Screened, private_spans, screen, screen_all

__all__ = ["UNTAUGHT", "Screened", "Taught", "private_spans", "screen", "screen_all"]
