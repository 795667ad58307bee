"""Whose fact a text states: the user's own, or that of somebody of theirs ("User's sister is a vet")."""

from __future__ import annotations

import re
from functools import lru_cache

from memlib.claims.languages import language_of, word_set
from memlib.claims.words import words_of

# Each group is one relation, so that a mum is a mother.
_RELATIONS = [
    word_set(words)
    for words in (
        "mother mum mom mutter mama mere madre mamma mae",
        "father dad vater papa pere padre babbo pai",
        "sister schwester soeur sœur hermana sorella irma",
        "brother bruder frere hermano fratello irmao",
        "son sohn fils hijo figlio filho",
        "daughter tochter fille hija figlia filha",
        "child children kid kids kind kinder enfant enfants hijos figli filhos",
        "wife frau ehefrau femme epouse esposa mujer moglie",
        "husband mann ehemann mari epoux esposo marido marito",
        "partner partnerin girlfriend boyfriend compagne compagnon conjoint pareja novia novio compagna compagno namorado namorada",
        "parents eltern parents genitori pais padres",
        "friend freund freundin ami amie amigo amiga amico amica",
        "neighbour neighbor nachbar nachbarin voisin voisine vecino vecina vicino vicina vizinho vizinha",
        "colleague coworker kollege kollegin collegue companero companera collega colega",
        "boss manager chef chefin patron patronne jefe jefa capo chefe",
        "aunt tante tia zia",
        "uncle onkel oncle tio zio",
        "cousin cousine primo prima cugino cugina",
        "nephew niece neffe nichte neveu niece sobrino sobrina nipote sobrinho sobrinha",
        "grandmother grandma grandfather grandpa oma opa grossmutter grossvater abuela abuelo nonna nonno avo",
        "roommate flatmate mitbewohner mitbewohnerin colocataire",
    )
]
_RELATION = {word: place for place, words in enumerate(_RELATIONS) for word in words}
_ATTRIBUTES = word_set(
    "best older younger little big eldest youngest oldest elder twin beste bester altere alterer jungere jungerer kleine"
    " kleiner grosse grosser petit petite grand grande meilleur meilleure aine ainee"
    " mejor mayor menor migliore maggiore minore melhor velho velha novo nova"
)
_ASIAN_PERSON = re.compile(
    "(妈妈|母亲|爸爸|父亲|姐姐|妹妹|哥哥|弟弟|儿子|女儿|妻子|丈夫|太太|老公|老婆|朋友|邻居|同事|老板|上司|叔叔|阿姨|表[哥弟姐妹]"
    "|奶奶|爷爷|室友|女朋友|男朋友|母|父|姉|妹|兄|弟|息子|娘|妻|夫|友人|友達|隣人|同僚|叔父|叔母|祖母|祖父|いとこ|彼女|彼氏|子供)"
)
_ASIAN = re.compile(f"^(?:用户|ユーザー)(?:的|の)?[大小二三]?{_ASIAN_PERSON.pattern}")


_USER = re.compile("user|nutzer|utilisat|usuari|utilizador|utent")


def of_others(gold: str, extracted: str) -> bool:
    """Whether one is of somebody whom the other does not speak of at all."""
    mine, other = owner(gold), owner(extracted)
    return mine != other and not (mine in _mentioned(extracted) or other in _mentioned(gold))


def _mentioned(text: str) -> set[int | str]:
    asian = {match[1] for match in _ASIAN_PERSON.finditer(text)}
    return asian | {_RELATION[word.folded] for word in words_of(text) if word.folded in _RELATION}


@lru_cache(maxsize=8192)
def owner(text: str) -> int | str | None:
    """The relation of the one whose fact it is; None for the user themself."""
    if match := _ASIAN.match(text):
        return match[1]
    words = words_of(text)
    language = language_of(text)
    # "In May, User's son ...": of whom it is comes behind the comma.
    first = next((word.clause for word in words if _USER.search(word.folded) or word.folded in _RELATION), 0)
    words = [word for word in words if word.clause == first]
    for word in words[:6]:
        if word.folded in _RELATION:
            return _RELATION[word.folded]
        passing = word.folded in language.function or word.folded in _ATTRIBUTES
        if not passing or (_USER.search(word.folded) and not word.owns):
            return None
    return None
