"""The words that the rules know: closed classes, and small lexicons of what people say of themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from memlib.text import fold


def listed(text: str) -> frozenset[str]:
    return frozenset(word.strip() for word in re.split(r"[,\n]", text) if word.strip())


TRAITS = listed("""
morning person, night person, cat person, dog person, people person, early bird, night owl, introvert, extrovert, ambivert,
perfectionist, minimalist, atheist, optimist, pessimist, feminist, reader, hiker, runner, swimmer, cyclist, climber, surfer,
gamer, gardener, skier, knitter, birdwatcher, foodie, bookworm, traveler, traveller, cook, baker, photographer
""")
ATTRIBUTES = listed("""
shoe size, blood type, height, weight, zodiac sign, star sign, eye color, eye colour, hair color, hair colour, time zone,
timezone, shirt size, dress size, religion, alma mater
""")
ENTERPRISES = listed("""
business, company, practice, studio, shop, store, restaurant, cafe, café, bakery, agency, startup, firm, school, farm, blog,
podcast, channel, team, club, nonprofit, charity, newsletter, bar, gym, salon, clinic, hotel, consultancy, bookstore,
bookshop, food truck, band, choir, website
""")
JOBS = listed("""
nurse, chef, doctor, lawyer, teacher, engineer, architect, accountant, scientist, artist, musician, student, pilot, judge,
model, actor, actress, waitress, coach, cook, clerk, consultant, analyst, assistant, journalist, plumber, electrician,
mechanic, carpenter, farmer, surgeon, vet, veterinarian, physician, therapist, psychologist, pharmacist, dentist, paramedic,
midwife, barista, bartender, cashier, developer, programmer, designer, manager, director, founder, cofounder, co-founder,
ceo, cto, cfo, entrepreneur, freelancer, contractor, professor, lecturer, researcher, tutor, librarian, writer, author,
editor, translator, interpreter, photographer, filmmaker, producer, singer, dancer, painter, sculptor, soldier, officer,
firefighter, policeman, policewoman, detective, secretary, receptionist, technician, operator, driver, sailor, butcher,
baker, tailor, hairdresser, barber, gardener, cleaner, housekeeper, nanny, babysitter, homemaker, housewife, househusband,
stay-at-home mom, stay-at-home dad, stay-at-home parent, retiree, intern, apprentice, trainee, postdoc, phd student,
grad student, undergrad, realtor, broker, banker, trader, salesman, saleswoman, salesperson, marketer, recruiter, economist,
statistician, mathematician, physicist, chemist, biologist, geologist, historian, philosopher, linguist, politician,
diplomat, priest, pastor, rabbi, imam, monk, nun, comedian, influencer, blogger, youtuber, streamer, paralegal, attorney,
solicitor, barrister, notary, principal, dean, curator, archivist, astronaut, athlete, referee, trainer, instructor,
dietitian, nutritionist, optician, radiologist, cardiologist, pediatrician, psychiatrist, caregiver, carer, social worker,
data scientist, civil servant, truck driver, product owner, project manager, scrum master, devops engineer, sysadmin,
attendant, au pair, lifeguard, sheriff, sergeant, seamstress, stewardess, locksmith, blacksmith, florist, hygienist
""")
NOT_JOBS = listed("""
reminder, disclaimer, starter, filler, placeholder, newcomer, outsider,
beginner, lover, owner, member, user, believer, loser, winner, customer, stranger, monster, runner-up, fighter, sucker,
hater, sinner, mother, father, brother, sister, daughter, foreigner, newcomer, teenager, kid, reader, person, fan, dreamer,
thinker, learner, listener, sleeper, eater, outsider, insider, follower, supporter, survivor, minor, senior, junior, major,
actor-observer, human, man, woman, vegetarian, libertarian, christian, barbarian, pedestrian, american, italian, canadian,
optimist, pessimist, realist, perfectionist, minimalist, feminist, atheist, number, disaster, liar, partner, contributor,
visitor, traveller, traveler, subscriber, caller, buyer, renter, commuter, smoker, drinker, non-smoker, skier, hiker, runner,
swimmer, cyclist, climber, surfer, gamer, biker, walker, late bloomer, bother, tourist, wanderer, procrastinator, introvert,
extrovert, leader, player, keeper, better, bit, little
""")
PASTIMES = listed("skier, hiker, runner, swimmer, cyclist, climber, surfer, gamer, biker, gardener, knitter, birdwatcher, chess player")
NATIONALITIES = listed("""
american, argentinian, australian, austrian, belgian, belizean, bolivian, bosnian, brazilian, british, bulgarian, cambodian,
cameroonian, canadian, chilean, chinese, colombian, croatian, cuban, czech, danish, dutch, egyptian, english, estonian,
ethiopian, filipino, finnish, french, german, ghanaian, greek, hungarian, icelandic, indian, indonesian, iranian, iraqi,
irish, israeli, italian, jamaican, japanese, jordanian, kenyan, korean, latvian, lebanese, lithuanian, malaysian, mexican,
moroccan, nepali, nigerian, norwegian, pakistani, palestinian, persian, peruvian, polish, portuguese, puerto rican, romanian,
russian, saudi, scottish, serbian, singaporean, slovak, slovenian, south african, spanish, swedish, swiss, syrian, taiwanese,
thai, tunisian, turkish, ukrainian, uruguayan, venezuelan, vietnamese, welsh
""")
LANGUAGES = listed("""
afrikaans, albanian, amharic, arabic, armenian, basque, bengali, bosnian, bulgarian, cantonese, catalan, chinese, croatian,
czech, danish, dutch, english, esperanto, estonian, farsi, finnish, french, galician, georgian, german, greek, gujarati,
hebrew, hindi, hungarian, icelandic, igbo, indonesian, irish, italian, japanese, kannada, khmer, korean, kurdish, latin,
latvian, lithuanian, malay, malayalam, mandarin, marathi, mongolian, nepali, norwegian, persian, polish, portuguese, punjabi,
romanian, russian, serbian, sign language, slovak, slovenian, somali, spanish, swahili, swedish, tagalog, tamil, telugu,
thai, tibetan, turkish, ukrainian, urdu, uzbek, vietnamese, welsh, yiddish, yoruba, zulu, frisian, breton, gaelic,
scottish gaelic, scots,
maori, hawaiian, samoan, tongan, fijian, navajo, cree, quechua, guarani, nahuatl, tigrinya, pashto, dari, sinhala, sinhalese,
lao, burmese, twi,
hausa, xhosa, shona, wolof, lingala, luganda, kinyarwanda, kirundi, luxembourgish, maltese, macedonian, belarusian,
azerbaijani, azeri, kazakh,
kyrgyz, uyghur, cebuano, ilocano, hokkien, hakka, bsl, asl, british sign language, american sign language, swiss german,
flemish, creole,
haitian creole, patois, romani, sami, faroese, greenlandic, sindhi, balochi, konkani, odia, assamese, tatar, malagasy,
corsican, sicilian
""")
DIETS = listed("""
vegan, vegetarian, pescatarian, flexitarian, pescetarian, keto, paleo, carnivore, gluten-free, gluten free, dairy-free,
halal, kosher, plant-based, lacto-vegetarian, mediterranean, low-carb, low carb, sugar-free, raw vegan, strict vegan,
strict vegetarian, strictly vegan
""")
CONDITIONS = listed("""
asthma, diabetes, type 1 diabetes, type 2 diabetes, adhd, add, autism, dyslexia, epilepsy, migraines, hypertension,
high blood pressure, low blood pressure, celiac disease, coeliac disease, crohn's disease, ibs, arthritis, insomnia,
depression, anxiety, anemia, eczema, psoriasis, scoliosis, tinnitus, hay fever, sleep apnea, ptsd, ocd, bipolar disorder,
cancer, gout, sciatica, narcolepsy, restless legs syndrome, rosacea, angina, copd, chronic migraines, a herniated disc,
a slipped disc,
kidney disease, chronic fatigue, graves' disease, hashimoto's, ulcerative colitis, rheumatoid arthritis, dyspraxia, dyscalculia,
tourette's, agoraphobia, vitiligo, cerebral palsy, cystic fibrosis, a heart murmur, hypothyroidism, hyperthyroidism, osteoporosis,
endometriosis, fibromyalgia, lupus, multiple sclerosis, parkinson's,
glaucoma, vertigo, pcos, gerd, acid reflux, chronic back pain, a bad back, a bad knee, bad knees, a heart condition,
high cholesterol, color blindness, colour blindness, a pacemaker
""")
AILMENTS = CONDITIONS - {
    "add",
    "a bad back",
    "a bad knee",
    "a heart condition",
    "a pacemaker",
    "cancer",
    "depression",
    "anxiety",
} | listed("""
migraine, rosacea, reflux, hypermobility, sciatica, gout, rheumatism, osteoarthritis, endo, me/cfs, long covid, raynaud's,
hashimoto's,
graves' disease, crohn's, celiac, tendinitis, carpal tunnel, stammer, stutter, lisp, cerebral palsy, angina, copd, emphysema
""")
MEDICINES = listed("""
insulin, metformin, warfarin, statins, beta blockers, blood thinners, antidepressants, lithium, dialysis, the pill, ritalin,
adderall,
methotrexate, prednisone, levothyroxine, hrt, ozempic, immunosuppressants, blood pressure medication, anticoagulants,
steroids, ibuprofen daily
""")
HEALTH_STATES = listed("""
diabetic, dyslexic, epileptic, autistic, asthmatic, colorblind, color blind, colour blind, deaf, blind, pregnant,
left-handed, right-handed, left handed, right handed, nearsighted, farsighted, hard of hearing, anemic, celiac, coeliac,
neurodivergent
""")
MARITAL = listed("""
married, divorced, single, engaged, widowed, separated, going through a divorce, happily married,
recently divorced, recently married
""")
KIN = listed("""
wife, husband, partner, girlfriend, boyfriend, fiance, fiancé, fiancee, fiancée, spouse, ex-wife, ex-husband, mother, mom,
mum, father, dad, brother, sister, son, daughter, child, kid, baby, grandmother, grandma, grandfather, grandpa, grandson,
granddaughter, uncle, aunt, auntie, gran, granny, nana, nan, papa, mama, stepdad, stepmom, toddler, teenager, cousin, nephew,
niece, twin, stepson, stepdaughter, stepmother, stepfather, father-in-law,
mother-in-law, brother-in-law, sister-in-law, best friend, parents, kids, children, sons, daughters,
brothers, sisters, twins, siblings, grandchildren, grandparents, cousins
""")
PETS = listed("""
dog, cat, puppy, kitten, parrot, hamster, rabbit, bunny, guinea pig, goldfish, fish, turtle, tortoise, snake, lizard, gecko,
horse, pony, goat, chicken, duck, bird, canary, budgie, ferret, rat, mouse, hedgehog, pet, golden retriever, labrador,
poodle, beagle, bulldog, dachshund, corgi, husky, german shepherd, border collie, terrier, chihuahua, pug, greyhound,
cockatiel, iguana, cockatoo, parakeet, gerbil, chinchilla, axolotl, schnauzer, rottweiler, dalmatian, whippet, spaniel,
cocker spaniel,
mutt, rescue dog, rescue cat, bearded dragon, labradoodle, cockapoo, shih tzu, yorkie, ragdoll, tabby, collie, mare,
retriever, shepherd, siamese, persian cat, maine coon, donkey, pig
""")
_KINDS_OF_MAKE = {
    "car": listed("""
        toyota, honda, ford, bmw, volvo, tesla, subaru, volkswagen, vw, audi, mercedes, renault, peugeot, citroen, citroën,
fiat, skoda,
        seat, hyundai, kia, mazda, nissan, opel, vauxhall, chevrolet, chevy, jeep, dodge, porsche, lexus, mini cooper, land rover,
        range rover, jaguar, dacia, saab, suzuki swift, mitsubishi, buick, chrysler, polestar
    """),
    "phone": listed("iphone, pixel, galaxy, samsung galaxy, google pixel, oneplus, fairphone, nokia, xiaomi, huawei, motorola"),
    "computer": listed("macbook, thinkpad, imac, mac mini, dell xps, chromebook, surface pro, surface laptop, "
    "framework laptop, zenbook"),
    "tablet": listed("ipad, kindle, kobo, remarkable"),
    "camera": listed("nikon, canon, leica, fujifilm, fuji, olympus, pentax, hasselblad, gopro, sony alpha"),
    "console": listed("playstation, ps5, ps4, xbox, nintendo switch, steam deck"),
    "watch": listed("apple watch, garmin, fitbit, seiko, rolex, casio"),
    "motorcycle": listed("harley, ducati, vespa, yamaha, kawasaki, triumph bonneville, royal enfield, harley-davidson"),
    "bicycle": listed("brompton, trek, bianchi, cannondale, specialized, canyon"),
    "instrument": listed("fender, stratocaster, telecaster, les paul, gibson, steinway, ibanez, taylor guitar"),
    "machine": listed("prusa, ender 3, thermomix, kitchenaid, roomba, dyson, bernina, singer sewing machine, weber "
    "grill, big green egg"),
}  # fmt: skip
MAKES: Mapping[str, str] = {make: kind for kind, makes in _KINDS_OF_MAKE.items() for make in makes}
"""Kind of thing by its make."""


def kind_of_make(value: str) -> str:
    """a 2014 Subaru Outback -> car; empty for what has no known make."""
    low = fold(value)
    return next((kind for make, kind in MAKES.items() if re.search(rf"\b{re.escape(fold(make))}\b", low)), "")


EVENTS = listed("""
wedding, graduation, exam, exams, finals, driving test, test, surgery, operation, due date, marathon, race, triathlon,
half marathon,
viva, thesis defence, thesis defense, defence, defense, retirement, recital, audition, bar mitzvah, bat mitzvah, baptism,
christening,
hip replacement, knee replacement, c-section, citizenship test, bar exam, board exam, concert, exhibition, tournament, last day
""")
POSSESSIONS = listed("""
car, motorcycle, motorbike, bike, bicycle, scooter, boat, house, apartment, flat, cabin, farm, garden, balcony, piano,
guitar, violin, drum kit, laptop, computer, pc, macbook, iphone, ipad, phone, tablet, kindle, camera, telescope, truck, van,
camper, rv, suv, tesla, toyota, honda, ford, bmw, volvo, vespa, e-bike, playstation, xbox, nintendo switch, steam deck,
smartwatch, apple watch, treadmill, restaurant, bakery, business, company, startup, shop, store, cottage, farmhouse, condo,
allotment, motorhome, campervan, caravan, lathe, kiln, loom, hot tub, sauna, wood stove, wood burner, air fryer, espresso machine,
sourdough starter, aquarium, terrarium, driving licence, driver's license, green card, mortgage, season ticket, sweet tooth,
black belt,
workshop, orchard, vineyard, polytunnel, chicken coop, synthesizer, synth, drum machine, sailboat, kayak, canoe, paddleboard,
surfboard,
pressure cooker, slow cooker, bread maker, dishwasher, tent, rooftop terrace, terrace, patio, holiday home, timeshare, tractor,
moped,
yard, backyard, greenhouse, pool, record player, sewing machine, 3d printer, drone, podcast, blog, youtube channel, tattoo
""")
GIVEN_NAMES = listed("""
adam, ahmed, alan, alex, alice, ali, amy, ana, andrea, andrew, anna, anthony, ben, bob, brian, carlos, carol, charles,
charlie, chloe, chris, christina, claire, daniel, dave, david, diana, diego, elena, elizabeth, emily, emma, eric, eva,
fatima, felix, frank, george, hannah, helen, henry, isabel, jack, jacob, james, jan, jane, jason, jean, jennifer, jessica,
jim, joe, john, jon, jonathan, jose, joseph, juan, julia, julie, karen, kate, katherine, kevin, laura, lena, leo, linda,
lisa, liz, lucas, lucy, luis, luke, maria, marie, mario, martin, mary, matt, max, maya, megan, mia, michael, michelle, mike,
mohammed, monica, nadia, nancy, natalie, nick, nicole, nina, nora, olivia, omar, oscar, patricia, paul, pedro, peter, philip,
priya, rachel, raj, rebecca, richard, rob, robert, rosa, ryan, sam, samantha, sandra, sara, sarah, scott, sean, simon, sofia,
sophie, stephen, steve, susan, thomas, tim, tina, tom, tony, victor, victoria, wei, william, yuki, zoe
""")
NOT_NAMES = listed("""
a, an, the, in, on, at, of, off, to, for, from, by, with, not, no, so, very, just, here, there, back, home, new, ok, okay,
fine, good, great, sure, sorry, done, ready, busy, tired, hungry, sick, glad, happy, sad, afraid, curious, interested,
excited, confused, stuck, lost, late, early, alone, bored, right, wrong, free, able, aware, open, old, young, now, later,
tomorrow, today, maybe, crazy, old-fashioned, asap, when, if, as, i, you, he, she, it, we, they, my, your, this, that, what,
who, how, still, also, all, down, up, out, over, about, like, more, less, too, unknown, important, common, difficult, easy,
hard, secret, private, irrelevant, mud, none, nobody, something, nothing, everything, christian, catholic, muslim, jewish,
hindu, buddhist, atheist, gay, straight, male, female, nonbinary, trans, chatgpt, claude, gpt, ai, well, hi, hello, hey,
thanks, thank, please, yes, yeah, yep, nope, sir, madam, dude, mate, man, bro, honest, serious, kidding, joking, broke, rich,
poor, cold, hot, dead, alive, mr, mrs, ms, dr, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january,
february, march, july, september, october, november, december, christmas, easter
""")
# What a value cannot begin with: it would point outside of the sentence, or is no thing at all.
POINTING = listed("""
it, this, that, these, those, them, him, her, you, your, yours, his, its, their, theirs, how, what, when, where, why, who,
whom, which, whether, if, me, us, one, ones, something, anything, nothing, everything, someone, anyone, everyone, nobody,
none, there, here, so, such, both, either, neither, all, each, some of, any of, most, more, much, many, few, less, enough,
same, the same, the idea, the way, the fact, the sound, another, other, others, another one, the other, the first,
the second, the last, the above, the following, seeing, hearing, knowing, being told
""")
POINTING_PHRASES = frozenset(phrase for phrase in POINTING if " " in phrase)
NOT_PLACES = listed("""
city, town, village, house, apartment, flat, country, area, place, future, past, moment, fear, pain, peace, hell, paradise,
world, present, poverty, luxury, room, dorm, suburbs, countryside, abroad, overseas, next, somewhere, nowhere, anywhere,
work, bed, school, university, college, office, mind, street, neighborhood, neighbourhood, building, side, best, worst,
table, topic, question, subject, point, one, two, three, part, bubble, boxes, time, level, step, page, chapter, section,
line, tears, debt, trouble, love, denial, it
""")
NOWHERE = listed("mars, venus, jupiter, saturn, neptune, pluto, heaven, hell, narnia, hogwarts, atlantis, wonderland, mordor, gotham")
NOT_EMPLOYERS = listed("""
time, moment, night, home, while, once, least, last, first, all, day, minute, second, end, work, hours, weekends, living,
money, free, fun, food, problem, project, task, issue, bug, paper, essay, homework, way, computer, desk, office
""")
NOT_ACTIVITIES = listed("""
be, think, know, see, say, thank, hear, ask, point, note, mention, add, have, get, keep, wait, hope, believe, imagine
""")
ACTIVITIES = listed("""
run, jog, hike, swim, walk, cook, read, meditate, exercise, work out, go, play, wake up, get up, drink, eat, take, practice,
practise, bike, cycle, train, do, attend, volunteer, commute, ski, surf, climb, dance, sing, paint, draw, write, garden,
knit, bake, fish, ride, skate, travel, visit, meet, watch, listen, study, sleep, pray, journal, stretch, row, sail, lift,
teach, call, work, shop, clean, code, stream, camp, drive
""")
RELATED = listed("""
pupils, students, employees, clients, patients, apprentices, tenants, followers, subscribers, grandchildren, great-grandchildren,
stepchildren, foster children, godchildren, hens, chickens, goats, sheep, cows, horses, ducks, bees, hives, acres, tattoos,
piercings
""")
"""What a number of goes with a person for years."""
BODY_AIDS = listed("""
glasses, reading glasses, contacts, contact lenses, bifocals, varifocals, hearing aids, hearing aid, hijab, turban, kippah,
braces,
orthotics, insulin pump, prosthesis, prosthetic leg, insoles, retainer, compression socks, wig
""")
NUMBERS = listed("""
one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen,
eighteen,
nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety
""")
WAYS_OF_WORK = listed("from home, remotely, part-time, full-time, night shifts")
WAYS_OF_LIFE = listed("smoke, vape, drive, cook, swim, dance")
PRACTICES = listed("""
smokes, vapes, meditates, skis, surfs, knits, gardens, paints, sings, dances, skateboards, snowboards, journals, volunteers
""")
SKILLS = listed("""
weld, sew, juggle, whistle, swim, cook, drive, ride, knit, touch-type, touch type, read music, sight-read, dance, sing, ski,
skate, solder,
lip-read, lip read, sign, crochet, surf, type, bake, speak, write code, program, play by ear, draw, paint, do a handstand,
cut hair, fly a plane,
read braille, read sheet music, drive stick, drive a manual, ice skate, ride a bike, ride a horse, sail, swim well
""")
LASTING = listed("""
ambidextrous, bilingual, trilingual, gay, lesbian, bisexual, queer, transgender, non-binary, nonbinary, asexual, muslim,
jewish, buddhist, hindu,
sikh, catholic, protestant, orthodox, mormon, quaker, agnostic, religious, sober, teetotal, claustrophobic, arachnophobic,
agoraphobic,
tone-deaf, tone deaf, short-sighted, long-sighted, bald, adopted, squeamish, shy, introverted, extroverted, disabled,
menopausal, perimenopausal,
a widow, widow, widower, a widower, a twin, twin, an only child, only child, a vegetarian, an ex-smoker, ex-smoker,
a non-smoker, non-smoker,
a recovering alcoholic, recovering alcoholic, a homeowner, a landlord, a carer, a foster parent, a single parent, veteran,
a veteran, refugee, a refugee,
an immigrant, expat, an expat, an orphan, seasick, prone to migraines, anaemic, asthmatic, color-blind, colour-blind
""")
CREEDS = listed("""
muslim, jewish, buddhist, hindu, sikh, catholic, protestant, orthodox, mormon, quaker, methodist, christian, anglican,
lutheran, baptist
""")
INSTRUMENTS = listed("""
guitar, piano, violin, drums, bass, cello, flute, saxophone, trumpet, ukulele, harmonica, oboe, bassoon, trombone, french horn,
tuba, mandolin, sitar, organ, bagpipes, double bass, recorder, clarinet, harp, keyboard, banjo,
accordion, viola
""")

STANDINGS = listed("retired, unemployed, self-employed, a stay-at-home parent, between jobs")
NO_VALUES = listed("""
it, that, this, a, an, the, user, me, my, i, is, has, in, at, to, sure, too, very, all, bad, really, so, any, much,
only, just, now, yet,
one, two, here, there, them, you
""")
"""Words that put nothing in the place of another."""
_JOB_ENDING = re.compile(r"[a-z]{3,}(?:er|or|ist|ian|eer|man|woman)")


def is_job(value: str) -> bool:
    """Whether the noun phrase names an occupation, by its last word before a preposition: "a senior data engineer at Acme"."""
    head = re.split(r"\s(?:at|for|in|with|of|from|by|on)\s", value.lower())[0].strip()
    phrase = re.sub(r"^(?:an?|the)\s+", "", head)
    last = phrase.split(" ")[-1]
    if head in STANDINGS:
        return True
    if phrase in NOT_JOBS or last in NOT_JOBS:
        return False
    return phrase in JOBS or last in JOBS or bool(_JOB_ENDING.fullmatch(last))


CATEGORIES: Mapping[str, frozenset[str]] = {
    "food": listed("""
        food, eat, meal, dish, cuisine, snack, dessert, breakfast, lunch, dinner, pizza, pasta, sushi, rice, bread, cheese,
        chocolate, cake, cookie, ice cream, fruit, apple, banana, orange, strawberry, mango, avocado, tomato, potato, carrot,
        broccoli, spinach, vegetable, salad, soup, noodle, ramen, taco, burrito, burger, hamburger, steak, meat, beef, pork,
        chicken, fish, seafood, shrimp, egg, bacon, curry, tofu, kimchi, peanut, nut, almond, walnut, gluten, dairy, milk,
        lasagna, risotto, sandwich, pancake, waffle, croissant, dumpling, hummus, falafel, kebab, paella, olive, mushroom, onion,
        garlic, cilantro, honey, sugar, candy, yogurt, butter, bbq, barbecue, lobster, salmon, tuna, chili, stew, pie, donut,
        spaghetti, pineapple, lentil, bean, shellfish, spicy food, vegan, vegetarian, spicy
    """),
    "drink": listed("""
        drink, beverage, coffee, tea, espresso, latte, cappuccino, beer, wine, whisky, whiskey, juice, lemonade, soda, cola,
        coke, water, smoothie, milkshake, cocktail, gin, rum, vodka, champagne, matcha, cocoa, kombucha, cider, sake, alcohol
    """),
    "sport": listed("""
        sport, football, soccer, basketball, tennis, baseball, golf, hockey, rugby, cricket, volleyball, badminton, swimming,
        swim, running, run, jogging, cycling, climbing, hiking, hike, skiing, ski, snowboarding, surfing, yoga, pilates, boxing,
        karate, judo, martial arts, gym, marathon, triathlon, rowing, sailing, fencing, wrestling, skating, bouldering,
        weightlifting, gymnastics, kayaking, table tennis
    """),
    "music": listed("""
        music, song, band, jazz, rock, pop, classical music, opera, techno, metal, blues, hip hop, rap, reggae, punk, folk,
        country music, guitar, piano, violin, drums, bass, cello, flute, saxophone, trumpet, ukulele, singing, concert, k-pop,
        edm, soul, beatles, mozart, bach, beethoven, instrument
    """),
    "color": listed("""
        color, colour, blue, red, green, yellow, purple, pink, black, white, brown, grey, gray, turquoise, teal, violet, beige,
        navy, crimson, magenta, lavender
    """),
    "animal": listed("""
        animal, pet, dog, cat, puppy, kitten, horse, bird, fish, rabbit, hamster, parrot, turtle, snake, elephant, panda, tiger,
        lion, wolf, fox, dolphin, penguin, owl
    """),
    "book": listed("""
        book, novel, author, reading, literature, poetry, fantasy, science fiction, sci-fi, manga, comic, tolkien, dune, fiction,
        thriller
    """),
    "film": listed("""
        film, movie, cinema, series, tv show, show, anime, documentary, netflix, star wars, star trek, horror movie, comedy,
        sitcom, thriller
    """),
    "game": listed("""
        game, video game, chess, board game, minecraft, zelda, poker, puzzle, crossword, sudoku, dungeons and dragons, card game,
        gaming
    """),
    "travel": listed("""
        travel, traveling, travelling, trip, vacation, holiday, backpacking, camping, road trip
    """),
    "hobby": listed("""
        hobby, hobbies, pastime, hiking, gardening, cooking, baking, painting, drawing, knitting, photography, reading, writing,
        dancing, singing, fishing, chess, yoga, pottery, birdwatching, camping, climbing, running, cycling, swimming, gaming,
        anime, travel
    """),
    "technology": listed("""
        technology, python, java, javascript, typescript, rust, linux, sql, programming, coding, software, react, docker, vim,
        ai, go
    """),
}  # fmt: skip


_ALIASES = {"colour": "color", "movie": "film", "hobbies": "hobby", "travelling": "travel", "traveling": "travel"}


def _singular(word: str) -> str:
    if word.endswith(("shes", "ches", "xes", "oes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _tokens(text: str) -> frozenset[str]:
    """The words as typed and in the singular: stems would make one word of anime and animal."""
    found = re.findall(r"[\w'-]+", fold(text))
    return frozenset(found) | frozenset(map(_singular, found))


@cache
def _category_tokens() -> Mapping[str, frozenset[frozenset[str]]]:
    return {name: frozenset(frozenset(entry.split()) for entry in entries) for name, entries in CATEGORIES.items()}


def categories(value: str) -> list[str]:
    """The kinds of things that the value is, in the order of the lexicon: "green tea" -> drink."""
    own = _tokens(value)
    return [name for name, entries in _category_tokens().items() if any(entry <= own for entry in entries)]


def category_named(word: str) -> str | None:
    """The category that a word of a question names: "foods" -> food."""
    names = _tokens(word)
    return next((_ALIASES.get(name, name) for name in names if _ALIASES.get(name, name) in CATEGORIES), None)
