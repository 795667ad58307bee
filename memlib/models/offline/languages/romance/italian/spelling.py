"""The spellings of Italian chats, and those of books; turns of speech, and the plain clauses that say the same."""

from __future__ import annotations

MENDED = (
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
)
