"""Opening the terminal client: the first frame at once, everything else behind it."""

from __future__ import annotations

import os
import sys

from assistant.cli.asker import person
from assistant.cli.exit_codes import ExitCode
from assistant.errors import UsageError
from assistant.interface import Assistant
from assistant.records import Mode


def open_client(mode: Mode, workspace: str | None, data: str | None) -> None:
    """Run the client until it is closed; exits with its status."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError("The client needs a terminal.", 'Ask with `assistant ask "..."` instead.')
    from assistant.tui.app import run_client

    def connect() -> Assistant:
        from assistant.assembly import open_assistant

        return open_assistant(workspace, data)

    sys.exit(run_client(connect, person=person(os.environ), mode=mode) or ExitCode.DONE)
