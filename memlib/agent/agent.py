"""The agent's public methods, blocking and awaited."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Awaitable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Literal, cast, overload
from uuid import uuid4

from memlib.agent.output import RunCompleted, RunContent, RunOutput
from memlib.agent.remembering import capture_again
from memlib.agent.setup import Setup
from memlib.agent.turn import AgentTurn
from memlib.db.base import AsyncMemoryDb, MemoryDb
from memlib.db.schemas import StoredMemory
from memlib.flow import Flow, aiterate, arun, iterate, refuses_async_store, run
from memlib.memory.capture import CaptureResult
from memlib.memory.manager import MemoryManager
from memlib.models.base import ChatModel

if TYPE_CHECKING:
    from memlib.agent.printing import Printer


@refuses_async_store
class Agent:
    """Answers users out of a conversation and their memories, and remembers what they say.

    A conversation is kept in the store under its user and its `session_id`, and goes on where it ended, after a restart too.
    Agents over one store share the users' memories.
    """

    def __init__(
        self,
        model: ChatModel | None = None,
        db: MemoryDb | AsyncMemoryDb | None = None,
        memory_manager: MemoryManager | None = None,
        name: str | None = None,
        id: str | None = None,  # noqa: A002 — the name that callers of the field know
        user_id: str | None = None,
        session_id: str | None = None,
        instructions: str | Iterable[str] | None = None,
        update_memory_on_run: bool = False,
        enable_agentic_memory: bool = False,
        add_memories_to_context: bool = True,
        *,
        team_id: str | None = None,
        memory_tokens: int = 1_500,
        history_tokens: int = 4_000,
    ) -> None:
        """`model` and `db` default to those of the `memory_manager`, and without one to those of the environment.

        `update_memory_on_run` captures beside every answer; `enable_agentic_memory` lets the answering model change memories by
        tools. `memory_tokens` and `history_tokens` bound what is put before the model: all memories while they fit, else those
        nearest to the message; the last messages of the conversation. `user_id` and `session_id` stand in where a call names none.
        """
        if memory_manager is not None and db is not None and memory_manager.db is not db:
            raise ValueError("the agent's db and its memory manager's db differ: pass one of the two")
        self.memory_manager = memory_manager or MemoryManager(db=db, model=model)
        self.name = name
        self.id = id or re.sub(r"\W+", "-", (name or "agent").strip().lower())
        self.user_id = user_id
        self.session_id = session_id or str(uuid4())
        self._setup = Setup(
            agent_id=self.id,
            team_id=team_id,
            search=self.memory_manager.search,
            policy=self.memory_manager.policy,
            model=(lambda: model) if model is not None else self.memory_manager.get_model,
            instructions=instructions if isinstance(instructions, str) else "\n".join(instructions or ()),
            update_memory_on_run=update_memory_on_run,
            enable_agentic_memory=enable_agentic_memory,
            add_memories_to_context=add_memories_to_context,
            memory_tokens=memory_tokens,
            history_tokens=history_tokens,
        )

    @property
    def db(self) -> MemoryDb:
        """The store of memories and conversations."""
        return self.memory_manager.db

    @property
    def model(self) -> ChatModel:
        """The model that answers."""
        return self._setup.model()

    @overload
    def run(
        self, message: str, *, user_id: str | None = ..., session_id: str | None = ..., stream: Literal[False] = ...
    ) -> RunOutput: ...
    @overload
    def run(
        self, message: str, *, user_id: str | None = ..., session_id: str | None = ..., stream: Literal[True]
    ) -> Iterator[RunContent | RunCompleted]: ...
    def run(
        self, message: str, *, user_id: str | None = None, session_id: str | None = None, stream: bool = False
    ) -> RunOutput | Iterator[RunContent | RunCompleted]:
        """Answer the message. With `stream`, an iterator of `RunContent` and one last `RunCompleted`; closing it stops the answer.

        A failure of the model is a `ModelError`; one of the capture is a warning of the output.
        """
        events = iterate(self._turn(message, user_id, session_id))
        if stream:
            return events
        *_, completed = events
        return cast(RunCompleted, completed).output

    @overload
    def arun(
        self, message: str, *, user_id: str | None = ..., session_id: str | None = ..., stream: Literal[False] = ...
    ) -> Awaitable[RunOutput]: ...
    @overload
    def arun(
        self, message: str, *, user_id: str | None = ..., session_id: str | None = ..., stream: Literal[True]
    ) -> AsyncIterator[RunContent | RunCompleted]: ...
    def arun(
        self, message: str, *, user_id: str | None = None, session_id: str | None = None, stream: bool = False
    ) -> Awaitable[RunOutput] | AsyncIterator[RunContent | RunCompleted]:
        """The same, awaited; with `stream`, to be iterated with `async for`."""
        events = aiterate(self._turn(message, user_id, session_id))
        return events if stream else _last(events)

    def print_response(self, message: str, *, user_id: str | None = None, session_id: str | None = None) -> None:
        """Answer the message on the terminal, as it comes."""
        with _printer(message) as printer:
            for event in iterate(self._turn(message, user_id, session_id)):
                printer.show(event)

    async def aprint_response(self, message: str, *, user_id: str | None = None, session_id: str | None = None) -> None:
        """The same, awaited."""
        with _printer(message) as printer:
            async for event in aiterate(self._turn(message, user_id, session_id)):
                printer.show(event)

    def capture_again(self, message_id: str, *, user_id: str | None = None, session_id: str | None = None) -> CaptureResult:
        """Capture a message of a kept conversation once more, as after a capture that failed; it is not answered again.

        It is read with the messages before it and beside what is known now, whether the agent captures on its own or not. What it
        comes to takes the place of what is kept with the message of its capture before: a failure too, which is raised as well. A
        change that an earlier capture made stays. A message that this user did not write in the conversation is a `MemoryNotFound`.
        """
        return run(self._capture_again(message_id, user_id, session_id))

    async def acapture_again(self, message_id: str, *, user_id: str | None = None, session_id: str | None = None) -> CaptureResult:
        """The same, awaited."""
        return await arun(self._capture_again(message_id, user_id, session_id))

    def get_user_memories(self, *, user_id: str | None = None) -> list[StoredMemory]:
        """The user's memories, the most recently updated first."""
        return self.memory_manager.get_user_memories(user_id=self._user(user_id))

    async def aget_user_memories(self, *, user_id: str | None = None) -> list[StoredMemory]:
        """The same, awaited."""
        return await self.memory_manager.aget_user_memories(user_id=self._user(user_id))

    def _turn(self, message: str, user_id: str | None, session_id: str | None) -> Flow[None]:
        turn = AgentTurn(self._setup, message, user_id=self._user(user_id), session_id=session_id or self.session_id)
        return turn.flow()

    def _capture_again(self, message_id: str, user_id: str | None, session_id: str | None) -> Flow[CaptureResult]:
        return capture_again(self._setup, message_id, user_id=self._user(user_id), session_id=session_id or self.session_id)

    def _user(self, user_id: str | None) -> str:
        chosen = user_id if user_id is not None else self.user_id
        if not isinstance(chosen, str) or not chosen.strip():
            raise ValueError("a user_id is needed: pass it with the message, or give the agent one")
        return chosen


def _printer(message: str) -> Printer:
    # Loaded when first used: most agents never print, and rich takes a third of memlib's import.
    from memlib.agent.printing import Printer

    return Printer(message)


async def _last(events: AsyncIterator[Any]) -> RunOutput:
    *_, completed = [event async for event in events]
    return cast(RunCompleted, completed).output
