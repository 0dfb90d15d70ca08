"""`assistant models`: the portfolio."""

from __future__ import annotations

import click

from assistant.cli import options, output


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
