"""Professions that people name without more words: "a welder in Turin"."""

from __future__ import annotations

from memlib.models.offline.words.listing import listed

PROFESSIONS = listed("""
acupuncturist, sparky, brickie, chippie, squaddie, air traffic controller, anaesthetist, animator, anthropologist, arborist,
archaeologist, astronomer, audiologist, auditor, baggage handler, bailiff, bar manager, beautician, beekeeper, bookkeeper,
bookmaker, botanist, bouncer, brewer, bricklayer, broadcaster, bus driver, cab driver, call handler, care worker, caretaker,
caterer, celebrant, ceramicist, childminder, chimney sweep, chiropractor, choreographer, claims adjuster, coastguard, cobbler,
composer, conductor, conveyancer, copywriter, counsellor, courier, crane operator, criminologist, crossing guard, croupier,
customs officer, dance teacher, data analyst, data engineer, decorator, delivery driver, dental hygienist, dental nurse,
dental technician, dermatologist, dinner lady, dishwasher operator, dispatcher, distiller, dj, docker, dog groomer,
dog walker, doorman, draughtsman, driving instructor, ecologist, embalmer, entomologist, estate agent, event planner, farrier,
first mate, fisherman, fishmonger, flight attendant, forester, forklift driver, game designer, gamekeeper, geophysicist,
glazier, goldsmith, governess, greengrocer, grocer, ground handler, groundskeeper, gynaecologist, haulier, headmaster,
headmistress, headteacher, hr manager, hydrologist, illustrator, invigilator, it manager, janitor, jeweller, joiner,
kennel hand, key worker, landscaper, letting agent, lineman, lollipop lady, lollipop man, lorry driver, luthier, machinist,
make-up artist, merchandiser, meteorologist, millwright, miner, mortician, nail technician, network engineer, neurologist,
nursery worker, oceanographer, office manager, oncologist, optometrist, organist, osteopath, pa, park ranger, pastry chef,
pathologist, payroll clerk, personal assistant, personal trainer, phlebotomist, piano teacher, piercer, plasterer, podcaster,
podiatrist, police officer, porter, potter, presenter, printmaker, prison officer, probation officer, proofreader, publisher,
purser, qa tester, quantity surveyor, radiographer, ranger, registrar, reporter, rigger, roofer, sales assistant, scaffolder,
school cook, sexton, shelf stacker, shop assistant, site reliability engineer, ski instructor, sociologist, software engineer,
sommelier, sonographer, sound engineer, stagehand, stevedore, stonemason, stuntman, stylist, supervisor, support worker,
surveyor, swimming teacher, tarot reader, tattoo artist, taxi driver, teaching assistant, team lead, team leader,
telemarketer, thatcher, tiler, toolmaker, town planner, train driver, trapper, trawlerman, trucker, undertaker, underwriter,
upholsterer, urologist, ux designer, vintner, waiter, warehouse worker, watchmaker, web developer, wedding planner, welder,
window cleaner, yoga teacher, youth worker, zookeeper, zoologist
""")
