"""What Spanish says by idioms, and how it corrects, ends, forgets and answers."""

from __future__ import annotations

from memlib.models.offline.languages.romance.turns import Answers, Changes, Saying, Step

SAYINGS = (
    Saying(
        "employer",
        ("work",),
        r"\bme (?:han |acaban de )?(?:contrat|cog)\w+ (?P<v>(?:de|como) <job>[^,.;!?¿]*)",
        "El usuario trabaja {v}",
        single=True,
    ),
    Saying("plan", ("health", "plans"), r"\bme (?P<do>operan|sacan|quitan|ponen) (?P<v>[^,.;?]*?<date>)", "Al usuario le {do} {v}"),
    Saying(
        "condition",
        ("health",),
        r"\bme (?:han )?(?P<do>quit|sac|extirp)(?:aron|ado) (?P<v>(?:la vesícula|el apéndice|las amígdalas|un riñón|el bazo|el útero|la matriz))",
        "Al usuario le quitaron {v}",
    ),
    Saying(
        "event",
        ("dates", "plans"),
        r"\b(?:mi|nuestra) (?P<what>boda|graduación|mudanza|operación) (?:es|será) (?P<v>[^,.;?]*?<date>[^,.;?]*)",
        "La {what} del usuario es {v}",
    ),
    Saying(
        "favourite",
        ("preferences",),
        r"\bmi (?P<what>\w+(?: \w+)?) favorito es (?P<v>[^,.;?]+)",
        "El {what} favorito del usuario es {v}",
    ),
    Saying(
        "favourite",
        ("preferences",),
        r"\bmi (?P<what>\w+(?: \w+)?) favorita es (?P<v>[^,.;?]+)",
        "La {what} favorita del usuario es {v}",
    ),
    Saying("job", ("work",), r"\b(?:profesión|ocupación):? (?P<v><job>)(?=[,.;?!]|$)", "El usuario es {v}"),
    Saying(
        "name",
        ("name",),
        r"\bmi nombre es (?P<v>(?-i:[A-ZÁÉÍÓÚÑ])[\w'-]+(?: (?-i:[A-ZÁÉÍÓÚÑ])[\w'-]+)*)",
        "El usuario se llama {v}",
        single=True,
    ),
    Saying(
        "birthday",
        ("dates", "family"),
        r"(?:el )?cumple(?:años)? de <kin> es (?:el )?(?P<date><date>)",
        "El cumpleaños {kin} es el {date}",
    ),
    Saying(
        "birthday", ("dates", "family"), r"(?:el )?(?P<date><date>) es el cumple(?:años)? de <kin>", "El cumpleaños {kin} es el {date}"
    ),
    Saying("birthday", ("dates",), r"\bmi cumple(?:años)? es (?:el )?(?P<date><date>)", "El usuario cumple años el {date}"),
    Saying(
        "anniversary",
        ("dates",),
        r"(?:mi|nuestro) aniversario(?: de (?:boda|bodas))? es (?:el )?(?P<date><date>)",
        "El aniversario de boda del usuario es el {date}",
    ),
    Saying(
        "goal",
        ("goals",),
        r"(?:mi|el) sueño (?:de siempre |de toda la vida )?es (?P<v>\w+[aei]r(?:me)?\b[^,.;?¿]*)",
        "El usuario sueña con {v}",
    ),
    Saying(
        "goal",
        ("goals",),
        r"mi (?:objetivo|meta|propósito|reto)(?: (?:este|para|de) [\w ]{3,20}?)? es (?P<v>\w+[aei]r(?:me)?\b[^,.;?¿]*)",
        "El objetivo del usuario es {v}",
    ),
    Saying(
        "condition",
        ("health",),
        r"\bme (?:han )?diagnostica(?:ron|do) (?P<v>[^,.;?¿]+?)(?= y |[,.;?¿]|$)",
        "Al usuario le diagnosticaron {v}",
    ),
    Saying(
        "condition", ("health",), r"\bme (?:han )?opera(?:ron|do) (?P<v>del? [^,.;?¿]+?(?:19|20)\d\d)", "Al usuario lo operaron {v}"
    ),
    Saying(
        "employer", ("work",), r"\bme (?:han ascendido|ascendieron) a (?P<v>\w+(?: de \w+)?)", "El usuario trabaja de {v}", single=True
    ),
    Saying(
        "possession",
        ("possessions",),
        (
            r"\bmi (?P<thing>coche|moto|bici|furgoneta|móvil|portátil|ordenador) es (?P<v>un[oa]? [^,.;?]+?)(?= y "
            r"|[,.;?¿]|$)"
        ),
        "El usuario tiene {v}",
    ),
)

CHANGES = Changes(
    instead=(
        r"^no (?:soy |sono |sou )?(?P<old>[\w'’-]+), (?:soy |sono |sou )?(?P<new>[\w'’-]+)(?=[.,!?]|$)",
        (
            r"^(?:(?:en|de|a|con|el|la|il|lo|o) )?(?P<old>[\w'’-]+(?: [\w'’-]+){0,2}) no,? (?:(?:en|de|a|con|el|la|il|lo|o) )?"
            r"(?P<new>[\w'’-]+(?: [\w'’-]+){0,2})(?=[,.!?;]|$)"
        ),
        (
            r"\bno (?:es |soy |son |tengo |vivo |se llama |era |estoy )?(?:en |de |a |el |la "
            r")?(?P<old>[\w'’-]+(?: [\w'’-]+){0,2}?),? (?:sino|soy|es|son|tengo|vivo en|soy de|se llama)(?: que)?(?: "
            r"(?:en|de|a|el|la|con))? (?P<new>[\w'’-]+(?: [\w'’-]+){0,2})"
        ),
        (
            r"(?P<new>[\w'’-]+(?: (?:de |del )?[\w'’-]+){0,2}),? (?:y )?no (?:en |de |a |el |la |con "
            r")?(?P<old>[\w'’-]+(?: [\w'’-]+){0,2})(?=[,.!?;]|$)"
        ),
    ),
    over=(
        r"(?:me (?:despidieron|han despedido|echaron|han echado) de(?:l| la| los)?|me (?:robaron|han robado)(?: el| la| mi)?|vendimos (?:el|la)) (?P<what>[\w -]{3,40}?)(?: (?:ayer|anoche|la semana pasada))?",
        r"(?:yo y )?(?P<what>\w{2,20})(?: y yo)? ya no (?:estamos|seguimos|salimos) juntos",
        r"(?:lo de(?:l| la| las| los)?|el|la) (?P<what>[\w ]{3,30}) (?:ya )?(?:lo|la) (?:he dejado|dejé|he vendido|vendí|he cancelado|cancelé|he quitado|regalé|he regalado)",
        (
            r"(?P<what>[\w]{2,20}) y yo (?:lo dejamos|lo hemos dejado|hemos roto|hemos terminado|hemos cortado|"
            r"terminamos|cortamos|nos separamos)"
        ),
        (
            r"(?:ya |al final |por fin )?(?:he )?(?:vendí|vendido|dejé|dejado|abandoné|abandonado|regalé|regalado|"
            r"cancelé|cancelado|perdí|quité|tiré|renuncié|colgué|cerré|devolví|doné|me di de baja|me he dado de baja|me salí|me he salido|me he borrado|me he quitado|me borré)(?: del| al|(?: de| a)?(?: el| la| los| las| mi| mis)| de(?! \w+[aei]r\b)) (?P<what>[\w "
            r"-]{3,40}?)(?: (?:ayer|hace .*|el (?:mes|año) pasado|la semana pasada|porque .*))?"
        ),
        (
            r"(?:terminé|rompí|corté|lo dejé|he roto|he cortado|he terminado) con (?:el |la |mi )?(?P<what>[\w "
            r"-]{3,40})"
        ),
        r"ya no (?:\w+ )?(?:en |a |al |con |de |el |la |los |mi )*(?P<what>[\w -]{3,40})",
    ),
    forget=(
        (
            r"(?:olvida|descarta|anula|tacha|olvídate de|deja(?= lo de)|borra|elimina|quita|olvidá|bórrame|olvídalo)(?: ya)? (?:todo )?(?:lo que "
            r"sabes )?(?:lo |eso )?(?:de |del |sobre )?(?:que )?(?:el |la |los |mi |mis )?(?P<what>[\w "
            r"-]{3,50}?)(?:,.*| de (?:tu|la) memoria.*| que .*|)"
        ),
    ),
    switched=r"\b(?:me pasé|me cambié|pasé|cambié) a(?:l)? \w{4,}",
    forget_that=r"\b(?:borra (?:eso|esto)|bórralo|bórrala|olvídalo|olvidalo|olvida eso|quita eso|quítalo|quítala|elimínalo|elimina eso|sácalo|borrá eso)\b(?! (?:el|la|lo de|de)\b)",
    died=r"(?:se )?(?:murió|falleció|ha muerto|ha fallecido)|se (?:me |nos )?(?:fue|ha ido)(?! a)|se (?:me|nos) (?:murió|ha muerto)|ya no está (?:con|entre) nosotros",
    died_told=("murió", "murió"),
    steps=(
        Step(
            r"\bme (?:han |acaban de )?(?:contrat|cog)\w+ (?P<new>(?:de|como) <job>[^,.;!?¿]*)",
            r"(?:está en paro|está en el paro|está desempleado|busca trabajo).*$",
            "trabaja {new}",
        ),
        Step(
            r"\b(?:días?|semanas?|meses|año|años) sin (?:fumar|tabaco|cigarr\w+)|\b(?:dejé|he dejado) (?:de fumar|el tabaco)",
            r"(?<=usuario )fuma.*$",
            "dejó de fumar",
        ),
        Step(
            r"\b(?:ha nacido|nació|ya nació)\b\W{0,5}(?P<new><name>)", r"^.*\bembarazada\b.*$", "El usuario tiene un bebé llamado {new}"
        ),
        Step(
            r"\b(?:he pasado|pasé|paso|pasamos|empiezo|empecé|estoy ya|ya estoy|voy ya|ya voy) (?:ya )?(?:a|en|por) (?P<new><nth>)\b",
            r"\b<nth>(?= (?:de|año|curso|semestre))",
            "{new}",
        ),
        Step(
            r"\bme (?:han |acaban de )?(?:ascend\w+|promov\w+|promocion\w+|nombr\w+|hech?o|hicieron|hacer) (?:a |como )?(?P<new><post>(?: de (?!la\b|el\b)\w+)?)",
            r"(?P<kept>(?:es|trabaja (?:de|como)) (?:un |una )?)(?:(?!en\b|para\b|con\b)[\w-]+ ?)+(?=en\b|para\b|con\b|$)",
            "{kept}{new} ",
        ),
        Step(
            r"\b(?:me casé|nos hemos casado|me he casado|ya nos casamos|ya estamos casados)\b",
            r"(?:está prometid[oa] con|sale con|es novi[oa] de|está comprometid[oa] con)",
            "está casado con",
        ),
    ),
    spelled=r"\bcon (?:h|k|c|s|z|y|i|j|g|v|b|dos|tilde|acento)\b|se escribe|sin (?:h|tilde)",
)

ANSWERS = Answers(
    asked=(
        (r"\b(?:medicaci|medicamento|pastilla)", "tomo {}"),
        (r"\bcómo (?:quieres?|te gustaría|le gustaría|prefieres?) que (?:te|le) llame|\bcómo (?:te|le) llamo", "llámame {name}"),
        (r"\b(?:qué ciudad|qué zona|qué barrio|qué país)\b[^?]*\b(?:vives?|resides?|estás?)|\ben qué ciudad\b", "vivo en {}"),
        (r"\bidiomas?\b.*\bhabla", "hablo {}"),
        (r"\b(?:mascotas?|animal(?:es)?|hij[oa]s|hermanos)\b", "tengo {}"),
        (r"\b(?:estudia|estudias|carrera)\b", "estudio {}"),
        (r"\ben qué (?:trabaja|trabajas)\b", "trabajo en {}"),
        (r"\b(?:objetivos?|metas?|propósitos?)\b", "quiero {}"),
        (r"\b(?:deportes?)\b", "practico {}"),
        (r"\b(?:dieta|come carne|comes carne|tipo de alimentación)\b", "soy {}"),
        (r"\b(?:se dedica|te dedicas|trabaja(?:s|n)?|tu profesión|su profesión|haces en la vida)\b", "soy {}"),
        (r"\bcuántos años|qué edad\b", "tengo {} años"),
        (r"\bdónde (?:vive|vives|reside)", "vivo en {}"),
        (r"\bde dónde (?:eres|es)\b", "soy de {}"),
        (r"\b(?:cómo (?:se llama|te llamas)|tu nombre|su nombre)\b", "me llamo {}"),
        (r"\balergias?|alérgic[oa]\b", "soy alérgico a {}"),
        (r"\binstrumento", "toco {}"),
        (r"\bcumpleaños\b", "mi cumpleaños es {}"),
        (r"\bqué (?:estudia|estudias)", "estudio {}"),
        (r"viaje a (?P<what>[\w ]+?)(?: y\b|\?|,)", "viajo a {what} {}"),
    ),
    studying=r"\bestudi|\bcarrera\b|\bcurso\b",
    year=r"(?:en )?(?:\d+[ºo°]?|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|último)(?: (?:año|curso|semestre|cuatrimestre))?$",
    in_year="estudio {year} de {subject}",
    yes=r"(?:sí|si|claro|exacto|así es|correcto|efectivamente|sip)\b",
    no=r"(?:no|nop|qué va|para nada)\b",
    none=r"(?:ninguno de los dos|ninguno|ninguna|ni lo uno ni lo otro|ninguna de las dos)\b",
    polar=r"(?:^|[¿,.] ?)(?:y |entonces |usted |tú )?(?P<verb>[\w]+) (?P<rest>[\w ]+)\?",
    you="s",
)
