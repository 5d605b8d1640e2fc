import { render } from 'preact-render-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { geometryOf } from '../../src/cartography/groups.ts';
import { layerStack } from '../../src/cartography/layer-stack.ts';
import { defaultPaint } from '../../src/cartography/paint.ts';
import { BASEMAP_COLOURS } from '../../src/cartography/theme.ts';
import { postersOf } from '../../src/compiler/poster/posters.tsx';
import { styleLayersOf } from '../../src/map/maplibre/style-layers.ts';
import { makeCanvas } from '../../src/map/svg/canvas.ts';
import { makePalette } from '../../src/map/svg/palette.ts';
import { shapesOf } from '../../src/map/svg/shapes.tsx';
import { SwatchDrawing, type SwatchShape } from '../../src/reader/swatch-drawing.tsx';
import { KIND_ROWS, KINDS, type Kind } from '../../src/story/kinds.ts';
import type { Place } from '../../src/story/place.ts';
import { readStory } from '../../src/story/served.ts';
import type { Story } from '../../src/story/story.ts';
import { buildStory } from '../stories/build-story.ts';
import { everyKindFolder } from '../stories/every-kind.ts';
import { inMemory } from '../stories/tiny.ts';

let story: Story;
let version: number;
beforeAll(async () => {
  const { served } = await buildStory(inMemory(everyKindFolder()));
  version = served.version;
  story = readStory(JSON.parse(JSON.stringify(served)));
});

const SWATCHES = { Polygon: 'area', LineString: 'line', Point: 'point' } as const satisfies Record<
  string,
  SwatchShape
>;

/** Waters whose shape is the basemap's own. */
const isNameAlone = ({ kind, geometry }: Place) =>
  ['sea', 'gulf', 'strait'].includes(kind) && geometry.type === 'Point';

const placesOf = (kind: Kind) => [...story.places.values()].filter((place) => place.kind === kind);

/** A drawing without its colours. */
const formOf = (drawing: string) => drawing.replaceAll(/#[0-9a-f]{6}/g, '').replaceAll(/class=".*?"/g, '');

test('the story has every kind, and needs the newest version for it', () => {
  expect(KINDS.filter((kind) => placesOf(kind).length === 0)).toEqual([]);
  expect(version).toBe(3);
});

describe('every place', () => {
  const drawn = () => [...story.places.values()].filter((place) => !isNameAlone(place));

  test('is drawn by a layer of its own kind, in both themes and by MapLibre', () => {
    for (const theme of ['light', 'dark'] as const)
      for (const place of drawn()) {
        const layers = layerStack(story, theme).filter(
          ({ features }) => 'group' in features && features.group.members.includes(place),
        );
        expect(layers.flatMap(styleLayersOf).length, `${place.id}, ${theme}`).toBeGreaterThan(0);
      }
  });

  test('is drawn by SVG', () => {
    const camera = { center: [13.8, 47.8], zoom: 6 } as const;
    const draw = (hidden: (place: Place) => boolean) => {
      const shown = {
        ...story,
        places: new Map([...story.places].filter(([, place]) => !hidden(place))),
      };
      return render(shapesOf(shown, makeCanvas(camera, { width: 960, height: 600 }, makePalette()))());
    };
    const whole = draw(() => false).length;
    for (const place of drawn()) expect(draw((one) => one === place).length, place.id).toBeLessThan(whole);
  });

  test('has a picture in the legend, and no two of one geometry differ by colour alone', () => {
    for (const role of ['subject', 'around'] as const)
      for (const geometry of ['Polygon', 'LineString', 'Point'] as const) {
        // A lake is known by its name's letters and by where it lies.
        const kinds = KINDS.filter((kind) => !KIND_ROWS[kind].water).filter((kind) =>
          placesOf(kind).some((place) => !isNameAlone(place) && geometryOf(place) === geometry),
        );
        const forms = kinds.map((kind) => {
          const paint = defaultPaint(kind, role, 'light');
          return formOf(render(SwatchDrawing({ shape: SWATCHES[geometry], paint, halo: '#ffffff' })));
        });
        const empty = formOf(render(SwatchDrawing({ shape: SWATCHES[geometry], paint: {} })));
        expect(forms, `${role} ${geometry}`).not.toContain(empty);
        expect(new Set(forms).size, `${role}: ${kinds.join(', ')}`).toBe(kinds.length);
      }
  });
});

test('marks stand in the posters, with the names that they belong to', () => {
  const wide = postersOf(story).get('poster-wide.svg') ?? '';
  for (const name of ['Mount Grey', 'Camp Elm', 'Port Ness', 'Oster Field', 'The Raid', 'Stone'])
    expect(wide, name).toContain(name);
  expect(wide.match(/paint-order="stroke"/g)?.length).toBeGreaterThanOrEqual(6);
});

test('a line of two sides has the halo’s colour between them, and ticks are of the line’s own', () => {
  const paints = layerStack(story, 'light').map(({ id, paint }) => [id, 'color' in paint && paint.color]);
  const colours = new Map(paints as [string, string][]);
  expect(colours.get('places/lines/road/LineString/middle')).toBe(BASEMAP_COLOURS.light.halo);
  expect(colours.get('places/lines/railway/LineString/ticks')).toBe(BASEMAP_COLOURS.light.text);
});

test('a mark is no arrowhead: of a kind of any geometry each has its own features', () => {
  const [mark] = layerStack(story, 'light')
    .filter(({ id }) => id === 'places/points/place/Point/mark')
    .flatMap(styleLayersOf);
  expect(mark && 'filter' in mark && mark.filter).toContainEqual(['has', 'id']);
});

test('a story’s own colour of a line is that of the pattern too', () => {
  const layers = story.layers.map((layer) =>
    layer.id === 'areas'
      ? { ...layer, paint: { desert: { 'line-color': ['#123456', '#abcdef'] as [string, string] } } }
      : layer,
  );
  const painted = layerStack({ ...story, layers }, 'light').find(({ id }) =>
    id.endsWith('/desert/Polygon/pattern'),
  );
  expect(painted?.paint).toMatchObject({ pattern: 'grains', color: '#123456' });
});
