/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from 'preact';
import type { Point } from '../../cartography/camera.ts';
import type { Emphasis } from '../../cartography/emphasis.ts';
import type { LabelLine, PlacedLabel } from '../../cartography/label.ts';
import { colourOfText, type NameEmphasis, textColour } from '../../cartography/label-colour.ts';
import { isArea } from '../../cartography/shape.ts';
import type { Circle, Pixels, Line as StackLine, StackPaint, Text } from '../../cartography/stack-layer.ts';
import type { Place } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';
import { runsOf } from './both-themes.ts';
import type { Canvas } from './canvas.ts';
import type { Colours } from './palette.ts';
import { Words, type WordsProps } from './words.tsx';

/**
 * The placed names, an element each, with their leaders and the dots of towns on the basemap.
 *
 * @param Line draws a line of text, where it is not to be SVG's own
 */
export function drawNames(
  story: Story,
  labels: readonly PlacedLabel[],
  canvas: Canvas,
  emphasis?: ReadonlyMap<string, Emphasis>,
  Line: (words: WordsProps) => JSX.Element = Words,
): JSX.Element[] {
  const { palette } = canvas;
  const paints = namePaints(story);
  const halo = palette.stroke(paints.text.halo);
  return labels.map((label) => {
    const [left, top, right, bottom] = label.box;
    const turn =
      label.rotation && `rotate(${label.rotation.toFixed(1)} ${(left + right) / 2} ${(top + bottom) / 2})`;
    const place = label.place === undefined ? undefined : story.places.get(label.place);
    const how = emphasisOn(label, emphasis);
    const colour = ({ color }: LabelLine) => colourOfText(paints.text, textColour(color, how), place);
    return (
      <g key={label.id}>
        {drawLeader(label, place, paints, canvas)}
        {drawTown(label, paints, canvas)}
        <g class={halo} stroke-width={2 * label.haloWidth} {...(turn && { transform: turn })}>
          {label.lines.map((line) => (
            <Line line={line} colour={palette.fill(colour(line))} />
          ))}
        </g>
      </g>
    );
  });
}

function emphasisOn({ place }: PlacedLabel, emphasis?: ReadonlyMap<string, Emphasis>): NameEmphasis {
  if (!emphasis?.size) return 'none';
  return place !== undefined && emphasis.has(place) ? 'own' : 'other';
}

/** How the stack paints names and what belongs to them. */
interface NamePaints {
  readonly leader: StackLine<Colours>;
  readonly 'leader-end': Circle<Colours>;
  readonly town: Circle<Colours>;
  readonly text: Text<Colours>;
}

function namePaints(story: Story): NamePaints {
  const paints = runsOf(story).flatMap(({ features, layers: [layer] }): [string, StackPaint<Colours>][] =>
    features.source === 'names' && layer ? [[features.part, layer.paint]] : [],
  );
  return Object.fromEntries(paints) as unknown as NamePaints;
}

function drawTown({ dot }: PlacedLabel, { town }: NamePaints, canvas: Canvas) {
  return dot ? drawDot(canvas.project(dot), town, canvas) : null;
}

/** A thin line, ending in a dot where it leads into an area. */
function drawLeader({ leader }: PlacedLabel, place: Place | undefined, paints: NamePaints, canvas: Canvas) {
  if (!leader) return null;
  const [[x1, y1], [x2, y2]] = leader;
  return (
    <>
      <path
        d={`M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`}
        class={canvas.palette.stroke(paints.leader.color)}
        {...strokeWidth(paints.leader.width)}
      />
      {place && isArea(place) && drawDot([x2, y2], paints['leader-end'], canvas)}
    </>
  );
}

function drawDot([x, y]: Point, { color, radius, rim }: Circle<Colours>, { palette }: Canvas) {
  const colours = [color && palette.fill(color), rim && palette.stroke(rim.color)].filter(Boolean).join(' ');
  return (
    <circle
      cx={x.toFixed(1)}
      cy={y.toFixed(1)}
      r={Number(radius)}
      class={colours}
      {...(rim && strokeWidth(rim.width))}
    />
  );
}

/** One pixel is what SVG draws by itself. */
const strokeWidth = (width: Pixels) => (width === 1 ? {} : { 'stroke-width': Number(width) });
