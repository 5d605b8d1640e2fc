import { DRAWN_BY_EDITORS, EDITORS } from '../../../src/compiler/check/licences.ts';
import { alike } from '../../../src/compiler/read/alike.ts';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import { KIND_ROWS, KINDS, type Kind } from '../../../src/story/kinds.ts';
import { type PlaceProperties, PRECISIONS, type Source } from '../../../src/story/place.ts';
import { quote } from '../../../src/story/problem.ts';
import type { SourceProblem, Spot } from '../source-problem.ts';
import { DRAWN_AS } from './drawn-as.ts';
import { PLACES } from './names.ts';
import { isPlaceId, slug } from './place-id.ts';
import type { Row } from './table.ts';

/** A place of `places.csv`; what is left to be inferred (its mentions, its rank) may be missing. */
export interface PlaceRow {
  readonly id: string;
  readonly spot: Spot;
  readonly properties: Omit<PlaceProperties, 'rank' | 'mentions'> & { readonly rank?: number };
  readonly geometry: StoryGeometry;
  /** The title of the layer that it is to stand in. */
  readonly layer?: string;
  readonly role: 'subject' | 'around';
}

/**
 * Reads a row.
 *
 * @param language BCP 47: that in which a column without language names places
 * @param shapeOf the geometry of a file in `shapes/`, or what is wrong with it
 */
export function readPlaceRow(
  { cells, spot }: Row,
  language: string,
  shapeOf: (name: string) => StoryGeometry | Omit<SourceProblem, 'spot' | 'file' | 'path'>,
): { readonly id: string; readonly place?: PlaceRow; readonly problems: readonly SourceProblem[] } {
  const problems: SourceProblem[] = [];
  const text = (column: string) => cells.get(column)?.text;
  const fault = (column: string, found: string, expected: string, remedy: string) =>
    void problems.push({
      file: PLACES,
      path: '',
      spot: cells.get(column)?.spot ?? spot,
      found,
      expected,
      remedy,
      rule: 'places-row',
    });
  const oneOf = <const T extends string>(column: string, words: readonly T[]): T | undefined => {
    const word = text(column)?.toLowerCase();
    if (word === undefined || words.includes(word as T)) return word as T | undefined;
    const meant = alike(word, words);
    fault(
      column,
      quote(word),
      meant === undefined ? words.join(' or ') : `perhaps ${quote(meant)}`,
      'Correct the word.',
    );
    return undefined;
  };

  const name = namesOf(cells, language);
  if (Object.keys(name).length === 0)
    fault('name', 'a place without name', 'a name in the column “name”', 'Add it.');
  const id = idOfRow({ cells, spot }, language);
  problems.push(...id.problems);

  const geometry = geometryOf();
  const kind = geometry && kindOf(geometry);
  const title = text('source');
  const url = text('source-url');
  const isAddress = url !== undefined && /^https?:\/\/\S+$/.test(url) && URL.canParse(url);
  if (url !== undefined && !isAddress)
    fault('source-url', quote(url), 'an address that begins with https://', 'Correct it.');
  const licence = text('licence');
  const isOwn = url === undefined && (title === undefined || title === DRAWN_BY_EDITORS);
  const source: Source = {
    title: isOwn
      ? geometry?.type === 'Point'
        ? EDITORS
        : DRAWN_BY_EDITORS
      : (title ?? (isAddress ? new URL(url).hostname : '')),
    ...(url !== undefined && { url }),
    ...(licence !== undefined && { licence }),
  };
  const rank = text('rank');
  if (rank !== undefined && !/^[1-5]$/.test(rank))
    fault('rank', quote(rank), '1 (named first) to 5 (named only close by)', 'Correct it.');
  const precision = oneOf('precision', PRECISIONS) ?? (geometry && standardPrecision(geometry, source));
  const role = oneOf('role', ['subject', 'around'] as const) ?? 'subject';
  const disputed = text('disputed');
  const also = alsoOf(cells, language);
  if (problems.length > 0 || !geometry || !kind || !precision) return { id: id.id, problems };
  return {
    id: id.id,
    problems,
    place: {
      id: id.id,
      spot,
      geometry,
      role,
      ...(text('layer') !== undefined && { layer: text('layer') ?? '' }),
      properties: {
        name,
        ...(also.length > 0 && { otherNames: also }),
        kind,
        precision,
        ...(rank !== undefined && { rank: Number(rank) }),
        sources: [source],
        ...(disputed !== undefined && { disputed: { note: disputed, source } }),
      },
    },
  };

  function geometryOf(): StoryGeometry | undefined {
    const shape = text('shape');
    const [lng, lat] = ['lng', 'lat'].map(number);
    if (shape !== undefined) {
      if (text('lng') !== undefined || text('lat') !== undefined)
        fault('shape', 'a shape and a position', 'one of the two', 'Take the other away.');
      const made = shapeOf(shape);
      if ('type' in made) return made;
      fault('shape', made.found, made.expected, made.remedy);
      return undefined;
    }
    if (lng !== undefined && lat !== undefined) return { type: 'Point', coordinates: [lng, lat] };
    const missing = text('lng') === undefined ? 'lng' : 'lat';
    if (text(missing) === undefined)
      fault(missing, 'no position', 'lng and lat in degrees, or a shape in shapes/', 'Add them.');
    return undefined;
  }

  function number(column: string): number | undefined {
    const written = text(column);
    if (written === undefined) return undefined;
    const value = Number(written.replace(/^(-?\d+),(\d+)$/, '$1.$2').replace('−', '-'));
    const limit = column === 'lng' ? 180 : 90;
    if (Math.abs(value) <= limit) return value;
    fault(
      column,
      quote(written),
      `degrees from -${limit} to ${limit}, as 7.59`,
      column === 'lat' && Math.abs(value) <= 180
        ? 'Write the longitude under lng, the latitude under lat.'
        : 'Correct it; west and south are negative.',
    );
    return undefined;
  }

  function kindOf({ type }: StoryGeometry): Kind | undefined {
    const fit = KINDS.filter((kind) => KIND_ROWS[kind].geometries.includes(type));
    const plain = fit.find((kind) => String(kind) === 'place');
    if (text('kind') === undefined) {
      if (plain === undefined)
        fault('kind', 'no kind', `one for ${DRAWN_AS[type]}: ${fit.join(', ')}`, 'Add it.');
      return plain;
    }
    return oneOf('kind', fit);
  }
}

/** The id that a row says or, without one, that of its name; and what is wrong with it. */
export function idOfRow(
  { cells, spot }: Row,
  language: string,
): { readonly id: string; readonly problems: readonly SourceProblem[] } {
  const names = namesOf(cells, language);
  const said = cells.get('id');
  const id = said?.text ?? slug(names[language] ?? Object.values(names)[0] ?? '');
  if (isPlaceId(id)) return { id, problems: [] };
  const problem: SourceProblem = {
    file: PLACES,
    path: '',
    spot: said?.spot ?? spot,
    found: said === undefined ? 'no id' : quote(id),
    expected: 'a kebab-case id, as new-quay',
    remedy: 'Write it in small letters a to z, digits and hyphens.',
    rule: 'places-row',
  };
  return { id, problems: [problem] };
}

/** Nobody has surveyed what the editors drew. */
function standardPrecision({ type }: StoryGeometry, source: Source): PlaceProperties['precision'] {
  return source.title === DRAWN_BY_EDITORS && type !== 'Point' ? 'schematic' : 'generalised';
}

function namesOf(cells: Row['cells'], language: string): Record<string, string> {
  const names: Record<string, string> = {};
  for (const [column, { text }] of cells) {
    const [base, tag = language] = column.split(':');
    if (base === 'name') names[tag] = text;
  }
  return names;
}

function alsoOf(cells: Row['cells'], language: string): { value: string; lang: string }[] {
  return [...cells].flatMap(([column, { text }]) => {
    const [base, lang = language] = column.split(':');
    if (base !== 'also') return [];
    return text
      .split(';')
      .map((value) => ({ value: value.trim(), lang }))
      .filter(({ value }) => value !== '');
  });
}
