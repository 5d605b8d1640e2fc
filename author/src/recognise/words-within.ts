import { listed } from './word-list.ts';

/** Words that stand inside names in lower case. */
export const INSIDE_NAMES = listed(`
  of, the, de, la, le, les, del, della, di, da, do, dos, das, du, des, el, al, an, ad, ar, as, ash, at,
  az, d, l, on, upon, in, and, y, e, und, en, sur, sous, am, im, der, den, bei, van, von, op, aan, au,
  aux, by, under, next, sea, s, na, nad, pod, ul, i, et, zu, ob, vor, auf, lo, los, las, a
`);

/** Capitalised words that name a place nowhere, or too seldom: directions, months, bodies. */
export const NEVER_PLACES = listed(`
  north, south, east, west, northern, southern, eastern, western, central, centre, center, federal, free,
  capital, coast, valley, delta, national, international, far north, far west, upper, lower, northeast,
  northwest, southeast, southwest, north west, north east, south east, south west, islands, island,
  january, february, march, april, may, june, july, august, september, october, november, december,
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, white house, congress, senate,
  parliament, university, college, republic, union, state, states, county, city, town, village, church,
  park, river, lake, beach, hill, hills, mountain, bay, port, plateau, community, district, southern
  district, northern district, eastern district, western district, the valley, hall, hail, mission,
  liberty, eastern province, summit, i, we, he, she, it, they, you, man, of, a, as, so, si, no, see, go,
  best, most, god, police, rodeo, mobile home
`);
