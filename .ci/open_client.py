"""Runs the README's first command in a real pseudo-terminal until the client shows itself, then quits it by its key.

usage: open_client.py README.md
"""

import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from fcntl import ioctl
from pathlib import Path

QUIT = b"\x11"  # ctrl+q
LIMIT_S = 420


def first_command(readme: Path) -> str:
    """The first line of the first shell block."""
    block = re.search(r"```(?:sh|bash|console)\n(.+?)\n```", readme.read_text(encoding="utf-8"), re.DOTALL)
    assert block, "the README opens with no command"
    return block[1].strip()


def main() -> int:
    """0 when the client's first frame came and it left with 0 on its key."""
    command = first_command(Path(sys.argv[1]))
    print("$", command, flush=True)
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.setdefault("TERM", "xterm-256color")
        os.execvp("bash", ["bash", "-c", command])
    ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    started, seen, asked = time.monotonic(), b"", False
    while time.monotonic() - started < LIMIT_S:
        if select.select([terminal], [], [], 0.5)[0]:
            try:
                chunk = os.read(terminal, 65536)
            except OSError:
                break
            seen = (seen + chunk)[-200_000:]
        if not asked and b"\x1b[?1049h" in seen:
            time.sleep(3)
            os.write(terminal, QUIT)
            asked = True
    else:
        os.kill(pid, signal.SIGKILL)
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    if not asked or status != 0:
        print(seen[-3000:].decode("utf-8", "replace"))
    print(f"first frame {'seen' if asked else 'NOT seen'}, exit status {status}")
    return 0 if asked and status == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
