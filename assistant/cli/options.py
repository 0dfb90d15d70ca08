"""Options that several commands share, and the errors' way out."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from typing import Any, NoReturn

import click

from assistant.cli import output
from assistant.cli.exit_codes import ExitCode
from assistant.errors import AssistantError
from assistant.records import Mode

Command = Callable[..., Any]

mode = click.option(
    "--mode",
    type=click.Choice([str(mode) for mode in Mode]),
    default=str(Mode.CHEAPEST),
    show_default=True,
    help="Your priority.",
)
as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
lane = click.option("--lane", metavar="LANE", help="A lane's id, such as it or hr.")


def places(command: Command) -> Command:
    """--workspace, --data and --debug; errors leave as one line and their exit code."""

    @click.option("--workspace", metavar="DIR", help="The folder with lanes/ and knowledge/.")
    @click.option("--data", metavar="DIR", help="The folder for record, index and caches.")
    @click.option("--debug", is_flag=True, help="Show the traceback of an error.")
    @functools.wraps(command)
    def guarded(*args: Any, debug: bool, **options: Any) -> Any:
        try:
            return command(*args, **options)
        except AssistantError as problem:
            if debug:
                raise
            fail(problem)
        except KeyboardInterrupt:
            output.note("assistant: Interrupted.")
            sys.exit(ExitCode.INTERRUPTED)
        except BrokenPipeError:  # the reader of our output has gone
            sys.stderr.close()
            sys.exit(ExitCode.OUR_FAULT)
        except OSError as problem:
            if debug:
                raise
            fail(
                AssistantError(
                    f"{problem.strerror or problem}: {problem.filename or ''}".strip(": ") + ".",
                    "Check the disk and the folders' permissions (`assistant doctor`).",
                )
            )

    return guarded


def fail(problem: AssistantError) -> NoReturn:
    """Print the error and leave with its exit code."""
    output.error(problem)
    sys.exit(problem.exit_code)
