"""A command line over the small workspace, with models that quote the best passage."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.running import Cli
from tests.function_models import QUICK, THOROUGH, Function, FunctionModel, quotes


@pytest.fixture
def models(monkeypatch: pytest.MonkeyPatch) -> Callable[[Function, Function], None]:
    """Put functions in the models' place."""

    def put(quick: Function, thorough: Function) -> None:
        made = {QUICK: FunctionModel(QUICK, quick), THOROUGH: FunctionModel(THOROUGH, thorough)}
        monkeypatch.setattr("assistant.resources.make_models", lambda portfolio: made)

    return put


@pytest.fixture
def cli(small_root: Path, data: Path, models: Callable[[Function, Function], None]) -> Cli:
    models(quotes, quotes)
    return Cli(small_root, data)
