"""Words that speak of the same side of a life, so that "I moved" finds where the user lives."""

from __future__ import annotations

from memlib.text import terms

_GROUPS = (
    "live lives home house city town address move moved moving relocate relocated apartment flat",
    "work works job employer company career profession hired fired quit promoted position started joined retired office",
    "name named called call nickname",
    "eat eats food diet vegan vegetarian meat meal dish restaurant cook cooking allergic allergy intolerant",
    "married wife husband spouse partner divorced engaged girlfriend boyfriend single relationship wedding",
    "child children son daughter kid kids baby pregnant born",
    "mother father brother sister parent parents sibling family",
    "pet pets dog cat puppy kitten animal",
    "study studies student school university college degree course graduated",
    "born birthday age old years",
    "like likes love loves enjoy enjoys favourite favorite prefer prefers hate hates dislike dislikes",
    "drive drives car bike vehicle own owns bought sold",
    "goal goals plan plans want wants training hope dream",
    "health doctor condition illness medication injury pain sleep",
    "speak speaks language languages learning fluent",
)
_RELATED: dict[str, frozenset[str]] = {}
for _group in _GROUPS:
    _words = frozenset(terms(_group))
    for _word in _words:
        _RELATED[_word] = _RELATED.get(_word, frozenset()) | _words


def widen(text: str) -> str:
    """The text with the words that are related to its own behind it."""
    own = terms(text)
    more = {word for term in own for word in _RELATED.get(term, ())} - set(own)
    return " ".join([text, *sorted(more)])
