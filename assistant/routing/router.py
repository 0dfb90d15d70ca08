"""The decision: signals and scores in, lane, plan and reasons out. No model is called, nothing is written.

The walk that decides also writes the reasons; there is no second walk that explains afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from assistant.records import Decision, Estimate, Mode, Needs, Question, Reason, Rejected, Signals, Tier
from assistant.routing.classifier import NEEDS, Classifier
from assistant.routing.lane import LaneDecision, choose_lane
from assistant.routing.plan import Plan, make_plan
from assistant.routing.rules import fired, strongest
from assistant.workspace import NONE, Lane, Rule, Workspace


class Asked(msgspec.Struct, frozen=True):
    """One question on its way to a decision: what screening found, and the text that routing goes by.

    needs: what a person who overrode an earlier decision demands at least. above: only models of a higher tier will do.
    """

    question: Question
    signals: Signals
    text: str
    conversation_lane: str | None = None
    needs: Needs = Needs.ANSWER
    above: Tier | None = None


class Router:
    """Decides for one workspace with one trained classifier."""

    def __init__(self, workspace: Workspace, classifier: Classifier) -> None:
        self._workspace = workspace
        self._classifier = classifier

    def decide(self, asked: Asked, *, unhealthy: frozenset[str] = frozenset()) -> Decision:
        """The decision for one question."""
        return self.decide_all([asked], unhealthy=unhealthy)[0]

    def decide_all(self, batch: Sequence[Asked], *, unhealthy: frozenset[str] = frozenset()) -> list[Decision]:
        """The decisions in order; each stands alone, but the classifier reads the batch at once."""
        judged = self._classifier.judge([_with_context(asked) for asked in batch])
        lanes = self._classifier.lanes
        return [
            self._decide(asked, _named(lanes, row), _named(NEEDS, calls), unhealthy)
            for asked, row, calls in zip(batch, judged.lanes.tolist(), judged.needs.tolist(), strict=True)
        ]

    def _decide(
        self, asked: Asked, scores: dict[str, float], calls: dict[str, float], unhealthy: frozenset[str]
    ) -> Decision:
        workspace, signals = self._workspace, asked.signals
        likely = max(scores, key=scores.__getitem__)
        general = fired(workspace.policy.rules, signals, asked.text, likely)
        lane = choose_lane(
            scores, workspace, forced=asked.question.lane, rules=general, conversation_lane=asked.conversation_lane
        )
        if lane.lane == NONE and not any(rule.needs is Needs.HUMAN for rule in general):
            return self._out_of_scope(asked, scores, lane)
        if (
            lane.lane == NONE
        ):  # somebody may be in danger: a person answers, whatever the classifier thinks of the words
            lane = LaneDecision(_best_lane(scores), [], lane.reasons)
        own = workspace.lanes[lane.lane]
        rules = [*general, *fired(own.rules, signals, asked.text, lane.lane)]
        needs, reasons = self._needs(asked, rules, calls)
        mode = workspace.policy.modes[asked.question.mode]
        plan = make_plan(
            workspace.portfolio,
            own,
            mode,
            needs=needs,
            signals=signals,
            characters=len(asked.text),
            above=asked.above,
            unhealthy=unhealthy,
        )
        reasons = [*lane.reasons, *reasons, *_signal_reasons(signals), *self._plan_reasons(asked.question.mode, plan)]
        if not own.answer.final:
            reasons.append(
                Reason(
                    "lane_review",
                    f"{own.name} gives no final answer from a model: a summary is prepared for {own.review.reviewers}.",
                )
            )
        elif mode.release == "reviewer":
            reasons.append(Reason("mode_review", f"The answer is released by {own.review.reviewers}."))
        return self._decision(asked, scores, lane, needs, plan, reasons, rules, self._contact(own, needs, rules))

    def _needs(self, asked: Asked, rules: list[Rule], calls: dict[str, float]) -> tuple[Needs, list[Reason]]:
        """What the rules call for, what questions like this one have called for, and what a person asked for: the strongest counts."""
        reasons = [Reason(f"rule:{rule.name}", rule.reason) for rule in rules]
        needs, difficulty = strongest(rules), asked.signals.difficulty
        thresholds = self._workspace.policy.thresholds
        if needs is not Needs.HUMAN and calls[Needs.HUMAN] >= thresholds.human_at_least:
            needs = Needs.HUMAN
            reasons.append(
                Reason("learnt_human", f"Questions like this one call for a person ({calls[Needs.HUMAN]:.2f}).")
            )
        elif needs is Needs.ANSWER and calls[Needs.STRONGER] + calls[Needs.HUMAN] >= thresholds.stronger_at_least:
            needs = Needs.STRONGER
            reasons.append(Reason("learnt_stronger", "Questions like this one call for a stronger model."))
        if needs is Needs.ANSWER and difficulty >= thresholds.stronger_difficulty:
            needs = Needs.STRONGER
            reasons.append(
                Reason("difficult", f"Difficulty {difficulty:.2f}: a small model would probably miss something.")
            )
        if asked.needs is Needs.HUMAN and needs is not Needs.HUMAN:
            needs = Needs.HUMAN
            reasons.append(Reason("override_human", "You asked for a person."))
        if asked.needs is Needs.STRONGER and needs is Needs.ANSWER:
            needs = Needs.STRONGER
            reasons.append(Reason("override_stronger", "You asked for a stronger model."))
        return needs, reasons

    def _contact(self, lane: Lane, needs: Needs, rules: list[Rule]) -> str | None:
        """Whom to call at once: the first rule's contact, else the lane's own where a person is called."""
        named = [rule.contact for rule in rules if rule.contact]
        if needs is Needs.HUMAN and lane.review.contact:
            named.append(lane.review.contact)
        return self._workspace.policy.contacts[named[0]] if named else None

    def _plan_reasons(self, mode: Mode, plan: Plan) -> list[Reason]:
        settings = self._workspace.policy.modes[mode]
        if not plan.models:
            return [Reason("no_model", "No model of the portfolio may answer this; a person does.")]
        reasons = [Reason(f"mode:{mode}", f"{settings.summary} First: {plan.models[0]}.")]
        if len(plan.models) > 1:
            reasons.append(Reason("cascade", f"If a check fails, {' then '.join(plan.models[1:])} takes over."))
        return reasons

    def _out_of_scope(self, asked: Asked, scores: dict[str, float], lane: LaneDecision) -> Decision:
        rejected = [
            Rejected(model.name, "out_of_scope", "No lane owns this question.")
            for model in self._workspace.portfolio.models
        ]
        plan = Plan([], rejected, Estimate(0.0, 0.0, 0.0))
        return self._decision(
            asked, scores, lane, Needs.ANSWER, plan, [*lane.reasons, *_signal_reasons(asked.signals)], [], None
        )

    def _decision(
        self,
        asked: Asked,
        scores: dict[str, float],
        lane: LaneDecision,
        needs: Needs,
        plan: Plan,
        reasons: list[Reason],
        rules: list[Rule],
        contact: str | None,
    ) -> Decision:
        return Decision(
            id=asked.question.id,
            question=asked.question.text,
            mode=asked.question.mode,
            lane=lane.lane,
            lane_scores=scores,
            needs=needs,
            signals=asked.signals,
            model=plan.models[0] if plan.models else None,
            plan=plan.models,
            rejected=plan.rejected,
            reasons=reasons,
            estimate=plan.estimate,
            policy=self._workspace.policy.version,
            segment="all",
            propensity=1.0,
            doubt=lane.doubt,
            rules=[rule.name for rule in rules],
            contact=contact,
        )


def _named(names: Sequence[str], values: list[float]) -> dict[str, float]:
    return dict(zip(names, (round(value, 4) for value in values), strict=True))


def _with_context(asked: Asked) -> str:
    return f"{asked.question.context}\n{asked.text}" if asked.question.context else asked.text


def _best_lane(scores: dict[str, float]) -> str:
    return max((lane for lane in scores if lane != NONE), key=scores.__getitem__)


def _signal_reasons(signals: Signals) -> list[Reason]:
    reasons = []
    if signals.private:
        kinds = ", ".join(signals.private_kinds) or "private data"
        reasons.append(
            Reason("private", f"It carries private data ({kinds}): only models on our own machines may see it.")
        )
    if signals.injection:
        reasons.append(Reason("injection", "Part of the text tries to steer the assistant; that part decides nothing."))
    return reasons
