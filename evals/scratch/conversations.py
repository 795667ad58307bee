"""Keeping the conversations of users."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from operator import itemgetter

from evals.scratch.store import Store, Talk, User
from memlib.db.checks import check_id, check_message, check_page, check_text, no_message
from memlib.db.schemas import ChatMessage, Session
from memlib.errors import MemoryNotFound
from memlib.text import clean


class Conversations(Store):
    def add_messages(self, messages: Sequence[ChatMessage], *, user_id: str, session_id: str, after: str | None = None) -> None:
        check_id(user_id, "user_id")
        check_id(session_id, "session_id")
        if after is not None:
            check_id(after, "after")
        checked = {message.message_id: check_message(message) for message in messages}
        if not checked:
            return
        # Whoever has the message is a user already.
        with (self._writing if after is None else self._reading)(user_id) as user:
            if after is not None and (session_id not in user.talks or after not in user.talks[session_id].messages):
                raise no_message(after, session_id)
            talk = user.talks.setdefault(session_id, Talk(None, messages[0].created_at))
            for message_id, message in checked.items():
                position = talk.messages[message_id][0] if message_id in talk.messages else self._tick()
                talk.messages[message_id] = position, replace(message, details=json.loads(json.dumps(dict(message.details))))

    def get_messages(self, *, user_id: str, session_id: str, limit: int | None = None) -> list[ChatMessage]:
        check_id(user_id, "user_id")
        check_id(session_id, "session_id")
        check_page(limit)
        with self._reading(user_id) as user:
            said = user.talks[session_id].messages.values() if session_id in user.talks else ()
            messages = [message for _, message in sorted(said, key=itemgetter(0))]
        return messages if limit is None else messages[max(0, len(messages) - limit) :]

    def get_sessions(self, *, user_id: str, limit: int | None = None) -> list[Session]:
        check_id(user_id, "user_id")
        check_page(limit)
        with self._reading(user_id) as user:
            found = [_session(user_id, session_id, talk) for session_id, talk in user.talks.items()]
        return [session for _, session in sorted(found, key=itemgetter(0), reverse=True)][:limit]

    def rename_session(self, session_id: str, name: str | None, *, user_id: str) -> None:
        name = None if name is None else check_text(clean(name), "name") or None
        check_id(user_id, "user_id")
        check_id(session_id, "session_id")
        with self._reading(user_id) as user:
            _there(user, session_id).name = name

    def delete_session(self, session_id: str, *, user_id: str) -> None:
        check_id(user_id, "user_id")
        check_id(session_id, "session_id")
        with self._reading(user_id) as user:
            _there(user, session_id)
            del user.talks[session_id]


def _there(user: User, session_id: str) -> Talk:
    if session_id not in user.talks:
        raise MemoryNotFound(f"the user has no conversation {session_id!r}")
    return user.talks[session_id]


def _session(user_id: str, session_id: str, talk: Talk) -> tuple[tuple[int, int], Session]:
    """With what it is ordered by: its last message, and which was written last."""
    updated_at = max(message.created_at for _, message in talk.messages.values())
    last = max(position for position, _ in talk.messages.values())
    return (updated_at, last), Session(session_id, user_id, talk.name, talk.created_at, updated_at, len(talk.messages))
