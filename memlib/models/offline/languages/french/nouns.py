"""French words by what they mean."""

from __future__ import annotations

KIN = {
    "Les {} de l'utilisateur": "parents enfants grands-parents jumeaux jumelles filles chats chiens poules beaux-parents frères sœurs",
    "La {} de l'utilisateur": "mère sœur soeur fille femme copine compagne maman tante cousine nièce petite-fille belle-mère belle-sœur grand-mère"
    " blonde mamie mémé fiancée marraine filleule jumelle belle-fille chienne chatte jument perruche tortue lapine ex-femme conjointe arrière-grand-mère",
    "Le {} de l'utilisateur": "père frère fils mari copain compagnon papa neveu petit-fils beau-père beau-frère grand-père papi pépé parrain"
    " filleul chum jumeau beau-fils chien chat cheval lapin perroquet bébé hamster canari chiot chaton poney cousin labrador berger furet cochon ex-mari"
    " conjoint fiancé cadet aîné teckel caniche golden",
    "L'{} de l'utilisateur": "épouse époux oncle enfant ami âne aînée",
}
DATES = {"L'{} de l'utilisateur": "anniversaire", "La {} de l'utilisateur": "fête"}
CLASSES = {
    "name": r"(?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+){0,2}",
    "det": r"(?:le |la |les |l'|un |une |des |mon |ma |mes |notre |nos |deux |trois |quatre |cinq |\d+ |plusieurs |du |de la |de l'|ma petite |mon petit )",
    "thing_of": r"(?:(?:le |la |les |l')[\w'-]+(?: (?:de |d'|du |des |à |au |aux |en )?(?:la |l')?[\w-]+){0,3})",
    "number": r"(?:(?:un|une) (?:deuxième|second|seconde|troisième|nouveau|nouvel|nouvelle|autre)|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+|plusieurs|des|quelques)",
    "month": r"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "season": r"printemps|été|automne|hiver",
    "day": r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "language": r"(?:le |l'|la |en |d'|du |de l')?(?:français|anglais|allemand|espagnol|italien|portugais|arabe|berbère|kabyle|russe|chinois|mandarin|japonais|polonais"
    r"|turc|grec|néerlandais|suédois|hébreu|breton|occitan|créole|wolof|coréen|roumain|basque|catalan|corse|alsacien|vietnamien|persan|farsi|hindi"
    r"|ukrainien|tchèque|hongrois|danois|norvégien|finnois|latin|espéranto|langue des signes|lsf|arménien|bambara|lingala|peul|bulgare|serbe|croate|albanais)",
    "nation": r"(?:(?:français|anglais|allemand|espagnol|portugais|marocain|sénégalais|camerounais|congolais|libanais|polonais|roumain|américain|québécois|argentin|mexicain"
    r"|chinois|japonais|afghan|irlandais|écossais|gallois|suédois|danois|finlandais|néerlandais|normand|lyonnais|marseillais|toulousain|nantais|lillois|bordelais|rennais)e?s?"
    r"|(?:italien|algérien|tunisien|malien|ivoirien|ukrainien|canadien|brésilien|chilien|colombien|péruvien|coréen|vietnamien|indien|iranien|syrien|norvégien|alsacien|parisien|haïtien)(?:ne)?s?"
    r"|(?:belge|suisse|russe|bulgare|corse|basque|turc|turque|grec|grecque|breton|bretonne)s?)",
    "job": r"(?:(?:un|une|ancien|ancienne|jeune|futur|future|actuellement|aide-|sous-|vice-|auto-|micro-)[ -]?)*"
    r"(?:[\w-]*(?:eur|euse|trice|icien|icienne|gien|gienne|ienne|cien|iste|logue|ière|ier|naute|aire|graphe|thérapeute|pathe|iatre|médecin|prof|professeure?|avocate?"
    r"|architecte|chef|cheffe|cadre|agente?|étudiante?|apprentie?|interne|vétérinaire|notaire|artisane?|comptable|maçon|maçonne|serveur|aide-soignante?|plombier"
    r"|artiste|sage-femme|secrétaire|interprète|guide|maître|maîtresse|instituteur|institutrice|intermittente?|fonctionnaire|assistante?|juriste"
    r"|ingénieure?|consultante?|gérante?|commerçante?|restaurateur|boulanger|boulangère|menuisier|menuisière|boucher|bouchère|stagiaire|doctorante?"
    r"|coach|graphiste|designer|manager|pilote|hôtesse|steward|gendarme|militaire|pompier|pompière|ouvrier|ouvrière|paysan|paysanne|berger|bergère"
    r"|éducateur|éducatrice|auxiliaire|puéricultrice|nounou|attachée?|chargée?|responsable|directrice|directeur|maraîcher|maraîchère|vigneronne?|apiculteur"
    r"|coiffeur|coiffeuse|caissier|caissière|routier|taxi|chauffeur|kiné|dev|développeur|développeuse|libraire|prothésiste|maire|orthophoniste|véto|ostéo|instit|infirmier|psy|vendeuse))s?",
    "no_job": r"(?:première?|dernière?|fière?|entière?|nécessaire|contraire|ordinaire|premier|dernier|entier|fier|sûre?|bien|rien|propriétaire|locataire|célibataire"
    r"|volontaire|majeur|mineur|meilleure?|intérieur|triste|pire|acheteur|acheteuse|ancienne?|solitaire|familier|familière|gaucher|gauchère|droitier|droitière"
    r"|végétarien|végétarienne|végétalien|végétalienne|insulinodépendant|entre|cher|chère|particulière?|régulière?|client|cliente|fumeur|fumeuse|lecteur|lectrice"
    r"|amateur|joueur|joueuse|chanteur de douche|grand-père|grand-mère|père|mère|parisien\w*|italien\w*|canadien\w*|colombien\w*|brésilien\w*|algérien\w*|tunisien\w*"
    r"|haïtien\w*|ukrainien\w*|indien\w*|autrichien\w*|norvégien\w*|optimiste|pessimiste|réaliste|matinal|précaire)",
    "state": r"(?:(?:très|un peu|légèrement|fortement|presque|complètement|totalement|à moitié|aussi) )*(?:enceinte|sourde?|malentendante?|aveugle|malvoyante?|daltonienn?e?"
    r"|myope|astigmate|hypermétrope|presbyte|diabétique|asthmatique|épileptique|dyslexique|dyspraxique|dyscalculique|autiste|hyperactive?|hyperactif"
    r"|hypertendue?|hémophile|cœliaque|coeliaque|insulinodépendante?|paraplégique|tétraplégique|handicapée?|gaucher|gauchère|droitier|droitière|intolérante? .+|bipolaire"
    r"|anémique|greffée? .+|dialysée?|séropositif|séropositive|insomniaque|migraineuse?|migraineux|hypersensible|ménopausée|surdouée?|hpi|tdah|bègue|amputée? .+"
    r"|non-fumeur|non-fumeuse|ancien fumeur|ancienne fumeuse|en fauteuil(?: roulant)?|en rémission.*|atteinte? d.+|appareillée?|claustrophobe|agoraphobe|arachnophobe|dépressif|dépressive)",
    "diet": r"(?:(?:plutôt|strictement|totalement|100 ?%|presque|devenue?|complètement) )*(?:végétarien(?:ne)?|végétalien(?:ne)?|végan|végane?|vegan|vegane|végé|flexitarien(?:ne)?|pescétarien(?:ne)?"
    r"|pesco-végétarien(?:ne)?|crudivore|halal|végans|végétariens|végétaliens|casher|sans gluten|sans lactose|sans sucre|sans sel)",
    "disease": r"(?:le |la |l'|de l'|du |de la |un |une |des |d'|de )?(?:(?:gros|légère?|grosse?|petite?|sévère) )*(?:diabète(?: de type \d)?|asthme|alzheimer|parkinson|épilepsie|autisme|tdah|dyslexie|dyspraxie|démence|migraines?"
    r"|hypertension|hypotension|arthrose|arthrite|polyarthrite\w*|rhumatismes?|eczéma|psoriasis|endométriose|fibromyalgie|sclérose en plaques|maladie .+|syndrome .+|cancer .+"
    r"|acouphènes?|apnée du sommeil|dépression|bipolarité|anxiété .+|phobie .+|vertige|mal des transports|dégénérescence .+|glaucome|cataracte|insuffisance .+|hernie discale"
    r"|hernie|scoliose|sciatique chronique|lumbago chronique|allergie .+|intolérance .+|hypothyroïdie|hyperthyroïdie|problèmes? (?:de|cardiaques?|au) .+|souffle au cœur|trisomie|handicap.*|surdité .+"
    r"|rhume des foins|côlon irritable|reflux .+|goutte|anémie|avc|infarctus|pacemaker|prothèse .+|implant .+|stimulateur .+|(?!petite|suite|visite|limite|élite|faillite|réussite|conduite|fuite|droite|truite|gratuite|favorite|invite|marmite|dispute)\w{3,}ite(?: .+)?|(?!chose|quelque|prose|virtuose|overdose)\w{3,}ose(?: .+)?|\w+phobie|hashimoto|ostéoporose|covid long|spondylarthrite.*|lupus"
    r"|peur (?:du|de la|de l'|des|de) .+|troubles? .+|carence .+|cholestérol|bégaiement|genou fragile|dos fragile|vessie .+|rein .+|appareil auditif|appareils auditifs)",
    "pet": r"(?:chiens?|chiennes?|chats?|chattes?|chatons?|chiots?|lapins?|lapines?|cheval|chevaux|jument|poneys?|perroquets?|perruches?|hamsters?|cochons? d'inde|tortues?|poules?|canaris?|furets?"
    r"|rats?|souris|serpent|gecko|iguane|aquarium|poissons?(?: rouges?)?|ânes?|chèvres?|moutons?|oies?|canards?|abeilles|ruches?|labradors?|caniches?|teckels?|bouledogues?|berger \w+|border collie|golden(?: retriever)?"
    r"|beagle|cocker|épagneul\w*|husky|terrier|carlin|jack russell|yorkshire|setter|bichon|malinois|chihuahua|dogue|maine coon|siamois|persan|chartreux|braque\w*|lévrier)",
    "kin_one": r"(?:enfants?|fils|filles?|garçons?|frères?|sœurs?|soeurs?|petits-enfants|petit-fils|petite-fille|jumeaux|jumelles|bébé|cousins?|neveux?|nièces?|demi-frères?|demi-sœurs?|copine|copain|compagne|compagnon|ados?)",
    "thing": r"(?:voiture|auto|moto|scooter|vélo\w*|permis\b.*|jardin|potager|maison|appartement|appart|balcon|terrasse|bateau|voilier|camion|fourgon|camping-car|caravane|van|tracteur|piano|guitare|violon|violoncelle|saxophone|accordéon"
    r"|batterie|machine(?:s)?(?: à .+)?|appareil photo|ordinateur|pc|mac|console|imprimante\w*|four\b.*|poêle\b.*|cheminée|sauna|piscine|pompe à chaleur|panneaux solaires|chaudière.*|centrale|serre|verger|vigne|ferme|grange|atelier|pressoir"
    r"|collection|platine|compte|abonnement|fauteuil.*|robot\b.*|télescope|tente|kayak|surf|skis|télé|vidéoprojecteur|studio|chalet|cabane|mobil-home|péniche|garage|terrain|bois|liseuse|tablette|téléphone|montre)",
    "business": r"(?:librairie|boulangerie|épicerie|boutique|magasin|restaurant|resto|bar|café|pâtisserie|salon\b.*|agence|cabinet|entreprise|boîte|société|ferme|exploitation|école|crèche|association|asso|club|équipe|service|rayon|atelier"
    r"|gîte|hôtel|chambre d'hôtes?|chambres d'hôtes?|camping|pharmacie|garage|studio|blog|podcast|chaîne|site|food[- ]truck|brasserie|cave|ferme|centre|chorale|orchestre|collège|lycée|maison d'édition|papeterie|pressing|friperie|fromagerie|droguerie|boucherie|mercerie)",
    "sport": r"(?:foot(?:ball)?|rugby|tennis|basket|hand(?:ball)?|volley|badminton|squash|golf|hockey|échecs|poker|pétanque|boules|piano|guitare|violon|violoncelle|flûte.*|trompette|batterie|basse|accordéon|saxophone|saxo|orgue|harpe|clarinette"
    r"|ukulélé|harmonica|contrebasse|alto|cor|hautbois|vélo|yoga|judo|karaté|natation|course(?: à pied)?|randonnée|rando|théâtre|danse.*|escalade|couture|poterie|jardinage|musculation|muscu|boxe|escrime|équitation|ski|surf|plongée|voile|aviron|kayak|tir à l'arc"
    r"|gymnastique|gym|pilates|chant|photo|peinture|dessin|aquarelle|tricot|broderie|bricolage|pêche|chasse|trail|triathlon|cyclisme|vtt|roller|skate|aïkido|taekwondo|capoeira|tango|salsa|crossfit|apnée|parapente|modélisme|jeu de rôle|jdr|impro)",
    "no_name": r"(?:aîné\w*|cadet\w*|aussi|qui|adoré\w*|préféré\w*|actuel\w*|lui|elle|toujours|encore|déjà|Depuis|Le|La|Les|Un|Une|Est|A|Et|Qui|Noël|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Pâques|Internet|Au|En|De)",
    "children": "garçons:fils fils:fils filles:fille enfants:enfant gosses:enfant chats:chat chiens:chien jumeaux:jumeau jumelles:jumelle",
    "child_age": r"(?: \[\d+\]|,? \(?\d+ ans\)?)",
    "unmeant": r"^(?:supposons|admettons|imagin\w+|mettons|disons) (?:que|qu')|^(?:haha|mdr|ptdr|lol)\b|\b(?:je plaisante|je rigole|je déconne|c'est une blague)\b",
    "fiction": r"^(?:écris|écrivez|rédige|invente|imagine|compose|crée|génère)\w*\b.*(?:histoire|poème|texte|lettre|mail|scène|dialogue|monologue|discours|chanson|conte|nouvelle|annonce|profil|personnage|cv|mot)\b"
    r"|\bjeu de rôle\s?:|\bon (?:joue|ferait|dirait)\b|\bdans (?:mon|ma|un|le|la|une) (?:roman|histoire|rêve|nouvelle|livre|film|jeu|pièce|scénario|bd|contrat|lettre|texte|article|annonce|formulaire)\b|\bmon (?:personnage|héros|narrateur|protagoniste)\b|\bmon héroïne\b"
    r"|\b(?:exemple|modèle|lettre|annonce|profil|bio|fiche|persona|personnage|cv|discours|post|slogan)\b[^.!?\n]{0,80}?:"
    r"|\b(?:mets|mettez|recopie|tape|rédige|écris|traduis|traduisez|corrige|corrigez|relis|reformule|résume|résumez|améliore)\b[^.!?\n]{0,60}:|\bil (?:y a écrit|est écrit)\b|\bfais comme si\b|\bmets-toi\b|\bparoles\b|\bexemple de phrase\b",
}
