"""A user's whole record, out of one store and into another, and what removes one."""

from __future__ import annotations

from operator import attrgetter

from evals.scratch.store import Store, Talk, User
from memlib.db.cache import UserMemories
from memlib.db.checks import check_id
from memlib.db.schemas import UserRecord
from memlib.errors import MemoryConflict


class Records(Store):
    def read_user(self, *, user_id: str) -> UserRecord:
        check_id(user_id, "user_id")
        with self._reading(user_id) as user:
            said = sorted((place, session, each) for session, talk in user.talks.items() for place, each in talk.messages.values())
            return UserRecord(
                user_id,
                tuple(sorted(user.memories.ordered, key=attrgetter("version"))),
                tuple(user.changes),
                tuple((session, talk.name, talk.created_at) for session, talk in sorted(user.talks.items(), key=lambda each: each[0])),
                tuple((session, message) for _, session, message in said),
            )

    def write_user(self, record: UserRecord) -> None:
        user_id = check_id(record.user_id, "user_id")
        with self._open() as users:
            if user_id in users and users[user_id].known:
                raise MemoryConflict(f"the store has a user {user_id!r} already; nothing was written")
            self._last = max(self._last, record.last_version)
            talks = {session: Talk(name, created_at) for session, name, created_at in record.sessions}
            for session, message in record.messages:
                talks[session].messages[message.message_id] = self._tick(), message
            revision = max((version for version, _ in record.changes), default=0)
            users[user_id] = User(UserMemories(record.memories, revision), list(record.changes), talks)

    def erase_user(self, *, user_id: str) -> None:
        check_id(user_id, "user_id")
        with self._open() as users:
            users.pop(user_id, None)
            self._erased[user_id] = self._tick()

    def clear_memories(self) -> int:
        with self._open() as users:
            count = sum(len(user.memories.by_id) for user in users.values())
            for user in users.values():
                user.memories, user.changes = UserMemories((), 0), []
            return count
