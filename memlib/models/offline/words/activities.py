"""What people do and can do."""

from __future__ import annotations

from memlib.models.offline.words.listing import listed

NOT_ACTIVITIES = listed("""
be, think, know, see, say, thank, hear, ask, point, note, mention, add, have, get, keep, wait, hope, believe, imagine
""")
ACTIVITIES = listed("""
run, jog, hike, swim, walk, cook, read, meditate, exercise, work out, go, play, wake up, get up, drink, eat, take, practice,
practise, bike, cycle, train, do, attend, volunteer, commute, ski, surf, climb, dance, sing, paint, draw, write, garden,
knit, bake, fish, ride, skate, travel, visit, meet, watch, listen, study, sleep, pray, journal, stretch, row, sail, lift,
teach, call, work, shop, clean, code, stream, camp, drive
""")
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
INSTRUMENTS = listed("""
guitar, piano, violin, drums, bass, cello, flute, saxophone, trumpet, ukulele, harmonica, oboe, bassoon, trombone, french horn,
tuba, mandolin, sitar, organ, bagpipes, double bass, recorder, clarinet, harp, keyboard, banjo,
accordion, viola
""")
