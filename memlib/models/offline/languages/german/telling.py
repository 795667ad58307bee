"""How German chat is written out, and the first person told in the third."""

from __future__ import annotations

from memlib.models.offline.languages.engine.grammar import Telling

_GREETING = r"(?:hi|hallo|hallöchen|hey|moin(?: moin)?|servus|grüezi|guten (?:tag|morgen|abend)|grüß (?:gott|dich|euch)|huhu)"

_DIALECT = (
    (r"\bi (?=(?:bin|hab|hob|mag|geh|wohn|arbeit|kimm|komm|spui|spiel|fahr|iss|ess)\b)", "ich "),
    (r"\b(?:hob|han|ha) (?=(?:an|a|ein\w*|kein?\w*|i|ich|zwei|zwoa|drei)\b)", "habe "),
    (r"\b(?:hamma|hammer|hama)\b", "haben wir"),
    (r"\b(?:ned|net|nit|ned)\b", "nicht"),
    (r"\b(?:keis|koa)\b", "kein"),
    (r"\b(?:kei|koane?)\b", "keine"),
    (r"\b(?:wohne?|lebe?|schaffe?|arbeite?) z (?=(?-i:[A-ZÄÖÜ]))", "wohne in "),
    (r"\b(in|auf|mit|bei) an\b", r"\1 einem"),
    (r"\b(in|auf|mit|bei) (?:ana|ara)\b", r"\1 einer"),
    (r"\bz(?:u)?ruckgebn\b", "zurückgegeben"),
    (r"\b(?:isch|is)\b", "ist"),
    (r"\bo (?=kein)", "auch "),
    (r"\bmei (?=(?-i:[A-ZÄÖÜ]))", "mein "),
)
"""How it is written in the south, as far as it tells who has or does what."""

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
        *_DIALECT,
        (r"\b((?:mein\w*|unser\w*) \w+(?: (?-i:[A-ZÄÖÜ])\w+)?) \(([^()\d]+, \d+|\d+, [^()\d]+)\)", r"\1, \2,"),
        (
            r"\bdie (jüngste|älteste|kleine|große|mittlere) (?=(?:heißt|ist|wird|kommt|macht|geht|hat|spielt|studiert|zieht) )",
            r"meine \1 ",
        ),
        (
            r"\bder (jüngste|älteste|kleine|große|mittlere) (?=(?:heißt|ist|wird|kommt|macht|geht|hat|spielt|studiert|zieht) )",
            r"mein \1r ",
        ),
        (
            r"^([^,.!?]+?) (?:steht|stehen) (?:bei mir|bei uns|für mich) (?:der|die|das|den|ein|eine) ([^,.!?]+?) an\b",
            r"ich habe \1 eine \2",
        ),
        (
            r"\b(?:haben|mussten|müssen) wir ((?:mein\w*|unser\w*) [^,.!?]{2,30}?) (?:einschläfern|gehen|erlösen)(?: lassen)?(?: müssen)?",
            r"\1 ist gestorben",
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
    drops=r"zwar|allerdings|haha|hihi|übrigens|ausgerechnet|dummerweise|zufällig|natürlich|trotzdem|ja|halt|eben|grad|gerade|eigentlich|wirklich|jetzt|echt|nämlich|leider|mittlerweile|inzwischen|momentan|derzeit|zurzeit|aktuell"
    r"|offiziell|außerdem|auch|doch|(?<!ersten )(?<!zweiten )(?<!dritten )mal|wohl|schließlich|bekanntlich|zum glück|glücklicherweise|tatsächlich|sowieso|eh|so|nun|ehrlich gesagt"
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
