/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { OPEN_WATERS } from '../../cartography/marks.ts';
import { type Canvas, ground } from './canvas.ts';
import { coloursOf, type Group } from './groups.ts';
import { Pattern } from './pattern.tsx';

/**
 * A group's areas or lines. `marked`: they stand over the veil, where water must be filled too, and a pattern needs
 * a name of its own.
 */
export function drawGroup(group: Group, canvas: Canvas, marked = false): ComponentChildren {
  const { palette, data, scaled } = canvas;
  const { members, paint } = group;
  const d = members.map(({ geometry }) => data(geometry)).join('');
  const [first] = members;
  if (!d || !first) return null;
  const [light] = paint;
  const water = marked && group.storey === 'areas' && OPEN_WATERS.has(first.kind) ? ground('sea') : undefined;
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
          class={palette.stroke(ground('halo'))}
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

/** A group's dots, where they are in view. */
export function drawDots(group: Group, canvas: Canvas): ComponentChildren {
  const { palette, size, scaled } = canvas;
  const { members, paint } = group;
  const fill = coloursOf(group, 'circle-color');
  const stroke = coloursOf(group, 'circle-stroke-color');
  const radius = paint[0]['circle-radius'];
  if (!fill || !stroke || !radius) return null;
  return members.map(({ at }) => {
    const [x, y] = canvas.project(at);
    if (x < 0 || y < 0 || x > size.width || y > size.height) return null;
    return (
      <circle
        cx={x.toFixed(1)}
        cy={y.toFixed(1)}
        r={scaled(radius)}
        class={`${palette.fill(fill)} ${palette.stroke(stroke)}`}
        stroke-width={paint[0]['circle-stroke-width'] ?? 0}
      />
    );
  });
}
