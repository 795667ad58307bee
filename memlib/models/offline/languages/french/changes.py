"""French words by which a memory is put right, ended, renewed or forgotten."""

from __future__ import annotations

from memlib.models.offline.languages.engine.grammar import Changes

CHANGES = Changes(
    over=(
        r"(?:.*\b)?(?:j'ai|on a|nous avons) (?:enfin |déjà |finalement |tout )?(?:arrêté|quitté|vendu|abandonné|annulé|résilié|laissé tomber|réussi|bouclé|passé|couru|décroché|lâché|donné|rendu|fini|terminé|revendu|stoppé|plaqué|perdu|jeté|clôturé|renoncé à) (?:(?:le|la|les|l'|mon|ma|mes|notre|nos|de faire (?:du|de la|de l')|de|du|d'|au|à la) ?)?(?P<what>[\w' -]+)",
        r"(?:je|on|j') ?(?:ne |n')?(?:fais|joue|chante|prends|vais|suis|ai|porte|mange|bois|apprends|pratique|fume) plus (?:(?:du|de la|de l'|de|d'|le|la|les|au|à la|en|dans la|dans le|l') ?)?(?P<what>[\w' -]+)",
        r"(?:le|la|l'|les|mon|ma|mes|notre) ?(?P<what>[\w' -]+?) (?:est|sont|c'est|a été|est bel et bien)(?: enfin| maintenant| définitivement)? (?:finie?s?|terminée?s?|annulée?s?|tombée? à l'eau|guérie?|vendue?|résiliée?|passée?|morte? et enterrée?|du passé|de l'histoire ancienne|abandonnée?)",
        r"(?:.*\b)?(?:le médecin|le cardiologue|mon médecin|le docteur|l'allergologue|le neurologue|la doctoresse|mon docteur|le dermato|l'hôpital) (?:a|m'a) (?:levé|arrêté|supprimé|enlevé|retiré) (?:le |la |l'|mon |ma |mes |les )?(?P<what>[\w' -]+)",
        r"(?P<what>(?-i:[A-ZÀ-Þ])[\w-]+) et moi,? (?:on s'est|nous nous sommes|on est|c'est) (?:séparée?s?|finie?s?|plus ensemble|quittée?s?)",
        r"(?:c'est (?:fini|terminé) avec|avec) (?P<what>[\w-]+)(?:,? c'est (?:fini|terminé))?",
        r"(?:le |la |l'|les |mon |ma |mes )(?P<what>[\w' -]+?) (?:n'existe(?:nt)? plus|s'est arrêtée?|a fermé|a été supprimée?)",
        r"(?:le |la |l'|les |mon |ma |mes )?(?P<what>[\w' -]+?),? c'est (?:mort|foutu|annulé|fini|terminé|râpé|tombé à l'eau|du passé)",
        r"(?:le |la |l'|les )?(?P<what>[\w' -]+?),? (?:je n'en|j'en) (?:fais|joue|prends|bois|mange|fume) plus",
        r"on m'a (?:volé|piqué|pris) (?:mon |ma |mes )?(?P<what>[\w' -]+)",
        r"(?:mon |ma |mes |le |la |l')?(?P<what>[\w' -]+?) (?:tombe(?:nt)? à l'eau|est tombée? à l'eau|a disparu|s'est envolée?|n'est plus d'actualité|ne se fera pas|ne se fait plus)",
    ),
    ends=(r"^séparée?s? (?:de |du |d')(?:l'|la |le |mon |ma |notre )?(?P<what>[\w-]+)",),
    instead=(
        r"\bc'est pas (?:le |la |l'|les |du |de la |un |une )?(?P<old>[\w-]+(?: [\w-]+)?),? c'est (?:le |la |l'|les |du |de la |un |une )?(?P<new>[\w-]+(?: [\w-]+)?)",
        r"\b(?:pas|et non(?: pas)?|non pas) (?:(?:à|au|en|chez|le|la|les|un|une|de|du|dans|aux) )*(?P<old>[\w'.-]+(?: [\w'.-]+)?),? ?(?:mais|:|plutôt) (?:(?:c'est|à|au|en|chez|le|la|les|un|une|de|du|dans|aux) )*(?P<new>[\w'.-]+(?: (?-i:[A-ZÀ-Þ])[\w'.-]+)?)",
        r"\bpas (?:(?:à|au|en|chez|le|la|les|un|une|de|du|dans|aux) )*(?P<old>[\w'.-]+(?: [\w'.-]+)?) ?[:,;] (?:(?:c'est|à|au|en|chez|le|la|les|un|une|de|du|dans|aux) )+(?P<new>(?-i:[A-ZÀ-Þ\d])[\w'.-]*(?: (?-i:[A-ZÀ-Þ])[\w'.-]+)?)",
        r"(?P<new>(?-i:[A-ZÀ-Þ\d])[\w'.-]*(?: (?-i:[A-ZÀ-Þ])[\w'.-]+)?),? (?:et )?(?:pas|non) (?:(?:à|au|en|chez|le|la|les|un|une|de|du|dans|aux) )*(?P<old>[\w'.-]+(?: [\w'.-]+)?)",
        r"(?P<new>[\w'-]+) (?:au lieu|à la place|plutôt que) (?:de |du |d')?(?:l'|la |le |les )?(?P<old>[\w-]+)",
        r"(?P<new>(?-i:[A-ZÀ-Þ\d])[\w'.-]*(?: (?-i:[A-ZÀ-Þ])[\w'.-]+)?) (?:au lieu de|à la place de|plutôt que) (?P<old>[\w'.-]+)",
    ),
    since_now=r"\b(?:terminé|maintenant|désormais|finalement|plus|n'est plus|au fait|ça y est|depuis|à la place|devenue?|dorénavant|enfin|remange|est née?|changé|morte?|décédée?|arrêté|eu mon|réussi|obtenu|promue?|nommée?)\b",
    after_all=r"\b(?:finalement|de nouveau|à nouveau|en fait|re(?:mange|bois|fume|fais|joue))\b",
    spelled=r"\b(?:avec|sans|s'écrit|écrit|orthographe|lettres?)\b",
    level=r"\b(?P<level>[ABC][12]|N[1-5])\b (?:\w+ )?(?:en poche|validé|obtenu|réussi|décroché)\b",
    at_level="et a le niveau {}",
    stage=r"en \w+ année|en [lm][123]\b",
    forget=(
        r"(?:le |la |les |l')?(?P<what>[\w' -]+?),? laisse(?:z)? tomber(?:,.*)?",
        r"(?:s'il te plaît |stp |tu peux |peux-tu |et |bon |non |en fait )*(?:oublie|efface|supprime|oubliez|effacez|oublier|effacer|supprimer)(?: stp| svp)? (?P<what>.+)",
        r"(?:je (?:préfère|préférerais|veux|voudrais|souhaite|souhaiterais|aimerais) )?(?:que (?:tu|vous) )?(?:ne |n')?(?:gard\w+|reten\w+|retien\w+|conserv\w+|not\w+|mémoris\w+)(?: pas| plus)(?: de)? (?:trace |note )?(?:de |d'|du |que )?(?P<what>.+)",
    ),
    matter=r"(?:l'histoire|le truc|tout|l'info(?:rmation)?|ce que j'ai dit|le souvenir|le fait)(?: (?:de|du|sur|avec|concernant|que))?(?: (?:le|la|les))? |que ",
)
