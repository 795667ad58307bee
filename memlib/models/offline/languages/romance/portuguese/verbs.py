"""The verbs of Portuguese: how they are conjugated, and which mean alike."""

from __future__ import annotations

from memlib.models.offline.languages.romance.grammar import Paradigm

PARADIGM = Paradigm(
    endings={
        "ar": {
            "present": ("o", "a", "amos"),
            "past": ("ei", "ou", "ámos"),
            "imperfect": ("ava", "ava", "ávamos"),
            "wish": ("aria", "aria", "aríamos"),
        },
        "er": {
            "present": ("o", "e", "emos"),
            "past": ("i", "eu", "êmos"),
            "imperfect": ("ia", "ia", "íamos"),
            "wish": ("eria", "eria", "eríamos"),
        },
        "ir": {
            "present": ("o", "e", "imos"),
            "past": ("i", "iu", "ímos"),
            "imperfect": ("ia", "ia", "íamos"),
            "wish": ("iria", "iria", "iríamos"),
        },
    },
    participle={"ar": "ado", "er": "ido", "ir": "ido"},
    gerund={"ar": "ando", "er": "endo", "ir": "indo"},
    several={"ar": ("", "m"), "er": ("", "m"), "ir": ("", "m")},
    spelling=(
        (("car",), "eé", "c", "qu"),
        (("gar",), "eé", "g", "gu"),
        (("çar",), "eé", "ç", "c"),
        (("cer",), "oa", "c", "ç"),
        (("ger", "gir"), "oa", "g", "j"),
    ),
    irregular={
        "ser": (("present", "sou somos", "é"), ("past", "fui fomos", "foi"), ("imperfect", "era éramos", "era")),
        "estar": (("present", "estou tô estamos tamos", "está"), ("past", "estive", "esteve")),
        "ter": (("present", "tenho temos", "tem"), ("past", "tive tivemos", "teve"), ("imperfect", "tinha tínhamos", "tinha")),
        "fazer": (("present", "faço fazemos", "faz"), ("past", "fiz fizemos", "fez")),
        "ir": (("present", "vou vamos", "vai"), ("past", "fui fomos", "foi")),
        "vir": (("present", "venho vimos", "vem"), ("past", "vim viemos", "veio")),
        "dar": (("present", "dou damos", "dá"),),
        "saber": (("present", "sei sabemos", "sabe"),),
        "sair": (("present", "saio saímos", "sai"), ("past", "saí", "saiu")),
        "ler": (("present", "leio lemos", "lê"),),
        "ver": (("present", "vejo vemos", "vê"), ("past", "vi", "viu")),
        "querer": (("present", "quero queremos", "quer"), ("wish", "queria gostaria", "queria")),
        "poder": (("present", "posso podemos", "pode"),),
        "odiar": (("present", "odeio odiamos", "odeia"),),
        "passear": (("present", "passeio passeamos", "passeia"),),
        "surfear": (("present", "surfo surfamos", "surfa"),),
        "dormir": (("present", "durmo dormimos", "dorme"),),
        "preferir": (("present", "prefiro preferimos", "prefere"),),
        "servir": (("present", "sirvo servimos", "serve"),),
        "seguir": (("present", "sigo seguimos", "segue"),),
        "ouvir": (("present", "ouço ouvimos", "ouve"),),
        "trazer": (("present", "trago trazemos", "traz"),),
        "nascer": (("present", "nasço nascemos", "nasce"), ("past", "nasci", "nasceu")),
        "perder": (("present", "perco perdemos", "perde"),),
        "traduzir": (("present", "traduzo traduzimos", "traduz"),),
        "produzir": (("present", "produzo produzimos", "produz"),),
    },
    irregular_participles={"abrir": "aberto", "escrever": "escrito", "fazer": "feito", "ver": "visto"},
    irregular_gerunds={},
    plurals={
        "é": "são",
        "tem": "têm",
        "vem": "vêm",
        "faz": "fazem",
        "vai": "vão",
        "está": "estão",
        "vê": "veem",
        "lê": "leem",
        "dá": "dão",
        "traz": "trazem",
        "quer": "querem",
        "traduz": "traduzem",
        "produz": "produzem",
    },
)

VERBS = {
    "be": "ser",
    "stay": "estar",
    "have": "ter",
    "call": "chamar",
    "turn": "fazer completar",
    "live": "morar viver residir",
    "move": "mudar",
    "born": "nascer",
    "grow": "crescer",
    "raise": "criar",
    "come": "vir",
    "work": "trabalhar atuar trampar",
    "do": "fazer praticar cursar",
    "give": "dar ministrar",
    "trade": (
        "ensinar vender consertar fabricar desenhar cultivar criar traduzir programar atender cuidar pintar "
        "escrever fotografar tatuar costurar tecer restaurar organizar dirigir treinar alugar produzir "
        "plantar lecionar"
    ),
    "care": "cuidar criar",
    "run": "ter tocar administrar gerenciar dirigir",
    "open": "abrir montar",
    "study": "estudar cursar",
    "attend": "frequentar",
    "graduate": "formar graduar doutorar",
    "retire": "aposentar",
    "divorce": "divorciar",
    "separate": "separar",
    "emigrate": "emigrar",
    "speak": "falar arranhar",
    "play": "tocar",
    "game": "jogar",
    "know": "saber",
    "learn": "aprender",
    "start": "começar",
    "practise": "praticar fazer lutar",
    "collect": "colecionar",
    "drive": "dirigir",
    "love": "adorar amar curtir",
    "hate": "odiar detestar",
    "stand": "suportar aguentar tolerar",
    "like": "gostar",
    "prefer": "preferir",
    "support": "torcer",
    "share": "dividir compartilhar",
    "enrol": "matricular inscrever",
    "become": "virar",
    "go_about": "andar",
    "finish": "terminar acabar concluir",
    "dwell": "",
    "inherit": "herdar",
    "manage": "administrar gerenciar",
    "weigh": "pesar medir",
    "travel": "viajar voar",
    "suffer": "sofrer",
    "take": "tomar",
    "wear": "usar",
    "eat": "comer",
    "drink": "beber",
    "smoke": "fumar",
    "consume": "tomar consumir usar ver assistir",
    "quit": "parar",
    "want": "querer desejar pretender",
    "dream": "sonhar",
    "plan": "planejar pensar",
    "prepare": "preparar escrever",
    "train": "treinar",
    "save": "juntar economizar guardar",
    "go": "ir viajar voar embarcar",
    "marry": "casar",
    "begin": "começar entrar",
    "follow": "seguir fazer",
    "rent": "alugar",
    "adopt": "adotar comprar",
    "passing": (
        "precisar procurar querer poder achar crer pensar ver dizer chamar estar ser ter dever tentar olhar "
        "encontrar sentir perder entender lembrar esquecer notar preferir passar ficar continuar terminar "
        "conseguir esperar"
    ),
    "activity": (
        "correr nadar treinar caminhar dançar cantar ler cozinhar meditar pintar escalar pedalar remar "
        "surfear escrever costurar tocar jogar desenhar dormir conviver sair ir vender colaborar participar "
        "patinar lutar"
    ),
    "rest": (
        "acordar levantar almoçar jantar lanchar passear ficar comprar visitar limpar ligar viajar ver ouvir "
        "voltar levar trazer ajudar ganhar gastar pagar servir preferir correr encontrar receber lavar "
        "buscar cortar poder"
    ),
    "other": (
        "morrer cair custar fechar carregar deixar discutir doer escolher enviar explicar faltar fritar girar "
        "fugir convidar jurar mandar matar meter mexer mover negar ocupar oferecer partir pedir brigar picar "
        "podar emprestar reclamar queimar tirar coçar rir rezar quebrar saltar pular secar sentar soltar "
        "subir suar tremer temer puxar tossir engolir esvaziar vestir vigiar chorar cobrir construir desmaiar"
    ),
}
