"""What the last turn of a conversation in Chinese or Japanese changes in the memories of its user."""

from __future__ import annotations

from collections.abc import Sequence

from memlib.claims import conflict, containment, content_terms
from memlib.models.offline.facts import Fact
from memlib.models.offline.languages import asian
from memlib.models.offline.revision import Revision
from memlib.models.tasks import Turn

_MANY, _NEARLY = 5, 0.8
"""From so many terms on a fact is known that shares so many of them with a memory: it is told in other words."""


def follow(revision: Revision, conversation: Sequence[Turn]) -> None:
    """Revise by what the turn puts right, by what it says is over or to be forgotten, and by what it states."""
    last = conversation[-1].content
    memories = {listed.handle: listed.memory for listed in revision.existing}
    corrected = asian.corrected(last, memories)
    revision.correct(corrected)
    for handle in asian.ended(last, memories).difference(corrected):
        revision.end(handle)
    said = _said(conversation, list(memories.values()))
    known = [*corrected.values(), *(memory for handle, memory in memories.items() if handle not in corrected)]
    new: list[Fact] = []
    for fact in said:
        renewals = {listed.handle: text for listed in revision.untouched if (text := asian.renewed(listed.memory, fact))}
        revision.correct(renewals)
        known += renewals.values()
        new += [] if renewals else [fact]
    revision.take(fact for fact in new if not _is_known(fact, known) and not (corrected and fact.relation.name == "kin died"))


def _said(conversation: Sequence[Turn], memories: Sequence[str]) -> list[Fact]:
    """What the last turn states, by itself and in answer to the one before."""
    last = conversation[-1].content
    stated = asian.facts_of(last, memories)
    if len(conversation) < 2 or conversation[-2].role != "assistant":
        return stated
    question = conversation[-2].content
    agreed = asian.facts_of(asian.agreed(question, last), memories)
    answered = asian.facts_of(asian.as_statement(question, last), memories)
    return max([*agreed, *stated], answered, key=len)


def _is_known(new: Fact, memories: Sequence[str]) -> bool:
    """Said already, in whatever order and with whatever else."""
    enough = 1.0 if new.relation.single or len(content_terms(new.memory)) < _MANY else _NEARLY
    return any(containment(new.memory, memory) >= enough and conflict(new.memory, memory) is None for memory in memories)
