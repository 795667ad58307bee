"""Classes of English verbs, by what their forms tell of a life: what "I do", "I am doing" and "I did" say that lasts."""

from __future__ import annotations

from memlib.models.offline.predicates.complements import table


def _verbs(text: str) -> frozenset[str]:
    return frozenset(text.split())


HABITUAL = table("""
breed, brew, busk, captain, chair, coach, coordinate, commute, crochet, curate, dj, direct, embroider, farm, fast, ferment, forage
foster
freelance, garden, golf, homeschool, illustrate, inject, journal, kayak, knit, lecture, manage, mentor, moderate, moonlight
podcast
quilt, referee, restore, row, sail, sculpt, sew, shear, skateboard, ski, sketch, sleepwalk, smoke, snore, snowboard, solder
sponsor
stammer, stutter, supervise, surf, translate, interpret, tutor, umpire, unicycle, upholster, vape, volunteer, weave, weld, whittle
wrestle
attend = an, the, my, our, church, mass, mosque, temple, synagogue, ^
bake = bread, cakes, sourdough, for, my own, @often
belong = to
bike, cycle, ride = to, in, on, an, a, my, horses, motorbikes, everywhere, about #, # miles, # km, @often
bowl, box, climb, fence, golf, hike, jog, swim, skate = in, at, with, for, on, indoors, outdoors, competitively, lengths, laps, #
bowl, box, climb, fence, golf, hike, jog, swim, skate = @often
camp = in, @often
care, look = for my, for our, after my, after our
carry = ~ inhaler, ~ epipen, ~ insulin, ~ donor card
celebrate, observe = +, !it, !this, !that, !the fact, !with, !by
charge, earn, weigh = #, about #, £…, $…, €…
clean = houses, offices, pools, windows
collect = +, !the, !my, !them, !it, !data, !this, !that, !a, !an
cook = from scratch, for a living, for #, professionally, mostly, @often
dance = in, with, at, for, salsa, tango, ballet, flamenco, swing, professionally, @often
design = +, !it, !this, !that, !the, !my, !a, !an
dive, fish, hunt = in, on, off, at, for, from, @often
do = yoga, karate, judo, pilates, crossfit, pottery, ballet, bookkeeping, carpentry, crosswords, triathlons, stand-up, improv
do = shift work
do = ~ photography, ~ cooking, tai chi, jiu-jitsu, ceramics, calligraphy, escape rooms, parkrun, night shifts, nights, shifts
do = archery
do = … for a living, … on the side, … professionally, @often, freelance, part-time, admin, payroll, landscaping, translations
do = research
draw = comics, portraits, manga, cartoons, maps, in charcoal, for a living, @often
drink = … black, decaf, only, mostly, ~ with dinner, ~ with oat milk, @often
drive = an, a, the, my, for ^, for a living, trucks, buses, taxis, lorries, automatic, manual, stick, # miles to, # km to
eat = halal, kosher, vegan, vegetarian, plant-based, gluten, only, mostly, meat only, low carb, keto, @often
edit = books, films, videos, podcasts, audio, manuscripts, for a living, for an, for a
fly = gliders, planes, helicopters, drones, paragliders, for ^, for a living
follow = formula, football, rugby, cricket, ~ diet, ^
get = up at, up early, up before, seasick, carsick, airsick, travel sick, motion sick, migraines, panic attacks, hives, hay fever
get = cold sores
give = lessons, ~ lessons, ~ classes, tours, guided tours, talks, blood
go = to church, to mass, to mosque, to temple, to synagogue, to therapy, to evening classes, to night school, to choir, to aa
go = to bed at
go = by my, by the, by ^, running @often, swimming @often, hiking @often, climbing @often, fishing @often, dancing @often
go = to the ~ @often
go = to ~ classes, to ~ lessons, to ~ practice, to ~ meetings, to ^
grow = my own, our own, a lot of, lots of, +, !up, !tired, !old, !bored, !out, !impatient, !weary, !apart, !to, !as, !a, !the
grow = !into
head = the, up
host = an, a, the, ~ nights, @often
identify = as
keep = bees, chickens, hens, goats, ducks, sheep, quail, fish, pigeons, reptiles, koi, kosher, halal, shabbat, ~ horses, ~ snakes
keep = alpacas
keep = a ~ journal, a ~ diary, an allotment, a ~ garden, an aquarium, a ~ aquarium, a horse, tarantulas, orchids, budgies
keep = guinea pigs
bite, grind, pull = my nails, my teeth, my hair
need = … @often
keep = a ~ called, a ~ named, two ~ called
keep = the sabbath, sabbath, shabbat, a strict
lead, run = a ~ group, a ~ team, the ~ team, the ~ group, a ~ choir, workshops, a team of, tours
lift = weights, @often
listen = to … @often, to … on my, to … while
live = in a ~ +, in an ~ +, in the ~ countryside, in the ~ suburbs, in the middle, in student, in sheltered, in shared, in halls
live = on, above, off, next, opposite, by, up, out, across, between, around, at, with, alone, together, abroad, half, #, about #
live = near, far
make = my own, our own, all my own, furniture, jewellery, jewelry, pottery, candles, soap, cheese, guitars, quilts, clothes
make = wine, beer
make = cider, videos, youtube, music, beats, models, knives, kimchi, jam, … for a living
meditate, pray, exercise, stretch = for, with, in, to, @often
operate = cranes, heavy, forklifts, an, a
own = an, a, two, three, four, several, some, #
paint, photograph = houses, portraits, landscapes, miniatures, watercolours, watercolors, in oils, murals, pets, weddings
paint, photograph = birds, @often
perform, drum, busk = in, with, at, for, @often
play = +, !it, !this, !that, !around, !along, !nice, !safe, !fair, !dumb, !dead, !hard, !together, !here, !there, !now, !down, !up
play = !a, !an
play = in a, for a, with a, a lot of, bass in
practise, practice = +, !it, !this, !that
program, code = in, for
raise = chickens, goats, sheep, pigs, cattle, money for, an, a
read = braille, tarot, sheet music, music, only, mostly, a lot of, # ~ a week, # ~ a month, @often
rent, sublet = an, a, out, from, in, my, the, two
repair, fix = clocks, watches, bikes, bicycles, cars, phones, shoes, instruments, boats, old, vintage, antique, pianos, guitars
repair, fix = for a living
run = a ~ business, a ~ company, a ~ practice, a ~ studio, a ~ shop, a ~ store, a ~ restaurant, a ~ cafe, a ~ café, a ~ bakery
run = a ~ agency
run = a ~ startup, a ~ school, a ~ farm, a ~ blog, a ~ podcast, a ~ channel, a ~ club, a ~ nonprofit, a ~ charity, a ~ newsletter
run = a ~ bar
run = a ~ gym, a ~ salon, a ~ clinic, a ~ hotel, a ~ bookshop, a ~ food truck, a ~ stall, a ~ workshop, a ~ nursery
run = a ~ kennel, a ~ pub
run = a ~ b&b, a ~ guesthouse, a ~ hostel, a ~ brewery, a ~ vineyard, a ~ garage, a ~ daycare, a ~ market stall, a ~ library
run = a ~ campsite
run = !my, !the script, !this, !it, !a script, !a query, !the test, !tests
run = marathons, ultras, half marathons, #k, # miles, # km, with a, @often
sell = handmade, homemade, vintage, second-hand, secondhand, my own, custom, antique, used, insurance, houses, cars
sell = real estate, honey
sell = ~ on etsy, ~ at the market, ~ at markets, ~ online, ~ at ~ fairs, ~ for a living
serve = in, on, as
share = a, an, custody, my, our
shop = at ^, @often
sing = in, with, at, alto, soprano, tenor, bass, baritone, opera, jazz, professionally, @often
skip = breakfast, lunch, dinner
sleep = with, on my, in a, # hours, about #, @often
speak = +, !to, !up, !out, !for, !about, !of, !it, !with my, !with the, !with customer
spend = … a week on, @often
study = +, !hard, !this, !that, !it, !more, !better, !for
suffer, struggle = from, with anxiety, with depression, with insomnia, with dyslexia, with adhd, with my weight, with my hearing
suffer, struggle = with addiction
support = ^, my parents, my mother, my mum, my mom, my brother, my sister
take = ~ lessons, ~ classes, care of my, care of our, sugar in, the bus to, the train to, @often, ~ for my
teach = +, !you, !me, !him, !her, !them
train = for, in, horses, dogs, staff, guide dogs, @often
travel, commute = by, for work, full-time, from, # miles, # km, a lot for, @often
wake = up at, up early, up before, @often
walk = with a, to work, to school, dogs, # miles, # km, my dog, our dog, the dog, the dogs, @often
watch = only, mostly, with subtitles, @often
wear = ~ glasses, ~ contacts, ~ contact lenses, ~ bifocals, ~ varifocals, ~ hearing aid, ~ hearing aids, a hijab, hijab, a turban
wear = a kippah
wear = braces, ~ orthotics, an insulin pump, ~ prosthesis, ~ insoles, a retainer, ~ wig, dentures, a headscarf, a ~ brace, a size
wear = size, ~ only
work = +, !on it, !on this, !on that, !on the, !on my, !on a, !on an, !out, !hard, !well, !fine, !with this, !with that, !with the
work = !with it
work = !through, !around, !for me, !together, !better, !best, !fast, !fine, !this, !that, !in progress, !in peace, !in silence
work = !in pairs, !late, !as a team
write = poetry, poems, songs, music, fiction, novels, short stories, children's books, grants, comedy, for a living, for the ^
write = for ^, @often
write = thrillers, crime, romance, fantasy, science fiction, haiku, scripts for, software for, code for
""")
"""What one does, one does for years: with any complement, or with one of these."""

LONGING = _verbs("like love hate enjoy adore dislike prefer detest despise loathe fear dread crave")
"""Tastes, which last."""

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

ENDURED = _verbs("""
live work be have know play own run teach study practise practice sing keep use wear drive ride write collect coach volunteer
suffer smok
ive work be have know play own run teach study practise practice sing keep use wear drive ride write collect coach volunteer
suffer smok
ve work be have know play own run teach study practise practice sing keep use wear drive ride write collect coach volunteer
suffer smoke
vape do train learn date see take speak read grow paint draw dance swim row climb cycle sail farm fish hunt meditate fast eat
drink avoi
ape do train learn date see take speak read grow paint draw dance swim row climb cycle sail farm fish hunt meditate fast eat
drink avoid
follow support manage lead breed raise foster freelance commute sew knit garden brew bake cook edit translate rent share serve
care
want love like hate struggle deal go tutor attend belong restore build save homeschool ski surf skate box wrestle fence golf
hike run jo
ant love like hate struggle deal go tutor attend belong restore build save homeschool ski surf skate box wrestle fence golf
hike run jog
""")
"""What one says to have done for years, or since a year."""

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
grow = up in, up on, up at, up near, up above, up with, up speaking, up between, up without, up around
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
move = back in with, in with my, back to ^ to, here from, here for, here in #, to ^ in #, to ^ for, from ^ to ^, to ^ from ^
move = in with
donate = a kidney, my
finish, complete = my phd, my ~ degree, my master's, my masters, my residency, my apprenticeship, my ~ training
come = to ^ at the age, to ^ when, to ^ in #, to ^ as, to ^ from, over from ^, here from, here in #, out to, out as, from ^
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

PLANNED = _verbs("""
start begin move go fly travel marry visit run open retire take sit defend host launch cycle walk sail drive get have graduate
return relocat
tart begin move go fly travel marry visit run open retire take sit defend host launch cycle walk sail drive get have graduate
return relocat
art begin move go fly travel marry visit run open retire take sit defend host launch cycle walk sail drive get have graduate
return relocat
rt begin move go fly travel marry visit run open retire take sit defend host launch cycle walk sail drive get have graduate
return relocat
t begin move go fly travel marry visit run open retire take sit defend host launch cycle walk sail drive get have graduate
return relocat
 begin move go fly travel marry visit run open retire take sit defend host launch cycle walk sail drive get have graduate
return relocat
begin move go fly travel marry visit run open retire take sit defend host launch cycle walk sail drive get have graduate return
relocate
compete perform spend hike climb leave publish release emigrate join finish complete be camp
""")
"""What one is doing on a date, or will do, is a plan."""
PLANNED_PRESENT = _verbs("start begin move fly retire graduate leave turn")
"""What one does on a date, in the present, is a plan too: "I start in May"."""

ABLE = _verbs("""
swim cook drive ride sew knit juggle whistle weld solder type dance sing ski skate sail surf crochet bake paint draw sign
program code fl
wim cook drive ride sew knit juggle whistle weld solder type dance sing ski skate sail surf crochet bake paint draw sign
program code fl
im cook drive ride sew knit juggle whistle weld solder type dance sing ski skate sail surf crochet bake paint draw sign program
code fly
speak read write lip-read touch-type sight-read play hear smell taste walk climb lift cycle unicycle canoe kayak dive bike
understand
""")
"""What one can or cannot do for good."""

ABSTAINED = _verbs("""
eat drink smoke vape drive cook swim dance wear own watch read write speak ride fly celebrate use understand have gamble like
enjoy
""")
"""What one does not do, as a way of life."""

_OTHERS = _verbs("""
be have do go get come want need hope wish think know mean guess see say tell ask feel find seem look sound start begin join
finish end leav
e have do go get come want need hope wish think know mean guess see say tell ask feel find seem look sound start begin join
finish end leav
 have do go get come want need hope wish think know mean guess see say tell ask feel find seem look sound start begin join
finish end leav
have do go get come want need hope wish think know mean guess see say tell ask feel find seem look sound start begin join
finish end leav
ave do go get come want need hope wish think know mean guess see say tell ask feel find seem look sound start begin join finish
end leav
ve do go get come want need hope wish think know mean guess see say tell ask feel find seem look sound start begin join finish
end leave
stop give put let help try use call wonder forget remember believe expect plan decide switch change upgrade order born bring
diagnose promot
top give put let help try use call wonder forget remember believe expect plan decide switch change upgrade order born bring
diagnose promot
op give put let help try use call wonder forget remember believe expect plan decide switch change upgrade order born bring
diagnose promot
p give put let help try use call wonder forget remember believe expect plan decide switch change upgrade order born bring
diagnose promot
 give put let help try use call wonder forget remember believe expect plan decide switch change upgrade order born bring
diagnose promot
give put let help try use call wonder forget remember believe expect plan decide switch change upgrade order born bring
diagnose promote
fire hire sack dismiss lay keep relocate settle replace remove refuse last die pass propose accept offer admit book buy name deal
""")
KNOWN = frozenset({*HABITUAL, *UNDER_WAY, *LIVED}) | PLANNED | PLANNED_PRESENT | LONGING | ENDURED | ABLE | ABSTAINED | _OTHERS
