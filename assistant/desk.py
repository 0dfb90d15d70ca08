"""What people do with the record: history, ratings, reviews, overrides, handbook pages. No model is called here."""

from __future__ import annotations

from assistant import overrides, review
from assistant.errors import NotFound
from assistant.interface import LaneInfo, Page
from assistant.off_loop import off_loop
from assistant.records import Exchange, Override, OverrideKind, Rating, Review, ReviewState, Verdict, now
from assistant.resources import Resources
from assistant.retrieval import may_read
from assistant.screening import private_spans
from assistant.screening.redaction import redact
from assistant.store import Store
from assistant.text.sanitise import sanitise


class Desk:
    """The half of the interface that only reads and writes the record and the pages."""

    def __init__(self, resources: Resources, store: Store, profile: dict[str, str] | None = None) -> None:
        self._resources = resources
        self._workspace = resources.workspace
        self._store = store
        self._profile = profile or {}

    async def rate(self, question: str, good: bool, *, note: str = "", person: str = "") -> Rating:
        """See Assistant."""
        await off_loop(self._store.exchange, question)
        rating = Rating(question, good, person, now(), await off_loop(keepable, note))
        await off_loop(self._store.add_rating, rating)
        return rating

    async def history(
        self, *, conversation: str | None = None, person: str | None = None, limit: int = 50
    ) -> list[Exchange]:
        """See Assistant."""
        return await off_loop(self._store.history, conversation=conversation, person=person, limit=limit)

    async def exchange(self, question: str) -> Exchange:
        """See Assistant."""
        return await off_loop(self._store.exchange, question)

    async def lanes(self) -> list[LaneInfo]:
        """See Assistant."""
        return [
            LaneInfo(id=lane.id, name=lane.name, owner=lane.owner, summary=lane.summary, contact=lane.contact)
            for lane in self._workspace.lanes.values()
        ]

    async def page(self, source: str) -> Page:
        """See Assistant."""
        page = await off_loop(self._resources.page, source)
        if page is None or not may_read(
            page.audience, self._profile
        ):  # who may not read it does not learn that it is there
            raise NotFound(f"There is no handbook page {source}.", "It may have been moved; ask again.")
        return Page(
            source=page.source,
            title=page.title,
            owner=page.owner,
            updated=page.updated,
            expires=page.expires,
            text=page.text,
        )

    async def reviews(self, *, lane: str | None = None, state: ReviewState | None = None) -> list[Review]:
        """See Assistant."""
        return await off_loop(review.list_reviews, self._store, lane=lane, state=state)

    async def review_take(self, review_id: str, *, reviewer: str) -> Review:
        """See Assistant."""
        return await off_loop(review.take, self._store, review_id, reviewer=reviewer)

    async def review_send(self, review_id: str, *, reviewer: str, answer: str, note: str = "") -> Review:
        """See Assistant."""
        return await off_loop(
            review.send,
            self._store,
            review_id,
            reviewer=reviewer,
            answer=await off_loop(keepable, answer),
            note=await off_loop(keepable, note),
        )

    async def review_reject(self, review_id: str, *, reviewer: str, note: str) -> Review:
        """See Assistant."""
        return await off_loop(
            review.reject, self._store, review_id, reviewer=reviewer, note=await off_loop(keepable, note)
        )

    async def overrides(
        self, *, lane: str | None = None, kind: OverrideKind | None = None, judged: bool | None = None, limit: int = 200
    ) -> list[Override]:
        """See Assistant."""
        return await off_loop(overrides.list_overrides, self._store, lane=lane, kind=kind, judged=judged, limit=limit)

    async def judge(self, override_id: str, verdict: Verdict) -> Override:
        """See Assistant."""
        return await off_loop(
            overrides.judge, self._store, override_id,
            agrees=verdict.agrees, cause=verdict.cause, judge=verdict.judge, note=await off_loop(keepable, verdict.note), at=verdict.judged_at,
        )  # fmt: skip

    async def aclose(self) -> None:
        """See Assistant."""
        await off_loop(self._store.close)


def keepable(text: str) -> str:
    """A note or an answer as it may be kept: private spans redacted, sanitised."""
    return sanitise(redact(text, private_spans(text)))
