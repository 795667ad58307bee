"""LoCoMo: two people's sessions, and what an annotator observed of each. The user brings the file; its licence is CC BY-NC.

Each turn on which an observation rests becomes a case: its speaker is the user, the other one the assistant. Turns without any are
no cases, for nobody has said that they hold nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel, TypeAdapter

from evals.cases.case import Case, CaseMessage, Expected

_BEFORE = 6
"""How many turns before its own a case takes along."""


class _Turn(BaseModel, frozen=True):
    speaker: str
    dia_id: str
    text: str = ""


class _Sample(BaseModel, frozen=True):
    sample_id: str
    conversation: dict[str, Any]
    observation: dict[str, dict[str, list[tuple[str, str | list[str]]]]]


_SAMPLES = TypeAdapter(list[_Sample])
_TURNS = TypeAdapter(list[_Turn])


def locomo_cases(path: Path) -> list[Case]:
    return [case for sample in _SAMPLES.validate_json(path.read_bytes()) for case in _cases(sample)]


def _cases(sample: _Sample) -> Iterator[Case]:
    for name, observed in sample.observation.items():
        turns = [
            turn for turn in _TURNS.validate_python(sample.conversation.get(name.removesuffix("_observation"), [])) if turn.text.strip()
        ]
        facts = _by_turn(observed)
        for place, turn in enumerate(turns):
            if (turn.speaker, turn.dia_id) in facts:
                yield _case(sample, turns[max(0, place - _BEFORE) : place + 1], facts[turn.speaker, turn.dia_id])


def _by_turn(observed: dict[str, list[tuple[str, str | list[str]]]]) -> dict[tuple[str, str], list[str]]:
    """An observation from several turns is of the last of them."""
    facts: dict[tuple[str, str], list[str]] = {}
    for speaker, observations in observed.items():
        for fact, evidence in observations:
            turns = re.findall(r"D\d+:\d+", evidence if isinstance(evidence, str) else " ".join(evidence))
            facts.setdefault((speaker, turns[-1] if turns else ""), []).append(fact)
    return facts


def _case(sample: _Sample, turns: list[_Turn], facts: list[str]) -> Case:
    user = turns[-1].speaker
    return Case(
        id=f"locomo-{sample.sample_id}-{turns[-1].dia_id}",
        tags=("locomo",),
        messages=tuple(CaseMessage(role="user" if turn.speaker == user else "assistant", content=turn.text) for turn in turns),
        expected=tuple(Expected(op="add", memory=fact) for fact in facts),
        conversation=f"locomo-{sample.sample_id}",
    )
