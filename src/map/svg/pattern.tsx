/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Point } from '../../cartography/camera.ts';
import {
  hasStrokes,
  PATTERN_HALF,
  PATTERN_PERIOD,
  PATTERN_STROKES,
  type PatternName,
} from '../../cartography/pattern.ts';

/**
 * How patterns grow with a still picture, as on the live map: they have their period at whole zooms, counted
 * from the world's corner, and grow with the map in between.
 */
export interface PatternGrowth {
  /** The whole zooms, farthest first. What belongs to one has the class `z` and its number. */
  readonly zooms: readonly number[];
  /** CSS pixels of the drawing for one of the live map's at the nearest of the zooms. */
  readonly scale: number;
  /** Where the world's north-west corner lies, in CSS pixels of the drawing. */
  readonly corner: Point;
}

interface PatternProps {
  /** Of the drawing's file: `url(#id)` fills with it. */
  readonly id: string;
  readonly kind: PatternName;
  /** A class that strokes. */
  readonly colour: string;
  /** A point that the pattern keeps to when the map moves under the view. */
  readonly origin: Point;
  readonly growth?: PatternGrowth | undefined;
}

/** A tile of a pattern, without seams where it repeats; hatching rises to the right. */
export function PatternTile({ id, kind, colour, origin, growth }: PatternProps) {
  const zooms = growth?.zooms ?? [0];
  const period = PATTERN_PERIOD[kind];
  const tile = period * 2 ** (zooms.length - 1);
  const [x, y] = origin.map((value) => Number((((value % period) + period) % period).toFixed(1)));
  return (
    <pattern
      id={id}
      {...(growth ? { patternTransform: transformOf(growth, tile) } : { x, y })}
      width={tile}
      height={tile}
      patternUnits="userSpaceOnUse"
    >
      {zooms.map((zoom, i) => (
        <path
          d={strokesOf(kind, tile, 2 ** i)}
          class={growth ? `${colour} z${zoom}` : colour}
          stroke-width={(2 * PATTERN_HALF[kind] * tile) / period / 2 ** i}
          stroke-linecap="round"
        />
      ))}
    </pattern>
  );
}

function transformOf({ scale, corner }: PatternGrowth, tile: number): string {
  const [x, y] = corner.map((at) => (at % (tile * scale)).toFixed(2));
  return `translate(${x} ${y})scale(${scale.toFixed(4)})`;
}

/** A pattern's lines in a tile that holds it `count` times to a side. */
function strokesOf(kind: PatternName, tile: number, count: number): string {
  if (hasStrokes(kind)) return scattered(kind, tile, count);
  return kind === 'hatch' ? diagonals(tile, count) : dots(tile, count);
}

function scattered(kind: keyof typeof PATTERN_STROKES, tile: number, count: number): string {
  const step = tile / count;
  const steps = Array.from({ length: count }, (_, i) => i * step);
  const near = (at: number) => Number(at.toFixed(2));
  return steps
    .flatMap((top) =>
      steps.flatMap((left) =>
        PATTERN_STROKES[kind].map((stroke) => {
          const points = stroke.map(([x, y]) => `${near(left + x * step)} ${near(top + y * step)}`);
          return `M${points.join('L')}${points.length === 1 ? 'h0' : ''}`;
        }),
      ),
    )
    .join('');
}

/** Lines across a tile, `count` to a side, reaching over its corners. */
function diagonals(tile: number, count: number): string {
  const lines = Array.from({ length: 2 * count + 1 }, (_, i) => {
    const at = (tile * i) / count;
    const from = Math.max(0, at - tile) - 1;
    return `M${from} ${at - from}L${at - from} ${from}`;
  });
  return lines.join('');
}

/** Lines without length, whose round ends are dots: `count` to a side. */
function dots(tile: number, count: number): string {
  const steps = Array.from({ length: count }, (_, i) => ((i + 0.5) * tile) / count);
  return steps.flatMap((y) => steps.map((x) => `M${x} ${y}h0`)).join('');
}
