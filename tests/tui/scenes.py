"""What the fake assistant can play: records with sensible fields, and the event lists of each outcome."""

from __future__ import annotations

from typing import Any

from assistant.interface import (
    Answered,
    AnyEvent,
    Attempted,
    Checked,
    Decided,
    Doubt,
    Draft,
    Escalated,
    LaneInfo,
    Page,
    Retrieved,
)
from assistant.records import (
    Answer,
    Attempt,
    Check,
    Citation,
    Decision,
    Estimate,
    Exchange,
    Mode,
    Needs,
    Passage,
    Question,
    Reason,
    Rejected,
    Review,
    ReviewState,
    Signals,
    Status,
)

LANES = [
    LaneInfo(id=one, name=name, owner=owner, summary=summary, contact=f"{one}@larkmoor.example")
    for one, name, owner, summary in (
        ("it", "IT", "IT Service Management", "Accounts, devices, software that we own, networks."),
        ("hr", "HR", "People Operations", "Leave, pay, insurance and conduct."),
        ("expenses", "Expenses", "Finance Operations", "What was paid and is to be refunded."),
        ("procurement", "Procurement", "Purchasing", "What is still to be bought for the company."),
        ("security", "Security", "Information Security", "Lost devices, leaks and suspicious mail."),
        ("travel", "Travel", "Travel Desk", "Trips, flights, trains and hotels."),
        ("legal", "Legal", "Legal Counsel", "What is to be signed, approved or interpreted."),
    )
]

VPN_TEXT = """# VPN

How to work from outside the office.

## Reset a token

A token that was lost or that stopped working can be reset
in the **access portal** at any time. The new token works within
ten minutes; until then the old one stays blocked.

## Split tunnelling

Only company addresses go through the VPN.
"""
VPN = Page(
    source="it/network/vpn.md",
    title="VPN",
    owner="IT Service Management",
    updated="2025-03-01",
    expires="2026-03-01",
    text=VPN_TEXT,
)
VPN_ANSWER = (
    "Reset the token in the **access portal**; it works from anywhere. [1]\n\n"
    "1. Open the portal and choose *Tokens*.\n"
    "2. Press **Reset**. The new token works within ten minutes. [1]\n"
)
CITATION = Citation(
    n=1,
    source="it/network/vpn.md",
    section="VPN › Reset a token",
    quote="can be reset in the access portal at any time. The new token works within ten minutes",
    updated="2025-03-01",
)


def decision(**changes: Any) -> Decision:
    fields: dict[str, Any] = {
        "id": "q-1",
        "question": "How do I reset my VPN token?",
        "mode": Mode.CHEAPEST,
        "lane": "it",
        "lane_scores": {"it": 0.81, "security": 0.13, "hr": 0.03, "travel": 0.02, "legal": 0.01},
        "needs": Needs.ANSWER,
        "signals": Signals(difficulty=0.22),
        "model": "embedded/quick",
        "plan": ["embedded/quick", "embedded/thorough"],
        "rejected": [
            Rejected("cloud/large", "price", "costs more, and the small model is good enough here"),
            Rejected("public/free", "privacy", "may not see company data"),
        ],
        "reasons": [
            Reason("lane", "The words token and VPN are IT's."),
            Reason("mode", "Mode cheapest: the smallest approved model that reaches the quality floor."),
        ],
        "estimate": Estimate(0.0004, 900.0, 0.84),
        "policy": "7",
        "segment": "it-easy",
        "propensity": 1.0,
    }
    return Decision(**{**fields, **changes})


def attempt(**changes: Any) -> Attempt:
    fields: dict[str, Any] = {
        "model": "embedded/quick",
        "cost_usd": 0.0004,
        "latency_ms": 840.0,
        "tokens_in": 812,
        "tokens_out": 64,
        "outcome": "ok",
    }
    return Attempt(**{**fields, **changes})


CHECKS = [Check("citations", True, "2 of 2 sentences cite"), Check("groundedness", True, "0.93")]


def answer(**changes: Any) -> Answer:
    fields: dict[str, Any] = {
        "status": Status.ANSWERED,
        "answer": VPN_ANSWER,
        "citations": [CITATION],
        "attempts": [attempt()],
        "checks": CHECKS,
        "cost_usd": 0.0004,
        "latency_ms": 1240.0,
        "model": "embedded/quick",
    }
    return Answer(**{**fields, **changes})


def answered(question: str = "q-1", **changes: Any) -> list[AnyEvent]:
    """The events of a question that a small model answers."""
    return [
        Decided(question=question, decision=decision(id=question)),
        Retrieved(question=question, passages=[Passage("p1", "it/network/vpn.md", "Reset a token", VPN_TEXT)]),
        Draft(question=question, text="Reset the token in the ", model="embedded/quick"),
        Draft(question=question, text="**access portal**", model="embedded/quick"),
        Attempted(question=question, attempt=attempt()),
        *[Checked(question=question, check=check) for check in CHECKS],
        Answered(question=question, answer=answer(**changes)),
    ]


def doubted(question: str = "q-1", wait_s: float = 4.0) -> list[AnyEvent | str]:
    """Two close lanes; the fake waits for the choice as the engine does."""
    return [Doubt(question=question, lanes=["it", "security"], wait_s=wait_s), "choice", *answered(question)]


def queued(question: str = "q-1") -> list[AnyEvent]:
    """A question that a person has to see, with a contact for now."""
    needs = decision(
        id=question,
        lane="security",
        needs=Needs.HUMAN,
        model=None,
        plan=[],
        contact="Call the security line at once: 555 0199, day and night.",
        reasons=[Reason("incident", "A stolen device is an incident under way; a person handles it.")],
    )
    return [
        Decided(question=question, decision=needs),
        Escalated(question=question, model="", to="human", why="An incident under way."),
        Answered(
            question=question,
            answer=answer(status=Status.QUEUED, answer=None, citations=[], attempts=[], model=None, review="r-17"),
        ),
    ]


def abstained(question: str = "q-1") -> list[AnyEvent]:
    """No page answers it."""
    return [
        Decided(question=question, decision=decision(id=question)),
        Answered(
            question=question,
            answer=answer(
                status=Status.ABSTAINED,
                answer=None,
                citations=[],
                nearest=["it/network/vpn.md", "it/accounts/passwords.md"],
            ),
        ),
    ]


def exchange(question: str = "q-1", text: str = "How do I reset my VPN token?", **changes: Any) -> Exchange:
    """A recorded exchange."""
    asked = Question(
        question, text, Mode.CHEAPEST, changes.pop("conversation", "conv-1"), "ada", "2025-06-02T09:00:00Z"
    )
    fields: dict[str, Any] = {"question": asked, "decision": decision(id=question), "answer": answer()}
    return Exchange(**{**fields, **changes})


def review(**changes: Any) -> Review:
    fields: dict[str, Any] = {
        "id": "r-17",
        "question": "q-1",
        "lane": "security",
        "state": ReviewState.QUEUED,
        "why": "incident",
        "draft": "",
        "queued_at": "2025-06-02T09:00:00Z",
    }
    return Review(**{**fields, **changes})
