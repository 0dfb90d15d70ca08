"""Models: a question with passages to text with citations. Public: `ModelRequest`, `Delta`, `Finished`, `Model`, `make_models`."""
