"""Short answers, read as the statement that they make together with the question before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from memlib.claims.speech import SENTENCE
from memlib.models.offline.languages.romance.grammar import Romance
from memlib.models.offline.languages.romance.phrase import NAME, conjugation, of_user
from memlib.models.tasks import Turn

_LONGEST = 12
"""Words of an answer that is nothing but an answer."""
_PARTS = 4
"""Parts of an answer that describes one thing."""


def as_statement(conversation: Sequence[Turn], language: Romance) -> str:
    """In the first person; empty when the last turn is not surely an answer."""
    if len(conversation) < 2 or conversation[-2].role != "assistant":
        return ""
    asked = [match[0].strip() for match in SENTENCE.finditer(conversation[-2].content) if match[0].strip().endswith("?")]
    answer = conversation[-1].content.strip().rstrip(" .!")
    plain = re.sub(rf"^(?:{language.answers.yes})[\s,]*", "", answer, flags=re.I)
    if not asked or not answer or len(answer.split()) > _LONGEST or answer.endswith("?") or of_user(plain, language):
        return ""
    return _polar(asked[-1], answer, language) or _described(asked, plain, language) or _valued(asked, plain, answer, language)


def _valued(questions: Sequence[str], value: str, answer: str, language: Romance) -> str:
    """The statement that the last question with one leaves open."""
    parts = re.split(r"(?<=[^,]), (?=\S)", value)
    value = ", ".join(takewhile(lambda part: part == parts[0] or of_user(part, language) is None, parts))
    if re.match(language.answers.no, answer, re.I) or not value:
        return ""
    for question in reversed(questions):
        for pattern, statement in language.answers.asked:
            if match := re.search(pattern, question, re.I):
                name = re.match(NAME, value)
                if "{name}" in statement:
                    return statement.replace("{name}", name[0].split(" ")[0]) if name else ""
                return statement.replace("{what}", match.groupdict().get("what") or "").replace("{}", _joined(value, language))
    return ""


def _joined(value: str, language: Romance) -> str:
    """What only says where, when or with whom stays with its verb: "en marzo, con mi hermano"."""
    return re.sub(
        rf", (?=(?:{language.patterns['place']}|{language.patterns['with']}|{language.when}|{language.since})(?!\w))",
        " ",
        value,
        flags=re.I,
    )


def _described(questions: Sequence[str], value: str, language: Romance) -> str:
    """A course with its year, an animal or a child with its age and name, in whatever order they are told."""
    parts = [part.strip() for part in re.split(r"\s*,\s*|\s+(?:y|e) (?=se )", value) if part.strip()]
    answers = language.answers
    if len(parts) < 2 or len(parts) > _PARTS:
        return ""
    if re.search(answers.studying, " ".join(questions), re.I):
        here = r"^(?:(?:tô|estou|estoy|sono) )?(?:no|na|al|en|in) (?=\w+ (?:ano|año|anno|semestre|período|curso)\b)"
        parts = [re.sub(here, "", part, flags=re.I) for part in parts]
        year = next((part for part in parts[1:] if re.match(rf"(?:{answers.year})", part, re.I)), "")
        rest = [part for part in parts if part != year]
        return answers.in_year.format(year=year, subject=" ".join(rest)) if year else ""
    return _creature(parts, language)


def _creature(parts: Sequence[str], language: Romance) -> str:
    """ "perra, 9 años, se llama Luna" is "tengo una perra llamada Luna de 9 años"."""
    noun = re.fullmatch(
        rf"(?:{language.patterns['a']} )?(?P<noun>(?:{language.patterns['pet']}|{language.patterns['relative']})(?: \w+)?)",
        parts[0],
        re.I,
    )
    age = rf"(?:(?:tiene|ha|tem|de|di) )?(?P<age>{language.patterns['number']}) {language.patterns['years']}"
    ages = [match["age"] for part in parts[1:] if (match := re.fullmatch(age, part, re.I))]
    called = [
        match["name"] for part in parts[1:] if (match := re.fullmatch(rf"(?:(?:{language.named}) )?(?P<name>{NAME})", part, re.I))
    ]
    if noun is None or len(ages) + len(called) != len(parts) - 1:
        return ""
    feminine = noun["noun"].split(" ")[0].endswith("a")
    name = f" {language.called[feminine]} {called[0]}" if called else ""
    years = f" {language.aged.format(ages[0])}" if ages else ""
    return f"{language.introducing[0]} {language.articles_one[feminine]} {noun['noun']}{name}{years}"


def _polar(question: str, answer: str, language: Romance) -> str:
    """Do you smoke? No."""
    match = re.search(language.answers.polar, question, re.I)
    first = _first(language).get(match["verb"].lower()) if match else None
    if match is None or first is None:
        return ""
    rest = re.sub(r"\b(?:algún|alguna|algum|alguma|qualche)\b", "", match["rest"])
    alternatives = re.split(r" (?:o|u|ou|oppure) ", rest)
    first_word = re.split(r"[,.;]", answer, maxsplit=1)[0].strip()
    answer = first_word if re.fullmatch(rf"(?:{language.answers.no})", first_word, re.I) else answer
    if re.fullmatch(language.answers.none, answer, re.I):
        return ". ".join(f"{language.told_not} {first} {each}" for each in alternatives)
    if len(alternatives) > 1:
        return ""
    if re.fullmatch(rf"(?:{language.answers.yes})", answer, re.I):
        return f"{first} {rest}"
    return f"{language.told_not} {first} {rest}" if re.fullmatch(rf"(?:{language.answers.no})", answer, re.I) else ""


@cache
def _first(language: Romance) -> dict[str, str]:
    """The forms of "I", by those with which the user is asked."""
    known = conjugation(language)
    found = {
        form.third: first for first, form in reversed(known.first.items()) if form.tense == "present" and not first.endswith("mos")
    }
    found |= {several: found[form.third] for several, form in known.plural.items() if form.third in found} | {
        several: found[one] for one, several in language.paradigm.plurals.items() if one in found
    }
    return found | {third + language.answers.you: first for third, first in found.items()}
