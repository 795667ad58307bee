"""Which memories help with a query: shared terms, shared relations, shared categories."""

from __future__ import annotations

from memlib.models.offline.aspects import categories_of, content_terms, relations_of
from memlib.models.offline.composition import take_apart
from memlib.models.offline.facts import Fact
from memlib.models.offline.words import categories
from memlib.models.tasks import Listed, SelectReply, SelectTask


def select(task: SelectTask) -> SelectReply:
    """Handles, best first; memories that share nothing with the query are left out."""
    scored = [(relevance(task.query, listed), -position, listed.handle) for position, listed in enumerate(task.existing)]
    best = sorted((entry for entry in scored if entry[0] > 0), reverse=True)
    return SelectReply(memory_ids=[handle for _, _, handle in best[: task.limit]])


def relevance(query: str, listed: Listed) -> float:
    """Higher is nearer; 0 shares nothing. A shared word weighs most, then the kind of thing, then the relation."""
    wanted = content_terms(query)
    shared = len(wanted & content_terms(f"{listed.memory} {' '.join(listed.topics)}"))
    facts = [part for part in take_apart(listed.memory) if isinstance(part, Fact)]
    relations = relations_of(query)
    kinds = categories_of(query) | frozenset(categories(query))
    same_kind = any(kinds.intersection(categories(fact.value)) for fact in facts)
    return 2.0 * shared + 1.5 * same_kind + 1.0 * any(fact.relation.name in relations for fact in facts)
