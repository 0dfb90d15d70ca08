"""`assistant models`, `knowledge` and `doctor`: what there is, what is found, and what is broken."""

from __future__ import annotations

from pathlib import Path

from tests.cli.running import PASSWORD, Cli
from tests.small import put, swap


def test_models_are_listed_by_the_contract(cli: Cli) -> None:
    rows = cli.run("models", "list", "--json").json
    assert [row["name"] for row in rows] == ["embedded/quick", "embedded/thorough"]
    assert rows[0].keys() >= {"name", "tier", "privacy", "price_in", "price_out", "healthy"}
    assert (rows[0]["tier"], rows[0]["privacy"], rows[0]["price_out"], rows[0]["healthy"]) == (
        "small",
        "private",
        2.0,
        True,
    )
    assert "embedded/thorough" in cli.run("models", "list").out


def test_a_model_that_nobody_serves_is_named_with_its_place(root: Path, data: Path) -> None:
    swap(root, "lanes/portfolio.toml", 'provider = "embedded"', 'provider = "nobody"')
    Cli(root, data).run("models", "list").refused(2, "lanes/portfolio.toml", "nobody")


def test_the_index_reads_what_is_new_and_forgets_what_is_gone(root: Path, data: Path) -> None:
    cli = Cli(root, data)
    assert cli.run("knowledge", "index", "--json").json == {"pages": 6, "changed": 6, "removed": 0, "unreadable": []}
    assert cli.run("knowledge", "index", "--json").json["changed"] == 0
    (root / "knowledge/it/vpn.md").unlink()
    put(root, "knowledge/it/badge.md", "# Badge\n\nA lost badge is blocked.")
    assert cli.run("knowledge", "index").out == "6 pages, 1 read anew, 1 forgotten.\n"
    assert cli.run("knowledge", "search", "lost badge", "--json").json[0]["source"] == "it/badge.md"


def test_a_search_gives_passages_best_first(cli: Cli) -> None:
    found = cli.run("knowledge", "search", PASSWORD, "--limit", "3", "--json").json
    assert found[0]["source"] == "it/passwords.md"
    assert [entry["score"] for entry in found] == sorted((entry["score"] for entry in found), reverse=True)
    assert len(found) <= 3
    assert "it/passwords.md — Passwords" in cli.run("knowledge", "search", PASSWORD).out


def test_a_search_in_a_lane_prefers_its_pages(cli: Cli) -> None:
    assert (
        cli.run("knowledge", "search", "annual leave password", "--lane", "hr", "--json")
        .json[0]["source"]
        .startswith("hr/")
    )
    cli.run("knowledge", "search", "password", "--lane", "sales").refused(2, "sales", "hr, it, legal")


def test_a_search_without_a_hit_says_so(root: Path, data: Path) -> None:
    for page in (root / "knowledge").rglob("*.md"):
        page.unlink()
    cli = Cli(root, data)
    assert cli.run("knowledge", "search", "anything").out == "No passage matches.\n"
    assert cli.run("knowledge", "search", "anything", "--json").json == []


def states(cli: Cli, code: int) -> dict[str, bool]:
    ran = cli.run("doctor", "--json")
    assert ran.code == code
    return {row["part"]: row["ok"] for row in ran.json}


def test_the_doctor_finds_everything_well(cli: Cli) -> None:
    assert set(states(cli, 0).values()) == {True}
    out = cli.run("doctor").out
    assert "6 pages" in out
    assert "0 questions recorded" in out
    assert "BROKEN" not in out


def test_the_doctor_names_a_broken_lane_file(root: Path, data: Path) -> None:
    swap(root, "lanes/it/lane.toml", 'risk = "low"', 'risk = "tiny"')
    assert states(Cli(root, data), 2) | {"terminal": True} == {
        "workspace": True, "lanes": False, "data folder": True, "record": True, "answering": False, "terminal": True,
    }  # fmt: skip
    assert "lanes/it/lane.toml" in Cli(root, data).run("doctor").out


def test_the_doctor_names_a_garbage_record(cli: Cli) -> None:
    (cli.data / "record.db").write_bytes(b"garbage " * 200)
    found = states(cli, 2)
    assert (found["record"], found["answering"]) == (False, True)


def test_the_doctor_names_a_data_folder_that_cannot_be_written(cli: Cli, tmp_path: Path) -> None:
    put(tmp_path, "file", "")
    assert states(Cli(cli.workspace, tmp_path / "file" / "data"), 2)["data folder"] is False
