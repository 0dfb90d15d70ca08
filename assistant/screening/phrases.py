"""Phrase rules: how concepts that no checksum proves are recognised in seven languages.

A rule is one line of words over folded text (lower case, no accents):

    word        that word; `word*` also its endings; `a_b` two words in a row
    (a|b_c|d*)  one of these
    {name}      one of the words that the table lists under this name
    x?          may be missing
    ..          up to some fifty characters of the same sentence
    &           both sides in one sentence, in either order

All words of all rules are indexed, stems by their first letters, so an ordinary question costs a few set look-ups and
only rules whose words are all there run as a regular expression. Gaps are bounded, which keeps the time linear.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import permutations

from assistant.screening.reading import KEY_LENGTH, SHORT_KEY, STEM, Reading
from assistant.screening.wordlist import listed

_GAP = r"(?:[^.!?\n]|\.(?=\w)){0,52}?\b"
_SLOT = re.compile(r"\.\.|&|\([^)]*\)\??|\{\w+\}\??|[^\s(){}&]+")
_WORD = re.compile(r"\w+")
_BETWEEN = r"[\s,:'\"/-]+"


class Found:
    """A phrase that was found: its place in `plain` and its words."""

    __slots__ = ("end", "start", "words")

    def __init__(self, start: int, end: int, words: str) -> None:
        self.start, self.end, self.words = start, end, words


class _Slot:
    """One element of a rule: the words that can fill it, and their marks; none for a gap."""

    __slots__ = ("choices", "keys", "optional")

    def __init__(self, choices: list[str], optional: bool = False) -> None:
        self.choices, self.optional = choices, optional
        self.keys = frozenset(map(_key, choices))


class _Rule:
    """A rule as it is matched. Its expression is compiled when a text first has all its words: most are never needed in one run."""

    __slots__ = ("_orders", "_regex", "concept", "needed")

    def __init__(self, concept: int, needed: frozenset[int], orders: list[list[_Slot]]) -> None:
        self.concept, self.needed = concept, needed
        self._orders = orders
        self._regex: re.Pattern[str] | None = None

    @property
    def regex(self) -> re.Pattern[str]:
        """The compiled expression."""
        if self._regex is None:
            self._regex = re.compile("|".join(_join(order) for order in self._orders))
        return self._regex


class _Lexicon:
    """All rules of all concepts in one index: from a text's marks to the slots they fill, from a slot to the rules it opens.

    A text is looked up once for all concepts; what is left for each of them is a dictionary access.
    """

    def __init__(self) -> None:
        self._slots: dict[frozenset[str], int] = {}
        self._by_mark: dict[str, list[int]] = {}
        self._by_slot: dict[int, list[_Rule]] = {}
        self._concepts = 0

    def concept(self) -> int:
        """A number for a new concept."""
        self._concepts += 1
        return self._concepts

    def add(self, concept: int, slots: list[_Slot], orders: list[list[_Slot]]) -> None:
        """One rule; the index goes by its rarest-looking slot."""
        needed = sorted(dict.fromkeys(slot.keys for slot in slots if slot.keys and not slot.optional), key=_commonness)
        numbers = [self._number(keys) for keys in needed]
        self._by_slot.setdefault(numbers[0], []).append(_Rule(concept, frozenset(numbers), orders))

    def candidates(self, reading: Reading) -> dict[int, list[_Rule]]:
        """The rules by concept whose words are all in a text."""
        filled: set[int] = set()
        by_mark = self._by_mark
        for mark in reading.marks:
            if mark in by_mark:
                filled.update(by_mark[mark])
        found: dict[int, list[_Rule]] = {}
        for slot in sorted(filled & self._by_slot.keys()):
            for rule in self._by_slot[slot]:
                if rule.needed <= filled:
                    found.setdefault(rule.concept, []).append(rule)
        return found

    def _number(self, keys: frozenset[str]) -> int:
        number = self._slots.get(keys)
        if number is None:
            number = self._slots[keys] = len(self._slots)
            for key in keys:
                self._by_mark.setdefault(key, []).append(number)
        return number


_LEXICON = _Lexicon()


class Phrases:
    """The rules of one concept.

    Args:
        rules: one rule a line; empty lines and lines that start with `#` are skipped.
        tables: names that rules use as `{name}`, each with its words in the notation of a rule's word.
    """

    def __init__(self, rules: str, tables: Mapping[str, str] | None = None) -> None:
        words = {name: alternatives.split() for name, alternatives in (tables or {}).items()}
        self._concept = _LEXICON.concept()
        for line in rules.splitlines():
            line = line.strip()
            if line and not line.startswith("#"):
                _LEXICON.add(self._concept, *_compile(line, words))

    def find(self, reading: Reading) -> Iterator[Found]:
        """Every stretch that a rule matches, rule by rule; stretches of different rules may overlap."""
        for rule in self._candidates(reading):
            for match in rule.regex.finditer(reading.folded):
                yield Found(match.start(), match.end(), reading.plain[match.start() : match.end()])

    def first(self, reading: Reading) -> Found | None:
        """The first stretch that any rule matches."""
        for rule in self._candidates(reading):
            if match := rule.regex.search(reading.folded):
                return Found(match.start(), match.end(), reading.plain[match.start() : match.end()])
        return None

    def _candidates(self, reading: Reading) -> Iterable[_Rule]:
        if reading.candidates is None:
            reading.candidates = _LEXICON.candidates(reading)
        rules: Iterable[_Rule] = reading.candidates.get(self._concept, ())
        return rules


def alternation(words: Iterable[str]) -> str:
    """One expression for many words in a rule's notation, branching on the first letter so that it fails fast."""
    branches: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        branches.setdefault(word[0], []).append(_expression(word))
    return "(?:" + "|".join(_factored(group) for group in branches.values()) + ")"


def _factored(group: list[str]) -> str:
    if len(group) == 1 or not group[0][0].isalnum():
        return "|".join(group)
    return group[0][0] + "(?:" + "|".join(expression[1:] for expression in group) + ")"


def _expression(word: str) -> str:
    stem = word.rstrip("*")
    written = _BETWEEN.join(re.escape(part).replace(r"\*", r"\w*") for part in stem.split("_"))
    return written + (r"\w*" if word.endswith("*") else r"\b")


def _compile(line: str, words: Mapping[str, list[str]]) -> tuple[list[_Slot], list[list[_Slot]]]:
    """The slots of a rule, and the orders in which they may stand."""
    parts: list[list[_Slot]] = [[]]
    for token in _SLOT.findall(line):
        if token == "&":
            parts.append([])
        else:
            parts[-1].append(_slot(token, words))
    gap = _Slot([])
    orders = []
    for order in permutations(parts):
        joined: list[_Slot] = []
        for part in order:
            joined += [gap, *part] if joined else part
        orders.append(joined)
    return [slot for part in parts for slot in part], orders


def _slot(token: str, words: Mapping[str, list[str]]) -> _Slot:
    if token == "..":
        return _Slot([])
    optional = token.endswith("?")
    token = token.rstrip("?")
    if token.startswith("{"):
        choices = words[token[1:-1]]
    elif token.startswith("("):
        choices = []
        for choice in token[1:-1].split("|"):
            choices += words[choice[1:-1]] if choice.startswith("{") else [choice]
    else:
        choices = [token]
    return _Slot(choices, optional)


@functools.cache
def _key(choice: str) -> str:
    """The mark that a text must have for this word: of several words in a row, of the rarest-looking one."""
    parts: list[str] = [found for part in choice.rstrip("*").split("_") for found in _WORD.findall(part)]
    if not parts or not choice[0].isalnum():
        raise ValueError(f"a rule's word begins with a letter or digit: {choice!r}")
    rarest = max(parts, key=lambda part: (part not in _COMMON, len(part)))
    if not choice.endswith("*") or rarest != parts[-1]:
        return rarest
    if len(rarest) < SHORT_KEY:
        raise ValueError(f"a stem has at least {SHORT_KEY} letters: {choice!r}")
    return STEM + rarest[:KEY_LENGTH]


def _join(slots: list[_Slot]) -> str:
    expression = r"\b"
    glue = ""
    for slot in slots:
        if not slot.choices:
            glue = _GAP
        elif slot.optional:
            expression += f"(?:{glue}{alternation(slot.choices)})?"
            glue = glue or _BETWEEN
        else:
            expression += glue + alternation(slot.choices)
            glue = _BETWEEN
    return expression


def _commonness(keys: frozenset[str]) -> tuple[int, int]:
    return len(keys & _COMMON), len(keys)


_COMMON = listed(
    """
    a an the i you he she we they it me my your our his her us them is are was were be been am do does did have has had will would can coul shou to of
    in on at for from with by and or not no if when who what how that this has it's ich mein mir mich der die das den dem ein eine ist war hat habe
    wir uns er sie es und oder nich zu mit auf im in von fur bei je j mon ma mes le la les un une est a ai il elle nous on de du des et ou pas ne que
    qui dans pour avec sur mi me yo el los las una es ha he de y o no que en con por para su se lo nos mio mia il lo gli e non che di per con su mi si
    ho ha un una meu minh o os as um uma foi e nao que em com por para no na moj moja mnie mi jest nie ze w z na do i sie to o work comp mana coll
    team asks file lapt data mail emai pass acco
    """
)
