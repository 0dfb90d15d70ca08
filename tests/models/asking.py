"""How the tests of the models ask: over passages given as text, or over the small workspace as the engine does."""

from __future__ import annotations

from assistant.models import ModelRequest
from assistant.records import Passage
from assistant.retrieval import Search
from assistant.retrieval.page import parse_page
from assistant.retrieval.passages import passages
from assistant.text.terms import terms


def over(
    search: Search, question: str, *, lanes: dict[str, float] | None = None, limit: int = 4, **more: object
) -> ModelRequest:
    """The request that the engine would make for this question."""
    found = search.search(question, lanes or {"it": 1.0, "hr": 1.0, "legal": 1.0}, limit=limit)
    return ModelRequest(
        question=question, passages=found, weights=search.weights(question), rarest=search.rarest, **more
    )  # type: ignore[arg-type]


def of(question: str, *pages: str, **more: object) -> ModelRequest:
    """A request with these pages as passages, best first, every term of the question equally telling."""
    read = [parse_page(page, f"it/page{number}.md", {"it"}) for number, page in enumerate(pages)]
    found = [passage for page in read for passage in passages(page)]
    return ModelRequest(
        question=question, passages=scored(found), weights=dict.fromkeys(terms(question), 2.0), rarest=2.0, **more
    )  # type: ignore[arg-type]


def scored(found: list[Passage]) -> list[Passage]:
    """The passages with falling scores, as retrieval gives them."""
    import msgspec

    return [msgspec.structs.replace(passage, score=round(1 / (1 + number), 4)) for number, passage in enumerate(found)]
