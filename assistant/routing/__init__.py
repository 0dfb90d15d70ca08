"""Routing: signals and lane scores to a decision."""

from assistant.routing.classifier import Classifier
from assistant.routing.follow_up import leans_on_context
from assistant.routing.router import Asked, Router

__all__ = ["Asked", "Classifier", "Router", "leans_on_context"]
