"""Where a value ends, and whether it looks like one. What does not is no value, and the rule leaves the clause alone."""

from __future__ import annotations

import re
from datetime import date, timedelta

from memlib.models.offline import words
from memlib.models.offline.grammar import about_user, gerund

_CLAUSE = r"(?:it|he|she|they|there|this|that|now|you|if|when|what|how|can|would|please|then|so)"
_STOP = re.compile(
    r"\s*(?:[;(){}\[\]!?…—–]|:(?!\d))|(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bMrs)\.(?:\s|$)|\s-\s|\s+(?:because|"
    r"since|so|but|"
    r"which|who|whom|whose|while|although|though|if|"
    r"unless|until|that|when|"
    r"whenever|where|instead|yet|then|is|are|was|were|will|i|we|it's|you|especially|particularly|such as|"
    r"including|for example|"
    rf"and {_CLAUSE}|and (?:bad|terrible|not|never)|and (?=[\w' ]{{1,30}}? (?:is|are|was|were|has)\b)|as (?:well|you|"
    rf"it|they)|anymore|any more|or something)\b"
    r"|,\s+(?=(?:have|has|had|am|got|own|want|need|mostly|mainly) )"
    r"|,\s+(?:always|never) (?:have|has|did|do|will)\b"
    r"|,\s+(?=(?:tastes?|smells?|looks?|sounds?|feels?|makes?|seems?|gives?|is|was|gets?)\b)"
    r"|,\s+(?=(?:(?:never|always|do not|don't|just|please) )*\w+ (?:me|us|I know|I guess|I think)\b|"
    r"(?:send|explain|fix|design|list|compare|keep|check)\b)"
    rf"|,\s*(?:{_CLAUSE}|whats|hows|wheres|which|who|where|any|is there|are there|should|could|do you|does|got any|need|give me|help|"
    r"suggest|recommend|make me|write|find me|tell me|"
    r"he's|she's|especially|mostly|mainly|usually|preferably|followed by|particularly|thanks|thank you)\b",
    re.I,
)
_TIME_AGO = (
    r"(?:last|this|next) (?:week|month|year|night|summer|winter|spring|fall|autumn)|(?:a|an|one|two|three|four|five|"
    r"\d+|a few|many) "
    r"(?:days?|weeks?|months?|years?) ago|(?:since|in) (?:19|20)\d\d|for (?:about |over |almost |nearly |"
    r"more than )?(?:the (?:last|past) )?"
    r"(?:a|many|\d+|several|a few|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (?:weeks|months|years?|"
    r"decades?)|yesterday|tonight|"
    r"my (?:whole|entire) life|all my life"
)
_TAIL = re.compile(
    r"(?:(?:^|[\s,]+)(?:too|also|as well|a lot|very much|so much|a bit|these days|nowadays|currently|right now|now|"
    r"at the moment|today|lately|"
    r"by the way|btw|honestly|actually|either|at all|thanks|thank you|please|lol|haha|you know|though|anymore|already|"
    r"again|obviously|"
    r"of course|to be honest|tbh|just so you know|fyi|if possible|for now|of all time|ever|the most|most of all|best|"
    r"more than anything|"
    r"here|there|in general|for the record|for sure|the same|alike|myself|together|i guess|i think|somehow|and stuff|"
    r"and so on|and more|etc|"
    r"or whatever|nice to meet you|pleased to meet you|well))+\W*$",
    re.I,
)
_TIME_TAIL = re.compile(rf"(?:(?:^|[\s,]+)(?:{_TIME_AGO}))+\W*$", re.I)
_ALIAS = re.compile(r",?\s+(?:not|and not)\s.*$", re.I)
_LIST = re.compile(r",\s*(?:and|or|as well as)\s+|\s*,\s*|\s+(?:and also|and|or|as well as|&|plus)\s+")
_COMPOUND = re.compile(
    r"\b(?:fish and chips|rock and roll|rock '?n'? roll|mac and cheese|macaroni and cheese|black and white|"
    r"drum and bass|arts and crafts|"
    r"salt and pepper|bread and butter|peanut butter and jelly|cookies and cream|dungeons and dragons|bed and breakfast|"
    r"science and technology|food and drink|rhythm and blues|gin and tonic|wine and cheese|research and development|"
    r"sales and marketing)\b"
    r"|^(?:both|between)\b|\b(?:over|rather than|more than|instead of|except)\b",
    re.I,
)
_GOES_ON = re.compile(r"(?:in|on|at|with|for|to|of|from|by|about|their|my|our)\b", re.I)
_UNSURE = re.compile(r"(?:maybe|perhaps|possibly|probably)\b", re.I)
_VAGUE = re.compile(r"(?:anything|everything|all kinds of|all sorts of|stuff|things)\b", re.I)
_FUNCTION = re.compile(
    r"\b(?:is|are|was|were|be|been|am|do|does|did|i|you|he|she|it|we|they|not|because|this|that|these|those|your|"
    r"yours|nothing|something|"
    r"anything|everything|would|could|should|will|can)\b|…",
    re.I,
)
# "the" points at something in the talk, but for these, and for what has a capital.
_GENERIC_THE = re.compile(
    r"the (?:beach|sea|ocean|mountains?|outdoors|countryside|gym|cold|heat|rain|snow|sun|summer|winter|spring|autumn|"
    r"forest|theat(?:er|re)|opera|"
    r"cinema|movies|night sky|stars|(?:smell|taste|sound) of .+|(?-i:[A-Z]).*|"
    + "|".join(sorted(words.INSTRUMENTS)) + r")\b", re.I,
)  # fmt: skip
_EDGES = " ,.!\"'"
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def cut(text: str) -> str:
    """The value up to the end of its phrase, without what only rounds the sentence off, and without its time."""
    value = cut_with_time(text)
    return _TAIL.sub("", _TIME_TAIL.sub("", value)).strip(_EDGES)


def rounded(text: str) -> str:
    """The value without what only rounds the sentence off."""
    return _TAIL.sub("", text)


def cut_with_time(text: str) -> str:
    stop = _STOP.search(text)
    value = _ALIAS.sub("", text[: stop.start()] if stop else text)
    return _TAIL.sub("", value.strip(_EDGES)).strip(_EDGES)


def parts(value: str) -> list[str]:
    """The members of a list; a value that is none, or a fixed pair, is its only member."""
    found = [value] if _COMPOUND.search(value) else [part.strip() for part in _LIST.split(value) if part.strip()]
    return [value] if any(_GOES_ON.match(part) for part in found[1:]) else found


def things(text: str) -> list[str]:
    """The things that a list names: "tea, jazz and hiking in the Alps". None at all when one of them is no thing."""
    found = [re.sub(r"^(?:and|also|both) ", "", part) for part in parts(cut(text))]
    found = [value for value in found if not _UNSURE.match(value)]
    found = [value for value in found if not _VAGUE.match(value) or re.match(r"(?:any|every)thing by [A-Z]", value)] or found
    pointed = re.match(r"[\w' ]*ing that\b", text)
    return [about_user(value) for value in found] if found and not pointed and all(map(_is_thing, found)) else []


def thing(text: str) -> list[str]:
    """One thing, lists left whole."""
    value = cut(text)
    return [about_user(value)] if _is_thing(value) else []


def _is_thing(value: str) -> bool:
    low = value.lower()
    if low.endswith("except"):
        return False
    if low.split(" ")[0] in words.POINTING or any(low.startswith(f"{phrase} ") or low == phrase for phrase in words.POINTING_PHRASES):
        return False
    if low.startswith("the ") and not _GENERIC_THE.match(value):
        return False
    return len(low.split()) <= 10 and len(low) > 1 and not _FUNCTION.search(value) and re.search(r"[^\W_]", value) is not None


def activities(text: str) -> list[str]:
    """What somebody likes to do, as gerunds: "hike in the mountains" -> "hiking in the mountains"."""
    value = cut(text)
    verb, *rest = value.split(" ")
    if not _is_thing(value) or not verb.isalpha() or verb.lower() in words.NOT_ACTIVITIES:
        return []
    return [about_user(" ".join([gerund(verb), *rest]))]


def phrase(text: str) -> list[str]:
    """A verb phrase as it stands, in the third person."""
    value = cut_with_time(text)
    unclear = re.search(
        r"…|\b(?:you|your|this(?! (?:year|month|summer|winter|spring|fall|autumn))|that|these|those|it|him|her|them|"
        r"something|someone)\b",
        value,
        re.I,
    )
    return [about_user(value)] if value and len(value.split()) <= 14 and not unclear else []


def lowered(text: str) -> list[str]:
    """A word of a closed list."""
    return [text.lower()]


def dates(text: str, today: str) -> list[str]:
    """A date as it was said; a relative day as day and month."""
    match = re.match(rf"(?:on )?(?P<date>{DATE})", text.strip(), re.I)
    if match:
        return [re.sub(r"^(?:the|in) ", "", match["date"])]
    relative = _relative(cut(text).lower() or text.strip(" .").lower(), today)
    return [f"{relative.day} {relative.strftime('%B')}"] if relative else []


_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"
    r"dec(?:ember)?)\b\.?"
)
DATE = (
    rf"(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}(?:,? \d{{4}})?|{_MONTH} (?:the )?\d{{1,2}}(?:st|nd|rd|"
    rf"th)?(?:,? \d{{4}})?"
    rf"|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[/.]\d{{1,2}}(?:[/.]\d{{2,4}})?|in {_MONTH}(?:,? \d{{4}})?"
)


def _relative(text: str, today: str) -> date | None:
    now = date.fromisoformat(today)
    for word, days in (("today", 0), ("tomorrow", 1), ("the day after tomorrow", 2), ("yesterday", -1)):
        if text == word:
            return now + timedelta(days=days)
    match = re.fullmatch(r"(?:on |this |next |this coming )?(\w+day)", text)
    if match and match[1] in _WEEKDAYS:
        return now + timedelta(days=(_WEEKDAYS.index(match[1]) - now.weekday() - 1) % 7 + 1)
    return None
