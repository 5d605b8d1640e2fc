/** @jsxImportSource preact */
import type { ComponentChildren, JSX } from 'preact';
import { type Emphasis, RECEDED } from '../../cartography/emphasis.ts';
import { divisionWidth } from '../../cartography/line-scale.ts';
import type { Story } from '../../story/story.ts';
import { basemap, type Canvas } from './canvas.ts';
import { drawBands, drawDim, drawOutlines, drawRings, type Emphasised } from './emphasis.tsx';
import { drawDots, drawGroup } from './group.tsx';
import { type Group, groupsOf, isBareLand } from './groups.ts';

/** What of a story is drawn; a poster has all of it. */
export interface Shown {
  /** Ids of layers that are left out. */
  readonly hidden?: ReadonlySet<string>;
  /** Dots of cities and sites; true unless it is given. */
  readonly dots?: boolean;
}

/** Draws shapes under their marks, if any; see `emphasisOf`: the marked keep their full colour, the rest steps back. */
export type DrawShapes = (emphasis?: ReadonlyMap<string, Emphasis>) => JSX.Element;

/**
 * Everything but the names, lowest first, in the tiers of the live map. What is not marked is drawn once, and is
 * the same in each drawing: to mark something costs the same in a large story as in a small one.
 */
export function shapesOf(story: Story, canvas: Canvas, { hidden, dots = true }: Shown = {}): DrawShapes {
  const { data, palette, scaled } = canvas;
  const all = groupsOf(story).filter(({ members: [first] }) => first && !hidden?.has(first.layer));
  const seen = all.filter((group) => !isBareLand(group));
  const draw = (tier: Group['tier']) =>
    seen.filter((group) => group.tier === tier).map((group) => drawGroup(group, canvas));

  const { land, lakes, borders, divisions, disputedBorders } = story.basemap;
  const stroke = (name: 'border' | 'division' | 'disputedBorder') => palette.stroke(basemap(name));
  const fine = divisionWidth(canvas.camera.zoom);
  const below = (
    <>
      <rect {...seaAround(canvas)} class={palette.fill(basemap('sea'))} />
      <Path
        d={data(land)}
        class={`${palette.fill(basemap('land'))} ${stroke('border')}`}
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
        class={`${palette.fill(basemap('sea'))} ${stroke('border')}`}
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
  const points = dots && seen.filter(({ tier }) => tier === 'points').map((group) => drawDots(group, canvas));

  return (emphasis) => {
    const chosen = emphasis ? markedOf(all, emphasis) : [];
    const marked = chosen.flatMap(({ members }) =>
      members.flatMap((place): Emphasised | [] => {
        const mark = emphasis?.get(place.id);
        return mark ? { place, mark } : [];
      }),
    );
    const of = (tier: Group['tier']) => chosen.filter((group) => group.tier === tier);
    const drawEmphasised = (tier: Group['tier']) => of(tier).map((group) => drawGroup(group, canvas, true));
    // Where marks may come the element is always there: without it all within would be made anew.
    const receding = (children: ComponentChildren) =>
      emphasis ? <g {...(marked.length > 0 && { opacity: RECEDED })}>{children}</g> : children;
    return (
      <g fill="none" fill-rule="evenodd" stroke-linejoin="round">
        {below}
        {marked.length > 0 && drawDim(canvas)}
        {drawEmphasised('areas')}
        {between}
        {receding(patterns)}
        {drawEmphasised('patterns')}
        {drawOutlines(marked, canvas)}
        {receding(lines)}
        {drawBands(marked, canvas)}
        {drawEmphasised('lines')}
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
function markedOf(groups: readonly Group[], emphasis: ReadonlyMap<string, Emphasis>): Group[] {
  return groups.flatMap((group): Group | [] => {
    const members = group.members.filter(({ id }) => emphasis.has(id));
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
