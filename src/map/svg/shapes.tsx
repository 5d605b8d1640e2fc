/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren, JSX } from 'preact';
import { type Emphasis, RECEDED } from '../../cartography/emphasis.ts';
import { type Group, geometryOf, groupsOf } from '../../cartography/groups.ts';
import { BASEMAP_COLOURS } from '../../cartography/theme.ts';
import type { Story } from '../../story/story.ts';
import { type LayerRun, runsOf } from './both-themes.ts';
import type { Canvas } from './canvas.ts';
import { type Drawn, drawPaths, drawRun } from './run.tsx';

/** What of a story is drawn; a poster has all of it. */
interface ShownLayers {
  /** Ids of layers that are left out. */
  readonly hidden?: ReadonlySet<string>;
  /** Dots of cities and sites; true unless it is given. */
  readonly dots?: boolean;
}

/** Draws shapes under what is emphasised, if anything; see `emphasisOf`: it keeps its full colour, the rest recedes. */
export type DrawShapes = (emphasis?: ReadonlyMap<string, Emphasis>) => JSX.Element;

/**
 * Everything of the stack but the names and what is pointed at. What is not emphasised is drawn once, and is the same
 * in each drawing: to emphasise something costs the same in a large story as in a small one.
 */
export function shapesOf(
  story: Story,
  canvas: Canvas,
  { hidden, dots = true }: ShownLayers = {},
): DrawShapes {
  const isShown = ({ layer }: Group) => !hidden?.has(layer.id);
  const parts = partsOf(story).map((part) => {
    if (part.isEmphasis) return part;
    const runs = part.runs.filter(
      (run) =>
        !('group' in run.features) ||
        (isShown(run.features.group) && !isBareLand(run) && (dots || run.features.group.tier !== 'points')),
    );
    return { ...part, children: <>{runs.map((run) => drawStill(run, story, canvas))}</> };
  });
  const groups = groupsOf(story);
  return (emphasis) => {
    const emphasised = emphasis ? emphasisedIn(groups, emphasis) : new Map<Group, Drawn[]>();
    const none = emphasised.size === 0;
    return (
      <g fill="none" fill-rule="evenodd" stroke-linejoin="round">
        {parts.map((part) => {
          if (part.isEmphasis)
            return !none && part.runs.map((run) => drawEmphasised(run, emphasised, canvas));
          if (!part.recedes || !emphasis) return part.children;
          // The element is there with nothing emphasised too: without it all within would be made anew.
          return <g {...(!none && { opacity: RECEDED })}>{part.children}</g>;
        })}
      </g>
    );
  };
}

/** Runs that are drawn with every change of emphasis, or are drawn once and step back together. */
interface Part {
  readonly isEmphasis: boolean;
  readonly recedes: boolean;
  readonly runs: readonly LayerRun[];
  readonly children?: ComponentChildren;
}

function partsOf(story: Story): Part[] {
  const parts: (Part & { runs: LayerRun[] })[] = [];
  for (const run of runsOf(story)) {
    const { features, layers } = run;
    if (features.source === 'hovered' || features.source === 'names') continue;
    const isEmphasis =
      features.source === 'emphasis' || (features.source === 'view' && features.when === 'emphasis');
    const recedes = layers[0]?.recedes === true;
    const last = parts.at(-1);
    if (last?.isEmphasis === isEmphasis && last.recedes === recedes) last.runs.push(run);
    else parts.push({ isEmphasis, recedes, runs: [run] });
  }
  return parts;
}

function drawStill(run: LayerRun, { basemap }: Story, canvas: Canvas): ComponentChildren {
  const { features } = run;
  if (features.source === 'view') return drawView(run, canvas);
  if (features.source === 'basemap') {
    const shape = basemap[features.part];
    return shape && drawPaths(run, canvas.data(shape), canvas);
  }
  if (!('group' in features)) return null;
  return drawRun(
    run,
    features.group.members.map((place) => ({ place })),
    canvas,
  );
}

function drawEmphasised(
  run: LayerRun,
  emphasised: ReadonlyMap<Group, readonly Drawn[]>,
  canvas: Canvas,
): ComponentChildren {
  const { features } = run;
  if (features.source === 'view') return drawView(run, canvas);
  if ('group' in features) {
    const members = emphasised.get(features.group) ?? [];
    return drawRun(
      run,
      members.filter(({ emphasis }) => emphasis !== 'beside'),
      canvas,
    );
  }
  if (!('geometry' in features)) return null;
  const { geometry, kinds } = features;
  const drawn = [...emphasised.values()]
    .flat()
    .filter(({ place }) => geometryOf(place) === geometry && (!kinds || kinds.includes(place.kind)));
  return drawRun(run, drawn, canvas);
}

/** What fills the view; of a still picture, which may be seen in another shape, as much again on each side. */
function drawView(
  { layers }: LayerRun,
  { size: { width, height }, growth, palette }: Canvas,
): ComponentChildren {
  const [{ paint } = {}] = layers;
  if (paint?.type !== 'fill') return null;
  const { color, opacity } = paint;
  const box = growth ? { x: -width, y: -height, width: 3 * width, height: 3 * height } : { width, height };
  return <rect {...box} class={palette.fill(color)} {...(opacity !== undefined && { opacity })} />;
}

/** The members of groups that are emphasised, in their groups. */
function emphasisedIn(
  groups: readonly Group[],
  emphasis: ReadonlyMap<string, Emphasis>,
): Map<Group, Drawn[]> {
  const found = new Map<Group, Drawn[]>();
  for (const group of groups) {
    // First without a new array for each: a story may have ten thousand places.
    const members = group.members.filter(({ id }) => emphasis.has(id));
    const drawn = members.map((place) => ({ place, emphasis: emphasis.get(place.id) ?? 'named' }));
    if (drawn.length > 0) found.set(group, drawn);
  }
  return found;
}

/** Whether areas look like the basemap below them, whose coasts and borders are drawn already. */
function isBareLand({ layers }: LayerRun): boolean {
  const { land, border } = BASEMAP_COLOURS.light;
  const [fill, line] = layers.map(({ paint }) => paint);
  return fill?.type === 'fill' && fill.color[0] === land && line?.type === 'line' && line.color[0] === border;
}
