"""The times of Portuguese: how often, since when, when, and what is of the moment."""

from __future__ import annotations

from memlib.models.offline.languages.romance.portuguese.words import DAYS, MONTHS, SPAN

OFTEN = (
    rf"(?:(?:às |aos |de )?{DAYS}(?:, {DAYS})* e (?:às |aos |de )?{DAYS}|tod[oa]s? (?:os |as |o |a |santo )?(?:{DAYS}|dias?|noites?|manhãs?|tardes?|semanas?|mês|meses|"
    rf"anos?|verão|inverno|fim de semana|fins de semana)|cada (?:dia|noite|manhã|semana|mês|ano|\w+ \w+)|"
    rf"diariamente|(?:uma|duas|três|quatro|cinco|seis|\d+) (?:vez|vezes|dias|horas|noites) (?:por|na|ao|à|"
    rf"a)? ?(?:semana|mês|dia|ano)|aos (?:{DAYS})|às (?:{DAYS})|nos? (?:fins?|finais) de semana|de "
    rf"(?:segunda|terça) a (?:sexta|sábado|domingo|quinta)|(?:de|à|pela) (?:noite|manhã|tarde)|de dia|"
    rf"sempre|geralmente|normalmente|dia sim dia não)"
)
SINCE = (
    rf"(?:desde (?:os \w+(?: anos)?|(?:{MONTHS}|o ano)?(?: de)? ?(?:19|20)\d\d|{MONTHS}|criança|"
    rf"pequen[oa]|sempre|que (?:nasci|nasceu)|a (?:infância|adolescência|pandemia))|há {SPAN}|faz {SPAN}|"
    rf"por {SPAN})"
)
WHEN = (
    rf"(?:antes dos \w+(?: anos)?|de {MONTHS} a {MONTHS}(?: de 20\d\d)?|(?:(?:no dia|dia|em|de) )?\d{{1,2}}(?: a \d{{1,2}})?(?: de)? {MONTHS}(?: de 20\d\d)?|(?:em|até|"
    rf"para|no começo de|no fim de|antes de) {MONTHS}(?: de 20\d\d)?|no (?:verão|inverno|outono|natal|"
    rf"carnaval|réveillon)|nas férias|na primavera|(?:em|até|para) 20\d\d)"
)
MOMENT = (
    rf"hoje|ontem|amanhã|essa (?:semana|manhã|noite)|esta (?:semana|manhã|noite)|esse (?:mês|ano|fim de "
    rf"semana)|este (?:mês|ano|fim de semana)|(?:na )?semana (?:que vem|passada)|(?:no )?(?:mês|ano) "
    rf"(?:que vem|passado)|nesse momento|neste momento|por enquanto|outro dia|agora há pouco"
)
TODAY = r"hoje(?! em dia)|(?:essa|esta) (?:manhã|tarde|noite)|neste momento|nesse momento|amanhã"
