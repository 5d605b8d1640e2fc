/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { Point } from '../../cartography/camera.ts';
import { OPEN_WATERS } from '../../cartography/emphasis.ts';
import { dotsOf } from '../../cartography/shape.ts';
import { basemap, type Canvas } from './canvas.ts';
import { coloursOf, type Group } from './groups.ts';
import { Pattern } from './pattern.tsx';

/**
 * A group's areas or lines. `marked`: they stand over the dim overlay, where water must be filled too, and a pattern needs
 * a name of its own.
 */
export function drawGroup(group: Group, canvas: Canvas, marked = false): ComponentChildren {
  const { palette, data, scaled } = canvas;
  const { members, paint } = group;
  const d = members.map(({ geometry }) => data(geometry)).join('');
  const [first] = members;
  if (!d || !first) return null;
  const [light] = paint;
  const water = marked && group.tier === 'areas' && OPEN_WATERS.has(first.kind) ? basemap('sea') : undefined;
  const fill = coloursOf(group, 'fill-color') ?? water;
  const line = coloursOf(group, 'line-color');
  const pattern = line && light['fill-pattern'];
  const id = marked ? `${group.id}-marked` : group.id;
  const casing = light['casing-width'];
  const dashes = light['line-dasharray'];
  return (
    <>
      {pattern && (
        <Pattern
          id={id}
          kind={pattern}
          colour={palette.stroke(line)}
          origin={canvas.project([0, 0])}
          growth={canvas.growth}
        />
      )}
      {fill && !line && <path d={d} class={palette.fill(fill)} />}
      {casing && (
        <path
          d={d}
          class={palette.stroke(basemap('halo'))}
          stroke-width={scaled(casing)}
          stroke-linecap="round"
        />
      )}
      {line && (
        <path
          d={d}
          class={[fill && palette.fill(fill), palette.stroke(line)].filter(Boolean).join(' ')}
          {...(pattern && { fill: `url(#${id})` })}
          stroke-width={scaled(light['line-width'] ?? 1)}
          {...(dashes ? { 'stroke-dasharray': dashes.map(scaled).join(' ') } : { 'stroke-linecap': 'round' })}
        />
      )}
    </>
  );
}

/** Dots of a group from which on they are one element: a slow phone draws thousands of elements for a second. */
const MANY = 400;

/** A group's dots, where they are in view. */
export function drawDots(group: Group, canvas: Canvas): ComponentChildren {
  const { palette, size, scaled } = canvas;
  const { members, paint } = group;
  const fill = coloursOf(group, 'circle-color');
  const stroke = coloursOf(group, 'circle-stroke-color');
  const radius = paint[0]['circle-radius'];
  if (!fill || !stroke || !radius) return null;
  const points = members
    .flatMap(dotsOf)
    .map(canvas.project)
    .filter(([x, y]) => x >= 0 && y >= 0 && x <= size.width && y <= size.height);
  if (points.length > MANY)
    return (
      <path
        d={points.map((at) => circleAround(at, scaled(radius))).join('')}
        class={`${palette.fill(fill)} ${palette.stroke(stroke)}`}
        stroke-width={paint[0]['circle-stroke-width'] ?? 0}
      />
    );
  return points.map(([x, y]) => (
    <circle
      cx={x.toFixed(1)}
      cy={y.toFixed(1)}
      r={scaled(radius)}
      class={`${palette.fill(fill)} ${palette.stroke(stroke)}`}
      stroke-width={paint[0]['circle-stroke-width'] ?? 0}
    />
  ));
}

/** A circle as path data. */
function circleAround([x, y]: Point, radius: number): string {
  const arc = (to: number) => `a${radius} ${radius} 0 1 0 ${to} 0`;
  return `M${(x - radius).toFixed(1)} ${y.toFixed(1)}${arc(2 * radius)}${arc(-2 * radius)}z`;
}
