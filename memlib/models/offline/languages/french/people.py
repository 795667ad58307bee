"""French words for the user's relatives and pets, and how they are named."""

from __future__ import annotations

from memlib.models.offline.languages.engine.grammar import People
from memlib.models.offline.languages.french.nouns import DATES, KIN

_PEOPLE = {word: opens.format(word) for opens, words in (*KIN.items(), *DATES.items()) for word in words.split()}
_PEOPLE |= {
    told: f"{article} {told} de l'utilisateur"
    for article, ending, words in (("La", "e", "sœur fille"), ("Le", "", "frère fils"))
    for word in words.split()
    for told in (f"petit{ending} {word}", f"grand{ending} {word}", f"{word} aîné{ending}", f"{word} {'cadette' if ending else 'cadet'}")
}
_PEOPLE |= {
    f"{rank}{e}": f"{article} {rank}{e} de l'utilisateur" for rank in ("petit", "grand") for e, article in (("", "Le"), ("e", "La"))
}
_PEOPLE |= {"soeur": "La sœur de l'utilisateur", "anniversaire de mariage": "L'anniversaire de mariage de l'utilisateur"}

PEOPLE = People(
    kin=_PEOPLE,
    after=r"l'anniversaire de|et|mais|que|faire piquer|piquer|euthanasier|on a dû|j'ai dû|nous avons dû",
    my=r"mon|ma|mes|notre|nos",
    named="s'appelle {}",
    aged="a {} ans",
    called="nommé|nommée|qui s'appelle|s'appelle|appelé|appelée|prénommé|prénommée",
    called_by=r"s'appelle|est|a|va|était|reçoit|vient",
    my_of={"Le": "mon", "La": "ma", "L": "mon", "Les": "mes"},
)
