"""Retrieval: handbook pages to an index, a question to passages."""

from assistant.retrieval.audience import may_read
from assistant.retrieval.indexing import IndexReport, index_knowledge
from assistant.retrieval.page import HandbookPage, read_page
from assistant.retrieval.search import Search

__all__ = ["HandbookPage", "IndexReport", "Search", "index_knowledge", "may_read", "read_page"]
