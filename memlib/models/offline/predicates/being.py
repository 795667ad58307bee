"""What somebody is, has, or has been made, and will be in a month."""

from __future__ import annotations

import re

from memlib.models.offline import words
from memlib.models.offline.patterns import one_of
from memlib.models.offline.predicates.complements import NUMBER, table

_DEGREE = words.listed("""
very, really, quite, pretty, fairly, rather, mostly, completely, totally, fully, severely, extremely, terribly, absolutely,
deathly, mildly,
partially, slightly, a bit, half, semi, proud, proudly, still, also, only, officially, technically, basically, legally,
registered, born
""")
_STATES = (
    words.DIETS | words.HEALTH_STATES | words.LASTING | words.NATIONALITIES | words.MARITAL | words.STANDINGS | words.CREEDS
    | words.listed("evangelical, atheist, pagan, hard of hearing")
)  # fmt: skip
_IS_OF = table("""
allergic, sensitive, prone, intolerant = to
scared, afraid, terrified, petrified, frightened, fond = of
obsessed = with
good, bad, terrible, rubbish, hopeless, decent, brilliant, great, useless, awful, skilled, excellent, okay, ok = at +, with +
good, bad, terrible, rubbish, hopeless, decent, brilliant, great, useless, awful, skilled, excellent, okay, ok = !at the, !at it
fluent, bilingual, conversational, trained, certified, qualified = in, as
passionate, crazy, mad = about
into = +, !it, !this, !that, !the, !a, !an, !my
married, engaged, related = to
on = lithium, insulin, ~ medication, ~ antidepressants, ~ statins, a ~ diet, !a diet of, the ~ spectrum, disability, ~ benefits
on = ~ dialysis
on = the pill, hrt, warfarin, blood thinners, a visa, a ~ visa, ~ tablets, the transplant list, parental leave, maternity leave
in = ~ year of, ~ year at, year #, a wheelchair, recovery, remission, my ~ year, the ~ year, ~ grade, the army, the navy
in = the air force
in = a ~ relationship, a ~ band, a ~ choir, sales, marketing, finance, insurance, logistics, construction, publishing, retail
in = advertising
in = tech, hr, the reserves, an open relationship
due = on …, in ^
up = at @often, by @often, before @often
off = gluten, dairy, alcohol, sugar, caffeine, meat
from = ^, a ~ village, a ~ town
originally, born = from, in
with = ^
at = ^ University, ^ College
head, director, manager, captain, chair, leader, president, treasurer, secretary = of +
""")
_BEARING = words.listed("""
big, huge, massive, lifelong, keen, proud, total, complete, real, single, new, stay-at-home, foster, adoptive, working,
first-time, founding,
card-carrying, only, long-time, longtime, registered, part-time, full-time, serious, absolute, great, avid, native, fluent
""")
_PERSONS = words.listed("""
fan of, member of, beginner at, beginner in, beginner with, native speaker, mother, father, mum, mom, dad, parent, grandmother,
grandfather,
grandparent, grandma, grandad, granny, stepmum, stepdad, stepmother, stepfather, student, undergraduate, postgrad, fresher,
sophomore, twin,
triplet, only child, middle child, oldest child, youngest child, eldest child, eldest, youngest, oldest, carer, widow, widower,
vegetarian,
vegan, pescatarian, citizen, resident of, volunteer, survivor, veteran, trustee, governor, godmother, godfather, smoker,
non-smoker, ex-smoker,
refugee, immigrant, expat, homeowner, landlord, tenant, season ticket holder, churchwarden, scout leader, light sleeper,
heavy sleeper,
night owl, early riser, morning person, night person, supporter, type 1 diabetic, type 2 diabetic, diabetic, coeliac, celiac,
cancer survivor, aspirant,
recovering alcoholic, recovering addict, donor, collector, hobbyist, amateur, black belt
""")
_BELONGINGS = words.listed("""
boys, girls, twins, triplets, stepkids, half brother, half sister, half-brother, half-sister, passport, citizenship, degree,
diploma, phd,
doctorate, mba, msc, bsc, licence, license, allergy, allergies, intolerance, phobia, fear of, stammer, stutter, lisp, limp,
scar, implant,
transplant, pacemaker, stoma, hearing aid, syndrome, disease, disorder, deficiency, color blindness, colour blindness,
colorblindness, eyesight,
hearing, kidney, lung, down's, down syndrome, memory for, sweet tooth, green fingers, season ticket, custody, visa
""")
_LONG = (
    words.KIN
    | words.PETS
    | words.POSSESSIONS
    | words.RELATED
    | words.CONDITIONS
    | words.AILMENTS
    | _BELONGINGS
    | frozenset(words.MAKES)
)
_AILING = r"[\w-]{3,}(?:itis|osis|emia|aemia|algia|pathy|plegia|thyroidism)"

_ADVERB = rf"(?:{one_of(_DEGREE)} )*"
_IS_STATE = re.compile(
    rf"(?:an? )?{_ADVERB}{one_of(_STATES)}(?=$|,| (?:and|by|since|for|in|of|on|with|from|at|as|but|due|after)\b)", re.I
)
_IS_PERSON = re.compile(rf"(?:an?|the|one of) (?:{one_of(_BEARING)} )*(?:{one_of(_PERSONS)}|ex-\w+|\w+ speaker)\b", re.I)
_IS_MEASURED = re.compile(
    rf"\d'\d{{1,2}}\"?$|{NUMBER} ?(?:cm|m|ft|feet|foot|metres|meters)(?: {NUMBER})?(?: tall)?$"
    rf"|{NUMBER} (?:weeks|months|years) (?:pregnant|sober|clean)$|(?:about |only )?{NUMBER} ?(?:foot|ft|feet) ?{NUMBER}(?: tall)?$",
    re.I,
)
_HAD = re.compile(
    rf"(?:{NUMBER}|no|my own|our own|identical|fraternal|twin|the|"
    rf"some)?\s?(?:[\w'-]+ ){{0,4}}?(?:{one_of(_LONG)}(?: (?-i:[A-Z0-9])[\w-]*)*|{_AILING})(?:e?s)?"
    r"(?=$|,| (?:in|on|at|of|with|named|called|who|from|since|for|and|to|by|near|that|aged|under|over|left|both|due|as)\b|: [A-Z])",
    re.I,
)
_NOT_HAD = re.compile(
    r"(?:to|been|it|this|that|these|you|your|him|her|them|time|no (?:idea|clue)|trouble|fun|issues?|(?:an? )?(?:really |"
    r"very )?(?:[\w-]+ )?(?:look|go|think|"
    r"word|chat|date|good|bad (?:day|week|night|feeling)|great|nice|hard|question|problem|feeling|meeting|call|party|idea|plan|cold|"
    r"headache|hangover|"
    r"fever|interview|appointment)\b)",
    re.I,
)
_MADE = table("""
born, raised, educated, homeschooled, based, settled, registered = in, at, on, with, and raised, deaf, blind, left-handed, without
brought = up in, up by, up on
diagnosed = with, as, at
adopted, widowed, orphaned, retired, divorced, separated, sterilised, vaccinated, christened, baptised
named = after
trained, qualified, certified, employed, apprenticed = as, in, by, at, to
promoted = to
laid = off
made = redundant
married, engaged = to, in
used = to +
deployed, stationed = in, to, at
elected = to, as
""")


def is_lasting(complement: str) -> bool:
    """Whether one who is that will still be that in a month."""
    if _IS_STATE.match(complement) or _IS_PERSON.match(complement) or _IS_MEASURED.match(complement):
        return True
    plain = re.sub(rf"^(?:the )?{_ADVERB}", "", complement, flags=re.I)
    if re.match(rf"(?:originally )?from (?:the )?{one_of(words.NOWHERE)}\b", plain, re.I):
        return False
    word, _, rest = plain.partition(" ")
    return rest in _IS_OF.get(word.lower(), ()) or _is_job(re.sub(rf"^{_ADVERB}", "", complement, flags=re.I))


def _is_job(complement: str) -> bool:
    noun = re.split(r",| (?:who|which)\b", complement)[0]
    return bool(re.match(r"(?:an?|the)\s", noun)) and len(noun.split()) <= 14 and words.is_job(noun)


def is_denied(complement: str) -> bool:
    """Whether one who is not that never will be: "not a morning person", "not good at maths"."""
    return (
        _IS_PERSON.match(complement) is not None or re.match(r"(?:very |any |that |so )?(?:good|great) at \w", complement) is not None
    )


def is_had(complement: str) -> bool:
    """Whether it is what one has for long."""
    return _NOT_HAD.match(complement) is None and _HAD.match(complement) is not None


def is_made(participle: str, complement: str) -> bool:
    """Whether it is what was done to one for good: born, diagnosed, promoted."""
    return complement in _MADE.get(participle.lower(), ())
