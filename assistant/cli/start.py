"""The console script: the client at once, or the command line.

Without arguments nothing of the command line is loaded, so that the client's first frame does not wait for it.
"""

from __future__ import annotations

import io
import sys

from assistant.errors import AssistantError


def run() -> None:
    """Ctrl-C at any moment ends with one line and the terminal as it was."""
    for stream in (sys.stdout, sys.stderr):  # what a terminal's encoding lacks is shown as a mark, never a crash
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        if len(sys.argv) > 1:
            _command()
        else:
            _client()
    except KeyboardInterrupt:
        _interrupted()


def _client() -> None:
    from assistant.cli.client import open_client
    from assistant.records import Mode

    try:
        open_client(Mode.CHEAPEST, None, None)
    except AssistantError as problem:
        from assistant.cli import output

        output.error(problem)
        sys.exit(problem.exit_code)


def _command() -> None:
    import click

    from assistant.cli.main import main

    try:
        sys.exit(main(prog_name="assistant", standalone_mode=False))
    except click.Abort:  # what click makes of Ctrl-C
        _interrupted()
    except click.ClickException as wrong:
        wrong.show()
        sys.exit(wrong.exit_code)


def _interrupted() -> None:
    from assistant.cli import output
    from assistant.cli.exit_codes import ExitCode

    output.note("assistant: Interrupted.")
    sys.exit(ExitCode.INTERRUPTED)
