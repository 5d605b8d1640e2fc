import type { Source } from '../../../src/story/place.ts';

/** Whose lines these are: public domain, so that no credit is owed, but it is given. */
export const NATURAL_EARTH: Source = {
  title: 'Natural Earth, 1:10m',
  url: 'https://www.naturalearthdata.com/',
  licence: 'public domain',
};

/** Whose towns these are: the credit is owed wherever the map is shown. */
export const GEONAMES: Source = {
  title: '© GeoNames',
  url: 'https://www.geonames.org/',
  licence: 'CC BY 4.0',
};
