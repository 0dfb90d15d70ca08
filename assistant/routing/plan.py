"""The plan: which models, in which order, for a lane, a mode and what the request needs.

Constraints come first and are hard: privacy, lane approval, tier, quality floor, context length, health. What is left is
ordered by the mode's objective. Every model of the portfolio ends up in the plan or in `rejected` with a code.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from assistant.records import Estimate, Needs, Privacy, Rejected, Signals, Tier
from assistant.workspace import Lane, Model, ModeSettings, Portfolio

PASSAGE_TOKENS = 180
ANSWER_TOKENS = 160
INSTRUCTION_TOKENS = 250
CHARACTERS_PER_TOKEN = 4
"""Priors of an answer's size until the record knows better."""

_OBJECTIVES: dict[str, Callable[[Model, int], tuple[float, ...]]] = {
    "cost": lambda model, tokens: (cost_usd(model, tokens), model.latency_ms, -model.quality),
    "latency": lambda model, tokens: (model.latency_ms, cost_usd(model, tokens), -model.quality),
    "quality": lambda model, tokens: (-model.quality, cost_usd(model, tokens), model.latency_ms),
}
_NOT_CHOSEN = {
    "cost": ("dearer", "A cheaper model of the plan is expected to do."),
    "latency": ("slower", "A faster model is expected to do."),
    "quality": ("weaker", "A model of higher expected quality is in the plan."),
}


class Plan(msgspec.Struct, frozen=True):
    """The ordered models, what was rejected, and what the whole plan is expected to cost."""

    models: list[str]
    rejected: list[Rejected]
    estimate: Estimate


def make_plan(
    portfolio: Portfolio,
    lane: Lane,
    mode: ModeSettings,
    *,
    needs: Needs,
    signals: Signals,
    characters: int,
    above: Tier | None = None,
    unhealthy: frozenset[str] = frozenset(),
) -> Plan:
    """The plan for a question of so many characters. It is empty when no model may answer; `rejected` then says why of each.

    above: a person found an answer of this tier wanting; only a higher tier will do.
    """
    tokens = prompt_tokens(characters, lane)
    rejected: list[Rejected] = []
    allowed: list[Model] = []
    for model in portfolio.models:
        refusal = _refusal(model, lane, mode, needs, signals, tokens, unhealthy)
        if refusal:
            rejected.append(Rejected(model.name, *refusal))
        else:
            allowed.append(model)
    if above:
        weaker = [model for model in allowed if model.tier.rank <= above.rank]
        rejected.extend(
            Rejected(model.name, "overridden", f"You asked for more than tier `{above}`.") for model in weaker
        )
        allowed = [model for model in allowed if model not in weaker]
    allowed.sort(key=lambda model: (*_OBJECTIVES[mode.objective](model, tokens), model.name))
    chosen = _cascade(allowed, mode)
    code, reason = (
        ("no_cascade", "This mode tries one model only.") if not mode.cascade else _NOT_CHOSEN[mode.objective]
    )
    rejected.extend(Rejected(model.name, code, reason) for model in allowed if model not in chosen)
    return Plan([model.name for model in chosen], rejected, estimate(chosen, tokens))


def _cascade(allowed: list[Model], mode: ModeSettings) -> list[Model]:
    """The first model, then those that are expected to be better than it: a check that failed is no reason to ask a weaker one."""
    if not allowed or not mode.cascade:
        return allowed[:1]
    chosen = allowed[:1]
    for model in allowed[1:]:
        if model.quality > chosen[-1].quality:
            chosen.append(model)
    return chosen


def _refusal(
    model: Model,
    lane: Lane,
    mode: ModeSettings,
    needs: Needs,
    signals: Signals,
    tokens: int,
    unhealthy: frozenset[str],
) -> tuple[str, str] | None:
    """(code, sentence) of the first constraint that the model breaks."""
    if signals.private and model.privacy is not Privacy.PRIVATE:
        kinds = ", ".join(signals.private_kinds) or "private data"
        return "privacy", f"The question carries private data ({kinds}); only models on our own machines may see it."
    if model.privacy.rank > mode.privacy.rank:
        return "mode_privacy", f"The mode allows only models of class `{mode.privacy}`; this one is `{model.privacy}`."
    if "*" not in lane.models.approved and model.name not in lane.models.approved:
        return "not_approved", f"{lane.owner} has not approved it for {lane.name}."
    if "*" not in model.approvals and lane.id not in model.approvals:
        return "not_approved", f"The portfolio does not admit it to {lane.name}."
    wanted = wanted_tier(lane, needs)
    if model.tier.rank < wanted.rank:
        return (
            "tier_too_low",
            f"The question calls for a model of tier `{wanted}` or above; this one is `{model.tier}`.",
        )
    if model.quality < lane.models.quality_floor:
        return (
            "quality_floor",
            f"Its expected quality {model.quality:.2f} is below the lane's floor {lane.models.quality_floor:.2f}.",
        )
    if tokens + ANSWER_TOKENS > model.context_tokens:
        return "context_length", f"About {tokens} tokens do not fit its context of {model.context_tokens}."
    if model.name in unhealthy:
        return "unhealthy", "It has just failed and is given time to recover."
    return None


def wanted_tier(lane: Lane, needs: Needs) -> Tier:
    """The lowest tier that may answer."""
    return (
        max(lane.models.tier, lane.models.stronger, key=lambda tier: tier.rank)
        if needs is not Needs.ANSWER
        else lane.models.tier
    )


def prompt_tokens(characters: int, lane: Lane) -> int:
    """Expected tokens sent: instructions, the question, the lane's passages."""
    return INSTRUCTION_TOKENS + characters // CHARACTERS_PER_TOKEN + lane.retrieval.passages * PASSAGE_TOKENS


def cost_usd(model: Model, tokens_in: int, tokens_out: int = ANSWER_TOKENS) -> float:
    """The price of one call in USD."""
    return (tokens_in * model.price_in + tokens_out * model.price_out) / 1_000_000


def estimate(models: list[Model], tokens: int) -> Estimate:
    """Expectation over the cascade: model k is called when all before it failed, each with probability 1 - quality.

    With q the qualities: cost = sum of c[k] * P[k], latency likewise, quality = 1 - product of (1 - q[k]), where
    P[k] = product of (1 - q[i]) for i < k (FrugalGPT, Chen et al. 2023, with independent failures).
    """
    reached = 1.0
    cost = latency = 0.0
    for model in models:
        cost += reached * cost_usd(model, tokens)
        latency += reached * model.latency_ms
        reached *= 1 - model.quality
    return Estimate(round(cost, 8), round(latency, 3), round(1 - reached, 4) if models else 0.0)
