"""What is learnt from examples: the lanes and their needs from the lane files; attacks and private things from the lines
that come with the package.

Both are fitted on first use, in a process of their own (`python -m assistant.learnt WORKSPACE LANES.npz TAUGHT.npz`), since
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
from assistant.screening import Taught
from assistant.screening import piece_model as taught_file
from assistant.screening.taught import digest
from assistant.text.concepts import thesaurus
from assistant.workspace import NONE, Workspace, load_workspace

FORMAT = "13"
"""Raise it when features or models change, so that older caches are left alone."""


class Learnt(msgspec.Struct, frozen=True):
    """What serving needs of it."""

    classifier: Classifier
    taught: Taught


def learnt(workspace: Workspace, cache: Path, note: Callable[[str], None] = lambda _: None) -> Learnt:
    """From the cache, else fitted now (some seconds; `note` is told).

    Raises DataFolderError when the cache cannot be read or written, WorkspaceError when there are too few examples.
    """
    key = hashlib.sha256(f"{thesaurus().digest} {digest()} {workspace.examples_hash()}".encode()).hexdigest()[:16]
    lanes, taught = (cache / f"{what}-{FORMAT}-{key}.npz" for what in ("lanes", "taught"))
    try:
        return _read(lanes, taught)
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
        [sys.executable, "-m", "assistant.learnt", str(workspace.root), str(lanes), str(taught)],
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode != 0:
        last = (run.stderr.strip().splitlines() or ["no output"])[-1]
        if "No space left" in last or "Read-only" in last or "Permission denied" in last:
            raise DataFolderError(f"What was learnt cannot be written to {cache}: {last}")
        raise WorkspaceError(f"the classifier could not be trained: {last}", file="lanes")
    return _read(lanes, taught)


def _read(lanes: Path, taught: Path) -> Learnt:
    return Learnt(lane_file.load(lanes), taught_file.load(taught))


def _main(root: str, lanes_out: str, taught_out: str) -> str | None:
    """Fit and write both; the reason when that cannot be."""
    from assistant.routing.training import train as train_lanes
    from assistant.screening.training import train as train_screening

    workspace = load_workspace(Path(root))
    examples = read_examples(workspace)
    named = {example.lane for example in examples}
    if len(named) < 2:
        return f"examples of at least two lanes are needed, found {len(named)}"
    lane_file.save(train_lanes(examples, [*workspace.lanes, NONE]), Path(lanes_out))
    taught_file.save(train_screening([example.text for example in examples]), Path(taught_out))
    return None


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:]))
