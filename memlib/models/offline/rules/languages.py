"""Which languages the user speaks, and how well."""

from __future__ import annotations

import re

from memlib.models.offline import words
from memlib.models.offline.clauses import Clause
from memlib.models.offline.facts import fact
from memlib.models.offline.proper import languages, spoken
from memlib.models.offline.rules.rule import Said, custom, one_of, rule
from memlib.models.offline.values import cut


def _level(match: re.Match[str], _clause: Clause) -> Said:
    """My Greek is about A2: how well a language is spoken."""
    how = cut(match["how"]).split(",")[0]
    level = re.fullmatch(
        r"(?:(?:about|around|roughly|at|only|maybe|now|still|just|a solid|probably) )*(?P<grade>[ABC][12]|N[1-5]|HSK ?\d)(?: level)?",
        how,
        re.I,
    )
    language = next(iter(languages(match["language"])), "")
    if not language:
        return []
    if level:
        about = "about " if re.search(r"about|around|roughly", how) else ""
        return [fact("speaks", f"{language} at {about}{level['grade'].upper()} level")]
    if re.fullmatch(
        r"(?:(?:pretty|quite|very|a bit|still|fairly|rather|only|just) )*(?:spoken|fluent|rusty|basic|good|decent|"
        r"native|conversational|intermediate|"
        r"advanced|beginner|poor|terrible|bad|limited|ok|okay|passable|non-existent|elementary|shaky|self-taught)",
        how,
        re.I,
    ):
        if re.search("spoken", how):
            return [fact("speaks", language)]
        plain = re.fullmatch("(?:native|fluent)", how)
        return [fact("speaks", f"{how} {language}")] if plain else [fact("level", how, form=f"User's {language} is {{}}")]
    return []


def _passed(text: str) -> list[str]:
    """The C1 in German -> German at C1 level"""
    grade, language = text.split(" ")[0], text.split(" in ")[-1]
    return [f"{known} at {grade.upper()} level" for known in languages(language)]


RULES = (
    custom(rf"my (?P<language>{one_of(words.LANGUAGES)}) is (?P<how>.+)", _level),
    custom(
        rf"I am (?:at |around |about |roughly )?(?P<how>(?:at |about |around )?[ABC][12](?: level)?) in "
        rf"(?P<language>{one_of(words.LANGUAGES)})",
        _level,
    ),
    rule(
        "speaks",
        rf"I (?:grew up speaking|am bilingual in|know(?: a (?:bit|little) of|"
        rf" some)?) (?={one_of(words.LANGUAGES)}\b)",
        languages,
    ),
    rule("speaks", rf"I (?:can )?understand (?={one_of(words.LANGUAGES)}\b)", languages, form="User understands {}"),
    rule("speaks", rf"I read (?={one_of(words.LANGUAGES)}\b)", languages, form="User reads {}"),
    rule("speaks", rf"I can read (?={one_of(words.LANGUAGES)}\b)", languages, form="User can read {}"),
    rule("native language", rf"(?P<v>{one_of(words.LANGUAGES)}) is my (?:native|first|mother) (?:language|tongue)", languages),
    rule("speaks", rf"(?P<v>{one_of(words.LANGUAGES)}) is my (?:second|third) language", languages),
    rule("speaks", rf"I am (?:an? )?(?P<v>(?:native |fluent )?{one_of(words.LANGUAGES)}) speaker", spoken),
    rule(
        "learns",
        rf"I (?:have been |am )(?:learning|studying|teaching myself|taking (?:classes in|lessons in)) (?={one_of(words.LANGUAGES)})",
        languages,
    ),
    rule("learns", rf"I (?:have )?(?:started|began|took up) (?:learning |studying )?(?={one_of(words.LANGUAGES)}\b)", languages),
    rule(
        "level",
        rf"I (?:have )?(?:just )?passed (?:the |my )?(?P<v>(?:[ABC][12]|N[1-5]|HSK ?\d)(?: exam| test)? in {one_of(words.LANGUAGES)})",
        _passed,
        form="User speaks {}",
    ),
    rule("native language", r"my (?:native|first|mother) (?:language|tongue) is ", languages),
    rule("speaks", r"I (?:can )?(?:speak|am fluent in|am a native speaker of) ", spoken),
    rule("learns", r"I am (?:learning|studying) ", languages),
)
