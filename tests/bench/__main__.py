"""The benchmarks' table: `python -m tests.bench`. Everything is measured on this machine, in this run, warm where it says so."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.terminal import Timing, client_memory_mb, first_frame

ROUNDS = 7
QUESTIONS = [
    "what is the meal limit in Germany?",
    "my laptop does not start any more, where do I get a loan device",
    "How many days of annual leave do I have in Poland?",
    "may I book business class for a nine hour flight to Boston",
    "a supplier has not been paid for two months, who can tell me where the invoice is?",
    "jemand hat mir eine komische Mail mit einem Anhang geschickt",
    "who has to sign an NDA with a new partner",
    "I lost the receipt of a taxi, 43 euros, can I still claim it?",
    "write me a poem about spring",
    "ich habe mein Passwort vergessen",
]


def main() -> None:
    """Measure, then print one Markdown table."""
    root = Path(__file__).resolve().parents[2]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ASSISTANT_DATA"] = folder
        routing, batch, answers = asyncio.run(_answering(root, folder))
        empty = first_frame([sys.executable, str(root / "tests/bench/empty_app.py")], "ready to measure", ROUNDS)
        client = first_frame([sys.executable, "-m", "assistant.cli"], "Ask a question", ROUNDS)
        memory = client_memory_mb([sys.executable, "-m", "assistant.cli"], QUESTIONS[:3])
    rows = [
        ("time to first frame, empty Textual app", f"{empty.median_ms:.0f} ms", ""),
        (
            "time to first frame, client",
            f"{client.median_ms:.0f} ms ({client.median_ms / empty.median_ms:.2f} times)",
            "at most 1.3 times",
        ),
        ("decision, warm, p50", f"{routing.median_ms:.2f} ms", "1 ms"),
        ("decision, warm, p99", f"{routing.p99_ms:.2f} ms", "5 ms"),
        ("questions routed a second, batch", f"{batch:,.0f}", "5,000"),
        ("answer, warm, p50", f"{answers.median_ms:.1f} ms", "30 ms"),
        ("peak memory of the client after three answers", f"{memory:.0f} MB", "150 MB"),
    ]
    print("| what | measured | goal |\n| --- | --- | --- |")
    for row in rows:
        print("| " + " | ".join(row) + " |")


async def _answering(root: Path, folder: str) -> tuple[Timing, float, Timing]:
    from assistant.assembly import open_assistant, open_resources
    from assistant.deciding import Deciding
    from assistant.interface import Answered
    from assistant.records import Mode

    deciding = Deciding(open_resources(str(root), folder))
    deciding.many(QUESTIONS * 5, Mode.CHEAPEST)
    singles = []
    for _ in range(60):
        for question in QUESTIONS:
            started = time.perf_counter()
            deciding.one(question, Mode.CHEAPEST)
            singles.append(time.perf_counter() - started)
    varied = [f"{question} ({number})" for number in range(500) for question in QUESTIONS]
    started = time.perf_counter()
    for at in range(0, len(varied), 256):
        deciding.many(varied[at : at + 256], Mode.CHEAPEST)
    batch = len(varied) / (time.perf_counter() - started)

    assistant = open_assistant(str(root), folder)
    async for _ in assistant.ready():
        pass
    answered = []
    for _ in range(12):
        for question in QUESTIONS[:8]:
            started = time.perf_counter()
            async for event in assistant.ask(question):
                if isinstance(event, Answered):
                    answered.append(time.perf_counter() - started)
    await assistant.aclose()
    return Timing(singles), batch, Timing(answered)


if __name__ == "__main__":
    main()
