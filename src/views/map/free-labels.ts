import type { TextColour } from '../../cartography/label.ts';
import { localNames, nameIn } from '../../cartography/names.ts';
import type { Place } from '../../story/place.ts';
import type { GroundName, Story } from '../../story/story.ts';
import { collection } from './sources.ts';

/** How a label is set, away from the opening view; see `free-label-layers.ts`. */
export type LabelClass =
  | 'country'
  | 'country-local'
  | 'neighbour'
  | 'subject'
  | 'disputed'
  | 'beside-falling'
  | 'beside-rising'
  | 'subject-line'
  | 'line'
  | 'water'
  | 'city'
  | 'town'
  | 'division';

interface Label {
  readonly class: LabelClass;
  readonly rank: number;
  readonly text: string;
  /** A second, smaller line. */
  readonly local: string;
  readonly color: TextColour;
  readonly place?: string;
}

type Feature = GeoJSON.Feature<GeoJSON.Geometry, { readonly [key: string]: string | number }>;

/** The labels among which MapLibre chooses away from the opening view. Those of `hidden` layers are left out. */
export function freeLabelsData(
  story: Story,
  lang: string,
  hidden: ReadonlySet<string>,
): GeoJSON.FeatureCollection {
  const roles = new Map(story.layers.map(({ id, role }) => [id, role]));
  return collection([
    ...[...story.places.values()].flatMap((place) =>
      hidden.has(place.layer) ? [] : placeLabels(place, roles.get(place.layer) === 'subject', lang),
    ),
    ...story.ground.names.map(groundLabel),
  ]);
}

function placeLabels(place: Place, subject: boolean, lang: string): Feature[] {
  const { value, lang: tag } = nameIn(place, lang);
  const local = localNames(place, lang)
    .map((name) => name.value)
    .join(' · ');
  const label = { rank: place.rank, place: place.id };
  const at = { type: 'Point' as const, coordinates: [...place.at] };
  switch (place.kind) {
    case 'country': {
      const text = value.toLocaleUpperCase(tag);
      if (!subject)
        return [feature({ ...label, class: 'neighbour', text, local: '', color: 'quietText' }, at)];
      // MapLibre spaces no letters of a label that holds a joined script, so that name is a label of its own.
      return [
        feature({ ...label, class: 'country', text, local: '', color: 'own' }, at),
        ...(local
          ? [feature({ ...label, class: 'country-local', text: local, local: '', color: 'quietText' }, at)]
          : []),
      ];
    }
    case 'sea':
    case 'gulf':
    case 'lake':
      return [feature({ ...label, class: 'water', text: value, local: '', color: 'waterText' }, at)];
    case 'city':
    case 'site':
      return [feature({ ...label, class: 'city', text: value, local: '', color: 'text' }, at)];
    case 'river':
    case 'pipeline': {
      const color = subject ? 'own' : place.kind === 'river' ? 'waterText' : 'quietText';
      const own = { ...label, text: value, local, color } as const;
      if (!subject) return [feature({ ...own, class: 'line', local: '' }, place.geometry)];
      return [
        feature({ ...own, class: falls(place) ? 'beside-falling' : 'beside-rising' }, at),
        feature({ ...own, class: 'subject-line' }, place.geometry),
      ];
    }
    case 'disputed-area':
      return [feature({ ...label, class: 'disputed', text: value, local: '', color: 'own' }, at)];
    case 'region':
      return [feature({ ...label, class: 'subject', text: value, local, color: 'own' }, at)];
  }
}

/** Whether a line, where its name stands, falls to the right on the map. */
function falls({ geometry, at }: Place): boolean {
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  let least = Infinity;
  let falling = false;
  for (const line of lines)
    for (const [i, [lng = 0, lat = 0]] of line.entries()) {
      const distance = Math.hypot(lng - at[0], lat - at[1]);
      if (distance >= least) continue;
      least = distance;
      const [a, b] = [line[Math.max(0, i - 1)] ?? [], line[Math.min(line.length - 1, i + 1)] ?? []];
      falling = ((b[0] ?? 0) - (a[0] ?? 0)) * ((b[1] ?? 0) - (a[1] ?? 0)) < 0;
    }
  return falling;
}

const GROUND_CLASS: Record<GroundName['kind'], LabelClass> = {
  country: 'neighbour',
  sea: 'water',
  lake: 'water',
  city: 'town',
  division: 'division',
};

function groundLabel({ name, kind, at, rank }: GroundName): Feature {
  const capitals = kind === 'country' || kind === 'division';
  return feature(
    {
      class: GROUND_CLASS[kind],
      rank,
      text: capitals ? name.toLocaleUpperCase('en') : name,
      local: '',
      color: kind === 'sea' || kind === 'lake' ? 'waterText' : 'quietText',
    },
    { type: 'Point', coordinates: [...at] },
  );
}

function feature(label: Label, geometry: GeoJSON.Geometry): Feature {
  return { type: 'Feature', properties: { ...label }, geometry };
}
