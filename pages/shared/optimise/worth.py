"""When an optimisation is worth it for this user, from what it costs and how much the user talks and is remembered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from memlib.db.schemas import Session, TopicDay
from memlib.memory.report import OptimizationReport
from pages.shared.words import counted

DAYS = 30
"""How long back the pace is measured."""
_DAY = 86_400


@dataclass(frozen=True)
class Pace:
    """How fast things go for one user, over the last `DAYS` days."""

    turns: float
    """A day. A turn is a message and its answer."""
    memories: float
    """New ones a day, of those that are still there."""


def pace_of(sessions: Sequence[Session], written: Sequence[TopicDay], *, now: float) -> Pace:
    """A conversation that went on within these days counts whole: when its messages came, only the messages say."""
    since = now - DAYS * _DAY
    turns = sum(session.messages for session in sessions if session.updated_at >= since) / 2
    return Pace(turns / DAYS, sum(each.memories for each in written if each.day >= since) / DAYS)


def hint(report: OptimizationReport, pace: Pace) -> list[str]:
    """In sentences: whether it pays, and when there will be as much to save again."""
    if report.refusal is not None:
        return ["Not like this: what it would lose is more than you allow."]
    if report.figures.tokens_before <= report.figures.tokens_after:
        return ["Not now: it saves no tokens.", *_again(report, pace, "Look again after {} or so, when as much is known again.")]
    return [*_pays(report, pace), *_again(report, pace, "At that pace as much can be saved again in about {}.")]


def _pays(report: OptimizationReport, pace: Pace) -> Iterator[str]:
    saved = report.figures.tokens_before - report.figures.tokens_after
    turns = report.break_even
    if not turns:
        yield f"Now: it costs no call of a model, and every turn that reads all memories reads {counted(saved, 'token')} fewer."
        return
    cost = report.usage.input_tokens + report.usage.output_tokens
    yield f"Making this preview has cost {counted(cost, 'token')}; that is saved after {counted(ceil(turns), 'turn')}."
    if pace.turns:
        yield f"At {_rate(pace.turns, 'turn')}, as in the last {DAYS} days, that takes about {_days(turns / pace.turns)}."
    else:
        yield f"No conversation of the last {DAYS} days is kept here, so nothing says how soon that is."


def _again(report: OptimizationReport, pace: Pace, sentence: str) -> Iterator[str]:
    if pace.memories:
        yield f"{_rate(pace.memories, 'memory', 'memories').capitalize()} came in the last {DAYS} days."
        yield sentence.format(_days(len(report.before) / pace.memories))


def _rate(a_day: float, noun: str, plural: str | None = None) -> str:
    """`12 memories a day`; of less than two a day, in thirty."""
    if a_day >= 2:
        return f"{counted(round(a_day), noun, plural)} a day"
    return f"{counted(max(1, round(a_day * DAYS)), noun, plural)} in {DAYS} days"


def _days(days: float) -> str:
    return counted(max(1, ceil(days)), "day")
