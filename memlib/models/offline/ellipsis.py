"""What people leave out at the beginning of a sentence when they chat: "started at Acme" -> "I started at Acme"."""

from __future__ import annotations

import re

from memlib.models.offline.predicates import told_by
from memlib.models.offline.predicates.complements import NUMBER, OFTEN
from memlib.models.offline.predicates.forms import is_gerund, is_participle, is_past
from memlib.models.offline.words import AILMENTS, CONDITIONS, DIETS, HEALTH_STATES, JOBS, KIN, NATIONALITIES, PETS, categories, listed

_OBJECT = (
    r"(?:at|as|in|into|to|over|up|off|with|for|the|an?|my|our|another|one|two|three|four|\d+|rid|married|divorced|engaged|out|"
    r"diagnosed|(?-i:[A-Z])[\w-]+|\w+ing)\b"
)
_PAST = (
    r"(?:started|joined|moved|switched|relocated|got|bought|adopted|sold|quit|left|finished|graduated|became|turned|married|grew|"
    r"gave|stopped|retired|signed|upgraded|lost|passed|took)"
)
_DOING = (
    r"(?:living|working|studying|training|learning|flying|moving|heading|travelling|traveling|going|planning|saving|expecting|"
    r"retiring|getting (?:married|divorced)|switching|relocating|allergic|off to (?=(?-i:[A-Z])))"
)
_FINITE = (
    r"(?:is|are|was|were|will|would|can|could|has|makes?|takes?|seems?|sounds?|looks?|feels?|costs?|means?|helps?|sucks?|did|does)"
)
_ALONE = r"(?=$|,| (?:here|now|btw|by the way|since|for (?:\d+|an?|two|three|five|ten|many) |so|and|but|because)\b)(?!,? please\b)"
_HERE = r"(?:here|at home|of my own|in (?:this|our|my) house(?:hold)?)"


def _words(*lexicons: frozenset[str]) -> str:
    return "|".join(re.escape(word) for lexicon in lexicons for word in sorted(lexicon, key=lambda word: (-len(word), word)))


_STATE = _words(DIETS - {"mediterranean", "carnivore"}, HEALTH_STATES - {"blind", "deaf"}, NATIONALITIES)
_RESTORED = (
    (re.compile(r"(?:(?:really|super|so|totally|very|pretty|quite|also|still|massively) )*(?=(?:into|obsessed with|scared of|"
                r"terrified of|afraid of|"
    r"addicted to|fluent in|good at|bad at|rubbish at|hopeless at|intolerant to|sensitive to|passionate about|keen on|not keen on|"
    r"not a fan of|"
    r"(?:an? )?(?:\w+ )?fan of|fond of|based in|originally from|on (?:insulin|statins|antidepressants|warfarin|"
    r"lithium)) (?!it\b|this\b|that\b|the\b|what\b))", re.I), "I am "),
    (re.compile(r"(?=can not (?:do|have|tolerate|stand|bear) (?!it\b|this\b|that\b|the\b))", re.I), "I "),
    (re.compile(r"(?P<state>(?:head|director|manager|chief|captain|chair) of [\w ]{2,30}?) (?:as of|since|from|now|"
                r"these days|at)\b.*", re.I), r"I am \g<state>"),
    (re.compile(r"(?=(?:want|hoping|planning|saving up|hope) (?:to|for)\b)(?=want|hope)", re.I), "I "),
    (re.compile(rf"(?P<what>(?:{_words(CONDITIONS - {'add'}, AILMENTS)})s?) (?=since |for (?:\w+|"
                rf"over \w+) years)", re.I), r"I have had \g<what> "),
    (re.compile(r"(?=was (?:diagnosed|born|raised|brought up|laid off|fired|promoted)\b|went (?:vegan|vegetarian|"
    r"freelance|part-time)\b)", re.I), "I "),
    (re.compile(r"(?=have not (?:\w+ed|eaten|drunk|smoked|had|driven) )", re.I), "I "),
    (re.compile(rf"(?P<state>(?:half|part|quarter|one quarter) (?:{_words(NATIONALITIES)}))\b", re.I), r"I am \g<state>"),
    (re.compile(r"(?:an? )?(?P<state>(?:native|fluent) (?-i:[A-Z])\w+ speaker)(?: here)?\b", re.I), r"I am a \g<state>"),
    (re.compile(r"(?=went off (?!to\b|on\b|and\b|the\b|with\b|at\b))", re.I), "I "),
    (re.compile(r"(?=up (?:at|by|before) \d)", re.I), "I am "),
    (re.compile(r"(?=never been (?:able to|in|to|on|an?|married|any good)\b)", re.I), "I have "),
    (re.compile(r"(?=(?:first|second|third|fourth|fifth|final|last) year (?:of an?|at (?-i:[A-Z])|doing|"
                r"studying)\b)", re.I), "I am in the "),
    (re.compile(rf"(?:only |just |about |nearly )?(?:{NUMBER}|first|second|third) (?:days?|weeks?|months?|years?) (?:in|"
                rf"into)(?: (?:my|the|a|this)"
                r"(?: new)? (?:job|role|gig|post|position))? at (?=(?-i:[A-Z]))", re.I), "I work at "),
    (re.compile(r"(?:my )?name(?:'s| is) (?=(?-i:[A-Z]))", re.I), "my name is "),
    (re.compile(r"(?:have )?been (?=(?:in|at|with|an?|living|working|studying|vegan|vegetarian|married|single|"
    r"retired)\b)", re.I), "I have been "),
    (re.compile(rf"(?={_PAST} {_OBJECT})(?!{_PAST}(?: \w+)? (?:by|from)\b)(?!(?:left|lost|finished|turned|passed)(?: "
    rf"\w+){{1,2}} {_FINITE}\b)", re.I), "I "),
    (re.compile(r"(?=(?:can not|do not) (?:eat|drink|drive|smoke|have an?|own|like|speak|stand|swim|cook|have any)\b)", re.I), "I "),
    (re.compile(r"(?=(?:love|hate|loathe|adore|prefer|live in|work (?:at|for|as|in)|speak|suffer from|grew up) "
    r"(?!to\b|you\b|it\b|this\b|that\b|how\b|the\b))", re.I), "I "),
    (re.compile(rf"(?:(?:still|now|currently) )?(?={_DOING}\b)(?![^,]*\b{_FINITE}\b)", re.I), "I am "),
    (re.compile(rf"(?:(?:also|still|now|fully|lifelong|long-time) "
    rf")*(?P<state>{_STATE}){_ALONE}(?: (?:here|now|btw|by the way)\b)?", re.I), r"I am \g<state>"),
    (re.compile(rf"(?P<state>(?:[\w-]+ )?(?:{_words(JOBS)})) here\b", re.I), r"I am a \g<state>"),
    (re.compile(r"(?:an? )?(?P<state>(?:[\w-]+ ){1,3}(?:nerd|fan|geek|buff|lover|enthusiast|"
                r"addict)) here\b", re.I), r"I am a \g<state>"),
    (re.compile(r"(?=an? (?:sucker|huge fan|big fan|massive fan) (?:for|of) )", re.I), "I am "),
    (re.compile(rf"no (?P<what>(?:{_words(PETS, KIN)})s?) {_HERE}", re.I), r"I have no \g<what>"),
    (re.compile(rf"(?P<many>an?|one|two|three|four|five|\d+) (?P<what>(?:[\w-]+ )?(?:{_words(PETS, KIN)})s?) "
    rf"{_HERE}", re.I), r"I have \g<many> \g<what>"),
)  # fmt: skip
_NOT_FOR_ME = re.compile(r"no (?P<what>[\w -]{2,30}?) for (?:me|us)\b", re.I)
_AS = re.compile(
    r"(?:(?:speaking|coming from) )?(?:as|being) (?=(?:an?|the|someone|somebody|\d)\b)(?P<role>[^,?]{3,50}?)"
    r"(?:,|$| (?=(?:I|my|we|our|how|what|where|which|can|could|do|should|is|are)\b))",
    re.I,
)


def restored(clause: str) -> str:
    """The clause with the words that are understood; itself where none are missing."""
    for pattern, full in _RESTORED:
        if match := pattern.match(clause):
            rest = clause[match.end() :]
            # The capital of the first word was the sentence's.
            said = match.expand(full)
            if what := match.groupdict().get("what"):
                said = said.replace(what, what[:1].lower() + what[1:])
            return said + (rest if match.end() else rest[:1].lower() + rest[1:])
    unwanted = _NOT_FOR_ME.match(clause)
    if unwanted and {"food", "drink"} & set(categories(unwanted["what"])):
        return f"I do not eat {unwanted['what']}"
    role = _AS.match(clause)
    if role is None:
        return _with_subject(clause)
    someone = re.match(r"some(?:one|body) (?:with (?P<has>.+)|who (?:is|'s|has been) (?P<be>.+))", role["role"], re.I)
    if someone is None:
        return f"I am {_with_verbs(role['role'])}"
    return f"I have {someone['has']}" if someone["has"] else f"I am {someone['be']}"


_PARTICIPLES = {"living": "live", "based": "am based", "working": "work", "studying": "study"}


def _with_verbs(role: str) -> str:
    """a Kiwi living in Glasgow -> a Kiwi and live in Glasgow"""
    return re.sub(
        rf",? ({'|'.join(_PARTICIPLES)}) (?=in |at |as |for |from |near )",
        lambda match: f" and {_PARTICIPLES[match[1].lower()]} ",
        role,
        flags=re.I,
    )


_ROUTINE = listed(
    "cycle, walk, swim, run, commute, play, drive, work, teach, volunteer, row, climb, train, sing, bake, live, eat, sleep, wear"
)
"""Verbs with which people chat about their days, leaving themselves out, and hardly ever order anything."""
_MADE = frozenset({"born", "raised", "brought", "diagnosed", "adopted", "promoted", "laid", "named"})
"""Participles with which "I was" is left out: "diagnosed at 41", but not "retired nurse"."""


def _with_subject(clause: str) -> str:
    """A clause that begins with its verb, of the writer where that tells what lasts: "broke my hip in 2019"."""
    first = clause.split(" ")[0]
    if is_gerund(first) and re.search(rf"\b{_FINITE}\b", clause):
        return clause
    often = (
        first.lower() in _ROUTINE
        and re.search(rf"\b{OFTEN}(?!\w)", clause, re.I)
        and not re.search(r"\b(?:me|please|you)\b", clause, re.I)
    )
    begun = often or is_gerund(first) or is_participle(first) or is_past(first) or re.match(r"(?:can not|do not|never)\b", clause, re.I)
    if not begun:
        return clause
    lower = first.lower() + clause[len(first) :]
    subjects: tuple[str, ...] = ("I am",) if is_gerund(first) else ("I have",) if first.lower() == "been" else ("I", "I was")
    if first.lower() not in _MADE:
        subjects = tuple(subject for subject in subjects if subject != "I was")
    return next((said for subject in subjects if told_by(said := f"{subject} {lower}")), clause)
