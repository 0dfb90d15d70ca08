"""A compliance reader understands a lane without reading TOML."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import NotFound
from assistant.governance.dossier import dossier
from assistant.governance.governance_map import governance_map
from assistant.governance.rule_words import condition
from assistant.governance.situations import situation_meaning, situation_names, situation_uses
from assistant.governance.standing import read_standing
from assistant.workspace import When
from tests.governance.workspaces import POLICY, lane, put

STRICT = """
[citations]
every_sentence = true
verbatim = true

[answer]
final = false
max_sentences = 3
note = "No advice."

[[rules]]
name = "big"
when = { amount_over = 1000, words = ["tender", "bid"] }
needs = "stronger"
reason = "Much money is at stake here."
"""


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (When(amount_over=25_000), "a sum over 25,000 is named, whatever the currency"),
        (When(exception=True), "an exception to policy is asked for"),
        (When(exception=False, private=True), "no exception to policy is asked for, and the text carries private data"),
        (When(private=False), "the text carries no private data"),
        (When(risk="high"), "the risk is high"),
        (When(risk="medium"), "the risk is medium or high"),
        (When(situations=["fraud", "threat"]), "fraud is suspected or someone is threatened"),
        (When(words=["coup", "war zone", "unrest"]), "the text says “coup”, “war zone” or “unrest”"),
        (When(lanes=["hr"]), "the question looks like one for hr"),
    ],
)
def test_a_condition_reads_as_a_sentence(when: When, words: str) -> None:
    assert condition(when) == words


def test_settings_are_plain_sentences(root: Path) -> None:
    lane(root, "it", "IT", more=STRICT)
    settings = dossier(read_standing(root), "it").settings
    assert "No model gives a final answer: it prepares a summary for IT desk." in settings
    assert "Nothing is shown before the checks have passed." in settings
    assert "An answer has at most 3 sentences." in settings
    assert "Below every answer stands: “No advice.”" in settings
    assert "Every sentence, item and row carries a citation." in settings
    assert "What needs a person goes to IT desk, who answer within about 4 working hours." in settings


def test_own_and_general_rules_stand_with_condition_effect_reason_and_contact(root: Path) -> None:
    lane(root, "it", "IT", more=STRICT)
    found = dossier(read_standing(root), "it")
    (own,), (general,) = found.rules, found.general_rules
    assert own.condition == "a sum over 1,000 is named, whatever the currency, and the text says “tender” or “bid”"
    assert (own.effect, own.reason) == ("a stronger model answers", "Much money is at stake here.")
    assert general.effect == "a person answers and a contact is shown at once"
    assert general.contact == "People Care: 555 0142"
    assert found.contacts == {"lane": "it@example.org", "people_care": "People Care: 555 0142"}


def test_a_general_rule_for_another_lane_does_not_apply(root: Path) -> None:
    rule = '[[rules]]\nname = "hr-only"\nwhen = { lanes = ["hr"], risk = "high" }\nlane = "hr"\nreason = "Only for this lane."\n'
    put(root, "lanes/policy.toml", POLICY + rule)
    standing = read_standing(root)
    assert [found.name for found in dossier(standing, "it").general_rules] == ["harassment"]
    hr = dossier(standing, "hr").general_rules[-1]
    assert (hr.condition, hr.effect) == (
        "the risk is high, and the question looks like one for HR",
        "the question goes to HR",
    )


def test_an_unknown_lane_is_not_found(root: Path) -> None:
    with pytest.raises(NotFound, match="hr, it"):
        dossier(read_standing(root), "payroll")


def test_the_map_says_which_models_may_answer(root: Path) -> None:
    lane(root, "it", "IT", more=STRICT)
    text = (root / "lanes/it/lane.toml").read_text(encoding="utf-8")
    put(root, "lanes/it/lane.toml", text.replace('tier = "small"', 'tier = "medium"'))
    hr, it = governance_map(read_standing(root))
    assert (hr.models, hr.final, hr.draft_shown) == (["embedded/quick", "embedded/thorough"], True, True)
    assert (it.models, it.final, it.draft_shown) == (["embedded/thorough"], False, False)
    assert (it.every_sentence, it.verbatim, it.rules, it.reviewers) == (True, True, 1, "IT desk")


def test_every_situation_that_screening_reads_has_words_of_its_own() -> None:
    assert [name for name in situation_names() if situation_meaning(name) == name.replace("_", " ")] == []


def test_situations_name_the_rules_that_act_on_them(root: Path) -> None:
    uses = {use.name: use.rules for use in situation_uses(read_standing(root))}
    assert uses["harassment"] == ["policy.toml: harassment"]
    assert uses["risk_country"] == []
