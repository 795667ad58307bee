"""What OpenAIChat makes of a server's good answers, over real HTTP."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from pydantic import BaseModel

from memlib.errors import ModelRefused, ModelUnavailable
from memlib.models.base import ChatReply, ChatRequest, Chunk, Message, Tool, ToolCall, Usage
from memlib.models.openai import DEFAULT_MODEL, OpenAIChat
from memlib.models.tasks import CaptureReply
from memlib.tokens import count_tokens
from tests.model_twins import Awaiting, Blocking, Twin
from tests.openai_server import Answer, Body, Fail, OpenAIServer, Raw, Say

HELLO = ChatRequest((Message("system", "Be kind."), Message("user", "Hello")))
CAPTURE = ChatRequest(HELLO.messages, reply=CaptureReply)


class City(BaseModel):
    name: str
    country: str | None = None


WITH_TOOL = ChatRequest(HELLO.messages, tools=(Tool("weather", "The weather in a city.", City),))
PARIS = {"id": "call_7", "type": "function", "function": {"name": "weather", "arguments": '{"name": "Paris", "country": null}'}}


@pytest.fixture(params=[Blocking, Awaiting], ids=["blocking", "awaiting"])
def twin(request: pytest.FixtureRequest) -> Twin:
    return request.param()  # type: ignore[no-any-return]


@pytest.fixture(params=["whole", "streamed"])
def ask(request: pytest.FixtureRequest, twin: Twin) -> Callable[[OpenAIChat, ChatRequest], ChatReply]:
    """A request answered whole or streamed, blocking or awaited: the reply is the same."""

    def last_of(model: OpenAIChat, asked: ChatRequest) -> ChatReply:
        *_, last = twin.stream(model, asked)
        assert last.reply is not None
        return last.reply

    return twin.complete if request.param == "whole" else last_of


Ask = Callable[[OpenAIChat, ChatRequest], ChatReply]


def test_a_reply_carries_the_text_and_the_tokens_that_the_server_counted(ask: Ask) -> None:
    with OpenAIServer(Say("Hello to you")) as server:
        reply = ask(OpenAIChat("m", base_url=server.url), HELLO)

    assert reply == ChatReply("Hello to you", Usage(calls=1, input_tokens=11, output_tokens=7))


def test_a_request_is_sent_as_the_api_has_it(ask: Ask) -> None:
    with OpenAIServer() as server:
        ask(OpenAIChat("m", base_url=server.url, api_key="sk-abc"), HELLO)

    assert server.asked[0].path == "/v1/chat/completions"
    assert server.asked[0].headers["authorization"] == "Bearer sk-abc"
    assert server.bodies[0]["model"] == "m"
    assert server.bodies[0]["temperature"] == 0
    assert server.bodies[0]["messages"] == [{"role": "system", "content": "Be kind."}, {"role": "user", "content": "Hello"}]
    assert not {"tools", "response_format", "reasoning_effort"} & server.bodies[0].keys()


def test_a_text_that_utf_8_cannot_hold_is_sent_all_the_same(ask: Ask) -> None:
    with OpenAIServer() as server:
        ask(OpenAIChat("m", base_url=server.url), ChatRequest((Message("user", "half a pair: \ud83d"),)))

    assert server.bodies[0]["messages"][0]["content"] == "half a pair: ?"


def test_without_counts_from_the_server_the_usage_is_an_estimate_and_says_so(ask: Ask) -> None:
    with OpenAIServer(Say("Hello to you", usage=None)) as server:
        reply = ask(OpenAIChat("m", base_url=server.url), HELLO)

    assert reply.usage.estimated
    assert reply.usage.output_tokens == count_tokens("Hello to you")
    assert count_tokens("Be kind. Hello") < reply.usage.input_tokens < 30


def test_an_empty_reply_is_an_empty_text(ask: Ask) -> None:
    with OpenAIServer(Say("")) as server:
        assert ask(OpenAIChat("m", base_url=server.url), HELLO).text == ""


def test_a_reply_that_hit_the_length_limit_says_that_it_is_not_whole(ask: Ask) -> None:
    with OpenAIServer(Say("Hello to", finish="length")) as server:
        assert ask(OpenAIChat("m", base_url=server.url), HELLO).truncated


@pytest.mark.parametrize("text", ["<think>They greet me.</think>\n\nHello to you", " <think>\nfirst\n</think> Hello to you"])
def test_the_thoughts_of_a_model_are_left_out(ask: Ask, text: str) -> None:
    with OpenAIServer(Say(text)) as server:
        assert ask(OpenAIChat("m", base_url=server.url), HELLO).text == "Hello to you"


def test_a_text_that_only_begins_like_a_thought_is_kept(ask: Ask) -> None:
    with OpenAIServer(Say("<th")) as server:
        assert ask(OpenAIChat("m", base_url=server.url), HELLO).text == "<th"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('{"changes": []}', '{"changes": []}'),
        ('```json\n{"changes": []}\n```', '{"changes": []}'),
        ('Sure! Here it is:\n{"changes": [{"op": "x"}]}\nAnything else?', '{"changes": [{"op": "x"}]}'),
        ('I could say {} here.</think>{"changes": []}', '{"changes": []}'),
        ('{"changes": [', '{"changes": ['),
        ("I would rather not.", "I would rather not."),
    ],
)
def test_of_a_structured_reply_the_json_is_taken(ask: Ask, text: str, found: str) -> None:
    with OpenAIServer(Say(text)) as server:
        assert ask(OpenAIChat("m", base_url=server.url), CAPTURE).text == found


# Streaming


def test_a_stream_hands_out_the_text_as_it_comes_and_then_the_whole_reply(twin: Twin) -> None:
    with OpenAIServer(Say("Hello to you")) as server:
        *pieces, last = twin.stream(OpenAIChat("m", base_url=server.url), HELLO)

    assert pieces == [Chunk("Hello"), Chunk(" to"), Chunk(" you")]
    assert last == Chunk("", ChatReply("Hello to you", Usage(calls=1, input_tokens=11, output_tokens=7)))


def test_the_first_chunk_arrives_before_the_server_has_sent_the_last(twin: Twin) -> None:
    gate = threading.Event()
    with OpenAIServer(Say("Hello to you", gate=gate)) as server:
        chunks = twin.stream(OpenAIChat("m", base_url=server.url), HELLO)

        first = next(chunks)
        sent_all = gate.is_set()
        gate.set()
        others = list(chunks)

    assert (first, sent_all) == (Chunk("Hello"), False)
    assert "".join(chunk.text for chunk in others) == " to you"


def test_closing_a_stream_early_closes_the_connection(twin: Twin) -> None:
    gate = threading.Event()
    with OpenAIServer(Say("word " * 20_000, gate=gate)) as server:
        chunks = twin.stream(OpenAIChat("m", base_url=server.url), HELLO)
        next(chunks)
        chunks.close()
        gate.set()

        assert server.hung_up.wait(10)


async def test_cancelling_the_task_that_reads_a_stream_closes_the_connection() -> None:
    gate = threading.Event()
    with OpenAIServer(Say("word " * 20_000, gate=gate)) as server:
        model = OpenAIChat("m", base_url=server.url)
        begun = asyncio.Event()

        async def read() -> None:
            async for _ in model.astream(HELLO):
                begun.set()

        reading = asyncio.create_task(read())
        await begun.wait()
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
        gate.set()

        assert await asyncio.to_thread(server.hung_up.wait, 10)


# Structured replies


def without(*parameters: str) -> Callable[[Body], Answer]:
    """A server that refuses each of these parameters, or forms of reply, by name."""

    def answer(body: Body) -> Answer:
        form = body.get("response_format", {}).get("type")
        for parameter in parameters:
            if parameter == form:
                return Fail(400, f"'response_format' of type '{form}' is not supported with this model.", param="response_format")
            if parameter in body:
                return Fail(400, f"Unsupported parameter: '{parameter}' is not supported with this model.", param=parameter)
        return Say('{"changes": []}')

    return answer


def test_a_structured_reply_is_asked_for_by_a_strict_schema(ask: Ask) -> None:
    with OpenAIServer(Say('{"changes": []}')) as server:
        ask(OpenAIChat("m", base_url=server.url), CAPTURE)

    form = server.bodies[0]["response_format"]["json_schema"]
    change = form["schema"]["$defs"]["Change"]
    assert form["strict"] is True
    assert form["schema"]["required"] == ["changes"]
    assert change["required"] == ["said", "op", "memory_id", "memory", "topics"]
    assert form["schema"]["additionalProperties"] is change["additionalProperties"] is False
    assert server.bodies[0]["messages"][0]["content"] == "Be kind."


def test_a_schema_bounds_its_lists_unless_the_server_takes_no_bound_and_is_a_schema_still(ask: Ask) -> None:
    def unbounded(body: Body) -> Answer:
        bounds = "maxItems" in json.dumps(body["response_format"])
        return Fail(400, "Invalid schema: 'maxItems' is not permitted.") if bounds else Say('{"changes": []}')

    with OpenAIServer(unbounded) as server:
        model = OpenAIChat("m", base_url=server.url)
        for _ in range(2):
            ask(model, CAPTURE)

    schemas = [json.dumps(body["response_format"]["json_schema"]["schema"]) for body in server.bodies]
    assert ["maxItems" in schema for schema in schemas] == [True, False, False]
    assert all('"changes"' in schema for schema in schemas)


def test_a_server_without_json_schema_gets_json_mode_once_and_for_all(ask: Ask) -> None:
    with OpenAIServer(without("json_schema")) as server:
        model = OpenAIChat("m", base_url=server.url)
        replies = [ask(model, CAPTURE).text for _ in range(3)]

    assert replies == ['{"changes": []}'] * 3
    assert [body["response_format"]["type"] for body in server.bodies] == ["json_schema"] + ["json_object"] * 3
    system = server.bodies[1]["messages"][0]
    assert system["content"].startswith("Be kind.\n\n")
    assert json.loads(system["content"].rpartition("schema:\n")[2])["required"] == ["changes"]


def test_a_server_without_any_json_mode_gets_plain_text_once_and_for_all(ask: Ask) -> None:
    with OpenAIServer(without("json_schema", "json_object")) as server:
        model = OpenAIChat("m", base_url=server.url)
        for _ in range(2):
            ask(model, CAPTURE)

    assert [body.get("response_format", {}).get("type") for body in server.bodies] == ["json_schema", "json_object", None, None]
    assert '"changes"' in server.bodies[-1]["messages"][0]["content"]


def test_the_form_of_the_reply_stands_in_a_first_system_message_where_there_was_none(twin: Twin) -> None:
    with OpenAIServer(without("json_schema")) as server:
        twin.complete(OpenAIChat("m", base_url=server.url), ChatRequest((Message("user", "Hi"),), reply=CaptureReply))

    assert [message["role"] for message in server.bodies[-1]["messages"]] == ["system", "user"]


def test_an_error_of_another_kind_is_not_taken_for_a_missing_feature(twin: Twin) -> None:
    with OpenAIServer(Fail(400, "messages[1] has no content"), Say("{}")) as server:
        model = OpenAIChat("m", base_url=server.url)
        with pytest.raises(ModelRefused, match="has no content"):
            twin.complete(model, CAPTURE)
        twin.complete(model, CAPTURE)

    assert [body["response_format"]["type"] for body in server.bodies] == ["json_schema", "json_schema"]


def test_a_request_that_is_too_long_is_not_tried_in_another_form(twin: Twin) -> None:
    with OpenAIServer(Fail(400, "the messages and the response_format exceed the maximum context length")) as server:
        with pytest.raises(ModelRefused, match="too long"):
            twin.complete(OpenAIChat("m", base_url=server.url), CAPTURE)

        assert len(server.bodies) == 1


def test_what_did_not_help_is_not_remembered(twin: Twin) -> None:
    broken = Fail(400, "the grammar of the request is not understood")
    with OpenAIServer(broken, broken, broken, Say("{}")) as server:
        model = OpenAIChat("m", base_url=server.url)
        with pytest.raises(ModelRefused):
            twin.complete(model, CAPTURE)
        twin.complete(model, CAPTURE)

    assert server.bodies[-1]["response_format"]["type"] == "json_schema"


@pytest.mark.parametrize("status", [400, 422])
def test_a_parameter_that_the_server_refuses_is_left_out_once_and_for_all(ask: Ask, status: int) -> None:
    def reasons(body: Body) -> Answer:
        return Fail(status, "Unsupported value: 'temperature' does not support 0.") if "temperature" in body else Say()

    with OpenAIServer(reasons) as server:
        model = OpenAIChat("m", base_url=server.url)
        for _ in range(2):
            ask(model, HELLO)

    assert ["temperature" in body for body in server.bodies] == [True, False, False]


def test_a_reply_is_limited_by_the_name_that_the_server_knows(ask: Ask) -> None:
    with OpenAIServer(without("max_tokens")) as server:
        model = OpenAIChat("m", base_url=server.url, max_tokens=500)
        for _ in range(2):
            ask(model, HELLO)

    limits = [(body.get("max_tokens"), body.get("max_completion_tokens")) for body in server.bodies]
    assert limits == [(500, None), (None, 500), (None, 500)]


def test_a_server_that_refuses_stream_options_streams_without_and_its_usage_is_estimated(twin: Twin) -> None:
    with OpenAIServer(without("stream_options")) as server:
        *_, last = twin.stream(OpenAIChat("m", base_url=server.url), HELLO)

    assert last.reply is not None
    assert last.reply.usage.estimated


def test_several_refused_parameters_are_left_out_one_after_the_other(ask: Ask) -> None:
    with OpenAIServer(without("temperature", "stream_options", "json_schema", "json_object")) as server:
        assert ask(OpenAIChat("m", base_url=server.url), CAPTURE).text == '{"changes": []}'


# Tools


def test_tool_calls_come_back_whole(ask: Ask) -> None:
    rome = {"id": "call_8", "type": "function", "function": {"name": "weather", "arguments": '{"name": "Rome"}'}}
    with OpenAIServer(Say(None, calls=(PARIS, rome), finish="tool_calls")) as server:
        reply = ask(OpenAIChat("m", base_url=server.url), WITH_TOOL)

    assert reply.text == ""
    assert reply.tool_calls == (
        ToolCall("call_7", "weather", '{"name": "Paris", "country": null}'),
        ToolCall("call_8", "weather", '{"name": "Rome"}'),
    )
    function = server.bodies[0]["tools"][0]["function"]
    assert (function["name"], function["description"], function["strict"]) == ("weather", "The weather in a city.", True)
    assert function["parameters"]["required"] == ["name", "country"]


def test_calls_and_results_go_back_to_the_server(ask: Ask) -> None:
    call = ToolCall("call_7", "weather", '{"name": "Paris"}')
    with OpenAIServer() as server:
        messages = (*HELLO.messages, Message("assistant", "", (call,)), Message("tool", "Rain.", tool_call_id="call_7"))
        ask(OpenAIChat("m", base_url=server.url), ChatRequest(messages, tools=WITH_TOOL.tools))

    *_, asked, answered = server.bodies[0]["messages"]
    assert asked["tool_calls"] == [
        {"id": "call_7", "type": "function", "function": {"name": "weather", "arguments": '{"name": "Paris"}'}}
    ]
    assert answered == {"role": "tool", "content": "Rain.", "tool_call_id": "call_7"}


def test_a_call_without_id_or_arguments_gets_them(ask: Ask) -> None:
    with OpenAIServer(Say(None, calls=({"id": "", "function": {"name": "weather", "arguments": ""}},))) as server:
        reply = ask(OpenAIChat("m", base_url=server.url), WITH_TOOL)

    assert reply.tool_calls == (ToolCall("call_0", "weather", "{}"),)


def test_pieces_of_calls_without_an_index_belong_to_the_last_call(twin: Twin) -> None:
    pieces: list[Body] = [
        {"id": "a", "function": {"name": "weather", "arguments": '{"name": '}},
        {"function": {"arguments": '"Paris"}'}},
        {"id": "b", "function": {"name": "weather", "arguments": '{"name": "Rome"}'}},
    ]
    events = [{"choices": [{"delta": {"tool_calls": [piece]}}]} for piece in pieces] + [{"choices": [{"finish_reason": "stop"}]}]
    stream = "".join(f"data: {json.dumps(event)}\n\n" for event in events)
    with OpenAIServer(Raw(stream.encode(), "text/event-stream")) as server:
        *_, last = twin.stream(OpenAIChat("m", base_url=server.url), WITH_TOOL)

    assert last.reply is not None
    assert last.reply.tool_calls == (ToolCall("a", "weather", '{"name": "Paris"}'), ToolCall("b", "weather", '{"name": "Rome"}'))


def test_a_model_that_takes_tools_only_without_reasoning_is_told_not_to_reason(ask: Ask) -> None:
    def luna(body: Body) -> Answer:
        if "tools" in body and body.get("reasoning_effort") != "none":
            return Fail(400, "Function tools with reasoning_effort are not supported here.", param="reasoning_effort")
        return Say(None, calls=(PARIS,)) if "tools" in body else Say()

    with OpenAIServer(luna) as server:
        model = OpenAIChat("m", base_url=server.url)
        replies = [ask(model, request) for request in (WITH_TOOL, WITH_TOOL, HELLO)]

    assert [len(reply.tool_calls) for reply in replies] == [1, 1, 0]
    assert [body.get("reasoning_effort") for body in server.bodies] == [None, "none", "none", None]


def test_a_model_that_takes_no_tools_even_then_answers_without_them(ask: Ask) -> None:
    def astra(body: Body) -> Answer:
        return Fail(400, "Function tools with reasoning_effort are not supported here.") if "tools" in body else Say()

    with OpenAIServer(astra) as server:
        reply = ask(OpenAIChat("m", base_url=server.url), WITH_TOOL)

    assert (reply.text, len(reply.warnings), len(server.bodies)) == ("Hello", 1, 3)


def test_a_server_without_tools_answers_without_them_and_the_reply_says_so(ask: Ask) -> None:
    def toolless(body: Body) -> Answer:
        return Fail(400, "m does not support tools") if "tools" in body else Say()

    with OpenAIServer(toolless) as server:
        model = OpenAIChat("m", base_url=server.url)
        replies = [ask(model, WITH_TOOL) for _ in range(2)]
        plain = ask(model, HELLO)

    assert [len(reply.warnings) for reply in replies] == [1, 1]
    assert "no tools" in replies[0].warnings[0]
    assert plain.warnings == ()
    assert ["tools" in body for body in server.bodies] == [True, False, False, False]


# Which server, which model, which loop


def test_another_server_is_asked_for_its_first_chat_model(twin: Twin, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MEMLIB_MODEL", raising=False)
    with OpenAIServer(models=("nomic-embed-text", "llama", "qwen")) as server:
        model = OpenAIChat(base_url=server.url)
        before = model.id
        for _ in range(2):
            twin.complete(model, HELLO)

    assert before == f"first model of {server.url}"
    assert model.id == "llama"
    assert [asked.path for asked in server.asked] == ["/v1/models", "/v1/chat/completions", "/v1/chat/completions"]


def test_a_server_that_lists_no_model_is_refused(twin: Twin, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MEMLIB_MODEL", raising=False)
    with OpenAIServer(models=()) as server, pytest.raises(ModelRefused, match="MEMLIB_MODEL"):
        twin.complete(OpenAIChat(base_url=server.url), HELLO)


def test_the_environment_names_the_server_the_key_and_the_model(twin: Twin, monkeypatch: pytest.MonkeyPatch) -> None:
    with OpenAIServer() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-from-the-environment")
        monkeypatch.setenv("MEMLIB_MODEL", "mine")
        twin.complete(OpenAIChat(), HELLO)

    assert server.bodies[0]["model"] == "mine"
    assert server.asked[0].headers["authorization"] == "Bearer sk-from-the-environment"


def test_openai_has_a_default_model(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_BASE_URL", "MEMLIB_MODEL"):
        monkeypatch.delenv(name, raising=False)

    assert OpenAIChat().id == OpenAIChat(base_url="https://api.openai.com/v1/").id == DEFAULT_MODEL


def test_one_model_serves_one_event_loop_after_another_and_several_at_once() -> None:
    with OpenAIServer() as server:
        model = OpenAIChat("m", base_url=server.url)
        one_after_another = [asyncio.run(model.acomplete(HELLO)).text for _ in range(3)]
        with ThreadPoolExecutor(4) as threads:
            at_once = list(threads.map(lambda _: asyncio.run(model.acomplete(HELLO)).text, range(8)))

    assert one_after_another + at_once == ["Hello"] * 11


async def test_blocking_calls_work_inside_a_running_loop() -> None:
    with OpenAIServer() as server:
        assert OpenAIChat("m", base_url=server.url).complete(HELLO).text == "Hello"


async def test_many_calls_wait_for_the_server_together() -> None:
    together = threading.Barrier(50)

    def script(_: Body) -> Say:
        together.wait(60)  # broken unless all are asked before one is answered
        return Say()

    with OpenAIServer(script) as server:
        model = OpenAIChat("m", base_url=server.url)
        replies = await asyncio.gather(*[model.acomplete(HELLO) for _ in range(50)])

    assert [reply.text for reply in replies] == ["Hello"] * 50


def test_many_threads_find_out_together_what_the_server_lacks() -> None:
    with OpenAIServer(without("json_schema")) as server:
        model = OpenAIChat("m", base_url=server.url)
        with ThreadPoolExecutor(8) as threads:
            list(threads.map(lambda _: model.complete(CAPTURE), range(16)))
        probes = [body["response_format"]["type"] for body in server.bodies].count("json_schema")
        model.complete(CAPTURE)

    assert 1 <= probes <= 8
    assert server.bodies[-1]["response_format"]["type"] == "json_object"


def test_a_stream_that_ends_without_saying_so_is_not_a_reply(twin: Twin) -> None:
    with OpenAIServer(Say("Hello to you", finish=None)) as server, pytest.raises(ModelUnavailable, match="before it was whole"):
        list(twin.stream(OpenAIChat("m", base_url=server.url), HELLO))
