"""What is sent for a request, and what of it a server does not support."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any, TypeAlias, cast

import openai
from pydantic import BaseModel

from memlib.models.base import ChatRequest, Message, Tool

Body: TypeAlias = dict[str, Any]
Schema: TypeAlias = Mapping[str, Any]

BOUND = "maxItems"
"""The keyword by which a schema bounds a list: some servers take schemas without it only."""
_FORM_SIGNS = ("response_format", "response format", "json_schema", "json_object", "structured output", "grammar", "schema")


def body_of(
    request: ChatRequest,
    *,
    model: str,
    temperature: float | None,
    max_tokens: int | None,
    stream: bool,
    refused: frozenset[str],
) -> Body:
    """The request without what the server refused before (the names that `refused_by` gives)."""
    schema = _schema_of(request.reply, bounded=BOUND not in refused) if request.reply else None
    form = _form(request, schema, refused)
    body: Body = {"model": model, "messages": [_message(message) for message in _with_form(request.messages, schema, form)]}
    if temperature is not None and "temperature" not in refused:
        body["temperature"] = temperature
    if max_tokens is not None:
        # The newer name is the only one that OpenAI's newer models take; the older is what other servers know.
        body["max_completion_tokens" if "max_tokens" in refused else "max_tokens"] = max_tokens
    if stream:
        body |= {"stream": True} | ({} if "stream_options" in refused else {"stream_options": {"include_usage": True}})
    if form is not None:
        body["response_format"] = form
    if request.tools and "tools" not in refused:
        body["tools"] = [_tool(tool) for tool in request.tools]
        # Models that reason by default take tools on this endpoint only when told not to; others refuse to be told.
        body |= {"reasoning_effort": "none"} if "reasoning" in refused else {}
    return body


def refused_by(error: str, body: Body) -> str | None:
    """The one thing in the body that the server's error says it does not support; None when it says nothing of the kind."""
    words = error.lower()
    form = body.get("response_format", {}).get("type")
    if "tools" in body and "reasoning_effort" not in body and "reasoning_effort" in words:
        return "reasoning"
    for parameter in ("temperature", "max_tokens", "stream_options"):
        if parameter in body and parameter in words:
            return parameter
    if form == "json_schema" and BOUND.lower() in words and BOUND in str(body["response_format"]):
        return BOUND
    if form is not None and any(sign in words for sign in _FORM_SIGNS):
        return str(form)
    return "tools" if "tools" in body and "tool" in words else None


def _form(request: ChatRequest, schema: Schema | None, refused: frozenset[str]) -> Body | None:
    if request.reply is None or refused >= {"json_schema", "json_object"}:
        return None
    if "json_schema" in refused:
        return {"type": "json_object"}
    return {"type": "json_schema", "json_schema": {"name": request.reply.__name__, "schema": schema, "strict": True}}


def _with_form(messages: tuple[Message, ...], schema: Schema | None, form: Body | None) -> tuple[Message, ...]:
    """The messages, with the form of the reply described where the server does not take its schema."""
    if schema is None or (form is not None and form["type"] == "json_schema"):
        return messages
    wish = f"Reply with one JSON object and nothing else. It must fit this JSON schema:\n{json.dumps(schema, ensure_ascii=False)}"
    # Many chat templates take one system message only, and only as the first.
    if messages[0].role == "system":
        return (replace(messages[0], content=f"{messages[0].content}\n\n{wish}"), *messages[1:])
    return (Message("system", wish), *messages)


def _message(message: Message) -> Body:
    body: Body = {"role": message.role, "content": message.content.encode("utf-8", "replace").decode()}
    if message.tool_calls:
        body["tool_calls"] = [
            {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": call.arguments}}
            for call in message.tool_calls
        ]
    if message.tool_call_id is not None:
        body["tool_call_id"] = message.tool_call_id
    return body


def _tool(tool: Tool) -> Mapping[str, Any]:
    return openai.pydantic_function_tool(tool.arguments, name=tool.name, description=tool.description)


@lru_cache(maxsize=64)
def _schema_of(reply: type[BaseModel], *, bounded: bool) -> Schema:
    """The JSON schema, with every field required and no others allowed, as the strict mode wants it."""
    schema = cast(Schema, openai.pydantic_function_tool(reply)["function"]["parameters"])
    return schema if bounded else cast(Schema, _unbounded(schema))


def _unbounded(part: Any) -> Any:
    if isinstance(part, dict):
        return {name: _unbounded(value) for name, value in part.items() if name != BOUND}
    return [_unbounded(each) for each in part] if isinstance(part, list) else part
