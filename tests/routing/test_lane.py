"""Which lane: a person's choice, then a rule's, then the conversation's, then the classifier's."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.records import Needs
from assistant.routing.lane import LaneDecision, choose_lane
from assistant.workspace import NONE, Rule, When, Workspace

MOVES = Rule(name="to-hr", when=When(exception=True), reason="It belongs to HR.", needs=Needs.HUMAN, lane="hr")
STAYS = Rule(name="stays", when=When(exception=True), reason="It stays where it is.", needs=Needs.STRONGER)


@pytest.fixture(scope="module")
def workspace(small: Workspace) -> Workspace:
    thresholds = msgspec.structs.replace(
        small.policy.thresholds, doubt_margin=0.12, none_at_least=0.45, follow_up_below=0.6
    )
    return msgspec.structs.replace(small, policy=msgspec.structs.replace(small.policy, thresholds=thresholds))


def scores(**given: float) -> dict[str, float]:
    return {"hr": 0.0, "it": 0.0, "legal": 0.0, NONE: 0.0, **given}


def code(decision: LaneDecision) -> str:
    return decision.reasons[0].code


CASES = {
    "the classifier's lane": ({"it": 0.8, "hr": 0.1}, {}, "it", "lane_classified", []),
    "a person's choice before all else": ({"it": 0.9}, {"forced": "legal", "rules": [MOVES], "conversation_lane": "it"}, "legal", "lane_chosen", []),
    "a rule before conversation and classifier": ({"it": 0.9}, {"rules": [STAYS, MOVES], "conversation_lane": "it"}, "hr", "lane_rule", []),
    "a rule that moves nothing decides nothing": ({"it": 0.9}, {"rules": [STAYS]}, "it", "lane_classified", []),
    "an unsure follow-up stays": ({"it": 0.5, "hr": 0.3}, {"conversation_lane": "hr"}, "hr", "lane_conversation", []),
    "a sure change of subject leaves": ({"it": 0.7, "hr": 0.1}, {"conversation_lane": "hr"}, "it", "lane_classified", []),
    "two close lanes are a doubt, the likelier first": ({"it": 0.48, "hr": 0.40}, {}, "it", "lane_classified", ["it", "hr"]),
    "lanes that are not close are none": ({"it": 0.55, "hr": 0.40}, {}, "it", "lane_classified", []),
    "out of scope when probable enough": ({NONE: 0.5, "it": 0.45}, {}, NONE, "lane_classified", []),
    "out of scope needs to be probable": ({NONE: 0.40, "it": 0.35}, {}, "it", "lane_classified", []),
    "out of scope needs to be the most probable": ({NONE: 0.46, "it": 0.47}, {}, "it", "lane_classified", []),
    "out of scope is never offered as a choice": ({"it": 0.40, NONE: 0.39, "hr": 0.10}, {}, "it", "lane_classified", []),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_the_lane_is(workspace: Workspace, name: str) -> None:
    given_scores, options, lane, reason, doubt = CASES[name]
    decision = choose_lane(scores(**given_scores), workspace, **options)
    assert (decision.lane, code(decision), decision.doubt) == (lane, reason, doubt)


def test_reasons_name_lanes_as_people_do(workspace: Workspace) -> None:
    decision = choose_lane(scores(it=0.48, hr=0.40), workspace)
    assert [reason.text for reason in decision.reasons] == ["IT with probability 0.48.", "HR is close, with 0.40."]
    assert "Out of scope" in choose_lane(scores(**{NONE: 0.9}), workspace).reasons[0].text


@given(
    st.fixed_dictionaries({lane: st.floats(0, 1) for lane in ("hr", "it", "legal", NONE)}),
    st.sampled_from([None, "hr", "it"]),
)
def test_there_is_always_a_known_lane_with_a_reason(
    small: Workspace, given_scores: dict[str, float], conversation: str | None
) -> None:
    decision = choose_lane(given_scores, small, conversation_lane=conversation)
    assert decision.lane in given_scores
    assert decision.reasons
    assert decision.doubt == [] or (
        decision.doubt[0] == decision.lane and NONE not in decision.doubt and len(decision.doubt) == 2
    )
