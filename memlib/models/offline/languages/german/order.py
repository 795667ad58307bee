"""German word order: inverted clauses, clauses with the verb at their end, clauses without a pronoun, all in one order."""

from __future__ import annotations

import re
from functools import cache

from memlib.claims.languages import word_set
from memlib.models.offline.languages.engine.grammar import OTHERS, Clause, Grammar, Subject
from memlib.models.offline.languages.engine.people import NAME, subject_of, who
from memlib.models.offline.languages.german.verbs import FIRST, PREFIXES, THIRD

_OPENING = re.compile(
    r"^(?:(?:und|aber|also|denn|doch|ja|nein|nee|na ja|naja|na|tja|ach|hi|hallo|hey|moin|servus|grüß gott|guten (?:tag|morgen|abend)"
    r"|übrigens|außerdem|jedenfalls|nun|so|oder|sowie|ansonsten|allerdings|dazu|boah|puh|haha|btw|wobei|kurz|moment|ok|okay"
    r"|zu mir|kurz zu mir|zur info|vorab|dafür|trotzdem|danke|bitte|sorry)\b[ !.:]*)+",
    re.I,
)
_SUBORDINATE = re.compile(
    r"^(?:und )?(?:weil|da|dass|obwohl|nachdem|seitdem|seit|indem|zumal|damals als)\s+(?=(?:ich|wir|mein|unser)\w*\b)", re.I
)
_WHEN_GIVEN = re.compile(r"^(?:wo|während)\s+(?=ich\b|wir\b)(?=.* (?:ja|doch|schon) )", re.I)
_RELATIVE = re.compile(r"^(?:und )?(?:der|die|das|welche[rs]?)\s+", re.I)
_PRONOUN = re.compile(r"(?:ich|wir)$", re.I)
_AND_I = re.compile(r" und ich$", re.I)
_THEY = re.compile(r"^(?:er|sie|es|der|die)\s+", re.I)
_IMPERATIVE = word_set(
    "schreib such nenn sag gib erzähl übersetz fass mach erklär hilf vergiss merk zeig sieh schau nimm stell bitte plane plan bau koch"
    " berechne rechne finde lass spiel sing empfiehl rate lies lern denk geh lauf fahr komm iss trink bereite such back führ träum bleib"
    " leite bewirb nutze kauf verkauf"
)
_BARE_PLURALS = frozenset({"sind", "haben"})
_PARTICIPLE = re.compile(r"(?:^|\s)(?:[a-zäöüß]*ge[a-zäöüß]+(?:t|en)|(?:be|er|ver|zer|ent)[a-zäöüß]+(?:t|en)|[a-zäöüß]+iert)$")
_AUXILIARIES = frozenset({"sein", "haben", "hatte", "war", "wurde"})
_MODALS = frozenset({"können", "wollen", "möchten", "dürfen", "müssen", "werden", "mögen"})


def arranged(text: str, grammar: Grammar, before: Subject | None, goes_on: bool) -> Clause | None:
    """The clause as subject, verb and the rest."""
    plain = _OPENING.sub("", text).strip()
    if subordinate := _SUBORDINATE.match(plain) or _WHEN_GIVEN.match(plain):
        return _verb_last(plain[subordinate.end() :], grammar)
    if (
        before is not None
        and before.key
        and (relative := _RELATIVE.match(plain))
        and (told := _relative(plain[relative.end() :], before))
    ):
        return told
    return _of_user(plain, goes_on) or _of_people(plain, grammar, before) or _elliptic(plain, before if goes_on else None, goes_on)


def _clause(words: list[str], at: int, rest: str) -> Clause | None:
    """With the verb of the first person that stands at a place."""
    verb = FIRST.get(words[at].lower())
    return Clause(Subject(), verb.lemma, verb.third, rest) if verb else None


def _of_user(text: str, goes_on: bool) -> Clause | None:
    words = text.split()
    at = next((place for place, word in enumerate(words) if _PRONOUN.match(word)), None)
    if at is None:
        return None
    if at == 0 and len(words) > 1:
        return _clause(words, 1, " ".join(words[2:]))
    if at == 1 and goes_on:
        return _clause(words, 0, " ".join(words[2:]))
    front = " ".join(words[:at])
    if _AND_I.search(f"{front} {words[at]}"):
        return _with_company(words, at)
    if at > 1 and words[at - 1].lower() in FIRST:
        verb = FIRST[words[at - 1].lower()]
        return Clause(Subject(), verb.lemma, verb.third, _inverted(words[: at - 1], words[at + 1 :], verb.lemma))
    return None


def _inverted(front: list[str], after: list[str], lemma: str) -> str:
    """What stood before the verb goes after it: an infinitive or a participle to the end, all else to the beginning."""
    first = " ".join([_lowered(front[0]), *front[1:]])
    verbal = (lemma in _MODALS and front[0].endswith(("en", "ern", "eln"))) or (
        lemma in _AUXILIARIES and _PARTICIPLE.search(front[0].lower())
    )
    if after and after[0] in {"mich", "mir", "uns"}:
        return " ".join([after[0], first, *after[1:]])
    if len(front) == 1 and verbal:
        return " ".join([*after, front[0].lower()])
    return " ".join([first, *after])


def _lowered(word: str) -> str:
    """The capital of a sentence's first word goes, unless it is a noun's."""
    return word.lower() if word.lower() in _SMALL else word


def _with_company(words: list[str], at: int) -> Clause | None:
    """My wife and I go: who goes along."""
    before = words[: at - 1]
    place = next((i for i in range(len(before)) if before[i].lower() in FIRST), None)
    if place is None:
        verb = FIRST.get(words[at + 1].lower()) if len(words) > at + 1 else None
        company, front, after = before, [], words[at + 2 :]
    else:
        verb = FIRST[before[place].lower()]
        company, front, after = before[place + 1 :], before[:place], words[at + 1 :]
    if verb is None or not company or not re.match(r"(?:mein|meine|unser|unsere)$", company[0], re.I):
        return None
    dative = re.sub(r"^mein(?=e\b)|^unser(?=e\b)", lambda m: m[0].lower(), " ".join(company), flags=re.I)
    dative = (
        re.sub(r"^(mein|unser)e\b", r"\1er", dative)
        if re.match(r"(?:mein|unser)e\b", dative)
        else re.sub(r"^(mein|unser)\b", r"\1em", dative, flags=re.I)
    )
    first = [_lowered(front[0]), *front[1:]] if front else []
    return Clause(Subject(), verb.lemma, verb.third, " ".join([*first, "mit", dative, *after]))


def _verb_last(text: str, grammar: Grammar) -> Clause | None:
    words = text.split()
    if not words:
        return None
    subject, start = Subject(), 1
    if not _PRONOUN.match(words[0]):
        told = _person(text, grammar)
        if told is None:
            return None
        subject, rest = told
        words, start = ["", *rest.split()], 1
        return _last(subject, words[start:], THIRD)
    return _last(subject, words[start:], {form: verb.lemma for form, verb in FIRST.items()})


def _last(subject: Subject, words: list[str], forms: dict[str, str]) -> Clause | None:
    if len(words) < 2:
        return None
    last = words[-1].lower()
    prefix = next((prefix for prefix in PREFIXES if last.startswith(prefix) and last[len(prefix) :] in forms and last not in forms), "")
    form = last[len(prefix) :]
    if form not in forms:
        return None
    lemma = forms[form]
    third = FIRST[form].third if form in FIRST and not subject.key else form
    return Clause(subject, lemma, third, " ".join([*words[:-1], *([prefix] if prefix else [])]))


def _relative(text: str, before: Subject) -> Clause | None:
    return _last(before, text.split(), THIRD)


_VERBS = "|".join(sorted(THIRD, key=len, reverse=True))


@cache
def _people(grammar: Grammar) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<my>mein|meine|unser|unsere) (?:[\w-]+e[rs]? )??(?P<who>{who(grammar)})(?![\w-]),?(?: (?P<name>{NAME}|[a-zäöüß]{{3,}}(?= (?:{_VERBS})\b))(?! der| des))?,?(?: \[\d+\])?(?: (?P<rest>.+)|$)",
        re.I,
    )


def _person(text: str, grammar: Grammar) -> tuple[Subject, str] | None:
    match = _people(grammar).match(text)
    if match is None:
        return None
    name = match["name"] or ""
    if re.fullmatch(grammar.classes["no_name"], name, re.I):
        return subject_of(match["who"], "", grammar), f"{name} {match['rest'] or ''}".strip()
    return subject_of(match["who"], name[:1].upper() + name[1:], grammar), match["rest"] or ""


def _of_people(text: str, grammar: Grammar, before: Subject | None) -> Clause | None:
    told = _person(text, grammar)
    if told is None and before is not None and before.key and (they := _THEY.match(text)):
        told = before, text[they.end() :]
    if told is None and (clause := _inverted_people(text, grammar)):
        return clause
    if told is None:
        return None
    words = told[1].split()
    if not words or words[0].lower() not in THIRD:
        return None
    # "My girlfriend is Japanese, they eat no cheese"
    if (words[0].lower().endswith("n") or words[0].lower() in _BARE_PLURALS) and told[0].key not in grammar.people.many:
        return None
    return Clause(told[0], THIRD[words[0].lower()], words[0].lower(), " ".join(words[1:]))


def _inverted_people(text: str, grammar: Grammar) -> Clause | None:
    """Since May my husband works in Jena."""
    inverted = re.match(rf"(?P<front>[\w. ]+?) (?P<verb>{'|'.join(_COMMON)}) (?P<who>(?:mein|unser)e? .+)", text, re.I)
    person = _person(inverted["who"], grammar) if inverted else None
    if inverted is None or person is None:
        return None
    verb = inverted["verb"].lower()
    return Clause(
        person[0],
        THIRD[verb],
        verb,
        f"{_lowered(inverted['front'].split()[0])}{inverted['front'].removeprefix(inverted['front'].split()[0])} {person[1]}",
    )


_COMMON = ("ist", "hat", "wird", "arbeitet", "wohnt", "lebt", "spielt", "geht")


def _elliptic(text: str, before: Subject | None, goes_on: bool) -> Clause | None:
    """Chat leaves the pronoun out: "wohn seit Mai in Jena"; and a clause goes on with the subject of the one before."""
    words = text.split()
    if not words or before is OTHERS:
        return None
    form = words[0].lower()
    if before is not None and before.key and form in THIRD and (form not in FIRST or FIRST[form].third == form):
        return Clause(before, THIRD[form], form, " ".join(words[1:]))
    verb = FIRST.get(form)
    if (
        verb is None
        or len(words) < 2
        or (form in _IMPERATIVE and not re.match(r"(?:grad|gerade|seit|jetzt|zurzeit|momentan)\b", words[1], re.I))
    ):
        return None
    reflexive = verb.lemma in _AUXILIARIES and words[1] in {"mich", "mir", "uns"}
    if not reflexive and re.match(r"(?:ich|wir|du|sie|ihr|mir|mich|uns|bitte|doch|mal|man|es|er)$", words[1], re.I):
        return None
    if verb.lemma == form and form not in _BARE_PLURALS and not goes_on:
        return None
    return Clause(Subject(), verb.lemma, verb.third, " ".join(words[1:]))


_SMALL = word_set(
    "seit bis im in am an auf jeden jede jedes jeder bei mit ohne für gegen das der die den dem ein eine einen einem einer kein keine keinen"
    " mein meine meinen meinem meiner unser unsere unseren nach vor früher damals immer oft manchmal meistens täglich nächsten nächstes"
    " diesen dieses dieser zweimal dreimal einmal viermal ab zum zur vom beruflich privat nebenbei nebenher eigentlich abends morgens"
    " mittags nachts sonntags samstags freitags donnerstags mittwochs dienstags montags ursprünglich inzwischen mittlerweile heute gestern"
    " morgen jetzt leider zurzeit derzeit momentan aktuell dort hier da dann danach als wegen trotz durch von zu nie regelmäßig geboren"
    " aufgewachsen letzte letzten letztes vorige alle bald gerade"
)
"""Words that are written small within a sentence."""
