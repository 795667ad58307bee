"""What may go with any German verb: since when, how often, when, with whom."""

from __future__ import annotations

_SINCE_WHEN = (
    r"(?:ungefähr |etwa |circa |ca\. |fast |über |gut |knapp |mehr als )?(?:(?:\d+|ein(?:em|er)?|einigen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
    r"|fünfzehn|zwanzig|dreißig|vierzig|vielen|ein paar|anderthalb|eineinhalb|einem halben|mehreren) (?:halben )?(?:jahr(?:en)?|monat(?:en)?)|jahren|ewigkeiten|(?:anfang |ende |mitte )?(?:\d{4}|{month})(?: \d{4})?"
    r"|(?:meiner|der|meinem) (?:kindheit|geburt|jugend|schulzeit|studienzeit|ausbildung|scheidung|op|pensionierung|hochzeit|ersten \w+|\d+\. lebensjahr)|(?:dem |diesem |letztem )?(?:{season})|neujahr|ostern|weihnachten|kurzem|neuestem|immer)"
)

QUALIFIERS = {
    "since": rf"(?:schon |bereits |erst )?\bseit (?:{_SINCE_WHEN})\b|\b(?:schon |bereits )?(?:\d+|zwei|drei|vier|fünf|zehn|zwanzig) jahre(?: lang)?\b|\bvon klein auf\b|\bschon immer\b|\bmein leben lang\b|\bzeitlebens\b|\bvon geburt an\b",
    "often": r"\b(?:jede[nrs]?(?: (?:zweite[nrs]?|dritte[nrs]?|erste[nrs]?))? (?:{day}|tag|woche|monat|morgen|abend|nacht|jahr|wochenende|sommer|winter|herbst|mittag|nachmittag)(?: und (?:{day}))?(?:abend|morgen|nachmittag|nacht)?"
    r"|täglich|wöchentlich|monatlich|jährlich|regelmäßig|meistens|werktags|wochentags|(?:immer )?(?:{day}|morgen|abend|nacht|vormittag|nachmittag|mittag)s(?: und (?:{day}|morgen|abend)s)?(?: früh)?"
    r"|(?:ein|zwei|drei|vier|fünf|sechs)(?:-| bis \w+ ?)?mal (?:pro|die|in der|im|am) (?:woche|monat|jahr|tag)|am wochenende|an wochenenden|unter der woche|alle (?:zwei|drei|vier|\d+) (?:wochen|tage|monate|jahre)|(?:im|jeden) (?:sommer|winter))\b",
    "when": r"\b(?:ab (?:dem )?\d{1,2}\.(?:\d{1,2}\.?)?|(?:im|ab|anfang|ende|mitte) (?:{month}|{season})(?: \d{4})?|am \d{1,2}\.(?: ?(?:{month}|\d{1,2}\.?))?(?: ?\d{4})?|an (?:weihnachten|ostern|pfingsten)|zu (?:weihnachten|ostern)|über (?:weihnachten|silvester|ostern)|nächste[ns] jahr|kommende[ns] jahr|20[2-9]\d|in den (?:sommer|herbst|oster|winter)ferien|in (?:zwei|drei|vier|\d+) (?:monaten|jahren))\b",
    "at": r"\bum \d{1,2}(?:[:.]\d\d)?(?: uhr)?(?: früh| morgens| abends)?\b",
    "with": r"\b(?:zusammen |gemeinsam )?mit (?:mein|unser)\w* (?:zwei |drei |kleinen |großen |beiden )?[\w-]+(?: (?-i:[A-ZÄÖÜ])\w+)?(?: und (?:mein|unser)\w* [\w-]+)?(?: zusammen)?\b",
}
