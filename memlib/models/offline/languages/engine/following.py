"""What the last turn of a conversation changes, in a language that the engine reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from memlib.claims import content_terms, negated
from memlib.models.offline.composition import Part
from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.engine.acquaintances import introduced
from memlib.models.offline.languages.engine.amendments import completed, levelled, moved, recounted
from memlib.models.offline.languages.engine.answers import as_statements
from memlib.models.offline.languages.engine.changes import corrected, ended, forgotten, heirs, renewed, respelled, taken_back
from memlib.models.offline.languages.engine.grammar import Grammar
from memlib.models.offline.languages.engine.memories import read_back
from memlib.models.offline.languages.engine.reading import begins_with_clause, facts_in
from memlib.models.offline.revision import Revision
from memlib.models.tasks import Listed, Turn


def follow(revision: Revision, conversation: Sequence[Turn], grammar: Grammar) -> None:
    """Revise by what the turn says, then by what it puts right, says is over, and asks to forget."""
    last = introduced(conversation[-1].content, revision.existing, grammar)
    said = facts_in(last, grammar)
    if not said or not begins_with_clause(last, grammar):
        answered = (facts for text in as_statements(conversation, grammar) if (facts := facts_in(text, grammar)))
        said = [*said, *(fact for fact in next(answered, []) if fact not in said)]
    new = [each for each in said if not revision.knows(each) and not _says_nothing_new(each, revision)]
    both = completed(new, revision.existing, grammar) | moved(new, revision.existing)
    revision.correct({handle: text for handle, (_, text) in both.items()})
    new = [each for each in new if each not in [fact for fact, _ in both.values()]]
    over = ended(last, grammar)
    renewals = heirs(new, over, revision.untouched, grammar)
    renewals |= renewed([each for each in new if each not in renewals.values()], last, revision.untouched, grammar)
    for handle, fact in renewals.items():
        revision.renew(handle, fact)
    revision.take(each for each in new if each not in renewals.values())
    revision.correct(corrected(last, revision.untouched, grammar))
    revision.correct(levelled(last, revision.untouched, grammar))
    revision.correct(recounted(last, revision.untouched, grammar))
    revision.correct(respelled(last, revision.untouched, grammar))
    for is_meant in (*over, *forgotten(last, grammar), *taken_back(last, grammar)):
        texts = {
            each.memory for each in revision.untouched if is_meant(each.memory) and not (is_meant in over and _is_home(each, grammar))
        }
        revision.drop(_says_one_of(texts))


def _says_nothing_new(said: Fact, revision: Revision) -> bool:
    """A name that the memories have, or what several of them say together."""
    name = said.key.partition(":")[2] or said.value.split()[0].lower()
    if said.relation.name == "kin called":
        return any(name in listed.memory.lower() for listed in revision.existing)
    known = [listed.memory for listed in revision.existing if negated(listed.memory) == negated(said.memory)]
    terms, told = content_terms(said.memory), [content_terms(memory) for memory in known]
    return not any(terms <= each for each in told) and terms <= frozenset().union(*told)


def _is_home(listed: Listed, grammar: Grammar) -> bool:
    """Whoever has left a home has another: a home does not end."""
    old = read_back(listed.memory, grammar)
    return old is not None and old.relation.name == "home"


def _says_one_of(texts: set[str]) -> Callable[[Part], bool]:
    return lambda part: (part if isinstance(part, str) else part.memory) in {text.rstrip(" .") for text in texts}
