"""What is told by the way: wishes, sayings, roles, what happened once, what is owned."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.engine.grammar import Clause, Grammar, Sense, Subject
from memlib.models.offline.languages.engine.senses import fact, is_value, plain, sense_of, shifted, stated

_PAST = Sense("past condition", "", told="{v}")
_STYLE = Sense("style", "", told="{v}")
_NICKNAME = Sense("nickname", "", told="{v}")


def events(sentence: str, grammar: Grammar) -> tuple[list[Fact], str]:
    """What happened is told on its own; and the sentence without it."""
    found: list[Fact] = []
    for pattern, told in grammar.hints.events:
        if match := grammar.compiled(pattern).search(sentence):
            value = told.format(**{key: value or "" for key, value in match.groupdict().items()})
            found.append(fact(Subject(), _PAST, "", re.sub(r"\s+", " ", value).strip(), grammar))
            sentence = re.sub(r"\s+", " ", sentence.replace(match[0], grammar.hints.thereafter)).strip(" ,")
    return found, sentence


def wishes(texts: Sequence[str], grammar: Grammar) -> list[Fact]:
    """How the user wants to be answered: by each text whole, else by what "and" joins in it."""
    found: list[Fact] = []
    for text in (text.rstrip(" .!?") for text in texts):
        pieces = [text] if _wish(text, grammar) else re.split(rf"\s+(?:{grammar.and_})\s+", text)
        found += [said for piece in pieces if (said := _wish(piece, grammar))]
    return found


def _wish(text: str, grammar: Grammar) -> Fact | None:
    for pattern, told in grammar.hints.wishes:
        if match := re.fullmatch(pattern, text, re.I) or re.fullmatch(pattern, plain(text, grammar), re.I):
            groups = match.groupdict()
            value = told.replace("{v}", (groups.get("v") or "").strip()).replace("{name}", groups.get("name") or "")
            return fact(Subject(), _NICKNAME if groups.get("name") else _STYLE, "", value, grammar)
    return None


def saying(text: str, grammar: Grammar) -> list[Fact]:
    """What is said of the user with something else as subject."""
    said = re.sub(rf"^(?:{grammar.clauses.joining}) ", "", plain(text, grammar), flags=re.I)
    for relation, pattern, told in grammar.hints.sayings:
        match = grammar.compiled(pattern).fullmatch(said)
        if match and "," not in match["v"]:
            value, sense = shifted(match["v"].strip(), grammar), Sense(relation, "", told=told)
            return [fact(Subject(), sense, "", value, grammar)] if is_value(value, sense, grammar) else []
    return []


def likewise(text: str, before: Fact, grammar: Grammar) -> list[Fact]:
    """Nor TV chefs: what was said of one thing, said of another."""
    match = grammar.compiled(grammar.hints.likewise).fullmatch(text)
    return [replace(before, value=shifted(match["v"], grammar))] if match else []


def role(text: str, grammar: Grammar) -> list[Fact]:
    """As a nurse: at the beginning, or within a question."""
    match = re.search(rf"(?<![\w-])(?:{grammar.compiled(grammar.hints.role).pattern})", text, re.I)
    if match is None:
        return []
    # "Are there jobs as a nurse?" tells nothing of whoever asks.
    own = re.match(grammar.clauses.asks, text, re.I) and re.search(rf"\b(?:{grammar.clauses.own})", text, re.I)
    if match.start() and not own:
        return []
    clause = Clause(Subject(), grammar.be, grammar.first_third(grammar.be), plain(match["v"], grammar))
    found = sense_of(clause, grammar)
    return stated(clause, (), grammar) if found and found.sense.relation in grammar.roles else []


def without_role(text: str, grammar: Grammar) -> tuple[list[Fact], str]:
    """The role that a clause begins with, and the clause without it."""
    said = role(text, grammar)
    return said, re.sub(
        rf"^(?:{grammar.compiled(grammar.hints.role).pattern})", "", text, count=1, flags=re.I
    ).strip() if said else text


def owned(sentence: str, grammar: Grammar, known: Sequence[Fact]) -> list[Fact]:
    """My old Golf: what "my" tells, unless it is known."""
    found: list[Fact] = []
    for relation, pattern, told in grammar.hints.mine:
        for match in grammar.compiled(pattern).finditer("" if found else sentence):
            value = told.replace("{v}", shifted(match["v"].strip(), grammar))
            found.append(fact(Subject(), Sense(relation, "", told="{v}"), "", value, grammar))
    return [each for each in found if not any(each.content and each.content <= other.content for other in known)]
