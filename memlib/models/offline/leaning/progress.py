"""What was being learned and has come further: an examination passed, a level reached, another belt."""

from __future__ import annotations

import re

from memlib.models.offline.patterns import one_of
from memlib.models.offline.words import INSTRUMENTS, LANGUAGES

_EXAMS = {
    r"(?:jlpt )?n[1-5]": "japanese",
    r"hsk ?\d": "chinese|mandarin",
    r"topik(?: \d| i{1,2})?": "korean",
    r"del[fe] ?[abc][12]": "french|spanish",
    r"dalf(?: c[12])?": "french",
    r"(?:goethe|telc|testdaf)(?: [abc][12])?": "german",
    r"(?:ielts|toefl)": "english",
    r"cil[si] ?[abc][12]": "italian",
    r"[abc][12]": one_of(LANGUAGES),
    r"grade (?:\d|one|two|three|four|five|six|seven|eight)": one_of(INSTRUMENTS) + r"|singing|ballet",
}
"""What an examination is in."""
_PASSED = re.compile(
    rf"\b(?:passed|nailed|aced|got through) (?:my |the )?(?P<exam>{'|'.join(_EXAMS)})(?: exam| test)?\b(?! in )"
    rf"|\bgot (?:my |the )?(?P<got>{'|'.join(_EXAMS)}) (?:exam |test )?certificate\b",
    re.I,
)
_LEARNING = re.compile(r"User (?:is learning|learns|studies|is studying|plays|has (?:\w+ )?lessons|takes \w+ lessons)\b[^,;]*", re.I)
_BELT = re.compile(
    r"\b(?:got|earned|passed|awarded|promoted to|am a|moved up to)(?: now)? (?:my |a |the )?(?P<colour>[a-z]+) belt\b", re.I
)


_NTH = r"(?:first|second|third|fourth|fifth|sixth|final|last|1st|2nd|3rd|4th|5th)"
_YEAR = re.compile(
    rf"(?:^|\b(?:in|into|started|starting|began|it's|doing) (?:my |"
    rf"the )?)(?P<year>{_NTH}) year\b(?! (?:of (?!stud|uni)|at|with|as|running|in a row))",
    re.I,
)


def further(text: str, memory: str) -> str:
    """The memory with what has been reached; empty where it is about something else."""
    year, before = _YEAR.search(text), re.search(rf"\bin the (?P<year>{_NTH}) year of ", memory, re.I)
    if year and before and year["year"].lower() != before["year"].lower():
        return f"{memory[: before.start('year')]}{year['year'].lower()}{memory[before.end('year') :]}"
    if passed := _PASSED.search(text):
        exam = passed["exam"] or passed["got"]
        field = next(field for name, field in _EXAMS.items() if re.fullmatch(name, exam, re.I))
        learning = _LEARNING.fullmatch(memory.rstrip("."))
        about = learning and re.search(rf"\b(?:{field})\b", memory, re.I) and "passed" not in memory
        said = exam.upper() if re.search(r"^[a-z]\d$|jlpt|hsk", exam, re.I) else exam
        return f"{memory.rstrip('.')} and has passed {'' if said.lower().startswith('grade') else 'the '}{said}" if about else ""
    belt = _BELT.search(text)
    if belt and re.search(r"\b[a-z]+ belt\b", memory) and f"{belt['colour'].lower()} belt" not in memory:
        colour = belt["colour"].lower()
        article = "an" if colour[0] in "aeiou" else "a"
        return re.sub(r"\b(?:(?P<a>an?) )?[a-z]+ belt\b", lambda old: f"{article + ' ' if old['a'] else ''}{colour} belt", memory)
    return ""
