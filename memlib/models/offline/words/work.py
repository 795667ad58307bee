"""What people do for a living, and what only sounds like it."""

from __future__ import annotations

import re

from memlib.models.offline.words.listing import listed
from memlib.models.offline.words.professions import PROFESSIONS

ENTERPRISES = listed("""
business, company, practice, studio, shop, store, restaurant, cafe, café, bakery, agency, startup, firm, school, farm, blog,
podcast, channel, team, club, nonprofit, charity, newsletter, bar, gym, salon, clinic, hotel, consultancy, bookstore,
bookshop, food truck, band, choir, website
""")
JOBS = PROFESSIONS | listed("""
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
guide, physio, postie, gp, medic, marine, cop, guard, aide, temp, rep, exec, dev, crew, agent, warden, verger, vicar, curate,
chaplain, bishop, deacon, mp, magistrate, docent, actuary, concierge, maid, valet, chauffeur, masseuse, masseur, doula,
deckhand, bosun,
shepherd, cowboy, farmhand, stablehand, jockey, poet, playwright, captain, provost, roadie, sous chef, line cook, hca, sales rep,
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
extrovert, leader, player, keeper, better, bit, little, speaker, riser, overthinker, pleaser, hoarder, worrier, quitter, sufferer,
tinkerer, slacker, spender, saver, holder, taker, giver, mover, adopter, boomer, zoomer, fibber, snorer,
talker, planner, doer, snacker, dieter, grazer, sprinter, finisher, finalist, winner, racer, dabbler, cheater, complainer
""")
PASTIMES = listed("skier, hiker, runner, swimmer, cyclist, climber, surfer, gamer, biker, gardener, knitter, birdwatcher, chess player")
NOT_EMPLOYERS = listed("""
time, moment, night, home, while, once, least, last, first, all, day, minute, second, end, work, hours, weekends, living,
money, free, fun, food, problem, project, task, issue, bug, paper, essay, homework, way, computer, desk, office
""")
WAYS_OF_WORK = listed("from home, remotely, part-time, full-time, night shifts")
STANDINGS = listed("retired, unemployed, self-employed, self employed, a stay-at-home parent, between jobs")
_JOB_ENDING = re.compile(r"[a-z]{3,}(?:er|or|ist|ian|eer|man|woman)")


def is_job(value: str) -> bool:
    """Whether the noun phrase names an occupation, by its last word before a preposition: "a senior data engineer at Acme"."""
    head = re.split(r"\s(?:at|for|in|with|out of|of|from|by|on)\s", value.lower())[0].strip()
    phrase = re.sub(r"^(?:an?|the)\s+", "", head)
    last = phrase.split(" ")[-1]
    if head in STANDINGS:
        return True
    if phrase in NOT_JOBS or last in NOT_JOBS:
        return False
    return phrase in JOBS or last in JOBS or bool(_JOB_ENDING.fullmatch(last))
