"""Verbs by what their forms tell of a life, whatever goes with them."""

from __future__ import annotations


def _verbs(text: str) -> frozenset[str]:
    return frozenset(text.split())


LONGING = _verbs("like love hate enjoy adore dislike prefer detest despise loathe fear dread crave")
"""Tastes, which last."""

ENDURED = _verbs("""
live work be have know play own run teach study practise practice sing keep use wear drive ride write collect coach volunteer
suffer smoke vape do train learn date see take speak read grow paint draw dance swim row climb cycle sail farm fish hunt meditate
fast eat drink avoid follow support manage lead breed raise foster freelance commute sew knit garden brew bake cook edit translate
rent share serve care want love like hate struggle deal go tutor attend belong restore build save homeschool ski surf skate box
wrestle fence golf hike run jog listen watch
""")
"""What one says to have done for years, or since a year."""

PLANNED = _verbs("""
start begin move go fly travel marry visit run open retire take sit defend host launch cycle walk sail drive get have graduate
return relocate compete perform spend hike climb leave publish release emigrate join finish complete be camp
""")
"""What one is doing on a date, or will do, is a plan."""

PLANNED_PRESENT = _verbs("start begin move fly retire graduate leave turn")
"""What one does on a date, in the present, is a plan too: "I start in May"."""

ABLE = _verbs("""
swim cook drive ride sew knit juggle whistle weld solder type dance sing ski skate sail surf crochet bake paint draw sign program
code fly speak read write lip-read touch-type sight-read play hear smell taste walk climb lift cycle unicycle canoe kayak dive
bike understand
""")
"""What one can or cannot do for good."""

ABSTAINED = _verbs("""
eat drink smoke vape drive cook swim dance wear own watch read write speak ride fly celebrate use understand have gamble like
enjoy
""")
"""What one does not do, as a way of life."""

OTHERS = _verbs("""
be have do go get come want need hope wish think know mean guess see say tell ask feel find seem look sound start begin join
finish end leave stop give put let help try use call wonder forget remember believe expect plan decide switch change upgrade order
born bring diagnose promote fire hire sack dismiss lay keep relocate settle replace remove refuse last die pass propose accept
offer admit book buy name deal touch
""")
"""Of these no form tells anything by itself; they are here that their forms be known."""
