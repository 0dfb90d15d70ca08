"""A rule in words, for readers who do not read TOML."""

from __future__ import annotations

from collections.abc import Callable

from assistant.governance.situations import situation_meaning
from assistant.records import Needs, Record
from assistant.workspace import Rule, When

LaneName = Callable[[str], str]

_EFFECTS = {
    Needs.HUMAN: "a person answers",
    Needs.STRONGER: "a stronger model answers",
    Needs.ANSWER: "a model may answer",
}


class RuleInWords(Record, frozen=True, kw_only=True):
    """A rule's name, its condition, what it does and why. `contact` is shown to the employee at once."""

    name: str
    condition: str
    effect: str
    reason: str
    contact: str | None = None


def rule_in_words(rule: Rule, contacts: dict[str, str], lane_name: LaneName) -> RuleInWords:
    """The rule as its owner would explain it."""
    effects = [_EFFECTS[rule.needs]] if rule.needs else []
    if rule.lane:
        effects.append(f"the question goes to {lane_name(rule.lane)}")
    if rule.contact:
        effects.append("a contact is shown at once")
    return RuleInWords(
        name=rule.name,
        condition=condition(rule.when, lane_name),
        effect=_listed(effects, "and") or "nothing",
        reason=rule.reason,
        contact=contacts.get(rule.contact) if rule.contact else None,
    )


def condition(when: When, lane_name: LaneName = str) -> str:
    """All conditions that must hold, in the order of the schema."""
    parts = []
    if when.amount_over is not None:
        parts.append(f"a sum over {when.amount_over:,.10g} is named, whatever the currency")
    if when.exception is not None:
        parts.append(f"{'an' if when.exception else 'no'} exception to policy is asked for")
    if when.private is not None:
        parts.append(f"the text carries {'' if when.private else 'no '}private data")
    if when.risk is not None:
        parts.append(f"the risk is {'high' if when.risk == 'high' else 'medium or high'}")
    if when.situations:
        parts.append(_listed([situation_meaning(name) for name in when.situations], "or"))
    if when.words:
        parts.append(f"the text says {_listed([f'“{word}”' for word in when.words], 'or')}")
    if when.lanes:
        parts.append(f"the question looks like one for {_listed([lane_name(lane) for lane in when.lanes], 'or')}")
    return ", and ".join(parts) or "always"


def _listed(parts: list[str], joint: str) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} {joint} {parts[-1]}" if parts else ""
