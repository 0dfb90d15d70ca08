"""The peer of the first-frame benchmark: a Textual app that shows one line."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class EmptyApp(App[None]):
    """One line, nothing else."""

    def compose(self) -> ComposeResult:
        """The line that the benchmark waits for."""
        yield Static("ready to measure")


EmptyApp().run()
