"""Retrieval: handbook pages to an index, a question to passages. Public: `index_knowledge`, `Search`, `read_page`."""
