"""The workspace: lanes, portfolio and base policy, loaded from a folder and validated.

A workspace is a folder with `lanes/` and `knowledge/`. It is read, never written: what the assistant keeps lives in the
data folder. The structs below are the files' schema; an unknown key is an error, so that a misspelt rule cannot
silently do nothing.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from assistant.errors import WorkspaceError
from assistant.records import Mode, Needs, Privacy, Tier
from assistant.toml_file import line_of, read_toml

NONE = "none"
"""The lane of what is out of scope; it has examples, but no lane file."""

Share = Annotated[float, Meta(ge=0, le=1)]
Positive = Annotated[float, Meta(gt=0)]
NotNegative = Annotated[float, Meta(ge=0)]
Identifier = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_-]*$")]
Sentence = Annotated[str, Meta(min_length=12)]


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of all tables in workspace files: frozen, and closed against unknown keys."""


class When(Section, frozen=True):
    """The conditions of a rule; all that are given must hold.

    amount_over: the question names more than this sum, whatever the currency.
    exception: an exception to policy is asked for.
    private: the text carries private data.
    risk: the risk is at least this.
    situations: one of these situations is read in the text.
    words: one of these words or phrases stands in the text (whole words, any case).
    lanes: the classifier takes the question for one of these lanes; only in policy.toml.
    """

    amount_over: NotNegative | None = None
    exception: bool | None = None
    private: bool | None = None
    risk: Literal["medium", "high"] | None = None
    situations: list[Identifier] = []
    words: list[Annotated[str, Meta(min_length=2)]] = []
    lanes: list[Identifier] = []


class Rule(Section, frozen=True):
    """A named rule: when its conditions hold, the request needs this, for this reason.

    lane: move the question to this lane (only in policy.toml). contact: a key of `[contacts]`, shown at once.
    """

    name: Identifier
    when: When
    reason: Sentence
    needs: Needs | None = None
    lane: Identifier | None = None
    contact: Identifier | None = None


class LaneModels(Section, frozen=True):
    """Which models may answer: names, or `*` for the whole portfolio; the lowest tier, and the floor of predicted quality."""

    approved: list[str]
    tier: Tier = Tier.SMALL
    stronger: Tier = Tier.MEDIUM
    quality_floor: Share = 0.3


class LaneRetrieval(Section, frozen=True):
    """Where the lane looks. `borrow` lends from other lanes' pages, at this share of their score, when the own pages are silent."""

    passages: Annotated[int, Meta(ge=1, le=20)] = 6
    borrow: Share = 0.0


class LaneCitations(Section, frozen=True):
    """What the lane demands of citations: one for every sentence, quoted words verbatim."""

    every_sentence: bool = False
    verbatim: bool = False


class LaneAnswer(Section, frozen=True):
    """How the lane answers. `final = false`: a model's text is only ever a summary for a reviewer. `hold_draft`: nothing is shown before the checks."""

    final: bool = True
    hold_draft: bool = False
    max_sentences: Annotated[int, Meta(ge=1, le=40)] = 8
    note: str = ""


class LaneReview(Section, frozen=True):
    """Who answers what needs a person, and within how many working hours. `contact`: a key of policy.toml's `[contacts]`, shown at
    once where a person is called and no rule names another contact."""

    reviewers: str
    hours: Positive = 8.0
    contact: Identifier | None = None


class Lane(Section, frozen=True):
    """One `lanes/<id>/lane.toml`: everything its owner decides."""

    id: Identifier
    name: str
    owner: str
    contact: str
    summary: Sentence
    risk: Literal["low", "medium", "high"]
    models: LaneModels
    review: LaneReview
    retrieval: LaneRetrieval = LaneRetrieval()
    citations: LaneCitations = LaneCitations()
    answer: LaneAnswer = LaneAnswer()
    topics: list[Identifier] = []
    rules: list[Rule] = []


class Model(Section, frozen=True):
    """One model of the portfolio. Prices in USD per million tokens, latency in ms, quality 0..1: both as assumed by whoever wrote the entry."""

    name: str
    provider: Identifier
    tier: Tier
    privacy: Privacy
    region: str
    price_in: NotNegative
    price_out: NotNegative
    context_tokens: Annotated[int, Meta(gt=0)]
    latency_ms: Positive
    quality: Share
    capabilities: list[str] = []
    approvals: list[str] = msgspec.field(default_factory=lambda: ["*"])


class Portfolio(Section, frozen=True):
    """`lanes/portfolio.toml`: the models that the company may use."""

    models: Annotated[list[Model], Meta(min_length=1)]


class ModeSettings(Section, frozen=True):
    """One mode: what it optimises, how many models its plan may hold, what it forbids, and its limit in seconds.

    objective: `latency` and `cost` are minimised, `quality` is maximised.
    """

    summary: Sentence
    objective: Literal["latency", "cost", "quality"]
    cascade: bool
    time_limit_s: Positive
    privacy: Privacy = Privacy.PUBLIC
    release: Literal["checks", "reviewer"] = "checks"


class Thresholds(Section, frozen=True):
    """Where the router changes its mind. All are probabilities or scores 0..1."""

    doubt_margin: Share
    none_at_least: Share
    follow_up_below: Share
    stronger_difficulty: Share
    human_at_least: Share
    stronger_at_least: Share


class Overrides(Section, frozen=True):
    """How often a person may override in a day; asking for a person is always free."""

    per_day: Annotated[int, Meta(ge=1)]


class PolicyFile(Section, frozen=True):
    """`lanes/policy.toml`: what holds for all lanes."""

    version: str
    modes: dict[Mode, ModeSettings]
    thresholds: Thresholds
    overrides: Overrides
    contacts: dict[str, str]
    rules: list[Rule] = []


class Workspace(msgspec.Struct, frozen=True, kw_only=True):
    """A loaded, valid workspace."""

    root: Path
    lanes: dict[str, Lane]
    portfolio: Portfolio
    policy: PolicyFile

    @property
    def knowledge(self) -> Path:
        """The folder of handbook pages."""
        return self.root / "knowledge"

    def examples_file(self, lane: str) -> Path:
        """The example questions of a lane, or of `none`."""
        return self.root / "lanes" / lane / "examples.txt"

    def needs_file(self, lane: str, needs: Needs) -> Path:
        """The questions of a lane that call for a person, or for a stronger model; the file may be missing."""
        return self.root / "lanes" / lane / f"needs-{needs}.txt"

    def tests_file(self, lane: str) -> Path:
        """The golden tests of a lane."""
        return self.root / "lanes" / lane / "tests.jsonl"

    def key(self) -> str:
        """Tells workspaces apart by their folder, in the names of caches."""
        return hashlib.sha256(str(self.root).encode()).hexdigest()[:12]

    def examples_hash(self) -> str:
        """Digest of all example files: what the classifier was trained on."""
        digest = hashlib.sha256()
        for lane in sorted([*self.lanes, NONE]):
            for path in (self.examples_file(lane), *(self.needs_file(lane, needs) for needs in Needs)):
                digest.update(lane.encode() + b"\0" + (path.read_bytes() if path.is_file() else b"") + b"\0")
        return digest.hexdigest()[:16]


def find_workspace(given: str | Path | None = None) -> Path:
    """The folder to use: `given`, else ASSISTANT_WORKSPACE, else the current folder if it is one, else the one shipped.

    Raises WorkspaceError when a folder that was named is none.
    """
    for named, origin in ((given, "--workspace"), (os.environ.get("ASSISTANT_WORKSPACE"), "ASSISTANT_WORKSPACE")):
        if named:
            root = Path(named).expanduser().resolve()
            if not (root / "lanes").is_dir():
                raise WorkspaceError(
                    f"{origin} names {root}, which has no lanes/ folder.",
                    hint="Name a folder with lanes/ and knowledge/.",
                )
            return root
    here = Path.cwd()
    if (here / "lanes").is_dir() and (here / "knowledge").is_dir():
        return here
    return shipped_workspace()


def shipped_workspace() -> Path:
    """The default workspace: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "workspace_default"
    return inside if (inside / "lanes").is_dir() else package.parent


def load_workspace(root: Path) -> Workspace:
    """Load and validate; raises the first WorkspaceError. `workspace_problems` collects all."""
    problems = workspace_problems(root)
    if problems:
        raise problems[0]
    return _load(root, [])


def workspace_problems(root: Path) -> list[WorkspaceError]:
    """Everything that is wrong with the workspace's files, in file order; empty when it is valid."""
    problems: list[WorkspaceError] = []
    _load(root, problems)
    return problems


def _load(root: Path, problems: list[WorkspaceError]) -> Workspace:
    lanes: dict[str, Lane] = {}
    folder = root / "lanes"
    ids = (
        sorted(path.name for path in folder.iterdir() if path.is_dir() and path.name != NONE) if folder.is_dir() else []
    )
    if not ids:
        problems.append(WorkspaceError("no lane stands below lanes/", file="lanes"))
    for lane_id in ids:
        try:
            lane = read_toml(folder / lane_id / "lane.toml", Lane, root=root)
        except WorkspaceError as error:
            problems.append(error)
            continue
        lanes[lane_id] = lane
    portfolio, policy = Portfolio(models=[_NO_MODEL]), _NO_POLICY
    try:
        portfolio = read_toml(folder / "portfolio.toml", Portfolio, root=root)
    except WorkspaceError as error:
        problems.append(error)
    try:
        policy = read_toml(folder / "policy.toml", PolicyFile, root=root)
    except WorkspaceError as error:
        problems.append(error)
    workspace = Workspace(root=root, lanes=lanes, portfolio=portfolio, policy=policy)
    if not any(problem.file in ("lanes/portfolio.toml", "lanes/policy.toml") for problem in problems):
        problems.extend(_cross_checks(workspace))
    return workspace


def _cross_checks(workspace: Workspace) -> list[WorkspaceError]:
    """What no single file can tell: names that must exist elsewhere, folders that must match."""
    problems: list[WorkspaceError] = []
    models = {model.name: model for model in workspace.portfolio.models}
    for folder, lane in workspace.lanes.items():
        file = f"lanes/{folder}/lane.toml"
        if lane.id != folder:
            problems.append(_problem(workspace, file, "id", f"is `{lane.id}`, but its folder is `{folder}`"))
        approved = [models[name] for name in lane.models.approved if name in models]
        for number, name in enumerate(lane.models.approved):
            if name != "*" and name not in models:
                problems.append(
                    _problem(workspace, file, f"models.approved[{number}]", f"`{name}` is not in portfolio.toml")
                )
        usable = list(models.values()) if "*" in lane.models.approved else approved
        if not any(model.tier.rank >= lane.models.tier.rank for model in usable):
            problems.append(
                _problem(workspace, file, "models.tier", f"no approved model is of tier `{lane.models.tier}` or above")
            )
        for number, rule in enumerate(lane.rules):
            if rule.lane or rule.when.lanes:
                problems.append(
                    _problem(
                        workspace, file, f"rules[{number}].lane", "only policy.toml may move questions between lanes"
                    )
                )
        if lane.review.contact and lane.review.contact not in workspace.policy.contacts:
            missing = f"`{lane.review.contact}` is not in policy.toml's [contacts]"
            problems.append(_problem(workspace, file, "review.contact", missing))
        problems.extend(_rule_problems(workspace, file, lane.rules))
        if not workspace.examples_file(folder).is_file():
            problems.append(WorkspaceError("the examples are missing", file=f"lanes/{folder}/examples.txt"))
    if not workspace.examples_file(NONE).is_file():
        problems.append(
            WorkspaceError("the examples of what is out of scope are missing", file="lanes/none/examples.txt")
        )
    for mode in Mode:
        if mode not in workspace.policy.modes:
            problems.append(_problem(workspace, "lanes/policy.toml", "modes", f"the mode `{mode}` is missing"))
    problems.extend(_rule_problems(workspace, "lanes/policy.toml", workspace.policy.rules))
    names = [model.name for model in workspace.portfolio.models]
    for number, name in enumerate(names):
        if name in names[:number]:
            problems.append(
                _problem(workspace, "lanes/portfolio.toml", f"models[{number}].name", f"`{name}` stands twice")
            )
    return problems


def _rule_problems(workspace: Workspace, file: str, rules: list[Rule]) -> list[WorkspaceError]:
    problems: list[WorkspaceError] = []
    seen: set[str] = set()
    for number, rule in enumerate(rules):
        key = f"rules[{number}]"
        if rule.name in seen:
            problems.append(_problem(workspace, file, f"{key}.name", f"`{rule.name}` stands twice"))
        seen.add(rule.name)
        if rule.when == When():
            problems.append(_problem(workspace, file, f"{key}.when", "a rule without a condition would always fire"))
        if rule.needs is None and rule.lane is None:
            problems.append(_problem(workspace, file, key, f"`{rule.name}` does nothing: give it `needs` or `lane`"))
        if rule.contact and rule.contact not in workspace.policy.contacts:
            problems.append(
                _problem(workspace, file, f"{key}.contact", f"`{rule.contact}` is not in policy.toml's [contacts]")
            )
        for lane in [rule.lane, *rule.when.lanes]:
            if lane and lane != NONE and lane not in workspace.lanes:
                problems.append(_problem(workspace, file, f"{key}.lane", f"there is no lane `{lane}`"))
    return problems


def _problem(workspace: Workspace, file: str, key: str, message: str) -> WorkspaceError:
    text = (workspace.root / file).read_text(encoding="utf-8")
    return WorkspaceError(message, file=file, key=key, line=line_of(text, key))


_NO_MODEL = Model(
    name="none", provider="none", tier=Tier.SMALL, privacy=Privacy.PRIVATE, region="", price_in=0, price_out=0,
    context_tokens=1, latency_ms=1, quality=0,
)  # fmt: skip
_NO_POLICY = PolicyFile(
    version="", modes={}, contacts={},
    thresholds=Thresholds(doubt_margin=0, none_at_least=0, follow_up_below=0, stronger_difficulty=0, human_at_least=0, stronger_at_least=0),
    overrides=Overrides(per_day=1),
)  # fmt: skip
