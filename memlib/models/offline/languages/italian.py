"""Italian."""

from __future__ import annotations

from memlib.models.offline.languages.grammar import NAME, PLACE, Kin, Language, Verb

_JOB = (
    r"(?:un |una |un')?(?:ex )?[\w-]*(?:iere|iera|ista|tore|trice|logo|loga|aio|aia|ario|aria|ante|ente|essa|medico|medica|avvocato|avvocata|architetto"
    r"|maestra|maestro|cuoco|cuoca|operaio|operaia|infermiere|ingegnere|pensionat[oa]|student(?:e|essa)|commess[oa]|impiegat[oa]|grafic[oa]|elettricista"
    r"|idraulico|sarta|sarto|vigile|postino|professore|professoressa|prof|developer|designer|freelance|tassista)"
)

_LANGUAGES = r"(?:(?:un po' di|un po di|bene l')\s?)?(?:(?:il |l'|lo )?(?:inglese|francese|tedesco|spagnolo|portoghese|arabo|russo|cinese|giapponese|polacco|rumeno|greco|albanese|coreano|italiano|napoletano|siciliano|sardo|friulano|olandese|turco|ucraino))"
ITALIAN = Language(
    code="it",
    subject=r"(?:io )?",
    verbs=(
        Verb("name", r"mi chiamo|il mio nome è", "L'utente si chiama {}", NAME),
        Verb("name", r"sono", "L'utente si chiama {}", NAME),
        Verb("nickname", r"chiamami|puoi chiamarmi", "L'utente vuole essere chiamato {}", NAME),
        Verb("age", r"ho", "L'utente ha {} anni", r"(?P<v>\d{1,3}) anni"),
        Verb("home", r"(?:vivo|abito)", "L'utente vive {}", rf"(?:a|in|vicino a|ad|al|nel|nella|con) {PLACE}"),
        Verb("home", r"mi sono trasferit[oa]", "L'utente vive {}", rf"(?:a|in|ad|al|nel) {PLACE}"),
        Verb("origin", r"(?:sono|vengo)", "L'utente è di {}", r"(?:di|da) (?P<v>(?-i:[A-ZÀ-Þ])[\w' -]+)"),
        Verb("allergy", r"sono allergic[oa]", "L'utente è allergico {}", r"(?:a|al|alla|alle|ai|agli|all'|allo) ?.+", many=True),
        Verb("intolerance", r"sono intollerante", "L'utente è intollerante {}", r"(?:a|al|alla|alle|ai|agli|all') ?.+"),
        Verb("diet", r"sono", "L'utente è {}", r"(?:vegetarian[oa]|vegan[oa]|celiac[oa]|diabetic[oa]|astemi[oa]|asmatic[oa])\b.*"),
        Verb("avoids", r"non mangio", "L'utente non mangia {}", r"(?!nulla\b|niente\b|molto\b|bene\b|da\b).+", many=True),
        Verb("abstains", r"non bevo", "L'utente non beve {}", r"(?!nulla\b|niente\b|molto\b).+", many=True),
        Verb("job", r"sono", "L'utente è {}", rf"{_JOB}(?: (?:di|a|in|da|presso|alla?|nel\w*|per|freelance)\b.*)?"),
        Verb("job", r"faccio (?=(?:il|la|l')\b)", "L'utente fa {}", rf"(?:il |la |l'){_JOB}.*"),
        Verb("employer", r"lavoro", "L'utente lavora {}", r"(?:come|in|a|alla?|al|per|da|presso|nel\w*) .+"),
        Verb("studies", r"studio", "L'utente studia {}", r"[\w' -]+"),
        Verb("plays", r"suono", "L'utente suona {}", r"(?:il |la |l'|lo )[\w -]+"),
        Verb("plays", r"gioco", "L'utente gioca {}", r"a .+"),
        Verb("speaks", r"parlo", "L'utente parla {}", rf"{_LANGUAGES}(?:(?:,| und| et| y| e| ed| ou|,? and) {_LANGUAGES})*(?: .{{0,40}})?", many=True),
        Verb("learns", r"(?:sto imparando|imparo)", "L'utente sta imparando {}", r".+"),
        Verb("likes", r"mi (?:piace|piacciono)", "All'utente piace {}", r".+", many=True),
        Verb("likes", r"adoro|amo", "L'utente adora {}", r".+", many=True),
        Verb("dislikes", r"non mi (?:piace|piacciono)", "All'utente non piace {}", r".+", many=True),
        Verb("dislikes", r"odio|detesto", "L'utente odia {}", r".+", many=True),
        Verb("dislikes", r"non sopporto", "L'utente non sopporta {}", r".+", many=True),
        Verb("has pet", r"ho", "L'utente ha {}", r"(?:un|una|due|tre|quattro|\d+) (?:can[ei]|cagnolin[oa]|gatt[oaie]|conigli[oi]?|cavall[oi]|pappagallo|tartarug[ah]e?|criceto|galline)\b.*"),
        Verb("has kin", r"ho", "L'utente ha {}", r"(?:un|una|due|tre|quattro|\d+) (?:figli[oae]?|fratell[oi]|sorell[ae]|nipot[ei]|gemell[ie])\b.*"),
        Verb("condition", r"(?:ho|soffro di)", "L'utente ha {}", r"(?:il |l'|la |una? )?(?:diabete|asma|emicranie?|ipertensione|artrite|epilessia|celiachia|vertigini|acufene|timpano perforato|protesi)\b.*"),
        Verb("possession", r"ho", "L'utente ha {}", r"(?:un |una |un')(?:\w+ )?(?:auto|macchina|moto|bici|furgone|camper|barca|giardino|casa|orto|pianoforte|chitarra)\b.*"),
        Verb("marital", r"sono", "L'utente è {}", r"(?:sposat[oa]|divorziat[oa]|vedov[oa]|single|incinta|mancin[oa]|daltonic[oa]|sord[oa])\b.*"),
        Verb("goal", r"(?:voglio|vorrei)", "L'utente vuole {}", r"(?:imparare|diventare|aprire|studiare|trasferirmi|correre) .+"),
        Verb("style", r"dammi del tu|diamoci del tu", "L'utente vuole che gli si dia del tu", r"$"),
        Verb("style", r"(?:mi dia|dammi) del lei", "L'utente vuole che gli si dia del lei", r"$"),
    ),
    pronoun=r"io ",
    joint=r"(?:e|ma|però|inoltre|ed) ",
    unreal=r"(?:se|forse|magari|immagina)\b|.*\b(?:dice|disse|ha detto|scrive)\b",
    stop=r",|\s(?:perché|ma|però|che|quando|quindi|così|e (?:il|la|è|mi|non|i|le|mia|mio|ora))\b",
    each=r"\s*,\s*|\s+(?:e|ed|o|né)\s+",
    vague=r"(?<!\w)(?:che|questo|questa|quello|tuo|tua|lo|ti|te|lei|qui|bene|niente|qualcosa|molto|stanc[oa]|content[oa]|sicur[oa]|d'accordo|pront[oa]|indecis[oa])(?!\w)",
    asks=r"(?:come|cosa|che|dove|quando|quale|quali|chi|perché|puoi|potresti|mi aiuti|c'è|ci sono|hai|consigliami|sai|si può)\b",
    being=r"(?:io )?sono ",
    drops=r"(?:davvero|anche|attualmente|adesso|ora|inoltre|comunque|già|molto)",
    kin=Kin(
        r"(?:il mio|la mia|mio|mia)",
        {word: f"{article} {word} dell'utente" for article, some in (
            ("La", "mamma madre sorella figlia moglie ragazza fidanzata compagna nonna cagnolina gatta suocera zia"),
            ("Il", "papà padre fratello figlio marito ragazzo fidanzato compagno nonno cane gatto suocero"),
        ) for word in some.split()},
        ((r"ha ((?:\d{1,3}|\w+) (?:anni|mesi))", "ha {}"), (rf"si chiama ({NAME})", "si chiama {}"),
         (r"((?:vive|abita|lavora|studia) (?:a|in|come|con|da|al|alla|nel) .+)", "{}"), (rf"è ({_JOB}(?: (?:a|in|di|da) .+)?)", "è {}"),
         (r"((?:è allergic[oa] .+|è (?:celiac[oa]|vegan[oa]|incinta|diabetic[oa])|ha (?:il diabete|l'asma|l'alzheimer)))", "{}")),
    ),
    again={"L'utente abita {}": "home"},
)  # fmt: skip
