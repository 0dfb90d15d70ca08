"""The embedded models: real answerers that quote, stream what they finally say, and abstain rather than guess."""

from __future__ import annotations

import asyncio

import msgspec
import pytest

from assistant.checks import CheckRules, Draft, run_checks
from assistant.errors import WorkspaceError
from assistant.models import Delta, Finished, ModelRequest, make_models
from assistant.models.embedded import EmbeddedModel
from assistant.retrieval import Search
from assistant.workspace import Portfolio, Workspace
from tests.models.asking import of, over

NAMES = ("embedded/quick", "embedded/thorough")
STRICT = CheckRules(every_sentence=True, verbatim=True, max_sentences=8, today="2026-06-01")


async def ask(name: str, request: ModelRequest) -> tuple[list[str], Finished]:
    """The deltas' texts and the end of the call."""
    parts = [part async for part in EmbeddedModel(name).stream(request)]
    assert all(isinstance(part, Delta) for part in parts[:-1])
    assert isinstance(parts[-1], Finished)
    return [part.text for part in parts[:-1] if isinstance(part, Delta)], parts[-1]


QUESTIONS = {
    "how many characters must a password have at least?": "at least 14 characters",
    "how many days of annual leave do I have in Poland?": "26 days",
    "for how many minutes is my account locked after five wrong attempts?": "15 minutes",
    "from which day of sick leave is a doctor's certificate due?": "fourth day",
}


@pytest.mark.parametrize("question", QUESTIONS)
async def test_a_plain_question_on_a_plain_page_is_answered(search: Search, question: str) -> None:
    _, finished = await ask("embedded/thorough", over(search, question))
    assert finished.outcome == "ok"
    assert QUESTIONS[question] in finished.text


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("question", QUESTIONS)
async def test_what_is_said_passes_the_strictest_checks(search: Search, name: str, question: str) -> None:
    request = over(search, question)
    _, finished = await ask(name, request)
    if finished.outcome == "ok":
        given = Draft(question=question, text=finished.text, citations=finished.citations, passages=request.passages)
        assert [check for check in run_checks(given, STRICT) if not check.passed] == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "question", ["what did the romans eat for breakfast in winter?", "zeppelin licence", "???", "日本語の質問"]
)
async def test_it_abstains_when_the_pages_are_silent(search: Search, name: str, question: str) -> None:
    deltas, finished = await ask(name, over(search, question))
    assert (finished.outcome, finished.text, finished.citations, deltas) == ("abstained", "", [], [])


@pytest.mark.parametrize("name", NAMES)
async def test_it_abstains_without_passages(name: str) -> None:
    _, finished = await ask(name, of("how long is the password?"))
    assert (finished.outcome, finished.support) == ("abstained", 0)


@pytest.mark.parametrize("name", NAMES)
async def test_the_deltas_make_up_the_text(search: Search, name: str) -> None:
    for question in QUESTIONS:
        deltas, finished = await ask(name, over(search, question))
        assert "".join(deltas) == finished.text


async def test_quick_quotes_one_passage_and_thorough_may_quote_several(search: Search) -> None:
    question = "how many days of annual leave in Poland and when is a certificate for sick leave due?"
    _, quick = await ask("embedded/quick", over(search, question))
    assert len({(citation.source, citation.section) for citation in quick.citations}) <= 1
    _, thorough = await ask("embedded/thorough", over(search, question))
    assert len(thorough.citations) >= len(quick.citations)


async def test_no_longer_than_the_lane_wants() -> None:
    page = "# Badges\n\n" + " ".join(
        f"A lost badge number {number} is blocked at desk {number}." for number in range(1, 20)
    )
    _, finished = await ask("embedded/thorough", of("which desk blocks a lost badge number?", page, max_sentences=2))
    assert 1 <= finished.text.count("[") <= 3


async def test_tokens_are_counted_and_support_is_a_probability(search: Search) -> None:
    _, finished = await ask("embedded/thorough", over(search, next(iter(QUESTIONS))))
    assert finished.tokens_in > 0
    assert finished.tokens_out > 0
    assert 0 < finished.support <= 1


async def test_the_same_request_gets_the_same_answer(search: Search) -> None:
    request = over(search, next(iter(QUESTIONS)))
    assert await ask("embedded/thorough", request) == await ask("embedded/thorough", request)


async def test_many_calls_at_once_do_not_disturb_each_other(search: Search) -> None:
    requests = [over(search, question) for question in QUESTIONS] * 4
    together = await asyncio.gather(*(ask("embedded/thorough", request) for request in requests))
    assert [finished for _, finished in together] == [
        (await ask("embedded/thorough", request))[1] for request in requests
    ]


def test_the_portfolio_makes_its_models(small: Workspace) -> None:
    models = make_models(small.portfolio)
    assert {name: model.name for name, model in models.items()} == {name: name for name in NAMES}


@pytest.mark.parametrize("change", [{"provider": "elsewhere"}, {"name": "embedded/unknown"}])
def test_a_model_that_nobody_serves_is_named_with_its_place(small: Workspace, change: dict[str, str]) -> None:
    wrong = msgspec.structs.replace(small.portfolio.models[1], **change)
    with pytest.raises(WorkspaceError) as caught:
        make_models(Portfolio(models=[small.portfolio.models[0], wrong]))
    assert (caught.value.file, caught.value.key) == ("lanes/portfolio.toml", "models[1].provider")
