"""Whether a memory says of its user what the message says of somebody else: the verb gives it away, where its form tells the person."""

from __future__ import annotations

import re

_USER = (
    (r"(?:the )?user", "s"),
    (r"(?:der|die) (?:be)?nutzer(?:in)?", "t"),
    (r"(?:el|la) usuari[oa]", "[ae]"),
    (r"l['’]utente", "[ae]"),
    (r"[oa] (?:usuári[oa]|utilizadora?)", "[ae]"),
)
"""The user as a subject, and how its verb ends then, in the languages where it ends otherwise after "I" (French verbs look alike)."""
_VERB = re.compile("|".join(rf"(?:{user}) (\w+{ending})(?!\w)" for user, ending in _USER), re.I)
_TELLS_NO_PERSON = re.compile(
    r"is|was|has|does|always|sometimes|ist|hat|tut|fast|nicht|jetzt|está|tiene|hace|siempre|nunca|fa|ha|sempre|anche|tem|fica|quase|ainda"
    r"|\w+(?:aba|ía|ia|ava|ara|era|iera|ese|asse|esse|isse|ira)",
    re.I,
)
"""Verbs that say of a thing what its owner is ("my height is ..."), adverbs like them, and tenses with one form for both persons."""
_AS_ONE = re.compile(r"\ba gente\b", re.I)
"""Portuguese for "we", with the verb of "she"."""
_WORD = re.compile(r"[^\W\d_]+")
_BEGINS_ALIKE = 2
"""Letters that two forms of one verb, irregular ones too, have in common at the front."""


def said_of_another(memory: str, message: str) -> bool:
    """Whether the message has the memory's verb only as said of a third person: "my brother works nights", "User works nights"."""
    match = _VERB.match(memory)
    verb = next(filter(None, match.groups()), "").lower() if match else ""
    if not verb or _TELLS_NO_PERSON.fullmatch(verb) or _AS_ONE.search(message):
        return False
    words = {word.lower() for word in _WORD.findall(message)}
    return verb in words and not any(word[:_BEGINS_ALIKE] == verb[:_BEGINS_ALIKE] for word in words - {verb})
