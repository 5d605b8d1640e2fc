/** @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import type { Story } from '../../story/story.ts';
import { BASELINE } from '../../views/measure-text.ts';
import { Preview } from '../../views/poster/preview.tsx';
import type { WordsProps } from '../../views/poster/words.tsx';
import { makeLayout } from './faces.ts';
import { makeFontMeasure } from './measure.ts';
import { outlineOf } from './outline.ts';
import { pngOf } from './png.ts';

/** CSS pixels of the drawing. A preview is mostly shown at half its size or less: names must be legible there. */
const DRAWN = { width: 600, height: 315 };
/** Pixels of the picture: what Open Graph and Twitter cards ask for. */
const WIDTH = 1200;

/** A story's preview for links to it, 1200 × 630, as PNG. Its text is outlines: a machine's fonts change nothing. */
export function previewOf(story: Story): Uint8Array {
  const layout = makeLayout();
  const Outline = ({ line, colour }: WordsProps) => (
    <path d={outlineOf(line, BASELINE * line.font.size, layout)} class={colour} paint-order="stroke" />
  );
  const preview = <Preview story={story} size={DRAWN} measure={makeFontMeasure(layout)} Line={Outline} />;
  return pngOf(render(preview), WIDTH);
}
