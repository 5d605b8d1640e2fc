import { listed, weighed } from './word-list.ts';

/** Words after a place that say what it is: "Basra province", "the Iraq border". */
export const AFTER_PLACE: ReadonlyMap<string, number> = new Map([
  ...weighed(1.5, `province, suburb`),
  ...weighed(1.2, `region, residents, resident`),
  ...weighed(
    1,
    `area, district, neighborhood, native, teenager, teen, couple, airport, county, township, village, firefighters, officials, government, mayor, border, based, police`,
  ),
  ...weighed(0.8, `mother, father, man, woman, city, town`),
  ...weighed(0.7, `family, doctor, lawyer, hospital, camp`),
  ...weighed(0.5, `school, students, student, restaurant`),
]);

/** What persons do, and places rarely. */
export const DONE_BY_PEOPLE = listed(`
  said, says, told, added, asked, explained, wrote, recalled, joked, testified, pleaded, smiled, laughed,
  replied, noted, who, whose, died, was, scored, thinks, believes, thought, knew, jr, sr
`);

/** The last words of streets, and of other things that a name of a place stands in without being one. */
export const STREETS = listed(`
  street, streets, st, saint, road, rd, avenue, avenues, ave, av, lane, ln, drive, dr, boulevard, blvd,
  way, court, ct, place, pl, terrace, highway, hwy, parkway, pkwy, pike, turnpike, crescent, close,
  square, circle, trail, bridge, plaza, alley, roads, freeway, expressway, tunnel, walk, gardens
`);

/** Bodies, buildings and events that are called by where they are. */
export const ORGANISATIONS = listed(`
  university, college, school, schools, high, elementary, middle, hospital, airport, police, council,
  court, church, fire, museum, library, department, dept, sheriff, county, city, town, township, state,
  district, board, commission, association, society, club, center, centre, park, station, stadium,
  international, regional, general, memorial, medical, community, chamber, government, parliament, senate,
  house, legislature, ministry, army, navy, national, authority, agency, office, bank, institute, academy,
  public, central, municipal, health, symphony, orchestra, festival, metropolitan, united, province,
  region, area, valley, metro, rangers, republicans, democrats, open, marathon, parish, borough, village,
  residents, supreme, superior, circuit, attorney, governor, mayor, president, prime, foreign, defense,
  defence, embassy, consulate, ambassador, federal, red, olympic, olympics, games, zoo
`);

/** Bodies of a place itself: what stands before them is that place. */
export const GOVERNED = listed(`
  police, city, council, fire, township, school, schools, mayor, sheriff, county, public, board, chamber,
  municipal, government, parliament, highway, state, department, district, circuit, superior, town,
  village, borough, parish, province, region, area, residents, metropolitan, metro, courthouse, jail,
  senior, regional, common, selectmen, planning, zoning, airport, hall, coroner, commission,
  commissioners, recreation, parks, elementary, middle, fair, health, water, fiscal, republican, democrat,
  firefighters
`);

/** The names of papers, firms and teams: what stands before them is mostly part of the name. */
export const NAMESAKES = listed(`
  times, post, herald, tribune, gazette, journal, globe, news, daily, press, chronicle, sun, observer,
  mirror, examiner, inquirer, courier, telegraph, standard, star, bulletin, dispatch, sentinel, register,
  record, review, magazine, today, inc, corp, corporation, co, company, llc, ltd, plc, group, holdings,
  partners, industries, airlines, airways, motors, bancorp, financial, insurance, hotel, inn, restaurant,
  cafe, bar, grill, mall, theatre, theater, theaters, estates, apartments, foundation, yankees, mets,
  cubs, giants, jets, lions, tigers, bears, eagles, cowboys, bulls, lakers, celtics, knicks, rangers,
  rovers, wanderers, albion, hotspur, wildcats, bulldogs, panthers, indians, braves, athletics, pirates,
  cardinals, reds, dodgers, padres, rockies, astros, royals, twins, brewers, marlins, bowl, cup, derby,
  fc, afc, open, stakes, award, prize, act, bill, treaty, accord, accords, protocol, agreement, syndrome,
  disease, virus, ebolavirus, fever, flu, cheese, wine, terrier, sauce
`);

/** After the name of a country they tell of something called by it: "West Nile virus", "Canada goose". */
export const CALLED_BY_PLACES = listed(`
  virus, fever, flu, syndrome, disease, goose, geese, dollars, dollar, shepherd, terrier, muffin, fries
`);

/** After an adjective of a country they tell that a language or a person is meant: "in Spanish after". */
export const NO_NOUNS = listed(`
  and, or, but, after, before, who, whose, is, was, are, were, has, have, had, will, would, can, could,
  to, in, on, at, for, with, from, of, by, as, than, that, which, when, while, because, if, whether, also,
  need, went, said, says, did, do, does, into, about, since, during, provides, a, an, the, not, nor
`);
