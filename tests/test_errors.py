"""The tree of errors: each says what happened and what to do next, and both edges can translate every one of them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import assistant
from assistant import errors
from assistant.cli.exit_codes import OF_STATUS, ExitCode
from assistant.errors import AssistantError, StoreError, UsageError, WorkspaceError
from assistant.records import Status

PACKAGE = Path(assistant.__file__).parent


def tree(top: type[AssistantError]) -> list[type[AssistantError]]:
    return [top, *(error for below in top.__subclasses__() for error in tree(below))]


ALL = tree(AssistantError)


@pytest.mark.parametrize("error", ALL, ids=lambda error: error.__name__)
def test_every_error_has_an_exit_code_a_status_and_a_hint(error: type[AssistantError]) -> None:
    assert error.exit_code in [code for code in ExitCode if code is not ExitCode.DONE]
    assert 400 <= error.http_status < 600
    assert error.default_hint.endswith(".")
    assert error.__doc__


@pytest.mark.parametrize("error", ALL, ids=lambda error: error.__name__)
def test_every_error_reads_as_one_line_with_what_to_do_next(error: type[AssistantError]) -> None:
    problem = error("It broke.")
    assert "\n" not in str(problem)
    assert str(problem) == f"It broke. {error.default_hint}"
    assert str(error("It broke.", hint="Mend it.")) == "It broke. Mend it."


def test_all_errors_stand_in_one_file() -> None:
    assert {error.__module__ for error in ALL} == {errors.__name__}
    strangers = []
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and path.name != "errors.py":
                bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
                strangers += [f"{path.name}: {node.name}" for base in bases if base.endswith(("Error", "Exception"))]
    assert strangers == []


def test_nobody_raises_a_bare_exception_of_python() -> None:
    """Except in protocols, in the decoding of records, and where screening compiles its own shipped word lists."""
    allowed = {name for name in dir(errors) if isinstance(getattr(errors, name), type)} | {"NotImplementedError"}
    allowed |= {"ValidationError"}
    found = []
    for path in sorted(set(PACKAGE.rglob("*.py")) - set((PACKAGE / "screening").rglob("*.py"))):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
                function = node.exc.func
                name = (
                    function.id
                    if isinstance(function, ast.Name)
                    else function.attr
                    if isinstance(function, ast.Attribute)
                    else ""
                )
                if name[:1].isupper() and name not in allowed:
                    found.append(f"{path.relative_to(PACKAGE)}:{node.lineno} raises {name}")
    assert found == []


@pytest.mark.parametrize(
    ("error", "exit_code"),
    [
        ("UsageError", 2),
        ("WorkspaceError", 2),
        ("DataFolderError", 2),
        ("ModelError", 5),
        ("NoModelReachable", 5),
        ("NotFound", 2),
        ("StoreError", 1),
    ],
)
def test_exit_codes_are_those_of_the_contract(error: str, exit_code: int) -> None:
    assert getattr(errors, error).exit_code == exit_code


def test_kinds_are_caught_by_their_parents() -> None:
    assert issubclass(errors.QuestionTooLong, UsageError)
    assert issubclass(errors.StoreLocked, StoreError)
    assert issubclass(errors.DataFolderError, StoreError)


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ({"file": "lanes/it/lane.toml", "key": "risk", "line": 6}, "lanes/it/lane.toml:6 [risk]: is wrong"),
        ({"file": "lanes/it/lane.toml"}, "lanes/it/lane.toml: is wrong"),
        ({"key": "risk"}, "[risk]: is wrong"),
        ({}, "is wrong"),
    ],
)
def test_a_workspace_error_begins_with_its_place(place: dict, message: str) -> None:
    assert WorkspaceError("is wrong", **place).message == message


def test_every_status_has_an_exit_code() -> None:
    assert {status: int(code) for status, code in OF_STATUS.items()} == {
        Status.ANSWERED: 0,
        Status.QUEUED: 3,
        Status.ABSTAINED: 4,
        Status.REFUSED: 4,
    }
