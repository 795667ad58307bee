"""Spanish."""

from memlib.models.offline.languages.engine.makes import MAKES
from memlib.models.offline.languages.romance.grammar import Romance
from memlib.models.offline.languages.romance.meanings import MEANINGS
from memlib.models.offline.languages.romance.spanish.idioms import ANSWERS, CHANGES, SAYINGS
from memlib.models.offline.languages.romance.spanish.spelling import MENDED
from memlib.models.offline.languages.romance.spanish.style import STYLE
from memlib.models.offline.languages.romance.spanish.times import MOMENT, OFTEN, SINCE, TODAY, WHEN
from memlib.models.offline.languages.romance.spanish.verbs import PARADIGM, VERBS
from memlib.models.offline.languages.romance.spanish.words import PATTERNS, SPAN
from memlib.models.offline.languages.romance.turns import Spoken

SPANISH = Romance(
    code="es",
    user="El usuario",
    to_user="Al usuario",
    of_user="del usuario",
    paradigm=PARADIGM,
    verbs=VERBS,
    meanings=MEANINGS,
    patterns=PATTERNS | {"since": rf"(?:desde|hace)\b.*", "span": SPAN, "make": rf"(?:(?-i:(?=[A-Z]))(?:{MAKES})\b)"},
    articles_one=("un", "una"),
    called=("llamado", "llamada"),
    named=r"llamad[oa]s?|que se llaman?|se llaman?|de nombre",
    aged="de {} años",
    of_articles={"La": "de la ", "El": "del ", "Los": "de los ", "Las": "de las "},
    plain_kin={
        "nene": "hijo",
        "nena": "hija",
        "niño": "hijo",
        "niña": "hija",
        "crío": "hijo",
        "cría": "hija",
        "chico": "hijo",
        "peque": "hijo",
    },
    introducing=("tengo", "soy"),
    as_=r"como|en tanto que",
    here=r"(?:aquí|soy)",
    gerunds={"siendo": "soy", "teniendo": "tengo", "viviendo": "vivo", "trabajando": "trabajo"},
    sayings=SAYINGS,
    style=STYLE,
    spoken=Spoken(
        "habla",
        r"nativo|materno|fluido|bien|muy bien|bastante bien|regular|básico|intermedio|medio|avanzado|perfecto|[abc][12]|más o menos|así así|de nativo|un poco",
        r"cero|nada|ni papa",
    ),
    changes=CHANGES,
    answers=ANSWERS,
    kin={
        "La": (
            "madre mamá mama vieja hermana hermanita hija hijita mujer esposa novia pareja prometida abuela "
            "abuelita yaya suegra tía prima sobrina nieta cuñada nuera madrina ahijada bebé niña nena perra "
            "perrita gata gatita yegua coneja tortuga hijastra madrastra exmujer ex-mujer familia bisabuela mamá"
        ),
        "El": (
            "padre papá papa viejo hermano hermanito hijo hijito marido esposo novio prometido abuelo abuelito "
            "yayo suegro tío primo sobrino nieto cuñado yerno padrino ahijado niño nene peque chico perro "
            "perrito gato gatito conejo loro caballo hámster hurón hijastro padrastro exmarido ex-marido "
            "bisabuelo canario burro"
        ),
        "Los": ("padres abuelos hermanos hijos niños nenes suegros tíos primos sobrinos nietos perros gatos gemelos mellizos viejos"),
        "Las": "hijas hermanas niñas nenas abuelas tías primas sobrinas nietas gatas perras gemelas mellizas",
    },
    articles={"La": "A la", "El": "Al", "Los": "A los", "Las": "A las"},
    qualities=(
        r"(?:mayor|menor|pequeñ[oa]|mediano|mediana|gemel[oa]|melliz[oa]|adoptiv[oa]|matern[oa]|patern[oa]|"
        r"chic[oa])s?"
    ),
    parents=r"papá|mamá",
    mine_of=("mi", "mi"),
    mine="mis?|nuestr[oa]s?|la mía|el mío",
    subject=r"yo|nosotr[oa]s|un servidor",
    they=r"él|ella|ellos|ellas",
    that_of=r"(?:la|el) (?:de|del)",
    together=r"y yo\b",
    ours=r"nosotr[oa]s|nos",
    with_us=r"con nosotr[oa]s|conmigo",
    with_user="con el usuario",
    company="con su",
    not_=r"no|nunca|jamás|tampoco",
    told_not="no",
    clitics=("me", "nos"),
    reflexive="se",
    doubled="le ",
    dative=r"me|nos|le|les",
    tastes={
        r"gustan?": "likes",
        r"(?:va|tira)n?(?= (?:el|la|los|las) )": "likes",
        r"encantan?|flipan?|apasionan?|fascinan?|chiflan?|molan?|interesan?|pirran?|entusiasman?": "likes",
        r"repugnan?|horrorizan?|aburren?|desagradan?|disgustan?": "dislikes",
    },
    own=(
        (r"\bconmigo\b", "consigo"),
        (r"\bmi\b", "su"),
        (r"\bmis\b", "sus"),
        (r"\bnuestr[oa]\b", "su"),
        (r"\bnuestr[oa]s\b", "sus"),
        (r"\bmío\b", "suyo"),
        (r"\bmía\b", "suya"),
        (r"\bmíos\b", "suyos"),
        (r"\b(\w+[aei]r|\w+ndo)(?:me|nos)\b", r"\1se"),
        (r"\bme\b", "se"),
        (r"\btenía\b", "tenía"),
        (r"\bdel? los (\d)", r"desde los \1"),
    ),
    progressive={"estoy": "está", "toy": "está", "ando": "anda", "llevo": "lleva", "sigo": "sigue", "estamos": "está"},
    perfect={"he": "ha", "hemos": "ha", "ha": "ha"},
    periphrases=(
        (r"he vuelto a|volví a|vuelvo a", "volvió a", "resumed"),
        (r"suelo|solemos|acostumbro a", "suele", "habit"),
        (r"(?:voy|vamos) a", "va a", "future"),
        (r"acab(?:o|amos) de", "acaba de", "past"),
    ),
    openers=(
        r"en casa|hola|ola|qué tal|saludos|buen día|en cambio|por el contrario|buenas|buenos días|buenas tardes|oye|mira|a ver|bueno|vale|y|e|pues|es que|resulta que|la "
        r"cosa es que|te cuento|por cierto|encima|total|mi|nada|eso sí|porque|ya que|puesto que|dado que|"
        r"como(?= (?:yo|no|me|soy|estoy|tengo|vivo|trabajo|toco|hablo|estudio|llevo|mi|a mí)\b)|aunque|además|"
        r"entonces|así que|oiga|che|o sea|al final|pero|que|recuerda que|ten en cuenta que|sabes que|perdona|"
        r"gracias|jaja|ah|ay"
    ),
    idle=(
        r"nada de nada|para nada|en absoluto|algún día|eso sí|a (?:mí|mi(?= (?:no |me ))|nosotr[oa]s)|también|realmente|actualmente|la verdad es "
        r"que|la verdad|además|en realidad|simplemente|solo|sólo|todavía|aún|ya|por suerte|por desgracia|"
        r"básicamente|personalmente|últimamente|justo|casi"
    ),
    changed=r"ahora mismo|ahora|al final|por fin|recién|finalmente|hace poco|a partir de ahora",
    no_longer=r"ya no",
    joints=(
        r"y|e|pero|además|así que|asi que|asik|conque|pues|aunque|porque|xq|ya que|puesto que|dado que|y "
        r"además|y también|y eso que|que|como|si bien"
    ),
    causes=r"porque|xq|ya que|puesto que|dado que|aunque|que|pero|como",
    unreal=r"(?:si|imagina|imaginemos|supongamos|supón|ojalá|cuando sea|como si|hagamos)\b",
    doubt=(
        r"quizás?|tal vez|a lo mejor|puede que|igual (?:me|voy)|no sé si|creo que|supongo|pensaba que|dudo|"
        r"sería|haría|estaría pensando"
    ),
    reported=(
        r"\b(?:dicen?|dijo|dijeron|según|cuenta|cree|piensa|pone|leí|oí|escuché) (?:que|mi|él|ella|un|una|en|"
        r"el|la)\b|^(?:dice|según|dijo)\b|\b(?:dice|dijo|dicen)$"
    ),
    asks=(
        r"qué|q|cómo|dónde|cuándo|cuánt[oa]s?|cuál\w*|quién|por qué|puedes|podrías|me (?:ayudas|recomiendas|"
        r"dices|haces|pasas|das|escribes|explicas|puedes)|hay|recomiéndame|dame|dime|ponme|hazme|haz|"
        r"escríbeme|ayúdame|sabes|tienes|receta|consejos|ideas"
    ),
    turns=(
        r"qué|cómo|dónde|cuándo|cuál\w*|quién|por qué|me (?:ayudas|recomiendas|dices|haces|pasas|explicas|"
        r"puedes)|puedes|podrías|recomiéndame|dame|dime|hazme|ayúdame"
    ),
    finite=r"es|son|está|están|tiene|tienen|hay|ha|han|era",
    resumes=r"soy|tengo|quiero|necesito|busco|estoy",
    states=r"soy|estoy|tengo|voy|quiero|necesito|puedo|debo|he|hago|creo|busco",
    often=OFTEN,
    since=SINCE,
    when=WHEN,
    moment=MOMENT,
    today=TODAY,
    stop=(
        r"porque|pero|aunque|(?<!desde )cuando|así que|asik|asi que|conque|mientras|sino|pues|que(?! (?:tenía|"
        r"viene))|donde|y eso que|y ya|para que|por lo que|como para|a ver si"
    ),
    each=r"\s*,\s*|\s+(?:y|e|o|ni)\s+(?:además\s+|también\s+|tampoco\s+)?",
    vague=(
        r"esto|eso|aquello|cómo|qué|cuál|cuándo|tú|tu|tus|ti|usted|loc[oa](?! por)|hart[oa]|cansad[oa]|segur[oa]|"
        r"content[oa]|preocupad[oa]|ni idea|la culpa|prisa|hambre|sueño|ganas|razón|calor|frío|fiebre|gripe|"
        r"resaca|duda|dudas|pregunta|problema"
    ),
    of_no_place=r"letras|ciencias|pueblo|campo|ciudad|aquí|aqui|acá|allá|barrio|esos|esas|estos|estas|familia|casa|noche|todo|nuevo|humanidades|costa|interior|fuera|lejos|cerca|montaña|playa|izquierdas?|derechas?",
    qualifying=(
        r"(?:casi )?siempre|sobre todo|sin|con|desde|hasta|cerca de|cerquita de|en|a|por|de|entre|abiert[oa]s?|\d+ (?!años)\w+|(?:dos|tres|cuatro|cinco|seis) (?!años|gat|perr|hij)\w+"
    ),
    asides=(
        r"de es[oa]s|de est[oa]s|por cierto|por favor|porfa|de verdad|de hecho|en serio|en fin|con lo (?:que|cual)|a ver|por suerte|por desgracia|de momento|por ahora|por eso|a lo mejor|en realidad|a (?:qué|cuánto|quién)|de (?:qué|nada)|por qué|en qué|con qué|con eso|en general"
    ),
    aches=r"duelen?",
    because_of=r"por(?= una?\b| la\b| el\b)|por culpa de(?=l| )|a causa de(?=l| )",
    chronic=r"discal|crónic[oa]s?|tipo [12]|lumbar|cervical|alta|baja|reumatoide|de hiato",
    guarded=(
        r"\b(?:contraseña|clave|pin|password|cvv|iban|dni|nie|tarjeta(?: de crédito)?|código (?:de acceso|"
        r"pin)|número de cuenta|api key|token)\b"
    ),
    sinces=(
        (
            (
                r"\b(?:desde )?hace (?=\d|un |una |dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|"
                r"veinte|treinta|varios|muchos|unos)"
            ),
            "desde hace ",
        ),
    ),
    mended=MENDED,
    gendered=(
        r"(?:^|(?<= y )|(?<= e )|(?<=, ))(?P<stem>vegan|vegetarian|alérgic|celíac|diabétic|asmátic|zurd|"
        r"daltónic|sord|cieg|epiléptic|hipertens|casad|divorciad|separad|solter|viud|jubilad|autónom|"
        r"introvertid|fij|indefinid|extrovertid|tímid|católic|ate|aficionad|adict|sol)a\b"
    ),
    told={
        "is": "es",
        "works": "trabaja {}",
        "name": "se llama {}",
        "age": "tiene {} años",
        "home": "vive en {}",
        "allergic": "es alérgico {}",
        "intolerant": "es intolerante {}",
        "lives": "vive {}",
        "has": "tiene {}",
        "course": "estudia {}",
        "knows": "sabe {}",
        "studies": "estudia {}",
    },
)
