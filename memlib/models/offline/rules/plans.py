"""What the user is about to do on a date: journeys, a new job, events."""

from __future__ import annotations

import re

from memlib.models.offline.clauses import Clause
from memlib.models.offline.facts import fact
from memlib.models.offline.grammar import about_user
from memlib.models.offline.proper import organisations, places
from memlib.models.offline.rules.rule import CAPITAL, Said, custom, one_of
from memlib.models.offline.values import DATE, cut_with_time
from memlib.models.offline.words import EVENTS, KIN, is_job

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|"
    r"Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
)
_WHEN = re.compile(
    rf"\b(?:in|on|from|for|until|this|next) (?:(?:early|mid|late|mid-)\s?)?(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?(?: "
    rf"of)? )?{_MONTH}\b(?: \d+(?:st|nd|rd|th)?)?(?: \d{{4}})?|{DATE}",
    re.I,
)
_SOON = re.compile(
    r"\b(?:today|tonight|tomorrow|yesterday|in an hour|right now|now|this (?:morning|afternoon|evening|week|weekend)|"
    r"(?:on |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.I,
)
_UNDATED = re.compile(r",?\s*\b(?:next|this|the coming) (?:week|month|year|spring|summer|autumn|fall|winter)\b.*$", re.I)
_GO = (
    r"(?:flying|going|travelling|traveling|heading|driving|cycling|sailing|moving|off|going on holiday|going on "
    r"vacation)(?: over| back| out| down| up)?"
)


def _journey(match: re.Match[str], _clause: Clause) -> Said:
    """With a date, or for good: an errand of the coming days is none."""
    text = re.split(r",| so\b| and I\b", cut_with_time(match["v"]))[0]
    where = places(text)
    dated = _WHEN.search(text)
    if not where or _SOON.search(text) or not (dated or match["go"].lower().startswith("moving")):
        return []
    going = "going" if match["go"].lower() == "off" else match["go"].lower()
    rest = text[len(where[0]) :] if dated else ""
    if rest and not re.match(r"\s(?:in|on|from|for|until|via|with|by|at|this|next|early|mid|late|again)\b", rest):
        return []
    return [fact("trip", f"{going} to {where[0]}{about_user(_plain(rest))}")] if dated else []


def _plain(rest: str) -> str:
    """on the 2nd of April -> on 2 April"""
    return re.sub(r"\bthe (\d{1,2})(?:st|nd|rd|th)?(?: of)? ", r"\1 ", _UNDATED.sub("", rest))


def _start(match: re.Match[str], _clause: Clause) -> Said:
    """I start as a baker at Acme on 4 January: a job to come, with all that is told of it."""
    text = cut_with_time(match["v"])
    job = re.match(r"an? (?:[\w-]+ ){0,4}?[\w-]+(?= at | in | on | there\b| with | for |$|,)", text)
    if job is None or not is_job(job[0]):
        return []
    place = re.search(rf" (?:at|with|for) (?P<where>(?:an?|the) [a-z][\w -]*?(?= on | in |$|,)|{CAPITAL}.+)", text)
    at = ""
    if place:
        named = organisations(place["where"]) if place["where"][0].isupper() else [place["where"]]
        at = f" at {named[0]}" if named else ""
    dated = _WHEN.search(text)
    if dated is None:
        return [fact("job", f"{job[0]}{at}")]
    return [fact("start", f"starts as {job[0]}{at}{_plain(' ' + dated[0])}")]


def _event(match: re.Match[str], _clause: Clause) -> Said:
    text = match["v"].strip()
    placed = re.match(rf"(?:in|at) {CAPITAL}[\w' ]+? on {DATE}", text, re.I)
    if placed:
        return [fact("event", _plain(f" {placed[0]}").strip(), key=match["key"].lower(), form="User's {key} is {}")]
    dated = re.match(
        rf"(?P<in>in|on|at)? ?(?P<when>(?:the )?(?:{DATE}|(?:early|mid|late) {_MONTH}|{_MONTH}(?: \d{{4}})?))(?=$|[\s,.])", text, re.I
    )
    if dated is None:
        return []
    when = re.sub(r"^(?:the|in) ", "", dated["when"])
    form = "User's {key} is on {}" if re.search(r"^\d{1,2}\D|\b\d{1,2}(?:st|nd|rd|th)?$", when) else "User's {key} is in {}"
    return [fact("event", when, key=match["key"], form=form)]


RULES = (
    custom(rf"(?:I|we) (?:am|are|will be) (?P<go>{_GO}) to (?P<v>{CAPITAL}.*)", _journey),
    custom(rf"(?:I|we) (?P<go>fly|travel|head|move) to (?P<v>{CAPITAL}.*)", _journey),
    custom(
        r"I (?:start|begin|am starting|am beginning|will start|will be starting|am due to start) (?:work |out )?as (?P<v>an? .+)",
        _start,
    ),
    custom(
        rf"(?:my|our) (?P<key>(?:{one_of(KIN)}(?: {CAPITAL}[\w-]+)?'s )?(?:[\w-]+ )?{one_of(EVENTS)})(?:'s| is| falls| starts|"
        rf" takes place)"
        r"(?: scheduled| planned| set)?(?: for)? (?P<v>.+)",
        _event,
    ),
)
