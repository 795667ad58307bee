"""What keyword search keeps of a memory and asks of the server, which stems the words by the configuration of their language."""

from __future__ import annotations

from collections.abc import Iterable
from re import compile as pattern
from typing import TYPE_CHECKING, Any

from memlib.db.schemas import UserMemory
from memlib.db.words import ACCENTED, ACCENTS, Asked, Words, language_of, read_by, searched_text
from memlib.flow import Flow
from memlib.text import fold

if TYPE_CHECKING:
    from memlib.db.postgres.transaction import Transaction

STARTS = "\x1f"
"""Stands where a word may start, since servers differ in what they take for a letter: a literal text ranks higher there."""
_STARTS = pattern(r"(?<!\w)")


def stemmed(language: str, words: str, *, schema: str = "") -> str:
    """Of Latin words in a text their terms with their places, in SQL, as `memlib.db.words.term_of` makes them.

    Each is a piece of SQL. The `schema` of the configurations is named where a node of a cluster looks them up by itself.
    """
    name = f"{schema} || '.words_'" if schema else "'words_'"
    return f"translate(to_tsvector(({name} || {language})::regconfig, {words})::text, '{ACCENTS}', '{fold(ACCENTS)}')::tsvector"


COLUMNS = {
    "language": "%(language)s",
    "words": f"{stemmed('%(language)s::text', '%(latin)s')} || %(others)s::tsvector",
    "size": "%(size)s",
    "marked": "%(marked)s",
}
"""What is kept of a memory for searches, each column with how it comes from `searched`."""
_READ = f"case when language in {ACCENTED} then %(accented)s else %(plain)s end"
ASKED = stemmed("language", _READ, schema="%(schema)s::text")
"""The terms of a query's Latin words in a language, as its stemmer is to see them, from what `asked` gives."""


def searched(memory: UserMemory) -> dict[str, Any]:
    text = searched_text(memory)
    words, language = Words.of(text), language_of(memory.memory)
    return {
        "language": language,
        "latin": " ".join(read_by(language, words.latin)),
        "others": _vector(words.others),
        "size": len(words),
        "marked": mark_starts(fold(text)),
    }


def mark_starts(folded: str) -> str:
    return _STARTS.sub(STARTS, folded)


def asked(query: str) -> dict[str, Any]:
    """A query, as the statement binds it. Its places count from 1, as those of words in a `tsvector` do."""
    parts = Asked.of(query)
    return {
        "accented": " ".join(parts.latin),
        "plain": fold(" ".join(parts.latin)),
        "latin": len(parts.latin),
        "others": list(parts.others),
        "literals": [mark_starts(each.text).removeprefix(STARTS) for each in parts.literals],
        "needs": [" ".join(str(place + 1) for place in each.places) for each in parts.literals],
        "guesses": [place + 1 for place in parts.guesses],
        "starts": STARTS,
    }


def make_words_anew(transaction: Transaction) -> Flow[None]:
    """Of all memories, a part at a time. To be done by a migration whenever what `searched` makes of a text has changed."""
    last = ("", "")
    while rows := (yield from transaction.rows(_NEXT, last)):
        memories = [
            UserMemory(memory, user_id=user_id, memory_id=memory_id, topics=topics) for user_id, memory_id, memory, topics in rows
        ]
        yield from transaction.each(_ANEW, [searched(each) | {"user": each.user_id, "id": each.memory_id} for each in memories])
        last = rows[-1][:2]


def _vector(terms: Iterable[str]) -> str:
    """As a `tsvector` is written. No term holds a sign that would have to be quoted."""
    places: dict[str, list[str]] = {}
    for place, term in enumerate(terms, start=1):
        places.setdefault(term, []).append(str(place))
    return " ".join(f"'{term}':{','.join(where)}" for term, where in places.items())


_NEXT = """
    select user_id, memory_id, memory, topics from memories where (user_id, memory_id) > (%s, %s)
    order by user_id, memory_id limit 1000
"""
_ANEW = (
    f"update memories set {', '.join(f'{name} = {value}' for name, value in COLUMNS.items())} "  # noqa: S608 — the names above
    "where user_id = %(user)s and memory_id = %(id)s"
)
