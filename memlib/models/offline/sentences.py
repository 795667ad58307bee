"""What of a message may speak of its writer: its sentences outside of questions, quotes, fiction, code and secrets."""

from __future__ import annotations

import re

from memlib.claims.speech import CODE, PLAY
from memlib.models.offline.mending import mended
from memlib.models.offline.patterns import one_of
from memlib.models.offline.words import JOBS

_HEAD, _TAIL = 6_000, 2_000
"""Characters read of a long message: what its writer says of a pasted text stands before it or after it."""
_PASTED = 1_500
"""From this length on a message is taken for a pasted document unless it mostly speaks of its writer."""
_OWN_SHARE = 0.4
"""Share of sentences in the first person from which on a long message is the writer's own."""

_I = re.compile(r"\b(?:i|my|i'm|we)\b", re.I)
_CODE_LINE = re.compile(
    r"^[ \t]*(?:#|//|/\*|def |class |import |from \w+ import |return\b|print\(|for \w+ in |const |let \w+ = |var |function |\$ |"
    r">>> |[\w.]+ ?= ?['\"\d\[{]).*$",
    re.M,
)
_QUOTED_LINE = re.compile(r"^[ \t]*>.*$", re.M)
_QUOTE = re.compile(r'"([^"\n]*)"|“([^”\n]*)”|«([^»\n]*)»|(?<!\w)\'([^\'\n]+(?:\'\w[^\'\n]*)*)\'(?!\w)')
_TITLE = re.compile(r"\bmy (?:all-time |absolute )?favou?rite [\w ]{2,30} (?:is|are) $", re.I)
"""What comes before a quoted title that is the user's own choice."""
_AGE = re.compile(r" \(\d{1,3}\)")
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|Mt|Jr|Sr|vs|e\.g|i\.e|approx|(?<![\w&])[A-Z])\.$")
_END = re.compile(r"[.!?…]+[\"')\]]*(?:\s+|$)|\n+|[。！？]+")

_SECRET = re.compile(
    r"\b(?:pass(?:word|code|phrase|wd)s?|pin (?:code|number|is)|my pin|api[ _-]?keys?|secret (?:key|token|is)|"
    r"private key|access token|"
    r"token is|ssn|social security|(?:credit|debit) card|card number|cvv|cvc|iban|(?:routing|account|passport|policy) number|"
    r"licen[cs]e number|one-time code|otp|2fa)\b"
    r"|\b(?:\d[ -]?){13,19}\b|\b\d{3}-\d{2}-\d{4}\b|\b(?:sk|pk|ghp|gho|xox[bp]|AKIA)[-_A-Za-z0-9]{12,}"
    r"|\b(?=[A-Za-z_-]{0,40}\d)(?=[\d_-]{0,40}[A-Za-z])[A-Za-z0-9_-]{20,}\b",
    re.I,
)
_COMMAND = re.compile(
    r"\b(?:ignore|disregard|override|bypass|forget)\b.{0,60}\b(?:instructions?|rules?|prompts?|guidelines|policy|policies)\b"
    r"|\bsystem prompt\b|\b(?:you must|you are now|you will now|from now on,? you)\b|</?\w{1,20}>|\[/?(?:INST|SYSTEM)\]",
    re.I,
)
_JOKE = re.compile(r"\b(?:just |only )?(?:kidding|joking)\b|\bjk\b|\bsarcasm\b|(?<!\w)/s\b", re.I)
# From here on the message is a text that somebody may say, not what its writer says of himself.
_TEXTS = (
    r"(?:story|stories|novel|poem|lyrics|song|script|dialog(?:ue)?|monolog(?:ue)?|scene|speech|haiku|joke|rap|essay|"
    r"persona|bio|tweet|post|"
    r"caption|letter|email|e-mail|message|cv|resume|résumé|review|ad)"
)
_FICTION = re.compile(
    r"\b(?:imagine|pretend|let's (?:play|do a role-?play)|dear (?:sir|madam|friend|customer|hiring)|I(?:'ll| will) (?:be|"
    r"play) the|(?<!I )(?<!we )suppose|supposing|let's say|let us say|say that|role-?play|act as|play the (?:role|part)|"
    r"hypothetically|what if|"
    r"in (?:my|the|a|this) (?:story|novel|book|dream|game|script|play)|in character|out of character|first person|my "
    r"character|as a character|dreamt|dreamed)\b"
    rf"|\b(?<!'d )(?<!used to )(?<!would )(?:write|draft|compose|generate|create|make up|tell|continue|finish)\b.{{0,40}}\b{_TEXTS}\b"
    r"|\b(?:translate|proof-?read|paraphrase|rephrase|rewrite|reword|summari[sz]e|transcribe|edit|improve|correct|fix|"
    r"check)\b.{0,40}"
    r"(?::|\b(?:text|sentences?|paragraph|grammar|draft|essay|letter|email|following|into)\b)"
    r"|\b(?:lyrics|poem|quote|excerpt|transcript|article|example sentence|for example|example):",
    re.I,
)
_ROLE_GIVEN = re.compile(
    rf"^(?:(?:ok|okay|so|now|right),? )?you(?:'re| are) (?:now )?(?:an?|my|the) (?:[\w'-]+ ){{0,3}}?(?:{one_of(JOBS)}|dragon|"
    rf"king|queen|wizard|pirate|"
    r"robot|alien|detective|smuggler|tutor|interviewer|waiter)\b|\byou(?:'re| are) an? [\w -]{2,40} and I(?:'m| am) "
    rf"|^(?:can|could|would|will) you be (?:an?|my|the) (?:[\w'-]+ ){{0,2}}?(?:{one_of(JOBS)})\b",
    re.I,
)
"""Who is given a role hears what is played."""
_QUESTION = re.compile(
    r"(?:^|[,:;–—]\s*|\s-\s|\b(?:and|so|or|but)\s+)(?:whats|hows|wheres|whos|any|whens|what|where|who|whose|when|why|how|which|can|"
    r"could|would|will|do|"
    r"does|did|is|are|am|"
    r"should|may|shall|have you|has|any|got any|anything)\b(?!'t (?!i\b|you\b|we\b|they\b|it\b|he\b|she\b)\w)",
    re.I,
)
_TAG = re.compile(
    r",?\s(?:right|correct|no|yes|huh|(?:do|did|is|are|was|have|am|would|could)(?:n't| not)? (?:i|it|we|you|he|she|"
    r"they))\s*\?$",
    re.I,
)


def sentences(message: str) -> list[str]:
    """The sentences in which the writer may state something; of a question, what is stated before it."""
    return [stated for piece in written(message) for stated in (_stated(piece), *_granted(piece)) if stated]


def written(message: str, *, with_ages: bool = False, speaks: re.Pattern[str] = _I) -> list[str]:
    """The sentences that are the writer's own, questions and closing marks included; ages in brackets only where they are asked for.

    A long message is its writer's where enough of it has a word that `speaks` of them.
    """
    text = _LINK.sub(" … ", _QUOTED_LINE.sub(" ", _CODE_LINE.sub(" … ", CODE.sub(" … ", mended(readable(message))))))
    if _JOKE.search(text):
        return []
    pieces = split(_QUOTE.sub(_unquoted, text if with_ages else _AGE.sub("", text).replace("’", "'").replace("‘", "'")))
    if len(text) >= _PASTED and not _is_own(pieces, speaks):
        return []
    return _before_fiction(pieces)


def readable(message: str) -> str:
    """The message, without the middle of a very long one."""
    return message if len(message) <= _HEAD + _TAIL else f"{message[:_HEAD]} …\n{message[-_TAIL:]}"


def split(text: str) -> list[str]:
    """Sentences with their closing marks."""
    found: list[str] = []
    begin = 0
    for end in _END.finditer(text):
        piece = text[begin : end.end()].strip()
        if piece and not _ABBREVIATION.search(piece[-7:]):
            found.append(piece)
            begin = end.end()
    rest = text[begin:].strip()
    return [*found, rest] if rest else found


def _unquoted(quote: re.Match[str]) -> str:
    """A quoted name stays; what else is quoted, somebody said."""
    inner = next(group for group in quote.groups() if group is not None)
    speaks = re.search(r"\b(?:i|i'm|my|me|we|you)\b", inner, re.I)
    titled = inner[:1].isupper() and len(inner.split()) <= 9 and _TITLE.search(quote.string[: quote.start()]) is not None
    return inner if (titled or len(inner.split()) <= 3) and not speaks else " … "


def _is_own(pieces: list[str], speaks: re.Pattern[str]) -> bool:
    return sum(bool(speaks.search(piece)) for piece in pieces) >= _OWN_SHARE * len(pieces)


def _before_fiction(pieces: list[str]) -> list[str]:
    found = []
    for piece in pieces:
        fiction = _FICTION.search(piece) or _ROLE_GIVEN.search(piece) or PLAY.search(piece)
        if not _COMMAND.search(piece):
            own = piece[: fiction.start()] if fiction else piece
            found.append(_without_secret(own) if _SECRET.search(piece) else own)
        if fiction:
            break
    return found


_REASON = re.compile(
    r"\b(?:because|cause|cuz|since|given(?: that)?|considering(?: that)?|seeing as|now that|as|but|though|although|even though) "
    r"(?P<said>(?:I|I'm|im|I've|ive|we|we're|we've|my|our)\b(?!(?:'d| would| could| should| can| need| want| have to)\b)[^?,;]+)",
    re.I,
)
_OWNED = re.compile(
    r"\b(?P<said>(?:my|our) (?!(?:own|best bet|question|next|first|"
    r"last)\b)[^?,;]{3,80}(?:, (?-i:[A-Z])[a-z]+(?=[?,;]))?)",
    re.I,
)
_REQUESTED = re.compile(
    r"\b(?:can|could|would|will) you (?:please )?(?P<said>(?:always|never|from now on|in future|"
    r"stop) [^?]+)\?",
    re.I,
)
_ROLE = re.compile(r"(?:^|[,;] |\bme )(?:as|being) (?P<said>(?:an?|someone|somebody) [^?,;]{3,50})\?", re.I)


def _granted(sentence: str) -> list[str]:
    """What a question takes for granted: the reason that it gives, and what is the asker's own."""
    if not sentence.rstrip("\"') ").endswith("?") or _TAG.search(sentence):
        return []
    asked = sentence[len(_stated(sentence)) :]
    reasons = [match["said"] for match in _REASON.finditer(asked)]
    owned = [match["said"] for match in _OWNED.finditer(asked)]
    roles = [f"as {match['said']}," for match in _ROLE.finditer(asked)]
    requests = [match["said"] for match in _REQUESTED.finditer(asked)]
    return [*reasons, *owned, *roles, *requests]


def _without_secret(sentence: str) -> str:
    """Its parts that come near no secret: "I'm a locum vet, SSN ..." keeps the vet."""
    parts = re.split(r"(?<=[,;])\s+|\s+(?=and (?:my|the|I)\b)", sentence)
    last = parts[-1] if sentence.rstrip().endswith("?") else ""
    kept = [
        part
        for part in parts
        if not _SECRET.search(part) and not re.search(r"\d{3}|[A-Za-z]\d|\d[A-Za-z]|[_/=:!@#$%^*]", part) and part != last
    ]
    return " ".join(kept)


def _stated(sentence: str) -> str:
    if sentence.rstrip("\"') ").endswith(("?", "？")):
        question = _QUESTION.search(sentence)
        if _TAG.search(sentence):
            return ""
        # "..., got a recipe?" asks in its last part alone.
        sentence = sentence[: question.start()] if question else sentence.rpartition(",")[0]
    return sentence.rstrip(" .!…,;:。！")
