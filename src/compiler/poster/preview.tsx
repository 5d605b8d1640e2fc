/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { BASEMAP_COLOURS } from '../../cartography/theme.ts';
import { BASELINE } from '../../dom/measure-text.ts';
import { Preview } from '../../map/svg/preview.tsx';
import type { WordsProps } from '../../map/svg/words.tsx';
import type { Story } from '../../story/story.ts';
import { areCovered, makeLayout } from './faces.ts';
import { makeFontMeasure } from './measure.ts';
import { outlineOf } from './outline.ts';
import { pngOf } from './png.ts';

/** CSS pixels of the drawing. A preview is mostly shown at half its size or less: names must be legible there. */
const DRAWN = { width: 600, height: 315 };
/** Pixels of the picture: what Open Graph and Twitter cards ask for. */
const WIDTH = 1200;

/** In the place of a withdrawn story's preview: a bare sheet. */
export function blankPreview(): Uint8Array {
  const { width, height } = DRAWN;
  const sheet = `<rect width="${width}" height="${height}" fill="${BASEMAP_COLOURS.light.land}"/>`;
  return pngOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${sheet}</svg>`,
    WIDTH,
  );
}

/** What `previewOf` draws. */
interface DrawnPreview {
  /** 1200 × 630. */
  readonly png: Uint8Array;
  /** Letters that no font at hand has, and that are therefore missing, by the line of text that they stand in. */
  readonly missing: ReadonlyMap<string, string>;
}

/** A story's preview for links to it. */
export function previewOf(story: Story): DrawnPreview {
  const { svg, missing } = outlined(story);
  return { png: pngOf(svg, WIDTH), missing };
}

/** What of a story's letters its preview would lack (see `previewOf`): it is laid out only where there may be some. */
export function missingLetters(story: Story): DrawnPreview['missing'] {
  return areCovered(textsOf(story)) ? new Map() : outlined(story).missing;
}

/** All texts that a picture of a story may show, as they are written and in capitals. */
function textsOf({ about, places, basemap }: Story): string[] {
  const texts = [
    about.title,
    ...[...places.values()].flatMap(({ name, sources }) => [
      ...Object.values(name),
      ...sources.map(({ title }) => title),
    ]),
    ...basemap.names.map(({ name }) => name),
    ...(basemap.sources ?? []).map(({ title }) => title),
  ];
  return texts.flatMap((text) => [text, text.toUpperCase()]);
}

/** The preview before it is a PNG. Its text is outlines: a machine's fonts change nothing. */
function outlined(story: Story): { readonly svg: string } & Pick<DrawnPreview, 'missing'> {
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
