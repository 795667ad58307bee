"""What German tells by the way: wishes, sayings, what happened once, what is owned."""

from __future__ import annotations

from memlib.models.offline.languages.engine.grammar import Hints

_LATER = r"(?:ab jetzt|ab sofort|künftig|in zukunft|zukünftig|immer|generell|grundsätzlich|bitte|am besten|von nun an|mir|lieber|einfach|nur|stets)"

HINTS = Hints(
    wishes=(
        (r"(?:ich (?:möchte|will|mag|hätte gern),? )?dass du mich siezt", "möchte gesiezt werden"),
        (r"(?:ich (?:möchte|will|mag|hätte gern),? )?dass du mich duzt", "möchte geduzt werden"),
        (r"(?:ich (?:möchte|will|mag),? )?(?:dass du )?(?P<v>keine \w+) (?:verwendest|benutzt|nutzt|machst|schreibst)", "möchte {v}"),
        (
            rf"(?:{_LATER} |und )*(?:verzichte|verzichten sie|lass|vermeide|benutze?|verwende?|nutze?)(?: {_LATER})* (?:auf |keine |die )?(?P<v>listen|aufzählungen|emojis|smileys|stichpunkte|fachbegriffe|fremdwörter|abkürzungen|floskeln|anglizismen|ausrufezeichen|tabellen)(?: weg)?",
            "möchte Antworten ohne {v}",
        ),
        (
            rf"(?:{_LATER} |und |also |du |kannst |können wir |wir )*duz(?:e|en)?(?: sie)? (?:mich|uns)?(?: {_LATER})*",
            "möchte geduzt werden",
        ),
        (
            r"(?:.*\b)?(?:(?:du kannst|sie können|sie dürfen|du darfst|könnt ihr|ihr könnt) mich (?:ruhig |gerne? )?duzen|sag (?:ruhig |gerne? |einfach |bitte )?du(?: zu mir)?|wir können uns duzen)",
            "möchte geduzt werden",
        ),
        (rf"(?:{_LATER} |und )*siez(?:e|en)?(?: sie)? mich (?:bitte |mal |lieber )*nicht(?: mehr)?", "möchte nicht gesiezt werden"),
        (rf"(?:{_LATER} |und )*duz(?:e|en)?(?: sie)? mich (?:bitte |mal |lieber )*nicht(?: mehr)?", "möchte nicht geduzt werden"),
        (
            rf"(?:{_LATER} |und )+(?P<v>(?:reinen? )?(?:fließtext|stichpunkte|stichworte|tabellen|ganze sätze|einfache sprache|klartext))(?: {_LATER})*",
            "möchte {v}",
        ),
        (rf"(?:{_LATER} |und )*siez(?:e|en)?(?: sie)? mich(?: {_LATER})*", "möchte gesiezt werden"),
        (
            r"(?:bitte |einfach |und |du kannst |also )*(?:nenn|nenne|nennt|nennen sie) mich (?:bitte |einfach |ab jetzt |lieber |ruhig |nur )*(?P<name>(?-i:[A-ZÄÖÜ])[\w'-]+)(?: bitte)?",
            "möchte {name} genannt werden",
        ),
        (
            r"(?:bitte |einfach |und )*(?:sag|sagt) (?:bitte |einfach |ruhig |lieber |nur )*(?P<name>(?-i:[A-ZÄÖÜ])[\w'-]+) zu mir",
            "möchte {name} genannt werden",
        ),
        (
            r"(?:du kannst mich |kannst du mich |alle nennen mich |aber alle nennen mich |freunde nennen mich |meine freunde nennen mich )(?:bitte |einfach |ruhig |gern )*(?P<name>(?-i:[A-ZÄÖÜ])[\w'-]+)(?: nennen)?",
            "möchte {name} genannt werden",
        ),
        (r"(?:aber |und )?(?:alle|meine freunde|freunde) sagen (?P<name>(?-i:[A-ZÄÖÜ])[\w'-]+) zu mir", "wird {name} genannt"),
        (
            rf"(?:{_LATER} |und )*(?:antworte|schreib|schreibe|antworten sie|erklär|erkläre|formuliere?|sprich)(?: mir)? (?:{_LATER} )*(?P<v>(?:in|auf|ohne|mit) [\w ,-]+?|kurz(?: und knapp)?|knapp|ausführlich|einfach|sachlich|stichpunktartig)(?: {_LATER})*",
            "möchte Antworten {v}",
        ),
        (
            rf"(?:kannst du |könntest du |du sollst |ich (?:möchte|will|hätte gern|mag|bevorzuge) )(?:{_LATER} )*(?P<v>(?:in|auf|ohne|mit) [\w ,-]+?|kurz|knapp)(?: {_LATER})* (?:antworten|schreiben|erklären|antwortest)(?: bitte)?",
            "möchte Antworten {v}",
        ),
        (
            r"(?:bitte |ab jetzt |in zukunft |künftig |und )*(?:keine|ohne)(?: diese\w?| ganzen?| solche\w?)* (?P<v>emojis?|smileys|ausrufezeichen|fachbegriffe|anglizismen|floskeln|stichpunkte|aufzählungen|einleitung(?:en)?)(?: (?:mehr|bitte))*",
            "möchte Antworten ohne {v}",
        ),
        (
            rf"(?:ich (?:möchte|will|hätte gerne?|mag|bevorzuge|brauche) )(?:{_LATER} )*(?P<v>(?:kurze|knappe|ausführliche|lange|einfache|klare) (?:antworten|erklärungen))(?: {_LATER})*",
            "möchte {v}",
        ),
        (rf"(?:{_LATER} |und )+(?P<v>(?:kurze|knappe|ausführliche|einfache) (?:antworten|erklärungen))(?: bitte)?", "möchte {v}"),
        (
            rf"(?:{_LATER} |und |also )*(?P<v>(?:in |mit )?(?:maximal|höchstens|max\.?) \w+ (?:sätze|sätzen|zeilen|wörter|wörtern|stichpunkte|absätze))(?: {_LATER})*",
            "möchte Antworten, {v}",
        ),
        (rf"(?:{_LATER} |und )*mach(?:e|s)? (?:es )?(?:{_LATER} )*kurz", "möchte kurze Antworten"),
        (
            rf"(?:{_LATER} |und )*(?P<v>(?:kurz|knapp|ausführlich|auf deutsch|auf englisch|in stichpunkten|in ganzen sätzen))(?: {_LATER})*(?: antworten| schreiben)(?: bitte)?",
            "möchte Antworten {v}",
        ),
        (
            rf"(?:und |bitte )*(?P<v>(?:maße|preise|temperaturen|entfernungen|mengen|rezepte|angaben|gewichte|beträge|zahlen|code|beispiele)(?: (?:bitte|immer|stets|grundsätzlich))+ .+)",
            "möchte {v}",
        ),
    ),
    sayings=(
        (
            "condition",
            r"(?:die )?(?:diagnose|befund)(?: (?:vom|beim|von der) [\w-]+)?,? (?:ist |lautet )?(?P<v>{disease}.*)",
            "hat {v}",
        ),
        ("goal", r"(?:mein|unser) (?:\w+ )?(?:ziel|vorsatz)(?: fürs? .+?)?, (?P<v>.+)", "hat das Ziel {v}"),
        (
            "condition",
            r"bei mir (?:wurde|ist) (?:\w+ ){0,2}?(?P<v>{disease}) (?:festgestellt|diagnostiziert|entdeckt|gefunden)(?: worden)?",
            "hat {v}",
        ),
        (
            "job",
            r"(?:sie haben|man hat|mein chef hat|meine chefin hat|die firma hat) mich (?:\w+ )?(?:zum|zur) (?P<v>.+) (?:befördert|ernannt|gemacht)",
            "ist {v}",
        ),
        ("job", r"(?:ich )?(?:wurde|bin) (?:ich )?(?:zum|zur) (?P<v>.+) (?:befördert|ernannt)(?: worden)?", "ist {v}"),
        ("avoids", r"(?P<v>.+) (?:lass|lasse) ich (?:\w+ )?weg", "lässt {v} weg"),
        ("dislikes", r"mit (?P<v>.+) (?:kannst du|kann man|könnt ihr|können sie) mich jagen", "mag keine {v}"),
        (
            "dislikes",
            r"(?P<v>{thing_of}) (?:geht|gehen|kommt|kommen) (?:bei mir|mir|für mich) (?:so |überhaupt |gar |echt )*(?:nicht|nicht in die tüte|nicht auf den teller)",
            "mag {v} nicht",
        ),
        (
            "dislikes",
            r"(?P<v>{thing_of}|[\wäöüß]{4,}) (?:krieg|kriege|bekomm|bekomme|bring|bringe) ich (?:\w+ )?nicht runter",
            "kriegt {v} nicht runter",
        ),
        (
            "goal",
            r"(?:mein )?(?:nächstes|neues) (?:großes )?ziel(?: ist| wäre)?(?: jetzt| dann)? (?P<v>(?:(?:{det}) )?(?:[\w-]+ ){0,3}[\w.-]+)",
            "hat als nächstes Ziel {v}",
        ),
        ("likes", r"(?P<v>{thing_of}) (?:immer |sehr |total )*gerne?", "mag {v}"),
        (
            "goal",
            r"(?:mein|unser) (?:großer |größter )?(?:traum|ziel|wunsch|vorsatz)(?: für .+| ist| wäre)? (?:ist|wäre)(?: es)?,? (?P<v>.+ (?:zu \w+en|\w+zu\w+en))",
            "hat das Ziel, {v}",
        ),
        (
            "dislikes",
            r"(?P<v>.+?) (?:ist|sind) (?:so |überhaupt |gar |einfach )*(?:(?:nicht|kein) (?:mein ding|meins|mein fall|meine welt|mein geschmack)|nichts für mich|mir ein graus|mir zuwider)",
            "mag {v} nicht",
        ),
        (
            "dislikes",
            r"(?P<v>.+?) mag ich (?:so |überhaupt |gar |echt )*(?:nicht|nicht leiden|nicht ausstehen)",
            "mag {v} nicht",
        ),
        ("avoids", r"(?P<v>.+?) esse? ich (?:überhaupt |gar |echt )*nicht", "isst {v} nicht"),
        ("allergy", r"(?P<v>.+?) vertrage? ich (?:überhaupt |gar |echt )*nicht", "verträgt {v} nicht"),
        (
            "dislikes",
            r"(?P<v>.+?) (?:kann|mag) ich (?:so |überhaupt |gar |echt )*(?:nicht leiden|nicht ausstehen|nicht ab)",
            "mag {v} nicht",
        ),
        (
            "likes",
            r"(?P<v>.+?) (?:ist|sind) (?:total |genau |voll |einfach |echt )*(?:mein ding|meins|meine leidenschaft|mein hobby|meine große liebe)",
            "mag {v}",
        ),
        ("likes", r"(?:mein|meine) lieblings[\wäöüß-]+ (?:ist|sind|heißt) (?P<v>.+)", "mag am liebsten {v}"),
    ),
    events=(
        (
            r"\b(?:seit|nach) (?:dem|meinem|einem) (?P<what>{disease})(?: (?:von|im jahr|anno))? (?P<year>\d{4})",
            "hatte {year} einen {what}",
        ),
        (
            r"\b(?:seit|nach) (?:der|meiner|einer) (?P<what>[\wäöüß-]*(?:op|operation|transplantation|infektion|erkrankung|depression|fraktur|entbindung|chemo|chemotherapie))(?: (?:von|im jahr))? (?P<year>\d{4})",
            "hatte {year} eine {what}",
        ),
    ),
    thereafter="seitdem ",
    role=r"(?<!arbeite )(?<!arbeite seit )als (?:{adj})?(?!kind\b|ich\b|vorspeise|nachtisch|dessert|geschenk|anfänger)(?P<v>(?:gebürtige[rn]? (?-i:[A-ZÄÖÜ])\w+|(?:alleinerziehende[rn]? )?(?:mutter|vater|mama|papa|oma|opa)(?: von \w+ \w+)?|(?!{no_job}\b){job}|{diet}|{state})(?: (?:in|im|bei|beim|auf|am|an der|seit) [\w.-]+(?: (?-i:[A-ZÄÖÜ])[\w-]+)?)?(?![\w-]))",
    likewise=r"(?:und |oder )?(?P<v>(?:{det} )?{adj}{noun}) (?:auch nicht|ebenso ?wenig|genauso ?wenig|auch)",
    mine=(
        ("condition", r"\b(?:wegen|trotz|aufgrund) (?P<v>{disease}) (?=\w+ (?:ich|wir)\b)", "hat {v}"),
        ("age", r"(?:^|[.,!] )mit (?P<v>[1-9]\d)(?: jahren)? (?:noch|nochmal)\b", "ist {v} Jahre alt"),
        (
            "condition",
            r"\b(?:mit|wegen|trotz|bei|aufgrund|durch|seit) (?:mein|unser)(?:em|er|es) (?P<v>{disease}?)(?:s\b)?(?![\w-])",
            "hat {v}",
        ),
        ("age", r"\b(?:bin|studiere|lerne) (?:ich )?mit (?P<v>[1-9]\d)\b(?! (?:km|kilo|euro|prozent|leuten))", "ist {v} Jahre alt"),
        ("age", r"\bmit meinen (?P<v>\d{2}) jahren\b", "ist {v} Jahre alt"),
        (
            "possession",
            r"\b(?:mein|meine|unser|unsere) [\w-]+(?: ist|,) (?P<v>(?:ein|eine) (?:[\w-]+ )?(?:{make})(?: [A-Z\d][\w.-]*| von \d{4}| baujahr \d{4})*)",
            "hat {v}",
        ),
        ("home", r"\b(?:in|für|aus) (?:unserer|meiner|unsere|meine) (?P<v>wg in (?-i:[A-ZÄÖÜ])[\w-]+)", "wohnt in einer {v}"),
        ("home", r"\bbei uns in (?P<v>(?-i:[A-ZÄÖÜ])[\w-]+)", "wohnt in {v}"),
        (
            "possession",
            r"\b(?:mein|unser|meinen|unseren) (?P<v>(?:[\w-]+(?:er|en|e)? )?(?:\w+-)?(?:{make})(?: (?:(?-i:[A-Z])[\w.-]*|\d[\w.-]*|diesel|benziner|kombi|bus|von \d{4}|baujahr \d{4}|aus \d{4})){0,3})(?![\w-])",
            "hat einen {v}",
        ),
        (
            "possession",
            r"\b(?:meine|unsere) (?P<v>(?:[\w-]+(?:er|en|e)? )?(?:\w+-)?(?:{make})(?: (?:(?-i:[A-Z])[\w.-]*|\d[\w.-]*|von \d{4}|baujahr \d{4}|aus \d{4})){0,3})(?![\w-])",
            "hat eine {v}",
        ),
        ("possession", r"\b(?:mein|meinen) (?P<v>(?:alter|alten|neuer|neuen) (?:{thing}) (?:von|aus) \d{4})\b", "hat einen {v}"),
    ),
)
