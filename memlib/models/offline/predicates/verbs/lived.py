"""What happened once and is worth knowing for good: "I grew up on a farm"."""

from __future__ import annotations

from memlib.models.offline.predicates.complements import table

LIVED = table("""
serve = in, on, as
emigrate, immigrate = to, from
graduate = from, with, in #, in +, as, top
qualify, train = as
major = in
convert = to
retire = from, in, as, after, early, at, last, this
win = ~ medal, ~ championship, ~ title, ~ cup, ~ scholarship, ~ award, ~ prize, ~ bronze, ~ silver, ~ gold
publish = a, an, my, two, three, #
climb = ^, mount
found, inherit, adopt, undergo = a, an, the, my, our, two, three, +
break, fracture, tear, rupture = my ~ leg, my ~ arm, my ~ hip, my ~ wrist, my ~ ankle, my ~ back, my ~ neck, my ~ collarbone
break, fracture, tear, rupture = my ~ foot, my acl
break, fracture, tear, rupture = my ~ elbow, my ~ pelvis, my achilles, my meniscus, a ~ rib, my ~ knee, my ~ jaw, a ~ hip
lose = my ~ husband, my ~ wife, my ~ mum, my ~ mom, my ~ dad, my ~ mother, my ~ father, my ~ brother, my ~ sister, my ~ son
lose = my ~ daughter
lose = my ~ hearing, my ~ sight, my ~ leg, my ~ arm, ~ finger, an eye, my ~ vision, my sense of smell, my ~ partner, both parents
lose = # kilos, # kg
drop = out of
grow = up bilingual, up in, up on, up at, up near, up above, up with, up speaking, up signing, up between, up without, up around
do = my ~ a-levels, my ~ a levels, my phd, my ~ degree, my ~ master's, my ~ masters, my ~ training, my ~ gcses
do = my military service
take = up +, !up the, !up my, !up a
give = up smoking, up drinking, up alcohol, up caffeine, up coffee, up sugar, up meat, up dairy, up gluten, up vaping, up gambling
get = married in, divorced in, engaged in, sober in, clean in, into ^ University, into Oxford, into Cambridge, into Harvard
get = into med school
become = a, an, the
marry, divorce = my, a, an, ^, in, into, young
study = ~ at, ~ in, !hard, !for
learn = to … at, to … in, to … from, ^
move = back in with, in with my, back to ^ to, to ^ in #, to ^ for, from ^ to ^, to ^ from ^
move = in with
donate = a kidney, my
finish, complete = my phd, my ~ degree, my master's, my masters, my residency, my apprenticeship, my ~ training
come = to ^ at the age, to ^ when, to ^ in #, to ^ as, to ^ from, over from ^, out to, out as, from ^
quit, stop = smoking, drinking, vaping, gambling, caffeine, sugar, social media, alcohol, coffee, meat, dairy
split, break = up with my, up with ^
separate = from my, from ^, in
flee = ^, from
work, live, teach, play = … for # years, … for # decades, … from #, … in the #s, … until I, … in ^ as, … as a kid, … as a child
spend = # years in, # years as, # years at, # years working, # years living, my childhood, my twenties in
row, swim, play, run = … in college, … at university, … at uni, for ^, for my, competitively, professionally, # marathons
row, swim, play, run = the ^ marathon
have = # ~ surgery, # ~ operation, # ~ stroke, a heart attack, # ~ transplant, # ~ bypass, a hysterectomy, a mastectomy
have = a c-section
have = cancer
have = my ~ removed, my ~ replaced, my ~ out, my ~ amputated, # ~ removed, # miscarriages, # knee replacement, # ~ hip replacement
have = covid
""")
"""What happened once and is worth knowing for good."""
