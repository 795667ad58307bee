"""What is no memory but a copy of what was said: in the first person, or a message word for word."""

from __future__ import annotations

import re
from collections.abc import Iterable

from memlib.claims.asian import IS_ASIAN
from memlib.claims.languages import language_of
from memlib.text import fingerprint

_QUOTED = re.compile('"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|「[^」]*」|『[^』]*』|‘[^’]*’')
_FIRST_PERSON = {
    "en": re.compile(r"(?<![Pp]art )(?<![Ww]ar )\bI\b(?!\.)|\b(?:my|me|mine|we|our|us|myself)\b|^(?:My|We|Our)\b"),
    "de": re.compile(r"\b(?:ich|mir|mich|mein(?:e[mnrs]?)?|wir|uns)\b|^(?:Ich|Mir|Mich|Mein(?:e[mnrs]?)?|Wir)\b"),
    "fr": re.compile(r"\b(?:je|moi|mon|ma|mes|nous|notre|nos)\b|\b[jm]['’]|^(?:Je|Moi|Mon|Ma|Mes|Nous|Notre|Nos)\b|^[JM]['’]"),
    "es": re.compile(r"\b(?:yo|me|mi|mis|nosotros|nuestr[oa]s?)\b|^(?:Yo|Me|Mi|Mis|Nosotros|Nuestr[oa]s?)\b"),
    "it": re.compile(r"\b(?:io|mi|mio|mia|miei|mie|noi|nostr[oaie])\b|^(?:Io|Mi|Mio|Mia|Miei|Mie|Noi|Nostr[oaie])\b"),
    "pt": re.compile(r"\b(?:eu|me|meu|minha|meus|minhas|nosso|nossa)\b|^(?:Eu|Me|Meu|Minha|Meus|Minhas|Nosso|Nossa)\b"),
}
_ASIAN_FIRST_PERSON = re.compile("我|俺|僕|私(?![立有人的])")
_SENTENCE = re.compile(r"(?<=[.!?。！？])\s*|\n+|[;；]")


def copied(memory: str, messages: Iterable[str]) -> str | None:
    """What gives the copy away; None for a memory in words of its own."""
    if _first_person(_QUOTED.sub(" ", memory)):
        return "speaks in the first person"
    said = {fingerprint(part) for message in messages for part in (message, *_SENTENCE.split(message)) if part.strip()}
    return "repeats a message word for word" if fingerprint(memory) in said else None


def _first_person(text: str) -> bool:
    if IS_ASIAN.search(text):
        return bool(_ASIAN_FIRST_PERSON.search(text))
    return bool(_FIRST_PERSON[language_of(text).code].search(text))
