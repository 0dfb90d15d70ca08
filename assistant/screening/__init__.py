"""The first step: what a text carries and asks for, read without models, files or network."""

from assistant.screening.screen import question_left, screen

__all__ = ["question_left", "screen"]
