export type Theme = 'light' | 'dark';

/** The colours of the basemap, of text and of emphasis. Contrasts are held by a test. */
export interface BasemapColours {
  readonly sea: string;
  readonly land: string;
  /** Borders and coasts of countries that the story only names. */
  readonly border: string;
  readonly disputedBorder: string;
  /** Countries that the story is about, and their outlines. */
  readonly subjectLand: string;
  readonly outline: string;
  /** Borders of first-level divisions, seen near. */
  readonly division: string;
  /** Rivers and shores of lakes that are not the story's subject. */
  readonly river: string;
  /** Rivers of the basemap. */
  readonly stream: string;
  readonly text: string;
  readonly quietText: string;
  readonly waterText: string;
  /** Around text and under lines (casing). */
  readonly halo: string;
  /** Laid over what steps back while something is selected. */
  readonly dim: string;
  /** The outline of what is selected. */
  readonly accent: string;
  /** The names of mountains and deserts, and peaks. */
  readonly relief: string;
  /** The patterns of mountains and deserts. */
  readonly terrain: string;
  readonly park: string;
  readonly parkEdge: string;
  readonly building: string;
  /** How somebody or something moved. */
  readonly route: string;
  /** Fighting and what else strikes. */
  readonly strife: string;
}

export const BASEMAP_COLOURS: Readonly<Record<Theme, BasemapColours>> = {
  light: {
    sea: '#d9e6ec',
    land: '#f3f0e8',
    border: '#cfc9bb',
    disputedBorder: '#b3ab9a',
    subjectLand: '#e4dcc0',
    outline: '#6b6658',
    division: '#c2b48f',
    river: '#386a86',
    stream: '#9fbfd0',
    text: '#22252a',
    quietText: '#504d47',
    waterText: '#295069',
    halo: '#ffffff',
    dim: '#f3f0e8',
    accent: '#22252a',
    relief: '#5b4733',
    terrain: '#776030',
    park: '#dbe7c9',
    parkEdge: '#2d5622',
    building: '#cdc7ba',
    route: '#6f3270',
    strife: '#8c1f10',
  },
  dark: {
    sea: '#12212c',
    land: '#232a2e',
    border: '#39434a',
    disputedBorder: '#55616a',
    subjectLand: '#39423a',
    outline: '#a3a698',
    division: '#4d4a3c',
    river: '#7fb0cc',
    stream: '#3d5f74',
    text: '#e9e6df',
    quietText: '#c6c2b8',
    waterText: '#9fcae1',
    halo: '#10161a',
    dim: '#1b2226',
    accent: '#f4f1ea',
    relief: '#d8bf9f',
    terrain: '#9c8b65',
    park: '#22372a',
    parkEdge: '#a5d08f',
    building: '#3f454b',
    route: '#e0b0dd',
    strife: '#ffab92',
  },
};
