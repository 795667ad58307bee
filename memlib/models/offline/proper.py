"""Values with a name of their own: people, places, organisations, languages, occupations."""

from __future__ import annotations

import re
from collections.abc import Callable

from memlib.models.offline import words
from memlib.models.offline.grammar import about_user
from memlib.models.offline.values import cut, parts

_CAPITAL = r"(?!I\b)[^\W\da-z_][\w'’-]*(?:\.(?= [^\W\da-z_]))?"
_PERSON = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,4}")
_PARTICLES = frozenset({"de", "da", "van", "von", "der", "den", "la", "del", "bin", "al", "ibn", "di", "du", "le", "dos", "y"})
_PLACE = re.compile(
    r"(?:(?:rural|downtown|central|northern|southern|eastern|western|north|south|east|west|upstate|the) )*"
    rf"{_CAPITAL}(?:(?: (?:of|de|do|da|la|del|upon|am|sur|an der))? {_CAPITAL})*(?:, {_CAPITAL}(?: {_CAPITAL})*)*"
)
_DWELLING = re.compile(
    r"(?:an?|the) (?:[\w-]+ ){0,3}?(?:house|apartment|flat|farmhouse|cottage|condo|studio|cabin|village|town|city|"
    r"suburb|farm|loft|villa|houseboat|walk-?up|duplex|bungalow|townhouse|maisonette|bedsit|terrace|penthouse|trailer|yurt|"
    r"narrowboat|dorm|co-op)"
    r"(?: (?:in|near|outside|of|on|by) )"
)
_ORGANISATION = re.compile(r"(?:the )?[^\W_a-z][\w'’&.-]*(?: (?:(?:of|and|&|de|the) ){0,2}[^\W\d_a-z][\w'’&.-]*)*")
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_TITLED = re.compile(
    r"the (?:\w+ )?(?:ceo|cto|cfo|coo|owner|founder|co-founder|cofounder|director|head|manager|principal|dean|mayor|"
    r"president)\b",
    re.I,
)


_SIZES = frozenset({"big", "small", "large", "little", "huge", "nice", "inner", "beautiful", "old"})


def names(text: str) -> list[str]:
    """A person's name, of one to five words, as typed with capitals."""
    value = _person(text)
    capital = value[:1].isupper() and all(word[0].isupper() or word in _PARTICLES for word in value.split())
    return [value] if capital else []


def names_in_lower(text: str) -> list[str]:
    """A person's name by one who uses no capitals, with capitals: after "my name is" nearly any word is one."""
    value = _person(text)
    return [_capitalised(value)] if 0 < len(value.split()) <= 3 else []


def _person(text: str) -> str:
    value = cut(re.split(r",|\s+(?:and|from|by|in|at|with|for|on|as|or|aka)\b", text)[0])
    bad = any(word.lower().strip(".") in words.NOT_NAMES for word in re.sub(r"^(?:Mrs?|Ms|Dr)\.? (?=\w)", "", value).split())
    return "" if bad or not _PERSON.fullmatch(value) or value.endswith("'s") else value


def said_names(text: str) -> list[str]:
    """The name after a bare "I am": nothing that is a nationality, a language, a state."""
    found = names(text)
    return [name for name in found if not _other(name) and not (name.isupper() and len(name) > 3)]


def said_names_in_lower(text: str) -> list[str]:
    """Without capitals only a common given name is told from "I am back"."""
    return [name for name in names_in_lower(text) if name.split()[0].lower() in words.GIVEN_NAMES and not _other(name)]


def said_given(text: str) -> list[str]:
    """A common given name, where any other word with a capital may be something else."""
    return [name for name in said_names(text) if name.split()[0].lower() in words.GIVEN_NAMES]


def _other(name: str) -> bool:
    low = name.lower()
    return low in words.NATIONALITIES | words.LANGUAGES | words.DIETS | words.HEALTH_STATES | words.CREEDS | words.LASTING or bool(
        re.search(r"(?:ing|ed)$", low.split()[0])
    )


def _capitalised(value: str) -> str:
    return " ".join(word if word in _PARTICLES else word[:1].upper() + word[1:] for word in value.split())


def places(text: str) -> list[str]:
    """A place: capitalised words, or a dwelling with its place."""
    text = text.strip()
    dwelling = _DWELLING.match(text)
    match = _PLACE.match(text, dwelling.end() if dwelling else 0)
    place = text[: match.end()].rstrip(".,'") if match else ""
    return [place] if place and place.lower() not in words.NOT_NAMES | words.NOWHERE else []


def places_in_lower(text: str) -> list[str]:
    """A place by one who uses no capitals: up to three words that are no common nouns."""
    value = re.split(r",|\s+(?:with|and|for|near|by|at|on|to|from|in)\b", cut(text))[0]
    plain = re.fullmatch(r"(?:the )?[^\W\d_][\w'-]*(?: [^\W\d_][\w'-]*){0,2}", value)
    if not plain or set(re.sub(r"(?<=\w) city$", "", value).split()) & (
        words.NOT_NAMES - {"new"} | words.POINTING | words.NOT_PLACES | _SIZES
    ):
        return []
    return [_capitalised(value)]


def organisations(text: str) -> list[str]:
    """Capitalised words, with the place where it is."""
    match = _ORGANISATION.match(text.strip())
    if not match or match[0].lower() in words.NOT_NAMES:
        return []
    town = re.match(rf" in (?!(?:{MONTHS})\b)(?={_CAPITAL})", text.strip()[match.end() :])
    place = places(text.strip()[match.end() + town.end() :]) if town else []
    return [f"{match[0]} in {place[0]}" if place else match[0].rstrip(".,")]


def employers(text: str) -> list[str]:
    """An organisation by name, or a kind of place to work at: "a small startup"."""
    named = organisations(text)
    if named:
        return named
    value = re.split(r"\s+(?:as|in|for|on|from|since|with|doing)\b|,", cut(text))[0]
    kind = re.fullmatch(r"(?:an?|the|my own|our)\s+[\w' -]{2,40}", value)
    return [about_user(value)] if kind and value.split()[-1] not in words.NOT_EMPLOYERS else []


def employers_in_lower(text: str) -> list[str]:
    """One word, or a kind of place."""
    value = re.split(r"\s+(?:as|in|for|on|from|since|with|doing|and)\b|,", cut(text))[0]
    if re.fullmatch(r"[\w'&-]+", value) and value not in words.NOT_EMPLOYERS | words.POINTING:
        return [_capitalised(value)]
    return employers(text)


def jobs(text: str) -> list[str]:
    """An occupation with its article: "a nurse", "the CEO of Acme"."""
    value = re.split(r"\s+(?:at|for|with|in|from|by|since|on|near|around|out of)\b|,", cut(text))[0]
    value = re.split(r"\s(?:and|but) (?:bored|tired|sick|stressed|exhausted|overwhelmed|really|so|always|my|just|stuck|new)\b", value)[
        0
    ]
    value = re.sub(rf"^an? (?:{'|'.join(sorted(words.DIETS))}) and (?=an? )", "", value)
    article = re.match(r"(?:an?)\s", value, re.I) or _TITLED.match(value)
    if not article or len(value.split()) > 6:
        return []
    value = re.sub(r"^(an?) (?:proud|happy|full-time|part-time|professional) ", r"\1 ", value, flags=re.I)
    return [value] if words.is_job(value) else []


def jobs_without_article(text: str) -> list[str]:
    """I am software engineer: only what the lexicon knows, for "I am happier" has the ending of a job too."""
    value = re.split(r"\s+(?:at|for|with|in|from|by|since|on|near|around)\b|,", cut(text))[0].lower()
    plain = len(value.split()) <= 3 and not words.NOT_NAMES & set(value.split())
    known = plain and (value in words.JOBS or (" " in value and value.split()[-1] in words.JOBS - {"director", "model"}))
    return [f"{'an' if value[0] in 'aeiou' else 'a'} {value}"] if known else []


def languages(text: str) -> list[str]:
    """The languages of a list, capitalised."""
    degree = (
        r"^(?:both|fluent|some|a little(?: bit of)?|a bit of|basic|native|to speak|conversational) |(?: fluently|"
        r" well| natively| at home)$"
    )
    told = re.split(r"\s(?:with|at|since|for|to)\s", cut(text))[0]
    found = [re.sub(degree, "", part.strip()) for part in parts(told)]
    known = [word for word in found if word.lower() in words.LANGUAGES]
    return [word.lower() if word.lower() == "sign language" else word[:1].upper() + word[1:] for word in known]


def spoken(text: str) -> list[str]:
    """The languages of a list, each with how well it is spoken: "fluent Tagalog", "a little Japanese"."""
    found = []
    for part in parts(re.split(r"\s(?:with|at|since|for|to)\s", cut(text))[0]):
        well = re.match(
            r"(?:fluent|some|a little(?: bit of)?|a bit of|basic|native|conversational|rusty|passable|decent|broken) ", part
        )
        found += [f"{well[0] if well else ''}{language}" for language in languages(part)]
    return found


def either(*readers: Callable[[str], list[str]]) -> Callable[[str], list[str]]:
    """The first reader's values that are any."""
    return lambda text: next((found for reader in readers if (found := reader(text))), [])
