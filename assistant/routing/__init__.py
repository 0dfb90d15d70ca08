"""Routing: signals and lane scores to a decision. Public: `Router`, `load_classifier`."""
