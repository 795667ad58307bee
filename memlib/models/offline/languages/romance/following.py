"""What the last turn of a conversation changes in the memories: what it says, puts right, ends and asks to forget."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from memlib.claims import content_terms
from memlib.models.offline.composition import take_apart
from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.romance.answers import as_statement
from memlib.models.offline.languages.romance.choosing import LANGUAGES
from memlib.models.offline.languages.romance.cutting import mended
from memlib.models.offline.languages.romance.grammar import Romance
from memlib.models.offline.languages.romance.reading import facts_in, own_sentences
from memlib.models.offline.revision import Revision
from memlib.models.offline.words import kind_of_make
from memlib.models.tasks import Listed, Turn
from memlib.text import fold

_STEM = 5
"""Letters in which two forms of a word are alike."""
_ALIKE = 0.75
"""From which on two names are spellings of one."""
_TAKING_TURNS = (
    frozenset({"job", "employer", "studies", "goal"}),
    frozenset({"possession", "has pet"}),
    frozenset({"has kin", "marital", "kin"}),
)


def follow(revision: Revision, conversation: Sequence[Turn], code: str) -> None:
    """First what is over, for what is said with it takes its place."""
    language = LANGUAGES[code]
    last = conversation[-1].content
    sentences = own_sentences(last, code)
    said = facts_in(as_statement(conversation, language), code) or facts_in(last, code)
    ended = [listed for listed in revision.existing for is_meant in _ended(sentences, language) if is_meant(listed.memory)]
    corrected = _corrected(sentences, revision.existing, language)
    revision.take(_not_renewing(revision, said, ended, corrected))
    untouched = {listed.handle for listed in revision.untouched}
    revision.correct({handle: text for handle, text in corrected.items() if handle in untouched})
    over = {listed.memory.rstrip(" .") for listed in ended if listed in revision.untouched}
    revision.drop(lambda part: (part if isinstance(part, str) else part.memory) in over)


def _not_renewing(revision: Revision, said: Iterable[Fact], ended: Sequence[Listed], corrected: Mapping[int, str]) -> Iterator[Fact]:
    """Give memories the facts that tell anew what they told; the facts that are left are new."""
    for new in said:
        terms = content_terms(new.memory)
        put_right = (listed for listed in revision.untouched if content_terms(corrected.get(listed.handle, "")) == terms)
        home = next(put_right, None) or next((listed for listed in revision.untouched if _renews(new, listed, listed in ended)), None)
        if revision.knows(new) or _named_already(new, revision.existing) or _abstains_already(new, revision.existing):
            continue
        if home is None:
            yield new
        else:
            revision.renew(home.handle, new)


def _renews(new: Fact, listed: Listed, over: bool) -> bool:
    old = next((part for part in take_apart(listed.memory) if isinstance(part, Fact)), None)
    if old is None:
        return False
    kinds = {new.relation.name, old.relation.name}
    turns = len(kinds) == 1 or any(kinds <= group for group in _TAKING_TURNS)
    if over:
        return turns
    if new.relation.single and kind_of_make(new.value) and kind_of_make(new.value) == kind_of_make(old.value):
        return True
    before, after = content_terms(listed.memory), content_terms(new.memory)
    return turns and len(kinds) == 1 and before < after and len(before) > 1


def _named_already(new: Fact, existing: Sequence[Listed]) -> bool:
    """A name that a memory has already is no news."""
    name = new.value.rpartition(" ")[2]
    return new.relation.name.startswith("has ") and name.istitle() and any(name in listed.memory for listed in existing)


def _abstains_already(new: Fact, existing: Sequence[Listed]) -> bool:
    """Whoever drinks no alcohol takes none."""
    parts = (part for listed in existing for part in take_apart(listed.memory) if isinstance(part, Fact))
    return any(part.relation.name == new.relation.name == "abstains" and part.content == new.content for part in parts)


def _corrected(sentences: Sequence[str], existing: Sequence[Listed], language: Romance) -> dict[int, str]:
    """The new texts of the memories, by handle, in which one value is put in the place of another."""
    found: dict[int, str] = {}
    for sentence in sentences:
        for listed in existing:
            for old, new in _pairs(sentence, language):
                if listed.handle not in found and (text := _replaced(listed.memory, old, new)):
                    found[listed.handle] = text
            if listed.handle not in found and (text := _respelled(sentence, listed.memory, language)):
                found[listed.handle] = text
    return found


def _pairs(sentence: str, language: Romance) -> Iterator[tuple[str, str]]:
    """What is denied and what is said in its place, in every length of words that they may have."""
    for pattern in language.changes.instead:
        for match in re.finditer(pattern, sentence, re.I):
            old, new = match["old"].split(), match["new"].split()
            for size in range(len(old), 0, -1):
                yield from ((" ".join(old[:size]), " ".join(new[start:])) for start in range(len(new)))


def _replaced(memory: str, old: str, new: str) -> str:
    """With the new value where the memory has the old; empty where it has not, or where the two are of different kinds."""
    found = re.search(rf"(?<![\w-]){re.escape(old)}(?![\w-])", memory, re.I)
    if found is None or len(old) < 2 or re.search(rf"(?<![\w-]){re.escape(new)}(?![\w-])", memory, re.I):
        return ""
    alike = found[0][0].isupper() == new[0].isupper() and found[0][0].isdigit() == new[0].isdigit()
    return f"{memory[: found.start()]}{new}{memory[found.end() :]}" if alike and content_terms(new) else ""


def _respelled(sentence: str, memory: str, language: Romance) -> str:
    """The name as it is written: Christian, not Cristian."""
    if not re.search(language.changes.spelled, sentence, re.I):
        return ""
    names = r"(?<![\w-])[A-ZÀ-Þ][\w'-]{2,}"
    for name in re.findall(names, sentence):
        for known in re.findall(names, memory.removeprefix(language.user)):
            if known != name and SequenceMatcher(None, fold(known), fold(name)).ratio() >= _ALIKE:
                return memory.replace(known, name)
    return ""


def _ended(sentences: Sequence[str], language: Romance) -> list[Callable[[str], bool]]:
    """Of each thing that is over, or that shall be forgotten: whether a memory tells of it."""
    found = []
    for sentence in sentences:
        for clause in _stretches(mended(sentence, language)):
            plain = re.sub(
                rf"^(?:(?:{language.openers}|{language.idle}|{language.changed})(?!\w)[\s,]*)+", "", clause.strip(), flags=re.I
            )
            said = dict.fromkeys((clause.strip(), plain))
            matches = (re.fullmatch(pattern, each, re.I) for pattern in language.changes.over for each in said)
            found += [_names(match["what"]) for match in matches if match]
        found += [
            _names(match["what"])
            for pattern in language.changes.forget
            if (match := re.search(rf"(?:^|[,.;!] ){pattern}$", sentence.rstrip(" .!?"), re.I))
        ]
    return found


def _stretches(sentence: str) -> list[str]:
    """Between its marks, and between the words that join clauses too: "Ana y yo lo dejamos" is one."""
    between = re.split(r"\s*[,.;:!¡?¿()]+\s*", sentence)
    joined = [part for stretch in between for part in re.split(r"\s(?:y|e|pero|ma|mas|así que|quindi)\s", stretch)]
    return list(dict.fromkeys((*between, *joined)))


def _names(what: str) -> Callable[[str], bool]:
    """Whether a text names all that is meant, in any form of the words."""
    wanted = content_terms(what)
    return lambda memory: bool(wanted) and all(any(_akin(term, other) for other in content_terms(memory)) for term in wanted)


def _akin(term: str, other: str) -> bool:
    shorter, longer = sorted((term, other), key=len)
    # A word alone is stemmed by the rules of another language: moto, mot.
    stemmed = len(shorter) >= 3 and longer.startswith(shorter) and len(longer) <= len(shorter) + 2
    return stemmed or (len(shorter) >= _STEM and term[:_STEM] == other[:_STEM])
