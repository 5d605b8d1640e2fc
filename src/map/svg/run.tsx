/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { arrowCorners, arrowOf } from '../../cartography/arrow.ts';
import type { Point } from '../../cartography/camera.ts';
import type { Emphasis } from '../../cartography/emphasis.ts';
import { factorAt } from '../../cartography/line-scale.ts';
import { dotsOf } from '../../cartography/shape.ts';
import type { ArrowHead, Circle, Line, Pixels } from '../../cartography/stack-layer.ts';
import { KIND_ROWS } from '../../story/kinds.ts';
import type { Place } from '../../story/place.ts';
import type { LayerRun } from './both-themes.ts';
import type { Canvas } from './canvas.ts';
import type { Colours } from './palette.ts';
import { PatternTile } from './pattern.tsx';

/** A place with its emphasis, if it has one. */
export interface Drawn {
  readonly place: Place;
  readonly emphasis?: Emphasis;
}

/** Draws places by the layers of a run. */
export function drawRun(run: LayerRun, drawn: readonly Drawn[], canvas: Canvas): ComponentChildren {
  if (drawn.length === 0) return null;
  const [{ paint } = {}] = run.layers;
  if (paint?.type === 'circle') return drawCircles(paint, drawn, canvas);
  const differ = run.layers.some(({ paint }) => paint.type === 'line' && isByEmphasis(paint.width));
  if (!differ)
    return drawPaths(run, drawn.map(({ place }) => canvas.data(place.geometry)).join(''), canvas, drawn);
  // Each line of all before the next, so that none covers a neighbour's.
  return run.layers.map((layer) =>
    drawn.map((one) =>
      drawPaths({ ...run, layers: [layer] }, canvas.data(one.place.geometry), canvas, [one]),
    ),
  );
}

/**
 * Draws path data by the layers of a run. A filling is in one path with the line over it.
 * @param drawn the places, where it is of places: the first has the emphasis that widths depend on
 */
export function drawPaths(
  { features, layers }: LayerRun,
  d: string,
  canvas: Canvas,
  drawn: readonly Drawn[] = [],
): ComponentChildren {
  if (!d) return null;
  const [one] = drawn;
  const { palette, camera } = canvas;
  const elements: ComponentChildren[] = [];
  let inside: { readonly class?: string; readonly fill?: string } | undefined;
  const flush = () => {
    if (inside) elements.push(<path d={d} {...inside} />);
    inside = undefined;
  };
  for (const { paint, minZoom } of layers) {
    if (minZoom !== undefined && camera.zoom < minZoom) continue;
    if (paint.type === 'fill') {
      flush();
      inside = { class: palette.fill(paint.color) };
    } else if (paint.type === 'pattern') {
      flush();
      const id = patternId(features);
      elements.push(
        <PatternTile
          id={id}
          kind={paint.pattern}
          colour={palette.stroke(paint.color)}
          origin={canvas.project([0, 0])}
          growth={canvas.growth}
        />,
      );
      inside = { fill: `url(#${id})` };
    } else if (paint.type === 'line') {
      const { class: filling, ...fill } = inside ?? {};
      const stroke = palette.stroke(paint.color);
      elements.push(
        <path
          d={d}
          class={filling ? `${filling} ${stroke}` : stroke}
          {...fill}
          {...strokeOf(paint, camera.zoom, one)}
        />,
      );
      inside = undefined;
    } else if (paint.type === 'arrow') {
      flush();
      elements.push(drawArrows(paint, drawn, canvas));
    }
  }
  flush();
  return [...elements, ...gapOf(layers, d, canvas)];
}

/**
 * Arrowheads as the thick outlines of small ones: in a still picture they are then as large as on the live map, like all
 * lines, however large the picture is shown.
 */
function drawArrows(
  { color, radius }: ArrowHead<Colours>,
  drawn: readonly Drawn[],
  canvas: Canvas,
): ComponentChildren {
  const { pixels, stops } = radius;
  const outline = pixels * factorAt(stops, canvas.camera.zoom) - CORE;
  const d = drawn.map(({ place }) => {
    const arrow = arrowOf(place);
    if (!arrow) return '';
    const corners = arrowCorners(arrow, canvas.project(arrow.at), CORE);
    return `M${corners.map((corner) => corner.map((at) => at.toFixed(2)).join(' ')).join('L')}z`;
  });
  return (
    <path
      d={d.join('')}
      class={canvas.palette.stroke(color)}
      stroke-width={Number((2 * outline).toFixed(2))}
      stroke-linejoin="miter"
    />
  );
}

/** CSS pixels: the inner radius of the small arrowhead whose outline is drawn. */
const CORE = 0.25;

/** SVG has no line with a gap: its middle is covered in the lowest line's colour. */
function gapOf(layers: LayerRun['layers'], d: string, { palette }: Canvas): ComponentChildren[] {
  const [{ paint } = {}] = layers;
  if (paint?.type !== 'line' || paint.gap === undefined) return [];
  return [<path d={d} class={palette.stroke(paint.color)} stroke-width={paint.gap} stroke-linecap="round" />];
}

function strokeOf({ width, gap, dashes, cap }: Line<Colours>, zoom: number, one?: Drawn) {
  const across = pixelsAt(width, zoom, one);
  const stops = typeof width !== 'number' && 'stops' in width ? width.stops : undefined;
  const dash = (length: number) => pixelsAt(stops ? { pixels: length, stops } : length, zoom);
  return {
    'stroke-width': gap === undefined ? across : gap + 2 * across,
    ...(dashes && { 'stroke-dasharray': dashes.map(dash).join(' ') }),
    ...(cap === 'round' && { 'stroke-linecap': cap }),
  } as const;
}

/** Fit for an address: a group is drawn at most twice, of which the second stands over the dim overlay. */
function patternId(features: LayerRun['features']): string {
  if (!('group' in features)) return features.source;
  const { layer, kind } = features.group;
  return `${layer.id}-${kind}-areas${features.source === 'emphasis' ? '-marked' : ''}`;
}

const isByEmphasis = (value: Pixels) => typeof value !== 'number' && 'chosen' in value;

/** CSS pixels at a zoom, of a feature where they depend on it. */
function pixelsAt(value: Pixels, zoom: number, one?: Drawn): number {
  if (typeof value === 'number') return value;
  if ('stops' in value) return Number((value.pixels * factorAt(value.stops, zoom)).toFixed(2));
  if (value.waters !== undefined && one && KIND_ROWS[one.place.kind].water) return value.waters;
  return value[one?.emphasis ?? 'named'];
}

/** Dots of a run from which on they are one element: a slow phone draws thousands of elements for a second. */
const MANY = 400;

/** Dots, where they are in view. */
function drawCircles(
  { color, radius, rim }: Circle<Colours>,
  drawn: readonly Drawn[],
  { palette, size, project, camera }: Canvas,
): ComponentChildren {
  const name = [color && palette.fill(color), rim && palette.stroke(rim.color)].filter(Boolean).join(' ');
  const dots = drawn
    .flatMap((one) => dotsOf(one.place).map((position) => ({ one, at: project(position) })))
    .filter(({ at: [x, y] }) => !color || (x >= 0 && y >= 0 && x <= size.width && y <= size.height))
    .map(({ one, at }) => {
      const across = rim ? pixelsAt(rim.width, camera.zoom, one) : 0;
      const inner = pixelsAt(radius, camera.zoom, one);
      // A ring's stroke lies outside its radius, as MapLibre has it, SVG's across it.
      return { at, across, r: color ? inner : inner + across / 2 };
    });
  const [first] = dots;
  if (dots.length > MANY && first && !isByEmphasis(radius))
    return (
      <path
        d={dots.map(({ at, r }) => circleAround(at, r)).join('')}
        class={name}
        stroke-width={first.across}
      />
    );
  return dots.map(({ at: [x, y], r, across }) => (
    <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={r} class={name} stroke-width={across} />
  ));
}

/** A circle as path data. */
function circleAround([x, y]: Point, radius: number): string {
  const arc = (to: number) => `a${radius} ${radius} 0 1 0 ${to} 0`;
  return `M${(x - radius).toFixed(1)} ${y.toFixed(1)}${arc(2 * radius)}${arc(-2 * radius)}z`;
}
