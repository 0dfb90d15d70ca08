"""Concepts: words and phrases that mean the same thing at work, in the company's seven languages.

`thesaurus.txt` holds a concept a line, its terms separated by commas, and relations `narrower > broader`. A text's
concepts let a question meet a page that says the same in other words or another language.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterable, Sequence
from importlib import resources

import msgspec

from assistant.text.terms import FUNCTION_WORDS, stem, words


class Found(msgspec.Struct, frozen=True):
    """A term met in a text: the words from `start` up to `end` name the concepts `own`, and imply the concepts `wide` (own ones too).

    A question meets a page where either names what the other implies: "Munich" meets "Germany", "meal" meets "lunch", but
    Germany and Switzerland do not meet in "Europe". So that a set intersection can tell, each concept has two numbers: a text *says*
    2c for what it names and 2c + 1 for what it implies, a question *seeks* them the other way round.
    """

    start: int
    end: int
    own: frozenset[int]
    wide: frozenset[int]

    @property
    def says(self) -> frozenset[int]:
        """The marks of a text that holds this term."""
        return frozenset([2 * concept for concept in self.own] + [2 * concept + 1 for concept in self.wide])

    @property
    def seeks(self) -> frozenset[int]:
        """The marks that a question with this term looks for."""
        return frozenset([2 * concept + 1 for concept in self.own] + [2 * concept for concept in self.wide])


class Thesaurus:
    """Matches the terms of a thesaurus in texts; the longest term wins. `digest` tells one version from another."""

    def __init__(self, lines: Iterable[str]) -> None:
        lines = list(lines)
        self.digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()[:12]
        self._terms: dict[tuple[str, ...], set[int]] = {}
        relations: list[tuple[str, str]] = []
        count = 0
        for line in lines:
            entry = line.strip()
            if not entry or entry.startswith("#"):
                continue
            if ">" in entry:
                narrower, _, broader = entry.partition(">")
                relations.append((narrower, broader))
                continue
            for term in entry.split(","):
                self._add(term, count)
            count += 1
        implied: dict[int, set[int]] = {}
        for narrower, broader in relations:
            for term in (narrower, broader):
                if _key(term) not in self._terms:  # a name that only relations hold is a concept of its own
                    self._add(term, count)
                    count += 1
            wider = self._terms.get(_key(broader), set())
            for concept in self._terms.get(_key(narrower), ()):
                implied.setdefault(concept, set()).update(wider - {concept})
        # Thousands of terms share a concept, so they share its sets too.
        shared: dict[frozenset[int], tuple[frozenset[int], frozenset[int]]] = {}
        self._found = {
            key: shared.setdefault(frozenset(own), (frozenset(own), frozenset(own | _closure(own, implied))))
            for key, own in self._terms.items()
        }
        self._terms.clear()
        self._longest: dict[str, int] = {}
        for key in self._found:
            self._longest[key[0]] = max(self._longest.get(key[0], 0), len(key))

    def _add(self, term: str, concept: int) -> None:
        key = _key(term)
        if key and not (len(key) == 1 and (key[0] in FUNCTION_WORDS or len(key[0]) < 2)):
            self._terms.setdefault(key, set()).add(concept)

    def find(self, text_words: Sequence[str]) -> list[Found]:
        """The terms among the words of a text (as `terms.words` gives them), in order."""
        stems = [stem(word) for word in text_words]
        found: list[Found] = []
        position = 0
        while position < len(stems):
            end = position + 1
            for size in range(min(self._longest.get(stems[position], 0), len(stems) - position), 0, -1):
                key = tuple(stems[position : position + size])
                if concepts := self._found.get(key):
                    end = position + size
                    found.append(Found(position, end, *concepts))
                    break
            position = end
        return found

    def concepts(self, text: str) -> frozenset[int]:
        """All concepts that a text names or implies."""
        return frozenset().union(*(entry.wide for entry in self.find(words(text))))

    def says(self, text: str) -> frozenset[int]:
        """The marks of a page's text; see `Found`."""
        return frozenset().union(*(entry.says for entry in self.find(words(text))))

    def seeks(self, question: str) -> frozenset[int]:
        """The marks that a question looks for; see `Found`."""
        return frozenset().union(*(entry.seeks for entry in self.find(words(question))))


def _closure(concepts: set[int], implied: dict[int, set[int]]) -> set[int]:
    """What the concepts imply, and what that implies."""
    reached: set[int] = set()
    ahead = list(concepts)
    while ahead:
        for wider in implied.get(ahead.pop(), ()):
            if wider not in reached:
                reached.add(wider)
                ahead.append(wider)
    return reached


def _key(term: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in words(term))


@functools.cache
def thesaurus() -> Thesaurus:
    """The thesaurus that ships with the package."""
    text = resources.files("assistant.text").joinpath("thesaurus.txt").read_text(encoding="utf-8")
    return Thesaurus(text.splitlines())
