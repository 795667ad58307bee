"""The verbs of Spanish: how they are conjugated, and which mean alike."""

from __future__ import annotations

from memlib.models.offline.languages.romance.grammar import Paradigm

PARADIGM = Paradigm(
    endings={
        "ar": {
            "present": ("o", "a", "amos"),
            "past": ("é", "ó", "asteis"),
            "imperfect": ("aba", "aba", "ábamos"),
            "wish": ("aría", "aría", "aríamos"),
        },
        "er": {
            "present": ("o", "e", "emos"),
            "past": ("í", "ió", "isteis"),
            "imperfect": ("ía", "ía", "íamos"),
            "wish": ("ería", "ería", "eríamos"),
        },
        "ir": {
            "present": ("o", "e", "imos"),
            "past": ("í", "ió", "isteis"),
            "imperfect": ("ía", "ía", "íamos"),
            "wish": ("iría", "iría", "iríamos"),
        },
    },
    participle={"ar": "ado", "er": "ido", "ir": "ido"},
    gerund={"ar": "ando", "er": "iendo", "ir": "iendo"},
    several={"ar": ("", "n"), "er": ("", "n"), "ir": ("", "n")},
    spelling=(
        (("car",), "éeE", "c", "qu"),
        (("gar",), "ée", "g", "gu"),
        (("zar",), "ée", "z", "c"),
        (("ger", "gir"), "oa", "g", "j"),
        (("guir",), "oa", "gu", "g"),
        (("acer", "ecer", "ocer", "ucir"), "o", "c", "zc"),
    ),
    irregular={
        "ser": (("present", "soy somos", "es"), ("past", "fui fuimos", "fue"), ("imperfect", "era éramos", "era")),
        "estar": (("present", "estoy estamos toy", "está"), ("past", "estuve estuvimos", "estuvo")),
        "tener": (("present", "tengo tenemos", "tiene"), ("past", "tuve tuvimos", "tuvo")),
        "hacer": (("present", "hago hacemos", "hace"), ("past", "hice hicimos", "hizo")),
        "ir": (("present", "voy vamos", "va"), ("past", "fui fuimos", "fue"), ("imperfect", "iba íbamos", "iba")),
        "venir": (("present", "vengo venimos", "viene"), ("past", "vine vinimos", "vino")),
        "dar": (("present", "doy damos", "da"),),
        "poner": (("present", "pongo ponemos", "pone"), ("past", "puse pusimos", "puso")),
        "saber": (("present", "sé sabemos", "sabe"), ("past", "supe supimos", "supo")),
        "salir": (("present", "salgo salimos", "sale"),),
        "traer": (("present", "traigo traemos", "trae"), ("past", "traje", "trajo")),
        "ver": (("present", "veo vemos", "ve"),),
        "seguir": (("present", "sigo seguimos", "sigue"),),
        "elegir": (("present", "elijo elegimos", "elige"),),
        "querer": (("present", "quiero kiero queremos", "quiere"), ("wish", "quisiera querría", "quisiera")),
        "poder": (("present", "puedo podemos", "puede"),),
    },
    irregular_participles={
        "abrir": "abierto",
        "escribir": "escrito",
        "hacer": "hecho",
        "ver": "visto",
        "volver": "vuelto",
        "poner": "puesto",
        "decir": "dicho",
        "romper": "roto",
    },
    irregular_gerunds={
        "ir": "yendo",
        "leer": "leyendo",
        "dormir": "durmiendo",
        "construir": "construyendo",
        "preferir": "prefiriendo",
        "seguir": "siguiendo",
    },
    plurals={"es": "son", "ha": "han"},
)

VERBS = {
    "be": "ser",
    "stay": "estar",
    "have": "tener",
    "call": "llamar",
    "turn": "cumplir",
    "live": "vivir residir habitar",
    "move": "mudar trasladar",
    "born": "nacer",
    "grow": "crecer",
    "raise": "criar",
    "come": "venir",
    "work": "trabajar currar laborar ejercer",
    "do": "hacer",
    "give": "dar impartir",
    "trade": (
        "enseñar vender reparar fabricar diseñar cultivar criar traducir programar atender cuidar pintar "
        "escribir fotografiar tatuar coser tejer restaurar organizar dirigir entrenar"
    ),
    "care": "cuidar atender criar",
    "run": "tener llevar regentar dirigir gestionar atender",
    "open": "abrir montar",
    "study": "estudiar cursar",
    "attend": "ir asistir",
    "graduate": "graduar licenciar doctorar titular",
    "retire": "jubilar",
    "divorce": "divorciar",
    "separate": "separar",
    "emigrate": "emigrar",
    "speak": "hablar",
    "play": "tocar",
    "game": "jugar:jueg",
    "know": "saber",
    "learn": "aprender",
    "start": "empezar:empiez comenzar:comienz",
    "practise": "practicar",
    "collect": "coleccionar",
    "drive": "conducir manejar",
    "love": "adorar amar",
    "hate": "odiar detestar aborrecer",
    "stand": "soportar aguantar",
    "support": "apoyar",
    "share": "compartir",
    "enrol": "matricular inscribir apuntar",
    "bear": "llevar",
    "become": "convertir:conviert",
    "go_about": "andar",
    "finish": "terminar acabar finalizar",
    "dwell": "",
    "inherit": "heredar",
    "manage": "gestionar regentar administrar",
    "weigh": "pesar medir:mid",
    "travel": "viajar volar:vuel",
    "suffer": "sufrir padecer",
    "take": "tomar",
    "wear": "llevar usar",
    "eat": "comer probar:prueb",
    "drink": "beber",
    "smoke": "fumar",
    "consume": "tomar consumir usar ver llevar",
    "quit": "dejar",
    "want": "querer desear pretender esperar gustar",
    "dream": "soñar:sueñ",
    "plan": "planear pensar:piens",
    "prepare": "preparar escribir hacer restaurar",
    "train": "entrenar",
    "save": "ahorrar",
    "go": "ir viajar volar:vuel marchar",
    "marry": "casar",
    "begin": "empezar:empiez comenzar:comienz entrar",
    "follow": "seguir",
    "rent": "alquilar",
    "adopt": "adoptar comprar",
    "passing": (
        "necesitar buscar conocer querer poder creer pensar:piens ver decir:dig llamar estar ser necesitar preguntar "
        "intentar tratar mirar encontrar:encuentr sentir:sient acabar perder:pierd deber entender:entiend "
        "recordar:recuerd olvidar notar parecer preferir:prefier pasar quedar seguir terminar tener"
    ),
    "activity": (
        "correr nadar entrenar caminar bailar cantar leer cocinar meditar pintar escalar montar practicar "
        "pedalear remar surfear escribir coser tejer tocar jugar:jueg dibujar dormir:duerm compartir "
        "convivir salir ir vender colaborar participar"
    ),
    "rest": (
        "levantar acostar desayunar almorzar:almuerz cenar merendar:meriend pasear quedar comprar visitar "
        "limpiar llamar viajar ver escuchar volver:vuelv llevar traer poner sacar recoger elegir ayudar "
        "nadar ganar gastar pagar servir:sirv hacer preferir:prefier poder apuntar alquilar"
    ),
    "other": (
        "morir:muer caer costar:cuest cerrar:cierr cambiar cargar cortar discutir disfrutar doler:duel echar "
        "emocionar enviar explicar fallar faltar girar guardar huir invitar jurar lograr luchar "
        "mandar matar meter mover:muev negar:nieg obligar ocupar ofrecer opinar oler parar partir pedir:pid "
        "pelear picar planchar plantar podar prestar producir quejar quemar quitar rascar recibir "
        "rezar saltar secar sentar:sient soltar:suelt subir sudar temblar:tiembl temer tirar toser tragar "
        "vaciar variar vestir:vist vigilar"
    ),
}
