"""Checks: an answer with its passages in, verdicts out. Public: `Draft`, `CheckRules`, `run_checks`."""

from assistant.checks.evaluate import CheckRules, Draft, run_checks

__all__ = ["CheckRules", "Draft", "run_checks"]
