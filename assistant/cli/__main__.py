"""`python -m assistant.cli` is the console script `assistant`."""

from assistant.cli.main import run

run()
