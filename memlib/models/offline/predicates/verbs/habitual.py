"""What people do again and again, or for years: "I keep bees"."""

from __future__ import annotations

from memlib.models.offline.predicates.complements import table

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
bowl, box, climb, fence, golf, hike, jog, swim, skate = only, @often
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
do = aikido, taekwondo, kung fu, kendo, capoeira, krav maga, muay thai, kickboxing, gymnastics, zumba, parkour, athletics
do = yoga, karate, judo, pilates, crossfit, pottery, ballet, bookkeeping, carpentry, crosswords, triathlons, stand-up, improv
do = shift work
do = ~ photography, ~ cooking, tai chi, jiu-jitsu, ceramics, calligraphy, escape rooms, parkrun, night shifts, nights, shifts
do = archery
do = … for a living, … on the side, … professionally, @often, freelance, part-time, admin, payroll, landscaping, translations
do = research
draw = comics, portraits, manga, cartoons, maps, in charcoal, for a living, @often
drink = … black, decaf, only, mostly, ~ with dinner, ~ with oat milk, @often
drive = an, a, the, my, for ^, for a living, trucks, buses, taxis, lorries, automatic, manual, stick, # miles to, # km to
eat = everything, anything, only
eat = halal, kosher, vegan, vegetarian, plant-based, gluten, only, mostly, meat only, low carb, keto, @often
edit = books, films, videos, podcasts, audio, manuscripts, for a living, for an, for a
fly = gliders, planes, helicopters, drones, paragliders, for ^, for a living
follow = formula, football, rugby, cricket, ~ diet, ^
get = up at, up early, up before, seasick, carsick, airsick, travel sick, motion sick, migraines, panic attacks, hives, hay fever
get = cold sores, ~ headaches, ~ migraines, ~ nosebleeds, ~ cramps, vertigo, heartburn, eczema, ear infections
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
identify = as queer, as gay, as lesbian, as trans, as non-binary, as nonbinary, as bi, as bisexual, as asexual, as agender, as a woman
identify = as a man
keep = bees, chickens, hens, goats, ducks, sheep, quail, fish, pigeons, reptiles, koi, kosher, halal, shabbat, ~ horses, ~ snakes
keep = alpacas
keep = a ~ journal, a ~ diary, an allotment, a ~ garden, an aquarium, a ~ aquarium, a horse, tarantulas, orchids, budgies
keep = guinea pigs
bite, grind, pull = my nails, my teeth, my hair
need = … @often
keep = a ~ called, a ~ named, two ~ called
keep = the sabbath, sabbath, shabbat, a strict
run = the ~ room, the ~ department, the ~ desk, the ~ kitchen, the ~ ward, the ~ office
do = IT support, tech support, customer support, customer service, data entry, marketing for, pr for
do = the books for, the accounts for, the cooking, the garden for
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
