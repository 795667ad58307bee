"""Whether a chat model can be used: what came of asking it once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from pydantic import BaseModel, ValidationError

from memlib.models.base import ChatReply, ChatRequest, Message, Usage

Form: TypeAlias = Literal["json_schema", "json_object", "words"]
"""How a server takes the form of a reply: by its schema, as JSON of any kind, or only described in words."""


class _Ready(BaseModel):
    ready: bool


ASKED = ChatRequest((Message("user", "Are you ready? Answer with the field ready."),), reply=_Ready)


@dataclass(frozen=True)
class Connection:
    """A round trip. It holds no key."""

    model: str
    url: str
    """Without a password that it may hold."""
    seconds: float
    usage: Usage
    form: Form
    """The best that the server took."""
    kept: bool
    """Whether the reply was of the form that was asked for."""


def is_kept(reply: ChatReply) -> bool:
    try:
        _Ready.model_validate_json(reply.text)
    except ValidationError:
        return False
    return True


def form_of(refused: frozenset[str]) -> Form:
    """From what the server has refused so far."""
    if "json_schema" not in refused:
        return "json_schema"
    return "json_object" if "json_object" not in refused else "words"
