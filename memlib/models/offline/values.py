"""Where a value ends, and whether it looks like one: names, places, things, activities, jobs, dates. What does not is no value."""

from __future__ import annotations

import re
from datetime import date, timedelta

from memlib.models.offline import words
from memlib.models.offline.grammar import about_user, gerund

_STOP = re.compile(
    r"\s*[;:(){}\[\]!?…—–]|\.(?:\s|$)|\s-\s|\s+(?:because|since|so|but|which|who|whom|whose|while|although|though|if|unless|until|that|"
    r"anymore|any more|anyway|or so|or something|when|whenever|where|than|instead|except|yet|then|is|are|was|were|will|and (?:then|so|the|it|he|she|they|there|this|"
    r"that|now|you|if|when|what|how|can|would|please)|as (?:well|you|it|they)|i|we|it's|you)\b",
    re.I,
)
_TAIL = re.compile(
    r"(?:[\s,]+(?:too|also|as well|a lot|very much|so much|a bit|these days|nowadays|currently|now|right now|at the moment|today|lately|by the way|"
    r"btw|honestly|actually|either|at all|thanks|thank you|please|lol|haha|you know|though|anymore|already|again|obviously|of course|again|"
    r"to be honest|tbh|just so you know|fyi|in case you wondered|if possible|for now|of all time|ever|the most|most of all|best|more than anything|"
    r"dear|mate|man|buddy|everyone|all|here|there|in general|for the record|for sure|the same|alike|myself|together|i guess|i think|somehow|"
    r"and stuff|and so on|and more|etc|and all that|or whatever|nice to meet you|pleased to meet you|well))+\W*$",
    re.I,
)
_ALIAS = re.compile(r",?\s*(?:not|and not|rather than|instead of)\s.*$", re.I)
_LIST = re.compile(r",\s*(?:and|or|as well as)\s+|\s*,\s*|\s+(?:and also|and|or|as well as|&|plus)\s+")
_COMPOUND = re.compile(
    r"\b(?:fish and chips|rock and roll|rock ?'?n'? ?roll|mac and cheese|macaroni and cheese|black and white|drum and bass|r and b|arts and crafts|"
    r"salt and pepper|bread and butter|peanut butter and jelly|cookies and cream|dungeons and dragons|bed and breakfast|science and technology|"
    r"up and down|food and drink|rhythm and blues|gin and tonic|wine and cheese)\b",
    re.I,
)
_NAME = re.compile(r"[^\W\d_][\w'’.-]*(?: (?:de|da|van|von|der|den|la|del|bin|al|ibn|Mc|O')(?= ))*(?: [^\W\d_][\w'’.-]*){0,3}")
_CAPITAL = r"(?!I\b)[^\W\da-z_][\w'’-]*(?:\.(?= [^\W\da-z_]))?"
_PLACE = re.compile(
    r"(?:(?:rural|downtown|central|northern|southern|eastern|western|north|south|east|west|upstate|the) )*"
    rf"{_CAPITAL}(?:(?: (?:of|de|la|del|upon|am|sur|an der))? {_CAPITAL})*(?:, {_CAPITAL}(?: {_CAPITAL})*)*"
)
_FUNCTION = re.compile(
    r"\b(?:is|are|was|were|be|been|am|do|does|did|i|you|he|she|it|we|they|not|because|this|that|these|those|your|yours|nothing|something|anything|everything|"
    r"would|could|should|will|can|…)\b",
    re.I,
)
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_DATE = re.compile(
    rf"(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}(?:,? \d{{4}})?|{_MONTH} (?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?"
    rf"|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[/.]\d{{1,2}}(?:[/.]\d{{2,4}})?|in {_MONTH}(?:,? \d{{4}})?",
    re.I,
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def cut(text: str) -> str:
    """The value up to the end of its phrase, without what only rounds the sentence off."""
    stop = _STOP.search(text)
    value = _ALIAS.sub("", text[: stop.start()] if stop else text)
    return _TAIL.sub("", value.strip(" ,.!\"'")).strip(" ,.!\"'")


def things(text: str) -> list[str]:
    """The things that a list names: "tea, jazz and hiking in the Alps". None at all when one of them is no thing."""
    found = [about_user(re.sub(r"^(?:to|and|also|both) ", "", part)) for part in parts(cut(text))]
    return found if found and all(map(_is_thing, found)) else []


def _is_thing(value: str) -> bool:
    low = value.lower()
    first = low.split(" ")[0]
    if first in words.POINTING or any(low.startswith(phrase + " ") for phrase in words.POINTING if " " in phrase):
        return False
    return len(low.split()) <= 10 and len(low) > 1 and not _FUNCTION.search(value) and re.search(r"\w", value) is not None


def thing(text: str) -> list[str]:
    """One thing, lists left whole."""
    value = about_user(cut(text))
    return [value] if _is_thing(value) else []


def activities(text: str) -> list[str]:
    """What somebody likes to do, as gerunds: "hike in the mountains" -> "hiking in the mountains"."""
    value = about_user(cut(text))
    verb, *rest = value.split(" ")
    if (
        not _is_thing(value)
        or not verb.isalpha()
        or verb.lower() in {"be", "think", "know", "see", "say", "thank", "hear", "ask", "point"}
    ):
        return []
    return [" ".join([gerund(verb), *rest])]


def phrase(text: str) -> list[str]:
    """A verb phrase as it stands, in the third person."""
    value = about_user(cut(text))
    return [value] if value and len(value.split()) <= 14 and not re.search(r"…|\b(?:you|this|that|these|those)\b", value, re.I) else []


def names(text: str) -> list[str]:
    """A person's name, of one to four words; capitalised when it was written in lower case."""
    value = cut(re.split(r",|\s+(?:and|from|by|in|at|with|for|on)\b", text)[0])
    if not _NAME.fullmatch(value) or any(word.lower().strip(".") in words.NOT_NAMES for word in value.split()):
        return []
    if value.islower():
        return [" ".join(word[:1].upper() + word[1:] for word in value.split())]
    return [value] if value[0].isupper() and all(word[0].isupper() or len(word) < 4 for word in value.split()) else []


def said_names(text: str) -> list[str]:
    """The name after a bare "I am": capitalised as typed, or a common given name."""
    found = names(text)
    plain = re.sub(r"[^\w' -]", "", found[0]).lower() if found else ""
    if not found or plain in words.NATIONALITIES | words.LANGUAGES | words.DIETS or re.search(r"(?:ing|ed|'s)$", found[0]):
        return []
    typed = text.lstrip().startswith(found[0])
    return found if (typed and not found[0].isupper()) or plain.split()[0] in words.GIVEN_NAMES else []


def places(text: str) -> list[str]:
    """A place: the capitalised words at the beginning, or, all in lower case, up to three words."""
    text = text.strip()
    match = _PLACE.match(text)
    if match:
        return [match[0].rstrip(".,")] if match[0].rstrip(".,").lower() not in words.NOT_NAMES else []
    value = re.split(r",|\s+(?:with|and|for|near|by|at|on|to|from|in)\b", cut(text))[0]
    plain = re.fullmatch(r"(?:the )?[^\W\d_]+(?: [^\W\d_]+){0,2}", value)
    if not plain or not value.islower() or set(value.split()) & (words.NOT_NAMES - {"new"} | words.POINTING | _NO_PLACES):
        return []
    return [" ".join(word if word in {"the", "of", "de"} else word[:1].upper() + word[1:] for word in value.split())]


_NO_PLACES = words._words("""
city, town, village, house, apartment, flat, country, area, place, future, past, moment, fear, pain, peace, hell, paradise, world, present, poverty,
luxury, room, dorm, suburbs, countryside, abroad, overseas, next, somewhere, nowhere, anywhere, work, bed, school, university, college, office, mind,
street, neighborhood, neighbourhood, building, side, best, worst, next, table, topic, question, subject, point, one, two, three, part, bubble
""")  # fmt: skip


def jobs(text: str) -> list[str]:
    """An occupation with its article: "a nurse", "the CEO of Acme"."""
    value = re.split(r"\s+(?:at|for|with|in|from|by|since|on|near|around)\b|,", cut(text))[0]
    return [value] if re.match(r"(?:an?|the)\s", value, re.I) and len(value.split()) <= 6 and words.is_job(value) else []


def employers(text: str) -> list[str]:
    """An organisation: capitalised, or a kind of place to work at."""
    value = re.split(r"\s+(?:as|in|for|on|from|since|with)\b|,", cut(text))[0]
    named = re.match(r"(?:the )?[A-Z0-9][\w'’&.-]*(?: (?:of|and|&|de|for) (?=[A-Z]))?(?: [A-Z0-9][\w'’&.-]*)*", text.strip())
    if named:
        return [named[0].rstrip(".,")]
    kind = re.fullmatch(r"(?:an?|the|my own|our)\s+[\w' -]{2,40}", value)
    return (
        [about_user(value)]
        if kind and not _FUNCTION.search(value) and value.split()[-1] not in {"time", "moment", "night", "home", "while"}
        else []
    )


def languages(text: str) -> list[str]:
    """The languages of a list, capitalised."""
    parts = _LIST.split(re.sub(r"^(?:both|fluent|some|a little|a bit of|basic|native) ", "", cut(text)))
    found = [
        re.sub(r"^(?:fluent|some|a little|a bit of|basic|native|to speak) |(?: fluently| well| natively| at home)$", "", part)
        for part in parts
    ]
    known = [word for word in found if word.lower() in words.LANGUAGES]
    return [word[:1].upper() + word[1:] for word in known]


def dates(text: str, today: str) -> list[str]:
    """A date as it was said; a relative day as day and month."""
    match = re.match(rf"(?:on )?(?P<date>{_DATE.pattern})", text.strip(), re.I)
    if match:
        return [re.sub(r"^(?:the|in) ", "", match["date"])]
    relative = _relative(text.strip().lower(), today)
    return [f"{relative.day} {relative.strftime('%B')}"] if relative else []


def _relative(text: str, today: str) -> date | None:
    now = date.fromisoformat(today)
    for word, days in (("today", 0), ("tomorrow", 1), ("the day after tomorrow", 2), ("yesterday", -1)):
        if text == word:
            return now + timedelta(days=days)
    match = re.fullmatch(r"(?:on |this |next |this coming )?(\w+day)", text)
    if match and match[1] in _WEEKDAYS:
        return now + timedelta(days=(_WEEKDAYS.index(match[1]) - now.weekday() - 1) % 7 + 1)
    return None


def parts(value: str) -> list[str]:
    """The members of a list; a value that is none, or a fixed pair, is its only member."""
    found = [value] if _COMPOUND.search(value) or re.match(r"(?:both|between)\b", value, re.I) else _LIST.split(value)
    if any(re.match(r"(?:in|on|at|with|for|to|of|from|by|about|their)\b", part, re.I) for part in found[1:]):
        return [value]
    return [part.strip() for part in found if part.strip()]
