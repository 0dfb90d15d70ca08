"""The embedded default answers without a network: not one connection, not one name looked up, by any process that it starts."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.small import put

_GUARD = """
import os, sys

def refuse(event, details):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.bind"):
        with open(os.environ["NETWORK_LOG"], "a") as log:
            log.write(f"{event} {details!r}\\n")
        raise OSError(101, "the test allows no network")

sys.addaudithook(refuse)
open(os.environ["NETWORK_LOG"] + ".guarded", "a").close()
"""


@pytest.fixture
def guarded(tmp_path: Path) -> dict[str, str]:
    """An environment in which every Python process, children too, writes down and refuses what it tries to reach."""
    put(tmp_path / "guard", "sitecustomize.py", _GUARD)
    return {
        **os.environ,
        "PYTHONPATH": str(tmp_path / "guard"),
        "NETWORK_LOG": str(tmp_path / "network.log"),
        "HOME": str(tmp_path),
    }


def run(environment: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    ran = subprocess.run([sys.executable, *words], capture_output=True, text=True, check=False, env=environment)
    assert Path(environment["NETWORK_LOG"] + ".guarded").exists(), "the guard did not load"
    return ran


def tried(environment: dict[str, str]) -> str:
    log = Path(environment["NETWORK_LOG"])
    return log.read_text() if log.exists() else ""


def test_the_guard_sees_a_connection(guarded: dict[str, str]) -> None:
    run(guarded, "-c", "import socket; socket.create_connection(('127.0.0.1', 9))")
    assert "socket." in tried(guarded)


def test_routing_opens_no_connection(guarded: dict[str, str], small_root: Path, data: Path) -> None:
    places = ["--workspace", str(small_root), "--data", str(data)]
    ran = run(guarded, "-m", "assistant.cli", "route", "how long must my password be?", "--json", *places)
    assert ran.returncode == 0, ran.stderr
    assert tried(guarded) == ""


def test_learning_the_lanes_indexing_and_answering_open_no_connection(
    guarded: dict[str, str], small_root: Path, tmp_path: Path
) -> None:
    places = ["--workspace", str(small_root), "--data", str(tmp_path / "data")]
    ran = run(
        guarded, "-m", "assistant.cli", "ask", "how many days of annual leave are there in Poland?", "--json", *places
    )
    assert ran.returncode in (0, 4), ran.stderr
    assert list((tmp_path / "data" / "cache").glob("lanes-*.npz"))
    assert tried(guarded) == ""
