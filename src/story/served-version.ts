import type { Kind } from './kinds.ts';
import type { Names, Source } from './place.ts';
import type { Story } from './story.ts';

/** The newest version of the served form that this code reads. A change that older code cannot read raises it. */
export const SERVED_VERSION = 3;

/** The kinds that readers of versions 1 and 2 know; a story with another they refuse as a whole. The list does not grow. */
const KINDS_OF_VERSION_2: ReadonlySet<string> = new Set([
  'country',
  'region',
  'disputed-area',
  'river',
  'lake',
  'sea',
  'gulf',
  'pipeline',
  'city',
  'site',
] satisfies Kind[]);

/** Whether a story says what versions 1 and 2 of the served form cannot. */
export function needsVersion3({
  about,
  places,
  layers,
  notes,
  basemap,
}: Pick<Story, 'about' | 'places' | 'layers' | 'notes' | 'basemap'>): boolean {
  return (
    about.dataScales !== undefined ||
    about.kinds !== undefined ||
    about.locator !== undefined ||
    notes.some(({ passages }) => passages !== undefined) ||
    basemap.names.some(({ names }) => names !== undefined) ||
    basemap.sources !== undefined ||
    basemap.rivers !== undefined ||
    basemap.names.some(({ kind }) => kind === 'river') ||
    notes.some(({ sources }) => sources.some(isWithoutAddress)) ||
    layers.some(
      ({ title, paint = {} }) =>
        isWithoutEnglish(title) || Object.keys(paint).some((kind) => !KINDS_OF_VERSION_2.has(kind)),
    ) ||
    [...places.values()].some(
      ({ kind, name, size, arrow, sources, disputed }) =>
        !KINDS_OF_VERSION_2.has(kind) ||
        isWithoutEnglish(name) ||
        size !== undefined ||
        arrow !== undefined ||
        sources.some(isWithoutAddress) ||
        (disputed !== undefined && isWithoutAddress(disputed.source)),
    )
  );
}

/** To the letter: `en-GB` is no English to readers of versions 1 and 2, which refuse a name without it. */
const isWithoutEnglish = (names: Names) => !Object.hasOwn(names, 'en');

function isWithoutAddress({ url }: Source): boolean {
  return url === undefined;
}
