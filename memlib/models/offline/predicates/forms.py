"""The forms of English verbs: which verb a form belongs to, and whether it is a participle, a past or a present."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from memlib.models.offline.predicates.verbs import KNOWN

_IRREGULAR = """
be was were been; have had had; do did done; go went gone; get got got gotten; come came come; become became become; take took
taken;
give gave given; make made made; keep kept kept; leave left left; lose lost lost; sell sold sold; buy bought bought;
teach taught taught;
bring brought brought; think thought thought; fight fought fought; grow grew grown; know knew known; fly flew flown; draw drew
drawn;
drive drove driven; ride rode ridden; write wrote written; rise rose risen; break broke broken; speak spoke spoken; wake woke
woken;
choose chose chosen; wear wore worn; tear tore torn; swear swore sworn; bear bore born; begin began begun; sing sang sung;
swim swam swum;
run ran run; drink drank drunk; sink sank sunk; eat ate eaten; fall fell fallen; see saw seen; build built built; spend spent
spent;
lend lent lent; send sent sent; feel felt felt; sleep slept slept; weep wept wept; meet met met; read read read; lead led led;
breed bred bred; feed fed fed; hold held held; sit sat sat; win won won; dig dug dug; stand stood stood;
understand understood understood;
tell told told; say said said; find found found; pay paid paid; lay laid laid; shear sheared shorn; sew sewed sewn; weave wove
woven;
learn learnt learnt; burn burnt burnt; dream dreamt dreamt; quit quit quit; cut cut cut; put put put; set set set; let let let;
hit hit hit;
hurt hurt hurt; split split split; shut shut shut; bet bet bet; wed wed wed; forget forgot forgotten; lie lay lain; freeze
froze frozen;
throw threw thrown; blow blew blown; hide hid hidden; bite bit bitten; shoot shot shot; catch caught caught; seek sought sought
"""


_THIRD = {"has": "have", "does": "do", "goes": "go", "is": "be"}


@cache
def _irregular() -> dict[str, tuple[str, frozenset[str]]]:
    """Base and kinds ("past", "participle") of each form that no rule gives."""
    found: dict[str, tuple[str, frozenset[str]]] = {}
    for entry in _IRREGULAR.split(";"):
        base, past, *participles = entry.split()
        for form in (past, *participles):
            kinds = {"past"} if form == past else set()
            kinds |= {"participle"} if form in participles or not participles else set()
            found[form] = (base, found.get(form, ("", frozenset()))[1] | kinds)
    return found


def lemma(form: str) -> str:
    """The verb that a form belongs to; the form itself where it is none that is known."""
    low = form.lower()
    if low in KNOWN:
        return low
    if low in _THIRD:
        return _THIRD[low]
    if low in _irregular():
        return _irregular()[low][0]
    return next((base for base in _bases(low) if base in KNOWN), low)


def _bases(form: str) -> Iterator[str]:
    """What the form may come from by rule: hikes, tried, running, moved."""
    for ending in ("ing", "ed", "es", "s", "d"):
        if form.endswith(ending) and len(form) > len(ending) + 1:
            stem = form[: -len(ending)]
            yield from (stem, f"{stem}e")
            if stem[-1:] == stem[-2:-1]:
                yield stem[:-1]
            if stem.endswith(("i", "y")):
                yield f"{stem[:-1]}y"
                yield f"{stem[:-1]}ie"


def is_gerund(form: str) -> bool:
    return form.lower().endswith("ing") and lemma(form) != form.lower()


def is_participle(form: str) -> bool:
    low = form.lower()
    kinds = _irregular().get(low, ("", frozenset()))[1]
    return "participle" in kinds or (low.endswith("ed") and lemma(low) != low)


def is_past(form: str) -> bool:
    """Whether the form alone is a past; one that is a present as well ("read", "cut") is not taken for one, but "quit" is."""
    low = form.lower()
    irregular = _irregular().get(low)
    if irregular is not None:
        return "past" in irregular[1] and (irregular[0] != low or low in {"quit", "split", "wed"})
    return low.endswith("ed") and lemma(low) != low
