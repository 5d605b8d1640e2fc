import { readFileSync } from 'node:fs';
import { openGazetteer } from '../../../author/src/gazetteer/gazetteer.ts';
import { packGazetteer } from '../../../author/src/gazetteer/pack-gazetteer.ts';
import { areasOf } from '../../../author/src/gazetteer/sources/areas.ts';
import { rowsOf } from '../../../author/src/gazetteer/sources/table.ts';
import { place } from '../gazetteer/places.ts';

type Seat = 'none' | 'lower' | 'county' | 'region' | 'country';

const town = (
  name: string,
  country: string,
  [lng = 0, lat = 0]: number[],
  population: number,
  seat: Seat = 'none',
  geonameId = 0,
) => place(name, { kind: 'town', country, lng, lat, population, seat, geonameId });

/** A gazetteer of the seas, lakes and rivers of the package, and of some towns. */
export const PLACES = openGazetteer(
  packGazetteer(
    [
      place('Switzerland', {
        kind: 'country',
        country: 'CH',
        lng: 8,
        lat: 47,
        alternatives: ['Helvetia'],
      }),
      ...areasOf(rowsOf(readFileSync('author/data/areas.csv', 'utf8'))),
      town('Basel', 'CH', [7.57327, 47.55839], 164488, 'region', 2661604),
      town('Strasbourg', 'FR', [7.74553, 48.58392], 274845, 'region', 2973783),
      town('Colmar', 'FR', [7.35584, 48.08078], 65405, 'county'),
      town('Mulhouse', 'FR', [7.33594, 47.75205], 111430, 'county'),
      town('Breisach', 'DE', [7.58333, 48.03333], 15500),
      town('Ensisheim', 'FR', [7.35, 47.86], 7000),
      place('Kleinhüningen', { kind: 'district', country: 'CH', lng: 7.59, lat: 47.58, population: 90000 }),
      town('Suva', 'FJ', [178.44149, -18.14161], 93970, 'country', 2198148),
      town('Apia', 'WS', [-171.76666, -13.83333], 37708, 'country', 4035413),
    ],
    new Map(),
  ),
);
