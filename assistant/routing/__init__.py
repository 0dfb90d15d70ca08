"""Routing: signals and lane scores to a decision."""

from assistant.routing.follow_up import leans_on_context
from assistant.routing.router import Asked, Router
from assistant.routing.training import trained_classifier

__all__ = ["Asked", "Router", "leans_on_context", "trained_classifier"]
