"""The portfolio's models made callable, by provider."""

from __future__ import annotations

from assistant.errors import WorkspaceError
from assistant.models.base import Model
from assistant.models.embedded import READINGS, EmbeddedModel
from assistant.workspace import Portfolio


def make_models(portfolio: Portfolio) -> dict[str, Model]:
    """Every model of the portfolio by name. Raises WorkspaceError for one that nobody here serves."""
    models: dict[str, Model] = {}
    for number, entry in enumerate(portfolio.models):
        if entry.provider != "embedded" or entry.name not in READINGS:
            known = ", ".join(sorted(READINGS))
            raise WorkspaceError(
                f"no provider `{entry.provider}` serves `{entry.name}`; the embedded models are {known}",
                file="lanes/portfolio.toml",
                key=f"models[{number}].provider",
            )
        models[entry.name] = EmbeddedModel(entry.name)
    return models
