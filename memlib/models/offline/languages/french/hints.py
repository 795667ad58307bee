"""What French tells by the way: wishes, sayings, what happened once, what is owned."""

from __future__ import annotations

from memlib.models.offline.languages.engine.grammar import Hints

_LATER = r"(?:désormais|à l'avenir|dorénavant|toujours|stp|svp|s'il te plaît|s'il vous plaît|s'te plaît|à partir de maintenant|merci de|plutôt|si possible|en général|systématiquement|juste)"
_MINE = r"(?:{make})(?: (?:(?-i:[A-Z])[\w.-]*|\d[\w.-]*|de \d{4}|diesel|essence|break|d'occasion)){0,4}"

HINTS = Hints(
    wishes=(
        (r"(?:je (?:préfère|veux|voudrais|souhaite|préférerais) )?que (?:tu|vous) me vouvoyi?e[sz]", "veut être vouvoyé"),
        (r"(?:je (?:préfère|veux|voudrais|souhaite|préférerais) )?que (?:tu|vous) me tutoyi?e[sz]", "veut être tutoyé"),
        (
            r"(?:je (?:préfère|veux|voudrais) )?que (?:tu n'utilises|vous n'utilisiez|tu ne mettes|vous ne mettiez) (?:pas|plus|jamais) (?P<v>(?:de |d')[\w' ]+)",
            "ne veut pas {v}",
        ),
        (
            rf"(?:{_LATER} |et )*(?:évite|évitez|arrête avec|n'utilise pas|n'utilisez pas|n'utilise jamais|supprime|oublie)(?: {_LATER})* (?:les |des |de |d'|le |la |l')(?P<v>listes?|émojis?|emojis?|smileys?|puces|anglicismes|jargon|tableaux|abréviations|points d'exclamation|formules de politesse|sigles|tirets)(?: {_LATER})*",
            "veut des réponses sans {v}",
        ),
        (
            rf"(?:{_LATER} |et |tu peux |on peut |vous pouvez )*(?:me tutoyer|se tutoyer|tutoie(?:-| )moi|tutoyez-moi|tutoyons-nous)(?: {_LATER})*",
            "veut être tutoyé",
        ),
        (
            rf"(?:{_LATER} |et |donne |mets |avec |cite )*(?P<v>(?:(?:des |tes |les )?(?:sources|exemples|références))(?: à l'appui)? (?:à chaque fois|chaque fois|toujours|systématiquement))(?: {_LATER})*",
            "veut {v}",
        ),
        (rf"(?:{_LATER} |et )*(?:on se tutoie|dis-moi tu|tu peux me dire tu)(?: {_LATER})*", "veut être tutoyé"),
        (rf"(?:{_LATER} |et )*(?:vouvoie(?:-| )moi|vouvoyez-moi|je préfère le vouvoiement)(?: {_LATER})*", "veut être vouvoyé"),
        (
            rf"(?:{_LATER} |et |tu peux |vous pouvez )*(?:appelle-moi|appelez-moi|m'appeler|appelle moi) (?P<name>(?-i:[A-ZÀ-Þ])[\w'-]+)(?: {_LATER})*",
            "veut qu'on l'appelle {name}",
        ),
        (
            r"(?:mais |et )?(?:tout le monde|mes amis|mes potes|on) m'appelle(?:nt)? (?P<name>(?-i:[A-ZÀ-Þ])[\w'-]+)",
            "se fait appeler {name}",
        ),
        (
            rf"(?:{_LATER} |et )*(?:réponds|répondez|réponds-moi|répondez-moi|écris|écris-moi|explique|explique-moi)(?: {_LATER})* (?P<v>(?:en|sans|avec|dans) [\w' ,-]+?|court|brièvement|de façon [\w]+|simplement)(?: {_LATER})*",
            "veut des réponses {v}",
        ),
        (
            rf"(?:tu peux |tu pourrais |peux-tu |j'aimerais que tu |je veux que tu |pourrais-tu )(?:me )?(?:répondre|répondes|écrire|écrives)(?: {_LATER})* (?P<v>(?:en|sans|avec|dans) [\w' ,-]+?|court|brièvement|plus court)(?: {_LATER})*",
            "veut des réponses {v}",
        ),
        (
            rf"(?:{_LATER} |et |je (?:veux|préfère|voudrais|souhaite) )+(?P<v>(?:des )?réponses (?:courtes|longues|détaillées|brèves|simples|concises|en [\w ]+|sans [\w ]+))(?: {_LATER})*",
            "veut {v}",
        ),
        (
            rf"(?:{_LATER} |et )*(?:pas d'|sans |jamais d'|jamais de |pas de )(?P<v>émojis?|emojis?|smileys?|listes(?: à puces)?|jargon|anglicismes|formules de politesse|puces|points d'exclamation)(?: {_LATER}| avec moi)*",
            "veut des réponses sans {v}",
        ),
    ),
    likewise=r"(?:et |ni )?(?P<v>{thing_of}) (?:non plus|aussi)",
    sayings=(
        (
            "condition",
            r"(?:le )?(?:verdict|diagnostic|bilan|résultat)(?: (?:du|de la|de l'|des) [\w' -]+?)?,? (?:c'est )?(?P<v>{disease}.*)",
            "a {v}",
        ),
        (
            "goal",
            r"(?:mon |le )?(?:prochain|nouvel) objectif,? (?:c'est |est |: ?)?(?P<v>(?:le |la |les |l'|un |une |\d).+)",
            "vise {v}",
        ),
        ("goal", r"(?:mon|notre) (?:grand )?rêve(?: de toujours)?,? (?:c'est|est|serait|ce serait) (?P<v>(?:de |d').+)", "rêve {v}"),
        (
            "goal",
            r"(?:mon|notre) (?:grand )?(?:but|objectif|projet)(?: pour .+?| cette année)?,? (?:c'est |est )?(?P<v>(?:de |d'|un |une |le |la ).+)",
            "a pour objectif {v}",
        ),
        (
            "dislikes",
            r"(?P<v>{thing_of}),? (?:très peu pour(?: moi)?|non merci|je peux pas|je ne peux pas|j'aime pas|je n'aime pas|je déteste|bof)(?: du tout| trop)?",
            "n'aime pas {v}",
        ),
        ("likes", r"(?P<v>{thing_of}),? (?:j'adore|j'aime(?: bien| beaucoup)?|je suis fan)(?: ça)?", "aime {v}"),
        ("avoids", r"(?P<v>{thing_of}),? (?:j'en mange (?:pas|plus|jamais)|je n'en mange (?:pas|plus|jamais))", "ne mange pas {v}"),
        ("likes", r"(?:mon|ma) [\w' -]+ préférée? (?:est|c'est) (?P<v>.+)", "aime surtout {v}"),
        ("condition", r"on vient de me (?:diagnostiquer|découvrir|trouver) (?P<v>.+)", "a {v}"),
        ("job", r"on m'a (?:promue?|nommée?) (?P<v>.+)", "est {v}"),
        (
            "job",
            r"(?:j'ai été|je viens d'être|j'suis|je suis|je viens de) (?:promue?|nommée?|passée?|passer) (?P<v>{job}.*)",
            "est {v}",
        ),
        ("condition", r"on m'a (?:diagnostiqué|découvert|trouvé) (?P<v>.+)", "a {v}"),
        ("dislikes", r"je mange de tout,? sauf (?P<v>.+)", "mange de tout sauf {v}"),
        (
            "dislikes",
            r"(?P<v>(?:le |la |les |l').+?) (?:m'ennuient?|me gavent?|me saoulent?|me dégoûtent?|m'insupportent?|m'angoissent?|me font peur|me fait peur|m'énervent?|me déplaît|me répugnent?)(?: .*)?",
            "n'aime pas {v}",
        ),
        (
            "dislikes",
            r"(?P<v>(?:le |la |les |l').+?),? (?:c'est|ce n'est|très|c'est vraiment|ça n'est) (?:pas|peu) (?:du tout |trop |vraiment )?(?:mon truc|pour moi|ma tasse de thé|ma passion)",
            "n'aime pas {v}",
        ),
        (
            "likes",
            r"(?P<v>(?:le |la |les |l').+?) (?:me passionnent?|me plaît|me plaisent|m'intéressent?|me fascinent?|m'attirent?)(?: .*)?",
            "aime {v}",
        ),
        (
            "likes",
            r"(?P<v>(?:le |la |les |l').+?),? (?:c'est) (?:vraiment |trop )?(?:mon truc|ma passion|mon dada|toute ma vie)",
            "aime {v}",
        ),
    ),
    events=(
        (
            r"\b(?:depuis|après|suite à) (?:mon|un|cet) (?P<what>avc|infarctus|cancer(?: du [\w]+| de la \w+)?|accident(?: de [\w]+)?|burn-?out|\w*pontage)(?: (?:en|de) (?P<year>\d{4}))",
            "a eu un {what} en {year}",
        ),
        (
            r"\b(?:depuis|après|suite à) (?:ma|une|cette) (?P<what>greffe(?: d\w+ \w+)?|opération(?: d\w+ \w+)?|chimio|hernie(?: discale)?|phlébite|dépression|embolie|fracture(?: d\w+ \w+)?)(?: (?:en|de) (?P<year>\d{4}))",
            "a eu une {what} en {year}",
        ),
    ),
    role=r"(?:en tant qu(?:e |')|comme (?=végé|végan|diabét|cœlia))(?P<v>(?:{job}|{diet}|{state}|maman solo|papa solo)(?: (?:à|de|d'|chez|au|dans) ?[^,?.]{2,40}?)?(?=,|\?|$| (?:je|j'|on|nous|est-ce|comment|quel|quelle)\b))",
    mine=(
        ("age", r"(?:^|[.,!] )à (?P<v>\d{2}) (?:ans|balais|piges|berges),? (?=c'est|est-ce|on peut|je peux|encore)", "a {v} ans"),
        ("possession", r"\bavec (?:mon|ma) (?P<v>(?:pacemaker|stimulateur|prothèse)(?: d\w+ \w+| du \w+| cardiaque)?)", "a {v}"),
        ("has pet", r"\bmes (?P<v>{number} {pet},? {name}(?:, {name})* et {name})", "a {v}"),
        ("age", r"^à (?P<v>\d{2}) ans,? (?=je (?!suis (?:née?|partie?)|n'avais|travaillais|faisais))", "a {v} ans"),
        ("home", r"\b(?:dans|pour) (?:notre|ma) (?P<v>coloc(?:ation)? (?:à|en|de|au) (?-i:[A-ZÀ-Þ])[\w-]+)", "habite en {v}"),
        ("possession", rf"\b(?:mon|ma|notre) [\w-]+(?: est|,|,? c'est) (?P<v>(?:un|une) {_MINE})(?![\w-])", "a {v}"),
        ("condition", r"\b(?:à cause|en raison) (?:de mon |de ma |de l')(?P<v>{disease}?)(?= (?:je |j'|on ))", "a {v}"),
        ("home", r"\bchez nous (?P<v>(?:à|en|au) (?-i:[A-ZÀ-Þ])[\w-]+)", "habite {v}"),
        (
            "possession",
            rf"\b(?:mon|notre) (?P<v>(?:(?:vieux|vieil|nouveau|petit|gros|ancien) )?(?:[\w-]+ )?{_MINE})(?![\w-])",
            "a un {v}",
        ),
        ("possession", rf"\b(?:ma) (?P<v>(?:(?:vieille|nouvelle|petite|grosse|ancienne) )?(?:[\w-]+ )?{_MINE})(?![\w-])", "a une {v}"),
        ("possession", r"\b(?:mon|ma|notre) (?P<v>(?:(?:vieux|vieille|vieil) )?(?:{thing}) de \d{4})\b", "a un {v}"),
    ),
)
