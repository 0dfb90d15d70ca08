"""Topics: what a lane declares in lane.toml beside what the writers of its examples wrote above them.

Writers named topics a little differently (`hotel-and-travel-costs-paid` for `hotel-travel-claims`), and some wrote about
two at once. A written topic counts for the declared ones whose words it shares most.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from assistant.records import Record
from assistant.routing.examples import Example
from assistant.text.terms import FUNCTION_WORDS, stem, words

THIN = 20
"""Examples below which a topic is hardly learnt."""


class TopicCount(Record, frozen=True, kw_only=True):
    """A declared topic, its examples, and the names under which they were written with the examples of each."""

    topic: str
    examples: int
    written: dict[str, int]

    @property
    def thin(self) -> bool:
        """True when there are too few examples to learn it."""
        return self.examples < THIN


def topic_counts(declared: list[str], examples: Iterable[Example]) -> tuple[list[TopicCount], dict[str, int]]:
    """Each declared topic with its examples, in the order declared, and the written topics that share no word with any.

    An example whose topic names two declared ones counts for both.
    """
    written = Counter(example.topic or "no topic" for example in examples)
    matched = {name: matching(name, declared) for name in written}
    counts = [
        TopicCount(
            topic=topic,
            examples=sum(written[name] for name in written if topic in matched[name]),
            written={name: number for name, number in written.most_common() if topic in matched[name]},
        )
        for topic in declared
    ]
    return counts, {name: number for name, number in written.most_common() if not matched[name]}


def matching(written: str, declared: Iterable[str]) -> list[str]:
    """The declared topics that a written one means: those of whose words it has the greatest share, if any.

    Of two, one whose shared words are all among the other's is none: `annual-leave` is not `leaving`.
    """
    wanted = _words(written)
    shared = {topic: wanted & own for topic in declared if (own := _words(topic))}
    shares = {topic: len(common) / len(_words(topic)) for topic, common in shared.items()}
    best = max(shares.values(), default=0.0)
    chosen = [topic for topic, share in shares.items() if share == best and share > 0]
    return [topic for topic in chosen if not any(shared[topic] < shared[other] for other in chosen)]


def _words(topic: str) -> set[str]:
    """Its stems; the plural's s goes first, since the stemmer keeps it in `ndas`."""
    return {stem(word.removesuffix("s")) for word in words(topic.replace("_", " ")) if word not in FUNCTION_WORDS}
