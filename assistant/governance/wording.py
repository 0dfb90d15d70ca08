"""Texts made comparable: a fact in an answer or on a page, an example beside another."""

from __future__ import annotations

import html
import re

_LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*\)")
_CITATION = re.compile(r"\s?\[\d{1,3}\]")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_INLINE_MARKS = re.compile(r"[*_`~\\]+")
_BLOCK_MARKS = re.compile(r"[#|>]+")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "‑": "-"})
_WORD = re.compile(r"\w+")


def plain(text: str) -> str:
    """Markdown marks, citation marks and tags dropped, white space squeezed, case ignored."""
    text = _TAG.sub(" ", _CITATION.sub("", _LINK.sub(r"\1", text)))
    text = _BLOCK_MARKS.sub(" ", _INLINE_MARKS.sub("", html.unescape(text)))
    return " ".join(text.translate(_QUOTES).split()).casefold()


def holds(text: str, fact: str) -> bool:
    """True when the fact stands in the text, in the same words but for marks, spacing and case. Both may be given raw."""
    return _whole(plain(fact)).search(plain(text)) is not None


def same_words(text: str) -> str:
    """What two texts share that differ in case, spacing and punctuation alone; a text without words stays itself."""
    return " ".join(_WORD.findall(text.casefold())) or text.strip()


def _whole(fact: str) -> re.Pattern[str]:
    """Not inside a longer number or word: the fact `5 days` does not stand in `15 days`."""
    return re.compile(rf"(?<!\w){re.escape(fact)}(?!\w)" if fact else r"(?!)")
