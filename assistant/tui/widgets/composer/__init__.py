"""The region where a question is written."""
