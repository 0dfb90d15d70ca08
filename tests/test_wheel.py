"""What is shipped works: the wheel, alone in a bare environment, answers --help, route and ask from any folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.slow


def run(*words: str | Path, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {
        **{
            key: value
            for key, value in os.environ.items()
            if not key.startswith(("PYTHON", "ASSISTANT", "VIRTUAL_ENV"))
        },
        **environment,
    }
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False, cwd=cwd, env=env)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "pip", "wheel", "--no-deps", "--wheel-dir", folder, ROOT)
    if built.returncode != 0 and "No matching distribution" in built.stderr + built.stdout:
        pytest.skip("the package index, from which the build tool comes, cannot be reached")
    assert built.returncode == 0, built.stderr
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command in an environment that holds the wheel and what it asks for, no more."""
    folder = tmp_path_factory.mktemp("bare")
    venv.create(folder, with_pip=True)
    ran = run(folder / "bin" / "python", "-m", "pip", "install", "--quiet", wheel)
    if ran.returncode != 0 and ("No matching distribution" in ran.stderr or "Connection" in ran.stderr):
        pytest.skip("the package index cannot be reached")
    assert ran.returncode == 0, ran.stderr
    return folder / "bin" / "assistant"


def test_the_wheel_holds_package_workspace_and_data_files_alone(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in names if ".dist-info" not in name} == {"assistant"}
    assert "assistant/workspace_default/lanes/policy.toml" in names
    assert any(name.startswith("assistant/workspace_default/knowledge/it/") for name in names)
    assert any(name.endswith("thesaurus.txt") for name in names)
    assert not [name for name in names if "/tests/" in name or "__pycache__" in name]


def test_it_answers_from_another_folder(installed: Path, tmp_path: Path) -> None:
    assert run(installed, "--help", cwd=tmp_path).stdout.startswith("Usage: assistant")
    data = str(tmp_path / "data")
    routed = run(installed, "route", "my laptop was stolen", "--json", cwd=tmp_path, ASSISTANT_DATA=data)
    assert routed.returncode == 0, routed.stderr
    decision = json.loads(routed.stdout)
    assert (decision["lane"], decision["needs"]) == ("security", "human")
    asked = run(
        installed,
        "ask",
        "how many characters must my password have at least?",
        "--json",
        cwd=tmp_path,
        ASSISTANT_DATA=data,
    )
    assert asked.returncode in (0, 4), asked.stderr
    assert json.loads(asked.stdout)["status"] in ("answered", "abstained")
    assert run(installed, "doctor", cwd=tmp_path, ASSISTANT_DATA=data).returncode == 0
    assert {path.name for path in tmp_path.iterdir()} == {"data"}
