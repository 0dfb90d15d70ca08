"""A small workspace of two lanes, valid and clean but for being small, that a test may break in one place."""

from __future__ import annotations

from pathlib import Path

LANE = """\
id = "{id}"
name = "{name}"
owner = "Owner of {name}"
contact = "{id}@example.org"
summary = "What the lane {name} is asked."
risk = "{risk}"
topics = {topics}

[models]
approved = ["*"]
tier = "small"
stronger = "medium"
quality_floor = 0.5

[review]
reviewers = "{name} desk"
hours = 4
"""

PORTFOLIO = """\
[[models]]
name = "embedded/quick"
provider = "embedded"
tier = "small"
privacy = "private"
region = "local"
price_in = 0.0
price_out = 0.0
context_tokens = 32000
latency_ms = 8.0
quality = 0.7

[[models]]
name = "embedded/thorough"
provider = "embedded"
tier = "medium"
privacy = "private"
region = "local"
price_in = 0.0
price_out = 0.0
context_tokens = 32000
latency_ms = 20.0
quality = 0.8
"""

_MODE = """
[modes.{mode}]
summary = "What the mode {mode} means."
objective = "cost"
cascade = true
time_limit_s = 30.0
"""

POLICY = (
    'version = "1"\n'
    + "".join(_MODE.format(mode=mode) for mode in ("fastest", "cheapest", "best", "private", "reviewed"))
    + """
[thresholds]
doubt_margin = 0.1
none_at_least = 0.45
follow_up_below = 0.6
stronger_difficulty = 0.9
human_at_least = 0.5
stronger_at_least = 0.5

[overrides]
per_day = 5

[contacts]
people_care = "People Care: 555 0142"

[[rules]]
name = "harassment"
when = { situations = ["harassment"] }
needs = "human"
contact = "people_care"
reason = "Harassment is heard by a person."
"""
)

PASSWORDS = """\
---
title: Passwords
owner: Service desk
---
# Passwords

A password has at least **14 characters**. It is changed every year.

## Locked out

After five wrong attempts the account is locked for 15 minutes.
"""

LEAVE = """\
---
title: Annual leave
---
# Annual leave

| Country | Days |
| --- | --- |
| Germany | 30 days |
| Poland | 26 days |

Unused leave lapses at the end of March.
"""

EXAMPLES = {
    "it": ["forgot my password", "account locked after wrong password", "laptop does not start", "vpn drops all the time",
           "printer jams again", "need a new mouse for my laptop", "how long must a password be", "reset the password please"],
    "hr": ["how many leave days do i have", "when does unused leave lapse", "parental leave for fathers", "payslip is wrong",
           "carry over vacation days", "annual leave in Poland", "my boss refuses my vacation", "salary review date"],
    "none": ["weather in Rome", "write a poem about the sea", "who won the football match", "recipe for apple pie",
             "capital of Australia", "tell me a joke", "my landlord raised the rent", "translate this song"],
}  # fmt: skip

TESTS = {
    "it": '{"id": "it-1", "question": "what is the least length of a password?", "source": "it/passwords.md", "facts": ["14 characters"], "needs": "answer"}\n',
    "hr": '{"id": "hr-1", "question": "leave days per year in Poland", "source": "hr/leave.md", "facts": ["26 days"], "needs": "answer"}\n'
    '{"id": "hr-2", "question": "may my parrot live in the canteen?", "source": null, "facts": [], "needs": "answer"}\n',
}


def small_workspace(root: Path) -> Path:
    """Write it below `root` and return `root`."""
    lane(root, "it", "IT", topics='["passwords", "devices"]')
    lane(root, "hr", "HR", risk="medium", topics='["leave"]')
    for lane_id, examples in EXAMPLES.items():
        put(root, f"lanes/{lane_id}/examples.txt", "# topic: general\n" + "\n".join(examples) + "\n")
    for lane_id, tests in TESTS.items():
        put(root, f"lanes/{lane_id}/tests.jsonl", tests)
    put(root, "lanes/portfolio.toml", PORTFOLIO)
    put(root, "lanes/policy.toml", POLICY)
    put(root, "knowledge/it/passwords.md", PASSWORDS)
    put(root, "knowledge/hr/leave.md", LEAVE)
    return root


def lane(root: Path, lane_id: str, name: str, *, risk: str = "low", topics: str = "[]", more: str = "") -> None:
    """A lane file, with more TOML at its end."""
    put(root, f"lanes/{lane_id}/lane.toml", LANE.format(id=lane_id, name=name, risk=risk, topics=topics) + more)


def put(root: Path, file: str, text: str | bytes) -> None:
    """Write a file, its folders too."""
    path = root / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)


def add(root: Path, file: str, text: str) -> int:
    """Add lines at the end of a file; returns the number of the first one added."""
    before = (root / file).read_text(encoding="utf-8")
    put(root, file, before + text)
    return before.count("\n") + 1
