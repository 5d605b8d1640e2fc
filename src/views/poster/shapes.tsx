/** @jsxImportSource preact */
import type { ComponentChildren, JSX } from 'preact';
import { divisionWidth } from '../../cartography/line-scale.ts';
import { type Mark, RECEDED } from '../../cartography/marks.ts';
import type { Story } from '../../story/story.ts';
import { type Canvas, ground } from './canvas.ts';
import { drawDots, drawGroup } from './group.tsx';
import { type Group, groupsOf, isBareLand } from './groups.ts';
import { drawBands, drawOutlines, drawRings, drawVeil, type Marked } from './marks.tsx';

/** What of a story is drawn; a poster has all of it. */
export interface Shown {
  /** Ids of layers that are left out. */
  readonly hidden?: ReadonlySet<string>;
  /** Dots of cities and sites; true unless it is given. */
  readonly dots?: boolean;
}

/** Draws shapes under their marks, if any; see `marksOf`: the marked keep their full colour, the rest steps back. */
export type DrawShapes = (marks?: ReadonlyMap<string, Mark>) => JSX.Element;

/**
 * Everything but the names, lowest first, in the storeys of the live map. What is not marked is drawn once, and is
 * the same in each drawing: to mark something costs the same in a large story as in a small one.
 */
export function shapesOf(story: Story, canvas: Canvas, { hidden, dots = true }: Shown = {}): DrawShapes {
  const { data, palette, scaled } = canvas;
  const all = groupsOf(story).filter(({ members: [first] }) => first && !hidden?.has(first.layer));
  const seen = all.filter((group) => !isBareLand(group));
  const draw = (storey: Group['storey']) =>
    seen.filter((group) => group.storey === storey).map((group) => drawGroup(group, canvas));

  const { land, lakes, borders, divisions, disputedBorders } = story.ground;
  const stroke = (name: 'border' | 'division' | 'disputedBorder') => palette.stroke(ground(name));
  const fine = divisionWidth(canvas.camera.zoom);
  const below = (
    <>
      <rect {...seaAround(canvas)} class={palette.fill(ground('sea'))} />
      <Path
        d={data(land)}
        class={`${palette.fill(ground('land'))} ${stroke('border')}`}
        stroke-width={scaled(0.7)}
      />
      <Path d={data(borders)} class={stroke('border')} stroke-width={scaled(0.8)} />
      {draw('areas')}
    </>
  );
  const between = (
    <>
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
    </>
  );
  const patterns = draw('patterns');
  const lines = draw('lines');
  const points =
    dots && seen.filter(({ storey }) => storey === 'points').map((group) => drawDots(group, canvas));

  return (marks) => {
    const chosen = marks ? markedOf(all, marks) : [];
    const marked = chosen.flatMap(({ members }) =>
      members.flatMap((place): Marked | [] => {
        const mark = marks?.get(place.id);
        return mark ? { place, mark } : [];
      }),
    );
    const of = (storey: Group['storey']) => chosen.filter((group) => group.storey === storey);
    const drawMarked = (storey: Group['storey']) => of(storey).map((group) => drawGroup(group, canvas, true));
    // Where marks may come the element is always there: without it all within would be made anew.
    const receding = (children: ComponentChildren) =>
      marks ? <g {...(marked.length > 0 && { opacity: RECEDED })}>{children}</g> : children;
    return (
      <g fill="none" fill-rule="evenodd" stroke-linejoin="round">
        {below}
        {marked.length > 0 && drawVeil(canvas)}
        {drawMarked('areas')}
        {between}
        {receding(patterns)}
        {drawMarked('patterns')}
        {drawOutlines(marked, canvas)}
        {receding(lines)}
        {drawBands(marked, canvas)}
        {drawMarked('lines')}
        {receding(points)}
        {drawRings(marked, canvas)}
        {of('points').map((group) => drawDots(group, canvas))}
      </g>
    );
  };
}

/** The view; of a still picture, which may be seen in another shape, as much again on each side. */
function seaAround({ size: { width, height }, growth }: Canvas) {
  return growth ? { x: -width, y: -height, width: 3 * width, height: 3 * height } : { width, height };
}

/** The groups' members that are marked, in their groups. */
function markedOf(groups: readonly Group[], marks: ReadonlyMap<string, Mark>): Group[] {
  return groups.flatMap((group): Group | [] => {
    const members = group.members.filter(({ id }) => marks.has(id));
    return members.length > 0 ? { ...group, members } : [];
  });
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
