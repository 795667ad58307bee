"""Passwords that no plain link gives away: the second half of a login ("bob/Sommer2024"), and phrases of several words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from memlib.memory.guard.cues import MARK, Cue, trimmed
from memlib.memory.guard.ordinary import is_ordinary
from memlib.memory.guard.seen import Found, Seen

# What looks like the address of a page is no name: "log in at example.org/help2024".
_NAME = r"(?!https?:|www\.|[\w.-]{1,60}\.[a-z]{2,4}/)[\w.+-]{1,64}(?:@[\w.-]{1,64})?"
_LOGIN = (
    "log in|logs in|logged in|login|logins|log-in|sign in|signs in|signed in|sign-in|credentials|creds|zugangsdaten|anmeldedaten"
    "|identifiants|credenciales|credenziali|credenciais"
)
_PAIRS = Cue(
    _LOGIN,
    rf"(?:(?:{MARK}|\sare\s){_NAME}(?:\s?[/|:]\s?|,?\s)|(?:\s(?:with|as|using|is|via|mit|avec|con|com))?\s{_NAME}(?:\s?[/|]\s?|:))"
    r"(?P<value>(?=[^\s\0]{0,60}\d)(?=[^\s\0]{0,60}[a-z])[^\s\0/]{6,64})",
)
_NAMED = Cue(
    f"{_LOGIN}|user|username|user name|account|e-mail|email",
    rf"(?:{MARK}|\sis\s|\s){_NAME}\s?[/|]\s?(?:password|passwort|pass|pwd|pw)\s(?P<value>[^\s\0]{{3,64}})",
)
_COMPOUND = """
auth authentication box change combination field fields form generator hint hints length list login manager managers page policies
policy prompt protection recovery requirements reset resets rules screen strength update vault
"""
_COMPOUNDS = frozenset(_COMPOUND.split())
"""Words that make another noun of "password"."""

_PHRASES = Cue(
    "passphrase|pass phrase|secret phrase|password|phrase de passe|frase de paso|passwortsatz",
    rf"(?:\s(?:for|to|of|on)\s[^.:;=!?\n\0]{{1,40}}?)?(?:{MARK}|\s(?:is|was|lautet|ist|est|es)\s:?\s?)"
    r"(?P<value>[^\W_][\w'-]{0,30}(?: [^\W_][\w'-]{0,30}){2,11})",
)
_JOINS = """
a after all among an and as at be because before but by de during every for from he her his i if in inside is it my not of on or
our she since so that the their they this to user was we when which while with within without you your
"""
_JOINING = frozenset(_JOINS.split())
"""Words that go on with the sentence, and so end a phrase."""


def logins(seen: Seen) -> Iterator[Found]:
    for cue in (_PAIRS, _NAMED):
        for match in cue.finditer(seen.low):
            start, end = trimmed(seen.text, *match.span("value"))
            value = seen.low[start:end]
            if len(value) >= 3 and not is_ordinary(value) and value not in _COMPOUNDS:
                yield "password", start, end


def phrases(seen: Seen) -> Iterator[Found]:
    """A run of words of which at least three say nothing about a password, and at most half do."""
    for match in _PHRASES.finditer(seen.low):
        words = list(takewhile(lambda word: word not in _JOINING, match["value"].split(" ")))
        telling = sum(map(is_ordinary, words))
        if len(words) - telling >= max(3, telling):
            yield "password", match.start("value"), match.start("value") + len(" ".join(words))
