"""A small company for tests: three lanes and what is out of scope, six pages, forty examples a lane, two embedded models.

What it says is ours alone: no test depends on the wording of the shipped handbooks.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

TODAY = date(2026, 6, 1)

_LANE = """\
id = "{id}"
name = "{name}"
owner = "Owner of {name}"
contact = "{id}@example.org"
summary = "What the lane {name} is asked."
risk = "{risk}"

[models]
approved = ["*"]
tier = "small"
stronger = "medium"
quality_floor = 0.5

[retrieval]
passages = 4
borrow = 0.3

[citations]
every_sentence = true

[answer]
max_sentences = 8
{answer}

[review]
reviewers = "{name} desk"
hours = 4
"""

_PORTFOLIO = """\
[[models]]
name = "embedded/quick"
provider = "embedded"
tier = "small"
privacy = "private"
region = "local"
price_in = 1.0
price_out = 2.0
context_tokens = 32000
latency_ms = 8.0
quality = 0.7

[[models]]
name = "embedded/thorough"
provider = "embedded"
tier = "medium"
privacy = "private"
region = "local"
price_in = 10.0
price_out = 20.0
context_tokens = 32000
latency_ms = 20.0
quality = 0.8
"""

_POLICY = """\
version = "7"

[modes.fastest]
summary = "The first answer."
objective = "latency"
cascade = false
time_limit_s = 30.0

[modes.cheapest]
summary = "The cheapest that will do."
objective = "cost"
cascade = true
time_limit_s = 30.0

[modes.best]
summary = "The best there is."
objective = "quality"
cascade = true
time_limit_s = 30.0

[modes.private]
summary = "Our own machines only."
objective = "quality"
cascade = true
privacy = "private"
time_limit_s = 30.0

[modes.reviewed]
summary = "A reviewer releases it."
objective = "quality"
cascade = true
release = "reviewer"
time_limit_s = 30.0

[thresholds]
doubt_margin = 0.12
none_at_least = 0.45
follow_up_below = 0.6
stronger_difficulty = 0.75
human_at_least = 0.5
stronger_at_least = 0.5

[overrides]
per_day = 3

[contacts]
people_care = "People Care: 555 0142"

[[rules]]
name = "harassment"
when = { situations = ["harassment"] }
needs = "human"
lane = "hr"
contact = "people_care"
reason = "Harassment is heard by a person."

[[rules]]
name = "exception-asked"
when = { exception = true }
needs = "stronger"
reason = "An exception to policy is asked for."

[[rules]]
name = "expense-over-1000"
when = { amount_over = 1000 }
needs = "stronger"
reason = "The sum is over 1,000."
"""

PAGES = {
    "it/passwords.md": """\
---
title: Passwords
owner: Service desk
updated: 2026-02-01
---
# Passwords

A password has at least 14 characters. It is changed every year.

## Locked account

After five wrong attempts the account is locked for 15 minutes. Ask the service desk to unlock it sooner.
""",
    "it/vpn.md": """\
---
title: VPN
updated: 2026-01-10
---
# VPN

The VPN client is called Tern. It is installed on every laptop.

## When the VPN drops

1. Restart Tern.
2. Switch from wifi to cable.
3. Call the service desk on 4100.
""",
    "it/printers-old.md": """\
---
title: Printers in the old building
expires: 2020-01-01
---
# Printers in the old building

Printers in the old building need the pin 0000 at the panel. The toner stands in the cellar.
""",
    "hr/leave.md": """\
---
title: Annual leave
updated: 2026-03-01
---
# Annual leave

| Country | Days of annual leave |
| --- | --- |
| Germany | 30 days |
| Poland | 26 days |
| Ireland | 25 days |

Unused annual leave lapses at the end of March.
""",
    "hr/sick-leave.md": """\
---
title: Sick leave
---
# Sick leave

Report sick leave to your manager before 10 am. A doctor's certificate is due from the fourth day of sick leave.
""",
    "legal/ndas.md": """\
---
title: Non-disclosure agreements
---
# Non-disclosure agreements

The template for a non-disclosure agreement is on the legal share. A changed non-disclosure agreement is signed by Legal only.
""",
}  # fmt: skip

_PHRASES = ("how do I {0}", "who can help me to {0}", "I have to {0} today", "is it possible to {0} from home")
_TASKS = {
    "it": [
        "reset my password", "unlock my account", "connect to the vpn", "replace a broken laptop", "print on the printer",
        "install software on my computer", "set up the authenticator on a new phone", "join the wifi", "open the mailbox of my team",
        "restore a deleted file",
    ],
    "hr": [
        "book annual leave", "report sick leave", "ask about parental leave", "correct my payslip", "raise my salary",
        "carry over vacation days", "take unpaid leave", "enrol in the pension", "work part-time", "end my probation",
    ],
    "legal": [
        "sign a non-disclosure agreement", "check a contract with a customer", "interpret a clause", "protect a trademark",
        "answer a lawsuit", "delete personal data under gdpr", "license our patents", "approve terms and conditions",
        "get a power of attorney", "terminate a supplier's contract",
    ],
    "none": [
        "cook a lasagne", "win at chess", "write a poem about the sea", "find the capital of Australia", "train my dog",
        "plant tomatoes in my garden", "watch the football match", "tune a guitar", "learn to juggle", "tell a funny joke",
    ],
}  # fmt: skip


def write_small(root: Path) -> Path:
    """Write the workspace below `root` and return `root`."""
    for lane, name, risk, answer in (
        ("it", "IT", "low", ""),
        ("hr", "HR", "medium", 'note = "Your contract comes first."'),
        ("legal", "Legal", "high", "final = false\nhold_draft = true"),
    ):
        put(root, f"lanes/{lane}/lane.toml", _LANE.format(id=lane, name=name, risk=risk, answer=answer))
    for lane, tasks in _TASKS.items():
        lines = [
            f"# writer: w{number}\n" + "\n".join(phrase.format(task) for task in tasks)
            for number, phrase in enumerate(_PHRASES)
        ]
        put(root, f"lanes/{lane}/examples.txt", "\n".join(lines) + "\n")
    put(root, "lanes/portfolio.toml", _PORTFOLIO)
    put(root, "lanes/policy.toml", _POLICY)
    for source, text in PAGES.items():
        put(root, f"knowledge/{source}", text)
    return root


def put(root: Path, name: str, text: str) -> Path:
    """Write one file of a workspace."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def swap(root: Path, name: str, old: str, new: str) -> None:
    """Change one place of a workspace's file."""
    path = root / name
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{name} does not hold {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
