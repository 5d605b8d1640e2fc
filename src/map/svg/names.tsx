/** @jsxImportSource preact */
import type { JSX } from 'preact';
import type { Emphasis } from '../../cartography/emphasis.ts';
import type { LabelLine, PlacedLabel } from '../../cartography/label.ts';
import { paintOf } from '../../cartography/paint.ts';
import { isLine, isPoint } from '../../cartography/shape.ts';
import type { Story } from '../../story/story.ts';
import { basemap, type Canvas } from './canvas.ts';
import type { Colours } from './palette.ts';
import { Words, type WordsProps } from './words.tsx';

/**
 * The placed names, an element each, with their leaders and the dots of towns on the basemap. While something is
 * marked, none of its names is quiet, and the others lose their hue, never their contrast.
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
  const halo = palette.stroke(basemap('halo'));
  const quiet = emphasis !== undefined && emphasis.size > 0;
  return labels.map((label) => {
    const [left, top, right, bottom] = label.box;
    const turn =
      label.rotation && `rotate(${label.rotation.toFixed(1)} ${(left + right) / 2} ${(top + bottom) / 2})`;
    const marked = label.place !== undefined && emphasis?.has(label.place);
    const colour = (line: LabelLine) => {
      if (quiet && !marked) return basemap('quietText');
      return marked && line.color === 'quietText' ? basemap('text') : colourOf(story, label, line);
    };
    return (
      <g key={label.id}>
        {drawLeader(story, label, canvas)}
        {drawTown(label, canvas)}
        <g class={halo} stroke-width={2 * label.haloWidth} {...(turn && { transform: turn })}>
          {label.lines.map((line) => (
            <Line line={line} colour={palette.fill(colour(line))} />
          ))}
        </g>
      </g>
    );
  });
}

function drawTown({ dot }: PlacedLabel, { palette, project }: Canvas) {
  if (!dot) return null;
  const [x, y] = project(dot);
  const colours = `${palette.fill(basemap('quietText'))} ${palette.stroke(basemap('halo'))}`;
  return <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={2.2} class={colours} />;
}

/** A thin line, ending in a dot where it leads into an area. */
function drawLeader(story: Story, { leader, place, dot }: PlacedLabel, { palette }: Canvas) {
  if (!leader) return null;
  const [[x1, y1], [x2, y2]] = leader;
  const named = place === undefined ? undefined : story.places.get(place);
  const quiet = basemap('quietText');
  return (
    <>
      <path
        d={`M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`}
        class={palette.stroke(quiet)}
      />
      {!dot && !(named && (isPoint(named) || isLine(named))) && (
        <circle cx={x2.toFixed(1)} cy={y2.toFixed(1)} r={1.6} class={palette.fill(quiet)} />
      )}
    </>
  );
}

function colourOf(story: Story, { place: id }: PlacedLabel, { color }: LabelLine): Colours {
  if (color !== 'own') return basemap(color);
  const place = id === undefined ? undefined : story.places.get(id);
  const layer = place && story.layers.find((one) => one.id === place.layer);
  if (!place || !layer) return basemap('text');
  return [paintOf(place, layer, 'light')['text-color'], paintOf(place, layer, 'dark')['text-color']];
}
