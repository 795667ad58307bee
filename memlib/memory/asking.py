"""Asks a model for a reply of a given form; a malformed one is sent back once with its error."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from memlib import flow
from memlib.errors import ModelReplyInvalid, ModelReplyTruncated
from memlib.flow import Flow
from memlib.models.base import ChatModel, ChatReply, ChatRequest, Message

Form = TypeVar("Form", bound=BaseModel)


def ask_for(form: type[Form], model: ChatModel, request: ChatRequest) -> Flow[tuple[Form, ChatReply]]:
    """The reply as a value, and as it came, with the usage of all calls. Malformed twice: `ModelReplyInvalid`.

    One that was cut off is not asked for again, as it would be cut off again: `ModelReplyTruncated`.
    """
    request = replace(request, reply=form)
    first = yield from flow.ask(model, request)
    try:
        return form.model_validate_json(first.text), first
    except ValidationError as error:
        if first.truncated:
            raise ModelReplyTruncated(
                f"the reply of {model.id} was cut off at its length limit; set a higher max_tokens. Nothing was changed."
            ) from None
        complaint = f"That reply is not valid: {_brief(error)}. Reply again, with the JSON alone."
    again = (Message("assistant", first.text[:2000]), Message("user", complaint))
    second = yield from flow.ask(model, replace(request, messages=(*request.messages, *again)))
    second = replace(second, usage=first.usage + second.usage)
    try:
        return form.model_validate_json(second.text), second
    except ValidationError as error:
        raise ModelReplyInvalid(
            f"{model.id} replied twice with something else than the JSON that was asked for ({_brief(error)}). Nothing was changed."
        ) from None


def _brief(error: ValidationError) -> str:
    # The input is left out: it may hold what the guard has not seen.
    return "; ".join(f"{'.'.join(map(str, item['loc'])) or 'reply'}: {item['msg']}" for item in error.errors(include_input=False)[:3])
