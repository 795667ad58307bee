"""What happened once and is over is no memory, unless it changed a life or is told with its date or duration."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

_ONCE = (
    r"\d|\b(?:januar|februar|march|april|may|june|july|august|september|october|november|december"
    r"|jänner|märz|juni|juli|oktober|dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
    r"|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre"
    r"|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro"
    r"|years?|months?|weeks?|decades?|since|never|always|jahre?n?|monate?n?|wochen?|seit|nie|niemals|immer|noch|früher|jung|kind"
    r"|ans?|années?|mois|semaines?|depuis|jamais|toujours|enfance|años?|meses|semanas?|desde|nunca|siempre|niñ[oa]|pequeñ[oa]"
    r"|anni|anno|mesi|mese|settiman[ae]|mai|sempre|bambin[oa]|piccol[oa]|anos?|mês|sempre|criança|pequen[oa]|child\w*|kid)\b"
)
"""What tells when or how long."""


@dataclass(frozen=True)
class Past:
    """How one language tells what happened, and which of it changes a life."""

    event: str
    """From its subject to its verb, which is the group `verb` unless none of it changes a life."""
    life: str
    """Beginnings of the verbs of events that stay true of somebody, with what must follow where the verb alone is not enough."""


_PASTS = (
    Past(
        r"\bUser (?:(?:has|have) (?:just |already )?)?(?P<verb>(?:opened|closed|walked|looked|watched|turned|asked|called"
        r"|answered|noticed"
        r"|picked|dropped (?!out)|pushed|pulled|knocked|touched|grabbed|entered|arrived|waited|stayed|cooked|cleaned|washed"
        r"|emailed|mailed"
        r"|texted|ordered|reached|found|saw|heard|said|told|ate|drank|threw|woke|fell(?! in love)|went|sat|stood|put|hit|brought|forgot"
        r"|sent|read|spent)\b)",
        r"(?!)",
    ),
    Past(
        r"\bNutzers? (?:hat\b(?! (?:kein|nie)).*? (?P<verb>(?:\w*ge\w{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss)\w+(?:t|en)|\w+iert))"
        r"|ist\b.* (?P<went>\w*(?:gegangen|gefahren|geflogen|gelaufen|gefallen|gesprungen|eingeschlafen|aufgewacht|passiert)))$",
        r"geb|geheir|verheir|gesch|getren|verlob|verwitw|umgez|hingez|weggez|gezog|eingez|ausgez|aufgew|gest|verst|geerb"
        r"|gek(?:auf|ünd)|verk"
        r"|angeschaf|zugele|adopt|aufgeh|angefa|begonn|gestart|abgesch|abgebr|studier|gelern|gelebt|gewohn|gear|geheilt|operier|diagno"
        r"|verlor|bestand|geschafft|gemach|nachgeh|promov|habil|ausgewan|eingewan|gegründ|eröffn|gew(?:ann|onn|ech)|gespiel"
        r"|gesung|erlit"
        r"|erkran|überst|befördert|entlass|pensio|eingetr|ausgetr|beigetr|übernomm|gebaut|renoviert|verhind|verdopp|veröff|geschrieb"
        r"|ausgebild|umgesch|getauf|konv|geimp|transpl|verg(?:ess|eb)|geflüch|geflohen|verschuld|gewöhnt|ang(?:ewiesen|emeld)|interess"
        r"|engag|begeist|gelähmt|behind|verwandt|vers(?:ich|chied)|befr|geeig|gestresst|bes(?:etzt|chäft)|orient|spezial|allerg"
        r"|vertr|bekannt"
        r"|erblind|ertaub|ergraut|erreich|gehört|gewes|geword|gekommen|gegang|ges(?:egel|amm)|getan",
    ),
    Past(
        r"\butilisateur(?:, [\w-]+,)? (?:a|ont|s'est|se sont)(?: déjà| enfin| \w+ment)? (?P<verb>(?!(?:été|aussi|envie|trois|depuis)\b)"
        r"(?:\w{2,}(?:ée?s?|i|u|is|it|rt)|vu|lu|bu)\b)",
        r"n[ée]|grandi|déménag|emménag|épous|mari|fianc|pacs|divorc|sépar|romp|arrêt|commenc|débu|démarr|quitt|achet|vend|hérit"
        r"|adopt|perd"
        r"|obten|réussi|eu\b|décroch|pass|diagnos|opér|pris|repris|appris|étudi|enseign|travaill|boss|véc|habit|serv|publi|écrit"
        r"|fond|cré|mont"
        r"|gagn|rempor|convert|install|inscri|reconver|intégr|rejoin|termin|fini|valid|abandonn|décid|prév|surv|sub|fait|jou"
        r"|chant|fum|élev"
        r"|él|nomm|prom|embauch|licenci|démission|chang|remi|immigr|émigr|accouch|constru|rénov|restaur|déclar|développ|mort"
        r"|décéd|suiv|reç"
        r"|renonc|compl|ouvert (?:un|une|son|sa)\b|mis (?:à|au|en)|lâch|lanc|cass|bouch|fait|souffer|peur|envi|besoin",
    ),
    Past(
        r"\b[Uu]suario (?:(?:se|lo|le) )?(?:ha (?P<verb>\w+(?:ado|ido|cho|to|so)\b)|(?P<went>(?:abrió|cerró|vio|miró|encontró"
        r"|llegó|entró|oyó|dijo"
        r"|fue a|comió|bebió|llamó|salió|subió|bajó|cogió|puso|trajo|mandó|envió)\b))",
        r"nacid|crecid|mud|casad|divorci|separ|jubil|dejad|empezad|comenz|comprad|vendid|hered|adopt|perdid|obtenid|conseguid"
        r"|aprob|diagnos|operad"
        r"|estudiad|trabaj|vivid|public|escrito|fundad|cread|montad|ganad|convert|instal|inscrit|apuntad|termin|acabad|decidid"
        r"|sido|sufrid|hecho"
        r"|tenido|cambiad|emigr|inmigr|muert|fallecid|vuelto|aprend|sacad|superad|construid|reform|estad|abierto (?:un|una|su)\b"
        r"|promov|ascend",
    ),
    Past(
        r"\butente (?:(?:si è|ha)(?: già| appena)? (?P<verb>\w{2,}(?:ato|uto|ito|tto|so|rto|sto|ata|uta|ita|sta|rta|sa)\b)"
        r"|è (?P<went>andat[oa] (?!in pens)|uscit[oa]|arrivat[oa]|entrat[oa]|cadut[oa]|salit[oa]|sces[oa]|partit[oa]))",
        r"nat|cresc|trasfer|spos|divorz|separ|(?:andat[oa] in )?pension|smess|lasciat|iniziat|cominci|comprat|vendut|eredit|adott"
        r"|perso|pers|ottenut"
        r"|super|passat|diagnos|operat|studiat|lavorat|vissut|abitat|pubblic|scritt|fondat|creat|vint|convert|iscritt|laure"
        r"|diplom|finit|termin|decis"
        r"|stat|subit|fatt|avut|cambiat|emigr|immigr|mort|tornat|imparat|costruit|ristruttur|tolt|apert[oa] (?:un|una|il su"
        r"|la su)|promoss|assunt|licenzi"
        r"|allerg|appassion|abbon|intoller|abitu|ammal|fidanz|pres|suonat|giocat|fumat|port|impegn|innamor|interess|abilit"
        r"|convint|celib|astem|ost",
    ),
    Past(
        r"\busuário (?:se )?(?P<verb>(?:abriu|fechou|viu|olhou|encontrou|chegou|entrou|ouviu|disse|foi (?:a|à|ao)|comeu|bebeu"
        r"|ligou|saiu|subiu|desceu"
        r"|pegou|colocou|trouxe|mandou|enviou)\b)",
        r"abriu (?:um|uma|seu|sua)\b|entrou (?:na|no|em) (?:fac|univ|curs|empre)",
    ),
)


def is_passing(memory: str) -> bool:
    """Whether it only tells what happened, in one of the six languages."""
    if re.search(_ONCE, memory, re.I):
        return False
    return any((found := _event(past).search(memory)) and not _changes_life(found, past, memory) for past in _PASTS)


def _changes_life(found: re.Match[str], past: Past, memory: str) -> bool:
    return found["verb"] is not None and re.match(past.life, memory[found.start("verb") :], re.I) is not None


@cache
def _event(past: Past) -> re.Pattern[str]:
    return re.compile(past.event)
