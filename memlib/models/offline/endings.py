"""What the user says is over: "scrap the vegan thing", "the move is done", "I left the choir"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from memlib.models.offline.aspects import content_terms
from memlib.models.offline.clauses import clauses
from memlib.models.offline.composition import Part
from memlib.models.offline.facts import Fact, Gone
from memlib.models.offline.forgetting import Meant
from memlib.models.offline.patterns import CAPITAL, one_of
from memlib.models.offline.sentences import sentences
from memlib.models.offline.values import rounded
from memlib.models.offline.wording import written_out
from memlib.models.offline.words import KIN, kind_of_make

_WHAT = r"(?P<what>[\w' -]{3,40}?)"
_THING = r"(?: (?:thing|idea|plan|plans|stuff|business|project|dream|phase|diet))?"
_DROPPED = re.compile(
    rf"^(?:please )?(?:scrap|forget about|forget|ditch|drop|nix|bin|scratch|never mind|cancel|so much for) (?:the|"
    rf"that|my|our) {_WHAT}{_THING}(?=$|[,.;])",
    re.I,
)
_STATE = (
    r"(?:went back|been stolen|stolen|written off|totalled|off the table|off the cards|off|not happening|not a thing|"
    r"no longer happening|no longer an option|no more|"
    r"cancell?ed|called off|over|over with|done|"
    r"done and dusted|finished|history|ancient history|out of the picture|out the window|behind (?:me|us)|sold|gone|a "
    r"thing of the past)"
)
_IS_OVER = re.compile(
    rf"(?:^|, |; )(?:(?:the|my|our) )?(?:big |whole )?{_WHAT}{_THING}(?:'s| is| are| has been| was| got) (?:now |all |"
    rf"finally |officially |totally )*{_STATE}\b(?! (?:by|on|at|in|to|of)\b)",
    re.I,
)
_LEFT = re.compile(
    r"^(?:(?:I|we) (?:have )?)?(?:just |finally )?(?:quit|packed in|jacked in|binned|left|gave up|given up|stopped|"
    r"dropped out of|dropped|outgrown|outgrew|"
    r"grown out of|grew out of|"
    r"(?:had|have) to cancel|cancell?ed|called off|"
    r"am done with|are done with|finished with|scrapped|abandoned|pulled out of|am no longer in|am no longer doing|"
    rf"am not doing|resigned from|stepped down from) (?:on )?(?:doing |playing |going to |with )?(?:the |my |our "
    rf")?{_WHAT}(?: anymore| any more| now)?(?=$|[,.;]| (?:on|last|this|in|after|because|and|but|for|yesterday)\b)",
    re.I,
)
_SOLD = re.compile(
    r"^(?:I|we) (?:have )?(?:finally )?(?:gave away|gave(?= (?:the|my|our) [\w ]+ (?:to|away)\b)|sold|got rid of|rehomed|"
    r"sold off|scrapped|donated) (?:the |my |our )?"
    rf"{_WHAT}(?=$|[,.;]| (?:to|away|on|last|this|in|after|because|and|but|for|yesterday)\b)",
    re.I,
)
_NO_LONGER = re.compile(
    r"^(?:I|we) (?:no longer|do not) (?:do|go to|play|take|attend|have|use|wear|own|keep|practi[cs]e|need) (?:the |my "
    r"|our |any )?(?P<what>[\w' -]{3,40}?)(?: anymore| any more)$",
    re.I,
)
_COME_ROUND = re.compile(
    r"^(?:I|we) (?:do not (?:mind|hate|dislike) (?P<what>[\w' -]{3,40}?) (?:anymore|any more|these days|now)|(?:have )?(?:come|"
    r"came) (?:a)?round to (?P<liked>[\w' -]{3,40}))$",
    re.I,
)
_OFF = re.compile(
    r"^(?:(?:I|we) (?:am|are|have been|came|have come) )?(?:been )?off (?:the |my )?(?P<what>crutches|antibiotics|steroids|meds|"
    r"medication|tablets|pill|sick leave|"
    r"[a-z]+) (?:since|now|as of|for good|at last|finally)\b",
    re.I,
)
_SHIFTS = frozenset({"nights", "days", "earlies", "lates", "shifts", "weekends"})
"""Who is off these still has the work."""
_MENDED = re.compile(
    r"\b(?:cast|stitches|boot|brace|splint|sling|plaster|bandage)\b.{0,12} (?:came|come|is|are|has come|have come|was|"
    r"got) (?:off|out)\b",
    re.I,
)
_INJURY = re.compile(r"\b(?:broken|broke|fractured?|sprained|sprain|torn|dislocated|surgery|stitches)\b", re.I)
_HEALED = re.compile(
    rf"(?:(?:the|my) ){_WHAT}(?:'s| is| are| has| have)(?: now| finally| completely| fully)? (?:healed|cured|gone|"
    rf"cleared up|in remission|all better|(?:as )?good as new)\b",
    re.I,
)

_ENDED = re.compile(r"\b(?:quit|stopped|gave up|no longer|used to|doesn't|does not|has no|died|passed away)\b", re.I)


def endings(message: str, today: str) -> list[Meant]:
    """The statements that the message says hold no more."""
    found: list[Meant] = []
    for sentence in sentences(message):
        text = written_out(sentence)
        found += [_owned(match["what"]) for clause in clauses(sentence, today) if (match := _SOLD.match(clause.text))]
        found += [_about(what) for what in _ended(text, [clause.text for clause in clauses(sentence, today)])]
        found += [_aimed_at(match["what"]) for match in _ACHIEVED.finditer(text)]
        if parted := _PARTED_FROM.search(text):
            found.append(_partner(parted["who"] or ""))
        found += [_lodging(match["who"]) for match in _MOVED_OUT.finditer(text)]
        if _MENDED.search(text):
            found.append(lambda part: _INJURY.search(_text(part)) is not None)
    return found


def _ended(text: str, parts: list[str]) -> Iterator[str]:
    said = [*parts, *re.split(r"(?<=\w), (?!the\b)", text), text]
    for clause in dict.fromkeys([*said, *map(rounded, said)]):
        plain = re.sub(r"^(?:oh|and|so|also|ok|okay|anyway|btw|well|actually|but)[ ,]+(?:and )?", "", clause, flags=re.I)
        for pattern in (_DROPPED, _LEFT, _NO_LONGER, _HEALED):
            if match := pattern.search(plain):
                yield match["what"]
        if match := _COME_ROUND.search(plain):
            yield match["what"] or match["liked"]
        if (match := _OFF.search(plain)) and match["what"].lower() not in _SHIFTS:
            yield match["what"]
        yield from (match["what"] for match in _IS_OVER.finditer(plain))


def tells_end(said: Fact | Gone) -> bool:
    """Whether it is told as an end, which says nothing more once the memory of what has ended is gone."""
    return isinstance(said, Fact) and _PARTED.match(said.value) is not None


_PARTED = re.compile(r"(?:has |have )?(?:just |finally )?(?:dropped out|quit|left|given up|gave up|stopped|cancell?ed)\b", re.I)


_ACHIEVED = re.compile(
    rf"(?:^|[,;] |\b(?:I|we) (?:have )?(?:just |finally )*)(?:passed|finished|completed|ran|did|nailed|smashed|reached|"
    rf"got) (?:the|my|our) {_WHAT}"
    r"(?=$|[,.;!:]| [^\w\s]| (?:on|in|at|yesterday|today|last|this|and|so|but|after|with|only)\b)",
    re.I,
)
_AIM = re.compile(
    r"\bUser (?:wants|hopes|plans|would like|aims|is (?:training|preparing|saving|studying|aiming)) (?:up )?(?:to|"
    r"for)\b",
    re.I,
)


def _aimed_at(what: str) -> Meant:
    """A goal that is reached is none."""
    meant = _about(what)
    return lambda part: _AIM.match(_text(part)) is not None and meant(part)


_MOVED_OUT = re.compile(
    rf"\b(?:my |our )?(?P<who>{one_of(KIN)})(?: {CAPITAL}[\w-]+)? (?:has |have )?(?:just |"
    rf"finally )*(?:moved out|left home)\b",
    re.I,
)


def _lodging(who: str) -> Meant:
    """That somebody lives with the user."""
    return lambda part: (
        re.search(
            rf"\b{re.escape(who)}\b.* lives with\b|"
            rf"\blives with .*\b{re.escape(who)}\b",
            _text(part),
            re.I,
        )
        is not None
    )


_PARTED_FROM = re.compile(
    r"\b(?:(?:me and |I and )?(?:my (?:\w+ )?)?(?P<who>(?-i:[A-ZÀ-Þ])[\w'-]+)(?: and (?:I|me))?|we|(?:he|she|"
    r"they) and I) (?:have )?(?:just |finally |recently )*"
    r"(?:split(?: up)?|broke up|broken up|parted ways|called it quits|separated|are (?:over|done|finished|no longer together|"
    r"not together anymore)|(?:have |has )?called (?:it|the wedding|the engagement) off|(?:have )?called off the (?:wedding|"
    r"engagement))\b(?! (?:the|it|a|this|into|with)\b)",
    re.I,
)
_PARTNER = re.compile(
    r"\bUser(?:'s| has an?) (?:husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?)\b|\bUser is (?:dating|engaged to|seeing|with) ",
    re.I,
)


def _partner(name: str) -> Meant:
    """The one from whom the user has parted, by name where it is said."""
    return lambda part: _PARTNER.search(_text(part)) is not None and (not name or name.lower() in _text(part).lower())


def _owned(what: str) -> Meant:
    """Something that one has: who sells a piano may still play."""
    meant = _about(what)
    kind = re.sub(r"^(?:the|my|our|old) ", "", what.lower())
    had = re.compile(r"\b(?:has|owns|drives|rides|keeps|rents)\b")
    return lambda part: had.search(_text(part)) is not None and (meant(part) or kind_of_make(_text(part)) == kind)


def _about(what: str) -> Meant:
    """A statement that holds every word of it, in any form: surgery and surgeon."""
    wanted = content_terms(what) - {"big", "whole", "new", "old", "last", "final"}
    wanted = (wanted - content_terms("trip holiday vacation visit journey tour")) or wanted
    return lambda part: (
        bool(wanted)
        and not _ENDED.search(_text(part))
        and all(any(_akin(term, other) for other in content_terms(_text(part))) for term in wanted)
    )


def _akin(term: str, other: str) -> bool:
    """The same word, in any form, or the kind of thing that it is: bike and motorbike."""
    compound = len(term) >= 3 and len(other) >= len(term) + 3 and other.rstrip("e").endswith(term.rstrip("e"))
    return term == other or compound or (len(term) >= 6 and len(other) >= 5 and term[:5] == other[:5])


def _text(part: Part) -> str:
    return part if isinstance(part, str) else part.memory
