"""One turn of an agent: reads the conversation and the memories, answers, and remembers beside the answer."""

from __future__ import annotations

from dataclasses import asdict
from time import monotonic, time
from typing import Any, Literal
from uuid import uuid4

from memlib.agent.output import RunCompleted, RunContent, RunOutput
from memlib.agent.remembering import keep, remember, turns_to
from memlib.agent.setup import Setup
from memlib.db.schemas import ChatMessage, MemoryChange
from memlib.errors import MemlibError, ModelUnavailable
from memlib.flow import Close, Emit, Flow, Join, Next, Open, Start, Stopped, query
from memlib.memory.capture import CaptureResult, conversation
from memlib.memory.decision import Applied, Refusal
from memlib.memory.grounding import ground
from memlib.memory.guard import mask
from memlib.memory.listing import block_text, handles, list_text, listed, today
from memlib.memory.retrieval import Relevant, relevant
from memlib.memory.tools import call_tool, memory_tools, outcome
from memlib.models.base import ChatReply, ChatRequest, Message, ToolCall, Usage
from memlib.models.tasks import MAX_CHANGES, AnswerTask, Turn
from memlib.prompts import prompt, render
from memlib.tokens import count_tokens

_HISTORY_MESSAGES = 100
"""How many of a conversation's last messages a turn reads."""
_TOOL_ROUNDS = 5
"""How often the model may call tools before it must answer."""


class AgentTurn:
    """One message of a user and all that comes of it."""

    def __init__(self, setup: Setup, message: str, *, user_id: str, session_id: str) -> None:
        conversation([("user", message)])
        self.setup = setup
        self.db = setup.search.db
        self.model = setup.model()
        self.message = message
        self.user_id = user_id
        self.session_id = session_id
        self.started = monotonic()
        self.asked = ChatMessage("user", mask(message), message_id=str(uuid4()), created_at=int(time()))
        self.answer_id = str(uuid4())
        self.past: list[ChatMessage] = []
        self.shown: Relevant | None = None
        self.content = ""
        self.usage = Usage()
        self.captured: CaptureResult | None = None
        self.tool_changes: list[MemoryChange] = []
        self.refused: list[Refusal] = []
        self.warnings: list[str] = []
        self.seconds_to_first_token: float | None = None
        self.status: Literal["complete", "stopped", "failed"] = "complete"
        self.error: str | None = None
        """Why it failed."""

    def flow(self) -> Flow[None]:
        """Emits the answer piece by piece as `RunContent`, then `RunCompleted`.

        The user's message is in the store before the model is asked, and an answer is kept as far as it came. A failure of the
        model is raised after the capture has ended; the same message sent again then continues the turn.
        """
        yield from self._read()
        beside = yield from self._begin_capture()
        whole = False
        try:
            yield from self._answer()
            whole = True
            if beside is not None:
                yield Emit(RunContent("", last=True))
            yield from self._join(beside)
        except Stopped:
            # The capture is not waited for: it may hang, and keeps its own account.
            self.status = "complete" if whole else "stopped"
            yield from self._finish()
            raise
        except MemlibError as error:
            self.status, self.error = "failed", mask(str(error))
            yield from self._join(beside)
            yield from self._finish()
            raise
        yield from self._finish()
        yield Emit(RunCompleted(self._output()))

    # Before the answer

    def _read(self) -> Flow[None]:
        where = {"user_id": self.user_id, "session_id": self.session_id}
        self.past = yield from query(self.db.get_messages, **where, limit=_HISTORY_MESSAGES)
        self._resume()
        yield from query(self.db.add_messages, [self.asked], **where)
        if self.setup.add_memories_to_context or self.setup.enable_agentic_memory:
            text, budget = self.asked.content, self.setup.memory_tokens
            self.shown = yield from relevant(self.setup.search, text, user_id=self.user_id, budget=budget)
            self.usage += self.shown.usage
            self.warnings += [self.shown.warning] if self.shown.warning else []

    def _resume(self) -> None:
        """Take up the last turn of the conversation again when it had the same message and found no answer."""
        ended = self.past[-1:]
        if ended and ended[0].role == "assistant" and (ended[0].status == "failed" or not ended[0].content):
            self.answer_id = ended[0].message_id
            self.past, ended = self.past[:-1], self.past[-2:-1]
        if ended and ended[0].role == "user" and ended[0].content == self.asked.content:
            self.asked, self.past = ended[0], self.past[:-1]
        else:
            self.answer_id = str(uuid4())

    def _begin_capture(self) -> Flow[Any]:
        """The capture that runs beside the answer; None when there is none to make, also because the message had its capture before."""
        if not self.setup.update_memory_on_run or "capture" in self.asked.details:
            return None
        turns = turns_to(self.past, self.message)
        return (yield Start(remember(self.setup, self.asked, turns, user_id=self.user_id, session_id=self.session_id)))

    # The answer

    def _answer(self) -> Flow[None]:
        known = handles(self.shown.memories) if self.shown else {}
        turns = self._turns()
        messages = [Message("system", self._system()), *(Message(turn.role, turn.content) for turn in turns)]
        allowed = self.setup.policy.operations if self.setup.enable_agentic_memory else frozenset()
        calls = 0
        for left in reversed(range(_TOOL_ROUNDS + 1)):
            remembers = self.setup.update_memory_on_run or bool(allowed)
            task = AnswerTask(conversation=turns, memories=listed(known), today=today(), remembers=remembers)
            tools = memory_tools(allowed) if left else ()
            reply = yield from self._stream(ChatRequest(tuple(messages), task=task, tools=tools))
            if not reply.tool_calls:
                return
            messages.append(Message("assistant", reply.text, tool_calls=reply.tool_calls))
            for wanted in reply.tool_calls:
                calls += 1
                told = "refused: too many changes for one message"
                if calls <= MAX_CHANGES:
                    told = yield from self._call(wanted, known, allowed)
                messages.append(Message("tool", told, tool_call_id=wanted.id))

    def _call(self, wanted: ToolCall, known: dict[int, Any], allowed: frozenset[str]) -> Flow[str]:
        if not (yield from self._is_there()):
            return "refused: the conversation was deleted"
        given = ground(self._turns(), [memory.memory for memory in known.values()], today())
        cause = self.setup.cause("tool", self.asked.message_id, self.session_id)
        applied: Applied = yield from call_tool(
            self.db, wanted, known, operations=allowed, given=given, user_id=self.user_id, cause=cause
        )
        self.refused += applied.refused
        for change in applied.change.changes if applied.change else ():
            self.tool_changes.append(change)
            handle = next((number for number, memory in known.items() if memory.memory_id == change.memory_id), len(known) + 1)
            if change.after is not None:
                known[handle] = change.after
        return outcome(applied)

    def _turns(self) -> tuple[Turn, ...]:
        """The last messages that there is room for, and the one to answer, with what the user really wrote."""
        kept: list[Turn] = []
        tokens = 0
        for item in reversed(self.past):
            tokens += count_tokens(item.content)
            if tokens > self.setup.history_tokens:
                break
            kept += [Turn(item.role, item.content)] if item.content else []
        return (*reversed(kept), Turn("user", self.message))

    def _system(self) -> str:
        """The system prompt, with the memories that this turn shows."""
        instructions = self.setup.instructions or prompt("answer_instructions").template
        if self.shown is None:
            return instructions
        by_handle = handles(self.shown.memories)
        if self.setup.enable_agentic_memory:
            return render("answer", instructions=f"{instructions}\n\n{prompt('tools').template}", memories=list_text(listed(by_handle)))
        return render("answer", instructions=instructions, memories=block_text(memory.memory for memory in by_handle.values()))

    def _stream(self, request: ChatRequest) -> Flow[ChatReply]:
        chunks = yield Open(self.model, request)
        reply: ChatReply | None = None
        try:
            while (chunk := (yield Next(chunks))) is not None:
                reply = chunk.reply or reply
                if chunk.text:
                    self.content += chunk.text
                    self.seconds_to_first_token = self.seconds_to_first_token or monotonic() - self.started
                    yield Emit(RunContent(chunk.text))
        except Stopped:
            yield Close(chunks)
            self.usage += Usage(1, sum(count_tokens(item.content) for item in request.messages), count_tokens(self.content), True)
            raise
        if reply is None:
            raise ModelUnavailable(f"{self.model.id} ended its answer before it was whole; try again")
        self.usage += reply.usage
        self.warnings += [*reply.warnings, *(["the answer was cut off at the model's length limit"] if reply.truncated else [])]
        return reply

    # After the answer

    def _finish(self) -> Flow[None]:
        """Keep the answer as far as it came."""
        answer = ChatMessage(
            "assistant",
            mask(self.content),
            message_id=self.answer_id,
            created_at=int(time()),
            agent_id=self.setup.agent_id,
            status=self.status,
            details={
                "model": self.model.id,
                "usage": asdict(self.usage),
                "seconds": monotonic() - self.started,
                "warnings": self.warnings,
                "error": self.error,
            },
        )
        if not (yield from keep(self.db, answer, self.asked.message_id, user_id=self.user_id, session_id=self.session_id)):
            self.warnings.append("the conversation was deleted while it was answered: nothing more of it is kept")

    def _join(self, beside: Any) -> Flow[None]:
        if beside is None:
            return
        try:
            captured: CaptureResult = yield Join(beside)
        except MemlibError as error:
            self.warnings.append(f"nothing was remembered of this message: {mask(str(error))}")
        else:
            self.captured = captured
            self.usage += captured.usage

    def _is_there(self) -> Flow[bool]:
        kept = yield from query(self.db.get_messages, user_id=self.user_id, session_id=self.session_id, limit=_HISTORY_MESSAGES)
        return any(message.message_id == self.asked.message_id for message in kept)

    def _output(self) -> RunOutput:
        captured = self.captured
        return RunOutput(
            content=self.content,
            user_id=self.user_id,
            session_id=self.session_id,
            message_id=self.asked.message_id,
            agent_id=self.setup.agent_id,
            model=self.model.id,
            changes=(*(captured.changes if captured else ()), *self.tool_changes),
            refused=(*(captured.refused if captured else ()), *self.refused),
            capture=captured,
            context=self.shown,
            usage=self.usage,
            seconds=monotonic() - self.started,
            seconds_to_first_token=self.seconds_to_first_token,
            status=self.status,
            warnings=tuple(self.warnings),
        )
