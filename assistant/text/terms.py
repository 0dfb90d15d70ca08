"""Words and terms: what keyword search, checks and features compare.

A term is a lower-case word without accents, stemmed by Snowball's English stemmer; numbers stay whole
(`1,000` and `1000` are one term, `2.5` another). Function words carry no term.
"""

from __future__ import annotations

import functools
import re
import unicodedata

import snowballstemmer

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")
_THOUSANDS = re.compile(r"^\d{1,3}(?:[.,]\d{3})+$")

FUNCTION_WORDS = frozenset(
    [
        "a",
        "about",
        "after",
        "all",
        "also",
        "am",
        "an",
        "and",
        "any",
        "are",
        "as",
        "at",
        "be",
        "because",
        "been",
        "before",
        "being",
        "both",
        "but",
        "by",
        "can",
        "could",
        "did",
        "do",
        "does",
        "doing",
        "don",
        "down",
        "during",
        "each",
        "else",
        "few",
        "for",
        "from",
        "further",
        "get",
        "gets",
        "getting",
        "go",
        "going",
        "got",
        "had",
        "has",
        "have",
        "having",
        "he",
        "hello",
        "her",
        "here",
        "hers",
        "hi",
        "him",
        "his",
        "how",
        "i",
        "if",
        "in",
        "into",
        "is",
        "it",
        "its",
        "just",
        "know",
        "let",
        "like",
        "may",
        "me",
        "might",
        "more",
        "most",
        "much",
        "my",
        "need",
        "needs",
        "no",
        "nor",
        "not",
        "of",
        "off",
        "on",
        "once",
        "only",
        "or",
        "other",
        "our",
        "ours",
        "out",
        "over",
        "own",
        "per",
        "please",
        "s",
        "same",
        "shall",
        "she",
        "should",
        "so",
        "some",
        "still",
        "such",
        "t",
        "tell",
        "than",
        "thanks",
        "thank",
        "that",
        "the",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "this",
        "those",
        "through",
        "to",
        "too",
        "under",
        "until",
        "up",
        "us",
        "use",
        "used",
        "very",
        "want",
        "was",
        "we",
        "were",
        "what",
        "when",
        "where",
        "which",
        "while",
        "who",
        "whom",
        "whose",
        "why",
        "will",
        "with",
        "would",
        "yes",
        "you",
        "your",
        "yours",
        "im",
        "ive",
        "id",
        "dont",
        "cant",
        "one",
    ]
)

_stemmer = snowballstemmer.stemmer("english")


def words(text: str) -> list[str]:
    """Lower-case words and numbers in order, accents dropped, contractions in one piece without the apostrophe."""
    return [_plain(found) for found in _WORD.findall(text)]


def terms(text: str) -> list[str]:
    """The stemmed content words and numbers in order."""
    return [stem(word) for word in words(text) if word not in FUNCTION_WORDS]


@functools.lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The term of one word."""
    return word if word[0].isdigit() else str(_stemmer.stemWord(word))


def fold(text: str) -> str:
    """Lower case without accents."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.lower()).lower()  # styled capitals become plain ones only now
    return (
        "".join(character for character in decomposed if not unicodedata.combining(character))
        .replace("ł", "l")
        .replace("ß", "ss")
    )


def _plain(word: str) -> str:
    if word[0].isdigit():
        return word.replace(",", "").replace(".", "") if _THOUSANDS.match(word) else word.replace(",", ".")
    return fold(word).replace("'", "").replace("’", "")
