"""What takes months: "I am learning to fly"."""

from __future__ import annotations

from memlib.models.offline.predicates.complements import table

UNDER_WAY = table("""
learn = +, !about, !that, !a lot, !so much, !the hard way, !how this, !how it
study = +, !hard, !this, !that, !it, !now, !today, !tonight, !right now
train = for, to, as, in, towards
save = for, up for, to, up to, money for
prepare = for my ~ exam, for the bar, for a ~ marathon, for a ~ triathlon, for my finals, for the ~ exam, for an ironman
live = +, !it, !in fear, !in hell, !in denial, !in the past, !the dream, !my best
work = as, at, for, towards, toward, nights, part, full, shifts, two jobs, from home, in ^, on a ~ novel, on my ~ novel
work = on a ~ book
work = on an ~ album
work = on my phd, on my thesis, on a phd, on my memoir, on a memoir, on a screenplay, on a ~ game, on my ~ degree, !for me
write = a ~ novel, a ~ book, my ~ novel, a memoir, my memoirs, my memoir, a ~ screenplay, my thesis, my dissertation, my phd
write = a play
write = a musical
build = a ~ boat, a ~ house, our ~ house, my ~ house, a ~ cabin, a ~ plane, a ~ guitar, a ~ campervan, a ~ studio, a tiny house
build = a ~ kayak
restore, renovate = a, an, my, our, the
convert = a ~ van, a ~ barn, a ~ loft, a ~ bus, our ~ loft, our ~ barn, my van
do = ~ a levels, ~ ma, ~ msc, ~ ba, ~ bsc
do = ~ phd, ~ master's, ~ masters, ~ degree, ~ apprenticeship, ~ course, ~ diploma, ~ gcses, ~ a-levels, ~ bachelor's, ~ residency
do = ~ mba
do = ~ internship, ~ postdoc, ~ doctorate, ~ foundation year, ~ evening classes, ~ certificate, couch to, the couch to
do = ~ placement
do = ~ licence
take = ~ lessons, ~ classes, ~ evening classes, ~ course, ~ gap year, ~ sabbatical, @often
raise, foster = my, our, a, an, #, chickens, goats, pigs
expect = a baby, a child, a girl, a boy, a son, a daughter, our ~ child, our ~ baby, my first, twins, triplets, number
get = married, divorced, remarried, a divorce
go = through a ~ divorce, through the menopause, through menopause, through ivf, through chemo, blind, deaf, bald
go = through a ~ separation, to ^
try = to quit, to stop smoking, to stop drinking, to lose, to learn, to get pregnant, to get fit, to conceive, to eat less
try = to eat more, to save
try = to cut down, to give up, to read more, to drink less, to go vegan, to gain
plan = to, on +, a ~ trip, our ~ trip, a ~ wedding, our ~ wedding, a ~ holiday, my ~ retirement, a move to
recover = from
apply = to ^, for citizenship, to med school, to medical school, to law school, to grad school
hope = to, !to hear, !to see you
see = a therapist, a ~ therapist, a ~ psychologist, a nutritionist, a physio
pursue, major, minor, specialise, specialize, retrain, homeschool, freelance, co-parent, coach, volunteer
teach = +, myself +, !you, !him, !her, !them
play, sing = in a, for a, in the, for the
run = a, my own, our
quit = smoking, sugar, vaping, alcohol, caffeine
suffer, look, care = from, after my, after our, for my, for our
qualify = as
""")
"""What takes months: "I am learning to fly"."""
