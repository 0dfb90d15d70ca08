"""The interface: events survive the wire, and the engine keeps every promise of the protocol."""

from __future__ import annotations

import inspect
import json
from typing import get_args

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.engine import Engine
from assistant.interface import AnyEvent, Assistant, Escalated, decode_event, encode_event
from tests.store.record_cases import anything

EVENTS = get_args(AnyEvent)
METHODS = [name for name, value in vars(Assistant).items() if inspect.isfunction(value) and not name.startswith("_")]


@pytest.mark.parametrize("kind", EVENTS, ids=lambda kind: kind.__name__)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_an_event_is_the_same_after_the_wire(kind: type, data: st.DataObject) -> None:
    event = data.draw(anything(kind))
    line = encode_event(event)
    assert b"\n" not in line
    assert decode_event(line) == event
    assert decode_event(line.decode()) == event


def test_kinds_are_told_apart_by_one_literal_each() -> None:
    kinds = {event.__struct_config__.tag for event in EVENTS}
    assert len(kinds) == len(EVENTS)
    assert kinds == {
        "progress",
        "doubt",
        "decided",
        "retrieved",
        "draft",
        "attempted",
        "checked",
        "escalated",
        "answered",
        "failed",
    }


def test_the_line_is_plain_json_with_its_kind() -> None:
    line = encode_event(Escalated(question="q-1", model="small", to="human", why="Größe"))
    assert json.loads(line) == {"kind": "escalated", "question": "q-1", "model": "small", "to": "human", "why": "Größe"}


@pytest.mark.parametrize("line", ["", "{", "[]", "{}", '{"kind": "unknown", "question": "q"}', '{"kind": "doubt"}', '{"kind": "draft", "question": 1, "text": "a", "model": "b"}'])  # fmt: skip
def test_anything_else_is_refused(line: str) -> None:
    with pytest.raises(msgspec.DecodeError):
        decode_event(line)


def test_what_a_later_version_adds_does_not_disturb() -> None:
    line = '{"kind": "escalated", "question": "q", "model": "a", "to": "b", "why": "c", "new": 1}'
    assert decode_event(line) == Escalated(question="q", model="a", to="b", why="c")


def test_events_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        Escalated(question="q", model="a", to="b", why="c").to = "d"  # type: ignore[misc]


@pytest.mark.parametrize("method", METHODS)
def test_the_engine_has_the_method_with_the_same_parameters(method: str) -> None:
    promised, kept = (inspect.signature(getattr(owner, method), eval_str=True) for owner in (Assistant, Engine))
    assert list(kept.parameters.values()) == list(promised.parameters.values())
    assert kept.return_annotation == promised.return_annotation


@pytest.mark.parametrize("method", METHODS)
def test_streams_are_streams_and_calls_are_calls(method: str) -> None:
    returns = str(inspect.signature(getattr(Assistant, method)).return_annotation)
    assert inspect.isasyncgenfunction(getattr(Engine, method)) == returns.startswith("AsyncIterator")
    assert inspect.iscoroutinefunction(getattr(Engine, method)) != returns.startswith("AsyncIterator")
    assert getattr(Assistant, method).__doc__
