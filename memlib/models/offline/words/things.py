"""What people have: animals, possessions and their makes, what is measured, and what falls on a date."""

from __future__ import annotations

import re
from collections.abc import Mapping

from memlib.models.offline.words.listing import listed
from memlib.text import fold

ATTRIBUTES = listed("""
shoe size, blood type, height, weight, zodiac sign, star sign, eye color, eye colour, hair color, hair colour, time zone,
timezone, shirt size, dress size, religion, alma mater
""")
PETS = listed("""
dog, cat, puppy, kitten, parrot, hamster, rabbit, bunny, guinea pig, goldfish, fish, turtle, tortoise, snake, lizard, gecko,
horse, pony, goat, chicken, duck, bird, canary, budgie, ferret, rat, mouse, hedgehog, pet, golden retriever, labrador,
poodle, beagle, bulldog, dachshund, corgi, husky, german shepherd, border collie, terrier, chihuahua, pug, greyhound,
cockatiel, iguana, cockatoo, parakeet, gerbil, chinchilla, axolotl, schnauzer, rottweiler, dalmatian, whippet, spaniel,
cocker spaniel,
mutt, rescue dog, rescue cat, bearded dragon, labradoodle, cockapoo, shih tzu, yorkie, ragdoll, tabby, collie, mare,
retriever, shepherd, hen, cockerel, alpaca, llama, lamb, lurcher, coonhound, hound, pointer, setter, vizsla, sheepdog,
malinois, jack russell, westie,
pomeranian, bichon, staffie, pitbull, akita, malamute, cavapoo, weimaraner, bengal, sphynx, tarantula, corn snake, macaw,
lovebird,
newt, toad, stick insect, koi, goose, foal, bulldog, siamese, persian cat, maine coon, donkey, pig
""")
_KINDS_OF_MAKE = {
    "car": listed("""
        toyota, honda, ford, bmw, volvo, tesla, subaru, volkswagen, vw, audi, mercedes, renault, peugeot, citroen, citroën,
fiat, skoda,
        seat, hyundai, kia, mazda, nissan, opel, vauxhall, chevrolet, chevy, jeep, dodge, porsche, lexus, mini cooper, land rover,
        range rover, corsa, fiesta, clio, octavia, fabia, passat, tiguan, qashqai, ioniq, yaris, corolla, prius, micra, punto, fiat 500,
        tacoma, civic, mustang, camry, twingo, berlingo, jaguar, dacia, saab, suzuki swift, mitsubishi, buick, chrysler, polestar
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
half marathon, viva, thesis defence, thesis defense, defence, defense, retirement, recital, audition, bar mitzvah,
bat mitzvah, baptism, christening, hip replacement, knee replacement, c-section, citizenship test, bar exam, board exam,
concert, exhibition, tournament, last day, ceremony, reunion, hearing, housewarming, hen do, stag do, baby shower
""")
POSSESSIONS = listed("""
car, motorcycle, motorbike, bike, bicycle, scooter, boat, house, apartment, flat, cabin, farm, garden, balcony, piano,
guitar, violin, drum kit, laptop, computer, pc, macbook, iphone, ipad, phone, tablet, kindle, camera, telescope, truck, van,
camper, rv, suv, tesla, toyota, honda, ford, bmw, volvo, vespa, e-bike, playstation, xbox, nintendo switch, steam deck,
smartwatch, apple watch, treadmill, restaurant, bakery, business, company, startup, shop, store, cottage, farmhouse, condo,
allotment, motorhome, campervan, caravan, lathe, kiln, loom, hot tub, sauna, wood stove, wood burner, air fryer, espresso machine,
sourdough starter, aquarium, terrarium, driving licence, driver's license, green card, mortgage, season ticket, sweet tooth,
black belt,
houseboat, narrowboat, ebike, e-scooter, scooter, moped, static caravan, holiday flat, typewriter, telescope, theremin, cello,
workshop, orchard, vineyard, polytunnel, chicken coop, synthesizer, synth, drum machine, sailboat, kayak, canoe, paddleboard,
surfboard,
pressure cooker, slow cooker, bread maker, dishwasher, tent, rooftop terrace, terrace, patio, holiday home, timeshare, tractor,
moped,
yard, backyard, greenhouse, pool, record player, sewing machine, 3d printer, drone, podcast, blog, youtube channel, tattoo
""")
RELATED = listed("""
pupils, students, employees, clients, patients, apprentices, tenants, followers, subscribers, grandchildren, great-grandchildren,
stepchildren, foster children, godchildren, hens, chickens, goats, sheep, cows, horses, ducks, bees, hives, acres, tattoos,
piercings
""")
"""What a number of goes with a person for years."""
