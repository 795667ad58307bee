"""Makes stores of users who have talked to an assistant for months: what they told, told again, worded anew, corrected and took back.

Each store knows its facts, and which memories tell each of them, so that what an optimisation keeps can be judged without any text
comparison. How often users repeat themselves is set here, not measured: see `Habits`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from evals.savings.phrases import KINDS, NAMES, Kind
from evals.savings.questions import Question
from memlib.db.schemas import UserMemory

# As the phrases of all languages have it: "in 2019", "(2019)", "2019年去".
_YEAR = re.compile(r"\s*(?:in |en |\()?(?P<year>(?:19|20)\d\d)(?:年去|年に|\))?")
_FIRST_SECOND = 1_700_000_000
_DAY = 86_400


@dataclass(frozen=True)
class Habits:
    """How a user's store comes to be; shares of the tellings, 0 to 1."""

    again: float = 0.45
    """Tellings of a fact that the store has already: what a capture writes that does not compare, or that misses the match."""
    reworded: float = 0.4
    """Of those, the ones that choose any wording of the fact; the others keep the words but for an article, an adverb, a full stop."""
    detailed: float = 0.3
    """Tellings that add a detail, where the kind of fact has some."""
    changed: float = 0.08
    """Tellings that change or take back a fact."""
    joined: float = 0.08
    """Tellings that say two facts in one memory."""
    foreign: float = 0.1
    """Of a user of another language, the tellings that were captured in English."""


@dataclass(frozen=True)
class Fact:
    """Something that was told of the user, and by which memories."""

    text: str
    """As one sentence."""
    kind: str
    language: str
    importance: float
    """0.25 to 1."""
    told_by: tuple[int, ...]
    """Places of the memories that tell it, counted from 0."""
    current: bool = True
    """False once a later memory has replaced or denied it."""
    question: Question | None = None


@dataclass(frozen=True)
class Store:
    """One user's memories, oldest first, and what they say."""

    user_id: str
    language: str
    memories: tuple[UserMemory, ...]
    facts: tuple[Fact, ...]


def stores(count: int, *, memories: int, seed: int = 0, habits: Habits | None = None) -> Iterator[Store]:
    """Users of six languages, every other one of English; the same for the same arguments."""
    others = [language for language in KINDS if language != "en"]
    for number in range(count):
        language = "en" if number % 2 == 0 else others[number // 2 % len(others)]
        yield store(f"user-{seed}-{number}", memories=memories, language=language, habits=habits)


def store(user_id: str, *, memories: int, language: str = "en", habits: Habits | None = None) -> Store:
    """A user with so many memories; the id is the seed."""
    life = _Life(user_id, language, habits or Habits())
    while len(life.memories) < memories:
        life.tell()
    return Store(user_id, language, tuple(life.memories), tuple(life.facts))


class _Life:
    def __init__(self, user_id: str, language: str, habits: Habits) -> None:
        self.user_id = user_id
        self.language = language
        self.habits = habits
        self.memories: list[UserMemory] = []
        self.facts: list[Fact] = []
        self._random = Random(user_id)  # noqa: S311 — nothing secret
        self._bases: list[_Base] = []
        self._known: set[tuple[str, str, str, str]] = set()
        self._second = _FIRST_SECOND

    def tell(self) -> None:
        chance = self._random
        current = [base for base in self._bases if self.facts[base.fact].current]
        if current and chance.random() < self.habits.changed:
            self._change(chance.choice(current))
        elif current and chance.random() < self.habits.again:
            self._write([chance.choice(current)], again=True)
        elif current and chance.random() < self.habits.joined:
            first, second = self._learn(), chance.choice(current)
            same = first is not None and first.language == second.language and first.kind.name != second.kind.name
            self._write([first, second] if first and same and second.language not in {"zh", "ja"} else [first or second], again=False)
        else:
            self._write([self._learn() or chance.choice(current)], again=False)

    def _learn(self) -> _Base | None:
        """A fact that was not told before; None when the pools are used up."""
        for _ in range(200):
            language = "en" if self._random.random() < self.habits.foreign else self.language
            kind = self._random.choice(KINDS[language])
            key = self._random.choice(kind.keys) if kind.keys else ""
            value = self._random.choice(kind.values)
            if kind.single and any(base.kind.name == kind.name for base in self._bases):
                continue
            if kind.one_a_key and any((base.kind.name, base.key) == (kind.name, key) for base in self._bases):
                continue
            if (kind.name, language, key, value) not in self._known and not self._contradicts(kind, value):
                return self._base(kind, language, key, value)
        return None

    def _contradicts(self, kind: Kind, value: str) -> bool:
        opposite = {"likes": "dislikes", "dislikes": "likes"}.get(kind.name)
        return any(base.kind.name == opposite and base.value == value for base in self._bases)

    def _base(self, kind: Kind, language: str, key: str, value: str) -> _Base:
        self._known.add((kind.name, language, key, value))
        text = _said(kind.wordings[0], key, value)
        self.facts.append(Fact(text, kind.name, language, kind.importance, (), question=_question(kind, key, value)))
        base = _Base(kind, language, key, value, len(self.facts) - 1, {}, [])
        self._bases.append(base)
        return base

    def _change(self, base: _Base) -> None:
        """A new value, or the fact taken back."""
        kind, chance = base.kind, self._random
        if kind.single:
            value = chance.choice([value for value in kind.values if value != base.value])
            if (kind.name, base.language, base.key, value) in self._known:
                return
            for other in [each for each in self._bases if each.kind.name == kind.name]:
                self._end(other)
            self._write([self._base(kind, base.language, base.key, value)], again=False)
        elif kind.undone:
            self._end(base)
            text = _said(chance.choice(kind.undone), base.key, base.value)
            told_by = (len(self.memories),)
            self.facts.append(Fact(text, f"not {kind.name}", base.language, kind.importance, told_by))
            self._remember(text, kind.topics)

    def _end(self, base: _Base) -> None:
        for place in (base.fact, *base.details.values()):
            self.facts[place] = replace(self.facts[place], current=False)

    def _write(self, bases: list[_Base], *, again: bool) -> None:
        texts = [self._worded(base, again=again) for base in bases]
        joint = {"de": " und ", "es": " y ", "fr": " et "}.get(bases[0].language, " and ")
        head, *tail = [text.rstrip(".") for text in texts]
        text = texts[0] if not tail else head + "".join(joint + _lowered(each) for each in tail)
        for base in bases:
            self._told(base.fact)
            for detail in base.spoken:
                self._told(base.details[detail])
        self._remember(text, tuple(dict.fromkeys(topic for base in bases for topic in base.kind.topics)))

    def _worded(self, base: _Base, *, again: bool) -> str:
        kind, chance = base.kind, self._random
        any_wording = not again or base.wording is None or chance.random() < self.habits.reworded
        base.wording = chance.choice(kind.wordings) if any_wording or base.wording is None else base.wording
        text = _said(base.wording, base.key, base.value)
        base.spoken = []
        if kind.details and chance.random() < self.habits.detailed:
            detail = base.detail(chance)
            text = _with_detail(text, detail)
            base.spoken.append(detail)
            if detail not in base.details:
                whole = _with_detail(self.facts[base.fact].text, detail)
                self.facts.append(replace(self.facts[base.fact], text=whole, told_by=(), kind=f"{kind.name}, detail", question=None))
                base.details[detail] = len(self.facts) - 1
        return _restyled(text, chance) if again and not any_wording else text

    def _told(self, fact: int) -> None:
        self.facts[fact] = replace(self.facts[fact], told_by=(*self.facts[fact].told_by, len(self.memories)))

    def _remember(self, text: str, topics: tuple[str, ...]) -> None:
        self._second += self._random.randrange(_DAY // 4, 3 * _DAY)
        number = len(self.memories)
        self.memories.append(
            UserMemory(
                text,
                memory_id=f"{self.user_id}-{number}",
                user_id=self.user_id,
                topics=list(topics),
                created_at=self._second,
                updated_at=self._second,
            )
        )


@dataclass
class _Base:
    """A fact as it is told: its words, and the details it may have."""

    kind: Kind
    language: str
    key: str
    value: str
    fact: int
    details: dict[str, int]
    spoken: list[str]
    wording: str | None = None

    def detail(self, chance: Random) -> str:
        """A new one, or one told before; at most two a fact, so that details are told again too."""
        if len(self.details) >= 2:
            return chance.choice(list(self.details))
        form = chance.choice(self.kind.details)
        known = next((detail for detail in self.details if detail.split()[0] == form.split()[0]), None)
        return known or form.format(y=chance.randrange(1998, 2026), f=chance.randrange(2026, 2031), n=chance.choice(NAMES))


def _question(kind: Kind, key: str, value: str) -> Question:
    """A trip is asked for by its place and answered by its year; what may be one of many, by yes or no."""
    year = _YEAR.search(value)
    if year:
        return Question(kind.question.replace("{}", _YEAR.sub("", value)), year["year"])
    if "{}" in kind.question and not kind.keys:
        return Question(kind.question.replace("{}", value), value, "no" if kind.name == "dislikes" else "yes")
    return Question(kind.question.replace("{}", key), value)


def _said(wording: str, key: str, value: str) -> str:
    return wording.replace("{k}", key).replace("{}", value)


def _with_detail(text: str, detail: str) -> str:
    return f"{text.rstrip('.')}{'' if detail.startswith('，') else ' '}{detail}"


def _lowered(text: str) -> str:
    """What follows "and": the sentence without its subject where it begins with the user."""
    for subject in ("The user ", "User ", "Der Nutzer ", "Nutzer ", "El usuario ", "Usuario ", "L'utilisateur ", "Utilisateur "):
        if text.startswith(subject):
            return text.removeprefix(subject)
    return text[:1].lower() + text[1:] if text.startswith(("User's", "Al usuario")) else text


def _restyled(text: str, chance: Random) -> str:
    """The same words as another capture writes them down."""
    styles = [
        text,
        text.rstrip(".。") + ("。" if text[-1] > "\u3000" else "."),
        text.replace("User ", "The user ", 1) if text.startswith("User ") else text,
        text.replace("User lives", "User currently lives", 1).replace("User works", "User currently works", 1),
        text.replace("User likes", "User also likes", 1).replace("User has", "User also has", 1),
        text.replace(" is called ", " is named ", 1),
    ]
    return chance.choice(styles)
