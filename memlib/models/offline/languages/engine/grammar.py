"""What a language's tables say: its verbs, its people, the senses in which a verb states something lasting, and its small words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

TOPICS = {
    "name": "name", "nickname": "name answer-style", "age": "age", "home": "home", "origin": "origin", "allergy": "allergies health",
    "diet": "diet", "avoids": "diet", "job": "work", "employer": "work", "studies": "studies", "plays": "hobbies", "speaks": "languages",
    "learns": "languages", "skill": "skills", "likes": "preferences", "dislikes": "preferences", "has pet": "pets", "has kin": "family",
    "condition": "health", "past condition": "health", "possession": "possessions", "marital": "family", "goal": "goals",
    "plan": "plans", "habit": "habits", "past": "skills", "style": "answers preferences", "date": "dates", "is": "family",
    "called": "family",
}  # fmt: skip
SINGLE = frozenset({"name", "nickname", "age", "home", "employer", "called"})
"""Of these a later one takes the place of the one before."""


@dataclass(frozen=True)
class Verb:
    """A form of a verb in the first person."""

    lemma: str
    third: str


@dataclass(frozen=True)
class Sense:
    """In which a verb states something lasting, told by what goes with it."""

    relation: str
    verbs: str
    """Lemmas, apart by spaces."""
    rest: str = r".+"
    """Pattern of all that goes with the verb but for qualifiers; {names} stand for the grammar's classes."""
    needs: str = ""
    """Kinds of qualifiers, one of which must go with it."""
    many: bool = False
    """What goes with it may be a list, each member a fact."""
    denied: bool = False
    """It says that something is not so, not that it is over."""
    told: str = ""
    """How it is told in the third person where not by its own verb; {v} is the pattern's group."""
    of: str = "both"
    """Of whom it may be said: user, kin, both."""


@dataclass(frozen=True)
class Subject:
    """Of whom a clause speaks."""

    key: str = ""
    """The kin's word; empty for the user."""
    name: str = ""
    opens: str = ""
    """How a memory about them begins."""

    @property
    def whole(self) -> str:
        """The word and the name: what tells one of their kind from another."""
        return f"{self.key}:{self.name.lower()}" if self.name else self.key


OTHERS = Subject(name="?")
"""Somebody who is none of the user's people, or nobody that is known."""


@dataclass(frozen=True)
class Clause:
    """A clause in one order whatever its own: subject, verb, the rest."""

    subject: Subject
    lemma: str
    third: str
    """The verb in the third person, with what stands before it: "ne se lève"."""
    rest: str


@dataclass(frozen=True)
class Answers:
    """How a question of the assistant and the short answer to it make a statement."""

    yes: str
    no: str
    polar: str
    """Pattern of a question for yes or no, with the groups `verb` and `rest`."""
    said: Mapping[str, str]
    """The first person of each verb of such a question."""
    choice: str
    """Pattern of "A or B" in what is asked, with the groups `first` and `second`."""
    either: str
    """Pattern of the beginning of a question that offers two things without a verb: "rather"."""
    prefers: str
    """The statement that one of two makes, {}, where the question has no verb."""
    latter: str
    former: str
    asked: tuple[tuple[str, str], ...]
    """Patterns of questions for a value, each with the statement that the value makes: {}."""
    shifts: tuple[tuple[str, str], ...]
    """From the second person to the first."""
    statement: str
    """How verb and rest make a statement."""
    qualified: str
    """How they do with the adverbial that an answer adds: more."""
    adverbial: str
    """Pattern of an adverbial."""
    perfect: str
    """Pattern of the participle, its first group, in what is asked: "have you played"."""
    done: str
    """How what an answer adds goes with it."""
    preposition: str
    """Pattern of the prepositions of an answer that the statement has already."""
    timed: str
    """Pattern of a question for when, where, how long, with the groups `verb` and `rest`."""
    place: str
    """How verb, answer and rest make a statement."""
    article: str
    """Pattern of the article that what is denied loses."""
    since: str
    """The word that an answer to "since when" may leave out."""
    generic: tuple[tuple[str, str], ...]
    """Patterns of what is asked for in general, "any allergies", each with the statement that what an answer adds makes: {more}."""
    not_more: str
    """Pattern of what such a "no" may add that says no more."""
    denied: Mapping[str, str]
    """What "no" states, by the verb of the first person."""
    sentence: str
    """Pattern of the beginning of an answer that is a sentence of its own."""
    finite: str = r"(?!)"
    """Pattern of the verb with which an answer about somebody begins: "turns 9"."""
    offers: tuple[tuple[str, str], ...] = ()
    """Patterns of what the assistant offers, each with what "yes" asks for."""


@dataclass(frozen=True, eq=False)
class ClauseWords:
    """The small words between clauses, and those by which a clause states nothing."""

    joining: str
    """Pattern of the conjunctions with which a clause may begin."""
    spreads: str
    """Pattern of the words before the first of a list's members that go for all of them."""
    alone: str
    """Pattern of a member with such words of its own."""
    own: str
    """Pattern of the words by which a text speaks of its writer."""
    joints: str
    """Pattern of the words before which a clause may begin without a comma."""
    each: str
    """Pattern that parts the members of a list."""
    tails: str
    """Pattern with which a fragment begins that belongs to the clause before it."""
    unreal: str
    """Pattern in a clause that only supposes, or tells what others say."""
    asks: str
    """Pattern with which a question or a request begins."""
    moment: str
    """Pattern of what holds now only, in the clause that says it."""
    vague: str
    """Pattern of what is no value: what points at the talk, at the one who is asked, at nothing."""
    rather: str = r"(?!)"
    """Pattern with which a fragment begins that goes on with the verb of the clause before it: "but", "of which"."""
    relative: str = r"(?!)"
    """Pattern with which a fragment begins that is about whom the one before it was about."""
    reports: str = r"(?!)"
    """Pattern of a fragment after which somebody else speaks: "my brother says"."""
    turns: str = r"(?!)"
    """Pattern of the conjunctions with which a fragment begins that turns to something else: "but"."""
    hers: str = r"(?!)"
    """Pattern of the beginning of a clause with another subject."""
    whence: str = r"(?!)"
    """Pattern before which an introduction goes on with where one comes from."""
    no_longer: str = r"(?!)"
    """Pattern of what says that something is over."""


@dataclass(frozen=True, eq=False)
class Telling:
    """How chat is written out, and the first person told in the third."""

    mends: tuple[tuple[str, str], ...]
    """How chat is written out."""
    drops: str
    """Pattern of words that a memory leaves out: fillers, times that are relative."""
    shifts: tuple[tuple[str, str], ...]
    """From the first person to the third, in what goes with the verb."""
    beside: tuple[tuple[str, str], ...]
    """From the first person to the third, of the user in what is told of somebody else; before the shifts."""
    unshifts: tuple[tuple[str, str], ...]
    """From the third to the first."""
    agrees: tuple[tuple[str, str], ...] = ()
    """Patterns of adjectives, as they agree with the user's word."""
    clitics: str = ""
    """Pattern of the small words that may stand before a verb: "ne se"."""


@dataclass(frozen=True, eq=False)
class People:
    """The user's relatives and pets, and how they are named."""

    kin: Mapping[str, str]
    """Of each word of a relative or a pet, how a memory about them begins: "Die Mutter des Nutzers"."""
    my: str
    """Pattern of "my", in all its forms."""
    named: str
    """How a name alone is told of kin, with {} for it."""
    aged: str
    """How an age alone is told of kin, with {} for it."""
    called: str = ""
    """Pattern of the words between a relative or a pet and their name."""
    after: str = r"(?!)"
    """Pattern of the words after which somebody is named without being said who they are."""
    called_by: str = r"(?!)"
    """Pattern of the verbs by which one tells of somebody of whom has been told before."""
    many: frozenset[str] = frozenset()
    """Of the words for kin, those for several."""
    my_of: Mapping[str, str] = field(default_factory=dict)
    """The word for "my" that goes with each article."""


@dataclass(frozen=True, eq=False)
class Hints:
    """What is told by the way: wishes, sayings, what happened once, what is owned."""

    wishes: tuple[tuple[str, str], ...] = ()
    """Patterns of how the user wants to be answered, each with how it is told; {v} is the pattern's group."""
    sayings: tuple[tuple[str, str, str], ...] = ()
    """Relation, pattern and telling of what is said of the user with something else as subject: "jazz is not my thing"."""
    events: tuple[tuple[str, str], ...] = ()
    """Patterns of what happened to the user and is told by the way, "since my stroke in 2020", each with how it is told."""
    likewise: str = r"(?!)"
    """Pattern of a thing of which the same holds as of the one before: "nor tea"; its group is `v`."""
    thereafter: str = ""
    """What stands in the place of such an event."""
    role: str = r"(?!)"
    """Pattern of "as a": its group `v` is what the user is."""
    mine: tuple[tuple[str, str, str], ...] = ()
    """Relation and pattern of what "my" tells by the way, "my old Golf", "our flat in Kiel", with how it is told; {v} is the pattern's group."""


@dataclass(frozen=True, eq=False)
class Changes:
    """By which words a memory is put right, ended, renewed or forgotten."""

    over: tuple[str, ...] = ()
    """Patterns of what is over, with the group `what`."""
    ends: tuple[str, ...] = ()
    """Patterns of what goes with the verb of the user where something is over, with the group `what`."""
    instead: tuple[str, ...] = ()
    """Patterns of one thing in the place of another, with the groups `old` and `new`."""
    since_now: str = r"(?!)"
    """Pattern of words that tell a change: "now", "no longer"."""
    after_all: str = r"(?!)"
    """Pattern of what takes back something said or done before: "after all", "again"."""
    spelled: str = r"(?!)"
    """Pattern of the words by which a name's spelling is put right."""
    level: str = r"(?!)"
    """Pattern of a level that was reached, with the group `level`, and `reached` for the verb that tells it."""
    reached: str = ""
    """The verb where none was said."""
    at_level: str = ""
    """What a memory of a language that is learnt adds for it: the level, and the verb where it has a second place."""
    stage: str = r"(?!)"
    """Pattern of how far somebody is with what they study: it goes to the memory that tells of that."""
    forget: tuple[str, ...] = ()
    """Patterns of the request to forget, with the group `what`."""
    amounts: str = r"(?!)"
    """Pattern of an amount that has changed, with the groups `new` and `unit`: it takes the place of a memory's in the same unit."""
    units: tuple[str, ...] = ()
    """Patterns of units, each in all its spellings."""
    matter: str = r"(?!)"
    """Pattern of the words for a memory in such a request: "the thing about"."""


@dataclass(frozen=True, eq=False)
class Grammar:
    """All that the engine knows of a language."""

    code: str
    user: str
    """How a memory begins."""
    first: Mapping[str, Verb]
    """Forms of the first person, both numbers."""
    third: Mapping[str, str]
    """Forms of the third person, with their lemmas."""
    arrange: Callable[[str, Grammar, Subject | None, bool], Clause | None]
    """The clause in one order; None where it has no finite verb, or speaks of somebody else. The subject is that of the clause before;
    then whether the clause goes on in the same sentence."""
    senses: tuple[Sense, ...]
    classes: Mapping[str, str]
    """Patterns of words by what they mean, for the senses."""
    qualifiers: Mapping[str, str]
    """By kind, patterns of what may go with any verb: since when, how often, when, with whom, how."""
    clauses: ClauseWords
    telling: Telling
    people: People
    hints: Hints
    changes: Changes
    answers: Answers
    capitals: bool = False
    """Nouns are written with a capital."""
    introduced: tuple[str, ...] = ()
    """Lemmas that what follows a name may go with: "Mia, 33, nurse"."""
    and_: str = "and"
    be: str = ""
    """Lemma of the verb that says what somebody is."""
    of_user: str = ""
    """The genitive of the user's word."""
    bare: frozenset[str] = frozenset({"diet", "condition", "allergy", "marital"})
    """Relations that may be told without subject and verb."""
    roles: frozenset[str] = frozenset({"job", "diet", "condition", "allergy", "is", "marital", "studies", "origin"})

    def first_third(self, lemma: str) -> str:
        """The third person of a verb."""
        return next(form for form, known in self.third.items() if known == lemma)

    @cached_property
    def patterns(self) -> tuple[tuple[Sense, frozenset[str], re.Pattern[str]], ...]:
        return tuple((sense, frozenset(sense.verbs.split()), self.compiled(sense.rest)) for sense in self.senses)

    def compiled(self, pattern: str) -> re.Pattern[str]:
        """With the grammar's classes in the places of their names."""
        while (filled := re.sub(r"\{([a-z_]+)\}", lambda name: f"(?:{self.classes[name[1]]})", pattern)) != pattern:
            pattern = filled
        return re.compile(pattern, re.I)

    @cached_property
    def qualifying(self) -> Mapping[str, re.Pattern[str]]:
        return {kind: self.compiled(pattern) for kind, pattern in {"aside": r"\([^()]*\)", **self.qualifiers}.items()}
