"""Memories of users: captured, found again, edited, optimised."""

from memlib.db.schemas import UserMemory
from memlib.memory.capture import CaptureResult
from memlib.memory.manager import MemoryManager
from memlib.memory.report import OptimizationReport, OptimizedMemories
from memlib.memory.retrieval import RetrievalWarning

__all__ = ["CaptureResult", "MemoryManager", "OptimizationReport", "OptimizedMemories", "RetrievalWarning", "UserMemory"]
