"""Portuguese."""

from memlib.models.offline.languages.engine.makes import MAKES
from memlib.models.offline.languages.romance.grammar import Romance
from memlib.models.offline.languages.romance.meanings import MEANINGS
from memlib.models.offline.languages.romance.portuguese.idioms import ANSWERS, CHANGES, SAYINGS
from memlib.models.offline.languages.romance.portuguese.spelling import MENDED
from memlib.models.offline.languages.romance.portuguese.style import STYLE
from memlib.models.offline.languages.romance.portuguese.times import MOMENT, OFTEN, SINCE, TODAY, WHEN
from memlib.models.offline.languages.romance.portuguese.verbs import PARADIGM, VERBS
from memlib.models.offline.languages.romance.portuguese.words import PATTERNS, SPAN
from memlib.models.offline.languages.romance.turns import Spoken

PORTUGUESE = Romance(
    code="pt",
    user="O usuário",
    to_user="Ao usuário",
    of_user="do usuário",
    paradigm=PARADIGM,
    verbs=VERBS,
    meanings=MEANINGS,
    patterns=PATTERNS | {"since": r"(?:desde|há|faz|tem)\b.*", "span": SPAN, "make": rf"(?:(?-i:(?=[A-Z]))(?:{MAKES})\b)"},
    told={
        "is": "é",
        "works": "trabalha {}",
        "name": "se chama {}",
        "age": "tem {} anos",
        "home": "mora em {}",
        "allergic": "é alérgico {}",
        "intolerant": "é intolerante {}",
        "lives": "mora {}",
        "has": "tem {}",
        "course": "está no {}",
        "knows": "sabe {}",
        "studies": "estuda {}",
    },
    articles_one=("um", "uma"),
    called=("chamado", "chamada"),
    named=r"chamad[oa]s?|que se chamam?|se chamam?|de nome",
    aged="de {} anos",
    of_articles={"A": "da ", "O": "do ", "Os": "dos ", "As": "das "},
    singular={"cães": "cão", "irmãos": "irmão"},
    plain_kin={"menino": "filho", "menina": "filha", "criança": "filho"},
    introducing=("tenho", "sou"),
    as_=r"como|enquanto",
    here=r"(?:aqui é [oa]|aqui é|aqui quem fala é [oa]|sou)",
    gerunds={"sendo": "sou", "tendo": "tenho", "morando": "moro", "vivendo": "vivo", "trabalhando": "trabalho"},
    sayings=SAYINGS,
    style=STYLE,
    spoken=Spoken(
        "fala",
        r"nativo|fluente|bem|muito bem|razoável|básico|intermediário|avançado|perfeito|[abc][12]|mais ou menos|um pouco",
        r"zero|nada",
    ),
    changes=CHANGES,
    answers=ANSWERS,
    kin={
        "A": (
            "mãe mamãe caçula irmã irmãzinha filha filhinha mulher esposa namorada noiva companheira avó vó vovó sogra "
            "tia prima sobrinha neta cunhada nora madrinha afilhada bebê menina cachorra cachorrinha cadela gata "
            "gatinha égua coelha tartaruga enteada madrasta ex-mulher família bisavó calopsita"
        ),
        "O": (
            "pai papai irmão irmãozinho filho filhinho marido esposo namorado noivo companheiro avô vô vovô "
            "sogro tio primo sobrinho neto cunhado genro padrinho afilhado menino cachorro cachorrinho cão gato "
            "gatinho coelho papagaio cavalo hamster enteado padrasto ex-marido bisavô canário jabuti"
        ),
        "Os": "pais avós irmãos filhos meninos sogros tios primos sobrinhos netos cachorros gatos gêmeos",
        "As": "filhas irmãs meninas tias primas sobrinhas netas gatas cachorras gêmeas",
    },
    articles={"A": "À", "O": "Ao", "Os": "Aos", "As": "Às"},
    qualities=r"(?:mais velh[oa]|mais nov[oa]|caçula|do meio|gême[oa]|adotiv[oa]|matern[oa]|patern[oa]|pequen[oa])",
    parents=r"papai|mamãe|vovó|vovô",
    mine_of=("meu", "minha"),
    mine=r"(?:(?:o|a|os|as) )?(?:meus?|minhas?|noss[oa]s?)",
    subject="eu|nós|a gente",
    they=r"ele|ela|eles|elas",
    that_of=r"[ao] (?:de|do|da)",
    together=r"e eu\b",
    ours=r"nós|conosco|a gente",
    with_us=r"conosco|comigo|com a gente|com nós",
    with_user="com o usuário",
    company="com",
    not_=r"não|nao|nunca|ñ|jamais|n",
    told_not="não",
    clitics=("me", "nos"),
    reflexive="se",
    doubled="",
    dative=r"(?!x)x",
    tastes={"(?!x)x": "likes"},
    own=(
        (r"\bcomigo\b", "consigo"),
        (r"\bmeu\b", "seu"),
        (r"\bminha\b", "sua"),
        (r"\bmeus\b", "seus"),
        (r"\bminhas\b", "suas"),
        (r"\bnosso\b", "seu"),
        (r"\bnossa\b", "sua"),
        (r"\bnossos\b", "seus"),
        (r"\bnossas\b", "suas"),
        (r"\bda gente\b", "sua"),
        (r"\bme\b", "se"),
        (r"\bpr[ao]\b(?= (?:um|uma|o|a|[A-Z]))", "para"),
        (r"\bpro\b", "para o"),
        (r"\bpra\b", "para a"),
        (r"\btô\b", "está"),
    ),
    progressive={"estou": "está", "tô": "está", "to": "está", "ando": "anda", "estamos": "está", "venho": "vem"},
    perfect={"fui": "foi"},
    periphrases=(
        (r"(?:estou|ando) a", "está a", "progressive"),
        (r"voltei a", "voltou a", "resumed"),
        (r"costumo", "costuma", "habit"),
        (r"(?:vou|vamos)", "vai", "future"),
        (r"acab(?:ei|amos) de", "acabou de", "past"),
    ),
    openers=(
        r"em casa|lá em casa|oi|olá|boas|saudações|em compensação|por outro lado|bom dia|boa tarde|boa noite|oie|e aí|tudo bem|opa|então|olha|bom|bem|e|mas|porque|já que|"
        r"como(?= (?:eu|não|me|sou|estou|tô|tenho|moro|trabalho|toco|falo|estudo|faço|meu|minha)\b)|embora|"
        r"além disso|aliás|é que|acontece que|por sinal|valeu|obrigad[oa]|lembra que|saiba que|sabe que|que|"
        r"gente|cara|poxa|ah|ó|né|seguinte|outra|mas é que|ei"
    ),
    idle=(
        r"nadinha|de jeito nenhum|um dia|algum dia|também|tb|tbm|realmente|atualmente|na verdade|além disso|simplesmente|só|ainda|já|"
        r"infelizmente|felizmente|basicamente|pessoalmente|ultimamente|quase|sim|mesmo|aqui(?= (?:em|no|na))"
    ),
    changed=r"agora|finalmente|recentemente|por fim|faz pouco",
    no_longer=r"(?:não|nao) \w+ mais|já não",
    joints=r"e|mas|porém|além disso|aliás|porque|pq|já que|pois|então|daí|embora|enquanto|que|como|só que",
    causes=r"porque|pq|já que|pois|embora|que|mas|como",
    unreal=(
        r"(?:se(?! cham)|imagina|imagine|suponha|suponhamos|digamos que|vamos (?:brincar|fingir|supor|jogar)|"
        r"faz de conta|quem dera|tomara)\b"
    ),
    doubt=(
        r"talvez|quem sabe|acho que|não sei se|pode ser que|suponho|provavelmente|será que|pensei que|poderia|"
        r"seria"
    ),
    reported=(
        r"\b(?:diz|dizem|disse|disseram|falou|falaram|segundo|conta|acha|li|ouvi|falam) (?:que|meu|minha|ele|"
        r"ela|um|uma|n[oa])\b|\b(?:diz|dizem|disse|falou)$"
    ),
    asks=(
        r"como|o que|o q|que (?:horas|tipo|filme|livro|bairro|petisco|presente|roupa|papéis|energia)|qual|"
        r"quais|quanto|quanta|quantos|quantas|onde|quando|quem|por que|pode|poderia|me (?:ajuda|indica|sugere|"
        r"recomenda|fala|diz|dá|faz|passa|escreve|explica|distrai|lembra)|tem (?:algum|alguma|como|jeito|"
        r"receita|dica|atividade)|dá (?:pra|para|uma)|dê|receita|sabe|é tarde|será|indica|sugere|monta|posso|"
        r"dicas?|ideias?|cm|oq"
    ),
    turns=r"o que|qual|quais|me (?:ajuda|indica|sugere|recomenda|fala|diz|dá|explica)|poderia|indica|sugere",
    finite=r"é|são|está|estão|tem|têm|há|foi|era",
    resumes=r"sou|tenho|quero|preciso|vou|estou|tô|moro|trabalho",
    states=r"sou|estou|tô|tenho|vou|quero|preciso|posso|devo|faço",
    often=OFTEN,
    since=SINCE,
    when=WHEN,
    moment=MOMENT,
    today=TODAY,
    stop=(
        r"porque|pq|mas|porém|quando|então|só que|daí|pois|que(?! (?:nasci|nasceu))|onde|embora|e já|para que|enquanto|com todas as forças|quanto (?:mais|menos|pior|melhor)|e nunca|será"
    ),
    each=r"\s*,\s*|\s+(?:e|ou|nem)\s+(?:também\s+)?",
    vague=(
        r"isso|isto|esse|essa|você|vc|lá|cansad[oa]|nervos[oa]|ideia|certeza|fome|sono|pressa|sede|frio|calor|"
        r"razão|vontade|dúvidas?|febre|gripe|pergunta|problema|saco cheio|raiva|saudade|preocupad[oa]|feliz|"
        r"triste|perdid[oa]"
    ),
    of_no_place=r"boa|humor|interior|casa|cidade|fora|férias|família|poucos|novo|noite|humanas|exatas|esquerda|direita|longe|perto|praia|escorpião|touro|gêmeos|câncer|leão|virgem|libra|sagitário|capricórnio|aquário|peixes|áries",
    qualifying=(
        r"(?:quase )?sempre|sobretudo|principalmente|sem|com|desde|até|pert(?:o|inho) d[eoa]|em|no|na|num|numa|por|de|entre|abert[oa]|\d+ ?\w* por \w+|\d+ (?!anos)\w+|(?:dois|duas|três|quatro|cinco|seis) (?!anos|gat|cachorr|filh)\w+"
    ),
    asides=(
        r"por favor|por sinal|de verdade|por enquanto|por isso|em que|com que|de que|por que|no caso|na verdade|em geral|na real|com isso|no fim|de boa"
    ),
    aches=r"dói|doem",
    because_of=r"por causa d[eoa]|por conta d[eoa]",
    chronic=r"de disco|crônic[oa]|tipo [12]|lombar|cervical|alta|baixa|reumatoide|de hiato",
    guarded=(
        r"\b(?:senha|pin|cvv|iban|cpf|rg|cartão(?: de crédito)?|código (?:do|de|da)|número da conta|api key|"
        r"token|chave pix)\b"
    ),
    sinces=(
        (
            (
                r"\b(?:faz|tem|a) (?=(?:\d+|um|dois|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|quinze|vinte|"
                r"trinta|vários|muitos|quase|mais de) (?:\w+ )?(?:ano|mes|mês|meses))"
            ),
            "há ",
        ),
    ),
    mended=MENDED,
    gendered=(
        r"(?:^|(?<= y )|(?<= e )|(?<=, ))(?P<stem>vegan|vegetarian|alérgic|celíac|diabétic|asmátic|canhot|"
        r"daltônic|surd|ceg|epiléptic|hipertens|casad|divorciad|separad|solteir|viúv|aposentad|introvertid|"
        r"extrovertid|tímid|católic|apaixonad|viciad|sozinh|criad|pequen)a\b"
    ),
)
