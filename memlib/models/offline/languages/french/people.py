"""French words for the user's relatives and pets, and how they are named."""

from __future__ import annotations

from memlib.models.offline.languages.engine.grammar import People
from memlib.models.offline.languages.french.nouns import DATES, KIN

_PEOPLE = {word: opens.format(word) for opens, words in (*KIN.items(), *DATES.items()) for word in words.split()}
_PEOPLE |= {"soeur": "La sœur de l'utilisateur", "petite sœur": "La petite sœur de l'utilisateur", "petit frère": "Le petit frère de l'utilisateur",
            "grande sœur": "La grande sœur de l'utilisateur", "grand frère": "Le grand frère de l'utilisateur"}  # fmt: skip

PEOPLE = People(
    kin=_PEOPLE,
    after=r"et|mais|que|faire piquer|piquer|euthanasier|on a dû|j'ai dû|nous avons dû",
    my=r"mon|ma|mes|notre|nos",
    named="s'appelle {}",
    aged="a {} ans",
    called="nommé|nommée|qui s'appelle|s'appelle|appelé|appelée|prénommé|prénommée",
    called_by=r"s'appelle|est|a|va|était|reçoit|vient",
    my_of={"Le": "mon", "La": "ma", "L": "mon", "Les": "mes"},
)
