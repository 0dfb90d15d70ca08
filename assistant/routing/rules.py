"""Rules: which of the declared rules fire for a request.

A rule fires when every condition in its `when` holds. Rules are written by lane owners in lane.toml and policy.toml; this
file only reads them, so that what a compliance team reads is what happens.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from assistant.records import Needs, Signals
from assistant.text.terms import fold
from assistant.workspace import Rule, When

_RISKS = ("low", "medium", "high")


def fired(rules: Iterable[Rule], signals: Signals, text: str, lane: str) -> list[Rule]:
    """The rules that fire, in the order in which they are declared; `lane` is what the classifier takes the question for."""
    situations = {situation.name for situation in signals.situations}
    return [rule for rule in rules if _holds(rule.when, signals, situations, text, lane)]


def strongest(rules: Iterable[Rule]) -> Needs:
    """What the rules call for together: human before stronger before answer."""
    wanted = {rule.needs for rule in rules}
    return next((needs for needs in (Needs.HUMAN, Needs.STRONGER) if needs in wanted), Needs.ANSWER)


def _holds(when: When, signals: Signals, situations: set[str], text: str, lane: str) -> bool:
    amount = signals.amount.value if signals.amount else 0.0
    return (
        (when.amount_over is None or amount > when.amount_over)
        and (when.exception is None or signals.exception == when.exception)
        and (when.private is None or signals.private == when.private)
        and (when.risk is None or _RISKS.index(signals.risk) >= _RISKS.index(when.risk))
        and (not when.situations or not situations.isdisjoint(when.situations))
        and (not when.lanes or lane in when.lanes)
        and (not when.words or _pattern(tuple(when.words)).search(fold(text)) is not None)
    )


@functools.cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(re.escape(fold(word)) for word in words) + r")\b")
