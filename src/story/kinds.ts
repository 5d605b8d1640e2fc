type Drawn = Exclude<GeoJSON.GeoJsonGeometryTypes, 'GeometryCollection'>;

/** What a feature of a kind may be; how it looks is `KIND_STYLES` in `cartography/`, its noun the locale's `kind.*`. */
interface KindRow {
  /** The geometries (RFC 7946 §3.1) it is drawn with; with others it is not seen, or not as what it is. */
  readonly geometries: readonly Drawn[];
  /** Of waters. An open one is the basemap's sea: a feature of it may be a name at a point, of unknown extent. */
  readonly water?: 'open' | 'inland';
  /** May lie at sea as well as on land. */
  readonly anywhere?: true;
}

const AREA: readonly Drawn[] = ['Polygon', 'MultiPolygon'];
const LINE: readonly Drawn[] = ['LineString', 'MultiLineString'];
const DOT: readonly Drawn[] = ['Point', 'MultiPoint'];
/** At a mere point a water has its name alone: the water is the basemap's. */
const WATER: readonly Drawn[] = ['Point', ...AREA];

const ROWS = {
  country: { geometries: AREA },
  region: { geometries: AREA },
  'disputed-area': { geometries: AREA },
  river: { geometries: LINE },
  lake: { geometries: WATER, water: 'inland' },
  sea: { geometries: WATER, water: 'open' },
  gulf: { geometries: WATER, water: 'open' },
  strait: { geometries: WATER, water: 'open' },
  pipeline: { geometries: LINE },
  city: { geometries: DOT },
  site: { geometries: DOT },
  island: { geometries: AREA },
  mountains: { geometries: AREA },
  desert: { geometries: AREA },
  park: { geometries: AREA, anywhere: true },
  district: { geometries: AREA },
  building: { geometries: AREA },
  canal: { geometries: LINE },
  road: { geometries: LINE },
  railway: { geometries: LINE },
  route: { geometries: LINE },
  border: { geometries: LINE },
  'front-line': { geometries: LINE },
  street: { geometries: LINE },
  bridge: { geometries: LINE },
  peak: { geometries: DOT },
  village: { geometries: DOT },
  camp: { geometries: DOT },
  port: { geometries: DOT },
  airport: { geometries: DOT },
  incident: { geometries: DOT, anywhere: true },
  place: { geometries: [...DOT, ...LINE, ...AREA], anywhere: true },
} as const satisfies Record<string, KindRow>;

/** What a feature is. It decides how the feature is drawn and how its name is set. */
export type Kind = keyof typeof ROWS;

/** The table of kinds. */
export const KIND_ROWS: Readonly<Record<Kind, KindRow>> = ROWS;

/** All kinds, in the table's order. */
export const KINDS = Object.keys(ROWS) as readonly Kind[];

/** The kind for the rest, of any geometry. */
export const PLAINEST = 'place' satisfies Kind;

/** Whether what is of a kind stands on land as an area or a dot: no water, and no line, which may cross both. */
export function standsOnLand(kind: Kind): boolean {
  const { geometries, water, anywhere = false } = KIND_ROWS[kind];
  return water === undefined && geometries !== LINE && !anywhere;
}
