"""Models: a question with passages to text with citations."""

from assistant.models.base import Delta, Finished, Model, ModelRequest
from assistant.models.registry import make_models

__all__ = ["Delta", "Finished", "Model", "ModelRequest", "make_models"]
