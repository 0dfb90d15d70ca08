"""Passages: whole blocks of a section, each short enough for a model, together the whole page."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assistant.records import Passage
from assistant.retrieval.page import parse_page
from assistant.retrieval.passages import LONGEST, passages


def cut(raw: str) -> list[Passage]:
    return passages(parse_page(raw, "it/page.md", {"it"}))


def test_a_short_section_is_one_passage_with_the_pages_facts() -> None:
    (only,) = cut("---\ntitle: VPN\nupdated: 2026-01-01\nexpires: 2027-01-01\n---\n## Loss\n\nOne.\n\nTwo.")
    assert (only.source, only.title, only.section, only.text) == ("it/page.md", "VPN", "Loss", "One.\n\nTwo.")
    assert (only.lanes, only.updated, only.expires) == (["it"], "2026-01-01", "2027-01-01")


def test_text_above_the_first_heading_is_cited_by_the_title() -> None:
    assert cut("---\ntitle: VPN\n---\nIntro.")[0].section == "VPN"


def test_ids_are_unique_and_the_same_at_every_reading() -> None:
    raw = "# A\n\nOne.\n\n## B\n\nTwo.\n\n## B\n\nThree."
    ids = [passage.id for passage in cut(raw)]
    assert len(set(ids)) == len(ids) == 3
    assert ids == [passage.id for passage in cut(raw)]


def test_a_long_section_is_cut_between_paragraphs() -> None:
    paragraphs = [f"Paragraph {number} " + "says the same again and again. " * 10 for number in range(12)]
    found = cut("# A\n\n" + "\n\n".join(paragraphs))
    assert len(found) > 1
    assert all(len(passage.text) <= LONGEST * 1.1 for passage in found)
    assert "\n\n".join(passage.text for passage in found) == "\n\n".join(" ".join(text.split()) for text in paragraphs)


def test_a_long_table_repeats_its_header_in_every_piece() -> None:
    rows = "\n".join(f"| Country {number} | {number} days of leave and some more words |" for number in range(120))
    found = cut(f"# Leave\n\n| Country | Days |\n| --- | --- |\n{rows}")
    assert len(found) > 1
    assert all(passage.text.startswith("| Country | Days |\n| --- | --- |\n") for passage in found)
    kept = [line for passage in found for line in passage.text.splitlines()[2:]]
    assert kept == rows.splitlines()


def test_the_sentence_that_introduces_a_list_stays_with_it() -> None:
    filler = "\n\n".join("Filler that says nothing new at all. " * 8 for _ in range(4))
    found = cut(
        f"# A\n\n{filler}\n\nYou need the following:\n\n"
        + "\n".join(f"- thing {n} with a long name" for n in range(20))
    )
    assert any("You need the following:\n\n- thing 0" in passage.text for passage in found)


@given(st.lists(st.text(st.sampled_from("abc .\n|-#"), max_size=900), max_size=8))
def test_no_word_of_a_page_is_lost(blocks: list[str]) -> None:
    page = parse_page("\n\n".join(blocks), "it/page.md", {"it"})
    words = {word for section in page.sections for word in section.text.split()}
    assert {word for passage in passages(page) for word in passage.text.split()} == words
