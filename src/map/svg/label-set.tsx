/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren, JSX } from 'preact';
import type { PlacedLabel } from '../../cartography/label.ts';
import type { Story } from '../../story/story.ts';
import { runsOf } from './both-themes.ts';
import { basemap, type Canvas } from './canvas.ts';
import { drawNames } from './draw-names.tsx';
import { drawRun } from './run.tsx';
import { Words, type WordsProps } from './words.tsx';

/** Draws a line of text. */
export type DrawLine = (words: WordsProps) => JSX.Element;

/** Labels with the dots of those cities and sites that they name: none stands without a name. */
export function drawLabels(
  story: Story,
  labels: readonly PlacedLabel[],
  canvas: Canvas,
  Line?: DrawLine,
): ComponentChildren {
  const named = new Set(labels.map(({ place }) => place));
  const dots = runsOf(story).flatMap((run) => {
    const { features } = run;
    if (features.source !== 'places' || !('group' in features) || features.group.tier !== 'points') return [];
    const drawn = features.group.members.filter(({ id }) => named.has(id)).map((place) => ({ place }));
    return drawRun(run, drawn, canvas);
  });
  return (
    <>
      {dots}
      {drawNames(story, labels, canvas, undefined, Line)}
    </>
  );
}

/** The lines of a credit. */
export function drawCredit(
  lines: readonly WordsProps['line'][],
  { palette }: Canvas,
  Line: DrawLine = Words,
): JSX.Element {
  return (
    <g class={palette.stroke(basemap('halo'))} stroke-width={3}>
      {lines.map((line) => (
        <Line line={line} colour={palette.fill(basemap('quietText'))} />
      ))}
    </g>
  );
}
