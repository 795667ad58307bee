"""How Spanish asks for answers of a kind."""

from __future__ import annotations

from memlib.models.offline.languages.romance.turns import Style

STYLE = Style(
    address=(
        (r"(?<!no )\bque me (?:trate|hable)s? de usted\b", "El usuario quiere que se le trate de usted"),
        (r"\b(?:tutéame|trátame de (?:tú|vos)|háblame de tú|(?:respóndeme|contéstame) (?:siempre )?de tú)\b", "El usuario quiere que se le tutee"),
        (r"\b(?:no me (?:hables|trates) de (?:vos|tú)|no me tutees)\b", "El usuario no quiere que se le tutee"),
        (r"(?<!no me )\b(?:trátame|háblame|tráteme|hábleme) (?:siempre )?de usted\b", "El usuario quiere que se le trate de usted"),
        (r"\bno me (?:hables|trates|llames) de usted\b", "El usuario no quiere que se le trate de usted"),
        (
            r"\b(?:llámame|ll[aá]mame|decime|dime|puedes llamarme|prefiero que me (?:llames|digas)) (?P<v>(?-i:[A-ZÀ-Þ])[\w'-]+)(?=[,.;!?]|$| que| porque)",
            "El usuario quiere que le llamen {v}",
        ),
    ),
    wants="quiere ",
    lasting=(
        r"siempre|a partir de (?:ahora|hoy)|de ahora en (?:adelante|más)|desde (?:ahora|hoy)|en adelante|de aquí en adelante"
        r"|de hoy en adelante|cada vez que me (?:respondas|contestes)|nunca(?: más)?"
    ),
    answering=(
        r"sin (?:introducc|emoji|emotic|lista|rodeo|tecnicismo)|nada de (?:emoji|lista|rodeo)|resp[oóu][ne]\w+|cont[eé]st\w+|escr[ií]b\w+|expl[ií]c\w+|háblame|hábleme|háblame|hablame|respuestas?|(?:uses|pongas|metas|des) "
    ),
    never=r"(?:\bno|,) (?:me )?(?:uses|pongas|metas|escribas|des)\b",
    without="sin",
    manner=(
        r"(?:en|con|sin) (?!tus?\b|mis?\b|casa|serio|cuenta|este|esta)\w+(?: (?!y\b|e\b|porque|que\b|¿)\w+){0,4}?|(?:más |muy )?(?:cort[oa]s?|breves?|concis[oa]s?"
        r"|direct[oa]s?|detallad[oa]s?|largas?)|al grano"
    ),
    answers="respuestas",
    adjectives={
        "corto": "cortas", "más corto": "más cortas", "breve": "breves", "más breve": "más breves", "al grano": "que vayan al grano",
        "conciso": "concisas", "directo": "directas", "detallado": "detalladas", "muy breve": "muy breves",
    },
)  # fmt: skip
