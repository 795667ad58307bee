"""Italian."""

from memlib.models.offline.languages.engine.makes import MAKES
from memlib.models.offline.languages.romance.grammar import Romance, Spoken
from memlib.models.offline.languages.romance.italian.idioms import ANSWERS, CHANGES, SAYINGS
from memlib.models.offline.languages.romance.italian.style import STYLE
from memlib.models.offline.languages.romance.italian.verbs import PARADIGM, VERBS
from memlib.models.offline.languages.romance.italian.words import DAYS, MONTHS, PATTERNS, SPAN
from memlib.models.offline.languages.romance.meanings import MEANINGS

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
        (r"\bi miei(?= (?:a|ad|in|e|al|alla)\b|$)", "i genitori"),
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
        r"ciao|salve|buondì|saluti|invece|al contrario|buongiorno|buonasera|ehi|allora|ecco|senti|guarda(?: che)?|e|ed|ma|però|comunque|siccome|"
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
    often=(
        rf"(?:(?:il |di )?{DAYS}(?:, {DAYS})* e (?:il |di )?{DAYS}|ogni (?:{DAYS}|giorno|mattina|notte|sera|settimana|mese|anno|estate|inverno|weekend|fine "
        rf"settimana|due \w+|pasqua|natale|tanto)|tutt[ie] (?:i|le) (?:{DAYS}|giorni|mattine|notti|sere|"
        rf"settimane|mesi|anni|estati|weekend|pomeriggi)|(?:una|due|tre|quattro|cinque|sei|\d+) (?:volta|volte|"
        rf"giorni|ore|sere) (?:a|alla|al) (?:settimana|mese|giorno|anno)|(?:il|di) (?:{DAYS})(?: (?:sera|"
        rf"mattina|pomeriggio))?|la (?:domenica|mattina|sera|notte)|nel (?:weekend|fine settimana|pomeriggio)|"
        rf"il (?:pomeriggio|weekend|fine settimana)|regolarmente|quotidianamente|sempre|di solito|di notte|dal "
        rf"lunedì al (?:venerdì|sabato)|abitualmente)"
    ),
    since=(
        rf"(?:(?:ormai |già )?da (?:{SPAN}|sempre|quando \w+(?: \w+){{0,3}}|piccol[oa]|bambin[oa]|{MONTHS})|"
        rf"dal (?:(?:19|20)\d\d|{MONTHS}(?: del (?:19|20)\d\d)?)|dall'infanzia|per {SPAN})"
    ),
    when=(
        rf"(?:(?:entro i|prima dei) [\w']+(?: anni)?|da {MONTHS} a {MONTHS}(?: (?:del )?20\d\d)?|(?:(?:il|dal) )?\d{{1,2}}(?: al \d{{1,2}})? {MONTHS}(?: 20\d\d)?|(?:a|ad|in|entro|per|da|prima "
        rf"di|a fine|a inizio) {MONTHS}(?: 20\d\d)?|(?:in|d') ?(?:estate|inverno|autunno|primavera)|a "
        rf"(?:pasqua|natale|ferragosto|capodanno)|(?:entro il|nel) 20\d\d|quest'(?:estate|inverno|autunno))"
    ),
    moment=(
        rf"oggi|ieri|stanotte|stasera|stamattina|domani|questa (?:settimana|mattina|sera)|questo (?:weekend|"
        rf"mese|fine settimana|{DAYS})|la settimana (?:prossima|scorsa)|(?:il|l')? ?(?:mese|anno) (?:prossimo|"
        rf"scorso)|l'anno (?:prossimo|scorso)|in questo momento|per ora|ultimamente|poco fa|l'altro giorno"
    ),
    today=r"oggi|stasera|stamattina|stanotte|in questo momento|domani",
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
    because_of=r"per via di|per colpa di|a causa di|per (?=un'?a?\b)",
    chronic=r"del disco|cronic[oa]|tipo [12]|lombare|cervicale|alta|bassa|reumatoide|iatale",
    guarded=(
        r"\b(?:password|pin|cvv|iban|codice fiscale|carta(?: di credito)?|numero di conto|codice di accesso|"
        r"api key|token|bancomat)\b"
    ),
    sinces=((r"\bormai da\b", "da"), (r"\bsono (\w+ (?:anni|mesi)) che\b", r"da \1")),
    mended=(
        (r"\bfa (?=\w+(?:'anni| anni)\b)", "compie "),
        (r"\bai miei (?P<age>\d{2}) anni,?(?= \w)", r"ho \g<age> anni,"),
        (r"\bne ho (?P<age>\d{2})(?=[,.:;!?]|$)", r"ho \g<age> anni"),
        (r"\bquello che (?:io )?(?P<want>voglio|vorrei)(?: [\w ]{0,20}?)? è (?=\w+[aei]r(?:e|mi)\b)", r"\g<want> "),
        (
            r"^(?P<what>(?!io\b|ma\b|che\b|già\b)[a-zàèéìòù]+(?: [a-zàèéìòù]+)?) non (?P<verb>parlo|mangio|bevo|tocco)\b",
            r"non \g<verb> \g<what>",
        ),
        (r"\b(?P<kin>mi[oa] \w+(?: (?-i:[A-Z])\w+)?) a (?P<age>\d+ anni)\b", r"\g<kin> ha \g<age>"),
        (r"\bsono andat[oa] a vivere\b", "mi sono trasferito"),
        (r"\bè andat[oa] a vivere\b", "vive"),
        (r"\b(il|la|lo|i|le|gli) (\w+) (non )?(?:lo|la|li|le) (\w+o)\b", r"\3\4 \1 \2"),
        (
            (
                r"^(?P<what>(?:il |la |lo |i |le |gli |l')[\w ]{3,30}?) (?P<no>non )?mi (?P<verb>piace|piacciono|"
                r"interessa|interessano)\b"
            ),
            r"\g<no>mi \g<verb> \g<what>",
        ),
        (r"\bho uno? sol[oa],", "ho un figlio,"),
        (r"\b(il |la |lo |i |le |l')(\w+) (?:l'|li |le )ho (?:già |appena )?(\w+t)[oaie]\b", r"ho \3o \1\2"),
        (
            r"\b(?:ho|abbiamo) cambiato (?:il |la |l'|lo )?(?:mi[oa] |nostr[oa] )?(?P<old>[\w -]+?) (?:con|per) (?P<new>un[oa']? ?[^,.;?]+)",
            r"ho venduto la \g<old>, ora ho \g<new>",
        ),
        (r"^(?:ho |abbiamo )?(?P<done>vendut|regalat|lasciat|mollat)[oaie] (?=il |la |lo |l'|i |le )", r"ho \g<done>o "),
        (r"^(?P<what>[^,.;?]{3,40}) (?:ce l'ho|ce le ho|ce li ho|ce l'abbiamo)\b", r"ho \g<what>"),
        (r"\b(\d{1,2}) (?:annetti|primavere)\b", r"\1 anni"),
        (r"\b(?:yes|evviva|yuhu|daje)\b", ""),
        (r"\b(?:ahah\w*|haha\w*|lol|per favore)\b", ""),
        (r"\bsn\b", "sono"),
        (r"\bnn\b", "non"),
        (r"\bke\b", "che"),
        (r"\bcm\b", "come"),
        (r"\bx\b(?= \w)", "per"),
        (r"\bxk[eé]?\b|\bxchè\b|\bperche\b|\bperchè\b", "perché"),
        (r"\bun po\b(?!')", "un po'"),
        (r"\be'", "è"),
        (r"\bsono (?P<span>\w+ (?:anni|mesi)) che (?P<said>[^,.;?]+)", r"\g<said> da \g<span>"),
    ),
    gendered=(
        r"(?:^|(?<= y )|(?<= e )|(?<=, ))(?P<stem>vegan|vegetarian|allergic|celiac|diabetic|asmatic|mancin|"
        r"daltonic|sord|epilettic|ipertes|sposat|divorziat|separat|vedov|pensionat|introvers|estrovers|timid|"
        r"cattolic|ate|appassionat|sol|fidanzat|disoccupat)a\b"
    ),
)
