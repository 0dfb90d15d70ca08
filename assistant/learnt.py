"""What is learnt from examples: the lanes and their needs from the lane files, attacks from the lines that come with the package.

Both are fitted on first use, in a process of their own (`python -m assistant.learnt WORKSPACE LANES.npz ATTACKS.npz`), since
scikit-learn is heavy; they are cached by the hash of what they were fitted on, so that the assistant itself only reads arrays.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from assistant.errors import DataFolderError, StoreError, WorkspaceError
from assistant.routing import Classifier
from assistant.routing import classifier as lane_file
from assistant.routing.examples import read_examples
from assistant.screening import AttackModel
from assistant.screening import attacks as attack_file
from assistant.screening.attack_lines import digest
from assistant.text.concepts import thesaurus
from assistant.workspace import NONE, Workspace, load_workspace

FORMAT = "5"
"""Raise it when features or models change, so that older caches are left alone."""


class Learnt(msgspec.Struct, frozen=True):
    """What serving needs of it."""

    classifier: Classifier
    attacks: AttackModel


def learnt(workspace: Workspace, cache: Path, note: Callable[[str], None] = lambda _: None) -> Learnt:
    """From the cache, else fitted now (some seconds; `note` is told).

    Raises DataFolderError when the cache cannot be read or written, WorkspaceError when there are too few examples.
    """
    key = hashlib.sha256(f"{thesaurus().digest} {digest()} {workspace.examples_hash()}".encode()).hexdigest()[:16]
    lanes, attacks = (cache / f"{what}-{FORMAT}-{key}.npz" for what in ("lanes", "attacks"))
    try:
        return _read(lanes, attacks)
    except FileNotFoundError:
        note("Learning the lanes from their examples")
    except StoreError as error:
        note(error.message)
    except OSError as error:
        raise DataFolderError(f"The data folder {cache} cannot be read: {error.strerror}.") from error
    try:
        cache.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataFolderError(f"The data folder {cache} cannot be written: {error.strerror}.") from error
    run = subprocess.run(
        [sys.executable, "-m", "assistant.learnt", str(workspace.root), str(lanes), str(attacks)],
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode != 0:
        last = (run.stderr.strip().splitlines() or ["no output"])[-1]
        if "No space left" in last or "Read-only" in last or "Permission denied" in last:
            raise DataFolderError(f"What was learnt cannot be written to {cache}: {last}")
        raise WorkspaceError(f"the classifier could not be trained: {last}", file="lanes")
    return _read(lanes, attacks)


def _read(lanes: Path, attacks: Path) -> Learnt:
    return Learnt(lane_file.load(lanes), attack_file.load(attacks))


def _main(root: str, lanes_out: str, attacks_out: str) -> str | None:
    """Fit and write both; the reason when that cannot be."""
    from assistant.routing.training import train as train_lanes
    from assistant.screening.attack_training import shipped
    from assistant.screening.attack_training import train as train_attacks

    workspace = load_workspace(Path(root))
    examples = read_examples(workspace)
    named = {example.lane for example in examples}
    if len(named) < 2:
        return f"examples of at least two lanes are needed, found {len(named)}"
    lane_file.save(train_lanes(examples, [*workspace.lanes, NONE]), Path(lanes_out))
    marked = [text for texts in shipped().values() for text in texts]
    attack_file.save(train_attacks(marked, [example.text for example in examples]), Path(attacks_out))
    return None


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:]))
