"""The agent: answers a user, knows what it was told before, and remembers."""

from memlib.agent.agent import Agent
from memlib.agent.output import RunCompleted, RunContent, RunOutput

__all__ = ["Agent", "RunCompleted", "RunContent", "RunOutput"]
