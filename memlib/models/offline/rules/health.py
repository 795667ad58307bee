"""What the user can and may eat, and what ails them."""

from __future__ import annotations

import re

from memlib.models.offline import words
from memlib.models.offline.grammar import about_user
from memlib.models.offline.rules.rule import END, gone, one_of, rule
from memlib.models.offline.values import cut, lowered, things

_DIET = one_of(words.DIETS)
_FULLY = r"(?:fully |completely |strictly |totally |mostly )?"
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


def _alcohol(text: str) -> list[str]:
    return ["alcohol"] if not cut(text) else []


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
        lambda text: things(text) or _alcohol(text),
    ),
    rule("does not", rf"I do not (?P<v>smoke|vape|drive|cook|swim|dance){END}", lowered),
    rule(
        "allergy",
        r"I am (?:severely |very |highly |deathly |extremely |mildly )?allergic to |I have (?:a |an )?(?:\w+ )?allergy to ",
        _allergens,
    ),
    rule("allergy", r"I have an? (?:severe |bad |mild |serious )?(?P<v>\w+) allergy\b", _allergen),
    gone("allergy", r"I am (?:not|no longer) allergic to ", things),
    rule("intolerance", r"I am (?P<v>lactose|gluten|fructose|histamine)[ -]intolerant", lowered),
    rule(
        "condition",
        r"I (?:have|have got|suffer from|live with|(?:was|got|have been) diagnosed with) (?:mild |severe |chronic )?"
        rf"(?P<v>{one_of(words.CONDITIONS)}){END}",
        lambda text: [text],
    ),
)
