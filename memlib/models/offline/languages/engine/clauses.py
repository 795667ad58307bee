"""The clauses of a message that may state something: parted at commas and conjunctions, without what asks, supposes or quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from memlib.claims.speech import CODE, FICTION, QUOTED, SUPPOSED
from memlib.models.offline.languages.engine.grammar import Grammar

_LINK = re.compile(r"(?:https?://|www\.)\S+")
_SMILEY = re.compile(r"(?P<mark>[.!?…])?\s*(?:[:;=]-?[)(DPp/]+|\bx[dD]\b|<3|\^\^|[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?)+(?=\s|$)")
_SECRET = re.compile(r"\b(?:\d[ -]?){11,19}\b|\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{3,4}){3,8}\b")
_DAY = re.compile(r".*\b\d{1,2}\.\d{1,2}\.(?=[ .!?…]*$)", re.S)
_PASTED = 1_500
"""From this length on a message is read only where it mostly speaks of its writer."""
_PARTS = re.compile(r"\s*(?:(?<!\d),|,(?!\d)|[;()–]|\s-+\s|:\s|\.\.+|…)\s*")
_PARENTHESES = re.compile(r"\s*\(([^()]+)\)")
_ASIDE = re.compile(r"⦅([^⦆]*)⦆")
_ASIDE_WORDS = 3
"""Words in parentheses that only qualify what stands before them."""
_SPEAKING = r"(?:ich|hab\w*|bin|wir|mein\w*|je|j'|on|mon|ma|c'est|ja|leider|oui)\b"
_CLAUSE = 3
"""Words of the shortest clause that a conjunction may end."""
_SENTENCE = re.compile(
    r"(?:(?<!\d)\d{1,2}\.(?! (?:depuis|seit)\b)(?= ?(?:[a-zäöüß\d]|(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Klasse|Semester|Lehrjahr|Stock|Monat|Liga|Geburtstag|Lebensjahr)))|[.!?…](?=[^\s\"')\]])|\b(?:Dr|Prof|St|[Ss]td|ca|bzw|z|Nr|Mme|M)\.(?= )|[^.!?…\n])+[.!?…]*[\"')\]]*|[.!?…]+"
)
_NAMED = r"(?-i:[A-ZÄÖÜÀ-Þ])[\w'’-]+"


@dataclass(frozen=True)
class Fragment:
    """A stretch of a sentence between two marks or conjunctions."""

    text: str
    after: str
    """The mark before it; a space where only a conjunction parts them, nothing at the sentence's beginning."""
    last: bool
    """Whether the sentence's mark follows."""


def own_sentences(message: str, grammar: Grammar) -> Iterator[str]:
    """The sentences that are the writer's own, with their marks: before fiction begins, without quotations and code."""
    text = _LINK.sub(
        " … ",
        QUOTED.sub(
            " … ", CODE.sub(" … ", _SMILEY.sub(lambda smiley: smiley["mark"] or ".", message.replace("’", "'").replace("´", "'")))
        ),
    )
    for pattern, mended in grammar.telling.mends:
        text = re.sub(pattern, mended, text, flags=re.I)
    for sentence in split(text):
        if FICTION.search(sentence) or re.search(grammar.classes.get("fiction", r"(?!)"), sentence, re.I):
            return
        if sentence and not SUPPOSED.search(sentence) and not re.search(grammar.classes["unmeant"], sentence, re.I):
            yield sentence


def split(text: str) -> list[str]:
    """Sentences with their marks; "am 3. Mai" and "240.000" stay whole."""
    return [piece.strip() for piece in _SENTENCE.findall(text) if piece.strip()]


def fragments(sentence: str, grammar: Grammar) -> list[Fragment]:
    """Parted at marks, and at a conjunction before which and after which a clause stands."""
    day = _DAY.match(sentence)
    body = _with_asides(aged(day[0] if day else sentence.rstrip(" .!?…")))
    found: list[tuple[str, str]] = []
    begin, mark = 0, ""
    for part in _PARTS.finditer(body):
        found += _at_joints(body[begin : part.start()], mark, grammar)
        begin, mark = part.end(), part[0].strip() or " "
    found += _at_joints(body[begin:], mark, grammar)
    kept = [(text, after) for text, after in found if text]
    return [Fragment(_ASIDE.sub(r"(\1)", text), after, place == len(kept) - 1) for place, (text, after) in enumerate(kept)]


def _with_asides(text: str) -> str:
    """A word or two in parentheses stay where they are; more goes to the end, as a clause of its own."""
    asides = _PARENTHESES.findall(text)
    short = [aside for aside in asides if len(aside.split()) <= _ASIDE_WORDS and not re.match(_SPEAKING, aside, re.I)]
    text = _PARENTHESES.sub(lambda aside: f" ⦅{aside[1]}⦆" if aside[1] in short else "", text)
    return ", ".join([text, *(aside for aside in asides if aside not in short)])


def aged(text: str) -> str:
    """Till (6): the age stays with the name."""
    return re.sub(rf"({_NAMED}),? \((\d{{1,2}})(?: (?:Jahre(?: alt)?|ans))?\)", r"\1 [\2]", text)


def _at_joints(text: str, mark: str, grammar: Grammar) -> list[tuple[str, str]]:
    pieces: list[str] = []
    # Every second part is what joins its neighbours.
    parts = re.split(f"({grammar.clauses.joints})", text, flags=re.I)
    for joint, piece in zip(["", *parts[1::2]], parts[::2]):
        # "Ich lebe aber in Kiel", "Mia und ich": what precedes is no clause.
        before = grammar.arrange(pieces[-1], grammar, None, False) if pieces and joint.strip() else None
        speaks = before and (before.rest or re.match(grammar.clauses.own, piece, re.I))
        if pieces and not speaks and len(pieces[-1].split()) < _CLAUSE:
            pieces[-1] += (
                joint + re.sub(r"^(?:aber|mais) ", " ", piece) if joint.strip() else f" {re.sub(r'^(?:aber|mais) ', '', piece)}"
            )
        else:
            pieces.append(piece)
    return [(piece.strip(), mark if place == 0 else " ") for place, piece in enumerate(pieces)]


def may_state(fragment: Fragment, sentence: str, grammar: Grammar) -> bool:
    """Not a question, not a supposition, nothing that holds a secret."""
    asked = sentence.rstrip("\"') ").endswith("?") and fragment.last and re.match(grammar.clauses.asks, fragment.text, re.I)
    return not (
        asked
        or re.match(grammar.clauses.asks, fragment.text, re.I)
        or re.search(grammar.clauses.unreal, fragment.text, re.I)
        or _SECRET.search(fragment.text)
    )


def is_pasted(message: str, grammar: Grammar) -> bool:
    """A long text that hardly speaks of its writer."""
    if len(message) < _PASTED:
        return False
    sentences = split(message)
    own = sum(bool(re.search(rf"\b(?:{grammar.clauses.own})", sentence, re.I)) for sentence in sentences)
    return own < 0.4 * len(sentences)
