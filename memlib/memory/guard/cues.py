"""Secrets that only a cue word gives away: passwords, security answers, keys, recovery phrases; in many languages.

A cue ("my password"), perhaps what it is for ("for the wifi"), a link ("is", ":", "lautet") and a value must follow one another.
After a verb an ordinary word is no value ("my password is weak"); without any link the value must look random ("pw hunter2").
Cues are looked for in folded lower-case text and so are written without accents.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from memlib.memory.guard.ordinary import is_ordinary
from memlib.memory.guard.seen import Found, Seen

_INSIDE = 8
"""A cue of so many letters counts inside a longer word too ("Routerpasswort"); a shorter one must begin its word."""


@dataclass(frozen=True)
class Cue:
    """A pattern that matches only right after one of some words. The words are found without trying the pattern elsewhere."""

    words: str
    """Separated by "|"."""
    after: str
    """A regular expression, compiled when first used: together they take most of the time of an import."""

    @cached_property
    def _after(self) -> re.Pattern[str]:
        return re.compile(self.after)

    @cached_property
    def _split(self) -> list[tuple[str, bool]]:
        """Each word, and whether it counts inside a longer one."""
        return [(word, len(word) >= _INSIDE or not word.isascii()) for word in self.words.split("|")]

    def finditer(self, low: str) -> Iterator[re.Match[str]]:
        for word, inside in self._split:
            place = low.find(word)
            while place >= 0:
                if (inside or not low[place - 1 : place].isalnum()) and (match := self._after.match(low, place + len(word))):
                    yield match
                place = low.find(word, place + 1)


MARK = r"[\"'`]?\s{0,2}(?::=|=>|->|[:=])\s{0,9}"
_QUOTED = r"\"[^\"\n\0]{1,100}\"|'[^'\n\0]{1,100}'|`[^`\n\0]{1,100}`"
_ANY = r"[^\s\0]{1,128}"
_NOW = (
    r"(?:\s(?:now|still|currently|simply|just|actually|always|set to|ahora|todavia|maintenant|toujours|jetzt|immer|noch|ora"
    r"|adesso|agora"
    r"|теперь))?"
)


def _for(words: str) -> str:
    return rf"(?:\s(?:{words})\s(?:[^.:;=!?\n\0]|\.(?=\w)){{1,40}}?)?"


_ASIDE = r"(?:,\s[^,.:;=!?\n\0]{1,40},|\s\([^()\n\0]{1,40}\)|\s--?\s[^.:;=!?\n\0-]{1,40}\s--?)?"
"""As in "my password, by the way, is"."""


# Passwords: cues by the languages that share their verbs.


def _password(cues: str, verbs: str, purposes: str, *, vague: bool = False) -> Cue:
    """A vague cue has other meanings ("boarding pass"): whatever links it, the value must look random."""
    linked = "none" if vague else "linked"
    verb = rf",?\s{{1,3}}(?:it's|it is|{verbs}){_NOW}\s?:?\s{{1,3}}|'s\s|\s-{{1,2}}\s"
    unlinked = "" if vague else r"|(?P<none>\s(?:to\s)?)"
    marked = rf"(?P<mark>{MARK})(?:(?:it's|it is|{verbs})\s{{1,3}})?"
    return Cue(cues, rf"(?:{_for(purposes)}{_ASIDE}(?P<{linked}>{marked}|{verb}){unlinked})(?P<value>{_QUOTED}|{_ANY})")


_PASSWORDS = (
    _password(
        "password|passwords|pass word|passphrase|pass phrase|passcode|passcodes|pass code|pass codes"
        "|passwd|passwort|kennwort|pwd|pw|psw",
        "is|are|was|will be|be|equals|reads|ist|lautet|war|heisst|e|es|est|er|ar",
        "for|to|of|at|on|in|from|fur|furs|zum|von|vom|am|beim|bei|im|auf|del|della|dell'|di|per|do|da|de|du|para|pour",
    ),
    _password("contrasena|contrasenas", "es|son|era|sera", "de|del|para|en"),
    _password(
        "wifi key|wi-fi key|wlan key|wpa key|wep key|network key|router key|wifi-schlussel|wlan-schlussel|netzwerkschlussel|cle wifi"
        "|cle du wifi|chiave wifi|chave do wifi",
        "is|was|will be|reads|ist|lautet|est|e",
        "for|to|of|at|on|in|fur|von|vom|im|per|de|da|do",
    ),
    _password("clave|pass", "es|is", "de|del|para|for", vague=True),
    _password("mot de passe|mots de passe|mdp|code secret|code confidentiel", "est|sont|etait|sera|c'est", "de|du|des|pour|a|au"),
    _password("senha|senhas|palavra-passe|palavra passe|parola d'ordine", "e|eh|sao|era", "de|do|da|para|no|na|per|di|del|della"),
    _password("wachtwoord|losenord|adgangskode|passord", "is|ar|er|luidt", "voor|van|op|til|for|pa"),
    _password("пароль|пароля|пароли", "это|есть", "от|для|к|на"),
    _password(
        "haslo|heslo|salasana|salasanani|sifre|sifrem|sifresi|kata sandi|mat khau",
        "to|je|jest|on|la|adalah",
        "na|do|od|k|saya|cua|untuk",
    ),
    _password("κωδικος|κωδικοσ|סיסמה|كلمة المرور|كلمة السر|पासवर्ड", "ειναι|היא|هي|है", "μου|για|של|שלי"),
)
_UNSPACED = Cue(
    "密码|密碼|口令|パスワード|合言葉|パスフレーズ|비밀번호|비번|암호|รหัสผ่าน",
    rf"[^\s。，、.,;!?\0\x20-\x7e]{{0,12}}?\s?(?:{MARK}|就是|是|为|為|设为|改成|は|が|를|는|은|คือ|\s|(?=[!-~]{{0,9}}\d))\s?(?P<value>{_QUOTED}|[!-~]{{3,128}})",
)
_REVERSED = re.compile(
    r"(?<!\S)(?P<value>[^\s\0]{4,64})\s(?:is|as|es|est|ist|e)\s(?:my|the|our|his|her|their|mi|mon|mein|la mia|a minha|minha)\s"
    r"(?:[a-z-]{1,12}\s){0,2}(?:password|passcode|passphrase|pin|contrasena|clave|mot de passe|passwort|kennwort|senha)(?![a-z])"
)
_TRAILING = ".,;:?)]}>\"'`…。、，；）」』"
_MIXED = re.compile(r"(?=.*\d)(?=.*[^\W\d_])|(?=.*[@#$%^&*!+])(?=.*\w)|\d{5}")
_PLACEHOLDER = re.compile(r"[<\[{].*|\$\{.*|\$[A-Z_]+|%\w|\W*|\W*[xX*•.]+\W*")
_MORE = re.compile(r" (?P<word>[^\s\0]{1,64})")


def passwords(seen: Seen) -> Iterator[Found]:
    for cue in (*_PASSWORDS, _UNSPACED):
        for match in cue.finditer(seen.low):
            start, end = trimmed(seen.text, *match.span("value"))
            groups = match.groupdict()
            if _is_password(seen.text[start:end], linked=groups.get("none") is None, marked=groups.get("mark") is not None):
                yield "password", start, end if cue is _UNSPACED else _continued(seen.text, start, end)
    for match in _REVERSED.finditer(seen.low):
        start, end = trimmed(seen.text, *match.span("value"))
        if _MIXED.match(seen.text[start:end]) or seen.text[start:end].isdigit():
            yield "password", start, end


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the punctuation after it. A value in quotes stays whole."""
    if text[start] in "\"'`" and end - start > 2 and text[end - 1] == text[start]:
        return start, end
    return start, start + len(text[start:end].rstrip(_TRAILING))


def _is_password(value: str, *, linked: bool, marked: bool) -> bool:
    if not value or _PLACEHOLDER.fullmatch(value):
        return False
    if not linked:
        return len(value) >= 5 and bool(_MIXED.match(value))
    if value[0] in "\"'`":
        return any(char.isalnum() for char in value)
    return len(value) >= (2 if marked else 3) and not is_ordinary(value)


def _continued(text: str, start: int, end: int) -> int:
    """The end of a value of several words, as in "Blue Monkey 7": those that follow and are no lower-case words."""
    for _ in range(4):
        following = _MORE.match(text, end)
        if text[start] in "\"'`" or following is None:
            break
        first, last = trimmed(text, *following.span("word"))
        word = text[first:last]
        if not word[:1].isalnum() or (word.isalpha() and not word[0].isupper()) or is_ordinary(word):
            break
        end = last
    return end


# A link before values whose shape tells them, so that it may be loose.

_VERB = (
    rf"\s(?:is|are|was|es|est|ist|lautet|e|eh|ar|er|on|jest|это){_NOW}\s?:?\s(?:(?:the|le|la|il|el|o)\s)?"
    r"|\s?(?:是|为|為|は、?|는|은)\s?"
)
_FOR = _for("for|to|of|at|on|in|fur|zum|von|mein|meine|meiner|de|del|du|di|da|do|para|pour|per|della|van|voor|mi|ma")
# Without a verb a year is no code, and what stands between is not what the code is for ("pin on the map at 4571 Oak Street").
_BARE = r"\s(?!(?:19|20)\d\d(?!\d))|(?<=[^\0-\x7f])"
LINK = rf"(?:{_FOR}(?:{MARK}|{_VERB})|{_BARE})"
# Answers to security questions.

_ANSWERS = (
    Cue(
        "security answer|secret answer|security question answer|security question|secret question|mother's maiden name"
        "|mothers maiden name"
        "|respuesta secreta|respuesta de seguridad|apellido de soltera de mi madre|reponse secrete|question secrete"
        "|question de securite"
        "|nom de jeune fille de ma mere|madchenname meiner mutter|geburtsname meiner mutter|sicherheitsfrage"
        "|cognome da nubile di mia madre|nome de solteira da minha mae",
        rf"(?:{MARK}|\s(?:is|was|es|era|est|ist|war|lautet|e)\s(?:[^.!?\n\0]{{0,60}}?\banswer is\s)?)(?P<value>{_QUOTED}"
        rf"|[^\W_][^\s\0,;!?]{{1,40}})",
    ),
    Cue(
        "母の旧姓|母亲的婚前姓|母亲的娘家姓",
        r"\s?(?:は|是|:)\s?(?P<value>[^\s。，、.,?？何什\0]{1,12}?)(?=です|だ|\Z|[\s。，、.,])",
    ),
)


def answers(seen: Seen) -> Iterator[Found]:
    for cue in _ANSWERS:
        for match in cue.finditer(seen.low):
            start, end = trimmed(seen.text, *match.span("value"))
            if end > start and not is_ordinary(seen.text[start:end]):
                yield "security answer", start, _continued(seen.text, start, end)


# Keys by their cue, and the words that restore a wallet.

_KEYS = Cue(
    "api key|api keys|api-key|api_key|apikey|api token|api secret|access key|access_key|access token|access_token|auth token"
    "|auth_token|secret key"
    "|secret_key|secret access key|secret_access_key|private key|private_key|license key|encryption key|signing key|token|tokens|secret"
    "|client secret|client_secret|credentials|cle d'api|cle api|cle secrete|clave de api|clave api|api-schlussel|chiave api"
    "|chave de api"
    "|chave da api|chave api|jeton|api キー|apiキー|api密钥|api 密钥|api 키|密钥|アクセスキー|シークレットキー|トークン|令牌",
    rf"{LINK}(?P<value>{_QUOTED}|[!-~]{{8,4096}})",
)
_SEEDS = Cue(
    "seed|seed phrase|seed words|recovery phrase|recovery words|backup phrase|mnemonic|mnemonic phrase|frase semilla"
    "|frase de recuperacion"
    "|frase di recupero|phrase de recuperation|wiederherstellungsphrase|助记词|助記詞|シードフレーズ|リカバリーフレーズ",
    rf"{LINK}[\"'`]?(?P<value>(?:(?:\d\d?[.)]? ?)?(?!(?:the|and|with|for|that|from|this|have|was|but"
    rf"|not)\b)[a-z]{{3,8}}[\s,]{{1,3}}){{11,23}}"
    r"(?:\d\d?[.)]? ?)?[a-z]{3,8})",
)
_RANDOM = re.compile(r"[\w.~+/=:!@#$%^&*-]{8,}", re.ASCII)


def cued_keys(seen: Seen) -> Iterator[Found]:
    for match in _KEYS.finditer(seen.low):
        start, end = trimmed(seen.text, *match.span("value"))
        if _looks_random(seen.text[start:end].strip("\"'`")):
            yield "API key", start, end
    for match in _SEEDS.finditer(seen.low):
        yield "seed phrase", *match.span("value")


def _looks_random(value: str) -> bool:
    """Letters among digits, many digits, or a long run of mixed case: what nobody writes as words."""
    digits, letters = sum(map(str.isdigit, value)), sum(map(str.isalpha, value))
    mixed_case = any(map(str.islower, value[1:])) and any(map(str.isupper, value[1:]))
    return _RANDOM.fullmatch(value) is not None and (
        (digits >= 2 and letters >= 2) or digits >= 12 or (len(value) >= 20 and mixed_case)
    )


DETECTORS: tuple[Callable[[Seen], Iterator[Found]], ...] = (cued_keys, passwords, answers)
