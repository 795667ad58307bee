"""The CRI benchmark (PyPI `cri-benchmark`, MIT): the folder of a persona, with `ground_truth.json` and `conversations.jsonl`.

Its noise becomes cases with nothing to remember, its signals cases with one fact, its changes updates. The facts are notes ("diet
change: standard → vegan"), not sentences: figures on them say what is found, less so how well it is put.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from pydantic import BaseModel, TypeAdapter

from evals.cases.case import Case, CaseMessage, ExistingMemory, Expected

_BEFORE = 6
"""How many messages before the one that settles a change its case takes along."""


class _Message(BaseModel, frozen=True):
    message_id: int
    role: str
    content: str


class _Noise(BaseModel, frozen=True):
    text: str
    reason: str


class _Signal(BaseModel, frozen=True):
    text: str
    target_fact: str


class _Change(BaseModel, frozen=True):
    fact: str
    old_value: str
    new_value: str
    key_messages: list[int]


class _Truth(BaseModel, frozen=True):
    noise_examples: list[_Noise]
    signal_examples: list[_Signal]
    changes: list[_Change]


def cri_cases(folder: Path) -> list[Case]:
    truth = _Truth.model_validate_json((folder / "ground_truth.json").read_bytes())
    lines = (folder / "conversations.jsonl").read_bytes().splitlines()
    messages = TypeAdapter(list[_Message]).validate_json(b"[" + b",".join(lines) + b"]")
    return [*_noise(truth.noise_examples), *_signals(truth.signal_examples), *_changes(truth.changes, messages)]


def _noise(examples: Sequence[_Noise]) -> Iterator[Case]:
    for number, noise in enumerate(examples, 1):
        yield Case(id=f"cri-noise-{number:02}", tags=("cri", "nothing"), messages=(_said(noise.text),), note=noise.reason)


def _signals(examples: Sequence[_Signal]) -> Iterator[Case]:
    for number, signal in enumerate(examples, 1):
        name, _, value = signal.target_fact.partition(": ")
        fact = Expected(op="add", memory=_fact(name.removesuffix(" change"), value.split(" → ")[-1]) if value else signal.target_fact)
        yield Case(id=f"cri-signal-{number:02}", tags=("cri", "signal"), messages=(_said(signal.text),), expected=(fact,))


def _changes(changes: Sequence[_Change], messages: Sequence[_Message]) -> Iterator[Case]:
    """The last key message of the user's is the one that settles it."""
    places = {message.message_id: place for place, message in enumerate(messages) if message.role == "user"}
    for number, change in enumerate(changes, 1):
        last = max(places[message_id] for message_id in change.key_messages if message_id in places)
        yield Case(
            id=f"cri-change-{number:02}",
            tags=("cri", "update"),
            existing=(ExistingMemory(memory_id="1", memory=_fact(change.fact, change.old_value)),),
            messages=tuple(_said(message.content, message.role) for message in messages[max(0, last - _BEFORE) : last + 1]),
            expected=(Expected(op="update", memory_id="1", memory=_fact(change.fact, change.new_value)),),
        )


def _fact(name: str, value: str) -> str:
    return f"User's {name.replace('_', ' ')}: {value}"


def _said(text: str, role: str = "user") -> CaseMessage:
    return CaseMessage.model_validate({"role": role, "content": text})
