/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { BASELINE } from '../../dom/measure-text.ts';
import { Preview } from '../../map/svg/preview.tsx';
import type { WordsProps } from '../../map/svg/words.tsx';
import type { Story } from '../../story/story.ts';
import { makeLayout } from './faces.ts';
import { makeFontMeasure } from './measure.ts';
import { outlineOf } from './outline.ts';

/** CSS pixels of the drawing. A preview is mostly shown at half its size or less: names must be legible there. */
export const DRAWN = { width: 600, height: 315 };

/** A story's preview as SVG. */
interface OutlinedPreview {
  readonly svg: string;
  /** Letters that no font at hand has, and that are therefore missing, by the line of text that they stand in. */
  readonly missing: ReadonlyMap<string, string>;
}

/** A story’s preview before it is a PNG. Its text is outlines: a machine's fonts change nothing. */
export function outlinedPreview(story: Story): OutlinedPreview {
  const layout = makeLayout();
  const missing = new Map<string, string>();
  const Outline = ({ line, colour }: WordsProps) => {
    const unknown = layout(line.text, line.font, line.dir).filter(({ glyphs }) => !glyphs);
    if (unknown.length > 0) missing.set(line.text, unknown.map(({ text }) => text).join(''));
    const d = outlineOf(line, BASELINE * line.font.size, layout);
    // An empty attribute would be written without its value, which is no XML.
    return <path {...(d !== '' && { d })} class={colour} paint-order="stroke" />;
  };
  const preview = <Preview story={story} size={DRAWN} measure={makeFontMeasure(layout)} Line={Outline} />;
  return { svg: render(preview), missing };
}
