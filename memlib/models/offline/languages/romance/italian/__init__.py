"""Italian."""

from memlib.models.offline.languages.engine.makes import MAKES
from memlib.models.offline.languages.romance.grammar import Romance
from memlib.models.offline.languages.romance.italian.idioms import ANSWERS, CHANGES, SAYINGS
from memlib.models.offline.languages.romance.italian.spelling import MENDED
from memlib.models.offline.languages.romance.italian.style import STYLE
from memlib.models.offline.languages.romance.italian.times import MOMENT, OFTEN, SINCE, TODAY, WHEN
from memlib.models.offline.languages.romance.italian.verbs import PARADIGM, VERBS
from memlib.models.offline.languages.romance.italian.words import PATTERNS, SPAN
from memlib.models.offline.languages.romance.meanings import MEANINGS
from memlib.models.offline.languages.romance.turns import Spoken

ITALIAN = Romance(
    code="it",
    user="L'utente",
    to_user="All'utente",
    of_user="dell'utente",
    paradigm=PARADIGM,
    verbs=VERBS,
    meanings=MEANINGS,
    patterns=PATTERNS | {"since": r"(?:da|dal|dai)\b.*", "span": SPAN, "make": rf"(?:(?-i:(?=[A-Z]))(?:{MAKES})\b)"},
    told={
        "is": "è",
        "works": "lavora {}",
        "name": "si chiama {}",
        "age": "ha {} anni",
        "home": "vive a {}",
        "allergic": "è allergico {}",
        "intolerant": "è intollerante {}",
        "lives": "vive {}",
        "has": "ha {}",
        "course": "{}",
        "knows": "sa {}",
        "studies": "studia {}",
    },
    articles_one=("un", "una"),
    called=("di nome", "di nome"),
    named=r"di nome|chiamat[oaie]|che si chiama(?:no)?|si chiama(?:no)?",
    aged="di {} anni",
    of_articles={"La": "della ", "Il": "del ", "Lo": "dello ", "I": "dei ", "Le": "delle "},
    singular={
        "figli": "figlio",
        "figlie": "figlia",
        "gatti": "gatto",
        "gatte": "gatta",
        "cani": "cane",
        "cagne": "cagna",
        "conigli": "coniglio",
        "bambini": "figlio",
        "bambine": "figlia",
        "bimbi": "figlio",
        "bimbe": "figlia",
        "fratelli": "fratello",
        "sorelle": "sorella",
        "gemelli": "gemello",
        "gemelle": "gemella",
        "nipoti": "nipote",
        "nipotini": "nipotino",
        "criceti": "criceto",
        "cavalli": "cavallo",
        "galline": "gallina",
        "tartarughe": "tartaruga",
        "capre": "capra",
        "pappagalli": "pappagallo",
    },
    plain_kin={
        "bambino": "figlio",
        "bambina": "figlia",
        "bimbo": "figlio",
        "bimba": "figlia",
        "ragazzo": "figlio",
        "solo": "figlio",
        "sola": "figlia",
    },
    introducing=("ho", "sono"),
    as_=r"da|come|in quanto",
    here=r"(?:qui|sono)",
    gerunds={"essendo": "sono", "avendo": "ho", "vivendo": "vivo", "lavorando": "lavoro", "soffrendo": "soffro"},
    sayings=SAYINGS,
    style=STYLE,
    spoken=Spoken(
        "parla",
        r"madrelingua|fluente|bene|molto bene|abbastanza bene|discreto|base|scolastico|intermedio|avanzato|perfetto|[abc][12]|così così|un po'",
        r"zero|niente|nulla",
    ),
    changes=CHANGES,
    answers=ANSWERS,
    kin={
        "La": (
            "mamma madre sorella sorellina figlia moglie ragazza fidanzata compagna nonna cagnolina cagna gatta "
            "gattina suocera zia cugina nipotina nipote cognata nuora madrina bimba bambina coniglietta "
            "tartaruga cavalla famiglia ex-moglie"
        ),
        "Il": (
            "papà padre babbo fratello fratellino figlio marito ragazzo fidanzato compagno nonno cane cagnolino "
            "gatto gattino suocero cugino nipotino cognato genero padrino bimbo bambino coniglio cavallo "
            "pappagallo criceto furetto asino migliore_amico"
        ),
        "Lo": "zio",
        "I": "genitori nonni fratelli figli bambini suoceri zii cugini nipoti cani gatti gemelli",
        "Le": "figlie sorelle bambine nonne zie cugine nipotine gatte gemelle",
    },
    articles={"La": "Alla", "Il": "Al", "Lo": "Allo", "I": "Ai", "Le": "Alle"},
    qualities=(
        r"(?:maggiore|minore|piccol[oa]|grande|gemell[oa]|adottiv[oa]|matern[oa]|patern[oa]|più (?:piccol[oa]|"
        r"grande))"
    ),
    parents=r"papà|mamma|babbo",
    mine_of=("il mio", "la mia"),
    mine=r"(?:(?:il|la|lo|i|le|gli) )?(?:mi[oa]|miei|mie|nostr[oaie])",
    subject="io|noi",
    they=r"lui|lei|loro",
    that_of=r"quell[ao] (?:di|in|del|della)",
    together=r"(?:e|ed) io\b",
    ours=r"noi|ci",
    with_us=r"con noi|con me",
    with_user="con l'utente",
    company="con",
    not_=r"non|nn|mai",
    told_not="non",
    clitics=("mi", "ci"),
    reflexive="si",
    doubled="",
    dative=r"a me(?: mi)?|a noi|mi|ci|gli|le",
    tastes={
        r"piace|piacciono": "likes",
        r"interessano?|appassionano?|affascinano?|incuriosiscono?": "likes",
        r"annoiano?|disgustano?|irritano?": "dislikes",
    },
    own=(
        (r"\bcon me\b", "con sé"),
        (r"\bmio\b", "suo"),
        (r"\bmia\b", "sua"),
        (r"\bmiei\b", "suoi"),
        (r"\bmie\b", "sue"),
        (r"\bnostro\b", "suo"),
        (r"\bnostra\b", "sua"),
        (r"\bnostri\b", "suoi"),
        (r"\bnostre\b", "sue"),
        (r"\b(\w+[aei]r|\w+ndo)(?:mi|ci)\b", r"\1si"),
        (r"\bmi\b", "si"),
        (r"\bavevo\b", "aveva"),
        (r"\bero\b", "era"),
        (r"\bho\b", "ha"),
    ),
    progressive={"sto": "sta", "stiamo": "sta", "stavo": "stava"},
    perfect={"ho": "ha", "abbiamo": "ha", "sono": "è", "siamo": "è"},
    periphrases=(
        (r"ho ricominciato a|sono tornat[oa] a|ho ripreso a", "ha ricominciato a", "resumed"),
        (r"sono solit[oa]", "è solito", "habit"),
        (r"(?:vado|andiamo) a", "va a", "present"),
    ),
    openers=(
        r"in casa|a casa|ciao|salve|buondì|saluti|invece|al contrario|buongiorno|buonasera|ehi|allora|ecco|senti|guarda(?: che)?|e|ed|ma|però|comunque|siccome|"
        r"visto che|dato che|poiché|perché|anche se|inoltre|tra l'altro|piacere|insomma|beh|boh|mah|ti spiego|"
        r"premetto che|grazie|ok|sai che|tieni conto che|considera che|scusa|che|praticamente|eh|ah"
    ),
    idle=(
        r"per niente|affatto|un giorno|prima o poi|anche|davvero|attualmente|in realtà|inoltre|semplicemente|solo|purtroppo|per "
        r"fortuna|ancora|già|praticamente|personalmente|ultimamente|appena|quasi|pure|infatti|quindi|veramente"
    ),
    changed=r"adesso|ora|finalmente|ormai|alla fine|di recente|d'ora in poi|da poco",
    no_longer=r"non \w+ più",
    joints=(
        r"e|ed|ma|però|inoltre|siccome|visto che|dato che|poiché|perché|anche se|quindi|perciò|cosi|così|e "
        r"poi|e anche|che|mentre"
    ),
    causes=r"perché|siccome|visto che|dato che|poiché|anche se|ma|però",
    unreal=r"(?:se|immagina|supponiamo|mettiamo che|facciamo (?:che|finta)|fai finta|magari|qualora)\b",
    doubt=(
        r"forse|magari|può darsi|non so se|credo che|credo di|penso che|suppongo|probabilmente|chissà|potrei|"
        r"sarebbe"
    ),
    reported=(
        r"\b(?:dice|dicono|disse|ha detto|hanno detto|secondo|racconta|crede|pensa|ho letto|ho sentito) "
        r"(?:che|mi[oa]|lui|lei|un|una|di)\b|\b(?:dice|dicono|disse)$"
    ),
    asks=(
        r"come|cosa|che (?:cosa|ne|tipo|film|libro|posso|faccio|\w+ mi|itinerario|zaino)|dove|quando|quanto|"
        r"quanta|quanti|quante|quale|quali|qual|chi|puoi|potresti|potete|mi (?:aiuti|consigli|dici|fai|dai|"
        r"scrivi|spieghi|trovi|proponi|controlli|correggi|serve|servono|puoi|traduci)|c'è|ci sono|hai|"
        r"consigliami|dammi|dimmi|fammi|scrivimi|aiutami|sai|si può|idee|qualche idea|ricetta|consigli|cm|ke"
    ),
    turns=(
        r"quale|quali|cosa|puoi|potresti|mi (?:aiuti|consigli|dici|fai|dai|spieghi|trovi|proponi)|consigliami|"
        r"dammi|dimmi|aiutami"
    ),
    finite=r"è|sono|sta|ha|hanno|era|c'è",
    resumes=r"ho|voglio|vorrei|devo|cerco|faccio|abito",
    states=r"sono|ho|devo|posso|voglio|vado|faccio|cerco|vorrei",
    often=OFTEN,
    since=SINCE,
    when=WHEN,
    moment=MOMENT,
    today=TODAY,
    stop=(
        r"perché|ma|però|(?<!da )quando|quindi|così|perciò|mentre|cioè|che|dove|anche se|purtroppo|siccome|"
        r"visto che|per cui|e il resto|e spendo"
    ),
    each=r"\s*,\s*|\s+(?:e|ed|o|né)\s+(?:anche\s+|pure\s+)?",
    vague=(
        r"questo|questa|quello|quella|ciò|tuo|tua|lei|stanc[oa]|content[oa]|sicur[oa]|d'accordo|"
        r"pront[oa]|indecis[oa]|fame|sonno|fretta|sete|freddo|caldo|ragione|torto|voglia|dubbi|dubbio|febbre|"
        r"influenza|domanda|problema|bisogno|nervos[oa]|preoccupat[oa]|arrabbiat[oa]|pazz[oa]|mal di testa"
    ),
    of_no_place=r"casa|fretta|turno|corsa|parola|campagna|città|montagna|provincia|umore|fuori|questi|quelli|nuovo|sinistra|destra|guardia|famiglia|lettere",
    qualifying=(
        r"(?:quasi )?sempre|soprattutto|senza|con|dal?|dalle|fino|vicino|in|a|ad|al|alla|per|di|tra|fra|apert[oa]|\d+ (?!anni)\w+|(?:due|tre|quattro|cinque|sei) (?!anni|gatt|can|figli)\w+"
    ),
    asides=(
        r"per favore|per fortuna|a proposito|in realtà|per ora|di solito|in effetti|di certo|a che|di che|in che|con che|per cui|per caso|a dire|per questo|in fondo|in generale|per piacere"
    ),
    aches=r"fa(?:nno)? male",
    because_of=r"per via di|per colpa di|a causa di|per(?= un)",
    chronic=r"del disco|cronic[oa]|tipo [12]|lombare|cervicale|alta|bassa|reumatoide|iatale",
    guarded=(
        r"\b(?:password|pin|cvv|iban|codice fiscale|carta(?: di credito)?|numero di conto|codice di accesso|"
        r"api key|token|bancomat)\b"
    ),
    sinces=((r"\bormai da\b", "da"), (r"\bsono (\w+ (?:anni|mesi)) che\b", r"da \1")),
    mended=MENDED,
    gendered=(
        r"(?:^|(?<= y )|(?<= e )|(?<=, ))(?P<stem>vegan|vegetarian|allergic|celiac|diabetic|asmatic|mancin|"
        r"daltonic|sord|epilettic|ipertes|sposat|divorziat|separat|vedov|pensionat|introvers|estrovers|timid|"
        r"cattolic|ate|appassionat|sol|fidanzat|disoccupat)a\b"
    ),
)
