"""Examples: what a lane owner writes in examples.txt is what the classifier learns from."""

from __future__ import annotations

from pathlib import Path

from assistant.records import Needs
from assistant.routing.examples import Example, lane_examples, parse_examples, read_examples
from assistant.workspace import Workspace, load_workspace
from tests.small import put


def parsed(text: str) -> list[Example]:
    return list(parse_examples(text.splitlines(), "it"))


def test_one_example_a_line_under_its_topic_and_writer() -> None:
    found = parsed("# topic: vpn\n# writer: w1\nvpn is down\n\n#topic:  mail \nmail is slow\n")
    assert [(e.text, e.topic, e.writer, e.line) for e in found] == [
        ("vpn is down", "vpn", "w1", 3),
        ("mail is slow", "mail", "w1", 6),
    ]
    assert {example.lane for example in found} == {"it"}


def test_other_comments_teach_nothing() -> None:
    assert parsed("# a remark\n  # indented remark\n") == []


def test_a_backslash_n_is_a_line_break() -> None:
    assert [example.text for example in parsed(r"first line\nsecond line")] == ["first line\nsecond line"]


def test_all_lanes_and_what_is_out_of_scope_are_read(small: Workspace) -> None:
    found = read_examples(small)
    assert {example.lane for example in found} == {"it", "hr", "legal", "none"}
    assert len(found) == 4 * 40


def test_what_calls_for_more_is_repeated_in_a_file_of_its_own(root: Path) -> None:
    put(root, "lanes/it/examples.txt", "root access to production\nvpn is slow\nmy laptop was stolen\n")
    put(root, "lanes/it/needs-human.txt", "# a remark\nmy laptop was stolen\nnot among the examples\n")
    put(root, "lanes/it/needs-stronger.txt", "root access to production\n")
    found = {example.text: example.needs for example in lane_examples(load_workspace(root), "it")}
    assert found == {
        "root access to production": Needs.STRONGER,
        "vpn is slow": Needs.ANSWER,
        "my laptop was stolen": Needs.HUMAN,
    }


def test_a_missing_file_is_an_empty_lane(small: Workspace) -> None:
    assert lane_examples(small, "nowhere") == []


def test_changed_examples_have_another_hash(root: Path) -> None:
    before = load_workspace(root).examples_hash()
    put(root, "lanes/it/notes.txt", "not an example")
    assert load_workspace(root).examples_hash() == before
    put(root, "lanes/it/needs-human.txt", "how do I reset my password\n")
    called = load_workspace(root).examples_hash()
    put(root, "lanes/none/examples.txt", "who won the match\n")
    assert len({before, called, load_workspace(root).examples_hash()}) == 3
