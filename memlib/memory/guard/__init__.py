"""What may never be stored: secrets, which are masked, and texts that give instructions to the model, which are refused."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from memlib.memory.guard import codes, cues, keys, logins, numbers
from memlib.memory.guard.instructions import instructs
from memlib.memory.guard.seen import Seen, see

_KINDS = (
    "card number",
    "IBAN",
    "social security number",
    "identity number",
    "private key",
    "API key",
    "password",
    "PIN",
    "security code",
    "access code",
    "security answer",
    "seed phrase",
)
_MASK = re.compile(rf"\[(?:{'|'.join(_KINDS)}) removed\]")
_LINE_BREAKS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_DETECTORS = (numbers.cards, numbers.ibans, numbers.identities, keys.keys, *cues.DETECTORS, codes.codes, logins.logins, logins.phrases)


@dataclass(frozen=True)
class Secret:
    """Where a text holds a secret. Never the secret itself."""

    kind: str
    start: int
    end: int
    """The first character after it."""


def find_secrets(text: str) -> tuple[Secret, ...]:
    """By position; they never overlap."""
    seen = see(text)
    seen = seen.without(match.span() for match in _MASK.finditer(seen.text))
    secrets: list[Secret] = []
    # What is found may have hidden another one, so that the rest is searched until nothing is left.
    while found := _merge(_detect(seen)):
        secrets += [Secret(secret.kind, *seen.original(secret.start, secret.end)) for secret in found]
        seen = seen.without((secret.start, secret.end) for secret in found)
    return tuple(_merge(secrets))


def mask(text: str) -> str:
    """The text with a note in place of every secret, as in "[card number removed]"; the rest is unchanged to the character."""
    parts, last = [], 0
    for secret in find_secrets(text):
        parts += [text[last : secret.start], f"[{secret.kind} removed]"]
        last = secret.end
    return "".join([*parts, text[last:]])


def is_masked(text: str) -> bool:
    """Whether a note stands in it in place of a secret."""
    return _MASK.search(text) is not None


def refusal(text: str) -> str | None:
    """Why the text may not be stored as a memory, without quoting it; None when it may."""
    if secrets := find_secrets(text):
        kind = secrets[0].kind
        return f"it holds {'an' if kind[0] in 'aAI' else 'a'} {kind}"
    if instructs(see(text)):
        return "it gives instructions to the model"
    return None


def escape(text: str) -> str:
    """The text as data inside a tagged block of a prompt: it can neither end the block nor begin a line of its own."""
    return _LINE_BREAKS.sub(" ", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _detect(seen: Seen) -> Iterator[Secret]:
    for detector in _DETECTORS:
        for kind, start, end in detector(seen):
            yield Secret(kind, start, end)


def _merge(secrets: Iterable[Secret]) -> list[Secret]:
    """By position, with those that overlap made one, named after the first."""
    merged: list[Secret] = []
    for secret in sorted(secrets, key=lambda secret: (secret.start, -secret.end)):
        if merged and secret.start < merged[-1].end:
            merged[-1] = Secret(merged[-1].kind, merged[-1].start, max(merged[-1].end, secret.end))
        else:
            merged.append(secret)
    return merged
