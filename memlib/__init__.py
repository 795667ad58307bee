"""Memories of users for AI agents, and the proof that they work."""

from memlib.agent import Agent, RunCompleted, RunContent, RunOutput
from memlib.db.schemas import StoredMemory, UserMemory
from memlib.errors import (
    DatabaseError,
    DatabaseLocked,
    DatabaseRefused,
    DatabaseUnavailable,
    InstructionsError,
    MemlibError,
    MemoryConflict,
    MemoryNotFound,
    MemoryRefused,
    ModelError,
    ModelRefused,
    ModelReplyInvalid,
    ModelUnavailable,
    OptimizationRejected,
)
from memlib.memory import CaptureResult, MemoryManager, RetrievalWarning

__all__ = [
    "Agent",
    "CaptureResult",
    "DatabaseError",
    "DatabaseLocked",
    "DatabaseRefused",
    "DatabaseUnavailable",
    "InstructionsError",
    "MemlibError",
    "MemoryConflict",
    "MemoryManager",
    "MemoryNotFound",
    "MemoryRefused",
    "ModelError",
    "ModelRefused",
    "ModelReplyInvalid",
    "ModelUnavailable",
    "OptimizationRejected",
    "RetrievalWarning",
    "RunCompleted",
    "RunContent",
    "RunOutput",
    "StoredMemory",
    "UserMemory",
]
