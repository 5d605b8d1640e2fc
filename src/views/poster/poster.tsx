/** @jsxImportSource preact */
import { openingCamera, type Size } from '../../cartography/camera.ts';
import type { Measure } from '../../cartography/label.ts';
import { placeLabels } from '../../cartography/labels.ts';
import type { Story } from '../../story/story.ts';
import { ground, makeCanvas } from './canvas.ts';
import { creditLines } from './credit.ts';
import { drawNames } from './names.tsx';
import { makePalette } from './palette.ts';
import { drawShapes } from './shapes.tsx';
import { Words } from './words.tsx';

const TEXT = 'text{font-family:"Noto Sans",system-ui,sans-serif;text-anchor:middle;paint-order:stroke}';

export interface PosterProps {
  readonly story: Story;
  /** CSS pixels at which it is drawn. */
  readonly size: Size;
  readonly measure: Measure;
}

/** A story's opening view as one SVG, in the light and the dark theme: the reader's system chooses. */
export function Poster({ story, size, measure }: PosterProps) {
  const { about } = story;
  const { width, height } = size;
  const camera = openingCamera(about.frames, size);
  const palette = makePalette();
  const credit = creditLines(story, size, measure);
  const labels = placeLabels(story, {
    size,
    camera,
    lang: about.language,
    measure,
    reserved: [credit.box],
  });
  const canvas = makeCanvas(camera, size, palette);
  const shapes = drawShapes(story, canvas);
  const names = drawNames(story, labels, canvas);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      lang={about.language}
    >
      <title>{about.title}</title>
      <desc>{about.alt}</desc>
      <style>{TEXT + palette.css()}</style>
      {shapes}
      <g stroke-linejoin="round">
        {names}
        <g class={palette.stroke(ground('halo'))} stroke-width={3}>
          {credit.lines.map((line) => (
            <Words line={line} colour={palette.fill(ground('quietText'))} />
          ))}
        </g>
      </g>
    </svg>
  );
}
