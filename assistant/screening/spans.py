"""Spans put in order: none overlaps, and of two that claim the same place the more certain one stays."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from assistant.records import Span

# Most certain first: what proves itself by form or checksum, then what a label proves, then what words suggest.
_CERTAINTY = {
    kind: rank
    for rank, kinds in enumerate(
        (
            ("private_key",),
            ("jwt", "iban", "credit_card"),
            ("api_key", "national_id", "passport", "email_personal"),
            ("password", "date_of_birth", "bank_account"),
            ("phone", "home_address"),
            ("health", "salary", "discipline", "customer_record", "confidential_business"),
            ("context",),
        )
    )
    for kind in kinds
}


def resolve(spans: Iterable[Span]) -> list[Span]:
    """The spans that stay, sorted by place: a longer one of the same certainty beats a shorter."""
    chosen: list[tuple[int, int, str]] = []
    for span in sorted(set(spans), key=lambda span: (_CERTAINTY[span.kind], span.start - span.end, span.start)):
        if span.start >= span.end:
            continue
        # The chosen ones never overlap, so only the two neighbours can be in the way.
        place = bisect_left(chosen, (span.start, span.end, ""))
        free_before = place == 0 or chosen[place - 1][1] <= span.start
        free_after = place == len(chosen) or chosen[place][0] >= span.end
        if free_before and free_after:
            insort(chosen, (span.start, span.end, span.kind))
    return [Span(start, end, kind) for start, end, kind in chosen]
