"""Widgets by screen region."""
