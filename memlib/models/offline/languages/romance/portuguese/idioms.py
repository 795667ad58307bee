"""What Portuguese says by idioms, and how it corrects, ends, forgets and answers."""

from __future__ import annotations

from memlib.models.offline.languages.romance.turns import Answers, Changes, Saying, Step

SAYINGS = (
    Saying("employer", ("work",), r"\bfui contratad[oa] (?P<v>(?:como|de) <job>[^,.;!?]*)", "O usuário trabalha {v}", single=True),
    Saying(
        "condition",
        ("health",),
        r"\b(?:tirei|retirei) (?P<v>(?:a vesícula|o apêndice|as amígdalas|um rim|o baço|o útero))",
        "O usuário tirou {v}",
    ),
    Saying(
        "event",
        ("dates", "plans"),
        r"\b(?:meu|nosso) (?P<what>casamento) (?:é|será|vai ser) (?P<v>[^,.;?]*?<date>[^,.;?]*)",
        "O {what} do usuário é {v}",
    ),
    Saying(
        "favourite",
        ("preferences",),
        r"\bmeu (?P<what>\w+(?: \w+)?) (?:favorito|preferido) é (?P<v>[^,.;?]+)",
        "O {what} favorito do usuário é {v}",
    ),
    Saying(
        "favourite",
        ("preferences",),
        r"\bminha (?P<what>\w+(?: \w+)?) (?:favorita|preferida) é (?P<v>[^,.;?]+)",
        "A {what} favorita do usuário é {v}",
    ),
    Saying("job", ("work",), r"\b(?:profissão|ocupação):? (?P<v><job>)(?=[,.;?!]|$)", "O usuário é {v}"),
    Saying(
        "name",
        ("name",),
        r"\bmeu nome é (?P<v>(?-i:[A-ZÀ-Þ])[\w'-]+(?: (?-i:[A-ZÀ-Þ])[\w'-]+)*)",
        "O usuário se chama {v}",
        single=True,
    ),
    Saying(
        "birthday",
        ("dates", "family"),
        r"(?:o )?anivers[áa]rio d[ao] <kin> é (?:no |em )?(?:dia )?(?P<date>\d{1,2} de \w+)",
        "O aniversário {kin} é dia {date}",
    ),
    Saying(
        "birthday",
        ("dates", "family"),
        r"(?:no )?(?:dia )?(?P<date>\d{1,2} de \w+) é (?:o )?anivers[áa]rio d[ao] <kin>",
        "O aniversário {kin} é dia {date}",
    ),
    Saying(
        "birthday",
        ("dates",),
        r"(?:o )?meu anivers[áa]rio é (?:no |em )?(?:dia )?(?P<date>\d{1,2} de \w+)",
        "O aniversário do usuário é dia {date}",
    ),
    Saying(
        "anniversary",
        ("dates",),
        r"nosso aniversário de casamento é (?:no |em )?(?:dia )?(?P<date>\d{1,2} de \w+)",
        "O aniversário de casamento do usuário é dia {date}",
    ),
    Saying("goal", ("goals",), r"\bmeu (?:maior )?sonho é (?P<v>\w+[aei]r\b[^,.;?]*)", "O usuário sonha em {v}"),
    Saying(
        "goal",
        ("goals",),
        r"\bminha meta(?: (?:esse|este|para|pra|de) [\w ]{3,20}?)? é (?P<v>\w+[aei]r\b[^,.;?]*)",
        "A meta do usuário é {v}",
    ),
    Saying("employer", ("work",), r"\bfui promovid[oa] a (?P<v>\w+(?: de \w+)?)", "O usuário trabalha como {v}", single=True),
    Saying(
        "possession", ("possessions",), r"\bmeu (?:carro|celular|notebook) é (?P<v>um [^,.;?]+?)(?= e |[,.;?]|$)", "O usuário tem {v}"
    ),
    Saying(
        "condition", ("health",), r"\bfui diagnosticad[oa] com (?P<v>[^,.;?]+?)(?= e |[,.;?]|$)", "O usuário foi diagnosticado com {v}"
    ),
    Saying(
        "condition",
        ("health",),
        (
            r"\b(?:meu|minha) (?P<part>joelho|quadril|ombro|ouvido|olho|braço|pé)(?P<side> (?:direito|esquerdo))? "
            r"tem (?P<v>prótese|artrose|tendinite crônica|pino)"
        ),
        "O usuário tem {v} no {part}{side}",
    ),
)

CHANGES = Changes(
    instead=(
        r"^não (?:soy |sono |sou )?(?P<old>[\w'’-]+), (?:soy |sono |sou )?(?P<new>[\w'’-]+)(?=[.,!?]|$)",
        (
            r"^(?:(?:em|no|na|de|do|da|com|el|la|il|lo|o) )?(?P<old>[\w'’-]+(?: [\w'’-]+){0,2}) não,? (?:(?:em|no|na|de|do|da|com|el|la|il|lo|o) )?"
            r"(?P<new>[\w'’-]+(?: [\w'’-]+){0,2})(?=[,.!?;]|$)"
        ),
        (
            r"\bnão (?:é |sou |são |tenho |moro |em |de |no |na |o |a )*(?P<old>[\w'’-]+(?: [\w'’-]+){0,2}?),? "
            r"(?:mas sim|e sim|mas|sou|é|são|tenho)(?: (?:em|de|no|na|o|a))? (?P<new>[\w'’-]+(?: [\w'’-]+){0,2})"
        ),
        (
            r"(?P<new>[\w'’-]+(?: [\w'’-]+){0,2}),? (?:e )?não (?:em |de |no |na |o |a |com )?(?P<old>[\w'’-]+(?: "
            r"[\w'’-]+){0,2})(?=[,.!?;]|$)"
        ),
    ),
    over=(
        r"(?:fui demitid[oa] d[oae]|pedi (?:demissão|as contas) d[oae]|(?:me )?roubaram (?:o |a )?(?:minha|meu)|vendemos [oa]) (?P<what>[\w -]{3,40}?)(?: (?:ontem|hoje|semana passada))?",
        r"(?:eu e (?:o |a )?)(?P<what>\w{2,20}) (?:não estamos mais juntos|já não estamos juntos)",
        r"já não \w+ (?:em |no |na |com |de |o |a |meu |minha )*(?P<what>[\w -]{3,40})",
        r"eu e (?:o |a )?(?P<what>[\w]{2,20}) (?:terminamos|nos separamos|rompemos)",
        (
            r"(?:já |finalmente )?(?:vendi|larguei|abandonei|cancelei|perdi|doei|tranquei|parei com|parei de "
            r"fazer|desisti d[eoa]|me desfiz d[eoa]|saí d[eoa]|fechei|devolvi|abri mão d[eoa]) (?:o |a |os |as |meu |minha )?(?P<what>[\w -]{3,40}?)(?: (?:pr[oa] .*|para .*|ontem|faz .*|há "
            r".*|ano passado|mês passado))?"
        ),
        r"(?:terminei|rompi|acabei) com (?:o |a |meu |minha )?(?P<what>[\w -]{3,40})",
        r"saí d[aeo] (?P<what>[\w -]{3,40})",
        r"não \w+ mais (?:em |no |na |com |de |o |a |meu |minha )*(?P<what>[\w -]{3,40})",
    ),
    forget=(
        (
            r"(?:(?:quero (?:é )?que (?:tu |você )?)?(?:apague|apaga|esqueça)|deixa (?:pra lá|quieto)|descarta|risca|esquece|esqueça|apaga|apague|remove|deleta|exclui)(?: já)? (?:tudo )?(?:isso |aquilo |essa história |o que "
            r"(?:você|vc) sabe )?(?:d[eoa]s? |sobre |que )?(?:o |a |os |as |meu |minha )*(?P<what>[\w "
            r"-]{3,50}?)(?:,.*| da (?:sua )?memória.*|)"
        ),
    ),
    switched=r"\b(?:passei|mudei|troquei) (?:pra|para|pro) \w{4,}",
    forget_that=r"\b(?:tira isso|apaga isso|esquece isso|pode (?:tirar|apagar|esquecer)(?: isso)?|tire isso|apague isso|remove isso)\b(?! d[eoa] (?!minha|sua|tua))",
    died=r"(?:morreu|faleceu|se foi|partiu|nos deixou)(?! p)",
    died_told=("morreu", "morreu"),
    steps=(
        Step(
            r"\bfui contratad[oa] (?P<new>(?:como|de) <job>[^,.;!?]*)",
            r"(?:está desempregado|está sem emprego|procura emprego).*$",
            "trabalha {new}",
        ),
        Step(
            r"\b(?:dias?|semanas?|meses|ano|anos) sem (?:fumar|cigarro)|\b(?:parei de fumar|larguei o cigarro)",
            r"(?<=usuário )fuma.*$",
            "parou de fumar",
        ),
        Step(r"\b(?:nasceu)\b\W{0,5}(?:o |a )?(?P<new><name>)", r"^.*\bgrávida\b.*$", "O usuário tem um bebê chamado {new}"),
        Step(
            r"\b(?:passei|passo|comecei|começo|tô|estou|já tô|já estou|fui) (?:já )?(?:pro|para o|pra|no|na|o) (?P<new><nth>)\b",
            r"\b<nth>(?= (?:ano|semestre|período|d[eoa]))",
            "{new}",
        ),
        Step(
            r"\b(?:fui (?:promovid|nomead|efetivad)[oa]|me promoveram|virei) (?:a |para |pra |como )?(?P<new><post>(?: d[eoa] \w+)?)",
            r"(?P<kept>(?:é|trabalha como|trabalha de) (?:um |uma )?)(?:(?!em\b|no\b|na\b|num\w?\b|para\b)[\w-]+ ?)+(?=em\b|no\b|na\b|num\w?\b|para\b|$)",
            "{kept}{new} ",
        ),
        Step(
            r"\b(?:casamos|nos casamos|me casei|casei)\b(?! (?:em|no|dia|na)\b)",
            r"(?:é noiv[oa] d[eao]|namora(?: com)?)",
            "é casado com",
        ),
    ),
    spelled=r"\bcom (?:h|k|c|s|z|y|i|dois \w|acento)\b|se escreve|sem (?:h|acento)",
)

ANSWERS = Answers(
    asked=(
        (r"\b(?:remédio|medicação|medicamento)", "tomo {}"),
        (
            r"\bcomo (?:você |vc )?(?:quer|prefere|gostaria) (?:que (?:eu )?te chame|ser chamad[oa])|\bcomo (?:eu )?te chamo",
            "me chame de {name}",
        ),
        (r"\b(?:em )?(?:que|qual) (?:cidade|bairro|região)\b", "moro em {}"),
        (r"\b(?:idiomas?|línguas?)\b", "falo {}"),
        (r"\b(?:filhos|animal|animais|pets?|irmãos|bichos?)\b", "tenho {}"),
        (r"\b(?:estuda|estudando|cursa|faculdade)\b", "estudo {}"),
        (r"\btrabalha com (?:o )?qu[eê]\b|\bcom (?:o )?que (?:você |vc )?trabalha\b", "trabalho com {}"),
        (r"\b(?:objetivos?|metas?)\b", "quero {}"),
        (r"\besportes?\b", "pratico {}"),
        (r"\b(?:dieta|come carne)\b", "sou {}"),
        (r"\b(?:trabalha|profissão|faz da vida)\b", "sou {}"),
        (r"\bquantos anos|qual (?:a )?sua idade|qual é a sua idade\b", "tenho {} anos"),
        (r"\bonde (?:você |vc )?mora", "moro em {}"),
        (r"\bde onde (?:você |vc )?é\b", "sou de {}"),
        (r"\b(?:como (?:você |vc )?se chama|seu nome)\b", "me chamo {}"),
        (r"\balergia|alérgic", "sou alérgico a {}"),
        (r"\binstrumento", "toco {}"),
        (r"\baniversário\b", "meu aniversário é {}"),
        (r"\bo que (?:você |vc )?estuda", "estudo {}"),
        (r"viagem (?:a|ao|à|para|pra) (?P<what>[\w ]+?)(?: e\b|\?|,)", "viajo para {what} {}"),
    ),
    studying=r"\bestud|\bcursa\b|\bcurso\b|\bfaculdade\b",
    year=r"(?:no )?(?:\d+[ºo°]?|primeiro|segundo|terceiro|quarto|quinto|sexto|sétimo|oitavo|último)(?: (?:ano|semestre|período))$",
    in_year="estou no {year} de {subject}",
    yes=r"(?:sim|claro|isso|exato|com certeza|tenho sim|sou sim|aham)\b",
    no=r"(?:não|nao|que nada|nada)\b",
    none=r"(?:nenhum dos dois|nenhuma das duas|nenhum|nem um nem outro)\b",
    polar=(
        r"(?:^|[,.!] ?)(?:e |então )?(?:você |vc |o senhor |a senhora )?(?:ainda )?(?P<verb>[\w]+) "
        r"(?P<rest>[\w ]+)\?"
    ),
    you="",
)
