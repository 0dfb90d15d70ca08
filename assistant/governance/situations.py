"""Situations: what screening can read in a text, and which rules act on each.

A rule that names a situation which screening does not know would never fire, and nobody would notice.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from assistant.governance.finding import Finding, error
from assistant.governance.standing import Standing
from assistant.records import Record
from assistant.screening import situations
from assistant.toml_file import line_of
from assistant.workspace import Rule

_MEANINGS = {
    "self_harm": "someone may harm themself",
    "medical_emergency": "a medical emergency is under way",
    "harassment": "harassment, bullying or discrimination is told of",
    "threat": "someone is threatened",
    "incident": "a breach, loss, theft or leak is under way",
    "exposed_secret": "a key or password is where others can read it",
    "whistleblowing": "wrongdoing is reported",
    "fraud": "fraud is suspected",
    "data_subject_request": "a person asks for their data",
    "legal_decision": "an approval, interpretation or signature is asked for",
    "risk_country": "a trip goes to a country on the risk list",
}


class SituationUse(Record, frozen=True, kw_only=True):
    """A situation, what it means, and the rules that act on it: `policy.toml: harassment`, `legal: legal-decision`."""

    name: str
    meaning: str
    rules: list[str]


def situation_names() -> list[str]:
    """Every situation that screening can read, gravest first."""
    return [name for name, _ in situations._DETECTORS]


def situation_meaning(name: str) -> str:
    """The situation in words."""
    return _MEANINGS.get(name, name.replace("_", " "))


def situation_uses(standing: Standing) -> list[SituationUse]:
    """All situations with their rules; one without rules only raises the risk."""
    return [
        SituationUse(
            name=name,
            meaning=situation_meaning(name),
            rules=[f"{where}: {rule.name}" for where, _, _, rule in _rules(standing) if name in rule.when.situations],
        )
        for name in situation_names()
    ]


def situations_findings(standing: Standing, known: Collection[str]) -> Iterator[Finding]:
    """An error for every situation in a rule that screening does not read."""
    for _, file, number, rule in _rules(standing):
        for name in rule.when.situations:
            if name not in known:
                key = f"rules[{number}].when"
                line = line_of((standing.root / file).read_text(encoding="utf-8"), key)
                yield error(
                    file,
                    f"screening reads no situation `{name}`; it reads {', '.join(known)}",
                    line=line,
                    key=f"{key}.situations",
                )


def _rules(standing: Standing) -> Iterator[tuple[str, str, int, Rule]]:
    """(owner in words, file, number, rule) of policy.toml and then of every lane."""
    for number, rule in enumerate(standing.policy.rules if standing.policy else []):
        yield "policy.toml", "lanes/policy.toml", number, rule
    for folder, lane in standing.lanes.items():
        for number, rule in enumerate(lane.rules):
            yield lane.id, f"lanes/{folder}/lane.toml", number, rule
