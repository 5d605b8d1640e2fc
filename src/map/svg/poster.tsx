/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { inside } from '../../cartography/boxes.ts';
import { type Camera, openingCamera, projection, WORLD } from '../../cartography/camera.ts';
import type { Box, PlacedLabel } from '../../cartography/label.ts';
import type { PictureLabels } from '../../cartography/picture-labels.ts';
import { frameBox, PICTURES, type PictureShape } from '../../cartography/pictures.ts';
import { worldOf } from '../../cartography/world.ts';
import type { Story } from '../../story/story.ts';
import { basemap, makeCanvas } from './canvas.ts';
import { drawGlobe } from './globe.tsx';
import { type DrawLine, drawCredit, drawLabels } from './label-set.tsx';
import { makePalette, type Palette } from './palette.ts';
import { makePathData } from './path-data.ts';
import type { PatternGrowth } from './pattern.tsx';
import { oneShownByScale } from './responsive.ts';
import { shapesOf } from './shapes.tsx';
import { wordsIn } from './words.tsx';

const TEXT = 'text{font-family:"Noto Sans",system-ui,sans-serif;text-anchor:middle;paint-order:stroke}';
/** Lines stay as wide as they are on the live map, however large the picture is shown. */
const LINES = 'g>path{vector-effect:non-scaling-stroke}';

const GLOBE = 'globe';

/** How much narrower than its picture an element may show it before names beyond the frame could be cut. */
const LEAST_ASPECT = 0.99;

/**
 * How far beyond its picture a poster is drawn, in widths and heights of it, to each side: an element whose
 * shape is another shows what lies there, as the live map would.
 */
const BEYOND: Readonly<Record<PictureShape, readonly [x: number, y: number]>> = {
  wide: [0.13, 0.2],
  tall: [0.04, 0.28],
};

interface PosterProps {
  readonly story: Story;
  readonly shape: PictureShape;
  /** The labels of each picture of the poster, by the width at which it is shown (see `PICTURES`). */
  readonly labels: (shown: number) => PictureLabels;
  /** Draws a line of text, where it is not to be SVG's own, fitted to its width. */
  readonly Line?: DrawLine;
}

/**
 * A story's opening view as one SVG, in the light and the dark theme: where it stands decides. Its
 * `viewBox` is the frame, so that by SVG's own rule (`xMidYMid meet`) it shows in any box what
 * `openingCamera` does. Each of its sets of labels is in use at the sizes that it was placed for.
 */
export function Poster({ story, shape, labels, Line }: PosterProps) {
  const { about } = story;
  const { size, widths } = PICTURES[shape];
  const { width, height } = size;
  const camera = openingCamera(about.frames, size);
  const frame = frameBox(about.frames, shape);
  const [left, top, right, bottom] = frame.map(round) as unknown as Box;
  const palette = makePalette();
  const [x, y] = BEYOND[shape].map((share, i) => Math.round(share * (i ? height : width))) as [
    number,
    number,
  ];
  const growth = patternGrowth(camera, shape);
  const world = worldOf(story);
  const data = makePathData(camera, size, undefined, [-x, -y, width + x, height + y], world);
  const drawShapes = shapesOf(story, makeCanvas(camera, size, palette, world, data, growth), { dots: false });
  const sets = widths.map((shown) => ({ shown, name: `w${shown}`, scale: shown / width }));
  const names = sets.map(({ shown, name, scale }) => (
    <g class={name} {...(scale !== 1 && { transform: `scale(${Number((1 / scale).toPrecision(6))})` })}>
      {drawSet(story, labels(shown), palette, Line)}
    </g>
  ));
  const { locator } = story;
  const globe = locator && (
    <defs>
      <g id={GLOBE}>
        {drawGlobe(locator, (property, colour) => ({ class: palette[property](basemap(colour)) }))}
      </g>
    </defs>
  );
  const rules = [
    TEXT,
    LINES,
    oneShownByScale(sets, frame),
    oneShownByScale(
      growth.zooms.map((zoom) => ({ name: `z${zoom}`, scale: 2 ** (zoom - camera.zoom) })),
      frame,
    ),
    `.i{display:none}@media(max-aspect-ratio:${Math.round((width / height) * LEAST_ASPECT * 1000)}/1000){.o{display:none}.i{display:inline}}`,
  ];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`${left} ${top} ${round(right - left)} ${round(bottom - top)}`}
      role="img"
      lang={about.language}
    >
      <title>{about.title}</title>
      <desc>{about.alt}</desc>
      <style>{rules.join('') + palette.css()}</style>
      {globe}
      {drawShapes()}
      <g stroke-linejoin="round" {...wordsIn(about.language)}>
        {names}
      </g>
    </svg>
  );
}

/** The labels and the credit for a picture shown at a width, in CSS pixels as they are then shown. */
function drawSet(
  story: Story,
  { size, camera, frame, labels, outer, inner, locator }: PictureLabels,
  palette: Palette,
  Line?: DrawLine,
) {
  const canvas = makeCanvas(camera, size, palette, worldOf(story));
  const draw = (some: readonly PlacedLabel[]) => drawLabels(story, some, canvas, Line);
  return (
    <>
      {draw(labels.filter(({ box }) => inside(box, frame)))}
      <g class="o">
        {draw(labels.filter(({ box }) => !inside(box, frame)))}
        {drawCredit(outer, canvas, Line)}
        {drawLocator(locator.outer)}
      </g>
      <g class="i">
        {drawCredit(inner, canvas, Line)}
        {drawLocator(locator.inner)}
      </g>
    </>
  );
}

function drawLocator(box: Box | undefined) {
  if (!box) return null;
  const [left, top, right] = box;
  return (
    <use
      href={`#${GLOBE}`}
      transform={`translate(${round(left)} ${round(top)})scale(${(right - left) / 100})`}
    />
  );
}

function patternGrowth(camera: Camera, shape: PictureShape): PatternGrowth {
  const { size, widths } = PICTURES[shape];
  const [least, most] = [widths[0], widths.at(-1)].map((shown) =>
    Math.floor(camera.zoom + Math.log2((shown ?? size.width) / size.width)),
  ) as [number, number];
  return {
    zooms: Array.from({ length: most - least + 1 }, (_, i) => least + i),
    scale: 2 ** (camera.zoom - most),
    corner: projection(camera, size)(WORLD.northWest),
  };
}

const round = (pixels: number) => Number(pixels.toFixed(2));
