"""The region where questions and answers stand."""
