"""What a message says in a word because a memory says the rest: "down to two a day" where four coffees a day are remembered."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from memlib.models.offline.leaning.amounts import with_amount
from memlib.models.offline.leaning.narrowed import narrowed
from memlib.models.offline.leaning.progress import further
from memlib.models.offline.leaning.spellings import respelled
from memlib.models.offline.leaning.swaps import swapped
from memlib.models.offline.sentences import sentences
from memlib.models.offline.wording import written_out
from memlib.models.tasks import Listed

_READERS: tuple[Callable[[str, str], str], ...] = (respelled, with_amount, further, narrowed, swapped)


def renewed(message: str, existing: Sequence[Listed]) -> dict[int, str]:
    """The new texts of the memories, by handle, of which the message gives the new value alone."""
    said = [written_out(sentence) for sentence in sentences(message)]
    return {
        listed.handle: text
        for listed in existing
        if (text := next((new for reader in _READERS for each in said if (new := reader(each, listed.memory))), ""))
    }
