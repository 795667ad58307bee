"""What a language's table says: the verbs of the first person that state something lasting, and how they are told in the third."""

from __future__ import annotations

from dataclasses import dataclass, field

PLACE = r"[^\W\d_][\w'’.-]*(?: [\w'’.-]+){0,4}"
NAME = r"(?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+){0,2}"


@dataclass(frozen=True)
class Verb:
    """One way to state something of oneself."""

    relation: str
    first: str
    """Pattern of the words in the first person, without the subject."""
    third: str
    """The sentence of the third person, with {} for what follows, or for the group `v`."""
    rest: str = r".+"
    """Pattern of all that may follow."""
    many: bool = False
    """What follows may be a list, each member a fact."""
    bare: bool = False
    """It stands without the subject."""


def habits(third: str, verbs: dict[str, str], often: str) -> tuple[Verb, ...]:
    """Verbs in the first and the third person that tell a habit wherever a frequency goes with them."""
    return tuple(Verb("habit", first, f"{third} {does} {{}}", rf".*{often}.*") for first, does in verbs.items())


@dataclass(frozen=True, eq=False)
class Kin:
    """How the user's people and animals are told of."""

    first: str
    """Pattern of "my": the kin's word follows."""
    words: dict[str, str]
    """Of each word, folded to lower case, how it begins a memory: "La fille de l'utilisateur"."""
    is_: tuple[tuple[str, str], ...]
    """Patterns of what may be said of them, in the third person already, with the sentence's end for a memory."""


@dataclass(frozen=True, eq=False)
class Language:
    code: str
    subject: str
    """Pattern of the first person's pronoun; optional where it may be left out."""
    verbs: tuple[Verb, ...]
    pronoun: str
    """Pattern of the pronoun where it is there."""
    joint: str
    """Pattern of the words that join two clauses."""
    unreal: str
    """Pattern with which a clause begins that only supposes, or tells what others say."""
    stop: str
    """Pattern of a word with which a value ends."""
    each: str
    """Pattern that parts the members of a list."""
    vague: str
    """Pattern of what is no value: what points at the talk, a mood, a question word."""
    asks: str
    """Pattern of the words that open a question or a request."""
    being: str
    """Pattern of "I am", which two things may share: "soy zurda y celíaca"."""
    drops: str = r"(?!)"
    """Pattern of adverbs that change nothing."""
    kin: Kin | None = None
    role: str = r"(?!)"
    """Pattern of "as", where what follows is what the user is: "als Köchin"."""
    being_said: str = ""
    """The words of "I am"."""
    and_: str = ""
    again: dict[str, str] = field(default_factory=dict)
    """Third persons in other words, to read back what is remembered; each with its relation."""
