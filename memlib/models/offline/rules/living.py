"""Ways of life told by a verb and what goes with it: "I keep bees", "I commute by bike", "I work nights"."""

from __future__ import annotations

import re

from memlib.models.offline.clauses import Clause
from memlib.models.offline.facts import fact
from memlib.models.offline.grammar import third
from memlib.models.offline.rules.rule import CAPITAL, Said, custom, one_of, rule
from memlib.models.offline.values import phrase
from memlib.models.offline.words import ACTIVITIES, BODY_AIDS, RELATED

_PLACED = r"(?: (?:at|in|on|off|with|for|as|near|around|through)\b|$)"
_MOMENT = re.compile(
    r"\b(?:today|tonight|tomorrow|yesterday|now|right now|this (?:week|month|morning|afternoon|evening|time|weekend)|soon|later|again|"
    r"next (?:week|month|time|year)|instead)\b",
    re.I,
)
_SHIFT = (
    r"(?:nights?|evenings|weekends|mornings|afternoons|split shifts|night shifts?|day shifts?|shifts|rotating "
    r"shifts|two jobs|three jobs)"
)
_VERBS = "|".join((
    rf"volunteer{_PLACED}",
    rf"(?:fish|hunt|row|sail|climb|box|dance|swim|ski|surf|camp|busk|lecture|freelance|bowl|fence|forage){_PLACED}",
    r"commute (?=\w)",
    r"(?:sing|play|perform|drum) (?:in|for|with) (?:an?|the|my|our) ",
    r"(?:coach|breed|foster|restore|brew|sew|crochet|quilt|referee|moderate|mentor|tutor|translate|illustrate|host|roast|ferment|"
    r"carve|embroider|weave|dj at) (?!you\b)(?=\w)",
    r"grow (?:my own |our own |a lot of |lots of )?(?!up\b|tired|old|bored|out\b|impatient|weary|apart|to\b|as\b)(?=\w)",
    r"sell (?=(?:handmade|homemade|vintage|second-?hand|my own|custom|antique|used|handcrafted|home-?grown) )",
    r"keep (?=(?:bees|chickens|hens|goats|ducks|sheep|quail|fish|an? (?:\w+ )?(?:journal|diary|allotment|garden|"
    r"aquarium)|kosher|halal|shabbat)\b)",
    r"charge (?=\D{0,2}\d)",
    rf"wear (?=(?:an? )?{one_of(BODY_AIDS)}\b|(?:a )?size )",
    r"(?:take|inject|use) (?=(?:[\w-]+ ){1,4}(?:daily|every day|every morning|every night|twice a day|once a day|for "
    r"my (?!trip|meeting))\b)",
    r"do (?=(?:yoga|karate|judo|pilates|crossfit|pottery|ballet|freelance|bookkeeping|taxes|carpentry|woodwork|crosswords|triathlons|"
    r"stand-up|improv|shift work|home ?school\w*|most of the cooking|all the cooking)\b)",
    r"(?:rent|sublet) (?=an? )",
    r"share (?=(?:an?|custody|my) ).*\bwith ",
    r"live (?:on|above|off|next to|opposite|by|up|out|across|between|around the corner from|at) (?!(?:it|the (?:edge|moment))\b)",
    rf"work (?={_SHIFT}\b)",
    r"work (?=(?:part|full)[- ]time (?:at|in|for|as)\b)",
    r"get (?=(?:seasick|carsick|airsick|travel sick|motion sick|migraines|panic attacks|hives|hay ?fever|heartburn)\b)",
    r"(?:stammer|stutter|snore|sleepwalk|lisp|limp)\b",
    r"speak with (?=an? )",
    r"drive (?=(?:the|my) |for (?-i:[A-Z]))",
    r"(?:go to|attend) (?=(?:church|mass|mosque|temple|synagogue|therapy|physio\w*|evening classes|night school|choir|aa)\b)",
    r"(?:observe|celebrate|fast (?:on|during)|pray) (?=\w)",
    r"(?:belong to|chair|captain|sponsor) (?=(?:an?|the|my|our) )",
    r"follow (?=(?:formula|football|f1|rugby|cricket|the (?-i:[A-Z])))",
))  # fmt: skip
_PASSING = frozenset({"eat", "drink", "go", "do", "take", "get up", "meet", "call", "work", "wake up", "sleep", "visit", "study"})
_DENIED = re.compile(
    rf"(?:read|write|speak|understand|own|ride|use|wear|watch|follow|celebrate|get on with|have a (?:car|tv|"
    rf"television|phone|driving licen[cs]e|"
    rf"smartphone|licen[cs]e|garden|dishwasher|freezer|oven|microwave|bike|printer)|"
    rf"{one_of(ACTIVITIES - _PASSING)})\b",
    re.I,
)


def _lives(match: re.Match[str], _clause: Clause) -> Said:
    text = match["v"]
    return [
        fact("way of life", " ".join([third(verb), *rest]))
        for value in (phrase(text) if not _MOMENT.search(text) else [])
        if len(value.split()) <= 11
        for verb, *rest in [value.split(" ")]
    ]


def _never(match: re.Match[str], _clause: Clause) -> Said:
    """I don't read Cyrillic: something that is lasting where its verb is."""
    text = match["v"]
    lasting = _DENIED.match(text) and len(text.split()) in range(2, 7) and not _MOMENT.search(text)
    found = (
        phrase(text)
        if lasting and not re.search(r"\b(?:to|the|any of|much|so|as|well|enough|anymore|yet|that|my|for)\b", text, re.I)
        else []
    )
    form = {"can not": "User can't {}", "do not": "User doesn't {}"}.get(match["not"].lower(), "User never learned to {}")
    return [fact("way of life", value, form=form) for value in found]


RULES = (
    custom(rf"(?:I|we) (?P<v>(?:{_VERBS}).*)", _lives),
    custom(r"I (?P<not>do not|can not|never learned to|never learnt to) (?P<v>.+)", _never),
    rule(
        "way of life",
        rf"I have (?P<v>(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) (?:[\w-]+ "
        rf")?{one_of(RELATED)}\b.*)",
        phrase,
        form="User has {}",
    ),
    rule(
        "way of life",
        rf"I have been (?P<v>\w+ing (?=.*\b(?:since|for)\b)(?!.*\b(?:hours?|minutes|days|ages|weeks)\b){CAPITAL}.+)",
        phrase,
        form="User has been {}",
    ),
)
