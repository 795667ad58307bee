"""Captures what a user says: one structured model call, then checks in code, then one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from time import monotonic

from memlib import flow
from memlib.db.schemas import Cause, MemoryChange
from memlib.flow import Flow
from memlib.memory.asking import ask_for
from memlib.memory.decision import Applied, Refusal, apply, decide
from memlib.memory.grounding import ground
from memlib.memory.guard import escape, mask
from memlib.memory.language import language_in
from memlib.memory.listing import handles, list_text, listed, quote, today
from memlib.memory.retrieval import Search, relevant
from memlib.memory.settling import settle
from memlib.models.base import ChatReply, ChatRequest, Message, Usage
from memlib.models.tasks import CaptureReply, CaptureTask, EditTask, Listed, Turn
from memlib.prompts import prompt, render
from memlib.text import clean
from memlib.tokens import count_tokens

MAX_MESSAGE_CHARACTERS = 100_000
"""The length of one message, about 25,000 tokens."""
_TURNS = 6
_TURN_TOKENS = 1_500
_LISTING_TOKENS = 1_200


@dataclass(frozen=True)
class Policy:
    """What is to be captured."""

    instructions: str | None = None
    """What to remember; None for the default."""
    additional: str | None = None
    """Put behind the instructions."""
    system_message: str | None = None
    """In place of the whole system prompt. The memories and the conversation are listed behind it all the same."""
    operations: frozenset[str] = frozenset({"add", "update", "delete"})

    @property
    def text(self) -> str:
        """What to remember, with what stands behind it."""
        chosen = self.instructions or prompt("capture_instructions").template
        return "\n\n".join(part.strip() for part in (chosen, self.additional) if part)

    @property
    def hash(self) -> str:
        """What a memory records as the instructions that it was captured with."""
        return instructions_hash(self.system_message or self.text)

    def system(self, name: str, language: str | None = None) -> str:
        """The system prompt of that name; of a capture with examples in the language, or in English where there are none in it."""
        operations = ", ".join(sorted(self.operations))
        if name != "capture":
            return render(name, operations=operations)
        examples = prompt(f"examples/{language or 'en'}").template
        return self.system_message or render(name, instructions=self.text, operations=operations, examples=examples)


def instructions_hash(text: str) -> str:
    """Twelve hexadecimal digits that name the text."""
    return sha256(text.strip().encode()).hexdigest()[:12]


@dataclass(frozen=True)
class CaptureResult:
    """What a capture changed, and what it cost."""

    changes: tuple[MemoryChange, ...]
    refused: tuple[Refusal, ...]
    """Changes that the model asked for and did not get, each with the reason."""
    usage: Usage
    """Of all calls of the model."""
    seconds: float
    change_id: str | None
    """What `undo` takes; None when nothing was changed."""
    reply: str
    """The model's last reply, with secrets masked."""


def conversation(messages: Iterable[tuple[str, str]]) -> tuple[Turn, ...]:
    """The messages, by role and content, as turns with secrets masked. An empty or too long one is a `ValueError`."""
    turns: list[Turn] = []
    for role, content in messages:
        if not isinstance(content, str):
            raise TypeError(f"a message must be a text, not {type(content).__name__}")
        content = clean(content)
        if not content:
            raise ValueError("a message must not be empty")
        if len(content) > MAX_MESSAGE_CHARACTERS:
            raise ValueError(f"the message has {len(content):,} characters; at most {MAX_MESSAGE_CHARACTERS:,} are taken")
        if role == "user":
            turns.append(Turn("user", mask(content)))
        elif role == "assistant":
            turns.append(Turn("assistant", mask(content)))
    if not turns or turns[-1].role != "user":
        raise ValueError("the last message must be the user's")
    return tuple(turns)


def capture(search: Search, policy: Policy, turns: tuple[Turn, ...], *, user_id: str, cause: Cause) -> Flow[CaptureResult]:
    """Change the user's memories by what the last turn says; all that it calls for, or an error and nothing."""
    recent = _recent(turns)

    def request(known: tuple[Listed, ...]) -> ChatRequest:
        task = CaptureTask(conversation=recent, existing=known, operations=policy.operations, today=today())
        text = render("capture_input", today=task.today, memories=list_text(known), conversation=quote(recent))
        system = policy.system("capture", language_in(recent, known))
        return ChatRequest((Message("system", system), Message("user", text)), task=task)

    about = " ".join(turn.content for turn in recent[-2:])
    signed = replace(cause, instructions=policy.hash)
    return (yield from _decide_and_apply(search, policy, request, recent, about, user_id=user_id, cause=signed))


def edit(search: Search, policy: Policy, instruction: str, *, user_id: str, cause: Cause) -> Flow[CaptureResult]:
    """Change the user's memories as an instruction in free text says."""
    turns = conversation([("user", instruction)])
    instruction = turns[0].content

    def request(known: tuple[Listed, ...]) -> ChatRequest:
        task = EditTask(instruction=instruction, existing=known, operations=policy.operations, today=today())
        text = render("edit_input", today=task.today, memories=list_text(known), instruction=escape(instruction))
        return ChatRequest((Message("system", policy.system("edit")), Message("user", text)), task=task)

    return (yield from _decide_and_apply(search, policy, request, turns, instruction, user_id=user_id, cause=cause))


def _recent(turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
    """The last turns, as many as a prompt has room for; the last one whole."""
    kept = [turns[-1]]
    tokens = 0
    for turn in reversed(turns[-_TURNS:-1]):
        tokens += count_tokens(turn.content)
        if tokens > _TURN_TOKENS:
            break
        kept.append(turn)
    return tuple(reversed(kept))


def _decide_and_apply(
    search: Search,
    policy: Policy,
    request: Callable[[tuple[Listed, ...]], ChatRequest],
    turns: tuple[Turn, ...],
    about: str,
    *,
    user_id: str,
    cause: Cause,
) -> Flow[CaptureResult]:
    started = monotonic()
    usage = Usage()

    def attempt(last: bool) -> Flow[CaptureResult]:
        nonlocal usage
        revision = yield from flow.query(search.db.get_revision, user_id=user_id)
        known = yield from relevant(search, about, user_id=user_id, budget=_LISTING_TOKENS)
        by_handle = handles(known.memories)
        asked = request(listed(by_handle))
        form, reply = yield from ask_for(CaptureReply, search.model(), asked)
        usage += known.usage + reply.usage
        given = ground(turns, [memory.memory for memory in known.memories], today())
        if isinstance(asked.task, EditTask):
            given = replace(given, last=None)
        decision = decide(form.changes, by_handle, operations=policy.operations, given=given)
        # The last time only what the decision touches must be as it was, so that it ends; equal texts are refused all the same.
        applied = yield from apply(search.db, decision, user_id=user_id, cause=cause, revision=None if last else revision)
        return _result(applied, reply, usage, monotonic() - started)

    return (yield from settle(attempt))


def _result(applied: Applied, reply: ChatReply, usage: Usage, seconds: float) -> CaptureResult:
    change = applied.change
    return CaptureResult(
        changes=change.changes if change else (),
        refused=applied.refused,
        usage=usage,
        seconds=seconds,
        change_id=change.change_id if change else None,
        reply=mask(reply.text),
    )
