import { BASEMAP_COLOURS } from '../../cartography/theme.ts';
import type { Story } from '../../story/story.ts';
import { DRAWN, outlinedPreview } from './outlined-preview.tsx';
import { pngOf } from './png.ts';

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
  const { svg, missing } = outlinedPreview(story);
  return { png: pngOf(svg, WIDTH), missing };
}
