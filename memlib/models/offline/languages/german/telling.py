"""How German chat is written out, and the first person told in the third."""

from __future__ import annotations

from memlib.models.offline.languages.engine.grammar import Telling

_GREETING = r"(?:hi|hallo|hallöchen|hey|moin(?: moin)?|servus|grüezi|guten (?:tag|morgen|abend)|grüß (?:gott|dich|euch)|huhu)"

TELLING = Telling(
    mends=(
        (r"\b(?:hab|hb)\b", "habe"),
        (r"(?<!')\bnem\b", "einem"),
        (r"\bner\b", "einer"),
        (r"\bnen\b", "einen"),
        (r"\bne\b", "eine"),
        (r"\bn\b(?!')", "ein"),
        (r"\b(?:is|iss)\b", "ist"),
        (r"\bnich\b", "nicht"),
        (r"\bnix\b", "nichts"),
        (r"\bmein(?: (?:vor|nach)?)?name (?:ist|lautet)\b", "ich heiße"),
        (rf"^{_GREETING}[ ,!]*hier (?:ist |spricht |schreibt )?(?:die |der )?(?=(?-i:[A-ZÄÖÜ]))", "ich heiße "),
        *(
            (
                rf"\b(?:der )?geburtstag (?:von )?(mein|unser){dative} (\w+(?: (?-i:[A-ZÄÖÜ])\w+)?) ist (?:am |der )(\d{{1,2}}\.[^,.!?]*)",
                rf"\1{ending} \2 hat am \3 Geburtstag",
            )
            for dative, ending in (("er", "e"), ("em", ""))
        ),
        (r"\bbj\.? ?(?=\d{4}\b)", "Baujahr "),
        (
            r"\b((?:mein\w*|unser\w*) \w+(?: (?-i:[A-ZÄÖÜ])\w+)?) (?:mussten wir|musste ich) (?:\w+ )?(?:einschläfern|gehen|erlösen)(?: lassen)?",
            r"\1 ist gestorben",
        ),
        (
            r"\b(?:ich|wir) (?:mussten?|habe?n?) ((?:mein\w*|unser\w*) \w+(?: (?-i:[A-ZÄÖÜ])\w+)?) (?:[\w ]+ )?einschläfern(?: lassen)?(?: müssen)?",
            r"\1 wurde eingeschläfert",
        ),
        (r"\bgeht's\b", "geht es"),
        (r"\b(\w+)'s\b", r"\1"),
        (r"\bgibts\b", "gibt es"),
        (r"\bich 'ne\b", "ich eine"),
        (r"'(ne[nmr]?|n)\b", r"\1"),
        (r"\bheisse\b", "heiße"),
        (r"\b(mein\w*|unser\w*) (\d+)-?jährige[rnms]? (\w+)( (?-i:[A-ZÄÖÜ])\w+)?", r"\1 \3\4 [\2]"),
        *(
            (rf"\b(mein\w*|unser\w*) {word}jährige[rnms]? (\w+)( (?-i:[A-ZÄÖÜ])\w+)?", rf"\1 \2\3 [{number}]")
            for number, word in enumerate(
                ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"], 2
            )
        ),
        (
            r"\b(tochter|sohn|hund|hündin|katze|kater|neffe|nichte|enkel|enkelin|bruder|schwester)( (?-i:[A-ZÄÖÜ])\w+)? \((\d{1,2})(?: jahre?(?: alt)?)?\)",
            r"\1\2 [\3]",
        ),
        (r"\bnämlich\b", ""),
        (r"\bein(?:en|e)? (?=paar\b)", "ein "),
    ),
    drops=r"übrigens|ausgerechnet|dummerweise|zufällig|natürlich|trotzdem|ja|halt|eben|grad|gerade|eigentlich|wirklich|jetzt|echt|nämlich|leider|mittlerweile|inzwischen|momentan|derzeit|zurzeit|aktuell"
    r"|offiziell|außerdem|auch|doch|mal|wohl|schließlich|bekanntlich|zum glück|glücklicherweise|tatsächlich|sowieso|eh|so|nun|ehrlich gesagt"
    r"|nächstes jahr|nächste woche|statt(?: de[sr])? [\w-]+|nächsten monat|letzte woche|letzten monat|letztes jahr|dieses jahr|vorige woche|gestern|heuer|diesen sommer|vor (?:\d+|ein\w*|zwei|drei|vier|fünf|sechs|\w+) (?:tag|woche|monat|jahr)(?:en|n)?|vor kurzem|vor langem|kürzlich|neulich|seitdem|seither|bald"
    r"|endlich|persönlich|komischerweise|fei|quasi|irgendwie|immer noch|noch immer|nach wie vor|btw|lol|hier|da|dort",
    shifts=(
        (r"\b[mM]ein(e[rnms]?)?\b", r"sein\1"),
        (r"\b[uU]nser(e[rnms]?)?\b", r"sein\1"),
        (r"\bunsre\b", "seine"),
        (r"\b[mM]ich\b", "sich"),
        (r"\b[mM]ir\b", "sich"),
        (r"\buns\b", "sich"),
        (r"\b(?:ich|wir)\b", "er"),
        (r"\bbin\b", "ist"),
        (r"\bhabe?\b", "hat"),
    ),
    beside=((r"\b(?:mir|uns)\b", "dem Nutzer"), (r"\bmich\b", "den Nutzer")),
    unshifts=((r"\bsich\b", "mich"), (r"\bsein(e[rnms]?)?\b", r"mein\1")),
)
