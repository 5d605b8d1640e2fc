import type { LayerSpecification } from 'maplibre-gl';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Camera } from '../../src/cartography/camera.ts';
import type { Emphasis } from '../../src/cartography/emphasis.ts';
import { type Geometry, geometryOf } from '../../src/cartography/groups.ts';
import { layerStack } from '../../src/cartography/layer-stack.ts';
import { factorAt } from '../../src/cartography/line-scale.ts';
import { drawingOrder } from '../../src/cartography/order.ts';
import type { Pixels, StackLayer } from '../../src/cartography/stack-layer.ts';
import type { Theme } from '../../src/cartography/theme.ts';
import { styleLayersOf } from '../../src/map/maplibre/style-layers.ts';
import { makeCanvas } from '../../src/map/svg/canvas.ts';
import { drawHovered } from '../../src/map/svg/hovered.tsx';
import { makePalette } from '../../src/map/svg/palette.ts';
import { shapesOf } from '../../src/map/svg/shapes.tsx';
import { KIND_ROWS, KINDS } from '../../src/story/kinds.ts';
import type { Place } from '../../src/story/place.ts';
import { makeStory, type Story } from '../../src/story/story.ts';
import { place, smallStory, square } from '../stories/small-story.ts';
import { paintedIn } from './svg/painted.ts';

/** Near enough for the borders of divisions, and between two stops of all widths. */
const camera: Camera = { center: [5, 5], zoom: 7 };
const size = { width: 800, height: 800 };
const THEMES: readonly Theme[] = ['light', 'dark'];
const MARKS: readonly Emphasis[] = ['chosen', 'named'];

const line: GeoJSON.MultiLineString = {
  type: 'MultiLineString',
  coordinates: [
    [
      [2, 2],
      [6, 3],
      [7, 8],
    ],
  ],
};

const SHAPES: Readonly<Record<Geometry, GeoJSON.Geometry>> = {
  Polygon: square([3, 3, 7, 7]),
  LineString: { type: 'LineString', coordinates: line.coordinates[0] ?? [] },
  Point: { type: 'Point', coordinates: [5, 5] },
};

/** A place of each kind and role, all of them in view, on a basemap with all its parts. */
function everyKind(): Story {
  const places = KINDS.flatMap((kind) =>
    ['all', 'towns'].map((layer) => {
      const geometry = (['Polygon', 'LineString', 'Point'] as const).find((one) =>
        KIND_ROWS[kind].geometries.includes(one),
      );
      return place(`${kind}-${layer}`, kind, SHAPES[geometry ?? 'Point'], [3, 3, 7, 7], { layer });
    }),
  );
  const small = smallStory();
  const lakes: GeoJSON.MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [square([4, 4, 5, 5]).coordinates],
  };
  return makeStory({
    ...small,
    places: new Map(places.map((one) => [one.id, one])),
    basemap: { ...small.basemap, lakes, borders: line, divisions: line, disputedBorders: line },
  });
}

const story = everyKind();
const inOrder = drawingOrder(story);

/** The features that a layer draws, all being emphasised alike, or one of them pointed at. */
function featuresOf({ features }: StackLayer, hovered?: Place): readonly (Place | undefined)[] {
  if (features.source === 'view' || features.source === 'basemap') return [undefined];
  if (features.source === 'names') return [];
  if ('group' in features) return features.group.members;
  const from = features.source === 'hovered' ? (hovered ? [hovered] : []) : inOrder;
  return from.filter(
    (one) => geometryOf(one) === features.geometry && (!features.kinds || features.kinds.includes(one.kind)),
  );
}

function pixels(value: Pixels, emphasis: Emphasis, of?: Place): number {
  if (typeof value === 'number') return value;
  if ('stops' in value) return value.pixels * factorAt(value.stops, camera.zoom);
  return of && KIND_ROWS[of.kind].water && value.waters !== undefined ? value.waters : value[emphasis];
}

const px = (value: number) => Number(value.toFixed(2));

/** What the stack says is painted, in words that both renderers' output is brought into. */
function saidBy(layer: StackLayer, emphasis: Emphasis, of?: Place): string {
  const { paint } = layer;
  const at = (value: Pixels) => px(pixels(value, emphasis, of));
  switch (paint.type) {
    case 'fill':
      return `fill ${paint.color}`;
    case 'pattern':
      return `${paint.pattern} ${paint.color}`;
    case 'line':
      return `line ${paint.color} ${at(paint.width)}`;
    case 'circle':
      return `circle ${paint.color ?? 'none'} ${at(paint.radius)} ${paint.rim?.color} ${at(paint.rim?.width ?? 0)}`;
    case 'arrow':
      return `arrow ${paint.color} ${at(paint.radius)}`;
    case 'text':
      return 'text';
  }
}

/** What MapLibre makes of an expression of the style. */
function evaluated(value: unknown, properties: Readonly<Record<string, string>>): unknown {
  if (!Array.isArray(value)) return value;
  const [name, ...rest] = value;
  const of = (one: unknown) => evaluated(one, properties);
  switch (name) {
    case 'get':
      return properties[rest[0]];
    case 'literal':
      return rest[0];
    case 'in':
      return (of(rest[1]) as unknown[]).includes(of(rest[0]));
    case 'case':
      return of(rest[0]) ? of(rest[1]) : of(rest[2]);
    case 'match':
      return of(rest[0]) === rest[1] ? of(rest[2]) : of(rest[3]);
    case 'interpolate': {
      const stops = rest.slice(2) as number[];
      const at = stops.findIndex((stop, i) => i % 2 === 0 && stop >= camera.zoom);
      const [from = 0, low = 0, to = 0, high = 0] = stops.slice(at - 2, at + 2);
      return low + ((high - low) * (camera.zoom - from)) / (to - from);
    }
    default:
      throw new TypeError(`No expression that the style has: ${name}`);
  }
}

function byMapLibre(layer: LayerSpecification, emphasis: Emphasis, of?: Place): string {
  const paint: Readonly<Record<string, unknown>> = { ...layer.paint };
  const properties = { emphasis, ...(of && { kind: of.kind }) };
  const at = (name: string) => px(Number(evaluated(paint[name] ?? 0, properties)));
  if (layer.type === 'background') return `fill ${paint['background-color']}`;
  if (paint['fill-pattern']) return String(paint['fill-pattern']).replace(':', ' ');
  if (layer.type === 'fill') return `fill ${paint['fill-color']}`;
  if (layer.type === 'line') return `line ${paint['line-color']} ${at('line-width')}`;
  return `circle ${paint['circle-opacity'] === 0 ? 'none' : paint['circle-color']} ${at('circle-radius')} ${paint['circle-stroke-color']} ${at('circle-stroke-width')}`;
}

const isPlainLand = ({ id }: StackLayer) => id.startsWith('places/towns/country/');

test.each(THEMES.flatMap((theme) => MARKS.map((emphasis) => [theme, emphasis] as const)))(
  'in the %s theme with all places %s, SVG draws the layers of the stack, in their order',
  (theme, emphasis) => {
    const palette = makePalette();
    const drawing = shapesOf(story, makeCanvas(camera, size, palette));
    const svg = render(drawing(new Map(inOrder.map(({ id }) => [id, emphasis]))));
    const said = layerStack(story, theme)
      // Land like the basemap's own is not drawn upon it in SVG.
      .filter((layer) => layer.features.source !== 'hovered' && !isPlainLand(layer))
      .flatMap((layer) => featuresOf(layer).map((of) => saidBy(layer, emphasis, of)));
    expect(said.length).toBeGreaterThan(60);
    expect(paintedIn(svg, palette.rules(theme))).toEqual(said);
  },
);

test.each(THEMES.flatMap((theme) => MARKS.map((emphasis) => [theme, emphasis] as const)))(
  'in the %s theme with all places %s, MapLibre has the layers of the stack',
  (theme, emphasis) => {
    for (const layer of layerStack(story, theme))
      for (const of of featuresOf(layer, inOrder[0])) {
        const drawn = styleLayersOf(layer).map((one) => byMapLibre(one, emphasis, of));
        expect(drawn, layer.id).toEqual([saidBy(layer, emphasis, of)]);
      }
  },
);

test.each(THEMES)('in the %s theme SVG outlines what is pointed at as the stack says', (theme) => {
  for (const one of inOrder) {
    const palette = makePalette();
    const outline = drawHovered(story, one, makeCanvas(camera, size, palette));
    const svg = outline ? render(outline) : '';
    const layers = layerStack(story, theme).filter(({ features }) => features.source === 'hovered');
    const said = layers.flatMap((layer) => {
      const { paint } = layer;
      // Of a line with a gap SVG draws both sides and the gap as one.
      const whole =
        paint.type === 'line' && paint.gap !== undefined && typeof paint.width === 'number'
          ? { ...layer, paint: { ...paint, width: paint.gap + 2 * paint.width } }
          : layer;
      return featuresOf(layer, one).map((of) => saidBy(whole, 'chosen', of));
    });
    const gap = geometryOf(one) === 'LineString' ? [`line ${said[0]?.split(' ')[1]} 7`] : [];
    expect(paintedIn(svg, palette.rules(theme)), one.id).toEqual([...said, ...gap]);
  }
});
