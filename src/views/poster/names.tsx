/** @jsxImportSource preact */
import type { JSX } from 'preact';
import { type Camera, projection, type Size } from '../../cartography/camera.ts';
import type { LabelLine, PlacedLabel } from '../../cartography/label.ts';
import { paintOf } from '../../cartography/paint.ts';
import { isLine, isPoint } from '../../cartography/shape.ts';
import { GROUND, type GroundColours } from '../../cartography/theme.ts';
import type { Story } from '../../story/story.ts';
import type { Colours, Palette } from './palette.ts';
import { Words } from './words.tsx';

/** The placed names, with their leaders and the dots of towns on the ground. */
export function drawNames(
  story: Story,
  labels: readonly PlacedLabel[],
  camera: Camera,
  size: Size,
  palette: Palette,
): JSX.Element {
  const project = projection(camera, size);
  const quiet = ground('quietText');
  const halo = palette.stroke(ground('halo'));
  const towns = labels.flatMap((label) => {
    if (!label.dot) return [];
    const [x, y] = project(label.dot);
    return <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={2.2} class={`${palette.fill(quiet)} ${halo}`} />;
  });
  return (
    <>
      {labels.map((label) => drawLeader(story, label, palette))}
      {towns}
      {labels.map((label) => {
        const [left, top, right, bottom] = label.box;
        const turn =
          label.rotation &&
          `rotate(${label.rotation.toFixed(1)} ${(left + right) / 2} ${(top + bottom) / 2})`;
        return (
          <g class={halo} stroke-width={2 * label.haloWidth} {...(turn && { transform: turn })}>
            {label.lines.map((line) => (
              <Words line={line} colour={palette.fill(colourOf(story, label, line))} />
            ))}
          </g>
        );
      })}
    </>
  );
}

/** A thin line, ending in a dot where it leads into an area. */
function drawLeader(story: Story, { leader, place, dot }: PlacedLabel, palette: Palette) {
  if (!leader) return null;
  const [[x1, y1], [x2, y2]] = leader;
  const named = place === undefined ? undefined : story.places.get(place);
  const quiet = ground('quietText');
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
  if (color !== 'own') return ground(color);
  const place = id === undefined ? undefined : story.places.get(id);
  const layer = place && story.layers.find((one) => one.id === place.layer);
  if (!place || !layer) return ground('text');
  return [paintOf(place, layer, 'light')['text-color'], paintOf(place, layer, 'dark')['text-color']];
}

const ground = (name: keyof GroundColours): Colours => [GROUND.light[name], GROUND.dark[name]];
