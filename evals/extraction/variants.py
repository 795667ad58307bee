"""What is compared: capture instructions under a name, with the model that follows them."""

from __future__ import annotations

from dataclasses import dataclass

from memlib.memory.capture import Policy
from memlib.models.base import ChatModel

OFFLINE = "offline"
_PATIENCE = 300.0
"""Seconds: a model on a laptop takes minutes for the memories of a long message, and a case that failed tells nothing."""


@dataclass(frozen=True)
class Variant:
    """One way to capture."""

    name: str
    instructions: str | None = None
    """None for the default instructions."""
    model: str | None = None
    """`OFFLINE` for the built-in model, a name for one behind the OpenAI API, None for what the environment says."""

    @property
    def text(self) -> str:
        """The instructions as the model reads them."""
        return Policy(instructions=self.instructions).text

    @property
    def hash(self) -> str:
        """Of the instructions: what memories record that were captured with them."""
        return Policy(instructions=self.instructions).hash


def model_of(name: str | None) -> ChatModel:
    """The model of that name; a `ValueError` when the environment's settings are wrong."""
    from memlib import settings
    from memlib.models.offline import OfflineModel
    from memlib.models.openai import OpenAIChat

    if name is None:
        return settings.default_model()
    return OfflineModel() if name in (OFFLINE, OfflineModel().id) else OpenAIChat(name, timeout=_PATIENCE)
