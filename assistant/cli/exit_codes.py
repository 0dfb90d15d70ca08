"""What a command's exit status tells a script, in one place."""

from __future__ import annotations

from enum import IntEnum

from assistant.records import Status


class ExitCode(IntEnum):
    """DESIGN's exit codes."""

    DONE = 0
    OUR_FAULT = 1
    USAGE = 2
    WAITS_FOR_HUMAN = 3
    NO_ANSWER = 4
    NO_MODEL = 5
    INTERRUPTED = 130


OF_STATUS = {
    Status.ANSWERED: ExitCode.DONE,
    Status.QUEUED: ExitCode.WAITS_FOR_HUMAN,
    Status.ABSTAINED: ExitCode.NO_ANSWER,
    Status.REFUSED: ExitCode.NO_ANSWER,
}
