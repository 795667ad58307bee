"""What German verbs state that lasts."""

from __future__ import annotations

from memlib.models.offline.languages.engine.grammar import Sense

_PLACE = (
    r"(?:in|im|bei|auf|an|am|nahe|zwischen|zur|zu|mit|außerhalb|oberhalb|hinter|neben|unweit|allein|alleine|noch|direkt|mitten|hoch)"
)
_WORKING = (
    r"(?:(?:halbtags|teilzeit|vollzeit|nachts|nebenbei|nebenher|ehrenamtlich|freiberuflich|selbstständig|viel|meistens|remote|schichten?"
    r"|in (?:teilzeit|vollzeit)|zu \d+ ?(?:%|prozent)|\d+ (?:%|prozent|stunden)|von zu hause|im homeoffice) ?)*"
)
SENSES = (
    # Who one is
    Sense("name", "heißen", r"(?P<v>{name})", told="heißt {v}", of="user"),
    Sense("called", "heißen", r"(?P<v>{name})", told="heißt {v}", of="kin"),
    Sense("name", "sein", r"(?:der|die) (?P<v>{name})", told="heißt {v}", of="user"),
    Sense("origin", "kommen", r"aus (?-i:[A-ZÄÖÜ])[\w-]+(?: (?-i:[A-ZÄÖÜ])[\w-]+)*"),
    Sense("age", "sein", r"(?P<v>\d{1,3}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?: jahre(?: alt| jung)?)?(?: geworden)?", told="ist {v} Jahre alt"),
    Sense("age", "sein", r"\d+ (?:monate|wochen)(?: alt)?|(?:anfang|mitte|ende) (?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|\d0)"),
    Sense("age", "werden", r"(?:\w+ )?(?:\d{1,3}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|achtzehn|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert)(?: jahre alt)?"),
    Sense("age", "sein", r"(?P<v>\d{1,2}|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+) jahre?", told="ist {v} Jahre alt", of="kin"),
    # Where one lives and comes from
    Sense("home", "sein", r"(?:.*\b)?nach (?P<v>(?-i:[A-ZÄÖÜ])[\w. -]+?) (?:gezogen|umgezogen|übergesiedelt|ausgewandert)", told="wohnt in {v}"),
    Sense("home", "sein", r"(?:.*\b)?(?P<v>(?:in (?:die|das|den|eine?n?)|aufs?|ins) .+?) (?:gezogen|umgezogen)", told="ist {v} gezogen"),
    Sense("home", "wohnen leben hausen", rf"(?:{{number}} )?{_PLACE}\b.*"),
    Sense("plan", "ziehen", r"(?:.*\b)?nach (?-i:[A-ZÄÖÜ])[\w.-]+(?: um)?|um, von .+ nach .+"),
    Sense("home", "haben", r"(?:eine |ne |meine |unsere )?(?:[\w-]+ )?wohnung in .+"),
    Sense("origin", "kommen stammen", r"(?:ursprünglich )?(?:aus|von) (?!dem (?:lachen|urlaub|stand|takt)\b)(?:der |dem |den |einem |einer )?(?:nähe von |(?:[\w-]+ )?(?:dorf|stadt) )?(?-i:[A-ZÄÖÜ]).*"),
    Sense("origin", "sein", r"(?:.*\b)?(?:geboren|aufgewachsen)(?: und (?:geboren|aufgewachsen))?(?: (?:in|auf|bei|im) .+)?"),
    Sense("origin", "sein", r"(?:gebürtige[rs]?|ursprünglich aus) .+"),
    # Work and studies
    Sense("job", "sein", r"(?!{no_job}\b){job}(?: (?:und|bei|beim|in|im|an|am|auf|für|von|mit|der|des|einer|eines) .+)?"),
    Sense("job", "sein", r"(?:.*\b)?(?:selbstständig|selbständig|freiberuflich|freiberufler(?:in)?|angestellt|arbeitslos|arbeitssuchend|berufstätig|verbeamtet"
          r"|pensioniert|in rente|in pension|im ruhestand|rentner(?:in)?|in elternzeit|im mutterschutz|im sabbatical|hausfrau|hausmann|soldat(?:in)?|zivi|tätig"
          r"|in altersteilzeit|frührentner(?:in)?)(?: (?:als|mit|in|im|bei) .+)?"),
    Sense("employer", "arbeiten jobben schaffen malochen kellnern", rf"{_WORKING}(?:als|bei|beim|in|im|für|auf|an der|an einer|am|bei der|mit) .+"),
    Sense("habit", "arbeiten jobben", rf"{_WORKING}(?:im |in )?(?:schichtdienst|nachtdienst|nachtschicht|schicht|homeoffice|teilzeit|vollzeit|halbtags)"),
    Sense("employer", "sein", r"(?:angestellt |beschäftigt )?(?:bei|beim) (?:der |dem )?(?-i:[A-ZÄÖÜ]).+", needs="since"),
    Sense("job", "leiten führen betreiben", r"(?:{det} )?{adj}{business}\b.*"),
    Sense("job", "haben", r"(?:{det} )?{adj}{business}\b(?!.* ge\w+(?:t|en)$)(?!.*(?:angerufen|besucht|entdeckt)).*", of="user"),
    Sense("job", "unterrichten", r".+"),
    Sense("job", "haben", r"{det} (?:[\w-]+ )?(?:stelle|job|ausbildungsplatz|minijob|nebenjob) .+"),
    Sense("skill", "haben", r"(?:.*\b)?(?:\d+|zwei|drei|vier|fünf|zehn|zwanzig|viele) jahre \w*erfahrung.*"),
    Sense("job", "fahren", r"(?:lkw|taxi|bus|straßenbahn|u-bahn|krankenwagen|zug)(?: .*)?"),
    Sense("studies", "machen absolvieren", r"(?:(?:eine|meine|ne|die|ein|mein|gerade|das|den) )*(?:[\w-]+ )?(?:ausbildung|lehre|umschulung|abi|abitur|fernstudium|referendariat|volontariat|fsj|praktikum|master|bachelor|meister|fachabi|meisterschule)\b.*"),
    Sense("studies", "studieren promovieren", r"(?!mit\b).+"),
    Sense("studies", "sein", r"im (?:\w+\.?|ersten|letzten) (?:semester|lehrjahr|ausbildungsjahr)\b.*|in der \d+\.? klasse\b.*"),
    Sense("studies", "gehen", r"(?:in die \w+\.? klasse|aufs? \w*(?:gymnasium|realschule|schule)|in (?:die|den) (?:kita|kindergarten|krippe|schule|\w+schule)|zur \w*schule)\b.*"),
    Sense("studies", "schreiben", r"(?:an )?(?:meine[rm]?|der|die) (?:\w*arbeit|dissertation|diss|promotion|thesis|masterthesis|bachelorthesis)\b.*"),
    # Tongues and skills
    Sense("speaks", "sprechen", r"(?:(?:etwas|fließend|ein bisschen|gut|auch|nur|kein|perfekt|gebrochen|zuhause|zu hause|mit .+?) )*{language}(?:(?:,| und| oder|,? aber nur| sowie) (?:(?:etwas|fließend|ein bisschen|gut|kein|ein wenig) )*{language})*(?: (?:als|auf|mit|fließend|recht|gut|perfekt).*)?", many=True),
    Sense("learns", "lernen", r"(?:{language}|{sport}|(?:{noun} )?{skill_verb}|autofahren)(?: (?:mit|bei|in|an|auf|für) .+)?"),
    Sense("learns", "lernen", r"{noun}(?: (?:mit|bei|in|an) .+)?", needs="since often"),
    Sense("skill", "können", r"(?!.*\b(?:dir|mir|dich|schlafen)\b)(?:nicht |kein(?:e|en)? |gut |sehr gut |ganz gut |nur |weder |leider |auch )*(?:[\wäöüß+#-]+ ){0,4}{skill_verb}"),
    Sense("skill", "können", r"(?:(?:kein(?:e|en)?|etwas|fließend|gut|ein bisschen|nur|ganz gut) )*(?:{language})(?:(?:,| und) (?:etwas |fließend |ein bisschen )?{language})*", many=True),
    Sense("plays", "spielen", r"(?:kein(?:e|en)? )?(?:{sport})(?: (?:in|im|bei|beim|auf|am|an) .+)?"),
    Sense("plays", "spielen", r"(?:in|im) (?:{det} )?{adj}\w*(?:verein|orchester|band|mannschaft|liga|kreisliga|ensemble|kapelle|theatergruppe)\b.*"),
    Sense("plays", "spielen", r"(?!rolle|karte|gedanke){noun}", needs="since often"),
    Sense("plays", "singen", r"(?:alt|sopran|tenor|bass|bariton)?(?: ?in| ?im) (?:{det} )?{adj}\w*(?:chor|band|ensemble|kirchenchor)\b.*"),
    Sense("past", "haben", r"(?:{number} jahre(?: lang)? |\d+ jahre(?: lang)? )(?:(?!eine? problem).)+ (?:gelernt|gespielt|gearbeitet|studiert|gelebt|gewohnt|unterrichtet|trainiert|gesungen|getanzt|geritten|geschwommen|verbracht|gemacht)"),
    Sense("past", "haben", r"(?:.+ )?(?:in |an der |bei |als |\d{4} )(?:.+ )?(?:gelernt|studiert|gearbeitet|promoviert|gelebt|gewohnt)"),
    Sense("past", "haben", r"(?:früher )(?:.+ )?(?:gelernt|gespielt|gearbeitet|studiert|gelebt|gewohnt|geraucht|gesungen|getanzt|geritten|gemacht)"),
    Sense("skill", "haben", r"(?:.+ )?(?:nie|noch nie|nie richtig) (?:gelernt|gespielt|studiert)"),
    Sense("past", "haben", r"(?:{noun}|{language}|ein studium|eine ausbildung|eine lehre|meinen? \w+)(?: .+)? (?:studiert|gelernt|abgeschlossen)"),
    # Likes
    Sense("likes", "mögen lieben", r"(?!kein|nicht|nur wissen|mal\b).+", many=True),
    Sense("likes", "verschlingen vergöttern bevorzugen genießen", r"(?!es\b).+", many=True),
    Sense("likes", "stehen", r"(?:total |voll |sehr |mega )?auf {noun}.*"),
    Sense("likes", "sein", r"(?:ein |eine )?(?:(?:großer|großes|totaler|riesiger|riesen|eingefleischte[rs]?) )?(?:fan vo[nm]|fan der|fan des|anhänger vo[nm]|\w+-?fan)\b(?! kurz| klar).*"),
    Sense("likes", "essen lesen hören trinken schauen sehen gucken backen kochen reisen spielen wandern fahren tanzen singen gehen machen",
          r"(?:.+ )?(?:gern|gerne|am liebsten|am allerliebsten|lieber)\b(?! wissen)(?: .+)?"),
    Sense("likes", "interessieren begeistern", r"mich (?:\w+ )?für .+"),
    Sense("likes", "sein", r"(?:vom|von der|von) .+ begeistert"),
    Sense("dislikes", "mögen", r"(?:kein(?:e|en)?|nicht) .+|.+ (?:gar |überhaupt )?nicht(?: so)?"),
    Sense("dislikes", "sein", r"kein(?:e)?(?: \w+)? (?:fan|freund(?:in)?) (?:von|vo[nm]|der|des) .+"),
    Sense("dislikes", "hassen verabscheuen", r".+", many=True),
    Sense("dislikes", "können", r"(?:kein(?:e|en)? )?(?!dich|dir|das|mir)[\wäöüß -]+ (?:nicht |gar nicht |überhaupt nicht )?(?:leiden|ausstehen|riechen|abhaben)"),
    Sense("dislikes", "langweilen ekeln", r"mich (?:\w+ )?(?:an|bei|vor|in|im|am) .+|(?:am|bei|vor|im) .+ mich"),
    Sense("condition", "haben", r"(?:[\w ]+ )?(?:höhenangst|flugangst|platzangst|angst vor (?!der prüfung|morgen).+|panische angst vor .+)"),
    Sense("dislikes", "haben", r"(?:kein(?:e|en)? (?:lust auf|interesse an)) .+", needs="often"),
    # Food
    Sense("diet", "sein", r"{diet}"),
    Sense("diet", "essen leben ernähren kochen", r"(?:mich )?{diet}"),
    Sense("avoids", "essen", r"(?:.*\b)?(?:kein(?:e|en)?|nie|niemals|ohne|weder)\b (?!ahnung)[\wäöüß -]+(?: mehr)?", many=True),
    Sense("avoids", "trinken", r"(?:.*\b)?(?:kein(?:e|en)?|nie|niemals)\b [\wäöüß -]+", many=True),
    Sense("diet", "essen trinken", r".+", needs="often"),
    Sense("avoids", "verzichten", r"(?:\w+ )?auf .+", needs="since often"),
    Sense("allergy", "vertragen", r"(?:kein(?:e|en)? [\wäöüß -]+|.+ nicht(?: gut)?|.+ (?:schlecht|kaum))", many=True),
    Sense("allergy", "sein reagieren", r"(?:\w+ )?allergisch(?: (?:gegen|auf) .+)|(?:gegen|auf) .+ allergisch", many=True),
    Sense("allergy", "haben", r"(?:(?:eine|ne|schwere|leichte|starke) )*[\wäöüß-]*(?:allergie|unverträglichkeit|intoleranz)\b(?: gegen .+)?"),
    # Health
    Sense("condition", "haben", r"(?:mit )?{disease}(?: (?:am|im|in|an|auf|vom|der|des|typ|seit|mit|und) .+)?"),
    Sense("condition", "haben bekommen", r"(?:eine diagnose|diagnose) .+"),
    Sense("condition", "leiden", r"(?:\w+ )?(?:an|unter) {disease}.*"),
    Sense("condition", "leiden", r"(?:\w+ )?(?:an|unter) .+", needs="since often"),
    Sense("condition", "sein", r"{state}(?: (?:auf|mit|im|in) .+)?|auf (?:dem|einem) (?:linken |rechten )?(?:ohr|auge) (?:taub|blind)|im \w+\.? monat(?: schwanger)?|schwanger .*"),
    Sense("condition", "hören sehen", r"(?:auf .+ )?(?:schlecht|kaum|schwer|nichts|nur noch schlecht)(?: noch)?(?: .+)?", of="kin"),
    Sense("condition", "hören sehen", r"(?:auf .+ )(?:schlecht|kaum|nichts)(?: mehr)?|(?:schlecht|kaum) auf .+", of="user"),
    Sense("condition", "nehmen bekommen kriegen schlucken spritzen", r"(?:.*\b)?(?:\w*tabletten|insulin|\w*blocker|antidepressiva|cortison|kortison|\w*medikamente?|\w*mittel|\w*spritzen|\w*tropfen|schmerzmittel|metformin|thyroxin|l-thyroxin|ibuprofen|ritalin|die pille|blutverdünner|marcumar|eisen|vitamin \w+)\b.*"),
    Sense("condition", "tragen", r"(?:{det} )?(?:[\w-]+ )?(?:brille|hörgeräte?|kontaktlinsen|prothese|zahnspange|einlagen|perücke|gleitsichtbrille)\b.*"),
    Sense("condition", "dürfen", r"(?:.*\b)?(?:kein(?:e|en)?|nichts?|nie|nur)\b .*(?:heben|essen|trinken|fahren|tragen|machen|fliegen|nehmen|laufen|springen|tauchen|belasten)"),
    Sense("past condition", "hatte", r"(?:.*\b)?{disease}\b.*"),
    Sense("past condition", "haben", r"(?:.*\b)?{disease} (?:gehabt|überstanden|überlebt)|.* (?:\d{4}|im {month}) .*gebrochen"),
    Sense("past condition", "wurde", r"(?:\d{4} |im \w+ )?(?:an .+|am .+) operiert"),
    Sense("condition", "stottern lispeln", r".*"),
    Sense("condition", "sitzen", r"(?:\w+ )?im rollstuhl"),
    # Family and pets
    Sense("has pet", "haben halten züchten", r"(?!einen kater$)(?:(?:noch|zuhause|zu hause) )?(?:{number} |ne |nen |kein(?:e|en)? )?{adj}{pet}(?:(?: und| mit|,) (?:{number} )?{adj}{pet})*(?: (?:namens|mit|aus|der|die|im|in|von) .+|, (?:der|die|das) .+)?"),
    Sense("is", "sein", r"(?:ein|eine|ne|n) {adj}{pet}(?: .+)?", of="kin"),
    Sense("has kin", "haben", r"(?:{number} |ne |nen |schon |bereits |noch |kein(?:e|en)? )*{adj}{kin_one}(?:(?: und|,) (?:{number} )?{adj}{kin_one})*(?: (?:namens|im alter|aus|von|mit|in|die|der) .+|, (?:die|der) .+|(?:, {name})+(?: und {name})?)?", of="user"),
    Sense("marital", "sein", r"(?:(?:frisch|glücklich|noch|wieder|schon) )*(?:verheiratet|ledig|geschieden|verwitwet|single|alleinerziehend|verlobt|getrennt|witwer|witwe)(?: (?:mit|von) .+)?"),
    Sense("marital", "sein", r"(?:(?:alleinerziehende[rn]?|werdende[rn]?|frischgebackene[rn]?|dreifache[rn]?|zweifache[rn]?|stolze[rn]?) )*(?:(?:ein |eine )?(?:vater|mutter|mama|papa|oma|opa|großmutter|großvater|tante|onkel)(?: von .+| zweier .+| dreier .+)?)"),
    Sense("plan", "werden", r"(?:(?:zum (?:ersten|zweiten|dritten) mal|bald) )?(?:vater|mutter|mama|papa|oma|opa|tante|onkel)"),
    Sense("is", "sein", r"(?:schon |noch )?(?:ein |eine |in )?(?:\w+ )?(?:rente|pension|vegetarier(?:in)?|dackel|labrador|pudel|mops|frühchen|einzelkind|zwillinge|tot|gestorben|verstorben|kastriert|sterilisiert|chipt)", of="kin"),
    Sense("is", "sein", r"(?:.*\b)?(?:gestorben|verstorben)", of="kin"),
    Sense("is", "wurde", r"(?:.*\b)?eingeschläfert", of="kin"),
    Sense("is", "war", r"{job}(?: .+)?", of="kin"),
    Sense("date", "sein fallen liegen", r"(?:am |der |auf den )?\d{1,2}\. ?(?:{month}|\d{1,2}\.?)(?: ?\d{4})?|im {month}", of="kin"),
    Sense("is", "sein", r"{language}|(?:0|a|b|ab) (?:negativ|positiv)|(?:0|a|b|ab)[+-]", of="kin"),
    Sense("plan", "kommen", r"(?:.*\b)?(?:in die|in den|aufs|auf die|zur) (?:\w*schule|kita|kindergarten|gymnasium|krippe|uni)", needs="when"),
    Sense("has pet", "haben", r"(?:(?:uns|mir|gerade|frisch) )*(?P<v>(?:{number} )?{adj}{pet}(?: aus .+)?) (?:geholt|angeschafft|adoptiert|zugelegt|gekauft|aufgenommen|bekommen)", told="hat {v}"),
    Sense("possession", "haben", r"(?:(?:uns|mir) )(?P<v>(?:{number} )?{adj}(?:{make}|{thing})\b.*) (?:geholt|angeschafft|zugelegt|gekauft|gegönnt)", told="hat {v}"),
    Sense("marital", "haben", r"mich (?:von .+ )?(?:getrennt|scheiden lassen|verlobt)|(?:im {month} )?geheiratet", of="user"),
    Sense("date", "haben", r"(?:am|im) .+ geburtstag"),
    Sense("date", "hatte", r"(?P<v>(?:am|im) .+ geburtstag)", told="hat {v}", of="user"),
    # Things
    Sense("possession", "haben besitzen fahren teilen mieten", r"(?:(?:zu hause|daheim|noch|schon|selbst|im keller|nur|bereits) )*(?:{det} |ne |nen |n )?{adj}(?:{make}|{thing})\b(?!.*\b(?:gesehen|verloren|gekauft|bestellt|probleme|kaputt|vergessen|gemietet|verkauft|geliehen|repariert|kaufen|machen|müssen|(?-i:ge[a-zäöüß]+(?:t|en)|ver[a-zäöüß]+t))$).*"),
    # Habits
    Sense("habit", "gehen", r"(?:.*\b)?{moving}\b.*", needs="often since"),
    Sense("habit", "sammeln restaurieren imkern", r"(?!ideen|infos|informationen|material|vorschläge|daten|kräfte).*"),
    Sense("habit", "basteln züchten", r".+", needs="often since"),
    Sense("habit", "sein", r"(?:.*\b)?(?:mitglied|aktiv|trainer(?:in)?|ehrenamtlich|vorsitzende[r]?|schatzmeister(?:in)?|jugendtrainer(?:in)?|im vorstand|bei der freiwilligen feuerwehr|in der freiwilligen feuerwehr)\b.*"),
    Sense("habit", "sein sitzen", r"(?:.*\b)?(?:im|in der|in einer|im lokalen) (?:gemeinderat|stadtrat|elternbeirat|elternrat|betriebsrat|personalrat|kirchenvorstand|kreistag|spd|cdu|csu|fdp|linken|grünen|gewerkschaft|feuerwehr|schützenverein|\w*verein|thw|dlrg|drk)\b.*", of="user"),
    Sense("habit", "engagieren", r"mich .+"),
    Sense("habit", "sein", r"(?:ein |eine )?(?:frühaufsteher(?:in)?|morgenmuffel|nachteule|langschläfer(?:in)?|lerche)"),
    Sense("habit", "rauchen", r"(?:.*\b)?(?:nicht|nicht mehr|nie|pfeife|zigarren|\d+ .+|gelegentlich)(?: mehr)?"),
    Sense("habit", "trinken", r"(?:.*\b)?(?:keinen alkohol|nur .+)"),
    Sense("habit", "haben", r"(?:.*\b)?(?:aufgehört zu rauchen|mit dem rauchen aufgehört|das rauchen aufgegeben|das rauchen aufgehört)"),
    Sense("habit", "pendeln", r".+"),
    Sense("habit", "treiben laufen joggen schwimmen trainieren kochen tanzen reiten singen malen meditieren machen klettern wandern stehen üben rauchen"
          " trinken boxen rudern segeln turnen angeln zeichnen stricken häkeln nähen backen lesen spielen fahren nehmen besuchen treffen schlafen"
          " pflegen betreuen fasten radeln schreiben helfen fotografieren bloggen jagen versorgen unterstützen gehen hören schauen babysitten arbeiten"
          " essen moderieren",
          r"(?!.*\b(?:problem\w*|schmerzen|fieber|kopfweh|husten|schnupfen|termin|stress|ärger|ahnung|mal|hunger|suche|genervt|krank|müde)\b).*", needs="often"),
    Sense("habit", "treiben laufen joggen schwimmen trainieren tanzen reiten singen malen meditieren klettern wandern üben rauchen boxen rudern segeln turnen angeln"
          " zeichnen stricken häkeln nähen backen spielen fahren nehmen pflegen betreuen fasten fotografieren bloggen jagen leben sein machen helfen schreiben",
          r"(?!.*\b(?:problem\w*|schmerzen|fieber|kopfweh|husten|schnupfen|termin|stress|ärger|dran|dabei|suche|genervt|krank|müde|unterwegs|am überlegen|hier|zweifel\w*|wach|kein(?:e|en)?)\b).+", needs="since"),
    # Goals and plans
    Sense("goal", "möchten wollen", r"(?!(?:nur )?(?:wissen|dich|dir|mich bei)\b)(?!.*\b(?:kochen|backen|wissen|verstehen|fragen)$)(?:.+ )?{goal_verb}"),
    Sense("goal", "möchten wollen", r"(?:.+ )?{goal_object}(?: .+)?"),
    Sense("goal", "haben", r"mir (?:fest )?vorgenommen(?:, (?P<v>.+))?"),
    Sense("goal", "träumen", r"(?:\w+ )?(?:von|davon) .+"),
    Sense("goal", "sparen", r"(?:\w+ )?(?:auf|für) .+"),
    Sense("goal", "trainieren", r"(?:\w+ )?(?:für|auf) .+"),
    Sense("goal", "bereiten", r"mich (?:\w+ )?auf .+ vor"),
    Sense("goal", "machen", r"(?:.*\b)?(?:den|einen|meinen) (?:\w+ )?\w*(?:schein|führerschein|meister|jagdschein)\b.*"),
    Sense("plan", "planen", r"(?:{det} )?{adj}\w+.*"),
    Sense("plan", "heiraten fliegen reisen fahren ziehen wandern laufen pilgern beginnen starten wechseln machen gehen anfangen feiern segeln radeln paddeln verbringen umziehen", r".+", needs="when"),
    Sense("plan", "ziehen fliegen wandern", r"nach (?-i:[A-ZÄÖÜ])[\w ]+", needs="when"),
    Sense("plan", "erwarten bekommen kriegen", r"(?:.*\b)?(?:(?:ein|unser|mein)\w* (?:\w+ )?kind|zwillinge|nachwuchs|ein baby|einen hund|einen welpen|eine katze|ein mädchen|einen jungen)\b.*"),
)  # fmt: skip
