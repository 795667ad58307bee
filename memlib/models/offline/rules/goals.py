"""What the user wants to reach and plans to do."""

from __future__ import annotations

import re

from memlib.models.offline.grammar import about_user
from memlib.models.offline.predicates import whole
from memlib.models.offline.rules.rule import rule
from memlib.models.offline.values import phrase

# "I want to" begins more requests than goals: the verb tells.
_AIM = (
    r"(?=(?:hold a conversation|have a conversation|pay off|win|raise|have (?:kids|children)|be able to|have (?:my|our) own|"
    r"learn|become|run|visit|travel|move|buy|lose|write|start (?:an?|my own)|build|study|quit|save|open|climb|"
    r"retire|master|get (?:fit|married|a degree|better "
    r"at|in shape|into|(?:my|an?) (?:[\w'-]+ )?(?:licen[cs]e|degree|qualification|black belt|tattoo|dog|cat|puppy|kitten|visa|"
    r"citizenship|diploma))|improve|read more|complete|publish|launch|explore|adopt|grow|earn|own|live|work (?:in|at|as|"
    r"for|abroad)|see the (?:world|ocean|sea|northern lights)|speak|hike|"
    r"compete|finish (?:my|a)|change (?:jobs|careers?)|stop|teach|volunteer|go (?:to|back)|play|swim|eat (?:more|less|"
    r"healthier)|exercise|train|cook|"
    r"graduate)\b)"
)
_NOT_A_REQUEST = (
    r"(?!(?:write|build|start|get|buy|see|read|go|play|run|improve|open|change|stop|move|learn|explore|work|visit|"
    r"complete|finish|publish) "
    r"(?:(?:an?|the|my|this|some|about|on|over|back to|with|by|off|again|more about|what|why|how|if|whether|it|that|"
    r"here|there|now) ?)*"
    r"(?:email|e-mail|letter|function|query|script|code|essay|post|text|message|summary|reply|report|test|tests|regex|"
    r"class|program|file|window|tab|"
    r"bed|sleep|home|work|line|article|paragraph|sentence|docker|server|command|page|website with|conversation|topic|"
    r"question|over|again|it|this|that|with|by|about|on)\b)"
)
_WISH = (
    r"I (?:want|would love|hope|aim|dream|am hoping|am aiming|have always wanted|have decided)(?: one day|"
    r" someday)? to (?:one day |someday )?"
)


def _aim(text: str) -> list[str]:
    """All that is wanted, and by when."""
    value = whole(text)
    return [] if re.search(r"\b(?:please|for me)\b", text, re.I) or not phrase(value) else [about_user(value)]


RULES = (
    rule("goal", r"I would (?:like|love|quite like) to (?=.*\b(?:one day|some ?day|eventually|before I die)\b)", _aim),
    rule("goal", _WISH + _AIM + _NOT_A_REQUEST, _aim),
    rule("plan", r"I am looking to " + _AIM + _NOT_A_REQUEST, _aim, form="User is looking to {}"),
    rule("goal", r"I dream of (?P<v>\w+ing .+)", phrase, form="User dreams of {}"),
    rule(
        "goal",
        r"my (?:big |main |next |only )?(?:goal|dream|ambition|aim|target|resolution|"
        r"new year's resolution)(?: for \w+(?: year)?| this year)? is to ",
        _aim,
    ),
    rule("plan", r"I (?:plan|am planning) on (?=\w+ing\b)", phrase, form="User plans on {}"),
    rule("plan", r"(?:I|we) (?:plan|intend|am planning|are planning) to ", phrase),
    rule(
        "plan",
        r"(?:I|we) (?:am|are) planning (?=(?:an?|our|my) (?:[\w-]+ ){0,3}(?:trip|wedding|holiday|vacation|honeymoon|"
        r"move|party|tour|retreat)\b)",
        phrase,
        form="User is planning {}",
    ),
    rule("effort", r"(?:I|we) (?:am|are) (?P<v>(?:training|preparing|saving(?: up)?|studying) for .+)", phrase),
)
