"""Rules: what an owner or a compliance team reads is what happens."""

from __future__ import annotations

from typing import Any

import pytest

from assistant.records import Amount, Needs, Signals, Situation
from assistant.routing.rules import fired, strongest
from assistant.workspace import Rule, When


def rule(name: str = "a", needs: Needs | None = Needs.STRONGER, **when: Any) -> Rule:
    return Rule(name=name, when=When(**when), reason="A sentence that says why.", needs=needs)


def fires(signals: Signals, text: str = "a question", lane: str = "it", **when: Any) -> bool:
    return bool(fired([rule(**when)], signals, text, lane))


@pytest.mark.parametrize(
    ("when", "signals", "holds"),
    [
        ({"amount_over": 1000}, Signals(amount=Amount(1000.01, "EUR")), True),
        ({"amount_over": 1000}, Signals(amount=Amount(1000, "EUR")), False),
        ({"amount_over": 1000}, Signals(amount=Amount(5000, "JPY")), True),
        ({"amount_over": 1000}, Signals(), False),
        ({"amount_over": 0}, Signals(), False),
        ({"exception": True}, Signals(exception=True), True),
        ({"exception": True}, Signals(), False),
        ({"exception": False}, Signals(), True),
        ({"private": True}, Signals(private=True), True),
        ({"private": True}, Signals(), False),
        ({"risk": "medium"}, Signals(risk="high"), True),
        ({"risk": "medium"}, Signals(risk="medium"), True),
        ({"risk": "high"}, Signals(risk="medium"), False),
        ({"situations": ["fraud", "threat"]}, Signals(situations=[Situation("threat", "he will")]), True),
        ({"situations": ["fraud"]}, Signals(situations=[Situation("threat", "he will")]), False),
        ({"exception": True, "private": True}, Signals(exception=True), False),
        ({"exception": True, "private": True}, Signals(exception=True, private=True), True),
    ],
)
def test_all_conditions_must_hold(when: dict[str, Any], signals: Signals, holds: bool) -> None:
    assert fires(signals, **when) is holds


@pytest.mark.parametrize(
    ("words", "text", "holds"),
    [
        (["root access"], "I need Root Access now", True),
        (["root access"], "uproot accession", False),
        (["fired"], "I was fired.", True),
        (["fired"], "we misfired", False),
        (["prêt"], "un pret", True),
        (["kündigung"], "die KÜNDIGUNG kam", True),
        (["a.b"], "axb", False),
        (["one", "two"], "only two", True),
    ],
)
def test_words_are_whole_words_in_any_case_and_with_any_accent(words: list[str], text: str, holds: bool) -> None:
    assert fires(Signals(), text, words=words) is holds


def test_a_rule_may_ask_what_the_classifier_takes_it_for() -> None:
    assert fires(Signals(), lane="hr", lanes=["hr", "it"])
    assert not fires(Signals(), lane="legal", lanes=["hr", "it"])


def test_rules_fire_in_the_order_in_which_they_are_declared() -> None:
    declared = [rule("c", exception=True), rule("x", private=True), rule("a", exception=True)]
    assert [found.name for found in fired(declared, Signals(exception=True), "", "it")] == ["c", "a"]


@pytest.mark.parametrize(
    ("wanted", "needs"),
    [
        ([], Needs.ANSWER),
        ([None], Needs.ANSWER),
        ([Needs.ANSWER], Needs.ANSWER),
        ([Needs.STRONGER, Needs.ANSWER], Needs.STRONGER),
        ([Needs.STRONGER, Needs.HUMAN, None], Needs.HUMAN),
    ],
)
def test_the_strongest_need_counts(wanted: list[Needs | None], needs: Needs) -> None:
    assert strongest([rule(str(number), need, exception=True) for number, need in enumerate(wanted)]) is needs
