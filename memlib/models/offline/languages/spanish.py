"""Spanish."""

from __future__ import annotations

from memlib.models.offline.languages.grammar import NAME, PLACE, Kin, Language, Verb

_NO_JOB = r"(?!(?:de|yo|el|la|los|las|que|así|feliz|muy|más|tan|un (?:desastre|poco|caso)|consciente|capaz|nuev[oa]|fan|mayor|menor|tod[oa]|sol[oa])\b)"
_THINGS = r"(?:coche|carro|moto|bici|bicicleta|furgoneta|jardín|casa|piso|barco|piano|guitarra|carnet|carné|permiso)"
_SINCE = r"(?: desde [\w ]+| desde hace [\w ]+)?"

_LANGUAGES = r"(?:(?:un poco de|algo de) )?(?:inglés|francés|alemán|italiano|portugués|árabe|ruso|chino|japonés|catalán|euskera|gallego|vasco|valenciano|quechua|guaraní|polaco|rumano|griego|coreano|español|castellano)"
SPANISH = Language(
    code="es",
    subject=r"(?:yo )?",
    verbs=(
        Verb("name", r"me llamo|mi nombre es", "El usuario se llama {}", NAME),
        Verb("name", r"soy", "El usuario se llama {}", NAME),
        Verb("nickname", r"llámame|dime|puedes llamarme", "El usuario quiere que lo llamen {}", NAME),
        Verb("age", r"tengo", "El usuario tiene {} años", r"(?P<v>\d{1,3}) años"),
        Verb("home", r"vivo", "El usuario vive {}", rf"(?:en (?!el\b|la\b|un\b|una\b|casa\b|mi\b)|cerca de |con ){PLACE}"),
        Verb("home", r"(?:me mudé|me he mudado|me acabo de mudar)", "El usuario vive en {}", rf"a (?P<v>{PLACE})"),
        Verb("origin", r"soy", "El usuario es de {}", rf"de (?P<v>(?-i:[A-ZÁÉÍÓÚÑ])[\w -]+)"),
        Verb("allergy", r"soy alérgic[oa]", "El usuario es alérgico {}", r"al? .+", many=True),
        Verb("allergy", r"tengo alergia", "El usuario es alérgico {}", r"al? .+", many=True),
        Verb("intolerance", r"soy intolerante", "El usuario es intolerante {}", r"al? .+"),
        Verb("diet", r"soy", "El usuario es {}", r"(?:vegan[oa]|vegetarian[oa]|celíac[oa]|diabétic[oa]|asmátic[oa]|abstemi[oa])\b.*"),
        Verb("avoids", r"no como", "El usuario no come {}", r"(?!nada\b|mucho\b|bien\b|en\b).+", many=True),
        Verb("abstains", r"no bebo", "El usuario no bebe {}", r"(?!nada\b|mucho\b|bien\b).+", many=True),
        Verb("job", r"soy", "El usuario es {}", rf"{_NO_JOB}(?:un |una )?[\w -]+{_SINCE}"),
        Verb("employer", r"trabajo", "El usuario trabaja {}", r"(?:de|como|en|para|con) .+"),
        Verb("studies", r"estudio", "El usuario estudia {}", r"[\w -]+"),
        Verb("plays", r"toco", "El usuario toca {}", r"(?:el|la|los|las) [\w -]+"),
        Verb("plays", r"juego", "El usuario juega {}", r"al? .+"),
        Verb("speaks", r"hablo", "El usuario habla {}", rf"{_LANGUAGES}(?:(?:,| und| et| y| e| ed| ou|,? and) {_LANGUAGES})*(?: .{{0,40}})?", many=True),
        Verb("learns", r"(?:estoy aprendiendo|aprendo)", "El usuario está aprendiendo {}", r"[\w -]+"),
        Verb("likes", r"me (?:gusta|gustan|encanta|encantan)", "Al usuario le gusta {}", r".+", many=True),
        Verb("likes", r"adoro", "El usuario adora {}", r".+", many=True),
        Verb("dislikes", r"no me gustan?", "Al usuario no le gusta {}", r".+", many=True),
        Verb("dislikes", r"no soporto", "El usuario no soporta {}", r".+", many=True),
        Verb("dislikes", r"odio|detesto", "El usuario odia {}", r".+", many=True),
        Verb("has pet", r"tengo", "El usuario tiene {}", r"(?:un|una|dos|tres|cuatro|\d+) (?:perr[oa]s?|gat[oa]s?|conejos?|caballos?|loros?|tortugas?|gallinas?|hámster|cobaya)s?\b.*"),
        Verb("has kin", r"tengo", "El usuario tiene {}", r"(?:un|una|dos|tres|cuatro|\d+) (?:hij[oa]s?|herman[oa]s?|niet[oa]s?|mellizos|gemelos|gemelas|sobrin[oa]s?)\b.*"),
        Verb("condition", r"(?:tengo|padezco(?: de)?)", "El usuario tiene {}", r"(?:diabetes|asma|migrañas?|hipertensión|artritis|epilepsia|celiaquía|vértigo|tinnitus|prótesis|tdah)\b.*"),
        Verb("possession", r"tengo", "El usuario tiene {}", rf"(?:un |una )(?:\w+ )?{_THINGS}\b.*"),
        Verb("no possession", r"no tengo", "El usuario no tiene {}", rf"(?:\w+ )?(?:{_THINGS}|mascotas?|hijos|hermanos)\b.*"),
        Verb("marital", r"(?:estoy|soy)", "El usuario está {}", r"(?:casad[oa]|divorciad[oa]|jubilad[oa]|embarazada)\b.*"),
        Verb("marital", r"soy", "El usuario es {}", r"(?:solter[oa]|viud[oa]|zurd[oa]|daltónic[oa]|sord[oa])\b.*"),
        Verb("goal", r"(?:quiero|quisiera|me gustaría)", "El usuario quiere {}", r"(?:aprender|ser|abrir|montar|estudiar|mudarme|grabar|correr|sacarme) .+"),
        Verb("style", r"(?:trátame|tratame|háblame) de usted", "El usuario quiere que le traten de usted", r"$"),
        Verb("style", r"(?:trátame|tratame|tutéame|háblame)(?: de tú)?", "El usuario quiere que le tuteen", r"$"),
    ),
    pronoun=r"yo ",
    joint=r"(?:y|pero|además|e|pues) ",
    unreal=r"(?:si|quizás?|tal vez|ojalá|imagina)\b|.*\b(?:dice|dijo|dicen|escribe)\b",
    stop=r",|\s(?:porque|pero|aunque|que|cuando|así que|asik|conque|y (?:mi|el|la|es|yo|me|no|ya|mis|ahora|lo))\b",
    each=r"\s*,\s*|\s+(?:y|e|o|ni)\s+(?:tampoco )?",
    vague=r"(?<!\w)(?:que|esto|eso|este|esta|ese|cómo|como tú|tu|tus|ti|usted|aquí|bien|consciente|mucho|nada|algo|lo)(?!\w)",
    asks=r"[¿]|(?:qué|cómo|dónde|cuándo|cuál\w*|quién|por qué|puedes|podrías|me ayudas|hay|recomiéndame|dame|ponme|sabes)\b",
    being=r"(?:yo )?soy ",
    drops=r"(?:realmente|también|actualmente|ahora|además|la verdad|por cierto|ya|muy|super|súper)",
    kin=Kin(
        r"(?:mi)",
        {word: f"{article} {word} del usuario" for article, some in (
            ("La", "madre hermana hija mujer esposa novia pareja abuela perra gata suegra tía"),
            ("El", "padre hermano hijo marido esposo novio abuelo perro gato suegro tío"),
        ) for word in some.split()},
        ((r"tiene ((?:\d{1,3}|\w+) (?:años|meses))", "tiene {}"), (rf"se llama ({NAME})", "se llama {}"),
         (r"((?:vive|trabaja|estudia) (?:en|de|con|como) .+)", "{}"), (rf"es ((?:un |una )?(?!mejor\b|muy\b|el\b|la\b|de\b|mayor\b)[\w]+(?: de [\w]+)?)", "es {}"),
         (r"((?:es alérgic[oa] .+|tiene (?:diabetes|asma|alzheimer|demencia|cáncer)))", "{}")),
    ),
    again={"El usuario trabaja en {}": "employer"},
)  # fmt: skip
