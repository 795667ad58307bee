"""A fact about the user, and the sentences that say it: written one way, read back from any."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache

from memlib.models.offline import words
from memlib.text import fold, terms

_ARTICLES = frozenset({"a", "an", "the", "some", "to", "in", "of", "very"})


@dataclass(frozen=True)
class Relation:
    """What a fact says of the user, whatever its value."""

    name: str
    topics: tuple[str, ...]
    forms: tuple[str, ...]
    """Sentences with {} for the value, and {key} for what a fact of this relation is told apart by; the first is written."""
    single: bool = False
    """A new value replaces the old one."""
    opposite: str | None = None
    values: frozenset[str] | None = field(default=None, repr=False)
    """The only values it has, folded; None when any will do."""


def _one(name: str, topics: str, *forms: str, values: frozenset[str] | None = None) -> Relation:
    return Relation(name, tuple(topics.split()), forms, single=True, values=values)


def _many(name: str, topics: str, *forms: str, opposite: str | None = None, values: frozenset[str] | None = None) -> Relation:
    return Relation(name, tuple(topics.split()), forms, opposite=opposite, values=values)


_TABLE = (
    _one("name", "name", "User's name is {}", "User is called {}"),
    _one("last name", "name", "User's last name is {}"),
    _one("nickname", "name", "User wants to be called {}", "User goes by {}", "User prefers to be called {}"),
    _one("age", "age", "User is {} years old"),
    _one("birthday", "birthday", "User's birthday is {}", "User was born on {}"),
    _one("anniversary", "dates", "User's wedding anniversary is {}", "User's anniversary is {}"),
    _one("birth year", "birthday", "User was born in {}", values=frozenset(str(year) for year in range(1900, 2100))),
    _one("home", "home", "User lives in {}", "User lives near {}", "User is based in {}", "User resides in {}", "User moved to {}",
         "User has lived in {}"),
    _many("household", "home family", "User lives with {}"),
    _one("origin", "origin", "User is from {}", "User comes from {}", "User is originally from {}"),
    _one("childhood", "origin", "User grew up in {}", "User's hometown is {}"),
    _one("birthplace", "origin", "User was born in {}"),
    _many("nationality", "origin", "User is {}", values=words.NATIONALITIES),
    _one("native language", "languages", "User's native language is {}"),
    _many("speaks", "languages", "User speaks {}"),
    _one("job", "work", "User is {}", "User works as {}", "User has been {}"),
    _one("employer", "work", "User works at {}", "User works for {}", "User started at {}", "User has worked at {}"),
    _one("field", "work", "User works in {}"),
    _one("workplace", "work", "User works {}", values=words.WAYS_OF_WORK),
    _many("studies", "studies", "User studies {}"),
    _one("school", "studies", "User studies at {}", "User goes to {}"),
    _many("degree", "studies", "User has {}", "User studied {}", "User graduated from {}"),
    _many("uses", "skills", "User uses {}", "User programs in {}"),
    _many("plays", "hobbies", "User plays {}"),
    _many("learns", "learning", "User is learning {}"),
    _many("likes", "preferences", "User likes {}", "User loves {}", "User enjoys {}", "User is a fan of {}", "User is all about {}",
          opposite="dislikes"),
    _many("dislikes", "preferences", "User doesn't like {}", "User does not like {}", "User dislikes {}", "User hates {}",
          "User can't stand {}", "User has gone off {}", opposite="likes"),
    _many("prefers", "preferences", "User prefers {}"),
    _one("favourite", "preferences", "User's favorite {key} is {}", "User's favourite {key} is {}"),
    _many("interest", "interests", "User is interested in {}"),
    _one("diet", "diet", "User is {}", "User follows a {} diet", "User has been {}", values=words.DIETS),
    _many("avoids", "diet", "User doesn't eat {}", "User does not eat {}", "User can't eat {}"),
    _many("abstains", "diet", "User doesn't drink {}", "User does not drink {}"),
    _many("allergy", "allergies health", "User is allergic to {}", "User has been allergic to {}"),
    _many("intolerance", "allergies health", "User is {} intolerant", "User is intolerant to {}"),
    _many("condition", "health", "User has {}", "User has had {}", values=words.CONDITIONS),
    _many("state", "health", "User is {}", "User has been {}", values=words.HEALTH_STATES),
    _one("marital", "family", "User is {}", "User has been {}"),
    _one("called", "family", "User's {key} is called {}", "User's {key}'s name is {}", "User's {key} is named {}",
         "User has a {key} named {}", "User has a {key} called {}"),
    _one("kin home", "family", "User's {key} lives in {}", "User's {key} live in {}"),
    _one("kin age", "family", "User's {key} is {} years old"),
    _one("kin employer", "family", "User's {key} works at {}", "User's {key} works for {}"),
    _many("kin likes", "family", "User's {key} likes {}", "User's {key} loves {}", "User's {key} enjoys {}", "User's {key} hates {}",
          "User's {key} love {}", "User's {key} like {}",
          "User's {key} plays {}", "User's {key} speaks {}", "User's {key} studies {}"),
    _many("kin is", "family", "User's {key} is {}", "User's {key} are {}"),
    _many("has no", "personal", "User has no {}", opposite="has"),
    _many("drives", "possessions", "User drives {}", "User rides {}"),
    _many("owns", "possessions", "User owns {}"),
    _many("has", "personal", "User has {}", opposite="has no"),
    _many("goal", "goals", "User wants to {}", "User hopes to {}", "User dreams of {}"),
    _many("plan", "plans", "User plans to {}", "User is planning to {}", "User is looking to {}", "User is planning {}",
          "User plans on {}"),
    _many("effort", "goals", "User is {}"),
    _many("quit", "habits", "User quit {}", "User stopped {}"),
    _many("does not", "habits", "User doesn't {}", values=words.WAYS_OF_LIFE, opposite="does"),
    _many("does", "habits", "User {}", values=words.PRACTICES),
    _many("former", "past", "User used to {}"),
    _many("runs", "work", "User runs {}", "User manages {}", "User leads {}", "User founded {}"),
    _many("teaches", "work", "User teaches {}"),
    _many("knows", "skills", "User knows {}", "User is good at {}"),
    _many("experience", "skills work", "User has {}"),
    _many("follows", "hobbies", "User listens to {}", "User watches {}", "User reads {}", "User collects {}", "User supports {}"),
    _many("fear", "personal", "User is afraid of {}", "User is scared of {}", "User is terrified of {}"),
    _many("trait", "personality", "User is {}"),
    _one("parenthood", "family", "User is {}"),
    _one("dwelling", "home", "User lives in {}"),
    _many("kin birthday", "family birthday", "User's {key}'s birthday is {}"),
    _many("kin has", "family health", "User's {key} has {}", values=words.CONDITIONS),
    _many("kin died", "family", "User's {key} {}", values=frozenset({"died", "passed away"})),
    _many("kin does", "family", "User's {key} {}", values=frozenset()),
    _one("attribute", "personal", "User's {key} is {}", "User's {key} are {}"),
    _many("upcoming", "plans family", "User is {}"),
    _one("style", "answers preferences", "User wants {}"),
    _many("habit", "habits", "User {}"),
    _many("way of life", "habits", "User {}", values=frozenset()),
    _many("level", "languages", "User speaks {}", values=frozenset()),
    _many("ailment", "health", "User has {}", values=words.AILMENTS),
    _many("medication", "health", "User takes {}", "User is on {}", values=words.MEDICINES),
    _many("trip", "plans travel", "User is {}"),
    _many("start", "work plans", "User {}", values=frozenset()),
    _one("event", "dates plans", "User's {key} is on {}", "User's {key} is in {}"),
    _many("wish", "answers preferences", "User wants {}", "User doesn't want {}", values=frozenset()),
)  # fmt: skip
RELATIONS = {relation.name: relation for relation in _TABLE}
_TOPIC_OF_CATEGORY = {"film": "movies", "book": "books", "game": "games", "hobby": "hobbies", "sport": "sports", "animal": "animals"}


@dataclass(frozen=True)
class Fact:
    """One thing said of the user. Equal facts may be worded differently: compare by `says_same`."""

    relation: Relation
    value: str
    key: str = ""
    form: str = ""
    parts: tuple[Fact, ...] = ()
    """What it says in one breath, where that may be remembered in several: a job and its employer."""

    @property
    def memory(self) -> str:
        """The fact as a memory."""
        return (self.form or self.relation.forms[0]).replace("{key}", self.key).replace("{}", self.value)

    @cached_property
    def topics(self) -> list[str]:
        """One to three lower-case words."""
        kinds = [_TOPIC_OF_CATEGORY.get(name, name) for name in words.categories(f"{self.key} {self.value}")]
        own = list(self.relation.topics)
        if self.relation.name in {"called", "has"}:
            own = [_domain(self.key or self.value, own[0])]
        if self.relation.name in {"likes", "dislikes", "prefers", "favourite", "uses", "plays", "interest"}:
            own += kinds
        return list(dict.fromkeys(own))[:3]

    @cached_property
    def slot(self) -> tuple[str, str]:
        """What a single-valued fact has one value for."""
        return (self.relation.name, fold(self.key))

    @cached_property
    def content(self) -> frozenset[str]:
        """The value's terms."""
        return frozenset(terms(self.value)) - _ARTICLES or frozenset({fold(self.value)})

    def says_same(self, other: Fact) -> bool:
        return self.slot == other.slot and self.content == other.content


def _domain(value: str, otherwise: str) -> str:
    own = set(terms(value))
    for topic, lexicon in (("pets", words.PETS), ("family", words.KIN), ("possessions", words.POSSESSIONS)):
        if any(set(terms(word)) <= own for word in lexicon):
            return topic
    return otherwise


def fact(relation: str, value: str, *, key: str = "", form: str = "") -> Fact:
    return Fact(RELATIONS[relation], value, key, form)


@cache
def _readers() -> list[tuple[re.Pattern[str], Relation, str]]:
    """Longest form first, those with a closed set of values before the open ones, so that the most telling one reads a memory."""
    pairs = [(form, relation) for relation in _TABLE for form in relation.forms]
    pairs.sort(key=lambda pair: (pair[1].values is None, -len(pair[0].replace("{key}", "").replace("{}", ""))))
    return [(_reader(form), relation, form) for form, relation in pairs]


def _reader(form: str) -> re.Pattern[str]:
    literal = re.escape(form).replace("'", "['’]")
    literal = (
        re.sub(r"^User", "(?:the )?user", literal).replace(r"\{key\}", r"(?P<key>[\w' -]{1,40}?)").replace(r"\{\}", "(?P<value>.+?)")
    )
    return re.compile(literal + r"\s*\.?", re.I | re.S)


@lru_cache(maxsize=4_096)
def _readers_behind(subject: str, verb: str) -> list[tuple[re.Pattern[str], Relation, str]]:
    """The readers whose form may open like this."""
    return [reader for reader in _readers() if (opening := _opening(reader[2])) == (subject, verb) or opening == (subject, "{}")]


def _opening(text: str) -> tuple[str, str]:
    """The subject and the word behind it; of a form "{}" for a word that may be any."""
    subject, _, rest = text.casefold().replace("’", "'").removeprefix("the ").partition(" ")
    verb = rest.partition(" ")[0]
    return subject, "{}" if verb.startswith("{") else verb


@lru_cache(maxsize=20_000)
def read(memory: str) -> Fact | None:
    """The fact that a memory says, whoever worded it; None when no form fits."""
    memory = memory.strip()
    for pattern, relation, form in _readers_behind(*_opening(memory)):
        match = pattern.fullmatch(memory)
        if match and _accepts(relation, form, match["value"]):
            return Fact(relation, match["value"], match.groupdict().get("key") or "", form)
    return None


def _accepts(relation: Relation, form: str, value: str) -> bool:
    """Whether a form as open as "User is {}" may be read as this relation."""
    shape = _SHAPES.get(relation.name)
    if shape and form in _OPEN:
        return shape.match(value) is not None
    if form in {"User is {}", "User has been {}"} and relation.name == "job":
        return words.is_job(value)
    known = re.sub(r"^(?:an?|the)\s+|,? (?:except|apart from|other than|but|since|for)\b.*", "", fold(value))
    return relation.values is None or known in relation.values


_OPEN = frozenset(
    {"User is {}", "User has {}", "User {}", "User wants {}", "User lives in {}", "User's {key} is on {}", "User's {key} is in {}"}
)
_SHAPES = {
    "marital": re.compile("|".join(sorted(words.MARITAL)), re.I),
    "degree": re.compile(r"(?:an? )?(?:[\w']+ )?(?:degree|phd|master|bachelor|doctorate|mba|diploma)\b", re.I),
    "effort": re.compile(r"(?:training|preparing|saving|saving up|studying) for ", re.I),
    "experience": re.compile(r"(?:\d+|\w+)\+? years of experience\b", re.I),
    "trait": re.compile(rf"an? (?:\w+ )?(?:{'|'.join(sorted(words.TRAITS))})\b", re.I),
    "parenthood": re.compile(r"an? (?:\w+ )?(?:mother|father|mom|mum|dad|parent|grandmother|grandfather)\b", re.I),
    "dwelling": re.compile(
        r"an? [\w -]*\b(?:house|apartment|flat|farmhouse|cottage|condo|studio|cabin|village|town|city|suburb|farm)$", re.I
    ),
    "upcoming": re.compile(r"(?:getting married|expecting a (?:baby|child)|moving to)\b", re.I),
    "trip": re.compile(r"(?:flying|going|travelling|traveling|heading|driving|cycling|sailing) to |visiting |spending ", re.I),
    "event": re.compile(r"(?:the )?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b)", re.I),
    "style": re.compile(r"[\w -]*answers\b", re.I),
    "habit": re.compile(
        r"(?:usually|always|often|normally|typically|rarely|never) |.*\b(?:every|on|daily|weekly|a week|a day|mornings?)\b", re.I
    ),
}


@dataclass(frozen=True)
class Gone:
    """Something that no longer holds of the user, or never did."""

    relations: tuple[str, ...]
    value: str = ""
    """Empty for whatever the value was."""
    key: str = ""
    topic: str = ""
    """Empty for any."""

    def ends(self, other: Fact) -> bool:
        """Whether it says that this fact does not hold."""
        about = not self.value or bool(frozenset(terms(self.value)) & other.content)
        return (
            other.relation.name in self.relations
            and about
            and (not self.key or fold(self.key) == fold(other.key))
            and self._is_of(other)
        )

    def _is_of(self, other: Fact) -> bool:
        return not self.topic or self.topic in other.topics
