/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from 'preact';
import { openingCamera, type Size } from '../../cartography/camera.ts';
import { creditLines } from '../../cartography/credit-lines.ts';
import { placeLabels } from '../../cartography/labels.ts';
import { BASEMAP_COLOURS } from '../../cartography/theme.ts';
import { worldOf } from '../../cartography/world.ts';
import { directionOf } from '../../locale/direction.ts';
import type { Font, Measure } from '../../story/font.ts';
import type { Story } from '../../story/story.ts';
import { makeCanvas } from './canvas.ts';
import { drawCredit, drawLabels } from './label-set.tsx';
import { makePalette } from './palette.ts';
import { shapesOf } from './shapes.tsx';
import type { WordsProps } from './words.tsx';
import { wordsIn } from './words.tsx';

/** CSS pixels: of the strip below the map, and beside the title in it. */
const STRIP = { height: 42, edge: 14 };
const TITLE: Font = { size: 20, weight: 700, style: 'normal', letterSpacing: 0 };

interface PreviewProps {
  readonly story: Story;
  /** CSS pixels, map and title together. */
  readonly size: Size;
  readonly measure: Measure;
  /** Draws a line of text. */
  readonly Line: (words: WordsProps) => JSX.Element;
}

/** A story's opening view over its title, in the light theme, for a picture that is always seen at one size. */
export function Preview({ story, size: { width, height }, measure, Line }: PreviewProps) {
  const { about } = story;
  const size = { width, height: height - STRIP.height };
  const camera = openingCamera(about.frames, size);
  const palette = makePalette();
  const canvas = makeCanvas(camera, size, palette, worldOf(story));
  const credit = creditLines(story, [0, 0, size.width, size.height], measure);
  const labels = placeLabels(story, {
    size,
    camera,
    lang: about.language,
    measure,
    reserved: [credit.box],
  });
  const room = width - 2 * STRIP.edge;
  const wide = measure(about.title, TITLE);
  const font = { ...TITLE, size: Number((TITLE.size * Math.min(1, room / wide)).toFixed(1)) };
  const text = palette.fill([BASEMAP_COLOURS.light.text, BASEMAP_COLOURS.light.text]);
  const renderer = (
    <>
      {shapesOf(story, canvas, { dots: false })()}
      <g stroke-linejoin="round" {...wordsIn(about.language)}>
        {drawLabels(story, labels, canvas, Line)}
        {drawCredit(credit.lines, canvas, Line)}
      </g>
      <rect y={size.height} width={width} height={STRIP.height} fill="#ffffff" />
      <Line
        colour={text}
        line={{
          text: about.title,
          lang: about.language,
          dir: directionOf(about.language),
          x: width / 2,
          y: size.height + STRIP.height / 2,
          width: Math.min(room, wide),
          font,
        }}
      />
    </>
  );
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} lang={about.language}>
      <title>{about.title}</title>
      <style>{palette.css()}</style>
      {renderer}
    </svg>
  );
}
