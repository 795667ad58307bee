"""The words of Spanish by which the meanings of its verbs are told apart."""

from __future__ import annotations

from memlib.models.offline.languages.romance.grammar import ADJECTIVE

COUNT = r"(?:un|una|dos|tres|cuatro|cinco|seis|siete|ocho|\d+)"
MONTHS = "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)"
DAYS = "(?:lunes|martes|miércoles|miercoles|jueves|viernes|sábados?|sabados?|domingos?)"
NUMBER = r"(?:\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|varios|muchos|unos \w+)"
SPAN = rf"{NUMBER} (?:años?|meses)(?: y medio)?"
PATTERNS = {
    "name": r"(?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+){0,2}",
    "proper": r"(?:el |la |los |las |un |una )?(?-i:[A-ZÀ-Þ])",
    "number": (
        r"\d{1,3}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|"
        r"diecisiete|dieciocho|diecinueve|veinte|veinti\w+|(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y \w+)?|un"
    ),
    "years": "(?:años?|meses|añitos)",
    "count": COUNT,
    "the": "(?:el|la|los|las)",
    "a": "(?:un|una)",
    "own": "(?:mi|su|sus) (?:propi[oa] )?",
    "small": r"(?:pequeñ[oa]s?|viej[oa]s?|antigu[oa]s?|gran|segund[oa]|nuev[oa]|propi[oa])",
    "of": "(?:de|del|en|por|por parte)",
    "to": "(?:a|al)",
    "in": "(?:en|de|por)",
    "at": "en(?! casa| la cama)",
    "for": "para",
    "any": "(?:ningún|ninguna|nada de)",
    "none": " (?:ningun[oa])",
    "half": "(?:medio|media|muy|algo|un poco)",
    "very": "(?:muy|bastante|un poco|bien|super|súper)",
    "kind": ADJECTIVE,
    "lasted": r"(?:durante|por)? ?(?:<span>)|hasta",
    "room": r"(?:habitación|cuarto|estudio|local|trastero|piso)\b",
    "nth": r"(?:primero|segundo|tercero|cuarto|quinto|sexto|último|primer|tercer|\d+º)",
    "post": r"(?:jef[ea]|encargad[oa]|coordinadora?|directora?|subdirectora?|gerente|responsable|supervisora?|team lead|lead|manager|socia?o?|fij[oa]|indefinid[oa]|capitana?|oficial|titular)",
    "dwelling": r"(?:piso|casa|habitación|departamento|apartamento|depa)",
    "enrolled": "(?:en|a)",
    "allergic": "alérgic[oa]",
    "allergy": "(?:una )?alergia",
    "intolerant": "intolerante",
    "intolerance": "(?:una )?intolerancia",
    "diet": r"(?:vegan[oa]|vegetarian[oa]|pescetarian[oa]|flexitarian[oa]|crudívor[oa]|abstemi[oa]|omnívor[oa])",
    "dieting": r"(?:una )?(?:dieta|ayuno intermitente|ramadán)",
    "afflicted": (
        r"(?:diabétic[oa]|cardíac[oa]|celíac[oa]|celiac[oa]|asmátic[oa]|zurd[oa]|daltónic[oa]|sord[oa]|cieg[oa]|"
        r"epiléptic[oa]|hipertens[oa]|miope|hemofílic[oa]|autista|bipolar|tartamud[oa]|disléxic[oa]|"
        r"alcohólic[oa]|hipotiroide[oa]|anémic[oa]|insomne|tetrapléjic[oa]|parapléjic[oa]|sonámbul[oa]|"
        r"ambidiestr[oa])"
    ),
    "marital": r"(?:casad[oa]|divorciad[oa]|separad[oa]|solter[oa]|viud[oa]|prometid[oa]|embarazada|huérfan[oa])",
    "parent": r"(?:madre|padre|mamá|papá|abuel[oa]|tí[oa]|hij[oa] únic[oa])(?: solter[oa]| primeriz[oa])?",
    "from": "(?:de|del)",
    "nation": (
        r"(?:español|francé|ingl|portugu|aleman|italian|argentin|chilen|colombian|mexican|peruan|venezolan|"
        r"uruguay|paraguay|bolivian|ecuatorian|cuban|dominican|hondureñ|salvadoreñ|guatemaltec|nicaragüens|"
        r"costarricens|panameñ|catalan|andaluz|galleg|vasc|asturian|canari|valencian|madrileñ|sevillan|"
        r"marroqu|ruman|ucranian|rus|chin|brasileñ|gadita|malagueñ|aragon[eé]s|extremeñ|murcian|porteñ|cordob[eé]s|"
        r"rosarin|limeñ|bogotan|tapati)\w{0,4}|(?!peque|due|risue|halague)\w{3,}eñ[oa]\b|\w{4,}ense\b"
    ),
    "fan": (
        r"(?:(?:muy |súper |super )?(?:fan|friki|apasionad[oa]|enganchad[oa]|loc[oa](?= por)|aficionad[oa]|forof[oa]|adict[oa]|seguidor|seguidora|hincha|"
        r"soci[oa])(?: de| del| a| al| por)|del (?=(?-i:[A-Z])))"
    ),
    "trait": (
        r"(?:introvertid[oa]|extrovertid[oa]|tímid[oa]|madrugador|madrugadora|noctámbul[oa]|perfeccionista|"
        r"católic[oa]|musulmán|musulmana|judí[oa]|budista|ate[oa]|cristian[oa]|protestante|evangélic[oa]|"
        r"agnóstic[oa]|gay|lesbiana|bisexual|trans|frioler[oa]|miedos[oa])"
    ),
    "job": (
        r"(?!soltera?o?\b|extranjer|sincer|liger|heredera?o?\b|primer|optimista|pesimista|egoísta|millonari|"
        r"solitari|fumador|hablador|soñador|madrugador|trabajador|perdedor|conservador|consumidor|seguidor|"
        r"necesari|contrari|solidari|primari|usuari|verdader|caser|friolera?o?|culpable|terrorista|realista|"
        r"detallista|fatalista|nudista|mayor\b|mejor\b|peor\b|menor\b|señora?\b|autora?\b)(?:ex "
        r")?(?:\w+(?:er[oa]|ista|dora?|log[oa]|graf[oa]|tora?|sora?|ari[oa]|iatra|nauta|obstetra|pediatra)|estudiante|moz[oa]|peón|ordenanza|encargad[oa]|dependient[ea]|"
        r"comerciante|cantante|ayudante|vigilante|representante|cantautora?|dependient[ea]|gerente|docente|"
        r"asistent[ea]|agente|teniente|sargento|consultora?|enfermer[oa]|conserje|cocinillas|médic[oa]|"
        r"abogad[oa]|maestr[oa]|psicólog[oa]|arquitect[oa]|autónom[oa]|freelance|funcionari[oa]|jubilad[oa]|"
        r"pensionista|músic[oa]|chef|piloto|policía|militar|juez|jueza|fiscal|notari[oa]|contable|químic[oa]|"
        r"físic[oa]|matemátic[oa]|biólog[oa]|veterinari[oa]|técnic[oa]|mecánic[oa]|electricista|fontaner[oa]|"
        r"peluquer[oa]|sastre|actor|actriz|modelo|guía|secretari[oa]|becari[oa]|opositora?|community manager|"
        r"project manager|product manager|youtuber|streamer|influencer|developer|desarrollador(?:a)?|ama de "
        r"casa|amo de casa|empresari[oa]|administrativ[oa]|auxiliar|albañil|repartidor(?:a)?|cajer[oa]|"
        r"comercial|coach|dj|sociólog[oa]|filólog[oa]|físico|logopeda|matrona|comadrona|celador(?:a)?|"
        r"sacerdote|cura|monja|pastor|agricultora?|ganader[oa]|pescador(?:a)?|minero|soldador(?:a)?|"
        r"socorrista|árbitr[oa]|canguro|niñera|chófer|taxista|trailero|intérprete|data scientist|ux designer|"
        r"diseñador(?:a)?)"
    ),
    "with_job": (
        r"(?:de|del|en|por|para|con|desde|hace|y|freelance|autónom[oa]|jubilad[oa]|retirad[oa]|independiente|"
        r"especializad[oa]|social|industrial|gráfic[oa]|web|junior|senior|técnic[oa]|dental|clínic[oa]|"
        r"infantil|civil|forestal|naval|mecánic[oa]|informátic[oa]|agrónom[oa]|aeroespacial|de)\b"
    ),
    "jobless": r"(?:jubilad[oa]|en paro|en el paro|desemplead[oa]|prejubilad[oa]|de baja(?: \w+)?|de excedencia)",
    "alone": r"(?:sol[oa])\b",
    "place": (
        r"(?:en(?! (?:el|un|mi) \w+ piso| las nubes| casa\b)|cerca de|al lado de|a las afueras de|a \w+ "
        r"(?:minutos|km|kilómetros) de|junto a|entre)\b"
    ),
    "with": "con",
    "date": (
        r"(?:el )?\d{1,2}(?: de)? (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|"
        r"noviembre|diciembre)"
    ),
    "birthday": r"(?:años )?(?:el|en) ",
    "works": r"(?:de|como|en|para|con|por|desde|a|haciendo|vendiendo|cuidando|cara al)\b",
    "task": (
        r"en (?:un|una|el|la|este|esta|mi) (?:proyecto|tarea|presentación|informe|trabajo|ensayo|artículo|"
        r"tesis|idea)|para el|en ello|en eso|mucho|demasiado"
    ),
    "does_job": r"(?!x)x",
    "lessons": r"(?:clase|clases|clases particulares|cursos|talleres|formación)(?: de| en| a|$)",
    "determined": (
        r"(?:el|la|los|las|un|una|mi|mis|su|sus|este|esta|ese|esa|esto|eso|algo|nada|lo|todo|que|cuando|si|"
        r"bien|mal|por|a|al|para)\b"
    ),
    "the_kin": r"(?:a )?(?:personas|niños|ancianos|mayores|animales) ",
    "carer": (
        r"(?:su|sus|a su|a sus|de su) (?:madre|padre|padres|abuel[oa]s?|herman[oa]|hij[oa]s?|niet[oa]s?|"
        r"suegr[oa]s?|tí[oa])\b"
    ),
    "business": (
        r"(?:bar|local|localcito|puesto|puestito|tiendita|barcito|kiosco|almacén|restaurante|tienda|panadería|pastelería|peluquería|cafetería|empresa|academia|taller|"
        r"floristería|librería|negocio|ferretería|farmacia|papelería|frutería|granja|hotel|hostal|casa rural|"
        r"viñedo|bodega|gimnasio|estudio|clínica|consulta|despacho|agencia|food truck|canal de youtube|"
        r"podcast|blog|kiosco|quiosco|autoescuela|guardería|startup|imprenta|carnicería|lavandería)"
    ),
    "exam": (
        r"(?:para (?:el|un|los)|mucho|poco|bien|mejor|toda|todo|el (?:tema|capítulo)|la (?:posibilidad|"
        r"opción)|cómo|si)\b"
    ),
    "degree": (
        r"(?:un |el |la |una )?(?:máster|master|doctorado|grado|carrera|fp|módulo|bachillerato|tesis|"
        r"prácticas|oposici\w+|ciclo|residencia|posgrado|curso de)\b"
    ),
    "course": r"en (?P<v>(?:primero|segundo|tercero|cuarto|quinto|sexto|el último año)(?: año| curso)?(?: de)?\b.*)",
    "school": r"a la (?:universidad|escuela|facultad|academia)\b",
    "studying": "(?:estudiar|aprender)",
    "language": (
        r"(?:(?:un poco de |algo de |nada de |bien |muy bien )?(?:el )?(?:inglés|francés|alemán|italiano|"
        r"portugués|árabe|ruso|chino|mandarín|japonés|catalán|euskera|gallego|vasco|valenciano|quechua|"
        r"guaraní|polaco|rumano|griego|coreano|español|castellano|checo|sueco|noruego|danés|holandés|"
        r"neerlandés|turco|hebreo|ucraniano|náhuatl|aimara|búlgaro|finés|húngaro|croata|hindi|lengua de "
        r"signos))\b"
    ),
    "instrument": r"(?:el|la|los|las|en (?:un|una))\b(?! (?:tema|móvil|pantalla|madera|timbre))",
    "game": r"(?:al?|en) \w+",
    "infinitive": r"\w+[aei]r(?:me|se)?\b(?<!ser)(?<!hacer)",
    "sport": (
        r"(?:yoga|pilates|judo|kárate|karate|natación|danza|teatro|escalada|ciclismo|equitación|crossfit|"
        r"boxeo|senderismo|voluntariado|cerámica|esgrima|atletismo|gimnasia|ballet|taekwondo|surf|esquí|"
        r"triatlón|remo|taichi|tai chi|meditación|halterofilia|kitesurf|patinaje|motocross|parkour|punto|"
        r"ganchillo|espeleología|submarinismo|buceo|radioaficionado|magia|aikido|jiu-jitsu|alpinismo|"
        r"montañismo)"
    ),
    "fear": r"(?:mucho |un poco de )?(?:miedo|pánico|fobia|terror|vértigo) (?:a|al|de)",
    "condition": (
        r"(?:una |un |el |la |los |las )?(?:diabetes|asma|colesterol|hipotiroidismo|hipertiroidismo|ansiedad|"
        r"depresión|dislexia|escoliosis|ciática|hernia|prótesis|enfermedad|lupus|psoriasis|fibromialgia|"
        r"artrosis|anemia|apnea|gota|rinitis|insomnio crónico|esclerosis|tensión (?:alta|baja)|migrañas?|"
        r"hipertensión|artritis|epilepsia|celiaquía|vértigos|tinnitus|acúfenos|tdah|autismo|síndrome|"
        r"endometriosis|colon irritable|intestino irritable|reflujo|gastritis|crohn|parkinson|alzheimer|"
        r"demencia|cáncer|leucemia|astigmatismo|miopía|glaucoma|cataratas|marcapasos|arritmia|soplo|"
        r"osteoporosis|dermatitis|rosácea|acné|varices|trastorno|bipolaridad|toc|toc|esquizofrenia|"
        r"discapacidad|sordera|daltonismo|miastenia|fibrosis|ovarios? poliquísticos?|tendinitis crónica|"
        r"lesión|menisco|rodilla operada|estoma|sop|vih|hepatitis)\b"
    ),
    "suffers": r"(?:de |del )?(?!mucho\b|por\b|con\b|un\b|una\b|lo\b|cada\b)",
    "medicine": (
        r"(?:sintrom|adiro|nolotil|coumadin|cardioaspirin[ae]?|ventolin|omeprazol|enalapril|la pastilla de la tensión|la píldora|anticonceptivos|antidepresivos|insulina|metformina|levotiroxina|eutirox|sintrom|"
        r"omeprazol|estatinas|litio|sertralina|escitalopram|prozac|ritalin|concerta|enalapril|losartán|"
        r"anticoagulantes|antihistamínicos|ansiolíticos|melatonina|hierro|pastillas|medicación|\w+(?:ina|ol|"
        r"pam|xina|pril|tán|atina|zol))\b"
    ),
    "aid": (
        r"(?:gafas|lentillas|lentes|audífonos?|muletas|marcapasos|prótesis|silla de ruedas|bastón|brackets|"
        r"bolsa de ostomía)"
    ),
    "pet": (
        r"(?:perr[oa]s?|perrit[oa]s?|gat[oa]s?|gatit[oa]s?|conej[oa]s?|labrador|caniche|beagle|bulldog|"
        r"galg[oa]s?|pastor alemán|border collie|golden|podenc[oa]|mastín|chihuahua|cachorr[oa]s?|canarios?|"
        r"periquitos?|hur[oó]n(?:es)?|caballos?|yeguas?|burr[oa]s?|loros?|tortugas?|gallinas?|hámster(?:es)?|"
        r"cobayas?|cabras?|ovejas?|peces|pez|serpiente|iguana|agapornis|ninfa|erizo|pato|patos|acuario)\b"
    ),
    "relative": (
        r"(?:hij[oa]s?|nen[ea]s?|niñ[oa]s?|crí[oa]s?|chic[oa]s?|chamacos?|peques?|herman[oa]s?|hermanit[oa]s?|"
        r"niet[oa]s?|melliz[oa]s|gemel[oa]s|sobrin[oa]s?|bebés?|novi[oa]|pareja|ahijad[oa]s?|prim[oa]s?)\b"
    ),
    "thing": (
        r"(?:caldera|pozo|estufa|chimenea|huerto|invernadero|placas solares|piano|guitarra eléctrica|velero|remolque|caravana|autocaravana|patinete|bici eléctrica|plaza de garaje|trastero|máquina de coser|coche|carro|auto|moto|bici|bicicleta|furgoneta|camioneta|autocaravana|camper|jardín|huerto|"
        r"huerta|casa|piso|apartamento|finca|terreno|barco|velero|piano|guitarra|violín|batería|impresora 3d|"
        r"piscina|chimenea|telescopio|cámara|dron|tractor|caravana|horno de leña|olivar|viña|seat|renault|"
        r"toyota|ford|citroën|peugeot|volkswagen|bmw|audi|tesla|dacia|hyundai|kia|nissan|fiat|opel|mercedes|"
        r"vespa|iphone|mac|macbook|ps5|playstation|xbox|switch|steam deck|thermomix|robot de cocina)\b"
    ),
    "licence": (
        r"(?:carnet|carné|licencia|permiso)(?: de (?:conducir|manejar|moto|camión|conducción|armas|pesca))?|"
        r"(?:doble )?nacionalidad|título|máster|doctorado"
    ),
    "little": r"(?:mucho|poco|bien|mal|nada desde|más|tanto|ni|casi)\b",
    "smoking": "(?:fumar|beber|comer|tomar|jugar)",
    "vague": r"que|eso|esto|cuando|esa|ese|lo que|cómo|ti|la idea|tu|tus|usted",
    "goal": (
        r"(?:cruzar|recorrer|escalar|construir|entrar (?:a|en|al)|aprender|ser |llegar a ser|convertirme|convertirse|abrir (?:un|una|su|mi)|montar (?:un|una|su|"
        r"mi) (?:propi[oa] )?<business>|estudiar|mudar(?:me|se)|emigrar|grabar|correr (?:un|una|el|la|mi|su|"
        r"los)|sacar(?:me|se) (?:el|la|un)|bajar (?:de|a)|perder \d|perder peso|adelgazar|engordar|ganar "
        r"(?:masa|músculo|peso)|dejar de|dejar el|ahorrar|comprar(?:me|se)? (?:una?|mi|su) (?:casa|piso|coche|"
        r"moto|terreno|furgoneta|barco|autocaravana)|publicar|escribir (?:un|una|mi|su) (?:libro|novela|tesis|"
        r"guion|guión|poemario)|tener (?:hijos|un hijo|una familia|mi propi|su propi)|adoptar|jubilar(?:me|"
        r"se)|cambiar de (?:trabajo|carrera|profesión|ciudad)|opositar|preparar(?:me|se)|terminar (?:la|mi|"
        r"su) (?:carrera|tesis|máster|novela)|aprobar (?:el|la|las|los)|conocer (?:el |la )?(?-i:[A-Z])|"
        r"viajar (?:a|por)|vivir (?:en|de)|dar la vuelta al mundo|hacer el camino|hacer un (?:máster|"
        r"doctorado)|subir (?:al?|el) (?-i:[A-Z])|trabajar (?:en|de|como)|volver a (?:estudiar|tocar|correr|"
        r"vivir|trabajar))"
    ),
    "dreams": "con",
    "prepared": (
        r"(?:(?:unas |las |la |el |un |una |mi |su )?(?:oposici[oó]n\w*|mudanza|maratón|media maratón|boda|"
        r"selectividad|tesis|mir|novela|libro|triatlón|doctorado|disco))\b"
    ),
}
