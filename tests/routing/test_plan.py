"""The plan: hard constraints first, then the mode's objective; every model is in the plan or rejected with a reason."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.records import Needs, Privacy, Signals, Tier
from assistant.routing.plan import Plan, estimate, make_plan
from assistant.workspace import Lane, LaneModels, LaneReview, Model, ModeSettings, Portfolio

SMALL, MEDIUM, LARGE = Tier
PRIVATE, APPROVED, PUBLIC = Privacy


def model(
    name: str, tier: Tier, privacy: Privacy, price: float, latency: float, quality: float, context: int = 32_000
) -> Model:
    return Model(
        name=name, provider="x", tier=tier, privacy=privacy, region="eu", price_in=price, price_out=price, context_tokens=context,
        latency_ms=latency, quality=quality,
    )  # fmt: skip


CHEAP = model("cheap", SMALL, PRIVATE, 0.1, 300, 0.5)
QUICK = model("quick", SMALL, PUBLIC, 1.0, 50, 0.6)
SOLID = model("solid", MEDIUM, APPROVED, 2.0, 900, 0.8)
HOME = model("home", MEDIUM, PRIVATE, 4.0, 2500, 0.75)
BEST = model("best", LARGE, PUBLIC, 9.0, 4000, 0.95)
ALL = [CHEAP, QUICK, SOLID, HOME, BEST]

LANE = Lane(
    id="it", name="IT", owner="Owner of IT", contact="it@example.org", summary="What IT is asked.", risk="low",
    models=LaneModels(approved=["*"], tier=SMALL, stronger=MEDIUM, quality_floor=0.3), review=LaneReview("desk"),
)  # fmt: skip


def mode(objective: str = "cost", cascade: bool = True, privacy: Privacy = PUBLIC) -> ModeSettings:
    return ModeSettings("What the mode is for.", objective, cascade, 30.0, privacy)  # type: ignore[arg-type]


def lane(**models: Any) -> Lane:
    return msgspec.structs.replace(LANE, models=msgspec.structs.replace(LANE.models, **models))


def plan(models: list[Model] = ALL, lane: Lane = LANE, mode: ModeSettings = mode(), **given: Any) -> Plan:
    options = {"needs": Needs.ANSWER, "signals": Signals(), "characters": 80, **given}
    return make_plan(Portfolio(models=models), lane, mode, **options)


def codes(found: Plan) -> dict[str, str]:
    return {entry.model: entry.code for entry in found.rejected}


MATRIX: dict[str, tuple[dict[str, Any], list[str], dict[str, str]]] = {
    "cheapest first, then each that is better": ({}, ["cheap", "quick", "solid", "best"], {"home": "dearer"}),
    "fastest tries one": ({"mode": mode("latency", cascade=False)}, ["quick"], {"cheap": "no_cascade"}),
    "best starts with the best and asks no weaker one": ({"mode": mode("quality")}, ["best"], {"solid": "weaker", "cheap": "weaker"}),
    "private data stays at home": ({"signals": Signals(private=True)}, ["cheap", "home"], {"best": "privacy", "solid": "privacy"}),
    "the private mode too": ({"mode": mode("quality", privacy=PRIVATE)}, ["home"], {"best": "mode_privacy", "cheap": "weaker"}),
    "approved is more private than public": ({"mode": mode("quality", privacy=APPROVED)}, ["solid"], {"best": "mode_privacy"}),
    "a lane's approval binds": ({"lane": lane(approved=["home", "best"])}, ["home", "best"], {"cheap": "not_approved"}),
    "a lane's tier binds": ({"lane": lane(tier=LARGE)}, ["best"], {"solid": "tier_too_low"}),
    "stronger raises the tier": ({"needs": Needs.STRONGER}, ["solid", "best"], {"cheap": "tier_too_low", "quick": "tier_too_low"}),
    "human raises it too": ({"needs": Needs.HUMAN}, ["solid", "best"], {"cheap": "tier_too_low"}),
    "stronger never lowers the lane's tier": ({"lane": lane(tier=LARGE, stronger=MEDIUM), "needs": Needs.STRONGER}, ["best"], {"solid": "tier_too_low"}),
    "the quality floor binds": ({"lane": lane(quality_floor=0.7)}, ["solid", "best"], {"cheap": "quality_floor", "quick": "quality_floor"}),
    "the context length binds": ({"models": [model("tiny", SMALL, PRIVATE, 0, 1, 0.9, context=500), BEST]}, ["best"], {"tiny": "context_length"}),
    "what has just failed rests": ({"unhealthy": frozenset(["cheap"])}, ["quick", "solid", "best"], {"cheap": "unhealthy"}),
    "more than the tier that was found wanting": ({"above": MEDIUM}, ["best"], {"solid": "overridden", "cheap": "overridden"}),
    "no stronger one is no plan": ({"above": LARGE}, [], {"best": "overridden"}),
    "nothing may answer": ({"signals": Signals(private=True), "lane": lane(tier=LARGE)}, [], {"best": "privacy", "home": "tier_too_low"}),
}  # fmt: skip


@pytest.mark.parametrize("name", MATRIX)
def test_the_plan_is(name: str) -> None:
    given_options, models, rejected = MATRIX[name]
    found = plan(**given_options)
    assert found.models == models
    assert codes(found).items() >= rejected.items()


@pytest.mark.parametrize(
    ("approvals", "admitted"), [(["*"], True), (["it"], True), (["it", "hr"], True), (["hr"], False), ([], False)]
)
def test_the_portfolios_approval_binds_too(approvals: list[str], admitted: bool) -> None:
    found = plan([msgspec.structs.replace(SOLID, approvals=approvals)])
    assert found.models == (["solid"] if admitted else [])
    assert codes(found) == ({} if admitted else {"solid": "not_approved"})


def test_a_long_question_needs_a_long_context() -> None:
    short = model("short", SMALL, PRIVATE, 0, 1, 0.5, context=3_000)
    assert plan([short], characters=80).models == ["short"]
    assert plan([short], characters=20_000).models == []


def test_a_reason_is_a_sentence_that_names_what_binds() -> None:
    found = plan(signals=Signals(private=True, private_kinds=["iban"]))
    assert "iban" in next(entry.reason for entry in found.rejected if entry.code == "privacy")
    assert all(entry.reason.endswith(".") for entry in found.rejected)


def test_the_estimate_of_one_model_is_its_own() -> None:
    found = estimate([SOLID], 1_000)
    assert (found.latency_ms, found.quality) == (900, 0.8)
    assert found.cost_usd == pytest.approx(1_160 * 2 / 1e6)


def test_the_estimate_of_a_cascade_counts_a_model_only_when_those_before_it_fail() -> None:
    found = estimate([CHEAP, BEST], 1_000)
    assert found.latency_ms == pytest.approx(300 + 0.5 * 4000)
    assert found.quality == pytest.approx(1 - 0.5 * 0.05)


def test_no_plan_costs_and_achieves_nothing() -> None:
    assert msgspec.structs.astuple(estimate([], 1_000)) == (0, 0, 0)


models = st.lists(
    st.builds(
        model, st.uuids().map(str), st.sampled_from(Tier), st.sampled_from(Privacy), st.floats(0, 20), st.floats(1, 9000),
        st.floats(0, 1), st.integers(500, 40_000),
    ),
    min_size=1, max_size=7,
)  # fmt: skip
modes = st.builds(mode, st.sampled_from(["cost", "latency", "quality"]), st.booleans(), st.sampled_from(Privacy))
lanes = st.builds(lane, tier=st.sampled_from(Tier), stronger=st.sampled_from(Tier), quality_floor=st.floats(0, 1))
requests = st.fixed_dictionaries(
    {
        "needs": st.sampled_from(Needs),
        "signals": st.builds(Signals, private=st.booleans()),
        "characters": st.integers(1, 20_000),
        "above": st.sampled_from([None, *Tier]),
    }
)


@given(models, lanes, modes, requests)
def test_every_model_is_in_the_plan_or_rejected_once(portfolio, owner, settings, request) -> None:
    found = plan(portfolio, owner, settings, **request)
    named = found.models + [entry.model for entry in found.rejected]
    assert sorted(named) == sorted(entry.name for entry in portfolio)


@given(models, lanes, modes, requests)
def test_nothing_in_a_plan_breaks_a_constraint(portfolio, owner, settings, request) -> None:
    by_name = {entry.name: entry for entry in portfolio}
    for chosen in (by_name[name] for name in plan(portfolio, owner, settings, **request).models):
        assert chosen.privacy is PRIVATE or not request["signals"].private
        assert chosen.privacy.rank <= settings.privacy.rank
        assert chosen.tier.rank >= owner.models.tier.rank
        assert chosen.tier.rank >= owner.models.stronger.rank or request["needs"] is Needs.ANSWER
        assert chosen.quality >= owner.models.quality_floor
        assert request["above"] is None or chosen.tier.rank > request["above"].rank


@given(models, lanes, modes, requests)
def test_each_model_of_a_cascade_is_better_than_the_one_before(portfolio, owner, settings, request) -> None:
    by_name = {entry.name: entry.quality for entry in portfolio}
    qualities = [by_name[name] for name in plan(portfolio, owner, settings, **request).models]
    assert qualities == sorted(set(qualities))
    assert settings.cascade or len(qualities) <= 1


@given(models, lanes, modes, requests, st.randoms())
def test_the_order_of_the_portfolio_does_not_matter(portfolio, owner, settings, request, random) -> None:
    shuffled = random.sample(portfolio, len(portfolio))
    assert plan(shuffled, owner, settings, **request).models == plan(portfolio, owner, settings, **request).models
