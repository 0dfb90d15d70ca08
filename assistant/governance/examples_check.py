"""What is wrong with the examples: said twice, taught in two lanes, too few of a lane or of a topic."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from assistant.embedding import Vectors
from assistant.governance.finding import Finding, error, shortened, warning
from assistant.governance.similar import similar_pairs
from assistant.governance.topics import topic_counts
from assistant.governance.wording import same_words
from assistant.routing.examples import Example
from assistant.workspace import NONE, Lane

FEWEST, FEWEST_NONE = 800, 1_200
"""Examples of a lane, and of what is out of scope, below which the classifier guesses."""
SAME_MEANING = 0.97
"""Cosine from which two examples teach the same."""

Embed = Callable[[Sequence[str]], Vectors]


def examples_findings(examples: Mapping[str, list[Example]], lanes: Mapping[str, Lane], embed: Embed) -> list[Finding]:
    """Everything about the examples: errors first found in file order, then what is repeated, then what is thin."""
    findings = list(_in_two_lanes(examples))
    for lane, own in examples.items():
        findings.extend(_repeated(lane, own))
        findings.extend(_alike(lane, own, embed))
    for lane, own in examples.items():
        findings.extend(_few(lane, own, lanes.get(lane)))
    return findings


def _in_two_lanes(examples: Mapping[str, list[Example]]) -> Iterator[Finding]:
    """The classifier cannot learn both; whose question it is must be decided."""
    first: dict[str, Example] = {}
    for own in examples.values():
        for example in own:
            other = first.setdefault(same_words(example.text), example)
            if other.lane != example.lane:
                where = f"{_file(other.lane)}:{other.line}"
                yield error(
                    _file(example.lane),
                    f"the same example teaches another lane in {where}: {shortened(example.text)}",
                    line=example.line,
                )


def _repeated(lane: str, examples: list[Example]) -> Iterator[Finding]:
    first: dict[str, Example] = {}
    for example in examples:
        other = first.setdefault(same_words(example.text), example)
        if other is not example:
            yield warning(
                _file(lane), f"says the same as line {other.line}: {shortened(example.text)}", line=example.line
            )


def _alike(lane: str, examples: list[Example], embed: Embed) -> Iterator[Finding]:
    """Different words, one meaning. What says the very same is reported already."""
    for at, later, cosine in similar_pairs(embed([example.text for example in examples]), SAME_MEANING):
        one, two = examples[at], examples[later]
        if same_words(one.text) != same_words(two.text):
            pair = f"{shortened(one.text)} / {shortened(two.text)}"
            yield warning(
                _file(lane), f"means nearly the same as line {one.line} ({cosine:.3f}): {pair}", line=two.line
            )


def _few(lane: str, examples: list[Example], declared: Lane | None) -> Iterator[Finding]:
    wanted = FEWEST_NONE if lane == NONE else FEWEST
    if len(examples) < wanted:
        yield warning(_file(lane), f"{len(examples):,} examples; below {wanted:,} the classifier guesses")
    if declared is None:
        return
    for count in topic_counts(declared.topics, examples)[0]:
        if count.thin:
            names = ", ".join(f"{name} {number}" for name, number in count.written.items())
            found = f" (written as {names})" if names else ""
            yield warning(
                f"lanes/{lane}/lane.toml",
                f"the topic `{count.topic}` has {count.examples} examples{found}",
                key="topics",
            )


def _file(lane: str) -> str:
    return f"lanes/{lane}/examples.txt"
