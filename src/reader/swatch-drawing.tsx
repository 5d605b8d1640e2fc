/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { PATTERN_HALF, PATTERN_PERIOD } from '../cartography/pattern.ts';
import type { ResolvedPaint } from '../cartography/resolved-paint.ts';

export type SwatchShape = 'area' | 'line' | 'point';
type Paint = Omit<ResolvedPaint, 'text-color'>;

const WIDTH = 30;
const HEIGHT = 20;

interface SwatchDrawingProps {
  readonly shape: SwatchShape;
  readonly paint: Paint;
}

/** An area, a line or a point, painted as on the map. Patterns are drawn out: ids would clash in a page. */
export function SwatchDrawing({ shape, paint }: SwatchDrawingProps) {
  const Shape = { area: Area, line: Line, point: Point }[shape];
  return (
    <svg
      aria-hidden="true"
      class="am-swatch"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      <Shape paint={paint} />
    </svg>
  );
}

function Area({ paint }: { paint: Paint }) {
  const fill = paint['fill-color'];
  const line = paint['line-color'];
  const pattern = paint['fill-pattern'];
  const width = Math.min(paint['line-width'] ?? 1, 2);
  return (
    <>
      {fill && (
        <rect
          class="am-swatch-basemap"
          x="0.5"
          y="0.5"
          width={WIDTH - 1}
          height={HEIGHT - 1}
          rx="2.5"
          fill={fill}
        />
      )}
      {pattern && (
        <path
          d={PATTERNS[pattern]}
          stroke={line}
          stroke-width={2 * PATTERN_HALF[pattern]}
          stroke-linecap="round"
          fill="none"
        />
      )}
      {line && !fill && (
        <rect
          x={width / 2}
          y={width / 2}
          width={WIDTH - width}
          height={HEIGHT - width}
          rx="2.5"
          fill="none"
          stroke={line}
          stroke-width={width}
          stroke-dasharray={paint['line-dasharray']?.join(' ')}
        />
      )}
    </>
  );
}

function Line({ paint }: { paint: Paint }) {
  return (
    <path
      d={`M2 ${HEIGHT - 5} C 10 ${HEIGHT - 14}, 18 ${HEIGHT - 2}, ${WIDTH - 2} 5`}
      fill="none"
      stroke={paint['line-color']}
      stroke-width={paint['line-width']}
      stroke-dasharray={paint['line-dasharray']?.join(' ')}
    />
  );
}

function Point({ paint }: { paint: Paint }) {
  return (
    <circle
      cx={WIDTH / 2}
      cy={HEIGHT / 2}
      r={paint['circle-radius']}
      fill={paint['circle-color']}
      stroke={paint['circle-stroke-color']}
      stroke-width={paint['circle-stroke-width']}
    />
  );
}

const PATTERNS = {
  hatch: steps(WIDTH + HEIGHT, PATTERN_PERIOD.hatch)
    .map((x) => `M${x} 0 l-${HEIGHT} ${HEIGHT}`)
    .join(''),
  dots: steps(WIDTH, PATTERN_PERIOD.dots)
    .flatMap((x) => steps(HEIGHT, PATTERN_PERIOD.dots).map((y) => `M${x} ${y} h0`))
    .join(''),
} as const;

function steps(until: number, period: number): number[] {
  return Array.from({ length: Math.ceil(until / period) }, (_, i) => (i + 0.5) * period);
}
