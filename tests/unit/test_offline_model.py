"""The offline model as a chat model: its protocol, its usage, its tools, and what holds for any input."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, Field

from memlib.errors import ModelRefused
from memlib.models.base import ChatModel, ChatReply, ChatRequest, Message, Tool
from memlib.models.offline import OfflineModel
from memlib.models.tasks import AnswerTask, CaptureReply, CaptureTask, SummarizeReply, SummarizeTask
from memlib.text import fold, terms
from memlib.tokens import count_tokens
from tests.unit.offline_table import ALL, TODAY, answered, changes, edited, listed, selected, summary, told, turns
from tests.unit.test_offline_capture import FACTS


class AddMemory(BaseModel):
    memory: str
    topics: list[str] = Field(default_factory=list)


class UpdateMemory(AddMemory):
    memory_id: int


class DeleteMemory(BaseModel):
    memory_id: int


TOOLS = (
    Tool("add_memory", "Add a memory.", AddMemory),
    Tool("update_memory", "Change a memory.", UpdateMemory),
    Tool("delete_memory", "Delete a memory.", DeleteMemory),
)


def question(text: str = "Where do I live?") -> ChatRequest:
    task = AnswerTask(turns(text), listed(["User lives in Lyon"]), TODAY)
    return ChatRequest((Message("system", "Be kind."), Message("user", text)), task)


def test_it_is_a_chat_model() -> None:
    model: ChatModel = OfflineModel()
    assert model.id == "memlib-offline"


def test_the_asynchronous_reply_is_the_same() -> None:
    assert asyncio.run(OfflineModel().acomplete(question())) == OfflineModel().complete(question())


def test_a_stream_is_the_reply_in_pieces_and_ends_with_the_whole() -> None:
    *pieces, last = OfflineModel().stream(question())
    assert last.reply == OfflineModel().complete(question())
    assert "".join(piece.text for piece in pieces) == "You live in Lyon."
    assert len(pieces) == 4
    assert all(piece.reply is None for piece in pieces)


async def test_the_asynchronous_stream_is_the_same() -> None:
    assert [chunk async for chunk in OfflineModel().astream(question())] == list(OfflineModel().stream(question()))


def test_usage_counts_what_was_sent_and_answered_as_an_estimate() -> None:
    usage = OfflineModel().complete(question()).usage
    assert usage.calls == 1
    assert usage.input_tokens == count_tokens("Be kind.") + count_tokens("Where do I live?")
    assert usage.output_tokens == count_tokens("You live in Lyon.")
    assert usage.estimated


def test_a_request_without_a_task_is_refused_with_the_way_out() -> None:
    with pytest.raises(ModelRefused, match="OPENAI_BASE_URL"):
        OfflineModel().complete(ChatRequest((Message("user", "Grade this."),)))


def test_free_text_in_a_form_of_the_callers_own_is_refused() -> None:
    task = AnswerTask(turns("Hi"), (), TODAY)
    with pytest.raises(ModelRefused, match="offline"):
        OfflineModel().complete(ChatRequest((Message("user", "Hi"),), task, AddMemory))


def with_tools(text: str, *, role: str = "user", memories: list[str] | None = None) -> ChatReply:
    task = AnswerTask(turns(text), listed(memories or []), TODAY)
    messages = [Message("user", text)]
    if role == "tool":
        messages.append(Message("tool", "done", tool_call_id="call_1"))
    return OfflineModel().complete(ChatRequest(tuple(messages), task, tools=TOOLS))


def test_with_tools_what_was_said_becomes_calls() -> None:
    reply = with_tools("I moved to Rome and I like tea", memories=["User lives in Lyon"])
    assert [(call.id, call.name) for call in reply.tool_calls] == [("call_1", "update_memory"), ("call_2", "add_memory")]
    update = UpdateMemory.model_validate_json(reply.tool_calls[0].arguments)
    assert (update.memory_id, update.memory) == (1, "User lives in Rome")
    assert AddMemory.model_validate_json(reply.tool_calls[1].arguments).memory == "User likes tea"


def test_with_tools_forgetting_is_a_call_too() -> None:
    reply = with_tools("Forget where I live", memories=["User lives in Lyon"])
    assert [json.loads(call.arguments) for call in reply.tool_calls] == [{"memory_id": 1}]


def test_after_the_tools_have_run_it_answers() -> None:
    reply = with_tools("My name is Ana and I like tea", role="tool")
    assert reply.tool_calls == ()
    assert reply.text == "Nice to meet you, Ana. I'll remember that you like tea."


def test_only_tools_that_are_offered_are_called() -> None:
    task = AnswerTask(turns("I moved to Rome"), listed(["User lives in Lyon"]), TODAY)
    reply = OfflineModel().complete(ChatRequest((Message("user", "I moved to Rome"),), task, tools=TOOLS[2:]))
    assert reply.tool_calls == ()


def test_a_question_calls_no_tool() -> None:
    assert with_tools("Where do I live?", memories=["User lives in Lyon"]).text == "You live in Lyon."


def test_importing_it_loads_no_rules() -> None:
    code = "import sys, memlib.models.offline; print(sum(name.startswith('memlib.models.offline.') for name in sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(loaded.stdout) == 1


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_no_text_raises(text: str) -> None:
    changes(text or " ", existing=["User likes tea", text])
    answered([text], text)
    edited(["User likes tea"], text)
    selected(["User likes tea", text], text)
    summary("User likes tea", text)


@given(st.lists(st.sampled_from([*FACTS, "I", "my", "and", "not", ",", "'", '"', "(", "…", "if", "?"]), min_size=1, max_size=6))
@settings(max_examples=200, deadline=None)
def test_names_and_numbers_of_a_memory_occur_in_the_message(pieces: list[str]) -> None:
    message = " ".join(pieces)
    said = fold(f"{message} 23 November")  # what "tomorrow" is
    for change in changes(message):
        words = (change.memory or "").replace("User's", "").replace("User", "").split()
        proper = [word.strip(".,'’;") for word in words if word[0].isupper() or word[0].isdigit()]
        assert all(fold(word) in said for word in proper), change.memory


@pytest.mark.parametrize("message", FACTS, ids=str)
def test_telling_it_again_changes_nothing(message: str) -> None:
    memories = told([], message)
    assert told(memories, message) == memories


@pytest.mark.parametrize("message", FACTS, ids=str)
def test_every_memory_is_one_that_the_model_itself_can_read(message: str) -> None:
    for memory in told([], message):
        assert set(terms(memory)) <= set(terms(summary(memory, "User likes zebras").memory)) | {"user", "the"}


def everything(text: str) -> None:
    task = CaptureTask(turns(text), listed(["User likes tea", text]), ALL, TODAY)
    OfflineModel().complete(ChatRequest((Message("user", ""),), task, CaptureReply))
    OfflineModel().complete(ChatRequest((Message("user", ""),), SummarizeTask((text, text)), SummarizeReply))
    answered([], text)


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        " ",
        "I like ",
        "'",
        '"',
        "my name is ",
        "1",
        "1 ",
        "-",
        "I am a ",
        ". ",
        ", and ",
        "\n> ",
        "```",
        "(",
        "the the ",
        "A.",
        "x1",
        "sushi, ",
    ],
)
@pytest.mark.timeout(60)  # a pattern that backtracks would take for ever
def test_a_message_of_one_megabyte_is_read_to_its_end(unit: str) -> None:
    message = unit * (1_000_000 // len(unit))

    changes(message)

    assert answered([], message)


@pytest.mark.parametrize("unit", ["a ", "I like ", "'a ", "1 ", ", and I ", "very ", "User likes a; ", "User's ", "and "])
@pytest.mark.timeout(60)
def test_a_long_memory_is_read_to_its_end(unit: str) -> None:
    memory = "User likes " + unit * (4_000 // len(unit))

    changes("I like tea", existing=[memory])

    assert summary(memory, memory)
