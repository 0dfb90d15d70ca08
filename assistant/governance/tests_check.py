"""What is wrong with the golden tests: they must be answerable from the pages that they name, and not be taught."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

from assistant.governance.finding import Finding, error, shortened, warning
from assistant.governance.golden_tests import GoldenTest
from assistant.governance.wording import holds, same_words
from assistant.retrieval import HandbookPage
from assistant.routing.examples import Example

PageText = Callable[[str], str | None]


def tests_findings(
    tests: Mapping[str, list[GoldenTest]], examples: Mapping[str, list[Example]], page_text: PageText
) -> list[Finding]:
    """Everything about the tests, in file order. `page_text` gives all words of a page, None where there is none."""
    taught = {same_words(example.text): example for own in examples.values() for example in own}
    seen: dict[str, GoldenTest] = {}
    findings: list[Finding] = []
    for own in tests.values():
        for test in own:
            findings.extend(_answerable(test, page_text))
            twin = seen.setdefault(test.id, test)
            if twin is not test:
                findings.append(
                    error(_file(test), f"the id `{test.id}` stands in {_file(twin)}:{twin.line} too", line=test.line)
                )
            if example := taught.get(same_words(test.question)):
                where = f"lanes/{example.lane}/examples.txt:{example.line}"
                message = f"the question is taught in {where}, so it measures nothing: {shortened(test.question)}"
                findings.append(warning(_file(test), message, line=test.line))
    return findings


def pages_by_words(pages: list[HandbookPage], knowledge: Path) -> PageText:
    """The words of a page by its source: as it is cited and as its owner wrote it, front matter included."""
    known = {page.source: page for page in pages}

    @cache
    def words(source: str) -> str | None:
        page = known.get(source)
        if page is None:
            return None
        return f"{page.title}\n{page.text}\n{(knowledge / source).read_text(encoding='utf-8', errors='replace')}"

    return words


def _answerable(test: GoldenTest, page_text: PageText) -> Iterator[Finding]:
    texts: list[str] = []
    for source in test.sources:
        text = page_text(source)
        if text is None:
            yield error(_file(test), f"`{test.id}` names the page {source}, which does not exist", line=test.line)
        else:
            texts.append(text)
    if test.facts and not test.sources:
        yield error(_file(test), f"`{test.id}` has facts but names no page that says them", line=test.line)
    if len(texts) < len(test.sources):
        return
    for fact in test.facts if texts else []:
        if not any(holds(text, fact) for text in texts):
            pages = " or ".join(test.sources)
            yield error(_file(test), f"`{test.id}`: {shortened(fact)} does not stand in {pages}", line=test.line)


def _file(test: GoldenTest) -> str:
    return f"lanes/{test.lane}/tests.jsonl"
