"""How the user wants to be answered."""

from __future__ import annotations

import re

from memlib.models.offline import words
from memlib.models.offline.facts import fact
from memlib.models.offline.grammar import about_user
from memlib.models.offline.rules.rule import Said, custom, one_of

_WAYS = {
    "briefly": "brief", "concisely": "concise", "shortly": "short", "in detail": "detailed", "formally": "formal",
    "informally": "informal", "casually": "casual", "simply": "simple", "honestly": "honest", "politely": "polite",
}  # fmt: skip
_KINDS = (
    r"(?:short|brief|concise|long|detailed|simple|formal|informal|casual|friendly|direct|honest|technical|"
    r"to the point|short and simple)"
)
_REPLIES = r"(?:answers?|repl(?:y|ies)|responses?|messages|explanations?)"
_FORMS_OF_TEXT = (
    r"bullet points|plain english|simple terms|simple words|short sentences|full sentences|"
    r"a friendly tone|a formal tone"
)


def _manner(match: re.Match[str], _clause: object) -> Said:
    return [fact("style", f"{_WAYS[match['way'].lower()]} answers")]


def _medium(match: re.Match[str], _clause: object) -> Said:
    medium = match["in"]
    return [fact("style", f"answers in {medium.capitalize() if medium.lower() in words.LANGUAGES else medium.lower()}")]


def _kind(match: re.Match[str], _clause: object) -> Said:
    return [fact("style", f"{match['kind'].lower()} answers")]


_LASTING_TOO = (
    r"(?:always|from now on|in (?:the )?future|going forward|every time|each time|whenever|at all times|as a rule|by "
    r"default|for all (?:your )?(?:answers|replies)|"
    r"when(?:ever)? you (?:answer|reply|explain|tell|write|give|show|talk|list|mention|suggest|recommend)\b[^,.]*)"
)
_WANTED = (
    (re.compile(r"(?:go|get|be) (?:into |in )?(?:more |full |greater )?(?:detail(?:ed)?|depth|"
    r"thorough)\b", re.I), "style", "detailed answers"),
    (re.compile(r"(?:keep|make) (?:it|things|them|everything|your answers|answers|replies) (?:very |really |nice and "
    r")?(?P<v>short|brief|concise|simple|detailed|formal|informal|casual)\b", re.I), "style", "{} answers"),
    (re.compile(r"(?:keep|make|limit|cap) (?:your |the |all (?:your )?)?(?P<v>(?:replies|answers|responses|messages) (?:to |under |"
                r"below |at |within |shorter)"
    r"[\w ]+)", re.I), "style", "{}"),
    (re.compile(r"(?:be|stay) (?:very |really |more )?(?P<v>brief|concise|direct|formal|informal|honest|"
    r"blunt)\b", re.I), "style", "{} answers"),
    (re.compile(r"(?:with|cite|include|give|add|show|name|link)(?: me)? (?:your |the |some )?(?P<v>sources|references|"
    r"links|examples|citations)\b", re.I), "wish", "{} in answers"),
    (re.compile(r"(?:answer|reply|respond|write|talk|speak|explain|text)(?: to me| me| things)? (?P<v>in "
    r"[\w ,'-]+)", re.I), "style", "answers {}"),
    (re.compile(r"(?:use|stick to|prefer) (?P<v>(?!it\b|this\b|that\b|the (?:first|second|"
    r"following)\b)[\w ,'-]+)", re.I), "wish", "{}"),
    (re.compile(r"(?:give|gave|show|showed|tell|told|put|start with|begin with|lead with)(?: me)?(?: with)? "
    r"(?P<v>(?:the|a|an|your|all|only|just|both|my|[a-z-]+s\b)[\w ,'-]*)", re.I), "wish", "{}"),
    (re.compile(r"(?:skip|leave out|left out|avoid|drop|cut|cut out|omit|spare me|no|without|don't use|do not use|"
    r"never use|don't give me|do not give me|lose|leave off) (?P<v>(?!more\b|longer\b|one\b|need\b|problem\b|"
    r"worries\b|it\b|this\b|that\b)[\w ,'-]+)", re.I), "wish", "no {}"),
    (re.compile(r"(?:spell|write)(?: out)? (?P<v>[\w ,'-]+) out\b", re.I), "wish", "{} written out"),
    (re.compile(r"convert (?P<v>[\w ,'-]+)", re.I), "wish", "{} converted"),
)  # fmt: skip
_CALLED = re.compile(
    r"(?:please )?(?:stop|quit) calling me (?P<v>[\w' -]{2,25})|(?:please )?(?:do not|don't|never) call me (?P<w>[\w' -]{2,25})", re.I
)
_STOP = re.compile(
    r"(?:please )?(?:stop|quit) (?P<v>(?:using|giving|adding|putting|asking|apologi[sz]ing|starting|ending|repeating|"
    r"saying|sending|suggesting|recommending)[\w ,'-]*)",
    re.I,
)


def _wished(match: re.Match[str], _clause: object) -> Said:
    """What the answer shall be like, always."""
    text = match["v"]
    if re.search(r"\b(?:this time|for (?:this|now|today)|just once|this one)\b", text, re.I):
        return []
    found: Said = []
    text = re.sub(
        r"^(?:(?:and|so|also) )?(?:can|could|will|would) you (?:please )?|^you (?:can|could|should|may) ", "", text, flags=re.I
    )
    for piece in re.split(r",\s*(?:and )?|\band (?=(?:no|skip|use|give|with|don't|do not|never)\b)", text):
        for pattern, relation, form in _WANTED:
            if wanted := pattern.match(piece.strip()):
                value = re.sub(
                    r",? ?\b(?:please|always|from now on|thanks|when .*|instead)\b.*$",
                    "",
                    wanted.groupdict().get("v") or "",
                    flags=re.I,
                ).strip(" ,.'")
                if len(value.split()) <= 10 and not re.search(r"\b(?:it|this|that|these|those|you)\b", value, re.I):
                    found.append(fact(relation, about_user(form.replace("{}", re.sub(r"^your ", "the ", value)))))
                break
    return found


_DONE = {
    "using": "used", "giving": "given", "adding": "added", "sending": "sent", "suggesting": "suggested", "recommending": "recommended",
}  # fmt: skip


def _not_called(match: re.Match[str], _clause: object) -> Said:
    return [fact("wish", f"to be called {match['v'] or match['w']}", form="User doesn't want {}")]


def _stopped(match: re.Match[str], _clause: object) -> Said:
    text = match["v"].split(",")[0].strip()
    verb, _, what = text.partition(" ")
    if verb in _DONE and what:
        return [fact("wish", f"{about_user(what)} {_DONE[verb]}", form="User does not want {}")]
    return [fact("wish", about_user(text), form="User doesn't want {}")] if len(text.split()) <= 8 else []


_STYLES = (
    r"(?:bullet points?|bullets|emojis?|exclamation (?:marks|points)|lists|headings|headers|disclaimers|apologies|jargon|summaries|"
    r"tables|small talk|"
    r"compliments|smileys|abbreviations|acronyms|caveats|bold|markdown|follow-up questions|filler|pleasantries|pep talks?|flattery|"
    r"puns|jokes)"
)


def _unwanted(match: re.Match[str], _clause: object) -> Said:
    return [fact("wish", match["v"].lower(), form="User does not want {}")]


_ANSWER = r"(?:please |always |from now on,? |could you |can you |try to )*(?:answer|reply|respond|talk|speak|write)(?: to me| me)?"
_LASTING = r"(?=(?:.*\b(?:please|always|from now on)\b))"
_UNITS = (
    r"(?:metric|imperial|celsius|fahrenheit|kilometres|kilometers|miles|kilos|pounds|grams|british english|american english|"
    r"plain english|24-hour time|24 hour clock)"
)


def _units(match: re.Match[str], _clause: object) -> Said:
    """Metric only; British English, always."""
    units = re.sub(r"\b(?:english|british|american)\b", lambda name: name[0].capitalize(), match["v"].lower())
    return [fact("wish", f"{units} {match['only']}".strip())]


RULES = (
    custom(rf"(?:please )?(?P<v>{_UNITS}(?: units| measurements| system)?),? (?P<only>only)(?=$|,| please\b)", _units),
    custom(
        rf"(?:please )?(?P<v>{_UNITS}(?: units| measurements| system)?)(?:,? please)?,? (?:always|every time|from now on)(?P<only>)",
        _units,
    ),
    custom(rf".*?\b{_LASTING_TOO},? (?:please )?(?P<v>.+)", _wished),
    custom(
        r"(?:please |can you |could you )?(?P<v>.+?),? (?:always|from now on|in (?:the )?future|going forward|every "
        r"time|by default)\b",
        _wished,
    ),
    custom(
        r"I (?:would rather|would prefer|prefer|like|like it better|like it best|would like)(?: it)?(?: if| when| "
        r"that)? you (?:just |always |would )?(?P<v>.+)",
        _wished,
    ),
    custom(_CALLED.pattern, _not_called),
    custom(_STOP.pattern, _stopped),
    custom(
        rf"(?:please )?(?:(?:can|could) (?:we|you) (?:please )?)?(?:(?:stop|quit|enough|lay off|cut|drop|lose|skip|no more|"
        rf"ditch)(?: it)?(?: with| of)?|no) (?:the |all the |"
        rf"all those |those |your |so many )?(?P<v>{_STYLES})"
        r"(?! (?:in|for|about|from) (?:this|the|my)\b)(?=$|[,.]| (?:please|anymore|now|from now on|thanks|with me)\b)",
        _unwanted,
    ),
    custom(
        rf"{_LASTING}{_ANSWER} (?:always )?in (?P<in>{one_of(words.LANGUAGES)}|{_FORMS_OF_TEXT})(?:,? please|"
        rf" from now on)?$",
        _medium,
    ),
    custom(rf"{_ANSWER} (?:always )?(?:very )?(?P<way>{'|'.join(_WAYS)})(?:,? please| from now on)?$", _manner),
    custom(
        rf"(?:please |always )*(?:keep|make) (?:(?:your|the|all) )?{_REPLIES} (?:very |really )?(?P<kind>{_KINDS})(?:,? please)?$",
        _kind,
    ),
    custom(rf"I (?:want|would like|like|need|would prefer) (?:your )?(?P<kind>{_KINDS}) {_REPLIES}$", _kind),
    custom(r"(?:please |always )+be (?P<kind>brief|concise|direct|formal|informal|honest)(?: with me)?$", _kind),
)
