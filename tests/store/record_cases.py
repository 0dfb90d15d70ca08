"""Records to write: plain ones for stories, and hypothesis strategies for anything that a record may hold."""

from __future__ import annotations

import msgspec
from hypothesis import strategies as st

from assistant.records import (
    Answer,
    Attempt,
    Check,
    Citation,
    Decision,
    Estimate,
    LaneChoice,
    Mode,
    Needs,
    Override,
    OverrideKind,
    Question,
    Rating,
    Reason,
    Rejected,
    Review,
    ReviewState,
    Signals,
    Situation,
    Span,
    Status,
)
from assistant.store import Store


def a_question(id="q-1", **changes):
    made = Question(id=id, text="raw secret", mode=Mode.BEST, conversation="c-1", asker="ann", asked_at=at(1))
    return msgspec.structs.replace(made, **changes)


def a_decision(id="q-1", **changes):
    made = Decision(
        id=id,
        question="may I [redacted]?",
        mode=Mode.BEST,
        lane="hr",
        lane_scores={"hr": 0.75, "it": 0.25},
        needs=Needs.ANSWER,
        signals=Signals(spans=[Span(6, 16, "health")], situations=[Situation("leave", "may I")]),
        model="small-1",
        plan=["small-1", "large-1"],
        rejected=[Rejected("public-1", "privacy", "The text carries private data.")],
        reasons=[Reason("lane", "It speaks of leave.")],
        estimate=Estimate(0.01, 900.0, 0.8),
        policy="7",
        segment="all",
        propensity=1.0,
    )
    return msgspec.structs.replace(made, **changes)


def an_attempt(model="small-1", **changes):
    made = Attempt(model, 0.01, 850.0, 400, 60, "ok", detail="said something")
    return msgspec.structs.replace(made, **changes)


def a_check(name="citations", **changes):
    return msgspec.structs.replace(Check(name, True, "All 2 sentences cite."), **changes)


def an_answer(text="Yes [1], always [2].", **changes):
    made = Answer(
        status=Status.ANSWERED,
        answer=text,
        citations=[Citation(1, "hr/leave.md", "Leave", "Yes."), Citation(2, "hr/leave.md", "Leave", "Always.")],
        attempts=[an_attempt()],
        checks=[a_check()],
        cost_usd=0.01,
        latency_ms=900.0,
        model="small-1",
    )
    return msgspec.structs.replace(made, **changes)


def an_override(id="o-1", question="q-1", **changes):
    made = Override(
        id=id,
        question=question,
        kind=OverrideKind.STRONGER,
        reason="too shallow",
        person="ann",
        pressed_at=at(5),
        lane_before="hr",
        model_before="small-1",
        note="it left out part-time",
    )
    return msgspec.structs.replace(made, **changes)


def a_review(id="r-1", question="q-1", **changes):
    made = Review(id, question, "hr", ReviewState.QUEUED, "A person decides.", "Draft [1].", at(6), text="may I?")
    return msgspec.structs.replace(made, **changes)


def a_rating(good=True, **changes):
    return msgspec.structs.replace(Rating("q-1", good, "ann", at(7), note="thanks"), **changes)


def a_choice(**changes):
    return msgspec.structs.replace(LaneChoice("q-1", ["hr", "it"], "it", "ann", at(2)), **changes)


def at(minute: int) -> str:
    """A moment of one morning."""
    return f"2026-03-02T09:{minute:02}:00.000Z"


def ask(store: Store, id="q-1", *, redacted="may I [redacted]?", decided=True, **changes) -> Question:
    """Admit a question and, as a rule, decide it; what the store should hold of it."""
    question = a_question(id, **changes)
    store.add_question(question, redacted)
    if decided:
        store.add_decision(id, a_decision(id))
    return msgspec.structs.replace(question, text=redacted)


_NO_SURROGATES = st.text(st.characters(exclude_categories=["Cs"]))
_PLAIN = {
    str: _NO_SURROGATES,
    int: st.integers(-(2**53), 2**53),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
}


def anything(kind, **fixed):
    """A strategy for a record of this kind with any value in each field that is not fixed."""
    free = {field.name: _of_type(field.type) for field in msgspec.structs.fields(kind) if field.name not in fixed}
    return st.builds(kind, **free, **{name: st.just(value) for name, value in fixed.items()})


def _of_type(kind):
    if kind in _PLAIN:
        return _PLAIN[kind]
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return anything(kind)
    arguments = getattr(kind, "__args__", ())
    origin = getattr(kind, "__origin__", None)
    if origin is list:
        return st.lists(_of_type(arguments[0]), max_size=3)
    if origin is dict:
        return st.dictionaries(_of_type(arguments[0]), _of_type(arguments[1]), max_size=3)
    if arguments:
        return st.one_of(*[st.none() if some is type(None) else _of_type(some) for some in arguments])
    return st.sampled_from(list(kind))
