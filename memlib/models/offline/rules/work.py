"""What the user does: job, employer, studies, tools."""

from __future__ import annotations

from memlib.models.offline import words
from memlib.models.offline.rules.rule import alternatives, gone, rule
from memlib.models.offline.values import cut, employers, jobs, phrase, places, thing, things

_INSTRUMENT = alternatives(words.INSTRUMENTS)


def _field(text: str) -> list[str]:
    value = cut(text)
    return thing(value) if value and len(value.split()) <= 4 and not value.lower().startswith(("a ", "an ", "the ")) else []


def _standing(text: str) -> list[str]:
    return [text.lower()]


RULES = (
    rule(
        "job", r"I (?:am|have been|became|work as|am working as|have worked as|got promoted to|was promoted to) (?=(?:an?|the)\s)", jobs
    ),
    rule("job", r"I work (?:at|for) [\w'& .-]{2,40}? as (?=(?:an?|the)\s)", jobs),
    rule("job", r"my (?:new )?(?:job|occupation|profession) is (?:being )?(?=(?:an?|the)\s)", jobs),
    rule("job", r"I am (?P<v>retired|unemployed|self-employed)\b", _standing),
    rule(
        "employer", r"I (?:work|am working|have worked|am employed)(?: as [\w' -]{2,40}?)? (?:at|for|by) (?!me\b|you\b|my )", employers
    ),
    rule(
        "employer",
        rf"I (?:am|have been) (?:an?|the) [\w' -]{{2,40}}? (?:at|for) (?=(?:the )?[A-Z])",
        lambda text: employers(text) if text[:1].isupper() else [],
    ),
    rule(
        "employer", r"I (?:have )?(?:joined|got hired (?:by|at)|started (?:working )?at|started a (?:new )?job at) (?=[A-Z])", employers
    ),
    rule("employer", r"my (?:new )?(?:employer is|job is at|company is) (?=[A-Z])", employers),
    rule("field", r"I work in (?!a\b|an\b|the\b|my\b|[A-Z])", _field),
    rule("workplace", r"I work (?P<v>from home|remotely|part-time|full-time|night shifts)\b", _standing),
    gone("employer,job", r"I (?:no longer work|do not work|stopped working) (?:at|for) ", employers),
    gone("employer,job", r"I (?:quit|left|lost|resigned from) my job"),
    rule("studies", r"I (?:study|am studying|am majoring in|major in|am doing a degree in) (?!at\b|for\b|in\b|hard\b|every)", things),
    rule(
        "school",
        r"I (?:study|am studying|go to school|am a student)(?: [\w ]{2,30}?)? at (?=(?:the )?[A-Z])",
        employers,
        form="User studies at {}",
    ),
    rule(
        "degree",
        r"I have an? (?:master's |bachelor's |phd |doctorate |university )?(?:degree|phd|master's|bachelor's|doctorate) in ",
        thing,
    ),
    rule("uses", r"I (?:use|code in|program in|develop in|write code in) (?!to\b)", things),
    rule("plays", rf"I (?:can )?play (?P<v>(?:the |a )?{_INSTRUMENT}\b.*)", things),
    rule("plays", r"I play (?!with\b|a (?:role|part)|around|it\b)", things),
    rule("learns", r"I am learning (?:how )?(?=to )", phrase),
    rule("home", r"I live and work in ", places),
)
