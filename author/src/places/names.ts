/** The places' file within a story's folder. */
export const PLACES = 'places.csv';
