"""What the last turn of a conversation changes in the memories: what it says, puts right, ends and asks to forget."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import takewhile

from memlib.claims import content_terms
from memlib.claims.reading import claims_of
from memlib.models.offline.composition import take_apart
from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.romance.answers import as_statement
from memlib.models.offline.languages.romance.choosing import LANGUAGES
from memlib.models.offline.languages.romance.corrections import corrected_in
from memlib.models.offline.languages.romance.cutting import mended
from memlib.models.offline.languages.romance.grammar import Romance
from memlib.models.offline.languages.romance.people import with_kin
from memlib.models.offline.languages.romance.reading import facts_in, own_sentences
from memlib.models.offline.revision import Revision
from memlib.models.offline.words import kind_of_make
from memlib.models.tasks import Listed, Turn

_STEM = 5
"""Letters in which two forms of a word are alike."""
_TAKING_TURNS = (
    frozenset({"job", "employer", "studies", "goal"}),
    frozenset({"possession", "has pet"}),
    frozenset({"has kin", "marital", "kin"}),
)


def follow(revision: Revision, conversation: Sequence[Turn], code: str) -> None:
    """First what is over, for what is said with it takes its place."""
    language = LANGUAGES[code]
    last = with_kin(conversation[-1].content, [listed.memory for listed in revision.existing], language)
    sentences = own_sentences(last, code)
    said = _answered(as_statement(conversation, language), code) or facts_in(last, code)
    ended = [listed for listed in revision.existing for is_meant in _ended(sentences, language) if is_meant(listed.memory)]
    ended += [listed for listed in _meant_by_that(sentences, revision.existing, language) if listed not in ended]
    corrected = corrected_in(sentences, revision.existing, language)
    revision.take(_not_renewing(revision, said, ended, corrected))
    untouched = {listed.handle for listed in revision.untouched}
    revision.correct({handle: text for handle, text in corrected.items() if handle in untouched})
    over = {listed.memory.rstrip(" .") for listed in ended if listed in revision.untouched}
    revision.drop(lambda part: (part if isinstance(part, str) else part.memory) in over)


def _answered(statement: str, code: str) -> list[Fact]:
    """The facts of an answer, if they hold something of each of its parts."""
    said = facts_in(statement, code)
    named = all(fact.relation.name.startswith("has ") for fact in said)
    told = frozenset[str]().union(*(content_terms(fact.memory, statement) for fact in said))
    parts = [content_terms(part, statement) for part in statement.split(",")[1:] if not (named and re.search(r"\d", part))]
    return said if all(not part or part & told for part in parts) else []


def _not_renewing(revision: Revision, said: Iterable[Fact], ended: Sequence[Listed], corrected: Mapping[int, str]) -> Iterator[Fact]:
    """Give memories the facts that tell anew what they told; the facts that are left are new."""
    for new in said:
        terms = content_terms(new.memory)
        put_right = (listed for listed in revision.untouched if content_terms(corrected.get(listed.handle, "")) == terms)
        if any(content_terms(text) > terms for text in corrected.values()):
            continue
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


def _ended(sentences: Sequence[str], language: Romance) -> list[Callable[[str], bool]]:
    """Of each thing that is over, or that shall be forgotten: whether a memory tells of it."""
    found = []
    for sentence in sentences:
        if re.search(language.changes.switched, sentence, re.I):
            continue
        for clause in _stretches(mended(sentence, language)):
            plain = re.sub(
                rf"^(?:(?:{language.openers}|{language.idle}|{language.changed}|{language.moment})(?!\w)[\s,]*)+",
                "",
                clause.strip(),
                flags=re.I,
            )
            said = dict.fromkeys(
                " ".join(re.sub(rf"(?<!\w)(?:{language.moment})(?!\w)", " ", each).split()) for each in (clause, plain)
            )
            matches = (re.fullmatch(pattern, each, re.I) for pattern in language.changes.over for each in said)
            found += [_names(match["what"], language) for match in matches if match]
        found += [
            _names(match["what"], language)
            for pattern in language.changes.forget
            if (match := re.search(rf"(?:^|[,.;!] ){pattern}$", sentence.rstrip(" .!?"), re.I))
        ]
    return found


def _stretches(sentence: str) -> list[str]:
    """Between its marks, and between the words that join clauses too: "Ana y yo lo dejamos" is one."""
    between = re.split(r"\s*[,.;:!¡?¿()]+\s*", sentence)
    joined = [part for stretch in between for part in re.split(r"\s(?:y|e|pero|ma|mas|así que|quindi)\s", stretch)]
    return list(dict.fromkeys((*between, *joined)))


def _meant_by_that(sentences: Sequence[str], existing: Sequence[Listed], language: Romance) -> list[Listed]:
    """What "borra eso" speaks of: the one memory that shares a word with what is said before it."""
    before = list(takewhile(lambda sentence: not re.search(language.changes.forget_that, sentence, re.I), sentences))
    if len(before) == len(sentences):
        return []
    asked = re.split(language.changes.forget_that, sentences[len(before)], maxsplit=1, flags=re.I)[0]
    terms = content_terms(" ".join((*before, asked)), language.of_user)
    meant = [
        listed
        for listed in existing
        if any(_akin(term, other) for term in terms for other in content_terms(listed.memory) if len(term) > 3)
    ]
    return meant if len(meant) == 1 else []


def _names(what: str, language: Romance) -> Callable[[str], bool]:
    """Whether a text names all that is meant, in any form of the words."""
    wanted = claims_of(what, language.of_user).terms
    return lambda memory: bool(wanted) and all(any(_akin(term, other) for other in content_terms(memory)) for term in wanted)


def _akin(term: str, other: str) -> bool:
    shorter, longer = sorted((term, other), key=len)
    # A word alone is stemmed by the rules of another language: moto, mot.
    stemmed = len(shorter) >= 3 and longer.startswith(shorter) and len(longer) <= len(shorter) + 2
    return stemmed or (len(shorter) >= _STEM and term[:_STEM] == other[:_STEM])
