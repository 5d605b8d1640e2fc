/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { arrowCorners, arrowRadius } from '../cartography/arrow.ts';
import { PATTERN_HALF, PATTERN_PERIOD } from '../cartography/pattern.ts';
import type { ResolvedPaint } from '../cartography/resolved-paint.ts';

export type SwatchShape = 'area' | 'line' | 'point';
type Paint = Omit<ResolvedPaint, 'text-color'>;

const WIDTH = 30;
const HEIGHT = 20;

interface SwatchDrawingProps {
  readonly shape: SwatchShape;
  readonly paint: Paint;
  /** Whether a line ends in an arrowhead. */
  readonly arrow?: boolean;
}

/** An area, a line or a point, painted as on the map. Patterns are drawn out: ids would clash in a page. */
export function SwatchDrawing({ shape, paint, arrow = false }: SwatchDrawingProps) {
  const Shape = { area: Area, line: arrow ? ArrowLine : Line, point: Point }[shape];
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

/** It ends short of the arrowhead's tip, which would else be blunt. */
function ArrowLine({ paint }: { paint: Paint }) {
  const radius = arrowRadius(paint['line-width'] ?? 1);
  const corners = arrowCorners({ at: [0, 0], rotation: ARROW.rotation }, ARROW.at, radius);
  return (
    <>
      <path
        d={`M2 ${HEIGHT - 5} C 8 ${HEIGHT - 13}, 13 ${HEIGHT - 4}, ${ARROW.at.join(' ')}`}
        fill="none"
        stroke={paint['line-color']}
        stroke-width={paint['line-width']}
        stroke-dasharray={paint['line-dasharray']?.join(' ')}
      />
      <path
        d={`M${corners.map((corner) => corner.map((at) => at.toFixed(1)).join(' ')).join('L')}z`}
        fill={paint['line-color']}
      />
    </>
  );
}

/** Where the arrowhead of a line stands, and how it is turned: as the line ends. */
const ARROW = { at: [WIDTH - 8, 10], rotation: -35 } as const;

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
