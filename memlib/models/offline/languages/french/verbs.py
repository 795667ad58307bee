"""French verbs: conjugated by rule, and by table where there is none."""

from __future__ import annotations

from memlib.models.offline.languages.engine.grammar import Verb

_IRREGULAR = {
    "être": "suis est sommes", "avoir": "ai a avons", "aller": "vais va allons", "faire": "fais fait faisons", "vivre": "vis vit vivons",
    "prendre": "prends prend prenons", "apprendre": "apprends apprend apprenons", "boire": "bois boit buvons", "lire": "lis lit lisons",
    "écrire": "écris écrit écrivons", "courir": "cours court courons", "dormir": "dors dort dormons", "partir": "pars part partons",
    "venir": "viens vient venons", "tenir": "tiens tient tenons", "vouloir": "veux veut voulons", "pouvoir": "peux peut pouvons",
    "devoir": "dois doit devons", "savoir": "sais sait savons", "suivre": "suis suit suivons", "ouvrir": "ouvre ouvre ouvrons", "souffrir": "souffre souffre souffrons",
    "peindre": "peins peint peignons", "coudre": "couds coud cousons", "vendre": "vends vend vendons", "sortir": "sors sort sortons",
    "conduire": "conduis conduit conduisons", "construire": "construis construit construisons", "produire": "produis produit produisons",
    "traduire": "traduis traduit traduisons", "connaître": "connais connaît connaissons", "craindre": "crains craint craignons",
    "entendre": "entends entend entendons", "voir": "vois voit voyons", "mettre": "mets met mettons", "remettre": "remets remet remettons",
    "reprendre": "reprends reprend reprenons", "servir": "sers sert servons", "finir": "finis finit finissons", "choisir": "choisis choisit choisissons",
    "nourrir": "nourris nourrit nourrissons", "investir": "investis investit investissons", "acheter": "achète achète achetons",
    "élever": "élève élève élevons", "lever": "lève lève levons", "appeler": "appelle appelle appelons", "préférer": "préfère préfère préférons",
    "répéter": "répète répète répétons", "gérer": "gère gère gérons", "vais": "vais va allons", "devenir": "deviens devient devenons",
    "attendre": "attends attend attendons", "recevoir": "reçois reçoit recevons", "faisait": "faisais faisait faisions", "envisager": "envisage envisage envisageons",
    "nager": "nage nage nageons", "manger": "mange mange mangeons", "partager": "partage partage partageons", "voyager": "voyage voyage voyageons",
    "aimerait": "aimerais aimerait aimerions", "voudrait": "voudrais voudrait voudrions", "soigner": "soigne soigne soignons",
    "ressentir": "ressens ressent ressentons", "tondre": "tonds tond tondons", "perdre": "perds perd perdons",
    "enseigner": "enseigne enseigne enseignons", "loger": "loge loge logeons", "diriger": "dirige dirige dirigeons", "corriger": "corrige corrige corrigeons",
    "héberger": "héberge héberge hébergeons", "songer": "songe songe songeons", "ranger": "range range rangeons", "essayer": "essaie essaie essayons",
}  # fmt: skip
_REGULAR = """
habiter travailler bosser étudier parler aimer adorer détester jouer chanter danser marcher monter grimper pédaler fumer jardiner cuisiner méditer
supporter digérer éviter préparer viser planifier projeter compter rêver économiser tricoter bricoler collectionner restaurer fabriquer peigner
dessiner photographier programmer coder pratiquer exercer animer encadrer gagner cultiver entraîner garder soutenir rembourser louer posséder
utiliser rouler piloter naviguer pêcher chasser randonner skier surfer nager escalader broder sculpter graver composer enregistrer tourner
militer participer passer donner arrêter commencer continuer déménager installer emménager quitter préférer chercher kiffer raffoler bégayer
zozoter boiter ronfler allaiter jeûner stresser stagner dispenser livrer représenter conseiller masser coiffer réviser tester
attaquer démarrer intégrer consulter coacher former passionner intéresser ennuyer fréquenter dîner déjeuner regarder écouter occuper baser associer appeler porter bouder
repasser entrer nommer rater adopter présider gérer fêter épouser tomber compléter arpenter camper consommer marier fiancer
"""


def _forms() -> tuple[dict[str, Verb], dict[str, str]]:
    first: dict[str, Verb] = {}
    third: dict[str, str] = {}
    for infinitive in [*_IRREGULAR, *_REGULAR.split()]:
        stem = infinitive.removesuffix("er")
        spoken = f"{stem[:-1]}i" if stem.endswith("y") else stem
        mine, theirs, ours = _IRREGULAR.get(infinitive, f"{spoken}e {spoken}e {stem}ons").split()
        for form in (mine, ours):
            first.setdefault(form, Verb(infinitive, theirs))
        third.setdefault(theirs, infinitive)
    return first, third


FIRST, THIRD = _forms()
THIRD.update({"ont": "avoir", "sont": "être", "vont": "aller", "font": "faire", "vivent": "vivre", "habitent": "habiter"})
