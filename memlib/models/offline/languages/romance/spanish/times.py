"""The times of Spanish: how often, since when, when, and what is of the moment."""

from __future__ import annotations

from memlib.models.offline.languages.romance.spanish.words import DAYS, MONTHS, SPAN

OFTEN = (
    rf"(?:(?:los )?{DAYS}(?:, {DAYS})* y (?:los )?{DAYS}|tod[oa]s l[oa]s (?:{DAYS}|días|noches|mañanas|tardes|semanas|meses|años|veranos|inviernos|fines "
    rf"de semana)|cada (?:{DAYS}|día|noche|mañana|tarde|semana|mes|año|verano|invierno|fin de semana|dos "
    rf"\w+)|a diario|diariamente|(?:una|dos|tres|cuatro|cinco|seis|\d+) (?:vez|veces|días|horas|noches|"
    rf"tardes) (?:por|a la|al|en) ?(?:semana|mes|día|año)?|los (?:{DAYS}|fines de semana)(?: (?:por|de|a) "
    rf"la (?:mañana|tarde|noche))?|entre semana|de día|siempre|de (?:lunes|martes) a (?:viernes|sábado|"
    rf"domingo|jueves)|por las (?:mañanas|tardes|noches)|de noche|cada cuando|normalmente|habitualmente)"
)
SINCE = (
    rf"(?:desde (?:hace {SPAN}|los \w+(?: años)?|(?:{MONTHS}|el año)?(?: de)? ?(?:19|20)\d\d|{MONTHS}|"
    rf"niñ[oa]|pequeñ[oa]|siempre|que (?:nací|tengo \w+)|la (?:infancia|adolescencia|pandemia))|hace "
    rf"{SPAN}|durante {SPAN})"
)
WHEN = (
    rf"(?:antes de los \w+(?: años)?|de {MONTHS} a {MONTHS}(?: de 20\d\d)?|(?:(?:el|del) )?\d{{1,2}}(?: al \d{{1,2}})?(?: de)? {MONTHS}(?: de 20\d\d)?|(?:en|a "
    rf"(?:principios|finales|mediados) de|antes de|para) {MONTHS}(?: de 20\d\d)?|en (?:verano|invierno|"
    rf"otoño|primavera|semana santa|navidad|navidades)|(?:en|para|antes de) 20\d\d|este (?:verano|otoño|"
    rf"invierno))"
)
MOMENT = (
    rf"hoy|ayer|anoche|(?<!la )mañana(?! por)|esta (?:mañana|tarde|noche|semana)|este (?:finde|fin de semana|mes|"
    rf"año|{DAYS})|la semana (?:que viene|pasada|próxima)|el (?:mes|año|finde) (?:que viene|pasado|"
    rf"próximo)|ahorita|en este momento|de momento|por ahora|últimamente|hace (?:poco|un rato|unos días|"
    rf"una semana|dos días)|el otro día"
)
TODAY = r"hoy(?! en día)|esta (?:mañana|tarde|noche)|ahorita|en este momento|ahora mismo|mañana por la"
