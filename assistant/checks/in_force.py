"""Freshness: an answer rests on pages that are in force."""

from __future__ import annotations

from assistant.checks.evaluate import CheckRules, Draft
from assistant.records import Check


def in_force(draft: Draft, rules: CheckRules) -> Check:
    """At least one cited page has neither expired nor been superseded."""
    cited = {citation.source for citation in draft.citations}
    pages = {passage.source: passage for passage in draft.passages if passage.source in cited}
    stale = {
        source: f"expired on {page.expires}"
        if page.expires and page.expires < rules.today
        else f"superseded by {page.superseded_by}"
        for source, page in pages.items()
        if page.superseded_by or (page.expires and page.expires < rules.today)
    }
    if pages and len(stale) == len(pages):
        source, why = next(iter(stale.items()))
        return Check("pages_in_force", False, f"{source} {why}")
    detail = "; ".join(f"{source} {why}" for source, why in stale.items()) or "all in force"
    return Check("pages_in_force", True, detail)
