"""Portuguese."""

from __future__ import annotations

from memlib.models.offline.languages.grammar import NAME, PLACE, Kin, Language, Verb

_NO_JOB = r"(?!(?:de|eu|o|a|os|as|que|assim|feliz|muito|mais|tão|um (?:desastre|pouco|caso)|capaz|nov[oa]|fã|só|tod[oa]|meio|péssim[oa]|ruim|bo[am])\b)"

_LANGUAGES = r"(?:(?:um pouco de) )?(?:inglês|francês|alemão|italiano|espanhol|árabe|russo|chinês|japonês|mandarim|polonês|grego|coreano|guarani|libras|holandês|português)"
PORTUGUESE = Language(
    code="pt",
    subject=r"(?:eu )?",
    verbs=(
        Verb("name", r"(?:me chamo|(?:o )?meu nome é)", "O usuário se chama {}", NAME),
        Verb("name", r"sou(?: o| a)?", "O usuário se chama {}", NAME),
        Verb("nickname", r"(?:me chama|me chame|pode me chamar)(?: de)?", "O usuário quer ser chamado de {}", NAME),
        Verb("age", r"(?:tenho|fiz|faço)", "O usuário tem {} anos", r"(?P<v>\d{1,3})(?: anos)?(?: em \w+)?"),
        Verb("home", r"(?:moro|vivo)", "O usuário mora {}", rf"(?:em|no|na|nos|nas|perto de|com|sozinh[oa]) ?(?:{PLACE})?"),
        Verb("home", r"(?:me mudei|mudei)", "O usuário mora em {}", rf"(?:para|pra|pro) (?P<v>{PLACE})"),
        Verb("origin", r"sou", "O usuário é de {}", r"(?:de|do|da) (?P<v>(?-i:[A-ZÀ-Þ])[\w -]+)"),
        Verb("allergy", r"(?:sou alérgic[oa]|tenho alergia)", "O usuário é alérgico {}", r"(?:a|ao|à|aos|às) .+", many=True),
        Verb("intolerance", r"(?:sou intolerante|tenho intolerância)", "O usuário é intolerante {}", r"(?:a|ao|à) .+"),
        Verb("diet", r"sou", "O usuário é {}", r"(?:vegan[oa]|vegetarian[oa]|celíac[oa]|diabétic[oa]|asmátic[oa])\b.*"),
        Verb("avoids", r"não como", "O usuário não come {}", r"(?!nada\b|muito\b|bem\b|em\b).+", many=True),
        Verb("abstains", r"não bebo", "O usuário não bebe {}", r"(?!nada\b|muito\b).+", many=True),
        Verb("job", r"sou", "O usuário é {}", rf"{_NO_JOB}(?:um |uma )?[\w -]+"),
        Verb("employer", r"trabalho", "O usuário trabalha {}", r"(?:como|em|no|na|num|numa|para|pra|de|com) .+"),
        Verb("studies", r"(?:estudo|faço faculdade de)", "O usuário estuda {}", r"[\w -]+"),
        Verb("plays", r"toco", "O usuário toca {}", r"[\w -]+"),
        Verb("plays", r"jogo", "O usuário joga {}", r"[\w -]+"),
        Verb("speaks", r"falo", "O usuário fala {}", rf"{_LANGUAGES}(?:(?:,| und| et| y| e| ed| ou|,? and) {_LANGUAGES})*(?: .{{0,40}})?", many=True),
        Verb("learns", r"(?:estou|tô) aprendendo", "O usuário está aprendendo {}", r".+"),
        Verb("likes", r"(?:gosto(?: muito)? d[eoa]s?|curto)", "O usuário gosta de {}", r".+", many=True),
        Verb("likes", r"(?:adoro|amo)", "O usuário adora {}", r".+", many=True),
        Verb("dislikes", r"não gosto d[eoa]s?", "O usuário não gosta de {}", r".+", many=True),
        Verb("dislikes", r"(?:odeio|detesto|não suporto)", "O usuário odeia {}", r".+", many=True),
        Verb("has pet", r"tenho", "O usuário tem {}", r"(?:um|uma|dois|duas|três|quatro|\d+) (?:cachorr[oa]s?|gat[oa]s?|c[ãa]e?s|coelhos?|cavalos?|papagaio|tartarugas?|galinhas)\b.*"),
        Verb("has kin", r"tenho", "O usuário tem {}", r"(?:um|uma|dois|duas|três|quatro|\d+) (?:filh[oa]s?|irm[ãa]o?s?|net[oa]s?|gême[oa]s|sobrinh[oa]s?)\b.*"),
        Verb("condition", r"tenho", "O usuário tem {}", r"(?:diabetes|asma|enxaqueca|pressão alta|hipertensão|artrite|epilepsia|labirintite|prótese|tdah|rinite)\b.*"),
        Verb("no possession", r"não tenho", "O usuário não tem {}", r"(?:\w+ )?(?:carro|moto|bicicleta|carteira|filhos|bichos?|animais|barraca|casa)\b.*"),
        Verb("possession", r"tenho", "O usuário tem {}", r"(?:um|uma) (?:\w+ )?(?:carro|moto|bicicleta|casa|sítio|barco|violão|piano|jardim|fusca)\b.*"),
        Verb("marital", r"(?:sou|estou|tô)", "O usuário é {}", r"(?:casad[oa]|solteir[oa]|divorciad[oa]|viúv[oa]|aposentad[oa]|canhot[oa]|surd[oa]|daltônic[oa])\b.*"),
        Verb("goal", r"(?:quero|queria)", "O usuário quer {}", r"(?:aprender|começar|virar|ser|abrir|estudar|me mudar|correr) .+"),
    ),
    pronoun=r"eu ",
    joint=r"(?:e|mas|além disso) ",
    unreal=r"(?:se|talvez|imagina|quem sabe)\b|.*\b(?:diz|disse|escreve|falou que)\b",
    stop=r",|\s(?:porque|mas|que|quando|então|e (?:o|a|é|meu|minha|não|me|tô|agora|quero|preciso))\b",
    each=r"\s*,\s*|\s+(?:e|ou|nem)\s+(?:de |do |da )?",
    vague=r"(?<!\w)(?:que|isso|isto|esse|essa|este|esta|seu|sua|você|vc|aqui|bem|nada|muito|ideia|lá|cansad[oa]|ansios[oa]|nervos[oa])(?!\w)",
    asks=r"(?:como|qual|quais|onde|quando|quem|por que|pode|poderia|me ajuda|tem|me indica|dá|dê|receita|sabe|é tarde)\b",
    being=r"(?:eu )?sou ",
    drops=r"(?:realmente|também|atualmente|agora|aliás|na verdade|já|ainda)",
    kin=Kin(
        r"(?:o meu|a minha|meu|minha)",
        {word: f"{article} {word} do usuário" for article, some in (
            ("A", "mãe irmã filha mulher esposa namorada avó vó cachorra gata sogra tia"),
            ("O", "pai irmão filho marido esposo namorado avô vô cachorro gato sogro tio"),
        ) for word in some.split()},
        ((r"tem ((?:\d{1,3}|\w+) (?:anos|meses))", "tem {}"), (rf"se chama ({NAME})", "se chama {}"),
         (r"((?:mora|vive|trabalha|estuda) (?:em|no|na|com|como|de) .+)", "{}"), (r"é ((?:um |uma )?(?!muito\b|o\b|a\b|de\b|melhor\b)[\w]+(?: de [\w]+)?)", "é {}"),
         (r"((?:é alérgic[oa] .+|tem (?:diabetes|asma|alzheimer)))", "{}")),
    ),
    again={"O usuário vive {}": "home"},
)  # fmt: skip
