/** Whose points the gazetteer has (author/data/SOURCES.md); the licence asks for the name. */
export const GEONAMES = {
  title: 'GeoNames',
  url: 'https://www.geonames.org/',
  licence: 'CC BY 4.0',
} as const;
