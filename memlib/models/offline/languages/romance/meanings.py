"""What the verbs of these languages mean, by what follows them: the same for all three, in words that each language names."""

from __future__ import annotations

from memlib.models.offline.languages.romance.grammar import Meaning

_NOW = "present progressive"
_IS = (
    Meaning("name", "call", "<name>", reflexive=True),
    Meaning("name", "be", "(?:<the> )?(?P<v><name>)", told="name", others=False),
    Meaning("age", "have", r"(?:<number>) <years>(?: y medio| e mezzo| e meio)?"),
    Meaning("age", "have", r"(?P<v>\d\d)", told="age", others=False),
    Meaning("birthday", "turn", ".+", others=True),
    Meaning("age", "have", r"(?P<v>\d{1,2})", told="age", others=True),
    Meaning("age", "turn", r"(?P<v>\d{1,3})(?: <years>)?(?: .*)?", tenses="past present", told="age"),
    Meaning("allergy", "be", "<allergic> (?P<v>.+)", many=True, negated=None, told="allergic"),
    Meaning("allergy", "have", "<allergy> (?P<v>.+)", many=True, negated=None, told="allergic"),
    Meaning("intolerance", "be", "<intolerant> (?P<v>.+)", negated=None, told="intolerant"),
    Meaning("intolerance", "have", "<intolerance> (?P<v>.+)", negated=None, told="intolerant"),
    Meaning("diet", "be", "<diet>(?: .*)?", negated=None),
    Meaning("diet", "follow do", "<dieting>.*"),
    Meaning("condition", "be", "(?:<half> )?<afflicted>(?: .*)?", negated=None),
    Meaning("condition", "stay", "(?:<half> )?<afflicted>(?: .*)?", negated=None),
    Meaning("measure", "weigh", r"(?:casi |quasi |quase )?\d.*", tenses="present"),
    Meaning("marital", "be stay", "<marital>(?: .*)?"),
    Meaning("kin", "be", "<parent>(?: <of> .*)?"),
    Meaning("origin", "be come", "<from> (?-i:[A-ZÀ-Þ]).*"),
    Meaning("origin", "be", "<nation>(?: <of> .*)?"),
    Meaning("likes", "be", "<fan> .+"),
    Meaning("trait", "be", "(?:<very> )?<trait>"),
    Meaning("job", "be", "(?:<a> )?<job>(?: <kind>)?(?:,? <with_job>.*| <since>)?"),
    Meaning("job", "stay go_about", "(?P<v>(?:de|como) (?!nuevo)<job>(?: <kind>)?(?:,? <with_job>.*| <since>)?)", told="works"),
    Meaning("job", "stay", "<jobless>(?: .*)?", negated=None),
)
_HOME = (
    Meaning("home", "live", "(?:<alone>|<place>|<with>).*"),
    Meaning("home", "live", "(?:<alone>|<place>|<with>).*", tenses="progressive", told="lives"),
    Meaning("home", "share", "<dwelling> <with>.*"),
    Meaning("home", "stay", "(?:<place>) ?<proper>.*", needs="since"),
    Meaning("home", "move", "<to> (?P<v><proper>.*)", tenses="past", told="home", negated=False, others=False),
    Meaning("home", "move", "<to> <proper>.*", tenses="past", negated=False, others=True),
    Meaning("origin", "born grow", "<place> .+", tenses="past"),
    Meaning("origin", "raise", "<place> .+", tenses="past"),
    Meaning("birthday", "born", "<date>.*", tenses="past"),
    Meaning("birthday", "turn", "<birthday>.*", tenses="present"),
)
_WORK = (
    Meaning("employer", "work", "(?!<task>)<works>.*", tenses=f"{_NOW} habit"),
    Meaning("past", "work do", "(?:<works>|<does_job>).*", tenses="imperfect"),
    Meaning("job", "do", "<does_job>.*"),
    Meaning("job", "give", "<lessons>.*"),
    Meaning("job", "trade", "(?!<determined>|<task>).+", tenses=_NOW),
    Meaning("job", "trade", "<the_kin>.+", tenses=_NOW),
    Meaning("job", "care", ".*<carer>.*", tenses=_NOW),
    Meaning("job", "run", "(?:<a>|<own>|<the>) (?:<small> )?<business>.*", tenses=_NOW),
    Meaning("job", "open", "(?:<a>|<own>) (?:<small> )?<business>.*", tenses="past"),
    Meaning("studies", "study", "(?!<exam>).+", tenses=_NOW),
    Meaning("studies", "study", "<at> .+", tenses="past"),
    Meaning("studies", "do", "<degree>.*", tenses=_NOW),
    Meaning("studies", "stay", "<course>", told="course"),
    Meaning("studies", "enrol", "<enrolled> (?-i:[A-Z]).*", tenses="present past", reflexive=True),
    Meaning(
        "studies",
        "enrol",
        r"<enrolled> (?P<v>(?!<determined>)\w{5,}(?: <at> .+)?)",
        tenses="present past",
        reflexive=True,
        told="studies",
    ),
    Meaning("studies", "attend", "<school>.*"),
    Meaning("studies", "graduate", "<in> .+", tenses="past"),
    Meaning("past", "retire divorce separate emigrate", ".*", tenses="past"),
)
_CAN = (
    Meaning("speaks", "speak", "<language>.*", negated=None, many=True),
    Meaning("plays", "play", "<instrument>.*", negated=None, tenses=_NOW),
    Meaning("hobby", "game", "<game>.*", tenses="present habit"),
    Meaning("skill", "know", "(?P<v><infinitive>.*)", negated=None, told="knows"),
    Meaning("skill", "know", "<infinitive>.*", negated=None),
    Meaning("learns", "learn", r"(?!<vague>).+", tenses=_NOW),
    Meaning("studies", "start", "<to> <studying> (?P<v>.+)", tenses="past", needs="since", told="studies"),
    Meaning("hobby", "do practise", "<sport>(?: .*)?"),
    Meaning("hobby", "collect", ".+", tenses=_NOW),
    Meaning("skill", "drive", "", negated=True),
)
_TASTE = (
    Meaning("likes", "love", "(?!<vague>).+", many=True),
    Meaning("likes", "like", "<of> (?!<vague>).+", negated=None, many=True),
    Meaning("likes", "prefer", "(?!<vague>).+", many=True),
    Meaning("dislikes", "hate", "(?!<vague>).+", many=True),
    Meaning("dislikes", "stand", "(?!<vague>).+", negated=True, many=True),
    Meaning("fear", "have", "<fear>.+"),
    Meaning("likes", "support", ".+"),
)
_HAVE = (
    Meaning("condition", "have", "<condition>.*", negated=None),
    Meaning("condition", "suffer", "<suffers>.+", tenses="present"),
    Meaning("condition", "take", "<medicine>.*"),
    Meaning("condition", "wear", "<aid>.*", negated=None),
    Meaning("has pet", "have", "<count> (?:<small> )?<pet>.*"),
    Meaning("has kin", "have", r"(?!\d\d)<count> (?:<small> )?<relative>.*"),
    Meaning("possession", "have", "(?:<count> |<own> )(?:<small> )?(?:<thing>|<business>|<make>).*"),
    Meaning("possession", "rent", "<a> (?:<small> )?<thing>.*"),
    Meaning("has pet", "adopt", "<count> (?:<small> )?<pet>.*", tenses="past", told="has"),
    Meaning("skill", "have", "(?:<a> |<the> )?<licence>.*", negated=None),
    Meaning("possession", "have", "(?:<a> |<any> )?(?:<thing>|<pet>|<relative>)(?:<none>)?", negated=True),
    Meaning("possession", "adopt", "<a> (?:<small> )?(?:<thing>|<proper>).*", tenses="past", told="has"),
    Meaning("possession", "drive wear", "<a> (?:<proper>|<thing>|<make>).*", tenses="present"),
)
_ABSTAIN = (
    Meaning("avoids", "eat", "(?!<determined>|<little>).+", negated=True, many=True),
    Meaning("abstains", "drink", "(?!<determined>|<little>).*", negated=True),
    Meaning("abstains", "smoke", "", negated=True),
    Meaning("abstains", "bear", "<span> (?:sin|senza|sem) .+"),
    Meaning("abstains", "consume", "(?!<determined>|<little>).+", negated=True),
    Meaning("diet", "eat drink", "(?!<determined>|<little>).+", tenses="resumed"),
    Meaning("abstains", "smoke", "", tenses="resumed"),
    Meaning("past", "quit", "<to> (?:<smoking>)(?: .*)?", tenses="past"),
)
_AHEAD = (
    Meaning("goal", "want", "(?:<goal>).*", tenses="present wish"),
    Meaning("goal", "dream", "<dreams> .+", tenses="present"),
    Meaning("goal", "plan", "(?:<goal>).*", tenses=_NOW),
    Meaning("goal", "prepare", "<prepared>.*", tenses=_NOW),
    Meaning("goal", "train save", "<for> .+", tenses="progressive"),
    Meaning("plan", "go move marry begin retire study", r"(?!\w+ \w+$).+", needs="when", tenses="present future"),
    Meaning("plan", "go move begin study do graduate open travel run", r"(?!\w+ \w+$).+", needs="when", tenses="future"),
    Meaning("plan", "graduate", ".+", needs="when", tenses="present future"),
    Meaning("plan", "become", ".+", needs="when", tenses="present future"),
    Meaning("plan", "born", ".*", needs="when", tenses="present future", others=True),
    Meaning("plan", "marry retire", ".+", needs="when", tenses="present future"),
    Meaning("marital", "marry", ".+", needs="when", tenses="past"),
)
_HABIT = (
    Meaning("habit", "*", ".+", needs="often", tenses="present"),
    Meaning("habit", "activity", ".+", needs="since", tenses="present progressive"),
    Meaning("habit", "*", ".+", tenses="habit"),
)
MEANINGS = (*_IS, *_HOME, *_WORK, *_CAN, *_TASTE, *_HAVE, *_ABSTAIN, *_AHEAD, *_HABIT)
