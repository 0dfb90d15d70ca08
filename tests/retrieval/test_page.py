"""A page is read as it really comes: every key optional, dirt taken out, nothing that a reader would see lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.retrieval import HandbookPage, read_page
from assistant.retrieval.page import parse_page

LANES = {"it", "hr", "legal"}


def page(raw: str, source: str = "it/page.md") -> HandbookPage:
    return parse_page(raw, source, LANES)


def body(raw: str) -> str:
    return page(raw).text


FULL = """\
---
title: Laptops
owner: Device team
lanes: [it, hr]
updated: 2026-02-01
expires: "2027-01-31"
superseded_by: it/new.md
audience: {Country: Germany, role: Manager}
colour: blue
---
# Laptops

Text.
"""


def test_front_matter_is_kept_key_by_key() -> None:
    found = page(FULL)
    assert (found.title, found.owner, found.lanes) == ("Laptops", "Device team", ["it", "hr"])
    assert (found.updated, found.expires, found.superseded_by) == ("2026-02-01", "2027-01-31", "it/new.md")
    assert found.audience == {"country": "germany", "role": "manager"}
    assert found.extra == {"colour": "blue"}


def test_every_key_is_optional() -> None:
    found = page("# First heading\n\nText.")
    assert (found.title, found.owner, found.lanes) == ("First heading", "", ["it"])
    assert (found.updated, found.expires, found.superseded_by, found.audience) == (None, None, None, {})


def test_a_page_without_any_heading_is_named_after_its_file() -> None:
    assert page("Only text.", "hr/parental-leave.md").title == "parental leave"


@pytest.mark.parametrize(
    ("source", "lanes"), [("it/a.md", ["it"]), ("it/deep/down/a.md", ["it"]), ("common/a.md", []), ("a.md", [])]
)
def test_the_folder_names_the_lane_and_no_lane_is_every_lane(source: str, lanes: list[str]) -> None:
    assert page("Text.", source).lanes == lanes


@pytest.mark.parametrize(
    ("written", "audience"),
    [
        ("everyone", {}),
        ("[everyone]", {}),
        ('"country: Germany"', {"country": "germany"}),
        ('["country: Germany", "role: manager"]', {"country": "germany", "role": "manager"}),
        ("{department: Sales}", {"department": "sales"}),
    ],
)
def test_an_audience_may_be_written_in_several_ways(written: str, audience: dict[str, str]) -> None:
    assert page(f"---\naudience: {written}\n---\nText.").audience == audience


@pytest.mark.parametrize(
    "meta",
    [
        "title: [unclosed",
        "just a sentence",
        "- a\n- list",
        ": : :",
        "!!python/object:os.system {}",
        "\ttabs: everywhere",
        "updated: 2026-13-45",
    ],
)
def test_front_matter_that_does_not_parse_does_not_hide_the_page(meta: str) -> None:
    found = page(f"---\n{meta}\n---\n# Heading\n\nThe text stays.")
    assert "The text stays." in found.text
    assert found.title


@pytest.mark.parametrize("written", ["soon", "2026", "[1]", "never"])
def test_a_date_that_is_none_is_left_out(written: str) -> None:
    assert page(f"---\nexpires: {written}\n---\nText.").expires is None


def test_sections_carry_their_heading_path_without_the_title() -> None:
    found = page("# Laptops\n\nIntro.\n\n## Loss\n\nCall.\n\n### Abroad\n\nCall too.\n\n## Repair\n\nWait.")
    assert [section.name for section in found.sections] == ["", "Loss", "Loss › Abroad", "Repair"]
    assert [section.text for section in found.sections] == ["Intro.", "Call.", "Call too.", "Wait."]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("hard\nwrapped\nlines", "hard wrapped lines"),
        ("A [link](http://x.example) and **bold** `code`.", "A link and bold code."),
        ("A broken [link](http://x", "A broken [link](http://x"),
        ("![an image](x.png) Text.", "Text."),
        ("Text {% include 'x.html' %}more {{ variable }}.", "Text more ."),
        ("See [this]({% link a.md %}) page.", "See this page."),
        ("Before <!-- hidden <b>note</b> --> after.", "Before after."),
        ("Visible. <!-- never closed", "Visible."),
        ("Line<br>break and <b>inline</b> html.", "Line break and inline html."),
        ("{% comment %}hidden{% endcomment %}Shown.", "Shown."),
        ("Escape \x1b[31mred\x1b[0m and \u202eturned.", "Escape red and turned."),
    ],
)  # fmt: skip
def test_dirt_is_taken_out_and_words_stay(raw: str, text: str) -> None:
    assert body(raw) == text


def test_html_tables_become_rows() -> None:
    raw = "<table><tr><th>Country</th><th>Days</th></tr>\n<tr><td>Germany</td><td>30</td></tr>\n<tr><td>Poland</td></tr></table>"
    assert body(raw).splitlines() == ["| Country | Days |", "| --- | --- |", "| Germany | 30 |", "| Poland |  |"]


def test_a_table_cut_off_before_its_end_keeps_its_rows() -> None:
    assert "| Germany | 30 |" in body(
        "<table><tr><td>Country</td><td>Days</td></tr><tr><td>Germany</td><td>30</td></tr>"
    )


def test_scripts_and_styles_are_never_text() -> None:
    text = body("<script>alert('x')</script>\n\n<style>p {}</style>\n\n<div>Read <p>me</p></div>")
    assert "alert" not in text
    assert "p {}" not in text
    assert "Read" in text


def test_hidden_elements_are_never_text() -> None:
    assert "secret" not in body("<div hidden>secret</div>\n\nShown.")


def test_lists_keep_their_order_nesting_and_wrapped_lines() -> None:
    raw = "3. Open the\n   portal.\n4. Sign.\n   - with a pen\n   - or a key\n"
    assert body(raw).splitlines() == ["3. Open the portal.", "4. Sign.", "  - with a pen", "  - or a key"]


def test_code_stays_as_it_is() -> None:
    assert "  indented # line" in body("```sh\n  indented # line\n```")


@pytest.mark.parametrize("start", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_file_from_any_editor_keeps_its_front_matter(tmp_path: Path, start: str, end: str) -> None:
    path = tmp_path / "it" / "page.md"
    path.parent.mkdir()
    path.write_bytes((start + FULL).replace("\n", end).encode())
    assert read_page(path, tmp_path, LANES) == page(FULL)


def test_broken_bytes_do_not_hide_the_page(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_bytes(b"# Title\n\nCaf\xe9 closes at 5.")
    assert "closes at 5." in read_page(path, tmp_path, LANES).text


@given(st.text())
def test_any_text_is_a_page(raw: str) -> None:
    found = page(raw)
    assert found.title
    assert all(section.text.strip() for section in found.sections)


@given(st.text(st.sampled_from("ab\n -:[]{}#|<>!*_`'\"&%1.2")))
def test_anything_between_the_dashes_still_gives_a_page(meta: str) -> None:
    assert "The text stays." in page(f"---\n{meta}\n---\n\n# Heading\n\nThe text stays.").text
