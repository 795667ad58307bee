"""How the user lives: health, diet, possessions, goals, habits."""

from __future__ import annotations

import re

from memlib.models.offline import words
from memlib.models.offline.rules.rule import alternatives, gone, rule
from memlib.models.offline.values import cut, phrase, thing, things

_DIET = alternatives(words.DIETS)
_CONDITION = alternatives(words.CONDITIONS)
_THING = alternatives(words.POSSESSIONS)
_GOAL = (
    r"(?=(?:learn|become|run|visit|travel|move|buy|lose|write|start|build|study|quit|save|open|climb|retire|master|get a degree|get fit|get married|"
    r"get better|improve|read more|complete|publish|launch|explore|adopt|grow|earn|own|live|work|see the|speak|hike|compete|finish my|change|stop|teach|"
    r"volunteer|go to|go back|play|swim|eat (?:more|less|healthier)|exercise|train|cook|graduate|apply)\b)"
    r"(?!(?:write|build|start|get|buy|see|read) (?:(?:an?|the|my|this|some) )?(?:email|e-mail|letter|function|query|script|code|essay|with|by|post|text|"
    r"message|summary|it|this|that|off|over|again|reply|report|test|regex|class|program)\b)"
)


def _lower(text: str) -> list[str]:
    return [text.lower()]


def _allergens(text: str) -> list[str]:
    return [re.sub(r"^(?:the|some|all) ", "", value) for value in things(text)]


RULES = (
    rule(
        "diet",
        rf"I (?:am|became|have been|turned|went|have become)(?: an?| on an?)? (?P<v>{_DIET})(?: diet)?(?=$|[,.]| (?:and|but|for|since|so|now)\b)",
        _lower,
    ),
    rule(
        "diet",
        rf"I (?:follow|am on|am following|keep|eat)(?: an?)? (?P<v>{_DIET})(?: diet)?(?=$|[,.]| (?:and|but|for|since)\b)",
        _lower,
        form="User follows a {} diet",
    ),
    gone("diet", rf"I am (?:not|no longer)(?: an?)? {_DIET}"),
    rule("avoids", r"(?:I|we) (?:(?:do not|no longer|never|can not) eat|(?:stopped|quit) eating) ", things),
    rule("abstains", r"I (?:do not|no longer|never) drink ", things),
    rule("allergy", r"I am (?:severely |very |highly |deathly |extremely )?allergic to |I have an allergy to ", _allergens),
    rule(
        "allergy",
        r"I have an? (?:severe |bad )?(?P<v>\w+) allergy\b",
        lambda text: [] if text.lower() in {"severe", "bad", "food", "mild"} else [text],
    ),
    gone("allergy", r"I am (?:not|no longer) allergic to ", things),
    rule("intolerance", r"I am (?P<v>lactose|gluten|fructose|histamine)[ -]intolerant", _lower),
    rule(
        "condition",
        rf"I (?:have|suffer from|live with|was diagnosed with|got diagnosed with|have been diagnosed with) (?:mild |severe |chronic )?(?P<v>{_CONDITION})(?=$|[,.]| (?:and|but|since|for)\b)",
        lambda text: [text],
    ),
    rule("state", rf"I am (?:an? )?(?P<v>{alternatives(words.HEALTH_STATES)})(?=$|[,.]| (?:and|but|since)\b)", _lower),
    rule("drives", r"I drive (?=(?:an?|my)\s)", thing),
    rule("drives", r"I ride (?=an?\s)", thing, form="User rides {}"),
    rule("owns", r"(?:I|we) own (?=(?:an?|two|three|four|several)\s)", thing),
    rule("has", rf"(?:I|we) have (?:got )?(?P<v>an? (?:[\w-]+ ){{0,3}}?{_THING})(?=$|[,.]| (?:and|but|with|in|at)\b)", thing),
    rule(
        "goal", r"I (?:want|would love|hope|dream of one day|aim|wish one day)(?: one day| someday)? to (?:one day )?" + _GOAL, phrase
    ),
    rule("goal", r"my (?:goal|dream|ambition|plan|resolution)(?: for \w+(?: year)?)? is to ", phrase),
    rule("plan", r"(?:I|we) (?:plan|intend|am planning|are planning) to ", phrase),
    rule(
        "quit",
        r"I (?:have )?(?:quit|gave up|stopped) (?=\w+ing\b)(?!working|eating|being|doing|using)",
        lambda text: [value for value in [cut(text)] if len(value.split()) <= 4],
    ),
)
