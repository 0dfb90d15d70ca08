"""Which lane: a forced one, a rule's, the conversation's, or the classifier's, in that order.

Out of scope is an honest outcome, but an employee who is turned away wrongly is worse off than one who gets a lane's
"the handbook does not say": `none` needs to be both the most probable and probable enough.
"""

from __future__ import annotations

import msgspec

from assistant.records import Reason
from assistant.workspace import NONE, Rule, Thresholds, Workspace


class LaneDecision(msgspec.Struct, frozen=True):
    """The lane, the two lanes to choose between when they are close, and why."""

    lane: str
    doubt: list[str]
    reasons: list[Reason]


def choose_lane(
    scores: dict[str, float],
    workspace: Workspace,
    *,
    forced: str | None = None,
    rules: list[Rule] | None = None,
    conversation_lane: str | None = None,
) -> LaneDecision:
    """The lane of a question with these probabilities."""
    thresholds = workspace.policy.thresholds
    if forced:
        return LaneDecision(forced, [], [Reason("lane_chosen", f"{_name(workspace, forced)} was chosen by a person.")])
    for rule in rules or []:
        if rule.lane:
            reason = Reason("lane_rule", f"The rule `{rule.name}` sends it to {_name(workspace, rule.lane)}.")
            return LaneDecision(rule.lane, [], [reason])
    ranked = sorted(scores, key=lambda lane: (-scores[lane], lane))
    best = _in_scope(ranked, scores, thresholds)
    if conversation_lane and best != conversation_lane and scores[best] < thresholds.follow_up_below:
        text = f"A follow-up stays with {_name(workspace, conversation_lane)}, the lane of this conversation."
        return LaneDecision(conversation_lane, [], [Reason("lane_conversation", text)])
    reasons = [Reason("lane_classified", f"{_name(workspace, best)} with probability {scores[best]:.2f}.")]
    lanes = [lane for lane in ranked if lane != NONE]
    second = next((lane for lane in lanes if lane != best), None)
    if best == NONE or second is None or scores[best] - scores[second] >= thresholds.doubt_margin:
        return LaneDecision(best, [], reasons)
    reasons.append(Reason("lane_close", f"{_name(workspace, second)} is close, with {scores[second]:.2f}."))
    return LaneDecision(best, [best, second], reasons)


def _in_scope(ranked: list[str], scores: dict[str, float], thresholds: Thresholds) -> str:
    if ranked[0] != NONE or scores[NONE] >= thresholds.none_at_least or len(ranked) == 1:
        return ranked[0]
    return ranked[1]


def _name(workspace: Workspace, lane: str) -> str:
    return workspace.lanes[lane].name if lane in workspace.lanes else "Out of scope"
