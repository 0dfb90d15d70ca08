"""Programs run in a real pseudo-terminal, timed from their start to a text on their screen."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import statistics
import struct
import termios
import time
from collections.abc import Iterable, Sequence
from fcntl import ioctl

_STYLES = re.compile(rb"\x1b\[[0-9;?]*[a-zA-Z]")


class Timing:
    """Seconds measured, as milliseconds."""

    def __init__(self, seconds: Iterable[float]) -> None:
        self._ms = sorted(second * 1000 for second in seconds)

    @property
    def median_ms(self) -> float:
        """The middle one."""
        return statistics.median(self._ms)

    @property
    def p99_ms(self) -> float:
        """All but one in a hundred are faster."""
        return self._ms[min(len(self._ms) - 1, int(len(self._ms) * 0.99))]


class Terminal:
    """A program in an 80x24 terminal."""

    def __init__(self, command: Sequence[str]) -> None:
        self.started = time.perf_counter()
        self.pid, self._file = pty.fork()
        if self.pid == 0:
            os.environ["TERM"] = "xterm-256color"
            os.execvp(command[0], list(command))
        ioctl(self._file, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self._seen = b""

    def wait_for(self, text: str, limit_s: float = 60.0) -> float:
        """Seconds from the start until the text stood on the screen."""
        wanted = text.replace(" ", "").encode()
        while time.perf_counter() - self.started < limit_s:
            if wanted in _STYLES.sub(b"", self._seen).replace(b" ", b""):
                return time.perf_counter() - self.started
            if select.select([self._file], [], [], 0.2)[0]:
                self._seen += os.read(self._file, 65536)
        raise TimeoutError(f"{text!r} did not appear in {limit_s} s")

    def type(self, keys: str) -> None:
        """Send keys; what was seen so far no longer counts."""
        self._seen = b""
        os.write(self._file, keys.encode())

    def peak_mb(self) -> float:
        """The most resident memory so far."""
        with open(f"/proc/{self.pid}/status", encoding="ascii") as status:  # noqa: PTH123  a file of the kernel's
            line = next(line for line in status if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024

    def close(self) -> None:
        """End it."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self._file)


def first_frame(command: Sequence[str], text: str, rounds: int) -> Timing:
    """The time from start to the text, so many times, after one round that warms the disk's cache."""
    seconds = []
    for _ in range(rounds + 1):
        terminal = Terminal(command)
        seconds.append(terminal.wait_for(text))
        terminal.close()
    return Timing(seconds[1:])


def client_memory_mb(command: Sequence[str], questions: Sequence[str]) -> float:
    """Peak memory of the client after it has answered the questions."""
    terminal = Terminal(command)
    terminal.wait_for("ready")
    for question in questions:
        terminal.type(question + "\r")
        terminal.wait_for("[1]", limit_s=120)
        time.sleep(1)
    peak = terminal.peak_mb()
    terminal.close()
    return peak
