"""Whether a text speaks of its own writer: "I", "my", "we", in eight languages."""

from __future__ import annotations

import re

from memlib.claims.asian import IS_ASIAN
from memlib.claims.languages import language_of

_QUOTED = re.compile('"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|「[^」]*」|『[^』]*』|‘[^’]*’')
_WORDS = {
    "en": ("my me mine we our us myself", "My We Our"),
    "de": (
        "ich mir mich mein meine meinem meinen meiner meines wir uns bin",
        "Ich Mir Mich Mein Meine Meinem Meinen Meiner Meines Wir",
    ),
    "fr": ("je moi mon ma mes nous notre nos suis vais veux peux", "Je Moi Mon Ma Mes Nous Notre Nos"),
    "es": (
        "yo me mi mis nosotros nuestro nuestra nuestros nuestras soy estoy tengo quiero voy puedo hago somos",
        "Yo Me Mi Mis Nosotros Nuestro Nuestra Nuestros Nuestras Soy Tengo",
    ),
    "it": (
        "io mi mio mia miei mie noi nostro nostra nostri nostre ho voglio vorrei faccio vado posso siamo abbiamo",
        "Io Mi Mio Mia Miei Mie Noi Nostro Nostra Nostri Nostre Ho",
    ),
    "pt": (
        "eu me meu minha meus minhas nosso nossa sou estou tenho quero vou posso preciso",
        "Eu Me Meu Minha Meus Minhas Nosso Nossa Sou Tenho",
    ),
}
"""Of each language the words in the first person that stand anywhere, and those that begin a text: elsewhere capitals are of titles."""
_I = r"(?<![Pp]art )(?<![Ww]ar )(?<![Tt]ype )(?<![Cc]lass )(?<![Ss]tage )(?<![Ll]evel )\bI\b(?=['’]| \w)"
"""The pronoun, and no numeral."""
_J = r"\b[jm]['’]|^[JM]['’]"
_MORE = {"en": f"|{_I}", "fr": f"|{_J}"}
_FIRST_PERSON = {
    code: re.compile(rf"\b(?:{'|'.join(anywhere.split())})\b|^(?:{'|'.join(first.split())})\b(?!,){_MORE.get(code, '')}")
    for code, (anywhere, first) in _WORDS.items()
}
_ASIAN_FIRST_PERSON = re.compile("我|俺|僕|私(?![立有人的])")


def speaks_of_itself(text: str) -> bool:
    """What is quoted in it may be anybody's."""
    plain = _QUOTED.sub(" ", text)
    if IS_ASIAN.search(plain):
        return bool(_ASIAN_FIRST_PERSON.search(plain))
    return bool(_FIRST_PERSON[language_of(plain).code].search(plain))
