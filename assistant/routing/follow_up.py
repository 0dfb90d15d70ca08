"""Whether a question leans on the one before it: "And for contractors?"

Pure surface signs: it opens like a continuation, or it is short and points back. Only then is the earlier question's text
joined to it, for the lane and for retrieval.
"""

from __future__ import annotations

import re

_OPENS = re.compile(
    r"^\W*(?:and|or|but|what about|how about|what if|same (?:for|with)|also|then|ok(?:ay)?,? (?:and|but|so)|so|why|really|"
    r"und|oder|was ist mit|wie ist es|et|et pour|mais|y|y para|pero|e|e para|e per|ma|i|a co z|a dla)\b",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"\b(?:it|its|that|this|those|these|they|them|there|one|ones|same|instead|too|neither|either|the other|above|"
    r"das|dies|dort|dabei|dafür|ça|cela|celui|eso|esto|allí|isso|isto|lá|questo|quello|lì|to|tam|tego)\b",
    re.IGNORECASE,
)
_SHORT_WORDS = 9
_LONGEST_WORDS = 25


def leans_on_context(text: str) -> bool:
    """True when the question is likely to make no sense without the one before it."""
    count = len(text.split())
    if count > _LONGEST_WORDS:
        return False
    return bool(_OPENS.search(text)) or (count <= _SHORT_WORDS and bool(_POINTS_BACK.search(text))) or count <= 2
