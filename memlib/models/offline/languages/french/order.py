"""French small words and openings, for the order that puts the subject first."""

from __future__ import annotations

from memlib.claims.languages import word_set
from memlib.models.offline.languages.engine.subject_first import Order

ORDER = Order(
    opening=r"(?:et|mais|donc|alors|bon|bref|ben|bah|euh|ah|oh|oui|non|ouais|salut|bonjour|bonsoir|coucou|hello|au fait|d'ailleurs|en fait|en plus|aussi|du coup"
    r"|sinon|enfin|voilà|voila|ouf|super|merci|désolée?|pardon|moi|en vrai|en réalité|à la base|de base|perso|personnellement|pour info|par contre|cependant|pourtant|ça y est|eh bien|surtout|pfff?|mdr|lol|ok|bonne nouvelle|maintenant|là|donc voilà|(?:retiens|note|sache|souviens-toi|rappelle-toi|n'oublie pas|mémorise|enregistre)(?: bien)?(?: que| qu')?)\b",
    subordinate=r"(?:parce qu(?:e |')|vu qu(?:e |')|comme |car |puisqu(?:e |')|étant donné qu(?:e |')|sachant qu(?:e |')|bien qu(?:e |')|alors qu(?:e |')|depuis qu(?:e |')|c'est qu(?:e |')|le truc c'est qu(?:e |')|il faut dire qu(?:e |')|faut dire qu(?:e |')|il se trouve qu(?:e |')|en sachant qu(?:e |'))",
    pronoun=r"je |j'|nous ",
    general=r"on ",
    clitics={
        "ne ": "ne ", "n'": "n'", "me ": "se ", "m'": "s'", "nous ": "se ", "se ": "se ", "s'": "s'", "y ": "y ", "en ": "en ",
        "l'": "l'", "le ": "le ", "la ": "la ", "les ": "les ", "lui ": "lui ", "leur ": "leur ",
    },
    they=r"(?:il |elle |ils |elles |qui )",
    alone=word_set("suis ai habite vis travaille bosse étudie adore déteste apprends joue fais préfère parle cherche sommes avons"),
    my=r"mon|ma|mes|notre|nos",
    beside=r"(?:si|quand|lorsque|que|comment|pourquoi|où|est-ce|tu|vous|il|elle|ils|elles|ce que|celui|mon|ma|le|la)\b(?! (?:matin|soir|week-?end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mois|reste|nuit|journée))",
)  # fmt: skip
