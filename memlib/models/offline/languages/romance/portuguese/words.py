"""The words of Portuguese by which the meanings of its verbs are told apart."""

from __future__ import annotations

from memlib.models.offline.languages.romance.grammar import ADJECTIVE, any_of

COUNT = r"(?:um|uma|dois|duas|três|tres|quatro|cinco|seis|sete|oito|\d+)"
MONTHS = "(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)"
DAYS = "(?:segundas?|terças?|quartas?|quintas?|sextas?|sábados?|domingos?)(?:-feiras?)?"
NUMBER = r"(?:\d+|um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|quinze|vinte|trinta|vários|muitos|uns \w+|mais de \w+|quase \w+)"
SPAN = rf"{NUMBER} (?:anos?|m[eê]s(?:es)?)(?: e meio)?"
PATTERNS = {
    "name": r"(?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+){0,2}",
    "proper": r"(?:o |a |os |as |um |uma )?(?-i:[A-ZÀ-Þ])",
    "number": (
        r"\d{1,3}|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|quatorze|catorze|quinze|"
        r"dezesseis|dezessete|dezoito|dezenove|(?:vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa)(?: e \w+)?|um"
    ),
    "years": "(?:anos?|aninhos|meses)",
    "count": COUNT,
    "the": "(?:o|a)",
    "a": "(?:um|uma)",
    "own": "(?:meu|minha|seu|sua)(?: própri[oa])?",
    "of": "(?:de|do|da|dos|das|em|no|na)",
    "in": "(?:em|na|no|pela|pelo)",
    "for": "(?:para|pra|pro)",
    "to": "(?:a|ao|à|aos|às|para|pra|pro|em|de)",
    "small": any_of("pequen[oa] velh[oa] antig[oa] segund[oa] nov[oa] grande própri[oa]"),
    "any": "(?:nenhum|nenhuma)",
    "none": " (?:nenhum|nenhuma)",
    "half": "(?:meio|meia|muito|um pouco)",
    "very": "(?:muito|bem|bastante|meio|super)",
    "allergic": "alérgic[oa]",
    "allergy": "alergia",
    "intolerant": "intolerante",
    "intolerance": "intolerância",
    "diet": any_of("vegan[oa] vegetarian[oa] pescetarian[oa] flexitarian[oa] crudívor[oa] abstêmi[oa] onívor[oa]"),
    "dieting": r"(?:uma )?(?:dieta|jejum intermitente|ramadã|low carb)",
    "afflicted": any_of(
        "diabétic[oa] cardíac[oa] celíac[oa] asmátic[oa] canhot[oa] daltônic[oa] surd[oa] ceg[oa] epiléptic[oa] "
        "hipertens[oa] míope hemofílic[oa] autista bipolar gag[oa] disléxic[oa] alcoólatra anêmic[oa] "
        "paraplégic[oa] cadeirante sonâmbul[oa] ambidestr[oa]"
    ),
    "marital": any_of("casad[oa] divorciad[oa] separad[oa] solteir[oa] viúv[oa] noiv[oa] grávida órf[ãã]o?"),
    "parent": any_of("mãe pai av[óô] ti[oa] filh[oa]_únic[oa]") + "(?: solo| solteir[oa])?",
    "from": "(?:de|do|da)",
    "nation": (
        r"(?:brasileir|portugu|angolan|moçambican|cabo-verdian|argentin|chilen|colombian|mexican|peruan|"
        r"venezuelan|uruguai|paraguai|bolivian|equatorian|cuban|italian|espanhol|francês|alem|japon|chin|"
        r"baian|mineir|gaúch|carioc|paulist|paraens|cearens|pernambucan|catarinens|goian|maranhens|amazonens|"
        r"paraiban|capixab|potiguar|alagoan|sergipan|manauar|curitiban|paranaens)\w{0,4}|\w{4,}ense\b"
    ),
    "fan": (
        r"(?:(?:muito |super )?(?:fã|doid[oa]|louc[oa]|vidrad[oa]|fissurad[oa]|apaixonad[oa]|viciad[oa]|torcedora?|sóci[oa])(?: de| do| da| por| pelo| "
        r"pela| em))|(?:flamenguista|corintian[oa]|palmeirense|gremista|colorad[oa]|vascaín[oa]|botafoguense|"
        r"tricolor|são-paulin[oa]|santista|cruzeirense|atleticano)(?P<none_>)"
    ),
    "trait": any_of(
        "introvertid[oa] extrovertid[oa] tímid[oa] notívag[oa] perfeccionista católic[oa] muçulman[oa] "
        "judi[oa] judeu budista ate[ia]u? cristã cristão evangélic[oa] espírita umbandista agnóstic[oa] gay "
        "lésbica bissexual trans friorent[oa] ansios[oa]_desde_sempre"
    ),
    "job": (
        r"(?!solteir|estrangeir|sincer|ligeir|herdeir|primeir|brasileir|mineir|inteir|verdadeir|otimista|"
        r"pessimista|egoísta|milionári|solitári|fumante|maior\b|melhor\b|pior\b|menor\b|senhora?\b|autora?\b|"
        r"diferente|importante|doente|ansiedad)(?:ex[- ])?(?:[\w-]*(?:eir[oa]|ista|dora?|log[oa]|graf[oa]|"
        r"tora?|sora?|ári[oa]|iatra|peuta|nauta|obstetra|pediatra)|estudante|comerciante|ajudante|vigilante|gerente|presidente|"
        r"docente|assistente|agente|atendente|servente|representante|tenente|cantora?|"
    )
    + any_of(
        "médic[oa] advogad[oa] arquitet[oa] autônom[oa] freelancer freela funcionári[oa] aposentad[oa] "
        "pensionista músic[oa] chef piloto policial militar juiz juíza promotora? contador contadora "
        "químic[oa] físic[oa] matemátic[oa] biólog[oa] veterinári[oa] técnic[oa] mecânic[oa] eletricista "
        "encanador ator atriz modelo guia secretári[oa] estagiári[oa] estagiaria concurseir[oa] dev designer "
        "youtuber streamer influencer desenvolvedor(?:a)? dona_de_casa empresári[oa] auxiliar pedreir[oa] "
        "motorista motoboy entregador(?:a)? caixa vendedor(?:a)? coach dj psicólog[oa] sociólog[oa] "
        "fonoaudiólog[oa] nutricionista padre freira pastora? agricultora? pescador(?:a)? soldador(?:a)? "
        "bombeir[oa] árbitr[oa] babá taxista intérprete professora? prof cabeleireir[oa] manicure "
        "barbeir[oa] doméstica diarista faxineir[oa] porteir[oa] vigilante síndic[oa] zelador(?:a)? "
        "servidor(?:a)?_públic[oa] garçom garçonete confeiteir[oa] bibliotecári[oa] feirante doula "
        "enfermeir[oa] fisioterapeuta oficial_de_justiça produtor(?:a)?_de_eventos mei"
    )
    + ")",
    "with_job": (
        r"(?:de|do|da|em|no|na|por|para|com|desde|há|faz|e|aqui em|freelancer|autônom[oa]|aposentad[oa]|"
        r"independente|especializad[oa]|social|industrial|gráfic[oa]|web|júnior|sênior|dental|clínic[oa]|"
        r"infantil|civil|florestal|naval|mecânic[oa]|públic[oa]|particular|estadual|municipal|federal|"
        r"executiv[oa]|administrativ[oa])\b"
    ),
    "jobless": r"(?:aposentad[oa]|desempregad[oa]|de licença(?: \w+)?|afastad[oa])",
    "alone": r"(?:sozinh[oa])\b",
    "place": (
        r"(?:em|no|na|nos|nas|num|numa|perto d[eoa]|ao lado d[eoa]|a \w+ (?:minutos|km) d[eoa]|entre|fora "
        r"d[oa]|aqui em)\b"
    ),
    "kind": ADJECTIVE,
    "lasted": r"por (?:<span>)|até",
    "room": r"(?:quarto|quitinete|kitnet|estúdio)\b",
    "nth": r"(?:primeir[oa]|segund[oa]|terceir[oa]|quart[oa]|quint[oa]|sext[oa]|sétim[oa]|oitav[oa]|últim[oa]|\d+[ºo°])",
    "post": r"(?:chefe|encarregad[oa]|coordenadora?|diretora?|gerente|supervisora?|líder|sóci[oa]|team lead|lead|manager|titular|sênior|efetiv[oa])",
    "dwelling": r"(?:(?:o |a |um )?(?:apartamento|apê|casa|quarto|república))",
    "enrolled": "(?:em|no|na)",
    "with": "(?:com)",
    "date": rf"(?:no dia |em |dia )?\d{{1,2}}(?: de)? {MONTHS}",
    "birthday": r"(?:aniversário|anos) (?:no dia|dia|em) ",
    "works": (
        r"(?:como|em|no|na|nos|nas|num|numa|para|pra|pro|de|com|por|há|desde|à|a|meio período|vendendo|"
        r"cuidando)\b"
    ),
    "task": (
        r"(?:em|no|na|num|numa) (?:um|uma|esse|essa|este|esta|meu|minha)? ?(?:projeto|tarefa|apresentação|"
        r"relatório|trabalho|artigo|tese|ideia)|nisso|muito|demais|bastante"
    ),
    "does_job": (
        r"(?:faculdade|entregas|faxinas?|freelas?|bolos? para fora|marmitas?|plantão|plantões|unhas?|salgados|"
        r"estágio|residência|bicos?)\b"
    ),
    "lessons": r"(?:aulas?|palestras|oficinas|cursos)\b",
    "determined": (
        r"(?:o|a|os|as|um|uma|meu|minha|meus|minhas|seu|sua|esse|essa|isso|este|esta|algo|nada|tudo|que|"
        r"quando|se|bem|mal|por|para|pra|muito|de|do|da)\b"
    ),
    "the_kin": r"(?:de |os |as )?(?:idosos|crianças|animais|cachorros) ",
    "carer": (
        r"(?:d[oa] |de )?(?:sua|seu|minha|meu|suas|seus) (?:mãe|pai|pais|av[óô]s?|irm[ãa]o?|filh[oa]s?|"
        r"net[oa]s?|sogr[oa]s?|ti[oa])\b"
    ),
    "business": any_of(
        "bar restaurante loja lojinha padaria confeitaria salão empresa academia oficina floricultura "
        "livraria negócio farmácia papelaria granja hotel pousada vinícola estúdio clínica consultório "
        "escritório agência food_truck canal_no_youtube podcast blog banca lanchonete hamburgueria pizzaria "
        "sorveteria startup gráfica açougue lavanderia barbearia ateliê brechó barraca_na_feira quiosque "
        "mercearia petshop pet_shop creche escola"
    ),
    "exam": r"(?:para (?:o|a|um|uma)|pra|pro|muito|pouco|bem|melhor|tudo|o capítulo|a possibilidade|como|se)\b",
    "degree": (
        r"(?:um |o |a |uma )?(?:faculdade|mestrado|doutorado|doutoramento|graduação|pós|pós-graduação|mba|curso|cursinho|"
        r"supletivo|ead|enem|tcc|estágio|residência|técnico|intercâmbio|ensino médio|licenciatura)\b"
    ),
    "course": (
        r"n[oa] (?P<v>(?:\d+[ºo°]|(?:primeir|segund|terceir|quart|quint|sext|últim|sétim|oitav)[oa]) (?:ano|semestre|"
        r"período) d[eoa] .*)"
    ),
    "school": r"(?:a |o )?(?:universidade|escola|faculdade|curso|colégio|igreja|terreiro)\b",
    "studying": "(?:estudar|aprender)",
    "at": r"(?:na|no|em)(?! casa)",
    "language": r"(?:(?:um pouco de |pouco |bem |no |o |só )?"
    + any_of(
        "inglês francês alemão italiano espanhol árabe russo chinês japonês mandarim polonês grego coreano "
        "guarani libras holandês português crioulo sueco turco hebraico ucraniano tupi catalão tcheco romeno"
    )
    + r")\b",
    "instrument": r"(?:o |a |um pouco de )?"
    + any_of(
        "violão guitarra piano teclado bateria baixo flauta violino violoncelo viola cavaquinho pandeiro "
        "sanfona acordeão gaita saxofone sax trompete trombone clarinete harpa ukulele bandolim cajón "
        "atabaque surdo percussão órgão contrabaixo berimbau rabeca zabumba triângulo repique tamborim "
        "em_uma_banda numa_banda"
    ),
    "game": r"\w+",
    "infinitive": (
        r"(?:tocar|nadar|dirigir|cozinhar|costurar|falar|dançar|andar|programar|tricotar|desenhar|cantar|ler|"
        r"escrever|bordar|pilotar|surfar|jogar|soldar|editar|pescar|mexer)\b"
    ),
    "sport": any_of(
        "yoga ioga pilates judô jiu-jitsu capoeira karatê natação dança teatro crossfit boxe muay_thai "
        "musculação trilhas? terapia crochê tricô balé ballet atletismo ginástica esgrima escalada ciclismo "
        "hipismo voluntariado cerâmica surfe surf remo tai_chi meditação patinação skate motocross "
        "corrida_de_rua vôlei futsal handebol basquete tênis hidroginástica mergulho aquarela bordado"
    ),
    "fear": r"(?:muito |um pouco de |um )?(?:medo|pavor|fobia|pânico|horror) (?:de|do|da|a)",
    "condition": r"(?:um |uma |o |a |os |as )?"
    + any_of(
        "diabetes asma colesterol hipotireoidismo hipertireoidismo ansiedade depressão dislexia escoliose "
        "ciática hérnia prótese lúpus psoríase fibromialgia artrose anemia apneia gota rinite "
        "insônia_crônica esclerose pressão_alta pressão_baixa enxaquecas? hipertensão artrite epilepsia "
        "doença labirintite zumbido tdah autismo síndrome endometriose intestino_irritável refluxo gastrite "
        "crohn parkinson alzheimer demência câncer leucemia astigmatismo miopia glaucoma catarata "
        "marca-passo arritmia sopro osteoporose dermatite rosácea varizes transtorno bipolaridade toc "
        "esquizofrenia deficiência surdez daltonismo fibrose ovários?_policísticos? sop tendinite_crônica "
        "menisco hiv hepatite sinusite_crônica bursite bronquite_crônica autismo"
    )
    + r"\b",
    "suffers": r"(?:de |do |da |com )(?!amor|saudade|isso|o|a)",
    "medicine": (
        r"(?:sintrom|adiro|nolotil|coumadin|cardioaspirin[ae]?|ventolin|omeprazol|enalapril|la pastilla de la tensión|anticoncepcional|pílula|antidepressivos?|insulina|metformina|levotiroxina|puran|anticoagulante|"
        r"estatina|lítio|sertralina|ritalina|venvanse|losartana|anti-histamínico|melatonina|remédio (?:para|"
        r"pra|de)|remédios|ansiolítico|\w+(?:ina|ol|pam|pril|tana|zol))\b"
    ),
    "aid": any_of(
        "óculos lentes aparelho aparelho_auditivo muletas marca-passo prótese cadeira_de_rodas bengala bolsa_de_colostomia dentadura"
    ),
    "pet": any_of(
        "cachorr[oa]s? cachorrinh[oa]s? gat[oa]s? gatinh[oa]s? c[ãa]e?s cão coelh[oa]s? labrador poodle "
        "beagle buldogue pastor_alemão vira-latas? salsicha shih_tzu pug filhotes? calopsitas? canários? "
        "cavalos? éguas? burro papagaios? tartarugas? jabuti galinhas? hamsters? porquinhos?_da_índia "
        "cabras? ovelhas? peixes? cobra iguana ouriço pato patos aquário periquitos? arara furão"
    )
    + r"\b",
    "relative": any_of(
        "filh[oa]s? filhinh[oa]s? irm[ãa]o?s? irmãozinho irmãzinha net[oa]s? gême[oa]s sobrinh[oa]s? bebês? "
        "namorad[oa] esposa marido enteado enteada enteados afilhad[oa]s? prim[oa]s? menin[oa]s? crianças?"
    )
    + r"\b",
    "thing": any_of(
        "caldeira poço estufa fogão_a_lenha quitinete veleiro trailer patinete bike_elétrica placas_solares reboque carro moto bicicleta bike caminhão kombi van trailer casa apartamento sítio chácara terreno fazenda "
        "barco lancha violão piano guitarra violino bateria jardim horta piscina impressora_3d telescopio "
        "câmera drone trator fusca gol uno onix hb20 corolla civic fiat honda toyota chevrolet ford renault "
        "iphone mac macbook ps5 playstation xbox switch airfryer máquina_de_costura barraca prancha "
        "forno_a_lenha"
    )
    + r"\b",
    "licence": (
        r"(?:carteira(?: de motorista| de habilitação)?|cnh|habilitação|dupla cidadania|cidadania \w+|"
        r"cidadania|diploma|mestrado|doutorado|mei|cnpj)"
    ),
    "little": r"(?:muito|pouco|bem|mal|mais|tanto|nem|quase|nada|nadinha)\b",
    "smoking": "(?:fumar|beber|comer|tomar|jogar)",
    "vague": r"que|isso|isto|esse|essa|quando|como|você|vc|te|ideia|seu|sua|demais|quem",
    "goal": (
        r"(?:atravessar|percorrer|escalar|construir|entrar (?:em|no|na)|aprender|ser |virar|me tornar|se tornar|abrir (?:um|uma|meu|minha|seu|sua)|montar (?:um|uma|meu|"
        r"minha)|começar|estudar|(?:me |se )?mudar|emigrar|gravar um|correr (?:um|uma|a|minha|os)|tirar (?:a "
        r"carteira|a cnh|o brevê|carteira)|perder (?:\d|peso)|emagrecer|engordar|ganhar (?:massa|peso)|parar "
        r"de|largar o|juntar|economizar|comprar (?:um|uma|meu|minha|seu|sua)? ?(?:casa|apartamento|carro|moto|"
        r"terreno|sítio|barco)|publicar|escrever (?:um|uma|meu) (?:livro|romance|tese)|ter (?:filhos|um filho|"
        r"meu próprio|seu próprio|minha própria)|adotar|(?:me |se )?aposentar|mudar de (?:emprego|carreira|"
        r"profissão|cidade|área)|trocar de (?:emprego|carreira|profissão)|prestar|passar (?:em|no|na)|"
        r"terminar (?:a faculdade|o tcc|a tese|o mestrado)|conhecer (?:o |a |os )?(?-i:[A-Z])|viajar (?:para|"
        r"pra|pelo|pela)|morar (?:em|no|na|fora|sozinh)|dar a volta|fazer (?:uma travessia|um intercâmbio|"
        r"mestrado|doutorado|faculdade|o caminho|medicina|uma maratona)|trabalhar (?:em|com|como|no|na)|"
        r"voltar a (?:estudar|tocar|correr|morar|trabalhar)|ficar fluente|completar)"
    ),
    "dreams": r"(?:em|com)",
    "prepared": (
        r"(?:(?:para|pra|pro) )?(?:o |a |um |uma |meu |minha )?(?:concurso|maratona|meia maratona|enem|"
        r"vestibular|oab|tese|tcc|mestrado|casamento|mudança|livro|romance|disco|doutorado|triatlo|"
        r"triathlon)\b"
    ),
}
