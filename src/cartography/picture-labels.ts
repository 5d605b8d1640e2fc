import type { Story } from '../story/story.ts';
import { type Camera, openingCamera, type Size } from './camera.ts';
import { type CreditLine, creditLines } from './credit-lines.ts';
import type { Box, LabelOptions, PlacedLabel } from './label.ts';
import { placeLabels } from './labels.ts';
import { cornerOn, locatorBox } from './locator.ts';
import { frameBox, PICTURES, type PictureShape } from './pictures.ts';

/** A picture's labels at one of its widths. All in CSS pixels as they are then shown. */
export interface PictureLabels {
  readonly size: Size;
  readonly camera: Camera;
  readonly frame: Box;
  readonly labels: readonly PlacedLabel[];
  /** The credit in the corner of the picture, and in that of its frame. */
  readonly outer: readonly CreditLine[];
  readonly inner: readonly CreditLine[];
  /** Where the locator stands in the picture, and in its frame, if it does. */
  readonly locator: { readonly outer?: Box | undefined; readonly inner?: Box | undefined };
}

/** Places the labels that a picture shows from one of its `widths` on. */
export function pictureLabels(
  story: Story,
  shape: PictureShape,
  width: number,
  {
    lang,
    measure,
    locale,
    hidden,
    basemapNames,
  }: Pick<LabelOptions, 'lang' | 'measure' | 'locale' | 'hidden' | 'basemapNames'>,
): PictureLabels {
  const { frames } = story.about;
  const full = PICTURES[shape].size;
  const scale = width / full.width;
  const size = { width, height: full.height * scale };
  const camera = openingCamera(frames, size);
  const frame = frameBox(frames, shape).map((pixels) => pixels * scale) as unknown as Box;
  const picture: Box = [0, 0, size.width, size.height];
  const outer = creditLines(story, picture, measure);
  const inner = creditLines(story, frame, measure);
  const corner = story.locator && cornerOn('left', story.locator.corners[shape]);
  const locator: PictureLabels['locator'] = corner
    ? { outer: locatorBox(corner, picture), inner: locatorBox(corner, frame) }
    : {};
  const reserved = [outer.box, inner.box, locator.outer, locator.inner].filter((box) => box !== undefined);
  const labels = placeLabels(story, {
    size,
    camera,
    lang,
    measure,
    locale,
    basemapNames,
    reserved,
    ...(hidden && { hidden }),
  });
  return { size, camera, frame, labels, outer: outer.lines, inner: inner.lines, locator };
}
