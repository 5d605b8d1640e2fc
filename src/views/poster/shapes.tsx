/** @jsxImportSource preact */
import type { ComponentChildren, JSX } from 'preact';
import { divisionWidth } from '../../cartography/line-scale.ts';
import { type Mark, RECEDED } from '../../cartography/marks.ts';
import type { Story } from '../../story/story.ts';
import { type Canvas, ground } from './canvas.ts';
import { drawDots, drawGroup } from './group.tsx';
import { type Group, groupsOf, isBareLand } from './groups.ts';
import { drawBands, drawOutlines, drawRings, drawVeil, type Marked } from './marks.tsx';

/** What of a story is drawn; a poster has all of it, and nothing marked. */
export interface Shown {
  /** Ids of layers that are left out. */
  readonly hidden?: ReadonlySet<string>;
  /** See `marksOf`: the marked keep their full colour, the rest steps back. */
  readonly marks?: ReadonlyMap<string, Mark>;
  /** Dots of cities and sites; true unless it is given. */
  readonly dots?: boolean;
}

/** Everything but the names, lowest first, in the storeys of the live map. */
export function drawShapes(
  story: Story,
  canvas: Canvas,
  { hidden, marks, dots = true }: Shown = {},
): JSX.Element {
  const { data, palette, scaled } = canvas;
  const all = groupsOf(story, hidden);
  const marked: Marked[] = all.flatMap(({ members }) =>
    members.flatMap((place) => {
      const mark = marks?.get(place.id);
      return mark ? { place, mark } : [];
    }),
  );
  const chosen = marked.length > 0 ? all.flatMap((group) => withinMarks(group, marks)) : [];
  const of = (groups: readonly Group[], storey: Group['storey']) =>
    groups.filter((group) => group.storey === storey);
  const seen = all.filter((group) => !isBareLand(group));
  const draw = (groups: readonly Group[]) => groups.map((group) => drawGroup(group, canvas));
  const drawChosen = (storey: Group['storey']) =>
    of(chosen, storey).map((group) => drawGroup(group, canvas, true));
  const receding = (children: ComponentChildren) =>
    marked.length > 0 ? <g opacity={RECEDED}>{children}</g> : children;

  const { land, lakes, borders, divisions, disputedBorders } = story.ground;
  const stroke = (name: 'border' | 'division' | 'disputedBorder') => palette.stroke(ground(name));
  const fine = divisionWidth(canvas.camera.zoom);
  return (
    <g fill="none" fill-rule="evenodd" stroke-linejoin="round">
      <rect {...seaAround(canvas)} class={palette.fill(ground('sea'))} />
      <Path
        d={data(land)}
        class={`${palette.fill(ground('land'))} ${stroke('border')}`}
        stroke-width={scaled(0.7)}
      />
      <Path d={data(borders)} class={stroke('border')} stroke-width={scaled(0.8)} />
      {draw(of(seen, 'areas'))}
      {marked.length > 0 && drawVeil(canvas)}
      {drawChosen('areas')}
      <Path
        d={data(lakes)}
        class={`${palette.fill(ground('sea'))} ${stroke('border')}`}
        stroke-width={scaled(0.6)}
      />
      {fine && <Path d={data(divisions)} class={stroke('division')} stroke-width={Number(fine.toFixed(2))} />}
      <Path
        d={data(disputedBorders)}
        class={stroke('disputedBorder')}
        stroke-width={scaled(1)}
        stroke-dasharray={[3, 2.5].map(scaled).join(' ')}
      />
      {receding(draw(of(seen, 'patterns')))}
      {drawChosen('patterns')}
      {drawOutlines(marked, canvas)}
      {receding(draw(of(seen, 'lines')))}
      {drawBands(marked, canvas)}
      {drawChosen('lines')}
      {dots && receding(of(seen, 'points').map((group) => drawDots(group, canvas)))}
      {drawRings(marked, canvas)}
      {of(chosen, 'points').map((group) => drawDots(group, canvas))}
    </g>
  );
}

/** The view; of a still picture, which may be seen in another shape, as much again on each side. */
function seaAround({ size: { width, height }, growth }: Canvas) {
  return growth ? { x: -width, y: -height, width: 3 * width, height: 3 * height } : { width, height };
}

function withinMarks(group: Group, marks: Shown['marks']): Group | [] {
  const members = group.members.filter(({ id }) => marks?.has(id));
  return members.length > 0 ? { ...group, members } : [];
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
