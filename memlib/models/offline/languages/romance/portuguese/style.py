"""How Portuguese asks for answers of a kind."""

from __future__ import annotations

from memlib.models.offline.languages.romance.turns import Style

STYLE = Style(
    address=(
        (r"\b(?:me trat[ae]|trata-me|trate-me) por (?P<v>tu|você|senhora?)\b", "O usuário quer ser tratado por {v}"),
        (r"\bnão me (?:cham[ae]|trat[ae]) (?:de|por) (?P<v>senhora?|você|tu|dona)\b", "O usuário não quer ser chamado de {v}"),
        (
            r"\b(?:me cham[ae]|pode me chamar|chama-me|trata-me por) (?:só )?(?:de )?(?P<v>(?-i:[A-ZÀ-Þ])[\w'-]+)(?=[,.;!?]|$| que| porque)",
            "O usuário quer ser chamado de {v}",
        ),
    ),
    wants="quer ",
    lasting=(
        r"sempre|daqui (?:pra|para|em) (?:a )?(?:frente|diante)|de agora em diante|a partir de (?:agora|hoje)|de hoje em diante"
        r"|toda vez que (?:me )?responder|nunca(?: mais)?"
    ),
    answering=r"sem (?:introdu|emoji|lista|enrola|rodeio)|nada de (?:emoji|lista)|respond\w+|resposta\w*|expli\w+|escrev\w+|(?:me )?fal[ae] (?:comigo|em)|use |usa |usar |coloque |põe ",
    never=r"(?:\bnão|,) (?:me )?(?:use|usa|usar|coloque|coloca|põe|ponha|escreva)\b",
    without="sem",
    manner=(
        r"(?:em|com|sem) (?!suas?\b|minha\b|casa|isso|esse|essa)\w+(?: (?!e\b|porque|que\b|por favor|tá\b)\w+){0,4}?|(?:mais |bem |muito )?(?:curt[oa]s?|breves?"
        r"|objetiv[oa]s?|diret[oa]s?|detalhad[oa]s?|resumid[oa]s?)"
    ),
    answers="respostas",
    adjectives={
        "curto": "curtas", "mais curto": "mais curtas", "bem curto": "bem curtas", "breve": "breves", "mais breve": "mais breves",
        "objetivo": "objetivas", "mais objetivo": "mais objetivas", "direto": "diretas", "mais direto": "mais diretas",
        "resumido": "resumidas", "detalhado": "detalhadas",
    },
)  # fmt: skip
