"""`assistant lanes`: the lanes as their owners and compliance read them, what is wrong with them, and how well they answer."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from assistant.cli import options, output
from assistant.cli.exit_codes import ExitCode

if TYPE_CHECKING:  # the library loads when a verb runs, not for --help
    from assistant.governance.check import CheckReport
    from assistant.governance.dossier import Dossier
    from assistant.governance.golden import LaneScore
    from assistant.governance.governance_map import LaneRow
    from assistant.governance.outcome import Outcome
    from assistant.governance.rule_words import RuleInWords
    from assistant.governance.situations import SituationUse
    from assistant.governance.standing import Standing


@click.group()
def lanes() -> None:
    """Who owns which questions, under which rules.

    Example: assistant lanes show security
    """


@lanes.command("list")
@click.option("--situations", is_flag=True, help="Name what screening reads in a text, and the rules that act on it.")
@options.as_json
@options.places
def list_lanes(situations: bool, as_json: bool, workspace: str | None, data: str | None) -> None:
    """The governance map: a row for every lane.

    Example: assistant lanes list --situations
    """
    from assistant.governance.governance_map import governance_map
    from assistant.governance.situations import situation_uses

    standing = _valid(workspace)
    if situations:
        uses = situation_uses(standing)
        output.json_document(uses) if as_json else _print_situations(uses)
    else:
        rows = governance_map(standing)
        output.json_document(rows) if as_json else _print_map(rows)


@lanes.command("show")
@click.argument("lane")
@options.as_json
@options.places
def show(lane: str, as_json: bool, workspace: str | None, data: str | None) -> None:
    """Everything of one LANE in plain sentences: settings, rules, contacts, topics.

    Example: assistant lanes show legal
    """
    from assistant.governance.dossier import dossier

    found = dossier(_valid(workspace), lane)
    output.json_document(found) if as_json else _print_dossier(found)


@lanes.command("check")
@options.as_json
@options.places
def check(as_json: bool, workspace: str | None, data: str | None) -> None:
    """Find what is wrong with lanes, examples, tests and pages; the map comes last. Errors exit 2.

    Example: assistant lanes check --workspace my-company
    """
    from assistant.embedding import embed
    from assistant.governance.check import check as check_workspace
    from assistant.governance.standing import read_standing
    from assistant.workspace import find_workspace

    report = check_workspace(read_standing(find_workspace(workspace)), embed)
    if as_json:
        output.json_document(
            {"errors": report.errors, "warnings": len(report.findings) - report.errors, **_fields(report)}
        )
    else:
        _print_report(report)
    sys.exit(ExitCode.USAGE if report.errors else ExitCode.DONE)


@lanes.command("test")
@click.argument("lane", required=False)
@click.option("--failed", is_flag=True, help="List the questions that broke, and how.")
@options.as_json
@options.places
def test(lane: str | None, failed: bool, as_json: bool, workspace: str | None, data: str | None) -> None:
    """Run the golden tests of a LANE, or of all, through the whole chain. Nothing is recorded.

    Example: assistant lanes test expenses --failed
    """
    from assistant.assembly import open_resources
    from assistant.governance.golden import score, scores
    from assistant.governance.rehearsal import rehearse

    outcomes = rehearse(open_resources(workspace, data), lane, output.progress)
    rows, total = scores(outcomes), score("all", outcomes)
    broken = [outcome for outcome in outcomes if outcome.broke] if failed else None
    if as_json:
        output.json_document({"lanes": rows, "all": total, **({} if broken is None else {"failed": broken})})
    else:
        _print_scores([*rows, total] if len(rows) > 1 else rows)
        _print_failed(broken or [])


def _valid(workspace: str | None) -> Standing:
    """A workspace without errors: a map or a dossier of half of it would mislead. Raises WorkspaceError."""
    from assistant.governance.standing import read_standing
    from assistant.workspace import find_workspace, load_workspace

    return read_standing(load_workspace(find_workspace(workspace)).root)


def _fields(report: CheckReport) -> dict[str, object]:
    return {"findings": report.findings, "map": report.map, "topics": report.topics}


def _print_map(rows: Sequence[LaneRow]) -> None:
    """In two tables, so that a narrow terminal shows whole words."""
    output.table(
        ("lane", "owner", "risk", "models", "tiers", "answers", "citations"),
        [
            (
                row.lane,
                row.owner,
                row.risk,
                ", ".join(row.models) or "NONE",
                _tiers(row),
                _answers(row),
                _citations(row),
            )
            for row in rows
        ],
        title="Governance map",
    )
    output.table(
        ("lane", "what needs a person goes to", "hours", "rules", "examples", "tests", "pages"),
        [
            (row.lane, row.reviewers, f"{row.hours:g}", *map(str, (row.rules, row.examples, row.tests, row.pages)))
            for row in rows
        ],
    )


def _tiers(row: LaneRow) -> str:
    return row.tier if row.stronger == row.tier else f"{row.tier} to {row.stronger}"


def _answers(row: LaneRow) -> str:
    if not row.final:
        return "summary for a reviewer"
    return "final, draft shown" if row.draft_shown else "final, draft held back"


def _citations(row: LaneRow) -> str:
    asked = [words for words, holds in (("every sentence", row.every_sentence), ("verbatim", row.verbatim)) if holds]
    return ", ".join(asked) or "cited"


def _print_situations(uses: Sequence[SituationUse]) -> None:
    rows = [(use.name, use.meaning, ", ".join(use.rules) or "no rule") for use in uses]
    output.table(("situation", "what it means", "rules that act on it"), rows)


def _print_dossier(found: Dossier) -> None:
    output.text(
        f"{found.name} ({found.lane}), owned by {found.owner}, risk {found.risk}", found.summary, "", "Settings"
    )
    output.text(*(f"  {sentence}" for sentence in found.settings), "")
    output.text("Rules of the lane", *(_rules(found.rules) or ["  none", ""]))
    output.text("Rules for every lane that apply to it", *(_rules(found.general_rules) or ["  none", ""]))
    output.text("Contacts", *(f"  {name}: {contact}" for name, contact in found.contacts.items()), "")
    output.text(
        f"Taught by {found.examples:,} examples, tested by {found.tests} golden tests, answered from {len(found.pages)} pages."
    )
    rows = [
        (count.topic, str(count.examples), ", ".join(f"{name} {number}" for name, number in count.written.items()))
        for count in found.topics
    ]
    others = [("none declared", str(number), name) for name, number in found.other_topics.items()]
    output.table(("topic", "examples", "written above the examples as"), [*rows, *others])


def _rules(rules: Sequence[RuleInWords]) -> list[str]:
    lines: list[str] = []
    for rule in rules:
        lines += [f"  {rule.name}: when {rule.condition}, {rule.effect}.", f"    Why: {rule.reason}"]
        lines += [f"    Contact: {rule.contact}"] if rule.contact else []
        lines.append("")
    return lines


def _print_report(report: CheckReport) -> None:
    for finding in report.findings:
        output.text(f"{finding.severity:8} {finding.place}: {finding.message}")
    strangers = [
        (topics.lane, ", ".join(f"{name} {number}" for name, number in topics.others.items()))
        for topics in report.topics
        if topics.others
    ]
    if strangers:
        output.table(("lane", "examples under topics that it does not declare"), strangers)
    if report.map:
        _print_map(report.map)
    output.text(f"{report.errors} errors, {len(report.findings) - report.errors} warnings.")


def _print_scores(rows: Sequence[LaneScore]) -> None:
    output.table(
        ("lane", "tests", "lane ok", "needs ok", "page@1", "page@3", "cited", "fact", "declined*", "silent*", "USD", "p50 ms"),
        [
            (row.lane, str(row.tests), output.share(row.lane_right), output.share(row.needs_right), output.share(row.found_first), output.share(row.found),
             output.share(row.cited), output.share(row.fact), output.share(row.not_answered), output.share(row.abstained), f"{row.cost_usd:.4f}", f"{row.latency_p50_ms:.0f}")
            for row in rows
        ],
    )  # fmt: skip
    output.text("Page and cited: of the questions that a page answers. * declined: not answered, of those that no page")
    output.text("answers (more is better); silent: abstained, of those that one does (less is better).")


def _print_failed(broken: Sequence[Outcome]) -> None:
    for outcome in broken:
        output.text("", f"{outcome.id}  {' '.join(outcome.question.split())}", *(f"    {how}" for how in outcome.broke))
