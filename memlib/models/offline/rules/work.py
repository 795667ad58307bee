"""What the user does: job, employer, studies, tools."""

from __future__ import annotations

import re

from memlib.models.offline import words
from memlib.models.offline.clauses import TIMES
from memlib.models.offline.facts import fact
from memlib.models.offline.proper import employers, employers_in_lower, jobs, jobs_without_article, organisations, places
from memlib.models.offline.rules.rule import CAPITAL, Said, custom, gone, one_of, rule
from memlib.models.offline.values import cut, lowered, phrase, thing, things

AT = "User is at {}"
"""Only beside a job that is over it tells where one works, and not where one is."""
_INSTRUMENT = one_of(words.INSTRUMENTS)
_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
_WORK = r"(?:work|am working|have worked|have been working|am employed)"
_DISMISSED = r"(?:(?:was|got|have been|am) (?:just )?(?:fired|laid off|sacked|dismissed|let go|made redundant))"
_DEGREE = re.compile(
    r"(?P<kind>(?:an? )?(?:[\w']+ )?(?:degree|phd|master'?s?|bachelor'?s?|doctorate|mba|"
    r"diploma))(?: degree)?(?: in (?P<in>.+))?",
    re.I,
)


def _field(text: str) -> list[str]:
    value = cut(text)
    vague = re.match(r"(?:an?|the|my|our|this|that|shifts|teams?|pairs|person|peace|silence|progress)\b", value, re.I)
    return thing(value) if value and len(value.split()) <= 4 and not vague else []


def _tools(text: str) -> list[str]:
    """Names of tools: with a capital, or known; "I use the bus" names none."""
    found = things(re.split(r"\s(?:for|to|with|at|on|in|as|when|every)\b", text)[0])
    named = [value for value in found if re.match(r"(?:a |an |the )?[a-z]?[A-Z]", value) or "technology" in words.categories(value)]
    return named if len(named) == len(found) else []


def _technologies(text: str) -> list[str]:
    """I know Python; not "I know Texas has no income tax"."""
    return [value for value in _tools(text) if "technology" in words.categories(value) and len(value.split()) <= 3]


def _subjects(text: str) -> list[str]:
    return things(re.split(r"\s(?:at|in|with)\s", text)[0])


def _enterprise(text: str) -> list[str]:
    found = thing(re.split(r"\s(?:in|with|for|from|at|on|since|called)\b", text)[0])
    return [value for value in found if value.split()[-1].lower() in words.ENTERPRISES]


def _in_training(text: str) -> list[str]:
    return [re.sub(r"\bphd\b", "PhD", value, flags=re.I) for value in phrase(text)]


def _games(text: str) -> list[str]:
    return [] if re.search(TIMES, text, re.I) else things(text)


def _degree(match: re.Match[str], _clause: object) -> Said:
    degree = _DEGREE.match(cut(match.string[match.end() :]))
    if not degree:
        return []
    subject = thing(degree["in"]) if degree["in"] else []
    return [fact("degree", f"{degree['kind']} in {value}") for value in subject] or [fact("degree", degree["kind"])]


RULES = (
    rule(
        "job",
        rf"I (?:am|have been|became|have become|{_WORK} as|got promoted to|was promoted to|got a job as|"
        rf"used to be and am) (?=an?\s|the\s)",
        jobs,
    ),
    rule("job", rf"I {_WORK} (?:from home|remotely|part-time|full-time|nights|night shifts) as (?=an?\s)", jobs),
    rule("job", r"I (?:got|was|have been|am being) promoted to (?!an?\b|the\b)", jobs_without_article),
    rule("employer", rf"I (?:got|was|have been) promoted to [\w' -]{{2,40}}? at (?={CAPITAL})", organisations),
    rule(
        "effort",
        r"I am (?P<v>(?:doing|getting|pursuing|finishing) (?:an?|my) (?:part-time |online )?"
        r"(?:phd|master'?s?(?: degree)?|mba|bachelor'?s?(?: degree)?|doctorate|apprenticeship|degree|postdoc|residency)\b.*)",
        _in_training,
    ),
    rule("job", rf"I {_WORK} (?:at|for) [\w'& .-]{{2,40}}? as (?=an?\s|the\s)", jobs),
    rule("job", r"my (?:new )?(?:job|occupation|profession) is (?:being )?(?=an?\s|the\s)", jobs),
    rule("job", r"they (?:have )?(?:just )?made me (?:an? |the )?(?:new )?", jobs_without_article),
    rule("job", r"I (?:have )?(?:just )?(?:got|was|have been) made (?:an? |the )?(?!redundant)", jobs_without_article),
    rule("job", rf"I (?:am|{_WORK} as) (?!an?\b|the\b)", jobs_without_article),
    rule("way of life", r"my (?:day |main |current |actual |new )?job is (?=\w+ing \w)", phrase, form="User's job is {}"),
    rule("job", r"I am (?P<v>retired|unemployed|self-employed)\b", lowered),
    rule("employer", rf"I {_WORK}(?: as [\w' -]{{2,40}}?)? (?:at|for) (?!me\b|you\b|my )", employers, lower=employers_in_lower),
    rule("employer", rf"I (?:am|have been) (?:an?|the) [\w' -]{{2,40}}?(?<!student) (?:at|for) (?={CAPITAL})", organisations),
    rule(
        "employer",
        rf"I (?:have )?(?:joined|got hired (?:by|at)|started (?:working )?at|started an? (?:new )?job at) (?={CAPITAL})",
        organisations,
    ),
    rule("employer", rf"I am (?:at|with) (?={CAPITAL})", organisations, form=AT),
    rule("employer", rf"my (?:new )?(?:employer is|job is at|company is called) (?={CAPITAL})", organisations),
    rule("field", r"I work in (?=[a-z])", _field),
    rule("workplace", rf"I work in (?={CAPITAL})", places, form="User works in {}"),
    rule("field", r"I do (?P<v>[\w -]{2,30}?) for (?:a living|work)$", _field),
    rule("runs", r"I (?:run|own and run) (?=(?:an?|my own|my|the) )", _enterprise),
    rule("runs", r"I (?:manage|am managing) (?=(?:an?|my own|my) )", _enterprise, form="User manages {}"),
    rule("runs", r"I (?:have )?(?:founded|co-founded|started) (?=(?:an?|my own) )", _enterprise, form="User founded {}"),
    rule("teaches", r"I teach (?!you\b|at\b|in\b|for\b)", things),
    rule("knows", r"I know ", _technologies),
    rule("knows", r"I am (?:good|great|skilled) at ", things, form="User is good at {}"),
    rule("experience", rf"I have (?P<v>(?:\d+|{_NUMBER})\+? years of experience(?: (?:in|with|as) .+)?)", phrase),
    rule("workplace", r"I work (?P<v>from home|remotely|part-time|full-time|night shifts)\b", lowered),
    gone("employer,job", r"I (?:no longer work|do not work|stopped working) (?:at|for) ", employers, lower=employers_in_lower),
    # A profession outlasts the place where it is practised.
    gone("employer", rf"I (?:have )?(?:quit|left|lost|resigned from) my (?:job|position) (?:at|with) (?={CAPITAL})", organisations),
    gone("employer", r"I (?:have )?(?:quit|left|lost|resigned from) my (?:job|position)\b(?! (?:at|with) [A-Z])"),
    gone("employer", rf"I {_DISMISSED} (?:from|by) (?:my (?:job|position) (?:at|with) )?(?={CAPITAL})", organisations),
    gone("employer", rf"I {_DISMISSED}\b(?! (?:from|by|up|about|with) (?!my (?:job|position)\b(?! (?:at|with) [A-Z])))"),
    gone("employer", rf"I (?:have )?(?:left|quit|resigned from) (?={CAPITAL})", organisations),
    gone("job", r"I am (?:no longer|not) (?=an?\s)", jobs),
    rule(
        "studies",
        r"I (?:study|am studying|am majoring in|major in|am doing a degree in) (?!at\b|for\b|in\b|hard\b|every)",
        lambda text: things(re.split(r" at ", text)[0]),
    ),
    rule(
        "school",
        rf"I (?:study|am studying|go to school|am an? (?:[\w-]+ )?student)(?: [\w ]{{2,30}}?)? at (?=(?:the )?{CAPITAL})",
        organisations,
    ),
    rule(
        "school",
        rf"I (?:attend|go to) (?=(?:the )?{CAPITAL}[\w ]*\b(?:University|College|School|Academy|"
        rf"Institute)\b)",
        organisations,
    ),
    custom(
        r"I (?:have|got|hold|finished) (?=(?:an? )?(?:[\w']+ )?(?:degree|phd|master|bachelor|doctorate|mba|"
        r"diploma)\b)",
        _degree,
    ),
    rule("degree", r"I (?:studied|majored in) (?!hard|for\b|all\b|at\b|with\b|it\b)", _subjects, form="User studied {}"),
    rule("degree", rf"I graduated from (?=(?:the )?{CAPITAL})", organisations, form="User graduated from {}"),
    rule("uses", r"I (?:use|have been using|work with) (?!to\b)", _tools),
    rule("uses", r"I (?:code|program|develop|write code) in ", _tools, form="User programs in {}"),
    rule("plays", rf"I (?:(?:can )?play|have been playing) (?P<v>(?:the |a )?{_INSTRUMENT}\b.*)", _games),
    rule(
        "plays",
        rf"I (?:can )?play (?!with\b|a\b|an\b|it\b|the\b|around|along|nice|safe|fair|dumb|dead|"
        rf"hard|together|here|there|now|{_INSTRUMENT}\b|a (?:role|part))",
        _games,
    ),
    rule("learns", r"I (?:am|have been) learning (?:how )?(?=to )", phrase),
)
