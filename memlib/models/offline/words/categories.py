"""Kinds of things that people like: food, sport, music and the rest."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from memlib.models.offline.words.listing import listed
from memlib.text import fold

CATEGORIES: Mapping[str, frozenset[str]] = {
    "food": listed("""
        food, eat, meal, dish, cuisine, snack, dessert, breakfast, lunch, dinner, pizza, pasta, sushi, rice, bread, cheese,
        chocolate, cake, cookie, ice cream, fruit, apple, banana, orange, strawberry, mango, avocado, tomato, potato, carrot,
        broccoli, spinach, vegetable, salad, soup, noodle, ramen, taco, burrito, burger, hamburger, steak, meat, beef, pork,
        chicken, fish, seafood, shrimp, egg, bacon, curry, tofu, kimchi, peanut, nut, almond, walnut, gluten, dairy, milk,
        coriander, basil, parsley, mint, ginger, aubergine, eggplant, courgette, zucchini, beetroot, kale, cabbage, celery, cucumber,
        leek, liver, offal, lamb, mutton, duck, turkey, ham, sausage, prawn, mussel, oyster, crab, squid, anchovy, soy, sesame, oat,
        porridge, jam, marzipan, liquorice, licorice, raisin, grape, pear, peach, plum, melon, lemon, lime, coconut, pea, sprout,
        wheat, corn, cream, mayonnaise, mayo, mustard, ketchup, pumpkin, radish, asparagus, artichoke, lasagna, risotto,
        sandwich, pancake, waffle, croissant, dumpling, hummus, falafel, kebab, paella, olive, mushroom, onion,
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
