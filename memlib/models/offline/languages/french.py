"""French."""

from __future__ import annotations

from memlib.models.offline.languages.grammar import NAME, PLACE, Kin, Language, Verb

_JOB = (
    r"(?:une? )?(?:ancien(?:ne)? )?[\w-]*(?:eur|euse|trice|ien|ienne|iste|logue|ière|ier|naute|aire|médecin|prof|professeure?|avocate?|architecte"
    r"|chef|cadre|agente?|étudiante?|retraitée?|apprentie?|interne|vétérinaire|notaire|artisane?|comptable)s?"
)
_SINCE = r"(?:depuis [\w ]{2,20}?)?"

_LANGUAGES = r"(?:(?:un peu|couramment|bien) )?(?:(?:le |l'|d')?(?:anglais|allemand|espagnol|italien|portugais|arabe|berbère|kabyle|russe|chinois|japonais|polonais|turc|grec|néerlandais|suédois|hébreu|breton|occitan|créole|wolof|coréen|roumain|français)|de l'\w+)"
FRENCH = Language(
    code="fr",
    subject=r"(?:je n'|je |j'|j)",
    verbs=(
        Verb("name", r"m'appelle", "L'utilisateur s'appelle {}", NAME),
        Verb("name", r"(?:moi c'est|mon (?:nom|prénom) est|mon (?:nom|prénom),? c'est)", "L'utilisateur s'appelle {}", NAME, bare=True),
        Verb("nickname", r"appelle(?:z)?-moi", "L'utilisateur veut être appelé {}", NAME, bare=True),
        Verb("age", r"ai", "L'utilisateur a {} ans", r"(?P<v>\d{1,3}) ans"),
        Verb("home", r"habite|vis", "L'utilisateur habite {}", rf"(?:à|au|aux|en|dans|près de|chez) {PLACE}"),
        Verb("home", r"(?:suis basée?|suis installée?|ai emménagé|ai déménagé)", "L'utilisateur habite {}", rf"(?:à|au|aux|en) {PLACE}"),
        Verb("origin", r"(?:viens|suis originaire)", "L'utilisateur vient {}", rf"(?:de |d'|du ){PLACE}"),
        Verb("allergy", r"suis allergique", "L'utilisateur est allergique {}", r"(?:aux?|à|à la|à l') ?.+", many=True),
        Verb("diet", r"suis", "L'utilisateur est {}", rf"(?:végétarien(?:ne)?|végétalien(?:ne)?|végane?|vegan|intolérante? .+|diabétique|cœliaque|asthmatique)(?: {_SINCE})?.{{0,20}}"),
        Verb("avoids", r"(?:ne )?mange pas", "L'utilisateur ne mange pas {}", r"(?:de |d').+"),
        Verb("abstains", r"(?:ne )?bois pas", "L'utilisateur ne boit pas {}", r"(?:de |d').+"),
        Verb("job", r"suis", "L'utilisateur est {}", rf"{_JOB}(?: (?:à|dans|en|chez|pour|au|de|depuis|freelance|indépendante?)\b.*)?"),
        Verb("employer", r"(?:travaille|bosse)", "L'utilisateur travaille {}", r"(?:comme|chez|à|dans|pour|au|en) .+"),
        Verb("studies", r"étudie", "L'utilisateur étudie {}", r"(?:le |la |l'|les )?[\w' -]+"),
        Verb("plays", r"joue", "L'utilisateur joue {}", r"(?:du|de la|de l'|au|à la|aux) .+"),
        Verb("sport", r"fais", "L'utilisateur fait {}", r"(?:du|de la|de l') (?:vélo|yoga|judo|natation|course|randonnée|piano|guitare|théâtre|danse|escalade|karaté|couture|poterie|jardinage)\b.*"),
        Verb("speaks", r"parle", "L'utilisateur parle {}", rf"{_LANGUAGES}(?:(?:,| und| et| y| e| ed| ou|,? and) {_LANGUAGES})*(?: .{{0,40}})?", many=True),
        Verb("learns", r"apprends", "L'utilisateur apprend {}", r"(?:le |la |l'|à ).+"),
        Verb("likes", r"(?:aime|adore)(?: bien| beaucoup)?", "L'utilisateur aime {}", r"(?!pas\b|bien\b).+", many=True),
        Verb("dislikes", r"(?:n')?aime pas|ne aime pas|déteste|(?:ne )?supporte pas", "L'utilisateur n'aime pas {}", r".+", many=True),
        Verb("has pet", r"ai", "L'utilisateur a {}", r"(?:une?|deux|trois|quatre|\d+) (?:\w+ )?(?:chien(?:ne)?s?|chats?|chatte|lapins?|cheval|chevaux|poules|perroquet|hamster|tortue)(?: .+)?"),
        Verb("has kin", r"ai", "L'utilisateur a {}", r"(?:une?|deux|trois|quatre|\d+) (?:\w+ )?(?:fils|filles?|enfants?|frères?|sœurs?|soeurs?|jumeaux|jumelles)(?: .+)?"),
        Verb("condition", r"ai", "L'utilisateur a {}", r"(?:du |de l'|une? |des |le )?(?:diabète|asthme|migraines?|hypertension|arthrose|épilepsie|endométriose|acouphènes|vertige|maladie .+|dégénérescence .+|prothèse .+)\b.*"),
        Verb("possession", r"ai|possède", "L'utilisateur a {}", r"(?:une?|mon|le|pas (?:de|d')) ?(?:\w+ )?(?:voiture|moto|vélo|permis|jardin|maison|appartement|camping-car|bateau|piano|guitare|machine à coudre)\b.*"),
        Verb("marital", r"suis", "L'utilisateur est {}", r"(?:mariée?|célibataire|divorcée?|veuve?|veuf|enceinte|pacsée?|gauchère?|gaucher|sourde?|malvoyante?|malentendante?|daltonien(?:ne)?|à la retraite|en fauteuil)\b.*"),
        Verb("goal", r"(?:voudrais|veux|aimerais|rêve de|compte)", "L'utilisateur voudrait {}", r"(?:apprendre|devenir|ouvrir|créer|déménager|passer) .+"),
        Verb("style", r"tutoie(?:-|z-)moi|on peut se tutoyer|tu peux me tutoyer", "L'utilisateur veut être tutoyé", r"$", bare=True),
        Verb("style", r"vouvoie(?:-|z-)moi", "L'utilisateur veut être vouvoyé", r"$", bare=True),
    ),
    pronoun=r"(?:je |j')",
    joint=r"(?:et|mais|car|donc|puis) ",
    unreal=r"(?:si|s'il|peut-être|imagine)\b|.*\b(?:dit|disait|écrit|a dit)\b",
    stop=r",|\s(?:parce que|parce qu'\w+|car|mais|que|quand|donc|pour que|alors|et (?:il|elle|c'est|ma|mon|je|j'|on|la|le|les|ça))\b",
    each=r"\s*,\s*|\s+(?:et|ou|ainsi que)\s+",
    vague=r"(?<!\w)(?:ça|cela|ce|cette|ces|ceci|ton|ta|tes|votre|vos|quand|comment|ici|te|vous|bien ça|y|en train|perdue?|désolée?|fatiguée?|contente?|sûre?)(?!\w)",
    asks=r"(?:comment|que|quel\w*|où|quand|pourquoi|est-ce|peux-tu|pouvez|tu peux|tu connais|par où|combien|faut-il|y a-t-il|une idée|des idées|c'est)\b",
    being=r"je suis ",
    drops=r"(?:vraiment|aussi|actuellement|maintenant|d'ailleurs|en fait|toujours|moi)",
    kin=Kin(
        r"(?:mon|ma)",
        {
            "mère": "La mère de l'utilisateur", "père": "Le père de l'utilisateur", "sœur": "La sœur de l'utilisateur",
            "soeur": "La sœur de l'utilisateur", "frère": "Le frère de l'utilisateur", "fils": "Le fils de l'utilisateur",
            "fille": "La fille de l'utilisateur", "femme": "La femme de l'utilisateur", "mari": "Le mari de l'utilisateur",
            "copine": "La copine de l'utilisateur", "copain": "Le copain de l'utilisateur", "compagne": "La compagne de l'utilisateur",
            "compagnon": "Le compagnon de l'utilisateur", "grand-mère": "La grand-mère de l'utilisateur",
            "grand-père": "Le grand-père de l'utilisateur", "chien": "Le chien de l'utilisateur",
            "chienne": "La chienne de l'utilisateur", "chat": "Le chat de l'utilisateur", "chatte": "La chatte de l'utilisateur",
        },
        ((r"a ((?:\d{1,3}|\w+) (?:ans|mois))", "a {}"), (rf"s'appelle ({NAME})", "s'appelle {}"),
         (rf"((?:habite|vit|travaille|étudie) (?:à|au|en|chez|dans|comme) .+)", "{}"), (rf"est ({_JOB}(?: (?:à|dans|en|chez) .+)?)", "est {}"),
         (r"(est (?:allergique .+|diabétique|végétarien(?:ne)?|végane?|enceinte|asthmatique))", "{}")),
    ),
    again={"L'utilisateur vit {}": "home"},
)  # fmt: skip
