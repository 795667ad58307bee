"""What the user can and may eat, and what ails them."""

from __future__ import annotations

import re

from memlib.models.offline import words
from memlib.models.offline.clauses import Clause
from memlib.models.offline.facts import fact
from memlib.models.offline.grammar import about_user
from memlib.models.offline.rules.rule import END, Said, custom, gone, one_of, rule
from memlib.models.offline.values import cut, lowered, things

_DIET = one_of(words.DIETS)
_FULLY = r"(?:fully |full |completely |strictly |totally |mostly )?"
_EXCEPT = r",? (?:except|apart from|other than|but only|but (?=.*\b(?:sometimes|occasionally|sundays|weekends)\b))"
_COUNTED = frozenset("peanut nut egg almond walnut cashew hazelnut strawberry tomato cat dog bee wasp".split())  # noqa: SIM905


def excepted(text: str) -> list[str]:
    """vegetarian, except on Sundays: whole, as neither half is true alone."""
    return [about_user(text[:1].lower() + text[1:])] if len(text.split()) <= 16 else []


def _allergens(text: str) -> list[str]:
    return [re.sub(r"^(?:the|some|all) ", "", value) for value in things(text) if not re.match(r"an? ", value, re.I)]


def _allergen(text: str) -> list[str]:
    low = text.lower()
    vague = low in {"severe", "bad", "food", "mild", "seasonal", "skin", "serious"}
    return [] if vague else [low + "s" if low in _COUNTED else text]


_ANYMORE = re.compile(r"^(?:anymore|any more|at all|these days|now)\b.*")


def _alcohol(text: str) -> list[str]:
    return ["alcohol"] if not cut(text) else []


def _food(text: str) -> list[str]:
    """Of what one stays away from, what is food or drink."""
    return [value for value in things(text) if {"food", "drink"} & set(words.categories(value))]


def _ailing(match: re.Match[str], _clause: Clause) -> Said:
    what = match["v"].lower()
    return [fact("ailment", f"a {what}" if re.match(r"bad (?!knees|hearing|eyesight)", what) else what)]


_CONDITION = re.compile(
    r"(?:(?:an?|mild|severe|chronic|early|stage \w+|type \w+|early-onset|bad) )*(?:[\w'-]+ ){0,3}?(?:[\w-]+(?:itis|"
    r"emia|aemia|osis|algia|pathy|phobia|plegia|lepsy|ectomy)|syndrome|disease|"
    r"disorder|deficiency|cancer|condition|intolerance|palsy|hernia|apnea|apnoea|sciatica|gout|lupus|stroke|pacemaker|transplant|"
    r"implant)s?\b",
    re.I,
)


def _diagnosed(match: re.Match[str], _clause: Clause) -> Said:
    """A condition that its own name tells to be one: tendinitis, Crohn's disease, a thyroid disorder."""
    text = re.sub(r" (?:since|for|in|from|and|but|so|that|which|as)\b.*$", "", cut(match["v"]))
    known = _CONDITION.fullmatch(text) or text.lower() in words.AILMENTS
    return [fact("ailment", text)] if known and text.lower() not in words.CONDITIONS else []


def _medicated(match: re.Match[str], _clause: Clause) -> Said:
    text = re.sub(r" (?:since|for|and|but|so|every|daily|now)\b.*$", "", cut(match["v"]))
    return (
        [fact("medication", text)]
        if re.fullmatch(
            r"(?:[\w-]+ )?(?:"
            + "|".join(sorted(words.MEDICINES))
            + r"|\w{3,}(?:statin|pril|olol|azole|formin|oxetine|sartan|mab|tyroxine|thyroxine))s?",
            text,
            re.I,
        )
        else []
    )


def _household(match: re.Match[str], _clause: Clause) -> Said:
    """We're all vegan except my son: so is the user, and the son is not."""
    diet = match["diet"].lower()
    other = [fact("kin is", f"not {diet}", key=match["kin"].lower())] if match["kin"] else []
    return [fact("diet", diet), *other]


RULES = (
    rule("diet", rf"I (?:am|became|have been|turned|went|have become) (?:an? )?{_FULLY}(?P<v>{_DIET}){END}(?!{_EXCEPT})", lowered),
    rule("diet", rf"I am (?:an? )?{_FULLY}(?P<v>{_DIET}{_EXCEPT}.+)", excepted),
    rule("diet", rf"I (?:have )?(?:decided to (?:go|become|be|turn)|gone|am going) {_FULLY}(?P<v>{_DIET}){END}", lowered),
    rule(
        "diet",
        rf"I (?:follow|am on|am following|keep|eat|started) (?:an? )?(?P<v>{_DIET})(?: diet)?{END}",
        lowered,
        form="User follows a {} diet",
    ),
    gone("diet", rf"I am (?:not|no longer) (?:an? )?(?={_DIET})", lambda text: [cut(text)]),
    rule("avoids", r"(?:I|we) can not eat ", things, form="User can't eat {}"),
    rule("avoids", r"(?:I|we) (?:(?:do not|no longer|never) eat|(?:stopped|quit|gave up) eating) ", things),
    rule(
        "abstains",
        r"I (?:(?:do not|no longer|never) drink|(?:stopped|"
        r"quit) drinking) ",
        lambda text: _alcohol(_ANYMORE.sub("", text)) or things(text),
    ),
    rule("does not", rf"I do not (?P<v>smoke|vape|drive|cook|swim|dance){END}", lowered),
    rule(
        "allergy",
        r"I am (?:severely |very |highly |deathly |extremely |mildly )?allergic to |I have (?:a |an )?(?:\w+ )?allergy to ",
        _allergens,
    ),
    rule("allergy", r"I have an? (?:severe |bad |mild |serious )?(?P<v>\w+) allergy\b", _allergen),
    gone("allergy", r"I am (?:not|no longer) allergic to ", things),
    rule("allergy", r"(?:it is |it's )?(?P<v>[\w ]{3,30}?) (?:that |which )?I am allergic to\b", _allergens),
    rule("allergy", r"(?:it is |it's )(?P<v>[\w ]{3,30}?) (?:that |which )?I react to\b", _allergens, form="User reacts to {}"),
    rule("allergy", r".*?\bmy (?:severe |bad |mild )?(?P<v>[a-z]+(?: [a-z]+)?) allergy\b", _allergen),
    rule(
        "allergy",
        r"(?P<v>[\w ]{3,30}?) (?:gives? me (?:hives|a rash)|brings? me out in hives|sets? off my allergies|makes? my "
        r"(?:throat|lips|tongue) (?:swell|itch|close))",
        _allergens,
    ),
    gone("allergy", r"I (?:have )?(?:outgrew|outgrown|grown out of|grew out of) my (?P<v>[a-z]+) allergy", None),
    custom(
        rf".*?\b(?:my|with my|my chronic) (?:mild |severe |chronic )?(?P<v>{one_of(words.AILMENTS)})\b(?! "
        rf"(?:medication|meds|doctor|clinic|test|diet))",
        _ailing,
    ),
    custom(r"I (?:have|have got|suffer from|live with|(?:was|got|have been) diagnosed with|have had) (?P<v>[^,;]+)", _diagnosed),
    rule(
        "way of life",
        r"(?P<v>I can not (?:use|move|feel|bend|straighten) my (?:(?:left|right) )?(?:hand|arm|leg|foot|knee|fingers|"
        r"thumb)(?: since my \w+)?)",
        lambda text: [
            re.sub(r"^I can not", "cannot", about_user(text).replace("they can not", "cannot")).replace("since their", "since a")
        ],
    ),
    custom(r".*?\bmy (?P<v>bad (?:(?:left|right|lower) )?(?:back|knees?|hip|shoulder|ankle|hearing|eyesight|heart))\b", _ailing),
    custom(r"I (?:am on|take|have been on|inject) (?P<v>[\w -]+)", _medicated),
    rule(
        "condition",
        rf"I (?:was|got|have been) (?:recently |newly )?diagnosed with (?:mild |severe |chronic )?(?P<v>{one_of(words.CONDITIONS)})\b",
        lambda text: [text],
    ),
    custom(
        rf"we are (?:all )?(?P<diet>{_DIET})s?(?:,? (?:except|apart from|but not)(?: for)? my (?P<kin>{one_of(words.KIN)})\b|{END})",
        _household,
    ),
    rule("diet", rf"I am on (?:the |an? )?(?P<v>{_DIET})(?: diet)?{END}", lowered, form="User follows a {} diet"),
    rule(
        "allergy",
        r"I have an? (?:severe |bad |mild |serious )?(?P<v>(?:tree nut|bee sting|cat hair|dust mite|cow's milk)) allergy\b",
        _allergens,
    ),
    rule(
        "state",
        r"I am (?P<v>(?:half |partially |partly |almost |completely |totally )?(?:deaf|blind)(?: in (?:one|my (?:left|"
        r"right)) (?:ear|eye))?)(?=$|[,.]| (?:and|so|since|from)\b)",
        lambda text: [about_user(text.lower())],
    ),
    gone(
        "intolerance",
        r"I am (?:not|no longer) (?=(?:lactose|gluten|fructose|histamine)[ -]intolerant)",
        lambda text: [text.split(" ")[0].split("-")[0]],
    ),
    rule("state", r"I am (?P<v>(?:\d+ weeks|\w+ months) pregnant(?: with \w+)?|pregnant with \w+)", lowered),
    rule(
        "way of life",
        r"I (?P<v>use a (?:wheelchair|cane|walker|walking stick|cpap|hearing aid|prosthetic leg)\b)",
        lambda text: [f"uses{text[3:]}"],
    ),
    rule(
        "avoids",
        r"(?:I|we) (?:avoid|steer clear of|stay away from|do not touch|can not have|can not do|do not do|can not "
        r"tolerate|refuse to eat|am off|have cut out|cut out|gave up|have given up) ",
        _food,
    ),
    rule(
        "diet",
        rf"(?:.*?\b(?:so|basically|technically|which makes me|that makes me|officially|hence) )(?:I am )?(?:an? "
        rf")?(?P<v>{_DIET})(?:,? (?:now|I guess|then|technically|again|I suppose|these days))*$",
        lowered,
    ),
    rule("diet", rf"(?:I|we) (?:have )?(?:went|gone|go|switched to|turned) (?:an? )?{_FULLY}(?P<v>{_DIET})\b", lowered),
    rule("diet", rf"we are an? (?P<v>{_DIET}) (?:household|family|home)", lowered),
    rule("intolerance", r"I am (?P<v>lactose|gluten|fructose|histamine)[ -]intolerant", lowered),
    rule(
        "condition",
        r"I (?:have|have got|suffer from|live with|(?:was|got|have been) diagnosed with) (?:mild |severe |chronic )?"
        rf"(?P<v>{one_of(words.CONDITIONS)}){END}",
        lambda text: [text],
    ),
)
