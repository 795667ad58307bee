"""Closed classes: words that point, places that are none, numbers."""

from __future__ import annotations

from memlib.models.offline.words.listing import listed

# What a value cannot begin with: it would point outside of the sentence, or is no thing at all.
POINTING = listed("""
it, this, that, these, those, them, him, her, you, your, yours, his, its, their, theirs, how, what, when, where, why, who,
whom, which, whether, if, me, us, one, ones, something, anything, nothing, everything, someone, anyone, everyone, nobody,
none, there, here, so, such, both, either, neither, all, each, some of, any of, most, more, much, many, few, less, enough,
same, the same, the idea, the way, the fact, the sound, another, other, others, another one, the other, the first,
the second, the last, the above, the following, seeing, hearing, knowing, being told
""")
POINTING_PHRASES = frozenset(phrase for phrase in POINTING if " " in phrase)
NOT_PLACES = listed("""
city, town, village, house, apartment, flat, country, area, place, future, past, moment, fear, pain, peace, hell, paradise,
world, present, poverty, luxury, room, dorm, suburbs, countryside, abroad, overseas, next, somewhere, nowhere, anywhere,
work, bed, school, university, college, office, mind, street, neighborhood, neighbourhood, building, side, best, worst,
table, topic, question, subject, point, one, two, three, part, bubble, boxes, time, level, step, page, chapter, section,
line, tears, debt, trouble, love, denial, it
""")
NOWHERE = listed("mars, venus, jupiter, saturn, neptune, pluto, heaven, hell, narnia, hogwarts, atlantis, wonderland, mordor, gotham")
NUMBERS = listed("""
one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen,
eighteen,
nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety
""")
_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
"""In their order."""


def in_digits(number: str) -> str:
    """six -> 6; itself where it is no small number in words."""
    return str(_SMALL.index(number.lower())) if number.lower() in _SMALL else number


NO_VALUES = listed("""
it, that, this, a, an, the, user, me, my, i, is, has, in, at, to, sure, too, very, all, bad, really, so, any, much,
only, just, now, yet,
one, two, here, there, them, you
""")
"""Words that put nothing in the place of another."""
