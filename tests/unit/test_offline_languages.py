"""What the offline model captures in other languages: what is said in the first person, in the same language, and nothing else."""

from __future__ import annotations

import pytest

from tests.unit.offline_table import captured, summary, told

FACTS = {
    "Me llamo Ana": ["El usuario se llama Ana"],
    "Hola, me llamo Ana y vivo en Madrid.": ["El usuario se llama Ana", "El usuario vive en Madrid"],
    "Me gusta el chocolate": ["Al usuario le gusta el chocolate"],
    "No me gusta el café": ["Al usuario no le gusta el café"],
    "Soy alérgica a los cacahuetes": ["El usuario es alérgico a los cacahuetes"],
    "Soy vegetariano": ["El usuario es vegetariano"],
    "Je m'appelle Jean Dupont": ["L'utilisateur s'appelle Jean Dupont"],
    "Bonjour, je m’appelle Marie et j’habite à Lyon.": ["L'utilisateur s'appelle Marie", "L'utilisateur habite à Lyon"],
    "J'adore le jazz": ["L'utilisateur adore le jazz"],
    "Je n'aime pas le café": ["L'utilisateur n'aime pas le café"],
    "Je suis allergique aux arachides": ["L'utilisateur est allergique aux arachides"],
    "Ich heiße Lena": ["Der Nutzer heißt Lena"],
    "Hallo, mein Name ist Jonas und ich wohne in Berlin.": ["Der Nutzer heißt Jonas", "Der Nutzer wohnt in Berlin"],
    "Ich komme aus Österreich": ["Der Nutzer kommt aus Österreich"],
    "Ich mag Jazz": ["Der Nutzer mag Jazz"],
    "Ich mag keinen Kaffee": ["Der Nutzer mag keinen Kaffee"],
    "Ich bin allergisch gegen Nüsse": ["Der Nutzer ist allergisch gegen Nüsse"],
    "Mi chiamo Giulia e vivo a Roma": ["L'utente si chiama Giulia", "L'utente vive a Roma"],
    "Mi piace il calcio": ["All'utente piace il calcio"],
    "Meu nome é João e moro em Lisboa": ["O usuário se chama João", "O usuário mora em Lisboa"],
    "Eu gosto de futebol": ["O usuário gosta de futebol"],
    "私の名前は田中です": ["ユーザーの名前は田中です"],
    "東京に住んでいます。": ["ユーザーは東京に住んでいます"],
    "私は寿司が好きです": ["ユーザーは寿司が好きです"],
    "我叫小明，我住在北京": ["用户的名字是小明", "用户住在北京"],
    "我喜欢茶": ["用户喜欢茶"],
    "我对花生过敏": ["用户对花生过敏"],
    "Ich bin 34 und Lehrerin in Köln": ["Der Nutzer ist 34 Jahre alt", "Der Nutzer ist Lehrerin in Köln"],
    "Ich lerne seit zwei Jahren Japanisch": ["Der Nutzer lernt seit zwei Jahren Japanisch"],
    "Mein Sohn Emil ist vier und liebt Dinos": ["Der Sohn des Nutzers, Emil, ist vier Jahre alt", "Der Sohn des Nutzers liebt Dinos"],
    "Ich trinke keinen Alkohol": ["Der Nutzer trinkt keinen Alkohol"],
    "Ich bin Linkshänder": ["Der Nutzer ist Linkshänder"],
    "Ich wohne mit meiner Freundin zusammen in Bremen": ["Der Nutzer wohnt mit seiner Freundin zusammen in Bremen"],
    "Je suis infirmière à Lille depuis dix ans": ["L'utilisateur est infirmière à Lille depuis dix ans"],
    "J'ai deux enfants, Léa et Tom": ["L'utilisateur a deux enfants, Léa et Tom"],
    "J'habite à Toulouse avec mon mari": ["L'utilisateur habite à Toulouse avec son mari"],
    "Je travaille chez Airbus": ["L'utilisateur travaille chez Airbus"],
    "Mon fils Hugo a 7 ans et joue au foot": ["Le fils de l'utilisateur, Hugo, a 7 ans", "Le fils de l'utilisateur joue au foot"],
    "J'aime les romans policiers et le fromage": ["L'utilisateur aime les romans policiers", "L'utilisateur aime le fromage"],
    "Je ne mange pas de porc": ["L'utilisateur ne mange pas de porc"],
    "J'apprends l'italien": ["L'utilisateur apprend l'italien"],
    "Je fais du vélo tous les dimanches": ["L'utilisateur fait du vélo tous les dimanches"],
    "Soy profesora de primaria en Sevilla": ["El usuario es profesora de primaria en Sevilla"],
    "Mi hija Lucía tiene 8 años y es celíaca": ["La hija del usuario, Lucía, tiene 8 años", "La hija del usuario es celíaca"],
    "No como carne ni pescado": ["El usuario no come carne", "El usuario no come pescado"],
    "Juego al pádel los martes": ["El usuario juega al pádel los martes"],
    "Toco el violín": ["El usuario toca el violín"],
    "Hablo inglés y francés": ["El usuario habla inglés", "El usuario habla francés"],
    "Quiero aprender a bailar salsa": ["El usuario quiere aprender a bailar salsa"],
    "Vivo con mi pareja en Bilbao": ["El usuario vive con su pareja en Bilbao"],
    "Sono infermiera a Bologna": ["L'utente è infermiera a Bologna"],
    "Ho due figli e un cane": ["L'utente ha due figli", "L'utente ha un cane"],
    "Lavoro in banca": ["L'utente lavora in banca"],
    "Mia moglie Sara è incinta": ["La moglie dell'utente, Sara, è incinta"],
    "Parlo spagnolo e un po' di tedesco": ["L'utente parla spagnolo", "L'utente parla un po' di tedesco"],
    "Non mangio carne": ["L'utente non mangia carne"],
    "Suono il basso in una band": ["L'utente suona il basso in una band"],
    "Vivo a Napoli con i miei": ["L'utente vive a Napoli con i suoi"],
    "Abito in campagna": ["L'utente abita in campagna"],
    "Sou enfermeira em Porto Alegre": ["O usuário é enfermeira em Porto Alegre"],
    "Tenho dois filhos": ["O usuário tem dois filhos"],
    "Moro em Curitiba com meu namorado": ["O usuário mora em Curitiba com seu namorado"],
    "Minha filha Clara tem 3 anos": ["A filha do usuário, Clara, tem 3 anos"],
    "Gosto de praia e de forró": ["O usuário gosta de praia", "O usuário gosta de forró"],
    "Não como glúten": ["O usuário não come glúten"],
    "Trabalho com vendas": ["O usuário trabalha com vendas"],
    "Falo inglês": ["O usuário fala inglês"],
    "Sou fã de samba": ["O usuário é fã de samba"],
    "Toco violão": ["O usuário toca violão"],
    "Quero aprender a surfar": ["O usuário quer aprender a surfar"],
    "我是素食主义者": ["用户是素食主义者"],
    "我想学钢琴": ["用户想学钢琴"],
    "我有两只猫": ["用户养了两只猫"],
    "我在北京工作": ["用户在北京工作"],
    "我喜欢爬山和摄影": ["用户喜欢爬山", "用户喜欢摄影"],
    "我女儿今年5岁": ["用户的女儿5岁"],
    "我是老师": ["用户是老师"],
    "我会弹吉他": ["用户会弹吉他"],
    "我住在杭州西湖区": ["用户住在杭州西湖区"],
    "我对猫毛过敏": ["用户对猫毛过敏"],
    "我不喝酒": ["用户不喝酒"],
    "我打算明年去日本留学": ["用户打算去日本留学"],
    "東京に住んでいます": ["ユーザーは東京に住んでいます"],
    "犬を二匹飼っています": ["ユーザーは犬を二匹飼っています"],
    "看護師です": ["ユーザーは看護師です"],
    "ピアノが好きです": ["ユーザーはピアノが好きです"],
    "納豆が苦手です": ["ユーザーは納豆が苦手です"],
    "娘は5歳です": ["ユーザーの娘は5歳です"],
    "銀行で働いています": ["ユーザーは銀行で働いています"],
    "毎朝ジョギングをしています": ["ユーザーは毎朝ジョギングをしています"],
    "英語を勉強しています": ["ユーザーは英語を勉強しています"],
    "京都出身です": ["ユーザーは京都出身です"],
    "大学生です": ["ユーザーは大学生です"],
    "甲殻類アレルギーがあります": ["ユーザーは甲殻類アレルギーがあります"],
    "IT企業でエンジニアをしています": ["ユーザーはIT企業でエンジニアをしています"],
    "夫はアメリカ人です": ["ユーザーの夫はアメリカ人です"],
    "Was kann ich kochen? Ich bin Veganerin und hab eine Nussallergie.": [
        "Der Nutzer ist Veganerin",
        "Der Nutzer hat eine Nussallergie",
    ],
    "Mein Hund heißt Bello und ist 3 Jahre alt, wie oft muss er raus?": [
        "Der Hund des Nutzers heißt Bello und ist 3 Jahre alt",
    ],
    "Ich wohne seit 2018 in Leipzig, kennst du gute Parks?": [
        "Der Nutzer wohnt seit 2018 in Leipzig",
    ],
    "Als Krankenpfleger arbeite ich oft nachts, wie schlafe ich besser?": [
        "Der Nutzer ist Krankenpfleger",
        "Der Nutzer arbeitet oft nachts",
    ],
    "Meine Frau kommt aus Brasilien, welche Gerichte kann ich ihr kochen?": [
        "Die Frau des Nutzers kommt aus Brasilien",
    ],
    "Ich gehe jeden Dienstag schwimmen, reicht das?": [
        "Der Nutzer geht jeden Dienstag schwimmen",
    ],
    "je suis prof de maths à Nantes, tu peux me faire un exercice ?": [
        "L'utilisateur est prof de maths à Nantes",
    ],
    "Ma fille Zoé a 5 ans et adore les licornes, une idée de cadeau ?": [
        "La fille de l'utilisateur, Zoé, a 5 ans",
        "La fille de l'utilisateur adore les licornes",
    ],
    "J'ai un chat qui s'appelle Moka, il vomit, que faire ?": [
        "L'utilisateur a un chat qui s'appelle Moka",
    ],
    "je cours tous les matins, quelles chaussures ?": [
        "L'utilisateur court tous les matins",
    ],
    "En tant que végane, où manger à Lyon ?": [
        "L'utilisateur est végane",
    ],
    "Je prépare le concours de magistrature, un planning ?": [
        "L'utilisateur prépare le concours de magistrature",
    ],
    "Soy celíaca y vivo en Valencia, ¿dónde puedo cenar?": [
        "El usuario es celíaco",
        "El usuario vive en Valencia",
    ],
    "Mi perro se llama Toby y tiene 4 años, ¿cuánto debe comer?": [
        "El usuario tiene un perro llamado Toby de 4 años",
    ],
    "Trabajo de camarero en Málaga, ¿cómo pido un aumento?": [
        "El usuario trabaja de camarero en Málaga",
    ],
    "Estoy estudiando enfermería, hazme un test": [
        "El usuario está estudiando enfermería",
    ],
    "Me encanta el senderismo, ¿qué mochila compro?": [
        "Al usuario le encanta el senderismo",
    ],
    "Sono allergico alle noci, che dolce posso fare?": [
        "L'utente è allergico alle noci",
    ],
    "Il mio cane si chiama Fido e ha 8 anni, cosa gli do?": [
        "L'utente ha un cane di nome Fido di 8 anni",
    ],
    "Faccio l'elettricista a Torino, mi scrivi un preventivo?": [
        "L'utente fa l'elettricista a Torino",
    ],
    "Sto imparando il giapponese, consigli?": [
        "L'utente sta imparando il giapponese",
    ],
    "Mia figlia ha 6 anni e ha paura del buio, che faccio?": [
        "La figlia dell'utente ha 6 anni",
        "La figlia dell'utente ha paura del buio",
    ],
    "Gioco a tennis ogni sabato, come miglioro il servizio?": [
        "L'utente gioca a tennis ogni sabato",
    ],
    "Sou vegetariana e moro em Recife, onde almoçar?": [
        "O usuário é vegetariano",
        "O usuário mora em Recife",
    ],
    "Meu cachorro se chama Thor e tem 2 anos, qual ração?": [
        "O usuário tem um cachorro chamado Thor de 2 anos",
    ],
    "Trabalho como designer em São Paulo, monta um portfólio": [
        "O usuário trabalha como designer em São Paulo",
    ],
    "Estou aprendendo alemão, me ajuda com os artigos?": [
        "O usuário está aprendendo alemão",
    ],
    "Minha esposa é alérgica a camarão, o que faço pro jantar?": [
        "A esposa do usuário é alérgica a camarão",
    ],
    "Tenho enxaqueca há anos, o que ajuda?": [
        "O usuário tem enxaqueca há anos",
    ],
    "我在上海做程序员，怎么准备面试？": [
        "用户在上海做程序员",
    ],
    "我儿子8岁，喜欢恐龙，推荐几本书": [
        "用户的儿子8岁",
        "用户的儿子喜欢恐龙",
    ],
    "我有高血压，晚饭吃什么好？": [
        "用户有高血压",
    ],
    "我每天早上跑步，需要补充什么？": [
        "用户每天早上跑步",
    ],
    "我老婆是四川人，想学做川菜": [
        "用户的老婆是四川人",
    ],
    "我家的猫叫咪咪，今年3岁，怎么减肥": [
        "用户的猫叫咪咪，3岁",
    ],
    "週に三回ジムに通っています": [
        "ユーザーは週に三回ジムに通っています",
    ],
    "来年フルマラソンに出るのが目標です": [
        "ユーザーはフルマラソンに出るのが目標です",
    ],
    "Tengo un labrador de 5 años, ¿cuánto ejercicio necesita?": ["El usuario tiene un labrador de 5 años"],
    "Ho un bar a Palermo, idee per l'aperitivo?": ["L'utente ha un bar a Palermo"],
    "Ich habe einen kleinen Laden in Kiel": ["Der Nutzer hat einen kleinen Laden in Kiel"],
    "J'ai une petite librairie à Metz": ["L'utilisateur a une petite librairie à Metz"],
    "Tenho uma padaria em Natal": ["O usuário tem uma padaria em Natal"],
    "我是左撇子，用什么剪刀好？": ["用户是左撇子"],
    "ギターを10年弾いています。次の曲は？": ["ユーザーはギターを10年弾いています"],
    "J'habite à Rennes avec mes deux enfants, que faire dimanche ?": ["L'utilisateur habite à Rennes avec ses deux enfants"],
}
NOTHING = [
    "¿Me llamo Ana?", "¿Dónde vivo?", "Me gusta eso", "Me gusta tu respuesta", "Mi amigo dice: me gusta el café", "Estoy cansado",
    "Quiero un resumen", "Me llamo como quieras", "Si vivo en Madrid, pago más", "Vivo en el tercer piso",
    "Comment je m'appelle ?", "J'aime bien ça", "J'aime ça", "Je suis fatigué", "Il s'appelle Jean", "Je voudrais un café",
    "Elle habite à Paris",
    "Wie heiße ich?", "Ich mag das", "Ich bin müde", "Er wohnt in Berlin", "Ich hätte gern einen Kaffee",
    "Mi piace questo", "Sono stanco", "Si chiama Giulia", "Ela mora em Lisboa", "Gosto disso", "Estou cansado",
    "東京はどこですか？", "これが好きです", "彼は東京に住んでいます", "疲れました", "我喜欢你的回答", "他住在北京",
    "我叫什么名字？", "我累了",
    "Ich bin gerade total genervt von meinem Chef", "Ich habe morgen einen Termin beim Zahnarzt",
    "Ich bin auf der Suche nach einem neuen Sofa", "Ich will wissen, wie man Brot backt", "Ich habe Hunger",
    "Ich bin Fan von kurzen Antworten", "Mein Nachbar hat einen Hund", "Meine Chefin ist 50",
    "Ich spiele mit dem Gedanken zu kündigen", "Ich arbeite gerade an einem Referat", "Ich komme gleich wieder",
    "Ich komme aus dem Lachen nicht raus", "Je suis en retard", "Je suis d'accord avec toi", "Je suis un peu perdue",
    "J'ai un problème avec mon ordinateur", "J'ai besoin d'une recette", "Je travaille sur un exposé", "Mon chef a 50 ans",
    "Ma voisine habite à Paris", "J'aime bien ta réponse", "Je fais un gâteau", "Estoy harto de mi jefe", "Tengo una pregunta",
    "Tengo hambre", "Tengo que estudiar para mañana", "Soy consciente de que es tarde", "Soy nueva en esto",
    "Soy de los que duermen poco", "Mi jefe tiene 50 años", "Me gusta tu idea", "Juego con mi hijo", "Hablo en serio",
    "Quiero una receta", "Vivo estresada", "Sono un po' confuso", "Sono d'accordo", "Sono in ritardo", "Ho fame",
    "Ho un problema con il computer", "Lavoro su una tesi", "Il mio capo ha 50 anni", "Parlo sul serio", "Mi piace la tua risposta",
    "Sto bene", "Sto a casa oggi", "Sou novo aqui", "Sou péssimo em matemática", "Tô com fome",
    "Tenho uma dúvida", "Moro longe", "Meu chefe tem 50 anos", "Gosto da sua ideia", "Trabalho amanhã", "Quero um resumo",
    "我是不是胖了",
    "我想吃火锅", "我有一个问题", "我在写论文", "我喜欢你的建议", "我老板今年50岁", "我同事叫小李",
    "我是第一次用", "我会的", "我不吃了", "今天我很累",
    "我打算睡觉了", "大丈夫です", "初めてです",
    "上司は50歳です", "今レポートを書いています", "疲れています", "急いでいます", "資料を作っています", "お願いします",
    "Меня зовут Анна", "제 이름은 민수입니다", "اسمي أحمد", "मेरा नाम राज है", "ฉันชื่อนก", "Nazywam się Anna",
    "Schreib mir bitte eine Mail, ich bin am Freitag nicht da",
    "Ich bin heute so müde, erzähl mir was",
    "Mein Kollege hat drei Kinder und ist Vegetarier, was koche ich?",
    "j'ai mal à la tête, un conseil ?",
    "Mon voisin a deux chiens qui aboient, que faire ?",
    "Écris un poème où je suis un pirate",
    "Estoy agotado hoy, cuéntame un chiste",
    "Mi vecino es médico y dice que el café es malo",
    "Traduce al inglés: me llamo Pedro y tengo un gato",
    "Ho mal di schiena oggi",
    "Il mio capo vive a Milano e odia le riunioni",
    "Se fossi ricco comprerei una barca",
    "Meu vizinho é advogado, posso confiar?",
    "Tô cansada hoje, me anima",
    "今天心情不好，讲个笑话",
    "我朋友说他对虾过敏",
    "小说里的主角是医生，帮我写开头",
    "今日は疲れたので何か面白い話をして",
    "友達は大阪に住んでいます",
    "Als ich gestern nach Hause kam, war alles dunkel",
    "Mein Chef spielt Golf und liebt Rotwein",
    "Ich gehe jetzt schwimmen",
    "Ich fahre morgen nach Berlin",
    "Ich mache gerade Mittagspause",
    "Ich koche heute Abend für Freunde, was passt?",
    "Als Vorspeise nehme ich Suppe",
    "Ich leide unter Langeweile gerade",
    "Ich spiele jetzt eine Runde",
    "Ich sammle Ideen für das Projekt",
    "Je fais la cuisine ce soir, une idée ?",
    "Je prépare le dîner",
    "Je vais au marché demain",
    "Je souffre de la chaleur aujourd'hui",
    "Mon patron joue du piano",
    "Je cours chercher le pain",
    "Comme dessert je prends une glace",
    "Je bois un café là",
    "Estoy preparando la cena",
    "Estoy estudiando para el examen de mañana",
    "Como pollo hoy, ¿qué salsa?",
    "Voy al súper ahora",
    "Hago una tarta, ¿cuánta harina?",
    "Mi jefe colecciona sellos",
    "Sufro con este código",
    "Preparo una presentación para el lunes",
    "Sto preparando la cena",
    "Vado a letto",
    "Faccio una torta oggi",
    "Il mio collega suona il piano",
    "Soffro il caldo oggi",
    "Come faccio a fare il pane?",
    "Vou ao mercado agora",
    "Faço um bolo hoje, qual forma?",
    "Meu chefe joga golfe",
    "Como arroz no almoço hoje",
    "Sofro com esse calor",
    "Estou estudando para a prova de amanhã",
    "我今天跑步了",
    "我老板喜欢喝茶",
    "我想睡觉",
    "我儿子发烧了怎么办",
    "我老公今天加班",
    "我狗今天不吃东西",
    "他每天跑步",
    "我女儿在睡觉",
    "今日はジムに行きました",
    "友達は毎朝走っています",
    "牛乳が飲めない人はどうする？",
    "これは食べられません",
    "明日は会議の予定です",
    "犬が吠えています",
    "Meine Tochter hat Fieber",
    "Ma fille a de la fièvre",
    "Mi hijo tiene fiebre hoy",
    "Minha filha tá com febre",
    "Mia figlia ha la febbre",
    "Busco un bar en Palermo", "Cerco un bar a Palermo", "Mi jefe tiene un bar", "Mein Chef hat einen Laden", "我不是左撇子",
    "Tengo un problema en la tienda", "Ich habe einen Laden gesehen, was meinst du?", "Ich habe eine Firma angerufen",
]  # fmt: skip


@pytest.mark.parametrize("message", FACTS, ids=str)
def test_a_self_introduction_is_captured_in_its_language(message: str) -> None:
    assert captured(message) == FACTS[message]


@pytest.mark.parametrize("message", NOTHING, ids=str)
def test_anything_else_is_left_alone(message: str) -> None:
    assert captured(message) == []


@pytest.mark.parametrize("message", FACTS, ids=str)
def test_telling_it_again_changes_nothing(message: str) -> None:
    memories = told([], message)
    assert told(memories, message) == memories


def test_a_move_replaces_the_home() -> None:
    assert told(["El usuario vive en Madrid"], "Vivo en Barcelona") == ["El usuario vive en Barcelona"]
    assert told(["User lives in Paris"], "J'habite à Lyon") == ["L'utilisateur habite à Lyon"]


def test_a_summary_keeps_what_it_cannot_fold() -> None:
    memories = ["El usuario se llama Ana", "ユーザーは東京に住んでいます", "Пользователь любит чай"]
    assert all(memory in summary(*memories).memory or "Ana" in memory for memory in memories)


def test_a_pets_name_is_not_taken_for_the_users() -> None:
    assert captured("猫を飼っています。名前はタマです。") == ["ユーザーはタマという猫を飼っています"]


def test_what_is_said_in_a_question_or_in_fiction_is_left_alone() -> None:
    assert captured("¿Cómo se cocina? Soy vegana y vivo en Cádiz.") == ["El usuario es vegano", "El usuario vive en Cádiz"]
    assert captured("Soy vegana, ¿qué puedo cenar?") == ["El usuario es vegano"]
    assert captured("Rollenspiel: Ich bin Arzt in Wien. Ich wohne in Graz.") == []
    assert captured("Si viviera en Roma... Se fossi un pilota, sono medico a Roma") == []


def test_a_new_job_or_home_takes_the_place_of_the_old_one() -> None:
    assert told(["Der Nutzer wohnt in Kiel"], "Ich bin nach Jena gezogen") == ["Der Nutzer wohnt in Jena"]
    assert told(["El usuario trabaja en un bar"], "Trabajo en una librería") == ["El usuario trabaja en una librería"]
