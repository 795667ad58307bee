"""What the last turn of a conversation changes, in a language that the engine reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from memlib.models.offline.composition import Part
from memlib.models.offline.languages.engine.answers import as_statement
from memlib.models.offline.languages.engine.changes import corrected, ended, forgotten, renewed, respelled
from memlib.models.offline.languages.engine.grammar import Grammar
from memlib.models.offline.languages.engine.reading import facts_in
from memlib.models.offline.revision import Revision
from memlib.models.tasks import Turn


def follow(revision: Revision, conversation: Sequence[Turn], grammar: Grammar) -> None:
    """Revise by what the turn says, then by what it puts right, says is over, and asks to forget."""
    last = conversation[-1].content
    said = facts_in(last, grammar) or facts_in(as_statement(conversation, grammar), grammar)
    new = [each for each in said if not revision.knows(each)]
    renewals = renewed(new, last, revision.existing, grammar)
    for handle, fact in renewals.items():
        revision.renew(handle, fact)
    revision.take(each for each in new if each not in renewals.values())
    revision.correct(corrected(last, revision.untouched, grammar))
    revision.correct(respelled(last, revision.untouched, grammar))
    for is_meant in (*ended(last, grammar), *forgotten(last, grammar)):
        texts = {listed.memory for listed in revision.untouched if is_meant(listed.memory)}
        revision.drop(_says_one_of(texts))


def _says_one_of(texts: set[str]) -> Callable[[Part], bool]:
    return lambda part: (part if isinstance(part, str) else part.memory) in {text.rstrip(" .") for text in texts}
