"""The manager of memories: every operation on one user's memories, blocking and awaited."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, cast

from pydantic import BaseModel, TypeAdapter, ValidationError

from memlib import settings
from memlib.db.base import AsyncMemoryDb, MemoryDb
from memlib.db.schemas import Cause, ChangeSet, MemoryVersion, StoredMemory, UserMemory
from memlib.flow import Flow, arun, refuses_async_store, run
from memlib.flow import query as ask_store
from memlib.memory import capture, editing, history, importing, optimization, retrieval, stats
from memlib.memory.capture import CaptureResult
from memlib.memory.importing import ImportPlan, ImportResult
from memlib.memory.optimization import OnProgress, told
from memlib.memory.report import OptimizationReport, OptimizedMemories
from memlib.memory.retrieval import RetrievalMethod
from memlib.memory.stats import MemoryStats
from memlib.memory.strategies.base import MemoryOptimizationStrategy
from memlib.memory.strategies.types import MemoryOptimizationStrategyType, strategy_of
from memlib.models.base import ChatModel, Embedder
from memlib.models.tasks import Turn

Messages = Iterable[Mapping[str, Any]]


@refuses_async_store
class MemoryManager:
    """Works on the memories of one user at a time, named by `user_id`, which no method does without.

    Each method has an awaited twin of the same parameters, named with an `a` before it.
    """

    def __init__(
        self,
        db: MemoryDb | AsyncMemoryDb | None = None,
        model: ChatModel | None = None,
        memory_capture_instructions: str | None = None,
        additional_instructions: str | None = None,
        system_message: str | None = None,
        add_memories: bool = True,
        update_memories: bool = True,
        delete_memories: bool = True,
        *,
        embedder: Embedder | None = None,
    ) -> None:
        """`db` and `model` default to those of the environment (see `memlib.settings`), `embedder` too.

        `memory_capture_instructions` replace the default of what to remember, `additional_instructions` stand behind them, and
        `system_message` replaces the whole prompt of a capture but for the memories and the conversation. The three switches
        say what a model may do, in a capture, by an instruction or by a tool.
        """
        if isinstance(db, str | Path) or isinstance(model, str):
            raise TypeError("db and model must be objects: db=DuckDb('memories.duckdb'), model=OpenAIChat('its name')")
        # Flows wait for either kind of store; it is the blocking twins that refuse the asynchronous kind.
        self.db = cast(MemoryDb, db) if db is not None else settings.default_db()
        self._model = model
        self.policy = capture.Policy(
            instructions=memory_capture_instructions,
            additional=additional_instructions,
            system_message=system_message,
            operations=frozenset(
                name for name, allowed in (("add", add_memories), ("update", update_memories), ("delete", delete_memories)) if allowed
            ),
        )
        self.search = retrieval.Search(self.db, self.get_model, embedder or settings.default_embedder())

    def get_model(self) -> ChatModel:
        """The model, chosen by the environment when none was given."""
        if self._model is None:
            self._model = settings.default_model()
        return self._model

    # Reading

    def get_user_memories(
        self,
        *,
        user_id: str,
        limit: int | None = None,
        offset: int = 0,
        topics: Sequence[str] | None = None,
        agent_id: str | None = None,
        team_id: str | None = None,
    ) -> list[StoredMemory]:
        """The user's memories, the most recently updated first; with `topics`, those that have at least one of them."""
        return run(
            ask_store(
                self.db.get_user_memories,
                user_id=user_id,
                limit=limit,
                offset=offset,
                topics=topics,
                agent_id=agent_id,
                team_id=team_id,
            )
        )

    async def aget_user_memories(
        self,
        *,
        user_id: str,
        limit: int | None = None,
        offset: int = 0,
        topics: Sequence[str] | None = None,
        agent_id: str | None = None,
        team_id: str | None = None,
    ) -> list[StoredMemory]:
        return await arun(
            ask_store(
                self.db.get_user_memories,
                user_id=user_id,
                limit=limit,
                offset=offset,
                topics=topics,
                agent_id=agent_id,
                team_id=team_id,
            )
        )

    def get_user_memory(self, memory_id: str, *, user_id: str) -> StoredMemory | None:
        """The memory; None when the user has none of this id, whoever else may have one."""
        return run(ask_store(self.db.get_user_memory, memory_id, user_id=user_id))

    async def aget_user_memory(self, memory_id: str, *, user_id: str) -> StoredMemory | None:
        return await arun(ask_store(self.db.get_user_memory, memory_id, user_id=user_id))

    def search_user_memories(
        self, query: str | None = None, limit: int | None = None, retrieval_method: RetrievalMethod = "last_n", *, user_id: str
    ) -> list[StoredMemory]:
        """The memories found, best first; without a limit, all of them.

        `last_n` and `first_n` go by time and need no query. `keyword` ranks by BM25. `semantic` ranks by the embedder's cosine and is a
        `ModelRefused` without one. `hybrid` fuses the two, and without an embedder warns (`RetrievalWarning`) and goes by keyword.
        `agentic` lets the model choose.
        """
        return run(retrieval.search(self.search, query, user_id=user_id, limit=limit, method=retrieval_method))

    async def asearch_user_memories(
        self, query: str | None = None, limit: int | None = None, retrieval_method: RetrievalMethod = "last_n", *, user_id: str
    ) -> list[StoredMemory]:
        return await arun(retrieval.search(self.search, query, user_id=user_id, limit=limit, method=retrieval_method))

    def get_memory_topics(self, *, user_id: str) -> dict[str, int]:
        """How many memories have each topic, the most frequent first."""
        return run(ask_store(self.db.get_memory_topics, user_id=user_id))

    async def aget_memory_topics(self, *, user_id: str) -> dict[str, int]:
        return await arun(ask_store(self.db.get_memory_topics, user_id=user_id))

    def get_user_memory_stats(self, *, user_id: str) -> MemoryStats:
        """How many memories the user has, their tokens, topics and times."""
        return run(stats.memory_stats(self.db, user_id=user_id))

    async def aget_user_memory_stats(self, *, user_id: str) -> MemoryStats:
        return await arun(stats.memory_stats(self.db, user_id=user_id))

    # Editing

    def add_user_memory(self, memory: UserMemory, *, user_id: str) -> str:
        """Store the memory. Its id; or the id of the memory that says the same already, in which case nothing is written."""
        return run(editing.add(self.db, memory, user_id=user_id))

    async def aadd_user_memory(self, memory: UserMemory, *, user_id: str) -> str:
        return await arun(editing.add(self.db, memory, user_id=user_id))

    def replace_user_memory(self, memory_id: str, memory: UserMemory, *, user_id: str) -> str:
        """Put the memory in the place of the one of that id, which the user must have (`MemoryNotFound`). When it was created stays."""
        return run(editing.replace_one(self.db, memory_id, memory, user_id=user_id))

    async def areplace_user_memory(self, memory_id: str, memory: UserMemory, *, user_id: str) -> str:
        return await arun(editing.replace_one(self.db, memory_id, memory, user_id=user_id))

    def delete_user_memory(self, memory_id: str, *, user_id: str) -> None:
        """Delete the memory, which the user must have (`MemoryNotFound`)."""
        run(editing.delete(self.db, memory_id, user_id=user_id))

    async def adelete_user_memory(self, memory_id: str, *, user_id: str) -> None:
        await arun(editing.delete(self.db, memory_id, user_id=user_id))

    def clear_user_memories(self, *, user_id: str) -> int:
        """Delete all memories of the user; how many they were. `undo` brings them back, `erase_user` does not leave anything to."""
        return run(editing.clear(self.db, user_id=user_id))

    async def aclear_user_memories(self, *, user_id: str) -> int:
        return await arun(editing.clear(self.db, user_id=user_id))

    # By a model

    def create_user_memories(
        self,
        message: str | None = None,
        messages: Messages | None = None,
        *,
        user_id: str,
        agent_id: str | None = None,
        team_id: str | None = None,
        session_id: str | None = None,
    ) -> CaptureResult:
        """Remember what the last message says about the user, which is the user's; the messages before it are there to understand it.

        `messages` are `{"role": ..., "content": ...}` as in the OpenAI API. One call of the model; all that it calls for or nothing.
        """
        return run(
            capture.capture(
                self.search,
                self.policy,
                _turns(message, messages),
                user_id=user_id,
                cause=Cause("capture", agent_id=agent_id, team_id=team_id, session_id=session_id),
            )
        )

    async def acreate_user_memories(
        self,
        message: str | None = None,
        messages: Messages | None = None,
        *,
        user_id: str,
        agent_id: str | None = None,
        team_id: str | None = None,
        session_id: str | None = None,
    ) -> CaptureResult:
        return await arun(
            capture.capture(
                self.search,
                self.policy,
                _turns(message, messages),
                user_id=user_id,
                cause=Cause("capture", agent_id=agent_id, team_id=team_id, session_id=session_id),
            )
        )

    def update_memory_task(self, task: str, *, user_id: str) -> CaptureResult:
        """Change the memories as the task says in free text: "forget where I live"."""
        return run(capture.edit(self.search, self.policy, task, user_id=user_id, cause=Cause("task")))

    async def aupdate_memory_task(self, task: str, *, user_id: str) -> CaptureResult:
        return await arun(capture.edit(self.search, self.policy, task, user_id=user_id, cause=Cause("task")))

    def optimize_memories(
        self,
        *,
        user_id: str,
        strategy: MemoryOptimizationStrategy | MemoryOptimizationStrategyType | str = MemoryOptimizationStrategyType.SUMMARIZE,
        apply: bool = True,
        retention_floor: float | None = None,
        on_progress: OnProgress | None = None,
    ) -> OptimizedMemories:
        """The memories after the strategy, which with `apply` have taken the place of those before, in one transaction.

        A list, whose `report` says what was saved and lost. A result that keeps less than `retention_floor` of the facts (by
        default the strategy's), or would lose memories otherwise, is an `OptimizationRejected`. Memories that arrive meanwhile stay.
        `on_progress` is told each step; what it raises stops the optimisation, and nothing is written.
        """
        return run(told(self._optimized(strategy, user_id=user_id, apply=apply, floor=retention_floor), on_progress))

    async def aoptimize_memories(
        self,
        *,
        user_id: str,
        strategy: MemoryOptimizationStrategy | MemoryOptimizationStrategyType | str = MemoryOptimizationStrategyType.SUMMARIZE,
        apply: bool = True,
        retention_floor: float | None = None,
        on_progress: OnProgress | None = None,
    ) -> OptimizedMemories:
        return await arun(told(self._optimized(strategy, user_id=user_id, apply=apply, floor=retention_floor), on_progress))

    def preview_optimization(
        self,
        *,
        user_id: str,
        strategy: MemoryOptimizationStrategy | MemoryOptimizationStrategyType | str = MemoryOptimizationStrategyType.SUMMARIZE,
        retention_floor: float | None = None,
        on_progress: OnProgress | None = None,
    ) -> OptimizationReport:
        """What the strategy would save and lose; nothing is written. One that may not be applied says why in its `refusal`."""
        return run(told(self._previewed(strategy, user_id=user_id, floor=retention_floor), on_progress))

    async def apreview_optimization(
        self,
        *,
        user_id: str,
        strategy: MemoryOptimizationStrategy | MemoryOptimizationStrategyType | str = MemoryOptimizationStrategyType.SUMMARIZE,
        retention_floor: float | None = None,
        on_progress: OnProgress | None = None,
    ) -> OptimizationReport:
        return await arun(told(self._previewed(strategy, user_id=user_id, floor=retention_floor), on_progress))

    def apply_optimization(self, report: OptimizationReport, *, user_id: str) -> OptimizationReport:
        """Write what was previewed, in one transaction; the report with the `change_id` that `undo` takes.

        `MemoryConflict`, and nothing written, where one of its memories has changed since. Memories that arrived since stay.
        """
        return run(optimization.apply_report(self.db, report, user_id=user_id))

    async def aapply_optimization(self, report: OptimizationReport, *, user_id: str) -> OptimizationReport:
        return await arun(optimization.apply_report(self.db, report, user_id=user_id))

    def _optimized(
        self, strategy: MemoryOptimizationStrategy | str, *, user_id: str, apply: bool, floor: float | None
    ) -> Flow[OptimizedMemories]:
        return optimization.optimize(self.search, strategy_of(strategy), user_id=user_id, apply=apply, floor=floor)

    def _previewed(self, strategy: MemoryOptimizationStrategy | str, *, user_id: str, floor: float | None) -> Flow[OptimizationReport]:
        return optimization.preview(self.search, strategy_of(strategy), user_id=user_id, floor=floor)

    # History and the user's rights

    def get_memory_history(self, *, user_id: str, memory_id: str | None = None, limit: int | None = None) -> list[ChangeSet]:
        """Every change to the user's memories, or to one of them, the last first."""
        return run(ask_store(self.db.get_changes, user_id=user_id, memory_id=memory_id, limit=limit))

    async def aget_memory_history(self, *, user_id: str, memory_id: str | None = None, limit: int | None = None) -> list[ChangeSet]:
        return await arun(ask_store(self.db.get_changes, user_id=user_id, memory_id=memory_id, limit=limit))

    def undo(self, change_id: str, *, user_id: str) -> ChangeSet:
        """Put the memories of a change back as they were before. `MemoryConflict` when one has changed again since."""
        return run(history.undo(self.db, change_id, user_id=user_id))

    async def aundo(self, change_id: str, *, user_id: str) -> ChangeSet:
        return await arun(history.undo(self.db, change_id, user_id=user_id))

    def get_memory_versions(self, memory_id: str, *, user_id: str, limit: int | None = None) -> list[MemoryVersion]:
        """What each change did to this memory, the last first."""
        return run(ask_store(self.db.get_memory_versions, memory_id, user_id=user_id, limit=limit))

    async def aget_memory_versions(self, memory_id: str, *, user_id: str, limit: int | None = None) -> list[MemoryVersion]:
        return await arun(ask_store(self.db.get_memory_versions, memory_id, user_id=user_id, limit=limit))

    def restore(self, version: MemoryVersion, *, user_id: str) -> ChangeSet:
        """Put one memory back as it was before this version of it, whatever else the change did."""
        return run(history.restore(self.db, version, user_id=user_id))

    async def arestore(self, version: MemoryVersion, *, user_id: str) -> ChangeSet:
        return await arun(history.restore(self.db, version, user_id=user_id))

    def export_user(self, *, user_id: str) -> dict[str, Any]:
        """All that is kept about the user, as JSON types: memories and conversations oldest first, history newest first."""
        return run(history.export(self.db, user_id=user_id))

    async def aexport_user(self, *, user_id: str) -> dict[str, Any]:
        return await arun(history.export(self.db, user_id=user_id))

    def import_user(self, data: Mapping[str, Any], *, user_id: str) -> ImportResult:
        """Add the memories of an export, with their ids and times. Its conversations and history stay out."""
        return run(importing.import_memories(self.db, data, user_id=user_id))

    async def aimport_user(self, data: Mapping[str, Any], *, user_id: str) -> ImportResult:
        return await arun(importing.import_memories(self.db, data, user_id=user_id))

    def preview_import(self, memories: Iterable[UserMemory], *, user_id: str) -> ImportPlan:
        """What adding these memories to the user's would add, refuse and leave out as known; nothing is written."""
        return run(importing.plan(self.db, memories, user_id=user_id))

    async def apreview_import(self, memories: Iterable[UserMemory], *, user_id: str) -> ImportPlan:
        return await arun(importing.plan(self.db, memories, user_id=user_id))

    def apply_import(self, plan: ImportPlan, *, user_id: str) -> ImportResult:
        """Add what a preview said, with ids and times, in one transaction."""
        return run(importing.apply(self.db, plan, user_id=user_id))

    async def aapply_import(self, plan: ImportPlan, *, user_id: str) -> ImportResult:
        return await arun(importing.apply(self.db, plan, user_id=user_id))

    def erase_user(self, *, user_id: str) -> None:
        """Remove every trace of the user: memories, history, conversations, vectors. Nothing brings them back."""
        run(ask_store(self.db.erase_user, user_id=user_id))

    async def aerase_user(self, *, user_id: str) -> None:
        await arun(ask_store(self.db.erase_user, user_id=user_id))


class _Part(BaseModel):
    type: Literal["text"]
    text: str


class _Message(BaseModel):
    role: str
    content: str | list[_Part] | None = None

    @property
    def text(self) -> str:
        parts = self.content if isinstance(self.content, list) else []
        return self.content if isinstance(self.content, str) else "\n".join(part.text for part in parts)


_MESSAGES = TypeAdapter(list[_Message])


def _turns(message: str | None, messages: Messages | None) -> tuple[Turn, ...]:
    if (message is None) == (messages is None):
        raise ValueError("either message or messages is needed")
    if message is not None:
        return capture.conversation([("user", message)])
    try:
        parsed = _MESSAGES.validate_python(list(messages or ()))
    except ValidationError as error:
        place = ".".join(map(str, error.errors()[0]["loc"]))
        raise ValueError(f"messages must be dicts of a role and a text, as in the OpenAI API; look at {place}") from None
    # What has no text, such as a call of a tool, says nothing of the user.
    return capture.conversation([(item.role, item.text) for item in parsed if item.text or item.role == "user"])
