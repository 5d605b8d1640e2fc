import { listed, weighed } from './word-list.ts';

/** Words before a place, and how much they speak for one (weights of the recogniser's score). */
export const BEFORE_PLACE: ReadonlyMap<string, number> = new Map([
  ...weighed(2, `downtown`),
  ...weighed(1.7, `in, near`),
  ...weighed(1.5, `northern, southern, eastern, western, neighboring, neighbouring`),
  ...weighed(1.2, `outside, throughout, nearby, rural`),
  ...weighed(
    1,
    `from, across, central, north, south, east, west, northeast, northwest, southeast, southwest`,
  ),
  ...weighed(0.8, `around, through, into, toward, towards, within, via`),
  ...weighed(0.6, `at, to`),
  ...weighed(0.5, `between, leaving, visit, visited`),
  ...weighed(0.4, `of`),
]);

/** "the city of Basra": a word that says what kind of place follows after "of". */
export const KINDS_OF_PLACE = listed(`
  city, town, village, port, state, province, district, county, region, island, suburb, capital,
  municipality, country, republic, kingdom, territory, borough, community, outskirts, governorate, north,
  south, east, west, northeast, northwest, southeast, southwest, miles, kilometers, kilometres, part,
  parts, resident, residents, people, coast, border, streets, townships, area
`);

/** Titles and forms of address: a person's name follows. */
export const TITLES = listed(`
  mr, mrs, ms, miss, dr, prof, professor, sir, lord, lady, dame, president, minister, chancellor, sen,
  senator, senators, rep, representative, gov, governor, mayor, gen, general, col, colonel, lt,
  lieutenant, sgt, sergeant, capt, captain, cpl, maj, major, rev, reverend, judge, justice, king, queen,
  prince, princess, pope, bishop, archbishop, cardinal, father, brother, sister, coach, officer,
  detective, det, trooper, deputy, sheriff, chief, director, chairman, chairwoman, commissioner,
  councilman, councilwoman, councilor, councillor, congressman, congresswoman, attorney, secretary,
  spokesman, spokeswoman, superintendent, supt, principal, actor, actress, singer, author, inspector,
  constable, pc, cllr, mp, sheikh, ayatollah, ambassador, defender, striker, midfielder, goalkeeper,
  quarterback, pitcher, guard, forward, son, daughter, wife, husband, named, aunt, uncle, premier, pastor,
  commander, ceo
`);

/** Before a name they leave no doubt that a person is meant. */
export const ADDRESSES = listed(`
  mr, mrs, ms, sen, rep, prof, sgt, capt, lt, rev, cllr
`);

/** Words before a name that speaks: '"…," said Boxtel'. */
export const BEFORE_PEOPLE = listed(`
  said, says, told, added, asked, by, thanked, wrote, explained, replied
`);

/** They stand inside names of persons, in lower case. */
export const PARTICLES = listed(`
  van, von, de, der, den, di, da, del, della, bin, ibn, al, el, la, le, du
`);
