"""Search: the expected page first, what is not in force never in front, and nobody reads another audience's pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.retrieval import Search, index_knowledge
from assistant.store.passage_index import PassageIndex
from tests.small import TODAY, put

LANES = {"it", "hr", "legal"}
ALL = {"it": 1.0, "hr": 1.0, "legal": 1.0}


@pytest.fixture
def searching(tmp_path: Path) -> Iterator[Callable[..., Search]]:
    """A search over the pages given as source=text."""
    opened: list[PassageIndex] = []

    def build(pages: dict[str, str]) -> Search:
        for source, text in pages.items():
            put(tmp_path / "knowledge", source, text)
        opened.append(PassageIndex(tmp_path / "index.db"))
        index_knowledge(tmp_path / "knowledge", opened[-1], LANES)
        return Search(opened[-1], TODAY)

    yield build
    for index in opened:
        index.close()


def found(search: Search, question: str, lanes: dict[str, float] = ALL, **options: Any) -> list[str]:
    return [passage.source for passage in search.search(question, lanes, limit=options.pop("limit", 5), **options)]


@pytest.mark.parametrize(
    ("question", "source"),
    [
        ("how long must a password be?", "it/passwords.md"),
        ("my account is locked", "it/passwords.md"),
        ("the vpn drops all the time", "it/vpn.md"),
        ("days of annual leave in Poland", "hr/leave.md"),
        ("how much vacation do I have in Germany", "hr/leave.md"),
        ("Wie viele Urlaubstage habe ich?", "hr/leave.md"),
        ("when is a doctor's certificate due", "hr/sick-leave.md"),
        ("template for an nda", "legal/ndas.md"),
        ("my acount is lokced", "it/passwords.md"),
        ("pasword lenght", "it/passwords.md"),
    ],
)
def test_the_expected_page_comes_first(search: Search, question: str, source: str) -> None:
    assert found(search, question)[0] == source


def test_each_method_finds_what_is_plainly_said(search: Search) -> None:
    for method in ("keyword", "vector", "hybrid"):
        assert found(search, "annual leave in Poland", method=method)[0] == "hr/leave.md", method


def test_the_best_comes_first_with_scores_from_one_down(search: Search) -> None:
    scores = [passage.score for passage in search.search("annual leave and the vpn password", ALL, limit=8)]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


def test_no_more_than_asked_for(search: Search) -> None:
    assert len(found(search, "leave", limit=1)) == 1


def test_the_lanes_own_pages_come_before_borrowed_ones(search: Search) -> None:
    question = "leave, password"
    assert found(search, question, {"it": 1.0}, borrow=0.01)[0].startswith("it/")
    assert found(search, question, {"hr": 1.0}, borrow=0.01)[0].startswith("hr/")


def test_a_lane_that_borrows_nothing_sees_its_own_pages_only(search: Search) -> None:
    assert {source.split("/")[0] for source in found(search, "annual leave in Poland", {"it": 1.0}, borrow=0.0)} <= {
        "it"
    }


def test_a_page_of_no_lane_answers_in_every_lane(searching: Callable[..., Search]) -> None:
    search = searching({"common/canteen.md": "# Canteen\n\nThe canteen opens at 11."})
    for lane in LANES:
        assert found(search, "when does the canteen open", {lane: 1.0}) == ["common/canteen.md"]


def test_a_page_of_several_lanes_answers_in_each(searching: Callable[..., Search]) -> None:
    search = searching({"it/badge.md": "---\nlanes: [it, hr]\n---\n# Badge\n\nA lost badge is replaced at the desk."})
    assert found(search, "lost badge", {"hr": 1.0}) == ["it/badge.md"]
    assert found(search, "lost badge", {"legal": 1.0}) == []


@pytest.mark.parametrize("stale", ["expires: 2026-05-31", "superseded_by: it/new.md"])
def test_what_is_no_longer_in_force_never_stands_in_front(searching: Callable[..., Search], stale: str) -> None:
    old = "# Badge\n\nA lost badge costs 20 euros."
    search = searching({"it/old.md": f"---\n{stale}\n---\n{old}", "it/new.md": old.replace("20", "30")})
    assert found(search, "what does a lost badge cost?")[0] == "it/new.md"


def test_a_page_is_in_force_on_its_last_day(searching: Callable[..., Search]) -> None:
    text = "# Badge\n\nA lost badge costs 20 euros."
    search = searching({"it/a.md": f"---\nexpires: 2026-06-01\n---\n{text}", "it/b.md": text})
    one, other = search.search("what does a lost badge cost?", ALL, limit=2)
    assert one.score == other.score


@pytest.mark.parametrize(
    ("person", "sees"),
    [
        ({}, False),
        ({"country": "germany"}, False),
        ({"country": "poland", "role": "manager"}, False),
        ({"country": "germany", "role": "manager"}, True),
        ({"country": "germany", "role": "manager", "department": "sales"}, True),
    ],
)
def test_a_page_is_only_found_by_its_audience(
    searching: Callable[..., Search], person: dict[str, str], sees: bool
) -> None:
    search = searching(
        {"hr/bonus.md": "---\naudience: {country: Germany, role: Manager}\n---\n# Bonus\n\nThe bonus is 10 percent."}
    )
    assert bool(found(search, "how high is the bonus", person=person)) is sees


@pytest.mark.parametrize(
    "question",
    [
        "",
        "   ",
        "???",
        "the of and",
        "\x00",
        '"',
        'a" OR "b',
        "NEAR(*",
        "日本語",
        "x" * 20_000,
        "'; DROP TABLE words; --",
    ],
)
def test_no_question_breaks_the_search(search: Search, question: str) -> None:
    for method in ("keyword", "vector", "hybrid"):
        search.search(question, ALL, limit=3, method=method)  # type: ignore[arg-type]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_searching_twice_finds_the_same(search: Search, question: str) -> None:
    assert search.search(question, ALL, limit=4) == search.search(question, ALL, limit=4)


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("7350", "7350"),
        ("2.5", "2,5"),
        pytest.param("7,350", "7,350"),
        pytest.param("7,350", "7350"),
        ("7350", "7,350"),
    ],
)
def test_a_number_is_found_however_it_is_written(searching: Callable[..., Search], written: str, asked: str) -> None:
    search = searching(
        {"it/a.md": f"# Sums\n\nA grant of {written} euros is usual.", "it/b.md": "# Else\n\nNothing here."}
    )
    assert found(search, asked, method="keyword") == ["it/a.md"]


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        pytest.param("Weißwasser", "weisswasser"),
        ("Estérel", "esterel"),
        ("Ångarn", "Ångarn"),
        pytest.param("Łomża", "Łomża"),
        pytest.param("Łomża", "lomza"),
    ],
)
def test_a_name_is_found_with_and_without_its_accents(
    searching: Callable[..., Search], written: str, asked: str
) -> None:
    search = searching({"it/a.md": f"# One\n\nThe gate in {written} is shut.", "it/b.md": "# Else\n\nNothing here."})
    assert found(search, asked, method="keyword") == ["it/a.md"]


def test_rare_terms_weigh_more_than_common_ones(search: Search) -> None:
    weights = search.weights("leave lapses")
    assert weights["laps"] > weights["leav"] > 0


def test_an_unknown_term_weighs_most(search: Search) -> None:
    weights = search.weights("zeppelin leave")
    assert weights["zeppelin"] == max(weights.values())
