"""Clauses in full words: contractions and chat spelling written out, without the openings and adverbs that change nothing."""

from __future__ import annotations

import re

from memlib.models.offline.patterns import one_of
from memlib.models.offline.predicates import dated
from memlib.models.offline.words import CONDITIONS, DIETS, HEALTH_STATES, KIN, LANGUAGES, LASTING, NATIONALITIES, PETS

_OWN = rf"(?:{'|'.join(sorted(KIN, key=len, reverse=True))})(?: (?-i:[A-Z])[\w-]+)?"
_STATE = one_of(DIETS | HEALTH_STATES | NATIONALITIES | LASTING)
_CONTRACTIONS = (
    (
        re.compile(
            r"^(?:(?:why|lol) )?(?:do )?you (?:keep|kept) (?:saying|calling|thinking|writing|telling me|insisting)\b[^,.;]*[,;]\s*",
            re.I,
        ),
        "",
    ),
    (re.compile(r",?\s+(?:btw|by the way|fyi)(?=$|[,.;])", re.I), ""),
    (re.compile(r",? (?:and )?(?:have|has) (?:done|been)(?: so| it)? (?=(?:since|for) )", re.I), " "),
    (re.compile(r"\b(mother|father|brother|sister|son|daughter) in law\b", re.I), r"\1-in-law"),
    (
        re.compile(
            r"\b((?:my|our) [\w-]+(?: (?-i:[A-ZÀ-Þ])[\w-]+)?)'s (?:just |recently |only |already |finally )?"
            r"(?=(?:been|started|moved|become|turned|finished|passed) )",
            re.I,
        ),
        r"\1 has ",
    ),
    (re.compile(r"\b(we|I) get married (?=on |in |at |this |next )", re.I), r"\1 are getting married "),
    (re.compile(rf"\bthe ({one_of(PETS)})'s (?=(?:called|named)\b)", re.I), r"the \1 is "),
    (re.compile(r",?\s+(?:lol|lmao|rofl|haha(?:ha)*|hehe|omg|ngl|smh|xd)\b", re.I), ","),
    (re.compile(r"\bw/\s?(?=\w)", re.I), "with "),
    (re.compile(r"\b(?:plz|pls)\b", re.I), "please"),
    (re.compile(r"\bveggie(?=$|[,.]| (?:and|but|except|apart|since|for|now|so|here|household)\b)", re.I), "vegetarian"),
    # What stands in brackets behind a word and only says how, how often or how long of it.
    (
        re.compile(
            r"(?<=\w) \((?P<how>(?:for|since) [\w ]{3,20}|(?:once|twice|\w+ times) an? \w+|every [\w ]{3,20}|"
            r"(?:mon|tues|wednes|thurs|fri|satur|sun)days|badly|fluently|professionally)\)",
            re.I,
        ),
        r" \g<how>",
    ),
    (re.compile(r"(?<=\w) \((?P<belt>[a-z]+ belt)\)", re.I), r" with a \g<belt>"),
    (re.compile(r"(?<=\w) \((?P<level>[ABC][12]|beginner|intermediate|advanced)(?: level)?\)", re.I), r" at \g<level> level"),
    (re.compile(r"\b(colou?r[- ]?blind)(?: too)?,? \(?(?P<which>red[ -/]green|blue[ -/]yellow)\b\)?", re.I), r"\g<which> \1"),
    (
        re.compile(
            rf"\b((?:speak|understand|read|write|know) (?P<language>{one_of(LANGUAGES)})\b[^.;]*?\b(?:can not|can't|do not|don't|"
            r"never learned to|can) (?:read|write|speak|spell)) it\b",
            re.I,
        ),
        r"\1 \g<language>",
    ),
    # Who tells why wants it so for good.
    (
        re.compile(
            rf"\b((?:I (?:have|have got)|I've(?: got)?) {one_of(CONDITIONS)}),? so (?:please )?"
            r"(?=(?:keep|use|write|avoid|no|skip|give me|explain)\b)",
            re.I,
        ),
        r"\1, from now on ",
    ),
    (re.compile(r"\b(my|our) (?:hubby|husb)\b", re.I), r"\1 husband"),
    (re.compile(r"\b(my) (gf|bf)\b", re.I), lambda match: f"{match[1]} {'girl' if match[2].lower() == 'gf' else 'boy'}friend"),
    # Whoever is with the user does what the user does.
    (
        re.compile(
            rf"\b(?:(?:me and (?:my|our) (?:{_OWN}|ex)|(?:my|our) (?:{_OWN}|ex) and (?:I|me)) )"
            r"(?=[a-z]+\b)",
            re.I,
        ),
        "we ",
    ),
    (re.compile(r"^((?:as|being) (?:an?|someone|somebody) [\w' -]{3,40}?),? (?=(?:I|my|we)\b)", re.I), r"\1, "),
    (re.compile(r"\b(I)(?:'m|m)\b(?!\.)", re.I), r"\1 am"),
    (re.compile(r"\b(I|we)'?ve\b", re.I), r"\1 have"),
    (re.compile(r"\b(I)(?:'d|d)\b", re.I), r"\1 would"),
    (re.compile(r"\b(I|we)'ll\b", re.I), r"\1 will"),
    (re.compile(r"\b(I|we) have got (?!to\b)", re.I), r"\1 have "),
    (re.compile(r"\bwe're\b", re.I), "we are"),
    (re.compile(r"\bcan(?:'?t|not)\b", re.I), "can not"),
    (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"\b(do|does|did|is|are|was|have|has|had|would|could|should)n'?t\b", re.I), r"\1 not"),
    (re.compile(r"\b(my (?:name|birthday|favou?rite (?!\w+ (?:is|are)\b)[\w ]{1,20}|job|hobby|goal))'s (?=\w)", re.I), r"\1 is "),
    (
        re.compile(
            r"\b((?:my|our) [\w-]+(?: (?-i:[A-ZÀ-Þ])[\w-]+)?)'s (?=(?:called|named|an?|\d+|(?:one|two|three|four|five|six|seven|"
            r"eight|nine|ten) (?:now|today|years|in)|from|in|at|allergic|vegan|vegetarian|"
            r"retired|starting|"
            rf"learning|studying|training|getting|going|moving|{_STATE}|"
            r"turning|working|living|doing|married|divorced|pregnant|deaf|blind)\b)(?<!dogs )(?<!cats )",
            re.I,
        ),
        r"\1 is ",
    ),
    (
        re.compile(
            r"\b(I|we) (?:have )?(?:just |recently |finally )?(?:bought|got|picked up|treated (?:myself|ourselves) to|inherited|"
            r"rescued|ended up with|invested in)"
            r"(?: myself| ourselves| us)? (?=(?:an?|another|two|three) (?!(?:\w+ )?(?:of|error|new job)\b))",
            re.I,
        ),
        r"\1 have ",
    ),
    (re.compile(r"\b(my (?:son|daughter|dog|cat|wife|husband|partner|brother|sister|baby))s (?=(?:called|named)\b)", re.I), r"\1 is "),
    (re.compile(r"\bgonna\b", re.I), "going to"),
    (re.compile(r"\bwanna\b", re.I), "want to"),
    (
        re.compile(
            r"\b(I am) (not [^,.;]{1,40}?),? but (?=(?:\w+ly )?allergic\b|\w+ intolerant\b|diabetic\b|vegan\b|vegetarian\b)", re.I
        ),
        r"\1 \2 but \1 ",
    ),
    (re.compile(r"\s*\((except [^()]*)\)", re.I), r", \1"),
    # What is denied only to be put right, and what is denied in the same breath.
    (
        re.compile(
            r"\b(my [\w' -]{2,40}? (?:is|are)) not (called |named )?[^,.;]{1,40}?,? "
            r"(?:but|(?:it|they|she|he)(?: is| are|'s|'re))(?: actually| really)? ",
            re.I,
        ),
        r"\1 \2",
    ),
    (
        re.compile(
            r"\b(I|we) (like|eat|drink|speak)\b([^.;!?]{1,60}?),? but not "
            r"(?!(?:when|if|so|too|very|much|enough|always|in|on|at|with|because|as|for|to|really|a lot|from|every|after|before|during|"
            r"until|more|all|any|even|only|just|yet|now|this|that|quite)\b)",
            re.I,
        ),
        r"\1 \2\3 but \1 do not \2 ",
    ),
)
_ADVERB = (
    r"(?:really|just|still|now|currently|actually|absolutely|definitely|honestly|totally|truly|personally|"
    r"recently|basically|simply|"
    r"especially|particularly|deeply|finally|officially|very much|quite|mostly|mainly|primarily|kind of|kinda|sort of|"
    r"already|both|all(?! about\b))"
)
_DROPPED = re.compile(rf"\b((?:I|we)(?: (?:am|do not|have|was|can not|are))?) {_ADVERB}(?: {_ADVERB})?(?= \w)", re.I)
_DROPPED_IN_CLAUSE = re.compile(_DROPPED.pattern.replace(_ADVERB, _ADVERB.replace("(?:", "(?:also|", 1)), re.I)
_TELL = (
    r"(?:i (?:just )?(?:want|wanted|would like) you to (?:know|remember)|i (?:just )?(?:want|wanted) to (?:say|"
    r"mention|let you know|tell you)|"
    r"(?:please )?(?:note|remember|keep in mind|be aware|do not forget|make a note|save|store)|you should know|"
    r"i (?:should|must|have to) (?:say|mention|add|admit|tell you)|i (?:told|mentioned to) you|i forgot to (?:say|mention)|"
    r"did i (?:mention|tell you)|(?:it )?turns out|(?:i (?:have )?)?(?:just )?(?:got told|was told|been told|found out|learned|"
    r"discovered)|the truth is|the thing is|fun fact)(?: that)?"
)
_LEAD = re.compile(
    r"(?:(?:both(?= my\b)|well|so|actually|also|and|but|oh|ok|okay|yes|yeah|yep|no(?=\s*[,:!.…–—-]|\s+(?:I|it|its|we|my|our|"
    r"that|thats|you|not|no|actually|sorry|wait)\b)|"
    r"nope|sure|right|hi+|hey+|hello|hiya|um+|uh|er|erm|howdy|greetings|"
    r"good (?:morning|afternoon|evening)|btw|by the way|fyi|just so you know|so you know|for your information|"
    r"for context|as you know|"
    r"as i said|like i said|in fact|to be honest|tbh|honestly|personally|basically|anyways?|plus|thanks|thank you|"
    r"for the record|currently|recently|lately|finally|as of (?:now|today|last \w+|this \w+)|yesterday|"
    r"(?:on |this |last |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|evening|night))?|last "
    r"(?:week|month|year|night)|"
    r"nowadays|these days|now|correction|sorry|oops|wait|update|because|since(?= (?:I|we|my|our)\b)|although|though|"
    r"then|besides|moreover|first of all|"
    r"nice to meet you|good to know|great|cool|nice|hmm|haha|lol|wow|i mean|you know|you see|all right|alright|"
    r"a bit about me|about me|for what (?:it's|it is) worth|new job alert|catching you up|quick (?:q|question)|really|seriously|"
    r"long story short|"
    rf"let me introduce myself|{_TELL})(?: there|\s\w+(?=,))?(?:\s*[,:!.…–—-]+\s*|\s+))",
    re.I,
)

_BULLET = re.compile(r"^(?:[^\w\s\"'(\[<>#/\\…]\ufe0f?\s*)+")
"""What marks an item of a list, or decorates a sentence."""


def written_out(text: str) -> str:
    """Contractions in full, without the adverbs that change nothing: "I'm really into jazz" -> "I am into jazz"."""
    for pattern, full in _CONTRACTIONS:
        text = pattern.sub(full, text)
    return _DROPPED.sub(r"\1", " ".join(dated(text).split()))


def without_lead(clause: str) -> str:
    """The clause from where it says something: "well, by the way, I ski" -> "I ski"."""
    shorter = _BULLET.sub("", clause).strip(" ,.!:")
    for _ in range(6):
        clause, shorter = shorter, _LEAD.sub("", shorter, count=1) if _LEAD.match(shorter) else shorter
        if shorter == clause:
            break
    return without_adverbs(shorter).strip(" ,.!:")


def without_adverbs(clause: str) -> str:
    return _DROPPED_IN_CLAUSE.sub(r"\1", clause)
