"""What generated users have told, and the ways in which captures word it, in six languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """One kind of fact."""

    name: str
    topics: tuple[str, ...]
    importance: float
    """0.25 to 1."""
    single: bool
    """Whether a new value replaces the old one."""
    question: str
    """As the user asks it, with {} for what tells facts of this kind apart."""
    wordings: tuple[str, ...]
    """Sentences that say the same of the value {}, and of {k} where there is a key."""
    values: tuple[str, ...]
    keys: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    """What a telling may add at the end of the sentence, {y} being a year, {f} one to come, and {n} a name."""
    one_a_key: bool = False
    """Whether there is one value for each key: a friend lives in one place."""
    undone: tuple[str, ...] = ()
    """Sentences by which a fact of this kind is taken back."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|"))


CITIES = _words(
    "Lyon|Oslo|Porto|Kraków|Leeds|Ghent|Turin|Seville|Bergen|Graz|Utrecht|Tampere|Cork|Brno|Malmö|Nantes|Basel|Split|Riga|Vilnius|Austin|"
    "Denver|Boston|Seattle|Toronto|Montreal|Lima|Bogotá|Santiago|Nairobi|Accra|Cairo|Amman|Pune|Hanoi|Osaka|Busan|Perth|Auckland|Hobart"
)
NAMES = _words(
    "Mia|Jonas|Priya|Tomás|Aisha|Lukas|Elena|Kofi|Yuki|Nadia|Oscar|Ingrid|Ravi|Chloe|Mateo|Zofia|Hugo|Leila|Anton|Grace|Samir|Freya|Diego|"
    "Hana|Emil|Noor|Felix|Carmen|Idris|Astrid|Bruno|Selma|Theo|Amara|Nils|Paloma|Viktor|Rosa|Kenji|Maeve"
)
FOODS = _words(
    "green tea|black coffee|dark chocolate|ramen|sourdough bread|goat cheese|mango lassi|"
    "pickled herring|lentil soup|sushi|falafel|blue cheese|"
    "rhubarb pie|kimchi|olives|aubergine|ginger beer|oat milk|pistachio ice cream|grilled corn"
)
HOBBIES = _words(
    "bouldering|watercolour painting|trail running|chess|choir singing|beekeeping|"
    "birdwatching|pottery|board games|salsa dancing|astronomy|"
    "woodworking|kayaking|knitting|street photography|baking|fencing|calligraphy|gardening|cold water swimming"
)
JOBS = _words(
    "a paediatric nurse|a structural engineer|a history teacher|a data analyst|a pastry chef|"
    "a tax advisor|a museum curator|a bus driver|"
    "a physiotherapist|a web developer|a marine biologist|a court interpreter|a carpenter|a radio producer|a veterinarian"
)
COMPANIES = _words(
    "Norvik|Halden Labs|Bluepeak|Ostara|Fernhill|Kestrel Works|Luma Health|Granite Bank|Tidewater|Cobalt Studio|Verano|Hexley"
)
ALLERGENS = _words("peanuts|shellfish|penicillin|birch pollen|latex|bee stings|kiwi fruit|cats|soy|sesame")
BOOKS = _words(
    "Middlemarch|Dune|The Left Hand of Darkness|Beloved|Stoner|The Overstory|Kafka on the Shore|"
    "Persuasion|Solaris|Austerlitz|Circe|Piranesi|"
    "The Leopard|Pachinko|Gilead|Wolf Hall|Ficciones|The Trial|Kindred|Outline"
)
RELATIONS = _words("sister|brother|cousin|neighbour|best friend|boss|flatmate|daughter|son|uncle|aunt|colleague|physio|landlord")
MONTHS = _words("January|February|March|April|May|June|July|August|September|October|November|December")
_DAYS = tuple(f"{day} {month}" for month in MONTHS for day in (3, 9, 14, 21, 27))
_TRIPS = tuple(f"{city} in {year}" for city in CITIES for year in range(2014, 2026))

ENGLISH = (
    Kind("home", ("home",), 1.0, True, "Where do I live?",
         ("User lives in {}", "User is living in {}", "User resides in {}", "The user lives in {}.", "User's home is in {}",
          "User moved to {}", "User is based in {}"), CITIES,
         details=("since {y}", "with {n}", "near the river", "in a flat with a balcony")),
    Kind("job", ("work",), 0.75, True, "What is my job?",
         ("User works as {}", "User is {}", "User is {} by profession", "User's job: {}", "The user works as {}."), JOBS,
         details=("since {y}", "on night shifts", "in a team of nine")),
    Kind("employer", ("work",), 0.75, True, "Where do I work?",
         ("User works at {}", "User works for {}", "User is employed at {}", "User's employer is {}"), COMPANIES,
         details=("since {y}", "four days a week")),
    Kind("birthday", ("birthday",), 0.75, True, "When is my birthday?",
         ("User's birthday is {}", "User was born on {}", "User's birthday is on {}",
         "The user celebrates their birthday on {}"), _DAYS),
    Kind("allergy", ("allergies", "health"), 1.0, False, "What am I allergic to?",
         ("User is allergic to {}", "User has an allergy to {}", "The user is allergic to {}.",
         "User's allergies include {}"), ALLERGENS,
         details=("since childhood", "and carries an EpiPen")),
    Kind("likes", ("preferences",), 0.5, False, "Do I like {}?",
         ("User likes {}", "User loves {}", "User enjoys {}", "The user likes {}.", "User really likes {}", "User is a fan of {}"),
         (*FOODS, *HOBBIES), details=("because of {n}", "since {y}", "on Sundays", "with {n}"),
         undone=("User doesn't like {} anymore", "User no longer likes {}", "User dislikes {}")),
    Kind("dislikes", ("preferences",), 0.25, False, "Do I like {}?",
         ("User dislikes {}", "User doesn't like {}", "User does not like {}", "User can't stand {}"), (*FOODS, *HOBBIES),
         undone=("User likes {} now", "User has come to like {}")),
    Kind("pet", ("pets",), 0.5, False, "What is my {} called?",
         ("User has a {k} named {}", "User has a {k} called {}", "User's {k} is called {}",
         "User's {k} is named {}", "User owns a {k}, {}"),
         _words("Rex|Bella|Pixel|Momo|Biscuit|Luna|Waffles|Tofu|Olive|Ziggy|Pepper|Miso"),
         keys=_words("dog|cat|rabbit|parrot|horse|tortoise"), details=("since {y}", "from a shelter")),
    Kind("person", ("family", "friends"), 0.5, False, "What is the name of my {}?",
         ("User's {k} is called {}", "User's {k} is named {}", "User has a {k} named {}", "User's {k}'s name is {}"),
         NAMES, keys=RELATIONS),
    Kind("person's home", ("family", "friends"), 0.5, False, "Where does my friend {} live?",
         ("User's friend {k} lives in {}", "User has a friend, {k}, who lives in {}", "{k}, a friend of the user, lives in {}"),
         CITIES, keys=NAMES, one_a_key=True, details=("since {y}",)),
    Kind("trip", ("travel",), 0.25, False, "When did I visit {}?",
         ("User visited {}", "User travelled to {}", "User went to {}", "User took a trip to {}"), _TRIPS,
         details=("with {n}", "for a wedding", "by train")),
    Kind("book", ("books",), 0.25, False, "Have I read {}?",
         ("User has read {}", "User read {}", "User finished reading {}", "User has finished the book {}"), BOOKS,
         details=("in {y}", "for a book club")),
    Kind("plan", ("plans",), 0.5, False, "Do I plan to {}?",
         ("User plans to {}", "User wants to {}", "User is planning to {}", "User hopes to {}"),
         _words("run a half marathon|learn to sail|renovate the kitchen|take a sabbatical|"
         "adopt a dog|start a podcast|move to the coast|"
                "write a children's book|retrain as a teacher|cycle the Danube|build a sauna|learn Portuguese"),
         details=("in {f}", "with {n}"), undone=("User no longer plans to {}", "User gave up the plan to {}")),
    Kind("condition", ("health",), 1.0, False, "Do I have {}?",
         ("User has {}", "User suffers from {}", "User was diagnosed with {}", "User lives with {}"),
         _words("asthma|migraines|type 1 diabetes|tinnitus|a bad knee|insomnia|hay fever|high blood pressure"),
         details=("since {y}",)),
    Kind("language", ("languages",), 0.75, False, "Do I speak {}?",
         ("User speaks {}", "User speaks fluent {}", "User is fluent in {}", "User can speak {}"),
         _words("Portuguese|Arabic|Finnish|Hindi|Swahili|Turkish|Dutch|Greek|Korean|Polish"), details=("since {y}",)),
    Kind("possession", ("possessions",), 0.25, False, "Do I own {}?",
         ("User owns {}", "User has {}", "User bought {}"),
         _words("a red cargo bike|an old Saab|a cello|a telescope|a sailing dinghy|a 3D printer|"
         "an espresso machine|a film camera|a camper van|"
                "a grand piano|an electric scooter|a sewing machine"), details=("since {y}", "from {n}")),
    Kind("answers", ("answers",), 1.0, True, "How do I want to be answered?",
         ("User wants {}", "User prefers {}", "User asked for {}", "User would like {}"),
         _words("short answers|answers in bullet points|answers with sources|metric units|formal language|answers with examples")),
)  # fmt: skip

_GERMAN = (
    Kind("home", ("wohnort",), 1.0, True, "Wo wohne ich?",
         ("Der Nutzer wohnt in {}", "Der Nutzer lebt in {}", "Nutzer wohnt in {}", "Der Nutzer ist nach {} gezogen"), CITIES,
         details=("seit {y}", "mit {n}")),
    Kind("job", ("arbeit",), 0.75, True, "Was bin ich von Beruf?",
         ("Der Nutzer arbeitet als {}", "Der Nutzer ist {}", "Der Nutzer ist {} von Beruf"),
         _words("Kinderkrankenpfleger|Statiker|Geschichtslehrer|Konditor|Steuerberater|"
         "Busfahrer|Tierarzt|Tischler"), details=("seit {y}",)),
    Kind("allergy", ("gesundheit",), 1.0, False, "Wogegen bin ich allergisch?",
         ("Der Nutzer ist allergisch gegen {}", "Der Nutzer hat eine Allergie gegen {}"),
         _words("Erdnüsse|Birkenpollen|Penizillin|Latex|Sesam|Katzen"), details=("seit der Kindheit",)),
    Kind("likes", ("vorlieben",), 0.5, False, "Mag ich {}?",
         ("Der Nutzer mag {}", "Der Nutzer liebt {}", "Der Nutzer mag sehr gern {}", "Nutzer mag {}"),
         _words("grünen Tee|schwarzen Kaffee|Linsensuppe|Ziegenkäse|Schach|Bouldern|Töpfern|Chorsingen|Backen|Brettspiele"),
         details=("am Sonntag", "mit {n}"), undone=("Der Nutzer mag {} nicht mehr",)),
    Kind("trip", ("reisen",), 0.25, False, "Wann war ich in {}?",
         ("Der Nutzer war in {}", "Der Nutzer reiste nach {}", "Der Nutzer hat {} besucht"),
         tuple(f"{city} ({year})" for city in CITIES for year in range(2014, 2026)), details=("mit {n}",)),
)  # fmt: skip
_SPANISH = (
    Kind("home", ("hogar",), 1.0, True, "¿Dónde vivo?",
         ("El usuario vive en {}", "El usuario reside en {}", "Usuario vive en {}", "El usuario se mudó a {}"), CITIES,
         details=("desde {y}", "con {n}")),
    Kind("job", ("trabajo",), 0.75, True, "¿En qué trabajo?",
         ("El usuario trabaja como {}", "El usuario es {}", "El usuario es {} de profesión"),
         _words("enfermero pediátrico|ingeniero civil|profesor de historia|pastelero|asesor fiscal|veterinario|carpintero"),
         details=("desde {y}",)),
    Kind("allergy", ("salud",), 1.0, False, "¿A qué soy alérgico?",
         ("El usuario es alérgico a {}", "El usuario tiene alergia a {}"),
         _words("los cacahuetes|el marisco|la penicilina|el látex|el sésamo|los gatos"), details=("desde niño",)),
    Kind("likes", ("gustos",), 0.5, False, "¿Me gusta {}?",
         ("Al usuario le gusta {}", "Al usuario le encanta {}", "Al usuario le gusta mucho {}"),
         _words("el té verde|el café solo|la sopa de lentejas|el queso de cabra|el ajedrez|"
         "la escalada|la cerámica|el coro|la repostería"),
         details=("los domingos", "con {n}"), undone=("Al usuario ya no le gusta {}",)),
    Kind("trip", ("viajes",), 0.25, False, "¿Cuándo estuve en {}?",
         ("El usuario visitó {}", "El usuario viajó a {}", "El usuario estuvo en {}"),
         tuple(f"{city} en {year}" for city in CITIES for year in range(2014, 2026)), details=("con {n}",)),
)  # fmt: skip
_FRENCH = (
    Kind("home", ("domicile",), 1.0, True, "Où est-ce que j'habite ?",
         ("L'utilisateur habite à {}", "L'utilisateur vit à {}", "Utilisateur habite à {}", "L'utilisateur a déménagé à {}"), CITIES,
         details=("depuis {y}", "avec {n}")),
    Kind("job", ("travail",), 0.75, True, "Quel est mon métier ?",
         ("L'utilisateur travaille comme {}", "L'utilisateur est {}", "L'utilisateur est {} de métier"),
         _words("infirmier|ingénieur|professeur d'histoire|pâtissier|conseiller fiscal|"
         "vétérinaire|menuisier"), details=("depuis {y}",)),
    Kind("allergy", ("santé",), 1.0, False, "À quoi suis-je allergique ?",
         ("L'utilisateur est allergique {}", "L'utilisateur a une allergie {}"),
         _words("aux arachides|aux fruits de mer|à la pénicilline|au latex|au sésame|aux chats"), details=("depuis l'enfance",)),
    Kind("likes", ("goûts",), 0.5, False, "Est-ce que j'aime {} ?",
         ("L'utilisateur aime {}", "L'utilisateur adore {}", "L'utilisateur aime beaucoup {}"),
         _words("le thé vert|le café noir|la soupe de lentilles|le fromage de chèvre|les échecs|l'escalade|la poterie|la chorale"),
         details=("le dimanche", "avec {n}"), undone=("L'utilisateur n'aime plus {}",)),
    Kind("trip", ("voyages",), 0.25, False, "Quand étais-je à {} ?",
         ("L'utilisateur a visité {}", "L'utilisateur est allé à {}", "L'utilisateur a voyagé à {}"),
         tuple(f"{city} en {year}" for city in CITIES for year in range(2014, 2026)), details=("avec {n}",)),
)  # fmt: skip
_ASIAN_CITIES = _words("东京|大阪|北京|上海|京都|成都|杭州|台北|首尔|河内|札幌|名古屋|神户|福冈|横滨")
_CHINESE = (
    Kind("home", ("住址",), 1.0, True, "我住在哪里？", ("用户住在{}", "用户居住在{}",
    "用户搬到了{}", "用户目前住在{}"), _ASIAN_CITIES,
         details=("，从{y}年开始",)),
    Kind("job", ("工作",), 0.75, True, "我做什么工作？", ("用户是{}", "用户的职业是{}", "用户的工作是{}"),
         _words("儿科护士|结构工程师|历史老师|数据分析师|糕点师|兽医|木匠|律师")),
    Kind("allergy", ("健康",), 1.0, False, "我对什么过敏？", ("用户对{}过敏", "用户有{}过敏史"), _words("花生|"
    "海鲜|青霉素|乳胶|芝麻|猫毛")),
    Kind("likes", ("喜好",), 0.5, False, "我喜欢{}吗？", ("用户喜欢{}", "用户很喜欢{}", "用户爱{}"),
         _words("绿茶|黑咖啡|扁豆汤|国际象棋|攀岩|陶艺|合唱|烘焙|桌游|书法|游泳|摄影"), undone=("用户不再喜欢{}",)),
    Kind("trip", ("旅行",), 0.25, False, "我什么时候去过{}？", ("用户{}旅行过", "用户{}玩过"),
         tuple(f"{year}年去{city}" for city in _ASIAN_CITIES for year in range(2014, 2026))),
)  # fmt: skip
_JAPANESE = (
    Kind("home", ("住まい",), 1.0, True, "私はどこに住んでいますか？",
         ("ユーザーは{}に住んでいます", "ユーザーは{}に住んでいる", "ユーザーは{}に引っ越しました"), _ASIAN_CITIES),
    Kind("job", ("仕事",), 0.75, True, "私の仕事は何ですか？", ("ユーザーは{}です",
    "ユーザーの職業は{}です", "ユーザーは{}として働いています"),
         _words("小児科の看護師|構造エンジニア|歴史の教師|データアナリスト|パティシエ|獣医|大工")),
    Kind("allergy", ("健康",), 1.0, False, "私は何のアレルギーがありますか？",
         ("ユーザーは{}アレルギーがあります", "ユーザーは{}アレルギーです"), _words("ピーナッツ|甲殻類|ペニシリン|ラテックス|ごま|猫")),
    Kind("likes", ("好み",), 0.5, False, "私は{}が好きですか？",
         ("ユーザーは{}が好きです", "ユーザーは{}が大好きです", "ユーザーは{}を好む"),
         _words("緑茶|ブラックコーヒー|レンズ豆のスープ|チェス|ボルダリング|陶芸|合唱|書道|水泳|"
         "写真"), undone=("ユーザーはもう{}が好きではありません",)),
    Kind("trip", ("旅行",), 0.25, False, "私はいつ{}に行きましたか？",
         ("ユーザーは{}に行きました", "ユーザーは{}を訪れました", "ユーザーは{}へ旅行しました"),
         tuple(f"{year}年に{city}" for city in _ASIAN_CITIES for year in range(2014, 2026))),
)  # fmt: skip
KINDS = {"en": ENGLISH, "de": _GERMAN, "es": _SPANISH, "fr": _FRENCH, "zh": _CHINESE, "ja": _JAPANESE}
