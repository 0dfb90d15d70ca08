"""`assistant models`: the portfolio."""

from __future__ import annotations

import click

from assistant.cli import options, output
from assistant.errors import NotFound


@click.group()
def models() -> None:
    """The models that the company may use.

    Example: assistant models list
    """


@models.command("list")
@options.as_json
@options.places
def list_models(as_json: bool, workspace: str | None, data: str | None) -> None:
    """Every model with tier, privacy class and price (USD per million tokens).

    Example: assistant models list --json
    """
    from assistant.models import make_models
    from assistant.workspace import find_workspace, load_workspace

    portfolio = load_workspace(find_workspace(workspace)).portfolio
    callable_models = make_models(portfolio)
    rows = [
        {
            "name": model.name,
            "tier": str(model.tier),
            "privacy": str(model.privacy),
            "price_in": model.price_in,
            "price_out": model.price_out,
            "healthy": model.name in callable_models,
            "quality": model.quality,
            "region": model.region,
        }
        for model in portfolio.models
    ]
    if as_json:
        output.json_document(rows)
        return
    output.table(
        ("model", "tier", "privacy", "in", "out", "quality", "region", "healthy"),
        [
            (str(row["name"]), str(row["tier"]), str(row["privacy"]), f"{row['price_in']:.2f}", f"{row['price_out']:.2f}",
             f"{row['quality']:.2f}", str(row["region"]), "yes" if row["healthy"] else "no")
            for row in rows
        ],
    )  # fmt: skip


@models.command("test")
@click.argument("names", metavar="[MODEL]...", nargs=-1)
@options.as_json
@options.places
def test(names: tuple[str, ...], as_json: bool, workspace: str | None, data: str | None) -> None:
    """Try models on the golden tests, each with the passages of the true lane: what to write into portfolio.toml.

    Example: assistant models test embedded/quick
    """
    from assistant.assembly import open_resources
    from assistant.governance.trial import try_models

    resources = open_resources(workspace, data)
    known = [model.name for model in resources.workspace.portfolio.models]
    if unknown := [name for name in names if name not in known]:
        raise NotFound(f"There is no model `{unknown[0]}`.", f"The models are {', '.join(known)}.")
    trials = try_models(resources, names, output.progress)
    if as_json:
        output.json_document(trials)
        return
    output.table(
        ("model", "questions", "quality", "answered", "right when answered", "unanswerable left", "failed", "p50 ms", "USD a question"),
        [
            (trial.model, str(trial.questions), f"{trial.quality:.2f}", f"{trial.answered:.2f}", output.share(trial.right_when_answered),
             output.share(trial.not_answered), str(trial.failed), f"{trial.latency_p50_ms:.0f}", f"{trial.cost_usd:.5f}")
            for trial in trials
        ],
    )  # fmt: skip
