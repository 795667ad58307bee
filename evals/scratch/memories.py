"""Reading and changing a user's memories."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace as replaced
from itertools import islice
from uuid import uuid4

from evals.scratch.store import Store
from memlib.db.base import Order
from memlib.db.checks import check_cause, check_id, check_page
from memlib.db.listing import Filter
from memlib.db.plan import Wanted, check_expected, check_revision, plan
from memlib.db.schemas import Cause, ChangeSet, StoredMemory, TopicDay, UserMemory, UserSummary

_DAY = 86_400


class Memories(Store):
    def get_user_memories(
        self,
        *,
        user_id: str,
        limit: int | None = None,
        offset: int = 0,
        topics: Sequence[str] | None = None,
        agent_id: str | None = None,
        team_id: str | None = None,
        since: int | None = None,
        order: Order = "newest",
    ) -> list[StoredMemory]:
        listing = Filter(user_id, topics, agent_id, team_id, since, limit, offset, order)
        with self._reading(user_id) as user:
            return listing.pick(user.memories)

    def count_user_memories(
        self,
        *,
        user_id: str,
        topics: Sequence[str] | None = None,
        agent_id: str | None = None,
        team_id: str | None = None,
        since: int | None = None,
    ) -> int:
        return len(self.get_user_memories(user_id=user_id, topics=topics, agent_id=agent_id, team_id=team_id, since=since))

    def get_user_memory(self, memory_id: str, *, user_id: str) -> StoredMemory | None:
        check_id(user_id, "user_id")
        check_id(memory_id, "memory_id")
        with self._reading(user_id) as user:
            return user.memories.by_id.get(memory_id)

    def get_revision(self, *, user_id: str) -> int:
        check_id(user_id, "user_id")
        with self._reading(user_id) as user:
            return max(user.memories.revision, self._erased.get(user_id, 0))

    def change_user_memories(
        self,
        *,
        user_id: str,
        cause: Cause,
        add: Sequence[UserMemory] = (),
        replace: Sequence[UserMemory] = (),
        delete: Sequence[str] = (),
        expect: Mapping[str, int] | None = None,
        revision: int | None = None,
    ) -> ChangeSet:
        check_id(user_id, "user_id")
        cause = check_cause(cause)
        wanted = Wanted.of(add, replace, delete)
        with self._reading(user_id) as user:
            erased = self._erased.get(user_id, 0)
            check_revision(revision, current=max(user.memories.revision, erased), erased=erased)
            check_expected(user.memories, wanted, expect)
            now = int(time.time())
            planned = plan(user.memories, wanted, user_id=user_id, now=now, tick=self._tick)
            change = ChangeSet(str(uuid4()), user_id, now, cause, planned.changes, planned.duplicates)
            if change.changes:
                self._write(change, self._tick())
            return change

    def _write(self, change: ChangeSet, version: int) -> None:
        with self._writing(change.user_id) as user:
            user.memories.apply(change.changes, version)
            user.changes.append((version, replaced(change, duplicates={})))

    def get_memory_topics(self, *, user_id: str) -> dict[str, int]:
        check_id(user_id, "user_id")
        with self._reading(user_id) as user:
            counts = Counter(topic for memory in user.memories.ordered for topic in memory.topics)
        return dict(sorted(counts.items(), key=lambda each: (-each[1], each[0])))

    def get_topic_days(self, *, user_id: str) -> list[TopicDay]:
        check_id(user_id, "user_id")
        with self._reading(user_id) as user:
            counts = Counter((each.created_at // _DAY * _DAY, next(iter(each.topics), "")) for each in user.memories.ordered)
        return [TopicDay(day, topic, count) for (day, topic), count in sorted(counts.items())]

    def get_users(self, *, limit: int | None = None, offset: int = 0) -> list[UserSummary]:
        check_page(limit, offset)
        with self._open() as users:
            known = sorted(user_id for user_id, user in users.items() if user.known)
            chosen = islice(known, offset, None if limit is None else offset + limit)
            return [self._summary(user_id) for user_id in chosen]

    def _summary(self, user_id: str) -> UserSummary:
        user = self._users[user_id]
        times = [memory.updated_at for memory in user.memories.ordered]
        times += [message.created_at for talk in user.talks.values() for _, message in talk.messages.values()]
        return UserSummary(user_id, len(user.memories.ordered), max(times, default=None))
