"""`python -m assistant.cli` is the console script `assistant`."""

from assistant.cli.start import run

run()
