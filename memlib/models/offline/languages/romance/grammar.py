"""What a table of one of these languages says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from memlib.models.offline.languages.romance.turns import Answers, Changes, Saying, Spoken, Style

ADJECTIVE = r"(?!\w*mente\b)[a-zà-ÿ]{2,}(?:ad[oa]|id[oa]|ale?|ic[oa]|iv[oa]|[aá]ri[oa]|are?|ente|ista|ile|os[oa]|an[oa]|ense|or|ora)\b"
"""Pattern of the adjectives that say of what kind somebody's work is: jurada, civile, independente."""


def any_of(words: str) -> str:
    """A pattern of words that are parted by spaces; an underscore stands for a space within one."""
    return f"(?:{'|'.join(words.split()).replace('_', ' ')})"


@dataclass(frozen=True, eq=False)
class Paradigm:
    """How the verbs of a language are conjugated."""

    endings: Mapping[str, Mapping[str, tuple[str, str, str]]]
    """Of each ending of the infinitive and each tense: those of "I", of "he" and of "we"."""
    participle: Mapping[str, str]
    gerund: Mapping[str, str]
    several: Mapping[str, tuple[str, str]]
    """What of the third person falls away, and what takes its place, when several do it."""
    spelling: tuple[tuple[tuple[str, ...], str, str, str], ...] = ()
    """Ends of infinitives, first letters of endings, and the end of the stem with what stands for it before these."""
    irregular: Mapping[str, tuple[tuple[str, str, str], ...]] = field(default_factory=dict)
    """Of each verb: tense, forms of "I" and "we", form of "he"."""
    irregular_participles: Mapping[str, str] = field(default_factory=dict)
    irregular_gerunds: Mapping[str, str] = field(default_factory=dict)
    plurals: Mapping[str, str] = field(default_factory=dict)
    """Irregular forms of "they", by that of "he"."""


@dataclass(frozen=True)
class Meaning:
    """What is said with some verbs, if what follows them fits."""

    relation: str
    verbs: str
    """A group of the lexicon, or "*" for any verb."""
    rest: str = r".*"
    """Pattern of what follows."""
    needs: str = ""
    """often, since, when or future: an adverbial without which it is of the moment."""
    negated: bool | None = False
    """None when it may be either."""
    tenses: str = "present"
    many: bool = False
    """What follows may be a list, each member a fact."""
    told: str = ""
    """The name of the predicate that it is told with; the verb's third person when empty. The value is the group `v`, or all of the rest."""
    others: bool | None = None
    """Whether it is said of others alone, or of the user alone."""
    reflexive: bool | None = None


@dataclass(frozen=True, eq=False)
class Romance:
    """One language. Patterns are matched without regard to case."""

    code: str
    user: str
    to_user: str
    of_user: str
    paradigm: Paradigm
    verbs: Mapping[str, str]
    """Groups of infinitives that mean alike; a verb may be in several."""
    meanings: tuple[Meaning, ...]
    """In the order in which they are tried."""
    kin: Mapping[str, str]
    """Words for the user's people and animals, by their article: "La", "Los"."""
    articles: Mapping[str, str]
    """Small, by the one that opens a sentence."""
    qualities: str
    """Pattern of what may stand beside a word of kin: mayor, gemella."""
    mine: str
    """Pattern of "my"."""
    parents: str
    """Pattern of the words of kin that need no "my": mamma."""
    mine_of: tuple[str, str]
    """"My", of him and of her."""
    subject: str
    they: str
    """Pattern of "he" and "she"."""
    that_of: str
    """Pattern of "the one of", which tells two places of one name apart."""
    together: str
    """Pattern of "and I" after a word of kin."""
    ours: str
    """Pattern of the pronouns of "we", which no memory has."""
    with_us: str
    """Pattern of "with me" and "with us", and how it is told of somebody else."""
    with_user: str
    company: str
    """The words for "with their"."""
    not_: str
    """Pattern of the negation; `told_not` is how it is written."""
    told_not: str
    clitics: tuple[str, ...]
    """The pronouns of the first person."""
    reflexive: str
    """What they become."""
    doubled: str
    """The pronoun that stands beside the one who likes: al usuario le gusta."""
    dative: str
    """Pattern of the pronoun with which a taste is said."""
    tastes: Mapping[str, str]
    """Verbs whose subject is what one likes, with their relation."""
    own: tuple[tuple[str, str], ...]
    """Words of the first person within a phrase, and those of the third."""
    progressive: Mapping[str, str]
    """Auxiliaries of the gerund."""
    perfect: Mapping[str, str]
    """Auxiliaries of the participle."""
    periphrases: tuple[tuple[str, str, str], ...]
    """Pattern before an infinitive, how it is told, and the tense: suelo, voy a."""
    openers: str
    """Pattern of words at a clause's begin that say nothing."""
    idle: str
    """Pattern of adverbs that change nothing."""
    changed: str
    """Pattern of adverbs that tell that something is otherwise now."""
    no_longer: str
    joints: str
    """Pattern of the words that join two clauses."""
    causes: str
    """Pattern of the words after which even a question states something."""
    unreal: str
    """Pattern with which a clause begins that only supposes."""
    doubt: str
    """Pattern that makes a clause uncertain."""
    reported: str
    asks: str
    """Pattern of the words that open a question or a request."""
    turns: str
    """Those of them that open a question within a sentence too."""
    finite: str
    """Pattern of the verbs with which a list's member is none."""
    resumes: str
    """Pattern of verbs of "I" before which a clause may begin without any mark."""
    states: str
    """Pattern of verbs of "I": a value with one goes on with a clause of its own that was not parted from it."""
    often: str
    since: str
    when: str
    """Pattern of a date that stays true: a month, a year."""
    moment: str
    """Pattern of a time that is left out, and that makes most of what is said with it of the moment."""
    today: str
    """Pattern of the times that make all that is said with them of the moment."""
    stop: str
    """Pattern of a word with which a value ends."""
    each: str
    """Pattern that parts the members of a list."""
    vague: str
    """Pattern of what is no value."""
    of_no_place: str
    """Pattern of what one may be "of" that is no place: soy de letras."""
    qualifying: str
    """Pattern with which a fragment begins that says more of the clause before it: siempre de noche, 12 horas al día."""
    asides: str
    """Pattern of fragments that begin so, and say nothing of it: por cierto."""
    aches: str
    """Pattern of "hurts"."""
    because_of: str
    """Pattern of "because of a": of an illness that is named as a reason."""
    chronic: str
    """Pattern of what stands beside the name of an illness."""
    guarded: str
    """Pattern of what is kept secret: passwords, account numbers."""
    introducing: tuple[str, ...]
    """The verbs that are left out behind a name: "soy Nerea, 29 años, ilustradora"."""
    as_: str
    """Pattern of "as" before what one is."""
    here: str
    """Pattern of the words with which one says who is speaking: "aquí Ana"."""
    gerunds: Mapping[str, str]
    """Gerunds that open a sentence, and the forms of "I" that say the same."""
    sayings: tuple[Saying, ...]
    style: Style
    spoken: Spoken
    changes: Changes
    answers: Answers
    articles_one: tuple[str, str]
    """"A", for him and for her."""
    called: tuple[str, str]
    """"Named", for him and for her."""
    named: str
    """Pattern of all words that say so."""
    aged: str
    """An age beside a name, with {} for the number."""
    of_articles: Mapping[str, str]
    """"Of the", by the article that opens a sentence."""
    told: Mapping[str, str]
    """Predicates that meanings name, with {} for the value."""
    sinces: tuple[tuple[str, str], ...] = ()
    """Other ways to say since when, and the one that is told."""
    mended: tuple[tuple[str, str], ...] = ()
    """Spellings of chats, and those of books."""
    gendered: str = ""
    """Pattern of adjectives of the user, in the feminine, with their stem as the group `stem`."""
    singular: Mapping[str, str] = field(default_factory=dict)
    """Singulars that are not the plural without its s."""
    plain_kin: Mapping[str, str] = field(default_factory=dict)
    """Words of books for those of the home."""
    patterns: Mapping[str, str] = field(default_factory=dict)
    """Patterns that meanings name in angle brackets: <place>."""
