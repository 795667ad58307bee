"""Chinese and Japanese, which are written without spaces: read clause by clause, and told of the user in the same language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from memlib.claims.asian import IS_ASIAN
from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.asian import answers, changing, chinese, japanese

_COUNTING = frozenset({"age", "school"})
"""What goes up with the years."""
_MOVED, _LIVES = "用户搬到了{}", "用户住在{}"
_ASPECT = re.compile(
    r"ユーザーの(?:スマホ|車|愛車|パソコン|PC|カメラ|バイク|自転車|誕生日|結婚記念日|専攻|仕事|職業|職場|目標|将来の夢)は"
    r"|用户的(?:手机|电脑|笔记本|相机|车|自行车|生日|结婚纪念日|专业|工作|职业|目标|梦想|雅思目标|托福目标)是"
)
"""Of these one value takes the place of another."""
_NAMED = re.compile("叫|という")
_KANA = re.compile(r"[\u3040-\u30ff]")
_WORD = re.compile(r"[^\W\d_\u3040-\u9fff\uf900-\ufaff]+")


def is_asian(text: str) -> bool:
    """Whether it is written in Chinese or Japanese, though words of other languages may stand in it."""
    return len(IS_ASIAN.findall(text)) > 2 * len(_WORD.findall(text))


def facts_of(message: str, memories: Iterable[str] = ()) -> list[Fact]:
    """What the message says of its writer and of the writer's people; the memories tell their names."""
    if _KANA.search(message):
        return japanese.facts_of(message, changing.names(memories, japanese.CHANGES))
    return chinese.facts_of(message, changing.names(memories, chinese.CHANGES))


def read_memory(memory: str) -> Fact | None:
    """The fact that a memory says; None when no predicate fits."""
    return japanese.read_memory(memory) if _KANA.search(memory) else chinese.read_memory(memory)


def corrected(message: str, memories: Mapping[int, str]) -> dict[int, str]:
    """The new texts of the memories, by handle, that the message puts right."""
    return changing.corrected(message, memories, japanese.CHANGES if _KANA.search(message) else chinese.CHANGES)


def ended(message: str, memories: Mapping[int, str]) -> set[int]:
    """The memories of which the message says that they hold no more, or asks that they be forgotten."""
    return changing.ended(message, memories, japanese.CHANGES if _KANA.search(message) else chinese.CHANGES)


def renewed(memory: str, new: Fact) -> str | None:
    """The memory with what is new in it: more of the same, the age or school year of a person, the name of the pet, the place moved to."""
    if new.memory.startswith((f"{memory}，", f"{memory}（")):
        return new.memory
    old = read_memory(memory)
    if old is None:
        return None
    if (old.relation.name, new.relation.name) == ("pet", "kin name"):
        return _with_name(memory, old, new)
    if (old.relation.forms, new.relation.forms) == ((_LIVES,), (_MOVED,)):
        return _LIVES.replace("{}", new.value)
    if (aspect := _ASPECT.match(memory)) and new.memory.startswith(aspect[0]) and new.memory != memory:
        return new.memory
    if old.relation.name != new.relation.name or not (old.key in new.key or new.key in old.key):
        return None
    if new.relation.name.removeprefix("kin ") not in _COUNTING:
        return None
    if len(old.key) < len(new.key) and old.memory == memory.rstrip("。"):
        return new.memory
    return changing.renewed(memory, new.value, japanese.CHANGES if _KANA.search(memory) else chinese.CHANGES)


def _with_name(memory: str, pet: Fact, name: Fact) -> str | None:
    joined = japanese.joined if _KANA.search(memory) else chinese.joined
    together = None if _NAMED.search(memory) else joined(pet, name)
    return together.memory if together else None


def agreed(question: str, answer: str) -> str:
    """What an answer says that begins with yes or no; empty when it does not."""
    return answers.agreed(question, answer, japanese.ANSWERS if _KANA.search(question) else chinese.ANSWERS)


def as_statement(question: str, answer: str) -> str:
    """What an answer says together with its question; empty when it is not surely an answer."""
    return answers.as_statement(question, answer, japanese.ANSWERS if _KANA.search(question) else chinese.ANSWERS)
