"""What the form of a clause itself tells to be lasting: a habit by its frequency, a life by its years, a plan by its date."""

from __future__ import annotations

import re

from memlib.models.offline.clauses import TIMES, Clause
from memlib.models.offline.facts import fact
from memlib.models.offline.grammar import third
from memlib.models.offline.rules.rule import CAPITAL, Said, custom, one_of
from memlib.models.offline.values import DATE, cut, phrase
from memlib.models.offline.words import LASTING, SKILLS

_NUMBER = (
    r"(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|several|"
    r"many|a few|[\w-]+ty-\w+)"
)
_SPAN = (
    rf"(?:for (?:about |over |almost |nearly |around |more than )?(?:the (?:last|past) )?{_NUMBER} (?:years?|"
    rf"decades?|months)|since (?:I was|the|my|early|late|last|{CAPITAL}|\d|child\w+|birth|high school|uni\w*|school)|all "
    r"my life|my (?:whole|entire) life)"
)
_YEAR = (
    r"(?:in|since|back in|from) (?:19|20)\d\d\b|in (?:the|my) (?:(?:19|20)?\d0s|\w+ties|youth|teens)|when I was "
    r"(?:\d|a (?:kid|child|boy|girl|teen\w*|student)|little|young|at (?:school|uni\w*))"
)
_OFTEN = (
    rf"(?:{TIMES}|most (?:days|mornings|evenings|nights|weekends|weeks)|every \w+day|(?:mon|tues|wednes|thurs|fri|"
    rf"satur|sun)days|nightly|"
    r"at (?:the )?weekends?|in (?:the )?(?:summer|winter|spring|autumn)s?|first thing in the morning|once in a while|"
    r"year-round|on my lunch break)"
)
_NOT_HABITS = (
    r"(?!(?:am|was|have|had|has|do|did|can|could|would|will|should|might|may|must|shall|need|want|think|guess|mean|know|hope|wonder|"
    r"see|feel|say|tell|ask|"
    r"try|understand|forget|remember|believe|suppose|assume|bet|wish|get (?:an? )?error\w*|find|swear|promise|thank|"
    r"appreciate|agree|said|thought|told|asked|"
    r"went|came|got|saw|made|took|quit|put|let|cut|hit|used|found|left|gave|put|just|keep|never|always|usually|also|really|"
    r"still|run into|like|"
    r"love|hate|enjoy|prefer)\b)"
)
_AUXILIARY = re.compile(r"\b(?:do not|did not|not|never)\b")


def _habit(match: re.Match[str], _clause: Clause) -> Said:
    activity = cut(match["v"])
    if not re.search(rf"\b{_OFTEN}", activity, re.I) or re.search(
        r"\b(?<!every )(?:mon|tues|wednes|thurs|fri|satur|"
        r"sun)day\b",
        activity,
        re.I,
    ):
        return []
    return [
        fact("way of life", " ".join([third(verb), *rest]))
        for value in phrase(activity)
        for verb, *rest in [value.split(" ")]
        if rest and len(rest) <= 11 and verb.isalpha()
    ]


def _adverbial(match: re.Match[str], _clause: Clause) -> Said:
    """I never wear a watch: the adverb says that it is a habit where the verb is an activity."""
    return [
        fact("way of life", " ".join([match["often"].lower(), third(verb), *rest]))
        for value in phrase(match["v"])
        if len(value.split()) <= 9
        for verb, *rest in [value.split(" ")]
        if rest
    ]


def _since(match: re.Match[str], _clause: Clause) -> Said:
    """I've played the organ for ten years."""
    told = [value for value in phrase(match["v"]) if len(value.split()) <= 13 and not value.endswith(" to")]
    return [fact("way of life", value, form="User has {}") for value in told]


def _lived(match: re.Match[str], _clause: Clause) -> Said:
    """I served in the navy for six years; I broke my hip in 2019."""
    text = re.sub(r"\bwhen I was\b", "when they were", match["v"], flags=re.I)
    return [fact("way of life", value) for value in phrase(text) if len(value.split()) <= 13]


def _planned(match: re.Match[str], _clause: Clause) -> Said:
    """We're opening a second shop in May: what one is doing on a date is a plan."""
    return [fact("trip", value) for value in phrase(match["v"]) if len(value.split()) <= 13]


def _able(match: re.Match[str], _clause: Clause) -> Said:
    form = "User can {}" if match["can"].lower() in {"can", "know how to", "am able to"} else "User can't {}"
    return [fact("way of life", value, form=form) for value in phrase(match["v"]) if len(value.split()) <= 8]


def _being(match: re.Match[str], _clause: Clause) -> Said:
    return [fact("way of life", f"is {match['v'].lower()}")]


_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATED = (
    rf"(?:{DATE}|(?:in|by|from|until|for) (?:early |mid |late |next )?{_MONTH}\b|in (?:20)\d\d\b|next (?:spring|"
    rf"summer|autumn|fall|winter|year))"
)
_PAST = (
    r"(?:served|worked|lived|studied|played|trained|taught|ran|broke|fractured|tore|lost|had (?:an? )?(?=(?:stroke|"
    r"heart|knee|hip|back|brain|transplant|bypass|hysterectomy|mastectomy|c-section|appendix|kidney|cataract|triple)\b)|"
    r"emigrated|immigrated|converted|won|published|wrote|climbed|cycled|sailed|walked|founded|sold|bought|started|opened|"
    r"closed|retired|"
    r"graduated|qualified|competed|volunteered|became|divorced|married|got (?:married|divorced|engaged|sober|clean)|"
    r"learned|learnt|gave up|quit|adopted|inherited|toured|performed|danced|swam|rowed)"
)
RULES = (
    custom(rf"(?:I|we) (?P<v>{_NOT_HABITS}[a-z]{{2,}} (?!past\b).+)", _habit),
    custom(
        r"I (?P<often>usually|always|often|normally|typically|rarely|never|hardly ever|seldom|sometimes) "
        r"(?P<v>(?:wear|buy|drink|skip|wake|sleep|cook|use|carry|keep|read|watch|listen to|write|drive|walk|cycle|"
        r"take|order|work|eat|travel|answer|pay|shave|bring) .+)",
        _adverbial,
    ),
    custom(
        rf"(?:I|we) have (?:been )?(?P<v>(?:been )?(?!(?:no|not|never|an?|the|my|been (?:the|so|an? bit)|this|that|to|"
        rf"had (?:it|this|the)|"
        rf"been (?:trying|waiting|looking|thinking|meaning|wanting|struggling|sitting|staring|getting|having|told|"
        rf"here))\b)\w+(?:ed|en|ing|t|d|n|ught|ung|ade|one|ung|un|ome|lt|pt)\b.* {_SPAN}.*)",
        _since,
    ),
    custom(rf"(?:I|we) (?P<v>{_PAST}\b.*(?:{_SPAN}|{_YEAR}).*)", _lived),
    custom(
        rf"(?:I|we) (?:am|are) (?:also )?(?P<v>(?!(?:going to|looking|trying|wondering|thinking|asking|hoping|writing|"
        rf"doing my|working on|preparing (?:an?|the))\b)[a-z]+ing\b.*{_DATED}.*)",
        _planned,
    ),
    custom(
        rf"I (?P<can>can|can not|know how to|am able to|never learn(?:ed|t) (?:how )?to|do not know how to) "
        rf"(?P<v>{one_of(SKILLS)}\b(?! (?:it|this|that|you)\b).*)",
        _able,
    ),
    custom(rf"I am (?:an? )?(?P<v>{one_of(LASTING)})(?=$|[,.]| (?:and|but|so|since|now|too|by)\b)", _being),
)
