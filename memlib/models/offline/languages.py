"""Self-introductions in other languages, captured in the language they are told in: names, homes, tastes, allergies, diets.

Each language has few patterns, and a sentence is read only when one of them fits the whole of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from memlib.models.offline.facts import Fact, Relation


@dataclass(frozen=True)
class _Language:
    forms: dict[str, str]
    """Of each relation, the sentence in the third person."""
    said: tuple[tuple[str, str], ...]
    """Relation and pattern of what is said in the first person, up to the value."""
    joint: str
    """Pattern that parts two sentences told in one breath."""
    stop: str
    """Pattern of a word with which a value ends."""
    value: str = r"[^\W\d_][\w'’ -]{0,40}"
    name: str = r"[A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*){0,3}"


_SPANISH = _Language(
    {"name": "El usuario se llama {}", "home": "El usuario vive en {}", "origin": "El usuario es de {}",
    "likes": "Al usuario le gusta {}",
     "dislikes": "Al usuario no le gusta {}", "allergy": "El usuario es alérgico a {}", "diet": "El usuario es {}"},
    (("name", r"(?:me llamo|mi nombre es) "), ("home", r"vivo en "), ("origin", r"soy de "), ("likes", r"me (?:gusta|encanta)n? "),
     ("dislikes", r"no me gustan? "), ("allergy", r"(?:soy alérgic[oa]|tengo alergia) al? "),
     ("diet", r"soy (?=(?:vegan[oa]|vegetarian[oa])$)")),
    r"\s+y (?=(?:me |mi |vivo|soy|no me|tengo))", r"\s(?:porque|pero|y (?:mi|el|la|es)|aunque|desde|con|que|cuando)\b",
)  # fmt: skip
_FRENCH = _Language(
    {"name": "L'utilisateur s'appelle {}", "home": "L'utilisateur habite à {}", "likes": "L'utilisateur aime {}",
     "dislikes": "L'utilisateur n'aime pas {}", "allergy": "L'utilisateur est allergique {}", "diet": "L'utilisateur est {}"},
    (("name", r"(?:je m'appelle|mon nom est) "), ("home", r"(?:j'habite|je vis|je suis basée?) à "), ("likes",
    r"j'(?:aime|adore) (?!pas\b)"),
     ("dislikes", r"je n'aime pas "), ("allergy", r"je suis allergique (?=aux? |à )"), ("diet",
     r"je suis (?=(?:végétarien(?:ne)?|végane?|vegan)$)")),
    r"\s+et (?=(?:je |j'|mon ))", r"\s(?:parce que|car|mais|depuis|avec|que|quand|et (?:il|elle|c'est|ma|mon))\b",
)  # fmt: skip
_GERMAN = _Language(
    {"name": "Der Nutzer heißt {}", "home": "Der Nutzer wohnt in {}", "origin": "Der Nutzer kommt aus {}",
    "likes": "Der Nutzer mag {}",
     "allergy": "Der Nutzer ist allergisch gegen {}", "diet": "Der Nutzer ist {}"},
    (("name", r"(?:ich heiße|ich heisse|mein name ist) "), ("home", r"(?:ich )?(?:wohne|lebe) in "), ("origin", r"(?:ich )?komme aus "),
     ("likes", r"ich (?:mag|liebe) (?!kein|nicht|es\b|das\b|dich\b|wie\b|wenn\b)"),
     ("allergy", r"(?:ich )?bin allergisch (?:gegen|auf) "),
     ("diet", r"(?:ich )?bin (?=(?:vegetarier(?:in)?|veganer(?:in)?|vegetarisch|vegan)$)")),
    r"\s+und (?=(?:ich |mein |wohne |lebe |komme aus |bin ))",
    r"\s(?:weil|aber|seit|mit|denn|und (?:es|er|sie|das)|dass|wenn|nicht|überhaupt|gar)\b",
)  # fmt: skip
_ITALIAN = _Language(
    {"name": "L'utente si chiama {}", "home": "L'utente vive a {}", "origin": "L'utente è di {}", "likes": "All'utente piace {}",
     "dislikes": "All'utente non piace {}", "allergy": "L'utente è allergico {}", "diet": "L'utente è {}"},
    (("name", r"(?:mi chiamo|il mio nome è) "), ("home", r"(?:vivo|abito) a "), ("origin", r"sono di "), ("likes",
    r"mi (?:piace|piacciono) "),
     ("dislikes", r"non mi (?:piace|piacciono) "), ("allergy", r"sono allergic[oa] (?=a |al |alla |alle |ai |agli |all')"),
     ("diet", r"sono (?=(?:vegetarian[oa]|vegan[oa])$)")),
    r"\s+e (?=(?:mi |il mio |vivo|abito|sono|non mi))", r"\s(?:perché|ma|da|con|che|quando|e (?:il|la|è))\b",
)  # fmt: skip
_PORTUGUESE = _Language(
    {"name": "O usuário se chama {}", "home": "O usuário mora em {}", "origin": "O usuário é de {}", "likes": "O usuário gosta de {}",
     "dislikes": "O usuário não gosta de {}", "allergy": "O usuário é alérgico a {}", "diet": "O usuário é {}"},
    (("name", r"(?:(?:eu )?me chamo|(?:o )?meu nome é) "), ("home", r"(?:eu )?(?:moro|vivo) em "), ("origin", r"(?:eu )?sou de "),
     ("likes", r"(?:eu )?(?:gosto|adoro) de "), ("dislikes", r"(?:eu )?não gosto de "), ("allergy", r"(?:eu )?sou alérgic[oa] a "),
     ("diet", r"(?:eu )?sou (?=(?:vegan[oa]|vegetarian[oa])$)")),
    r"\s+e (?=(?:eu |me |meu |moro|vivo|sou|gosto|não gosto))", r"\s(?:porque|mas|desde|com|que|quando|e (?:o|a|é))\b",
)  # fmt: skip
_CJK_VALUE = r"(?:(?![はがをにで的])[\w・]){1,12}?"
_JAPANESE = _Language(
    {"name": "ユーザーの名前は{}です", "home": "ユーザーは{}に住んでいます", "likes": "ユーザーは{}が好きです",
     "dislikes": "ユーザーは{}が嫌いです", "allergy": "ユーザーは{}アレルギーがあります"},
    (("name", r"(?:私の)?名前は(?P<v>{value})(?:です|といいます|と言います)"), ("name",
    r"(?:私は)?(?P<v>{value})と(?:申します|いいます|言います)"),
     ("home", r"(?:私は)?(?P<v>{value})に住んでいます"), ("likes", r"(?:私は)?(?P<v>{value})が(?:大好き|好き)です"),
     ("dislikes", r"(?:私は)?(?P<v>{value})が(?:大嫌い|嫌い)です"), ("allergy",
     r"(?:私は)?(?P<v>{value})アレルギー(?:です|があります)")),
    r"(?<=です)が[、,]|[、,]", r"(?!)", _CJK_VALUE, _CJK_VALUE,
)  # fmt: skip
_CHINESE = _Language(
    {"name": "用户的名字是{}", "home": "用户住在{}", "origin": "用户来自{}", "likes": "用户喜欢{}", "dislikes": "用户不喜欢{}",
    "allergy": "用户对{}过敏"},
    (("name", r"(?:我叫|我的名字是|我的名字叫)(?P<v>{value})"), ("home", r"我(?:现在)?住在(?P<v>{value})"), ("origin",
    r"我来自(?P<v>{value})"),
     ("likes", r"我(?:很|非常|最)?喜欢(?P<v>{value})"), ("dislikes", r"我(?:很)?(?:不喜欢|讨厌)(?P<v>{value})"),
     ("allergy", r"我对(?P<v>{value})过敏")),
    r"[，,、](?=我)", r"(?!)", _CJK_VALUE, _CJK_VALUE,
)  # fmt: skip
_LANGUAGES = (_SPANISH, _FRENCH, _GERMAN, _ITALIAN, _PORTUGUESE, _JAPANESE, _CHINESE)
_TOPICS = {
    "name": ("name",), "home": ("home",), "origin": ("origin",), "likes": ("preferences",), "dislikes": ("preferences",),
    "allergy": ("allergies", "health"), "diet": ("diet",),
}  # fmt: skip
_SINGLE = frozenset({"name", "home", "origin", "diet"})
_OPPOSITES = {"likes": "dislikes", "dislikes": "likes"}
# What points at the talk, or asks, is no value; nor is a listener.
_POINTING = re.compile(
    r"(?<!\w)(?:que|esto|eso|este|esta|ese|cómo|como|tu|ti|usted|aquí|ça|cela|ce|cette|ceci|ton|ta|votre|vos|quand|comment|ici|bien|es|das|"
    r"dies|diese\w*|dein\w*|ihr\w*|wie|hier|questo|questa|quello|tuo|tua|isso|isto|seu|sua|aqui|idea|idée|idee|ideia)(?!\w)"
    r"|^(?:それ|これ|あれ|あなた|この|その|何|誰|你|您|这|那|什么|他|她|谁|哪)",
    re.I,
)
_LEAD = re.compile(
    r"^(?:hola|buenos días|buenas|bonjour|salut|hallo|guten tag|hi|ciao|buongiorno|salve|olá|oi|bom dia|こんにちは|はじめまして|"
    r"初めまして|你好|您好|y|et|und|e|bueno|además|aussi|io|yo|por cierto|übrigens|au fait|私は(?=名前))[\s,、，!！.:]+",
    re.I,
)


def foreign_facts(sentence: str) -> list[Fact]:
    """The facts of a sentence in one of the languages; empty for any other sentence."""
    text = sentence.strip().replace("’", "'")
    return next((found for language in _LANGUAGES if (found := _facts(text, language))), [])


def _facts(text: str, language: _Language) -> list[Fact]:
    pieces = [piece for part in re.split(r",\s+", text) for piece in re.split(language.joint, part, flags=re.I)]
    return [fact for piece in pieces if piece for fact in _fact(_LEAD.sub("", piece.strip(), count=1).strip(), language)]


def _fact(clause: str, language: _Language) -> list[Fact]:
    for relation, pattern in _patterns(language):
        match = pattern.fullmatch(clause)
        if match:
            value = re.split(language.stop, match["v"], maxsplit=1, flags=re.I)[0].strip()
            proper = relation not in {"name", "home", "origin"} or value[:1].isupper() or not value[:1].islower()
            good = bool(value) and proper and len(value.split()) <= 5 and not _POINTING.search(value)
            return [Fact(_relation(relation, language.forms[relation]), value)] if good else []
    return []


@cache
def _relation(name: str, form: str) -> Relation:
    return Relation(name, _TOPICS[name], (form,), single=name in _SINGLE, opposite=_OPPOSITES.get(name))


def _patterns(language: _Language) -> list[tuple[str, re.Pattern[str]]]:
    return _compiled(language.said, language.value, language.name)


@cache
def _compiled(said: tuple[tuple[str, str], ...], value: str, name: str) -> list[tuple[str, re.Pattern[str]]]:
    found = []
    for relation, pattern in said:
        kind = f"(?-i:{name})" if relation == "name" else value
        whole = pattern.replace("{value}", kind) if "{value}" in pattern else f"{pattern}(?P<v>{kind})"
        found.append((relation, re.compile(whole, re.I)))
    return found


@cache
def foreign_readers() -> list[tuple[re.Pattern[str], Relation]]:
    """Patterns that read the third person back, for what is remembered already."""
    found = []
    for language in _LANGUAGES:
        for name, form in language.forms.items():
            pattern = re.escape(form).replace(r"\{\}", r"(?P<value>.+?)")
            found.append((re.compile(pattern + r"[.。]?", re.I), _relation(name, form)))
    return sorted(found, key=lambda pair: -len(pair[0].pattern))
