"""`lanes check`: everything that is wrong with a workspace, whole or broken, and the map of what stands."""

from __future__ import annotations

from assistant.governance.examples_check import Embed, examples_findings
from assistant.governance.finding import Finding
from assistant.governance.governance_map import LaneRow, governance_map
from assistant.governance.pages_check import pages_findings
from assistant.governance.situations import situation_names, situations_findings
from assistant.governance.standing import Standing
from assistant.governance.tests_check import pages_by_words, tests_findings
from assistant.governance.topics import TopicCount, topic_counts
from assistant.records import Record


class LaneTopics(Record, frozen=True, kw_only=True):
    """The topics of a lane: those declared with their examples, and those written that share no word with any."""

    lane: str
    declared: list[TopicCount]
    others: dict[str, int]


class CheckReport(Record, frozen=True, kw_only=True):
    """All findings, errors first; the governance map and the topics of the lanes that can be read."""

    findings: list[Finding]
    map: list[LaneRow]
    topics: list[LaneTopics]

    @property
    def errors(self) -> int:
        """How many findings make the workspace unfit."""
        return sum(finding.severity == "error" for finding in self.findings)


def check(standing: Standing, embed: Embed) -> CheckReport:
    """Check what stands; `embed` gives the vectors by which examples are compared."""
    findings = [
        *standing.findings,
        *situations_findings(standing, situation_names()),
        *pages_findings(standing.pages, standing.folders, standing.knowledge),
        *tests_findings(standing.tests, standing.examples, pages_by_words(standing.pages, standing.knowledge)),
        *examples_findings(standing.examples, standing.lanes, embed),
    ]
    # Sorting is stable: within errors and within warnings the order of the files stays.
    return CheckReport(
        findings=sorted(findings, key=lambda finding: finding.severity != "error"),
        map=governance_map(standing),
        topics=[_topics(standing, lane) for lane in standing.lanes],
    )


def _topics(standing: Standing, lane: str) -> LaneTopics:
    declared, others = topic_counts(standing.lanes[lane].topics, standing.examples.get(lane, []))
    return LaneTopics(lane=lane, declared=declared, others=others)
