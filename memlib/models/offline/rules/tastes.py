"""What the user likes, dislikes, prefers and is interested in."""

from __future__ import annotations

import re

from memlib.models.offline.clauses import Clause
from memlib.models.offline.facts import fact
from memlib.models.offline.rules.habits import habit, without_time
from memlib.models.offline.rules.rule import CAPITAL, END, Said, custom, gone, one_of, rule
from memlib.models.offline.values import activities, cut, thing, things
from memlib.models.offline.words import ACTIVITIES, KIN, PETS, TRAITS, categories

_FAN = (
    r"am (?:an? (?:(?:big|huge|great|massive|avid) )?(?:fan|lover) of|into|fond of|passionate about|crazy about|"
    r"keen on|obsessed with)"
)
_LIKE = rf"(?:I|we) (?P<verb>(?:have always )?(?:like|love|enjoy|adore|liked|loved|enjoyed)|{_FAN}) "
_FORMS = {"love": "User loves {}", "adore": "User loves {}", "enjoy": "User enjoys {}"}
_DISLIKE = {
    "User doesn't like {}": r"(?:do not (?:like|enjoy|love|care for)|dislike|am not (?:an? (?:(?:big|huge) )?fan of|into|fond of))",
    "User hates {}": r"(?:hate|detest|despise|loathe)",
    "User can't stand {}": r"can not (?:stand|bear)",
}
_FOLLOWING = (("listen to", "listens to"), ("watch", "watches"), ("collect", "collects"), ("read", "reads"))
_LOVER = r"(?:lover|fan|enthusiast|buff|aficionado|nerd|geek|addict)"
_VAGUE = re.compile(r"(?:part|thing|one|option|answer|idea|moment|way|bit|of these|hour)\b", re.I)
_GROANED = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: mornings?)?|mornings|printers|computers|technology|adulting|everything|"
    r"everyone|people|"
    r"my life|their life|deadlines|meetings|traffic|queues|queueing|waiting|taxes|paperwork|admin)",
    re.I,
)
"""Over what everybody groans: no taste of one's own."""
_BELOVED = re.compile(r"their (?!(?:new |old )?(?:" + "|".join(sorted(KIN | PETS)) + r")\b)", re.I)


def _liked(match: re.Match[str], _clause: Clause) -> Said:
    text = match.string[match.end() :]
    verb = match["verb"].removeprefix("have always ").rstrip("d")
    if match["verb"].endswith("ed") and not match["verb"].startswith("have"):
        return []
    form = _FORMS.get(verb.lower(), "")
    if not text.lower().startswith("to "):
        return [fact("likes", value, form=form) for value in _likeable(text)]
    activity = cut(text[3:])
    liked: Said = [fact("likes", value, form=form) for value in activities(without_time(activity))]
    return [*liked, *habit(activity)] if liked else []


def _likeable(text: str) -> list[str]:
    """Things, and what is the user's own: "my job". Whom they love is told by who they have."""
    named = [value for value in things(text) if not _GROANED.fullmatch(value)]
    return [value for value in named if not value.startswith("their ") or _BELOVED.match(value)]


def _habitual(text: str) -> list[str]:
    return activities(text) if text.split(" ")[0].lower() in ACTIVITIES | {"be"} else []


def _product(text: str) -> list[str]:
    """What is on offer here is told apart from other things of its kind: "your premium plan" -> "the premium plan"."""
    offered = re.match(r"(?:your|the) ", text, re.I)
    return [f"the {value}" for value in thing(text[offered.end() :])] if offered else thing(text)


def _favourite(match: re.Match[str], _clause: Clause) -> Said:
    key = match["key"].lower()
    found = [] if _VAGUE.search(key) else thing(match["v"])
    return [fact("favourite", value, key=key) for value in found]


def _favourite_first(match: re.Match[str], _clause: Clause) -> Said:
    """Pizza is my favourite food: the sentence gave it its capital."""
    key = match["key"].lower()
    found = [] if _VAGUE.search(key) else thing(match["v"])
    lower = [value[:1].lower() + value[1:] if categories(value) else value for value in found]
    return [fact("favourite", value, key=key) for value in lower]


RULES = (
    rule("likes", r"I am (?:(?:big|huge|massive|great) )?fan of ", _likeable, form="User is a fan of {}"),
    rule("dislikes", r"I have (?:completely |really |kind of |totally )?(?:gone|went) off ", _likeable, form="User has gone off {}"),
    rule("dislikes", r"I (?:completely |really |totally )?went off ", _likeable, form="User has gone off {}"),
    rule("dislikes", r"I have never been able to (?:stand|bear|stomach) ", _likeable, form="User has never been able to stand {}"),
    rule("likes", r"I (?:have )?(?:always )?(?:have|had|got) an? soft spot for ", _likeable, form="User has a soft spot for {}"),
    rule("likes", r"I am all about ", _likeable, form="User is all about {}"),
    rule("follows", rf"I support (?={CAPITAL})", things, form="User supports {}"),
    custom(_LIKE, _liked),
    *(
        made
        for form, verb in _DISLIKE.items()
        for made in (
            rule("dislikes", rf"(?:I|we) {verb} to ", activities, form=form),
            rule("dislikes", rf"(?:I|we) {verb} (?!to )", _likeable, form=form),
        )
    ),
    rule(
        "likes",
        rf"I am an? (?:(?:big|huge|avid|great|real) )?(?P<v>(?!bit\b|lot\b|kind\b|sort\b)[\w -]{{2,30}}?) {_LOVER}{END}",
        things,
    ),
    rule("likes", r"I (?:have|have got) a passion for |I am addicted to ", things),
    rule("likes", r"one of my favou?rite [\w ]{2,30}? is ", thing),
    rule("likes", r"I have been (?:really |loving and )?(?:enjoying|loving) ", _likeable, form="User enjoys {}"),
    rule("trait", rf"I am (?P<v>an? (?:(?:avid|keen|passionate|amateur|big|total|hobby) )?{one_of(TRAITS)}){END}", lambda text: [text]),
    *(
        rule("follows", rf"I {verb} (?:a lot of |lots of |mostly )?(?!an?\b|some\b|to\b|for\b|out\b)", things, form=f"User {does} {{}}")
        for verb, does in _FOLLOWING
    ),
    rule("fear", r"I am (?:really |very )?(?:afraid|scared|terrified) of |I have a (?:phobia|fear) of ", things),
    rule("fear", r"I have (?:got )?an? (?:severe|bad|huge|real|big|serious|massive|crippling|lifelong) (?:phobia|fear) of ", things),
    rule("prefers", r"I prefer (?!to )", thing),
    rule("prefers", r"I prefer to ", _habitual),
    custom(r"my (?:all-time |absolute )?fav(?:e|s|ou?rites?)? (?P<key>[\w' -]{2,30}?) (?:is|are) (?P<v>.+)", _favourite),
    custom(
        r"(?P<v>[\w' -]{2,40}?) (?:is|are) my (?:all-time |absolute )?fav(?:e|s|"
        r"ou?rites?)? (?P<key>[\w' -]{2,30})$",
        _favourite_first,
    ),
    rule("likes", r"my (?:main )?(?:hobbies|hobby|interests|passions?) (?:are|is|include) (?!to )", things),
    rule(
        "interest",
        r"I am (?:very |mostly |mainly )?interested in (?!knowing|learning|hearing|seeing|what|how|more|"
        r"it\b)",
        _product,
    ),
    gone("likes", r"I no longer (?:like|love|enjoy) ", things),
    rule("likes", r"(?:honestly,? |for me,? )*nothing (?:beats|is better than|tops) ", things),
    rule(
        "likes",
        r"I love nothing (?:more|better) than |nothing (?:makes me happier|relaxes me|cheers me up) (?:like|more than|than) ",
        things,
    ),
    rule("favourite", r"my (?P<key>go-to [\w' -]{2,30}?) is ", thing, form="User's {key} is {}"),
    rule(
        "likes",
        r"I have (?:gotten|got|become|fallen)(?: (?:really|very|super|so|totally))? (?:into|hooked on|obsessed with|"
        r"addicted to|in love with) ",
        things,
        form="User has gotten into {}",
    ),
    rule(
        "likes",
        r"I (?:got|am getting|have been getting|have been|went) (?:really |very |super |so |totally |back )?into ",
        things,
        form="User is into {}",
    ),
    rule(
        "likes",
        r"I (?:can not|never) get enough of |I live for |I swear by |I have a weakness for |I "
        r"have a thing for |I adore ",
        _likeable,
    ),
    rule(
        "likes",
        r"I am (?:such )?(?:a sucker for|big on|mad about|nuts about|hooked on|partial to|mad for|in love "
        r"with|wild about|a big believer in) ",
        _likeable,
    ),
    rule(
        "likes",
        r"I (?:could|can) (?:eat|drink|listen to|watch|read) (?P<v>[^,.]+?) (?:every day|all day|forever|all day long|"
        r"for (?:breakfast|the rest of my life)|non-?stop)\b",
        things,
    ),
    rule("likes", r"I (?:would|could) (?:kill|die) for ", _likeable),
    rule(
        "likes",
        r"(?P<v>[\w' -]{3,40}?) (?:is|are) (?:totally |so |really )?my (?:jam|thing|happy place|comfort food|guilty "
        r"pleasure|go-to|comfort show|passion|weakness)\b",
        things,
    ),
    rule(
        "dislikes",
        r"(?P<v>[\w' -]{3,40}?) (?:is|are) (?:not|never) (?:really )?(?:my (?:thing|cup of tea|jam|style|favou?rites?)|for me)\b",
        things,
    ),
    rule(
        "dislikes",
        r"(?P<v>[\w' -]{3,40}?) (?:makes? me (?:gag|cringe|want to (?:vomit|scream|hurl))|gives? me the (?:creeps|ick|"
        r"willies)|(?:drives?) me (?:mad|crazy|nuts|up the wall))\b",
        things,
    ),
    rule(
        "dislikes", r"I (?:have )?never (?:really )?(?:liked|enjoyed|cared for|got into|warmed to|understood the appeal of) ", _likeable
    ),
    rule(
        "dislikes",
        r"I am (?:not (?:really |so |too |that |very )?(?:big|keen|sold|hot|mad|wild) (?:on|about)|allergic to the "
        r"idea of|no fan of|not one for|not a (?:huge |great |massive )?fan of) ",
        _likeable,
    ),
    rule(
        "dislikes",
        r"I (?:could|can) (?:happily )?do without |I have no time for |"
        r"I (?:do not do|(?:do not|can not) (?:deal with|abide|tolerate)) ",
        _likeable,
    ),
    rule(
        "fear",
        r"I am (?:really |very |so )?(?:petrified|frightened|phobic) of |I have (?:a |an )?(?:irrational |deep |"
        r"terrible )?fear of |I have always been (?:afraid|scared|terrified) of ",
        things,
    ),
    rule("fear", r"(?P<v>[\w' -]{3,30}?) (?:scares?|terrif(?:y|ies)|frightens?) me\b", things),
)
