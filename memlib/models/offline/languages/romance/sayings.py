"""What is said by an idiom rather than by a verb: birthdays, dreams, diagnoses, how answers shall be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from memlib.models.offline.facts import Fact, Relation
from memlib.models.offline.languages.romance.cutting import before_clause
from memlib.models.offline.languages.romance.grammar import Romance
from memlib.models.offline.languages.romance.people import article_of
from memlib.models.offline.languages.romance.phrase import NAME
from memlib.models.offline.languages.romance.turns import Saying


def said_by_idiom(sentence: str, language: Romance) -> Iterator[Fact]:
    """The facts of the idioms that the sentence holds; of a question, none."""
    for pattern, saying in _sayings(language):
        for match in pattern.finditer(sentence):
            values = match.groupdict()
            if values.get("kin"):
                values["kin"] = _told(values["kin"], values.get("name"), language)
            if values.get("v"):
                values["v"] = _third(before_clause(values["v"], language), language)
            text = " ".join(saying.told.format(**{name: value or "" for name, value in values.items()}).split())
            opening = saying.told.partition("{")[0]
            yield Fact(Relation(saying.relation, saying.topics, (f"{opening}{{}}",), single=saying.single), text.removeprefix(opening))


@cache
def _sayings(language: Romance) -> tuple[tuple[re.Pattern[str], Saying], ...]:
    kin = "|".join(sorted((word for group in language.kin.values() for word in group.split()), key=len, reverse=True))
    places = {
        "kin": rf"(?:{language.mine}) (?P<kin>(?:{kin})(?: (?:{language.qualities}))?)(?:,? (?:(?:o|a) )?(?P<name>{NAME})\b,?)?",
        "date": language.patterns["date"],
    }

    places |= {name: language.patterns[name] for name in ("job",)}

    def filled(pattern: str) -> re.Pattern[str]:
        return re.compile(re.sub(r"(?<!\?P)<(\w+)>", lambda place: places[place[1]], pattern), re.I)

    return tuple((filled(saying.pattern), saying) for saying in language.sayings)


def _told(kin: str, name: str | None, language: Romance) -> str:
    word = kin.split(" ")[0].lower()
    article = language.of_articles[article_of(word, language)]
    told = f"{article}{kin} {language.of_user}"
    return f"{told}, {name}," if name else told


def _third(value: str, language: Romance) -> str:
    for pattern, said in language.own:
        value = re.sub(pattern, said, value, flags=re.I)
    return value.strip(" ,.!")
