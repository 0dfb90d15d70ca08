"""The command `assistant`: without a subcommand the terminal client, else one file a noun."""

from __future__ import annotations

import importlib

import click

from assistant.cli import options
from assistant.records import Mode

_COMMANDS = {
    "ask": ("assistant.cli.ask", "ask"),
    "route": ("assistant.cli.route", "route"),
    "lanes": ("assistant.cli.lanes", "lanes"),
    "models": ("assistant.cli.models", "models"),
    "knowledge": ("assistant.cli.knowledge", "knowledge"),
    "review": ("assistant.cli.review", "review"),
    "overrides": ("assistant.cli.overrides", "overrides"),
    "doctor": ("assistant.cli.doctor", "doctor"),
}


class LazyGroup(click.Group):
    """Loads a command's file when that command is used, so that each start pays for itself alone."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All commands in the order of the table."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        if cmd_name not in _COMMANDS:
            return None
        module, name = _COMMANDS[cmd_name]
        command: click.Command = getattr(importlib.import_module(module), name)
        return command


@click.group(cls=LazyGroup, invoke_without_command=True)
@click.version_option(package_name="assistant")
@options.mode
@options.places
@click.pass_context
def main(context: click.Context, mode: str, workspace: str | None, data: str | None) -> None:
    """Ask the company's support: IT, HR, expenses, procurement, security, travel, legal.

    Without a command the terminal client opens.

    Example: assistant ask "what is the meal limit in Germany?"
    """
    if context.invoked_subcommand is None:
        from assistant.cli.client import open_client

        open_client(Mode(mode), workspace, data)
        return
    given = {name: value for name, value in (("workspace", workspace), ("data", data)) if value}
    asked = {"mode": mode} if mode != Mode.CHEAPEST else {}
    if given or asked:
        context.default_map = {name: {**_for_all(name, given), **asked} for name in _COMMANDS}


def _for_all(name: str, given: dict[str, str]) -> dict[str, object]:
    """--workspace and --data before the command hold for it and for its subcommands."""
    return {**given, **dict.fromkeys(_VERBS, given)}


_VERBS = ("list", "show", "check", "test", "index", "search", "take", "send", "reject", "judge", "export")
