"""What all turns of an agent share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from memlib.db.schemas import Cause
from memlib.memory.capture import Policy
from memlib.memory.retrieval import Search
from memlib.models.base import ChatModel


@dataclass(frozen=True)
class Setup:
    """How an agent was made."""

    agent_id: str
    team_id: str | None
    search: Search
    policy: Policy
    model: Callable[[], ChatModel]
    instructions: str
    update_memory_on_run: bool
    enable_agentic_memory: bool
    add_memories_to_context: bool
    memory_tokens: int
    history_tokens: int

    def cause(self, kind: Literal["capture", "tool"], message_id: str, session_id: str) -> Cause:
        """Of the changes that a message brings about."""
        return Cause(kind, agent_id=self.agent_id, team_id=self.team_id, session_id=session_id, message_id=message_id)
