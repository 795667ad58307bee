"""The small words between French clauses, and those by which a clause states nothing."""

from __future__ import annotations

from memlib.models.offline.languages.engine.grammar import ClauseWords

CLAUSES = ClauseWords(
    joining=r"mais|et|car|donc|alors",
    spreads=r"(?:\w+ )?(?:aux|à la|au|à|de|pas de)",
    alone=r"(?:aux?|à|de|d'|pas)\b",
    own=r"je|j'|on|nous|mon|ma|mes|notre",
    joints=r"\s+(?:et|mais|car|donc|puis|or)\s+(?=(?:je |j'|on |nous |mon |ma |mes |notre |il |elle |il s'|moi |d'ailleurs |puis |aussi |surtout |(?:le |tous les |toutes les |depuis |en )[\w' -]{0,30}?(?:je |j'|on )|(?:se |s')\w+|(?:(?:ne |n')?(?:adore|aime|déteste|joue|fait|est|a|travaille|habite|vit|s'appelle|parle|étudie|vais|fais|suis|ai|collectionne|va|court|mange|boit|prend|porte|entend|apprends|vis|bosse|prépare|cours)\b)))"
    r"|\s+(?=mais (?!pas|plus|aussi|jamais|surtout)|mais pas (?:faire|[\w-]+(?:er|ir)\b))|\s+(?=(?:parce que|puisque|car|vu que|sachant que|alors que|tandis que) (?:je|j'|on|mon|ma|nous|notre)\b)",
    each=r"\s*,(?!\d)\s*(?:et\s+)?|\s+(?:et|ou|ainsi que)\s+",
    tails=r"(?:en alternance|en apprentissage|à distance|surtout|sauf|mais (?:pas|plus|toujours pas)|en particulier|notamment|de préférence|à part|et (?:toujours )?pas|avec (?:mon|ma|mes)|dont|qui s'appelle|nommée?|jamais|mais jamais)\b",
    unreal=r"^(?:et |mais )?(?:si|s'il|quand|lorsque|même si|au cas où|imagine\w*|supposons|admettons)\b|\b(?:peut-être|éventuellement|sans doute|si jamais|on verra|un jour peut-être|j'aurais|je serais|j'achèterai|je pourrais|je devrais|j'hésite|on hésite|on pourrait|je gagnerais|j'envisagerais)\b|\b(?:dit|disait|m'a dit|dit que|prétend|pense que|trouve que|raconte|a écrit|affirme|répète|paraît)\b",
    asks=r"(?:et |mais |bon |alors |du coup |donc |sinon |ok |ah |euh |dis |dis-moi |, )*(?:comment|qu'est-ce|que |qu'|quels?|quelles?|où|quand|pourquoi|est-ce|peux-tu|pouvez|pourrais|pourriez|tu (?:peux|pourrais|connais|sais|as|veux|aurais|me|crois|penses|saurais)|t'as|t'aurais|vous (?:pouvez|connaissez|avez|auriez|savez|pourriez)|par où|par quoi|à qui|à quoi|à quelle|à partir (?:de quand|de quel|d'où)|de quoi|combien|faut-il|faut|y a-t-il|il y a (?:un|une|des|moyen)|une idée|des idées|un conseil|des conseils|c'est (?:quoi|bien|normal|possible|légal|grave|compatible|jouable|faisable|les|le|la|vrai|qui|où|comment|combien|pareil|mieux|dur|risqué|bon|trop)|ça (?:existe|marche|se|coûte|prend|aide|passe|vaut|risque|peut|va|te)|quelqu'un|dois-je|puis-je|je (?:peux|dois|devrais|pourrais) |on (?:peut|fait|part|doit|va) (?:où|quoi|comment|quand|lui|le|la|les)|suis-je|ai-je|lequel|laquelle|fais|fais-moi|écris|rédige|donne|explique|propose|trouve|aide|résume|traduis|corrige|raconte|montre|dis|liste|reformule|calcule|peut-on|qui (?:est-ce|peut|pourrait|connaît|sait|a déjà)|sur quoi|avec quoi|en quoi|pour quand|un |une |des |plutôt)",
    moment=r"aujourd'hui|hier|demain|ce soir|ce matin|cet après-midi|tout à l'heure|ce week-?end|en ce moment même|cette nuit|cette semaine|lundi|tout de suite|là tout de suite|après-demain|depuis (?:hier|ce matin|\w+ (?:jours?|heures?|semaines?|minutes?))|dans \w+ (?:jours?|minutes?|heures?)|à \d{1,2} ?h\d*",
    vague=r"ça|cela|ce|cette|cet|ces|ceci|ton|ta|tes|votre|vos|comment|ici|te|vous|toi|bien ça|perdue?|désolée?|contente?|celui|celle|ceux|quoi|merci|stp|svp",
    rather=r"(?:dont|mais plutôt|mais aussi)\b",
    relative=r"(?:et )?qui ",
    reports=r"(?!je\b|j')(?!.*(?:médecin|docteur|doc|logue|kiné|dermato)\b).*\b(?:dit|disait|écrit|écrivait|prétend|pense|affirme|croit|répète)(?: que)?$",
    turns=r"(?:mais|pourtant|cependant|très peu|bof)\b",
    hers=r"(?:mon|ma|mes|notre|nos|le|la|les|un|une|ton|ta) ",
    no_longer=r"^(?:plus|pas)\b(?! de \d)",
)
