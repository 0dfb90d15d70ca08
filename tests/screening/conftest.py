"""What is learnt of attacks from the lines that ship, beside the ordinary questions of the shipped lanes."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.routing.examples import read_examples
from assistant.screening import AttackModel
from assistant.screening.attack_training import shipped, train
from assistant.workspace import load_workspace


@pytest.fixture(scope="session")
def ordinary() -> list[str]:
    workspace = load_workspace(Path(__file__).resolve().parents[2])
    return [example.text for example in read_examples(workspace)]


@pytest.fixture(scope="session")
def attacks(ordinary: list[str]) -> AttackModel:
    return train([text for texts in shipped().values() for text in texts], ordinary)
