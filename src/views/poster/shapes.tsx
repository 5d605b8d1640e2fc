/** @jsxImportSource preact */
import type { ComponentChildren, JSX } from 'preact';
import type { Camera, Size } from '../../cartography/camera.ts';
import { projection } from '../../cartography/camera.ts';
import { drawingOrder } from '../../cartography/order.ts';
import { paintOf, type ResolvedPaint } from '../../cartography/paint.ts';
import { isLine, isPoint } from '../../cartography/shape.ts';
import { GROUND, type GroundColours } from '../../cartography/theme.ts';
import type { Place } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';
import type { Colours, Palette } from './palette.ts';
import { makePathData, type PathData } from './path-data.ts';
import { Pattern } from './pattern.tsx';

/** Everything but the names, lowest first, in the storeys of the live map. */
export function drawShapes(story: Story, camera: Camera, size: Size, palette: Palette): JSX.Element {
  const data = makePathData(camera, size);
  const places = groupsOf(story).filter(({ paint }) => !isBareLand(paint));
  const areas = places.filter(({ first, paint }) => !isLine(first) && !paint[0]['fill-pattern']);
  const patterned = places.filter(({ paint }) => paint[0]['fill-pattern']);
  const lines = places.filter(({ first }) => isLine(first));
  const { land, lakes, borders, disputedBorders } = story.ground;
  const colour = (name: keyof GroundColours): Colours => [GROUND.light[name], GROUND.dark[name]];
  const stroke = (name: keyof GroundColours) => palette.stroke(colour(name));
  return (
    <g fill="none" fill-rule="evenodd" stroke-linejoin="round">
      <rect width={size.width} height={size.height} class={palette.fill(colour('sea'))} />
      <Path d={data(land)} class={`${palette.fill(colour('land'))} ${stroke('border')}`} stroke-width={0.7} />
      <Path d={data(borders)} class={stroke('border')} stroke-width={0.8} />
      {areas.map((group) => drawGroup(group, data, palette))}
      <Path d={data(lakes)} class={`${palette.fill(colour('sea'))} ${stroke('border')}`} stroke-width={0.6} />
      <Path
        d={data(disputedBorders)}
        class={stroke('disputedBorder')}
        stroke-width={1}
        stroke-dasharray="3 2.5"
      />
      {patterned.map((group) => drawGroup(group, data, palette))}
      {lines.map((group) => drawGroup(group, data, palette))}
      {drawDots(places, camera, size, palette)}
    </g>
  );
}

interface PathProps {
  readonly d: string;
  readonly class: string;
  readonly 'stroke-width': number;
  readonly 'stroke-dasharray'?: string;
}

/** A path, where any of it can be seen. */
function Path({ d, ...how }: PathProps) {
  return d ? <path d={d} {...how} /> : null;
}

/** Places that are drawn alike, and their paint in both themes. */
interface Group {
  readonly id: string;
  readonly first: Place;
  readonly members: Place[];
  readonly paint: readonly [light: ResolvedPaint, dark: ResolvedPaint];
}

function groupsOf(story: Story): Group[] {
  const layers = new Map(story.layers.map((layer) => [layer.id, layer]));
  const groups = new Map<string, Group>();
  for (const place of drawingOrder(story)) {
    const layer = layers.get(place.layer);
    if (!layer) continue;
    const shape = isPoint(place) ? 'point' : isLine(place) ? 'line' : 'area';
    const id = `${place.layer}-${place.kind}-${shape}`;
    const known = groups.get(id);
    if (known) known.members.push(place);
    else
      groups.set(id, {
        id,
        first: place,
        members: [place],
        paint: [paintOf(place, layer, 'light'), paintOf(place, layer, 'dark')],
      });
  }
  return [...groups.values()];
}

/** Whether an area looks like the ground below it, whose coasts and borders are drawn already. */
function isBareLand([light]: Group['paint']): boolean {
  return light['fill-color'] === GROUND.light.land && light['line-color'] === GROUND.light.border;
}

type ColourOf = 'fill-color' | 'line-color' | 'circle-color' | 'circle-stroke-color';

function coloursOf([light, dark]: Group['paint'], property: ColourOf): Colours | undefined {
  const [a, b] = [light[property], dark[property]];
  return a && b ? [a, b] : undefined;
}

function drawGroup({ id, members, paint }: Group, data: PathData, palette: Palette): ComponentChildren {
  const d = members.map(({ geometry }) => data(geometry)).join('');
  if (!d) return null;
  const [light] = paint;
  const fill = coloursOf(paint, 'fill-color');
  const line = coloursOf(paint, 'line-color');
  const pattern = line && light['fill-pattern'];
  const casing = light['casing-width'];
  const dashes = light['line-dasharray'];
  return (
    <>
      {pattern && <Pattern id={id} kind={pattern} colour={palette.stroke(line)} />}
      {fill && !line && <path d={d} class={palette.fill(fill)} />}
      {casing && (
        <path
          d={d}
          class={palette.stroke([GROUND.light.halo, GROUND.dark.halo])}
          stroke-width={casing}
          stroke-linecap="round"
        />
      )}
      {line && (
        <path
          d={d}
          class={[fill && palette.fill(fill), palette.stroke(line)].filter(Boolean).join(' ')}
          {...(pattern && { fill: `url(#${id})` })}
          stroke-width={light['line-width'] ?? 1}
          {...(dashes ? { 'stroke-dasharray': dashes.join(' ') } : { 'stroke-linecap': 'round' })}
        />
      )}
    </>
  );
}

function drawDots(groups: readonly Group[], camera: Camera, size: Size, palette: Palette): ComponentChildren {
  const project = projection(camera, size);
  return groups.flatMap(({ first, members, paint }) => {
    const fill = coloursOf(paint, 'circle-color');
    const stroke = coloursOf(paint, 'circle-stroke-color');
    const radius = paint[0]['circle-radius'];
    if (!isPoint(first) || !fill || !stroke || !radius) return [];
    return members.flatMap(({ at }) => {
      const [x, y] = project(at);
      if (x < 0 || y < 0 || x > size.width || y > size.height) return [];
      return (
        <circle
          cx={x.toFixed(1)}
          cy={y.toFixed(1)}
          r={radius}
          class={`${palette.fill(fill)} ${palette.stroke(stroke)}`}
          stroke-width={paint[0]['circle-stroke-width'] ?? 0}
        />
      );
    });
  });
}
