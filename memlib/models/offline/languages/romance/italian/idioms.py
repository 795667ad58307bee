"""What Italian says by idioms, and how it corrects, ends, forgets and answers."""

from __future__ import annotations

from memlib.models.offline.languages.romance.turns import Answers, Changes, Saying, Step

SAYINGS = (
    Saying("employer", ("work",), r"\bmi hanno (?:pres|assunt)[oa] (?P<v>come <job>[^,.;!?]*)", "L'utente lavora {v}", single=True),
    Saying("plan", ("health", "plans"), r"\bmi (?P<do>operano|tolgono|mettono|levano) (?P<v>[^,.;?]*?<date>)", "All'utente {do} {v}"),
    Saying(
        "condition",
        ("health",),
        r"\bmi hanno (?P<do>tolto|asportato|levato) (?P<v>(?:la cistifellea|l'appendice|le tonsille|un rene|la milza|l'utero))",
        "All'utente hanno {do} {v}",
    ),
    Saying(
        "event",
        ("dates", "plans"),
        r"\bil (?:mio|nostro) (?P<what>matrimonio|trasloco) (?:è|sarà) (?P<v>[^,.;?]*?<date>[^,.;?]*)",
        "Il {what} dell'utente è {v}",
    ),
    Saying(
        "likes",
        ("preferences",),
        r"\bvado (?P<mad>matt[oa]|pazz[oa]) per (?P<v>[^,.;?]+?)(?= e | ma |[,.;?]|$)",
        "L'utente va {mad} per {v}",
    ),
    Saying("likes", ("preferences",), r"\bimpazzisco per (?P<v>[^,.;?]+?)(?= e | ma |[,.;?]|$)", "L'utente impazzisce per {v}"),
    Saying("likes", ("preferences",), r"\bper (?P<v>[^,.;?]+?) impazzisco\b", "L'utente impazzisce per {v}"),
    Saying(
        "favourite",
        ("preferences",),
        r"\bil mio (?P<what>[\w]+(?: \w+)?) preferito è (?P<v>[^,.;?]+)",
        "Il {what} preferito dell'utente è {v}",
    ),
    Saying(
        "favourite",
        ("preferences",),
        r"\bla mia (?P<what>[\w]+(?: \w+)?) preferita è (?P<v>[^,.;?]+)",
        "La {what} preferita dell'utente è {v}",
    ),
    Saying("job", ("work",), r"\b(?:professione|occupazione):? (?P<v><job>)(?=[,.;?!]|$)", "L'utente è {v}"),
    Saying(
        "name",
        ("name",),
        r"\bil mio nome è (?P<v>(?-i:[A-ZÀ-Þ])[\w'-]+(?: (?-i:[A-ZÀ-Þ])[\w'-]+)*)",
        "L'utente si chiama {v}",
        single=True,
    ),
    Saying(
        "birthday", ("dates", "family"), r"(?:il )?compleanno di <kin> è (?:il )?(?P<date><date>)", "Il compleanno {kin} è il {date}"
    ),
    Saying("birthday", ("dates", "family"), r"(?:il )?(?P<date><date>) è il compleanno di <kin>", "Il compleanno {kin} è il {date}"),
    Saying("birthday", ("dates",), r"(?:il )?mio compleanno è (?:il )?(?P<date><date>)", "L'utente compie gli anni il {date}"),
    Saying(
        "anniversary",
        ("dates",),
        r"(?:il )?nostro anniversario(?: di (?:matrimonio|nozze))? è (?:il )?(?P<date><date>)",
        "L'anniversario di matrimonio dell'utente è il {date}",
    ),
    Saying(
        "goal",
        ("goals",),
        r"(?:il )?mio sogno (?:nel cassetto )?è (?:di |quello di )?(?P<v>\w+[aei]r(?:e|mi)\b[^,.;?]*)",
        "L'utente sogna di {v}",
    ),
    Saying(
        "goal",
        ("goals",),
        r"(?:il )?mio obiettivo(?: (?:quest'|per|di) ?[\w ]{3,20}?)? è (?:di |quello di )?(?P<v>\w+[aei]r(?:e|mi)\b[^,.;?]*)",
        "L'obiettivo dell'utente è {v}",
    ),
    Saying(
        "goal",
        ("goals",),
        (
            r"\bmi piacerebbe (?P<v>(?:scrivere|imparare|aprire|diventare|tornare a|trasferirmi|viaggiare|"
            r"visitare|vivere|pubblicare|adottare|fondare|lavorare|comprare casa)\b.*?)(?= ma |[,.;?]|$)"
        ),
        "All'utente piacerebbe {v}",
    ),
    Saying(
        "condition",
        ("health",),
        r"\bmi hanno (?:appena )?diagnosticato (?P<v>[^,.;?]+?)(?= e |[,.;?]|$)",
        "All'utente hanno diagnosticato {v}",
    ),
    Saying(
        "employer", ("work",), r"\bmi hanno promoss[oa] a (?P<v>\w+(?: \w+)?)(?=[,.;!?]|$)", "L'utente lavora come {v}", single=True
    ),
    Saying(
        "possession",
        ("possessions",),
        r"\bla mia (?:macchina|auto|moto|bici) è (?P<v>un[a']? ?[^,.;?]+?)(?= e |[,.;?]|$)",
        "L'utente ha {v}",
    ),
)

CHANGES = Changes(
    instead=(
        r"^non (?:soy |sono |sou )?(?P<old>[\w'’-]+), (?:soy |sono |sou )?(?P<new>[\w'’-]+)(?=[.,!?]|$)",
        (
            r"^(?:(?:a|in|di|con|el|la|il|lo|o) )?(?P<old>[\w'’-]+(?: [\w'’-]+){0,2}) no,? (?:(?:a|in|di|con|el|la|il|lo|o) )?"
            r"(?P<new>[\w'’-]+(?: [\w'’-]+){0,2})(?=[,.!?;]|$)"
        ),
        (
            r"\bnon (?:è |sono |ho |a |di |in |il |la )*(?P<old>[\w'’-]+(?: [\w'’-]+){0,2}?),? (?:ma|bensì|è|sono|"
            r"ho)(?: (?:a|di|in|il|la))? (?P<new>[\w'’-]+(?: [\w'’-]+){0,2})"
        ),
        (
            r"(?P<new>[\w'’-]+(?: [\w'’-]+){0,2}),? (?:e )?(?:non|mica) (?:a |di |in |il |la |con "
            r")?(?P<old>[\w'’-]+(?: [\w'’-]+){0,2})(?=[,.!?;]|$)"
        ),
    ),
    over=(
        r"(?:mi sono licenziat[oa] (?:dall'|dalla |dallo |dal |da )|mi hanno licenziat[oa] (?:dall'|dalla |dal |da )|(?:mi|ci) hanno rubato (?:il|la|lo|l') ?)(?P<what>[\w' -]{3,40}?)(?: (?:ieri|stanotte))?",
        r"io (?:e|ed) (?P<what>\w{2,20}) non stiamo più (?:insieme|assieme)(?: .*)?",
        r"(?:il |la |lo |l'|i |le )?(?P<what>[\w' ]{3,40}) non (?:l'|li |le |ce l')(?:ho|abbiamo) più",
        r"io e (?P<what>[\w]{2,20}) ci siamo lasciati",
        (
            r"(?:ho |abbiamo )(?:appena |ormai )?(?:venduto|smesso|disdetto|lasciato|mollato|abbandonato|regalato|"
            r"cancellato|perso|annullato|chiuso|buttato|restituito|rinunciato a) (?:il |la |lo |l'|i |le |gli |con il )?(?P<what>[\w' "
            r"-]{3,40}?)(?: (?:ieri|l'anno scorso|il mese scorso|da .*|a mi[oa] .*|ad? un.*))?"
        ),
        r"(?:ho )?(?:rotto|chiuso|mollato) con (?:il |la |lo )?(?P<what>[\w -]{3,40})",
        r"(?:mi sono lasciat[oa]|ci siamo lasciati) con (?P<what>[\w -]{3,40})",
        r"(?:col|con il|con la|con lo) (?P<what>[\w -]{3,30}?) ho (?:mollato|smesso|chiuso|finito)",
        r"non \w+ più (?:in |a |al |con |di |il |la |i |nel |alla |da )*(?P<what>[\w' -]{3,40})",
    ),
    forget=(
        (
            r"(?:lascia perdere|scarta|annulla|lascia stare|dimentica|dimenticati|cancella|elimina|togli|scorda|scordati)(?: pure| anche)? (?:tutto "
            r")?(?:quello che sai )?(?:la storia |la cosa |il fatto )?(?:di |del |della |dell'|su |sul |sulla |"
            r"che )?(?:il |la |l'|mio |mia )*(?P<what>[\w' -]{3,50}?)(?:,.*| dalla memoria.*|)"
        ),
    ),
    switched=r"\bsono passat[oa] a(?:d|l|lla|lle)? \w{4,}",
    forget_that=r"\b(?:cancellalo|cancellala|cancella pure|toglilo|toglila|dimenticalo|dimenticatene|scordatelo|eliminalo|cancella questa cosa|togli questa cosa)\b",
    died=r"(?:ci |mi )?è mort[oa]|è mancat[oa]|è scompars[oa]|ci ha lasciati?|se n'è andat[oa]|non c'è più",
    died_told=("è morto", "è morta"),
    steps=(
        Step(
            r"\bmi hanno (?:pres|assunt)[oa] (?P<new>come <job>[^,.;!?]*)",
            r"è (?:disoccupat[oa]|in cerca di lavoro|senza lavoro).*$",
            "lavora {new}",
        ),
        Step(
            r"\b(?:giorni|settimane|mesi|anno|anni) senza (?:fumare|sigarett\w+|fumo)|\bho smesso di fumare",
            r"(?<=utente )fuma.*$",
            "ha smesso di fumare",
        ),
        Step(r"\bè nato\b\W{0,5}(?P<new><name>)", r"^.*\bincinta\b.*$", "L'utente ha un figlio di nome {new}"),
        Step(r"\bè nata\b\W{0,5}(?P<new><name>)", r"^.*\bincinta\b.*$", "L'utente ha una figlia di nome {new}"),
        Step(
            r"\b(?:sono passat[oa]|passo|inizio|ho iniziato|comincio|sono già|sono ormai|adesso faccio|ora faccio) (?:al |in |il |la |a )?(?P<new><nth>)\b",
            r"\b<nth>(?= (?:anno|liceo|di|superiore))",
            "{new}",
        ),
        Step(
            r"\b(?:mi hanno (?:appena |finalmente )?(?:promoss[oa]|nominat[oa]|fatt[oa])|sono (?:stat[oa] promoss[oa]|diventat[oa])) (?:a |ad )?"
            r"(?P<new><post>(?: (?:di|del|della) \w+)?)",
            r"(?P<kept>(?:è|lavora come) (?:un |una |un')?)(?:(?!in\b|a\b|al\b|alla\b|per\b|da\b|nel\w*\b|presso\b)[\w-]+ ?)+"
            r"(?=in\b|a\b|al\b|alla\b|per\b|da\b|nel\w*\b|presso\b|$)",
            "{kept}{new} ",
        ),
        Step(
            r"\b(?:ci siamo sposati|ci siamo sposate|mi sono sposat[oa])\b",
            r"(?:è fidanzat[oa] con|sta con|esce con)",
            "è sposato con",
        ),
    ),
    spelled=r"\bcon (?:la |l')?(?:h|k|c|s|z|y|i|j|doppia \w|due \w)\b|si scrive|senza (?:h|accento)",
)

ANSWERS = Answers(
    asked=(
        (r"\b(?:farmac|medicin)", "prendo {}"),
        (
            r"\bcome (?:vuole|vuoi|preferisce|preferisci) (?:che (?:ti|la) chiami|essere chiamat[oa])|\bcome (?:ti|la) chiamo",
            "chiamami {name}",
        ),
        (r"\b(?:in )?(?:che|quale) (?:città|zona|paese|quartiere)\b", "abito a {}"),
        (r"\blingue?\b.*\bparl", "parlo {}"),
        (r"\b(?:figli|animal[ei]|fratelli|sorelle)\b", "ho {}"),
        (r"\b(?:studia|studi|facoltà)\b", "studio {}"),
        (r"\b(?:obiettiv[oi]|propositi?)\b", "voglio {}"),
        (r"\bsport\b", "pratico {}"),
        (r"\b(?:dieta|mangia carne|mangi carne)\b", "sono {}"),
        (
            (
                r"\b(?:si occupa|ti occupi|lavoro fa|lavoro fai|fa nella vita|fai nella vita|sua professione|tua "
                r"professione)\b"
            ),
            "sono {}",
        ),
        (r"\bquanti anni|che età\b", "ho {} anni"),
        (r"\bdove (?:vive|vivi|abita|abiti)", "vivo a {}"),
        (r"\bdi dove (?:sei|è)\b", "sono di {}"),
        (r"\b(?:come (?:si chiama|ti chiami)|tuo nome|suo nome)\b", "mi chiamo {}"),
        (r"\ballergi[ec]", "sono allergico a {}"),
        (r"\bstrument[oi]", "suono {}"),
        (r"\bcompleanno\b", "il mio compleanno è {}"),
        (r"\bcosa (?:studia|studi)", "studio {}"),
        (r"viaggio (?:a|in) (?P<what>[\w ]+?)(?: e\b|\?|,)", "vado in {what} {}"),
    ),
    studying=r"\bstudi|\bfacoltà\b|\bcorso\b|\banno\b",
    year=r"(?:al )?(?:\d+[°º]?|primo|secondo|terzo|quarto|quinto|sesto|ultimo)(?: anno)?$",
    in_year="studio {subject} al {year}",
    yes=r"(?:sì|si|certo|esatto|giusto|già|eh sì)\b",
    no=r"(?:no|nope|per niente|macché)\b",
    none=r"(?:nessuno dei due|nessuna delle due|nessuno|né l'uno né l'altro)\b",
    polar=r"(?:^|[,.] ?)(?:e |allora |lei |tu )?(?P<verb>[\w]+) (?P<rest>[\w' ]+)\?",
    you="i",
)
