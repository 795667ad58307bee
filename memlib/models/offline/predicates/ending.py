"""Where what goes with a verb ends, and the times in it that hold only as long as the talk does."""

from __future__ import annotations

import re

from memlib.models.offline.grammar import gerund
from memlib.models.offline.predicates.complements import NUMBER, WEEKDAY
from memlib.models.offline.predicates.forms import lemma
from memlib.models.offline.values import rounded

_PRONOUN = (
    r"(?:I|im|ive|we|weve|it|its|it's|he|hes|he's|she|shes|she's|they|theyre|they're|there|theres|this|that|thats|you|youre|who|"
    r"which|what|"
    r"everyone|everybody|nobody|people)"
)
_REQUEST = (
    r"(?:please|can|could|would|should|do|does|is there|are there|any|anything|got any|what|whats|how|hows|where|wheres|which|why|"
    r"when|need|"
    r"give|help|suggest|recommend|write|find|tell|show|draft|plan me|make me|ideas|tips|thoughts|send|explain|fix|design|list|compare|"
    r"check|quiz|looking for|trying to)"
)
_FINITE = (
    r"(?:is|are|was|were|has|had|wants?|says?|said|needs|keeps?|thinks?|does|did|makes?|gets?|goes|comes|gives|told|asked|"
    r"won't|doesn't|"
    r"can't|isn't|tells)"
)
_STOP = re.compile(
    r"\s*(?:[;()\[\]{}!?…—–\"]|:(?!\d))|(?<!\s[A-Z])(?<!\b(?:Mr|Ms|Dr|St))(?<!\bMrs)\.(?:\s|$)|\s-+\s"
    rf"|,?\s+(?:because|so|but(?! not)|which|whose|whom|while|although|though|if|unless|until|that|where|whereas|instead|yet|then|"
    rf"is|are|was|were|"
    rf"will|would|and so|and then|and still|and now|and just|and even|as {_PRONOUN}|as well|and (?:also )?{_PRONOUN}|"
    rf"{_PRONOUN}(?<!who)|when(?! (?:nervous|tired|stressed|drunk|young|small|anxious|excited|upset)\b)|whenever|since {_PRONOUN}|"
    rf"or something|"
    r"who(?! (?:is|are) )|and the (?:current|other|first|latest|new|old) one|and (?:my|the|his|her|their|"
    r"our)(?= [\w' ]{1,30}? (?:is|are|was|were|has|have|do|does|can|keeps?)\b))\b"
    rf"|,\s*(?:{_REQUEST}|even|plus|lol|haha|thanks|thank you|honestly|apparently|obviously|sadly|luckily|weirdly|hence|"
    rf"and (?={_REQUEST}\b)|my|our|the)\b"
    r"|,\s+(?=(?:(?:never|always|do not|don't|just|please) )*\w+ (?:me|us)\b|[\w ]{1,25} (?:pls|please|plz)\b)"
    rf"|\s+and (?={_REQUEST}\b|\w{{3,}}ing\b(?! and)|[\w' ]{{1,20}}? (?:is|are|was|were)\b)|,\s*(?=(?:\d{{1,3}}|(?:twen|thir|"
    rf"for|fif|six|seven|eigh|nine)ty(?:-\w+)?)(?:,|$| and\b))"
    r"|,\s+(?=(?:have|has|had|am|got|own|want|need) )"
    r"|,\s+(?:always|never) (?:have|has|did|do|will)\b,?"
    r"|,\s+(?=(?:came|moved|went|left|arrived|been|got|born|bit|still|never|not) (?:over|to|from|here|in|back|away|up|down|out|"
    r"for|of|\w+ed)\b)"
    r"|,\s+(?=[\w]+'s (?:in|on|at|an?|the|not|my|so|really|gone|off|due|called)\b)"
    r"|,\s+(?=(?!diagnosed|based|aged|located|triggered|caused|owned|called|named|moored|divided|married)\w+ed (?:my|the|an?|in|to|"
    r"at|from|it|by)\b)"
    r"|,\s*(?=(?:two|three|four|five|six|\d+) (?:kids|children|cats|dogs|boys|girls|sons|daughters)\b)"
    rf"|,\s+(?:and )?(?=(?:[\w'-]+ ){{1,3}}?{_FINITE}\b)",
    re.I,
)
_CHILDHOOD = r"(?:a )?(?:(?:little|small|young) )?(?:kid|child|boy|girl|baby|toddler|little|small|young)"
_REWORDED = (
    (re.compile(rf"\bsince I was (?:about |"
                rf"around )?(?P<age>(?!an?\b){NUMBER})\b(?! (?:{_CHILDHOOD}))", re.I), r"since the age of \g<age>"),
    (re.compile(rf"\bsince I was {_CHILDHOOD}\b", re.I), "since childhood"),
    (re.compile(r"\bsince I was (?P<what>an? (?:teen\w*|student|undergrad\w*|apprentice))\b", re.I), r"since being \g<what>"),
    (re.compile(r"\bsince I was (?:in|at) (?P<where>[\w ]+)$", re.I), r"since \g<where>"),
    (re.compile(r"\b(?:all|for) (?:of )?my (?:whole |entire )?life\b", re.I), "all their life"),
    (re.compile(rf"\b(?:when|as) I was (?P<age>{NUMBER})\b(?= ?$|,| and)", re.I), r"at the age of \g<age>"),
    (re.compile(rf"\bwhen I was {_CHILDHOOD}\b", re.I), "as a child"),
    (re.compile(r"\bby the time I(?: am|'m|m| turn| reach) (?P<age>\d+|\w+)\b", re.I), r"by the age of \g<age>"),
    (re.compile(r"\bwhen(?:ever)? I(?: am|'m| get) (?P<how>\w+)(?=$|,)", re.I), r"when \g<how>"),
)  # fmt: skip
_BEFORE = re.compile(r"\b(?P<joint>before|after|while|when|whenever) (?:I|we) (?P<verb>[a-z]+)\b", re.I)
_UNIT = (
    r"(?:days?|weeks?|weekends?|months?|years?|nights?|mornings?|evenings?|afternoons?|summer|winter|spring|autumn|fall|term|semester)"
)
_RELATIVE = re.compile(
    rf",?\s*\b(?:(?:early |late |late on |at the (?:start|end) of )?(?:last|this|next|the other|the coming|this coming|"
    rf"the past) (?:{_UNIT}|{WEEKDAY})"
    rf"|{NUMBER} {_UNIT} (?:ago|back|from now)|in {NUMBER} (?:days|weeks?|months|hours?)(?:' time)?|a while (?:ago|back)|"
    rf"(?:just )?(?:yesterday|today|tonight|tomorrow|"
    rf"recently|just now|right now|at the moment|these days|nowadays|currently|lately|now|soon|already|one day|some ?day|"
    rf"eventually)(?: (?:morning|evening|night|"
    rf"afternoon))?"
    rf"|on (?:{WEEKDAY[:-2]})(?!s)(?: (?:morning|evening|night|afternoon))?)\b(?! of )",
    re.I,
)


def dated(text: str) -> str:
    """Since when and until when, told as times: "since I was small" -> "since childhood"."""
    for pattern, plain in _REWORDED:
        text = pattern.sub(plain, text)
    return _BEFORE.sub(lambda match: f"{match['joint']} {gerund(lemma(match['verb']))}", text)


def undated(text: str) -> str:
    """The text without relative times: "to Ozempic last week" -> "to Ozempic"."""
    return _RELATIVE.sub("", text)


def whole(complement: str) -> str:
    """The complement up to where the sentence goes on with something else, without relative times."""
    text = f" {dated(complement)}"
    stop = _STOP.search(text)
    kept = rounded(undated(text[: stop.start()] if stop else text)).strip(" ,.!\"'")
    return kept.rpartition(",")[0] if _DANGLING.search(kept) else kept


_DANGLING = re.compile(r",[^,]* (?:in|on|at|of|for|to|with)$")


def momentary(complement: str) -> bool:
    """Whether it tells that all this is so only now."""
    return _MOMENT.search(complement) is not None


_MOMENT = re.compile(
    rf"\b(?:today|tonight|tomorrow|yesterday|right now|this (?:{_UNIT}|time)|soon|later|again|next (?:{_UNIT}|time)|instead|for now|"
    rf"just now|any minute|on (?:{WEEKDAY[:-2]})(?!s))\b",
    re.I,
)
