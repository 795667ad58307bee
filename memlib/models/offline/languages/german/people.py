"""German words for the user's relatives and pets, and how they are named."""

from __future__ import annotations

from memlib.models.offline.languages.engine.grammar import People
from memlib.models.offline.languages.german.nouns import CHILDREN, DATES, KIN, RANKS

_PEOPLE = {word.lower(): opens.strip().format(word) for opens, words in (*KIN.items(), *DATES.items()) for word in words.split()}
_PEOPLE |= {rank: f"Die {rank.capitalize()} des Nutzers" for rank in CHILDREN.split()}
_PEOPLE |= {f"{rank}r": f"Der {rank.capitalize()} des Nutzers" for rank in CHILDREN.split()}
_PEOPLE |= {
    f"{rank}{ending} {word.lower()}": f"{article} {rank}e {word} des Nutzers"
    for rank in RANKS.split()
    for article, ending, words in (("Die", "e", "Schwester Tochter"), ("Der", "er", "Bruder Sohn"))
    for word in words.split()
}

PEOPLE = People(
    kin=_PEOPLE,
    many=frozenset(KIN["Die {} des Nutzers "].lower().split()),
    after=r"der geburtstag von|haben wir|mussten wir|müssen wir|und|aber|dass|wir mussten|wir haben|ich musste|ich habe",
    my=r"mein\w{0,2}|unser\w{0,2}|uns(?:re|eren?)",
    named="heißt {}",
    aged="ist {} Jahre alt",
    called="namens|heißt|genannt|, der|, die",
    called_by=r"heißt|ist|hat|wird|wurde|war|bekommt|kriegt",
    my_of={"Der": "mein", "Die": "meine", "Das": "mein"},
)
