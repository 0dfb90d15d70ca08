"""Written topics find the declared ones that they mean."""

from __future__ import annotations

import pytest

from assistant.governance.topics import matching, topic_counts
from assistant.routing.examples import Example

DECLARED = ["annual-leave", "leaving", "hotel-travel-claims", "approvals", "performance", "training", "contracts-ndas"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("annual-leave", ["annual-leave"]),
        ("resigning-and-leaving", ["leaving"]),
        ("hotel-and-travel-costs-paid", ["hotel-travel-claims"]),
        ("who-approves-claims", ["approvals"]),
        ("performance-promotion-training", ["performance", "training"]),
        ("nda", ["contracts-ndas"]),
        ("relocation", []),
        ("", []),
    ],
)
def test_a_written_topic_means_the_declared_one_whose_words_it_shares(written: str, meant: list[str]) -> None:
    assert matching(written, DECLARED) == meant


def test_counts_name_what_is_thin_and_what_nobody_declared() -> None:
    examples = [
        *_examples("who-approves", 20),
        *_examples("trainings", 3),
        *_examples("relocation", 2),
        *_examples("", 1),
    ]
    counts, others = topic_counts(["approvals", "training"], examples)
    assert [(count.topic, count.examples, count.thin) for count in counts] == [
        ("approvals", 20, False),
        ("training", 3, True),
    ]
    assert counts[1].written == {"trainings": 3}
    assert others == {"relocation": 2, "no topic": 1}


def _examples(topic: str, number: int) -> list[Example]:
    return [Example(text=f"{topic} {at}", lane="x", topic=topic, writer="", line=at) for at in range(number)]
