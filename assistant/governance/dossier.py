"""The dossier of one lane: what a compliance reader asks, in plain sentences taken from its settings."""

from __future__ import annotations

from assistant.errors import NotFound
from assistant.governance.governance_map import allowed_models
from assistant.governance.rule_words import RuleInWords, rule_in_words
from assistant.governance.standing import Standing
from assistant.governance.topics import TopicCount, topic_counts
from assistant.records import Record
from assistant.workspace import NONE, Lane, Model, Rule


class Dossier(Record, frozen=True, kw_only=True):
    """Everything of one lane. `general_rules` are policy.toml's that apply to it; `contacts` are all that it may show."""

    lane: str
    name: str
    owner: str
    contact: str
    summary: str
    risk: str
    settings: list[str]
    rules: list[RuleInWords]
    general_rules: list[RuleInWords]
    contacts: dict[str, str]
    topics: list[TopicCount]
    other_topics: dict[str, int]
    examples: int
    tests: int
    pages: list[str]


def dossier(standing: Standing, lane_id: str) -> Dossier:
    """The dossier of a lane. Raises NotFound."""
    lane = standing.lanes.get(lane_id)
    if lane is None:
        raise NotFound(f"There is no lane `{lane_id}`.", f"The lanes are {', '.join(standing.lanes)}.")
    policy = standing.policy
    contacts = policy.contacts if policy else {}
    general = [rule for rule in (policy.rules if policy else []) if not rule.when.lanes or lane_id in rule.when.lanes]
    examples = standing.examples.get(lane_id, [])
    topics, others = topic_counts(lane.topics, examples)

    def name(other: str) -> str:
        return standing.lanes[other].name if other in standing.lanes else "out of scope" if other == NONE else other

    return Dossier(
        lane=lane_id,
        name=lane.name,
        owner=lane.owner,
        contact=lane.contact,
        summary=lane.summary,
        risk=lane.risk,
        settings=settings_in_words(lane, standing.models),
        rules=[rule_in_words(rule, contacts, name) for rule in lane.rules],
        general_rules=[rule_in_words(rule, contacts, name) for rule in general],
        contacts=_contacts(lane, [*lane.rules, *general], contacts),
        topics=topics,
        other_topics=others,
        examples=len(examples),
        tests=len(standing.tests.get(lane_id, [])),
        pages=[page.source for page in standing.pages if lane_id in page.lanes],
    )


def settings_in_words(lane: Lane, models: list[Model]) -> list[str]:
    """The lane's settings as sentences, in the order in which a question meets them."""
    return [*_models(lane, models), *_retrieval(lane), *_answer(lane), *_citations(lane), _review(lane)]


def _models(lane: Lane, models: list[Model]) -> list[str]:
    given = lane.models
    approved = "every model of the portfolio" if "*" in given.approved else ", ".join(given.approved)
    left = ", ".join(model.name for model in allowed_models(lane, models)) or "none"
    stronger = (
        f"tier {given.stronger} or above where more is needed"
        if given.stronger.rank > given.tier.rank
        else "the same where more is needed"
    )
    return [
        f"Approved: {approved}.",
        f"A model is of tier {given.tier} or above; {stronger}.",
        f"A model with an expected quality below {given.quality_floor:.2f} is not used. That leaves: {left}.",
    ]


def _retrieval(lane: Lane) -> list[str]:
    borrow = lane.retrieval.borrow
    others = f"other lanes' pages count {borrow:.0%} of their score" if borrow else "other lanes' pages are not read"
    return [f"The {lane.retrieval.passages} best passages of its pages are read; {others}."]


def _answer(lane: Lane) -> list[str]:
    answer = lane.answer
    final = (
        "A model's text is an answer once it has passed its checks."
        if answer.final
        else f"No model gives a final answer: it prepares a summary for {lane.review.reviewers}."
    )
    held = answer.hold_draft or not answer.final
    draft = (
        "Nothing is shown before the checks have passed."
        if held
        else "The text is shown as a draft while it is checked."
    )
    note = [f"Below every answer stands: “{answer.note}”"] if answer.note else []
    return [final, draft, f"An answer has at most {answer.max_sentences} sentences.", *note]


def _citations(lane: Lane) -> list[str]:
    each = (
        "Every sentence, item and row carries a citation."
        if lane.citations.every_sentence
        else "An answer carries citations, not necessarily at every sentence."
    )
    words = (
        "All of the answer stands word for word on the cited pages."
        if lane.citations.verbatim
        else "Quotes stand word for word on the cited pages."
    )
    return [each, words]


def _review(lane: Lane) -> str:
    return f"What needs a person goes to {lane.review.reviewers}, who answer within about {lane.review.hours:g} working hours."


def _contacts(lane: Lane, rules: list[Rule], contacts: dict[str, str]) -> dict[str, str]:
    """The lane's own contact and those that its rules may show, each once."""
    named = [lane.review.contact, *(rule.contact for rule in rules)]
    shown = {name: contacts[name] for name in named if name and name in contacts}
    return {"lane": lane.contact, **shown}
