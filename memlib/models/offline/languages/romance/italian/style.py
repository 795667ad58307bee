"""How Italian asks for answers of a kind."""

from __future__ import annotations

from memlib.models.offline.languages.romance.turns import Style

STYLE = Style(
    address=(
        (r"(?<!non )\b(?:dammi|diamoci|mi dia|dimmi|darmi) (?:pure |sempre )?del tu\b", "L'utente vuole che gli si dia del tu"),
        (r"(?<!non )\b(?:mi dia|dammi|diamoci) (?:pure |sempre )?del lei\b", "L'utente vuole che gli si dia del lei"),
        (r"\bnon (?:mi dare|darmi|mi dia) del lei\b", "L'utente non vuole che gli si dia del lei"),
        (r"\bnon (?:mi dare|darmi|mi dia) del tu\b", "L'utente non vuole che gli si dia del tu"),
        (
            r"\b(?:chiamami|mi chiami|puoi chiamarmi|preferisco essere chiamat[oa]) (?:solo |pure )?(?P<v>(?-i:[A-ZÀ-Þ])[\w'-]+)(?=[,.;!?]|$| che| perché)",
            "L'utente vuole essere chiamato {v}",
        ),
    ),
    wants="vuole ",
    lasting=(
        r"sempre|d'ora in (?:poi|avanti)|da ora in (?:poi|avanti)|da adesso in (?:poi|avanti)|da oggi in poi|in futuro|mai(?: più)?"
        r"|ogni volta che (?:mi )?rispondi"
    ),
    answering=r"senza (?:introduz|emoji|elench|giri)|niente (?:emoji|elench|introduz)|rispond\w+|risposte?|spieg\w+|scriv\w+|usare |usi |mettere |metti |parla\w*",
    never=r"(?:\bnon|,) (?:mi )?(?:usare|usi|mettere|metti|scrivere|fare)\b",
    without="senza",
    manner=(
        r"(?:in|con|senza) (?!(?:le )?tue?\b|tua\b|mia\b|casa|questo|questa|modo\b)\w+(?: (?!e\b|perché|che\b|per favore)\w+){0,4}?|(?:più |molto )?(?:brev[ei]|cort[oaie]|concis[oaie]"
        r"|sintetic[oaie]|dirett[oaie]|dettagliat[oaie])|in modo (?:breve|sintetico|semplice|diretto)"
    ),
    answers="risposte",
    adjectives={
        "breve": "brevi", "più breve": "più brevi", "corto": "corte", "più corto": "più corte", "conciso": "concise", "sintetico": "sintetiche",
        "diretto": "dirette", "in modo breve": "brevi", "in modo sintetico": "sintetiche", "più corte": "più corte",
    },
)  # fmt: skip
