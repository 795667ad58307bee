"""How French chat is written out, and the first person told in the third."""

from __future__ import annotations

from memlib.models.offline.languages.engine.grammar import Telling

_GREETING = r"(?:coucou|bonjour|bonsoir|salut|hello|hey)"
_PERSONAL = (
    r"(?:suis|ai|viens|habite|vis|adore|déteste|aime|travaille|bosse|fais|joue|mange|bois|prends|étudie|apprends|porte|dors|cours|nage)"
)

TELLING = Telling(
    mends=(
        (r"\bre(bois|mange|fume|joue|travaille)\b", r"\1 à nouveau"),
        (
            r"\b(?:on a dû|j'ai dû|nous avons dû|on a|j'ai) (?:faire )?(?:piquer|euthanasier|endormir|fait piquer) ((?:mon|ma|notre) [\w-]+(?: (?-i:[A-ZÀ-Þ])\w+)?)",
            r"\1 est mort",
        ),
        (rf"^{_GREETING}[ ,!]*(?:ici|c'est) (?=(?-i:[A-ZÀ-Þ]))", "je m'appelle "),
        (r"\b(?:moi|nous),? (?=(?:mon|ma|mes|notre|nos) )", ""),
        (
            rf"\bl'anniversaire de ((?:mon|ma|notre) [\w-]+(?: (?-i:[A-ZÀ-Þ])\w+)?),? (?:c'est|est|tombe) (?=le \d|en )",
            r"\1 a son anniversaire ",
        ),
        (rf"\b(?:moi|nous) qui (?={_PERSONAL}\b)", "je "),
        (
            r"\b((?:mon|ma|notre) [\w-]+(?: (?-i:[A-ZÀ-Þ])\w+)?|(?-i:[A-ZÀ-Þ])\w+),? (?:il|elle) (?=(?:a|est|va|fait|vit|habite|s'appelle|adore|aime|déteste)\b)",
            r"\1 ",
        ),
        (r"\b((?:mon|ma|notre) [\w'-]+(?: de [\w-]+)?),? c'est (?=le \d|en |un |une )", r"\1 est "),
        (
            r"\best (?:partie?|montée?) (?:au (?:paradis|ciel)[\w ]*|rejoindre les [\w ]+)|\bnous a quittée?s?\b|\bs'est éteinte?\b",
            "est mort",
        ),
        (r"\b(?:j'?suis|chuis|chui|jsui|j'sui)\b", "je suis"),
        (r"\bchu\b", "je suis"),
        (r"\bj'fais\b", "je fais"),
        (r"\bpis\b", "puis"),
        (r"\b(?:vient de tomber|est tombée) enceinte\b", "est enceinte"),
        (r"^([^,.!?]{4,60}?) ici(?=,)", r"je suis \1"),
        (r"\b(?:la clope|le tabac|la cigarette|fumer),? (?:c'est|est) (?:fini|terminé|du passé)(?: pour moi)?", "j'ai arrêté de fumer"),
        (r"\bjai\b", "j'ai"),
        (r"\bj(?=(?:habite|apprends?|adore|aime|étudie|etudie|arrive|écoute|ecoute)\b)", "j'"),
        (r"\bapprend\b(?= (?:le|la|l'|à))", "apprends"),
        (r"\bdepui\b", "depuis"),
        (r"\by'?a\b", "il y a"),
        (r"\bc\b(?= )", "c'est"),
        (r"\bsalu\b", "salut"),
        (r"\bintolerant(?=e?\b)", "intolérant"),
        (r"\b(le|la|un|une|mon|ma) ([\w-]+)(?= d[eu'])([^.!?]*?)\b(?:celui|celle)\b", r"\1 \2\3\1 \2"),
        (r"\bvegetarien", "végétarien"),
        (r"\betudi", "étudi"),
        (r"\bj'bosse\b", "je bosse"),
        (r"\bjbosse\b", "je bosse"),
        (r"\bjveux\b", "je veux"),
        (r"\bjfais\b", "je fais"),
        (r"\bjme\b", "je me"),
        (r"\bjpeux\b", "je peux"),
        (r"\bjvis\b", "je vis"),
        (r"\bjtravaille\b", "je travaille"),
        (r"\bmon (?:nom|prénom),? (?:est|c'est)\b", "je m'appelle"),
        (r"\bmoi,? c'est (?=(?-i:[A-ZÀ-Þ]))", "je m'appelle "),
        (r"\bmoi,? je m'appelle", "je m'appelle"),
        (r"\bmoi c'est (?=[A-ZÀ-Þ])", "je m'appelle "),
        (r"\bje suis (?=(?-i:[A-ZÀ-Þ][a-zé]+)(?:,| et j|\.|$))", "je m'appelle "),
        (r"(^|[.,!?] )étant (?=\w)", r"\1comme je suis "),
        (r"\bsoeur\b", "sœur"),
        (r"\bqqn\b", "quelqu'un"),
        (r"\bds\b", "dans"),
        (r"\bpr\b", "pour"),
        (
            r"\b(ma|mon|notre) (?:(?:petite?|grande?) )?(fils|fille|garçon|neveu|nièce|chien|chienne|chat|chatte|frère|sœur|petit-fils|petite-fille)( (?-i:[A-ZÀ-Þ])\w+)?(?: de |,? \()(\d{1,2}) ans\)?",
            r"\1 \2\3 [\4]",
        ),
        (r"\b((?:depuis que|comme|vu que|puisque) (?:je |j'|on )[^,.?!]*?) (?=(?:je |j'|on )\w)", r"\1, "),
        (r"\b(mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janvier|février) prochain\b", r"\1"),
        (r"\bp'tite?\b", "petite"),
        (r"\b(\d) ?%", r"\1 %"),
        (r"\bje me suis (mise?|inscrite?|installée?|mariée?) ", r"je me suis \1 "),
    ),
    drops=r"non plus|l'hiver prochain|la prochaine fois|au lieu (?:de l'|du |de la |de |d')[\w-]+|(?:à|de) nouveau|vraiment|aussi|actuellement|maintenant|d'ailleurs|en fait|moi|au fait|finalement|du coup|là|justement|désormais|en ce moment|enfin|bref|quand même|malheureusement|heureusement"
    r"|l'an prochain|l'année prochaine|le mois dernier|la semaine dernière|la semaine prochaine|le mois prochain|cette année|l'an dernier|l'année dernière|hier|il y a (?:\w+ )?(?:jours?|semaines?|mois|ans?|années?|longtemps|peu)|récemment|bientôt|par contre|honnêtement|stp|svp|lol|mdr|officiellement|sinon|également|apparemment|en plus|évidemment|carrément",
    shifts=(
        (r"^L(?=(?:es?|a) |')", "l"),
        (r"\b[mM]on\b", "son"),
        (r"\b[mM]a\b", "sa"),
        (r"\b[mM]es\b", "ses"),
        (r"\b[nN]otre (?=(?:fille|mère|sœur|femme|nièce|cousine|tante|petite|grande|chienne|chatte|maison|voiture|famille)\b)", "sa "),
        (r"\b[nN]otre\b", "son"),
        (r"\b[nN]os\b", "ses"),
        (r"\bm'(?=[aeiouyhéèê])", "s'"),
        (r"\bme\b", "se"),
        (r"\bje suis\b", "il est"),
        (r"\bj'ai\b", "il a"),
        (r"\bj'(?=[aeiouyhéèê])", "il "),
        (r"\bje\b", "il"),
        (r"\bmoi\b", "lui"),
        (r"\bnous\b", "se"),
    ),
    beside=((r"\b(?:chez|avec|pour) (?:moi|nous)\b", "avec l'utilisateur"),),
    unshifts=((r"\bson\b", "mon"), (r"\bsa\b", "ma"), (r"\bses\b", "mes")),
    agrees=(
        (r"^suivie\b", "suivi"),
        (r"^mise\b", "mis"),
        (r"^((?:\w+ )?vég\w+)s\b", r"\1"),
        (r"^(\w+)ée\b", r"\1é"),
        (
            r"^((?:\w+ )?(?:intolérant|malentendant|sourd|client|indépendant|retraité|présent|adhérent|passionné|marié|mordu|voyant|handicapé))e\b",
            r"\1",
        ),
        (r"^((?:\w+ )?végétal|(?:\w+ )?végétar|(?:\w+ )?flexitar)ienne\b", r"\1ien"),
        (r"^gauchère\b", "gaucher"),
        (r"^droitière\b", "droitier"),
        (r"^native\b", "natif"),
        (r"^veuve\b", "veuf"),
        (r"^folle\b", "fou"),
    ),
    clitics=r"(?:(?:ne |n'|se |s'|y |en |l'|le |la |les )*)",
)
