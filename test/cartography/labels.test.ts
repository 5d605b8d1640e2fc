import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { crosses, middle, overlap, tiles, within } from '../../src/cartography/boxes.ts';
import { openingCamera, project, unproject } from '../../src/cartography/camera.ts';
import type { PlacedLabel } from '../../src/cartography/label.ts';
import { placeLabels } from '../../src/cartography/labels.ts';
import type { Measure } from '../../src/story/font.ts';
import type { Place, Position } from '../../src/story/place.ts';
import type { Story } from '../../src/story/story.ts';
import { PSEUDO } from '../locale/pseudo.ts';
import { articleStory } from '../stories/article.ts';
import { tinyStory } from '../stories/tiny.ts';

/** About as wide as Noto Sans, which is wider than most system fonts. */
const measure: Measure = (text, { size, weight, letterSpacing }) =>
  [...text].length * (size * (weight > 400 ? 0.6 : 0.55) + letterSpacing);

const SIZES = [
  [320, 400],
  [390, 480],
  [700, 500],
  [960, 600],
  [1200, 750],
  [880, 800],
] as const;

const stories = { article: await articleStory(), tiny: await tinyStory() };

const squaresOf = ({ box, rotation }: PlacedLabel) => tiles(box, rotation ?? 0);

/** The segments of a line as a view shows it. */
function segmentsOf({ geometry }: Place, toView: (position: Position) => readonly [number, number]) {
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  return lines.flatMap((line) => {
    const points = line.map((position) => toView(position as unknown as Position));
    return points.slice(1).map((to, i) => [points[i] as readonly [number, number], to] as const);
  });
}

const subjects = (story: Story) => {
  const layers = new Set(story.layers.filter(({ role }) => role === 'subject').map(({ id }) => id));
  return [...story.places.values()].filter(({ layer }) => layers.has(layer));
};

describe.each(Object.entries(stories))('the %s story', (_name, story) => {
  describe.each(SIZES)('at %i × %i', (width, height) => {
    const size = { width, height };
    const camera = openingCamera(story.about.frames, size);
    const view = { size, camera, lang: 'en', measure };
    const labels = placeLabels(story, view);
    const toView = (position: Position) => project(camera, size, position);

    test('names all that it is about', () => {
      const named = labels.map(({ place }) => place);
      for (const { id, rank } of subjects(story)) if (rank === 1) expect(named).toContain(id);
    });

    test('no label touches another', () => {
      for (const [i, a] of labels.entries())
        for (const b of labels.slice(i + 1))
          for (const square of squaresOf(a))
            for (const other of squaresOf(b))
              expect(overlap(square, other), `${a.id} and ${b.id}`).toBe(false);
    });

    test('no label is cut at the edge, and none is set under 11 pixels', () => {
      for (const label of labels) {
        for (const square of squaresOf(label)) expect(within(square, size, 6), label.id).toBe(true);
        for (const { font } of label.lines) expect(font.size).toBeGreaterThanOrEqual(11);
      }
    });

    test('no label stands on a line that the story is about, on a dot or on a leader', () => {
      const lines = subjects(story).flatMap((place) => segmentsOf(place, toView));
      const leaders = labels.flatMap(({ id, leader }) => (leader ? [{ id, leader }] : []));
      const dots = [...story.places.values()].filter(({ kind }) => kind === 'city' || kind === 'site');
      for (const label of labels)
        for (const square of squaresOf(label)) {
          for (const line of lines) expect(crosses(square, ...line), label.id).toBe(false);
          for (const { id, leader } of leaders)
            if (id !== label.id) expect(crosses(square, ...leader), `${label.id} on ${id}`).toBe(false);
          for (const dot of dots) {
            const at = toView(dot.at);
            expect(
              overlap(square, [at[0] - 2, at[1] - 2, at[0] + 2, at[1] + 2]),
              `${label.id} on ${dot.id}`,
            ).toBe(false);
          }
        }
    });

    test('a country that it is about carries its name inside', () => {
      for (const { id, kind, geometry } of subjects(story)) {
        const label = labels.find(({ place }) => place === id);
        if (kind !== 'country' || !label) continue;
        const at = unproject(camera, size, middle(label.box));
        expect(booleanPointInPolygon([...at], geometry as GeoJSON.Polygon), id).toBe(true);
      }
    });

    test('the same view gives the same labels', () => {
      expect(placeLabels(story, view)).toEqual(labels);
    });
  });
});

describe('nearer than the opening view', () => {
  const story = stories.article;
  const size = { width: 880, height: 800 };
  const towns = story.basemap.names.filter(({ kind }) => kind === 'city');
  // A view holds its neighbours too.
  test.each(towns.filter((_, i) => i % 4 === 0))(
    'at $name no label stands on the dot of a town',
    ({ at }) => {
      const labels = placeLabels(story, { size, camera: { center: at, zoom: 8.6 }, lang: 'en', measure });
      const toView = (position: Position) => project({ center: at, zoom: 8.6 }, size, position);
      for (const town of labels) {
        const [x, y] = town.dot ? toView(town.dot) : [Number.NaN, Number.NaN];
        for (const label of labels)
          for (const square of squaresOf(label))
            expect(overlap(square, [x - 2, y - 2, x + 2, y + 2]), `${label.id} on ${town.id}`).toBe(false);
      }
    },
  );
});

describe('what a drawer asks for', () => {
  const story = stories.tiny;
  const size = { width: 960, height: 600 };
  const view = { size, camera: openingCamera(story.about.frames, size), lang: 'en', measure };
  const labelOf = (id: string, options: Partial<Parameters<typeof placeLabels>[1]> = {}) =>
    placeLabels(story, { ...view, ...options }).find(({ place }) => place === id);

  test('a hidden layer carries no name', () => {
    expect(labelOf('ness')).toBeDefined();
    expect(labelOf('ness', { hidden: new Set(['lines']) })).toBeUndefined();
  });

  test('what is reserved is kept free', () => {
    const { box } = labelOf('oster') as PlacedLabel;
    const moved = labelOf('oster', { reserved: [box] });
    expect(moved && overlap(moved.box, box)).not.toBe(true);
  });

  test('names are in the reader’s language, the local ones under them', () => {
    expect(labelOf('ness')?.lines.map(({ text, lang }) => [text, lang])).toEqual([
      ['Ness', 'en'],
      ['Nesse', 'fr'],
    ]);
    expect(labelOf('ness', { lang: 'fr' })?.lines.map(({ text }) => text)).toEqual(['Nesse']);
  });

  test('a schematic line says so', () => {
    expect(labelOf('oil-pipe')?.lines[1]?.text).toMatch(/^schematic/);
    const inPseudo = labelOf('oil-pipe', { locale: PSEUDO })?.lines[1];
    expect([inPseudo?.text, inPseudo?.lang]).toEqual([expect.stringMatching(/^⟦schematic.*⟧$/), 'ar-XB']);
  });
});

test('a region’s name has two lines in its place rather than one in another country', () => {
  const story = stories.article;
  const size = { width: 960, height: 600 };
  const camera = openingCamera(story.about.frames, size);
  const label = placeLabels(story, { size, camera, lang: 'en', measure }).find(
    ({ place }) => place === 'kurdistan',
  );
  expect(label?.lines.map(({ text }) => text)).toEqual(['Kurdistan', 'Region']);
  expect(label?.leader).toBeUndefined();
  const at = label && unproject(camera, size, middle(label.box));
  const region = story.places.get('kurdistan')?.geometry as GeoJSON.MultiPolygon;
  expect(at && booleanPointInPolygon([...at], region)).toBe(true);
});
