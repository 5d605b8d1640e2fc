import { type PictureLabels, pictureLabels } from '../../cartography/picture-labels.ts';
import { PICTURES, type PictureShape } from '../../cartography/pictures.ts';
import type { Font } from '../../story/font.ts';
import type { Story } from '../../story/story.ts';
import { type FontMeasure, makeFontMeasure } from './measure.ts';

/** The labels of a story's posters, placed. */
export interface PosterLabels {
  /** @param width one of the shape's (see `PICTURES`) */
  at(shape: PictureShape, width: number): PictureLabels;
  /** The widths of all texts that were measured to place them (see `Widths`): a live map puts its names by them. */
  readonly widths: FontMeasure['widths'];
  /** Whether a text's width is that of its glyphs, rather than an estimate. */
  isExact(text: string, font: Font): boolean;
}

/** Places the labels of both posters, at each width at which they are shown. */
export function posterLabels(story: Story, measure: FontMeasure = makeFontMeasure()): PosterLabels {
  const lang = story.about.language;
  const placed = new Map(
    (['wide', 'tall'] as const).map((shape) => [
      shape,
      new Map(
        PICTURES[shape].widths.map((width) => [width, pictureLabels(story, shape, width, { lang, measure })]),
      ),
    ]),
  );
  return {
    at(shape, width) {
      const labels = placed.get(shape)?.get(width);
      if (!labels)
        throw new RangeError(`A poster is not shown ${width} pixels wide; see PICTURES.${shape}.widths.`);
      return labels;
    },
    widths: measure.widths,
    isExact: measure.isExact,
  };
}
