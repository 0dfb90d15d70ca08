"""The tree of errors: each says what happened in one line and what to do next.

Every class carries the exit code of the command line and the status of the HTTP API, so that both edges
translate without knowing single errors. Exit codes are DESIGN's: 2 wrong usage or configuration,
3 waits for a human, 4 no grounded answer, 5 no model could be reached; 1 is everything that is our own fault.
"""

from __future__ import annotations


class AssistantError(Exception):
    """Base of all errors that a user may see.

    Args:
        message: what happened, one line, no markup.
        hint: what to do next, one line; the class's own hint when left out.
    """

    exit_code = 1
    http_status = 500
    default_hint = "Run the command again with --debug and send its output to the service desk."

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint or self.default_hint

    def __str__(self) -> str:
        stop = "" if self.message.endswith((".", "!", "?")) else "."
        return f"{self.message}{stop} {self.hint}"


class UsageError(AssistantError):
    """The caller's words do not fit: an empty question, an unknown mode, lane or identifier."""

    exit_code = 2
    http_status = 422
    default_hint = "See --help for an example."


class QuestionTooLong(UsageError):
    """The question is longer than the assistant reads."""

    http_status = 413
    default_hint = "Shorten it, or leave out what was pasted around the question."


class NotFound(UsageError):
    """No question, override, review, lane or page has that identifier."""

    http_status = 404
    default_hint = "List what there is with the command's `list`."


class WorkspaceError(AssistantError):
    """The workspace is missing or one of its files does not say what it must.

    Args:
        message: what is wrong.
        file: the file's path below the workspace.
        key: the dotted key in it, when one is known.
        line: the line number, counted from 1, when it can be told.
    """

    exit_code = 2
    http_status = 500
    default_hint = "Correct it and run `assistant lanes check`."

    def __init__(
        self,
        message: str,
        *,
        file: str | None = None,
        key: str | None = None,
        line: int | None = None,
        hint: str | None = None,
    ) -> None:
        self.file, self.key, self.line, self.problem = file, key, line, message
        place = file or ""
        if line is not None:
            place += f":{line}"
        if key:
            place += f" [{key}]" if place else f"[{key}]"
        super().__init__(f"{place}: {message}" if place else message, hint)


class StoreError(AssistantError):
    """The record cannot be read or written."""

    http_status = 503
    default_hint = "Check the data folder (`assistant doctor`), or name another with --data."


class StoreLocked(StoreError):
    """Another process holds the record for longer than we wait."""

    default_hint = "Close the other program that uses it, or name another folder with --data."


class DataFolderError(StoreError):
    """The data folder cannot be created or written: read-only, no permission, or the disk is full."""

    exit_code = 2
    default_hint = "Free some space or name a folder you may write to with --data DIR."


class IllegalMove(UsageError):
    """A review or an override is not in a state that allows this step."""

    http_status = 409
    default_hint = "Show it first to see its state."


class QuotaReached(UsageError):
    """The person has used up the overrides of the day."""

    http_status = 429
    default_hint = "Ask for human review instead; that always works."


class ModelError(AssistantError):
    """A model call failed; the cascade goes on with the next model of the plan."""

    exit_code = 5
    http_status = 502
    default_hint = "The next model of the plan is tried."


class NoModelReachable(ModelError):
    """Every model that may see this question failed or is forbidden to it."""

    http_status = 503
    default_hint = "Try again in a moment, choose another mode, or ask for human review."


class Unavailable(AssistantError):
    """A part that this installation does not have was asked for."""

    exit_code = 2
    http_status = 501
    default_hint = "Install the extra that the message names."
