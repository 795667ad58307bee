"""German words by which a memory is put right, ended, renewed or forgotten."""

from __future__ import annotations

from memlib.models.offline.languages.engine.grammar import Changes

_GIVEN_UP = (
    r"verkauft|aufgegeben|gekündigt|abgegeben|zurückgegeben|weggegeben|abgestoßen|beendet|abgesagt|verschenkt|abgeschafft|hingeschmissen|geschmissen"
    r"|an den nagel gehängt|sein lassen|aufgehört|ausgetreten|abgesetzt|abgemeldet|storniert|abgebrochen|verworfen|gestrichen|hinter mir|verschrottet"
    r"|geräumt|aufgelöst|los|geschafft|ausgestiegen|ausgemustert|eingestellt"
)

CHANGES = Changes(
    over=(
        rf"(?:(?:habe?|haben|bin|sind) )?(?:ich |wir )?(?:(?:den|die|das|mein\w*|unser\w*|mit dem|mit der|mit|aus dem|aus der|zum|zur|im|auf den|auf das|auf die) )?(?P<what>[\wäöüß -]+?) (?:(?:habe?|haben|bin|sind) (?:ich |wir )?)?(?:jetzt |endlich |nun |schon |übrigens |inzwischen |leider |gestern |heute |letzte woche |wieder |doch |ganz )*(?:{_GIVEN_UP})",
        rf"(?:ich |wir )?(?:habe?|haben|bin|sind) (?:(?:mit )?(?:dem|der|den|das|die|mein\w*|unser\w*|aus dem|aus der) )?(?P<what>[\wäöüß -]+?) (?:jetzt |endlich |nun |wieder |doch )*(?:{_GIVEN_UP})",
        r"(?:mit )?(?:dem|der|das|die|den|mein\w*|unser\w*|aus dem|aus der) (?P<what>[\wäöüß -]+?) (?:ist|hat sich|sind|wird|wurde|war|fällt|geht)(?: jetzt| endlich| nun| übrigens| leider| doch| inzwischen| ja| komplett)* (?:vorbei|weg|geplatzt|vom tisch|erledigt|gestorben|abgesagt|ausgeheilt|verheilt|geheilt|gestrichen|gekündigt|verkauft|hinfällig|geschichte|aus|rum|nichts mehr|nix mehr|überstanden|abgelaufen|gecancelt|gecancelled|passé|doch nicht|geklaut|gestohlen|kaputtgegangen|zu ende|ins wasser|nichts)",
        r"(?:ich |wir )?(?:mache?n?|spiele?n?|habe?n?|nehme?n?|trage?n?|gehe?n?|brauche?n?|lerne?n?|fahre?n?|singe?n?) (?:ich )?(?:(?:kein(?:e|en)?|das|die|den|zum|zur|in den|ins|im) )?(?P<what>[\wäöüß -]+?) (?:nicht )?mehr",
        r"(?:ich )?habe? (?:mit )?(?:dem |der )?(?P<what>[\wäöüß -]+?) aufgehört",
        r"(?P<what>(?-i:[A-ZÄÖÜ])\w+) und ich (?:haben uns|sind|sind ja) (?:\w+ )?(?:getrennt|nicht mehr zusammen|geschieden|auseinander)",
        r"(?P<what>(?-i:[A-ZÄÖÜ])[\wäöüß-]+) ist (?:jetzt |für mich |leider )*(?:geschichte|vorbei|passé|gestorben|erledigt|vom tisch|gecancelt|gestrichen|abgesagt|geplatzt|durch|raus)",
        r"(?:im|in der|in dem|beim|bei der|bei dem) (?P<what>[\wäöüß-]+?) (?:bin|sind|arbeite|spiele|singe) (?:ich|wir) (?:\w+ )?nicht mehr(?: dabei| drin)?",
        r"(?P<what>[\wäöüß-]+) (?:mache?|spiele?|habe?|nehme?|trage?|brauche?|lerne?|fahre?|esse?|trinke?) ich (?:\w+ )?nicht mehr",
        r"(?:den|die|das|mein\w*|unser\w*) (?P<what>[\wäöüß -]+?) gibt(?: es|'s|s)? (?:leider |jetzt |ja )*nicht mehr",
        r"aus (?:dem |der |unserem |meinem |meiner |unserer )?(?P<what>[\wäöüß -]+?) (?:wird|wurde) (?:\w+ )?nichts",
    ),
    ends=(
        rf"^(?:mit |aus |von |vom |zum |zur |aus dem |aus der )?(?:(?:den|die|das|dem|der|mein\w*|unser\w*) )?(?P<what>[\wäöüß-]+)(?: .*)? (?:{_GIVEN_UP})$",
        r"^(?:mich|uns) (?:\w+ )?(?:vom|von (?:dem|der|mein\w*|unser\w*)) (?P<what>[\wäöüß-]+)(?: .*)? (?:getrennt|verabschiedet)\b",
    ),
    instead=(
        r"(?P<new>{number}) [\wäöüß-]+,? (?:und )?nicht (?P<old>{number})\b",
        r"\bnicht (?:mehr )?(?:(?:in|im|bei|beim|am|auf|aus|mit|die|der|das|den|dem|ein\w*|mein\w*|an|gegen|seit|um) )*(?P<old>[\wäöüß.:-]+(?: [\wäöüß.:-]+)?),? sondern (?:(?:seit \w+|in|im|bei|beim|am|auf|aus|mit|die|der|das|den|dem|ein\w*|mein\w*|an|gegen|um|jetzt|schon|erst) )*(?P<new>[\wäöüß.:-]+(?: [\wäöüß.:-]+){0,2})",
        r"\bnicht (?:(?:in|im|bei|beim|am|auf|aus|mit|die|der|das|den|dem|ein\w*|an|gegen) )*(?P<old>[\wäöüß.:-]+),? (?:(?:in|im|bei|beim|am|auf|aus|mit|die|der|das|den|dem|ein\w*|an|gegen|es ist|es sind|ist|bin) )*(?P<new>(?-i:[A-ZÄÖÜ\d])[\wäöüß.:-]*)(?= (?:ist|heißt|wohn\w*|arbeit\w*|bin|sind|mein\w*|natürlich)|$|[.!])",
        r"(?P<new>(?-i:[A-ZÄÖÜ\d])[\wäöüß.:-]*(?: [\wäöüß.:-]+)?),? (?:und )?nicht (?:(?:in|im|bei|beim|am|auf|aus|mit|die|der|das|den|dem|ein\w*|an|gegen) )*(?P<old>[\wäöüß.:-]+)",
        r"(?P<new>(?-i:[A-ZÄÖÜ\d])[\wäöüß.:-]*(?: [\wäöüß.:-]+)?) (?:statt|anstatt|anstelle von) (?P<old>[\wäöüß.:-]+)",
        r"\b(?:von|vom) (?P<old>[\wäöüß.:-]+) (?:auf|zu|zum|zur|nach) (?:(?:den|die|das) )?(?P<new>[\wäöüß.:-]+)(?= (?:verschoben|gewechselt|verlegt|umgestiegen|geändert|umgezogen))",
    ),
    since_now=r"\b(?:jetzt|inzwischen|mittlerweile|nun|neuerdings|ab sofort|nicht mehr|doch|seit \w+|endlich|wieder|umgestiegen|gewechselt|statt|nur noch|wird|übrigens|gestorben|verstorben|tot|eingeschläfert|einschläfern|aufgehört|geworden|bestanden|befördert|ernannt)\b",
    after_all=r"\b(?:doch (?:nicht|kein\w*|wieder)|wieder|gar nicht|gar kein\w*)\b",
    spelled=r"\b(?:mit|ohne|schreibt|geschrieben|schreibweise|buchstabiert|statt)\b",
    level=r"\b(?P<level>[ABC][12]|N[1-5])\b(?:-?\w+)? (?:\w+ )?(?:(?P<reached>bestanden|geschafft|erreicht)|in der tasche)\b",
    reached="erreicht",
    at_level="und hat {} {}",
    stage=r"(?:schon )?im \w+\.? (?:semester|lehrjahr|studienjahr|ausbildungsjahr)",
    forget=(
        r"(?:bitte |also |und |kannst du |könntest du |ach |nee |nein )*(?:vergiss|vergesst|lösch|lösche|streich|streiche|entferne?|vergessen sie|löschen sie)(?: bitte| mal| doch| wieder| einfach)*(?:,)? (?P<what>[^,]+?)(?: bitte| wieder| mal)*(?:,.*)?",
        r"(?:also |ach |und )?(?P<what>(?:das|die sache|den eintrag|die info) (?:mit|über|zu|zum|zur|von|vom) [^,]+?) (?:kannst|könnt|könnte|kann|können|könntest|darfst)(?: du| man| sie| jetzt| wieder| bitte| gerne?| ruhig| eigentlich)* (?:streichen|vergessen|löschen|rausnehmen|entfernen|rauswerfen)(?:,.*)?",
    ),
    amounts=r"\b(?:auf|nur noch|jetzt|inzwischen|mittlerweile) (?P<new>\d+) ?(?P<unit>stunden|std|h|mal|kilo|kg|km|prozent|%|zigaretten|hühner|schüler|mitarbeiter)\b\.?(?: (?:die|pro) woche)?(?: \w+)? (?:reduziert|aufgestockt|erhöht|runter|hoch|raus|verkürzt|gekürzt)",
    units=(r"stunden|std|h", r"kilo|kg", r"km|kilometer", r"prozent|%"),
    matter=r"(?:die sache|das(?= mit)|das|alles|den eintrag|die info(?:rmation)?|meine angabe|die erinnerung|was ich)(?: (?:mit|über|zu|zur|zum|an|von|bezüglich))?(?: (?:der|dem|den|die|das|mein\w*))? |dass ich ",
)
