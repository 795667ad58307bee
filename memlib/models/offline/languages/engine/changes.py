"""What a message changes in the memories: values put right, things that are over, facts that take the place of others."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher

from memlib.claims import content_terms, negated
from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.engine.clauses import fragments, may_state, own_sentences
from memlib.models.offline.languages.engine.grammar import Clause, Grammar
from memlib.models.offline.languages.engine.memories import about, read_back
from memlib.models.offline.languages.engine.senses import plain
from memlib.models.tasks import Listed

_GROUPS = (
    frozenset({"job", "employer", "studies"}),
    frozenset({"goal", "plan", "studies"}),
    frozenset({"speaks", "learns"}),
    frozenset({"diet", "avoids"}),
    frozenset({"has pet", "called", "is"}),
    frozenset({"habit", "plays", "diet"}),
    frozenset({"has kin", "called", "age", "marital", "plan"}),
    frozenset({"possession", "habit"}),
)
"""Relations of which one may tell anew what another told."""
_ONE_OF_A_KIND = (frozenset({"job", "employer"}), frozenset({"diet"}))
_STEM = 5
"""Letters in which two forms of a word are alike."""


def corrected(message: str, existing: Sequence[Listed], grammar: Grammar) -> dict[int, str]:
    """The new texts of the memories, by handle, in which the message says one value in the place of another."""
    found: dict[int, str] = {}
    for old, new in _pairs(message, grammar):
        for listed in existing:
            if listed.handle not in found and (text := _replaced(listed.memory, old, new)):
                found[listed.handle] = text
    return found


def _pairs(message: str, grammar: Grammar) -> Iterator[tuple[str, str]]:
    for sentence in own_sentences(message, grammar):
        for pattern in map(grammar.compiled, grammar.changes.instead):
            for match in (*pattern.finditer(plain(sentence, grammar)), *pattern.finditer(sentence)):
                words = match["old"].strip(" .,").split()
                new = match["new"].strip(" .,!?")
                yield from ((" ".join(words[:size]), new) for size in range(len(words), 0, -1) if new)


def _replaced(memory: str, old: str, new: str) -> str:
    """With the new value where the memory has the old; empty where it has not, or has the new one already."""
    if (
        len(old) < 2
        or (content_terms(new) and content_terms(new) <= content_terms(memory))
        or re.search(rf"(?<![\w-]){re.escape(new)}(?![\w-])", memory, re.I)
    ):
        return ""
    found = re.search(rf"(?<![\w-]){re.escape(old)}(?P<tail>[a-zäöüß]*)(?![\w-])", memory, re.I)
    if (
        found is None
        or (found["tail"] and len(found["tail"]) < 4 and found["tail"] not in {"n", "s"})
        or old[:1].isdigit() != new[:1].isdigit()
    ):
        return ""
    new = new[:1].lower() + new[1:] if found[0][:1].islower() else new
    # "Birke" is in "Birkenpollen": what the compound goes on with stays.
    return f"{memory[: found.start()]}{new}{found['tail'].removeprefix('n')}{memory[found.end() :]}"


def respelled(message: str, existing: Sequence[Listed], grammar: Grammar) -> dict[int, str]:
    """The new texts of the memories, by handle, whose name the message spells otherwise."""
    found: dict[int, str] = {}
    if not re.search(grammar.changes.spelled, message, re.I):
        return found
    for name in re.findall(r"(?<![\w-])[A-ZÄÖÜÀ-Þ][\w'-]{2,}", message):
        for listed in existing:
            said = about(listed.memory, grammar)
            for known in re.findall(r"(?<![\w-])[A-ZÄÖÜÀ-Þ][\w'-]{2,}", said[1]) if said else []:
                if known != name and SequenceMatcher(None, known, name).ratio() >= 0.75:
                    found[listed.handle] = listed.memory.replace(known, name)
    return found


def ended(message: str, grammar: Grammar) -> list[Callable[[str], bool]]:
    """Of each thing that the message says is over: whether a memory tells of it."""
    found = []
    for sentence in own_sentences(message, grammar):
        if sentence.endswith("?") and "," not in sentence:
            continue
        for part in fragments(sentence, grammar):
            said = re.sub(rf"^(?:{grammar.clauses.joining}) ", "", part.text, flags=re.I)
            clause = grammar.arrange(part.text, grammar, None, False)
            own = clause.rest if clause and not clause.subject.key else ""
            matches = [
                *(re.fullmatch(pattern, text, re.I) for pattern in grammar.changes.over for text in (said, plain(said, grammar))),
                *(re.search(end, own, re.I) for end in grammar.changes.ends),
            ]
            found += [names(match["what"]) for match in matches if match]
    return found


def names(what: str) -> Callable[[str], bool]:
    """Whether a text names all that is meant, in any form of the words."""
    wanted = content_terms(what)
    return lambda memory: bool(wanted) and all(any(_akin(term, other) for other in content_terms(memory)) for term in wanted)


def _akin(term: str, other: str) -> bool:
    if term == other:
        return True
    shorter, longer = sorted((term, other), key=len)
    if len(shorter) >= 3 and longer[:-1] == shorter:
        return True
    return (len(shorter) >= _STEM and longer.startswith(shorter[: max(_STEM, len(shorter) - 2)])) or (
        len(shorter) >= 4 and longer.endswith(shorter)
    )


def forgotten(message: str, grammar: Grammar) -> list[Callable[[str], bool]]:
    """Of each thing that the message asks to forget: whether a memory tells of it."""
    found = []
    for sentence in own_sentences(message, grammar):
        asked = (re.fullmatch(pattern, sentence.rstrip(" .!?"), re.I) for pattern in grammar.changes.forget)
        for match in filter(None, asked):
            what = re.sub(rf"^(?:{grammar.changes.matter})", "", plain(match["what"], grammar), flags=re.I)
            found.append(names(what.split(",")[0]))
    return found


def taken_back(message: str, grammar: Grammar) -> list[Callable[[str], bool]]:
    """Of each thing that the user denies now, or does again: whether a memory tells the contrary."""
    found = []
    for sentence in own_sentences(message, grammar):
        for part in fragments(sentence, grammar):
            clause = grammar.arrange(part.text, grammar, None, False) if may_state(part, sentence, grammar) else None
            over = clause is not None and re.search(grammar.clauses.no_longer, clause.rest, re.I) is not None
            if clause and (over or re.search(grammar.changes.after_all, part.text, re.I)):
                found.append(_contrary(clause, over or negated(part.text), grammar))
    return found


def _contrary(clause: Clause, denied: bool, grammar: Grammar) -> Callable[[str], bool]:
    said = content_terms(f"{clause.third} {clause.rest}")

    def tells(memory: str) -> bool:
        told = about(memory, grammar)
        if told is None or told[0].key != clause.subject.key or negated(memory) == denied:
            return False
        own = content_terms(told[1])
        return bool(own) and all(any(_akin(term, other) for other in said) for term in own)

    return tells


def heirs(said: Sequence[Fact], over: Sequence[Callable[[str], bool]], existing: Sequence[Listed], grammar: Grammar) -> dict[int, Fact]:
    """Of the memories that are over, by handle, what came in their place: one car for another."""
    found: dict[int, Fact] = {}
    for listed in existing:
        old = read_back(listed.memory, grammar)
        if old is not None and any(is_over(listed.memory) for is_over in over):
            heir = next(
                (new for new in said if new.relation.name == old.relation.name and new.key == old.key and new not in found.values()),
                None,
            )
            found |= {listed.handle: heir} if heir else {}
    return found


def renewed(said: Sequence[Fact], message: str, existing: Sequence[Listed], grammar: Grammar) -> dict[int, Fact]:
    """The memories, by handle, each with the fact that tells anew what it told."""
    found: dict[int, Fact] = {}
    changes = re.search(grammar.changes.since_now, message, re.I) is not None
    replaced = [names(old) for old, _ in _pairs(message, grammar)]
    for new in said:
        home = next(
            (listed.handle for listed in existing if listed.handle not in found and _renews(new, listed, changes, replaced, grammar)),
            None,
        )
        if home is not None:
            found[home] = new
    return found


def _renews(new: Fact, listed: Listed, changes: bool, replaced: Sequence[Callable[[str], bool]], grammar: Grammar) -> bool:
    told = about(listed.memory, grammar)
    if told is None:
        return False
    old = read_back(listed.memory, grammar)
    word, _, name = new.key.partition(":")
    names_kin = new.key and told[0].key == "" and old is not None and old.relation.name in {"has pet", "has kin"}
    if (told[0].key != word and not (names_kin and word in listed.memory.lower())) or (
        name and told[0].name and told[0].name.lower() != name
    ):
        return False
    before, after = content_terms(told[1]), content_terms(f"{new.value} {word}")
    shared = {term for term in before if len(term) >= 3 and any(_akin(term, other) for other in after)}
    kinds = {new.relation.name.removeprefix("kin ")} | ({old.relation.name.removeprefix("kin ")} if old else set())
    if changes and old is not None and any(kinds <= group for group in _ONE_OF_A_KIND):
        return True
    alike = old is None or len(kinds) == 1 or any(kinds <= group for group in _GROUPS)
    if old is not None and len(kinds) == 1 and any(is_old(listed.memory) for is_old in replaced):
        return True
    return bool(shared) and alike and (changes or before <= after)
