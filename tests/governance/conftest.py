from __future__ import annotations

from pathlib import Path

import pytest

from tests.governance.workspaces import small_workspace


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return small_workspace(tmp_path / "workspace")
