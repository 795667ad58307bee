"""The spellings of Spanish chats, and those of books; turns of speech, and the plain clauses that say the same."""

from __future__ import annotations

MENDED = (
    (r"\ba mis (?P<age>\d{2})(?: años)?(?=,? \w)", r"tengo \g<age> años,"),
    (r"\blo que (?:yo )?(?P<want>quiero|quisiera|me gustaría)(?: [\w ]{0,20}?)? es (?=\w+[aei]r\b)", r"\g<want> "),
    (
        r"^(?P<what>(?!yo\b|ya\b|que\b|pero\b)[a-záéíóúñ]+(?: [a-záéíóúñ]+)?) no (?P<verb>hablo|como|bebo|pruebo|tomo|fumo)\b",
        r"no \g<verb> \g<what>",
    ),
    (r"\b(?:me fui|me he ido) a vivir a\b", "me mudé a"),
    (r"\bse (?:fue|ha ido) a vivir\b", "vive"),
    (r"\b(el|la|los|las) (\w+) (no )?(?:lo|la|los|las) (\w+o)\b", r"\3\4 \1 \2"),
    (
        r"^(?P<what>(?:el|la|los|las) [\w ]{3,30}?) (?P<no>no )?me (?P<verb>gustan?|encantan?|interesan?)\b",
        r"\g<no>me \g<verb> \g<what>",
    ),
    (r"\btengo (?:solo )?un[oa]?(?: sol[oa])?,", "tengo un hijo,"),
    (r"\b(\d{1,2}) (?:tacos|palos|pirulos|añitos|primaveras)\b", r"\1 años"),
    (r"\bme (?:vine|he venido) a vivir\b", "vivo"),
    (r"\bx (?=\w)", "por "),
    (
        r"\b(?:cambié|he cambiado|cambiamos|hemos cambiado) (?:el |la |mi |nuestr[oa] )?(?P<old>[\w -]+?) por (?P<new>un[oa]? [^,.;?¿]+)",
        r"vendí el \g<old>, ahora tengo \g<new>",
    ),
    (r"\b(?:jaja\w*|jeje\w*|xd|porfa|por favor)\b", ""),
    (r"\bq\b", "que"),
    (r"\bxq\b|\bpq\b", "porque"),
    (r"\bkiero\b", "quiero"),
    (r"\btmb\b|\btb\b", "también"),
    (r"\bxa\b|\bpa\b", "para"),
    (r"\basik\b", "así que"),
    (
        r"\bllevo (?P<span>[\w ]+? (?:años|meses)) (?P<verb>\w+ndo)\b(?P<rest>[^,.;¿?]*?)(?= y |[,.;¿?]|$)",
        r"estoy \g<verb>\g<rest> desde hace \g<span>",
    ),
    (r"\bhace (?P<span>\w+ (?:años|meses)) que (?P<said>[^,.;¿?]+)", r"\g<said> desde hace \g<span>"),
)
