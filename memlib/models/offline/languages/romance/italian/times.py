"""The times of Italian: how often, since when, when, and what is of the moment."""

from __future__ import annotations

from memlib.models.offline.languages.romance.italian.words import DAYS, MONTHS, SPAN

OFTEN = (
    rf"(?:(?:il |di )?{DAYS}(?:, {DAYS})* e (?:il |di )?{DAYS}|ogni (?:{DAYS}|giorno|mattina|notte|sera|settimana|mese|anno|estate|inverno|weekend|fine "
    rf"settimana|due \w+|pasqua|natale|tanto)|tutt[ie] (?:i|le) (?:{DAYS}|giorni|mattine|notti|sere|"
    rf"settimane|mesi|anni|estati|weekend|pomeriggi)|(?:una|due|tre|quattro|cinque|sei|\d+) (?:volta|volte|"
    rf"giorni|ore|sere) (?:a|alla|al) (?:settimana|mese|giorno|anno)|(?:il|di) (?:{DAYS})(?: (?:sera|"
    rf"mattina|pomeriggio))?|la (?:domenica|mattina|sera|notte)|nel (?:weekend|fine settimana|pomeriggio)|"
    rf"il (?:pomeriggio|weekend|fine settimana)|regolarmente|quotidianamente|sempre|di solito|di notte|dal "
    rf"lunedì al (?:venerdì|sabato)|abitualmente)"
)
SINCE = (
    rf"(?:(?:ormai |già )?da (?:{SPAN}|sempre|quando \w+(?: \w+){{0,3}}|piccol[oa]|bambin[oa]|{MONTHS})|"
    rf"dal (?:(?:19|20)\d\d|{MONTHS}(?: del (?:19|20)\d\d)?)|dall'infanzia|per {SPAN})"
)
WHEN = (
    rf"(?:(?:entro i|prima dei) [\w']+(?: anni)?|da {MONTHS} a {MONTHS}(?: (?:del )?20\d\d)?|(?:(?:il|dal) )?\d{{1,2}}(?: al \d{{1,2}})? {MONTHS}(?: 20\d\d)?|(?:a|ad|in|entro|per|da|prima "
    rf"di|a fine|a inizio) {MONTHS}(?: 20\d\d)?|(?:in|d') ?(?:estate|inverno|autunno|primavera)|a "
    rf"(?:pasqua|natale|ferragosto|capodanno)|(?:entro il|nel) 20\d\d|quest'(?:estate|inverno|autunno))"
)
MOMENT = (
    rf"oggi|ieri|stanotte|stasera|stamattina|domani|questa (?:settimana|mattina|sera)|questo (?:weekend|"
    rf"mese|fine settimana|{DAYS})|la settimana (?:prossima|scorsa)|(?:il|l')? ?(?:mese|anno) (?:prossimo|"
    rf"scorso)|l'anno (?:prossimo|scorso)|in questo momento|per ora|ultimamente|poco fa|l'altro giorno"
)
TODAY = r"oggi|stasera|stamattina|stanotte|in questo momento|domani"
