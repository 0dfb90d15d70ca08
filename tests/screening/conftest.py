"""What screening is taught by the lines that ship, beside the ordinary questions of the shipped lanes."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.routing.examples import read_examples
from assistant.screening import Taught
from assistant.screening.training import train
from assistant.workspace import load_workspace


@pytest.fixture(scope="session")
def ordinary() -> list[str]:
    workspace = load_workspace(Path(__file__).resolve().parents[2])
    return [example.text for example in read_examples(workspace)]


@pytest.fixture(scope="session")
def taught(ordinary: list[str]) -> Taught:
    return train(ordinary)
