"""The spellings of Portuguese chats, and those of books; turns of speech, and the plain clauses that say the same."""

from __future__ import annotations

MENDED = (
    (r"\baos meus (?P<age>\d{2})(?: anos)?,?(?= \w)", r"tenho \g<age> anos,"),
    (r"\b(?P<verb>\w+)-(?P<who>me|nos)\b", r"\g<who> \g<verb>"),
    (r"\bo que (?:eu )?(?P<want>quero|queria)(?: [\w ]{0,20}?)? é (?=\w+[aei]r\b)", r"\g<want> "),
    (
        r"^(?P<what>(?!eu\b|mas\b|que\b|já\b)[a-záéíóúâêôãõç]+(?: [a-záéíóúâêôãõç]+)?) não (?P<verb>falo|como|bebo|tomo)\b",
        r"não \g<verb> \g<what>",
    ),
    (r"\bfui morar (?:em|no|na)\b", "me mudei para"),
    (r"\bfoi morar\b", "mora"),
    (r"\b(\d{1,2}) (?:aninhos|primaveras)\b", r"\1 anos"),
    (
        r"\b(?:troquei|trocamos) (?:o |a |meu |minha )*(?P<old>[\w -]+?) por (?P<new>uma? [^,.;?]+)",
        r"vendi o \g<old>, agora tenho \g<new>",
    ),
    (r"\bqto\b", "quanto"),
    (r"\b(?:k+|haha\w*|rs+|né|por favor|pfv|pf)\b", ""),
    (r"\bvc\b", "você"),
    (r"\bpq\b", "porque"),
    (r"\btb\b|\btbm\b", "também"),
    (r"\bnao\b|\bñ\b", "não"),
    (r"\bq\b", "que"),
    (r"\b(?:faz|tem|há) (?P<span>\w+ (?:anos|meses)) que (?P<said>[^,.;?]+)", r"\g<said> há \g<span>"),
    (r"\ba gente mora\b", "moramos"),
    (r"\ba gente tem\b", "temos"),
)
