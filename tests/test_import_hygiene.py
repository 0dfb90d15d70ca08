"""What each start pays for: heavy libraries load where they are needed and nowhere else."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"textual", "litellm", "sklearn", "scipy", "httpx", "fastapi", "torch", "transformers"}

_REPORT = """
import json, sys
try:
    {code}
finally:
    print(json.dumps(sorted({{name.partition(".")[0] for name in sys.modules}} | {{name for name in sys.modules if name.startswith("assistant")}})), file=sys.stderr)
"""


def loaded(code: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after the code; of the assistant's own every one."""
    ran = subprocess.run([sys.executable, "-c", _REPORT.format(code=code)], capture_output=True, text=True, check=False)
    assert "Traceback" not in ran.stderr, ran.stderr
    return set(json.loads(ran.stderr.splitlines()[-1]))


def command(*words: str) -> str:
    return f"from assistant.cli.main import main; main({list(words)!r}, standalone_mode=False)"


@pytest.fixture
def places(small_root: Path, data: Path) -> list[str]:
    return ["--workspace", str(small_root), "--data", str(data)]


def test_route_loads_no_client_no_trainer_and_no_provider(places: list[str]) -> None:
    found = loaded(command("route", "how long is my password?", "--json", *places))
    assert "assistant.routing.classifier" in found
    assert found & HEAVY == set()
    assert not [name for name in found if name.startswith("assistant.tui")]


def test_ask_loads_no_client_no_trainer_and_no_provider(places: list[str]) -> None:
    found = loaded(
        f"import contextlib\\n    with contextlib.suppress(SystemExit): exec({command('ask', 'how long is my password?', *places)!r})".replace(
            "\\n", "\n"
        )
    )
    assert "assistant.engine" in found
    assert found & HEAVY == set()


def test_help_loads_neither_client_nor_trainer_nor_engine() -> None:
    found = loaded(command("--help"))
    assert found & HEAVY == set()
    assert not [name for name in found if name.startswith(("assistant.engine", "assistant.tui"))]


@pytest.mark.parametrize(
    "noun",
    [
        "ask",
        pytest.param("route"),
        "lanes",
        "models",
        "knowledge",
        "review",
        "overrides",
        "doctor",
        pytest.param("main"),
    ],
)
def test_a_commands_file_loads_the_library_only_when_it_runs(noun: str) -> None:
    code = command("--help") if noun == "main" else f"import assistant.cli.{noun}"
    found = loaded(code)
    assert found & (HEAVY | {"numpy"}) == set()
    assert not [name for name in found if name.startswith(("assistant.engine", "assistant.tui", "assistant.screening"))]


def test_the_client_imports_no_engine() -> None:
    found = loaded("import assistant.tui.app")
    below = (
        "engine",
        "routing",
        "retrieval",
        "models",
        "checks",
        "screening",
        "store",
        "workspace",
        "assembly",
        "cli",
        "governance",
    )
    assert "textual" in found
    assert not [name for name in found if name.startswith(tuple(f"assistant.{part}" for part in below))]
    assert found & (HEAVY - {"textual"}) == set()
    assert "numpy" not in found


def test_the_interface_is_light() -> None:
    found = loaded("import assistant.interface")
    assert {name for name in found if name.startswith("assistant")} == {
        "assistant",
        "assistant.interface",
        "assistant.records",
    }
    assert found & (HEAVY | {"numpy", "rich", "click"}) == set()
