"""Every command explains itself: --help, an example that the command really takes, and one line for wrong usage."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator

import click
import pytest
from click.testing import CliRunner

from assistant.cli.main import main


def commands(command: click.Command = main, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every command and subcommand by its path."""
    yield path
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            assert below is not None
            yield from commands(below, (*path, name))


ALL = list(commands())


def name(path: tuple[str, ...]) -> str:
    return " ".join(("assistant", *path))


def help_of(path: tuple[str, ...]) -> str:
    result = CliRunner().invoke(main, [*path, "--help"], prog_name="assistant", terminal_width=200)
    assert result.exit_code == 0
    return str(result.stdout)


def example_of(path: tuple[str, ...]) -> list[str]:
    """The words of the example, without what a shell does with the output."""
    found = re.search(r"Example: (.+)", help_of(path))
    assert found, f"{name(path)} --help shows no example"
    return shlex.split(found[1].split(" > ")[0])


def test_the_commands_of_the_contract_are_there() -> None:
    assert {path[0] for path in ALL if path} >= {
        "ask",
        "route",
        "lanes",
        "models",
        "knowledge",
        "review",
        "overrides",
        "doctor",
    }


@pytest.mark.parametrize("path", ALL, ids=name)
def test_help_says_what_it_does_with_an_example(path: tuple[str, ...]) -> None:
    text = help_of(path)
    assert text.startswith(f"Usage: {name(path)}")
    assert example_of(path)[: len(path) + 1] == name(path).split()


@pytest.mark.parametrize("path", ALL, ids=name)
def test_the_example_is_one_that_the_command_takes(path: tuple[str, ...]) -> None:
    words = example_of(path)[1:]
    command: click.Command = main
    context = click.Context(main)
    while isinstance(command, click.Group) and words:
        below = command.get_command(context, words.pop(0))
        assert below is not None
        command = below
        context = click.Context(command)
    command.make_context(name(path), words)


@pytest.mark.parametrize("path", ALL, ids=name)
def test_every_option_is_explained(path: tuple[str, ...]) -> None:
    command: click.Command = main
    for word in path:
        assert isinstance(command, click.Group)
        below = command.get_command(click.Context(command), word)
        assert below is not None
        command = below
    silent = [option.name for option in command.params if isinstance(option, click.Option) and not option.help]
    assert silent == []


@pytest.mark.parametrize(
    "words",
    [
        ("ask",),
        ("ask", "a", "b"),
        ("ask", "a", "--mode", "cheap"),
        ("route",),
        ("nonsense",),
        ("review", "nonsense"),
        ("ask", "a", "--nonsense"),
    ],
)
def test_wrong_usage_exits_2_and_prints_nothing_else(words: tuple[str, ...]) -> None:
    result = CliRunner().invoke(main, list(words), prog_name="assistant")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Error: " in result.stderr
    assert "Traceback" not in result.stderr


def test_the_version_is_the_packages() -> None:
    from assistant import __version__

    assert __version__ in CliRunner().invoke(main, ["--version"], prog_name="assistant").stdout


def test_without_a_terminal_the_client_says_what_to_do_instead() -> None:
    result = CliRunner().invoke(main, [], prog_name="assistant")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("assistant: The client needs a terminal.")
    assert "assistant ask" in result.stderr
